"""The closed lists of P4GN: kinds of action, activities, those addressed, and how safe an area is.

Posts within a team stand in `choices.py` with those of the other forums.
"""
from app.engine import Choice


class JenisAksi(Choice):
    """Which of the two parts of the action plan an action belongs to."""

    GENERIK = "generik", "Aksi generik", "Aksi yang dilaksanakan oleh setiap daerah.", "Generik"
    KHUSUS = (
        "khusus", "Aksi khusus", "Aksi yang ditetapkan untuk instansi atau daerah tertentu.",
        "Khusus")


class JenisKegiatanP4gn(Choice):
    """What is done against narcotics."""

    SOSIALISASI = "sosialisasi", "Sosialisasi", "Penyuluhan dan penyebaran informasi."
    TES_URINE = "tes_urine", "Tes urine", "Deteksi dini dengan tes urine.", "Tes urin"
    PEMBENTUKAN_SATGAS = (
        "pembentukan_satgas", "Pembentukan satgas", "Satgas atau relawan antinarkotika dibentuk.")
    REHABILITASI_RUJUKAN = (
        "rehabilitasi_rujukan", "Rujukan rehabilitasi",
        "Rujukan penyalah guna ke tempat rehabilitasi, dicatat jumlahnya saja.")
    MEDIA = "media", "Media", "Publikasi melalui media cetak, elektronik, atau luar ruang."
    RAKOR = "rakor", "Rapat koordinasi", "Rapat koordinasi atau evaluasi tim.", "Rakor"


class SasaranP4gn(Choice):
    """The settings that facilitation is addressed to."""

    KELUARGA = "keluarga", "Keluarga", "Orang tua dan anggota keluarga."
    MASYARAKAT = "masyarakat", "Masyarakat", "Warga pada umumnya."
    SATUAN_PENDIDIKAN = (
        "satuan_pendidikan", "Satuan pendidikan", "Sekolah, madrasah, dan perguruan tinggi.")
    LEMBAGA_PEMERINTAHAN = (
        "lembaga_pemerintahan", "Lembaga pemerintahan", "Perangkat daerah dan instansi lain.")
    BADAN_USAHA = "badan_usaha", "Badan usaha", "Perusahaan dan tempat kerja."
    ORMAS = "ormas", "Ormas", "Organisasi kemasyarakatan."
    HUNIAN_HIBURAN = (
        "hunian_hiburan", "Asrama, rumah kos, hotel, tempat hiburan",
        "Pengelola dan penghuni asrama, rumah kos, hotel, dan tempat hiburan.")
    LEMBAGA_KEAGAMAAN = (
        "lembaga_keagamaan", "Lembaga keagamaan", "Rumah ibadat dan lembaga keagamaan.")
    MEDIA = "media", "Media", "Pengelola media massa."


class KategoriKawasan(Choice):
    """How threatened an area is by narcotics."""

    AMAN = "aman", "Aman", "Tidak ditemukan peredaran atau penyalahgunaan."
    SIAGA = "siaga", "Siaga", "Mulai ditemukan tanda-tanda penyalahgunaan."
    WASPADA = "waspada", "Waspada", "Penyalahgunaan atau peredaran ditemukan berulang."
    BAHAYA = "bahaya", "Bahaya", "Peredaran dan penyalahgunaan meluas."


class JenisProdukHukum(Choice):
    """The form in which a region rules on P4GN."""

    PERDA = "perda", "Peraturan daerah", "Ditetapkan bersama DPRD.", "Perda"
    PERKADA = (
        "perkada", "Peraturan kepala daerah", "Ditetapkan oleh kepala daerah.", "Perkada",
        "Pergub", "Perbup", "Perwali")


class KeadaanProdukHukum(Choice):
    """Whether the region has its regulation on P4GN."""

    BELUM = (
        "belum", "Belum ada", "Tidak ada naskah, dan penyusunannya belum dimulai.", "Belum",
        "Tidak ada")
    DISUSUN = "disusun", "Sedang disusun", "Rancangan sedang dibahas."
    ADA = "ada", "Sudah ada", "Sudah ditetapkan dan diundangkan.", "Ada"
