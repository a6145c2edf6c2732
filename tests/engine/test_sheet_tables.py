"""A table as paper lays it out becomes rows: titles, merged headings, totals, notes, formulas.

Only the reading is asked here, with no database; which values are right is `test_values.py`'s.
"""
from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import xlsxwriter

from app.engine import registry, sheet_read, sheets
from app.engine.vocabulary import Field, Kind

registry.load()
ACTIVITIES = sheets.layout(registry.entity("kegiatan_wasbang"))[0]
AID = sheets.layout(registry.entity("banpol_pengajuan"))[0]
LAWS = sheets.layout(registry.entity("produk_hukum"))[0]
HEADS = ["No.", "Nama kegiatan *", "Tanggal", "Peserta laki-laki", "Anggaran"]


def rows(sheet: sheets.Sheet, *lines: list[Any]) -> Any:
    return sheet_read.rows_of(sheet, [list(line) for line in lines])


def told(problems: list[Any], remark: bool = False) -> list[tuple[int, str]]:
    return [(each.row, each.column) for each in problems if each.remark is remark]


def written(tmp_path: Path, build: Any) -> list[list[Any]]:
    """Write a sheet of activities by the hand of a spreadsheet and read it as an upload is read."""
    path = tmp_path / "tabel.xlsx"
    with xlsxwriter.Workbook(path) as book:
        build(book, book.add_worksheet(ACTIVITIES.name))
    return sheet_read.read(path)[ACTIVITIES.name]


def test_titles_numbers_and_blanks_around_a_table_are_no_data() -> None:
    found, problems = rows(
        ACTIVITIES, ["DAFTAR KEGIATAN"], ["KABUPATEN CONTOH"], [], HEADS,
        ["(1)", "(2)", "(3)", "(4)", "(5)"],
        [1.0, "Satu", "1-2-2026", 10.0, 5.0], [2.0, "Dua", "1-2-2026", 20.0, 6.0],
        [3.0, " ", "\u00a0", "", None], [], ["*) angka per 31 Desember 2026"])
    assert not problems
    assert [(row.number, row.cells["nama"]) for row in found] == [(6, "Satu"), (7, "Dua")]


def test_headings_over_two_rows_and_in_their_own_words_are_found() -> None:
    found, problems = rows(
        ACTIVITIES, ["NO", "NAMA KEGIATAN", "TGL.", "PESERTA", "", "ANGGARAN (Rp)", "jenis"],
        ["NO", "NAMA KEGIATAN", "", "LAKI-LAKI", "PEREMPUAN", "", ""],
        [1, "Satu", "1-2-2026", 10, 20, 5, "PPWK"])
    assert not problems
    assert found[0].cells == {"nama": "Satu", "tanggal": "1-2-2026", "peserta_l": 10,
                              "peserta_p": 20, "anggaran": 5, "jenis": "PPWK"}


@pytest.mark.parametrize(("sheet", "text", "name"), [
    ("kesbangpol_pegawai", "L/P", "jenis_kelamin"), ("kesbangpol_pegawai", "JK", "jenis_kelamin"),
    ("kesbangpol_pegawai", "Pangkat/Gol.", "golongan"), ("kesbangpol_pegawai", "Ket.", "catatan"),
    ("orang_asing", "Izin berlaku s.d.", "berlaku_sampai"),
    ("orang_asing", "Izin Berlaku s/d", "berlaku_sampai"),
    ("orang_asing", "Keterangan", "catatan")])
def test_a_heading_is_known_by_what_paper_calls_it(sheet: str, text: str, name: str) -> None:
    layout = sheets.layout(registry.entity(sheet))[0]
    said = [[heading for heading, each in layout.headings if each.identity], ["x"] * 9]
    said[0] = [heading for heading in said[0] if layout.fields[name].label != heading] + [text]
    found, _ = rows(layout, *said)
    assert [list(row.cells)[-1] for row in found] == [name]


def test_a_running_number_is_told_from_the_number_of_a_law() -> None:
    found, problems = rows(LAWS, ["No", "Jenis", "Nomor", "Tahun", "Tentang"],
                           ["1.", "UU", "17", 2013, "Ormas"])
    assert not problems
    assert found[0].cells["nomor"] == "17"
    found, problems = rows(LAWS, ["No", "Jenis", "Tahun", "Tentang"],
                           ["12/A/2020", "SE", 2020, "Contoh"])
    assert not problems
    assert found[0].cells["nomor"] == "12/A/2020"


@pytest.mark.parametrize(("line", "columns"), [
    ([*HEADS, "Anggaran (Rp)"], ["Anggaran (Rp)"]),
    (["No.", "Tanggal", "Karangan"], ["Nama kegiatan", "Karangan"])])
def test_a_heading_that_is_missing_or_told_twice_is_refused(
        line: list[str], columns: list[str]) -> None:
    found, problems = rows(ACTIVITIES, ["DAFTAR"], line, ["x"] * len(line))
    assert not found
    assert [each.column for each in problems if not each.remark] == columns
    assert not any(each.warning for each in problems)


@pytest.mark.parametrize("line", [
    [*HEADS, "Karangan"], [*HEADS[:4], "Anggaran (dolar)"], [*HEADS, "Nomor dan tanggal SPT"]])
def test_a_column_that_no_field_bears_is_asked_about_and_only_then_left_out(
        line: list[str]) -> None:
    data = [1, "Satu", "1-2-2026", 1, 2, "lain"][:len(line)]
    found, problems = rows(ACTIVITIES, line, data)
    assert [each.cells["nama"] for each in found] == ["Satu"]
    assert [(each.row, each.column, each.warning) for each in problems] == [(1, line[-1], True)]
    assert "isinya tidak disimpan" in problems[0].sentence
    _, problems = rows(ACTIVITIES, line, [*data[:-1], ""])
    assert [(each.column, each.warning, each.remark) for each in problems] == [
        (line[-1], False, True)]


@pytest.mark.parametrize(("entity", "sheet", "heading"), [
    ("kegiatan_wasbang", 0, "Induk"), ("bidang_kegiatan", 0, "Wilayah"),
    ("bidang_kegiatan", 0, "Status"), ("ormas", 2, "Wilayah"), ("ormas", 2, "Versi")])
def test_a_word_of_another_sheet_is_asked_about_like_any_strange_column(
        entity: str, sheet: int, heading: str) -> None:
    page = sheets.layout(registry.entity(entity))[sheet]
    needed = [*(sheets.machine(page)[:1] if sheet else []), *(
        head for head, said in page.headings if said.typed and sheets.demanded(page, said))]
    _, problems = rows(page, [*needed, heading], [*["1"] * len(needed), "isi"])
    assert [(each.column, each.warning) for each in problems] == [(heading, True)]
    assert "isinya tidak disimpan" in problems[0].sentence


@pytest.mark.parametrize("over", [
    ["", "", "", "Peserta", "Peserta", "Peserta", ""], ["", "", "", "Peserta", "", "", ""],
    ["No.", "Nama kegiatan", "Tanggal", "Peserta", "Peserta", "Peserta", "PIC"]])
def test_a_group_may_hold_a_sum_and_the_table_a_column_that_no_field_bears(
        over: list[str]) -> None:
    below = ["No.", "Nama kegiatan", "Tanggal", "L", "P", "Jml", "PIC"]
    (found,), problems = rows(ACTIVITIES, ["KEGIATAN 2026"], over, below,
                              [1, "Satu", "1-2-2026", 4, 5, 9, "Budi"])
    assert (found.cells["peserta_l"], found.cells["peserta_p"]) == (4, 5)
    assert all(each.warning for each in problems)
    said = {each.column: each.sentence for each in problems}
    assert "tidak dikenal" in said.pop("PIC")
    ((column, sentence),) = said.items()
    assert column.endswith("Jml")
    assert ("dihitung sendiri" in sentence) == bool(over[4])


def test_data_without_a_heading_is_not_lost_in_silence() -> None:
    _, problems = rows(ACTIVITIES, HEADS, [1, "Satu", "1-2-2026", 1, 2, "catatan lepas"])
    assert told(problems) == [(1, "F")]
    assert "tidak berjudul" in problems[0].sentence
    assert problems[0].warning


@pytest.mark.parametrize(("numbers", "passed"), [
    ([1, 2.0], True), (["1.", "2."], True), ([12, 40], False), ([1, 1], False)])
def test_a_column_without_a_heading_that_numbers_the_rows_is_passed_over(
        numbers: list[object], passed: bool) -> None:
    found, problems = rows(ACTIVITIES, ["", *HEADS[1:]], *(
        [number, "Satu", "1-2-2026", 1, 2] for number in numbers))
    assert len(found) == len(numbers)
    assert [(each.remark, each.warning) for each in problems] == [(passed, not passed)]


def test_a_total_is_passed_over_and_added_again() -> None:
    table = [HEADS, [1, "Satu", "1-2-2026", 10, "Rp 1.000.000,-"], [2, "Dua", "", 20, 2_000_000],
             ["JUMLAH", "", "", 30, "3.000.000"], ["", "", "", "", ""],
             ["", "", "", "", "Bandung, 1 Maret 2026"], ["", "Kepala Badan", "", "", ""]]
    found, problems = rows(ACTIVITIES, *table)
    assert len(found) == 2
    assert told(problems) == []
    assert [row for row, _ in told(problems, remark=True)] == [4, 6, 7]
    table[3][4] = "3.010.000"
    found, problems = rows(ACTIVITIES, *table)
    assert told(problems) == [(4, "Anggaran")]
    sentence = next(each.sentence for each in problems if not each.remark)
    assert sentence.startswith("Jumlah tidak cocok: selisih Rp10.000,00;")
    table[3][3:] = [40, "3.000.000"]
    assert told(rows(ACTIVITIES, *table)[1]) == [(4, "Peserta laki-laki")]


def test_groups_have_their_own_totals_and_a_rate_is_not_added() -> None:
    found, problems = rows(
        AID, ["Partai", "Tahun anggaran", "Suara sah", "Nilai per suara", "Jumlah bantuan"],
        ["PKB", 2023, 10, 1000, 10_000], ["PAN", 2023, 20, 1000, 20_000],
        ["Sub Jumlah", "", 30, 1000, 30_000], ["PPP", 2023, 5, 1000, 5_000],
        ["Sub Total", "", 5, 1000, 5_000], ["Total", "", 35, 1000, 35_000])
    assert (len(found), told(problems)) == (3, [])
    _, problems = rows(AID, ["Partai", "Tahun anggaran", "Kursi", "Jumlah bantuan"],
                       ["PKB", 2023, 1, 10], ["PAN", 2023, 1, 10], ["TOTAL", "", 1, 10])
    assert told(problems) == [(4, "Kursi"), (4, "Jumlah bantuan")]


def test_a_name_that_only_sounds_like_a_total_is_data() -> None:
    found, problems = rows(ACTIVITIES, HEADS, [1, "Total Football Kebangsaan", "1-2-2026", 1, 2],
                           [2, "Jumlah", "1-2-2026 sore", 3, 4])
    assert (len(found), problems) == (2, [])


def test_formulas_errors_percent_and_merged_cells_are_read_as_they_are_seen(
        tmp_path: Path) -> None:
    def build(book: Any, page: Any) -> None:
        money, part = book.add_format({"num_format": "#,##0"}), book.add_format(
            {"num_format": "0.00%"})
        page.merge_range("A1:E1", "JUDUL")
        page.write_row(1, 0, HEADS[1:])
        page.merge_range("A3:A4", "Satu")
        page.write_formula("D3", "=10/3", money, 10 / 3)
        page.write_formula("D4", "=1/0", None, "#DIV/0!")
        page.write_formula("C3", "=1/3", part, 1 / 3)
        page.write_formula("B3", '=""', None, "")
        page.set_row(3, None, None, {"hidden": True})

    table = written(tmp_path, build)
    (first, second), problems = rows(ACTIVITIES, *table)
    assert not problems
    assert (first.cells["nama"], second.cells["nama"]) == ("Satu", "Satu")
    assert sheets.typed(Field("X", kind=Kind.RUPIAH), first.cells["anggaran"]) == "3,33"
    assert sheets.typed(Field("X", kind=Kind.PERCENT), first.cells["peserta_l"]) == "33,33"
    assert first.cells["tanggal"] == ""
    with pytest.raises(ValueError, match="galat #DIV/0!"):
        sheets.typed(Field("X", kind=Kind.RUPIAH), second.cells["anggaran"])


def test_a_formula_nobody_has_worked_out_is_no_empty_cell(tmp_path: Path) -> None:
    path, book = tmp_path / "tabel.xlsx", openpyxl.Workbook()
    page = book.active
    page.title = ACTIVITIES.name
    page.append(HEADS[1:])
    page.append(["Satu", "1-2-2026", 3, "=C2*2"])
    book.save(path)
    (row,), problems = rows(ACTIVITIES, *sheet_read.read(path)[ACTIVITIES.name])
    assert not problems
    with pytest.raises(ValueError, match="belum dihitung"):
        sheets.typed(Field("X", kind=Kind.RUPIAH), row.cells["anggaran"])


@pytest.mark.parametrize(("kind", "cell", "text"), [
    (Kind.PERCENT, sheets.Computed(45.238095238), "45,24"), (Kind.PERCENT, 45.2381, "45,2381"),
    (Kind.RUPIAH, 0.1 + 0.2, "0,3"), (Kind.RUPIAH, 99.9999999999986, "100"),
    (Kind.RUPIAH, 12.345, "12,345"), (Kind.DECIMAL, 79.33333333333333, "79,3333"),
    (Kind.INTEGER, 3.0000000000000004, "3"), (Kind.INTEGER, sheets.Computed(2.5), "2,5"),
    (Kind.DATE, 46_350.0, "24-11-2026"), (Kind.DATE, 2026.0, "2026"),
    (Kind.DATE, datetime(2026, 11, 24, 13, 45), "24-11-2026"),
    (Kind.MOMENT, 46_350.5, "24-11-2026 12.00"), (Kind.DATE, date(2026, 11, 24), "24-11-2026"),
    (Kind.DATE, "\u2013", ""), (Kind.TEXT, "-", ""), (Kind.TEXT, "'-", "-"),
    (Kind.NIP, "'198001012005012003", "198001012005012003"),
    (Kind.TEXT, "\u00a0Jalan\u00a0Contoh\u200b ", "Jalan Contoh")])
def test_a_cell_is_read_without_what_only_the_machine_added(kind: Kind, cell: Any,
                                                           text: str) -> None:
    assert sheets.typed(Field("X", kind=kind), cell) == text


@pytest.mark.parametrize(("lines", "asked"), [
    ([["Satu", "1-2-2026", 1]], True),
    ([["Satu", "1-2-2026", 1], ["Dua", "1-2-2026", 2]], False)])
def test_one_row_alone_does_not_tell_a_running_number_from_a_figure(
        lines: list[list[Any]], asked: bool) -> None:
    _, (problem,) = rows(ACTIVITIES, ["Nama kegiatan", "Tanggal", None], *lines)
    assert (problem.column, problem.warning, problem.remark) == ("C", asked, not asked)


def test_of_two_sheets_that_are_called_alike_none_is_lost_in_silence(tmp_path: Path) -> None:
    path = tmp_path / "kembar.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name in ("Anggota", "anggota "):
            book.add_worksheet(name).write(0, 0, "Nama")
    with pytest.raises(ValueError, match="Ada 2 lembar bernama “anggota”"):
        sheet_read.read(path)
