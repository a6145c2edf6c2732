"""Peraturan: the regulations of the centre that every office may cite.

The centre keeps the list and says what is still in force; offices only read and point at it. First
rows: `app/models/reference/peraturan.csv`. Products of an office itself are `produk.py`'s.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Base, Entity, Kind, Mapped, Problem, Reference, derived, field
from app.models.sidatkum import dasar
from app.models.sidatkum.choices import BidangHukum, JenisPeraturan, StatusHukum

TANPA_NOMOR = (JenisPeraturan.UUD,)


class Peraturan(Reference, Base):
    """A regulation by the name under which it is cited."""

    __entity__ = Entity(
        "Peraturan", key=("sebutan",), icon="gavel", shared=True, sort="-tahun",
        cited=("jenis", "nomor", "tahun"),
        listed=("sebutan", "tentang", "jenis", "tahun", "status_hukum"),
        filters=("jenis", "bidang", "status_hukum"), law=dasar.JDIH,
        help="Peraturan tingkat pusat yang dapat dirujuk oleh semua kantor.",
        unique=((("jenis", "nomor", "tahun"), "Peraturan ini sudah ada pada daftar."),),
        sections=(("Peraturan", "sebutan"), ("Pengundangan", "tanggal_penetapan"),
                  ("Keberlakuan", "status_hukum")))

    sebutan: Mapped[str] = field(
        "Sebutan", size=160, identity=True, unique=True, search=True, law=dasar.JDIH,
        help="Cara menyebutnya, misalnya UU Nomor 17 Tahun 2013.")
    jenis: Mapped[JenisPeraturan] = field(
        "Jenis", identity=True, help="Jenis peraturan menurut bentuknya.", law=dasar.PEMBENTUKAN)
    nomor: Mapped[str | None] = field(
        "Nomor", size=60, search=True, help="Nomor peraturan tanpa tahun.", law=dasar.PEMBENTUKAN)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, low=1945, high="tahun_depan", identity=True,
        help="Tahun peraturan ditetapkan.", law=dasar.PEMBENTUKAN)
    tentang: Mapped[str | None] = field(
        "Tentang", kind=Kind.LONG, search=True, help="Judul peraturan sesuai naskah resmi.",
        law=dasar.PEMBENTUKAN)
    pokok_isi: Mapped[str | None] = field(
        "Pokok isi", kind=Kind.LONG, law=dasar.JDIH,
        help="Hal yang diatur dan dipakai dalam aplikasi ini.")
    bidang: Mapped[BidangHukum | None] = field(
        "Bidang", help="Urusan yang diatur; kosong bila berlaku umum.", law=dasar.JDIH)

    tanggal_penetapan: Mapped[date | None] = field(
        "Tanggal penetapan", law=dasar.PEMBENTUKAN,
        help="Tanggal di atas nama pejabat yang menetapkan.")
    tanggal_pengundangan: Mapped[date | None] = field(
        "Tanggal pengundangan", law=dasar.PEMBENTUKAN,
        help="Hari dimuat dalam lembaran atau berita negara.")
    sumber: Mapped[str | None] = field(
        "Sumber", size=120, law=dasar.PEMBENTUKAN,
        help="Nomor Lembaran Negara atau Berita Negara, misalnya BN 1052/2017.")
    laman: Mapped[str | None] = field(
        "Laman naskah", kind=Kind.URL, law=dasar.JDIH,
        help="Alamat naskah pada jaringan dokumentasi dan informasi hukum.")

    status_hukum: Mapped[StatusHukum] = field(
        "Keberlakuan", default=StatusHukum.BERLAKU, help="Apakah peraturan ini masih berlaku.",
        law=dasar.PEMBENTUKAN)
    dicabut_diubah_oleh: Mapped[str | None] = field(
        "Dicabut/diubah oleh", size=255, law=dasar.PEMBENTUKAN,
        help="Sebutan peraturan yang mengubah atau mencabutnya.")

    @derived("Nomor/Tahun")
    def nomor_tahun(self) -> str:
        """Write number and year as the register prints them; the constitution has no number."""
        return f"{self.nomor or ''} Tahun {self.tahun or '–'}".strip()

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A number except for the constitution; dates in order; what ended it is named."""
        if self.jenis and self.jenis not in TANPA_NOMOR and not self.nomor:
            yield Problem("nomor", "Tuliskan nomor peraturan.")
        tetap, undang = self.tanggal_penetapan, self.tanggal_pengundangan
        if tetap and undang and undang < tetap:
            yield Problem("tanggal_pengundangan",
                          "Tanggal pengundangan tidak boleh sebelum tanggal penetapan.")
        if self.status_hukum in (StatusHukum.DIUBAH, StatusHukum.DICABUT) \
                and not self.dicabut_diubah_oleh:
            yield Problem("dicabut_diubah_oleh",
                          "Sebutkan peraturan yang mengubah atau mencabutnya.", warning=True)
