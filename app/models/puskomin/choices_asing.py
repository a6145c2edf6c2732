"""The closed lists about foreigners, foreign bodies and the teams that watch them.

Each value has its label and what a clerk should read in it. The lists of early vigilance stand in
`choices.py`.
"""
from app.engine import Choice
from app.models import sebutan


class JenisKelamin(Choice):
    """Sex as the passport states it."""

    LAKI_LAKI = "L", "Laki-laki", "Menurut paspor.", *sebutan.LAKI_LAKI
    PEREMPUAN = "P", "Perempuan", "Menurut paspor.", *sebutan.PEREMPUAN


class KategoriAsing(Choice):
    """Why a foreigner is here."""

    DIPLOMAT_TAMU_VIP = (
        "diplomat_tamu_vip", "Diplomat/tamu VIP", "Perwakilan atau tamu negara.", "Diplomat",
        "Tamu VIP")
    TENAGA_AHLI = "tenaga_ahli", "Tenaga ahli", "Tenaga ahli, akademisi, atau konsultan."
    WARTAWAN_FILM = (
        "wartawan_film", "Wartawan/film", "Peliputan atau pembuatan film.", "Wartawan", "Jurnalis")
    PENELITI = "peneliti", "Peneliti", "Penelitian dengan izin."
    ARTIS = "artis", "Artis", "Pertunjukan atau kegiatan seni."
    ROHANIAWAN = "rohaniawan", "Rohaniawan", "Pelayanan atau pendidikan keagamaan."
    TKA = "tka", "TKA", "Tenaga kerja asing pada pemberi kerja.", "Tenaga kerja asing"
    WISATAWAN = "wisatawan", "Wisatawan", "Kunjungan wisata.", "Turis"
    PELAJAR = (
        "pelajar", "Pelajar", "Belajar di sekolah atau perguruan tinggi.", "Mahasiswa",
        "Pelajar/mahasiswa")
    LAINNYA = "lainnya", "Lainnya", "Keperluan yang lain.", *sebutan.LAINNYA


class IzinTinggal(Choice):
    """On which permit a foreigner stays."""

    KUNJUNGAN = (
        "kunjungan", "Kunjungan", "Izin tinggal kunjungan.", "ITK", "Izin tinggal kunjungan",
        "Visa kunjungan")
    KITAS = (
        "kitas", "KITAS", "Izin tinggal terbatas.", "ITAS", "Izin tinggal terbatas", "ITAS/KITAS",
        "Kartu izin tinggal terbatas")
    KITAP = (
        "kitap", "KITAP", "Izin tinggal tetap.", "ITAP", "Izin tinggal tetap", "ITAP/KITAP",
        "Kartu izin tinggal tetap")
    DINAS_DIPLOMATIK = (
        "dinas_diplomatik", "Dinas/diplomatik", "Izin tinggal dinas atau diplomatik.", "Dinas",
        "Diplomatik", "Izin tinggal dinas", "Izin tinggal diplomatik")


class JenisLembaga(Choice):
    """What kind of foreign body it is."""

    ORMAS_ASING = "ormas_asing", "Ormas asing", "Organisasi kemasyarakatan dari luar negeri."
    PEMERINTAH_ASING = "pemerintah_asing", "Lembaga pemerintah asing", "Badan milik negara lain."
    ORGANISASI_INTERNASIONAL = (
        "organisasi_internasional", "Organisasi internasional", "Badan antarnegara.")
    BADAN_USAHA = "badan_usaha", "Badan usaha asing", "Perusahaan atau perwakilan dagang asing."
    LAINNYA = "lainnya", "Lainnya", "Lembaga asing yang lain.", *sebutan.LAINNYA


class InstansiTim(Choice):
    """From which institution a member of the team comes."""

    KESBANGPOL = (
        "kesbangpol", "Kesbangpol", "Badan atau Kantor Kesatuan Bangsa dan Politik.",
        *sebutan.KESBANGPOL)
    IMIGRASI = "imigrasi", "Imigrasi", "Kantor imigrasi.", "Kantor imigrasi"
    DISNAKER = (
        "disnaker", "Dinas Tenaga Kerja", "Perangkat daerah bidang ketenagakerjaan.",
        "Disnakertrans")
    POLRI = "polri", "Polri", "Kepolisian di daerah.", *sebutan.POLRI
    TNI = "tni", "TNI", "Komando kewilayahan."
    KEJAKSAAN = "kejaksaan", "Kejaksaan", "Kejaksaan di daerah."
    INTELIJEN = "intelijen", "Unsur intelijen", "Wakil dari penyelenggara intelijen negara."
    DUKCAPIL = (
        "dukcapil", "Dinas Dukcapil", "Perangkat daerah bidang kependudukan.", "Disdukcapil",
        "Dinas Kependudukan dan Pencatatan Sipil")
    LAINNYA = "lainnya", "Instansi lain", "Instansi lain sesuai surat keputusan.", *sebutan.LAINNYA


class JabatanTimAsing(Choice):
    """Posts within a team."""

    KETUA = "ketua", "Ketua", "Memimpin tim."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha tim."
    ANGGOTA = "anggota", "Anggota", "Wakil instansi dalam tim."
