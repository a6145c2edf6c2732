"""A file becomes rows of cells, or is refused before anything of it is unpacked into memory.

XLSX is read by calamine after `sheet_guard.py` looked into the zip; `sheet_formats.py` adds what
was shown in percent. CSV is one sheet. What the cells mean is `sheets.py`'s, what is done with them
`sheet_import.py`'s.
"""
from __future__ import annotations

import csv
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook

from app.engine import sheet_headings, sheet_posts, sheet_scale, sheets
from app.engine.sheet_formats import Formats
from app.engine.sheet_guard import BIG, MOST_AREA, look_inside
from app.engine.sheet_guard import too_many as too_many
from app.engine.sheet_problems import Outcome as Outcome
from app.engine.sheet_problems import Row as Row
from app.engine.sheet_problems import SheetProblem as SheetProblem
from app.engine.sheet_problems import Table as Table
from app.engine.sheet_totals import Totals, is_filled
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field

MOST_SHEETS = 30
_BEGIN = 4096
_MARKS = (",", ";", "\t")


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
    for called, many in Counter(map(sheets.known, names)).items():
        if many > 1:  # only one of them would be read
            raise ValueError(f"Ada {many} lembar bernama “{called[:40]}”; beri nama yang lain "
                             "kepada salah satunya.")
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
            begin = stream.read(_BEGIN)
            stream.seek(0)
            mark = max(_MARKS, key=begin.count)  # Excel in Indonesian writes semicolons
            for row in csv.reader(stream, delimiter=mark):
                rows.append(list(row))
                if len(rows) > most_rows + 1:
                    raise ValueError(too_many(most_rows))
            return rows
    except (UnicodeDecodeError, csv.Error) as error:
        raise ValueError("Berkas CSV ini tidak dapat dibaca; simpan dengan penyandian "
                         "UTF-8.") from error


def rows_of(sheet: Sheet, table: Table) -> tuple[list[Row], list[SheetProblem]]:
    """Name the cells of a table by its headings; what is no data is told, and so are mistakes."""
    if not any(any(cell not in (None, "") for cell in line) for line in table):
        return [], []
    heads = sheet_headings.read(sheet, table)
    if heads.problems:
        return [], heads.problems
    totals = Totals(sheet, table, heads)
    rows = totals.data()
    problems = [*sheet_headings.nameless(sheet, table, heads, rows), *heads.remarks,
                *totals.problems,
                *sheet_scale.problems(sheet, table, heads.columns, set(rows), heads.row - 1)]
    return list(_filled(heads.columns, table, rows)), problems


def main_table(main: Sheet, parts: Iterable[Sheet], named: dict[str, Table]) -> Table:
    """Take the table of the records out of those of a file, by known sheet name.

    The one sheet that says anything will do, whatever it is called: paper calls it Sheet1. Of
    several it is the one whose headings are those of the records.
    ValueError with a sentence when none can be told from the others.
    """
    for name in (sheets.known(main.name), ""):
        if name in named:
            return named.pop(name)
    others = {name for part in parts for name in _names(part)}
    held = [name for name, table in named.items()
            if name not in others and any(map(any, table))]
    if len(held) > 1:
        held = [name for name in held if _fits(main, named[name])] or held
    if len(held) == 1:
        return named.pop(held[0])
    told = ", ".join(f"“{name}”" for name in held[:5])
    raise ValueError(f"Lembar “{main.name}” tidak ada; pakai templat dari layar ini." + (
        f" Berkas memuat beberapa lembar ({told}): beri nama itu pada lembar datanya dan hapus "
        "yang lain." if held else ""))


def part_table(part: Sheet, named: dict[str, Table]) -> Table:
    """Take the table of the rows of a Part: `Anggota`, or as they are called elsewhere."""
    return next((named.pop(name) for name in _names(part) if name in named), [])


def _names(part: Sheet) -> tuple[str, str]:
    return sheets.known(part.name), sheets.known(part.entity.__entity__.label)


def strange(named: dict[str, Table]) -> Iterator[SheetProblem]:
    """Ask about each sheet that is none of ours and says something."""
    for name, table in named.items():
        if any(map(any, table)):
            yield SheetProblem(name, 1, "", (
                "Lembar ini tidak dikenal; isinya tidak disimpan. Hapus dari berkas (bila tidak "
                "tampak, tampilkan dahulu lembar yang disembunyikan), atau sebutkan alasan "
                "meninggalkannya."), warning=True)


def _fits(main: Sheet, table: Table) -> bool:
    """Tell whether a table bears the headings of the records; it is looked at and left as it is."""
    begin = [list(line) for line in table[:sheet_headings.MOST_ABOVE + 2]]
    return not sheet_headings.read(main, begin).problems


def _filled(columns: dict[int, Any], table: Table, rows: list[int]) -> Iterator[Row]:
    fields = [(order, said.name) for order, said in columns.items() if isinstance(said, Field)]
    machine = [(order, said) for order, said in columns.items() if isinstance(said, str)]
    posts = {order: said for order, said in columns.items() if isinstance(said, sheet_posts.Post)}
    for number in rows:
        line = table[number]
        width = len(line)
        cells = {name: line[order] for order, name in fields if order < width}
        said = {name: line[order] for order, name in machine if order < width}
        if any(is_filled(value) for value in cells.values()) or is_filled(said.get(sheets.ID)):
            yield Row(number + 1, cells, said, sheet_posts.held(line, posts))
