"""A chart on paper: lying bars as plain rectangles, each with its name and its figure.

Parts of one bar are told apart by their grey, so that a copy in black and white can still be read.
The figures come computed in a `Drawing`; how tall the bars are follows from the room there is.
"""
from __future__ import annotations

from typing import Any

from app.engine.indonesian import write_decimal
from app.engine.result import Drawing
from reports.lettering import BOLD, ITALIC, LEADING, REGULAR, RIGHT, Pen, clean, width, wrap

CAPTION, LARGEST, SMALL = 9.0, 8.0, 7.5
GREYS = (0.3, 0.7, 1.0, 0.5)
STEP, LEAST = 14.0, 9.5
LETTER = 0.75  # of what a bar takes
BEFORE, AFTER = 12.0, 4.0
NAMES = 0.38
FOLDED, FEW = 18.0, 10
GAP = 5.0
SQUARE = 7.0


class Bars:
    """A chart as one block that is never broken; with less `depth` its bars stand closer."""

    def __init__(self, drawing: Drawing, room: float, depth: float) -> None:
        self.drawing, self.room = drawing, room
        said = f"Grafik {drawing.title}" + (f" ({drawing.unit})" if drawing.unit else "")
        self.caption = wrap(clean(said), BOLD, CAPTION, room)
        self.note = wrap(clean(drawing.note), ITALIC, SMALL, room) if drawing.note else ()
        self.several = len(drawing.series) > 1
        around = self.height_of(0)
        names = [clean(label) for label in drawing.labels]
        widest = max(width(REGULAR, name) for name in names)
        folded = len(names) <= FEW and widest * LARGEST > room * NAMES
        self.step = FOLDED if folded else max(
            LEAST, min(STEP, (depth - around) / len(names)))
        self.size = SMALL if folded else min(LARGEST, self.step * LETTER)
        self.bars = list(zip(*(values for _, values in drawing.series), strict=True))
        parted = any(float(value) % 1 for bar in self.bars for value in bar)
        self.said = [" / ".join(write_decimal(value, 2 if parted else 0) for value in bar)
                     for bar in self.bars]
        self.left = min(widest * self.size, room * NAMES) + GAP
        self.names = [self._named(name, 2 if folded else 1) for name in names]
        figures = max(width(REGULAR, text) for text in self.said) * self.size
        most = max(sum(float(value) for value in bar) for bar in self.bars)
        self.scale = (room - self.left - figures - 2 * GAP) / most

    def _named(self, name: str, most: int) -> tuple[str, ...]:
        """Part a name into lines; what the last has no room for is cut, the table has it whole."""
        room = self.left - GAP
        lines = wrap(name, REGULAR, self.size, room) if most > 1 else (name,)
        if len(lines) > most:
            lines = (*lines[:most - 1], " ".join(lines[most - 1:]))
        return tuple(_short(line, room, self.size) for line in lines)

    def height_of(self, step: float) -> float:
        """Say how tall the chart is with bars so far apart."""
        return (BEFORE + len(self.caption) * CAPTION * LEADING + AFTER
                + (SMALL * LEADING + AFTER if self.several else 0.0)
                + step * len(self.drawing.labels)
                + (AFTER / 2 + len(self.note) * SMALL * LEADING if self.note else 0.0))

    @property
    def height(self) -> float:
        return self.height_of(self.step)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        canvas, y = pen.canvas, top - BEFORE
        for line in self.caption:
            pen.write(x, y - CAPTION, line, BOLD, CAPTION)
            y -= CAPTION * LEADING
        y -= AFTER
        canvas.saveState()
        canvas.setLineWidth(0.4)
        if self.several:
            y = self._legend(pen, x, y)
        for names, bar, said in zip(self.names, self.bars, self.said, strict=True):
            self._bar(pen, x, y, (names, bar, said))
            y -= self.step
        base = x + self.left
        canvas.line(base, y, base, y + self.step * len(self.bars))
        canvas.restoreState()
        y -= AFTER / 2
        for line in self.note:
            pen.write(x, y - SMALL, line, ITALIC, SMALL)
            y -= SMALL * LEADING

    def _legend(self, pen: Pen, x: float, y: float) -> float:
        for order, (name, _) in enumerate(self.drawing.series):
            _box(pen.canvas, x, y - SQUARE, SQUARE, SQUARE, order)
            pen.write(x + SQUARE + 3, y - SMALL * 0.85, clean(name), REGULAR, SMALL)
            x += SQUARE + 14 + width(REGULAR, clean(name)) * SMALL
        return y - SMALL * LEADING - AFTER

    def _bar(self, pen: Pen, x: float, y: float,
             bar: tuple[tuple[str, ...], tuple[Any, ...], str]) -> None:
        names, values, said = bar
        middle, tall = y - self.step / 2, min(self.step, STEP) * 0.66
        base, at = middle - self.size * 0.35, x + self.left
        first = base + (len(names) - 1) * self.size * LEADING / 2
        for order, name in enumerate(names):
            pen.write(at - GAP, first - order * self.size * LEADING, name, REGULAR, self.size,
                      RIGHT)
        for order, value in enumerate(values):
            wide = max(float(value), 0.0) * self.scale
            if wide:
                _box(pen.canvas, at, middle - tall / 2, wide, tall, order)
            at += wide
        pen.write(at + GAP - 1, base, said, REGULAR, self.size)


def _box(canvas: Any, x: float, y: float, wide: float, high: float, order: int) -> None:
    canvas.setFillGray(GREYS[order % len(GREYS)])
    canvas.rect(x, y, wide, high, stroke=1, fill=1)
    canvas.setFillGray(0)


def _short(text: str, room: float, size: float) -> str:
    """Cut a text that is longer than its room."""
    while len(text) > 4 and width(REGULAR, text) * size > room + 0.01:
        text = text[:-2].rstrip() + "…"
    return text
