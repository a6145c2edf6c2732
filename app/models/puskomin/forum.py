"""ForumWasdin: FKDM, TKDPD and Puskomin, the bodies of early vigilance, and their members.

The petugas of the office enters, the pengawas of that office approves; province and centre read
which bodies stand. Ruled by Permendagri 2/2018 as amended by 46/2019, which sets no fixed number of
members: `BatasAnggotaWasdin` holds the figure per body and level where the centre gives one.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Mapped,
    Part,
    Problem,
    Reference,
    Regional,
    attachment,
    derived,
    field,
    many,
    owner,
)
from app.models import keputusan
from app.models.berdasar import Berdasar
from app.models.puskomin import dasar
from app.models.puskomin.choices import (
    FORUM_DICATAT,
    JabatanForum,
    JenisForum,
    TingkatForum,
    UnsurForum,
)

DI_BAWAH_KABUPATEN = frozenset({TingkatForum.KECAMATAN, TingkatForum.DESA_KELURAHAN})


class BatasAnggotaWasdin(Reference, Base):
    """How many members a body of a level may have, where the centre gives a figure."""

    __entity__ = Entity(
        "Batas anggota forum kewaspadaan", key=("kode",), icon="list-numbers",
        listed=("nama", "jenis", "tingkat", "paling_banyak"), sort="kode", law=dasar.WASDIN,
        help="Jumlah anggota paling banyak untuk tiap forum dan tingkat; kosong bila tidak "
             "dibatasi.")

    kode: Mapped[str] = field(
        "Kode", size=40, identity=True, unique=True, search=True, law=dasar.WASDIN,
        help="Kode singkat yang tidak berubah, misalnya fkdm.provinsi.")
    nama: Mapped[str] = field(
        "Nama", size=100, identity=True, search=True, help="Forum dan tingkatnya.",
        law=dasar.WASDIN)
    jenis: Mapped[JenisForum] = field(
        "Jenis forum", identity=True, help="Forum yang dibatasi.", law=dasar.WASDIN)
    tingkat: Mapped[TingkatForum] = field(
        "Tingkat", identity=True, help="Tingkat forum yang dibatasi.", law=dasar.WASDIN)
    paling_banyak: Mapped[int | None] = field(
        "Anggota paling banyak", low=1, unit="orang", law=dasar.WASDIN,
        help="Kosongkan bila jumlahnya menurut kebutuhan daerah.")


class ForumWasdinAnggota(Part, Base):
    """One member and from where the member comes."""

    __entity__ = Entity(
        "Anggota forum kewaspadaan", key=("nama", "jabatan"), icon="users-group",
        listed=("nama", "unsur", "jabatan"), law=dasar.WASDIN,
        help="Anggota sesuai surat keputusan.")

    forum_wasdin_id: Mapped[int] = owner("forum_wasdin")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai surat keputusan.", law=dasar.WASDIN)
    unsur: Mapped[UnsurForum] = field(
        "Unsur", help="Kelompok atau instansi asal anggota.", law=dasar.WASDIN)
    jabatan: Mapped[JabatanForum] = field(
        "Jabatan", default=JabatanForum.ANGGOTA, help="Kedudukan dalam forum atau tim.",
        law=dasar.WASDIN)
    kontak: Mapped[str | None] = field(
        "Nomor telepon", kind=Kind.PHONE, private=True, law=dasar.DATA_PRIBADI,
        help="Nomor yang dapat dihubungi; hanya terlihat oleh kantor sendiri.")


class ForumWasdin(Berdasar, Regional, Approvable, Base):
    """A body for one term, as its decree names it."""

    __entity__ = Entity(
        "Forum kewaspadaan dini", key=("nomor_sk",), icon="shield-check", stock="tanggal_sk",
        listed=("nomor_sk", "jenis", "tingkat", "tempat", "tanggal_sk", "periode", "ketua"),
        filters=("jenis", "tingkat"), law=dasar.WASDIN, expires="periode_selesai",
        help="FKDM, TKDPD, dan Puskomin yang dibentuk di daerah.",
        unique=((("wilayah_kode", "jenis", "nomor_sk"),
                 "Forum jenis ini dengan nomor SK tersebut sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Tingkat dan tempat", "jenis"),
                  ("Kepengurusan", "ketua"), ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, search=True, law=dasar.WASDIN,
        help="Nomor keputusan tentang pembentukan forum atau tim.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", law=dasar.WASDIN,
        help="Tanggal keputusan; rekap dan grafik memakai tanggal ini.")
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa tugas.", law=dasar.WASDIN)
    periode_selesai: Mapped[date | None] = field(
        "Periode selesai", law=dasar.WASDIN,
        help="Hari terakhir masa tugas; kosong bila tidak ditentukan.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.WASDIN)

    jenis: Mapped[JenisForum] = field(
        "Jenis forum", identity=True, help="FKDM, TKDPD, atau Puskomin.", law=dasar.WASDIN)
    tingkat: Mapped[TingkatForum] = field(
        "Tingkat", identity=True, offered=FORUM_DICATAT,
        help="Tingkat pemerintahan tempat forum dibentuk.",
        law=dasar.WASDIN)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, law=dasar.WASDIN,
        help="Diisi untuk forum tingkat kecamatan dan desa/kelurahan.")
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, law=dasar.WASDIN,
        help="Diisi untuk forum tingkat desa/kelurahan.")

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama ketua sesuai surat keputusan.",
        law=dasar.WASDIN)
    sekretaris: Mapped[str | None] = field(
        "Sekretaris", size=120, help="Nama sekretaris sesuai surat keputusan.", law=dasar.WASDIN)
    alamat_sekretariat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Tempat kedudukan forum bila ada.", law=dasar.WASDIN)

    anggota: Mapped[list[ForumWasdinAnggota]] = many(
        "forum_wasdin_anggota", "Anggota", "Jumlahnya disesuaikan dengan kebutuhan daerah.")

    @derived("Tempat")
    def tempat(self) -> str:
        """Name the kecamatan and desa of a body below the district."""
        return keputusan.spot(None, self.desa_kelurahan, self.kecamatan)

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return keputusan.term(self.periode_mulai, self.periode_selesai)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the members."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the term, the level against the office, a second body, and the members."""
        yield from keputusan.decree_problems(self)
        yield from self._level(ask)
        yield from self._place()
        yield from self._second(ask)
        yield from keputusan.twice(self.anggota, "anggota", ("nama", "unsur"),
                                   "Anggota ini ditulis lebih dari satu kali.")
        yield from self._size(ask)

    def _level(self, ask: Any) -> Iterator[Problem]:
        if not (self.wilayah_kode and self.tingkat):
            return
        kantor = ask.tingkat(self.wilayah_kode)
        if kantor == "pusat":
            yield Problem("tingkat", "Forum kewaspadaan dini dibentuk di daerah, bukan di pusat.")
        elif (kantor == "provinsi") != (self.tingkat == TingkatForum.PROVINSI):
            yield Problem("tingkat", f"Forum tingkat {self.tingkat.label} tidak dicatat oleh "
                          f"kantor tingkat {kantor.replace('_', ' ')}.")

    def _place(self) -> Iterator[Problem]:
        if self.tingkat in DI_BAWAH_KABUPATEN and not self.kecamatan:
            yield Problem("kecamatan", "Isi nama kecamatan untuk forum tingkat "
                          f"{self.tingkat.label.lower()}.", at_submit=True)
        if self.tingkat == TingkatForum.DESA_KELURAHAN and not self.desa_kelurahan:
            yield Problem("desa_kelurahan", "Isi nama desa atau kelurahan.", at_submit=True)

    def _second(self, ask: Any) -> Iterator[Problem]:
        if not (self.wilayah_kode and self.jenis and self.periode_mulai):
            return
        others = ask.find("forum_wasdin", wilayah_kode=self.wilayah_kode, jenis=self.jenis,
                          tingkat=self.tingkat, kecamatan=self.kecamatan,
                          desa_kelurahan=self.desa_kelurahan)
        other = keputusan.overlapping(self, others)
        if other is None:
            return
        same = other.periode_mulai == self.periode_mulai
        yield Problem("periode_mulai", f"{self.jenis.label} di tempat ini sudah dicatat dengan SK "
                      f"{other.nomor_sk} untuk "
                      f"{keputusan.term(other.periode_mulai, other.periode_selesai)}.",
                      warning=not same)

    def _size(self, ask: Any) -> Iterator[Problem]:
        if not self.anggota:
            yield Problem("anggota", "Isi anggota sesuai surat keputusan.", at_submit=True)
            return
        for batas in ask.find("batas_anggota_wasdin", jenis=self.jenis, tingkat=self.tingkat,
                              aktif=True):
            if batas.paling_banyak and len(self.anggota) > batas.paling_banyak:
                yield Problem("anggota", f"{batas.nama} paling banyak {batas.paling_banyak} orang; "
                              f"tertulis {len(self.anggota)} orang.", warning=True)
