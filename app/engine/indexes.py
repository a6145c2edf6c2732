"""Which indexes an entity gets from what is said of it: for its list, its offices, its sorting.

A list finds ids before it reads rows, so each index holds all that such a question asks about:
state, class, office, and the choices one filters by. Only living rows are indexed. Uniqueness is
said in `base.py`, counting in `kept.py`, searching in `search.py`.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import Index, text

from app.engine.vocabulary import Kind

ALIVE, GONE = "deleted_at IS NULL", "deleted_at IS NOT NULL"
ABOVE_BIASA = "klasifikasi <> 'biasa'"
UNSORTED = frozenset({Kind.LONG, Kind.REFERENCE, Kind.SEVERAL, Kind.ATTACHMENT})
_FILTERED = frozenset({Kind.CHOICE, Kind.BOOLEAN, Kind.REFERENCE})


def of(cls: Any) -> list[Index]:
    """Return the indexes of a Regional entity's living rows, named after what they serve.

    `akhir` finds what ends soon in an office. `rahasia` holds the few rows above the lowest class,
    so that what a list hides is counted without reading the rest; a question uses it by saying
    `ABOVE_BIASA` in these words. Of the trash only the numbers drawn are indexed (`nomor`).
    """
    status = ("status",) if hasattr(cls, "status") else ()
    reach = ("klasifikasi", "wilayah_kode", *status)
    choices = [name for name in cls.__entity__.filters
               if name in cls.__fields__ and cls.__fields__[name].kind in _FILTERED]
    return [
        _index(cls, "daftar", ("id", *reach, *choices)),
        _index(cls, "kantor", ("wilayah_kode", "id", *reach, *choices, *added(cls))),
        _index(cls, "rahasia", ("klasifikasi", *reach), f"{ALIVE} AND {ABOVE_BIASA}"),
        *(_index(cls, name, (name, "id", *reach)) for name in status),
        *(_index(cls, "akhir", ("wilayah_kode", name, "klasifikasi", *status,
                                *filter(None, (cls.__entity__.ended,))))
          for name in (cls.__entity__.expires,) if name),
        *(_index(cls, f"nomor_{name}", ("wilayah_kode", name), GONE)
          for name, field in cls.__fields__.items() if field.drawn),
        *(_index(cls, f"urut_{name}", (name, "id", *reach)) for name in _sorted_by(cls)
          if name not in choices),
    ]


def _sorted_by(cls: Any) -> list[str]:
    said, fields = cls.__entity__, cls.__fields__
    return [name for name in dict.fromkeys(
                (*said.listed, said.stock, said.sort.lstrip("-")))
            if name in fields and not fields[name].private and fields[name].kind not in UNSORTED]


def added(cls: Any) -> list[str]:
    """Name the columns whose totals stand under the list: an office adds them on its index."""
    return [name for name in cls.__entity__.totals if name in cls.__entity__.listed]


def _index(cls: Any, purpose: str, columns: tuple[str, ...], where: str = ALIVE) -> Index:
    """Name each column once; without the condition's own column SQLite would read the rows."""
    return Index(f"ix_{cls.__tablename__}_{purpose}"[:60], *dict.fromkeys(columns), "deleted_at",
                 sqlite_where=text(where), postgresql_where=text(where))
