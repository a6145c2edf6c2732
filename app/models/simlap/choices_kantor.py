"""The closed lists of an office itself: its form, staff, budget and research letters.

Those of reporting and of the leaders' forum stand in `choices.py`.
"""
from app.engine import Choice
from app.models import sebutan


class BentukKantor(Choice):
    """In which form the work of kesbangpol is organised."""

    BADAN = "badan", "Badan", "Badan Kesatuan Bangsa dan Politik."
    KANTOR = "kantor", "Kantor", "Kantor Kesatuan Bangsa dan Politik."
    DIGABUNG = "digabung", "Digabung", "Digabung dengan perangkat daerah lain."


class TipeKantor(Choice):
    """The size class of the office."""

    A = "A", "Tipe A", "Beban kerja besar."
    B = "B", "Tipe B", "Beban kerja sedang."
    C = "C", "Tipe C", "Beban kerja kecil."


class ModelBidang(Choice):
    """How many bidang the office has."""

    EMPAT = "4", "Empat bidang", "Ideologi; Poldagri; Ekososbud dan ormas; Kewaspadaan."
    TIGA = "3", "Tiga bidang", "Ideologi dan ekososbud; Poldagri dan ormas; Kewaspadaan."
    DUA = "2", "Dua bidang", "Kesatuan Bangsa; Politik Dalam Negeri dan ormas."


class StatusGedung(Choice):
    """On what footing the building is used."""

    MILIK = "milik", "Milik sendiri", "Gedung milik pemerintah daerah."
    PINJAM = "pinjam", "Pinjam pakai", "Dipinjam dari instansi lain."
    SEWA = "sewa", "Sewa", "Disewa dari pihak lain."


class Internet(Choice):
    """How well the office is connected."""

    LANCAR = "lancar", "Ada dan lancar", "Cukup untuk mengisi data setiap hari."
    TERBATAS = "terbatas", "Ada tetapi terbatas", "Sering terputus atau lambat."
    TIDAK_ADA = "tidak_ada", "Tidak ada", "Kantor belum memiliki sambungan internet."


class JenisKelamin(Choice):
    """Sex, for counting."""

    LAKI_LAKI = "L", "Laki-laki", "Laki-laki.", *sebutan.LAKI_LAKI
    PEREMPUAN = "P", "Perempuan", "Perempuan.", *sebutan.PEREMPUAN


class JenisJabatan(Choice):
    """The kind of post."""

    STRUKTURAL = (
        "struktural", "Struktural", "Pejabat struktural pada bagan organisasi.",
        "Jabatan struktural")
    FUNGSIONAL = (
        "fungsional", "Fungsional", "Pejabat fungsional, misalnya analis kebijakan.", "JFT",
        "Jabatan fungsional")
    PELAKSANA = (
        "pelaksana", "Pelaksana", "Pegawai negeri sipil pelaksana.", "JFU", "Jabatan pelaksana")
    PPPK = "pppk", "PPPK", "Pegawai pemerintah dengan perjanjian kerja.", "P3K"
    NON_ASN = (
        "non_asn", "Non-ASN", "Tenaga di luar aparatur sipil negara.", "Honorer", "Tenaga kontrak",
        "PTT", "THL")


def _pppk(golongan: str) -> tuple[str, ...]:
    """Name a grade of a PPPK, which has no rank beside it, as registers of staff write it."""
    return (golongan, f"PPPK golongan {golongan}",
            f"Golongan {golongan} pegawai pemerintah dengan perjanjian kerja (Perpres 98/2020).",
            f"Golongan {golongan}", f"Gol. {golongan}", f"PPPK {golongan}", f"P3K {golongan}",
            f"PPPK Gol. {golongan}")


class Golongan(Choice):
    """Rank and grade of a civil servant, or the grade of a PPPK (Perpres 98/2020, Lampiran)."""

    I_A = "I/a", "Juru Muda (I/a)", "Golongan ruang I/a."
    I_B = "I/b", "Juru Muda Tingkat I (I/b)", "Golongan ruang I/b.", "Juru Muda Tk. I"
    I_C = "I/c", "Juru (I/c)", "Golongan ruang I/c."
    I_D = "I/d", "Juru Tingkat I (I/d)", "Golongan ruang I/d.", "Juru Tk. I"
    II_A = "II/a", "Pengatur Muda (II/a)", "Golongan ruang II/a."
    II_B = "II/b", "Pengatur Muda Tingkat I (II/b)", "Golongan ruang II/b.", "Pengatur Muda Tk. I"
    II_C = "II/c", "Pengatur (II/c)", "Golongan ruang II/c."
    II_D = "II/d", "Pengatur Tingkat I (II/d)", "Golongan ruang II/d.", "Pengatur Tk. I"
    III_A = "III/a", "Penata Muda (III/a)", "Golongan ruang III/a."
    III_B = "III/b", "Penata Muda Tingkat I (III/b)", "Golongan ruang III/b.", "Penata Muda Tk. I"
    III_C = "III/c", "Penata (III/c)", "Golongan ruang III/c."
    III_D = "III/d", "Penata Tingkat I (III/d)", "Golongan ruang III/d.", "Penata Tk. I"
    IV_A = "IV/a", "Pembina (IV/a)", "Golongan ruang IV/a."
    IV_B = "IV/b", "Pembina Tingkat I (IV/b)", "Golongan ruang IV/b.", "Pembina Tk. I"
    IV_C = "IV/c", "Pembina Utama Muda (IV/c)", "Golongan ruang IV/c."
    IV_D = "IV/d", "Pembina Utama Madya (IV/d)", "Golongan ruang IV/d."
    IV_E = "IV/e", "Pembina Utama (IV/e)", "Golongan ruang IV/e."
    PPPK_I = _pppk("I")
    PPPK_II = _pppk("II")
    PPPK_III = _pppk("III")
    PPPK_IV = _pppk("IV")
    PPPK_V = _pppk("V")
    PPPK_VI = _pppk("VI")
    PPPK_VII = _pppk("VII")
    PPPK_VIII = _pppk("VIII")
    PPPK_IX = _pppk("IX")
    PPPK_X = _pppk("X")
    PPPK_XI = _pppk("XI")
    PPPK_XII = _pppk("XII")
    PPPK_XIII = _pppk("XIII")
    PPPK_XIV = _pppk("XIV")
    PPPK_XV = _pppk("XV")
    PPPK_XVI = _pppk("XVI")
    PPPK_XVII = _pppk("XVII")


GOLONGAN_PPPK = tuple(each for each in Golongan if each.name.startswith("PPPK_"))
GOLONGAN_PNS = tuple(each for each in Golongan if each not in GOLONGAN_PPPK)


class Eselon(Choice):
    """The echelon of a structural post."""

    I = "I", "Eselon I", "Pimpinan tinggi madya.", "I/a", "I/b"  # noqa: E741 - the echelon is called so
    II = "II", "Eselon II", "Pimpinan tinggi pratama.", "II/a", "II/b"
    III = "III", "Eselon III", "Jabatan administrator, misalnya kepala bidang.", "III/a", "III/b"
    IV = "IV", "Eselon IV", "Jabatan pengawas, misalnya kepala subbidang.", "IV/a", "IV/b"


class Pendidikan(Choice):
    """The last school finished."""

    S3 = "S3", "S3", "Doktor.", *sebutan.S3
    S2 = "S2", "S2", "Magister.", *sebutan.S2
    S1 = "S1", "S1", "Sarjana.", *sebutan.S1
    D4 = "D4", "D4", "Diploma empat.", "Diploma IV", "D-IV"
    D3 = "D3", "D3", "Diploma tiga.", "Diploma III", "D-III"
    D2 = "D2", "D2", "Diploma dua.", "Diploma II", "D-II"
    D1 = "D1", "D1", "Diploma satu.", "Diploma I", "D-I"
    SMA = "SMA", "SMA/sederajat", "Sekolah menengah atas atau sederajat.", *sebutan.SMA
    SMP = "SMP", "SMP/sederajat", "Sekolah menengah pertama atau sederajat.", *sebutan.SMP
    SD = "SD", "SD/sederajat", "Sekolah dasar atau sederajat.", *sebutan.SD


class StatusPegawai(Choice):
    """Whether somebody still works at the office."""

    AKTIF = "aktif", "Aktif", "Bertugas di kantor ini."
    TUGAS_BELAJAR = "tugas_belajar", "Tugas belajar", "Sedang menjalani tugas belajar."
    CUTI = (
        "cuti", "Cuti di luar tanggungan", "Sedang cuti di luar tanggungan negara.", "CLTN",
        "Cuti di luar tanggungan negara")
    PINDAH = "pindah", "Pindah", "Pindah ke perangkat daerah atau kantor lain."
    PENSIUN = (
        "pensiun", "Pensiun", "Berhenti karena batas usia; sesudah tanggal keluar tidak dihitung.")
    BERHENTI = "berhenti", "Berhenti", "Berhenti atau meninggal dunia.", "Meninggal dunia"


class UsiaPensiun(Choice):
    """The age at which a post ends."""

    LIMA_DELAPAN = "58", "58 tahun", "Administrator, pengawas, pelaksana, dan fungsional pertama."
    ENAM_PULUH = "60", "60 tahun", "Pimpinan tinggi dan fungsional madya."
    ENAM_LIMA = "65", "65 tahun", "Fungsional utama."


class JenisDiklat(Choice):
    """The kind of training."""

    KEPEMIMPINAN = (
        "kepemimpinan", "Kepemimpinan", "PKN, PKA, PKP, atau diklatpim lama.",
        "Diklat kepemimpinan", "PIM", "Diklatpim")
    FUNGSIONAL = "fungsional", "Fungsional", "Pelatihan jabatan fungsional.", "Diklat fungsional"
    TEKNIS = (
        "teknis", "Teknis", "Pelatihan teknis bidang kesatuan bangsa dan politik.",
        "Diklat teknis")
    BIMTEK = (
        "bimtek", "Bimbingan teknis", "Bimbingan teknis, termasuk penggunaan aplikasi.", "Bimtek")


class Program(Choice):
    """The programmes of the unsur 8.01."""

    P01 = "8.01.01", "8.01.01 Penunjang Urusan", "Program penunjang urusan pemerintahan daerah."
    P02 = ("8.01.02", "8.01.02 Penguatan Ideologi Pancasila dan Karakter Kebangsaan",
           "Bidang ideologi, wawasan, dan karakter kebangsaan.")
    P03 = ("8.01.03", "8.01.03 Peningkatan Peran Partai Politik dan Lembaga Pendidikan melalui "
           "Pendidikan Politik dan Pengembangan Etika serta Budaya Politik",
           "Bidang politik dalam negeri.")
    P04 = ("8.01.04", "8.01.04 Pemberdayaan dan Pengawasan Organisasi Kemasyarakatan",
           "Bidang organisasi kemasyarakatan.")
    P05 = ("8.01.05", "8.01.05 Pembinaan dan Pengembangan Ketahanan Ekonomi, Sosial, dan Budaya",
           "Bidang ketahanan ekonomi, sosial, dan budaya.")
    P06 = ("8.01.06", "8.01.06 Peningkatan Kewaspadaan Nasional dan Peningkatan Kualitas dan "
           "Fasilitasi Penanganan Konflik Sosial", "Bidang kewaspadaan nasional dan konflik.")


class HasilPermohonan(Choice):
    """What became of a request for a research letter."""

    DIPROSES = "diproses", "Diproses", "Permohonan sedang diperiksa."
    DISETUJUI = "disetujui", "Disetujui", "Surat keterangan diterbitkan."
    DITOLAK = "ditolak", "Ditolak", "Permohonan ditolak dengan alasan."


class TujuanPenelitian(Choice):
    """What a research is for."""

    SKRIPSI = (
        "skripsi", "Skripsi atau tugas akhir", "Penelitian mahasiswa diploma atau sarjana.",
        "Skripsi", "Tugas akhir")
    TESIS = "tesis", "Tesis", "Penelitian mahasiswa magister."
    DISERTASI = "disertasi", "Disertasi", "Penelitian mahasiswa doktor."
    LEMBAGA = "lembaga", "Penelitian lembaga", "Penelitian lembaga, pemerintah, atau badan usaha."
    LAINNYA = (
        "lainnya", "Lainnya", "Tujuan lain, misalnya kuliah kerja nyata atau magang.",
        *sebutan.LAINNYA)
