"""A recap or chart once computed: frozen words and figures, no database object inside.

`summary.py` makes it, screens draw it, XlsxWriter writes it, reportlab prints it; equal results
give equal bytes. Nothing here computes a figure.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from app.engine.periods import Period
from app.engine.vocabulary import Kind


@dataclass(frozen=True)
class Place:
    """A region as a title names it; `tingkat` is pusat, provinsi, kabupaten, kota, ..."""

    kode: str
    nama: str
    tingkat: str


PLUS, LESS, RATIO = "jumlah", "selisih", "persen"


@dataclass(frozen=True)
class Made:
    """How a column is made of others of its line: their sum, the first less the rest, percent."""

    how: str
    of: tuple[int, ...]


@dataclass(frozen=True)
class Head:
    """One column: its label, the heading that spans it, how it is written and how wide.

    `adds` is False for what JUMLAH leaves empty; `made` tells of a column made of others; `over`
    that paper may set the first column's value above the lines that share it.
    """

    label: str
    group: str = ""
    kind: Kind = Kind.TEXT
    width: float = 1.0
    adds: bool = True
    made: Made | None = None
    over: bool = False


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
    `sums` are (whole, parts) by order of the heads. `layout` is "tabel" or "uraian". `kinds` says
    of a list of several kinds how many it holds of each: added up they would name nothing. `span`
    says of when it speaks where its period does not; `whole` counts the lines of a list that was
    cut. `spelt` is the column, by order of the heads, whose JUMLAH is written in words. `chart`
    shows figures of the table as bars. `told` is filled when the table is issued: line (-1 is
    JUMLAH) and column of each figure that counts no records, and the places with their parts.
    `nihil` tells of a table with lines that none of them counts anything.
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
    sums: tuple[tuple[int, tuple[int, ...]], ...] = ()
    layout: str = "tabel"
    kinds: tuple[tuple[str, int], ...] = ()
    span: str = ""
    whole: int = 0
    spelt: int | None = None
    chart: Drawing | None = None
    told: tuple[tuple[int, int, tuple[tuple[str, Any], ...]], ...] = ()
    nihil: bool = False

    @property
    def spoken(self) -> str:
        """Say of when the table speaks, as its title does."""
        return self.span or self.period.spoken


@dataclass(frozen=True)
class Drawing:
    """A computed chart: labels and one or more named series of figures, same length.

    A figure of None is not known. `breaks` are the labels, by order, at which a line begins anew;
    `adds` is False where adding the figures says nothing. `whole` counts the bars there are where
    only the largest are shown.
    """

    title: str
    shape: str
    labels: tuple[str, ...]
    series: tuple[tuple[str, tuple[Any, ...]], ...]
    unit: str = ""
    as_of: datetime | None = None
    breaks: tuple[int, ...] = ()
    adds: bool = True
    note: str = ""
    whole: int = 0


@dataclass(frozen=True)
class Signatory:
    """One signature block as the office settings hold it; an empty name prints a blank line.

    `above` names, from the highest down and parted by semicolons, for whom an a.n. or u.b. signs.
    """

    jabatan: str
    nama: str = ""
    pangkat: str = ""
    nip: str = ""
    prefix: str = ""
    above: str = ""


@dataclass(frozen=True)
class Letterhead:
    """The kop of an office and where it signs; `emblem` is the image's bytes or None.

    With `crest` it is that of the head of a region: the state emblem above the post. With
    `catchword` each page of a letter ends with the first word of the next.
    """

    lines: tuple[str, ...]
    address: str = ""
    contact: str = ""
    town: str = ""
    emblem: bytes | None = None
    signatories: tuple[Signatory, ...] = ()
    paper: str = "A4"
    crest: bool = False
    catchword: bool = False


@dataclass(frozen=True)
class Carrier:
    """The letter that a paper is the annex of, of the same day: who sends it, and its number."""

    jabatan: str
    nomor: str


@dataclass(frozen=True)
class Stamp:
    """What makes a paper an issued one: its number and day, and where it can be verified."""

    nomor: str
    tanggal: date
    tanda: str
    alamat: str
    carrier: Carrier | None = None
