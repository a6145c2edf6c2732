"""A chart below a recap is whole, stands with its signature, and takes no page it need not."""
from __future__ import annotations

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
    assert "Grafik Ormas menurut provinsi (ormas)" in last
    assert "Aktif Tidak aktif" in last
    for label, first, second in zip(result.chart.labels, *(
            values for _, values in result.chart.series), strict=True):
        assert f"{label} {write_decimal(first)} / {write_decimal(second)}" in last
    assert result.chart.note in last
    # A lone row, or two blocks on a low page, leave no room for both.
    apart = landscape and (head is samples.TWO or count == 1)
    assert "JUMLAH" in last or (apart and "JUMLAH" in pages[-2])


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
