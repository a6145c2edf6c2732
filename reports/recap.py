"""An official recap on paper: letterhead, title, table, notes, signatures, and its charts.

The result comes in computed and frozen; here it is only written, its JUMLAH added up a second
time. Page, table and figure are drawn by the rooms of those names; Excel is made elsewhere.
"""
from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from typing import IO

from app.engine.indonesian import local, long_moment, write_decimal
from app.engine.result import RATIO, Drawing, Head, Letterhead, Place, Result
from reports import cells, figure, letterhead, narrative, prose, signature, tally
from reports.lettering import BOLD, ITALIC, REGULAR, clean
from reports.page import Block, Flow, Imprint, Paper, press
from reports.page import paper as paper_of
from reports.table import Table

NOTE = 8.5
MOST_MISMATCHES = 12
JUMLAH = "JUMLAH"


def render(result: Result, head: Letterhead, *, paper: str | None = None, issued: bool = False,
           prepared_by: str = "", charts: Sequence[Drawing] = ()) -> bytes:
    """Print a recap; `paper` defaults to the office's own, a paper not issued is a KONSEP."""
    stream = BytesIO()
    render_to(stream, result, head, paper=paper, issued=issued, prepared_by=prepared_by,
              charts=charts)
    return stream.getvalue()


def render_to(stream: IO[bytes], result: Result, head: Letterhead, *, paper: str | None = None,
              issued: bool = False, prepared_by: str = "",
              charts: Sequence[Drawing] = ()) -> None:
    """Print a recap into an open binary file, for lists too long to hold twice."""
    sheet = paper_of(paper or head.paper or "A4", result.landscape)
    flow = Flow(sheet)
    flow.add(letterhead.Kop(head, sheet.room))
    spoken = (result.title, place_spoken(result.place), result.period.spoken)
    for block in prose.title(spoken, sheet.room):
        flow.add(block)
    if result.layout == "uraian":
        narrative.place(flow, result, _tail(result, head, sheet))
    else:
        _table(result, sheet.room).place(flow, _tail(result, head, sheet))
    for chart in charts:
        flow.add(figure.Plate(chart, sheet.room, sheet.depth))
    press(stream, flow, Imprint(
        title=" ".join(spoken), author=", ".join(head.lines), draft=not issued,
        as_of=result.as_of, foot=_foot(result, issued, prepared_by)))


def place_spoken(place: Place) -> str:
    """Name a region as a title does: Provinsi Jawa Barat, Kota Bandung, Tingkat Nasional."""
    if place.tingkat == "pusat":
        return "Tingkat Nasional"
    level = place.tingkat.replace("_", " ").capitalize()
    named = place.nama.lower().startswith(level.lower())
    return place.nama if named else f"{level} {place.nama}"


def _table(result: Result, room: float) -> Table:
    rows, italic, number = [], set(), 0
    for order, row in enumerate(result.rows):
        number += not row.note
        if row.note:
            italic.add(order)
        rows.append(("" if row.note else write_decimal(number),
                     *(cells.write(value, head)
                       for value, head in zip(row.cells, result.heads, strict=True))))
    total, span = _total(result)
    return Table(result.heads, rows, room, italic=frozenset(italic), total=total, total_span=span)


def _total(result: Result) -> tuple[tuple[str, ...], int]:
    """Write the closing row and say how many columns its word spans, the number included."""
    if result.totals is None and result.truncated_at:
        return (), 0
    if result.totals is None:
        count = write_decimal(sum(not row.note for row in result.rows))
        return (f"{JUMLAH} {count} data", *("",) * len(result.heads)), len(result.heads) + 1
    written = tuple(cells.write(value, head) if value not in (None, "") or _undefined(head) else ""
                    for value, head in zip(result.totals, result.heads, strict=True))
    figures = [order for order, value in enumerate(result.totals) if cells.is_number(value)]
    span = figures[0] + 1 if figures else 1
    return (JUMLAH, *written), span


def _undefined(head: Head) -> bool:
    """A percentage of nothing is a dash also in the closing row."""
    return head.adds and head.made is not None and head.made.how == RATIO


def _tail(result: Result, head: Letterhead, sheet: Paper) -> list[Block]:
    """Give what stands below the table: sums that do not close, what was left out, signatures."""
    wrong = tally.differences(result) + result.mismatches
    sentences = [(text, BOLD) for text in wrong[:MOST_MISMATCHES]]
    if len(wrong) > MOST_MISMATCHES:
        rest = write_decimal(len(wrong) - MOST_MISMATCHES)
        sentences.append((f"Masih ada {rest} ketidakcocokan lain; lihat layar rekap.", BOLD))
    sentences += [(text, REGULAR) for text in _left_out(result)]
    if result.note:
        sentences.append((f"Catatan: {result.note}", ITALIC))
    blocks: list[Block] = [
        prose.paragraph(text, sheet.room, face=face, size=NOTE, before=5 if order == 0 else 1)
        for order, (text, face) in enumerate(sentences)]
    return [*blocks, signature.Signatures(head, local(result.as_of).date(), sheet)]


def _left_out(result: Result) -> list[str]:
    said = []
    if result.unapproved:
        said.append("Belum disetujui dan tidak dihitung: "
                    f"{write_decimal(result.unapproved)} data.")
    if result.hidden:
        said.append(f"{write_decimal(result.hidden)} data berklasifikasi tidak ditampilkan.")
    if result.truncated_at:
        said.append(f"Daftar dihentikan pada {write_decimal(result.truncated_at)} baris; "
                    "unduh Excel untuk seluruhnya.")
    return said


def _foot(result: Result, issued: bool, prepared_by: str) -> tuple[str, ...]:
    first = f"{result.code}  |  Keadaan data {long_moment(result.as_of)}"
    by = f"Disiapkan oleh {clean(prepared_by)}" if prepared_by else ""
    draft = "" if issued else "KONSEP: belum diterbitkan, bukan dokumen resmi"
    second = "  |  ".join(text for text in (draft, by) if text)
    return (first, second) if second else (first,)
