"""A recap of the layout "uraian": each record a heading, labels and paragraphs, over the pages.

Paragraphs part where a page ends, never leaving one line alone; a heading or label stands with
what follows it, and a short record is not parted at all. Where that would leave much of the page
before the last one empty, the pieces close up a little or stand a little further apart; where
neither helps, the last record is parted. Records side by side in a table are `table.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from app.engine.indonesian import write_decimal
from app.engine.result import Head, Result, Row
from app.engine.vocabulary import Kind
from reports import cells, prose
from reports.lettering import BOLD, LEADING, REGULAR, clean, wrap
from reports.page import Block, Flow, fullest

SIZE = 10.0
STEP = SIZE * LEADING
NOTHING = "Nihil."
SHORT = 60
TOGETHER = 2
SMALL = 1 / 3  # of a page: a record of that height goes to the next page whole
AIRS = (0.8, 0.6, 1.25, 1.5, 1.75)  # of what stands before a piece


@dataclass(frozen=True)
class Piece:
    """A stretch of text: how it is set, how much room stands before, whether it heads the next.

    To a `marked` one a bookmark leads.
    """

    text: str
    face: str = REGULAR
    before: float = 3.0
    heads: bool = False
    marked: bool = False


def place(flow: Flow, result: Result, tail: Sequence[Block] = ()) -> None:
    """Put every record and what follows them on the pages."""
    pieces = [piece for row, number in _numbered(result.rows)
              for piece in _of(result.heads, row, number)] or [Piece(NOTHING, before=8)]
    set_ = [wrap(clean(piece.text), piece.face, SIZE, flow.sheet.room) for piece in pieces]
    _set(flow, *_full(flow, pieces, set_, tail), set_, tail)


def _full(flow: Flow, pieces: Sequence[Piece], set_: Sequence[tuple[str, ...]],
          tail: Sequence[Block]) -> tuple[Sequence[Piece], bool]:
    """Choose the air of the pieces, and whether the last record may be parted.

    The page before the last must not look unfinished, nor may that take one page more.
    """
    return fullest(flow, chain(
        [(pieces, False)], ((_aired(pieces, air), False) for air in AIRS), [(pieces, True)]),
        lambda trial, way: _set(trial, *way, set_, tail))


def _aired(pieces: Sequence[Piece], air: float) -> list[Piece]:
    return [replace(piece, before=piece.before * air) for piece in pieces]


def _set(flow: Flow, pieces: Sequence[Piece], parted: bool, set_: Sequence[tuple[str, ...]],
         tail: Sequence[Block]) -> None:
    """Put pieces, broken into lines, and what follows them on the pages."""
    closing = sum(block.height for block in tail)
    for order, (piece, lines) in enumerate(zip(pieces, set_, strict=True)):
        if piece.heads:
            flow.add(prose.Lines(lines, flow.sheet.room, piece.face, SIZE, before=piece.before),
                     max(_company(pieces, set_, order, closing),
                         _whole(pieces, set_, order, flow.sheet.depth * SMALL,
                                None if parted else closing)),
                     piece.text if piece.marked else "")
        else:
            last = order == len(pieces) - 1
            _run(flow, lines, piece, closing if last else
                 closing + STEP + pieces[-1].before if _lonely(set_, order) else 0.0)
    for block in tail:
        flow.add(block)


def _company(pieces: Sequence[Piece], set_: Sequence[tuple[str, ...]], order: int,
             closing: float) -> float:
    """Return how much must follow a heading on its page; the last text brings the tail along.

    A text too short to part comes whole.
    """
    keep = 0.0
    for at, after in enumerate(pieces[order + 1:], start=order + 1):
        lines = len(set_[at])
        first = lines if after.heads or lines < 2 * TOGETHER else TOGETHER
        keep += after.before + first * STEP + (closing if at == len(pieces) - 1 else 0.0)
        if first == lines and _lonely(set_, at):
            keep += closing + STEP + pieces[-1].before
        if not after.heads:
            break
    return keep


def _whole(pieces: Sequence[Piece], set_: Sequence[tuple[str, ...]], order: int,
           most: float, closing: float | None) -> float:
    """Return the height of what a record's heading heads, or nothing where that is not small.

    The last record brings the tail along; without a `closing` it may be parted.
    """
    if not pieces[order].marked:
        return 0.0
    keep = 0.0
    for at in range(order + 1, len(pieces)):
        if pieces[at].marked:
            closing = 0.0
            break
        keep += pieces[at].before + len(set_[at]) * STEP
    return keep + closing if closing is not None and keep <= most else 0.0


def _lonely(set_: Sequence[tuple[str, ...]], order: int) -> bool:
    """Tell whether only one last line follows, which would stand alone before the tail."""
    return order == len(set_) - 2 and len(set_[-1]) < TOGETHER


def _numbered(rows: Sequence[Row]) -> Iterator[tuple[Row, int]]:
    number = 0
    for row in rows:
        number += not row.note
        yield row, number


def _of(heads: Sequence[Head], row: Row, number: int) -> Iterator[Piece]:
    """Give the pieces of one record; its first column heads it."""
    yield Piece(f"{write_decimal(number)}. {cells.write(row.cells[0], heads[0])}", BOLD, 12.0, True,
                marked=True)
    group = ""
    for head, value in zip(heads[1:], row.cells[1:], strict=True):
        if head.group and head.group != group:
            yield Piece(head.group, BOLD, 8.0, True)
        group = head.group
        written = cells.write(value, head)
        if written == cells.NONE or (head.kind is not Kind.LONG and "\n" not in written
                                     and len(written) <= SHORT):
            yield Piece(f"{head.label}: {written}")
            continue
        yield Piece(head.label, BOLD, 6.0, True)
        yield from (Piece(text) for text in written.split("\n") if text.strip())


def _run(flow: Flow, lines: tuple[str, ...], piece: Piece, keep: float) -> None:
    """Set a paragraph over as many pages as it needs; its last two lines stay with the tail."""
    before = piece.before
    while lines:
        fits = int((flow.rest - before + 0.01) / STEP)
        whole = len(lines) <= fits
        parts = flow.pages[-1] or len(lines) >= 2 * TOGETHER
        if whole and parts and before + len(lines) * STEP + keep > flow.rest + 0.01:
            fits, whole = len(lines) - TOGETHER, len(lines) <= TOGETHER
            if whole:
                flow.turn()
        elif not whole and len(lines) - fits < TOGETHER:
            fits = len(lines) - TOGETHER
        if not whole and fits < TOGETHER:
            flow.turn()
            fits = min(int(flow.rest / STEP) - 1, len(lines))
        taken = lines if whole else lines[:fits]
        flow.add(prose.Lines(taken, flow.sheet.room, piece.face, SIZE, before=before))
        lines = lines[len(taken):]
        if lines:
            flow.turn()
            before = 0.0
