"""A heading that paper writes is found where it plainly means one field, and refused elsewhere."""
from __future__ import annotations

from datetime import date, datetime, time
from typing import Any

import pytest

from app.engine import registry, sheet_beside, sheet_headings, sheet_read, sheets
from tests.engine.worded import SWELLING, lengths_compared

registry.load()


def meant(table: str, *headings: str, part: str = "") -> list[str]:
    """Return the names of the fields that headings mean; '' for none, and the machine's own."""
    sheet = next(each for each in sheets.layout(registry.entity(table)) if each.attribute == part)
    found = sheet_headings.read(sheet, [list(headings), *([""] * len(headings) for _ in range(2))])
    return [getattr(found.columns.get(order), "name", found.columns.get(order) or "")
            for order in range(len(headings))]


@pytest.mark.parametrize(("table", "heading", "name"), [
    ("ormas", "Nama", "nama"), ("ormas", "Nama Ormas", "nama"), ("ormas", "NAMA\nORMAS", "nama"),
    ("ormas", "Bidang Kegiatan", "bidang_utama_id"), ("ormas", "No. Telp", "telepon"),
    ("ormas", "E-mail", "surel"), ("ormas", "Alamat", "alamat"), ("ormas", "Kelurahan",
                                                                  "desa_kelurahan"),
    ("perolehan_pemilu", "Nama Partai Politik", "parpol_id"),
    ("perolehan_pemilu", "PARPOL", "parpol_id"),
    ("perolehan_pemilu", "Perolehan Suara Sah", "suara_sah"),
    ("perolehan_pemilu", "Jumlah Suara", "suara_sah"), ("perolehan_pemilu", "Kursi (kursi)",
                                                        "kursi"),
    ("perolehan_pemilu", "Jumlah Kursi", "kursi"), ("banpol_pengajuan", "Tahun", "tahun"),
    ("banpol_pengajuan", "Jumlah Bantuan (Rp)", "jumlah"),
    ("orang_asing", "Kebangsaan", "kewarganegaraan_id"),
    ("orang_asing", "Tgl. Kedatangan", "tanggal_datang"),
    ("orang_asing", "Jenis Izin Tinggal", "izin_tinggal"),
    ("peristiwa_konflik", "Korban Meninggal Dunia", "meninggal"),
    ("peristiwa_konflik", "Kerugian Materiil (Rp)", "nilai_kerugian"),
    ("peristiwa_konflik", "Status", "status_penanganan"),
    ("rumah_ibadat_permohonan", "Status", "tahap"), ("fkub", "Nama Ketua", "ketua"),
    ("kegiatan_wasbang", "Tanggal Pelaksanaan", "tanggal"),
    ("kegiatan_wasbang", "Tempat", "lokasi"),
    ("kegiatan_wasbang", "Peserta (L)", "peserta_l"),
    ("kegiatan_wasbang", "Jumlah Peserta P", "peserta_p"),
    ("idi", "Skor IDI", "skor"), ("produk_hukum", "Tanggal Ditetapkan", "tanggal_penetapan"),
    ("permohonan_skt", "Nama Ormas", "ormas_id"), ("kepala_daerah", "Nama Kepala Daerah", "nama"),
    ("kepala_daerah", "Akhir Masa Jabatan", "masa_jabatan_selesai"),
    ("program_kegiatan", "Pagu Anggaran (Rp)", "pagu"), ("fkub", "Mulai", "periode_mulai"),
    ("tka", "No. RPTKA", "rptka_nomor"), ("ormas_sanksi", "Nomor Keputusan", "nomor_sk"),
    ("izin_sementara_rumah_ibadat", "Masa Berlaku", "berlaku_sampai"),
    ("nphd", "Nilai NPHD (Rp)", "nilai_disepakati"), ("indeks_ketahanan", "Sumber", "penerbit")])
def test_a_heading_means_what_it_plainly_says(table: str, heading: str, name: str) -> None:
    assert meant(table, heading) == [name]


@pytest.mark.parametrize(("table", "heading"), [
    ("permohonan_skt", "Tanggal"), ("permohonan_skt", "Nomor permohonan"),
    ("permohonan_skt", "Nama"), ("laporan_terima", "Tanggal laporan"),
    ("instruksi_terima", "Tanggal diterima"), ("rumah_ibadat_permohonan", "Keputusan"),
    ("peristiwa_konflik", "Jumlah korban"), ("banpol_pengajuan", "Nilai (juta rupiah)"),
    ("kegiatan_wasbang", "Peserta"), ("fkub", "Kode"), ("surat_keterangan_penelitian", "Nomor"),
    ("pemulihan", "Jumlah Anggaran dan Realisasi"), ("ormas_asing", "Selesai")])
def test_a_heading_that_could_mean_several_or_something_else_is_refused(table: str,
                                                                        heading: str) -> None:
    assert meant(table, heading) == [""]


@pytest.mark.parametrize(("heads", "cells", "wanted"), [
    (["Kab/Kota"], ["KOTA BANDUNG"], "KOTA BANDUNG"),
    (["Kode Wilayah", "Nama Daerah"], [3273.0, "Kota Bandung"], "3273 Kota Bandung"),
    (["Kode Wilayah", "Nama Daerah"], [11.1, "-"], "11.10"),
    (["Provinsi", "Kabupaten/Kota"], ["Jawa Barat", "Kota Bandung"], "Kota Bandung, Jawa Barat"),
    (["Provinsi", "Kabupaten/Kota"], ["Jawa Barat", None], "Jawa Barat"),
    (["Kode", "Wilayah"], [None, "32.73"], "")])
def test_the_region_may_stand_in_several_columns(heads: list[str], cells: list[Any],
                                                 wanted: str) -> None:
    sheet = sheets.layout(registry.entity("kader_bela_negara"))[0]
    rows, problems = sheet_read.rows_of(sheet, [
        [*heads, "Penyelenggara", "Tahun", "Sasaran", "Jumlah"],
        [*cells, "Contoh", 2024, "Pelajar", 5]])
    if not wanted:
        assert [each.column for each in problems] == ["Kode"]
        return
    assert not problems
    assert rows[0].machine[sheets.PLACE] == wanted


def test_a_region_told_twice_in_the_same_way_is_refused() -> None:
    sheet = sheets.layout(registry.entity("kader_bela_negara"))[0]
    _, problems = sheet_read.rows_of(sheet, [
        ["Kabupaten", "Kota", "Penyelenggara", "Tahun", "Sasaran", "Jumlah"],
        ["A", "B", "C", 2024, "D", 1]])
    assert [each.sentence for each in problems] == [
        "Kolom “Kota” dan “Kabupaten” berarti sama; hapus salah satunya."]


def test_the_status_of_our_export_is_not_that_of_paper() -> None:
    assert meant("peristiwa_konflik", "ID", "Judul", "Status") == ["ID", "judul", "Status"]
    sheet = sheets.layout(registry.entity("fkub"))[0]
    table = [["Nomor SK", "Periode mulai", "Status"], ["1", "1-1-2024", "Aktif"]]
    _, problems = sheet_read.rows_of(sheet, table)
    assert [each.column for each in problems] == ["Status"]
    table[1][2] = "Draf"
    assert not sheet_read.rows_of(sheet, table)[1]


def test_a_column_of_shares_is_passed_over_with_a_remark() -> None:
    sheet = sheets.layout(registry.entity("perolehan_pemilu"))[0]
    table = [["Partai", "Pemilu", "Suara sah", "%"], ["PKB", "Pileg 2024", 10, "62,5 %"],
             ["PKS", "Pileg 2024", 6, 0.375]]
    rows, problems = sheet_read.rows_of(sheet, table)
    assert len(rows) == 2
    assert [(each.column, each.remark) for each in problems] == [("%", True)]
    table[2][3] = "naik"
    assert [each.remark for each in sheet_read.rows_of(sheet, table)[1]] == [False]


def test_a_table_with_semicolons_is_read_and_several_sheets_are_named(tmp_path: Any) -> None:
    path = tmp_path / "tabel.csv"
    path.write_text("Nama kegiatan;Tanggal\nSatu, dua;1-2-2026\n", "utf-8")
    assert sheet_read.read(path) == {"": [["Nama kegiatan", "Tanggal"], ["Satu, dua", "1-2-2026"]]}
    main = sheets.layout(registry.entity("fkub"))[0]
    with pytest.raises(ValueError, match=r"beberapa lembar .“januari”, “februari”.: "):
        sheet_read.main_table(main, (), {"januari": [["a"]], "februari": [["b"]], "kosong": []})
    assert sheet_read.main_table(main, (), {"januari": [["a"]], "kosong": []}) == [["a"]]


def test_a_day_and_an_hour_in_two_columns_are_one_moment() -> None:
    sheet = sheets.layout(registry.entity("unjuk_rasa"))[0]
    rows, problems = sheet_read.rows_of(sheet, [
        ["No", "Hari/Tanggal", "Waktu", "Lokasi", "Isu"], ["1", "2", "3", "4", "5 = 4"],
        [1, "Senin, 4 Maret 2024", "10.00 WIB", "A", "Satu"],
        [2, date(2024, 3, 5), 0.5, "B", "Dua"],
        [3, datetime(2024, 3, 6), time(13, 45), "C", "Tiga"], [4, "7-3-2024", None, "D", "Empat"]])
    assert not problems
    assert [row.cells["waktu"] for row in rows] == [
        "Senin, 4 Maret 2024 10.00 WIB", "05-03-2024 12.00", "06-03-2024 13.45", "7-3-2024"]


def test_what_is_too_long_for_a_heading_is_not_read_word_by_word(
        monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = lengths_compared(monkeypatch)
    swelling = SWELLING * 100_000
    sheet = sheets.layout(registry.entity("ormas"))[0]
    found = sheet_headings.read(sheet, [[swelling, swelling, "No"], ["Nama", swelling, "No"],
                                        [swelling, "x", 1]])
    assert swelling[:80] in [each.column for each in (*found.problems, *found.remarks)]
    assert max(lengths) <= 2 * sheet_beside.HEADING
