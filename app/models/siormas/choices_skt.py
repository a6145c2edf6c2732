"""The closed lists of an SKT application: its kind, its thirteen stages, its documents.

Those of the master record are in `choices.py`, those of supervision in `choices_binaan.py`.
"""
from app.engine import Choice


class JenisPermohonan(Choice):
    """What is applied for."""

    BARU = "baru", "Baru", "SKT dimohon untuk pertama kali."
    PERPANJANGAN = (
        "perpanjangan", "Perpanjangan", "SKT lama berakhir; syaratnya sama dengan permohonan baru.")
    PERUBAHAN = "perubahan", "Perubahan", "Nama, alamat, atau pengurus pada SKT berubah."


class TahapSkt(Choice):
    """Stages of an application, in the order in which they are gone through."""

    DRAF = "draf", "Draf", "Permohonan sedang ditulis."
    DIAJUKAN = "diajukan", "Diajukan", "Permohonan diterima dan menunggu diperiksa."
    PEMERIKSAAN_KELENGKAPAN = (
        "pemeriksaan_kelengkapan", "Pemeriksaan kelengkapan", "Berkas diperiksa satu per satu.")
    DIKEMBALIKAN_UNTUK_DILENGKAPI = (
        "dikembalikan_untuk_dilengkapi", "Dikembalikan untuk dilengkapi",
        "Pemohon diberi tahu berkas yang kurang.")
    LENGKAP = "lengkap", "Lengkap", "Semua berkas wajib ada dan sesuai."
    VERIFIKASI_LAPANGAN = (
        "verifikasi_lapangan", "Verifikasi lapangan", "Petugas memeriksa sekretariat.")
    BERITA_ACARA = "berita_acara", "Berita acara", "Hasil pemeriksaan lapangan ditandatangani."
    DITERUSKAN_KE_PUSAT = (
        "diteruskan_ke_pusat", "Diteruskan ke pusat", "Berkas dikirim dengan surat pengantar.")
    VERIFIKASI_PUSAT = (
        "verifikasi_pusat", "Verifikasi pusat", "Kementerian memeriksa sejak tercatat di ULA.")
    DRAF_SKT = "draf_skt", "Draf SKT", "Naskah SKT sedang disiapkan."
    MENUNGGU_TANDA_TANGAN = (
        "menunggu_tanda_tangan", "Menunggu tanda tangan", "Naskah SKT menunggu ditandatangani.")
    TERBIT = "terbit", "Terbit", "SKT sudah terbit."
    DITOLAK = "ditolak", "Ditolak", "Permohonan ditolak dengan alasan."


class HasilPermohonan(Choice):
    """How an application ended."""

    TERBIT = "terbit", "Terbit", "SKT diterbitkan."
    TOLAK = "tolak", "Ditolak", "Permohonan tidak dikabulkan."


class PeriksaBerkas(Choice):
    """What was found of one document."""

    BELUM = "belum", "Belum diperiksa", "Berkas belum diperiksa."
    SESUAI = "sesuai", "Sesuai", "Berkas ada dan isinya sesuai."
    TIDAK_SESUAI = (
        "tidak_sesuai", "Tidak sesuai", "Berkas tidak ada, atau isinya harus diperbaiki.")


class MuatanAnggaranDasar(Choice):
    """Eight things the statutes must say."""

    NAMA_LAMBANG = (
        "nama_lambang", "Nama dan lambang", "Pasal yang menyebut nama dan melukiskan lambangnya.")
    KEDUDUKAN = (
        "kedudukan", "Tempat kedudukan", "Pasal yang menyebut kabupaten atau kota sekretariat.")
    ASAS_TUJUAN = (
        "asas_tujuan", "Asas, tujuan, dan fungsi",
        "Pasal yang tidak bertentangan dengan Pancasila dan UUD 1945.")
    KEPENGURUSAN = "kepengurusan", "Kepengurusan", "Susunan dan tata cara kepengurusan."
    HAK_KEWAJIBAN = (
        "hak_kewajiban", "Hak dan kewajiban anggota",
        "Pasal yang mengatur apa yang diterima dan ditanggung anggota.")
    KEUANGAN = "keuangan", "Pengelolaan keuangan", "Cara keuangan dikelola."
    SENGKETA = (
        "sengketa", "Penyelesaian sengketa dan pengawasan internal",
        "Pasal tentang siapa yang memutus perselisihan dan mengawasi pengurus.")
    PEMBUBARAN = "pembubaran", "Pembubaran", "Tata cara pembubaran organisasi."


class SyaratBila(Choice):
    """When a conditional document is asked for."""

    KEAGAMAAN = "keagamaan", "Ormas keagamaan", "Bidang atau ciri khususnya keagamaan."
    KEPERCAYAAN = (
        "kepercayaan", "Ormas kepercayaan terhadap Tuhan YME", "Bidang utamanya kepercayaan.")
    PEJABAT_PUBLIK = (
        "pejabat_publik", "Pejabat dalam kepengurusan",
        "Pejabat negara, pejabat pemerintahan, atau tokoh tercantum sebagai pengurus.")
