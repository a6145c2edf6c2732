"""Tables laid out as offices publish them, uploaded without the template, and stored.

Titles, headings of their own, two rows of headings, numbered columns, figures as text, a total at
the end: what a clerk copies out of a report. Names are invented.
"""
from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from app.engine import registry
from tests.every.world import World
from tests.models.lembar import clerk, plain, uploaded

Table = list[list[Any]]
SK = ["1050 Tahun 2024", "2 Mei 2024"]
PUBLISHED: dict[str, tuple[Table, dict[str, list[Any]]]] = {
    "perolehan_pemilu": ([
        ["PEROLEHAN SUARA SAH DAN KURSI PARTAI POLITIK"], ["PEMILU TAHUN 2024"], [],
        ["No.", "Nama Partai Politik", "Perolehan Suara Sah", "%", "Jumlah Kursi", "Pemilu",
         "No. SK KPU", "Tgl. SK KPU"],
        [f"({n})" for n in range(1, 9)],
        [1, "PKB", "84.203", "42,1 %", 5, "Pemilu 2024", *SK],
        [2, "Partai Gerakan Indonesia Raya (GERINDRA)", "76.455", 0.3823, 7, "Pemilu 2024", *SK],
        [3, "PARTAI NASDEM", "27.342", "13,7 %", "3", "Pemilu 2024", *SK],
        [4, "Partai Buruh", "12.000", "6 %", "-", "Pemilu 2024", *SK],
        ["JUMLAH", "", "200.000", "100 %", 15, "", "", ""]],
        {"suara_sah": [84_203, 76_455, 27_342, 12_000], "kursi": [5, 7, 3, None],
         "pemilu": ["Pemilu Legislatif 2024"] * 4}),
    "fkub": ([
        ["REGISTER FORUM KERUKUNAN UMAT BERAGAMA"],
        ["No", "Nomor SK", "Tanggal SK", "Masa Bakti", None, "Nama Ketua", "Nama Sekretaris",
         "Alamat Kantor/Sekretariat", "Dana Hibah APBD (Rp)", "Dasar Hukum", "Kab/Kota"],
        [None, None, None, "Mulai", "Selesai"],
        [1, "450/Kep.001/2009", "2 Januari 2009", "2 Januari 2009", "1 Januari 2014", "Contoh A",
         "Contoh B", "Jl. Contoh 1", "250.000.000,-", "PBM No. 9 dan 8 Tahun 2006",
         "KOTA BANDUNG"]],
        {"periode_mulai": [date(2009, 1, 2)], "ketua": ["Contoh A"],
         "anggaran_hibah": [250_000_000]}),
    "orang_asing": ([
        ["DATA ORANG ASING DI KOTA BANDUNG"], ["KEADAAN BULAN MARET 2025"],
        ["NO", "NAMA", "L/P", "KEBANGSAAN", "NO. PASPOR", "JENIS IZIN TINGGAL",
         "MASA BERLAKU IZIN", "TUJUAN/KEGIATAN", "ALAMAT", "TGL KEDATANGAN", "KATEGORI",
         "KAB/KOTA"],
        [str(n) for n in range(1, 13)],
        [1, "CONTOH SATU", "L", "RRC", "EA1234567", "KITAS", "31/12/2025", "Bekerja", "Jl. Contoh",
         "1 Maret 2025", "TKA", 3273],
        [2, "CONTOH DUA", "P", "Jepang", "TZ1234567", "ITAS", "31 Des 2025", "Bekerja",
         "Jl. Contoh", "1 Maret 2025", "TKA", 3273.0]],
        {"kewarganegaraan": ["Tiongkok", "Jepang"], "izin_tinggal": ["kitas", "kitas"],
         "berlaku_sampai": [date(2025, 12, 31)] * 2, "jenis_kelamin": ["L", "P"]}),
    "peristiwa_konflik": ([
        ["REKAPITULASI PERISTIWA KONFLIK SOSIAL"],
        ["No", "Nama Peristiwa", "Tanggal Kejadian", "Lokasi Kejadian", None, None,
         "Sumber Konflik", "Jumlah Korban", None, None, None, "Kerugian Materi (Rp)",
         "Upaya Penanganan", "Status"],
        [None, None, None, "Lokasi", "Kecamatan", "Desa/Kel.", None, "Meninggal Dunia",
         "Luka Berat", "Luka Ringan", "Pengungsi (jiwa)"],
        [1, "Tawuran (Contoh)", "12 Juni 2023", "Jl. Contoh", "Contoh", "Contoh", "Batas wilayah",
         "-", "1", "3", "-", "Rp 15.000.000,00", "Mediasi", "Selesai"],
        ["Jumlah", None, None, None, None, None, None, 0, 1, 3, 0, "15.000.000"],
        ["Sumber: Badan Kesbangpol"]],
        {"luka_ringan": [3], "meninggal": [0], "nilai_kerugian": [15_000_000],
         "status_penanganan": ["selesai"], "penanganan": ["Mediasi"]}),
    "ormas": ([
        ["DAFTAR ORGANISASI KEMASYARAKATAN TERDAFTAR"], [],
        ["No.", "Nama Ormas", "Status Hukum", "Bidang Kegiatan", "Alamat", "Kecamatan",
         "Kelurahan", "No. Telp", "E-mail", "Tanggal Terdaftar", "Ket.", "Provinsi",
         "Kabupaten/Kota"],
        [1, "Yayasan Terbit (Contoh)", "Yayasan", "Sosial", "Jl. Contoh 1", "Coblong", "Dago",
         "022-4201234", "a@contoh.or.id", "12 Januari 2022", "aktif", "Jawa Barat",
         "Kota Bandung"],
        [2, "Perkumpulan Terbit (Contoh)", "Perkumpulan", "Sosial", "Jl. Contoh 2", "Coblong",
         "Dago", "-", "-", "2022-01-13", None, "Jawa Barat", "Kota Bandung"]],
        {"telepon": ["62224201234", None], "surel": ["a@contoh.or.id", None],
         "catatan": ["aktif", None], "desa_kelurahan": ["Dago", "Dago"]}),
    "kesbangpol_pegawai": ([
        ["DAFTAR URUT KEPANGKATAN"], ["BADAN KESATUAN BANGSA DAN POLITIK"],
        ["NO", "NAMA", "NIP", "L/P", "PANGKAT / GOL. RUANG", "JABATAN", "ESELON",
         "PENDIDIKAN TERAKHIR", "JENIS JABATAN", "TMT"],
        [1, "Contoh A, S.Sos.", "197005121995031002", "L", "Pembina Utama Muda / IV/c",
         "Kepala Badan", "II.b", "S2", "Struktural", "01-01-2020"],
        [2, "Contoh B", "199001012023212001", "P", "IX", "Analis", "-", "S-1", "PPPK",
         "1 Maret 2023"]],
        {"golongan": ["IV/c", "IX"], "pendidikan": ["S2", "S1"]}),
    "kegiatan_wasbang": ([
        ["LAPORAN KEGIATAN WAWASAN KEBANGSAAN TAHUN 2025"],
        ["No", "Nama Kegiatan", "Jenis", "Tanggal Pelaksanaan", "Tempat", "Penyelenggara",
         "Sasaran", "Jumlah Peserta", None, "Anggaran (Rp)", "Realisasi (Rp)", "%"],
        [None, None, None, None, None, None, None, "L", "P"],
        [1, "Sosialisasi (Contoh)", "Wasbang", "10 Maret 2025", "Aula", "Kesbangpol", "Siswa",
         "45", "55", "25.000.000", "24.500.000", "98 %"],
        ["TOTAL", None, None, None, None, None, None, 45, 55, "25.000.000", "24.500.000", None]],
        {"peserta_l": [45], "peserta_p": [55], "lokasi": ["Aula"], "realisasi": [24_500_000]}),
    "program_kegiatan": ([
        ["REALISASI ANGGARAN TA 2024"],
        ["No", "Tahun", "Kode Sub Kegiatan", "Program", "Kegiatan", "Nama Sub Kegiatan",
         "Pagu Anggaran (Rp)", "Indikator Kinerja", "Target Kinerja", "Satuan"],
        [1, 2024, "8.01.02.2.01.9002",
         "Program Penguatan Ideologi Pancasila dan Karakter Kebangsaan", "Contoh", "Contoh",
         "1.000.000.000,00", "Peserta", 100, "orang"]],
        {"program": ["8.01.02"], "pagu": [10 ** 9], "target": [100]}),
    "produk_hukum": ([
        ["DAFTAR PRODUK HUKUM DAERAH"],
        ["No", "Jenis Produk Hukum", "Nomor", "Tahun", "Tentang", "Tanggal Ditetapkan",
         "Tanggal Diundangkan", "Lembaran Daerah", "Status"],
        [1, "Perda", 31, 2018, "Contoh", "2 Mei 2018", "3 Mei 2018", "LD 2018/3", "Berlaku"],
        [2, "Perwal", 41, 2018, "Contoh", "2 Mei 2018", "3 Mei 2018", "BD 2018/4", "Dicabut"]],
        {"jenis": ["perda_kab_kota", "perwali"], "status_hukum": ["berlaku", "dicabut"],
         "sumber": ["LD 2018/3", "BD 2018/4"]}),
    "rumah_ibadat_permohonan": ([
        ["REGISTER PERMOHONAN PENDIRIAN RUMAH IBADAT"],
        ["No", "Nama Rumah Ibadat", "Agama", "Panitia", "No. Permohonan", "Tgl. Permohonan",
         "Alamat", "Kecamatan", "Kelurahan", "Jumlah Pengguna", "Jumlah Dukungan Masyarakat",
         "Status", "Tanggal Keputusan"],
        [1, "Masjid Terbitan (Contoh)", "Islam", "Panitia", "1/2015", "2 Jan 2015", "Jl. Contoh",
         "Coblong", "Dago", "90 orang", "60 orang", "Ditolak", "1 Maret 2015"]],
        {"tahap": ["ditolak"], "jumlah_dukungan": [60], "alamat": ["Jl. Contoh"]}),
    "kepala_daerah": ([
        ["DAFTAR KEPALA DAERAH"],
        ["No", "Nama Kepala Daerah", "Jabatan", "Nama Wakil", "Mulai Menjabat",
         "Akhir Masa Jabatan", "No SK", "Tgl SK", "Pilkada", "Status"],
        [1, "Contoh A", "Walikota", "Contoh B", "20 Feb 2003", "16-09-2008", "131.32/1/2003",
         "1 Februari 2003", "-", "Definitif"]],
        {"masa_jabatan_selesai": [date(2008, 9, 16)], "jabatan": ["wali_kota"]}),
    "kader_bela_negara": ([
        ["KADER BELA NEGARA"],
        ["No", "Penyelenggara", "Tahun", "Sasaran", "Kader", None, None],
        [None, None, None, None, "L", "P", "Jumlah"],
        [1, "Bakesbangpol (Contoh)", 2024, "Pelajar", 40, 60, 100],
        ["Total", None, None, None, 40, 60, 100]],
        {"laki_laki": [40], "perempuan": [60], "jumlah": [100]}),
    "idi": ([
        ["INDEKS DEMOKRASI INDONESIA"],
        ["Kabupaten/Kota", "Tahun", "Skor IDI", "Kategori", "Sumber", "Tgl Rilis"],
        ["Kota Bandung", 2012, "82,31", "Tinggi", "BPS (Contoh)", "2013-05-02"],
        ["KOTA BANDUNG", 2013, 78.66, "Sedang", "BPS (Contoh)", datetime(2014, 5, 2)]],
        {"skor": [Decimal("82.31"), Decimal("78.66")], "kategori_idi": ["baik", "sedang"]}),
    "surat_keterangan_penelitian": ([
        ["REGISTER REKOMENDASI PENELITIAN"],
        ["No", "Nama", "Instansi/Universitas", "Judul Penelitian", "Lokasi Penelitian",
         "Tgl Permohonan", "Tanggal Mulai", "Tanggal Selesai", "No HP"],
        [1, "Contoh A", "Universitas Contoh", "Judul Contoh", "Coblong", "2 Januari 2020",
         "6 Januari 2020", "31/01/2020", 81234567890]],
        {"instansi": ["Universitas Contoh"], "selesai": [date(2020, 1, 31)],
         "telepon": ["6281234567890"]})}


def book(lines: Table) -> Any:
    made = openpyxl.Workbook()
    page = made.active
    page.title = "Sheet1"
    for line in lines:
        page.append(line)
    return made


@pytest.mark.parametrize("table", PUBLISHED)
def test_a_table_as_it_was_published_is_stored_as_it_was_meant(house: World, table: str) -> None:
    lines, wanted = PUBLISHED[table]
    entity: Any = registry.entity(table)
    with house.acting(clerk(house, entity)) as session:
        before = set(session.scalars(select(entity.id)))
    answer = uploaded(house, table, book(lines), _alasan_peringatan="Seperti terbitan.")
    assert answer.status_code == 302, re.findall("<tr>.*", answer.text)
    with house.acting(clerk(house, entity)) as session:
        made = [each for each in session.scalars(select(entity).order_by(entity.id))
                if each.id not in before]
        for name, values in wanted.items():
            assert [plain(getattr(each, name)) for each in made] == values, name


@pytest.mark.parametrize(("table", "row", "column", "value", "words"), [
    ("kegiatan_wasbang", 4, 7, 46, "Jumlah tidak cocok: selisih 1; tertulis 46"),
    ("ormas", 3, 12, "Kabupaten Bandung", "Wilayah hanya dapat diisi kantor Anda"),
    ("orang_asing", 4, 11, 32.99, "tidak dikenal"),
    ("kesbangpol_pegawai", 3, 4, "Gol. IX", "hanya untuk PPPK"),
    ("fkub", 3, 9, "PBM No. 9 dan 7 Tahun 2006", "tidak ditemukan pada daftar"),
    ("rumah_ibadat_permohonan", 2, 11, "Menunggu", "tidak ada dalam pilihan")])
def test_what_a_published_table_says_wrongly_is_told_at_its_place(
        house: World, table: str, row: int, column: int, value: Any, words: str) -> None:
    lines = [list(line) for line in PUBLISHED[table][0]]
    lines[row][column] = value
    answer = uploaded(house, table, book(lines))
    assert answer.status_code == 422
    assert words in answer.text


def test_a_row_is_found_again_by_an_election_of_which_only_one_fits(house: World) -> None:
    lines = [["No", "Uraian Hibah", "Pilkada", "Penerima", "Keadaan per Tanggal", "Nilai Usulan"],
             [1, "Hibah pilkada (Contoh)", "Pilkada 2024", "Bawaslu", "1 Maret 2024", "1.000.000"]]
    entity: Any = registry.entity("nphd")
    for amount in ("1.000.000", "2.000.000"):
        lines[1][5] = amount
        answer = uploaded(house, "nphd", book(lines))
        assert answer.status_code == 302, re.findall("<tr>.*", answer.text)
    with house.acting(clerk(house, entity)) as session:
        (made,) = session.scalars(select(entity).where(
            entity.nama_hibah == "Hibah pilkada (Contoh)"))
        assert (made.pemilu.nama, made.nilai_usulan) == ("Pemilihan Wali Kota 2024", 2_000_000)
