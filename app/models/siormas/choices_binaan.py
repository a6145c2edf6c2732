"""The closed lists of guidance and supervision: reports, visits, complaints, sanctions, aid.

Those of the master record are in `choices.py`, those of an SKT application in `choices_skt.py`.
"""
from app.engine import Choice
from app.models import sebutan


class Semester(Choice):
    """Half of a year."""

    I = "1", "Semester I", "Januari sampai dengan Juni.", "I", "Semester 1", "Sem I", "Smt 1"  # noqa: E741 - as it is written
    II = "2", "Semester II", "Juli sampai dengan Desember.", "II", "Semester 2", "Sem II", "Smt 2"


class HasilLaporan(Choice):
    """What the office found on reading a report."""

    LENGKAP = "lengkap", "Lengkap", "Laporan diterima dan isinya lengkap."
    PERLU_PERBAIKAN = (
        "perlu_perbaikan", "Perlu perbaikan", "Laporan diterima, tetapi masih harus diperbaiki.")


class StatusLaporan(Choice):
    """Where a report stands, as worked out from its dates."""

    BELUM = "belum", "Belum diterima", "Laporan belum diterima kantor."
    DITERIMA_LENGKAP = (
        "diterima_lengkap", "Diterima lengkap", "Diterima tepat waktu dan lengkap.")
    DITERIMA_PERLU_PERBAIKAN = (
        "diterima_perlu_perbaikan", "Diterima, perlu perbaikan",
        "Diterima tepat waktu, tetapi masih harus diperbaiki.")
    TERLAMBAT = "terlambat", "Terlambat", "Diterima sesudah batas waktu."


class SumberDana(Choice):
    """Who paid for an activity."""

    KAS = "kas", "Kas organisasi", "Iuran anggota atau hasil usaha organisasi.", "Kas", "Swadaya"
    SUMBANGAN = "sumbangan", "Sumbangan", "Bantuan atau sumbangan masyarakat."
    APBN = "apbn", "APBN", "Anggaran pendapatan dan belanja negara."
    APBD = "apbd", "APBD", "Anggaran pendapatan dan belanja daerah."
    ASING = "asing", "Bantuan asing", "Orang asing atau lembaga asing."
    LAINNYA = "lainnya", "Sumber lain", "Sumber lain yang sah.", *sebutan.LAINNYA


class JenisPengawasan(Choice):
    """Why the office looked."""

    MONITORING = "monitoring", "Monitoring", "Pemantauan berkala terhadap ormas."
    EVALUASI = "evaluasi", "Evaluasi", "Penilaian atas kegiatan dan kelembagaan ormas."
    PENGADUAN = "pengaduan", "Tindak lanjut pengaduan", "Pemeriksaan karena ada pengaduan."


class LingkupPengawasan(Choice):
    """Who supervises."""

    EKSTERNAL = (
        "eksternal", "Eksternal", "Oleh masyarakat, menteri, gubernur, bupati, atau wali kota.")
    INTERNAL = "internal", "Internal", "Oleh pengawas internal ormas sendiri."


class KeadaanOrmas(Choice):
    """What was seen of an ormas; decides together with its reports whether it is active."""

    BERKEGIATAN = "berkegiatan", "Berkegiatan", "Sekretariat ada dan kegiatan berjalan."
    TIDAK_BERKEGIATAN = (
        "tidak_berkegiatan", "Tidak ada kegiatan", "Kepengurusan ada, tetapi tanpa kegiatan.")
    TIDAK_DITEMUKAN = (
        "tidak_ditemukan", "Tidak ditemukan", "Sekretariat maupun pengurus tidak ditemukan.")


class StatusTindakLanjut(Choice):
    """How far the findings of a visit were followed."""

    BELUM = "belum", "Belum ditindaklanjuti", "Temuan belum dijawab."
    PROSES = "proses", "Sedang ditindaklanjuti", "Temuan sedang diperbaiki."
    SELESAI = "selesai", "Selesai", "Temuan sudah diselesaikan."
    NIHIL = "nihil", "Tidak ada temuan", "Tidak ada yang perlu ditindaklanjuti."


class SaluranPengaduan(Choice):
    """How a complaint came."""

    TERTULIS = "tertulis", "Tertulis", "Disampaikan dengan surat atau pesan tertulis."
    TIDAK_TERTULIS = (
        "tidak_tertulis", "Tidak tertulis", "Disampaikan langsung atau melalui telepon.")


class TahapPengaduan(Choice):
    """How far a complaint got."""

    DITERIMA = "diterima", "Diterima", "Pengaduan dicatat."
    DITELAAH = "ditelaah", "Ditelaah", "Kebenaran dan kewenangannya sedang diperiksa."
    DITINDAKLANJUTI = (
        "ditindaklanjuti", "Ditindaklanjuti", "Tindakan sedang dilakukan atau sudah diteruskan.")
    SELESAI = "selesai", "Selesai", "Pengaduan diselesaikan dan dijawab."
    TIDAK_TERBUKTI = (
        "tidak_terbukti", "Tidak terbukti", "Pengaduan tidak terbukti atau bukan kewenangan.")


class JenisSanksi(Choice):
    """Measures of today and, for old rows, those of before Perppu 2/2017."""

    PERINGATAN_TERTULIS = (
        "peringatan_tertulis", "Peringatan tertulis", "Satu kali peringatan; sanksi pertama.")
    PENGHENTIAN_KEGIATAN = (
        "penghentian_kegiatan", "Penghentian kegiatan",
        "Kegiatan dihentikan karena peringatan tidak dipatuhi.")
    PENCABUTAN_SKT = (
        "pencabutan_skt", "Pencabutan SKT", "Surat keterangan terdaftar dicabut oleh Menteri.")
    PENCABUTAN_BADAN_HUKUM = (
        "pencabutan_badan_hukum", "Pencabutan status badan hukum",
        "Status badan hukum dicabut oleh menteri yang membidangi hukum.")
    SANKSI_KEIMIGRASIAN = (
        "sanksi_keimigrasian", "Sanksi keimigrasian", "Hanya untuk ormas asing.")
    PERINGATAN_1 = (
        "peringatan_1", "Peringatan tertulis kesatu (lama)", "Ketentuan sebelum 10 Juli 2017.")
    PERINGATAN_2 = (
        "peringatan_2", "Peringatan tertulis kedua (lama)", "Ketentuan sebelum 10 Juli 2017.")
    PERINGATAN_3 = (
        "peringatan_3", "Peringatan tertulis ketiga (lama)", "Ketentuan sebelum 10 Juli 2017.")
    PENGHENTIAN_BANTUAN_HIBAH = (
        "penghentian_bantuan_hibah", "Penghentian bantuan atau hibah (lama)",
        "Ketentuan sebelum 10 Juli 2017.")
    PENGHENTIAN_SEMENTARA = (
        "penghentian_sementara", "Penghentian sementara kegiatan (lama)",
        "Ketentuan sebelum 10 Juli 2017, paling lama enam bulan.")


class StatusSanksi(Choice):
    """Whether a measure stands."""

    BERLAKU = "berlaku", "Berlaku", "Ditetapkan dan masih mengikat."
    DIUSULKAN = "diusulkan", "Diusulkan", "Baru diusulkan kepada pejabat yang berwenang."
    SELESAI = "selesai", "Selesai", "Dipatuhi, atau masa berlakunya lewat."
    DIBATALKAN = "dibatalkan", "Dibatalkan", "Dicabut atau dibatalkan oleh putusan."


class BentukAsing(Choice):
    """Forms of an ormas founded by foreigners."""

    YAYASAN_ASING = (
        "yayasan_asing_atau_sebutan_lain", "Badan hukum yayasan asing atau sebutan lain",
        "Berbadan hukum di negara asal dan bekerja dengan izin pemerintah.")
    YAYASAN_WNA = (
        "yayasan_WNA_atau_WNA_bersama_WNI", "Yayasan yang didirikan WNA",
        "Yayasan Indonesia yang didirikan WNA, atau WNA bersama WNI.")
    YAYASAN_BADAN_ASING = (
        "yayasan_didirikan_badan_hukum_asing", "Yayasan yang didirikan badan hukum asing",
        "Yayasan menurut hukum Indonesia, pendirinya perusahaan atau lembaga asing.")


class SubBentukAsing(Choice):
    """How a foreign foundation works."""

    DANA_MANDIRI = (
        "mengelola_dana_mandiri", "Mengelola dana mandiri", "Menjalankan program dengan dananya.")
    LEMBAGA_DONOR = (
        "program_lembaga_donor_asing", "Menjalankan program lembaga donor asing",
        "Dananya berasal dari lembaga donor asing.")


class JenisBantuan(Choice):
    """What an ormas was given."""

    HIBAH_UANG = "hibah_uang", "Hibah uang", "Uang yang diberikan dengan perjanjian hibah.", "Uang"
    HIBAH_BARANG = (
        "hibah_barang", "Hibah barang atau jasa", "Barang atau jasa yang dihibahkan.", "Barang",
        "Hibah barang", "Hibah jasa")
    FASILITASI = "fasilitasi", "Fasilitasi", "Bimbingan teknis, pendampingan, atau sarana."
    PENGHARGAAN = "penghargaan", "Penghargaan", "Penghargaan atas prestasi ormas."


class SumberBantuan(Choice):
    """Which budget paid."""

    APBN = "apbn", "APBN", "Anggaran pendapatan dan belanja negara."
    APBD_PROVINSI = "apbd_provinsi", "APBD provinsi", "Anggaran belanja provinsi."
    APBD_KABUPATEN_KOTA = (
        "apbd_kabupaten_kota", "APBD kabupaten/kota", "Anggaran belanja kabupaten atau kota.",
        "APBD kabupaten", "APBD kota", "APBD kab/kota")


class StatusLpj(Choice):
    """Whether the use of aid was accounted for."""

    BELUM = "belum", "Belum diterima", "Laporan pertanggungjawaban belum diterima."
    DITERIMA = "diterima", "Diterima", "Laporan pertanggungjawaban diterima dan sesuai."
    PERLU_PERBAIKAN = (
        "perlu_perbaikan", "Perlu perbaikan", "Laporan diterima, tetapi belum sesuai.")
    TIDAK_DIMINTA = "tidak_diminta", "Tidak diminta", "Bantuan ini tidak memerlukan laporan."
