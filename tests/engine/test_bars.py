"""Bars below a recap show figures that its table states, and only what can be compared."""
from __future__ import annotations

from dataclasses import replace

import pytest

from app.engine import bars, freezing, registry
from app.engine.result import Row
from app.engine.vocabulary import Bars
from tests.reports import synthetic

registry.load()
DRAWN = {recap.code: recap for _, recap in registry.recaps() if recap.bars}
STATUS = DRAWN["R-ORM-1"]


@pytest.mark.parametrize("code", DRAWN)
def test_every_bar_is_a_figure_of_the_table(code) -> None:
    recap = synthetic.written_out(DRAWN[code])
    result = synthetic.result_of(recap)
    assert result.chart is not None
    rows = {row.cells[0]: row.cells for row in result.rows}
    for said in (each for each in recap.bars if each.title == result.chart.title):
        for label, *figures in zip(result.chart.labels, *(
                values for _, values in result.chart.series), strict=True):
            if said.of and label in rows:
                at = [bars.orders(recap, result.period, word)[0] for word in said.of]
                assert figures == [rows[label][order] for order in at]
            elif label in said.whole:
                at = bars.orders(recap, result.period, label)
                assert figures == [sum(result.totals[order] for order in at)]


def test_one_line_gives_the_bars_of_jumlah_a_heading_as_their_sum() -> None:
    result = synthetic.result_of(STATUS)
    one = replace(result, rows=result.rows[:1], totals=result.rows[0].cells)
    drawn = bars.drawn(STATUS, one)
    assert drawn.title == "Ormas menurut status hukum"
    below = [order for order, head in enumerate(result.heads) if head.group == "SKT"]
    assert len(below) == 4
    assert dict(zip(drawn.labels, drawn.series[0][1], strict=True))["SKT"] == sum(
        one.totals[order] for order in below)


def test_of_many_lines_the_largest_are_drawn_and_it_is_said() -> None:
    result = synthetic.result_of(STATUS)
    at = [head.label for head in result.heads].index("Jumlah")
    rows = tuple(Row((f"Kota Contoh {n}", *(n if order == at else 0 for order in range(
        1, len(result.heads))))) for n in range(40))
    drawn = bars.drawn(STATUS, replace(result, rows=rows))
    assert drawn.labels == tuple(f"Kota Contoh {n}" for n in range(39, 24, -1))
    assert drawn.note == "Digambar 15 yang terbesar dari 39; selebihnya pada tabel."
    few = bars.drawn(STATUS, replace(result, rows=rows[:4]))
    assert few.labels == ("Kota Contoh 1", "Kota Contoh 2", "Kota Contoh 3")
    assert not few.note


def test_nothing_to_compare_is_not_drawn() -> None:
    result = synthetic.result_of(STATUS)
    zeros = tuple(Row((row.cells[0], *(0 for _ in row.cells[1:]))) for row in result.rows)
    assert bars.drawn(STATUS, replace(result, rows=zeros, totals=zeros[0].cells)) is None
    alike = tuple(Row((row.cells[0], *(7 for _ in row.cells[1:]))) for row in result.rows)
    only = replace(STATUS, bars=(Bars("Sama", of=("Jumlah",)),))
    assert bars.drawn(only, replace(result, rows=alike)) is None
    assert bars.drawn(only, result) is not None
    sums = replace(STATUS, bars=(Bars("Sama", whole=("Aktif", "Tidak aktif")),))
    at = [[head.label for head in result.heads].index(label) for label in ("Aktif", "Tidak aktif")]
    for pair, drawn in (((3, 3), False), ((3, 4), True)):
        totals = tuple(dict(zip(at, pair, strict=True)).get(order, cell)
                       for order, cell in enumerate(result.totals))
        assert (bars.drawn(sums, replace(result, totals=totals)) is not None) is drawn


def test_what_was_frozen_before_there_were_bars_is_read_without() -> None:
    result = synthetic.result_of(STATUS)
    text = freezing.text_of(result)
    assert freezing.read(text) == result
    older = freezing.json.loads(text)
    for name in ("chart", "spelt"):
        del older["="][name]
    assert freezing.read(freezing.json.dumps(older)) == replace(result, chart=None, spelt=None)
