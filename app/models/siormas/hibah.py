"""OrmasHibahPemberdayaan: aid and facilities given to an ormas, and how they were accounted for.

Only an ormas whose record was approved and whose legality was valid that day may be given any. The
petugas of the office that gave records, the pengawas approves. Ruled by UU 17/2013 and PP 58/2016.
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
from app.models.berdasar import Berdasar
from app.models.siormas import dasar, rules_penerima
from app.models.siormas.choices_binaan import JenisBantuan, StatusLpj, SumberBantuan

SUDAH_LPJ = frozenset({StatusLpj.DITERIMA, StatusLpj.PERLU_PERBAIKAN})


class OrmasHibahPemberdayaan(Berdasar, Regional, Approvable, Base):
    """One grant or facility."""

    __entity__ = Entity(
        "Hibah dan pemberdayaan ormas", key=("nphd_nomor",), icon="gift", stock="nphd_tanggal",
        listed=("nphd_nomor", "ormas_id", "tahun", "jenis", "nilai", "lpj_status"),
        filters=("tahun", "jenis", "sumber", "lpj_status", "ormas_id"), totals=("nilai",),
        law=dasar.HIBAH, help="Hibah dan fasilitasi yang diberikan kepada ormas.",
        sections=(("Bantuan", "nphd_nomor"), ("Pertanggungjawaban", "lpj_status"),
                  ("Dasar hukum", "peraturan_id")))

    nphd_nomor: Mapped[str] = field(
        "Nomor NPHD atau surat", size=80, identity=True, unique="kantor", search=True,
        help="Nomor naskah perjanjian hibah daerah, atau surat pemberian fasilitasi.",
        law=dasar.HIBAH)
    nphd_tanggal: Mapped[date] = field(
        "Tanggal NPHD atau surat", identity=True, high="hari_ini", law=dasar.HIBAH,
        help="Tanggal perjanjian ditandatangani; rekap memakai tanggal ini.")
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas penerima", also=("Ormas", "Nama ormas", "Penerima", "Nama penerima"),
        identity=True, offered=rules_penerima.dapat_menerima, offered_on="nphd_tanggal",
        law=dasar.HIBAH,
        help="Hanya ormas yang datanya disetujui dan legalitasnya berlaku pada tanggal NPHD.")
    tahun: Mapped[int] = field(
        "Tahun anggaran", kind=Kind.YEAR, low=1945, high="tahun_depan",
        help="Tahun anggaran pemberi bantuan.", law=dasar.HIBAH)
    jenis: Mapped[JenisBantuan] = field(
        "Jenis bantuan", help="Hibah atau fasilitasi.", law=dasar.HIBAH)
    sumber: Mapped[SumberBantuan] = field(
        "Sumber anggaran", help="Anggaran yang membiayai bantuan.", law=dasar.HIBAH)
    nilai: Mapped[Decimal] = field(
        "Nilai", also=("Nilai hibah", "Jumlah hibah", "Jumlah bantuan"),
        kind=Kind.RUPIAH, low=0, help="Nilai bantuan dalam rupiah.", law=dasar.HIBAH)
    peruntukan: Mapped[str] = field(
        "Peruntukan", help="Kegiatan yang dibiayai bantuan.", law=dasar.HIBAH)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas NPHD", help="Pindaian perjanjian atau surat.", law=dasar.HIBAH)

    lpj_status: Mapped[StatusLpj] = field(
        "Laporan pertanggungjawaban", default=StatusLpj.BELUM, law=dasar.HIBAH,
        help="Apakah penggunaan bantuan sudah dipertanggungjawabkan.")
    lpj_tanggal: Mapped[date | None] = field(
        "Tanggal LPJ diterima", high="hari_ini", law=dasar.HIBAH,
        help="Tanggal laporan pertanggungjawaban diterima.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask that the receiver stood in law that day and was not under a ban."""
        if self.lpj_status in SUDAH_LPJ and not self.lpj_tanggal:
            yield Problem("lpj_tanggal", "Isi tanggal laporan pertanggungjawaban diterima.")
        elif self.lpj_tanggal and self.lpj_status and self.lpj_status not in SUDAH_LPJ:
            yield Problem("lpj_tanggal", "Kosongkan tanggal ini, atau pilih Diterima atau Perlu "
                          "perbaikan pada laporan pertanggungjawaban.")
        if self.nphd_tanggal and self.lpj_tanggal and self.lpj_tanggal < self.nphd_tanggal:
            yield Problem("lpj_tanggal", "Tidak boleh sebelum tanggal NPHD.")
        if self.tahun and self.nphd_tanggal and self.nphd_tanggal.year != self.tahun:
            yield Problem("tahun", "Tahun anggaran berbeda dengan tahun tanggal NPHD.",
                          warning=True)
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        if ormas and self.nphd_tanggal:
            yield from rules_penerima.penerima(ormas, self.nphd_tanggal, ask)
