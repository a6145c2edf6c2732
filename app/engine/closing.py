"""Typed totals are added again: a whole that its parts do not make is warned of, never changed.

The words are `closes` of an entity, on owners and on Parts alike; a part written `peserta.jumlah`
is added over the child rows. Official tables carry such mistakes, and a record must be able to
say what the paper says: hence a warning. Totals of recaps are `summary.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from app.engine.errors import Problem
from app.engine.indonesian import rupiah, write_decimal
from app.engine.vocabulary import Field, Kind


def problems(record: Any) -> Iterator[Problem]:
    """Yield a warning at each whole that differs from the sum of its parts."""
    for whole, parts in type(record).__entity__.closes:
        stated = getattr(record, whole)
        found = [value for part in parts for value in _values(record, part) if value is not None]
        if stated is None or not found:
            continue
        added = sum(found)
        if stated != added:
            said = type(record).__fields__[whole]
            yield Problem(whole, (
                f"Jumlah tidak cocok: selisih {_written(said, abs(stated - added))}; tertulis "
                f"{_written(said, stated)}, penjumlahan bagiannya {_written(said, added)}."),
                warning=True)


def _values(record: Any, part: str) -> list[Any]:
    rows, _, name = part.rpartition(".")
    return [getattr(row, name) for row in getattr(record, rows)] if rows \
        else [getattr(record, name)]


def _written(said: Field, value: int | Decimal) -> str:
    return rupiah(value) if said.kind is Kind.RUPIAH else write_decimal(value)
