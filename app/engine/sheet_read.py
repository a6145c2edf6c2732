"""A file becomes rows of cells, or is refused before anything of it is unpacked into memory.

XLSX is read by calamine after `sheet_guard.py` looked into the zip; `sheet_formats.py` adds what
was shown in percent. CSV is one sheet. What the cells mean is `sheets.py`'s, what is done with them
`sheet_import.py`'s.
"""
from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from app.engine import sheets
from app.engine.sheet_formats import Formats
from app.engine.sheet_guard import BIG, MOST_AREA, look_inside
from app.engine.sheet_guard import too_many as too_many
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field

MOST_SHEETS = 30
MOST_TOLD = 500


@dataclass(frozen=True)
class SheetProblem:
    """One refusal: where it stands in the workbook, and a sentence."""

    sheet: str
    row: int
    column: str
    sentence: str
    warning: bool = False


@dataclass
class Outcome:
    """What an import did, or would do; a warning nobody answered is no mistake, but is asked."""

    rows: int = 0
    added: int = 0
    changed: int = 0
    proposed: int = 0
    unchanged: int = 0
    wrong: int = 0
    warned: int = 0
    problems: list[SheetProblem] = field(default_factory=list)
    warnings: list[SheetProblem] = field(default_factory=list)

    @property
    def refused(self) -> bool:
        """Tell whether nothing may be stored: something is wrong, or asked and not answered."""
        return bool(self.wrong or self.warned)

    def add(self, *problems: SheetProblem) -> None:
        """Count problems and warnings, and tell the first of each."""
        for problem in problems:
            told = self.warnings if problem.warning else self.problems
            self.warned, self.wrong = (self.warned + problem.warning,
                                       self.wrong + (not problem.warning))
            if len(told) < MOST_TOLD:
                told.append(problem)


@dataclass
class Row:
    """One row: its number as a spreadsheet counts, the cells of fields, those of the machine."""

    number: int
    cells: dict[str, Any]
    machine: dict[str, Any] = field(default_factory=dict)


Table = list[list[Any]]


def read(path: Path, most_rows: int = sheets.MOST_ROWS) -> dict[str, Table]:
    """Read a file into tables by sheet name; ValueError with a sentence when it cannot be."""
    if path.suffix.lower() == ".csv":
        return {"": _csv(path, most_rows)}
    look_inside(path, most_rows)
    try:
        with CalamineWorkbook.from_path(str(path)) as book, zipfile.ZipFile(path) as archive:
            return _tables(book, Formats(archive))
    except (CalamineError, OSError, zipfile.BadZipFile, expat.ExpatError) as error:
        raise ValueError("Berkas ini rusak atau berkata sandi; simpan ulang sebagai XLSX "
                         "biasa.") from error


def _tables(book: CalamineWorkbook, formats: Formats) -> dict[str, Table]:
    """Read the sheets one by one; two of them may be the same part of the file, told twice."""
    names = [name for name in book.sheet_names if name not in (sheets.GUIDE, sheets.LISTS)]
    if len(names) > MOST_SHEETS:
        raise ValueError("Berkas memuat terlalu banyak lembar; pakai templat dari layar ini.")
    tables: dict[str, Table] = {}
    area = 0
    for name in names:
        sheet = book.get_sheet_by_name(name)
        area += sheet.total_height * sheet.total_width
        if area > MOST_AREA:
            raise ValueError(BIG)
        tables[name] = list(sheet.to_python(skip_empty_area=False)) if sheet.height else []
        formats.put(name, tables[name])
    return tables


def _csv(path: Path, most_rows: int) -> Table:
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows: Table = []
            for row in csv.reader(stream):
                rows.append(list(row))
                if len(rows) > most_rows + 1:
                    raise ValueError(too_many(most_rows))
            return rows
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError("Berkas CSV ini tidak dapat dibaca; simpan dengan penyandian "
                         "UTF-8.") from error


def rows_of(sheet: Sheet, table: Table) -> tuple[list[Row], list[SheetProblem]]:
    """Name the cells of a table by its headings; a heading nobody knows is a problem."""
    if not table:
        return [], []
    columns, problems = _columns(sheet, table[0])
    if problems:
        return [], problems
    return list(_filled(columns, table)), []


def _columns(sheet: Sheet, headings: list[Any]) -> tuple[dict[int, Any], list[SheetProblem]]:
    by_heading: dict[str, Any] = {sheets.known(h): said for h, said in sheet.headings}
    by_heading |= {said.name.casefold(): said for _, said in sheet.headings}
    by_heading |= {sheets.known(heading): heading for heading in sheets.MACHINE}
    columns: dict[int, Any] = {}
    problems: list[SheetProblem] = []
    for order, heading in enumerate(headings):
        if heading in (None, ""):
            continue
        found = by_heading.get(sheets.known(heading))
        if found is None:
            problems.append(SheetProblem(sheet.name, 1, str(heading)[:80], (
                f"Kolom “{str(heading)[:80]}” tidak dikenal; pakai judul kolom dari templat.")))
        elif found in columns.values():
            problems.append(SheetProblem(sheet.name, 1, str(heading)[:80], (
                f"Kolom “{str(heading)[:80]}” tertulis dua kali.")))
        columns[order] = found
    return columns, problems + _missing(sheet, columns)


def _missing(sheet: Sheet, columns: dict[int, Any]) -> list[SheetProblem]:
    present = [each.name for each in columns.values() if isinstance(each, Field)]
    wanted = [(heading, said) for heading, said in sheet.headings
              if said.typed and sheets.demanded(sheet, said)]
    problems = [SheetProblem(sheet.name, 1, heading, f"Kolom wajib “{heading}” tidak ada.")
                for heading, said in wanted if said.name not in present]
    if sheet.attribute and sheets.OWNER not in columns.values():
        problems.append(SheetProblem(sheet.name, 1, sheets.OWNER,
                                     f"Kolom wajib “{sheets.OWNER}” tidak ada."))
    return problems


def _filled(columns: dict[int, Any], table: Table) -> Iterator[Row]:
    fields = [(order, said.name) for order, said in columns.items() if isinstance(said, Field)]
    machine = [(order, said) for order, said in columns.items() if isinstance(said, str)]
    for number, line in enumerate(table[1:], start=2):
        width = len(line)
        cells = {name: line[order] for order, name in fields if order < width}
        said = {name: line[order] for order, name in machine if order < width}
        if any(value not in (None, "") for value in cells.values()) or said.get(sheets.ID):
            yield Row(number, cells, said)
