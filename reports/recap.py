"""An official recap on paper: letterhead, title, table, notes, its chart, signatures.

The result comes in computed and frozen; here it is only written, its JUMLAH added up a second
time. Page and table are drawn by the rooms of those names; which of the last blocks gives way to
the others is chosen in `ending.py`; Excel is made elsewhere.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import cache, partial
from io import BytesIO
from typing import IO

from app.engine import adding
from app.engine.indonesian import local, long_date, long_moment, short_date, write_decimal
from app.engine.result import RATIO, Carrier, Head, Letterhead, Place, Result, Stamp
from reports import cells, ending, letterhead, narrative, prose, tally
from reports.columns import LEGIBLE
from reports.lettering import BOLD, ITALIC, REGULAR, clean, lost, wrap
from reports.page import Block, Flow, Imprint, press
from reports.page import paper as paper_of
from reports.stamp import spaced
from reports.table import Table

NOTE = 8.5
MOST_MISMATCHES = 12
MOST_MARKS, MOST_DATED = 600, 500
ANNEX = 0.58
JUMLAH = "JUMLAH"


def render(result: Result, head: Letterhead, *, paper: str | None = None,
           stamp: Stamp | None = None, prepared_by: str = "") -> bytes:
    """Print a recap; `paper` defaults to the office's own, one without a stamp is a KONSEP."""
    stream = BytesIO()
    render_to(stream, result, head, paper=paper, stamp=stamp, prepared_by=prepared_by)
    return stream.getvalue()


def render_to(stream: IO[bytes], result: Result, head: Letterhead, *, paper: str | None = None,
              stamp: Stamp | None = None, prepared_by: str = "") -> None:
    """Print a recap into an open binary file, for lists too long to hold twice."""
    sheet = paper_of(paper or head.paper or "A4", result.landscape)
    flow = Flow(sheet)
    flow.add(letterhead.of(head, sheet.room))
    spoken = (result.title, place_spoken(result.place), result.spoken)
    if stamp is not None and stamp.carrier is not None:
        flow.add(_annex(stamp.carrier, stamp.tanggal, sheet.room))
    for block in prose.title(spoken, sheet.room, stamp.nomor if stamp else ""):
        flow.add(block)
    day = stamp.tanggal if stamp else local(result.as_of).date()
    signing = ending.Signing(head, day, sheet, stamp)
    noted = cache(partial(_notes, result))
    if result.layout == "uraian":
        closing = [prose.paragraph(_counted(result), sheet.room, face=BOLD, before=8)] \
            if result.whole or not result.truncated_at else []
        narrative.place(flow, result, [*closing, *noted(sheet.room), *signing.blocks()])
    else:
        table = _table(result, sheet.room)
        ending.place(flow, table, cache(partial(_short, result, table)), result.chart, noted,
                     signing)
    press(stream, flow, Imprint(
        title=" ".join(spoken), author=", ".join(head.lines), draft=stamp is None,
        as_of=result.as_of, foot=_foot(result, stamp, prepared_by)))


def _annex(letter: Carrier, day: date, room: float) -> prose.Lines:
    """Say at the upper right of which letter this is the annex."""
    left = room * ANNEX
    lines = [line for text in (f"Lampiran Surat {letter.jabatan}", f"Nomor {letter.nomor}",
                               f"Tanggal {long_date(day)}")
             for line in wrap(clean(text), REGULAR, NOTE, room - left)]
    return prose.Lines(tuple(lines), room - left, size=NOTE, before=6, left=left)


def place_spoken(place: Place) -> str:
    """Name a region as a title does: Provinsi Jawa Barat, Kota Bandung, Tingkat Nasional."""
    if place.tingkat == "pusat":
        return "Tingkat Nasional"
    level = place.tingkat.replace("_", " ").capitalize()
    named = place.nama.lower().startswith(level.lower())
    return place.nama if named else f"{level} {place.nama}"


def _table(result: Result, room: float) -> Table:
    """Lay the table out with its dates in full and each office in a column of its own.

    Dates are short, and offices stand above even a single line, where that makes room for letters.
    """
    best, dated = _laid(result, room, long_date), _dated(result)
    for day, each in ((short_date, False), (long_date, True), (short_date, True)):
        if best.grid.size >= LEGIBLE:
            break
        if (dated or day is long_date) and (result.heads[0].over or not each):
            best = max(best, _laid(result, room, day, each),
                       key=lambda one: (one.grid.size, one.grid.pad))
    return best


def _dated(result: Result) -> bool:
    return any(isinstance(value, date) for row in result.rows for value in row.cells)


def _short(result: Result, table: Table) -> Table | None:
    """Lay a table out with short dates; None without a date, and for a list of very many rows."""
    if len(result.rows) > MOST_DATED or not _dated(result):
        return None
    return _laid(result, table.room, short_date, table.headed)


def _laid(result: Result, room: float, day: Callable[[date], str], each: bool = False) -> Table:
    """Write every cell; what stands in many lines of a list is set above them, once.

    With `each` also what stands in a few.
    """
    rows, italic, number = [], set(), 0
    for order, row in enumerate(result.rows):
        number += not row.note
        if row.note:
            italic.add(order)
        rows.append(("" if row.note else write_decimal(number),
                     *(cells.write(value, head, day)
                       for value, head in zip(row.cells, result.heads, strict=True))))
    (total, span), heads, marks = _total(result), result.heads, _groups(rows, each)
    headed = bool(marks) and heads[0].over
    if headed:
        heads, rows = heads[1:], [(number, *cells) for number, _, *cells in rows]
        total, span = (total[0], *total[2:]) if total else (), max(span - 1, 1)
    return Table(heads, rows, room, italic=frozenset(italic), total=total, total_span=span,
                 marks=marks, headed=headed)


def _groups(rows: Sequence[tuple[str, ...]], each: bool) -> dict[int, str]:
    """Say where a long table begins to speak of another: offices one below the other, say.

    Rows that stand alone are no groups, and a bookmark for each would lead nowhere sooner.
    """
    begins = {order: row[1] for order, row in enumerate(rows)
              if order == 0 or row[1] != rows[order - 1][1]}
    most = len(rows) if each else min(MOST_MARKS, len(rows) / 2)
    return begins if 1 < len(begins) <= most else {}


def _total(result: Result) -> tuple[tuple[str, ...], int]:
    """Write the closing row and say how many columns its word spans, the number included."""
    if result.totals is None and result.truncated_at and not result.whole:
        return (), 0
    if result.totals is None:
        return (_counted(result), *("",) * len(result.heads)), len(result.heads) + 1
    written = tuple(cells.write(value, head) if value not in (None, "") or _undefined(head) else ""
                    for value, head in zip(result.totals, result.heads, strict=True))
    figures = [order for order, value in enumerate(result.totals) if cells.is_number(value)]
    span = figures[0] + 1 if figures else 1
    return (JUMLAH, *written), span


def _counted(result: Result) -> str:
    """Say how many there are, where nothing can be added up."""
    return adding.closing(result, sum(not row.note for row in result.rows))


def _undefined(head: Head) -> bool:
    """A percentage of nothing is a dash also in the closing row."""
    return head.adds and head.made is not None and head.made.how == RATIO


def _notes(result: Result, room: float) -> list[Block]:
    """Say below the table which sums do not close, money in words, and what was left out."""
    wrong = tally.differences(result) + result.mismatches
    sentences = [(text, BOLD) for text in wrong[:MOST_MISMATCHES]]
    if len(wrong) > MOST_MISMATCHES:
        rest = write_decimal(len(wrong) - MOST_MISMATCHES)
        sentences.append((f"Masih ada {rest} ketidakcocokan lain; lihat layar rekap.", BOLD))
    sentences += [(text, REGULAR) for text in (
        adding.nothing(result), adding.spelt(result), *_left_out(result)) if text]
    if result.note:
        sentences.append((f"Catatan: {result.note}", ITALIC))
    return [prose.paragraph(text, room, face=face, size=NOTE, before=5 if order == 0 else 1)
            for order, (text, face) in enumerate(sentences)]


def _left_out(result: Result) -> list[str]:
    said = []
    if result.unapproved:
        said.append("Belum disetujui dan tidak dihitung: "
                    f"{write_decimal(result.unapproved)} data.")
    if result.hidden:
        said.append(f"{write_decimal(result.hidden)} data berklasifikasi tidak ditampilkan.")
    if result.truncated_at:
        of = f" dari {write_decimal(result.whole)} baris" if result.whole else " baris"
        said.append(f"Daftar dihentikan pada {write_decimal(result.truncated_at)}{of}; "
                    "unduh Excel untuk seluruhnya.")
    strange = sum(isinstance(value, str) and lost(value)
                  for row in result.rows for value in row.cells)
    if strange:
        said.append(f"{write_decimal(strange)} isian memuat huruf yang tidak dapat dicetak dan "
                    "tertulis sebagai tanda tanya; tulisan aslinya ada pada Excel.")
    return said


def _foot(result: Result, stamp: Stamp | None, prepared_by: str) -> tuple[str, ...]:
    first = f"{result.code}  |  Keadaan data {long_moment(result.as_of)}"
    if stamp is not None:
        return (first, f"Nomor {clean(stamp.nomor)}  |  Tanda {spaced(stamp.tanda)}")
    by = f"Disiapkan oleh {clean(prepared_by)}" if prepared_by else ""
    draft = "KONSEP: belum diterbitkan, bukan dokumen resmi"
    return (first, "  |  ".join(text for text in (draft, by) if text))
