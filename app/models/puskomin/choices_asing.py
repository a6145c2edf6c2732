"""The closed lists about foreigners, foreign bodies and the teams that watch them.

Each value has its label and what a clerk should read in it. The lists of early vigilance stand in
`choices.py`.
"""
from app.engine import Choice


class JenisKelamin(Choice):
    """Sex as the passport states it."""

    LAKI_LAKI = "L", "Laki-laki", "Menurut paspor."
    PEREMPUAN = "P", "Perempuan", "Menurut paspor."


class KategoriAsing(Choice):
    """Why a foreigner is here."""

    DIPLOMAT_TAMU_VIP = "diplomat_tamu_vip", "Diplomat/tamu VIP", "Perwakilan atau tamu negara."
    TENAGA_AHLI = "tenaga_ahli", "Tenaga ahli", "Tenaga ahli, akademisi, atau konsultan."
    WARTAWAN_FILM = "wartawan_film", "Wartawan/film", "Peliputan atau pembuatan film."
    PENELITI = "peneliti", "Peneliti", "Penelitian dengan izin."
    ARTIS = "artis", "Artis", "Pertunjukan atau kegiatan seni."
    ROHANIAWAN = "rohaniawan", "Rohaniawan", "Pelayanan atau pendidikan keagamaan."
    TKA = "tka", "TKA", "Tenaga kerja asing pada pemberi kerja."
    WISATAWAN = "wisatawan", "Wisatawan", "Kunjungan wisata."
    PELAJAR = "pelajar", "Pelajar", "Belajar di sekolah atau perguruan tinggi."
    LAINNYA = "lainnya", "Lainnya", "Keperluan yang lain."


class IzinTinggal(Choice):
    """On which permit a foreigner stays."""

    KUNJUNGAN = "kunjungan", "Kunjungan", "Izin tinggal kunjungan."
    KITAS = "kitas", "KITAS", "Izin tinggal terbatas."
    KITAP = "kitap", "KITAP", "Izin tinggal tetap."
    DINAS_DIPLOMATIK = "dinas_diplomatik", "Dinas/diplomatik", "Izin tinggal dinas atau diplomatik."


class JenisLembaga(Choice):
    """What kind of foreign body it is."""

    ORMAS_ASING = "ormas_asing", "Ormas asing", "Organisasi kemasyarakatan dari luar negeri."
    PEMERINTAH_ASING = "pemerintah_asing", "Lembaga pemerintah asing", "Badan milik negara lain."
    ORGANISASI_INTERNASIONAL = (
        "organisasi_internasional", "Organisasi internasional", "Badan antarnegara.")
    BADAN_USAHA = "badan_usaha", "Badan usaha asing", "Perusahaan atau perwakilan dagang asing."
    LAINNYA = "lainnya", "Lainnya", "Lembaga asing yang lain."


class InstansiTim(Choice):
    """From which institution a member of the team comes."""

    KESBANGPOL = "kesbangpol", "Kesbangpol", "Badan atau Kantor Kesatuan Bangsa dan Politik."
    IMIGRASI = "imigrasi", "Imigrasi", "Kantor imigrasi."
    DISNAKER = "disnaker", "Dinas Tenaga Kerja", "Perangkat daerah bidang ketenagakerjaan."
    POLRI = "polri", "Polri", "Kepolisian di daerah."
    TNI = "tni", "TNI", "Komando kewilayahan."
    KEJAKSAAN = "kejaksaan", "Kejaksaan", "Kejaksaan di daerah."
    INTELIJEN = "intelijen", "Unsur intelijen", "Wakil dari penyelenggara intelijen negara."
    DUKCAPIL = "dukcapil", "Dinas Dukcapil", "Perangkat daerah bidang kependudukan."
    LAINNYA = "lainnya", "Instansi lain", "Instansi lain sesuai surat keputusan."


class JabatanTimAsing(Choice):
    """Posts within a team."""

    KETUA = "ketua", "Ketua", "Memimpin tim."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Mengurus tata usaha tim."
    ANGGOTA = "anggota", "Anggota", "Wakil instansi dalam tim."
