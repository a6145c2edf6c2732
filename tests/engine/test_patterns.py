"""How an office writes its numbers: what a pattern may hold, and that no two series can meet."""
from __future__ import annotations

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.engine import patterns

NOVEMBER = date(2026, 11, 24)
PLACE = "32.73"


@pytest.mark.parametrize(("pattern", "number"), [
    ("{urut:3}/{wilayah}/{bulan}/{tahun}", "007/32.73/XI/2026"), ("{urut}/{tahun}", "7/2026"),
    ("220/{urut:4}/SKM/{tahun}", "220/0007/SKM/2026"), ("{tahun}-{urut:1}", "2026-7"),
    ("{urut}/{deret}/{tahun}", "7/SURAT-KELUAR/2026"),
    (patterns.DEFAULT, "007/SURAT-KELUAR/32.73/XI/2026")])
def test_a_pattern_is_filled(pattern: str, number: str) -> None:
    assert patterns.fill(pattern, 7, PLACE, NOVEMBER, "surat_keluar") == number
    assert patterns.check(pattern, "surat_keluar") is None


def test_the_archive_code_heads_the_usual_number_of_what_has_one() -> None:
    assert patterns.fill(patterns.DEFAULT, 7, PLACE, NOVEMBER, "surat_keluar", "200.1") \
        == "200.1/007/SURAT-KELUAR/32.73/XI/2026"


@pytest.mark.parametrize("pattern", [
    "", "tetap", "{tahun}", "{urut}", "{urut}/{tahun}/{nama}", "{urut}/{tahun}{",
    "{urut:x}/{tahun}", "{urut}/{tahun}/" + "{deret}" * 5, "{urut:9}" * 9 + "{tahun}"])
def test_a_pattern_that_would_repeat_break_or_overflow_is_refused(pattern: str) -> None:
    assert patterns.check(pattern, "lapor_keberadaan")


@pytest.mark.parametrize(("one", "other"), [
    ("{urut:3}/X/{tahun}", "{urut:4}/X/{tahun}"), ("1{urut:2}/{tahun}", "{urut:3}/{tahun}"),
    ("{kode}/{urut:3}/{tahun}", "220/{urut:3}/{tahun}"), ("{urut}/{tahun}", "{urut}/2026"),
    ("{kode}/{urut}/{tahun}", "{urut}/{tahun}"), ("{urut}/12/{tahun}", "{urut}/{urut}/{tahun}"),
    ("{urut}/32.73/{tahun}", "{urut}/{wilayah}/{tahun}"),
    ("{urut}/REKAP/{tahun}", "{urut}/{deret}/{tahun}")])
def test_patterns_that_could_meet_are_told(one: str, other: str) -> None:
    assert patterns.meet((one, "ormas"), (other, "rekap"), PLACE)
    assert patterns.meet((other, "rekap"), (one, "ormas"), PLACE)


@pytest.mark.parametrize(("one", "other"), [
    (patterns.DEFAULT, patterns.DEFAULT), ("{urut}/{deret}/{tahun}", "{urut}/{deret}/{tahun}"),
    ("{urut:3}/ORM/{tahun}", "{urut:3}/REK/{tahun}"), ("{urut}/{tahun}", "{urut}-{tahun}"),
    ("220/{urut:3}/SKM/{bulan}/{tahun}", "{kode}/{urut:3}/Kesbangpol/{bulan}/{tahun}")])
def test_patterns_with_marks_of_their_own_never_meet(one: str, other: str) -> None:
    assert not patterns.meet((one, "ormas"), (other, "rekap"), PLACE)


def test_no_series_meets_another_by_the_usual_pattern() -> None:
    series = ("ormas", "lapor_keberadaan", "permohonan_skt", "surat_penelitian", "rekap",
              "surat_keluar")
    assert not [pair for pair in combinations(series, 2) if patterns.meet(
        *((patterns.DEFAULT, each) for each in pair), PLACE)]


PIECE = st.sampled_from(["{urut}", "{urut:2}", "{bulan}", "{tahun}", "{wilayah}", "{deret}",
                         "{kode}", "/", "-", "1", "I", "ORMAS", "32.73", "X/1"])
PATTERN = st.lists(PIECE, min_size=1, max_size=5).map("".join)


@settings(max_examples=300, deadline=None)
@given(PATTERN, PATTERN, st.integers(1, 120), st.integers(1, 120), st.integers(1, 12),
       st.sampled_from(["", "1", "32.73", "X/1"]))
def test_what_is_said_never_to_meet_never_does(one, other, first, second, month, code) -> None:
    day = date(2026, month, 1)
    if patterns.fill(one, first, PLACE, day, "ormas", code) \
            == patterns.fill(other, second, PLACE, day, "rekap"):
        assert patterns.meet((one, "ormas"), (other, "rekap"), PLACE)
