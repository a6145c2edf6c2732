"""The export of a list as a workbook, and what every workbook that goes out has in common.

Written row by row to an open file, so that memory stays flat. The scoped session is asked for the
columns needed and for nothing else; private values never leave the database. The empty workbook is
`sheet_template.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, BinaryIO

import xlsxwriter
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.engine import listing, regions, registry, sheets, values
from app.engine import sheet_lines as lines
from app.engine.base import Approvable, Base, Status
from app.engine.indonesian import write_decimal
from app.engine.question import BadQuestion, Question
from app.engine.scope import POINTING
from app.engine.sheet_lines import Lines
from app.engine.sheets import PLACE, REASON, STATUS, Sheet
from app.engine.vocabulary import Field, Kind

MOST_EXPORTED = 100_000
MOST_WITH_PARTS = sheets.MOST_ROWS
MOST_NAMES = 50_000
BATCH = 1000
FIRST = 3
_FORMATS = {Kind.DATE: "dd-mm-yyyy", Kind.MOMENT: "dd-mm-yyyy hh.mm", Kind.INTEGER: "#,##0",
            Kind.RUPIAH: "#,##0.00", Kind.DECIMAL: "#,##0.####", Kind.PERCENT: '0.00" %"',
            Kind.YEAR: "0", Kind.LATITUDE: "0.000000", Kind.LONGITUDE: "0.000000"}
_WIDE = {Kind.LONG: 50, Kind.TEXT: 28, Kind.CHOICE: 24, Kind.SEVERAL: 36, Kind.REFERENCE: 30}


class Book:
    """A workbook being written, with the formats every sheet uses."""

    def __init__(self, stream: BinaryIO) -> None:
        self.book = xlsxwriter.Workbook(stream, {
            "constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False,
            "strings_to_numbers": False})
        self.head = self.book.add_format({"bold": True, "text_wrap": True, "valign": "top",
                                          "bg_color": "#1F3A5F", "font_color": "#FFFFFF"})
        self.must = self.book.add_format({"bold": True, "text_wrap": True, "valign": "top",
                                          "bg_color": "#8A3B12", "font_color": "#FFFFFF"})
        self.wrap = self.book.add_format({"text_wrap": True, "valign": "top"})
        self.locked = self.book.add_format({"bg_color": "#E8E8E8", "num_format": "@"})
        self._open: dict[Kind, Any] = {}

    def cells(self, kind: Kind) -> Any:
        """Return the format of the cells of a kind; they may be filled on a protected sheet."""
        if kind not in self._open:
            self._open[kind] = self.book.add_format({
                "num_format": _FORMATS.get(kind, "@"), "locked": False})
        return self._open[kind]

    def close(self) -> None:
        """Write the file."""
        self.book.close()


def width(said: Field) -> int:
    """Return the width of a column in characters."""
    return max(_WIDE.get(said.kind, 18), min(len(said.label) + 3, 30))


def export(session: Session, entity: type[Base], question: Question, stream: BinaryIO) -> int:
    """Write every row of a list's question into a file; return how many there were."""
    sheet, *parts = sheets.layout(entity)
    keys = list(session.scalars(listing.ids(entity, question).limit(MOST_EXPORTED + 1)))
    if len(keys) > MOST_EXPORTED:
        raise BadQuestion("Hasil saringan lebih dari " + write_decimal(MOST_EXPORTED)
                          + " baris; persempit saringan, lalu ekspor lagi.")
    book = Book(stream)
    writer = _Exporter(session, book, sheet)
    owners = writer.write(keys)
    for part in parts:
        if len(keys) <= MOST_WITH_PARTS:
            _Exporter(session, book, part).write(keys, owners)
    if parts and len(keys) > MOST_WITH_PARTS:
        note = book.book.add_worksheet(sheets.GUIDE)
        note.write_string(0, 0, "Rincian (" + ", ".join(part.name for part in parts)
                          + ") disertakan bila ekspor paling banyak "
                          + write_decimal(MOST_WITH_PARTS) + " baris.")
    book.close()
    return len(keys)


class _Exporter:
    """Writes one sheet of an export."""

    def __init__(self, session: Session, book: Book, sheet: Sheet) -> None:
        self.session, self.sheet, self.book = session, sheet, book
        self.page = book.book.add_worksheet(sheet.name, Lines)
        self.machine = sheets.machine(sheet)
        self.names: dict[str, dict[int, str]] = {}
        self.places: dict[str, str] = {}
        self.states = {status: lines.text(status.label) for status in Status}

    def write(self, keys: list[int], owners: dict[int, str] | None = None) -> dict[int, str]:
        """Write the rows of these ids, or of these owners; return how each row is called."""
        self._head()
        called: dict[int, str] = {}
        fields = [said for _, said in self.sheet.headings]
        writers = [self._writer(said) for said in fields]
        first = [*map(lines.letters, range(len(self.machine)))]
        columns = [*map(lines.letters, range(len(self.machine), len(self.machine) + len(fields)))]
        number = 0
        for rows in self._batches(keys, owners is not None):
            self._learn(fields, rows)
            for row in rows:
                number += 1
                cells = [f'<c r="{letters}{number + 1}{tail}' for letters, tail
                         in zip(first, self._machine_cells(row, owners), strict=True)]
                cells += [f'<c r="{letters}{number + 1}{tail}' for letters, value, write
                          in zip(columns, row[FIRST:], writers, strict=False)
                          if value is not None and (tail := write(value))]
                self.page.line(number, cells)
                if self.sheet.entity.__children__ and number <= MOST_WITH_PARTS:
                    called[row[0]] = self._called(row, fields)
        return called

    def _writer(self, said: Field) -> lines.Writer:
        style = self.book.cells(said.kind)._get_xf_index() if said.kind in _FORMATS else 0
        return lines.writer(said, style, self.names.setdefault(said.name, {}))

    def _head(self) -> None:
        for order, heading in enumerate(self.machine):
            self.page.write_string(0, order, heading, self.book.head)
        for order, (heading, said) in enumerate(self.sheet.headings, start=len(self.machine)):
            self.page.set_column(order, order, width(said))
            self.page.write_string(0, order, heading + (" *" if said.required else ""),
                                   self.book.must if said.required else self.book.head)
        if not self.sheet.attribute:
            last = len(self.machine) + len(self.sheet.headings)
            self.page.set_column(last, last, 30)
            self.page.write_string(0, last, REASON, self.book.head)
        self.page.freeze_panes(1, len(self.machine))

    def _batches(self, keys: list[int], of_owners: bool) -> Iterator[Sequence[Any]]:
        statement, entity = self._statement(), self.sheet.entity
        column = getattr(entity, entity.__owner__[0]) if of_owners and entity.__owner__ \
            else entity.id
        for start in range(0, len(keys), BATCH):
            batch = keys[start:start + BATCH]
            rows = self.session.execute(statement.where(column.in_(batch))).all()
            if of_owners:
                place = {key: order for order, key in enumerate(batch)}
                yield sorted(rows, key=lambda row: (place[row[1]], row[0]))
            else:
                found = {row[0]: row for row in rows}
                yield [found[key] for key in batch if key in found]

    def _statement(self) -> Select[Any]:
        """Ask for the id, two columns of the machine, the fields, and the state if there is one."""
        entity = self.sheet.entity
        if self.sheet.attribute and entity.__owner__:
            machine = [getattr(entity, entity.__owner__[0]), entity.version]
        else:
            machine = [entity.version, entity.wilayah_kode if sheets.has_place(entity)
                       else entity.version]
        columns = [getattr(entity, said.name).is_not(None) if said.private
                   or said.kind is Kind.ATTACHMENT else getattr(entity, said.name)
                   for _, said in self.sheet.headings]
        tail = [entity.status] if issubclass(entity, Approvable) else []
        return select(entity.id, *machine, *columns, *tail)

    def _machine_cells(self, row: Any, owners: dict[int, str] | None) -> list[str]:
        """Finish what the machine says of a row, from where the name of each cell ends."""
        if owners is not None:
            tails = [lines.text(owners.get(row[1], f"#{row[1]}")), lines.amount(row[0])]
        else:
            tails = [lines.amount(row[0]), lines.amount(row[1])]
            if PLACE in self.machine:
                tails.append(self._place(row[2]))
            if STATUS in self.machine:
                tails.append(self.states[row[-1]])
        return tails

    def _place(self, kode: str) -> str:
        if kode not in self.places:
            self.places[kode] = lines.text(place_text(self.session, kode))
        return self.places[kode]

    def _called(self, row: Any, fields: list[Field]) -> str:
        title = values.title_field(self.sheet.entity)
        order = next((i for i, said in enumerate(fields) if said.name == title), None)
        return f"#{row[0]} {row[FIRST + order] or ''}".strip() if order is not None \
            else f"#{row[0]}"

    def _learn(self, fields: list[Field], rows: Sequence[Any]) -> None:
        """Ask the names of the records that a batch refers to."""
        for order, said in enumerate(fields, start=FIRST):
            if said.kind is Kind.REFERENCE:
                known = self.names[said.name]
                if len(known) > MOST_NAMES:
                    known.clear()
                missing = {row[order] for row in rows} - known.keys() - {None}
                known.update(names_of(self.session, said, missing))


def names_of(session: Session, said: Field, keys: set[int]) -> dict[int, str]:
    """Return the names of referred records within reach, by id."""
    if not keys:
        return {}
    target = registry.entity(said.target)
    name = getattr(target, values.title_field(target))
    return {key: str(text or "") for key, text in session.execute(
        select(target.id, name).where(target.id.in_(sorted(keys))), execution_options=POINTING)}


def place_text(session: Session, kode: str) -> str:
    """Return a region as a cell shows it: code and name."""
    return f"{kode} {regions.name(session, kode)}"
