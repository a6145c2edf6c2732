"""The sheet of paper: its sizes and margins, where blocks fall, what every page carries.

A `Flow` only notes which block stands where, so that the last page is known before the first is
drawn; `press` then draws all pages with number, footer and, for a draft, the word KONSEP behind
the text. The number stands at the head of all pages but the first, as tata naskah has it; the foot
says how many there are. What a block shows is written in the rooms of the blocks.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from math import atan2, cos, degrees
from threading import Lock
from typing import IO, Protocol, TypeVar

from reportlab import rl_config
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from app.engine.indonesian import write_decimal
from reports import archive
from reports.lettering import BOLD, CENTRE, REGULAR, RIGHT, Pen, clean, load_fonts, width, wrap

SIZES = {"A4": (210 * mm, 297 * mm), "F4": (215 * mm, 330 * mm)}
PAPERS = tuple(SIZES)
DRAFT = "KONSEP"
FOOT = 7.0
Way = TypeVar("Way")
HOLLOW = 1 / 5  # of a page: more left empty before the last one looks unfinished
# Letters around compressed pages would cost a fifth more bytes and half a second per list.
rl_config.useA85 = 0
# One shared font file position per process: only one document may cut its letters at a time.
CUTTING = Lock()


@dataclass(frozen=True)
class Paper:
    """A sheet and its margins, in points; `kept` is left free above the lower one."""

    wide: float
    high: float
    left: float
    right: float
    top: float
    bottom: float
    kept: float = 0.0

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.wide - self.left - self.right

    @property
    def depth(self) -> float:
        """Height between the margins that blocks may fill."""
        return self.high - self.top - self.floor

    @property
    def floor(self) -> float:
        """Height above the edge at which the last block ends."""
        return self.bottom + self.kept


def paper(name: str, landscape: bool = False) -> Paper:
    """Give the paper of an office: "A4" or "F4"; wide tables get narrower margins."""
    if name not in SIZES:
        raise ValueError(f"Kertas “{name}” tidak dikenal; pilih A4 atau F4.")
    short, long = SIZES[name]
    if landscape:
        return Paper(long, short, 20 * mm, 15 * mm, 15 * mm, 19 * mm)
    return Paper(short, long, 30 * mm, 20 * mm, 20 * mm, 25 * mm)


class Block(Protocol):
    """Something of a known height that can be drawn below a point; its own gaps included."""

    @property
    def height(self) -> float: ...

    def draw(self, pen: Pen, x: float, top: float) -> None: ...


@dataclass(frozen=True)
class Catchword:
    """The first word of the next page at the right foot of this one, with three dots."""

    word: str
    room: float
    size: float

    @property
    def height(self) -> float:
        return self.size

    def draw(self, pen: Pen, x: float, top: float) -> None:
        pen.write(x + self.room, top - self.size, f"{self.word} ...", REGULAR, self.size, RIGHT)


class Flow:
    """Places blocks down the pages, one under the other."""

    def __init__(self, sheet: Paper) -> None:
        self.sheet = sheet
        self.pages: list[list[tuple[float, Block]]] = [[]]
        self.marks: list[archive.Mark] = []
        self.rest = sheet.depth

    def turn(self) -> None:
        """Go on at the head of a new page."""
        self.pages.append([])
        self.rest = self.sheet.depth

    def trial(self) -> Flow:
        """Return a flow that goes on from here and leaves this one as it is."""
        made = Flow(self.sheet)
        made.pages, made.rest = [list(self.pages[-1])], self.rest
        return made

    @property
    def hollow(self) -> float:
        """Say which part of the page before the last one is left empty, 0 where there is none."""
        if len(self.pages) < 2 or not self.pages[-2]:
            return 0.0
        top, block = self.pages[-2][-1]
        return (top - block.height - self.sheet.floor) / self.sheet.depth

    def add(self, block: Block, keep: float = 0, mark: str = "") -> None:
        """Place a block, on a new page when it and `keep` points below it do not fit here.

        With a `mark`, a bookmark of these words leads to it.
        """
        if block.height + keep > self.rest + 0.01 and self.pages[-1]:
            self.turn()
        self.mark(mark)
        self.pages[-1].append((self.sheet.floor + self.rest, block))
        self.rest -= block.height

    def catch(self, first: int, size: float) -> None:
        """End every page from `first` on with the word that the next one begins with.

        Where that is no running text, a table say, there is no word.
        """
        for page, after in pairwise(self.pages[first:]):
            word = getattr(after[0][1], "opening", "") if page and after else ""
            if word:
                page.append((self.sheet.floor, Catchword(word, self.sheet.room, size)))

    def mark(self, words: str, below: float = 0) -> None:
        """Let a bookmark lead to what is placed here next, or so far below."""
        if words:
            top = self.sheet.floor + self.rest - below
            self.marks.append(archive.Mark(words, len(self.pages) - 1, top))


def fullest(flow: Flow, ways: Iterable[Way], put: Callable[[Flow, Way], None],
            settle: Callable[[Way], bool] = lambda way: True) -> Way:
    """Choose the first way to end that leaves the page before the last full, or else the fullest.

    None that takes a page more than the first is chosen, nor, where nothing is full, one on which
    nobody would `settle`.
    """
    chosen: list[Way] = []
    least, most = 1.0, 0
    for way in ways:
        trial = flow.trial()
        put(trial, way)
        most = most or len(trial.pages)
        if len(trial.pages) > most:
            continue
        if trial.hollow <= HOLLOW:
            return way
        if not chosen or (trial.hollow < least and settle(way)):
            chosen, least = [way], trial.hollow
    return chosen[0]


@dataclass(frozen=True)
class Imprint:
    """What stands outside the text: document properties, footer words, draft or issued."""

    title: str
    author: str
    foot: tuple[str, ...] = ()
    draft: bool = False
    as_of: datetime | None = None


def press(stream: IO[bytes], flow: Flow, imprint: Imprint) -> None:
    """Draw every page into the stream; equal flows give equal bytes."""
    load_fonts()
    sheet = flow.sheet
    canvas = Canvas(stream, pagesize=(sheet.wide, sheet.high), pageCompression=1, invariant=1,
                    initialFontName=REGULAR, lang=archive.LANGUAGE, pdfVersion=archive.VERSION)
    archive.describe(canvas, imprint.title, imprint.author, " ".join(imprint.foot), imprint.as_of)
    pen, last = Pen(canvas), len(flow.pages)
    marked: dict[int, list[archive.Mark]] = {}
    for mark in flow.marks:
        marked.setdefault(mark.page, []).append(mark)
    if marked:
        canvas.showOutline()
    for number, blocks in enumerate(flow.pages, start=1):
        archive.outline(canvas, imprint.title, marked.get(number - 1, ()), number - 1)
        if imprint.draft:
            _watermark(pen, sheet)
        _number(pen, sheet, number)
        for top, block in blocks:
            block.draw(pen, sheet.left, top)
        _foot(pen, sheet, imprint.foot, f"{write_decimal(last)} halaman")
        canvas.showPage()
    with CUTTING:
        canvas.save()


def _watermark(pen: Pen, sheet: Paper) -> None:
    canvas = pen.canvas
    angle = atan2(sheet.high, sheet.wide)
    size = 0.62 * sheet.wide / cos(angle) / width(BOLD, DRAFT)
    canvas.saveState()
    canvas.setFillGray(0.92)
    canvas.translate(sheet.wide / 2, sheet.high / 2)
    canvas.rotate(degrees(angle))
    pen.write(0, -0.35 * size, DRAFT, BOLD, size, CENTRE)
    canvas.restoreState()


def _number(pen: Pen, sheet: Paper, number: int) -> None:
    if number > 1:
        middle = sheet.left + sheet.room / 2
        pen.write(middle, sheet.high - sheet.top + 10, f"- {write_decimal(number)} -",
                  REGULAR, 10, CENTRE)


def _foot(pen: Pen, sheet: Paper, words: tuple[str, ...], count: str) -> None:
    canvas, y = pen.canvas, sheet.bottom - 16
    canvas.saveState()
    canvas.setStrokeGray(0.6)
    canvas.setLineWidth(0.4)
    canvas.line(sheet.left, y + 9, sheet.wide - sheet.right, y + 9)
    canvas.setFillGray(0.25)
    room = sheet.room - width(REGULAR, count) * FOOT - 12
    lines = [line for text in words for line in wrap(clean(text), REGULAR, FOOT, room)]
    for order, line in enumerate(lines[:4]):
        pen.write(sheet.left, y - order * FOOT * 1.25, line, REGULAR, FOOT)
    pen.write(sheet.wide - sheet.right, y, count, REGULAR, FOOT, RIGHT)
    canvas.restoreState()
