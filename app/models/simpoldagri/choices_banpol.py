"""The closed lists of money for parties: who approved a rate, what was checked, what was spent."""
from app.engine import Choice


class Penyetuju(Choice):
    """Who approved a rate above the base."""

    MENDAGRI = (
        "mendagri", "Menteri Dalam Negeri", "Kenaikan tarif disetujui dengan surat Menteri.",
        "Mendagri")
    GUBERNUR = "gubernur", "Gubernur", "Persetujuan gubernur sebagai wakil pemerintah pusat."


class BerkasBanpol(Choice):
    """A document of the application, as the published service standards list them."""

    SURAT_PERMOHONAN = (
        "surat_permohonan", "Surat permohonan",
        "Berkop dan berstempel, dengan tembusan Kemenkumham, KPU, dan Kesbangpol.")
    SK_PENGURUS = "sk_pengurus", "SK DPP susunan pengurus", "Salinan yang dilegalisasi."
    NPWP = "npwp", "Fotokopi NPWP", "NPWP atas nama partai."
    AUTENTIFIKASI = (
        "autentifikasi", "Surat keterangan autentifikasi kursi dan suara",
        "Dilegalisasi oleh sekretaris KPU.")
    REKENING = "rekening", "Nomor rekening dan surat bank", "Rekening kas umum partai."
    RENCANA = (
        "rencana", "Rencana penggunaan", "Mengutamakan pendidikan politik.")
    LAPORAN_LALU = (
        "laporan_lalu", "Laporan realisasi tahun lalu", "Yang sudah diperiksa BPK.")
    PERNYATAAN = (
        "pernyataan", "Surat pernyataan tanggung jawab",
        "Formal dan materiil, bermeterai, oleh ketua, sekretaris, dan bendahara.")
    KTP = "ktp", "KTP ketua, sekretaris, bendahara", "Fotokopi yang masih berlaku."
    SERAH_TERIMA = (
        "serah_terima", "Berita acara serah terima",
        "Ditandatangani kantor dan partai saat berkas pencairan diserahkan.")
    PEMBAYARAN = (
        "pembayaran", "Berita acara pembayaran",
        "Ditandatangani saat bantuan dibayarkan ke rekening partai.")

class HasilBerkas(Choice):
    """What the check of one document found."""

    BELUM = "belum", "Belum diperiksa", "Berkas belum diperiksa tim."
    SESUAI = "sesuai", "Ada dan sesuai", "Berkas ada dan isinya benar."
    TIDAK_SESUAI = "tidak_sesuai", "Tidak sesuai", "Berkas ada tetapi isinya harus diperbaiki."
    TIDAK_ADA = "tidak_ada", "Tidak ada", "Berkas belum diserahkan."


class HasilVerifikasi(Choice):
    """What the minutes of verification conclude."""

    LENGKAP = "lengkap", "Lengkap dan benar", "Permohonan dapat diteruskan."
    PERBAIKAN = "perbaikan", "Perlu perbaikan", "Berkas dikembalikan kepada partai."
    TIDAK_MEMENUHI = "tidak_memenuhi", "Tidak memenuhi syarat", "Bantuan tidak dapat diberikan."


class UnsurTim(Choice):
    """Whom a member of the verification team represents."""

    KESBANGPOL = "kesbangpol", "Badan Kesbangpol", "Perangkat daerah pengelola bantuan."
    KPU = "kpu", "KPU", "Komisi Pemilihan Umum setempat."
    KEUANGAN = "keuangan", "Pengelola keuangan", "Perangkat daerah pengelola keuangan."
    INSPEKTORAT = "inspektorat", "Inspektorat", "Pengawas intern pemerintah."
    HUKUM = "hukum", "Bagian hukum", "Unit kerja hukum."
    LAINNYA = "lainnya", "Lainnya", "Unsur lain pada surat keputusan tim."


class TahapBanpol(Choice):
    """How far an application has come; read from its papers, never typed."""

    PERMOHONAN = "permohonan", "Permohonan", "Permohonan dicatat dan belum diverifikasi."
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan", "Berita acara meminta perbaikan."
    BERITA_ACARA = "berita_acara", "Berita acara", "Tim sudah menandatangani berita acara."
    DISETUJUI = "disetujui", "Disetujui", "Kepala badan menyetujui; menunggu SPP dan SPM."
    SPM = "spm", "SPP/SPM", "Surat perintah membayar terbit; menunggu SP2D."
    CAIR_SEBAGIAN = "cair_sebagian", "Cair sebagian", "Belum seluruh bantuan dicairkan."
    CAIR = "cair", "Cair", "Seluruh bantuan dicairkan; menunggu LPJ."
    LPJ_DITERIMA = "lpj_diterima", "LPJ diterima", "LPJ diterima; menunggu pemeriksaan BPK."
    DIPERIKSA_BPK = (
        "diperiksa_bpk", "Diperiksa BPK", "LHP BPK terbit; tindak lanjut belum selesai.")
    SELESAI = "selesai", "Selesai", "LHP BPK terbit dan tidak ada tindak lanjut yang tersisa."


class KelompokBelanja(Choice):
    """What aid was spent on."""

    PENDIDIKAN_POLITIK = (
        "pendidikan_politik", "Pendidikan politik",
        "Pendidikan politik bagi anggota dan masyarakat; penggunaan yang diutamakan.")
    OPERASIONAL_SEKRETARIAT = (
        "operasional_sekretariat", "Operasional sekretariat",
        "Administrasi umum, langganan, pemeliharaan, dan perlengkapan kantor.")


class JenisBarang(Choice):
    """What kind of thing was bought."""

    MODAL = "modal", "Barang inventaris/modal", "Barang yang dipakai lebih dari satu tahun."
    PERSEDIAAN = "persediaan", "Barang persediaan", "Barang habis pakai."
    JASA = "jasa", "Jasa", "Jasa yang dibeli, misalnya sewa dan honorarium."


class Ketepatan(Choice):
    """Whether an account came in time."""

    TEPAT = "tepat", "Tepat waktu", "Diterima paling lambat 31 Januari."
    TERLAMBAT = "terlambat", "Terlambat", "Diterima sesudah 31 Januari."


class HasilPeriksa(Choice):
    """What BPK found of one thing it examines."""

    SESUAI = "sesuai", "Sesuai", "Tidak ada temuan."
    TIDAK_SESUAI = "tidak_sesuai", "Tidak sesuai", "Ada temuan pada hal ini."


class TindakLanjut(Choice):
    """Whether what BPK found has been dealt with."""

    TIDAK_ADA = "tidak_ada", "Tidak ada rekomendasi", "LHP tidak memuat rekomendasi."
    BELUM = "belum", "Belum ditindaklanjuti", "Rekomendasi belum dikerjakan."
    PROSES = "proses", "Dalam proses", "Sebagian rekomendasi sudah dikerjakan."
    SELESAI = "selesai", "Selesai", "Seluruh rekomendasi sudah dikerjakan."
