"""A figure of a recap opened: the records it counts, asked anew, and what a made figure is made of.

`behind.py` keeps the rows of a whole recap beside an issued paper; here one figure is asked for by
itself, of any size of table. The reader sees of the rows what the walls leave; how many there are
is counted of every class, as the figure is.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, false, func, not_, select
from sqlalchemy.orm import Session

from app.engine import columns, figures, listed, parts, registry, scope, values
from app.engine.actor import Actor
from app.engine.counting import condition, depth_of, fits
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import LESS, RATIO, Head, Place
from app.engine.vocabulary import Recap


@dataclass(frozen=True)
class Opened:
    """One record behind a figure: its entity, number, version, office and name."""

    entity: type[Any]
    key: int
    version: int
    unit: str
    title: str


def terms(heads: tuple[Head, ...], order: int) -> tuple[frozenset[int], frozenset[int]]:
    """Name the counted columns whose rows a figure adds, and those whose rows it takes away.

    Of a percentage they are those of what is measured.
    """
    made = heads[order].made
    if made is None:
        return frozenset({order}), frozenset()
    first, *rest = (terms(heads, each) for each in made.of)
    if made.how == RATIO:
        return first
    added, taken = first
    for plus, minus in rest:
        if made.how == LESS:
            plus, minus = minus, plus
        added, taken = added | plus, taken | minus
    return added, taken


def rows(session: Session, recap: Recap, place: Place, period: Period, line: Line | None,
         heads: tuple[Head, ...], order: int, limit: int) -> tuple[list[Opened], int]:
    """Return the records behind a figure, at most `limit`, and how many there are of every class.

    The line is None for JUMLAH. What has no records, a number of regions or what was owed, has
    none here; nor are rows of one kind taken from those of another.
    """
    plus, minus = ([part for each in sorted(orders) for part in _parts(
        recap, place, period, line, each - columns.shift_of(recap))]
        for orders in terms(heads, order))
    found: list[Opened] = []
    count = 0
    for entity, criteria in plus:
        # Both are asked of the same row: a criterion that finds nothing to compare takes none away.
        criteria = [*criteria, *(not_(func.coalesce(and_(*without), false()))
                                 for other, without in minus if other is entity)]
        count += session.scalar(
            parts.joined(select(func.count()), entity).where(*criteria),
            execution_options={"every_class": True}) or 0
        if len(found) < limit:
            found += _read(session, entity, criteria, limit - len(found))
    return found, count


def closed_since(session: Session, actor: Actor, rows: Iterable[tuple[type[Any], int]]
                 ) -> set[tuple[type[Any], int]]:
    """Name those of the rows behind an older figure whose class has since risen too high."""
    known: dict[type[Any], list[int]] = defaultdict(list)
    for entity, key in rows:
        if not registry.is_reference(entity):
            known[entity].append(key)
    return {(entity, key) for entity, keys in known.items() for key in session.scalars(
        select(entity.id).where(entity.id.in_(keys), scope.closed(entity, actor)[1]),
        execution_options={"every_class": True, "trash": True})}


def _parts(recap: Recap, place: Place, period: Period, line: Line | None,
           column: int) -> Iterator[tuple[type[Any], list[Any]]]:
    """Yield entity and criteria of each question that fills a column."""
    made = columns.columns_of(recap, period)[column]
    for one in figures.questions(recap, place, period):
        asked, where = one.asked, dict(made.where or {})
        if column not in one.fills or not fits(asked.source.called, where.pop(
                "sumber", asked.source.called)):
            continue
        if line is not None:
            where |= _line(recap, line)
        entity = asked.entity
        yield entity, [
            *listed.counted(asked), *condition(entity, where),
            # Kabupaten/kota are counted: what the province or the centre has enters no such figure.
            *([func.length(entity.wilayah_kode) >= figures.DISTRICT] if made.offices else []),
            *([] if line is None or recap.rows != "wilayah" else [_there(recap, place, line,
                                                                         entity)])]


def _line(recap: Recap, line: Line) -> dict[str, Any]:
    """Say by which value a line is told from others."""
    if recap.split:
        return {recap.split: line.key[1]}
    return {} if recap.rows == "wilayah" else {recap.rows: line.key}


def _there(recap: Recap, place: Place, line: Line, entity: type[Any]) -> Any:
    """Give the criterion of a line's region; one beside the table is the place's own office."""
    kode = line.key[0] if recap.split else line.key
    if len(kode) < depth_of(place):
        return entity.wilayah_kode == kode
    return scope.within(entity.wilayah_kode, kode)


def _read(session: Session, entity: type[Any], criteria: list[Any], limit: int) -> Iterator[Opened]:
    said = entity.__fields__[values.title_field(entity)]
    statement = parts.joined(select(entity.id, entity.version, entity.wilayah_kode,
                                    getattr(entity, said.name)), entity)
    for key, version, unit, name in session.execute(
            statement.where(*criteria).order_by(entity.id).limit(limit)):
        if said.private:
            name = values.masked(said, name)
        yield Opened(entity, key, version, unit, str(name if name is not None else f"#{key}"))
