"""What a record points at, and what points at it: the ways from one page to the next.

A way is offered only to a page that its reader may open. What points at a record is counted behind
the walls of its own kind, so that the number says no more than the list it leads to.
"""
from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    bindparam,
    case,
    func,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from app.engine import meant, references, roles, scope
from app.engine.actor import Actor
from app.engine.base import Base, Regional
from app.views.screen import entity_url

Way = tuple[type[Base], str]
FITS = " fits"  # beside a field: not how many point at a record, but whether one more may
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
    adding = [way for way in ways if _begins(actor, record, way)]
    fits = _fits(session, record, adding)
    asked = union_all(*_counts(ways), *fits.values()) if fits else _counting(ways)
    counted = {(table, name): count for table, name, count in session.execute(
        asked, {"key": record.id})}
    unfit = {way for way in fits if not counted.get((way[0].__tablename__, way[1] + FITS))}
    made = [_related(record, way, ways, counted[way[0].__tablename__, way[1]],
                     way in adding, way in unfit) for way in ways]
    return [each for each in made if each is not None]


def _begins(actor: Actor, record: Any, way: Way) -> bool:
    """Tell whether one of the kind may be added in the office of a record, as what is of it."""
    entity, name = way
    said = entity.__fields__[name]
    return said.identity and said.typed and roles.may(actor, "add", entity, record.wilayah_kode)


def _fits(session: Session, record: Any, ways: list[Way]) -> dict[Way, Select[Any]]:
    """Ask of each way whether a form takes the record: as its lookup offers it, or does not."""
    offers = {way: meant.offered(session, way[0].__fields__[way[1]], [record.wilayah_kode])
              for way in ways}
    return {way: _row(way, FITS, case((offer, 1), else_=0)).where(
        type(record).id == bindparam("key")) for way, offer in offers.items() if offer is not None}


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
    return union_all(*_counts(ways)).execution_options(lasting=True)


def _counts(ways: tuple[Way, ...]) -> list[Select[Any]]:
    return [_row(way, "", func.count(way[0].id)).where(
        getattr(*way) == bindparam("key")) for way in ways]


def _row(way: Way, mark: str, number: ColumnElement[int]) -> Select[Any]:
    entity, name = way
    return select(literal_column(f"'{entity.__tablename__}'").label("table"),
                  literal_column(f"'{name}{mark}'").label("field"), number.label("n"))
