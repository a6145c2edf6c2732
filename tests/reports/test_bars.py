"""A chart below a recap is whole, stands with its signature, and takes no page it need not."""
from __future__ import annotations

import re
from dataclasses import replace

import pytest

from app.engine.indonesian import write_decimal
from reports import recap
from tests.reports import samples
from tests.reports.reading import flat, words
from tests.reports.test_golden import STAMP


@pytest.mark.parametrize("stamp", [None, STAMP])
@pytest.mark.parametrize("head", [samples.HEAD, samples.TWO])
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("count", [1, 3, 9, 14, 17, 21, 30, 38])
def test_a_chart_stands_whole_on_the_page_of_the_signature(count, landscape, head, stamp):
    full = samples.charted()
    result = replace(full, landscape=landscape, rows=full.rows[:count],
                     totals=samples.added(full.rows[:count]))
    pages = words(recap.render(result, head, stamp=stamp))
    last = pages[-1]
    assert "Contoh Nama Kepala" in last
    assert "JUMLAH" in last
    if count == 1 and landscape and head is samples.TWO and stamp:
        assert "Grafik" not in last, "beside two blocks and a mark a low page has no room"
        assert len(pages) == 1
        return
    assert "Grafik Ormas menurut provinsi (ormas)" in last
    assert "Aktif Tidak aktif" in last
    said = re.search(r"Digambar (\d+) yang terbesar dari 39; selebihnya pada tabel\.", last)
    shown = int(said[1])
    # Two blocks or a lone row on a low page leave no room for every bar.
    assert shown >= ((4 if count == 1 else 9) if landscape else 15)
    for label, first, second in list(zip(result.chart.labels, *(
            values for _, values in result.chart.series), strict=True))[:shown]:
        assert f"{label} {write_decimal(first)} / {write_decimal(second)}" in last


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
    assert len(words(recap.render(result, samples.HEAD))) == 1
    assert len(words(recap.render(result, samples.TWO))) == 2
