"""How wide the columns of a table are, and how small its letters have to be.

Figures, dates and heading words are never broken, other words only when one alone is wider than a
fifth of the table; numbers of documents may part at their marks when room is short. What remains
is shared by the widths that were declared, or by what the cells hold where none was. Where many
columns of figures stand side by side, their headings are set upright.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from app.engine.result import Head
from app.engine.vocabulary import Kind
from reports.cells import FIGURES
from reports.lettering import BOLD, LEADING, REGULAR, longest_piece, longest_word, width

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
LEVEL = SIZES[:-1]
PAD = 3.0
WIDEST_WORD = 1 / 5
SAMPLE = 600
WHOLE = FIGURES | {Kind.DATE, Kind.YEAR}


@dataclass(frozen=True)
class Columns:
    """The chosen letter size, one width per column in points, and whose headings are upright."""

    size: float
    widths: tuple[float, ...]
    upright: frozenset[int] = frozenset()


def fit(heads: Sequence[Head], rows: Sequence[tuple[str, ...]], room: float,
        total: Sequence[str] = ()) -> Columns:
    """Choose the largest letters with which everything that must stay whole does.

    The first column numbers the rows and gets what its figures need, no more.
    """
    sample = rows[::len(rows) // SAMPLE + 1]
    texts = [_measured(head, [row[order] for row in rows]) for order, head in enumerate(heads)]
    needs = [_need(head, texts[order], total[order] if total else "", room)
             for order, head in enumerate(heads)]
    weights = [0.0, *_weights(heads[1:], [row[1:] for row in sample], needs[1:])]
    standing = [_need(head, texts[order], total[order] if total else "", room,
                      order > 0 and head.kind in FIGURES) for order, head in enumerate(heads)]
    found = [(size, widths) for made, sizes in ((needs, LEVEL), (standing, SIZES))
             for size in sizes for loose in (True, False)
             if (widths := _widths(made, loose, size, weights, room))]
    if not found:
        found = [(SIZES[-1], _pressed(heads, standing, room))]
    size, widths = next((one for one in found if _spanned(heads, *one)), found[0])
    return Columns(size, widths, _upright(heads, size, widths))


def _measured(head: Head, texts: list[str]) -> list[str]:
    """Choose the texts to measure: each different one, or of very many every so manieth."""
    different = list(dict.fromkeys(texts))
    return different if head.kind in WHOLE else different[::len(different) // SAMPLE + 1]


def _widths(needs: list[tuple[float, float]], loose: bool, size: float, weights: list[float],
            room: float) -> tuple[float, ...]:
    """Share the room among columns that have what they need; nothing where it is too small."""
    least = [need[loose] * size + 2 * PAD + 0.5 for need in needs]
    return _share(least, weights, room) if sum(least) <= room else ()


def _pressed(heads: Sequence[Head], needs: list[tuple[float, float]],
             room: float) -> tuple[float, ...]:
    """Share a room that is too small: figures stay whole while words have a third of it left."""
    least = [need[False] * SIZES[-1] + 2 * PAD + 0.5 for need in needs]
    whole = [head.kind in WHOLE for head in heads]
    figures = sum(one for one, kept in zip(least, whole, strict=True) if kept)
    words = sum(least) - figures
    if words and room - figures >= room / 3 * words / sum(least):
        return tuple(one if kept else one * (room - figures) / words
                     for one, kept in zip(least, whole, strict=True))
    return tuple(one * room / sum(least) for one in least)


def _spanned(heads: Sequence[Head], size: float, widths: tuple[float, ...]) -> bool:
    """Tell whether no word of a heading over several columns has to be broken."""
    together = groupby(zip(heads, widths, strict=True), key=lambda one: one[0].group)
    return all(longest_word(BOLD, group) * size <= sum(wide for _, wide in members) - 2 * PAD
               for group, members in together if group)


def _upright(heads: Sequence[Head], size: float, widths: tuple[float, ...]) -> frozenset[int]:
    """Name the columns of figures whose heading is wider than the column."""
    return frozenset(
        order for order, (head, wide) in enumerate(zip(heads, widths, strict=True))
        if order and head.kind in FIGURES
        and longest_word(BOLD, head.label) * size > wide - 2 * PAD + 0.1)


def _need(head: Head, texts: list[str], total: str, room: float,
          standing: bool = False) -> tuple[float, float]:
    """Measure what a column must have and what it had better have, at size 1."""
    level = LEADING if standing else longest_word(BOLD, head.label)
    heading = max(level, longest_word(BOLD, total))
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
