"""One grammar of periods: every code names days that exist, adjoin and close the year."""
from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import periods


@pytest.mark.parametrize(("code", "first", "last", "spoken"), [
    ("2026", date(2026, 1, 1), date(2026, 12, 31), "Tahun 2026"),
    ("2026-S1", date(2026, 1, 1), date(2026, 6, 30), "Semester I Tahun 2026"),
    ("2026-S2", date(2026, 7, 1), date(2026, 12, 31), "Semester II Tahun 2026"),
    ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30), "Triwulan III Tahun 2026"),
    ("2026-B04", date(2026, 1, 1), date(2026, 4, 30), "Caturwulan B04 Tahun 2026"),
    ("2026-B12", date(2026, 9, 1), date(2026, 12, 31), "Caturwulan B12 Tahun 2026"),
    ("2024-02", date(2024, 2, 1), date(2024, 2, 29), "Bulan Februari 2024"),
    ("2026-W09", date(2026, 2, 23), date(2026, 3, 1), "Minggu ke-9 Tahun 2026"),
    ("2026-03-14", date(2026, 3, 14), date(2026, 3, 14), "14 Maret 2026")])
def test_a_code_names_its_days(code: str, first: date, last: date, spoken: str) -> None:
    span = periods.parse(code)
    assert (span.code, span.first, span.last, span.spoken) == (code, first, last, spoken)


@given(st.integers(1900, 2199))
def test_the_parts_of_a_year_adjoin_and_close_it(year: int) -> None:
    for parts in (["S1", "S2"], ["Q1", "Q2", "Q3", "Q4"], ["B04", "B08", "B12"],
                  [f"{month:02}" for month in range(1, 13)]):
        spans = [periods.parse(f"{year}-{part}") for part in parts]
        assert spans[0].first == date(year, 1, 1)
        assert spans[-1].last == date(year, 12, 31)
        assert all(one.last + timedelta(days=1) == next_one.first
                   for one, next_one in pairwise(spans))


@pytest.mark.parametrize("code", ["", "26", "2026-", "2026-S3", "2026-Q5", "2026-B05", "2026-13",
                                  "2026-00", "2026-02-30", "2026-W54", "2026-W00", "1899", "2200",
                                  "2026-s1", " 2026", "2026/03", "٢٠٢٦", "2026-03-14-01",
                                  "x" * 500])
def test_anything_else_is_refused_with_a_short_sentence(code: str) -> None:
    with pytest.raises(ValueError, match="eriode") as refused:
        periods.parse(code)
    assert len(str(refused.value)) < 120


def test_a_day_lies_in_one_period_of_each_cycle():
    for day in (date(2025, 12, 29), date(2026, 1, 1), date(2024, 2, 29), date(2026, 8, 31)):
        for cycle in ("harian", "mingguan", "bulanan", "triwulan", "caturwulan", "semester",
                      "tahunan"):
            period = periods.containing(cycle, day)
            assert period.cycle == cycle
            assert period.first <= day <= period.last
