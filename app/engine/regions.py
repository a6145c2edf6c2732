"""The regions as the machine needs them: name, level, parent, order; remembered in the process.

Reads the table `wilayah` down to kabupaten/kota; kecamatan and desa are optional rows that only
the reference screens show. `forget` is called when a region was changed.
"""
from __future__ import annotations

import time
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from app.engine.base import Base
from app.engine.result import Place

NATION = "00"
_FRESH_SECONDS = 300.0


@dataclass
class _Memory:
    places: dict[str, Place]
    below: dict[str, list[str]]
    read_at: float


_memory: WeakKeyDictionary[Engine, _Memory] = WeakKeyDictionary()


def forget() -> None:
    """Forget what was read; the next question reads again."""
    _memory.clear()


def _read(session: Session) -> _Memory:
    key = session.get_bind().engine
    known = _memory.get(key)
    if known is not None and time.monotonic() - known.read_at < _FRESH_SECONDS:
        return known
    table = Base.metadata.tables["wilayah"]
    rows = session.execute(
        select(table.c.kode, table.c.nama, table.c.tingkat, table.c.kode_induk)
        .where(table.c.tingkat.not_in(("kecamatan", "desa", "kelurahan")))
        .order_by(table.c.kode)).all()
    places = {row.kode: Place(row.kode, row.nama, str(row.tingkat)) for row in rows}
    below: dict[str, list[str]] = {}
    for row in rows:
        if row.kode_induk:
            below.setdefault(row.kode_induk, []).append(row.kode)
    memory = _Memory(places, below, time.monotonic())
    if places:
        _memory[key] = memory
    return memory


def place(session: Session, kode: str) -> Place | None:
    """Return a region by code, or None."""
    return _read(session).places.get(kode)


def name(session: Session, kode: str | None) -> str:
    """Return a region's name, or its code when it is not known."""
    found = place(session, kode) if kode else None
    return found.nama if found else (kode or "–")


def level(session: Session, kode: str) -> str:
    """Return the level of a region in one word: pusat, provinsi, kabupaten, kota; '' if unknown."""
    found = place(session, kode)
    return found.tingkat.partition("_")[0] if found else ""


def full_name(session: Session, kode: str) -> str:
    """Return the name with "Provinsi" where the list leaves it out."""
    found = place(session, kode)
    if found is None:
        return kode
    return f"Provinsi {found.nama}" if found.tingkat == "provinsi" else found.nama


def below(session: Session, kode: str) -> list[Place]:
    """List the regions directly below one, in code order."""
    memory = _read(session)
    return [memory.places[each] for each in memory.below.get(kode, [])]


def offices(session: Session, kode: str) -> list[str]:
    """List the codes of a region and of all below it whose offices keep records."""
    return [each for each in _read(session).places if each == kode or each.startswith(kode + ".")]


def provinces(session: Session) -> list[Place]:
    """List the provinces in code order."""
    return below(session, NATION)
