"""The closed lists of reporting, instructions and the leaders' forum; the meaning is the help.

Those of staff, budget and research letters stand in `choices_kantor.py`.
"""
from app.engine import Choice
from app.models import sebutan


class Sistem(Choice):
    """The subsystem a report belongs to."""

    SIORMAS = "siormas", "SIORMAS", "Organisasi kemasyarakatan."
    EKOSOSBUD = "ekososbud", "EKOSOSBUD", "Ketahanan ekonomi, sosial, dan budaya."
    SIMPOLDAGRI = "simpoldagri", "SIMPOLDAGRI", "Politik dalam negeri."
    SIPKS = "sipks", "SIPKS", "Penanganan konflik sosial."
    PUSKOMIN = "puskomin", "PUSKOMIN", "Kewaspadaan dini."
    SIMLAP = "simlap", "SIMLAP", "Pelaporan dan kesekretariatan."
    SIDATKUM = "sidatkum", "SIDATKUM", "Data dan informasi hukum."
    SIWASBANG = "siwasbang", "SIWASBANG", "Ideologi dan wawasan kebangsaan."


class Siklus(Choice):
    """How often a report is due; the value is also the name of the period."""

    HARIAN = "harian", "Harian", "Periode ditulis sebagai tanggal, misalnya 2026-03-14."
    MINGGUAN = "mingguan", "Mingguan", "Periode ditulis sebagai minggu, misalnya 2026-W09."
    BULANAN = "bulanan", "Bulanan", "Periode ditulis sebagai bulan, misalnya 2026-03."
    CATURWULAN = ("caturwulan", "Caturwulan",
                  "Empat bulanan; periode ditulis 2026-B04, 2026-B08, atau 2026-B12.")
    SEMESTER = "semester", "Semester", "Enam bulanan; periode ditulis 2026-S1 atau 2026-S2."
    TAHUNAN = "tahunan", "Tahunan", "Periode ditulis sebagai tahun, misalnya 2026."
    INSIDENTAL = ("insidental", "Insidental",
                  "Sewaktu-waktu tanpa batas hari; periode ditulis sebagai tanggal kejadian.")


class TingkatPelapor(Choice):
    """Which offices owe a report."""

    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/kota", "Badan Kesbangpol kabupaten dan kota.",
        *sebutan.KABUPATEN_KOTA)
    PROVINSI = "provinsi", "Provinsi", "Badan Kesbangpol provinsi."
    PUSAT = "pusat", "Pusat", "Direktorat Jenderal."


class UrusanUmum(Choice):
    """The closed list of urusan pemerintahan umum, in the order of the regulation."""

    A = ("a", "a. Wawasan kebangsaan dan ketahanan nasional",
         "Pengamalan Pancasila, UUD 1945, Bhinneka Tunggal Ika, dan keutuhan NKRI.")
    B = ("b", "b. Persatuan dan kesatuan bangsa", "Pembinaan persatuan dan kesatuan bangsa.")
    C = ("c", "c. Kerukunan suku, umat beragama, ras, dan golongan",
         "Pembinaan kerukunan antarsuku dan intrasuku, umat beragama, ras, dan golongan lainnya.")
    D = "d", "d. Penanganan konflik sosial", "Penanganan konflik sosial."
    E = ("e", "e. Koordinasi antarinstansi",
         "Koordinasi pelaksanaan tugas antarinstansi pemerintahan.")
    F = ("f", "f. Kehidupan demokrasi",
         "Pengembangan kehidupan demokrasi berdasarkan Pancasila.")
    G = ("g", "g. Urusan lain yang bukan kewenangan daerah",
         "Urusan pemerintahan yang bukan kewenangan daerah dan tidak dilaksanakan oleh instansi "
         "vertikal.")


class Ketepatan(Choice):
    """Whether a report came in time."""

    TEPAT = "tepat", "Tepat waktu", "Dikirim paling lambat pada batas waktu."
    TERLAMBAT = "terlambat", "Terlambat", "Dikirim sesudah batas waktu."
    BELUM = "belum", "Belum dikirim", "Tanggal kirim belum diisi."


class SifatSurat(Choice):
    """How urgent it is."""

    BIASA = "biasa", "Biasa", "Diselesaikan menurut urutan masuk."
    SEGERA = "segera", "Segera", "Diselesaikan dalam dua hari kerja."
    SANGAT_SEGERA = "sangat_segera", "Sangat segera", "Diselesaikan pada hari yang sama."


class PetunjukDisposisi(Choice):
    """What the leader asks to be done."""

    DIKETAHUI = "diketahui", "Untuk diketahui", "Cukup dibaca."
    DITINDAKLANJUTI = "ditindaklanjuti", "Untuk ditindaklanjuti", "Laksanakan dan laporkan."
    DITELAAH = "ditelaah", "Untuk ditelaah dan diberi saran", "Siapkan telaahan staf."
    DIJAWAB = "dijawab", "Siapkan jawaban", "Siapkan konsep surat jawaban."
    DIHADIRI = "dihadiri", "Untuk dihadiri", "Hadiri dan laporkan hasilnya."
    DIARSIPKAN = "diarsipkan", "Untuk diarsipkan", "Simpan sebagai arsip."


class StatusTugas(Choice):
    """How far a task within the office has come."""

    BELUM = "belum", "Belum dikerjakan", "Belum ada tindak lanjut."
    PROSES = "proses", "Sedang dikerjakan", "Tindak lanjut sedang berjalan."
    SELESAI = "selesai", "Selesai", "Tindak lanjut selesai dan dilaporkan."


class KeadaanKirim(Choice):
    """Whether it has left the office."""

    KONSEP = "konsep", "Konsep", "Masih disusun; belum terlihat oleh kantor tujuan."
    TERKIRIM = ("terkirim", "Terkirim",
                "Sudah dikirim; kantor tujuan menerimanya dan isinya tidak berubah lagi.")


class SasaranKirim(Choice):
    """To whom it goes."""

    TERTENTU = "tertentu", "Kantor tertentu", "Hanya kantor yang ditulis pada daftar tujuan."
    SEMUA_LANGSUNG = ("semua_langsung", "Semua kantor setingkat di bawah",
                      "Dari pusat ke semua provinsi, dari provinsi ke semua kabupaten/kota.")
    SEMUA = "semua", "Semua kantor di bawah", "Semua provinsi dan kabupaten/kota di wilayahnya."


class KeadaanTerima(Choice):
    """What the receiving office has done with it."""

    BELUM_DIBACA = "belum_dibaca", "Belum dibaca", "Belum ditandai dibaca oleh kantor tujuan."
    DIBACA = "dibaca", "Dibaca", "Sudah dibaca; waktunya dicatat."
    DIKERJAKAN = "dikerjakan", "Sedang dikerjakan", "Sudah dibaca dan pelaksanaannya berjalan."
    SELESAI = "selesai", "Selesai", "Tindak lanjut selesai dan dilaporkan."


class KeadaanLaporan(Choice):
    """What a receiving office has done with a report."""

    MASUK = "masuk", "Masuk", "Sudah disampaikan pelapor; belum diperiksa."
    DITERIMA = "diterima", "Diterima", "Sudah diperiksa dan diterima."
    DIKEMBALIKAN = ("dikembalikan", "Dikembalikan",
                    "Harus diperbaiki pelapor; alasannya tertulis.")
    DITERUSKAN = ("diteruskan", "Diteruskan ke pusat",
                  "Sudah diterima dan disampaikan ke pusat; hanya oleh kantor provinsi.")


class PenerimaanLaporan(Choice):
    """How far a report has come on its way up."""

    BELUM = "belum", "Belum disampaikan", "Belum disetujui kepala kantor."
    DIKIRIM_PROVINSI = "dikirim_provinsi", "Dikirim ke provinsi", "Menunggu pemeriksaan provinsi."
    DITERIMA_PROVINSI = (
        "diterima_provinsi", "Diterima provinsi", "Provinsi sudah memeriksa dan menerimanya.")
    DIKIRIM_PUSAT = "dikirim_pusat", "Dikirim ke pusat", "Menunggu pemeriksaan pusat."
    DITERIMA_PUSAT = (
        "diterima_pusat", "Diterima pusat", "Direktorat Jenderal sudah memeriksa dan menerimanya.")
    DIKEMBALIKAN = ("dikembalikan", "Dikembalikan penerima",
                    "Perbaiki sebagai usulan perubahan; sesudah disetujui dikirim lagi.")


class TingkatForum(Choice):
    """The level of a leaders' forum."""

    PROVINSI = "provinsi", "Provinsi", "Forkopimda provinsi, diketuai gubernur."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/kota",
        "Forkopimda kabupaten/kota, diketuai bupati atau wali kota.", *sebutan.KABUPATEN_KOTA)
    KECAMATAN = "kecamatan", "Kecamatan", "Forkopimcam, diketuai camat."


class UnsurForum(Choice):
    """Whom a member of the forum stands for."""

    KEPALA_DAERAH = "kepala_daerah", "Kepala daerah", "Gubernur, bupati, atau wali kota."
    CAMAT = "camat", "Camat", "Ketua Forkopimcam."
    KETUA_DPRD = "ketua_dprd", "Ketua DPRD", "Pimpinan DPRD provinsi atau kabupaten/kota."
    KEPOLISIAN = (
        "kepolisian", "Pimpinan kepolisian", "Kapolda, kapolres, atau kapolsek.", *sebutan.POLRI)
    KEJAKSAAN = (
        "kejaksaan", "Pimpinan kejaksaan", "Kepala kejaksaan tinggi atau negeri.", "Kejaksaan")
    TNI = "tni", "Pimpinan TNI", "Pimpinan satuan teritorial TNI."
    LAINNYA = (
        "lainnya", "Unsur lain", "Unsur lain sesuai keputusan, misalnya pengadilan.",
        *sebutan.LAINNYA)
