"""The closed lists of SIDATKUM; the meaning of a member is what the help shows.

Kinds of the centre and of the regions stand apart: a region records its own products and cites the
centre's from the shared list.
"""
from app.engine import Choice


class JenisPeraturan(Choice):
    """The kinds of regulation on the shared list, highest first."""

    UUD = "uud", "UUD", "Undang-Undang Dasar Negara Republik Indonesia Tahun 1945."
    TAP_MPR = "tap_mpr", "TAP MPR", "Ketetapan Majelis Permusyawaratan Rakyat."
    UU = "uu", "UU", "Undang-undang.", "Undang-Undang"
    PERPPU = "perppu", "Perppu", "Peraturan pemerintah pengganti undang-undang.", "Perpu"
    PP = "pp", "PP", "Peraturan pemerintah.", "Peraturan Pemerintah"
    PERPRES = "perpres", "Perpres", "Peraturan presiden.", "Peraturan Presiden"
    INPRES = "inpres", "Inpres", "Instruksi presiden.", "Instruksi Presiden"
    PERMENDAGRI = (
        "permendagri", "Permendagri", "Peraturan Menteri Dalam Negeri.",
        "Peraturan Menteri Dalam Negeri")
    PERMEN_LAIN = "permen_lain", "Permen lain", "Peraturan menteri di luar Menteri Dalam Negeri."
    PERATURAN_BERSAMA = ("peraturan_bersama", "Peraturan Bersama",
                         "Peraturan yang ditetapkan bersama oleh beberapa menteri.", "PBM",
                         "Peraturan Bersama Menteri")
    PERATURAN_LEMBAGA = ("peraturan_lembaga", "Peraturan Lembaga",
                         "Peraturan pimpinan lembaga, misalnya Jaksa Agung.")
    KEPMENDAGRI = (
        "kepmendagri", "Kepmendagri", "Keputusan Menteri Dalam Negeri.",
        "Keputusan Menteri Dalam Negeri")
    SE = "se", "SE", "Surat edaran.", "Surat Edaran"
    PUTUSAN_MK = "putusan_mk", "Putusan MK", "Putusan Mahkamah Konstitusi."
    PERGUB = (
        "pergub", "Pergub", "Peraturan gubernur yang dirujuk sebagai contoh oleh daerah lain.",
        "Peraturan Gubernur")


class JenisProduk(Choice):
    """The kinds of product an office records; which office may record which is a rule."""

    UUD = "uud", "UUD", "Undang-Undang Dasar; hanya dicatat oleh pusat."
    TAP_MPR = "tap_mpr", "TAP MPR", "Ketetapan MPR; hanya dicatat oleh pusat."
    UU = "uu", "UU", "Undang-undang; hanya dicatat oleh pusat.", "Undang-Undang"
    PERPPU = (
        "perppu", "Perppu",
        "Peraturan pemerintah pengganti undang-undang; hanya dicatat oleh pusat.", "Perpu")
    PP = "pp", "PP", "Peraturan pemerintah; hanya dicatat oleh pusat.", "Peraturan Pemerintah"
    PERPRES = (
        "perpres", "Perpres", "Peraturan presiden; hanya dicatat oleh pusat.",
        "Peraturan Presiden")
    INPRES = (
        "inpres", "Inpres", "Instruksi presiden; hanya dicatat oleh pusat.", "Instruksi Presiden")
    PERMENDAGRI = (
        "permendagri", "Permendagri", "Peraturan Menteri Dalam Negeri; hanya dicatat oleh pusat.",
        "Peraturan Menteri Dalam Negeri")
    PERATURAN_BERSAMA = ("peraturan_bersama", "Peraturan Bersama",
                         "Peraturan bersama para menteri; hanya dicatat oleh pusat.", "PBM",
                         "Peraturan Bersama Menteri")
    KEPMENDAGRI = (
        "kepmendagri", "Kepmendagri", "Keputusan Menteri Dalam Negeri; hanya dicatat oleh pusat.",
        "Keputusan Menteri Dalam Negeri")
    SE = "se", "SE", "Surat edaran pimpinan kantor atau kepala daerah.", "Surat Edaran"
    PERDA_PROVINSI = (
        "perda_provinsi", "Perda Provinsi", "Peraturan daerah provinsi.",
        "Peraturan Daerah Provinsi", "Qanun Provinsi", "Qanun Aceh")
    PERDA_KAB_KOTA = (
        "perda_kab_kota", "Perda Kab/Kota", "Peraturan daerah kabupaten atau kota.",
        "Perda Kabupaten", "Perda Kota", "Peraturan Daerah Kabupaten", "Peraturan Daerah Kota",
        "Qanun Kabupaten", "Qanun Kota")
    PERGUB = "pergub", "Pergub", "Peraturan gubernur.", "Peraturan Gubernur"
    PERBUP = "perbup", "Perbup", "Peraturan bupati.", "Peraturan Bupati"
    PERWALI = (
        "perwali", "Perwali", "Peraturan wali kota.", "Peraturan Wali Kota", "Perwal", "Perwako")
    KEPGUB = (
        "kepgub", "Kepgub", "Keputusan gubernur, misalnya pembentukan forum atau tim.",
        "Keputusan Gubernur", "SK Gubernur")
    KEPBUP = (
        "kepbup", "Kepbup", "Keputusan bupati, misalnya pembentukan forum atau tim.",
        "Keputusan Bupati", "SK Bupati")
    KEPWALI = (
        "kepwali", "Kepwali", "Keputusan wali kota, misalnya pembentukan forum atau tim.",
        "Keputusan Wali Kota", "SK Wali Kota")
    SK_KEPALA_BADAN = (
        "sk_kepala_badan", "SK Kepala Badan", "Keputusan Kepala Badan atau Kantor Kesbangpol.",
        "Keputusan Kepala Badan", "SK Kaban", "Keputusan Kepala Badan Kesbangpol",
        "SK Kepala Badan Kesbangpol", "Keputusan Kepala Badan Kesatuan Bangsa dan Politik")
    MOU_PKS = (
        "mou_pks", "MoU/PKS", "Nota kesepahaman atau perjanjian kerja sama.", "MoU", "PKS",
        "Nota kesepahaman", "Perjanjian kerja sama")


class StatusHukum(Choice):
    """Whether it is in force."""

    BERLAKU = "berlaku", "Berlaku", "Semua pasal masih mengikat.", "Masih berlaku"
    DIUBAH = "diubah", "Diubah", "Masih berlaku dengan perubahan."
    DICABUT = "dicabut", "Dicabut", "Dicabut oleh produk hukum lain."
    TIDAK_BERLAKU = (
        "tidak_berlaku", "Tidak berlaku", "Habis masa berlakunya atau dibatalkan.",
        "Tidak berlaku lagi")


class BidangHukum(Choice):
    """The subsystem whose work it governs."""

    SIORMAS = "siormas", "Organisasi kemasyarakatan", "Urusan yang dicatat pada SIORMAS."
    EKOSOSBUD = ("ekososbud", "Ketahanan ekonomi, sosial, dan budaya",
                 "Urusan yang dicatat pada EKOSOSBUD.")
    SIMPOLDAGRI = "simpoldagri", "Politik dalam negeri", "Urusan yang dicatat pada SIMPOLDAGRI."
    SIPKS = "sipks", "Penanganan konflik sosial", "Urusan yang dicatat pada SIPKS."
    PUSKOMIN = "puskomin", "Kewaspadaan dini", "Urusan yang dicatat pada PUSKOMIN."
    SIMLAP = "simlap", "Pelaporan dan kesekretariatan", "Urusan yang dicatat pada SIMLAP."
    SIDATKUM = "sidatkum", "Hukum", "Urusan yang dicatat pada SIDATKUM."
    SIWASBANG = ("siwasbang", "Ideologi dan wawasan kebangsaan",
                 "Urusan yang dicatat pada SIWASBANG.")


class JenisRelasi(Choice):
    """What one product does to another, read from the one that holds the row."""

    MENGUBAH = ("mengubah", "Mengubah",
                "Produk ini mengubah produk lain; status produk lain menjadi diubah.")
    DIUBAH_OLEH = "diubah_oleh", "Diubah oleh", "Produk ini diubah oleh produk atau peraturan lain."
    MENCABUT = ("mencabut", "Mencabut",
                "Produk ini mencabut produk lain; status produk lain menjadi dicabut.")
    DICABUT_OLEH = ("dicabut_oleh", "Dicabut oleh",
                    "Produk ini dicabut oleh produk atau peraturan lain.")
    MELAKSANAKAN = "melaksanakan", "Melaksanakan", "Produk ini melaksanakan peraturan lain."
    DILAKSANAKAN_OLEH = ("dilaksanakan_oleh", "Dilaksanakan oleh",
                         "Produk ini dilaksanakan oleh produk lain.")


class TahapTelaah(Choice):
    """How far a legal review has come."""

    MASUK = "masuk", "Masuk", "Permintaan telaah diterima."
    DITELAAH = "ditelaah", "Ditelaah", "Sedang disusun analisisnya."
    SELESAI = "selesai", "Selesai", "Telaah selesai dan disampaikan kepada pemohon."


class JenisPerkara(Choice):
    """Before which kind of court a case stands."""

    TUN = "tun", "Tata usaha negara", "Gugatan atas keputusan pejabat di PTUN.", "PTUN"
    PERDATA = "perdata", "Perdata", "Gugatan hak atau ganti rugi di pengadilan negeri."
    UJI_MATERI = (
        "uji_materi", "Uji materi", "Pengujian peraturan perundang-undangan.", "Uji materiil",
        "Judicial review")
    PIDANA = "pidana", "Pidana", "Dakwaan tindak pidana di pengadilan negeri."


class TahapPerkara(Choice):
    """How far a case has come."""

    PENDAFTARAN = "pendaftaran", "Pendaftaran", "Perkara terdaftar di pengadilan."
    SIDANG = "sidang", "Sidang", "Perkara sedang disidangkan."
    PUTUSAN = "putusan", "Putusan", "Putusan tingkat pertama sudah dibacakan."
    BANDING = "banding", "Banding", "Perkara diperiksa pada tingkat banding."
    KASASI = "kasasi", "Kasasi", "Perkara diperiksa pada tingkat kasasi."
    PK = "pk", "Peninjauan kembali", "Perkara diperiksa pada peninjauan kembali."
    INKRACHT = (
        "inkracht", "Berkekuatan hukum tetap", "Putusan sudah berkekuatan hukum tetap.", "Inkrah")


class KedudukanPihak(Choice):
    """On which side a party stands."""

    PENGGUGAT = "penggugat", "Penggugat atau pemohon", "Yang mengajukan perkara."
    TERGUGAT = "tergugat", "Tergugat atau termohon", "Yang digugat atau dimohonkan."
    TERKAIT = "terkait", "Pihak terkait", "Pihak lain yang berkepentingan atau turut tergugat."


class TahapRancangan(Choice):
    """How far a draft regional regulation has come."""

    PERENCANAAN = "perencanaan", "Perencanaan", "Masuk program pembentukan peraturan daerah."
    PENYUSUNAN = "penyusunan", "Penyusunan", "Naskah akademik dan rancangan disusun."
    PEMBAHASAN = "pembahasan", "Pembahasan", "Dibahas bersama DPRD atau antarinstansi."
    FASILITASI = ("fasilitasi", "Fasilitasi/evaluasi",
                  "Difasilitasi atau dievaluasi oleh pemerintah di atasnya.")
    PENETAPAN = "penetapan", "Penetapan", "Ditetapkan oleh kepala daerah."
    PENGUNDANGAN = "pengundangan", "Pengundangan", "Diundangkan dalam lembaran atau berita daerah."
