"""A letter once composed: frozen words in the order of the page, no database object inside.

`reports/letters/` composes it from a record and prints it; equal letters give equal bytes. A table
of figures is a `Result` and stands in `result.py`.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from app.engine.result import Head

JUDUL, KORESPONDENSI = "judul", "korespondensi"


@dataclass(frozen=True)
class Text:
    """A paragraph; `mark` is its number or letter, `level` how far it stands in."""

    text: str
    mark: str = ""
    level: int = 0
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Pairs:
    """Labels and values under one another, their colons on one line."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Grid:
    """A small table with numbered rows."""

    heads: tuple[Head, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Hands:
    """People who sign by hand, each on a numbered line: name, and below it in what capacity."""

    people: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Letter:
    """One letter of one office, in one of the two forms.

    Of the form "judul": `title` and `nomor` head it. Of "korespondensi": `nomor`, `sifat`,
    `lampiran`, `hal` and the addressee. `note` stands above the signature of the office, which
    only takes note of what others sign. `annex` begins on a page of its own. `missing` are the
    sentences about what is a blank line. `kelas` is the class printed on every page.
    """

    code: str
    form: str
    title: tuple[str, ...]
    nomor: str
    tanggal: date | None
    body: tuple[Any, ...]
    sifat: str = ""
    lampiran: str = ""
    hal: str = ""
    kepada: tuple[str, ...] = ()
    copies: tuple[str, ...] = ()
    annex: tuple[Any, ...] = ()
    note: str = ""
    kelas: str = ""
    missing: tuple[str, ...] = ()

    @property
    def named(self) -> str:
        """Name the letter as a register lists it and anybody may read it."""
        return self.hal or self.title[0]
