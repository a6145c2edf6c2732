"""ProgramKegiatan: one sub kegiatan of an office in a budget year, and how far it has come.

The petugas enters it and, month by month, how much of it is spent and done; the pengawas approves.
Positions are cumulative, so the recap of any month shows what stood at its end. Names and codes
follow the unsur 8.01 of Permendagri 90/2019.
"""
import re
from collections.abc import Iterator
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
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
    derived,
    field,
    inside,
    many,
    owner,
)
from app.models.simlap import dasar
from app.models.simlap.choices import UrusanUmum
from app.models.simlap.choices_kantor import Program

KODE = re.compile(r"8\.01\.[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{2,4}")
SERATUS = Decimal(100)


class ProgramRealisasi(Part, Base):
    """What was spent and done up to a day."""

    __entity__ = Entity(
        "Realisasi", key=("posisi",), icon="chart-line",
        listed=("posisi", "keuangan", "fisik"), law=dasar.NOMENKLATUR,
        help="Realisasi kumulatif sampai suatu tanggal, lazimnya akhir bulan.")

    program_kegiatan_id: Mapped[int] = owner("program_kegiatan")
    posisi: Mapped[date] = field(
        "Posisi", identity=True, high="hari_ini", law=dasar.NOMENKLATUR,
        help="Tanggal realisasi dihitung, lazimnya hari terakhir bulan.")
    keuangan: Mapped[Decimal] = field(
        "Realisasi keuangan", kind=Kind.RUPIAH, low=0, identity=True, law=dasar.NOMENKLATUR,
        help="Jumlah yang sudah dibelanjakan sejak awal tahun.")
    fisik: Mapped[Decimal] = field(
        "Realisasi fisik", kind=Kind.PERCENT, low=0, high=100, identity=True,
        law=dasar.NOMENKLATUR, help="Persentase pekerjaan yang sudah selesai.")
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Kendala atau penjelasan.", law=dasar.NOMENKLATUR)


class ProgramKegiatan(Regional, Approvable, Base):
    """A sub kegiatan with its budget, its target and its positions."""

    __entity__ = Entity(
        "Program dan kegiatan", key=("tahun", "kode"), icon="cash", stock="tahun",
        listed=("sub_kegiatan", "pagu", "realisasi_keuangan", "persen_keuangan",
                "realisasi_fisik"),
        filters=("tahun", "program", "urusan"), totals=("pagu", "realisasi_keuangan"),
        sort="kode", law=dasar.NOMENKLATUR,
        help="Program, kegiatan, dan sub kegiatan kantor beserta realisasinya.",
        unique=((("wilayah_kode", "tahun", "kode"),
                 "Sub kegiatan ini untuk tahun tersebut sudah dicatat kantor ini."),),
        sections=(("Sub kegiatan", "tahun"), ("Anggaran", "pagu"), ("Kinerja", "indikator")))

    tahun: Mapped[int] = field(
        "Tahun anggaran", kind=Kind.YEAR, low=2019, high="tahun_depan", identity=True,
        law=dasar.NOMENKLATUR, help="Tahun anggaran; rekap memakai tahun ini.")
    kode: Mapped[str] = field(
        "Kode sub kegiatan", also=("Kode rekening",),
        size=30, identity=True, search=True, law=dasar.NOMENKLATUR,
        help="Enam ruas angka dari dokumen anggaran, misalnya 8.01.02.2.01.0003.")
    program: Mapped[Program] = field(
        "Program", help="Program unsur kesatuan bangsa dan politik.", law=dasar.NOMENKLATUR)
    kegiatan: Mapped[str] = field(
        "Kegiatan", size=255, help="Nama kegiatan sesuai dokumen anggaran.",
        law=dasar.NOMENKLATUR)
    sub_kegiatan: Mapped[str] = field(
        "Sub kegiatan", size=255, identity=True, search=True, law=dasar.NOMENKLATUR,
        help="Nama sub kegiatan sesuai dokumen anggaran.")
    bidang: Mapped[str | None] = field(
        "Bidang", size=160,
        help="Bidang di kantor ini yang melaksanakan sub kegiatan.",
        law=dasar.NOMENKLATUR)
    urusan: Mapped[UrusanUmum | None] = field(
        "Urusan pemerintahan umum", help="Urusan yang didukung sub kegiatan ini.",
        law=dasar.URUSAN)

    pagu: Mapped[Decimal] = field(
        "Pagu", also=("Anggaran",),
        kind=Kind.RUPIAH, low=0, help="Pagu anggaran sesudah perubahan.",
        law=dasar.NOMENKLATUR)
    realisasi_keuangan: Mapped[Decimal | None] = field(
        "Realisasi", kind=Kind.RUPIAH, computed=True, law=dasar.NOMENKLATUR,
        help="Realisasi keuangan pada posisi terakhir.")
    realisasi_fisik: Mapped[Decimal | None] = field(
        "Fisik", kind=Kind.PERCENT, computed=True, law=dasar.NOMENKLATUR,
        help="Realisasi fisik pada posisi terakhir.")

    indikator: Mapped[str | None] = field(
        "Indikator", size=255,
        help="Ukuran keluaran pada dokumen anggaran, misalnya jumlah peserta.",
        law=dasar.NOMENKLATUR)
    target: Mapped[Decimal | None] = field(
        "Target", low=0, help="Target indikator dalam setahun.", law=dasar.NOMENKLATUR)
    capaian: Mapped[Decimal | None] = field(
        "Capaian", low=0, help="Capaian indikator sampai posisi terakhir.",
        law=dasar.NOMENKLATUR)
    satuan: Mapped[str | None] = field(
        "Satuan", size=40, help="Satuan target dan capaian, misalnya orang atau dokumen.",
        law=dasar.NOMENKLATUR)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas", help="Dokumen pelaksanaan anggaran atau laporan.", law=dasar.NOMENKLATUR)

    realisasi: Mapped[list[ProgramRealisasi]] = many(
        "program_realisasi", "Realisasi", "Satu baris untuk setiap akhir bulan, kumulatif.")

    @derived("Serapan", Kind.PERCENT)
    def persen_keuangan(self) -> Decimal | None:
        """Say what part of the budget is spent."""
        return share(self.realisasi_keuangan, self.pagu)

    @derived("Realisasi", Kind.RUPIAH, on_day=True)
    def keuangan_pada(self, day: date) -> Decimal:
        """Say how much was spent by a day."""
        row = self._position(day)
        return row.keuangan if row is not None else Decimal(0)

    @derived("Fisik %", Kind.PERCENT, on_day=True)
    def fisik_pada(self, day: date) -> Decimal:
        """Say how much of the work was done by a day."""
        row = self._position(day)
        return row.fisik if row is not None else Decimal(0)

    def _position(self, day: date | None) -> ProgramRealisasi | None:
        known = [row for row in self.realisasi if row.posisi and (day is None or row.posisi <= day)]
        return max(known, key=lambda row: row.posisi, default=None)

    def compute(self, facts: Any) -> None:
        """Take over the last position."""
        row = self._position(None)
        self.realisasi_keuangan = row.keuangan if row is not None else None
        self.realisasi_fisik = row.fisik if row is not None else None

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the code, the year, and that positions follow each other and stay in the budget."""
        if self.kode and not KODE.fullmatch(self.kode):
            yield Problem("kode", "Tulis kode sub kegiatan seperti 8.01.02.2.01.0003.")
        elif self.kode and self.program and not self.kode.startswith(f"{self.program.value}."):
            yield Problem("kode", "Kode sub kegiatan harus diawali kode programnya.")
        yield from self._positions()

    def _positions(self) -> Iterator[Problem]:
        rows = sorted((row for row in self.realisasi if row.posisi), key=lambda row: row.posisi)
        for before, row in zip([None, *rows], rows, strict=False):
            if self.tahun and row.posisi.year != self.tahun:
                yield Problem(inside("realisasi", row, "posisi"),
                              f"Posisi harus dalam tahun {self.tahun}.")
            if before is not None and row.posisi == before.posisi:
                yield Problem(inside("realisasi", row, "posisi"),
                              "Posisi ini ditulis lebih dari satu kali.")
            elif before is not None and None not in (row.keuangan, before.keuangan) \
                    and row.keuangan < before.keuangan:
                yield Problem(inside("realisasi", row, "keuangan"), "Realisasi kumulatif lebih "
                              "kecil daripada posisi sebelumnya.", warning=True)
            if row.keuangan is not None and self.pagu is not None and row.keuangan > self.pagu:
                yield Problem(inside("realisasi", row, "keuangan"),
                              "Realisasi melebihi pagu.", warning=True)


def share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    """Say a sum as percent of another; of nothing there is no percentage."""
    if part is None or not whole:
        return None
    return (SERATUS * part / whole).quantize(Decimal("0.01"), ROUND_HALF_UP)
