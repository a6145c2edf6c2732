"""The kop at the head of the first page: an office's with its double rule, or a regional head's.

The words and the emblem come from the office's settings. Where an office gave no emblem, a plain
shield of our own stands in its place; a state emblem is never drawn by the machine.
"""
from __future__ import annotations

from functools import cached_property
from io import BytesIO
from typing import Any

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader

from app.engine.result import Letterhead
from reports.lettering import BOLD, CENTRE, LEADING, REGULAR, Pen, balanced, clean, width, wrap
from reports.page import Block

EMBLEM = 21 * mm
GAP = 4 * mm
FIRST, SECOND = 12.0, 16.0
SMALL = 9.0
PARTING = 4.0
AFTER = 14.0


def of(head: Letterhead, room: float) -> Block:
    """Give the kop that a letterhead asks for."""
    return Crest(head, room) if head.crest else Kop(head, room)


class Crest:
    """The kop of the head of a region: the state emblem in the middle, below it the post."""

    def __init__(self, head: Letterhead, room: float) -> None:
        self.room, self.image = room, _read(head.emblem)
        self.lines = [line for text in head.lines
                      for line in balanced(clean(text), BOLD, SECOND, room * 0.9)]

    @property
    def height(self) -> float:
        emblem = EMBLEM + PARTING if self.image else 0.0
        return emblem + len(self.lines) * SECOND * LEADING + AFTER

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if self.image:
            _place(pen.canvas, self.image, x + (self.room - EMBLEM) / 2, top - EMBLEM / 2)
            top -= EMBLEM + PARTING
        for order, line in enumerate(self.lines):
            pen.write(x + self.room / 2, top - SECOND - order * SECOND * LEADING, line, BOLD,
                      SECOND, CENTRE)


class Kop:
    """The letterhead as a block; line one to line two stand in the ratio 3 : 4."""

    def __init__(self, head: Letterhead, room: float) -> None:
        self.head, self.room = head, room
        narrow = room - EMBLEM - GAP
        self.lines = _fit(tuple(clean(line) for line in head.lines if line.strip()), narrow)
        names = len(self.lines)
        for text in (head.address, head.contact):
            self.lines += [(line, REGULAR, SMALL) for line in _parted(clean(text), narrow) if line]
        self.parted_at = names if names < len(self.lines) else -1
        widest = max((width(face, line) * size for line, face, size in self.lines), default=0)
        # Centred on the page as long as the words do not run into the emblem.
        free = widest <= room - 2 * (EMBLEM + GAP)
        self.middle = room / 2 if free else room - narrow / 2

    @property
    def parting(self) -> float:
        return PARTING if self.parted_at > 0 else 0.0

    @cached_property
    def text_height(self) -> float:
        return sum(size * LEADING for _, _, size in self.lines) + self.parting

    @property
    def height(self) -> float:
        return max(self.text_height, EMBLEM) + AFTER if self.lines else 0

    def draw(self, pen: Pen, x: float, top: float) -> None:
        if not self.lines:
            return
        body = max(self.text_height, EMBLEM)
        _emblem(pen.canvas, self.head.emblem, x, top - body / 2)
        y = top - (body - self.text_height) / 2
        for order, (line, face, size) in enumerate(self.lines):
            y -= PARTING if order == self.parted_at else 0
            pen.write(x + self.middle, y - size, line, face, size, CENTRE)
            y -= size * LEADING
        pen.canvas.setLineWidth(2.2)
        pen.canvas.line(x, top - body - 5, x + self.room, top - body - 5)
        pen.canvas.setLineWidth(0.6)
        pen.canvas.line(x, top - body - 7.6, x + self.room, top - body - 7.6)


def _fit(names: tuple[str, ...], room: float) -> list[tuple[str, str, float]]:
    """Give every line its face and size: together as large as fits, then broken."""
    styles = [(name, REGULAR if order == 0 and len(names) > 1 else BOLD,
               SECOND if order == 1 or len(names) == 1 else FIRST)
              for order, name in enumerate(names)]
    widest = max((width(face, name) * size for name, face, size in styles), default=1)
    factor = min(1.0, room / widest)
    if factor < 0.75:
        factor = 0.85
    return [(line, face, size * factor) for name, face, size in styles
            for line in wrap(name, face, size * factor, room)]


def _parted(text: str, room: float) -> list[str]:
    """Break an address between its parts, and within one only where that alone is too wide."""
    lines: list[str] = []
    for part in text.split(", "):
        said = f"{lines[-1]}, {part}" if lines else part
        if lines and width(REGULAR, said) * SMALL <= room:
            lines[-1] = said
            continue
        if lines:
            lines[-1] += ","
        lines += wrap(part, REGULAR, SMALL, room)
    return lines


def _emblem(canvas: Any, image: bytes | None, x: float, middle: float) -> None:
    reader = _read(image)
    if reader is None:
        _shield(canvas, x, middle)
    else:
        _place(canvas, reader, x, middle)


def _place(canvas: Any, reader: ImageReader, x: float, middle: float) -> None:
    wide, high = reader.getSize()
    scale = EMBLEM / max(wide, high)
    canvas.drawImage(reader, x + (EMBLEM - wide * scale) / 2, middle - high * scale / 2,
                     wide * scale, high * scale, mask="auto")


def _read(image: bytes | None) -> ImageReader | None:
    """Open the office's emblem; a file that is no picture counts as none.

    One in the colours of a printing house becomes sRGB, which alone the paper says it holds.
    """
    if not image:
        return None
    try:
        opened = Image.open(BytesIO(image))
        reader = ImageReader(opened.convert("RGB") if opened.mode == "CMYK" else BytesIO(image))
        reader.getRGBData()
    except (OSError, ValueError, SyntaxError):
        return None
    return reader


def _shield(canvas: Any, x: float, middle: float) -> None:
    """Draw a plain shield with three waves, the mark of no authority."""
    canvas.saveState()
    unit = EMBLEM / 100
    canvas.translate(x, middle - EMBLEM / 2)
    canvas.scale(unit, unit)
    canvas.setStrokeGray(0.15)
    for inset, thick in ((0, 3.2), (6, 1.2)):
        canvas.setLineWidth(thick)
        shield = canvas.beginPath()
        shield.moveTo(12 + inset, 96 - inset)
        shield.lineTo(88 - inset, 96 - inset)
        shield.lineTo(88 - inset, 50)
        shield.curveTo(88 - inset, 28, 70, 14 + inset / 2, 50, 4 + inset * 1.3)
        shield.curveTo(30, 14 + inset / 2, 12 + inset, 28, 12 + inset, 50)
        shield.close()
        canvas.drawPath(shield, stroke=1, fill=0)
    canvas.setLineWidth(3)
    for level in (70, 57, 44):
        wave = canvas.beginPath()
        wave.moveTo(26, level)
        wave.curveTo(34, level + 9, 42, level + 9, 50, level)
        wave.curveTo(58, level - 9, 66, level - 9, 74, level)
        canvas.drawPath(wave, stroke=1, fill=0)
    canvas.restoreState()
