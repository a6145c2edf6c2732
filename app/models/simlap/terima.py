"""LaporanTerima: a report as the office above keeps it: taken in, accepted, returned or passed on.

An approved report goes up by the machine alone (`engine/delivery.py`): to the province, and once
the province passes it on, to the centre. The office above writes its own record; the office that
reported reads there what became of its report, by the record it keeps itself (`laporan.py`). Who
accepts: verifikator provinsi, admin direktorat, or a pengawas. A report on paper may be noted too,
as it stands: accepted, or returned.
"""
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from app.engine import (
    Base,
    Entity,
    Kind,
    Mapped,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    ref,
)
from app.engine.indonesian import now
from app.models.simlap import dasar, jadwal, kirim
from app.models.simlap.choices import KeadaanLaporan

K = KeadaanLaporan
DIPERIKSA = frozenset({K.DITERIMA, K.DITERUSKAN})


class LaporanTerima(Regional, Base):
    """One report of an office below, and what the receiving office did with it."""

    TETAP = ("judul", "pelapor", "periode", "nomor_surat", "tanggal_surat", "tanggal_kirim",
             "ringkasan", "berkas_id", "klasifikasi")

    __entity__ = Entity(
        "Laporan diterima", key=("judul", "pelapor", "tanggal_kirim"), icon="inbox",
        sort="-tanggal_kirim", stock="tanggal_kirim",
        listed=("judul", "pelapor", "masa", "tanggal_kirim", "keadaan_laporan"),
        filters=("keadaan_laporan",), awaits=("keadaan_laporan", "Perlu diperiksa"),
        informs=("laporan_id",), law=dasar.URUSAN_UMUM,
        writers=("pengawas", "verifikator_provinsi", "admin_direktorat"),
        help="Laporan kantor di bawah: diperiksa, diterima, dikembalikan, atau diteruskan.",
        sections=(("Laporan", "judul"), ("Pemeriksaan", "keadaan_laporan")))

    judul: Mapped[str] = field(
        "Judul laporan", size=200, identity=True, search=True, law=dasar.URUSAN_UMUM,
        help="Ditulis pengirim; tidak dapat diubah penerima.")
    pelapor: Mapped[str] = field(
        "Pelapor", size=160, identity=True, search=True, law=dasar.URUSAN_UMUM,
        help="Kantor yang melaporkan.")
    periode: Mapped[str | None] = field(
        "Periode", size=12, law=dasar.URUSAN_UMUM,
        help="Periode yang dilaporkan, misalnya 2026-03.")
    nomor_surat: Mapped[str | None] = field(
        "Nomor surat", size=80, search=True, help="Nomor surat pengantar laporan.",
        law=dasar.URUSAN_UMUM)
    tanggal_surat: Mapped[date | None] = field(
        "Tanggal surat", high="hari_ini", help="Tanggal surat pengantar laporan.",
        law=dasar.URUSAN_UMUM)
    tanggal_kirim: Mapped[date] = field(
        "Tanggal kirim", identity=True, high="hari_ini", law=dasar.URUSAN_UMUM,
        help="Tanggal laporan dikirim oleh pelapor.")
    ringkasan: Mapped[str | None] = field(
        "Ringkasan", kind=Kind.LONG, help="Pokok isi laporan.", law=dasar.URUSAN_UMUM)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas laporan", accepts=("pdf",), max_mb=20, law=dasar.URUSAN_UMUM,
        help="Naskah laporan yang diterima.")
    lewat_aplikasi: Mapped[bool | None] = field(
        "Lewat aplikasi", computed=True, law=dasar.URUSAN_UMUM,
        help="Ya bila disampaikan melalui aplikasi ini, bukan dicatat dari naskah.")
    laporan_id: Mapped[int | None] = ref(
        "laporan", "Laporan asal", computed=True, law=dasar.URUSAN_UMUM,
        help="Catatan pada kantor pelapor.")

    keadaan_laporan: Mapped[KeadaanLaporan] = field(
        "Keadaan", default=K.MASUK, law=dasar.URUSAN_UMUM,
        help="Hasil pemeriksaan; pelapor membacanya pada laporannya.",
        starts=(K.DITERIMA, K.DIKEMBALIKAN),
        steps={K.MASUK: (K.DITERIMA, K.DIKEMBALIKAN),
               K.DITERIMA: (K.DITERUSKAN, K.DIKEMBALIKAN), K.DIKEMBALIKAN: (K.DITERIMA,),
               K.DITERUSKAN: ()})
    tanggal_terima: Mapped[date | None] = field(
        "Tanggal terima", high="hari_ini", law=dasar.URUSAN_UMUM,
        help="Tanggal laporan dinyatakan diterima.")
    catatan_penerima: Mapped[str | None] = field(
        "Catatan penerima", size=500, law=dasar.URUSAN_UMUM,
        help="Wajib bila dikembalikan: apa yang harus diperbaiki pelapor.")
    diteruskan_pada: Mapped[datetime | None] = field(
        "Diteruskan pada", computed=True, law=dasar.URUSAN_UMUM,
        help="Saat laporan disampaikan ke pusat.")

    @derived("Masa laporan")
    def masa(self) -> str:
        """Say the period in words."""
        return jadwal.spoken(self.periode)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The words stay; accepting has its day, returning its reason; only provinces pass on."""
        yield from kirim.received_problems(self, ask)
        if self.keadaan_laporan is K.DIKEMBALIKAN and not self.catatan_penerima:
            yield Problem("catatan_penerima", "Tuliskan apa yang harus diperbaiki pelapor.")
        if self.keadaan_laporan in DIPERIKSA and not self.tanggal_terima:
            yield Problem("tanggal_terima", "Isi tanggal terima.")
        if self.tanggal_kirim and self.tanggal_terima and self.tanggal_terima < self.tanggal_kirim:
            yield Problem("tanggal_terima", "Tanggal terima tidak boleh sebelum tanggal kirim.")
        if self.keadaan_laporan is K.DITERUSKAN and self.wilayah_kode \
                and ask.tingkat(self.wilayah_kode) != "provinsi":
            yield Problem("keadaan_laporan", "Hanya kantor provinsi yang meneruskan laporan ke "
                          "pusat.")

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Give the centre its own record, once, when the province passes a report on."""
        if self.keadaan_laporan is K.DITERUSKAN and self.diteruskan_pada is None:
            self.diteruskan_pada = now()
            yield "laporan_terima", kirim.PUSAT, {
                **{name: getattr(self, name) for name in self.TETAP if name != "klasifikasi"},
                "laporan_id": self.laporan_id, "keadaan_laporan": K.MASUK,
                "lewat_aplikasi": True}

    def compute(self, facts: Any) -> None:
        """Nothing follows from other records; what is computed is written by the delivery."""

    def stays(self) -> str:
        """What came through the application stays."""
        return kirim.stays_received(self)

    def fixed(self) -> tuple[str, ...]:
        """What came through the application is not asked for again."""
        return kirim.fixed_received(self)
