"""Pemulihan: what is done after a conflict to reconcile, rehabilitate and rebuild.

The petugas of the office in whose region it happened enters, the pengawas approves, the province
and the centre read. Ruled by UU 7/2012 and PP 2/2015.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
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
    field,
    ref,
)
from app.models import keputusan
from app.models.sipks import dasar
from app.models.sipks.choices import JenisPemulihan


class Pemulihan(Regional, Approvable, Base):
    """One activity of recovery after one event."""

    __entity__ = Entity(
        "Pemulihan pascakonflik", key=("kegiatan", "mulai"), icon="heart-handshake", stock="mulai",
        listed=("kegiatan", "jenis", "peristiwa_konflik_id", "mulai", "anggaran", "realisasi",
                "capaian_persen"),
        filters=("jenis", "peristiwa_konflik_id"), sort="-mulai",
        totals=("anggaran", "realisasi"), law=dasar.PELAKSANAAN,
        help="Rekonsiliasi, rehabilitasi, dan rekonstruksi setelah konflik.",
        sections=(("Kegiatan", "kegiatan"), ("Anggaran dan capaian", "anggaran")))

    kegiatan: Mapped[str] = field(
        "Kegiatan", size=200, identity=True, search=True, law=dasar.PELAKSANAAN,
        help="Misalnya rekonsiliasi antarwarga atau pembangunan kembali rumah.")
    jenis: Mapped[JenisPemulihan] = field(
        "Jenis", help="Rekonsiliasi, rehabilitasi, atau rekonstruksi.", law=dasar.PELAKSANAAN)
    peristiwa_konflik_id: Mapped[int] = ref(
        "peristiwa_konflik", "Peristiwa", help="Pilih peristiwa yang dipulihkan.",
        law=dasar.PELAKSANAAN)
    pelaksana: Mapped[str] = field(
        "Pelaksana", size=200, help="Instansi yang melaksanakan.", law=dasar.PELAKSANAAN)
    lokasi: Mapped[str | None] = field(
        "Lokasi", size=255, help="Tempat kegiatan.", law=dasar.PELAKSANAAN)
    mulai: Mapped[date] = field(
        "Mulai", identity=True, help="Hari pertama kegiatan; grafik memakai tanggal ini.",
        law=dasar.PELAKSANAAN)
    selesai: Mapped[date | None] = field(
        "Selesai", help="Kosong bila masih berjalan.", law=dasar.PELAKSANAAN)

    anggaran: Mapped[Decimal | None] = field(
        "Anggaran", kind=Kind.RUPIAH, low=0,
        help="Pagu dalam rupiah dari semua sumber; nol bila tanpa biaya.",
        law=dasar.PELAKSANAAN)
    sumber_anggaran: Mapped[str | None] = field(
        "Sumber anggaran", size=120, help="Misalnya APBD kota atau APBN.", law=dasar.PELAKSANAAN)
    realisasi: Mapped[Decimal | None] = field(
        "Realisasi anggaran", kind=Kind.RUPIAH, low=0, help="Yang sudah dibelanjakan.",
        law=dasar.PELAKSANAAN)
    capaian: Mapped[str | None] = field(
        "Capaian", help="Hasil yang dicapai.", law=dasar.PELAKSANAAN)
    capaian_persen: Mapped[Decimal | None] = field(
        "Capaian fisik", kind=Kind.PERCENT, low=0, high=100, help="Kemajuan dalam persen.",
        law=dasar.PELAKSANAAN)
    berkas_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Laporan atau foto kegiatan.", law=dasar.PELAKSANAAN)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the order of the dates, the event it follows, and the money."""
        yield from keputusan.ordered(self, "mulai", "selesai",
                                     "Selesai tidak boleh sebelum mulai.")
        peristiwa = ask.get("peristiwa_konflik", self.peristiwa_konflik_id) \
            if self.peristiwa_konflik_id else None
        if peristiwa is not None and self.mulai and peristiwa.tanggal_mulai \
                and self.mulai < peristiwa.tanggal_mulai:
            yield Problem("mulai", "Pemulihan tidak dapat dimulai sebelum peristiwanya.")
        if self.realisasi and self.anggaran is not None and self.realisasi > self.anggaran:
            yield Problem("realisasi", "Realisasi melebihi anggaran.", warning=True)
        if self.selesai and not self.capaian:
            yield Problem("capaian", "Isi capaian karena kegiatan sudah selesai.", at_submit=True)
