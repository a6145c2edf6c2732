"""LaporanWasdin: what a Puskomin makes of the daily items: periodic, information, atensi, khusus.

The petugas writes, the pengawas of the same office approves, who is addressed reads. Atensi and
khusus stand by themselves and go at once, as a message to the offices above; the periodic ones
gather days of LAPSITDA. Ruled by Permendagri 2/2018 as amended by 46/2019.
"""
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Klasifikasi,
    Mapped,
    Part,
    Problem,
    Regional,
    Status,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import local, short_date
from app.engine.zones import zone_of
from app.models import keputusan
from app.models.puskomin import dasar
from app.models.puskomin.choices import JenisLaporan, Tujuan

BERKALA = frozenset({JenisLaporan.HARIAN, JenisLaporan.MINGGUAN, JenisLaporan.BULANAN})
SEKETIKA = frozenset({JenisLaporan.ATENSI, JenisLaporan.KHUSUS})
WAJAR = timedelta(hours=24)
PUSAT = "00"


class LaporanWasdinItem(Part, Base):
    """One daily report, or one event of it, on which this report rests."""

    __entity__ = Entity(
        "Bahan laporan", key=("lapsitda_id", "kejadian"), icon="list",
        listed=("kejadian", "lapsitda_id", "catatan_bahan"), law=dasar.WASDIN,
        help="LAPSITDA atau kejadian di dalamnya yang menjadi bahan laporan.")

    laporan_wasdin_id: Mapped[int] = owner("laporan_wasdin")
    kejadian: Mapped[str | None] = field(
        "Judul kejadian", size=200, law=dasar.WASDIN,
        help="Ditulis persis seperti pada LAPSITDA; kosong bila seluruh laporan hari itu.")
    lapsitda_id: Mapped[int] = ref(
        "lapsitda", "LAPSITDA", identity=True, help="Pilih laporan harian menurut nomornya.",
        law=dasar.WASDIN)
    catatan_bahan: Mapped[str | None] = field(
        "Catatan", size=255, help="Perkembangan sejak dilaporkan.", law=dasar.WASDIN)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """An event that is named must stand in the daily report that is named."""
        harian = ask.get("lapsitda", self.lapsitda_id) if self.lapsitda_id else None
        if harian is None or not self.kejadian:
            return
        wanted = self.kejadian.strip().casefold()
        if wanted not in {(row.judul or "").strip().casefold() for row in harian.item}:
            yield Problem("kejadian", f"LAPSITDA {harian.nomor} tidak memuat kejadian ini.")


class LaporanWasdin(Regional, Approvable, Base):
    """One report to those who decide."""

    __entity__ = Entity(
        "Laporan kewaspadaan dini", key=("nomor",), icon="send", stock="tanggal_laporan",
        listed=("nomor", "jenis", "perihal", "tanggal_laporan", "masa", "tujuan"),
        filters=("jenis",), sort="-tanggal_laporan", law=dasar.WASDIN,
        starts_as=Klasifikasi.RAHASIA,
        help="Laporan berkala, laporan informasi, laporan atensi, dan laporan khusus.",
        sections=(("Laporan", "nomor"), ("Masa dan waktu", "tanggal_laporan"),
                  ("Isi", "ringkasan"), ("Penyampaian", "tujuan")))

    nomor: Mapped[str] = field(
        "Nomor laporan", size=80, identity=True, unique="kantor", search=True, law=dasar.WASDIN,
        help="Nomor laporan menurut buku agenda kantor.")
    jenis: Mapped[JenisLaporan] = field(
        "Jenis laporan", identity=True, help="Berkala, informasi, atensi, atau khusus.",
        law=dasar.WASDIN)
    perihal: Mapped[str] = field(
        "Perihal", size=200, identity=True, search=True, help="Pokok laporan.",
        law=dasar.WASDIN)

    tanggal_laporan: Mapped[date] = field(
        "Tanggal laporan", high="hari_ini",
        help="Tanggal laporan ditandatangani; rekap memakai tanggal ini.",
        law=dasar.WASDIN)
    periode_mulai: Mapped[date | None] = field(
        "Masa laporan mulai", law=dasar.WASDIN,
        help="Hari pertama yang dirangkum; untuk laporan harian, mingguan, dan bulanan.")
    periode_selesai: Mapped[date | None] = field(
        "Masa laporan selesai", high="hari_ini", help="Hari terakhir yang dirangkum.",
        law=dasar.WASDIN)
    waktu_kejadian: Mapped[datetime | None] = field(
        "Waktu kejadian", high="hari_ini", law=dasar.WASDIN,
        help="Untuk laporan atensi dan khusus: kapan hal itu terjadi, menurut waktu setempat.")
    waktu_disampaikan: Mapped[datetime | None] = field(
        "Waktu disampaikan", high="hari_ini", law=dasar.WASDIN,
        help="Tanggal dan jam laporan disampaikan kepada pimpinan, menurut waktu setempat.")

    ringkasan: Mapped[str] = field(
        "Ringkasan", help="Fakta pokok dalam urutan kejadian.", law=dasar.WASDIN)
    analisa: Mapped[str | None] = field(
        "Analisa/prediksi", law=dasar.WASDIN,
        help="Perkiraan perkembangan; wajib untuk laporan atensi dan khusus.")
    rekomendasi: Mapped[str | None] = field(
        "Rekomendasi", law=dasar.WASDIN,
        help="Saran tindakan kepada pimpinan; wajib untuk laporan atensi dan khusus.")

    tujuan: Mapped[tuple[Tujuan, ...]] = field(
        "Tujuan", several=Tujuan, help="Kepada siapa laporan disampaikan.", law=dasar.WASDIN)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas laporan", help="Pindaian laporan yang ditandatangani.", law=dasar.WASDIN)

    item: Mapped[list[LaporanWasdinItem]] = many(
        "laporan_wasdin_item", "Bahan laporan", "LAPSITDA dan kejadian yang dirangkum.")

    @derived("Masa")
    def masa(self) -> str:
        """Say which days the report gathers."""
        if self.periode_mulai and self.periode_selesai == self.periode_mulai:
            return short_date(self.periode_mulai)
        return keputusan.term(self.periode_mulai, self.periode_selesai)

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Tell the addressed offices above of what presses, once approved and anew once renamed."""
        if self.status is not Status.DISETUJUI or self.jenis not in SEKETIKA:
            return
        said = {"perihal": f"{self.jenis.label} {self.nomor}: {self.perihal}"[:255],
                "dari": ask.kantor(self.wilayah_kode)[:160], "tanggal": self.tanggal_laporan}
        for office in above(self.wilayah_kode, self.tujuan):
            if not ask.rows("pesan_terima", "id", wilayah_kode=office, **said):
                yield "pesan_terima", office, said | {
                    "bidang": "puskomin", "kantor_pengirim": said["dari"], "lewat_aplikasi": True,
                    "isi": "\n\n".join(filter(None, (
                        self.ringkasan, self.analisa, self.rekomendasi))),
                    "berkas_id": self.berkas_id}

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask what the kind of report demands: its days, or analysis, advice and haste."""
        yield from keputusan.ordered(
            self, "periode_mulai", "periode_selesai",
            "Masa laporan selesai tidak boleh sebelum masa laporan mulai.")
        if self.jenis in BERKALA:
            yield from self._days()
        if self.jenis in SEKETIKA:
            yield from self._at_once()
        yield from self._repeated()

    def _days(self) -> Iterator[Problem]:
        mulai, selesai = self.periode_mulai, self.periode_selesai
        for name in ("periode_mulai", "periode_selesai"):
            if not getattr(self, name):
                yield Problem(name, f"Isi masa yang dirangkum {self.jenis.label.lower()}.",
                              at_submit=True)
        if mulai and selesai and selesai >= mulai and not _whole(self.jenis, mulai, selesai):
            yield Problem("periode_selesai", f"{self.jenis.label} lazimnya merangkum "
                          f"{SELURUHNYA[self.jenis]}.", warning=True)
        if selesai and self.tanggal_laporan and self.tanggal_laporan < selesai:
            yield Problem("tanggal_laporan",
                          "Tanggal laporan tidak boleh sebelum masa laporan selesai.")

    def _at_once(self) -> Iterator[Problem]:
        for name, word in (("analisa", "analisa"), ("rekomendasi", "rekomendasi"),
                           ("waktu_kejadian", "waktu kejadian")):
            if not getattr(self, name):
                yield Problem(name, f"Isi {word} untuk {self.jenis.label.lower()}.",
                              at_submit=True)
        terjadi, sampai = self.waktu_kejadian, self.waktu_disampaikan
        if terjadi and self.tanggal_laporan \
                and local(terjadi, zone_of(self.wilayah_kode)).date() > self.tanggal_laporan:
            yield Problem("tanggal_laporan", "Tanggal laporan tidak boleh sebelum kejadiannya.")
        if terjadi and sampai and sampai < terjadi:
            yield Problem("waktu_disampaikan",
                          "Waktu disampaikan tidak boleh sebelum waktu kejadian.")
        elif terjadi and sampai and sampai - terjadi > WAJAR:
            yield Problem("waktu_disampaikan", f"{self.jenis.label} disampaikan seketika; ini "
                          "lebih dari 24 jam sesudah kejadian.", warning=True)

    def _repeated(self) -> Iterator[Problem]:
        seen = set()
        for row in self.item:
            key = (row.lapsitda_id, (row.kejadian or "").strip().casefold())
            if key[0] is not None and key in seen:
                yield Problem(inside("item", row, "lapsitda_id"),
                              "Bahan ini ditulis lebih dari satu kali.")
            seen.add(key)


def above(kode: str, tujuan: tuple[Tujuan, ...]) -> list[str]:
    """List the codes of the offices above one that serve who is addressed."""
    offices = {Tujuan.GUBERNUR: kode[:2], Tujuan.MENTERI: PUSAT}
    found = [office for each, office in offices.items() if each in (tujuan or ())]
    return [office for office in found if office != kode and kode != PUSAT]


SELURUHNYA = {JenisLaporan.HARIAN: "satu hari", JenisLaporan.MINGGUAN: "tujuh hari",
              JenisLaporan.BULANAN: "satu bulan penuh"}


def _whole(jenis: JenisLaporan, mulai: date, selesai: date) -> bool:
    """Tell whether the days are one day, seven days or one whole month."""
    if jenis == JenisLaporan.HARIAN:
        return mulai == selesai
    if jenis == JenisLaporan.MINGGUAN:
        return selesai - mulai == timedelta(days=6)
    last = monthrange(mulai.year, mulai.month)[1]
    return mulai.day == 1 and selesai == mulai.replace(day=last)
