"""The closed lists of SIPANTAU: states of a stage, readiness, grants, and who keeps watch."""
from app.engine import Choice


class StatusTahapan(Choice):
    """How a stage stands in a region."""

    BELUM = "belum", "Belum mulai", "Tahapan belum dimulai."
    BERJALAN = "berjalan", "Berjalan", "Tahapan sedang dilaksanakan."
    SELESAI = "selesai", "Selesai", "Tahapan sudah dilaksanakan seluruhnya."
    TERHAMBAT = "terhambat", "Terhambat", "Ada hambatan yang harus ditindaklanjuti."


class ButirKesiapan(Choice):
    """What besides the stages is watched."""

    DAFTAR_PEMILIH = "daftar_pemilih", "Daftar pemilih", "Pemutakhiran dan penetapan pemilih."
    LOGISTIK = "logistik", "Logistik", "Surat suara, kotak suara, dan pendistribusiannya."
    NETRALITAS_ASN = "netralitas_asn", "Netralitas ASN", "Dugaan pelanggaran dan pembinaannya."
    CUACA_GEOGRAFI = "cuaca_geografi", "Cuaca dan geografi", "Daerah sulit dan rawan bencana."
    KERAWANAN = "kerawanan", "Kerawanan", "Kerawanan keamanan dan ketertiban."
    PENYELENGGARA = "penyelenggara", "Penyelenggara", "Kesiapan KPU, Bawaslu, dan badan ad hoc."


class TingkatKerawanan(Choice):
    """How grave the state of one item is."""

    AMAN = "aman", "Aman", "Tidak ada hal yang menghambat."
    WASPADA = "waspada", "Waspada", "Ada hal yang perlu perhatian."
    RAWAN = "rawan", "Rawan", "Ada hal yang harus segera ditangani."


class PenerimaHibah(Choice):
    """Who receives an election grant of the region."""

    KPU = "kpu", "KPU", "Komisi Pemilihan Umum daerah."
    BAWASLU = "bawaslu", "Bawaslu", "Badan Pengawas Pemilu daerah."
    TNI = "tni", "TNI", "Dukungan pengamanan oleh TNI."
    POLRI = "polri", "Polri", "Dukungan pengamanan oleh Polri."


class StatusNphd(Choice):
    """How far the agreement on a grant has come; a signed one does not become unsigned."""

    BELUM = "belum", "Belum dibahas", "Usulan belum dibahas bersama."
    PEMBAHASAN = "pembahasan", "Pembahasan", "Besaran hibah sedang dibahas."
    DITANDATANGANI = "ditandatangani", "Ditandatangani", "NPHD sudah ditandatangani."


class PeranPetugas(Choice):
    """What a keeper of SIPANTAU does."""

    KOORDINATOR = "koordinator", "Koordinator", "Memeriksa dan bertanggung jawab atas laporan."
    OPERATOR = "operator", "Operator", "Mengisi laporan pemantauan."


class UnsurDesk(Choice):
    """Whom a member of the desk or of the monitoring team represents."""

    PEMERINTAH_DAERAH = "pemerintah_daerah", "Pemerintah daerah", "Perangkat daerah."
    KPU = "kpu", "KPU", "Komisi Pemilihan Umum daerah."
    BAWASLU = "bawaslu", "Bawaslu", "Badan Pengawas Pemilu daerah."
    TNI = "tni", "TNI", "Tentara Nasional Indonesia."
    POLRI = "polri", "Polri", "Kepolisian Negara Republik Indonesia."
    KEJAKSAAN = "kejaksaan", "Kejaksaan", "Kejaksaan setempat."
    LAINNYA = "lainnya", "Lainnya", "Unsur lain pada surat keputusan."
