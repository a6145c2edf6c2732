"""PotensiKonflik: where a conflict may break out, between whom, and which way it goes.

The petugas of the office in whose region it lies enters, the pengawas approves; who is cleared for
restricted data reads. Ruled by UU 7/2012 and Permendagri 42/2015. Parties are groups, organisations
and offices; no person and no opinion is recorded.
"""
from collections.abc import Iterator
from datetime import date
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
    derived,
    field,
    many,
    owner,
)
from app.models import keputusan
from app.models.sipks import dasar
from app.models.sipks.choices import (
    Eskalasi,
    IsuKonflik,
    Kerawanan,
    PeranPihak,
    StatusPotensi,
    SumberKonflik,
)


class PotensiPihak(Part, Base):
    """One party of a potential conflict."""

    __entity__ = Entity(
        "Pihak dalam potensi konflik", key=("nama",), icon="users",
        listed=("nama", "peran", "keterangan"), law=dasar.KONFLIK,
        help="Kelompok, organisasi, atau lembaga; bukan nama orang.")

    potensi_konflik_id: Mapped[int] = owner("potensi_konflik")
    nama: Mapped[str] = field(
        "Nama pihak", size=150, identity=True, law=dasar.KONFLIK,
        help="Kelompok, organisasi, atau lembaga; bukan nama orang.")
    peran: Mapped[PeranPihak] = field(
        "Peran", default=PeranPihak.BERSELISIH, help="Kedudukan pihak dalam masalah ini.",
        law=dasar.KONFLIK)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Tuntutan atau kepentingan pihak ini.", law=dasar.KONFLIK)


class PotensiKonflik(Regional, Approvable, Base):
    """One matter that may become a conflict."""

    __entity__ = Entity(
        "Potensi konflik", key=("judul", "sejak"), icon="alert-circle", stock="sejak",
        listed=("judul", "sumber_konflik", "isu", "tingkat_kerawanan", "eskalasi", "status_potensi",
                "sejak"),
        filters=("sumber_konflik", "isu", "tingkat_kerawanan", "eskalasi", "status_potensi"),
        law=dasar.KONFLIK, starts_as=Klasifikasi.TERBATAS,
        help="Keadaan yang dapat berkembang menjadi konflik sosial.",
        sections=(("Masalah", "judul"), ("Tempat dan waktu", "lokasi"),
                  ("Penilaian", "tingkat_kerawanan"), ("Penanganan", "upaya")))

    judul: Mapped[str] = field(
        "Judul", also=("Potensi", "Potensi konflik", "Nama potensi"),
        size=200, identity=True, search=True, help="Pokok masalah dalam satu kalimat.",
        law=dasar.KONFLIK)
    sumber_konflik: Mapped[SumberKonflik] = field(
        "Sumber konflik", help="Salah satu dari lima sumber menurut undang-undang.",
        law=dasar.SUMBER)
    isu: Mapped[IsuKonflik] = field(
        "Isu", help="Salah satu dari delapan isu; dipilih terpisah dari sumber.",
        law=dasar.KOORDINASI)
    uraian: Mapped[str | None] = field(
        "Uraian", help="Duduk perkara dan perkembangannya.", law=dasar.KONFLIK)

    lokasi: Mapped[str] = field(
        "Lokasi", size=255, help="Tempat masalah ini terjadi.", law=dasar.KONFLIK)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100,
        help="Tempat pokok persoalan bila meliputi lebih dari satu kecamatan.",
        law=dasar.KONFLIK)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, law=dasar.KONFLIK,
        help="Tempat pokok persoalan bila meliputi lebih dari satu.")
    sejak: Mapped[date] = field(
        "Sejak", identity=True, high="hari_ini", law=dasar.KONFLIK,
        help="Tanggal masalah mulai diketahui; grafik memakai tanggal ini.")

    tingkat_kerawanan: Mapped[Kerawanan] = field(
        "Tingkat kerawanan", help="Seberapa dekat dengan konflik terbuka.", law=dasar.KOORDINASI)
    eskalasi: Mapped[Eskalasi] = field(
        "Eskalasi", help="Arah perkembangan pada pemantauan terakhir.", law=dasar.KOORDINASI)
    status_potensi: Mapped[StatusPotensi] = field(
        "Status potensi", default=StatusPotensi.POTENSI, law=dasar.KOORDINASI,
        help="Masih potensi, sudah terbuka, atau selesai.")

    upaya: Mapped[str | None] = field(
        "Upaya", also=("Upaya pencegahan", "Upaya penanganan"),
        help="Pencegahan yang sudah dilakukan.", law=dasar.KOORDINASI)
    rekomendasi: Mapped[str | None] = field(
        "Rekomendasi", help="Saran tindak lanjut kepada pimpinan.", law=dasar.KOORDINASI)

    pihak: Mapped[list[PotensiPihak]] = many(
        "potensi_pihak", "Pihak", "Kelompok, organisasi, atau lembaga yang terlibat.")

    @derived("Tempat")
    def tempat(self) -> str:
        """Write where it lies, down to the desa."""
        return keputusan.spot(self.lokasi, self.desa_kelurahan, self.kecamatan)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the parties, and what a high or rising potential demands."""
        if not self.pihak:
            yield Problem("pihak", "Isi pihak yang berselisih.", at_submit=True)
        yield from keputusan.twice(self.pihak, "pihak", ("nama",),
                                   "Pihak ini ditulis lebih dari satu kali.")
        genting = (self.tingkat_kerawanan == Kerawanan.TINGGI
                   or self.eskalasi == Eskalasi.MENINGKAT)
        if genting and self.status_potensi != StatusPotensi.SELESAI and not self.rekomendasi:
            yield Problem("rekomendasi", "Isi rekomendasi karena kerawanannya tinggi atau "
                          "eskalasinya meningkat.", at_submit=True)
        if self.status_potensi == StatusPotensi.SELESAI and not self.upaya:
            yield Problem("upaya", "Isi upaya yang menyelesaikan masalah ini.", at_submit=True)
