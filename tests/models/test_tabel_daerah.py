"""Tables as offices publish them, through the template that the product hands out, and stored.

One of each subsystem at least, filled as a clerk fills it: short names, dates in words, money with
its sign, a dash for nothing. Then what must be refused, by row and column. Names are invented.
"""
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import registry, sheets
from app.engine.audit import Jejak
from tests.every.world import World
from tests.models.lembar import Lines, entered, filled, plain, uploaded

TABLES: dict[str, tuple[Lines, dict[str, Lines], dict[str, list[Any]]]] = {
    "ormas": ([
        {"Nama organisasi": "Yayasan Kabupaten (Contoh)", "Status hukum": "Badan Hukum Yayasan",
         "Bidang utama": "Sosial", "Ruang lingkup": "Kota", "Kedudukan": "Cabang",
         "Tanggal terdaftar": "3 Pebruari 2021", "Jumlah anggota": "1.250 orang",
         "Telepon kantor": "022-4201234", "Nomor HP organisasi": 81234567890, "Kode pos": 40111,
         "Sumber keuangan": "Iuran anggota, APBD", "NPWP": "-", "Status kantor": "Sewa",
         "Lintang": "-6.9147443999", "Bujur": 107.60981012},
        {"Nama organisasi": "LSM Warga (Contoh)", "Status hukum": "SKT",
         "Bidang utama": "Hukum & HAM", "Ruang lingkup": "Kab/Kota", "Jumlah anggota": "\u2013",
         "Tanggal terdaftar": 44230}],
        {"pengurus": [
            {"Induk": 2, "Jabatan": "Ketua", "Nama lengkap": "Contoh A", "Jenis kelamin": "Pria",
             "Pendidikan terakhir": "Strata 1", "Status perkawinan": "Menikah"},
            {"Induk": "LSM Warga (Contoh)", "Jabatan": "SEKRETARIS", "Nama lengkap": "Contoh B",
             "Jenis kelamin": "P", "Pendidikan terakhir": "SMA/SMK"}]},
        {"status_hukum": ["badan_hukum_yayasan", "skt"], "jumlah_anggota": [1250, None],
         "tanggal_terdaftar": [date(2021, 2, 3)] * 2, "ruang_lingkup": ["kabupaten_kota"] * 2,
         "lintang": [Decimal("-6.914744"), None], "telepon": ["62224201234", None],
         "sumber_keuangan": [("iuran", "apbd"), None]}),
    "fkub": ([
        {"Nomor SK": "400.8/Kep.12-FKUB/2014", "Tanggal SK": "5 Januari 2014",
         "Periode mulai": "01/01/2014", "Periode selesai": "31-12-2018", "Ketua": "Contoh A",
         "Sekretaris": "Contoh B", "Kantor": "Sudah ada", "Alamat sekretariat": "Jalan Contoh 1",
         "Dasar hukum": "Undang-Undang No. 17 Tahun 2013",
         "Anggaran hibah per tahun": "Rp. 150.000.000,--"}],
        {"anggota": [
            {"Induk": 2, "Nama": "Contoh A", "Agama yang diwakili": "Islam", "Jabatan": "Ketua"},
            {"Induk": 2, "Nama": "Contoh C", "Agama yang diwakili": "Protestan"},
            {"Induk": 2, "Nama": "Contoh D", "Agama yang diwakili": "KATHOLIK"},
            {"Induk": 2, "Nama": "Contoh E", "Agama yang diwakili": "Konghucu",
             "Jenis kelamin": "Wanita"}]},
        {"anggaran_hibah": [150_000_000], "kantor": ["ada"],
         "peraturan": ["UU Nomor 17 Tahun 2013"]}),
    "rumah_ibadat_permohonan": ([
        {"Nama rumah ibadat": "Masjid Contoh Raya", "Agama": "Islam", "Panitia pembangunan": "A",
         "Nomor permohonan": "1/2025", "Tanggal permohonan": "2 Januari 2025", "Lokasi": "Contoh",
         "Kecamatan": "Contoh", "Desa/Kelurahan": "Contoh", "Jumlah pengguna": "120 orang",
         "Dukungan masyarakat": 75, "Rekomendasi Kantor Kemenag": "Diberikan",
         "Nomor rekomendasi Kemenag": "K/1", "Tanggal rekomendasi Kemenag": "10-01-2025",
         "Rekomendasi FKUB": "Diberikan", "Nomor rekomendasi FKUB": "F/1",
         "Tanggal rekomendasi FKUB": "15/01/2025", "Tahap": "IMB/PBG terbit",
         "Nomor IMB/PBG atau surat keputusan": "PBG/1", "Tanggal keputusan": "3 Maret 2025"},
        {"Nama rumah ibadat": "Pura Percontohan", "Agama": "Hindu", "Panitia pembangunan": "B",
         "Nomor permohonan": "2/2025", "Tanggal permohonan": "3 Januari 2025", "Lokasi": "Contoh",
         "Kecamatan": "Contoh", "Desa/Kelurahan": "Contoh", "Jumlah pengguna": 91,
         "Dukungan masyarakat": 40, "Tahap": "DITOLAK", "Tanggal keputusan": "1 April 2025",
         "Nomor IMB/PBG atau surat keputusan": "S/2", "Alasan atau tindak lanjut": "Dukungan."}],
        {}, {"tahap": ["terbit", "ditolak"], "jumlah_pengguna": [120, 91]}),
    "perolehan_pemilu": ([
        {"Partai": party, "Pemilu": "Pileg 2024", "Suara sah": votes, "Kursi": seats,
         "Lembaga": "DPRD Kota", "Nomor SK KPU": "1/2024", "Tanggal SK KPU": "20 Mar 2024"}
        for party, votes, seats in (
            ("PDI Perjuangan", "123.456", 7), ("Partai Golkar", 98_765, "6"),
            ("Partai Keadilan Sejahtera (PKS)", "200.001", 11), ("NASDEM", 50_000.0, 4))], {},
        {"suara_sah": [123_456, 98_765, 200_001, 50_000], "kursi": [7, 6, 11, 4],
         "judul": [f"{party}, Pemilu Legislatif 2024" for party in (
             "PDIP", "Golkar", "PKS", "NasDem")]}),
    "peristiwa_konflik": ([
        {"Judul": "Bentrok antarkampung (Contoh)", "Tanggal mulai": "1 Mei 2026",
         "Tanggal selesai": "-", "Kronologi": "Uraian", "Sumber konflik": "Batas wilayah",
         "Isu": "Bentrok antar warga", "Lokasi": "Contoh", "Meninggal": "-", "Luka berat": "1",
         "Pengungsi": "25 jiwa", "Nilai kerugian": "Rp1.234.567,00",
         "Status penanganan": "Sedang ditangani"}], {},
        {"isu": ["bentrok_warga"], "nilai_kerugian": [1_234_567], "pengungsi_jiwa": [25],
         "tanggal_selesai": [None]}),
    "orang_asing": ([
        {"Nama": "CONTOH SATU", "Jenis kelamin": "L", "Kewarganegaraan": "RRT",
         "Nomor paspor": "E12345678", "Kategori": "Tenaga Kerja Asing", "Izin tinggal": "ITAS",
         "Izin berlaku sampai": date(2027, 3, 1), "Tanggal datang": "2026-03-01",
         "Alamat": "Jalan Contoh", "Kegiatan": "Teknisi"},
        {"Nama": "CONTOH DUA", "Jenis kelamin": "Perempuan", "Kewarganegaraan": "Tiongkok",
         "Kategori": "TKA", "Izin tinggal": "KITAS", "Alamat": "Jalan Contoh",
         "Izin berlaku sampai": datetime(2027, 3, 1, 10, 30), "Tanggal datang": "1 Maret 2026",
         "Kegiatan": "Teknisi"},
        {"Nama": "CONTOH TIGA", "Jenis kelamin": "Pr", "Kewarganegaraan": "Republik Korea",
         "Kategori": "Mahasiswa", "Izin tinggal": "ITK", "Alamat": "Jalan Contoh",
         "Izin berlaku sampai": "01.03.2027", "Tanggal datang": "Minggu, 1 Maret 2026",
         "Kegiatan": "Kuliah"}], {},
        {"izin_tinggal": ["kitas", "kitas", "kunjungan"], "jenis_kelamin": ["L", "P", "P"],
         "kategori": ["tka", "tka", "pelajar"], "tanggal_datang": [date(2026, 3, 1)] * 3,
         "berlaku_sampai": [date(2027, 3, 1)] * 3,
         "kewarganegaraan": ["Tiongkok", "Tiongkok", "Korea Selatan"]}),
    "lapsitda": ([
        {"Nomor laporan": "1/LH/2024", "Tanggal": date(2024, 11, 20), "Nihil": "Ya",
         "Status umum": "Aman dan kondusif"},
        {"Nomor laporan": "2/LH/2024", "Tanggal": "21 Nop 2024", "Nihil": "Tidak",
         "Status umum": "WASPADA", "Ringkasan": "Satu kejadian"}],
        {"item": [
            {"Induk": date(2024, 11, 21), "Judul/perihal": "Unjuk rasa (Contoh)",
             "Bidang": "Politik",
             "Waktu kejadian": "21 November 2024 pukul 13.45 WIB", "Jenis ATHG": "gangguan",
             "Lokasi": "Jalan Contoh", "Uraian kejadian": "Uraian", "Keandalan sumber": "B",
             "Sumber informasi": "Warga", "Kebenaran informasi": 2, "Urgensi": "SEDANG",
             "Status penanganan": "Tindak lanjut"}]},
        {"status_umum": ["kondusif", "waspada"], "nihil": [True, False],
         "tanggal": [date(2024, 11, 20), date(2024, 11, 21)]}),
    "kesbangpol_pegawai": ([
        {"Nama": "Contoh A, S.IP., M.Si.", "NIP": "19700512 199503 1 002",
         "Jenis kelamin": "Laki-laki", "Pendidikan": "S-2", "Jenis jabatan": "Struktural",
         "Jabatan": "Kepala Badan", "Eselon": "II.b", "TMT": "01-01-2020",
         "Pangkat/golongan": "Pembina Utama Muda (IV/c)", "Batas usia pensiun": 60},
        {"Nama": "Contoh B", "NIP": "198001012005012003", "Jenis kelamin": "Wanita",
         "Pendidikan": "Sarjana", "Jenis jabatan": "Jabatan Fungsional", "Jabatan": "Analis",
         "Pangkat/golongan": "Penata Tk. I, III/d", "TMT": "1 Januari 2021"},
        {"Nama": "Contoh C", "NIP": "197001012000031001", "Jenis kelamin": "L",
         "Pendidikan": "D-III", "Jenis jabatan": "Pelaksana", "Jabatan": "Pengadministrasi",
         "Pangkat/golongan": "IV/c", "TMT": date(2022, 1, 1)},
        {"Nama": "Contoh D", "Jenis kelamin": "P", "Pendidikan": "SLTA", "Jenis jabatan": "P3K",
         "Jabatan": "Pengadministrasi", "Pangkat/golongan": "-", "TMT": "2022-01-01"},
        {"Nama": "Contoh E", "Jenis kelamin": "P", "Pendidikan": "S1", "Jenis jabatan": "PPPK",
         "Jabatan": "Analis", "Pangkat/golongan": "Gol. IX", "TMT": "2023-03-01"}], {},
        {"golongan": ["IV/c", "III/d", "IV/c", None, "IX"],
         "pendidikan": ["S2", "S1", "D3", "SMA", "S1"],
         "eselon": ["II", None, None, None, None],
         "jenis_jabatan": ["struktural", "fungsional", "pelaksana", "pppk", "pppk"]}),
    "program_kegiatan": ([
        {"Tahun anggaran": "TA 2024", "Kode sub kegiatan": "8.01.02.2.01.9001",
         "Program": "Penguatan Ideologi Pancasila dan Karakter Kebangsaan", "Kegiatan": "Contoh",
         "Sub kegiatan": "Contoh", "Urusan pemerintahan umum": "a",
         "Pagu": "Rp 1.000.000.000,-", "Target": "12,5", "Satuan": "persen"}],
        {"realisasi": [{"Induk": 2, "Posisi": "30 Juni 2024", "Realisasi keuangan": "500.000.000",
                        "Realisasi fisik": "50%"}]},
        {"tahun": [2024], "program": ["8.01.02"], "pagu": [10 ** 9], "target": [Decimal("12.5")]}),
    "produk_hukum": ([
        {"Jenis": "Keputusan Wali Kota", "Nomor": "400.8/Kep.99/2025", "Tahun": 2025,
         "Tentang": "Pembentukan forum (Contoh)", "Bidang": "EKOSOSBUD",
         "Tanggal penetapan": "5 Januari 2025", "Keberlakuan": "Masih berlaku"},
        {"Jenis": "Perda Kota", "Nomor": 3, "Tahun": "Tahun 2019", "Tentang": "Contoh",
         "Tanggal penetapan": date(2019, 5, 1), "Keberlakuan": "Berlaku"},
        {"Jenis": "Peraturan Daerah", "Nomor": 4, "Tahun": 2019, "Tentang": "Contoh",
         "Tanggal penetapan": date(2019, 5, 2), "Keberlakuan": "Berlaku"},
        {"Jenis": "PERDA", "Nomor": 5, "Tahun": 2019, "Tentang": "Contoh",
         "Tanggal penetapan": date(2019, 5, 3), "Keberlakuan": "Berlaku"}], {},
        {"jenis": ["kepwali", *["perda_kab_kota"] * 3],
         "nomor": ["400.8/Kep.99/2025", "3", "4", "5"], "tahun": [2025, 2019, 2019, 2019]}),
    "ppwk": ([
        {"Nomor SK": "9/PPWK/2014", "Tanggal SK": "5 Januari 2014", "Ketua": "Contoh A",
         "Periode mulai": "1 Januari 2014", "Periode selesai": "31 Desember 2016",
         "Sekretaris": "Contoh B", "Anggaran per tahun": "Rp. 75.000.000,-"}],
        {"anggota": [{"Induk": "9/PPWK/2014", "Pokja": pokja, "Nama": f"Contoh {pokja}",
                      "Jabatan": "Ketua", "Unsur": "Pemda", "Kontak": 81234567890}
                     for pokja in ("Pancasila", "UUD NRI Tahun 1945", "Bhineka Tunggal Ika",
                                   "NKRI")]},
        {"anggaran": [75_000_000]}),
    "kegiatan_wasbang": ([
        {"Nama kegiatan": "Sosialisasi (Contoh)", "Jenis kegiatan": "Wasbang",
         "Materi": "Pancasila, UUD 1945 dan NKRI", "Tanggal": "Selasa, 10 Maret 2026",
         "Lokasi": "Aula", "Penyelenggara": "Badan Kesbangpol", "Sasaran": "Siswa",
         "Peserta laki-laki": "45 orang", "Peserta perempuan": 55.0,
         "Anggaran": "Rp 25.000.000,-", "Realisasi": 24_500_000.000000004},
        {"Nama kegiatan": "Upacara (Contoh)", "Jenis kegiatan": "Hari besar", "Tanggal": 46_251,
         "Lokasi": "Alun-alun", "Penyelenggara": "Pemda", "Sasaran": "Masyarakat umum",
         "Peserta laki-laki": "1.000", "Peserta perempuan": "1.234", "Anggaran": "-"}], {},
        {"materi": [("pancasila", "uud_1945", "nkri"), None], "peserta_l": [45, 1000],
         "tanggal": [date(2026, 3, 10), date(2026, 8, 17)], "anggaran": [25_000_000, None],
         "realisasi": [24_500_000, None]}),
    "hari_libur_daerah": ([
        {"Tanggal": "25 September 2026", "Nama": "Hari jadi (Contoh)", "Keputusan": "SE 1/2026"}],
        {}, {"tanggal": [date(2026, 9, 25)]}),
    "hari_libur": ([
        {"Tanggal": "17 Agustus 2041", "Nama": "Hari kemerdekaan", "Jenis": "LIBUR NASIONAL",
         "Masih dipakai": "Ya"}], {}, {"jenis": ["libur_nasional"]})}


@pytest.mark.parametrize("table", TABLES)
def test_a_table_as_an_office_writes_it_is_stored_as_it_was_meant(house: World, table: str) -> None:
    rows, parts, wanted = TABLES[table]
    with entered(house, table, rows, parts) as made:
        assert len(made) == len(rows)
        for name, values in wanted.items():
            assert [plain(getattr(each, name)) for each in made] == values, name
        for attribute, given in parts.items():
            assert sum(len(getattr(each, attribute)) for each in made) == len(given)


@pytest.mark.parametrize(("table", "over", "column", "words"), [
    ("fkub", {"Kantor": "Kadang-kadang"}, "Kantor", "tidak ada dalam pilihan"),
    ("perolehan_pemilu", {"Partai": "Partai Entah"}, "Partai", "tidak ditemukan"),
    ("perolehan_pemilu", {"Suara sah": "1,234"}, "Suara sah", "bilangan bulat"),
    ("perolehan_pemilu", {"Kursi": -1}, "Kursi", "Paling kecil"),
    ("orang_asing", {"Kewarganegaraan": "Atlantis"}, "Kewarganegaraan", "tidak ditemukan"),
    ("orang_asing", {"Izin berlaku sampai": 2027}, "Izin berlaku sampai", "Tulis tanggal"),
    ("kesbangpol_pegawai", {"Pangkat/golongan": "Pembina (IV/c)"}, "Pangkat/golongan",
     "tidak ada dalam pilihan"),
    ("kesbangpol_pegawai", {"NIP": 196912311994031010}, "NIP", "dibulatkan"),
    ("kegiatan_wasbang", {"Anggaran": "=1/0"}, "Anggaran", "belum dihitung"),
    ("kegiatan_wasbang", {"Anggaran": 12.345}, "Anggaran", "Paling banyak 2 angka"),
    ("kegiatan_wasbang", {"Peserta laki-laki": 2.5}, "Peserta laki-laki", "bilangan bulat"),
    ("kegiatan_wasbang", {"Materi": "Pancasila, Karangan"}, "Materi", "tidak ada dalam pilihan"),
    ("ppwk", {"Periode selesai": "31 Desember 2013"}, "Periode selesai", "sesudah periode mulai"),
    ("lapsitda", {"Nomor laporan": "-"}, "Nomor laporan", "Wajib diisi"),
    ("fkub", {"Nomor SK": "-"}, "Nomor SK", "Wajib diisi"),
    ("ormas", {"Lintang": "-46,9"}, "Lintang", "Indonesia antara"),
    ("ormas", {"Tanggal terdaftar": "17-08-24"}, "Tanggal terdaftar", "hanya dua angka")])
def test_what_is_wrong_is_told_at_its_column(house: World, table: str, over: dict[str, Any],
                                             column: str, words: str) -> None:
    rows, parts, _ = TABLES[table]
    answer = uploaded(house, table, filled(house, table, [{**rows[0], **over}, *rows[1:]], parts))
    assert answer.status_code == 422
    said = [line for line in answer.text.split("<tr>") if words in line]
    assert said, answer.text
    assert f'data-label="Kolom">{column}<' in said[0]


def test_a_total_at_the_end_closes_or_is_asked_about_with_the_difference(house: World) -> None:
    rows, _, _ = TABLES["perolehan_pemilu"]
    total = {"Partai": "JUMLAH", "Suara sah": "472.222", "Kursi": 28}
    open_sums = filled(house, "perolehan_pemilu", [*rows, {**total, "Suara sah": 482_222}], {})
    wrong = uploaded(house, "perolehan_pemilu", open_sums)
    assert wrong.status_code == 422
    assert "_alasan_peringatan" in wrong.text
    assert "Jumlah tidak cocok: selisih 10.000; tertulis 482.222" in wrong.text
    stored = uploaded(house, "perolehan_pemilu", open_sums, _alasan_peringatan="Salah jumlah di SK")
    assert stored.status_code == 302
    with house.acting("dewi") as session:
        line = session.scalars(select(Jejak).order_by(Jejak.id.desc()).limit(1)).one()
    assert (line.aksi, line.alasan) == ("impor", "Salah jumlah di SK")


def test_a_table_with_its_total_is_stored_and_so_is_a_sheet_of_any_name(house: World) -> None:
    rows, _, _ = TABLES["perolehan_pemilu"]
    total = {"Partai": "JUMLAH", "Suara sah": "472.222", "Kursi": 28}
    book = filled(house, "perolehan_pemilu", [*rows, total], {})
    names = [sheet.title for sheet in book.worksheets]
    book[sheets.layout(registry.entity("perolehan_pemilu"))[0].name].title = "Sheet1"
    assert "Sheet1" in [sheet.title for sheet in book.worksheets] != names
    assert uploaded(house, "perolehan_pemilu", book).status_code == 302
