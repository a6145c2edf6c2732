"""BeritaAcaraLapangan: what the field officers found at the secretariat of an ormas.

Made for an SKT application or a report of existence; entered by the petugas of the region, approved
by its pengawas. Ruled by Permendagri 57/2017.
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
    Part,
    Problem,
    Regional,
    attachment,
    field,
    many,
    owner,
    ref,
)
from app.models import letak
from app.models.siormas import dasar
from app.models.siormas.pengurus import FOTO


class BeritaAcaraPetugas(Part, Base):
    """One officer who looked."""

    __entity__ = Entity(
        "Petugas pemeriksa", key=("nama",), icon="user-check", listed=("nama", "jabatan"),
        help="Petugas yang memeriksa lapangan dan menandatangani.", law=dasar.PENDAFTARAN)

    berita_acara_lapangan_id: Mapped[int] = owner("berita_acara_lapangan")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True,
        help="Yang datang ke lapangan dan menandatangani berita acara.",
        law=dasar.PENDAFTARAN)
    jabatan: Mapped[str | None] = field(
        "Jabatan", size=120,
        help="Jabatan petugas pada surat tugasnya, misalnya Analis Kebijakan.",
        law=dasar.PENDAFTARAN)


class BeritaAcaraFoto(Part, Base):
    """One photograph taken there."""

    __entity__ = Entity(
        "Foto lapangan", key=("keterangan",), icon="photo", listed=("keterangan",),
        help="Foto sekretariat, papan nama, dan ruangannya.", law=dasar.PENDAFTARAN)

    berita_acara_lapangan_id: Mapped[int] = owner("berita_acara_lapangan")
    keterangan: Mapped[str] = field(
        "Keterangan foto", size=160, identity=True, help="Apa yang tampak pada foto.",
        law=dasar.PENDAFTARAN)
    foto_id: Mapped[int | None] = attachment(
        "Foto", accepts=FOTO, help="Foto yang diambil saat pemeriksaan.", law=dasar.PENDAFTARAN)


class BeritaAcaraLapangan(Regional, Approvable, Base):
    """One visit and its outcome."""

    __entity__ = Entity(
        "Berita acara lapangan", key=("nomor",), icon="clipboard-check", stock="tanggal",
        listed=("nomor", "tanggal", "permohonan_skt_id", "lapor_keberadaan_id", "hasil_sesuai"),
        filters=("hasil_sesuai", "permohonan_skt_id"), sort="-tanggal", law=dasar.PENDAFTARAN,
        help="Hasil pemeriksaan sekretariat ormas di lapangan.",
        sections=(("Berita acara", "nomor"), ("Hasil", "hasil_sesuai")))

    nomor: Mapped[str] = field(
        "Nomor berita acara", size=80, identity=True, unique="kantor", search=True,
        help="Nomor urut berita acara pada buku agenda kantor.",
        law=dasar.PENDAFTARAN)
    tanggal: Mapped[date] = field(
        "Tanggal pemeriksaan", identity=True, high="hari_ini", law=dasar.PENDAFTARAN,
        help="Tanggal petugas memeriksa sekretariat.")
    permohonan_skt_id: Mapped[int | None] = ref(
        "permohonan_skt", "Permohonan SKT", law=dasar.PENDAFTARAN,
        help="Permohonan yang diperiksa; kosongkan bila untuk lapor keberadaan.")
    lapor_keberadaan_id: Mapped[int | None] = ref(
        "lapor_keberadaan", "Lapor keberadaan", law=dasar.LAPOR,
        help="Laporan yang diperiksa; kosongkan bila untuk permohonan SKT.")

    hasil_sesuai: Mapped[bool] = field(
        "Hasil sesuai", help="Ya bila keadaan di lapangan sesuai dengan berkas.",
        law=dasar.PENDAFTARAN)
    uraian: Mapped[str] = field(
        "Uraian hasil", help="Keadaan sekretariat, papan nama, dan pengurus yang ditemui.",
        law=dasar.PENDAFTARAN)
    lintang: Mapped[Decimal | None] = field(
        "Lintang", kind=Kind.LATITUDE, help="Koordinat sekretariat, misalnya -6,914744.",
        law=dasar.PENDAFTARAN)
    bujur: Mapped[Decimal | None] = field(
        "Bujur", kind=Kind.LONGITUDE, help="Koordinat sekretariat, misalnya 107,609810.",
        law=dasar.PENDAFTARAN)
    tanda_tangan: Mapped[bool] = field(
        "Sudah ditandatangani", help="Ya bila petugas dan pengurus ormas menandatangani.",
        law=dasar.PENDAFTARAN)
    berkas_id: Mapped[int] = attachment(
        "Berita acara yang ditandatangani", accepts=("pdf", "jpg", "png"),
        help="Pindaian yang sudah ditandatangani petugas dan pengurus ormas.",
        law=dasar.PENDAFTARAN)

    petugas: Mapped[list[BeritaAcaraPetugas]] = many(
        "berita_acara_petugas", "Petugas pemeriksa", "Satu petugas atau lebih.")
    foto: Mapped[list[BeritaAcaraFoto]] = many(
        "berita_acara_foto", "Foto lapangan", "Satu foto atau lebih.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for one occasion, signed officers, and a day after the application came."""
        if self.permohonan_skt_id and self.lapor_keberadaan_id:
            yield Problem("lapor_keberadaan_id", "Pilih salah satu: permohonan SKT atau lapor "
                                                 "keberadaan.")
        elif not self.permohonan_skt_id and not self.lapor_keberadaan_id:
            yield Problem("permohonan_skt_id", "Pilih permohonan SKT atau lapor keberadaan yang "
                                               "diperiksa.", at_submit=True)
        if not self.petugas:
            yield Problem("petugas", "Tambahkan sekurang-kurangnya satu petugas.", at_submit=True)
        if self.tanda_tangan is False:
            yield Problem("tanda_tangan", "Berita acara harus ditandatangani lebih dahulu.",
                          at_submit=True)
        yield from letak.halved(self, at_submit=True)
        if not any(row.foto_id for row in self.foto):
            yield Problem("foto", "Belum ada foto lapangan.", warning=True, at_submit=True)
        for table in ("permohonan_skt", "lapor_keberadaan"):
            asal = ask.get(table, getattr(self, f"{table}_id"))
            if asal and self.tanggal and asal.tanggal_terima and \
                    self.tanggal < asal.tanggal_terima:
                yield Problem("tanggal", "Pemeriksaan tidak boleh sebelum berkas diterima.")
