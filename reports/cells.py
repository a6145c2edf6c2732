"""A value as a table on paper writes it, and the side it stands on.

Only the kind of the column decides; widths and lines are computed in `table.py`.
"""
from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.engine.indonesian import local, long_date, rupiah, write_decimal
from app.engine.result import Head
from app.engine.vocabulary import Choice, Kind
from reports.lettering import CENTRE, LEFT, RIGHT, clean

FIGURES = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT, Kind.LATITUDE,
                     Kind.LONGITUDE})
ADDED = frozenset({Kind.INTEGER, Kind.RUPIAH})
_MIDDLE = frozenset({Kind.YEAR, Kind.BOOLEAN})
NONE = "-"


def is_number(value: Any) -> bool:
    """Tell a figure from a truth value, a word and nothing."""
    return isinstance(value, int | float | Decimal) and not isinstance(value, bool)


def align(head: Head) -> float:
    """Say where a column's values stand."""
    if head.kind in FIGURES:
        return RIGHT
    return CENTRE if head.kind in _MIDDLE else LEFT


def write(value: Any, head: Head, day: Callable[[date], str] = long_date) -> str:
    """Write one value in Indonesian form, a date as `day` does; an absent one as a dash."""
    if type(value) is int and head.kind is Kind.INTEGER:
        return write_decimal(value) if value > 999 or value < 0 else str(value)
    if value is None or value == "":
        return NONE
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, Choice):
        return clean(value.label)
    if isinstance(value, str):
        return clean(value)
    if is_number(value):
        return _number(value, head)
    if isinstance(value, datetime):
        here = local(value)
        return f"{day(here)} {here:%H.%M}"
    if isinstance(value, date):
        return day(value)
    if isinstance(value, tuple | list | frozenset):
        return ", ".join(write(part, head, day) for part in value) or NONE
    return clean(str(value))


def _number(value: int | float | Decimal, head: Head) -> str:
    if head.kind is Kind.RUPIAH:
        return rupiah(Decimal(str(value)))
    if head.kind is Kind.YEAR:
        return str(int(value))
    if head.kind is Kind.PERCENT:
        return write_decimal(value, 2) + ("" if "%" in head.label else "%")
    return write_decimal(value)
