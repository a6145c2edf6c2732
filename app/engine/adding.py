"""What follows from the cells of a line: made columns, JUMLAH, and declared sums added again.

Reads frozen heads and cells only, so that a table on screen, a workbook written line by line and
paper add in one way. A difference is said in a sentence, never mended.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from app.engine.indonesian import rupiah, rupiah_in_words, uncapital, write_decimal
from app.engine.result import LESS, PLUS, RATIO, Head, Made, Result, Row
from app.engine.vocabulary import Kind

ADDED = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH})
CENT = Decimal("0.01")
TOTAL = "JUMLAH"


def is_figure(value: Any) -> bool:
    """Tell a figure from a truth value, a word and nothing."""
    return isinstance(value, int | Decimal) and not isinstance(value, bool)


def finish(heads: tuple[Head, ...], cells: Iterable[Any]) -> tuple[Any, ...]:
    """Fill the columns that are made of others; a made column may be made of made ones."""
    done = list(cells)
    waiting = [order for order, head in enumerate(heads) if head.made is not None]
    while waiting:
        ready = [order for order in waiting
                 if not set(_of(heads[order])) & set(waiting)] or waiting
        for order in ready:
            made = heads[order].made
            if made is not None:
                done[order] = _make(made, [done[each] for each in made.of])
        waiting = [order for order in waiting if order not in ready]
    return tuple(done)


def _of(head: Head) -> tuple[int, ...]:
    return head.made.of if head.made is not None else ()


def _make(made: Made, values: list[Any]) -> Any:
    figures = [value if is_figure(value) else 0 for value in values]
    if made.how == PLUS:
        return sum(figures) if any(is_figure(value) for value in values) else None
    if not is_figure(values[0]) or len(values) == 1:
        return None
    return figures[0] - sum(figures[1:]) if made.how == LESS else share(figures[0], figures[1])


def share(part: Any, whole: Any) -> Decimal | None:
    """Say a figure as percent of another; of nothing there is no percentage."""
    if not whole:
        return None
    return (Decimal(100) * Decimal(part) / Decimal(whole)).quantize(CENT, ROUND_HALF_UP)


class Adder:
    """Adds lines as they pass by, so that none has to be held."""

    def __init__(self, heads: tuple[Head, ...]) -> None:
        self.heads = heads
        self.sums: list[Any] = [0 if head.kind in ADDED and head.adds else None for head in heads]

    def add(self, cells: tuple[Any, ...]) -> None:
        """Take in one line."""
        for order, value in enumerate(cells):
            if self.sums[order] is not None and is_figure(value):
                self.sums[order] += value

    def close(self) -> tuple[Any, ...] | None:
        """Return JUMLAH, its made columns made of its own figures; None with nothing to add."""
        if all(one is None for one in self.sums):
            return None
        closed = finish(self.heads, self.sums)
        return tuple(None if head.made is not None and not head.adds else value
                     for head, value in zip(self.heads, closed, strict=True))


def totals(heads: tuple[Head, ...], rows: Iterable[Row]) -> tuple[Any, ...] | None:
    """Add every column of figures over the lines; None where there is nothing to add."""
    adder = Adder(heads)
    for row in rows:
        adder.add(row.cells)
    return adder.close()


def closing(result: Result, count: int) -> str:
    """Write JUMLAH of a list of so many lines with nothing to add; each kind of record apart.

    Of a list that was cut all are counted, those that do not stand there as well.
    """
    count = result.whole or count
    whole = sum(each for _, each in result.kinds) == count and len(result.kinds) > 1
    said = ", ".join(f"{write_decimal(each)} {uncapital(label)}" for label, each in result.kinds) \
        if whole else f"{write_decimal(count)} data"
    return f"{TOTAL} {said}"


def is_nihil(rows: Sequence[Row]) -> bool:
    """Tell whether there are lines and none of them counts anything."""
    return bool(rows) and not any(is_figure(cell) and cell for row in rows for cell in row.cells)


def nothing(result: Result) -> str:
    """Say that a table of lines counts nothing: its zeros alone may be taken for a fault."""
    return "Nihil: tidak ada data untuk wilayah dan periode ini." if result.nihil else ""


def spelt(result: Result) -> str:
    """Write JUMLAH of the declared column of money in words; nothing where there is none."""
    if result.spelt is None or result.totals is None or not is_figure(result.totals[result.spelt]):
        return ""
    head = result.heads[result.spelt]
    money = [each for each in result.heads if each.kind is Kind.RUPIAH and each.adds]
    named = f" ({head.label})" if len(money) > 1 else ""
    return f"Terbilang{named}: {rupiah_in_words(result.totals[result.spelt])}."


def with_shares(heads: tuple[Head, ...], rows: tuple[Row, ...], closing: tuple[Any, ...] | None
                ) -> tuple[tuple[Row, ...], tuple[Any, ...] | None]:
    """Fill the columns that say what part of JUMLAH a line is."""
    wanted = {order: head.made.of[0] for order, head in enumerate(heads)
              if head.made is not None and head.made.how == RATIO and len(head.made.of) == 1}
    if not wanted or closing is None:
        return rows, closing

    def shared(cells: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(share(cells[wanted[order]] or 0, closing[wanted[order]])
                     if order in wanted else cell for order, cell in enumerate(cells))
    return tuple(Row(shared(row.cells), row.note) for row in rows), shared(closing)


def differences(result: Result) -> Iterator[str]:
    """Add the declared sums again on every line and in JUMLAH; yield a sentence for each gap."""
    for row in result.rows:
        yield from gaps(result, row.cells)
    if result.totals is not None:
        yield from gaps(result, (TOTAL, *result.totals[1:]))


def gaps(result: Result, cells: tuple[Any, ...]) -> Iterator[str]:
    """Yield a sentence for each declared sum that does not close on a line.

    What states no whole, or no part of it, has nothing to compare.
    """
    for at, parts in result.sums:
        figures = [cells[order] for order in parts if is_figure(cells[order])]
        if not is_figure(cells[at]) or not figures:
            continue
        added = sum(figures)
        if cells[at] != added:
            head = result.heads[at]
            say = rupiah if head.kind is Kind.RUPIAH else write_decimal
            yield (f"Jumlah tidak cocok: selisih {say(abs(cells[at] - added))} ({cells[0]}: "
                   f"{head.label} tertulis {say(cells[at])}, penjumlahan bagiannya "
                   f"{say(added)}).")
