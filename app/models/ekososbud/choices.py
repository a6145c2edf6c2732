"""The closed lists of EKOSOSBUD, each value with its label and what a clerk should read in it.

Agama here is always the one a seat of a forum represents, never what a person believes.
"""
from app.engine import Choice


class Kantor(Choice):
    """Whether a forum has an office of its own."""

    ADA = "ada", "Ada", "Memiliki ruang sekretariat yang tetap."
    BELUM = "belum", "Belum ada", "Belum memiliki ruang sekretariat yang tetap."


class AgamaDiwakili(Choice):
    """The religion whose community a member of FKUB represents."""

    ISLAM = "islam", "Islam", "Mewakili majelis atau organisasi umat Islam."
    KRISTEN = "kristen", "Kristen", "Mewakili majelis atau organisasi umat Kristen."
    KATOLIK = "katolik", "Katolik", "Mewakili majelis atau organisasi umat Katolik."
    HINDU = "hindu", "Hindu", "Mewakili majelis atau organisasi umat Hindu."
    BUDDHA = "buddha", "Buddha", "Mewakili majelis atau organisasi umat Buddha."
    KHONGHUCU = "khonghucu", "Khonghucu", "Mewakili majelis atau organisasi umat Khonghucu."


class JabatanForum(Choice):
    """Posts within a forum or team."""

    KETUA = "ketua", "Ketua", "Memimpin forum."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha forum."
    WAKIL_SEKRETARIS = "wakil_sekretaris", "Wakil sekretaris", "Membantu dan mewakili sekretaris."
    BENDAHARA = "bendahara", "Bendahara", "Mengurus keuangan forum."
    ANGGOTA = "anggota", "Anggota", "Anggota tanpa jabatan lain."


class JabatanTim(Choice):
    """Posts within a Tim Terpadu."""

    KETUA = "ketua", "Ketua", "Kepala daerah."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    KETUA_HARIAN = "ketua_harian", "Ketua harian", "Memimpin pekerjaan tim sehari-hari."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha tim."
    ANGGOTA = "anggota", "Anggota", "Wakil instansi dalam tim."


class JenisKelamin(Choice):
    """Sex of a representative, counted for balance only."""

    LAKI_LAKI = "L", "Laki-laki", "Wakil laki-laki."
    PEREMPUAN = "P", "Perempuan", "Wakil perempuan."


class JenisKegiatanFkub(Choice):
    """What a FKUB does, after its tasks in the regulation."""

    DIALOG = "dialog", "Dialog", "Dialog dengan pemuka agama atau tokoh masyarakat."
    REKOMENDASI = (
        "rekomendasi", "Rekomendasi", "Pembahasan atau pemberian rekomendasi kepada pemerintah.")
    SOSIALISASI = (
        "sosialisasi", "Sosialisasi", "Penyebarluasan peraturan dan kebijakan kerukunan.")
    MEDIASI = "mediasi", "Mediasi", "Musyawarah penyelesaian perselisihan."


class TingkatOrganisasi(Choice):
    """Whether the record is the head of an organisation or a branch."""

    PUSAT = "pusat", "Pusat", "Kepengurusan tertinggi organisasi."
    CABANG = "cabang", "Cabang", "Kepengurusan di bawah organisasi pusat."


class KeaktifanPenghayat(Choice):
    """Whether an organisation of penghayat is active, as the national inventory tells."""

    AKTIF = "aktif", "Aktif", "Organisasi masih berkegiatan."
    TIDAK_AKTIF = "tidak_aktif", "Tidak aktif", "Organisasi tidak lagi berkegiatan."


class IndukAgama(Choice):
    """The religion a group says it belongs to, if any."""

    ISLAM = "islam", "Islam", "Menyatakan diri bagian dari Islam."
    KRISTEN = "kristen", "Kristen", "Menyatakan diri bagian dari Kristen."
    KATOLIK = "katolik", "Katolik", "Menyatakan diri bagian dari Katolik."
    HINDU = "hindu", "Hindu", "Menyatakan diri bagian dari Hindu."
    BUDDHA = "buddha", "Buddha", "Menyatakan diri bagian dari Buddha."
    KHONGHUCU = "khonghucu", "Khonghucu", "Menyatakan diri bagian dari Khonghucu."
    LAINNYA = "lainnya", "Lainnya", "Tidak menyatakan diri bagian dari agama di atas."


class StatusHubungan(Choice):
    """How a group stands towards the office."""

    TERDATA = "terdata", "Terdata", "Diketahui kantor dari pendataan."
    MELAPOR = "melapor", "Melapor", "Melaporkan sendiri keberadaannya."
    BELUM_MELAPOR = "belum_melapor", "Belum melapor", "Diketahui ada, tetapi belum melapor."
