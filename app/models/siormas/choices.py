"""The closed lists of SIORMAS, each value with its label and what a clerk should read in it.

Lists that an office may extend (bidang, persyaratan) are records, not choices: `acuan.py`.
"""
from app.engine import Choice
from app.models import sebutan


class StatusHukum(Choice):
    """How the law knows an ormas."""

    BADAN_HUKUM_YAYASAN = (
        "badan_hukum_yayasan", "Yayasan",
        "Berbadan hukum yayasan, disahkan oleh menteri yang membidangi hukum.",
        "Badan hukum yayasan", "Berbadan hukum yayasan")
    BADAN_HUKUM_PERKUMPULAN = (
        "badan_hukum_perkumpulan", "Perkumpulan",
        "Berbadan hukum perkumpulan, disahkan oleh menteri yang membidangi hukum.",
        "Badan hukum perkumpulan", "Berbadan hukum perkumpulan")
    SKT = (
        "skt", "Tidak berbadan hukum (SKT)",
        "Tidak berbadan hukum dan memiliki Surat Keterangan Terdaftar.", "Ber-SKT",
        "Surat Keterangan Terdaftar", "Terdaftar (SKT)")
    ASING = (
        "asing", "Ormas asing",
        "Didirikan warga negara asing atau badan hukum asing, dengan izin pemerintah.", "Asing")
    TIDAK_TERDAFTAR = (
        "tidak_terdaftar", "Tidak terdaftar",
        "Tidak memiliki SK badan hukum maupun SKT; pendaftaran adalah hak, bukan kewajiban.",
        "Belum terdaftar")


class PenerbitSkt(Choice):
    """Who issued the SKT; the minister alone since 2017, regional ones remain in the data."""

    MENTERI = "menteri", "Menteri", "SKT diterbitkan oleh Menteri Dalam Negeri."
    GUBERNUR_LAMA = (
        "gubernur_lama", "Gubernur (lama)", "SKT ketentuan lama, diterbitkan oleh gubernur.")
    BUPATI_WALI_KOTA_LAMA = (
        "bupati_wali_kota_lama", "Bupati/Wali Kota (lama)",
        "SKT ketentuan lama, diterbitkan oleh bupati atau wali kota.")


class Basis(Choice):
    """Whether an ormas stands on members."""

    TIDAK_BERBASIS_ANGGOTA = (
        "tidak_berbasis_anggota", "Tidak berbasis anggota",
        "Kegiatan dijalankan pengurus tanpa keanggotaan, seperti yayasan.")
    BERBASIS_ANGGOTA = (
        "berbasis_anggota", "Berbasis anggota",
        "Kedaulatan berada di tangan anggota, seperti perkumpulan.")


class CiriKhusus(Choice):
    """What its members have in common."""

    KEAGAMAAN = "keagamaan", "Keagamaan", "Berhimpun atas dasar keagamaan.", "Agama"
    KEWANITAAN = (
        "kewanitaan", "Kewanitaan", "Berhimpun sebagai organisasi perempuan.", "Perempuan",
        "Wanita")
    KEPEMUDAAN = "kepemudaan", "Kepemudaan", "Berhimpun sebagai organisasi pemuda.", "Pemuda"
    KESAMAAN_PROFESI = (
        "kesamaan_profesi", "Kesamaan Profesi", "Berhimpun karena profesi yang sama.", "Profesi")
    KESAMAAN_KEGIATAN = (
        "kesamaan_kegiatan", "Kesamaan Kegiatan", "Berhimpun karena kegiatan yang sama.")
    KESAMAAN_BIDANG = (
        "kesamaan_bidang", "Kesamaan Bidang", "Berhimpun karena bidang perhatian yang sama.")
    MITRA_KL = (
        "mitra_kl", "Mitra K/L", "Mitra binaan kementerian atau lembaga pemerintah.")


class RuangLingkup(Choice):
    """How far it says it works; a description, no longer a class of registration."""

    NASIONAL = "nasional", "Nasional", "Berkegiatan di seluruh Indonesia."
    PROVINSI = "provinsi", "Provinsi", "Berkegiatan dalam satu provinsi."
    KABUPATEN_KOTA = (
        "kabupaten_kota", "Kabupaten/Kota", "Berkegiatan dalam satu kabupaten atau kota.",
        *sebutan.KABUPATEN_KOTA)


class Kedudukan(Choice):
    """Whether this record is the head of the organisation or one of its branches."""

    PUSAT = "pusat", "Pusat", "Kepengurusan tertinggi organisasi."
    CABANG_PERWAKILAN = (
        "cabang_perwakilan", "Cabang atau perwakilan",
        "Kepengurusan daerah dari organisasi yang berpusat di tempat lain.", "Cabang",
        "Perwakilan", "Cabang/perwakilan")


class SumberKeuangan(Choice):
    """Lawful sources of an ormas's money."""

    IURAN = (
        "iuran", "Iuran anggota", "Uang tetap yang dibayar anggota menurut anggaran rumah tangga.")
    SUMBANGAN_MASYARAKAT = (
        "sumbangan_masyarakat", "Bantuan atau sumbangan masyarakat",
        "Diberikan oleh perseorangan atau badan di dalam negeri.")
    HASIL_USAHA = "hasil_usaha", "Hasil usaha ormas", "Diperoleh dari badan usaha milik ormas."
    BANTUAN_ASING = (
        "bantuan_asing", "Bantuan asing", "Diberikan oleh orang asing atau lembaga asing.")
    KEGIATAN_LAIN = (
        "kegiatan_lain", "Kegiatan lain yang sah", "Diperoleh dari kegiatan lain menurut hukum.")
    APBN = "apbn", "APBN", "Anggaran pendapatan dan belanja negara."
    APBD = "apbd", "APBD", "Anggaran pendapatan dan belanja daerah."


class StatusKantor(Choice):
    """By what right the secretariat is used."""

    MILIK = "milik", "Milik sendiri", "Kantor dimiliki oleh ormas.", "Hak milik"
    KONTRAK = (
        "kontrak", "Kontrak atau sewa", "Kantor dipakai dengan perjanjian sewa.", "Kontrak",
        "Sewa", "Kontrak/sewa")
    PINJAM_PAKAI = "pinjam_pakai", "Pinjam pakai", "Kantor dipakai dengan izin pemiliknya."


class StatusKeaktifan(Choice):
    """Whether the organisation is alive."""

    AKTIF = "aktif", "Aktif", "Berkegiatan, dan legalitas serta masa baktinya masih berlaku."
    TIDAK_AKTIF = (
        "tidak_aktif", "Tidak aktif",
        "Tidak melapor, atau SKT maupun masa baktinya telah berakhir.")
    VAKUM = "vakum", "Vakum", "Kepengurusan masih ada, tetapi tidak ada kegiatan."
    BUBAR = "bubar", "Bubar", "Membubarkan diri atau dibubarkan."
    DIBEKUKAN = "dibekukan", "Dibekukan", "Kegiatannya dihentikan oleh pejabat yang berwenang."


class JenisLegalitas(Choice):
    """What paper gives an ormas its legal standing."""

    SK_KEMENKUMHAM = (
        "SK_Kemenkumham", "SK Kemenkumham", "Pengesahan badan hukum yayasan atau perkumpulan.",
        "SK Kemenkum", "AHU", "SK AHU")
    SKT_MENTERI = (
        "SKT_Menteri", "SKT Menteri", "Surat Keterangan Terdaftar dari Menteri Dalam Negeri.",
        "SKT Kemendagri")
    SKT_GUBERNUR_LAMA = (
        "SKT_Gubernur_lama", "SKT Gubernur (lama)", "SKT ketentuan lama dari gubernur.")
    SKT_BUPATI_WALI_KOTA_LAMA = (
        "SKT_Bupati_WaliKota_lama", "SKT Bupati/Wali Kota (lama)",
        "SKT ketentuan lama dari bupati atau wali kota.")
    IZIN_PRINSIP_KEMLU = (
        "Izin_Prinsip_Kemlu", "Izin Prinsip Kemlu",
        "Izin prinsip ormas asing dari Menteri Luar Negeri.")
    IZIN_OPERASIONAL = (
        "Izin_Operasional", "Izin Operasional", "Izin operasional ormas asing dari pemerintah.")


class StatusLegalitas(Choice):
    """Whether a legal paper still counts."""

    BERLAKU = "berlaku", "Berlaku", "Masih menjadi dasar keberadaan ormas."
    KEDALUWARSA = "kedaluwarsa", "Kedaluwarsa", "Masa berlakunya sudah lewat."
    DICABUT = "dicabut", "Dicabut", "Dicabut oleh pejabat yang menerbitkan."
    DIGANTI = "diganti", "Diganti", "Digantikan oleh surat yang lebih baru."


class JenisAkta(Choice):
    """What the notarial deed does."""

    PENDIRIAN = "pendirian", "Akta pendirian", "Akta saat organisasi didirikan."
    PERUBAHAN = "perubahan", "Akta perubahan", "Akta perubahan anggaran dasar atau pengurus."


class PeranPendiri(Choice):
    """In what part a person stands in the deed."""

    PENDIRI = "pendiri", "Pendiri", "Ikut mendirikan organisasi."
    PEMBINA = "pembina", "Pembina", "Duduk dalam dewan pembina."
    PENASIHAT = "penasihat", "Penasihat", "Duduk dalam dewan penasihat."


class JabatanPengurus(Choice):
    """Posts of the board."""

    KETUA = "ketua", "Ketua", "Pimpinan atau sebutan lain yang setara."
    WAKIL_KETUA = "wakil_ketua", "Wakil ketua", "Membantu dan mewakili ketua."
    SEKRETARIS = "sekretaris", "Sekretaris", "Sekretaris atau sebutan lain yang setara."
    WAKIL_SEKRETARIS = "wakil_sekretaris", "Wakil sekretaris", "Membantu dan mewakili sekretaris."
    BENDAHARA = "bendahara", "Bendahara", "Bendahara atau sebutan lain yang setara."
    WAKIL_BENDAHARA = "wakil_bendahara", "Wakil bendahara", "Membantu dan mewakili bendahara."
    LAINNYA = (
        "lainnya", "Pengurus lainnya", "Ketua bidang, anggota pengurus, dan sebagainya.",
        *sebutan.LAINNYA)


class JenisKelamin(Choice):
    """Sex as the identity card states it."""

    LAKI_LAKI = "L", "Laki-laki", "Sesuai KTP.", *sebutan.LAKI_LAKI
    PEREMPUAN = "P", "Perempuan", "Sesuai KTP.", *sebutan.PEREMPUAN


class Pendidikan(Choice):
    """Highest schooling completed."""

    SD = "sd", "SD atau sederajat", "Tamat sekolah dasar.", *sebutan.SD
    SMP = "smp", "SMP atau sederajat", "Tamat sekolah menengah pertama.", *sebutan.SMP
    SMA = "sma", "SMA atau sederajat", "Tamat sekolah menengah atas.", *sebutan.SMA
    DIPLOMA = (
        "diploma", "Diploma", "Lulus diploma satu sampai diploma empat.", "D1", "D2", "D3", "D4",
        "D-I", "D-II", "D-III", "D-IV")
    S1 = "s1", "Sarjana (S1)", "Ijazah sarjana dari perguruan tinggi.", *sebutan.S1
    S2 = "s2", "Magister (S2)", "Ijazah magister atau yang setara.", *sebutan.S2
    S3 = "s3", "Doktor (S3)", "Ijazah doktor atau yang setara.", *sebutan.S3


class StatusPerkawinan(Choice):
    """Marital status as the identity card states it."""

    BELUM_KAWIN = (
        "belum_kawin", "Belum kawin", "Belum pernah menikah menurut KTP.", "Belum menikah",
        "Lajang")
    KAWIN = "kawin", "Kawin", "Terikat perkawinan menurut KTP.", "Menikah"
    CERAI_HIDUP = "cerai_hidup", "Cerai hidup", "Berpisah dengan putusan pengadilan menurut KTP."
    CERAI_MATI = "cerai_mati", "Cerai mati", "Pasangan meninggal dunia menurut KTP."


class JenisLapor(Choice):
    """Why an ormas reports its existence."""

    BARU = "baru", "Baru", "Keberadaan ormas dilaporkan untuk pertama kali."
    PEMBARUAN = (
        "pembaruan", "Pembaruan",
        "Pengurus, alamat, atau legalitas berubah sejak laporan terakhir.")


class SifatSyarat(Choice):
    """Whether a document is asked for."""

    WAJIB = "wajib", "Wajib", "Harus ada pada setiap permohonan."
    BERSYARAT = "bersyarat", "Bersyarat", "Hanya diminta bila keadaan yang disebut terpenuhi."
    TIDAK_DIMINTA = "tidak_diminta", "Tidak diminta", "Tidak menjadi syarat layanan ini."


DIMINTA = (SifatSyarat.WAJIB, SifatSyarat.BERSYARAT)
