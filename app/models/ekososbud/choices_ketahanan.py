"""The closed lists of the monitoring of economy, society and culture, and of resilience indices."""
from app.engine import Choice
from app.models import sebutan


class Komoditas(Choice):
    """Staple goods whose price and stock an office watches."""

    BERAS = "beras", "Beras", "Beras medium di pasar setempat."
    MINYAK_GORENG = "minyak_goreng", "Minyak goreng", "Minyak goreng curah atau kemasan sederhana."
    CABAI = "cabai", "Cabai", "Cabai merah atau cabai rawit."
    GULA = "gula", "Gula", "Gula pasir untuk konsumsi.", "Gula pasir"
    BAWANG = "bawang", "Bawang", "Bawang merah atau bawang putih."
    DAGING = "daging", "Daging", "Daging sapi atau daging ayam."
    TELUR = "telur", "Telur", "Telur ayam ras."
    TEPUNG_TERIGU = "tepung_terigu", "Tepung terigu", "Harga per kilogram untuk rumah tangga."
    BBM = "bbm", "BBM", "Bahan bakar minyak di penyalur setempat.", "Bahan bakar minyak"
    LPG = "lpg", "LPG", "Gas LPG 3 kilogram.", "Elpiji", "Gas elpiji", "LPG 3 kg"
    LAINNYA = "lainnya", "Lainnya", "Komoditas lain; sebutkan pada keterangan.", *sebutan.LAINNYA


class Stok(Choice):
    """How much of a commodity there is."""

    AMAN = "aman", "Aman", "Persediaan mencukupi kebutuhan."
    TERBATAS = "terbatas", "Terbatas", "Persediaan menipis atau pembelian dibatasi."
    LANGKA = "langka", "Langka", "Persediaan sulit diperoleh."


class MasalahSosial(Choice):
    """Kinds of social problems an office watches."""

    KEMISKINAN = "kemiskinan", "Kemiskinan", "Kesulitan memenuhi kebutuhan dasar."
    PENGANGGURAN = "pengangguran", "Pengangguran", "Hilangnya atau sulitnya pekerjaan."
    PENYAKIT_MASYARAKAT = (
        "penyakit_masyarakat", "Penyakit masyarakat", "Perjudian, minuman keras, dan sejenisnya.")
    TPPO = "tppo", "TPPO", "Tindak pidana perdagangan orang.", "Tindak pidana perdagangan orang"
    KEKERASAN = (
        "kekerasan_perempuan_anak", "Kekerasan terhadap perempuan dan anak",
        "Dicatat jumlah dan kejadiannya saja, tanpa identitas korban.")
    BENCANA_SOSIAL = (
        "bencana_sosial", "Bencana sosial", "Kerusuhan, keracunan massal, dan sejenisnya.")
    HOAKS = "hoaks", "Hoaks", "Kabar bohong yang meresahkan warga.", "Hoax"
    LAINNYA = "lainnya", "Lainnya", "Masalah lain; jelaskan pada uraian."


class ObjekBudaya(Choice):
    """What of culture is watched."""

    LEMBAGA_ADAT = "lembaga_adat", "Lembaga adat", "Lembaga yang memelihara adat setempat."
    SANGGAR = "sanggar", "Sanggar", "Tempat belajar dan berlatih seni."
    TRADISI = "tradisi", "Tradisi", "Kebiasaan turun-temurun warga."
    RITUAL = "ritual", "Ritual adat", "Upacara adat yang dilaksanakan warga."


class StatusBudaya(Choice):
    """Whether a tradition is kept alive."""

    LESTARI = "lestari", "Lestari", "Masih dijalankan dan ada penerusnya."
    TERANCAM = "terancam", "Terancam", "Mulai ditinggalkan atau tidak ada penerusnya."


class MasalahBudaya(Choice):
    """What threatens a tradition or its owners."""

    TIDAK_ADA = "tidak_ada", "Tidak ada", "Tidak ada masalah yang diketahui."
    HKI = "hki", "Hak kekayaan intelektual", "Belum dicatat atau dipersoalkan haknya."
    KLAIM = "klaim", "Klaim pihak lain", "Diakui oleh daerah, negara, atau pihak lain."
    REGENERASI = "regenerasi", "Regenerasi", "Tidak ada atau sedikit penerusnya."
    LAINNYA = "lainnya", "Lainnya", "Masalah lain; jelaskan pada uraian."


class Dimensi(Choice):
    """The field of resilience that an index measures."""

    EKONOMI = "ekonomi", "Ketahanan ekonomi", "Indeks atau indikator ekonomi."
    SOSIAL = "sosial", "Ketahanan sosial", "Indeks atau indikator sosial."
    BUDAYA = "budaya", "Ketahanan budaya", "Indeks atau indikator budaya."
