"""Columns that stand only where something is counted in them: "Tidak diisi", a report nobody owes.

Such a column keeps sums closed; without a figure on any line it says nothing and is left out, on
screen, in the workbook and on paper alike. What is left out follows from the lines alone.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.engine.columns import columns_of, shift_of
from app.engine.periods import Period
from app.engine.result import Head, Made, Result, Row
from app.engine.vocabulary import Recap


def left_out(recap: Recap, period: Period, rows: Iterable[Row]) -> frozenset[int]:
    """Return the orders of the heads to leave out; those of a repeated group go together."""
    units: dict[object, list[int]] = {}
    for order, column in enumerate(columns_of(recap, period), start=shift_of(recap)):
        if column.spare or column.of is not None:
            units.setdefault(order if column.of is None else column.group, []).append(order)
    waiting = dict(units)
    for row in rows:
        waiting = {name: orders for name, orders in waiting.items()
                   if not any(row.cells[order] for order in orders)}
    return frozenset(order for orders in waiting.values() for order in orders)


def without(result: Result, gone: frozenset[int]) -> Result:
    """Return a table without some columns; what was made of them had nothing from them."""
    if not gone:
        return result
    kept = [order for order in range(len(result.heads)) if order not in gone]
    new = {order: at for at, order in enumerate(kept)}

    def head(one: Head) -> Head:
        made = one.made
        return one if made is None else replace(one, made=Made(made.how, tuple(
            new[order] for order in made.of if order in new)))
    return replace(
        result, heads=tuple(head(result.heads[order]) for order in kept),
        rows=tuple(replace(row, cells=tuple(row.cells[order] for order in kept))
                   for row in result.rows),
        totals=None if result.totals is None else tuple(result.totals[order] for order in kept),
        sums=tuple((new[whole], tuple(new[order] for order in of if order in new))
                   for whole, of in result.sums if whole in new),
        spelt=None if result.spelt is None else new[result.spelt])


def places(shown: tuple[Head, ...], every: tuple[Head, ...]) -> tuple[int, ...]:
    """Say which of all heads each head of a table is that some were left out of."""
    orders = iter(range(len(every)))
    return tuple(next(order for order in orders if (every[order].group, every[order].label)
                      == (head.group, head.label)) for head in shown)
