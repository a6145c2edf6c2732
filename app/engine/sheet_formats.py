"""What a workbook shows beside the bare values: percent, formulas, errors, merged cells.

The reader of workbooks gives 0.4524 where Excel shows 45,24%, and nothing where it shows an error
or has not worked out a formula. Here the styles of the file are read, and only where something of
this kind occurs also the cells, to give each what was seen. The zip has passed `sheet_guard.py`;
what a cell means for a field is `sheets.py`'s.
"""
from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from app.engine.sheet_guard import BIG, BROKEN, MOST_AREA, feed, occurs, place
from app.engine.sheets import Computed, ComputedPercent, Percent, Spoilt

MOST_STYLES = 65_490  # what Excel itself allows in one file
MOST_CODE = 255
_BUILT_IN = ("9", "10")
_LITERAL = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]', re.DOTALL)

_CHUNK = 1024 * 1024
_TAIL = 80
_MARKED = ((b"<f", b":f", b"mergeCell", b'"e"', b"'e'"), re.compile(
    rb"<(?:[^<>\s/:]*:)?(?:f[\s/>]|mergeCell\s)|[\s\"']t\s*=\s*[\"']e[\"']"))
_LONGEST_ERROR = 20

Start = Callable[[str, dict[str, str]], None]


def is_percent(code: str) -> bool:
    """Tell whether a number format multiplies by a hundred: its percent sign is no mere letter.

    A code whose quotation does not end is no format: Excel drops it when it opens the file.
    """
    if len(code) > MOST_CODE:
        return False
    bare = _LITERAL.sub("", code)
    return "%" in bare and '"' not in bare


class Formats:
    """What one open workbook shows, put into the tables that were read from it."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._parts = {name.replace("\\", "/").casefold(): name for name in archive.namelist()}
        self._styles = self._read_styles()
        self._sheets = self._read_sheets()
        self._seen: set[str] = set()

    def put(self, name: str, table: list[list[Any]]) -> None:
        """Replace the cells of a sheet by what they show; no part is read twice."""
        if (part := self._sheets.pop(name, None)) is None:
            return
        if part in self._seen:
            raise ValueError(BROKEN)
        self._seen.add(part)
        if self._styles or self._is_marked(part):
            cells = _Cells(self._styles, table)
            self._parse(part, cells.start, cells)
            cells.merge()

    def _is_marked(self, part: str) -> bool:
        """Tell whether a formula, an error or a merged cell occurs in a part."""
        rest = b""
        with self._archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                if occurs(_MARKED, rest + chunk):
                    return True
                rest = chunk[-_TAIL:]
        return False

    def _read_styles(self) -> frozenset[str]:
        styles = _Styles()
        if part := self._parts.get("xl/styles.xml"):
            self._parse(part, styles.start)
        return frozenset(styles.percents)

    def _read_sheets(self) -> dict[str, str]:
        """Return the part of each sheet by its name."""
        book, relations = _Marks("sheet"), _Marks("Relationship")
        self._parse(self._parts["xl/workbook.xml"], book.start)
        if part := self._parts.get("xl/_rels/workbook.xml.rels"):
            self._parse(part, relations.start)
        targets = {said.get("Id", ""): said.get("Target", "") for said in relations.found}
        found: dict[str, str] = {}
        for said in book.found:
            target = targets.get(next((value for key, value in said.items()
                                       if key.rpartition(":")[2] == "id"), ""), "")
            if part := self._parts.get(_path(target).casefold()):
                found[said.get("name", "")] = part
        return found

    def _parse(self, part: str, start: Start, cells: _Cells | None = None) -> None:
        # As the reader does, every part is taken as UTF-8, whatever it says of itself.
        parser = expat.ParserCreate("utf-8")
        parser.StartElementHandler = start
        parser.StartDoctypeDeclHandler = _refuse
        if cells is not None:
            parser.EndElementHandler, parser.CharacterDataHandler = cells.end, cells.text
        with self._archive.open(part) as stream:
            feed(parser, stream)
        parser.Parse(b"", True)


def _path(target: str) -> str:
    """Return where a relation of the workbook points, from the root of the zip."""
    bare = target.replace("\\", "/")
    if bare.startswith(("/", "xl/")):
        return bare.lstrip("/")
    return posixpath.normpath("xl/" + bare)


def _refuse(*said: Any) -> None:
    raise ValueError(BROKEN)


class _Marks:
    """Keeps the attributes of every element of one name."""

    def __init__(self, name: str) -> None:
        self._name = name
        self.found: list[dict[str, str]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == self._name:
            self.found.append(attributes)
            if len(self.found) > MOST_STYLES:
                raise ValueError(BIG)


class _Styles:
    """Finds the numbers of the cell styles that are percentages."""

    def __init__(self) -> None:
        self.percents: set[str] = set()
        self._codes = set(_BUILT_IN)
        self._within = ""
        self._order = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        bare = name.rpartition(":")[2]
        if bare in ("numFmts", "cellXfs", "cellStyleXfs", "dxfs"):
            self._within = bare
        elif bare == "numFmt" and self._within == "numFmts":
            known = attributes.get("numFmtId", "")
            if is_percent(attributes.get("formatCode", "")):
                self._codes.add(known)
            else:
                self._codes.discard(known)
            if len(self._codes) > MOST_STYLES:
                raise ValueError(BIG)
        elif bare == "xf" and self._within == "cellXfs":
            if attributes.get("numFmtId") in self._codes:
                self.percents.add(str(self._order))
            self._order += 1
            if self._order > MOST_STYLES:
                raise ValueError(BIG)


class _Cells:
    """Walks the cells of a sheet and puts what each shows into its table."""

    def __init__(self, styles: frozenset[str], table: list[list[Any]]) -> None:
        self._styles, self._table = styles, table
        self._row, self._column, self._stated = 0, 0, ""
        self._kind, self._percent, self._formula, self._said = "", False, False, ""
        self._open = False
        self._merged: list[tuple[int, int, int]] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        bare = name.rpartition(":")[2]
        if bare == "row":
            stated = attributes.get("r", "")
            self._row = int(stated) if stated.isdecimal() else self._row + 1
            self._column, self._stated = 0, ""
        elif bare == "c":
            if stated := attributes.get("r", ""):
                self._stated = stated
            else:  # the next after the last one, which may have said where it stands
                self._row, self._column = self._here()
                self._column, self._stated = self._column + 1, ""
            self._kind, self._said, self._formula = attributes.get("t", "n"), "", False
            self._percent = attributes.get("s", "0") in self._styles
        elif bare == "f":
            self._formula = True
        elif bare == "v":
            self._open = self._formula or self._kind == "e"
        elif bare == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def text(self, text: str) -> None:
        if self._open and len(self._said) < _LONGEST_ERROR:
            self._said += text[:_LONGEST_ERROR]

    def end(self, name: str) -> None:
        bare = name.rpartition(":")[2]
        if bare == "v":
            self._open = False
        elif bare == "c" and (self._percent or self._formula or self._kind == "e"):
            self._show(*self._here())

    def _here(self) -> tuple[int, int]:
        return place(self._stated) if self._stated else (self._row, self._column)

    def _show(self, row: int, column: int) -> None:
        if self._kind == "e":
            self._line(row, column)[column - 1] = Spoilt(self._said.strip() or "#N/A")
        elif self._formula and not self._said.strip() and self._kind != "str":
            self._line(row, column)[column - 1] = Spoilt()
        else:
            line = self._table[row - 1] if 0 < row <= len(self._table) else []
            if 0 < column <= len(line) and type(line[column - 1]) in (int, float):
                line[column - 1] = self._number(line[column - 1])

    def _number(self, value: float) -> float:
        if self._percent:
            return (ComputedPercent if self._formula else Percent).shown(value)
        return Computed(value) if self._formula else value

    def _line(self, row: int, column: int) -> list[Any]:
        """Return the row of a cell that the reader left out, made as long as it needs."""
        self._table.extend([] for _ in range(row - len(self._table)))
        line = self._table[row - 1]
        line.extend([""] * (column - len(line)))
        return line

    def _merge(self, stated: str) -> None:
        first, _, last = stated.partition(":")
        try:
            (top, left), (bottom, right) = place(first), place(last or first)
        except ValueError:  # it reaches beyond every table: a title
            return
        if left == right and top < bottom:
            self._merged.append((top, bottom, left))

    def merge(self) -> None:
        """Let every row of a cell merged downwards hold its value."""
        if sum(bottom - top for top, bottom, _ in self._merged) > MOST_AREA:
            raise ValueError(BIG)
        for top, bottom, column in self._merged:
            lines = self._table[top - 1:bottom]
            if not lines or column > len(lines[0]) or lines[0][column - 1] in (None, ""):
                continue
            for line in lines[1:]:
                line.extend([""] * (column - len(line)))
                if line[column - 1] in (None, ""):
                    line[column - 1] = lines[0][column - 1]
