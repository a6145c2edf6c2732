"""The closed lists of the forums and of the organisations of faith, with what each value means.

Agama here is the one a seat of a forum represents or a building serves, never what a person
believes. Lists of P4GN stand in `choices_p4gn.py`, those of the monitoring in
`choices_ketahanan.py`.
"""
from app.engine import Choice
from app.models import sebutan


class Kantor(Choice):
    """Whether a forum has an office of its own."""

    ADA = "ada", "Ada", "Memiliki ruang sekretariat yang tetap.", "Sudah ada"
    BELUM = "belum", "Belum ada", "Belum memiliki ruang sekretariat yang tetap.", "Tidak ada"


class AgamaDiwakili(Choice):
    """The religion whose community a member of FKUB represents."""

    ISLAM = "islam", "Islam", "Mewakili majelis atau organisasi umat Islam."
    KRISTEN = (
        "kristen", "Kristen", "Mewakili majelis atau organisasi umat Kristen.", *sebutan.KRISTEN)
    KATOLIK = (
        "katolik", "Katolik", "Mewakili majelis atau organisasi umat Katolik.", *sebutan.KATOLIK)
    HINDU = "hindu", "Hindu", "Mewakili majelis atau organisasi umat Hindu."
    BUDDHA = "buddha", "Buddha", "Mewakili majelis atau organisasi umat Buddha.", *sebutan.BUDDHA
    KHONGHUCU = (
        "khonghucu", "Khonghucu", "Mewakili majelis atau organisasi umat Khonghucu.",
        *sebutan.KHONGHUCU)


class Tingkat(Choice):
    """The level of government at which a forum or team was formed."""

    PROVINSI = "provinsi", "Provinsi", "Dibentuk untuk seluruh provinsi."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/kota", "Dibentuk untuk kabupaten atau kota.",
        *sebutan.KABUPATEN_KOTA)
    KECAMATAN = "kecamatan", "Kecamatan", "Dibentuk untuk satu kecamatan."
    DESA_KELURAHAN = (
        "desa_kelurahan", "Desa/kelurahan", "Dibentuk untuk satu desa atau kelurahan.",
        *sebutan.DESA_KELURAHAN)


class TingkatTim(Choice):
    """The level of government at which a Tim Terpadu P4GN was formed."""

    PROVINSI = "provinsi", "Provinsi", "Dibentuk untuk seluruh provinsi."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/kota", "Dibentuk untuk kabupaten atau kota.",
        *sebutan.KABUPATEN_KOTA)
    KECAMATAN = "kecamatan", "Kecamatan", "Dibentuk untuk satu kecamatan."


def dicatat(tingkat: type[Choice]) -> tuple[str, dict[str, tuple[Choice, ...]]]:
    """Say which levels an office records: a province its own, the others those below it."""
    return "", {"provinsi": tuple(each for each in tingkat if each.value == "provinsi"),
                **dict.fromkeys(("kabupaten", "kota"), tuple(
                    each for each in tingkat if each.value != "provinsi"))}


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

    LAKI_LAKI = "L", "Laki-laki", "Wakil laki-laki.", *sebutan.LAKI_LAKI
    PEREMPUAN = "P", "Perempuan", "Wakil perempuan.", *sebutan.PEREMPUAN


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
    """Whether an organisation is active, as the last inventory tells."""

    AKTIF = "aktif", "Aktif", "Organisasi masih berkegiatan."
    TIDAK_AKTIF = "tidak_aktif", "Tidak aktif", "Organisasi tidak lagi berkegiatan."


class IndukAgama(Choice):
    """The religion a group says it belongs to, if any."""

    ISLAM = "islam", "Islam", "Menyatakan diri bagian dari Islam."
    KRISTEN = "kristen", "Kristen", "Menyatakan diri bagian dari Kristen.", *sebutan.KRISTEN
    KATOLIK = "katolik", "Katolik", "Menyatakan diri bagian dari Katolik.", *sebutan.KATOLIK
    HINDU = "hindu", "Hindu", "Menyatakan diri bagian dari Hindu."
    BUDDHA = "buddha", "Buddha", "Menyatakan diri bagian dari Buddha.", *sebutan.BUDDHA
    KHONGHUCU = (
        "khonghucu", "Khonghucu", "Menyatakan diri bagian dari Khonghucu.", *sebutan.KHONGHUCU)
    LAINNYA = (
        "lainnya", "Lainnya", "Tidak menyatakan diri bagian dari agama di atas.", *sebutan.LAINNYA)


class StatusHubungan(Choice):
    """How a group stands towards the office."""

    TERDATA = "terdata", "Terdata", "Diketahui kantor dari pendataan."
    MELAPOR = "melapor", "Melapor", "Melaporkan sendiri keberadaannya."
    BELUM_MELAPOR = "belum_melapor", "Belum melapor", "Diketahui ada, tetapi belum melapor."


class TahapPermohonan(Choice):
    """How far the application for a house of worship has come."""

    MASUK = "masuk", "Masuk", "Permohonan diterima dan belum diperiksa."
    BELUM_LENGKAP = (
        "belum_lengkap", "Belum lengkap", "Syarat khusus belum terpenuhi; permohonan dilengkapi.")
    DIFASILITASI_LOKASI = (
        "difasilitasi_lokasi", "Difasilitasi lokasi",
        "Pengguna sudah cukup, dukungan warga belum; pemerintah daerah memfasilitasi lokasi.")
    PROSES = (
        "proses", "Dalam proses", "Syarat terpenuhi dan permohonan menunggu keputusan.", "Proses")
    TERBIT = (
        "terbit", "IMB/PBG terbit", "Izin bangunan sudah diterbitkan.", "Terbit", "IMB terbit",
        "PBG terbit")
    DITOLAK = "ditolak", "Ditolak", "Permohonan diputuskan ditolak."


class HasilRekomendasi(Choice):
    """What an institution answered when asked for its recommendation."""

    BELUM = "belum", "Belum ada", "Rekomendasi belum dimohon atau belum dijawab."
    DIBERIKAN = "diberikan", "Diberikan", "Rekomendasi tertulis sudah diberikan."
    TIDAK_DIBERIKAN = "tidak_diberikan", "Tidak diberikan", "Rekomendasi ditolak secara tertulis."


class UnsurPakem(Choice):
    """The institutions that sit in a PAKEM team."""

    KEJAKSAAN = "kejaksaan", "Kejaksaan", "Wakil kejaksaan di daerah."
    POLRI = "polri", "Polri", "Wakil kepolisian di daerah.", *sebutan.POLRI
    TNI = "tni", "TNI", "Wakil TNI di daerah."
    KEMENAG = "kemenag", "Kementerian Agama", "Wakil kantor Kementerian Agama.", *sebutan.KEMENAG
    KESBANGPOL = (
        "kesbangpol", "Kesbangpol", "Wakil Badan Kesatuan Bangsa dan Politik.",
        *sebutan.KESBANGPOL)
    DIKBUD = "dikbud", "Pendidikan dan kebudayaan", "Wakil dinas pendidikan atau kebudayaan."
    FKUB = "fkub", "FKUB", "Wakil Forum Kerukunan Umat Beragama."
    BIN = "bin", "BIN", "Wakil Badan Intelijen Negara di daerah."
