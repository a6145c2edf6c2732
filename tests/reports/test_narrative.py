"""Recaps printed as headed paragraphs: nothing lost, nothing alone at the foot of a page."""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from app.engine.result import Head, Row
from app.engine.vocabulary import Kind
from reports import ending, narrative, recap
from reports.page import HOLLOW, PAPERS, Flow
from reports.page import paper as paper_of
from tests.reports import samples
from tests.reports.reading import flat, words

HEADS = (Head("Aspek"), Head("Tanggal", kind=Kind.DATE), Head("Fakta", kind=Kind.LONG),
         Head("Analisis", group="Penilaian", kind=Kind.LONG), Head("Prediksi", group="Penilaian"))


def told(records: int, length: int, heads=HEADS):
    rows = tuple(Row((f"Pokok {n}", date(2026, 3, n % 28 + 1),
                      " ".join(f"fakta{n}x{word}" for word in range(length))
                      + "\nAlinea kedua.",
                      " ".join(f"nilai{n}x{word}" for word in range(length // 2)), None))
                 for n in range(1, records + 1))
    return replace(samples.listing(1), title="Laporan Perkembangan", heads=heads, rows=rows,
                   totals=None, layout="uraian", landscape=False)


def test_every_word_stands_under_its_heading():
    text = flat(recap.render(told(2, 40), samples.HEAD))
    assert re.search(r"1\. Pokok 1 Tanggal: 2 Maret 2026 Fakta fakta1x0 .* fakta1x39 "
                     r"Alinea kedua\. Penilaian Analisis nilai1x0 .* nilai1x19 Prediksi: - "
                     r".*2\. Pokok 2", text)


@pytest.mark.parametrize("length", [0, 1, 30, 180, 440, 2_000])
@pytest.mark.parametrize("records", [1, 2, 3, 5])
def test_nothing_is_lost_and_no_heading_or_line_stands_alone(records, length):
    pages = words(recap.render(told(records, length), samples.HEAD))
    text = " ".join(" ".join(pages).split())
    for n in range(1, records + 1):
        assert f"{n}. Pokok {n}" in text
        assert all(f"fakta{n}x{word}" in text for word in range(length))
    for page in pages:
        body = _body(page)
        assert not re.match(r"\d+\. Pokok|Fakta$|Penilaian$|Analisis$", body[-1]), body[-1]
    assert "NIP 19691231 199403 1 010" in pages[-1]
    above = pages[-1].split("Belum disetujui")[0]
    assert len(_body(above)) >= 2


def _body(page: str) -> list[str]:
    lines = [line for line in page.splitlines() if line.strip()]
    return [line for line in lines if not re.match(
        r"KONSEP|- \d+ -|R-ORM-2 |halaman ", line)]


@pytest.mark.parametrize("lines", range(30, 55))
def test_a_label_stands_with_a_text_too_short_to_part(lines):
    """Whatever stands above, "Analisis" is on the page of its three lines."""
    sentence = " ".join(["Alinea"] * 35)
    rows = (Row(("Pokok 1", date(2026, 3, 1), " ".join(["Fakta contoh,"] * 7 * lines), sentence,
                 "\n".join(["Prediksi contoh yang cukup panjang untuk tidak sebaris. " * 2] * 9))),)
    heads = tuple(replace(head, group="") for head in HEADS)
    pages = words(recap.render(replace(told(1, 1, heads), rows=rows), samples.HEAD))
    assert sum("Analisis" in page for page in pages) == 1
    page = next(page for page in pages if "Analisis" in page)
    assert page.split("Analisis")[1].count("Alinea") == 35


def test_a_short_record_is_not_parted():
    """No page begins with a label whose record is named on the page before."""
    pages = words(recap.render(told(40, 12), samples.HEAD))
    assert len(pages) > 5
    for page in pages[:-1]:
        assert re.match(r"\d+\. Pokok", next(
            line for line in _body(page) if "Pokok" in line or "Fakta" in line))
    assert sum(page.count("Fakta") == page.count("Penilaian") == len(re.findall(
        r"\d+\. Pokok", page)) for page in pages) == len(pages)


def laid(records: int, length: int, paper: str = "A4") -> Flow:
    """Lay so many records out, with what closes them, below what stands above on the first page."""
    flow, result = Flow(paper_of(paper)), told(records, length)
    flow.rest -= 160
    signing = ending.Signing(samples.HEAD, result.as_of.date(), flow.sheet, None)
    narrative.place(flow, result, [*recap._notes(result, flow.sheet.room), *signing.blocks()])
    return flow


def plain(flow: Flow, pieces: list[narrative.Piece], *given: object) -> tuple[object, bool]:
    return pieces, False


@pytest.mark.parametrize("records", range(3, 16))
def test_the_last_short_record_stands_whole_above_the_signature(monkeypatch, records):
    """It is parted only where the page before it would be left half empty."""
    last = words(recap.render(told(records, 12), samples.HEAD))[-1]
    if not re.match(r"\d+\. Pokok", _body(last)[0]):
        assert laid(records, 12).hollow <= HOLLOW
        monkeypatch.setattr(narrative, "_full", plain)
        assert laid(records, 12).hollow > HOLLOW
        last = words(recap.render(told(records, 12), samples.HEAD))[-1]
    assert f"{records}. Pokok {records}" in last


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("length", [12, 30, 60])
def test_no_report_leaves_the_page_before_the_last_half_empty(monkeypatch, length, paper):
    """And none takes a page more for it."""
    counts = range(2, 40)
    found = [laid(records, length, paper) for records in counts]
    monkeypatch.setattr(narrative, "_full", plain)
    without = [laid(records, length, paper) for records in counts]
    assert max(flow.hollow for flow in found) < 1 / 4 < max(flow.hollow for flow in without)
    assert all(len(one.pages) <= len(two.pages)
               for one, two in zip(found, without, strict=True))


def test_a_list_of_paragraphs_closes_with_its_number_unless_it_was_cut():
    assert "JUMLAH 3 data" in flat(recap.render(told(3, 40), samples.HEAD))
    cut = replace(told(3, 40), truncated_at=3)
    assert "JUMLAH" not in flat(recap.render(cut, samples.HEAD))


def test_no_record_is_nihil():
    text = flat(recap.render(replace(told(1, 1), rows=()), samples.HEAD))
    assert "Nihil." in text
    assert "JUMLAH 0 data" in text
