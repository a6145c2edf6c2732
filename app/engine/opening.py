"""A figure of a recap opened: the records it counts, asked anew, and what a made figure is made of.

`behind.py` keeps the rows of a whole recap beside an issued paper; here one figure is asked for by
itself, of any size of table. The reader sees of the rows what the walls leave; how many there are
is counted of every class, as the figure is.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import and_, false, func, not_, null, select, true
from sqlalchemy.orm import Session

from app.engine import columns, figures, listed, parts, registry, scope, values
from app.engine.actor import Actor, present
from app.engine.counting import Asked, condition, depth_of, fits
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import LESS, RATIO, Head, Place
from app.engine.vocabulary import Recap


@dataclass(frozen=True)
class Opened:
    """One record behind a figure: its entity, number, version, office, name and what it adds.

    `adds` is None where the record itself is counted, not a value of it.
    """

    entity: type[Any]
    key: int
    version: int
    unit: str
    title: str
    adds: Any = None


@dataclass(frozen=True)
class Counted:
    """The records that one question counts into a column, and the field of them that is added."""

    asked: Asked
    added: str
    beside: tuple[Any, ...]

    def criteria(self, period: Period | None = None) -> list[Any]:
        """Return what finds them; of a flow, those of a shorter period within its own."""
        asked = self.asked if period is None or not self.asked.source.flow \
            else replace(self.asked, period=period)
        return [*listed.counted(asked), *self.beside]


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
    none here. Of rows of one kind less those of another are left the ones that none of those refers
    to, in the same part of the period; where none can refer to them, all are.
    """
    plus, minus = ([part for each in sorted(orders) for part in _parts(
        recap, place, period, line, each - columns.shift_of(recap))]
        for orders in terms(heads, order))
    found: list[Opened] = []
    count = 0
    for one in plus:
        entity = one.asked.entity
        # Both are asked of the same row: a criterion that finds nothing to compare takes none away.
        criteria = [*one.criteria(), *(
            not_(func.coalesce(and_(*less.criteria()), false())) if less.asked.entity is entity
            else _unnamed(entity, less, one.asked.period) for less in minus)]
        count += session.scalar(
            parts.joined(select(func.count()), entity).where(*criteria),
            execution_options={"every_class": True}) or 0
        if len(found) < limit:
            found += _read(session, one, criteria, limit - len(found))
    return found, count


def _unnamed(entity: type[Any], less: Counted, period: Period) -> Any:
    """Ask for the rows that none of another kind refers to."""
    other = less.asked.entity
    name = parts.reference(other, entity)
    if not name:
        return true()
    key = getattr(other, name)
    return entity.id.not_in(parts.joined(select(key), other).where(
        key.is_not(None), *less.criteria(period)).correlate(None))


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
           column: int) -> Iterator[Counted]:
    """Yield what each question counts into a column."""
    made = columns.columns_of(recap, period)[column]
    for one in figures.questions(recap, place, period):
        asked, where = one.asked, dict(made.where or {})
        if column not in one.fills or not fits(asked.source.called, where.pop(
                "sumber", asked.source.called)):
            continue
        if line is not None:
            where |= _line(recap, line)
        entity = asked.entity
        yield Counted(asked, columns.summed(made, asked.source), (
            *condition(entity, where),
            # Kabupaten/kota are counted: what the province or the centre has enters no such figure.
            *([func.length(entity.wilayah_kode) >= figures.DISTRICT] if made.offices else []),
            *([] if line is None or recap.rows != "wilayah" else [_there(recap, place, line,
                                                                         entity)])))


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


def _read(session: Session, counted: Counted, criteria: list[Any], limit: int) -> Iterator[Opened]:
    entity: Any = counted.asked.entity
    said = entity.__fields__[values.title_field(entity)]
    adds = parts.column_of(entity, counted.added) if counted.added else null()
    statement = parts.joined(select(entity.id, entity.version, parts.office_of(entity),
                                    getattr(entity, said.name), adds), entity)
    # What takes a row away does so whatever its class; the row itself must be open to the reader.
    shut = [] if registry.is_reference(entity) else [not_(scope.closed(entity, present())[1])]
    for key, version, unit, name, value in session.execute(
            statement.where(*criteria, *shut).order_by(entity.id).limit(limit),
            execution_options={"every_class": True}):
        if said.private:
            name = values.masked(said, name)
        yield Opened(entity, key, version, unit, str(name if name is not None else f"#{key}"),
                     (value or 0) if counted.added else None)
