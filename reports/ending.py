"""How a recap ends: its table, the notes below, its chart and the signatures, none left alone.

Here it is chosen what gives way where the last page lacks a little room: a chart its smallest
bars, the rows some of their air, the notes their place below the table, the dates their full words.
Where nothing helps, rows take more air where that asks for no further page, so that the one before
the last looks full, or as full as can be. What those blocks show is written in their own rooms, how
rows are cut into pages in `table.py`.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain
from typing import NamedTuple

from app.engine import bars
from app.engine.result import Drawing, Letterhead, Stamp
from reports import signature
from reports.bars import Bars
from reports.page import Block, Flow, Paper, fullest
from reports.stamp import APART, Beside, Mark
from reports.table import AIRS, Table

FEWEST = 3
NARROWEST = 240.0
WIDER = (4.0, 5.0, 6.0)  # air of rows that cannot close up to one page

Noted = Callable[[float], Sequence[Block]]
Short = Callable[[], Table | None]
Way = tuple[Table, Sequence[Block], Sequence[Block]]
Charted = tuple[Table, Drawing]


class Ending(NamedTuple):
    """A way to end: the table, what stands below, who signs, room for the last, its chart."""

    table: Table
    tail: Sequence[Block]
    last: Sequence[Block]
    closing: float
    chart: Drawing | None = None


@dataclass(frozen=True)
class Signing:
    """Who signs on which day and paper; an issued one carries its mark."""

    head: Letterhead
    day: date
    sheet: Paper
    stamp: Stamp | None

    @property
    def names(self) -> signature.Signatures:
        """The signatures, with a dotted line for what is not known."""
        return signature.Signatures(self.head, self.day, self.sheet, blanks=True)

    @property
    def alone(self) -> bool:
        """Tell whether one person signs, which leaves room at the left."""
        return len(self.head.signatories) < 2

    def blocks(self) -> list[Block]:
        """Give the signatures, and the mark of an issued paper: beside a lone one, else below."""
        if self.stamp is None:
            return [self.names]
        return [self.beside()] if self.alone else [self.names, Mark(self.stamp, self.sheet.room)]

    def beside(self, noted: Noted = lambda room: ()) -> Beside:
        """Lay notes at the left of a lone signature, above the mark."""
        names = self.names
        room = self._left(names)
        return Beside(names, *self._mark(room), upper=noted(room))

    def with_chart(self, chart: Drawing, depth: float) -> Beside | None:
        """Lay a chart at the left of a lone signature, above the mark; None where too narrow."""
        names = self.names
        room = self._left(names)
        if not self.alone or room < NARROWEST:
            return None
        mark = self._mark(room)
        return Beside(names, *mark, upper=[Bars(chart, room, depth - _height(mark))])

    def _left(self, names: signature.Signatures) -> float:
        return self.sheet.room - names.column - APART

    def _mark(self, room: float) -> list[Block]:
        return [] if self.stamp is None else [Mark(self.stamp, room)]


def place(flow: Flow, table: Table, short: Short, chart: Drawing | None, noted: Noted,
          signing: Signing) -> None:
    """Place the table, its notes, its chart and the signatures, which never leave JUMLAH alone.

    Nor much of the page before the last empty, if anything can give way: of a chart its smallest
    bars, then the rows some air, then the whole chart; without one the rows, the notes, the dates.
    Else rows take more air, and where nothing helps what helps most is taken. `short` is asked for
    the table with short dates.
    """
    notes, names = noted(flow.sheet.room), signing.blocks()

    def charts(airs: Sequence[float]) -> Iterator[Ending]:
        tables = map(table.aired, airs)
        found = _charts(flow, tables, chart, notes, names, signing) if chart else iter(())
        return (Ending(closer, notes, names, _least(each, names, signing), each)
                for closer, each in found)

    charted = charts(AIRS)
    largest = next(charted, None)
    if largest is None:
        end = fullest(flow, (Ending(*way, _height(way[2])) for way in _bare(
            _closer(table, short), notes, names, noted, signing)), _set)
    else:
        wider = (next(charts([air]), None) for air in WIDER)
        # A chart is given up only for a full page.
        end = fullest(flow, chain(
            [largest], charted, [Ending(table, notes, names, _height(names))], filter(None, wider)),
            _set, lambda way: way.chart is not None)
    _set(flow, end)
    if end.chart:
        _charted(flow, end.chart, names, signing)
        return
    for block in end.last:
        flow.add(block)


def _set(flow: Flow, way: Ending) -> None:
    way.table.place(flow, way.tail, way.closing)


def _closer(table: Table, short: Short) -> Iterator[Table]:
    """Give a table as it is, then its rows with less air, then with short dates, then with more."""
    yield from map(table.aired, AIRS)
    dated = short()
    if dated is not None:
        yield from map(dated.aired, AIRS)
    yield from map(table.aired, WIDER)


def _bare(tables: Iterator[Table], notes: Sequence[Block], names: Sequence[Block], noted: Noted,
          signing: Signing) -> Iterator[Way]:
    """Give ways to end without a chart: notes below, or beside a lone signature."""
    for each in tables:
        yield each, notes, names
        if notes and signing.alone:
            yield each, [], [signing.beside(noted)]


def _charts(flow: Flow, tables: Iterable[Table], chart: Drawing, notes: Sequence[Block],
            names: Sequence[Block], signing: Signing) -> Iterator[Charted]:
    """Give a chart, whole or without its smallest bars, where it leaves signature and JUMLAH one.

    With each table that it would stand below.
    """
    for closer in tables:
        # A lone row stays where the page begins, so that what follows has to find room there.
        depth = flow.rest if len(closer.rows) == 1 else flow.sheet.depth
        free = depth - closer.company(flow.sheet.depth) - _height(notes)
        fewer = (bars.fewer(chart, most)
                 for most in range(len(chart.labels) - 1, FEWEST - 1, -1))
        for each in chain([chart], fewer):
            if _least(each, names, signing) <= free:
                yield closer, each


def _least(chart: Drawing, names: Sequence[Block], signing: Signing) -> float:
    """Say how much room a chart and the signatures ask for, its bars as close as can be read."""
    below = Bars(chart, signing.sheet.room, 0).height + _height(names)
    both = signing.with_chart(chart, 0)
    return below if both is None else min(below, both.height)


def _charted(flow: Flow, chart: Drawing, names: Sequence[Block], signing: Signing) -> None:
    """Place the chart and, on the same page, the signatures below or else beside it.

    Its bars close up to find room; without room both go to the next page.
    """
    closing = _height(names)
    made = Bars(chart, flow.sheet.room, flow.rest - closing)
    if made.height + closing > flow.rest + 0.01:
        both = signing.with_chart(chart, flow.rest)
        if both is not None and both.height <= flow.rest + 0.01:
            flow.add(both, mark=chart.title)
            return
        flow.turn()
        made = Bars(chart, flow.sheet.room, flow.rest - closing)
    flow.add(made, mark=chart.title)
    for block in names:
        flow.add(block)


def _height(blocks: Sequence[Block]) -> float:
    return sum(block.height for block in blocks)
