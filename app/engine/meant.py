"""Which record a text in a field of references means, and between which it does not tell.

Of several rows that are called alike those are meant that fit the field (`among`): on a table of
seats `Pemilu 2024` is the legislative one; a lookup offers none that its rules refuse (`offered`).
How a text finds rows at all is `lookups.py`'s.
"""
from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, cast

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import Session

from app.engine import cited, regions, registry, values
from app.engine.base import Base, Reference
from app.engine.called import Found
from app.engine.forms import ValueField
from app.engine.lookups import Lookups
from app.engine.scope import POINTING
from app.engine.vocabulary import Choice, Field


def find(lookups: Lookups, said: Field, text: str, unit: str = "") -> list[Found]:
    """Find what a text in a field means: id, and whether it is in use; all where it does not tell.

    `unit` is the office of the record, where what fits the field goes by its level.
    """
    target: Any = registry.entity(said.target)
    found = lookups.referred(target, text)
    if len(found) < 2 or said.among is None:
        return found
    name, levels = said.among
    wanted = levels.get("") or levels.get(regions.level(lookups.session, unit), ())
    fitting = set(lookups.session.scalars(
        select(target.id).where(target.id.in_([key for key, _ in found]),
                                getattr(target, name).in_(wanted)), execution_options=POINTING))
    return [each for each in found if each[0] in fitting] or found


def offered(session: Session, said: Field, units: Collection[str],
            day: date | None = None) -> ColumnElement[bool] | None:
    """Return the rows that a lookup offers to those who write for these offices; None for all."""
    if said.offered is None or not units:
        return None
    target, fitting = registry.entity(said.target), []
    for unit in units:
        place = regions.place(session, unit)
        level = place.tingkat if place else ""
        if callable(said.offered):
            criterion = said.offered(target, unit, level, day)
        else:
            path, levels = said.offered
            wanted = _of_level(levels, unit, level)
            criterion = None if wanted is None else _holds(target, path, wanted)
        if criterion is None:
            return None
        fitting.append(criterion)
    return or_(*fitting)


def choices(session: Session, said: Field, units: Collection[str], held: Any) -> list[Choice]:
    """List the members of a closed list that a form offers those who write for these offices.

    What the record holds is among them, whoever may choose it today.
    """
    fitting: set[Choice] = set()
    if not isinstance(said.offered, tuple) or not units:
        return [*said.members]
    for unit in units:
        place = regions.place(session, unit)
        wanted = _of_level(said.offered[1], unit, place.tingkat if place else "")
        fitting |= {*(said.members if wanted is None else wanted)}
    return [each for each in said.members if each in fitting or each is held]


def _of_level(levels: Mapping[str, tuple[Choice, ...]], unit: str, level: str
              ) -> tuple[Choice, ...] | None:
    """Return what is held for an office: for any, for its level in its province, for its level."""
    names = ("", f"{unit.partition('.')[0]}:{level}", level, level.partition("_")[0])
    return next((levels[name] for name in names if name in levels), None)


def _holds(target: Any, path: str, wanted: Collection[Choice]) -> ColumnElement[bool]:
    name, _, further = path.partition(".")
    column = getattr(target, name)
    if not further:
        return cast(ColumnElement[bool], column.in_(wanted))
    other: Any = registry.entity(target.__fields__[name].target)
    return cast(ColumnElement[bool], column.in_(
        select(other.id).where(getattr(other, further).in_(wanted))))


def settle(lookups: Lookups, said: Field, field: ValueField, unit: str) -> str | None:
    """Put the id of what was typed into a field of references, or say why it cannot be."""
    target = registry.entity(said.target)
    text = str(field.data).strip()
    matches = find(lookups, said, text, unit)
    if len(matches) > 1:
        told = several(lookups, target, matches)
        return f"Ada lebih dari satu “{text[:60]}”" + (
            f": {' atau '.join(told)}; tulis salah satunya, atau pilih dari daftar."
            if len(set(told)) == len(told) else "; pilih dari daftar.")
    if not matches:
        return f"“{text[:60]}” tidak ditemukan pada daftar {target.__entity__.label}."
    key, in_use = matches[0]
    if not in_use and field.object_data != key:
        return "Pilihan ini sudah tidak dipakai; pilih yang lain."
    field.data = key
    return None


def several(lookups: Lookups, target: type[Base], found: list[Found]) -> list[str]:
    """Name the rows between which a text does not tell, as a sentence may list them."""
    rows = lookups.session.scalars(
        select(target).where(target.id.in_([key for key, _ in found])).order_by(target.id),
        execution_options=POINTING)
    return [_named(lookups, target, row) for row in rows]


def _named(lookups: Lookups, target: type[Base], row: Any) -> str:
    if issubclass(target, Reference):
        return str(getattr(row, values.title_field(target)))
    title = cited.title(row) if target.__entity__.cited \
        else getattr(row, values.title_field(target))
    return f"{title} ({regions.full_name(lookups.session, row.wilayah_kode)})"
