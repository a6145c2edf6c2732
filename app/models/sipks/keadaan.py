"""StatusKeadaanKonflik: the declared state of conflict of a region, at most ninety days.

The petugas of the office whose head declares it enters, the pengawas approves, the province and the
centre read. Ruled by UU 7/2012 and PP 2/2015: both conditions must hold, the council's leaders are
consulted first, and the state ends after ninety days at the latest unless it is prolonged.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
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
from app.engine.indonesian import short_date
from app.models import keputusan
from app.models.berdasar import Berdasar
from app.models.sipks import dasar
from app.models.sipks.choices import SkalaKeadaan

PALING_LAMA = 90
PERPANJANGAN = 30
KANTOR = {"pusat": SkalaKeadaan.NASIONAL, "provinsi": SkalaKeadaan.PROVINSI}
SETINGKAT = {**{kantor: (skala,) for kantor, skala in KANTOR.items()},
             **dict.fromkeys(("kabupaten", "kota"), (SkalaKeadaan.KABUPATEN_KOTA,))}
SYARAT = {"polri_tidak_mampu": "Polri tidak dapat mengendalikan keadaan",
          "pemerintahan_terganggu": "fungsi pemerintahan terganggu"}


class StatusKeadaanKonflik(Berdasar, Regional, Approvable, Base):
    """One declared state of conflict, from its decree to its end or revocation."""

    __entity__ = Entity(
        "Status keadaan konflik", key=("nomor_sk",), icon="alert-triangle", stock="mulai",
        listed=("nomor_sk", "skala", "mulai", "akhir", "lama", "keadaan"), filters=("skala",),
        sort="-mulai", law=dasar.KONFLIK, expires="hari_terakhir", ended="pencabutan_tanggal",
        help="Penetapan status keadaan konflik, paling lama 90 hari.",
        sections=(("Penetapan", "nomor_sk"), ("Syarat", "polri_tidak_mampu"),
                  ("Masa berlaku", "mulai"), ("Perpanjangan dan pencabutan", "perpanjangan_nomor"),
                  ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor keputusan", size=80, identity=True, unique="kantor", search=True,
        help="Nomor keputusan penetapan status keadaan konflik.", law=dasar.KONFLIK)
    skala: Mapped[SkalaKeadaan] = field(
        "Skala", identity=True, offered=("", SETINGKAT),
        help="Sesuai tingkat kantor yang mencatat.", law=dasar.KONFLIK)
    peristiwa_konflik_id: Mapped[int | None] = ref(
        "peristiwa_konflik", "Peristiwa", help="Peristiwa yang menjadi sebab penetapan.",
        law=dasar.KONFLIK)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas keputusan",
        help="Keputusan penetapan yang sudah ditandatangani dan bernomor.",
        law=dasar.KONFLIK)

    polri_tidak_mampu: Mapped[bool] = field(
        "Polri tidak dapat mengendalikan", law=dasar.KONFLIK,
        help="Syarat pertama: konflik tidak dapat dikendalikan oleh Polri.")
    pemerintahan_terganggu: Mapped[bool] = field(
        "Fungsi pemerintahan terganggu", law=dasar.KONFLIK,
        help="Syarat kedua: konflik mengakibatkan terganggunya fungsi pemerintahan.")
    konsultasi_tanggal: Mapped[date] = field(
        "Tanggal konsultasi dengan pimpinan dewan", high="hari_ini", law=dasar.KONFLIK,
        help="Hari konsultasi dengan pimpinan DPRD, atau DPR untuk skala nasional.")

    mulai: Mapped[date] = field(
        "Mulai", identity=True, help="Hari pertama status berlaku.", law=dasar.KONFLIK)
    akhir: Mapped[date] = field(
        "Akhir", law=dasar.KONFLIK,
        help="Hari terakhir; paling lama 90 hari dihitung sejak hari pertama.")

    perpanjangan_nomor: Mapped[str | None] = field(
        "Nomor keputusan perpanjangan", size=80, help="Diisi bila status diperpanjang.",
        law=dasar.KONFLIK)
    perpanjangan_akhir: Mapped[date | None] = field(
        "Diperpanjang sampai", law=dasar.KONFLIK,
        help="Hari terakhir setelah diperpanjang, lazimnya paling lama 30 hari.")
    pencabutan_nomor: Mapped[str | None] = field(
        "Nomor keputusan pencabutan", size=80, help="Diisi bila status dicabut.",
        law=dasar.KONFLIK)
    pencabutan_tanggal: Mapped[date | None] = field(
        "Tanggal pencabutan", high="hari_ini", help="Hari status dicabut.", law=dasar.KONFLIK)

    hari_terakhir: Mapped[date | None] = field(
        "Hari terakhir", computed=True, law=dasar.KONFLIK,
        help="Hari terakhir status, perpanjangannya ikut dihitung.")

    @derived("Lama (hari)", Kind.INTEGER)
    def lama(self) -> int | None:
        """Count the days of the state, the first and the last included."""
        if not (self.mulai and self.akhir):
            return None
        return (self.akhir - self.mulai).days + 1

    @derived("Keadaan")
    def keadaan(self) -> str:
        """Say how the state ended or until when it runs."""
        if self.pencabutan_tanggal:
            return f"Dicabut {short_date(self.pencabutan_tanggal)}"
        berakhir = self.perpanjangan_akhir or self.akhir
        return f"Berlaku s.d. {short_date(berakhir)}" if berakhir else ""

    def compute(self, facts: Any) -> None:
        """Keep the last day, after which the state stands no more."""
        self.hari_terakhir = self.perpanjangan_akhir or self.akhir

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask scale, conditions, consultation, the ninety days, and how it ends."""
        yield from self._scale(ask)
        yield from self._conditions()
        yield from self._cause(ask)
        yield from self._length()
        yield from self._prolonged()
        yield from self._revoked()
        yield from self._second(ask)

    def _scale(self, ask: Any) -> Iterator[Problem]:
        if self.wilayah_kode and self.skala:
            seharusnya = KANTOR.get(ask.tingkat(self.wilayah_kode), SkalaKeadaan.KABUPATEN_KOTA)
            if self.skala != seharusnya:
                yield Problem("skala", f"Kantor ini mencatat status skala {seharusnya.label}.")

    def _conditions(self) -> Iterator[Problem]:
        for name, words in SYARAT.items():
            if getattr(self, name) is False:
                yield Problem(name, f"Status hanya dapat ditetapkan bila {words}.", at_submit=True)
        if self.konsultasi_tanggal and self.mulai and self.konsultasi_tanggal > self.mulai:
            yield Problem("konsultasi_tanggal", "Konsultasi dilakukan sebelum status ditetapkan.")

    def _cause(self, ask: Any) -> Iterator[Problem]:
        peristiwa = ask.get("peristiwa_konflik", self.peristiwa_konflik_id) \
            if self.peristiwa_konflik_id else None
        if peristiwa is not None and self.mulai and peristiwa.tanggal_mulai \
                and self.mulai < peristiwa.tanggal_mulai:
            yield Problem("mulai", "Status tidak dapat berlaku sebelum peristiwanya mulai pada "
                          f"{short_date(peristiwa.tanggal_mulai)}.")

    def _length(self) -> Iterator[Problem]:
        yield from keputusan.ordered(self, "mulai", "akhir", "Akhir tidak boleh sebelum mulai.")
        if self.lama and self.lama > PALING_LAMA:
            yield Problem("akhir", f"Status keadaan konflik paling lama {PALING_LAMA} hari; "
                          f"tertulis {self.lama} hari.")

    def _prolonged(self) -> Iterator[Problem]:
        if self.perpanjangan_nomor and not self.perpanjangan_akhir:
            yield Problem("perpanjangan_akhir", "Isi sampai kapan status diperpanjang.")
        elif self.perpanjangan_akhir and not self.perpanjangan_nomor:
            yield Problem("perpanjangan_nomor", "Isi nomor keputusan perpanjangan.",
                          at_submit=True)
        if not (self.perpanjangan_akhir and self.akhir):
            return
        tambahan = (self.perpanjangan_akhir - self.akhir).days
        if tambahan <= 0:
            yield Problem("perpanjangan_akhir", "Perpanjangan harus sesudah akhir status.")
        elif tambahan > PERPANJANGAN:
            yield Problem("perpanjangan_akhir", f"Perpanjangan lazimnya paling lama {PERPANJANGAN} "
                          f"hari; tertulis {tambahan} hari.", warning=True)

    def _revoked(self) -> Iterator[Problem]:
        yield from keputusan.ordered(self, "mulai", "pencabutan_tanggal",
                                     "Pencabutan tidak boleh sebelum status mulai berlaku.")
        if self.pencabutan_nomor and not self.pencabutan_tanggal:
            yield Problem("pencabutan_tanggal", "Isi tanggal pencabutan.")
        elif self.pencabutan_tanggal and not self.pencabutan_nomor:
            yield Problem("pencabutan_nomor", "Isi nomor keputusan pencabutan.", at_submit=True)
        berakhir = self.perpanjangan_akhir or self.akhir
        if self.pencabutan_tanggal and berakhir and self.pencabutan_tanggal > berakhir:
            yield Problem("pencabutan_tanggal", "Status sudah berakhir pada "
                          f"{short_date(berakhir)}, sebelum tanggal pencabutan ini.")

    def _second(self, ask: Any) -> Iterator[Problem]:
        if not (self.wilayah_kode and self.mulai and self.akhir):
            return
        for other in ask.find("status_keadaan_konflik", wilayah_kode=self.wilayah_kode):
            until = other.pencabutan_tanggal or other.perpanjangan_akhir or other.akhir
            if other.id != self.id and other.mulai and until \
                    and other.mulai <= self.akhir and self.mulai <= until:
                yield Problem("mulai", f"Masa ini bertumpuk dengan keputusan {other.nomor_sk}.",
                              warning=True)
                return
