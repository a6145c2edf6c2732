"""How wide the columns of a table are, and how small its letters have to be.

Figures, dates and heading words are never broken, other words only when one alone is wider than a
fifth of the table; numbers of documents may part at their marks when room is short, a heading after
its stroke. Columns of text then get what makes the rows lowest; what remains is shared by the
widths that were declared, or by what the cells hold where none was. Who signs has to read it: the
letters are of 9 points, however tall the rows, and smaller only where else a figure or a word would
break. Before they are, columns stand closer; where many columns of figures stand side by side,
their headings are set upright.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, product
from typing import Any

from app.engine.result import Head
from app.engine.vocabulary import Kind
from reports.cells import FIGURES
from reports.lettering import BOLD, LEADING, REGULAR, dated, longest_word, pieces, widest, width
from reports.lines import Measured, measured, needed, taken

SIZES = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5)
LEGIBLE = SIZES[0]
CROWDED = 4.0
LEVEL = SIZES[:3]
PAD, TIGHT = 3.0, 2.0
WIDEST_WORD, NO_WORD = 1 / 5, 40  # of the table; letters without a space or mark
SAMPLE = 600
SEEN, GOLDEN = 120, (5 ** 0.5 - 1) / 2
STEPS = (24.0, 12.0, 6.0, 3.0)
SHARES = (1.0, 0.9, 0.75, 0.5)
MOST_LINES = 64
WHOLE = FIGURES | {Kind.DATE, Kind.YEAR}


@dataclass(frozen=True)
class Columns:
    """The chosen letter size, one width per column, whose headings are upright, the air beside."""

    size: float
    widths: tuple[float, ...]
    upright: frozenset[int] = frozenset()
    pad: float = PAD


def fit(heads: Sequence[Head], rows: Sequence[tuple[str, ...]], room: float,
        total: Sequence[str] = ()) -> Columns:
    """Choose the largest letters with which what must stay whole does and rows have few lines.

    The first column numbers the rows and gets what its figures need, no more.
    """
    sample = rows[::len(rows) // SAMPLE + 1]
    worded = [_worded(head, [row[order] for row in rows]) for order, head in enumerate(heads)]
    needs = [_need(head, worded[order], total[order] if total else "", room)
             for order, head in enumerate(heads)]
    weights = [0.0, *_weights(heads[1:], [row[1:] for row in sample], needs[1:])]
    standing = [_need(head, worded[order], total[order] if total else "", room,
                      order > 0 and head.kind in FIGURES) for order, head in enumerate(heads)]
    seen = _seen(heads, rows)
    found = [Columns(size, tuple(least), pad=pad)
             for made, sizes in ((needs, LEVEL), (standing, SIZES))
             for size in sizes for pad in (PAD, TIGHT) for loose in (True, False)
             if sum(least := _least(made, loose, size, pad)) <= room]
    if found:
        chosen = _chosen(heads, found, seen, weights, room)
        return replace(chosen, upright=_upright(heads, chosen))
    pressed = Columns(SIZES[-1], _pressed(heads, standing, room), pad=TIGHT)
    return replace(pressed, upright=_upright(heads, pressed))


def _worded(head: Head, texts: list[str]) -> tuple[float, float]:
    """Measure what of a column's texts must stay whole and what had better, at size 1."""
    different = set(texts)
    if head.kind in WHOLE:
        # The longest text is the widest figure but for a comma: measure the longest few only.
        longest = max(map(len, different), default=0)
        firm = widest(REGULAR, (text for text in different if len(text) >= longest - 1))
        return firm, firm
    words = {word for text in different for word in dated(text)}
    # What nobody writes is cut wherever it stands: it takes no room from what people do write.
    parts = {piece for word in words for piece in pieces(word) if len(piece) <= NO_WORD}
    return (widest(REGULAR, parts),
            widest(REGULAR, parts | {word for word in words if len(word) <= NO_WORD}))


def _seen(heads: Sequence[Head], rows: Sequence[tuple[str, ...]]) -> dict[int, list[Measured]]:
    """Measure the texts of some rows, by the order of the columns that may take several lines.

    They lie apart by the golden section: every so manieth row of a list may be alike.
    """
    some = rows if len(rows) <= SEEN else [
        rows[int(order * GOLDEN % 1 * len(rows))] for order in range(SEEN)]
    return {order: [measured(row[order]) for row in some]
            for order, head in enumerate(heads) if order and head.kind not in WHOLE}


def _least(needs: list[tuple[float, float]], loose: bool, size: float,
           pad: float) -> list[float]:
    return [need[loose] * size + 2 * pad + 0.5 for need in needs]


def _chosen(heads: Sequence[Head], found: Sequence[Columns], seen: dict[int, list[Measured]],
            weights: list[float], room: float) -> Columns:
    """Choose the largest letters and with them the most air; numbers part in tall rows only."""
    for _, alike in groupby(found, key=lambda one: (one.size, one.pad)):
        best: tuple[float, Columns] | None = None
        for one in alike:
            tall, widths = _lowest(seen, one, weights, room)
            if _spanned(heads, one.size, widths, one.pad) and (best is None or tall < best[0]):
                best = tall, replace(one, widths=widths)
            if best and best[0] <= CROWDED:
                break
        if best:
            return best[1]
    return replace(found[0], widths=_lowest(seen, found[0], weights, room)[1])


def _lowest(texts: dict[int, list[Measured]], found: Columns, weights: list[float],
            room: float) -> tuple[float, tuple[float, ...]]:
    """Share the room so that the rows are lowest; as declared where that does as well.

    Returned with how many lines a row has on average.
    """
    size, pad, least = found.size, found.pad, list(found.widths)
    known: dict[tuple[int, float], list[int]] = {}

    def lines(order: int, wide: float) -> list[int]:
        if (order, wide) not in known:
            limit = (wide - 2 * pad) / size + 0.001
            known[order, wide] = [taken(text, limit) for text in texts[order]]
        return known[order, wide]

    def tall(widths: tuple[float, ...]) -> int:
        return sum(map(max, zip(*(lines(order, widths[order]) for order in texts), strict=True)))

    best = min((_share(raised, weights, room) for raised in (
        least, *_raised(texts, least, size, room, pad))), key=tall)
    rows = max(map(len, texts.values()), default=0)
    if tall(best) > rows:
        best = _exchanged(best, least, texts, lines, tall)
        # Where the rows stay as low, fewer cells take several lines.
        best = _exchanged(best, least, texts, lines, lambda widths: (tall(widths), sum(
            sum(lines(order, widths[order])) for order in texts)))
    return tall(best) / max(rows, 1), best


def _exchanged(widths: tuple[float, ...], least: list[float], texts: Iterable[int],
               lines: Callable[[int, float], list[int]],
               tall: Callable[[tuple[float, ...]], Any]) -> tuple[float, ...]:
    """Let columns give to one another, in ever smaller steps, while that makes the rows lower."""
    best = tall(widths)
    for step in STEPS:
        moved = True
        while moved:
            moved = False
            for gains, gives in product(texts, range(len(widths))):
                wider = widths[gains] + step
                if gains == gives or widths[gives] - step < least[gives] or (
                        lines(gains, wider) == lines(gains, widths[gains])):
                    continue
                tried = list(widths)
                tried[gains] = wider
                tried[gives] -= step
                if (now := tall(tuple(tried))) < best:
                    best, widths, moved = now, tuple(tried), True
    return widths


def _raised(texts: dict[int, list[Measured]], least: list[float], size: float,
            room: float, pad: float) -> Iterator[list[float]]:
    """Give each column of text what the same few lines ask of it, for several shares of its rows.

    A column of which few lines are asked anyway gives back what it does not need for them.
    """
    for share in SHARES:
        for most in range(1, MOST_LINES):
            raised = list(least)
            for order, cells in texts.items():
                asked = sorted(needed(text, most) for text in cells)
                if asked:
                    wide = asked[int((len(asked) - 1) * share)]
                    raised[order] = max(least[order], wide * size + 2 * pad + 0.5)
            if sum(raised) <= room:
                yield raised
                break


def _pressed(heads: Sequence[Head], needs: list[tuple[float, float]],
             room: float) -> tuple[float, ...]:
    """Share a room that is too small: figures stay whole while words have a third of it left."""
    least = _least(needs, False, SIZES[-1], TIGHT)
    whole = [head.kind in WHOLE for head in heads]
    figures = sum(one for one, kept in zip(least, whole, strict=True) if kept)
    words = sum(least) - figures
    if words and room - figures >= room / 3 * words / sum(least):
        return tuple(one if kept else one * (room - figures) / words
                     for one, kept in zip(least, whole, strict=True))
    return tuple(one * room / sum(least) for one in least)


def _spanned(heads: Sequence[Head], size: float, widths: tuple[float, ...],
             pad: float) -> bool:
    """Tell whether no word of a heading over several columns has to be broken."""
    together = groupby(zip(heads, widths, strict=True), key=lambda one: one[0].group)
    return all(longest_word(BOLD, group) * size <= sum(wide for _, wide in members) - 2 * pad
               for group, members in together if group)


def _upright(heads: Sequence[Head], grid: Columns) -> frozenset[int]:
    """Name the columns of figures whose heading is wider than the column."""
    return frozenset(
        order for order, (head, wide) in enumerate(zip(heads, grid.widths, strict=True))
        if order and head.kind in FIGURES
        and longest_word(BOLD, head.label) * grid.size > wide - 2 * grid.pad + 0.1)


def _need(head: Head, worded: tuple[float, float], total: str, room: float,
          standing: bool = False) -> tuple[float, float]:
    """Measure what a column must have and what it had better have, at size 1."""
    label = head.label if head.kind in FIGURES else head.label.replace("/", "/ ")
    level = LEADING if standing else longest_word(BOLD, label)
    heading = max(level, longest_word(BOLD, total))
    cap = float("inf") if head.kind in WHOLE else room * WIDEST_WORD / SIZES[0]
    firm, loose = (max(min(measure, cap), heading) for measure in worded)
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
