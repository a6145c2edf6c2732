"""GugusTugasGnrm: the task force of the mental revolution movement, and its actions.

The petugas of the office enters, the pengawas approves; province and centre read which regions
have one. Ruled by Inpres 12/2016 and Permenko PMK 6/2021. A region that has none yet says so with
a record too, so that "belum" is an answer and not a gap.
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
from app.models.berdasar import Berdasar
from app.models.siwasbang import dasar
from app.models.siwasbang.choices import Gerakan


class AksiGnrm(Part, Base):
    """One programme of one movement in one year."""

    __entity__ = Entity(
        "Aksi GNRM", key=("tahun", "gerakan", "program"), icon="list-check",
        listed=("program", "gerakan", "tahun", "indikator", "target", "capaian", "persen"),
        sort="-tahun", law=dasar.GNRM, help="Program menurut lima gerakan setiap tahun.")

    gugus_tugas_gnrm_id: Mapped[int] = owner("gugus_tugas_gnrm")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=2016, high="tahun_depan",
        help="Tahun aksi dilaksanakan; setiap tahun memuat kelima gerakan.",
        law=dasar.GNRM)
    gerakan: Mapped[Gerakan] = field(
        "Gerakan", identity=True, help="Salah satu dari lima gerakan.", law=dasar.GNRM)
    program: Mapped[str] = field(
        "Program", size=200, identity=True,
        help="Program atau kegiatan perangkat daerah yang mewujudkan gerakan ini.",
        law=dasar.GNRM)
    indikator: Mapped[str] = field(
        "Indikator", size=200, help="Ukuran keberhasilan program.", law=dasar.GNRM)
    target: Mapped[Decimal] = field(
        "Target", low=0,
        help="Angka yang hendak dicapai sampai akhir tahun, dalam satuan indikatornya.",
        law=dasar.GNRM)
    capaian: Mapped[Decimal | None] = field(
        "Capaian", low=0, help="Hasil yang dicapai; kosong bila belum dilaporkan.",
        law=dasar.GNRM)
    penanggung_jawab: Mapped[str] = field(
        "Penanggung jawab", size=150, help="Perangkat daerah yang melaksanakan.",
        law=dasar.GNRM)

    @derived("Persentase", Kind.PERCENT)
    def persen(self) -> Decimal | None:
        """Return what was reached as percent of the target; nothing without a target."""
        if not self.target or self.capaian is None:
            return None
        return round(self.capaian * 100 / self.target, 2)


class GugusTugasGnrm(Berdasar, Regional, Approvable, Base):
    """The task force of a region, formed or not yet."""

    __entity__ = Entity(
        "Gugus tugas GNRM", key=("tanggal_data",), icon="star", stock="tanggal_data",
        listed=("sekretariat", "terbentuk", "nomor_sk", "tanggal_sk", "jumlah_aksi"),
        filters=("terbentuk",), law=dasar.GNRM,
        help="Gugus Tugas Gerakan Nasional Revolusi Mental di daerah dan aksinya.",
        unique=((("wilayah_kode", "tanggal_data"),
                 "Keadaan gugus tugas pada tanggal ini sudah dicatat."),),
        sections=(("Gugus tugas", "sekretariat"), ("Pembentukan", "terbentuk"),
                  ("Dasar hukum", "peraturan_id")))

    sekretariat: Mapped[str] = field(
        "Sekretariat", size=150, identity=True, search=True, law=dasar.GNRM,
        help="Perangkat daerah tempat sekretariat, lazimnya Badan Kesbangpol.")
    ketua: Mapped[str | None] = field(
        "Ketua", size=120, help="Nama atau jabatan ketua, lazimnya sekretaris daerah.",
        law=dasar.GNRM)
    penanggung_jawab: Mapped[str] = field(
        "Penanggung jawab", size=120, law=dasar.GNRM,
        help="Pejabat yang menangani, lazimnya kepala bidang pada Badan Kesbangpol.")
    tanggal_data: Mapped[date] = field(
        "Keadaan tanggal", identity=True, high="hari_ini", law=dasar.GNRM,
        help="Tanggal keadaan ini dicatat; rekap memakai tanggal ini.")

    terbentuk: Mapped[bool] = field(
        "Sudah terbentuk", default=False, law=dasar.GNRM,
        help="Ya bila gugus tugas sudah ditetapkan dengan surat keputusan.")
    nomor_sk: Mapped[str | None] = field(
        "Nomor SK", size=60, search=True, help="Wajib bila sudah terbentuk.", law=dasar.GNRM)
    tanggal_sk: Mapped[date | None] = field(
        "Tanggal SK", high="hari_ini", help="Wajib bila sudah terbentuk.", law=dasar.GNRM)
    tanggal_bubar: Mapped[date | None] = field(
        "Dibubarkan tanggal", high="hari_ini", law=dasar.GNRM,
        help="Hari terakhir gugus tugas; kosong bila masih ada. Sesudahnya tidak dihitung.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.GNRM)

    aksi: Mapped[list[AksiGnrm]] = many(
        "aksi_gnrm", "Aksi", "Program menurut lima gerakan, satu baris untuk setiap program.")

    @derived("Jumlah aksi", Kind.INTEGER)
    def jumlah_aksi(self) -> int:
        """Count the programmes."""
        return len(self.aksi)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for the decree of what was formed, and for each programme once."""
        for name, said in (("nomor_sk", "nomor SK"), ("tanggal_sk", "tanggal SK"),
                           ("tanggal_bubar", "tanggal dibubarkan")):
            if self.terbentuk and name != "tanggal_bubar" and not getattr(self, name):
                yield Problem(name, f"Isi {said} karena gugus tugas sudah terbentuk.",
                              at_submit=True)
            elif self.terbentuk is False and getattr(self, name):
                yield Problem(name, f"Kosongkan {said} karena gugus tugas belum terbentuk.")
        if self.tanggal_bubar and self.tanggal_sk and self.tanggal_bubar < self.tanggal_sk:
            yield Problem("tanggal_bubar", "Gugus tugas tidak dapat dibubarkan sebelum SK-nya.")
        yield from self._standing(ask)
        if self.tanggal_sk and self.tanggal_data and self.tanggal_sk > self.tanggal_data:
            yield Problem("tanggal_data", "Keadaan tanggal tidak boleh sebelum tanggal SK.")
        yield from self._programmes()

    def _standing(self, ask: Any) -> Iterator[Problem]:
        """What an earlier record says was formed stands until that record says otherwise."""
        if self.terbentuk is not False or not (self.wilayah_kode and self.tanggal_data):
            return
        for other in ask.find("gugus_tugas_gnrm", wilayah_kode=self.wilayah_kode, terbentuk=True):
            if other.id != self.id and other.tanggal_data and not other.tanggal_bubar \
                    and other.tanggal_data <= self.tanggal_data:
                yield Problem("terbentuk", f"Gugus tugas SK {other.nomor_sk} tercatat masih ada; "
                              "isi tanggal dibubarkan pada data itu.")
                return

    def _programmes(self) -> Iterator[Problem]:
        seen: set[tuple[Any, ...]] = set()
        for row in self.aksi:
            which = (row.tahun, row.gerakan, str(row.program or "").strip().casefold())
            if which[2] and which in seen:
                yield Problem(inside("aksi", row, "program"),
                              "Program ini sudah ditulis untuk tahun dan gerakan yang sama.")
            seen.add(which)
        tahun = {row.tahun for row in self.aksi if row.tahun}
        ada = {row.gerakan for row in self.aksi if row.tahun == max(tahun, default=None)}
        kurang = [gerakan.label for gerakan in Gerakan if gerakan not in ada]
        if ada and kurang:
            yield Problem("aksi", f"Tahun {max(tahun)} belum memuat {', '.join(kurang)}.",
                          warning=True, at_submit=True)
