"""What a letter is set from: justified paragraphs, pairs, the head of a surat dinas, hands.

Every block knows its height before anything is drawn; where it falls is decided in `paper.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.engine.written import Hands, Letter, Pairs, Text
from reports.lettering import BOLD, CENTRE, LEADING, REGULAR, RIGHT, Pen, clean, dated, width, wrap

SIZE = 11.0
STAIR = 18.0
INDENT = 36.0
LABELS = 0.36
HEADS = 60.0
SIGN = 150.0
ROW = 34.0
GAPE = 12.0  # by which a space may be widened: a line that asks for more ends where it ends


@dataclass(frozen=True)
class Spacing:
    """How far apart lines, paragraphs, listed ones and pairs stand, in points."""

    step: float
    gap: float
    close: float
    pair: float


ROOMY = Spacing(SIZE * LEADING, 6.0, 3.0, 2.0)
# For a letter that would put only a few lines on its second page.
TIGHT = Spacing(SIZE * 1.12, 4.0, 2.0, 1.0)


@dataclass(frozen=True)
class Run:
    """Lines of one paragraph; all but the last reach from margin to margin."""

    lines: tuple[str, ...]
    room: float
    left: float = 0.0
    first: float = 0.0
    mark: str = ""
    face: str = REGULAR
    before: float = ROOMY.gap
    align: float = 0.0
    ends: bool = True
    by: Spacing = ROOMY

    @property
    def height(self) -> float:
        return self.before + len(self.lines) * self.by.step

    @property
    def opening(self) -> str:
        return " ".join((self.mark, *self.lines[0].split()[:1])).strip()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        base = top - self.before - SIZE
        if self.mark:
            pen.write(x + self.left - STAIR, base, self.mark, self.face, SIZE)
        for order, line in enumerate(self.lines):
            left = self.left + (self.first if order == 0 else 0.0)
            if self.align:
                pen.write(x + self.room * self.align, base, line, self.face, SIZE, self.align)
            else:
                last = self.ends and order == len(self.lines) - 1
                _justify(pen, x + left, base, line, self.face, 0 if last else self.room - left)
            base -= self.by.step


def _justify(pen: Pen, x: float, y: float, line: str, face: str, room: float) -> None:
    """Write a line, its spaces widened to fill the room when it nearly does."""
    spaces = line.count(" ")
    slack = room - width(face, line) * SIZE
    if not 0 < slack <= spaces * GAPE:
        pen.write(x, y, line, face, SIZE)
        return
    pen.canvas.addLiteral(f"{slack / spaces:.3f} Tw")
    pen.write(x, y, line, face, SIZE)
    pen.canvas.addLiteral("0 Tw")


def run(said: Text, room: float, indent: bool, by: Spacing = ROOMY) -> Run:
    """Break a paragraph; of a surat dinas the first line of an unnumbered one stands in."""
    face = BOLD if said.bold else REGULAR
    left = STAIR * (said.level + bool(said.mark))
    if said.centred:
        return Run(wrap(clean(said.text), face, SIZE, room), room, face=face, before=by.gap,
                   align=CENTRE, by=by)
    first = INDENT if indent and not said.mark and not said.level and not said.bold else 0.0
    text = " ".join(clean(said.text).split())
    lines = wrap(text, face, SIZE, room - left - first)
    if first and len(lines) > 1 and text.startswith(lines[0] + " "):
        lines = (lines[0], *wrap(text[len(lines[0]) + 1:], face, SIZE, room - left))
    listed = said.mark and not said.bold
    return Run(lines, room, left, first, said.mark, face, by.close if listed else by.gap, by=by)


@dataclass(frozen=True)
class Pair:
    """A label, its colon, and the lines of its value."""

    label: tuple[str, ...]
    value: tuple[str, ...]
    colon: float
    left: float = 0.0
    before: float = ROOMY.pair
    by: Spacing = ROOMY

    @property
    def height(self) -> float:
        return self.before + max(len(self.label), len(self.value)) * self.by.step

    @property
    def opening(self) -> str:
        return next(iter((self.label or self.value)[0].split()), "")

    def draw(self, pen: Pen, x: float, top: float) -> None:
        base, x = top - self.before - SIZE, x + self.left
        for order, line in enumerate(self.label):
            pen.write(x, base - order * self.by.step, line, REGULAR, SIZE)
        if self.label:
            pen.write(x + self.colon, base, ":", REGULAR, SIZE)
        for order, line in enumerate(self.value):
            pen.write(x + self.colon + 8, base - order * self.by.step, line, REGULAR, SIZE)


def pairs(said: Pairs, room: float, by: Spacing = ROOMY, left: float = INDENT,
          most: int = 4) -> Iterator[Pair]:
    """Set pairs with their colons as far left as the labels let; a long value in several."""
    room -= left
    widest = max((width(REGULAR, clean(label)) * SIZE for label, _ in said.rows), default=0)
    colon = min(widest + 8, room * LABELS)
    for order, (label, value) in enumerate(said.rows):
        labels = wrap(clean(label), REGULAR, SIZE, colon - 6)
        values = wrap(clean(value), REGULAR, SIZE, room - colon - 8, dated)
        for start in range(0, len(values), most):
            yield Pair(labels if not start else (), values[start:start + most], colon, left,
                       0.0 if start else by.gap if not order else by.pair, by)


class Addressed:
    """The head of a surat dinas: number and the rest at the left, town and day at the right."""

    def __init__(self, letter: Letter, placed: str, room: float, by: Spacing = ROOMY) -> None:
        self.room, self.by = room, by
        heads = (("Nomor", letter.nomor), ("Sifat", letter.sifat),
                 ("Lampiran", letter.lampiran or "-"), ("Hal", letter.hal))
        # Town and day stand level with the number, or above where both do not fit.
        beside = room - width(REGULAR, placed) * SIZE - 20 - HEADS
        level = beside >= min(width(REGULAR, clean(letter.nomor)) * SIZE, room * 0.4)
        self.placed = (placed,) if level else wrap(placed, REGULAR, SIZE, room)
        self.above = 0.0 if level else len(self.placed) * by.step + 2
        self.pairs = [Pair(wrap(label, REGULAR, SIZE, room),
                           wrap(clean(value), REGULAR, SIZE,
                                beside if level and label == "Nomor" else room * 0.62 - HEADS),
                           HEADS - 8, before=by.pair, by=by)
                      for label, value in heads]
        self.to = [line for text in letter.kepada
                   for line in wrap(clean(text), REGULAR, SIZE, room * 0.62)]

    @property
    def height(self) -> float:
        return 2 * self.by.gap + self.above + sum(pair.height for pair in self.pairs) \
            + (1 + len(self.to)) * self.by.step

    def draw(self, pen: Pen, x: float, top: float) -> None:
        step = self.by.step
        top -= self.by.gap
        for order, line in enumerate(self.placed):
            pen.write(x + self.room, top - 2 - SIZE - order * step, line, REGULAR, SIZE, RIGHT)
        top -= self.above
        for pair in self.pairs:
            pair.draw(pen, x, top)
            top -= pair.height
        top -= step
        if self.to:
            pen.write(x, top - SIZE, "Yth.", REGULAR, SIZE)
        for line in self.to:
            pen.write(x + width(REGULAR, "Yth. ") * SIZE, top - SIZE, line, REGULAR, SIZE)
            top -= step


@dataclass(frozen=True)
class Hand:
    """One person who signs: number, name and capacity at the left, the dotted line at the right."""

    number: int
    name: tuple[str, ...]
    office: tuple[str, ...]
    room: float

    @property
    def height(self) -> float:
        return max(ROW, (len(self.name) + len(self.office)) * ROOMY.step + 8)

    @property
    def opening(self) -> str:
        # Of a name not known there are dots alone, which would run into those of the word itself.
        return f"{self.number}. {next(iter(self.name[0].split()), '').strip('.')}".strip()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        base = top - 6 - SIZE
        pen.write(x, base, f"{self.number}.", REGULAR, SIZE)
        for order, line in enumerate((*self.name, *self.office)):
            pen.write(x + STAIR, base - order * ROOMY.step, line, REGULAR, SIZE)
        # Odd and even lines stand apart, so that signatures do not run into one another.
        at = x + self.room - SIGN - (0 if self.number % 2 == 0 else 40)
        pen.write(at, base - ROOMY.step, f"{self.number}. {'.' * 34}", REGULAR, SIZE)


def hands(said: Hands, room: float) -> Iterator[Hand]:
    """Set a line for everybody who signs."""
    narrow = room - SIGN - 40 - STAIR - 12
    for number, (name, office) in enumerate(said.people, start=1):
        yield Hand(number, wrap(clean(name), REGULAR, SIZE, narrow),
                   wrap(clean(office), REGULAR, SIZE, narrow) if office else (), room)
