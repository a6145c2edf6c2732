"""Laporan: one report that an office owes for one period, with its letter and its file.

The petugas of the office enters it, its head approves; province and centre read whether it came in
time. By when it was due follows from the obligation and is worked out by the record itself. Once
approved it goes up by itself; what the offices above do with it is `terima.py`'s.
"""
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import String, or_, type_coerce

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Problem,
    Regional,
    Status,
    attachment,
    derived,
    field,
    ref,
)
from app.engine.indonesian import now
from app.models.simlap import dasar, jadwal
from app.models.simlap.choices import (
    KeadaanLaporan,
    Ketepatan,
    PenerimaanLaporan,
    Siklus,
    TingkatPelapor,
    UrusanUmum,
)
from app.models.simlap.kirim import PUSAT

P, K = PenerimaanLaporan, KeadaanLaporan
PROVINSI_KINI = {K.MASUK: P.DIKIRIM_PROVINSI, K.DITERIMA: P.DITERIMA_PROVINSI,
                 K.DIKEMBALIKAN: P.DIKEMBALIKAN, K.DITERUSKAN: P.DIKIRIM_PUSAT}
PUSAT_KINI = {K.MASUK: P.DIKIRIM_PUSAT, K.DITERIMA: P.DITERIMA_PUSAT,
              K.DIKEMBALIKAN: P.DIKEMBALIKAN, K.DITERUSKAN: P.DITERIMA_PUSAT}
TINGKAT = {"pusat": TingkatPelapor.PUSAT, "provinsi": TingkatPelapor.PROVINSI}


def _kewajiban(wajib: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer what an office of this level owes, and what every office does."""
    pelapor = type_coerce(wajib.tingkat_pelapor, String)
    level = TINGKAT.get(tingkat, TingkatPelapor.KABUPATEN_KOTA)
    return or_(pelapor.is_(None), pelapor.contains(f'"{level.value}"', autoescape=True))


class Laporan(Regional, Approvable, Base):
    """A report sent, or still to be sent."""

    __entity__ = Entity(
        "Laporan", key=("kewajiban_lapor_id", "periode"), icon="file-description",
        stock="periode_akhir",
        listed=("judul", "masa", "siklus", "batas_kirim", "tanggal_kirim", "ketepatan"),
        filters=("kewajiban_lapor_id", "urusan", "siklus", "ketepatan", "penerimaan"),
        sort="-periode_akhir",
        approvers=("kepala", "pengawas"), law=dasar.URUSAN_UMUM,
        help="Laporan berkala kantor menurut daftar kewajiban lapor.",
        unique=((("wilayah_kode", "kewajiban_lapor_id", "periode"),
                 "Laporan ini untuk periode tersebut sudah dicatat kantor ini."),),
        sections=(("Laporan", "kewajiban_lapor_id"), ("Pengiriman", "tanggal_kirim"),
                  ("Waktu", "urusan")))

    kewajiban_lapor_id: Mapped[int] = ref(
        "kewajiban_lapor", "Kewajiban lapor", identity=True, offered=_kewajiban,
        law=dasar.URUSAN_UMUM,
        help="Hanya laporan yang menjadi kewajiban kantor setingkat kantor ini.")
    periode: Mapped[str] = field(
        "Periode", size=12, identity=True, search=True, law=dasar.URUSAN_UMUM,
        help="Sesuai siklus laporan: 2026-03-14, 2026-W09, 2026-03, 2026-B04, 2026-S1, atau 2026.")
    judul: Mapped[str] = field(
        "Judul laporan", size=200, identity=True, search=True, law=dasar.URUSAN_UMUM,
        help="Judul pada naskah, misalnya Laporan Situasi Daerah Bulan Maret 2026.")
    nomor_surat: Mapped[str] = field(
        "Nomor surat", size=80, search=True, help="Nomor surat pengantar laporan.",
        law=dasar.URUSAN_UMUM)
    tanggal_surat: Mapped[date] = field(
        "Tanggal surat", high="hari_ini", help="Tanggal surat pengantar laporan.",
        law=dasar.URUSAN_UMUM)
    ringkasan: Mapped[str | None] = field(
        "Ringkasan", kind=Kind.LONG, law=dasar.URUSAN_UMUM,
        help="Pokok isi laporan dalam beberapa kalimat.")
    berkas_id: Mapped[int] = attachment(
        "Berkas laporan", accepts=("pdf",), max_mb=20, law=dasar.URUSAN_UMUM,
        help="Naskah laporan yang sudah ditandatangani.")

    tanggal_kirim: Mapped[date] = field(
        "Tanggal kirim", high="hari_ini", law=dasar.URUSAN_UMUM,
        help="Tanggal laporan dikirim ke pemerintah di atasnya.")
    tanggal_terima: Mapped[date | None] = field(
        "Tanggal terima", high="hari_ini", law=dasar.URUSAN_UMUM,
        help="Tanggal menurut tanda terima dari penerima laporan.")
    catatan_penerima: Mapped[str | None] = field(
        "Catatan penerima", kind=Kind.LONG, law=dasar.URUSAN_UMUM,
        help="Alasan dikembalikan atau pesan provinsi dan pusat; ditulis penerima.")

    urusan: Mapped[UrusanUmum | None] = field(
        "Urusan pemerintahan umum", computed=True, law=dasar.URUSAN,
        help="Urusan menurut kewajiban lapor; kosong bila menyangkut kesekretariatan.")
    siklus: Mapped[Siklus | None] = field(
        "Siklus", computed=True, law=dasar.URUSAN_UMUM, help="Menurut kewajiban lapor.")
    wajib: Mapped[bool | None] = field(
        "Wajib", computed=True, law=dasar.URUSAN_UMUM,
        help="Ya bila dihitung pada rekap kepatuhan menurut kewajiban lapor.")
    periode_akhir: Mapped[date | None] = field(
        "Akhir periode", computed=True, law=dasar.URUSAN_UMUM,
        help="Hari terakhir periode; rekap memakai tanggal ini.")
    batas_kirim: Mapped[date | None] = field(
        "Batas kirim", computed=True, law=dasar.URUSAN_UMUM,
        help="Akhir periode ditambah batas hari menurut kewajiban lapor.")
    ketepatan: Mapped[Ketepatan | None] = field(
        "Ketepatan", computed=True, law=dasar.URUSAN_UMUM,
        help="Tanggal kirim dibandingkan dengan batas kirim.")
    penerimaan: Mapped[PenerimaanLaporan | None] = field(
        "Penerimaan", computed=True, law=dasar.URUSAN_UMUM,
        help="Sejauh mana laporan diterima oleh provinsi dan pusat.")
    penerima_catatan: Mapped[str | None] = field(
        "Catatan pemeriksaan", size=500, computed=True, law=dasar.URUSAN_UMUM,
        help="Catatan kantor yang menerima laporan lewat aplikasi ini.")
    disampaikan_pada: Mapped[datetime | None] = field(
        "Disampaikan pada", computed=True, law=dasar.URUSAN_UMUM,
        help="Saat laporan yang disetujui sampai pada kantor di atas.")
    terlambat_hari: Mapped[int | None] = field(
        "Terlambat", computed=True, unit="hari", law=dasar.URUSAN_UMUM,
        help="Banyaknya hari sesudah batas kirim; nol bila tepat waktu.")

    @derived("Masa laporan")
    def masa(self) -> str:
        """Say the period in words."""
        return jadwal.spoken(self.periode)

    def compute(self, facts: Any) -> None:
        """Work out when the report was due and whether it came in time."""
        wajib = facts.get("kewajiban_lapor", self.kewajiban_lapor_id)
        self.siklus = wajib.siklus if wajib else None
        self.urusan = wajib.urusan if wajib else None
        found = jadwal.read(self.periode, self.siklus)
        self.periode_akhir = found.last if found else None
        self.wajib = counted(wajib, self.periode_akhir)
        self.batas_kirim = due(wajib, self.periode_akhir, facts.tingkat(self.wilayah_kode))
        self.ketepatan, self.terlambat_hari = punctual(self.tanggal_kirim, self.batas_kirim)
        self.penerimaan, self.penerima_catatan = received(facts.rows(
            "laporan_terima", "id", "wilayah_kode", "keadaan_laporan", "catatan_penerima",
            laporan_id=self.id))

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give the office above its own record, once approved and again once mended."""
        atasan = above(self.wilayah_kode)
        returned = self.penerimaan is PenerimaanLaporan.DIKEMBALIKAN
        if not atasan or self.status is not Status.DISETUJUI or (
                self.disampaikan_pada is not None and not returned):
            return
        self.disampaikan_pada = now()
        yield "laporan_terima", atasan, {
            "laporan_id": self.id, "judul": self.judul, "periode": self.periode,
            "pelapor": ask.kantor(self.wilayah_kode), "nomor_surat": self.nomor_surat,
            "tanggal_surat": self.tanggal_surat, "tanggal_kirim": self.tanggal_kirim,
            "ringkasan": self.ringkasan, "berkas_id": self.berkas_id,
            "keadaan_laporan": KeadaanLaporan.MASUK, "lewat_aplikasi": True}

    def stays(self) -> str:
        """What the office above holds stays with the one that reported."""
        return "Laporan yang sudah disampaikan ke kantor di atas tetap tersimpan." \
            if self.disampaikan_pada is not None else ""

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether this office owes the report, and whether period and days fit."""
        wajib = ask.get("kewajiban_lapor", self.kewajiban_lapor_id)
        yield from self._owed(ask, wajib)
        yield from self._days(ask, wajib)

    def _owed(self, ask: Any, wajib: Any) -> Iterator[Problem]:
        if wajib is None or not wajib.tingkat_pelapor or not self.wilayah_kode:
            return
        tingkat = TINGKAT.get(ask.tingkat(self.wilayah_kode), TingkatPelapor.KABUPATEN_KOTA)
        if tingkat not in wajib.tingkat_pelapor:
            yield Problem("kewajiban_lapor_id", "Laporan ini bukan kewajiban kantor tingkat "
                          f"{tingkat.label.lower()}.")

    def _days(self, ask: Any, wajib: Any) -> Iterator[Problem]:
        if wajib is None or not self.periode:
            return
        found = jadwal.read(self.periode, wajib.siklus)
        if found is None:
            yield Problem("periode", f"Periode ini tidak sesuai siklus {wajib.siklus.label.lower()}"
                          f". {wajib.siklus.meaning}")
            return
        if found.first > ask.today():
            yield Problem("periode", "Periode ini belum dimulai.")
        if self.tanggal_kirim and self.tanggal_kirim < found.first:
            yield Problem("tanggal_kirim", "Tanggal kirim tidak boleh sebelum periode dimulai.")
        if self.tanggal_surat and self.tanggal_kirim and self.tanggal_kirim < self.tanggal_surat:
            yield Problem("tanggal_kirim", "Tanggal kirim tidak boleh sebelum tanggal surat.")
        if self.tanggal_kirim and self.tanggal_terima and self.tanggal_terima < self.tanggal_kirim:
            yield Problem("tanggal_terima", "Tanggal terima tidak boleh sebelum tanggal kirim.")


def above(kode: str | None) -> str:
    """Return the office to which one reports; the centre reports to none."""
    return "" if not kode or kode == PUSAT else kode[:2] if "." in kode else PUSAT


def received(rows: Sequence[Any]) -> tuple[PenerimaanLaporan, str | None]:
    """Say how far a report has come, and what was noted, by the newest record of a receiver."""
    if not rows:
        return PenerimaanLaporan.BELUM, None
    _, kode, keadaan, catatan = max(rows, key=lambda row: row[0])
    return (PUSAT_KINI if kode == PUSAT else PROVINSI_KINI)[keadaan], catatan


def due(wajib: Any, akhir: date | None, tingkat: str) -> date | None:
    """Return the last day on which a report is in time; none for one without a rhythm."""
    if wajib is None or akhir is None or wajib.siklus is Siklus.INSIDENTAL:
        return None
    hari = wajib.batas_hari_provinsi if tingkat in ("provinsi", "pusat") else wajib.batas_hari
    return akhir + timedelta(days=hari or 0)


def counted(wajib: Any, akhir: date | None) -> bool | None:
    """Tell whether a report counts among those that are owed."""
    if wajib is None or akhir is None:
        return None
    return bool(wajib.wajib) and (wajib.berlaku_sejak is None or akhir >= wajib.berlaku_sejak)


def punctual(kirim: date | None, batas: date | None) -> tuple[Ketepatan, int | None]:
    """Compare the day a report was sent with the day it was due."""
    if kirim is None:
        return Ketepatan.BELUM, None
    terlambat = max(0, (kirim - batas).days) if batas else 0
    return (Ketepatan.TERLAMBAT if terlambat else Ketepatan.TEPAT), terlambat


def owed(ask: Any, offices: tuple[str, ...], first: date, last: date,
         only: int | None = None) -> int:
    """Count the reports that offices owe for the periods that ended from one day to another.

    With `only` the reports of that obligation alone.
    """
    until = min(last, ask.today() - timedelta(days=1))
    levels = Counter(TINGKAT.get(ask.tingkat(kode), TingkatPelapor.KABUPATEN_KOTA)
                     for kode in offices)
    return sum(jadwal.count(wajib.siklus, max(first, wajib.berlaku_sejak or first), until)
               * sum(levels[level] for level in wajib.tingkat_pelapor)
               for wajib in ask.daftar("kewajiban_lapor")
               if wajib.wajib and only in (None, wajib.id))
