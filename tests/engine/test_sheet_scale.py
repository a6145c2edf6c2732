"""Figures that a table writes short are never stored as they stand without a question."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import registry, sheet_read, sheet_scale, sheets

registry.load()

HEADS = ["Kode sub kegiatan", "Sub kegiatan", "Tahun", "Pagu", "Realisasi"]
ROW = ["8.01.02", "Forum (Contoh)", 2024, 1500, 1200]


def read(*lines: list[Any], table: str = "program_kegiatan") -> tuple[int, list[Any]]:
    rows, problems = sheet_read.rows_of(sheets.layout(registry.entity(table))[0],
                                        [list(line) for line in lines])
    return len(rows), problems


@pytest.mark.parametrize(("text", "words"), [
    ("Realisasi anggaran (dalam juta rupiah)", "dalam juta rupiah"), ("(Rp juta)", "Rp juta"),
    ("Satuan: Ribu Rupiah", "Satuan: Ribu Rupiah"), ("(jutaan)", "jutaan"),
    ("Kerugian (milyar rupiah)", "milyar rupiah"), ("Penduduk (ribu jiwa)", "ribu jiwa"),
    ("Nilai (dalam Rp1.000.000)", "dalam Rp1.000.000"), ("(Rp 000)", "Rp 000"),
    ("Rp.000,-", "Rp.000"), ("(x 1.000)", "x 1.000"), ("DALAM RIBUAN", "DALAM RIBUAN"),
    ("Bantuan 100 juta rupiah", ""), ("Hibah lima juta rupiah", ""), ("Rp5 juta", ""),
    ("Rp1.000 per suara", ""), ("Gerakan Sejuta Pohon", ""), ("Program Juta Karya", ""),
    ("Tahun 2000", ""), ("dalam rupiah", ""), ("dalam 1000 hari", "")])
def test_the_words_by_which_figures_are_written_short(text: str, words: str) -> None:
    assert sheet_scale.said(text) == words


@pytest.mark.parametrize("lines", [
    [["Realisasi Kesbangpol (dalam juta rupiah)"], HEADS, ROW],
    [["Realisasi"], ["", "", "", "", "(juta rupiah)"], HEADS, ROW],
    [["", "", "", "Anggaran (juta rupiah)", ""], HEADS, ROW],
    [HEADS, ["", "", "", "(juta rupiah)", "(juta rupiah)"], ROW],
    [HEADS, ROW, ["Sumber: Bappeda (Contoh). " + "Angka sementara. " * 20 + "Dalam juta rupiah."]]])
def test_it_is_asked_wherever_it_stands_outside_the_data(lines: list[list[Any]]) -> None:
    rows, problems = read(*lines)
    asked = [problem for problem in problems if problem.warning]
    assert rows == 1
    assert ["juta rupiah" in problem.sentence.casefold() for problem in asked] == [True]


@pytest.mark.parametrize("beneath", [
    [["", "", "", "(Rp)", "(Rp)"]], [["", "", "tahun", "Rp", "Rp"]],
    [["", "", "", "Rp", "Rp"], ["(1)", "(2)", "(3)", "(4)", "(5)"]],
    [["(1)", "(2)", "(3)", "(4)", "(5)"], ["", "", "", "Rp", "Rp"]]])
def test_a_row_of_units_beneath_the_headings_is_no_data(beneath: list[list[Any]]) -> None:
    assert read(HEADS, *beneath, ROW) == (1, [])


def test_a_row_of_words_that_are_no_units_is_data() -> None:
    assert read(HEADS, ["", "", "", "Rp", "tidak ada"], ROW)[0] == 2
    assert read(HEADS, ["", "", "", "12%", "15 %"], ROW)[0] == 2
    assert read(HEADS, ["", "", "", "(%)", "%"], ROW)[0] == 1


def test_a_portals_column_of_units_that_counts_in_millions_is_asked() -> None:
    heads = ["Penyelenggara", "Tahun", "Sasaran", "Jumlah", "satuan"]
    row = ["Contoh", 2024, "Pelajar", 5]
    for unit, asked in (("ORANG", 0), ("RIBU ORANG", 1)):
        rows, problems = read(heads, [*row, unit], ["Lain", *row[1:], unit],
                              table="kader_bela_negara")
        assert (rows, [each.warning for each in problems].count(True)) == (2, asked)


def test_what_data_say_and_what_the_table_does_not_hold_is_not_asked() -> None:
    assert read(HEADS, ["8.01", "Bantuan (juta rupiah)", 2024, 1, 1]) == (1, [])
    assert read(["Penduduk (ribu jiwa)"], ["Kode", "Nama"], ["A", "Sosial"],
                table="bidang_kegiatan") == (1, [])


def test_a_heading_that_counts_in_millions_says_what_to_do() -> None:
    _, problems = read([*HEADS[:4], "Realisasi (juta rupiah)"], ROW)
    asked = [problem.sentence for problem in problems if problem.column.startswith("Realisasi")]
    assert [sheet_scale.REMEDY in sentence for sentence in asked] == [True]
