"""A recap without data says so on screen and in the workbook, and still closes with zeros."""
import io

import pytest
from python_calamine import CalamineWorkbook

from app.engine import registry

registry.load()
EVERY = {recap.code: recap for _, recap in registry.recaps()}


@pytest.mark.parametrize("code", EVERY)
def test_an_empty_period_says_nihil_beside_a_zero_total(house, code):
    """A table that counts the places themselves is not empty: it says how many have nothing."""
    hand, address = house.hands["sari"], f"/rekap/{code}/32.73/1930"
    page, book = hand.get(address).text, _rows(hand.get(f"{address}.xlsx").data)
    assert ("JUMLAH" in page) is (EVERY[code].layout == "tabel")
    closing = next((row for row in book if any(str(cell).startswith("JUMLAH") for cell in row)), [])
    counts = any(cell for cell in closing if isinstance(cell, int | float))
    assert not counts or code in {"R-KON-4", "R-WSB-2", "R-LAP-1", "R-LAP-1A"}
    assert ("Nihil" in page) is not counts
    assert any("Nihil" in str(cell) for row in book for cell in row) is not counts


def _rows(content):
    return CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()
