"""RadP4gn: the action plan of a region against narcotics for one year, action by action.

The petugas of the office enters plan and results, the pengawas approves; province and centre read
and print. Ruled by Permendagri 12/2019 and, for the national plan of 2020-2024, Inpres 2/2020. An
action stands once for each semester in which something is to be done; what a team is stands in
`p4gn.py`, single activities in `narkoba.py`.
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
    derived,
    field,
    inside,
    many,
    owner,
)
from app.engine.indonesian import write_decimal
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices_p4gn import JenisAksi

AKSI_GENERIK = 6
TAHUN_RAN = range(2020, 2025)


class RadP4gnAksi(Part, Base):
    """One action in one semester: what was aimed at, what came of it, and what stood in the way."""

    __entity__ = Entity(
        "Aksi RAD P4GN", key=("kode_aksi", "batas_waktu"), icon="list-check",
        listed=("uraian", "kode_aksi", "semester", "indikator", "target", "realisasi", "capaian"),
        sort="batas_waktu", law=dasar.RAD,
        help="Satu baris untuk setiap aksi pada setiap semester.")

    rad_p4gn_id: Mapped[int] = owner("rad_p4gn")
    jenis_aksi: Mapped[JenisAksi] = field(
        "Jenis aksi", default=JenisAksi.GENERIK, help="Aksi generik atau aksi khusus.",
        law=dasar.RAD)
    kode_aksi: Mapped[str] = field(
        "Kode aksi", size=20, identity=True, law=dasar.RAD,
        help="Kode menurut rencana aksi, misalnya G1; sama pada kedua semester.")
    uraian: Mapped[str] = field(
        "Aksi", size=255, identity=True, help="Uraian singkat aksi.", law=dasar.RAD)
    batas_waktu: Mapped[date] = field(
        "Batas waktu", identity=True, law=dasar.RAD,
        help="Hari terakhir pelaksanaan, misalnya 30 Juni; menentukan semester dan rekapnya.")
    indikator: Mapped[str] = field(
        "Indikator", size=255, help="Ukuran keberhasilan aksi.", law=dasar.RAD)
    satuan: Mapped[str | None] = field(
        "Satuan", size=40, help="Satuan target dan realisasi, misalnya orang atau kegiatan.",
        law=dasar.RAD)
    target: Mapped[Decimal] = field(
        "Target", low=0,
        help="Angka yang hendak dicapai pada semester ini, dalam satuan indikatornya.",
        law=dasar.RAD)
    realisasi: Mapped[Decimal | None] = field(
        "Realisasi", low=0, help="Hasil sampai akhir semester; isi 0 bila belum ada hasil.",
        law=dasar.RAD)
    penanggung_jawab: Mapped[str] = field(
        "Penanggung jawab", size=150, help="Instansi yang melaksanakan aksi.", law=dasar.RAD)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran", kind=Kind.RUPIAH, low=0, help="Anggaran aksi pada semester ini.",
        law=dasar.RAD)
    realisasi_anggaran: Mapped[Decimal | None] = field(
        "Realisasi anggaran", kind=Kind.RUPIAH, low=0, help="Anggaran yang sudah dipakai.",
        law=dasar.RAD)
    kendala: Mapped[str | None] = field(
        "Kendala", size=255, help="Hal yang menghambat pelaksanaan; kosong bila tidak ada.",
        law=dasar.RAD)
    bukti_id: Mapped[int | None] = attachment(
        "Bukti", help="Laporan, foto, atau daftar hadir tanpa data pribadi.", law=dasar.RAD)

    @derived("Semester")
    def semester(self) -> str:
        """Say the half-year in which it is due."""
        if not self.batas_waktu:
            return ""
        return f"Semester {'I' if self.batas_waktu.month <= 6 else 'II'}"

    @derived("Aksi")
    def aksi(self) -> str:
        """Name the action, its plan and its semester, for a recap unites the plans of regions."""
        plan = self.rad_p4gn.nama if self.rad_p4gn else ""
        which = ", ".join(filter(None, (plan, self.semester)))
        return f"{self.kode_aksi}. {self.uraian} ({which})"

    @derived("Target")
    def target_satuan(self) -> str:
        """Write the target with its unit."""
        return _with_unit(self.target, self.satuan)

    @derived("Realisasi")
    def realisasi_satuan(self) -> str:
        """Write the result with its unit."""
        return _with_unit(self.realisasi, self.satuan)

    @derived("Capaian", Kind.PERCENT)
    def capaian(self) -> Decimal | None:
        """Return the result as percent of the target; nothing without a target."""
        if not self.target or self.realisasi is None:
            return None
        return round(self.realisasi * 100 / self.target, 2)


class RadP4gn(Berdasar, Regional, Approvable, Base):
    """The plan of one year, with its actions and their results."""

    __entity__ = Entity(
        "RAD P4GN", key=("tahun",), icon="clipboard-list",
        listed=("nama", "tahun", "nomor_penetapan", "tanggal_penetapan", "jumlah_aksi"),
        sort="-tahun", stock="tanggal_penetapan", law=dasar.RAD,
        help="Rencana Aksi Daerah P4GN dan Prekursor Narkotika untuk satu tahun.",
        unique=((("wilayah_kode", "tahun"), "RAD P4GN tahun ini sudah dicatat oleh kantor ini."),),
        sections=(("Rencana aksi", "nama"), ("Dasar hukum", "peraturan_id")))

    nama: Mapped[str] = field(
        "Nama rencana aksi", size=200, identity=True, search=True,
        help="Judul dokumen, misalnya RAD P4GN Kota Contoh Tahun 2026.", law=dasar.RAD)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=1945, high="tahun_depan",
        help="Tahun rencana aksi dilaksanakan dan dilaporkan.",
        law=dasar.RAD)
    nomor_penetapan: Mapped[str | None] = field(
        "Nomor penetapan", size=80, search=True, law=dasar.RAD,
        help="Nomor peraturan atau keputusan kepala daerah yang menetapkannya.")
    tanggal_penetapan: Mapped[date] = field(
        "Tanggal penetapan", high="hari_ini", help="Tanggal rencana aksi ditetapkan.",
        law=dasar.RAD)
    dokumen_id: Mapped[int | None] = attachment(
        "Dokumen", accepts=("pdf",), help="Dokumen rencana aksi yang ditetapkan.", law=dasar.RAD)

    aksi: Mapped[list[RadP4gnAksi]] = many(
        "rad_p4gn_aksi", "Aksi", "Aksi generik dan khusus, satu baris untuk setiap semester.")

    @derived("Jumlah aksi", Kind.INTEGER)
    def jumlah_aksi(self) -> int:
        """Count the actions, each once, in however many semesters it stands."""
        return len({_code(row) for row in self.aksi if row.kode_aksi})

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether every action belongs to the year, stands once, and reports what it did."""
        if not self.aksi:
            yield Problem("aksi", "Isi aksi yang direncanakan.", at_submit=True)
        yield from forum.twice(self.aksi, "aksi", ("kode_aksi", "semester"),
                               "Aksi ini sudah ditulis untuk semester yang sama.")
        for row in self.aksi:
            yield from self._action(row, ask.today())
        yield from self._generic()

    def _action(self, row: RadP4gnAksi, hari_ini: date) -> Iterator[Problem]:
        if row.batas_waktu and self.tahun and row.batas_waktu.year != self.tahun:
            yield Problem(inside("aksi", row, "batas_waktu"),
                          f"Batas waktu ini di luar tahun {self.tahun}.", warning=True)
        if row.batas_waktu and row.batas_waktu < hari_ini and row.realisasi is None:
            yield Problem(inside("aksi", row, "realisasi"), "Batas waktu sudah lewat; isi "
                          "realisasinya, 0 bila belum ada.", warning=True, at_submit=True)
        if row.realisasi is not None and row.target is not None \
                and row.realisasi < row.target and not row.kendala \
                and row.batas_waktu and row.batas_waktu < hari_ini:
            yield Problem(inside("aksi", row, "kendala"),
                          "Target tidak tercapai; tuliskan kendalanya.",
                          warning=True, at_submit=True)
        if row.anggaran is not None and row.realisasi_anggaran is not None \
                and row.realisasi_anggaran > row.anggaran:
            yield Problem(inside("aksi", row, "realisasi_anggaran"),
                          "Realisasi anggaran melebihi anggarannya.", warning=True)

    def _generic(self) -> Iterator[Problem]:
        generik = {_code(row) for row in self.aksi
                   if row.jenis_aksi == JenisAksi.GENERIK and row.kode_aksi}
        if self.aksi and self.tahun in TAHUN_RAN and len(generik) != AKSI_GENERIK:
            yield Problem("aksi", f"Aksi generik tercatat {len(generik)}; rencana aksi nasional "
                          f"2020-2024 memuat {AKSI_GENERIK} aksi generik.",
                          warning=True, at_submit=True)


def _with_unit(value: Decimal | None, satuan: str | None) -> str:
    return f"{write_decimal(value)} {satuan or ''}".strip() if value is not None else ""


def _code(row: RadP4gnAksi) -> str:
    return str(row.kode_aksi).strip().casefold()
