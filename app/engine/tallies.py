"""What the home page counts over many kinds of records at once: one statement for each question.

Such a statement names every kind, and writing it costs more than asking it. So each is written once
for a choice of kinds and kept; the offices are given when it is asked, under the names of the
tables. Whose records are reached is the session's to say, as everywhere.
"""
from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, Select, bindparam, func, literal_column, select, union_all

from app.engine import expiry, registry, scope, steps
from app.engine.base import Base, Status
from app.engine.proposals import OPEN, Usulan

Kinds = tuple[type[Base], ...]
LASTING: dict[str, Any] = {"lasting": True}


@lru_cache(maxsize=32)
def waiting(kinds: Kinds) -> CompoundSelect[Any]:
    """Count what is not approved in offices: table, office, state, whether verified, n."""
    return union_all(*(
        select(_name(kind).label("table"), kind.wilayah_kode.label("unit"),
               kind.status.label("status"), _checked(kind).label("checked"),
               func.count(kind.id).label("n"))
        .where(_offices(kind), kind.status != Status.DISETUJUI)
        .group_by(kind.wilayah_kode, kind.status, _checked(kind))
        for kind in kinds)).execution_options(**LASTING)


@lru_cache(maxsize=1)
def proposed() -> Select[Any]:
    """Count the open proposals in offices, as `waiting` does."""
    return select(Usulan.entitas, Usulan.wilayah_kode, Usulan.status, _checked(Usulan),
                  func.count(Usulan.id)) \
        .where(Usulan.status.in_(OPEN), _offices(Usulan)) \
        .group_by(Usulan.entitas, Usulan.wilayah_kode, Usulan.status, _checked(Usulan)) \
        .execution_options(**LASTING)


@lru_cache(maxsize=32)
def awaiting(kinds: Kinds) -> CompoundSelect[Any]:
    """Count what stands on the first step of the choice its entity awaits: table, office, n."""
    return union_all(*(
        select(_name(kind).label("table"), kind.wilayah_kode.label("unit"),
               func.count(kind.id).label("n"))
        .where(_offices(kind), getattr(kind, name) == steps.first(kind.__fields__[name]))
        .group_by(kind.wilayah_kode)
        for kind in kinds for name, _ in (kind.__entity__.awaits,)
        )).execution_options(**LASTING)


@lru_cache(maxsize=32)
def ending(kinds: Kinds, day: date) -> CompoundSelect[Any]:
    """Count what has ended or ends soon in offices, on a day: table, standing, office, n."""
    return union_all(*(
        select(_name(kind).label("table"), stands.label("stands"), kind.wilayah_kode.label("unit"),
               func.count(kind.id).label("n"))
        .where(_offices(kind), *expiry.ends_soon(kind, day)).group_by(kind.wilayah_kode, stands)
        for kind in kinds for stands in (expiry.standings(kind, day),)
        )).execution_options(**LASTING)


@lru_cache(maxsize=32)
def approved(kinds: Kinds) -> CompoundSelect[Any]:
    """Count what is approved, and every record of a kind nobody approves: table, n."""
    return union_all(*(
        select(_name(kind).label("table"), func.count(kind.id).label("n"))
        .where(*((kind.status == Status.DISETUJUI,) if registry.is_approvable(kind) else ()))
        for kind in kinds)).execution_options(**LASTING, **scope.EVERY_ROW)


def _name(kind: type[Base]) -> Any:
    return literal_column(f"'{kind.__tablename__}'")


def _offices(kind: Any) -> Any:
    return kind.wilayah_kode.in_(bindparam(kind.__tablename__, expanding=True))


def _checked(kind: Any) -> Any:
    return kind.diverifikasi_pada.is_not(None)
