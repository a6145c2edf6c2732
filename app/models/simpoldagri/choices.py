"""The closed lists of SIMPOLDAGRI: parties, elections, heads of region, education, monitoring.

Each value with its label and what a clerk should read in it. Money for parties has its own lists in
`choices_banpol.py`, the election desk in `choices_sipantau.py`; parties and elections themselves
are records of `parpol.py` and `pemilu.py`.
"""
from app.engine import Choice


class StatusParpol(Choice):
    """Whether and how a party takes part in elections."""

    PESERTA_PEMILU = (
        "peserta_pemilu", "Peserta pemilu", "Partai tingkat nasional peserta pemilu terakhir.")
    BUKAN_PESERTA = (
        "bukan_peserta", "Bukan peserta",
        "Partai berbadan hukum yang tidak menjadi peserta pemilu terakhir.")
    PARTAI_LOKAL = (
        "partai_lokal", "Partai lokal (Aceh)", "Partai politik lokal, hanya di Aceh.", "Parlok")


class TingkatKepengurusan(Choice):
    """At which level a board stands; follows from the office that records it."""

    DPP = "dpp", "DPP", "Dewan pimpinan pusat, dicatat oleh pusat."
    DPW = (
        "dpw", "DPW/DPD provinsi", "Kepengurusan tingkat provinsi.", "DPW provinsi",
        "DPD provinsi")
    DPC = (
        "dpc", "DPC/DPD kabupaten/kota", "Kepengurusan tingkat kabupaten atau kota.",
        "DPC kabupaten/kota", "DPD kabupaten/kota", "DPC kabupaten", "DPC kota")


class StatusKepengurusan(Choice):
    """Whether a board stands undisputed."""

    AKTIF = "aktif", "Aktif", "Kepengurusan diakui dan berjalan."
    SENGKETA = "sengketa", "Sengketa", "Ada lebih dari satu kepengurusan yang mengaku sah."
    KOSONG = "kosong", "Kosong", "Belum ada kepengurusan atau masa baktinya sudah berakhir."


class Lembaga(Choice):
    """The body whose seats were won; follows from the office that records it."""

    DPR = "dpr", "DPR", "Dewan Perwakilan Rakyat, dicatat oleh pusat.", "DPR RI"
    DPRD_PROVINSI = "dprd_provinsi", "DPRD provinsi", "Dicatat oleh provinsi.", "DPRD prov"
    DPRD_KABUPATEN_KOTA = (
        "dprd_kabupaten_kota", "DPRD kabupaten/kota", "Dicatat oleh kabupaten atau kota.",
        "DPRD kabupaten", "DPRD kota", "DPRD kab/kota")


class JenisPemilu(Choice):
    """What is voted on."""

    PILEG = (
        "pileg", "Pemilu legislatif", "Pemilihan anggota DPR, DPD, dan DPRD.",
        "Pemilihan legislatif")
    PILPRES = (
        "pilpres", "Pemilu presiden", "Pemilihan presiden dan wakil presiden.",
        "Pemilihan presiden")
    PILGUB = (
        "pilgub", "Pemilihan gubernur", "Pasangan calon dipilih di seluruh provinsi; tidak di DIY.",
        "Pilkada gubernur")
    PILBUP = (
        "pilbup", "Pemilihan bupati", "Pasangan calon dipilih di satu kabupaten.", "Pilkada bupati")
    PILWALKOT = (
        "pilwalkot", "Pemilihan wali kota", "Pasangan calon dipilih di satu kota.",
        "Pilkada wali kota", "Pilwali")
    PSU = "psu", "Pemungutan suara ulang", "Pemungutan suara ulang di sebagian daerah."


class JabatanKepalaDaerah(Choice):
    """Which head of region; follows from the office that records it."""

    GUBERNUR = "gubernur", "Gubernur", "Kepala daerah provinsi."
    BUPATI = "bupati", "Bupati", "Kepala daerah kabupaten, termasuk kabupaten administratif."
    WALI_KOTA = (
        "wali_kota", "Wali kota", "Kepala daerah kota, termasuk kota administratif.", "Walikota")


class StatusKepalaDaerah(Choice):
    """In which capacity somebody leads the region."""

    DEFINITIF = "definitif", "Definitif", "Dilantik untuk masa jabatan penuh."
    PJ = "pj", "Pj. (penjabat)", "Penjabat saat kepala dan wakil kepala daerah tidak ada."
    PLT = "plt", "Plt. (pelaksana tugas)", "Wakil atau pejabat yang melaksanakan tugas."
    PLH = "plh", "Plh. (pelaksana harian)", "Menjalankan tugas sehari-hari untuk waktu singkat."
    PJS = "pjs", "Pjs. (penjabat sementara)", "Menggantikan selama cuti kampanye pilkada."


class SasaranPendidikan(Choice):
    """Whom political education addresses."""

    PEMILIH_PEMULA = "pemilih_pemula", "Pemilih pemula", "Pelajar dan warga yang pertama memilih."
    PEREMPUAN = "perempuan", "Perempuan", "Organisasi dan kader perempuan."
    DISABILITAS = (
        "disabilitas", "Penyandang disabilitas",
        "Kegiatan yang sarana dan bahannya disesuaikan bagi mereka.", "Disabilitas", "Difabel")
    TOKOH = "tokoh", "Tokoh masyarakat", "Tokoh agama, adat, pemuda, dan masyarakat."
    PARPOL = "parpol", "Partai politik", "Pengurus dan kader partai politik.", "Parpol"
    UMUM = "umum", "Masyarakat umum", "Warga tanpa kelompok tertentu.", "Umum", "Masyarakat"


class CakupanIdi(Choice):
    """Whose index it is; follows from the office that records it."""

    NASIONAL = "nasional", "Nasional", "Skor Indonesia, dicatat oleh pusat."
    PROVINSI = "provinsi", "Provinsi", "Skor provinsi menurut rilis resmi."
    DAERAH = (
        "daerah", "Kabupaten/kota",
        "Hitungan sendiri; tidak masuk diagram karena bukan IDI resmi.", "Kab/kota")


class KategoriIdi(Choice):
    """How a score of the democracy index is read."""

    BAIK = "baik", "Baik", "Skor di atas 80.", "Tinggi"
    SEDANG = "sedang", "Sedang", "Skor 60 sampai dengan 80."
    BURUK = "buruk", "Buruk", "Skor di bawah 60.", "Rendah"


class JenisLaporanPolitik(Choice):
    """Whether a report is the monthly one or follows an event."""

    BULANAN = "bulanan", "Bulanan", "Laporan berkala setiap bulan."
    INSIDENTAL = "insidental", "Insidental (lapor cepat)", "Dibuat segera setelah ada kejadian."


class AspekPolitik(Choice):
    """What of political life a report is about."""

    PEMERINTAHAN = "pemerintahan", "Pemerintahan", "Penyelenggaraan pemerintahan daerah."
    PARPOL = "parpol", "Partai politik", "Kepengurusan, kegiatan, dan sengketa partai politik."
    DPRD = "dprd", "DPRD", "Kegiatan dan hubungan kerja DPRD."
    PEMILU_PILKADA = "pemilu_pilkada", "Pemilu dan pilkada", "Persiapan dan penyelenggaraannya."
    ORMAS = "ormas", "Organisasi kemasyarakatan", "Kegiatan ormas yang memengaruhi politik daerah."
    UNJUK_RASA = "unjuk_rasa", "Unjuk rasa", "Penyampaian pendapat di muka umum."
    KEBIJAKAN = "kebijakan", "Kebijakan", "Kebijakan yang mendapat perhatian masyarakat."
    TOKOH = "tokoh", "Tokoh", "Pernyataan terbuka pejabat dan tokoh masyarakat."


class SifatUnjukRasa(Choice):
    """How a demonstration went."""

    DAMAI = "damai", "Damai", "Berlangsung tertib sampai selesai."
    ANARKIS = "anarkis", "Anarkis", "Disertai perusakan atau kekerasan."
