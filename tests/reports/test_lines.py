"""The lines counted before a table is laid out are those that it is then drawn with."""
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from reports.lettering import BOLD, REGULAR, balanced, dated, longest_word, wrap
from reports.lines import MANY, measured, needed, taken

TEXTS = ("", "Pusat", "Ani / Budi Susanto / Cici", "4 Jul 2026 s.d. 3 Jul 2031",
         "s.d. 6 Feb 2019 (kedaluwarsa)", "Jalan Contoh Bougenvil Nomor 165, RT 002/RW 008",
         "Satu\nDua tiga empat\n\nLima enam")


@given(some.lists(some.sampled_from(
    ["Rp1.000,00", "Kota", "dan", "/", "Pemerintahan", "4 Jul 2026", "s.d.", "(Contoh)"]),
    max_size=MANY), some.floats(8.0, 60.0))
def test_as_many_lines_are_counted_as_are_drawn(words: list[str], room: float) -> None:
    text = " ".join(words)
    assert taken(measured(text), room + 0.001) == len(wrap(text, REGULAR, 1.0, room, dated))


def test_a_date_is_one_word_with_its_month_long_or_short() -> None:
    text = "AHU-1.AH.01.07 tanggal 26 Oktober 2024, (1 September 2026) 2 Mei 2026"
    assert dated(text) == ["AHU-1.AH.01.07", "tanggal", "26 Oktober 2024,", "(1 September 2026)",
                           "2 Mei 2026"]


def test_no_line_begins_with_a_stroke_between_two_words() -> None:
    text = "Agus Susanti (Contoh) / Lestari Firmansyah (Contoh) / Wahyu Lubis / 3 Mei 2026 / / x"
    assert dated(text)[2:5] == ["(Contoh) /", "Lestari", "Firmansyah"]
    for room in range(8, 40):
        lines = wrap(text, REGULAR, 1.0, room, dated)
        assert " ".join(lines) == text
        assert sum(line.startswith("/") for line in lines[1:]) <= 1, "but the second of two"


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("most", [1, 2, 3, 9])
def test_no_narrower_room_has_as_few_lines(text: str, most: int) -> None:
    room, least = needed(measured(text), most), longest_word(REGULAR, text)
    few = max(most, text.count("\n") + 1)
    assert len(wrap(text, REGULAR, 1.0, room, dated)) <= few
    assert room <= least + 0.01 or taken(measured(text), room * 0.97) > few


@pytest.mark.parametrize("room", [20.0, 35.0, 60.0])
def test_the_lines_of_a_very_long_text_are_counted_nearly(room: float) -> None:
    text = "Contoh uraian yang panjang sekali, dengan keterangan tambahan nomor satu. " * 12
    assert taken(measured(text), room) == pytest.approx(
        len(wrap(text, REGULAR, 1.0, room, dated)), rel=0.12)
    most = taken(measured(text), room)
    assert needed(measured(text), most) == pytest.approx(room, rel=0.15)


def test_a_heading_parts_after_its_comma_where_both_halves_have_room() -> None:
    title = "REKAP PEROLEHAN KURSI DAN SUARA DPR, PEMILU LEGISLATIF 2024"
    assert balanced(title, BOLD, 12, 408) == (
        "REKAP PEROLEHAN KURSI DAN SUARA DPR,", "PEMILU LEGISLATIF 2024")
    assert balanced(title, BOLD, 12, 245) == (
        "REKAP PEROLEHAN KURSI DAN", "SUARA DPR, PEMILU LEGISLATIF 2024")
