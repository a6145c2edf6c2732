"""A recap or chart once computed: frozen words and figures, no database object inside.

`summary.py` makes it, screens draw it, XlsxWriter writes it, reportlab prints it; equal results
give equal bytes. Nothing here computes a figure.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.engine.periods import Period
from app.engine.vocabulary import Kind


@dataclass(frozen=True)
class Place:
    """A region as a title names it; `tingkat` is pusat, provinsi, kabupaten, kota, ..."""

    kode: str
    nama: str
    tingkat: str


@dataclass(frozen=True)
class Head:
    """One column: its label, the heading that spans it, how it is written and how wide."""

    label: str
    group: str = ""
    kind: Kind = Kind.TEXT
    width: float = 1.0


@dataclass(frozen=True)
class Row:
    """One line; cells are str, int, Decimal, date or None, in the order of the heads.

    `note` marks lines that are not a region of the table: "Tingkat provinsi", "Tidak diisi".
    """

    cells: tuple[Any, ...]
    note: bool = False


@dataclass(frozen=True)
class Result:
    """A computed table. `totals` is None for a table without figures to add.

    `unapproved` and `hidden` count rows of the same region and period that are not in the table
    (not yet approved) or not listed (classified above the reader). `mismatches` are sentences.
    """

    code: str
    title: str
    place: Place
    period: Period
    heads: tuple[Head, ...]
    rows: tuple[Row, ...]
    totals: tuple[Any, ...] | None
    as_of: datetime
    landscape: bool = True
    unapproved: int = 0
    hidden: int = 0
    mismatches: tuple[str, ...] = ()
    note: str = ""
    truncated_at: int = 0


@dataclass(frozen=True)
class Drawing:
    """A computed chart: labels and one or more named series of figures, same length."""

    title: str
    shape: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[Any, ...]], ...]
    unit: str = ""
    as_of: datetime | None = None


@dataclass(frozen=True)
class Signatory:
    """One signature block as the office settings hold it; an empty name prints a blank line."""

    jabatan: str
    nama: str = ""
    pangkat: str = ""
    nip: str = ""
    prefix: str = ""


@dataclass(frozen=True)
class Letterhead:
    """The kop of an office and where it signs; `emblem` is the image's bytes or None."""

    lines: tuple[str, ...]
    address: str = ""
    contact: str = ""
    town: str = ""
    emblem: bytes | None = None
    signatories: tuple[Signatory, ...] = ()
    paper: str = "A4"
