"""A table on paper: rows of wrapped cells under a header that every page repeats.

All heights are known before anything is drawn, so pages are cut here: no header stands alone,
and what must follow the table (JUMLAH, notes, signatures) takes the last rows along. A heading over
a group of rows stands with the first of them and again where a page goes on with it. The header is
drawn in `header.py`, column widths are chosen in `columns.py`.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from types import MappingProxyType

from app.engine.result import Head
from app.engine.vocabulary import Kind
from reports import cells
from reports.columns import PAD, Columns, fit
from reports.header import Header
from reports.lettering import BOLD, CENTRE, ITALIC, LEADING, LEFT, REGULAR, RIGHT, Pen, dated, wrap
from reports.page import Block, Flow

NUMBER = Head("No", kind=Kind.INTEGER)
LINE = 0.5
SHADE = 0.93
COMPANY, BEGIN = 2, 6
TALL = 1 / 8  # of a page: of rows that high one goes along with JUMLAH, else two
AGAIN = " (lanjutan)"
AIRS = (PAD, 2.5, 2.0)  # above and below the words of a row


@dataclass(frozen=True)
class Line:
    """One drawn row: a text, or a tuple of lines, per cell; `above` is what its heading takes."""

    cells: tuple[str | tuple[str, ...], ...]
    height: float
    face: str = REGULAR
    span: int = 1
    mark: str = ""
    above: float = 0.0
    lean: float = CENTRE

    @property
    def deep(self) -> float:
        """Height with the heading."""
        return self.above + self.height


class Table:
    """A table laid out for a width; `total` closes it, `counted` adds the row (1) (2) (3).

    To the rows of `marks`, by their order, a bookmark leads; if `headed` its words stand there too.
    """

    def __init__(self, heads: Sequence[Head], rows: Sequence[tuple[str, ...]], room: float, *,
                 italic: frozenset[int] = frozenset(), total: tuple[str, ...] = (),
                 total_span: int = 0, counted: bool = True,
                 marks: Mapping[int, str] = MappingProxyType({}), headed: bool = False) -> None:
        self.heads, self.room, self.air = (NUMBER, *heads), room, AIRS[0]
        spanned = max(total_span, 1)
        self.grid: Columns = fit(self.heads, rows, room, total and (
            (total[0] if spanned == 1 else "",) + ("",) * (spanned - 1) + total[spanned:]))
        self.aligns = (CENTRE, *(cells.align(head) for head in heads))
        self.header = Header(self.heads, self.grid, counted)
        self.edges = [0.0]
        for wide in self.grid.widths:
            self.edges.append(self.edges[-1] + wide)
        # Where a text stands in its column, by the side it leans to.
        self.ats = [{LEFT: left + self.grid.pad, CENTRE: (left + right) / 2,
                     RIGHT: right - self.grid.pad}
                    for left, right in pairwise(self.edges)]
        self.given, self.italic, self.marks, self.headed = rows, italic, marks, headed
        # What a page asks that goes on with a group of the one before.
        self.again = max((self.heading(words, AGAIN).height for words in marks.values()),
                         default=0.0) if headed else 0.0
        self.total = self._closing(total, spanned) if total else None

    @cached_property
    def rows(self) -> list[Line]:
        """Its rows, broken into lines once they are asked for: a layout not chosen breaks none."""
        rows = [self._line(row, ITALIC if order in self.italic else REGULAR)
                for order, row in enumerate(self.given)] or [self._nothing()]
        for order, words in self.marks.items():
            rows[order] = replace(rows[order], mark=words,
                                  above=self.heading(words).height if self.headed else 0.0)
        return rows

    def _line(self, texts: tuple[str, ...], face: str, first: int = 0) -> Line:
        size, deepest = self.grid.size, 1
        made: list[str | tuple[str, ...]] = []
        for text, wide in zip(texts, self.grid.widths[first:], strict=True):
            room = wide - 2 * self.grid.pad
            # Most cells are plainly short: no Latin letter is wider than its size.
            if len(text) * size <= room and text.isascii() and "\n" not in text:
                made.append(text)
                continue
            lines = wrap(text, face, size, room, dated)
            deepest = max(deepest, len(lines))
            made.append(lines if len(lines) > 1 else lines[0])
        return Line(tuple(made), self._height(deepest), face)

    def _height(self, lines: int) -> float:
        return lines * self.grid.size * LEADING + 2 * self.air

    def _nothing(self) -> Line:
        return Line(("Nihil",), self._height(1), span=len(self.heads))

    def _closing(self, total: tuple[str, ...], span: int) -> Line:
        figures = self._line(total[span:], BOLD, span)
        return Line((total[0], *figures.cells), figures.height + 2, BOLD, span)

    def heading(self, words: str, more: str = "") -> Line:
        """Set a heading over the rows of a group."""
        lines = wrap(words + more, BOLD, self.grid.size, self.room - 2 * self.grid.pad)
        return Line((lines,), self._height(len(lines)), BOLD, len(self.heads), lean=LEFT)

    def aired(self, air: float) -> Table:
        """Return this table with so much air above and below the words of each row."""
        made, more = copy(self), 2 * (air - self.air)
        made.air = air
        made.rows = [replace(row, height=row.height + more, above=row.above and row.above + more)
                     for row in self.rows]
        made.again = self.again and self.again + more
        made.total = self.total and replace(self.total, height=self.total.height + more)
        return made

    def fold(self, limit: float) -> None:
        """Cut rows taller than a page into several that continue one another."""
        if any(row.height > limit for row in self.rows):
            most = max(int((limit - 2 * self.air) / (self.grid.size * LEADING)), 1)
            self.rows = [part for row in self.rows for part in self._folded(row, most)]

    def _folded(self, row: Line, most: int) -> Iterator[Line]:
        columns = [cell if isinstance(cell, tuple) else (cell,) for cell in row.cells]
        for start in range(0, max(map(len, columns)), most):
            part = tuple(column[start:start + most] or ("",) for column in columns)
            yield replace(row, cells=part, height=self._height(max(map(len, part))),
                          mark="" if start else row.mark, above=0.0 if start else row.above)

    @property
    def least(self) -> float:
        """How much room it must have to begin on a page: for its header and some rows."""
        return self.header.height + max(BEGIN * self._height(1), self.rows[0].deep)

    def company(self, depth: float) -> float:
        """How much room the closing row has to have with its header and the rows it stands with."""
        closing = self.total.height if self.total else 0.0
        heights = [row.deep for row in self.rows]
        first = _along(heights, depth - self.header.height - self.again, closing)
        return self.header.height + self.again + sum(heights[first:]) + closing

    def place(self, flow: Flow, tail: Sequence[Block] = (), beyond: float = 0.0) -> None:
        """Put the table and what follows it on the pages, with room for `beyond` points more."""
        fresh = flow.sheet.depth - self.header.height - self.again
        first = flow.rest - self.header.height
        if first < min(fresh, BEGIN * self._height(1)) and flow.pages[-1]:
            flow.turn()
            first = fresh
        closing = self.total.height if self.total else 0.0
        self.fold(min(max(first, fresh / 2), fresh - closing) - self.again)
        if self.rows[0].deep > first and flow.pages[-1]:
            flow.turn()
            first = fresh
        slices = _cut([row.deep for row in self.rows], first, fresh,
                      closing + beyond + sum(block.height for block in tail), closing)
        for order, (start, stop) in enumerate(slices):
            if order:
                flow.turn()
            self._mark(flow, start, stop)
            flow.add(Slice(self, start, stop, order == len(slices) - 1))
        for block in tail:
            flow.add(block)

    def _mark(self, flow: Flow, start: int, stop: int) -> None:
        """Let bookmarks lead to the rows of a page; to its head where the first row is one."""
        below = self.header.height
        for order in range(start, stop):
            row = self.rows[order]
            flow.mark(row.mark, 0.0 if order == start else below)
            below += row.deep


def _along(heights: list[float], fresh: float, closing: float) -> int:
    """Say from which row on the last ones go along with what follows the table."""
    many = 1 if closing and sum(heights[-COMPANY:]) > fresh * TALL else COMPANY
    return max(len(heights) - many, 0)


def _cut(heights: list[float], first: float, fresh: float, tail: float,
         closing: float) -> list[tuple[int, int]]:
    """Cut rows into pages; the tail finds room below the last rows, if a page can hold it."""
    slices, start, rest = [], 0, first
    for order, height in enumerate(heights):
        if height > rest + 0.01 and order > start:
            slices.append((start, order))
            start, rest = order, fresh
        rest -= height
    count, keep = len(heights), _along(heights, fresh, closing)
    lonely = start > keep
    together = sum(heights[keep:]) + tail <= fresh
    if (rest >= tail and not lonely) or (not together and rest >= closing):
        return [*slices, (start, count)]
    # The last page, or the one before it, gives up rows but never its last one.
    begin = slices.pop()[0] if lonely else start
    cut = max(keep, begin + 1)
    if cut >= count:
        return [*slices, (begin, count)]
    return [*slices, (begin, cut), (cut, count)]


@dataclass(frozen=True)
class Slice:
    """The part of a table that stands on one page, with its header."""

    table: Table
    start: int
    stop: int
    last: bool

    @cached_property
    def _lines(self) -> list[Line]:
        table, shown = self.table, self.table.rows[self.start:self.stop]
        if table.headed:
            shown = [line for row in shown for line in (
                (table.heading(row.mark), row) if row.mark else (row,))]
            if not table.rows[self.start].mark:
                words = next(row.mark for row in table.rows[self.start::-1] if row.mark)
                shown.insert(0, table.heading(words, AGAIN))
        return [*shown, table.total] if self.last and table.total else shown

    @property
    def height(self) -> float:
        return self.table.header.height + sum(line.height for line in self._lines)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        table, high = self.table, self.table.header.height
        pen.again(table.header, x, top - high, table.room, high,
                  lambda: table.header.draw(pen, 0, high))
        edges, y = table.edges, top - high
        rules: list[str] = []
        sides: dict[float, list[tuple[float, float]]] = {}
        with pen.text() as written:
            written.append(f"{table.grid.size * LEADING:.4g} TL")
            for line in self._lines:
                if line is table.total:
                    _shade(pen, x, y, table.room, line.height)
                written.extend(_texts(pen, table, line, x, y))
                inner = edges[line.span:-1] if line.span < len(table.heads) else []
                for edge in (0.0, *inner, edges[-1]):
                    _extend(sides.setdefault(edge, []), y, y - line.height)
                y -= line.height
                rules.append(f"{x:.2f} {y:.2f} m {x + table.room:.2f} {y:.2f} l")
        rules += [f"{x + edge:.2f} {upper:.2f} m {x + edge:.2f} {lower:.2f} l"
                  for edge, parts in sides.items() for upper, lower in parts]
        pen.canvas.addLiteral(f"{LINE} w " + " ".join(rules) + " S")


def _extend(parts: list[tuple[float, float]], upper: float, lower: float) -> None:
    """Lengthen the last stroke of a vertical line instead of drawing one per row."""
    if parts and abs(parts[-1][1] - upper) < 0.01:
        upper = parts.pop()[0]
    parts.append((upper, lower))


def _shade(pen: Pen, x: float, top: float, wide: float, high: float) -> None:
    pen.canvas.saveState()
    pen.canvas.setFillGray(SHADE)
    pen.canvas.rect(x, top - high, wide, high, stroke=0, fill=1)
    pen.canvas.restoreState()


def _texts(pen: Pen, table: Table, line: Line, x: float, top: float) -> Iterator[str]:
    size, edges = table.grid.size, table.edges
    base, step = top - table.air - size * 0.92, size * LEADING
    if line.span > 1:
        words = line.cells[0] if isinstance(line.cells[0], tuple) else line.cells[:1]
        at = x + (table.ats[0][LEFT] if line.lean == LEFT else edges[line.span] / 2)
        for depth, text in enumerate(words):
            yield pen.place(at, base - depth * step, str(text), line.face, size, line.lean)
    first, texts = (line.span, line.cells[1:]) if line.span > 1 else (0, line.cells)
    for cell, align, ats in zip(texts, table.aligns[first:], table.ats[first:], strict=True):
        if cell == cells.NONE:
            align = CENTRE
        at = x + ats[align]
        if isinstance(cell, str):
            if cell:
                yield pen.place(at, base, cell, line.face, size, align)
            continue
        for depth, text in enumerate(cell):
            if depth and not align:
                yield f"T* {pen.codes(text, line.face, size)}"
            else:
                yield pen.place(at, base - depth * step, text, line.face, size, align)
