"""Who points at a record: asked before it goes to the trash, and before it comes back.

Everything living in the nation that names the record by a `ref()` is counted; named is only what
the person may read. A pointer by number (`points_to`) holds nothing. The trash is `trash.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, func, literal, select, union_all
from sqlalchemy.orm import Session

from app.engine import registry, values
from app.engine.base import Base, Part
from app.engine.indonesian import write_decimal
from app.engine.scope import POINTING
from app.engine.vocabulary import Field, Kind

DOOR = {"wall": "unique"}
MOST_NAMED = 3
TAIL = " Ganti dahulu isian yang merujuknya."


@dataclass(frozen=True)
class Use:
    """How many living rows of one entity name the record, and the titles within reach."""

    label: str
    count: int
    titles: tuple[str, ...]

    def __str__(self) -> str:
        said = f"{write_decimal(self.count)} {self.label}"
        if not self.titles:
            return said
        named = ", ".join(f"“{title}”" for title in self.titles)
        rest = self.count - len(self.titles)
        return f"{said} ({named}{f', dan {write_decimal(rest)} lainnya' if rest else ''})"


def refusal(session: Session, record: Any) -> str:
    """Say how many records use this one and where; nothing when none does."""
    found = uses(session, record)
    if not found:
        return ""
    return ("Tidak dapat dihapus karena masih dipakai oleh "
            + "; ".join(map(str, found)) + "." + TAIL)


def uses(session: Session, record: Any) -> list[Use]:
    """List what points at a record, entity by entity, other than the record's own rows."""
    ways = list(holders(type(record)))
    if not ways:
        return []
    numbers: dict[tuple[str, str], int] = {
        (table, name): n for table, name, n in session.execute(union_all(*(
            select(literal(entity.__tablename__).label("t"), literal(said.name).label("f"),
                   func.count(entity.id).label("n")).where(*_pointing(entity, said, record))
            for entity, said in ways)), execution_options=DOOR)}
    return [Use(registry.main_of(entity).__entity__.label, numbers[entity.__tablename__, said.name],
                tuple(_titles(session, entity, said, record)))
            for entity, said in ways if numbers[entity.__tablename__, said.name]]


def holders(target: type[Base]) -> Iterator[tuple[type[Base], Field]]:
    """Walk the fields of all entities that point at one, in the order of the menu."""
    for entity in registry.entities():
        for said in entity.__fields__.values():
            if said.kind is Kind.REFERENCE and said.target == target.__tablename__:
                yield entity, said


def _pointing(entity: Any, said: Field, record: Any) -> list[ColumnElement[bool]]:
    found = [getattr(entity, said.name) == record.id, entity.deleted_at.is_(None)]
    if entity is type(record):
        found.append(entity.id != record.id)
    elif issubclass(entity, Part) and registry.main_of(entity) is type(record):
        found.append(getattr(entity, entity.owner_column()) != record.id)
    return found


def _titles(session: Session, entity: Any, said: Field, record: Any) -> list[str]:
    """Name some of the holders that the person acting may read; a row by its owner."""
    main: Any = registry.main_of(entity)
    name = getattr(main, values.title_field(main))
    query = select(name).where(*_pointing(entity, said, record)).distinct().limit(MOST_NAMED)
    if main is not entity:
        query = query.join(entity, getattr(entity, entity.owner_column()) == main.id)
    return [str(title) for title in session.scalars(query)]


def missing(session: Session, rows: list[Any]) -> str:
    """Say what lies in the trash that rows to be restored point at; nothing when all is there."""
    for row in rows:
        for name, said in type(row).__fields__.items():
            if said.kind is not Kind.REFERENCE or getattr(row, name) is None:
                continue
            target: Any = registry.entity(said.target)
            gone = select(target.id).where(target.id == getattr(row, name),
                                           target.deleted_at.is_not(None))
            if session.scalar(gone, execution_options=DOOR) is not None:
                return _absent(session, target, said, getattr(row, name))
    return ""


def _absent(session: Session, target: Any, said: Field, key: int) -> str:
    title = session.scalar(
        select(getattr(target, values.title_field(target))).where(target.id == key),
        execution_options={**POINTING, "trash": True})
    named = f" “{title}”" if title else ""
    return (f"{target.__entity__.label}{named} pada isian {said.label} ada di Sampah. "
            "Pulihkan itu dahulu.")
