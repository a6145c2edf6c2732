"""A column that says two things is put apart, and one that does not is left as it is written."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import registry, sheet_read, sheets

registry.load()


def read(table: str, heads: list[str], *lines: list[Any]) -> tuple[list[dict[str, Any]], list[Any]]:
    """Return the cells that rows say, by field, and what is told of the table."""
    sheet = sheets.layout(registry.entity(table))[0]
    rows, problems = sheet_read.rows_of(sheet, [list(heads), *(list(line) for line in lines)])
    return [row.cells for row in rows], problems


TERM = ("periode_mulai", "periode_selesai")


@pytest.mark.parametrize("heading", [
    "Nomor dan Tanggal SK", "No./Tgl. SK", "SK Nomor/Tgl", "Nomor SK, Tanggal SK", "No & Tanggal SK"
])
@pytest.mark.parametrize(("cell", "number", "day"), [
    ("450/Kep.9-Kesra/2026 tanggal 3 Januari 2026", "450/Kep.9-Kesra/2026", "3 Januari 2026"),
    ("12/2025, 3-1-2025", "12/2025", "3-1-2025"), ("12/2025\n3 Jan 2025", "12/2025", "3 Jan 2025"),
    ("12/2025 / 2025-01-03", "12/2025", "2025-01-03"),
    ("12/2025 tgl. 31 Februari 2025", "12/2025", "31 Februari 2025"),
    ("188.45/12/2/2026", "188.45/12/2/2026", None), ("tanpa tanggal", "tanpa tanggal", None),
    (12, 12, None), ("", "", None)])
def test_a_number_and_its_day_are_two_values(
        heading: str, cell: Any, number: Any, day: str | None) -> None:
    (row,), problems = read("fkub", [heading, "Periode mulai"], [cell, "1-1-2026"])
    assert not problems
    assert (row["nomor_sk"], row.get("tanggal_sk")) == (number, day)


@pytest.mark.parametrize(("cell", "term"), [
    ("1 Jan 2026 s.d. 31 Des 2028", ("1 Jan 2026", "31 Des 2028")),
    ("01-01-2026 sampai dengan 31-12-2028", ("01-01-2026", "31-12-2028")),
    ("1/1/2026 - 31/12/2028", ("1/1/2026", "31/12/2028")),
    ("2026-2028", ("2026-2028", None))])
@pytest.mark.parametrize("heading", ["Periode", "Masa Bakti"])
def test_a_term_is_its_first_and_its_last_day(
        heading: str, cell: str, term: tuple[str, str | None]) -> None:
    (row,), problems = read("fkub", ["Nomor SK", heading], ["1/2026", cell])
    assert not problems
    assert tuple(row.get(name) for name in TERM) == term


def test_number_and_year_of_a_legal_product_and_the_place_and_day_of_a_founding() -> None:
    (row,), _ = read("produk_hukum", ["Jenis", "Nomor/Tahun"], ["Perda", "450/Kep.3/2020"])
    assert (row["nomor"], row["tahun"]) == ("450/Kep.3", "2020")
    (row,), _ = read("ormas", ["Nama", "Tempat, Tanggal Pendirian"], ["Contoh", "Bima, 3 Mei 1990"])
    assert (row["tempat_pendirian"], row["tanggal_pendirian"]) == ("Bima", "3 Mei 1990")


def test_what_another_column_fills_is_not_filled_again() -> None:
    (row,), problems = read("fkub", ["Nomor SK", "Nomor/Tanggal SK", "Periode mulai"],
                            ["1/2026", "2/2026, 3-1-2026", "1-1-2026"])
    assert row["nomor_sk"] == "1/2026"
    assert [(each.column, each.warning) for each in problems] == [("Nomor/Tanggal SK", True)]


def test_what_stands_under_no_heading_is_never_taken_for_the_second_half() -> None:
    (row,), problems = read("fkub", ["Periode mulai", "Nomor/Tanggal SK"],
                            ["1-1-2026", "2/2026", "3-1-2026"])
    assert (row["nomor_sk"], row.get("tanggal_sk")) == ("2/2026", None)
    assert [(each.column, each.warning) for each in problems] == [("C", True)]


def test_a_text_longer_than_any_number_is_not_searched_for_a_day() -> None:
    (row,), _ = read("fkub", ["Periode mulai", "Nomor/Tanggal SK"],
                     ["1-1-2026", "/ tahun " * 4000 + "3-1-2026"])
    assert row["nomor_sk"].endswith("3-1-2026")


@pytest.mark.parametrize(("cell", "term"), [
    ("3 Maret s.d. 3 April 2026", ("3 Maret 2026", "3 April 2026")),
    ("3 - 5 April 2026", ("3 April 2026", "5 April 2026"))])
def test_the_first_day_of_a_term_leaves_its_year_to_the_last(cell: str, term: Any) -> None:
    (row,), problems = read("surat_keterangan_penelitian", [
        "Nama peneliti", "Tanggal permohonan", "Lama penelitian"], ["A", "1 Maret 2026", cell])
    assert not problems
    assert (row["mulai"], row["selesai"]) == term


def test_a_column_of_single_days_is_no_term() -> None:
    _, problems = read("surat_keterangan_penelitian", ["Nama", "Tanggal"], ["A", "1 Maret 2026"])
    assert {each.column for each in problems} == {"Tanggal permohonan", "Tanggal"}


@pytest.mark.parametrize("cell", [
    "Contoh A, S.IP. / 19700101 199703 1 001", "Contoh A, S.IP.\nNIP. 197001011997031001",
    "Contoh A, S.IP. 197001011997031001"])
def test_a_name_and_its_number_are_two_values(cell: str) -> None:
    (row,), problems = read("kesbangpol_pegawai", ["Nama/NIP", "TMT"], [cell, "1-1-2020"])
    assert not problems
    assert row["nama"] == "Contoh A, S.IP."
    assert row["nip"].replace(" ", "") == "197001011997031001"
