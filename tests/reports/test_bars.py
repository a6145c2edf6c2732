"""A chart below a recap is whole, stands with its signature, and takes no page it need not."""
from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest

from app.engine.indonesian import write_decimal
from reports import ending, page, recap
from tests.reports import samples
from tests.reports.reading import flat, words
from tests.reports.test_golden import STAMP

# Few rows below which no bar has room, unless a page before were left half empty.
BARE = {(1, True, samples.TWO, STAMP), (3, True, samples.TWO, None), (9, False, samples.TWO, STAMP),
        (14, False, samples.TWO, None), (38, False, samples.TWO, STAMP)}


@pytest.mark.parametrize("stamp", [None, STAMP])
@pytest.mark.parametrize("head", [samples.HEAD, samples.TWO])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("count", [1, 3, 9, 14, 17, 21, 30, 38])
def test_a_chart_stands_whole_on_the_page_of_the_signature_and_costs_none(
        count, landscape, head, stamp, monkeypatch):
    full = samples.charted()
    result = replace(full, landscape=landscape, rows=full.rows[:count],
                     totals=samples.added(full.rows[:count]))
    pages = words(recap.render(result, head, stamp=stamp))
    last = pages[-1]
    assert "Contoh Nama Kepala" in last
    assert "JUMLAH" in last
    with monkeypatch.context() as patched:
        # It takes no page that the table with its usual air would not take.
        patched.setattr(ending, "_bare", lambda tables, *given: iter([(next(tables), *given[:2])]))
        bare = words(recap.render(replace(result, chart=None), head, stamp=stamp))
    assert len(pages) <= len(bare)
    if (count, landscape, head, stamp) in BARE:
        assert "Grafik" not in last
        monkeypatch.setattr(page, "HOLLOW", 1)
        more = words(recap.render(result, head, stamp=stamp))
        assert ("Grafik" in more[-1]) is (count > 1)
        assert len(more) == len(pages) + (count > 1)
        return
    assert "Grafik Ormas menurut provinsi (ormas)" in last
    assert "Aktif Tidak aktif" in last
    said = re.search(r"Digambar (\d+) yang terbesar dari 39; selebihnya pada tabel\.", last)
    for label, first, second in list(zip(result.chart.labels, *(
            values for _, values in result.chart.series), strict=True))[:int(said[1])]:
        assert f"{label} {write_decimal(first)} / {write_decimal(second)}" in last


def test_figures_of_a_chart_have_as_many_decimals_each():
    full = samples.charted()
    chart = replace(full.chart, labels=("A", "B", "C"), series=(
        ("Persen", (Decimal("87.50"), Decimal("60.00"), Decimal("84.62"))),))
    text = flat(recap.render(replace(full, chart=chart), samples.HEAD))
    assert "A 87,50 B 60,00 C 84,62" in text


def test_a_long_name_of_few_takes_two_lines_before_any_of_it_is_cut():
    full = samples.charted()
    name = "Perseteruan antarumat beragama dan/atau antarsuku, antaretnis, serta antargolongan"
    few = replace(full.chart, labels=(name, *full.chart.labels[1:6]), series=tuple(
        (said, values[:6]) for said, values in full.chart.series))
    text = flat(recap.render(replace(full, chart=few), samples.HEAD))
    assert name in text
    many = replace(full.chart, labels=(name, *full.chart.labels[1:]))
    assert name[:40] in (text := flat(recap.render(replace(full, chart=many), samples.HEAD)))
    assert name not in text


def test_a_chart_goes_beside_a_lone_signature_rather_than_to_a_page_of_its_own():
    full = samples.charted()
    few = replace(full.chart, note="", labels=full.chart.labels[:8], series=tuple(
        (name, values[:8]) for name, values in full.chart.series))
    result = replace(full, rows=full.rows[:6], totals=samples.added(full.rows[:6]), chart=few)
    alone, = words(recap.render(result, samples.HEAD))
    both, = words(recap.render(result, samples.TWO))
    assert f"{write_decimal(few.series[0][1][-1])} / " in alone
    assert f"{write_decimal(few.series[0][1][-1])} / " not in both
