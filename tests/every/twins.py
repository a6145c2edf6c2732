"""A new record that repeats what a record of another office is known by, whatever it is."""
from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import values
from app.engine.base import Base
from app.engine.forms import raw_of
from app.engine.vocabulary import Kind
from tests.every.world import World

Raw = dict[str, Any]


def twin(world: World, entity: type[Base], key: int, who: str) -> Raw:
    """Return a raw record of somebody's office with the unique values of another office's record.

    Its dates are taken along, for they are in order among themselves. What the own office holds
    already, by chance, is left different: there it may be refused.
    """
    with world.acting(world.writer(entity)) as session:
        other = raw_of(session.scalar(select(entity).where(entity.id == key)))
    dates = {name for name, said in entity.__fields__.items()
             if said.kind is Kind.DATE and other.get(name)}
    with world.acting(who) as session:
        raw, unit = world.raw(session, entity, who), world.unit(entity, who)
        session.commit()
        free = [names for names in _known_by(entity, other)
                if not _holds(session, entity, unit, names, other)]
    same = {name for names in free for name in names}
    return raw | {name: other[name] for name in (same | dates if same & dates else same)}


def _known_by(entity: type[Base], raw: Raw) -> list[tuple[str, ...]]:
    fields = entity.__fields__
    alone = [(name,) for name, said in fields.items() if said.unique == "kantor" and said.typed]
    return alone + [tuple(name for name in names if name in raw
                          and fields[name].kind is not Kind.REFERENCE)
                    for names, _ in entity.__entity__.unique]


def _holds(session: Session, entity: type[Base], unit: str, names: tuple[str, ...],
           raw: Raw) -> bool:
    same = (getattr(entity, name) == values.read(entity.__fields__[name], raw[name])
            for name in names)
    return session.scalar(select(entity.id).where(
        entity.wilayah_kode == unit, *same).limit(1)) is not None
