"""The header of a table: labels, headings that span several columns, the row (1) (2) (3).

Neighbouring columns with the same `group` share one heading above their labels; a column
without a group reaches over both levels. Rows are drawn in `table.py`.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.engine.result import Head
from reports.columns import PAD, Columns
from reports.lettering import BOLD, CENTRE, LEADING, REGULAR, Pen, clean, width, wrap

SHADE = 0.9
NUMBERS = 7.0
TALL = (52.0, 72.0, 100.0, 160.0)


@dataclass(frozen=True)
class Box:
    """A heading over the columns `first` to `stop`; level 0 is above, 1 below, 2 both."""

    first: int
    stop: int
    level: int
    lines: tuple[str, ...]
    upright: bool = False


class Header:
    """The header laid out for given columns, drawn again on every page."""

    def __init__(self, heads: Sequence[Head], grid: Columns, counted: bool) -> None:
        self.size, self.pad, self.counted, self.upright = grid.size, grid.pad, counted, grid.upright
        self.edges = [0.0]
        for wide in grid.widths:
            self.edges.append(self.edges[-1] + wide)
        self.boxes = list(self._boxes(heads))
        self.upper = self._tallest(0)
        lower = self._tallest(1)
        self.lower = max(lower, self._tallest(2) - self.upper)
        self.strip = NUMBERS * LEADING + 2 if counted else 0.0

    @property
    def height(self) -> float:
        return self.upper + self.lower + self.strip

    def _boxes(self, heads: Sequence[Head]) -> list[Box]:
        boxes: list[Box] = []
        numbered = list(enumerate(heads))
        for group, members in groupby(numbered, key=lambda one: one[1].group):
            block = list(members)
            if group:
                boxes.append(self._box(block[0][0], block[-1][0] + 1, 0, group))
            boxes += [self._box(order, order + 1, 1 if group else 2, head.label)
                      for order, head in block]
        return boxes

    def _box(self, first: int, stop: int, level: int, text: str) -> Box:
        room = self.edges[stop] - self.edges[first] - 2 * self.pad
        if level and first in self.upright:
            return Box(first, stop, level, self._standing(clean(text), room + self.pad), True)
        return Box(first, stop, level, wrap(clean(text), BOLD, self.size, room))

    def _standing(self, text: str, room: float) -> tuple[str, ...]:
        """Break an upright heading into as many lines as stand side by side in the column."""
        for long in TALL:
            lines = wrap(text, BOLD, self.size, long)
            if len(lines) * self.size * LEADING <= room:
                break
        return lines

    def _tallest(self, level: int) -> float:
        return max((self._tall(box) for box in self.boxes if box.level == level), default=0.0)

    def _tall(self, box: Box) -> float:
        text = max(width(BOLD, line) for line in box.lines) * self.size if box.upright \
            else len(box.lines) * self.size * LEADING
        return text + 2 * PAD + 2

    def draw(self, pen: Pen, x: float, top: float) -> None:
        canvas = pen.canvas
        canvas.saveState()
        canvas.setFillGray(SHADE)
        canvas.rect(x, top - self.upper - self.lower, self.edges[-1], self.upper + self.lower,
                    stroke=0, fill=1)
        canvas.restoreState()
        canvas.setLineWidth(0.5)
        # Read in columns, top to bottom, so that copied text follows the eye.
        for box in sorted(self.boxes, key=lambda box: (box.level == 1, box.first)):
            self._draw_box(pen, box, x, top)
        if self.counted:
            self._draw_strip(pen, x, top - self.upper - self.lower)

    def _draw_box(self, pen: Pen, box: Box, x: float, top: float) -> None:
        y = top - (self.upper if box.level == 1 else 0)
        high = {0: self.upper, 1: self.lower, 2: self.upper + self.lower}[box.level]
        left, wide = x + self.edges[box.first], self.edges[box.stop] - self.edges[box.first]
        pen.canvas.rect(left, y - high, wide, high, stroke=1, fill=0)
        step = self.size * LEADING
        if box.upright:
            self._draw_upright(pen, box, left + wide / 2, y - high + PAD + 1)
            return
        base = y - (high - len(box.lines) * step) / 2 - self.size * 0.98
        for order, line in enumerate(box.lines):
            pen.write(left + wide / 2, base - order * step, line, BOLD, self.size, CENTRE)

    def _draw_upright(self, pen: Pen, box: Box, middle: float, foot: float) -> None:
        """Write from below to above, the first line at the left."""
        step = self.size * LEADING
        canvas = pen.canvas
        first = middle - (len(box.lines) - 1) * step / 2 + self.size * 0.35
        for order, line in enumerate(box.lines):
            canvas.saveState()
            canvas.translate(first + order * step, foot)
            canvas.rotate(90)
            pen.write(0, 0, line, BOLD, self.size)
            canvas.restoreState()

    def _draw_strip(self, pen: Pen, x: float, top: float) -> None:
        for order, left in enumerate(self.edges[:-1]):
            wide = self.edges[order + 1] - left
            pen.canvas.rect(x + left, top - self.strip, wide, self.strip, stroke=1, fill=0)
            pen.write(x + left + wide / 2, top - NUMBERS - 1, f"({order + 1})", REGULAR, NUMBERS,
                      CENTRE)
