"""Running text on paper: a wrapped paragraph, an empty gap, the title block of a document.

Tables and letterheads have rooms of their own; how a line is measured stands in `lettering.py`.
"""
from __future__ import annotations

from dataclasses import dataclass

from reports.lettering import BOLD, CENTRE, LEADING, REGULAR, Pen, balanced, clean, wrap
from reports.page import Flow


@dataclass(frozen=True)
class Lines:
    """Lines already broken, set at the left, in the middle or at the right of `room`.

    `left` is how far the room itself stands in.
    """

    lines: tuple[str, ...]
    room: float
    face: str = REGULAR
    size: float = 10
    align: float = 0.0
    before: float = 0
    after: float = 0
    left: float = 0

    @property
    def height(self) -> float:
        return self.before + len(self.lines) * self.size * LEADING + self.after

    def draw(self, pen: Pen, x: float, top: float) -> None:
        x, y = x + self.left + self.room * self.align, top - self.before
        for line in self.lines:
            pen.write(x, y - self.size, line, self.face, self.size, self.align)
            y -= self.size * LEADING


def paragraph(text: str, room: float, *, face: str = REGULAR, size: float = 10,
              align: float = 0.0, before: float = 0, after: float = 0) -> Lines:
    """Break a text into a block of lines."""
    lines = wrap(clean(text), face, size, room)
    return Lines(lines, room, face, size, align, before, after)


def title(lines: tuple[str, ...], room: float, number: str = "",
          above: int = -1) -> tuple[Lines, ...]:
    """Set a document's title: capital, bold, centred; a very long one smaller.

    Its number stands below the first lines, as many as `above`, or below all; a number is printed
    letter by letter as it was given.
    """
    capitals = [text.upper() for text in lines if text]
    if number:
        capitals.insert(len(capitals) if above < 0 else above, f"NOMOR {number}")
    long = len(wrap(clean(capitals[0]), BOLD, 12, room * 0.9)) > 3 if capitals else False
    size = 10 if long else 12
    last = len(capitals) - 1
    return tuple(Lines(balanced(clean(text), BOLD, size, room * 0.9), room, BOLD, size, CENTRE,
                       before=0 if order else 10, after=12 if order == last else 0)
                 for order, text in enumerate(capitals))


def run_on(flow: Flow, block: Lines, keep: float = 0, mark: str = "") -> None:
    """Place a paragraph; one that is taller than a page goes on over the next ones."""
    step = max(int((flow.sheet.depth - block.before - block.after) / (block.size * LEADING)), 1)
    if len(block.lines) <= step:
        flow.add(block, keep, mark)
        return
    for start in range(0, len(block.lines), step):
        flow.add(Lines(block.lines[start:start + step], block.room, block.face, block.size,
                       block.align, block.before, block.after), mark="" if start else mark)
