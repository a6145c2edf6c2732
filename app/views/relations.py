"""What a record points at, and what points at it: the ways from one page to the next.

A way is offered only to a page that its reader may open. What points at a record is counted behind
the walls of its own kind, so that the number says no more than the list it leads to.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, bindparam, func, literal_column, select, union_all
from sqlalchemy.orm import Session

from app.engine import meant, references, roles, scope
from app.engine.actor import Actor
from app.engine.base import Base, Regional
from app.views.screen import entity_url

Way = tuple[type[Base], str]
UNSEEN = "tidak ditampilkan"  # filled, yet beyond the reader's reach or in the trash


@dataclass(frozen=True)
class Related:
    """One kind of records that point at a record: their list, how many, where to add one.

    Where none may be added to this record, whoever may add elsewhere, `why` says what is asked.
    """

    label: str
    address: str
    count: int
    adds: str
    why: str = ""


def leads(actor: Actor, record: Any, name: str) -> str | None:
    """Return the address of what a reference points at, where its reader may open that page."""
    other = getattr(record, name.removesuffix("_id"))
    if other is None or not roles.may(actor, "show", type(other)):
        return None
    if isinstance(other, Regional) and not actor.system and not scope.readers(
            actor, type(other).__subsystem__, other.wilayah_kode, other.klasifikasi):
        return None
    return entity_url(type(other), "show", other.id)


def related(session: Session, actor: Actor, record: Any) -> list[Related]:
    """List what points at a record of an office; a kind that is of it is named before it has any.

    The lists that all offices share are pointed at by everything, which would say nothing.
    """
    if not isinstance(record, Regional):
        return []
    ways = tuple(way for way in _ways(type(record)) if roles.may(actor, "list", way[0]))
    if not ways:
        return []
    counted = {(table, name): count for table, name, count in session.execute(
        _counting(ways), {"key": record.id})}
    adding = [way for way in ways if _begins(actor, record, way)]
    unfit = _unfit(session, record, adding)
    made = [_related(record, way, ways, counted[way[0].__tablename__, way[1]],
                     way in adding, way in unfit) for way in ways]
    return [each for each in made if each is not None]


def _begins(actor: Actor, record: Any, way: Way) -> bool:
    """Tell whether one of the kind may be added in the office of a record, as what is of it."""
    entity, name = way
    said = entity.__fields__[name]
    return said.identity and said.typed and roles.may(actor, "add", entity, record.wilayah_kode)


def _unfit(session: Session, record: Any, ways: list[Way]) -> set[Way]:
    """Find the ways on which a form would refuse a record, as its lookup does not offer it."""
    asked = {way: fits for way in ways if (fits := meant.offered(
        session, way[0].__fields__[way[1]], [record.wilayah_kode])) is not None}
    if not asked:
        return set()
    fits = session.execute(select(*asked.values()).where(type(record).id == record.id)).one()
    return {way for way, fit in zip(asked, fits, strict=True) if not fit}


def _related(record: Any, way: Way, ways: tuple[Way, ...], count: int, adds: bool,
             unfit: bool) -> Related | None:
    entity, name = way
    said = entity.__fields__[name]
    if not count and not adds:
        return None
    alone = sum(each is entity for each, _ in ways) == 1
    query = f"?{name}={record.id}"
    return Related(
        entity.__entity__.label + ("" if alone else f" ({said.label})"),
        entity_url(entity, "list") + f"/{query}" if count else "", count,
        entity_url(entity, "add") + query if adds and not unfit else "",
        said.help if adds and unfit else "")


@cache
def _ways(target: type[Base]) -> tuple[Way, ...]:
    """Name the fields by which records with a list of their own point at an entity."""
    return tuple((entity, said.name) for entity, said in references.holders(target)
                 if issubclass(entity, Regional) and not said.private)


@lru_cache(maxsize=256)
def _counting(ways: tuple[Way, ...]) -> CompoundSelect[Any]:
    """Count along each way: table, field, n."""
    return union_all(*(
        select(literal_column(f"'{entity.__tablename__}'").label("table"),
               literal_column(f"'{name}'").label("field"), func.count(entity.id).label("n"))
        .where(getattr(entity, name) == bindparam("key"))
        for entity, name in ways)).execution_options(lasting=True)
