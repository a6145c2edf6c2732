"""Of several sheets the one that bears the headings is read, and none is left out unasked."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import registry, sheet_read, sheets

registry.load()
MAIN, *PARTS = sheets.layout(registry.entity("fkub"))
RECORDS: list[list[Any]] = [["DAFTAR FKUB"], ["No", "Nomor dan tanggal SK", "Periode mulai"],
                            [1, "1/2026, 3-1-2026", "1-1-2026"]]
CHART: list[list[Any]] = [["Wilayah", "Jumlah"], ["Bandung", 17]]


def test_the_sheet_of_the_records_is_found_by_its_headings_and_left_as_it_was() -> None:
    named = {"grafik": CHART, "data 2026": [list(line) for line in RECORDS]}
    assert sheet_read.main_table(MAIN, PARTS, named) == RECORDS
    (asked,) = sheet_read.strange(named)
    assert (asked.sheet, asked.warning) == ("grafik", True)
    assert "isinya tidak disimpan" in asked.sentence
    assert not list(sheet_read.strange({"kosong": [["", None], []]}))


@pytest.mark.parametrize("named", [
    {"satu": CHART, "dua": CHART}, {"satu": RECORDS, "dua": RECORDS}])
def test_where_none_or_several_fit_the_clerk_says_which(named: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="“satu”, “dua”"):
        sheet_read.main_table(MAIN, PARTS, named)
