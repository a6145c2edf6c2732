"""The words for counting: Source, Column, Recap, Chart; declarations only.

An official table and a chart are the same thing, a count or sum of records by region or field.
`summary.py` computes them, `checks.py` refuses names that do not exist.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.engine.kinds import Kind


@dataclass(frozen=True)
class Source:
    """One entity a recap counts or lists, and when a row belongs to the period.

    `stock`: a date at or before the period's end. `flow`: a date within it. `where` maps fields
    to the value (or tuple of values) they must have.
    """

    entity: str
    stock: str = ""
    flow: str = ""
    where: Mapping[str, Any] | None = None
    label: str = ""


@dataclass(frozen=True)
class Column:
    """One column of a recap: a count, a sum, or (in a list) a value of each record.

    `where` restricts a count or sum to rows with these values; `sum` names the numeric field.
    `show` names the field or derived property shown in a list, or one per source entity.
    `group` is the heading that spans it. `width` is a relative width on paper.
    """

    label: str
    where: Mapping[str, Any] | None = None
    sum: str = ""
    show: str | Mapping[str, str] = ""
    group: str = ""
    width: float = 1.0
    kind: Kind = Kind.INTEGER
    all_of: bool = False


@dataclass(frozen=True)
class Recap:
    """An official table. `rows` is "wilayah", a field of the source, or "data" (each record).

    `across` names a choice field that becomes one column per value, closed by "Tidak diisi" and
    Jumlah. `parts` are columns whose sum must equal `whole`, re-added on every row.
    """

    code: str
    title: str
    sources: tuple[Source, ...]
    rows: str = "wilayah"
    row_label: str = ""
    columns: tuple[Column, ...] = ()
    across: str = ""
    landscape: bool = True
    cycles: tuple[str, ...] = ("tahunan",)
    sums: tuple[tuple[str, tuple[str, ...]], ...] = ()
    sort: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True)
class Chart:
    """A count (or sum) by one field or by region, drawn with its table."""

    title: str
    source: Source
    by: str = "wilayah"
    sum: str = ""
    shape: str = "batang"
    unit: str = ""
