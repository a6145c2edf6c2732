"""From counted cubes to the figures of each line: which question fills which columns.

Every source is asked for its own fields alone, and once for each year of a recap across the years.
Columns made of others are `adding.py`'s, the lines themselves `lines.py`'s.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from app.engine import columns as head
from app.engine import parts, periods, regions, registry
from app.engine.ask import Ask
from app.engine.counting import COUNTED, Asked, Cube, depth_of, fits
from app.engine.cuts import fields_of
from app.engine.indonesian import today
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Column, Kind, Recap, Source

DISTRICT = 5


@dataclass(frozen=True)
class Question:
    """What is asked of a source, and the orders of the columns that the answer fills."""

    asked: Asked
    fills: tuple[int, ...]


def questions(recap: Recap, place: Place, period: Period) -> list[Question]:
    """List what a recap that counts asks: each source, and each year where it shows years."""
    columns = head.columns_of(recap, period)
    made = []
    for source in recap.sources:
        fields = tuple(sorted(fields_of(recap, source)))
        for span, orders in _spans(recap, columns, source, period):
            sums = dict.fromkeys(filter(None, (head.summed(columns[order], source)
                                               for order in orders)))
            depth = _depth(recap, place, [columns[order] for order in orders])
            made.append(Question(Asked(source, fields, tuple(sums), place, depth,
                                       _until_today(source, span)),
                                 tuple(orders)))
    return made


def _spans(recap: Recap, columns: tuple[Column, ...], source: Source,
           period: Period) -> Iterator[tuple[Period, list[int]]]:
    """Yield each period that a source is asked for; the recap's own comes first."""
    if recap.across != head.YEARS:
        orders = [n for n, column in enumerate(columns) if head.fills(source, column)]
        yield from ((span, orders) for span in (
            halves(period, source.over) if source.each else [period]))
        return
    own = [n for n, column in enumerate(recap.columns) if head.fills(source, column)]
    years = {year: len(recap.columns) + n for n, year in enumerate(head.years_of(period))}
    for year in reversed(years):
        span = head.same_in(period, year)
        if span is not None:
            yield span, [*own, years[year]]
        own = []


def _until_today(source: Source, period: Period) -> Period:
    """End a running period today for a stock by a computed date: it may lie ahead."""
    if not parts.lies_ahead(registry.entity(source.entity), source.stock) \
            or period.last <= today():
        return period
    return replace(period, last=max(today(), period.first))


def halves(period: Period, over: bool = False) -> list[Period]:
    """Return the semesters of a year that have begun, or that are over; any other is itself."""
    if period.cycle != "tahunan":
        return [] if over and period.last >= today() else [period]
    both = (periods.parse(f"{period.code}-S{number}") for number in (1, 2))
    return [half for half in both if (half.last < today() if over else half.first <= today())]


def _depth(recap: Recap, place: Place, columns: list[Column]) -> int:
    if any(column.offices for column in columns):
        return DISTRICT
    return depth_of(place) if recap.rows == "wilayah" else 0


def of(recap: Recap, columns: tuple[Column, ...], asked: list[Question],
       cubes: list[Cube]) -> dict[Any, list[Any]]:
    """Add every cell of the cubes to the columns whose condition it satisfies, line by line."""
    found: dict[Any, list[Any]] = {}
    there: dict[tuple[Any, int], set[str]] = defaultdict(set)
    for question, cube in zip(asked, cubes, strict=True):
        one = question.asked
        known: dict[tuple[Any, ...], list[int]] = {}
        for (bucket, state, values), figures in cube.items():
            if state != COUNTED:
                continue
            if values not in known:
                known[values] = fitting(columns, question, values)
            key = key_of(recap, one, bucket, values)
            line = found.setdefault(key, blank(columns))
            for order in known[values]:
                name = head.summed(columns[order], one.source)
                if columns[order].offices:
                    if figures[0] and len(bucket) == DISTRICT:
                        there[key, order].add(bucket)
                else:
                    line[order] += figures[one.sums.index(name) + 1 if name else 0]
    for (key, order), offices in there.items():
        found[key][order] = len(offices)
    return found


def key_of(recap: Recap, asked: Asked, bucket: str, values: tuple[Any, ...]) -> Any:
    """Return what the line of a cell is found by."""
    if recap.rows == "wilayah":
        place = bucket[:depth_of(asked.place)]
        return (place, values[asked.fields.index(recap.split)]) if recap.split else place
    return values[asked.fields.index(recap.rows)]


def fitting(columns: tuple[Column, ...], question: Question,
            values: tuple[Any, ...]) -> list[int]:
    """Name the columns, of those a question fills, whose condition these values satisfy."""
    asked = question.asked
    known = {**dict(zip(asked.fields, values, strict=True)), "sumber": asked.source.called}
    return [order for order in question.fills if all(
        fits(known.get(name), wanted) for name, wanted in (columns[order].where or {}).items())]


def blank(columns: tuple[Column, ...]) -> list[Any]:
    """Return the cells of a line without figures: zeros, and nothing where a person writes."""
    return [None if column.kind is Kind.TEXT and not head.is_counted(column) else 0
            for column in columns]


def with_regions(session: Session, ask: Ask, columns: tuple[Column, ...], line: Line,
                 cells: list[Any], period: Period, place: Place | None = None) -> list[Any]:
    """Fill what follows from the offices of a line: how many kabupaten/kota, and what was owed.

    One question box serves all lines, so that a list they all go by is read once. With a `place`
    the lines are values of a field, and the offices are all those of the place.
    """
    if not any(column.regions or column.owed for column in columns):
        return cells
    offices = _all_offices(session, place) if place else _offices(session, line)
    return [_districts(session, line) if column.regions
            else _owed(ask, columns, column, offices, cells, period,
                       column.of or (line.key if place else None))
            if column.owed else cell
            for column, cell in zip(columns, cells, strict=True)]


def _owed(ask: Ask, columns: tuple[Column, ...], column: Column, offices: tuple[str, ...],
          cells: list[Any], period: Period, of: Any) -> int:
    """Count what the offices of a line had to do, less what the named columns say they did."""
    whole = column.owed(ask, offices, period.first, period.last, of) if column.owed else 0
    done = sum(cells[head.order_of(columns, word)] for word in column.less)
    return max(0, int(whole) - done)


def _offices(session: Session, line: Line) -> tuple[str, ...]:
    """List the office of a line and, unless it stands beside the table, those right below it."""
    below = () if line.note else tuple(each.kode for each in regions.below(session, line.key)
                                       if len(each.kode) <= DISTRICT)
    return (line.key, *below)


def _all_offices(session: Session, place: Place) -> tuple[str, ...]:
    """List every office of a place: its own and those of all lines it would have by region."""
    below = [each.kode for each in regions.below(session, place.kode) if len(each.kode) <= DISTRICT]
    deeper = [each.kode for kode in below if len(kode) < DISTRICT
              for each in regions.below(session, kode) if len(each.kode) <= DISTRICT]
    return (place.kode, *below, *deeper)


def _districts(session: Session, line: Line) -> int:
    if line.note:
        return 0
    if len(line.key) == DISTRICT:
        return 1
    return sum(len(each.kode) == DISTRICT for each in regions.below(session, line.key))
