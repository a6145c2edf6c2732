"""One's own region and below: the read criterion that `session.py` puts on every statement.

A region is its code; below it lies every code that begins with it and a full stop, written as an
index range and never as LIKE. The nation is a fact of the actor. Writing is gated in `gate.py`.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import and_, false, not_, or_, true
from sqlalchemy.sql.elements import ColumnElement

from app.engine import registry
from app.engine.actor import EVERY, Actor, Grant
from app.engine.base import Approvable, Base, Filed, Klasifikasi, Status
from app.engine.ranks import ROLES

_LADDER = list(Klasifikasi)
POINTING = {"pointing": True}
EVERY_ROW = {"every_row": True}


def within(column: Any, unit: str) -> ColumnElement[bool]:
    """Return the criterion "this region or below it"; an empty unit matches nothing.

    Codes are digits and full stops, so for a district one range says the same as the two halves,
    and the databases walk it on the index of the office. For a province the halves are kept: its
    many rows are met soon in any order, and better in the one that is wanted.
    """
    if not unit or "." in unit:
        return inside(column, unit)
    return or_(column == unit, and_(column >= unit + ".", column < unit + "/"))


def inside(column: Any, unit: str) -> ColumnElement[bool]:
    """Return the same criterion as one range for a province too: all its rows are wanted."""
    return and_(column >= unit, column < unit + "/") if unit else false()


def covers(unit: str, code: str) -> bool:
    """Tell whether a region lies at or below a unit."""
    return bool(unit) and (code == unit or code.startswith(unit + "."))


def opens(actor: Actor, grant: Grant, subsystem: str = "") -> Klasifikasi:
    """Return the highest class that one grant opens to the actor, in a subsystem where one is said.

    As far as the role does, and where records of the subsystem begin in a higher class, as far as
    that: nobody could keep them otherwise.
    """
    if actor.limit is not None:
        return actor.limit
    role, asked = ROLES.get(grant.role), subsystem or grant.subsystem
    if role is None:
        return _LADDER[0]
    begins = registry.begins_as(asked) if grant.subsystem in (asked, EVERY) else _LADDER[0]
    return min(max(role.clearance, begins, key=_LADDER.index), actor.clearance, key=_LADDER.index)


def farther(actor: Actor, grant: Grant) -> dict[str, Klasifikasi]:
    """Name the subsystems in which a grant for all of them opens more than elsewhere."""
    found = {each.code: opens(actor, grant, each.code) for each in registry.subsystems()} \
        if grant.subsystem == EVERY else {}
    return {code: highest for code, highest in found.items() if highest != opens(actor, grant)}


def of_role(role: str) -> str:
    """Say how far a role opens classes, and in which subsystems it opens more."""
    return spoken(Actor(None, "", clearance=_LADDER[-1]), Grant(role, EVERY, ""))


def spoken(actor: Actor, grant: Grant) -> str:
    """Say how far a grant opens classes, and in which subsystems it opens more."""
    more = [f"{registry.subsystem(code).label} sampai {highest.label}"
            for code, highest in farther(actor, grant).items()]
    return opens(actor, grant).label + (f" ({', '.join(more)})" if more else "")


def classes(highest: Klasifikasi) -> list[Klasifikasi]:
    """List the classes up to the highest one."""
    return _LADDER[: _LADDER.index(highest) + 1]


def readers(actor: Actor, subsystem: str, code: str,
            secret: Klasifikasi | None = None) -> list[Grant]:
    """List the grants by which the actor reads a region in a subsystem, and such a class there."""
    return [grant for grant in actor.in_subsystem(subsystem)
            if (_is_nation(grant.unit, actor) or covers(grant.unit, code))
            and (secret is None or secret in classes(opens(actor, grant, subsystem)))]


def clearance(actor: Actor, subsystem: str, code: str) -> Klasifikasi | None:
    """Return the highest class the actor opens of a region in a subsystem, or None."""
    if actor.system:
        return _LADDER[-1]
    return max((opens(actor, grant, subsystem) for grant in readers(actor, subsystem, code)),
               key=_LADDER.index, default=None)


def criterion(cls: type[Base], actor: Actor, *, every_class: bool = False,
              pointing: bool = False, every_row: bool = False) -> ColumnElement[bool]:
    """Return what the actor may read of a class; always a whole answer, never None.

    Grants that open the same classes are asked together: for most people there is one such group.
    With `pointing` (a statement with the options `POINTING`, or the way along a reference) grants
    of other subsystems reach what is approved and open to all of a shared entity: what may be
    pointed at may be named, and nothing else of it may be found out. With `EVERY_ROW` (what is
    counted or added, not shown in an order) a province is one range too.
    """
    span = inside if every_row else within
    if actor.system:
        return true()
    groups: dict[Klasifikasi, list[Grant]] = {}
    own = _grants(cls, actor)
    for grant in own:
        groups.setdefault(_LADDER[-1] if every_class else opens(actor, grant, _asked(cls)),
                          []).append(grant)
    return or_(false(), *(
        _place(cls, actor, held, span) if highest is _LADDER[-1] else
        and_(_place(cls, actor, held, span), cls.klasifikasi.in_(classes(highest)))
        for highest, held in sorted(groups.items(), key=lambda g: _LADDER.index(g[0]))),
        *(_named(cls, actor, own) if pointing else ()))


def _named(cls: type[Base], actor: Actor, own: list[Grant]) -> Iterator[ColumnElement[bool]]:
    """Yield what of a shared entity those of other subsystems may point at."""
    others = sorted({*actor.grants} - {*own}, key=repr)
    if others and not issubclass(cls, Filed) and cls.__entity__.shared:
        approved = cls.status == Status.DISETUJUI if issubclass(cls, Approvable) else true()
        yield and_(_place(cls, actor, others, within), approved, cls.klasifikasi == _LADDER[0])


def closed(cls: type[Base], actor: Actor) -> tuple[list[Klasifikasi], ColumnElement[bool]]:
    """Return which classes may be closed to the actor within reach, and which rows are."""
    opened = {opens(actor, grant, _asked(cls)) for grant in _grants(cls, actor)}
    lowest = min(opened, key=_LADDER.index, default=_LADDER[-1])
    if actor.system or lowest is _LADDER[-1]:
        return [], false()
    above = _LADDER[_LADDER.index(lowest) + 1:]
    if len(opened) == 1:
        return above, cls.klasifikasi.in_(above)
    return above, and_(cls.klasifikasi.in_(above), not_(criterion(cls, actor)))


def _grants(cls: type[Base], actor: Actor) -> list[Grant]:
    """List the grants that reach a class, in one order, so that equal reaches ask the same."""
    if issubclass(cls, Filed):
        grants = [*actor.grants, *(replace(grant, subsystem=code) for grant in actor.grants
                                   for code in farther(actor, grant))]
    else:
        grants = [*actor.in_subsystem(cls.__subsystem__)]
    return sorted(grants, key=repr)


def _asked(cls: type[Base]) -> str:
    """Name the subsystem of a class; the rows of a machine's class are of many."""
    return "" if issubclass(cls, Filed) else cls.__subsystem__


def _place(cls: type[Base], actor: Actor, grants: list[Grant],
           span: Callable[[Any, str], ColumnElement[bool]]) -> ColumnElement[bool]:
    if issubclass(cls, Filed):
        return or_(*(
            and_(true() if _is_nation(grant.unit, actor) else span(cls.wilayah_kode, grant.unit),
                 true() if grant.subsystem == EVERY else cls.subsistem == grant.subsystem)
            for grant in grants))
    units = {grant.unit for grant in grants}
    if any(_is_nation(unit, actor) for unit in units):
        return true()
    return or_(*(span(cls.wilayah_kode, unit) for unit in sorted(units)))


def _is_nation(unit: str, actor: Actor) -> bool:
    return actor.national and unit == "00"


def reaches(actor: Actor, subsystem: str, code: str) -> bool:
    """Tell whether the actor may read records of this region in this subsystem."""
    return bool(actor.system) or bool(readers(actor, subsystem, code))


def reached(actor: Actor, subsystems: Iterable[str]) -> Callable[[str], bool]:
    """Return what tells of a region whether the actor reads it in one of the subsystems."""
    units = {grant.unit for each in subsystems for grant in actor.in_subsystem(each)}
    everywhere = bool(actor.system) or any(_is_nation(unit, actor) for unit in units)
    return lambda code: everywhere or any(covers(unit, code) for unit in units)


def home_in(actor: Actor, subsystem: str) -> str:
    """Return the office from which the actor looks at a subsystem: one's own, or one's grant's."""
    if not subsystem or reaches(actor, subsystem, actor.home):
        return actor.home
    return min((grant.unit for grant in actor.in_subsystem(subsystem)), default=actor.home)
