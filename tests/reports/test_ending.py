"""Where the last page lacks a little room, something gives way and no page is left half empty."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from itertools import chain

import pytest

from app.engine.result import Head, Letterhead, Result, Row, Stamp
from app.engine.vocabulary import Kind
from reports import ending, page, recap
from reports.bars import Bars
from reports.page import Block, Flow, Imprint, press
from reports.page import paper as paper_of
from reports.stamp import Beside, Mark
from reports.table import AIRS, Slice, Table
from tests.reports import samples
from tests.reports.reading import flat, words
from tests.reports.test_extremes import STAMP, strays

NOTE = "Forum yang masa baktinya sudah berakhir pada akhir periode tidak dihitung di sini."
COUNTS = range(2, 42)
LANDSCAPE = samples.listing(1).landscape


def placed(count: int, head: Letterhead = samples.HEAD, stamp: Stamp | None = None,
           make: Callable[[int], Result] = samples.listing) -> Flow:
    """Lay a list of so many rows out, below what stands above it on its first page."""
    result = replace(make(count), note=NOTE, unapproved=12)
    flow = Flow(paper_of("A4", LANDSCAPE))
    flow.rest -= 130
    table = recap._table(result, flow.sheet.room)
    ending.place(flow, table, partial(recap._short, result, table), None,
                 partial(recap._notes, result),
                 ending.Signing(head, result.as_of.date(), flow.sheet, stamp))
    return flow


def blocks(flow: Flow) -> list[Block]:
    return [block for page in flow.pages for _, block in page]


def hollow(head: Letterhead) -> int:
    """Count the lists whose page before the last is left half empty."""
    return sum(placed(count, head).hollow > page.HOLLOW for count in COUNTS)


def nothing_closer(tables: Iterator[Table], *given: object) -> Iterator[ending.Way]:
    return iter([(next(tables), *given[:2])])


@pytest.mark.parametrize(("head", "left"), [(samples.HEAD, 1 / 3), (samples.TWO, 0.9)],
                         ids=["one signs", "two sign"])
def test_few_lists_leave_the_page_before_the_last_half_empty(monkeypatch, head, left):
    found = hollow(head)
    monkeypatch.setattr(ending, "_bare", nothing_closer)
    assert found <= hollow(head) * left


@pytest.mark.parametrize("stamp", [None, STAMP], ids=["draft", "issued"])
def test_every_row_stands_once_and_the_signature_never_stands_alone(stamp):
    for count in COUNTS:
        flow = placed(count, stamp=stamp)
        slices = [block for block in blocks(flow) if isinstance(block, Slice)]
        rows = chain.from_iterable(range(each.start, each.stop) for each in slices)
        assert list(rows) == list(range(count))
        last = flow.pages[-1][0][1]
        assert isinstance(last, Slice)
        assert last.stop > last.start, "some row goes along"
        assert all(top - block.height >= flow.sheet.floor - 0.02
                   for page in flow.pages for top, block in page)


def test_notes_go_beside_a_lone_signature_only_where_there_is_no_room_below_the_table():
    def beside(count: int, head: Letterhead) -> bool:
        return any(isinstance(block, Beside) and block.upper
                   for block in blocks(placed(count, head)))

    assert 0 < sum(beside(count, samples.HEAD) for count in COUNTS) < len(COUNTS) / 2
    assert not any(beside(count, samples.TWO) for count in COUNTS)


def test_what_went_beside_the_signature_is_printed_once_within_the_margins():
    flow = next(flow for flow in (placed(count, stamp=STAMP) for count in COUNTS)
                if any(isinstance(block, Beside) and block.upper for block in blocks(flow)))
    stream = BytesIO()
    press(stream, flow, Imprint("Contoh", "Contoh"))
    assert strays(stream.getvalue(), flow.sheet) == []
    assert flat(stream.getvalue()).count("Catatan: Forum yang masa baktinya") == 1


def test_rows_with_less_air_keep_their_words():
    table = recap._table(samples.listing(9), 700.0)
    closer = table.aired(AIRS[-1])
    assert [row.cells for row in closer.rows] == [row.cells for row in table.rows]
    assert [one.height - other.height for one, other in zip(table.rows, closer.rows, strict=True)] \
        == pytest.approx([2 * (AIRS[0] - AIRS[-1])] * 9)
    assert closer.total.height < table.total.height
    assert closer.aired(AIRS[0]).rows == table.rows


def register(count: int) -> Result:
    """Make a list of so many rows with three dates in each and words beside them."""
    heads = (Head("Tgl terima", kind=Kind.DATE), Head("Ormas"), Head("Jenis"),
             Head("Batas waktu", kind=Kind.DATE), Head("Status"),
             Head("Tgl terbit", kind=Kind.DATE), Head("Nomor"),
             Head("Lama (hk)", kind=Kind.INTEGER))
    rows = tuple(Row((
        date(2026, 9, order % 28 + 1), "Paguyuban Dipawicara Tangan Terbuka",
        "Permohonan SKT (perpanjangan)", date(2026, 10, order % 28 + 1), "Terbit",
        date(2026, 11, order % 28 + 1), f"9900-00-00/{6005 + order}/CONTOH.59660/2026", 12))
        for order in range(count))
    return replace(samples.listing(2), heads=heads, rows=rows, totals=None, note=NOTE,
                   unapproved=12, landscape=True)


def test_dates_are_short_where_that_leaves_no_page_much_emptier(monkeypatch):
    short = {count for count in range(2, 30) if " Okt 2026" in flat(
        recap.render(register(count), samples.HEAD))}
    assert 0 < len(short) < 14, "most lists write their dates in full"
    fewer = {count: words(recap.render(register(count), samples.HEAD)) for count in short}
    monkeypatch.setattr(recap, "_short", lambda result, table: None)
    for count, pages in fewer.items():
        full = words(recap.render(register(count), samples.HEAD))
        assert " Oktober 2026" in full[0]
        assert len(pages) <= len(full)


def test_a_chart_beside_the_signature_begins_where_that_does():
    flow = Flow(paper_of("A4", True))
    signing = ending.Signing(samples.HEAD, date(2026, 12, 1), flow.sheet, STAMP)
    both = signing.with_chart(samples.charted().chart, 200)
    assert both is not None
    assert [type(block) for block in both.upper] == [Bars]
    assert [type(block) for block in both.left] == [Mark]


@pytest.mark.parametrize("head", [samples.HEAD, samples.TWO], ids=["one signs", "two sign"])
def test_rows_take_more_air_rather_than_leave_the_page_before_the_last_empty(monkeypatch, head):
    monkeypatch.setattr(recap, "_short", lambda result, table: None)
    wide = {count: placed(count, head, make=register) for count in COUNTS}
    monkeypatch.setattr(ending, "WIDER", ())
    plain = {count: placed(count, head, make=register) for count in COUNTS}
    changed = [count for count in COUNTS if airs(wide[count]) != airs(plain[count])]
    assert changed
    for count in COUNTS:
        assert len(wide[count].pages) == len(plain[count].pages)
        if count in changed:
            assert page.HOLLOW < plain[count].hollow > wide[count].hollow
    assert any(wide[count].hollow <= page.HOLLOW for count in changed)


def airs(flow: Flow) -> list[float]:
    return [block.table.air for block in blocks(flow) if isinstance(block, Slice)]
