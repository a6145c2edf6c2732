"""Columns are as wide as the longest word of any of their rows, and shared so that rows are low."""
from __future__ import annotations

from collections.abc import Sequence

import pytest

from app.engine.result import Head
from app.engine.vocabulary import Kind
from reports.columns import CROWDED, LEGIBLE, PAD, SAMPLE, SEEN, TIGHT, Columns, fit
from reports.lettering import BOLD, REGULAR, dated, longest_word, width, wrap

HEADS = (Head("No"), Head("Wilayah"), Head("PJ"), Head("Uraian", width=30.0))
LONG = "Pemerintahan"


@pytest.mark.parametrize("count", [8, SAMPLE + 56, 3 * SAMPLE + 4])
def test_no_word_is_broken_where_it_stands_on_every_other_row_only(count: int) -> None:
    rows = [(str(order), f"Kota Contoh {order}", f"Bagian Tata {LONG}" if order % 2 else "Badan",
             "Uraian contoh yang panjang sekali. " * 8) for order in range(count)]
    columns = fit(HEADS, rows, 700.0)
    assert columns.widths[2] >= width(REGULAR, LONG) * columns.size + 2 * PAD
    assert sum(columns.widths) == pytest.approx(700.0)


def test_no_word_is_broken_that_one_row_of_very_many_has() -> None:
    rows = [(str(order), f"Kota Contoh {order}", f"Badan {order}",
             "Uraian contoh yang panjang sekali. " * 8) for order in range(3 * SAMPLE)]
    rows[777] = ("777", "Kota Contoh 777", LONG, "Uraian")
    columns = fit(HEADS, rows, 700.0)
    assert columns.widths[2] >= width(REGULAR, LONG) * columns.size + 2 * PAD


def deep(columns: Columns, rows: Sequence[tuple[str, ...]]) -> float:
    """Count the lines of a row, on average."""
    return sum(max(len(wrap(text, REGULAR, columns.size, wide - 2 * PAD, dated))
                   for text, wide in zip(row, columns.widths, strict=True))
               for row in rows) / len(rows)


def test_a_column_gives_back_the_share_that_it_was_declared_but_does_not_need() -> None:
    heads = (Head("No"), Head("Wilayah", width=3.0), Head("Alamat", width=1.0),
             Head("Jumlah", kind=Kind.INTEGER, width=3.0))
    rows = [(str(order), "Pusat", f"Jalan Contoh Bougenvil Nomor {order}, RT 002/RW 008", "12")
            for order in range(40)]
    columns = fit(heads, rows, 400.0)
    assert deep(columns, rows) == 1
    assert columns.widths[2] > columns.widths[1]
    assert sum(columns.widths) == pytest.approx(400.0)


def test_what_is_declared_stands_where_every_row_has_one_line_anyway() -> None:
    heads = (Head("No"), Head("Wilayah", width=3.0), Head("Jenis", width=1.0))
    columns = fit(heads, [("1", "Kota Contoh", "Aktif")] * 9, 400.0)
    assert columns.widths[1] == pytest.approx(3 * columns.widths[2])


def test_rows_alike_every_so_many_do_not_deceive_about_the_others() -> None:
    every = 7  # as far apart as rows would be that were taken at equal steps
    heads = (Head("No"), Head("Wilayah", width=3.0), Head("Aksi", width=1.0))
    rows = [(str(order), "Kabupaten Contoh Utara", "Sosialisasi bahaya narkotika bagi pelajar"
             if order % every else "Nihil") for order in range(6 * SEEN)]
    assert deep(fit(heads, rows, 360.0), rows) == 1


def test_a_range_of_dates_is_broken_once_at_most() -> None:
    rows = [(str(order), "Perkumpulan Contoh Peduli Persaudaraan Warga " * 4,
             f"{order % 27 + 1} Jul 2026 s.d. {order % 27 + 2} Jul 2031") for order in range(40)]
    heads = (Head("No"), Head("Nama", width=9.0), Head("Masa bakti", width=0.1))
    columns = fit(heads, rows, 400.0)
    for row in rows:
        lines = wrap(row[2], REGULAR, columns.size, columns.widths[2] - 2 * PAD, dated)
        assert len(lines) <= 2, lines
        assert len(lines) == 1 or lines[1].startswith("s.d. ")


def test_a_heading_breaks_only_after_its_stroke() -> None:
    heads = (Head("No"), Head("Ketua/Sekretaris/Bendahara"), Head("Uraian"))
    rows = [("1", "Contoh A / Contoh B", "Uraian contoh yang panjang. " * 9)] * 20
    columns = fit(heads, rows, 180.0)
    room = columns.widths[1] - 2 * PAD
    assert room < longest_word(BOLD, heads[1].label) * columns.size
    assert wrap(heads[1].label, BOLD, columns.size, room) in (
        ("Ketua/", "Sekretaris/", "Bendahara"), ("Ketua/Sekretaris/", "Bendahara"))


@pytest.mark.parametrize("words", [10, 60])
def test_letters_do_not_shrink_for_tall_rows(words: int) -> None:
    rows = [("1", "Kota Contoh", "contoh " * words, "uraian " * words)] * 20
    columns = fit((Head("No"), Head("Wilayah"), Head("Temuan"), Head("Saran")), rows, 330.0)
    assert columns.size == LEGIBLE == 9
    assert columns.pad == PAD
    assert (deep(columns, rows) > CROWDED) is (words == 60)


def test_columns_stand_closer_before_their_letters_shrink() -> None:
    heads = (Head("No"), *(Head(f"Nilai {n}", kind=Kind.RUPIAH) for n in range(4)), Head("Ket"))
    rows = [("1", *("Rp1.234.567.890,00",) * 4, "Baik")] * 20
    found = []
    for room in range(480, 320, -4):
        columns = fit(heads, rows, float(room))
        least = width(REGULAR, rows[0][1]) * columns.size + 2 * columns.pad
        assert all(wide >= least for wide in columns.widths[1:5])
        found.append((columns.size, columns.pad))
    assert list(dict.fromkeys(found))[:3] == [(LEGIBLE, PAD), (LEGIBLE, TIGHT), (8.5, PAD)]
    assert found == sorted(found, reverse=True)


@pytest.mark.parametrize("room", [330.0, 360.0, 440.0])
def test_no_short_cell_is_parted_for_room_that_a_long_one_does_not_need(room: float) -> None:
    heads = (Head("No"), Head("Aksi", width=5.0), Head("Target"), Head("Realisasi"))
    rows = [(str(order), "Pelaksanaan kegiatan pencegahan penyalahgunaan narkotika di lingkungan "
             "satuan pendidikan menengah dan tinggi", "24 tayangan iklan", "3 angkatan")
            for order in range(1, 9)]
    columns = fit(heads, rows, room)
    assert [len(wrap(text, REGULAR, columns.size, wide - 2 * columns.pad, dated))
            for text, wide in zip(rows[0], columns.widths, strict=True)][2:] == [1, 1]


def test_a_row_of_letters_that_is_no_word_takes_no_room_from_words() -> None:
    """One such name among thousands would else make the paper a third longer."""
    rows = [(str(order), f"Kota Contoh {order}", "Bagian Umum",
             "Uraian contoh yang panjang sekali. " * 8) for order in range(SAMPLE)]
    plain = fit(HEADS, rows, 700.0)
    strange = list(rows)
    strange[7] = ("7", "Kota" + "tanpaspasi" * 24, "Bagian Umum", "Uraian")
    assert fit(HEADS, strange, 700.0).widths == pytest.approx(plain.widths, abs=7.0)
