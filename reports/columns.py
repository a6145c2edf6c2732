"""How wide the columns of a table are, and how small its letters have to be.

Figures, dates and heading words are never broken, other words only when one alone is wider than a
fifth of the table; numbers of documents may part at their marks when room is short. What remains
is shared by the widths that were declared, or by what the cells hold where none was.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.engine.result import Head
from app.engine.vocabulary import Kind
from reports.cells import FIGURES
from reports.lettering import BOLD, REGULAR, longest_piece, longest_word, width

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
PAD = 3.0
WIDEST_WORD = 1 / 5
SAMPLE = 600
WHOLE = FIGURES | {Kind.DATE, Kind.YEAR}


@dataclass(frozen=True)
class Columns:
    """The chosen letter size and one width per column, in points."""

    size: float
    widths: tuple[float, ...]


def fit(heads: Sequence[Head], rows: Sequence[tuple[str, ...]], room: float,
        total: Sequence[str] = ()) -> Columns:
    """Choose the largest letters with which everything that must stay whole does.

    The first column numbers the rows and gets what its figures need, no more.
    """
    sample = rows[::len(rows) // SAMPLE + 1]
    needs = [_need(head, [row[order] for row in (rows if head.kind in WHOLE else sample)],
                   total[order] if total else "", room) for order, head in enumerate(heads)]
    weights = [0.0, *_weights(heads[1:], [row[1:] for row in sample], needs[1:])]
    for size in SIZES:
        for loose in (True, False):
            least = [need[loose] * size + 2 * PAD + 0.5 for need in needs]
            if sum(least) <= room:
                return Columns(size, _share(least, weights, room))
    squeeze = room / sum(least)
    return Columns(size, tuple(one * squeeze for one in least))


def _need(head: Head, texts: list[str], total: str, room: float) -> tuple[float, float]:
    """Measure what a column must have and what it had better have, at size 1."""
    heading = max(longest_word(BOLD, head.label), longest_word(BOLD, total))
    if head.kind in WHOLE:
        # The longest text is the widest figure but for a comma: measure the longest few only.
        longest = max(map(len, texts), default=0)
        figures = {text for text in texts if len(text) >= longest - 1}
        firm = max(heading, max((width(REGULAR, text) for text in figures), default=0.0))
        return firm, firm
    cap = room * WIDEST_WORD / SIZES[0]
    firm, loose = (max(min(max((measure(REGULAR, text) for text in texts), default=0.0), cap),
                       heading) for measure in (longest_piece, longest_word))
    return firm, loose


def _weights(heads: Sequence[Head], rows: Sequence[tuple[str, ...]],
             needs: list[tuple[float, float]]) -> list[float]:
    if any(head.width != 1.0 for head in heads):
        return [head.width for head in heads]
    weights = []
    for order, (head, (firm, loose)) in enumerate(zip(heads, needs, strict=True)):
        sample = [width(REGULAR, row[order][:200]) for row in rows]
        usual = sum(sample) / len(sample) if sample else loose
        weights.append(firm if head.kind in WHOLE else max(firm, min(usual, 40)))
    return weights


def _share(least: list[float], weights: list[float], room: float) -> tuple[float, ...]:
    """Share the room by weight, but give no column less than its least."""
    widths = list(least)
    open_columns = set(range(len(least)))
    while open_columns:
        free = room - sum(least[i] for i in range(len(least)) if i not in open_columns)
        whole = sum(weights[i] for i in open_columns) or 1.0
        short = {i for i in open_columns if free * weights[i] / whole < least[i]}
        if not short:
            for i in open_columns:
                widths[i] = free * weights[i] / whole
            break
        open_columns -= short
    return tuple(widths)
