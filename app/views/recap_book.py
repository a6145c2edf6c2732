"""A recap as a workbook: real numbers and dates, merged heads, JUMLAH, notes below, its chart.

Lists are written a row at a time with flat memory; what paper may not hold goes on here. Texts are
written as texts, so that none is ever read as a formula. Figures are computed elsewhere.
"""
from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from typing import IO, Any

import xlsxwriter

from app.engine import adding
from app.engine.indonesian import local, long_moment, write_decimal
from app.engine.result import Drawing, Head, Letterhead, Result, Row
from app.engine.vocabulary import Kind
from reports.recap import place_spoken

MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_GAPS, CHART = 100, "Grafik"
A4 = 9  # as a workbook numbers it
FORMATS = {Kind.INTEGER: "#,##0", Kind.DECIMAL: "#,##0.00", Kind.RUPIAH: '"Rp"#,##0.00',
           Kind.PERCENT: '0.00"%"', Kind.YEAR: "0"}
# Months in Indonesian, whatever the language of the computer that opens it.
DAY, MOMENT = "[$-421]d mmmm yyyy", "[$-421]d mmmm yyyy hh.mm"
BOX = {"border": 1, "valign": "top", "font_name": "Arial", "font_size": 10}
HEADING = {**BOX, "bold": True, "align": "center", "valign": "vcenter", "text_wrap": True,
           "bg_color": "#E7ECF3"}


def groups(heads: tuple[Head, ...]) -> list[tuple[str, int]]:
    """Return the upper row of the heads: what each cell says and how many columns it spans."""
    made: list[tuple[str, int]] = []
    for head in heads:
        if head.group and made and made[-1][0] == head.group:
            made[-1] = (head.group, made[-1][1] + 1)
        else:
            made.append((head.group, 1))
    return made


def write(result: Result, head: Letterhead, rows: Iterable[Row] | None, limit: int) -> IO[bytes]:
    """Write a workbook into a temporary file; `rows` are walked in place of the result's own."""
    stream = tempfile.TemporaryFile()  # noqa: SIM115 - the answer closes it once it is sent
    book = xlsxwriter.Workbook(stream, {"constant_memory": rows is not None,
                                        "strings_to_formulas": False, "strings_to_urls": False})
    _Sheet(book, result, head).write(result.rows if rows is None else rows, limit)
    if result.chart is not None:
        _draw(book, result.chart)
    book.close()
    stream.seek(0)
    return stream


def _draw(book: Any, made: Drawing) -> None:
    """Draw the chart as on paper, from its own figures on a sheet that prints on one page."""
    sheet, last = book.add_worksheet(CHART), len(made.labels)
    parts = any(value % 1 for _, values in made.series for value in values if value is not None)
    shape = FORMATS[Kind.DECIMAL if parts else Kind.INTEGER]
    plain, bold, above, figure = (
        book.add_format({"font_name": "Arial", "font_size": 10, **said}) for said in (
            {}, {"bold": True}, {"bold": True, "align": "right"}, {"num_format": shape}))
    drawn = book.add_chart({"type": "bar", "subtype": "stacked"})
    sheet.set_landscape()
    sheet.set_paper(A4)
    sheet.fit_to_pages(1, 1)
    sheet.set_column(0, 0, 36)
    sheet.set_column(1, len(made.series), 14)
    alone = f"{made.title} ({made.unit})" if len(made.series) == 1 else ""
    if not alone:
        sheet.write_string(0, 0, made.unit.capitalize(), bold)
    for order, label in enumerate(made.labels, start=1):
        sheet.write_string(order, 0, label, plain)
    for column, (name, values) in enumerate(made.series, start=1):
        sheet.write_string(0, column, alone or name, above)
        for order, value in enumerate(values, start=1):
            if value is not None:
                sheet.write_number(order, column, value, figure)
        drawn.add_series({
            "name": [CHART, 0, column], "categories": [CHART, 1, 0, last, 0],
            "values": [CHART, 1, column, last, column], "gap": 50,
            "data_labels": {"value": True, "num_format": shape}})
    drawn.set_title({"name": made.title, "overlay": False, "name_font": {"size": 12}})
    drawn.set_legend({"position": "bottom"} if len(made.series) > 1 else {"none": True})
    drawn.set_y_axis({"reverse": True})
    drawn.set_x_axis({"visible": False, "major_gridlines": {"visible": False}})
    drawn.set_size({"width": 760, "height": max(260, 26 * last + 90)})
    sheet.insert_chart(0, len(made.series) + 2, drawn)
    if made.note:
        sheet.write_string(last + 2, 0, made.note, plain)


class _Sheet:
    """One worksheet under the pen: `line` is the next row to be written."""

    def __init__(self, book: Any, result: Result, head: Letterhead) -> None:
        self.result, self.head, self.line = result, head, 0
        self.gaps: list[str] = []
        self.heads = (Head("No", kind=Kind.INTEGER, width=0.5), *result.heads)
        self.sheet = book.add_worksheet(result.code[:31])
        self.title, self.plain, self.heading = (book.add_format(said) for said in (
            {"bold": True, "font_name": "Arial", "font_size": 11},
            {"font_name": "Arial", "font_size": 10}, HEADING))
        self.boxes = [self._boxes(book, head, {}) for head in self.heads]
        self.days = {kind: book.add_format({**BOX, "num_format": shape, "align": "left"})
                     for kind, shape in ((date, DAY), (datetime, MOMENT))}
        self.bold = [self._boxes(book, head, {"bold": True}) for head in self.heads]

    @staticmethod
    def _boxes(book: Any, head: Head, more: dict[str, Any]) -> Any:
        shape = {"num_format": FORMATS[head.kind]} if head.kind in FORMATS else {}
        wrap = {} if shape else {"text_wrap": True}
        return book.add_format({**BOX, **shape, **wrap, **more})

    def write(self, rows: Iterable[Row], limit: int) -> None:
        """Write the page from top to bottom."""
        self._set_up()
        spoken = (self.result.title, place_spoken(self.result.place), self.result.spoken)
        for text in (*self.head.lines, "", *(each.upper() for each in spoken), ""):
            self._say(text, self.title)
        self._headings()
        totals = self._body(rows)
        closing = (adding.TOTAL, *(totals or (None,) * len(self.result.heads))[1:])
        if totals is None:
            closing = (adding.closing(self.result, self.written), *closing[1:])
        self._cells(("", *closing), self.bold)
        self.spelt = adding.spelt(replace(self.result, totals=totals))
        self.gaps += adding.gaps(self.result, closing)
        self._notes(limit)

    def _set_up(self) -> None:
        if self.result.landscape:
            self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.fit_to_pages(1, 0)
        for order, head in enumerate(self.heads):
            self.sheet.set_column(order, order, max(6, 14 * head.width))

    def _say(self, text: str, shape: Any) -> None:
        if text:
            self.sheet.write_string(self.line, 0, text, shape)
        self.line += 1

    def _headings(self) -> None:
        top = self.line
        grouped = any(head.group for head in self.heads)
        if grouped:
            self._upper()
        for order, head in enumerate(self.heads):
            if grouped and not head.group and self.result.rows:
                self.sheet.merge_range(top, order, top + 1, order, head.label, self.heading)
            else:
                self.sheet.write_string(self.line, order, head.label, self.heading)
        self.line += 1
        for order in range(len(self.heads)):
            self.sheet.write_string(self.line, order, f"({order + 1})", self.heading)
        self.line += 1
        self.sheet.repeat_rows(top, self.line - 1)
        self.sheet.freeze_panes(self.line, 2)

    def _upper(self) -> None:
        order = 0
        for group, width in groups(self.heads):
            if group and width > 1:
                self.sheet.merge_range(self.line, order, self.line, order + width - 1, group,
                                       self.heading)
            else:
                self.sheet.write_string(self.line, order, group, self.heading)
            order += width
        self.line += 1

    def _body(self, rows: Iterable[Row]) -> tuple[Any, ...] | None:
        """Write the lines, add up what can be added, and note the sums that do not close."""
        adder, number, first = adding.Adder(self.result.heads), 0, self.line
        for row in rows:
            number += not row.note
            self._cells((None if row.note else number, *row.cells), self.boxes)
            adder.add(row.cells)
            self.gaps += islice(adding.gaps(self.result, row.cells),
                                MOST_GAPS - len(self.gaps))
        if self.line == first:
            self._cells((None, "Nihil", *[None] * (len(self.result.heads) - 1)), self.boxes)
        self.written = number
        return adder.close()

    def _cells(self, values: tuple[Any, ...], boxes: list[Any]) -> None:
        for order, value in enumerate(values):
            self._cell(order, value, boxes[order])
        self.line += 1

    def _cell(self, order: int, value: Any, box: Any) -> None:
        if value is None or value == "":
            self.sheet.write_blank(self.line, order, None, box)
        elif isinstance(value, bool):
            self.sheet.write_string(self.line, order, "Ya" if value else "Tidak", box)
        elif isinstance(value, int | float | Decimal):
            self.sheet.write_number(self.line, order, value, box)
        elif isinstance(value, datetime):
            here = local(value).replace(tzinfo=None)
            self.sheet.write_datetime(self.line, order, here, self.days[datetime])
        elif isinstance(value, date):
            self.sheet.write_datetime(self.line, order, value, self.days[date])
        else:
            self.sheet.write_string(self.line, order, str(value)[:32_767], box)

    def _notes(self, limit: int) -> None:
        said = list(dict.fromkeys((*self.gaps, *self.result.mismatches)))
        said += [text for text in (adding.nothing(self.result), self.spelt) if text]
        if self.result.unapproved:
            said.append("Belum disetujui dan tidak dihitung: "
                        f"{write_decimal(self.result.unapproved)} data.")
        if self.result.hidden:
            said.append(f"{write_decimal(self.result.hidden)} data berklasifikasi tidak "
                        "ditampilkan.")
        if self.written >= limit:
            said.append(f"Daftar dihentikan pada {write_decimal(limit)} baris.")
        if self.result.note:
            said.append(f"Catatan: {self.result.note}")
        said.append(f"KONSEP: belum diterbitkan. Keadaan data {long_moment(self.result.as_of)}.")
        for text in said:
            self._say(text, self.plain)
