"""What a workbook would unpack into is measured before the reader may have it.

Every part of the zip is walked, wherever it lies: what holds cells or shared texts is tokenized and
counted, keeping nothing. The limits mind memory; what may stand in the cells is asked by
`sheet_read.py` and `sheet_import.py`.
"""
from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path
from string import ascii_uppercase
from typing import IO, Any
from xml.parsers import expat

from app.engine import sheet_plain, sheets
from app.engine.indonesian import write_decimal

MOST_BYTES = 200 * 1024 * 1024
MOST_MARKS = 25_000_000
MOST_BOOK_MARKS = 200_000
MOST_COLUMNS = 400
MOST_CELLS = 3_000_000
MOST_AREA = 4_000_000
MOST_TEXT = 200_000_000
MOST_DEPTH = 100
_CHUNK = 1024 * 1024
_TAIL = 16
# What tells a part, after letters without which it cannot occur: these are found far sooner.
_BOOK = ((b"sheet", b"definedName"), re.compile(rb"<(?:[^<>\s/:]*:)?(?:sheet|definedName)[\s/>]"))
_CELLS = ((b"sheetData",), re.compile(rb"[<:]sheetData[\s/>]"))
_TEXTS = (((b"<si", b":si"), re.compile(rb"[<:]si[\s/>]")),
          ((b"<t", b":t"), re.compile(rb"[<:]t[\s/>]")))
_LETTERS = [first + last for first in ("", *ascii_uppercase) for last in ascii_uppercase]
_COLUMNS = {letters: number for number, letters in enumerate(_LETTERS[:MOST_COLUMNS], start=1)}
_FREQUENT = frozenset(("c", "v", "is", "t", "row", "si"))
FAR = ("Ada sel yang letaknya jauh di luar tabel; hapus baris dan kolom kosong di luar data, lalu "
       "simpan ulang.")
BIG = "Isi berkas terlalu besar; bagi menjadi beberapa berkas."
BROKEN = "Berkas ini rusak atau bukan XLSX; simpan ulang sebagai Excel Workbook (.xlsx)."


def too_many(most_rows: int) -> str:
    """Say how many rows a file may hold."""
    return (f"Berkas memuat lebih dari {write_decimal(most_rows)} baris; bagi menjadi beberapa "
            "berkas.")


def look_inside(path: Path, most_rows: int) -> None:
    """Refuse, by ValueError with a sentence, what would not fit; a sheet of children has its own
    limit of rows. The sizes a zip states about itself are not believed.
    """
    most_rows = max(most_rows, sheets.MOST_PART_ROWS)
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            if "xl/workbook.xml" not in names:
                raise ValueError("Berkas ini bukan XLSX; simpan sebagai Excel Workbook (.xlsx).")
            if len(set(names)) < len(names):
                raise ValueError(BROKEN)
            if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
                raise ValueError(BIG)
            _measure(archive, names, most_rows)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError,
            EOFError, expat.ExpatError) as error:
        raise ValueError(BROKEN) from error


def _measure(archive: zipfile.ZipFile, names: list[str], most_rows: int) -> None:
    kinds = {name: _kind(archive, name) for name in names}
    texts = [_tokenized(archive, name, _Part(most_rows, []), sheet_plain.TEXTS).lengths
             for name, kind in kinds.items() if kind == "texts"]
    texts = [lengths for lengths in texts if lengths]
    if len(texts) > 1:
        raise ValueError(BROKEN)
    for name, kind in kinds.items():
        if kind == "cells":
            _tokenized(archive, name, _Part(most_rows, texts[0] if texts else None),
                       sheet_plain.ROWS)


def _kind(archive: zipfile.ZipFile, name: str) -> str:
    """Say what the reader could find in a part; its name and folder tell nothing."""
    book, cells, si, t = False, False, False, False
    marks, rest = 0, b""
    with archive.open(name) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            marks += chunk.count(b"<")
            book = book or occurs(_BOOK, text)
            if marks > (MOST_BOOK_MARKS if book else MOST_MARKS):
                raise ValueError(BIG)
            cells = cells or occurs(_CELLS, text)
            si = si or (not cells and occurs(_TEXTS[0], text))
            t = t or (not cells and occurs(_TEXTS[1], text))
            rest = text[-_TAIL:]
    return "cells" if cells else "texts" if si and t else ""


def occurs(sought: tuple[tuple[bytes, ...], re.Pattern[bytes]], text: bytes) -> bool:
    """Tell whether a pattern occurs in a text; one of the letters stands wherever it does."""
    letters, pattern = sought
    return any(each in text for each in letters) and pattern.search(text) is not None


def _tokenized(archive: zipfile.ZipFile, name: str, part: _Part,
               form: re.Pattern[bytes]) -> _Part:
    # The reader takes every part as UTF-8, whatever the part says of itself.
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.StartElementHandler = part.start
    parser.EndElementHandler = part.end
    if part.texts is not None:
        parser.CharacterDataHandler = part.text
    parser.StartDoctypeDeclHandler = part.doctype
    runs = sheet_plain.Runs(form, part.plain_rows if form is sheet_plain.ROWS
                            else part.plain_texts)
    with archive.open(name) as stream:
        feed(parser, stream, runs.left)
    parser.Parse(runs.rest(), True)
    return part


def feed(parser: Any, stream: IO[bytes], left: Callable[[bytes], bytes] = bytes) -> None:
    """Give a part, or what is left of it, to a parser piece by piece; the caller ends it.

    ValueError where it holds nothing but one text.
    """
    while chunk := stream.read(_CHUNK):
        if len(chunk) == _CHUNK and b"<" not in chunk:
            raise ValueError(BIG)
        parser.Parse(left(chunk), False)


class _Part:
    """Counts one part: how far its cells reach, and how much text they repeat."""

    def __init__(self, most_rows: int, texts: list[int] | None) -> None:
        self.most_rows, self.texts = most_rows, texts
        self.lengths: list[int] = []
        self._depth = self._rows = self._cells = self._told = 0
        self._row = self._column = self._last_row = self._last_column = 0
        self._row_text = "0"
        self._shared = self._number = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if name not in _FREQUENT:
            if self._depth > MOST_DEPTH:
                raise ValueError(BROKEN)
            name = name.rpartition(":")[2]
        if name == "c":
            self._shared = attributes.get("t") == "s"
            self._cell(attributes.get("r"))
        elif name == "v":
            self._number = self._shared
        elif name == "row":
            self._begin_row(attributes.get("r"))
        elif name == "si":
            self.lengths.append(0)
            if len(self.lengths) > MOST_CELLS:
                raise ValueError(BIG)
        elif name == "dimension":
            self._reach(*place(attributes.get("ref", "A1").rpartition(":")[2]))

    def end(self, name: str) -> None:
        self._depth -= 1

    def text(self, text: str) -> None:
        if self.lengths:
            self.lengths[-1] += len(text)
        if self._number and self.texts and text.isdecimal() and int(text[:9]) < len(self.texts):
            self._tell([int(text[:9])])

    def _tell(self, orders: Iterable[int]) -> None:
        self._told += sum(self.texts[order] for order in orders) if self.texts else 0
        if self._told > MOST_TEXT:
            raise ValueError(BIG)

    def plain_rows(self, run: bytes, numbers: list[int]) -> None:
        """Count rows of which each cell names its own row."""
        self._rows += len(numbers)
        if self._rows > self.most_rows + 1:
            raise ValueError(too_many(self.most_rows))
        letters, cells = sheet_plain.columns(run)
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise ValueError(BIG)
        self._row, self._column = numbers[-1], 0
        self._reach(max(numbers), max((_column(each) for each in letters), default=0))
        if self.texts:
            self._tell(order for order in sheet_plain.shared(run) if order < len(self.texts))

    def plain_texts(self, run: bytes, numbers: list[int]) -> None:
        """Count texts that cells share."""
        self.lengths.extend(sheet_plain.lengths(run))
        if len(self.lengths) > MOST_CELLS:
            raise ValueError(BIG)

    def doctype(self, *said: Any) -> None:
        raise ValueError(BROKEN)

    def _begin_row(self, stated: str | None) -> None:
        self._rows += 1
        if self._rows > self.most_rows + 1:
            raise ValueError(too_many(self.most_rows))
        self._row = self._row + 1 if stated is None else _number(stated)
        self._column, self._row_text = 0, str(self._row)
        self._reach(self._row, 0)

    def _cell(self, stated: str | None) -> None:
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise ValueError(BIG)
        row = self._row
        if stated is None:
            self._column += 1
        elif stated.endswith(self._row_text) and (
                column := _COLUMNS.get(stated[:-len(self._row_text)])):
            self._column = column  # nearly every cell names the row it stands in
        else:
            row, self._column = place(stated)
        if row > self._last_row or self._column > self._last_column:
            self._reach(row, self._column)

    def _reach(self, row: int, column: int) -> None:
        self._last_row = max(self._last_row, row)
        self._last_column = max(self._last_column, column)
        if self._last_row > self.most_rows + 1 or self._last_column > MOST_COLUMNS \
                or self._last_row * self._last_column > MOST_AREA:
            raise ValueError(FAR)


def place(stated: str) -> tuple[int, int]:
    """Return row and column of a cell by its name, `C12`; ValueError where it lies too far."""
    letters = stated.rstrip("0123456789")
    return _number(stated[len(letters):]), _column(letters)


def _column(letters: str) -> int:
    column = _COLUMNS.get(letters) or _COLUMNS.get(letters.upper())
    if column is None:
        raise ValueError(FAR)
    return column


def _number(digits: str) -> int:
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 7):
        raise ValueError(FAR)
    return int(digits)
