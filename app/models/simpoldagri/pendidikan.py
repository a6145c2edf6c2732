"""PendidikanPolitik: an activity of political education, by the office or by a party.

The petugas enters it when it has been held, the pengawas approves. Ruled by UU 2/2008 jo. UU
2/2011. Participants are counted, never named.
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
from app.engine.indonesian import rupiah
from app.models.simpoldagri import dasar
from app.models.simpoldagri.choices import SasaranPendidikan


class PendidikanPolitik(Regional, Approvable, Base):
    """One activity with its audience and its budget."""

    __entity__ = Entity(
        "Pendidikan politik", key=("tema", "tanggal"), icon="school", stock="tanggal",
        listed=("tema", "tanggal", "sasaran", "jumlah_peserta", "anggaran", "realisasi"),
        filters=("sasaran", "parpol_id"), totals=("jumlah_peserta", "anggaran", "realisasi"),
        closes=(("jumlah_peserta", ("peserta_laki_laki", "peserta_perempuan")),),
        similar=("tema",), law=dasar.PENDIDIKAN,
        help="Kegiatan pendidikan politik bagi masyarakat.",
        sections=(("Kegiatan", "tema"), ("Peserta", "sasaran"), ("Anggaran", "anggaran")))

    tema: Mapped[str] = field(
        "Tema", also=("Tema kegiatan", "Nama kegiatan"),
        size=200, identity=True, search=True,
        help="Pokok kegiatan seperti pada undangan atau spanduknya.",
        law=dasar.PENDIDIKAN)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.PENDIDIKAN,
        help="Hari pertama kegiatan; rekap memakai tanggal ini.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", help="Diisi bila lebih dari satu hari.", law=dasar.PENDIDIKAN)
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat kegiatan.", law=dasar.PENDIDIKAN)
    narasumber: Mapped[str | None] = field(
        "Narasumber", help="Nama dan instansi, satu per baris.", law=dasar.PENDIDIKAN)
    parpol_id: Mapped[int | None] = ref(
        "parpol", "Partai penyelenggara", law=dasar.PENDIDIKAN,
        help="Diisi bila diselenggarakan partai; kosong bila oleh kantor.")

    sasaran: Mapped[SasaranPendidikan] = field(
        "Sasaran", help="Kelompok yang dituju.", law=dasar.PENDIDIKAN)
    peserta_laki_laki: Mapped[int] = field(
        "Peserta laki-laki", low=0, unit="orang",
        help="Menurut daftar hadir; dijumlahkan dengan peserta perempuan.",
        law=dasar.PENDIDIKAN)
    peserta_perempuan: Mapped[int] = field(
        "Peserta perempuan", low=0, unit="orang",
        help="Menurut daftar hadir; dijumlahkan dengan peserta laki-laki.",
        law=dasar.PENDIDIKAN)
    jumlah_peserta: Mapped[int | None] = field(
        "Jumlah peserta", low=0, unit="orang", filled=True, law=dasar.PENDIDIKAN,
        help="Laki-laki ditambah perempuan; kosongkan agar dihitung otomatis.")

    anggaran: Mapped[Decimal | None] = field(
        "Anggaran", kind=Kind.RUPIAH, low=0, help="Pagu kegiatan.", law=dasar.PENDIDIKAN)
    realisasi: Mapped[Decimal | None] = field(
        "Realisasi", kind=Kind.RUPIAH, low=0, help="Yang sudah dibelanjakan.",
        law=dasar.PENDIDIKAN)
    dokumentasi_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Laporan, daftar hadir, atau foto.", law=dasar.PENDIDIKAN)

    def fill(self, ask: Any) -> None:
        """Add up the participants."""
        if self.jumlah_peserta is None and None not in (self.peserta_laki_laki,
                                                        self.peserta_perempuan):
            self.jumlah_peserta = self.peserta_laki_laki + self.peserta_perempuan

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Days are in order; spending beyond the budget and an empty hall are warned of."""
        if self.tanggal and self.tanggal_selesai and self.tanggal_selesai < self.tanggal:
            yield Problem("tanggal_selesai", "Tanggal selesai tidak boleh sebelum tanggal mulai.")
        if self.anggaran is not None and self.realisasi is not None \
                and self.realisasi > self.anggaran:
            yield Problem("realisasi", "Realisasi melebihi anggaran sebesar "
                          f"{rupiah(self.realisasi - self.anggaran)}.", warning=True)
        if self.jumlah_peserta == 0:
            yield Problem("jumlah_peserta", "Peserta belum diisi.", warning=True, at_submit=True)
