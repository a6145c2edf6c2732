"""One table of a recap as the screen draws it: every cell written, with the address behind it.

Thousands of cells are written here at once, so that the page itself only sets them down.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.engine import values
from app.engine.indonesian import long_date, write_decimal
from app.engine.result import Head, Result, Row
from app.engine.vocabulary import Kind

Cell = tuple[str, str, bool]  # its text, the address behind it, whether it is a figure
Link = Callable[[Row | None, int], str] | None


@dataclass(frozen=True)
class Line:
    """One line of the table; one beside it has no number."""

    number: str
    cells: list[Cell]
    note: bool


def lines(result: Result, link: Link) -> Iterator[Line]:
    """Write every line; `link` gives the address behind a figure, None where none has one."""
    count = 0
    for row in result.rows:
        count += not row.note
        yield Line("" if row.note else write_decimal(count),
                   list(_cells(result.heads, row.cells, row, link)), row.note)


def closing(result: Result, link: Link) -> list[Cell]:
    """Write JUMLAH; nothing of a table that adds nothing up."""
    return [] if result.totals is None else list(_cells(result.heads, result.totals, None, link))


def _cells(heads: tuple[Head, ...], cells: tuple[Any, ...], row: Row | None,
           link: Link) -> Iterator[Cell]:
    for order, (head, value) in enumerate(zip(heads, cells, strict=True)):
        text = written(head.kind, value) if value is not None else \
            "-" if head.kind is Kind.PERCENT else ""
        yield (text, link(row, order) if link is not None and text else "",
               head.kind in values.AMOUNTS)


def written(kind: Kind, value: Any) -> str:
    """Write one value of a table as an official page does: a date with its month in full."""
    if type(value) is str:
        return value if kind is not Kind.PHONE else values.show_kind(kind, value)
    day = isinstance(value, date) and not isinstance(value, datetime)
    return long_date(value) if day else values.show_kind(kind, value)
