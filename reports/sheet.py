"""The printable data sheet of one record: sections of labels and values, then its child tables.

Labels and values arrive as words, masked where the reader may not see them; nothing is looked up
here. An official table over many records is printed by `recap.py`.
"""
from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from app.engine.result import Head, Letterhead
from reports import cells, letterhead, prose
from reports.lettering import BOLD, LEADING, REGULAR, Pen, clean, wrap
from reports.page import Flow, Imprint, paper, press
from reports.table import Table

SIZE = 10.0
STEP = SIZE * LEADING
LABELS = 0.34
BETWEEN = 3.0
MANY = 12

Sections = Sequence[tuple[str, Sequence[tuple[str, str]]]]
Tables = Sequence[tuple[str, Sequence[str], Sequence[Sequence[str]]]]


def render(title: str, head: Letterhead, sections: Sections, tables: Tables = (),
           footer: str = "") -> bytes:
    """Print one record upright on the office's paper; `footer` names it on every page."""
    stream = BytesIO()
    flow = Flow(paper(head.paper or "A4"))
    room = flow.sheet.room
    flow.add(letterhead.of(head, room))
    for block in prose.title((title,), room):
        flow.add(block)
    for heading, pairs in sections:
        _heading(flow, heading, 2 * STEP)
        for label, value in pairs:
            _pair(flow, label, value)
    for heading, heads, rows in tables:
        table = _table(heads, rows, room)
        _heading(flow, heading, min(table.least, flow.sheet.depth / 2))
        table.place(flow)
    press(stream, flow, Imprint(title, ", ".join(head.lines), (footer,) if footer else ()))
    return stream.getvalue()


def _heading(flow: Flow, text: str, keep: float) -> None:
    if text:
        prose.run_on(flow, prose.paragraph(text, flow.sheet.room, face=BOLD, size=SIZE + 1,
                                           before=10, after=4), keep, text)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]], room: float) -> Table:
    texts = [(str(number), *(clean(cell) or cells.NONE for cell in row))
             for number, row in enumerate(rows, start=1)]
    return Table([Head(label) for label in heads], texts, room, counted=False)


class Pair:
    """A label, a colon and the lines of its value."""

    def __init__(self, label: tuple[str, ...], value: tuple[str, ...], room: float) -> None:
        self.label, self.value, self.room = label, value, room

    @property
    def height(self) -> float:
        return max(len(self.label), len(self.value)) * STEP + BETWEEN

    def draw(self, pen: Pen, x: float, top: float) -> None:
        colon = x + self.room * LABELS
        for order, line in enumerate(self.label):
            pen.write(x, top - SIZE - order * STEP, line, REGULAR, SIZE)
        if self.label:
            pen.write(colon, top - SIZE, ":", REGULAR, SIZE)
        for order, line in enumerate(self.value):
            pen.write(colon + 9, top - SIZE - order * STEP, line, REGULAR, SIZE)


def _pair(flow: Flow, label: str, value: str) -> None:
    """Place a pair; a value of many lines goes on over the following pages."""
    room = flow.sheet.room
    labels = wrap(clean(label), REGULAR, SIZE, room * LABELS - 8)
    values = wrap(clean(value) or cells.NONE, REGULAR, SIZE, room * (1 - LABELS) - 9)
    while len(values) > MANY:
        here = int((flow.rest - BETWEEN) / STEP)
        if here < max(len(labels), 3):
            flow.turn()
            continue
        flow.add(Pair(labels, values[:here], room))
        labels, values = (), values[here:]
    if labels or values:
        flow.add(Pair(labels, values, room))
