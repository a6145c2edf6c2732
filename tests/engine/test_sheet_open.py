"""What portals and agencies write beside the data is passed over, or told of in one sentence."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import registry, sheet_headings, sheet_read, sheets

registry.load()


def meant(table: str, heads: list[str], *lines: list[Any]) -> tuple[list[str], dict[str, str]]:
    """Return which fields the headings name, and what is told of the others."""
    sheet = sheets.layout(registry.entity(table))[0]
    made = sheet_headings.read(sheet, [list(heads), *(list(line) for line in lines)])
    return [getattr(found, "name", found) for found in made.columns.values()], {
        each.column: each.sentence for each in (*made.problems, *made.remarks)}


PORTAL = ["id", "kode_provinsi", "nama_provinsi", "kode_kabupaten_kota", "nama_kabupaten_kota",
          "pemilu", "partai", "jumlah_suara", "jumlah_kursi", "satuan"]


def test_a_table_of_a_portal_is_read_without_its_numbers_and_units() -> None:
    lines = [[40, 32, "JAWA BARAT", 3273, "KOTA BANDUNG", "Pemilu 2024", "PKB", 9, 1, "SUARA"],
             [77, 32, "JAWA BARAT", 3273, "KOTA BANDUNG", "Pemilu 2024", "PDIP", 8, 1, "SUARA"]]
    columns, told = meant("perolehan_pemilu", PORTAL, *lines)
    assert columns == ["Wilayah", "pemilu_id", "parpol_id", "suara_sah", "kursi"]
    assert [*told] == ["id", "satuan", "kode_provinsi", "kode_kabupaten_kota"]
    assert all("dilewati" in sentence for sentence in told.values())
    sheet = sheets.layout(registry.entity("perolehan_pemilu"))[0]
    rows, problems = sheet_read.rows_of(sheet, [PORTAL, *lines])
    assert {row.machine["Wilayah"] for row in rows} == {"KOTA BANDUNG, JAWA BARAT"}
    assert not any("ID" in row.machine for row in rows)
    assert all(each.remark for each in problems)


def test_a_point_is_a_comma_where_it_can_be_nothing_else() -> None:
    sheet = sheets.layout(registry.entity("idi"))[0]
    for portal, wanted in ((["satuan"], ["80,20", "1.234", "80,2041", 79]),
                           (["Lainnya"], ["80.20", "1.234", "80.2041", 79])):
        rows, _ = sheet_read.rows_of(sheet, [
            ["Sumber rilis", "Tahun", "Skor", *portal],
            *(["BPS", 2023, cell, "POIN"] for cell in ("80.20", "1.234", "80.2041", 79))])
        assert [row.cells["skor"] for row in rows] == wanted


@pytest.mark.parametrize(("heads", "ids", "kept"), [
    (["ID", "Versi"], [1, 2], True), (["ID"], [7, 9], True), (["id"], [1, 2], False),
    (["id", "satuan"], [7, 9], False)])
def test_a_number_of_ours_is_kept_and_a_running_one_is_not(
        heads: list[str], ids: list[int], kept: bool) -> None:
    columns, _ = meant("fkub", [*heads, "Nomor SK", "Periode mulai"], *(
        [number, *heads[1:], f"{number}/2026", "1-1-2026"] for number in ids))
    assert ("ID" in columns) is kept


def test_codes_stay_where_the_name_alone_does_not_tell() -> None:
    heads = ["kode_kabupaten_kota", "nama_kabupaten_kota", "Nomor SK", "Periode mulai"]
    sheet = sheets.layout(registry.entity("fkub"))[0]
    rows, _ = sheet_read.rows_of(sheet, [heads, [3273, "Bandung", "1/2026", "1-1-2026"]])
    assert rows[0].machine["Wilayah"] == "3273 Bandung"


def test_a_heading_of_ours_goes_before_another_that_may_mean_the_same() -> None:
    columns, told = meant("orang_asing", [
        "Nama", "Kewarganegaraan", "Tanggal datang", "Pekerjaan", "Kegiatan"],
        ["Contoh", "Jepang", "1-1-2026", "Direktur", "Rapat"])
    assert columns[-1] == "kegiatan"
    assert "isinya tidak disimpan" in told["Pekerjaan"]


def test_years_across_are_told_of_once() -> None:
    _, told = meant("idi", ["Provinsi", "2021", "2022", "2023"], ["Jawa Barat", 82, 81, 80])
    assert told["2021"] == ("Kolom 2021, 2022, 2023 masing-masing satu tahun; tulis satu baris "
                            "untuk setiap tahun, dengan kolom Tahun dan satu kolom angka.")
    assert "2022" not in told


@pytest.mark.parametrize(("table", "heading", "part"), [
    ("ormas", "Ketua/Sekretaris", "Pengurus"),
    ("kepala_daerah", "Partai Pengusung", "Partai pengusung")])
def test_what_belongs_to_a_part_is_sent_to_its_sheet(table: str, heading: str, part: str) -> None:
    _, told = meant(table, ["Nama", heading, "Masa jabatan mulai", "Masa jabatan selesai"],
                    ["Contoh", "Contoh", "1-1-2026", "31-12-2026"])
    assert told[heading].endswith(f"Isi seperti ini ditulis di lembar {part}; lihat templat.")


@pytest.mark.parametrize(("table", "heading", "field"), [
    ("orang_asing", "Nama Lengkap", "nama"), ("orang_asing", "Masa Berlaku ITAS/ITAP",
                                              "berlaku_sampai"),
    ("idi", "indeks_demokrasi_indonesia", "skor"), ("kegiatan_wasbang", "L", "peserta_l"),
    ("pendidikan_politik", "Perempuan", "peserta_perempuan"),
    ("kegiatan_wasbang", "Waktu Pelaksanaan", "tanggal"),
    ("kepala_daerah", "Nama Bupati/Wali Kota", "nama"),
    ("produk_hukum", "Jenis Peraturan", "jenis"),
    ("unjuk_rasa", "Hari/Tanggal", "waktu"), ("peristiwa_konflik", "Kronologis", "kronologi"),
    ("hari_libur", "Keterangan", "nama"), ("organisasi_penghayat", "Pimpinan/Ketua", "ketua")])
def test_what_agencies_call_a_column(table: str, heading: str, field: str) -> None:
    columns, _ = meant(table, [heading, "Lainnya"], ["Contoh", "Contoh"])
    assert columns == [field]


def test_a_mark_that_repeats_what_stands_above_is_written_out() -> None:
    sheet = sheets.layout(registry.entity("orang_asing"))[0]
    rows, problems = sheet_read.rows_of(sheet, [
        ["Nama", "Kewarganegaraan", "Tanggal datang", "Alamat", "Sponsor"],
        ["Contoh A", "Jepang", "1-1-2026", "Jl. A", "SDA"],
        ["Contoh B", '"', "sda", "s.d.a.", "SDA"], ["Contoh C", "Korea", "Idem", '"', "SDA"]])
    assert [row.cells["kewarganegaraan_id"] for row in rows] == ["Jepang", "Jepang", "Korea"]
    assert {row.cells["tanggal_datang"] for row in rows} == {"1-1-2026"}
    assert {row.cells["alamat"] for row in rows} == {"Jl. A"}
    assert {row.cells["sponsor"] for row in rows} == {"SDA"}
    assert [each.sentence for each in problems] == [
        "5 sel bertanda sama dengan atasnya diisi seperti sel di atasnya."]


GROUPS = [["No", "Nama kegiatan", "Tanggal", "Lokasi", "Peserta L"],
          ["I", "KECAMATAN SATU"], [1, "Contoh A", "3-3-2026", "Aula", "1,020"],
          ["Sub Jumlah", None, None, None, "1,020"], ["B.", "KECAMATAN DUA"],
          [2, "Contoh B", "4-3-2026", "Aula", 10], ["TOTAL", None, None, None, "1,030"]]


def test_a_name_over_the_rows_of_a_group_is_no_data() -> None:
    sheet = sheets.layout(registry.entity("kegiatan_wasbang"))[0]
    rows, problems = sheet_read.rows_of(sheet, GROUPS)
    assert [row.cells["nama"] for row in rows] == ["Contoh A", "Contoh B"]
    assert [each.row for each in problems if "judul kelompok" in each.sentence] == [2, 5]
    assert all(each.remark for each in problems if "JUMLAH" not in each.sentence.upper())


@pytest.mark.parametrize("line", [
    ["C", "Contoh C", None, None, 5], [3, "Contoh C"], [None, "Contoh C"]])
def test_a_row_that_may_be_data_is_no_name_of_a_group(line: list[Any]) -> None:
    sheet = sheets.layout(registry.entity("kegiatan_wasbang"))[0]
    rows, _ = sheet_read.rows_of(sheet, [GROUPS[0], GROUPS[2], line, GROUPS[5]])
    assert [row.cells["nama"] for row in rows] == ["Contoh A", "Contoh C", "Contoh B"]


def test_rows_that_are_lettered_themselves_are_data() -> None:
    sheet = sheets.layout(registry.entity("kegiatan_wasbang"))[0]
    rows, _ = sheet_read.rows_of(sheet, [
        GROUPS[0], ["A", "Contoh A"], ["B", "Contoh B", "3-3-2026", "Aula", 3]])
    assert [row.cells["nama"] for row in rows] == ["Contoh A", "Contoh B"]


def test_a_unit_that_is_a_field_of_ours_makes_no_portal() -> None:
    columns, told = meant("pantau_kesiapan", [
        "ID", "Pemilu", "Butir", "Ringkasan", "Tanggal", "Satuan"],
        [7, "Pemilu 2024", "Logistik", "Contoh A", "1-1-2026", "lembar"],
        [9, "Pemilu 2024", "Logistik", "Contoh B", "2-1-2026", "lembar"])
    assert columns[0] == "ID"
    assert not told


@pytest.mark.parametrize(("more", "status", "told"), [
    ([], "Disetujui", ["Kolom “Status” dilewati; data baru disimpan sebagai draf."]),
    ([], None, []), (["ID", "Versi"], "Disetujui", [])])
def test_a_state_that_no_export_of_ours_wrote_is_told_to_be_passed_over(
        more: list[str], status: str | None, told: list[str]) -> None:
    _, said = meant("fkub", [*more, "Status", "Nomor SK", "Periode mulai"],
                    [*(7 for _ in more), status, "1/2026", "1-1-2026"],
                    [*(9 for _ in more), status, "2/2026", "1-1-2026"])
    assert [*said.values()] == told


def test_a_mark_repeats_no_total() -> None:
    sheet = sheets.layout(registry.entity("perolehan_pemilu"))[0]
    rows, problems = sheet_read.rows_of(sheet, [
        ["Pemilu", "Partai", "Suara sah", "Kursi"], ["Pemilu 2024", "PKB", 9, 1],
        ["sda", "PAN", 7, 1], ["JUMLAH", None, 16, 2], ["sda", "PKS", "sda", 1]])
    assert [row.cells["pemilu_id"] for row in rows] == ["Pemilu 2024"] * 3
    assert [row.cells["suara_sah"] for row in rows] == [9, 7, 7]
    assert sum("sel bertanda sama" in each.sentence for each in problems) == 1


def test_a_mark_with_nothing_above_stays_and_so_do_those_below_it() -> None:
    sheet = sheets.layout(registry.entity("fkub"))[0]
    rows, _ = sheet_read.rows_of(sheet, [["Nomor SK", "Periode mulai", "Ketua"],
                                         ["1", "1-1-2026", "sda"], ["2", "1-1-2026", "sda"]])
    assert [row.cells["ketua"] for row in rows] == ["sda", "sda"]
