"""One's own region and below: the read criterion that `session.py` puts on every statement.

A region is its code; below it lies every code that begins with it and a full stop, written as an
index range and never as LIKE. The nation is a fact of the actor. Writing is gated in `gate.py`.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import and_, false, or_, true
from sqlalchemy.sql.elements import ColumnElement

from app.engine.actor import Actor
from app.engine.base import Base, Filed, Klasifikasi

_LADDER = list(Klasifikasi)


def within(column: Any, unit: str) -> ColumnElement[bool]:
    """Return the criterion "this region or below it"; an empty unit matches nothing.

    Codes are digits and full stops, so for a district one range says the same as the two halves,
    and the databases walk it on the index of the office. For a province the halves are kept: its
    many rows are met soon in any order, and better in the one that is wanted.
    """
    if not unit:
        return false()
    if "." in unit:
        return and_(column >= unit, column < unit + "/")
    return or_(column == unit, and_(column >= unit + ".", column < unit + "/"))


def covers(unit: str, code: str) -> bool:
    """Tell whether a region lies at or below a unit."""
    return bool(unit) and (code == unit or code.startswith(unit + "."))


def cleared(actor: Actor) -> list[Klasifikasi]:
    """List the classes the actor may open."""
    return _LADDER[: _LADDER.index(actor.clearance) + 1]


def criterion(cls: type[Base], actor: Actor, *, every_class: bool = False) -> ColumnElement[bool]:
    """Return what the actor may read of a class; always a whole answer, never None."""
    if actor.system:
        return true()
    place = _place(cls, actor)
    if every_class or actor.clearance is _LADDER[-1]:
        return place
    return and_(place, cls.klasifikasi.in_(cleared(actor)))


def _place(cls: type[Base], actor: Actor) -> ColumnElement[bool]:
    if issubclass(cls, Filed):
        return or_(false(), *(
            and_(_reach(cls.wilayah_kode, grant.unit, actor),
                 true() if grant.subsystem == "*" else cls.subsistem == grant.subsystem)
            for grant in sorted(actor.grants, key=repr)))
    units = {grant.unit for grant in actor.in_subsystem(cls.__subsystem__)}
    if any(_is_nation(unit, actor) for unit in units):
        return true()
    return or_(false(), *(within(cls.wilayah_kode, unit) for unit in sorted(units)))


def _reach(column: Any, unit: str, actor: Actor) -> ColumnElement[bool]:
    return true() if _is_nation(unit, actor) else within(column, unit)


def _is_nation(unit: str, actor: Actor) -> bool:
    return actor.national and unit == "00"


def reaches(actor: Actor, subsystem: str, code: str) -> bool:
    """Tell whether the actor may read records of this region in this subsystem."""
    if actor.system:
        return True
    return any(_is_nation(g.unit, actor) or covers(g.unit, code)
               for g in actor.in_subsystem(subsystem))
