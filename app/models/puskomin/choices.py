"""The closed lists of early vigilance: bodies, daily situation and reports.

Each value has its label and what a clerk should read in it. The lists about foreigners stand in
`choices_asing.py`.
"""
from app.engine import Choice
from app.models import sebutan


class JenisForum(Choice):
    """The three bodies of early vigilance."""

    FKDM = "fkdm", "FKDM", "Forum Kewaspadaan Dini Masyarakat, dari unsur masyarakat."
    TKDPD = "tkdpd", "TKDPD", "Tim Kewaspadaan Dini Pemerintah Daerah."
    PUSKOMIN = (
        "puskomin", "Puskomin", "Pusat Komunikasi dan Informasi, mendukung tim kewaspadaan dini.")


class TingkatForum(Choice):
    """At which level a body stands."""

    PROVINSI = "provinsi", "Provinsi", "Dibentuk di tingkat provinsi."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/Kota", "Dibentuk di tingkat kabupaten/kota.",
        *sebutan.KABUPATEN_KOTA)
    KECAMATAN = "kecamatan", "Kecamatan", "Dibentuk di tingkat kecamatan."
    DESA_KELURAHAN = (
        "desa_kelurahan", "Desa/Kelurahan", "Dibentuk di desa atau kelurahan.",
        *sebutan.DESA_KELURAHAN)


# Which of them an office records: a province its own, a kabupaten or kota its own and those below.
FORUM_DICATAT = ("", {"provinsi": (TingkatForum.PROVINSI,), **dict.fromkeys(
    ("kabupaten", "kota"), tuple(each for each in TingkatForum
                                 if each is not TingkatForum.PROVINSI))})


class UnsurForum(Choice):
    """From where a member comes."""

    ORMAS = "ormas", "Ormas", "Organisasi kemasyarakatan."
    TENAGA_PENDIDIK = "tenaga_pendidik", "Tenaga pendidik", "Guru, dosen, atau pendidik lain."
    TOKOH_PEMUDA = "tokoh_pemuda", "Tokoh pemuda", "Pemimpin di kalangan pemuda."
    TOKOH_ADAT = "tokoh_adat", "Tokoh adat", "Pemuka masyarakat adat."
    TOKOH_AGAMA = "tokoh_agama", "Tokoh agama", "Pemuka umat beragama."
    PERANGKAT_DAERAH = "perangkat_daerah", "Perangkat daerah", "Pegawai pemerintah daerah."
    TNI_POLRI = "tni_polri", "TNI/Polri", "Anggota TNI atau Polri."
    INTELIJEN = "intelijen", "Unsur intelijen", "Wakil dari penyelenggara intelijen negara."
    LAINNYA = "lainnya", "Lainnya", "Unsur masyarakat yang lain.", *sebutan.LAINNYA


class JabatanForum(Choice):
    """Posts within a body."""

    KETUA = "ketua", "Ketua", "Memimpin forum atau tim."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha."
    OPERATOR = "operator", "Operator data", "Mengolah dan menyampaikan laporan."
    ANGGOTA = "anggota", "Anggota", "Anggota tanpa jabatan lain."


class StatusUmum(Choice):
    """How the region stood on the day."""

    KONDUSIF = (
        "kondusif", "Kondusif", "Keadaan aman dan kegiatan masyarakat berjalan biasa.", "Aman",
        "Aman terkendali", "Aman dan kondusif")
    WASPADA = "waspada", "Waspada", "Ada tanda gangguan yang perlu diikuti perkembangannya."
    RAWAN = "rawan", "Rawan", "Gangguan sedang terjadi atau sangat mungkin terjadi."


class BidangAthg(Choice):
    """The seven fields in which threats are watched (ipoleksosbudhankam)."""

    IDEOLOGI = "ideologi", "Ideologi", "Menyangkut Pancasila dan dasar negara."
    POLITIK = "politik", "Politik", "Menyangkut pemerintahan, pemilihan, dan partai politik."
    EKONOMI = "ekonomi", "Ekonomi", "Menyangkut harga, pasokan, usaha, dan ketenagakerjaan."
    SOSIAL = (
        "sosial", "Sosial", "Menyangkut hubungan antarwarga dan kesejahteraan.",
        "Sosial kemasyarakatan")
    BUDAYA = "budaya", "Budaya", "Menyangkut adat, kesenian, dan nilai masyarakat."
    PERTAHANAN = "pertahanan", "Pertahanan", "Menyangkut kedaulatan dan perbatasan negara."
    KEAMANAN = (
        "keamanan", "Keamanan", "Menyangkut ketertiban umum dan kejahatan.",
        "Keamanan dan ketertiban", "Kamtibmas")


class JenisAthg(Choice):
    """Ancaman, tantangan, hambatan, gangguan."""

    ANCAMAN = "ancaman", "Ancaman", "Usaha atau keadaan yang membahayakan negara atau masyarakat."
    TANTANGAN = "tantangan", "Tantangan", "Keadaan yang menguji dan perlu dihadapi."
    HAMBATAN = "hambatan", "Hambatan", "Hal dari dalam yang melemahkan atau menghalangi."
    GANGGUAN = "gangguan", "Gangguan", "Hal dari luar yang melemahkan atau menghalangi."


class Urgensi(Choice):
    """How quickly an item asks for an answer."""

    RENDAH = "rendah", "Rendah", "Cukup dicatat dan diikuti."
    SEDANG = "sedang", "Sedang", "Perlu ditangani dalam kegiatan biasa."
    TINGGI = "tinggi", "Tinggi", "Perlu ditangani segera."
    KRITIS = "kritis", "Kritis", "Perlu keputusan pimpinan saat itu juga."


class StatusKejadian(Choice):
    """How far the handling of an item got."""

    BARU = "baru", "Baru", "Keterangan masuk dan belum diperiksa kebenarannya."
    VERIFIKASI = "verifikasi", "Verifikasi", "Kebenarannya sedang diperiksa."
    INVESTIGASI = "investigasi", "Investigasi", "Sebab dan pelakunya sedang didalami."
    TINDAK_LANJUT = "tindak_lanjut", "Tindak lanjut", "Sedang ditangani."
    SELESAI = "selesai", "Selesai", "Penanganan sudah selesai."
    DITOLAK = "ditolak", "Ditolak", "Terbukti tidak benar."


class KeandalanSumber(Choice):
    """How far a source may be relied upon."""

    A = "A", "A - Selalu andal", "Keterangannya selama ini selalu benar."
    B = "B", "B - Biasanya andal", "Keterangannya biasanya benar."
    C = "C", "C - Cukup andal", "Keterangannya kadang-kadang benar."
    D = "D", "D - Kurang andal", "Keterangannya sering tidak benar."
    E = "E", "E - Tidak andal", "Keterangannya selama ini tidak benar."
    F = "F", "F - Belum dapat dinilai", "Sumber baru atau belum dikenal."


class KebenaranInformasi(Choice):
    """How far a piece of information may be believed."""

    SATU = "1", "1 - Dibenarkan sumber lain", "Sudah dicocokkan dengan sumber lain."
    DUA = "2", "2 - Sangat mungkin benar", "Sesuai dengan keadaan yang diketahui."
    TIGA = "3", "3 - Mungkin benar", "Masuk akal, tetapi belum dicocokkan."
    EMPAT = "4", "4 - Meragukan", "Kurang sesuai dengan keadaan yang diketahui."
    LIMA = "5", "5 - Tidak mungkin benar", "Bertentangan dengan keadaan yang diketahui."
    ENAM = "6", "6 - Belum dapat dinilai", "Tidak ada pembanding."


class JenisLaporan(Choice):
    """The products of a Puskomin."""

    HARIAN = "harian", "Laporan harian situasi daerah", "Rangkuman satu hari.", "Laporan harian"
    MINGGUAN = (
        "mingguan", "Laporan mingguan situasi daerah", "Rangkuman satu minggu.",
        "Laporan mingguan")
    BULANAN = (
        "bulanan", "Laporan bulanan situasi daerah", "Rangkuman satu bulan.", "Laporan bulanan")
    INFORMASI = "informasi", "Laporan informasi", "Keterangan yang perlu diketahui pimpinan."
    ATENSI = "atensi", "Laporan atensi", "Disampaikan seketika karena perlu perhatian pimpinan."
    KHUSUS = "khusus", "Laporan khusus", "Disampaikan seketika mengenai satu masalah tertentu."


class Tujuan(Choice):
    """To whom a report goes."""

    BUPATI_WALI_KOTA = "bupati_wali_kota", "Bupati/Wali Kota", "Kepala daerah kabupaten/kota."
    GUBERNUR = "gubernur", "Gubernur", "Kepala daerah provinsi."
    MENTERI = (
        "menteri", "Menteri Dalam Negeri",
        "Melalui Direktur Jenderal Politik dan Pemerintahan Umum.", "Mendagri")
