"""TimPakem: the team that coordinates the watch over beliefs and groups, and its meetings.

The petugas of the office enters, the pengawas approves; the records begin as *terbatas*. Ruled by
the Attorney General's regulation on PAKEM. Kept are institutions, posts and what a meeting
concluded about groups; nobody is named for what they believe.
"""
from collections import Counter
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
    attachment,
    field,
    inside,
    many,
    owner,
)
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar
from app.models.ekososbud.choices import UnsurPakem


class TimPakemAnggota(Part, Base):
    """One institution in the team and the post that represents it."""

    __entity__ = Entity(
        "Anggota tim PAKEM", key=("unsur", "jabatan"), icon="users-group",
        listed=("jabatan", "unsur", "nama"), law=dasar.ALIRAN,
        help="Instansi yang duduk dalam tim sesuai surat keputusan.")

    tim_pakem_id: Mapped[int] = owner("tim_pakem")
    unsur: Mapped[UnsurPakem] = field(
        "Unsur", identity=True, help="Instansi yang diwakili.", law=dasar.ALIRAN)
    jabatan: Mapped[str] = field(
        "Jabatan", size=150, identity=True, help="Jabatan wakil pada instansinya.",
        law=dasar.ALIRAN)
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama wakil bila disebut dalam surat keputusan.",
        law=dasar.ALIRAN)


class TimPakemRapat(Part, Base):
    """One meeting of the team."""

    __entity__ = Entity(
        "Rapat tim PAKEM", key=("tanggal", "agenda"), icon="calendar",
        listed=("agenda", "tanggal", "hasil"), sort="-tanggal", law=dasar.ALIRAN,
        help="Rapat tim dan kesimpulannya.")

    tim_pakem_id: Mapped[int] = owner("tim_pakem")
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini",
        help="Hari tim bersidang, sesuai notula.",
        law=dasar.ALIRAN)
    agenda: Mapped[str] = field(
        "Agenda", size=255, identity=True, help="Hal yang dibahas.", law=dasar.ALIRAN)
    hasil: Mapped[str | None] = field(
        "Hasil", help="Kesimpulan tentang kelompok, tanpa menyebut keyakinan orang.",
        law=dasar.ALIRAN)
    notula_id: Mapped[int | None] = attachment(
        "Notula", help="Notula atau berita acara rapat.", law=dasar.ALIRAN)


class TimPakem(Berdasar, Regional, Approvable, Base):
    """A team as its decree names it."""

    __entity__ = Entity(
        "Tim PAKEM", key=("nomor_sk",), icon="eye", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "ketua"), starts_as=Klasifikasi.TERBATAS,
        law=dasar.ALIRAN,
        help="Tim Koordinasi Pengawasan Aliran Kepercayaan dan Aliran Keagamaan dalam Masyarakat.",
        sections=(("Tim", "nomor_sk"), ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, unique="kantor", search=True,
        help="Nomor keputusan pembentukan tim.", law=dasar.ALIRAN)
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", identity=True, high="hari_ini",
        help="Tanggal keputusan pembentukan tim; rekap tahunan memakai tanggal ini.",
        law=dasar.ALIRAN)
    ketua: Mapped[str] = field(
        "Ketua", size=120, help="Nama atau jabatan ketua, lazimnya kepala kejaksaan di daerah.",
        law=dasar.ALIRAN)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.ALIRAN)

    anggota: Mapped[list[TimPakemAnggota]] = many(
        "tim_pakem_anggota", "Anggota", "Instansi yang duduk dalam tim.")
    rapat: Mapped[list[TimPakemRapat]] = many(
        "tim_pakem_rapat", "Rapat", "Rapat selama tim ini bertugas.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for the institutions of a team, each post once, and for meetings after its decree."""
        duduk = {row.unsur for row in self.anggota}
        kurang = [unsur.label for unsur in UnsurPakem if unsur not in duduk]
        if not self.anggota:
            yield Problem("anggota", "Isi anggota tim sesuai surat keputusan.", at_submit=True)
        elif kurang:
            yield Problem("anggota", f"Unsur yang belum tercatat: {', '.join(kurang)}.",
                          warning=True, at_submit=True)
        times = Counter((row.unsur, str(row.jabatan).strip().casefold()) for row in self.anggota)
        for row in self.anggota:
            if row.jabatan and times[row.unsur, row.jabatan.strip().casefold()] > 1:
                yield Problem(inside("anggota", row, "jabatan"),
                              "Jabatan ini ditulis lebih dari satu kali.")
        for row in self.rapat:
            if row.tanggal and self.tanggal_sk and row.tanggal < self.tanggal_sk:
                yield Problem(inside("rapat", row, "tanggal"),
                              "Tanggal rapat tidak boleh sebelum tanggal SK.")
