"""The closed lists of SIPKS, each value with its label and what a clerk should read in it.

Sumber (UU 7/2012 Pasal 5) and isu (the ministry's tables) are two classifications that stand side
by side; neither is derived from the other.
"""
from app.engine import Choice
from app.models import sebutan


class TingkatTimdu(Choice):
    """At which level a team stands."""

    NASIONAL = "nasional", "Nasional", "Tim Terpadu tingkat pusat."
    PROVINSI = "provinsi", "Provinsi", "Tim Terpadu tingkat provinsi."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/Kota", "Tim Terpadu tingkat kabupaten/kota.",
        *sebutan.KABUPATEN_KOTA)


class JabatanTimdu(Choice):
    """Posts within a team."""

    KETUA = "ketua", "Ketua", "Kepala daerah."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Kepala Badan Kesatuan Bangsa dan Politik."
    ANGGOTA = "anggota", "Anggota", "Wakil instansi dalam tim."


class TahapAksi(Choice):
    """The three parts of handling a conflict."""

    PENCEGAHAN = "pencegahan", "Pencegahan", "Memelihara damai dan meredam potensi konflik."
    PENGHENTIAN = "penghentian", "Penghentian", "Mengakhiri kekerasan dan menyelamatkan korban."
    PEMULIHAN_PASCAKONFLIK = (
        "pemulihan_pascakonflik", "Pemulihan pascakonflik",
        "Rekonsiliasi, rehabilitasi, dan rekonstruksi.", "Pemulihan")


class NilaiAksi(Choice):
    """What came of a target."""

    TERCAPAI = "tercapai", "Tercapai", "Target masa itu terpenuhi seluruhnya."
    SEBAGIAN = "sebagian", "Sebagian", "Target masa itu terpenuhi sebagian.", "Tercapai sebagian"
    TIDAK = "tidak", "Tidak", "Target masa itu tidak terpenuhi.", "Tidak tercapai"


class SumberKonflik(Choice):
    """The five sources of conflict of the law."""

    POLITIK_EKONOMI_SOSBUD = (
        "politik_ekonomi_sosbud", "Politik, ekonomi, dan sosial budaya",
        "Permasalahan yang berkaitan dengan politik, ekonomi, dan sosial budaya.",
        "Politik, ekonomi, dan sosbud")
    SARA = (
        "sara", "Perseteruan antarumat, antarsuku, dan antaretnis",
        "Perseteruan antarumat dan intraumat beragama, antarsuku, dan antaretnis.", "SARA",
        "Perseteruan antarumat beragama, antarsuku, dan antaretnis")
    BATAS_WILAYAH = (
        "batas_wilayah", "Sengketa batas wilayah",
        "Sengketa batas desa, kabupaten/kota, atau provinsi.", "Batas wilayah")
    SUMBER_DAYA_ALAM = (
        "sumber_daya_alam", "Sengketa sumber daya alam",
        "Sengketa antarmasyarakat atau antara masyarakat dan pelaku usaha.", "Sumber daya alam",
        "Sengketa SDA")
    DISTRIBUSI_SDA = (
        "distribusi_sda", "Distribusi sumber daya alam tidak seimbang",
        "Pembagian sumber daya alam yang tidak seimbang dalam masyarakat.",
        "Distribusi SDA yang tidak seimbang", "Distribusi sumber daya alam yang tidak seimbang")


class IsuKonflik(Choice):
    """The eight issues by which the ministry counts."""

    BENTROK_WARGA = (
        "bentrok_warga", "Bentrok antarwarga", "Perkelahian antarkelompok warga.",
        "Bentrok antar warga")
    KEAMANAN = "keamanan", "Isu keamanan", "Gangguan keamanan yang memicu pertentangan.", "Keamanan"
    SARA = "sara", "Isu SARA", "Pertentangan suku, agama, ras, dan antargolongan.", "SARA"
    KESENJANGAN_SOSIAL = (
        "kesenjangan_sosial", "Kesenjangan sosial", "Pertentangan karena perbedaan kesejahteraan.")
    INSTITUSI_PENDIDIKAN = (
        "institusi_pendidikan", "Konflik pada institusi pendidikan",
        "Pertentangan di sekolah atau perguruan tinggi.", "Institusi pendidikan")
    ORMAS = "ormas", "Konflik ormas", "Pertentangan antarormas atau dengan ormas."
    SENGKETA_LAHAN = (
        "sengketa_lahan", "Sengketa lahan", "Pertentangan tentang tanah.", "Sengketa tanah")
    EKSES_POLITIK = "ekses_politik", "Ekses politik", "Akibat pemilihan atau kegiatan politik."


class Kerawanan(Choice):
    """How near a potential is to breaking out."""

    RENDAH = "rendah", "Rendah", "Ada perbedaan, tetapi belum ada pengerahan massa."
    SEDANG = "sedang", "Sedang", "Ada ketegangan terbuka atau pengerahan massa."
    TINGGI = "tinggi", "Tinggi", "Ada ancaman kekerasan dalam waktu dekat."


class Eskalasi(Choice):
    """Which way a potential goes."""

    MENURUN = "menurun", "Menurun", "Ketegangan berkurang."
    TETAP = "tetap", "Tetap", "Ketegangan tidak berubah."
    MENINGKAT = "meningkat", "Meningkat", "Ketegangan bertambah."


class StatusPotensi(Choice):
    """Where a potential stands."""

    POTENSI = "potensi", "Potensi", "Belum menjadi konflik terbuka."
    TERBUKA = "terbuka", "Terbuka", "Sudah menjadi konflik terbuka."
    SELESAI = "selesai", "Selesai", "Sudah diselesaikan."


class PeranPihak(Choice):
    """What a party is in a conflict."""

    BERSELISIH = "berselisih", "Pihak yang berselisih", "Kelompok atau lembaga yang bertentangan."
    TERDAMPAK = "terdampak", "Pihak terdampak", "Kelompok yang terkena akibatnya."
    PENENGAH = "penengah", "Penengah", "Lembaga yang memediasi."


class StatusPeristiwa(Choice):
    """How far an event was handled."""

    BELUM_DITANGANI = (
        "belum_ditangani", "Belum ditangani",
        "Baru tercatat; belum ada langkah instansi mana pun.", "Belum")
    PROSES = "proses", "Proses", "Sedang ditangani.", "Dalam proses", "Sedang ditangani"
    SELESAI = "selesai", "Selesai", "Penanganan sudah selesai.", "Sudah ditangani"


class SkalaKeadaan(Choice):
    """Over what a state of conflict is declared."""

    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/Kota",
        "Ditetapkan bupati atau wali kota setelah berkonsultasi dengan pimpinan DPRD "
        "kabupaten/kota.",
        *sebutan.KABUPATEN_KOTA)
    PROVINSI = (
        "provinsi", "Provinsi",
        "Ditetapkan gubernur setelah berkonsultasi dengan pimpinan DPRD provinsi.")
    NASIONAL = (
        "nasional", "Nasional", "Ditetapkan Presiden setelah berkonsultasi dengan pimpinan DPR.")


class JenisPemulihan(Choice):
    """The three ways of mending after a conflict."""

    REKONSILIASI = "rekonsiliasi", "Rekonsiliasi", "Perundingan damai, restitusi, dan pemaafan."
    REHABILITASI = "rehabilitasi", "Rehabilitasi", "Pemulihan keadaan sosial, ekonomi, dan jiwa."
    REKONSTRUKSI = "rekonstruksi", "Rekonstruksi", "Pembangunan kembali sarana dan prasarana."
