"""Columns are as wide as the longest word of any of their rows, however many rows there are."""
from __future__ import annotations

import pytest

from app.engine.result import Head
from reports.columns import PAD, SAMPLE, fit
from reports.lettering import REGULAR, width

HEADS = (Head("No"), Head("Wilayah"), Head("PJ"), Head("Uraian", width=30.0))
LONG = "Pemerintahan"


@pytest.mark.parametrize("count", [8, SAMPLE + 56, 3 * SAMPLE + 4])
def test_no_word_is_broken_where_it_stands_on_every_other_row_only(count: int) -> None:
    rows = [(str(order), f"Kota Contoh {order}", f"Bagian Tata {LONG}" if order % 2 else "Badan",
             "Uraian contoh yang panjang sekali. " * 8) for order in range(count)]
    columns = fit(HEADS, rows, 700.0)
    assert columns.widths[2] >= width(REGULAR, LONG) * columns.size + 2 * PAD
    assert sum(columns.widths) == pytest.approx(700.0)
