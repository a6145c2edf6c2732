"""The bars below a recap: from its lines or its JUMLAH to a `Drawing`; nothing is asked anew.

What may be said is `Bars` in `tables.py`; `reports/bars.py` draws. What cannot be compared, one bar
alone or bars that are all alike, is not drawn.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from app.engine.adding import is_figure
from app.engine.columns import columns_of, order_of, shift_of
from app.engine.indonesian import write_decimal
from app.engine.periods import Period
from app.engine.result import Drawing, Result
from app.engine.vocabulary import Bars, Recap

Bar = tuple[str, tuple[Any, ...]]


def drawn(recap: Recap, result: Result) -> Drawing | None:
    """Return the first of a recap's declared charts that has bars to compare, or None."""
    for bars in recap.bars:
        found = list(_of_lines(recap, result, bars) if bars.of
                     else _of_totals(recap, result, bars))
        alike = len({sum(figures) for _, figures in found}) == 1
        if len(found) > 1 and not alike:
            return _drawing(bars, found)
    return None


def orders(recap: Recap, period: Period, word: str) -> tuple[int, ...]:
    """Return the heads that a word names: one column, or all below a heading; KeyError for none."""
    columns, shift = columns_of(recap, period), shift_of(recap)
    below = tuple(shift + order for order, column in enumerate(columns) if column.group == word)
    return below or (shift + order_of(columns, word),)


def _of_lines(recap: Recap, result: Result, bars: Bars) -> Iterator[Bar]:
    at = [orders(recap, result.period, word)[0] for word in bars.of]
    for row in result.rows:
        figures = tuple(row.cells[order] if is_figure(row.cells[order]) else 0 for order in at)
        if any(figure > 0 for figure in figures):
            yield str(row.cells[0]), figures


def _of_totals(recap: Recap, result: Result, bars: Bars) -> Iterator[Bar]:
    totals = result.totals or ()
    for word, name in zip(bars.whole, _names(bars.whole, bars), strict=True):
        at = orders(recap, result.period, word)
        figure = sum(totals[order] for order in at if totals and is_figure(totals[order]))
        if figure > 0:
            yield name, (figure,)


def _names(words: tuple[str, ...], bars: Bars) -> tuple[str, ...]:
    return bars.names or tuple(word.rpartition(": ")[2] for word in words)


def _drawing(bars: Bars, found: list[Bar]) -> Drawing:
    """Keep the largest where there are too many, and say so; JUMLAH stays the table's."""
    names = _names(bars.of, bars) if bars.of else ("Jumlah",)
    every = Drawing(bars.title, "batang", tuple(label for label, _ in found),
                    tuple((name, tuple(figures[order] for _, figures in found))
                          for order, name in enumerate(names)), bars.unit, adds=False)
    return fewer(every, bars.most) if len(found) > bars.most else every


def fewer(made: Drawing, most: int) -> Drawing:
    """Keep so many of the largest bars, the largest first, and say how many there are."""
    whole = made.whole or len(made.labels)
    kept = sorted(range(len(made.labels)), key=lambda at: -sum(
        values[at] for _, values in made.series))[:most]
    return replace(
        made, labels=tuple(made.labels[at] for at in kept), whole=whole,
        series=tuple((name, tuple(values[at] for at in kept)) for name, values in made.series),
        note=f"Digambar {most} yang terbesar dari {write_decimal(whole)}; selebihnya pada tabel.")
