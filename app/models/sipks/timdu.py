"""TimduPks: the integrated team for handling social conflict of the centre or of a region.

The petugas of the office enters, the pengawas of that office approves; province and centre read
where a team stands and whether its decree was reported to the minister. Ruled by UU 7/2012, PP
2/2015 and Permendagri 42/2015.
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
    Regional,
    attachment,
    derived,
    field,
    many,
    owner,
)
from app.models import keputusan
from app.models.berdasar import Berdasar
from app.models.sipks import dasar
from app.models.sipks.choices import JabatanTimdu, TingkatTimdu

KANTOR = {"pusat": TingkatTimdu.NASIONAL, "provinsi": TingkatTimdu.PROVINSI}
SETINGKAT = {**{kantor: (tingkat,) for kantor, tingkat in KANTOR.items()},
             **dict.fromkeys(("kabupaten", "kota"), (TingkatTimdu.KABUPATEN_KOTA,))}


class TimduPksAnggota(Part, Base):
    """One institution in the team, and who sits for it."""

    __entity__ = Entity(
        "Anggota Timdu PKS", key=("instansi", "jabatan_instansi"), icon="users-group",
        listed=("instansi", "jabatan_instansi", "jabatan", "nama"), law=dasar.KOORDINASI,
        help="Instansi yang duduk dalam tim sesuai surat keputusan.")

    timdu_pks_id: Mapped[int] = owner("timdu_pks")
    instansi: Mapped[str] = field(
        "Instansi", size=150, identity=True,
        help="Perangkat daerah atau instansi vertikal yang diwakili, misalnya Kodim.",
        law=dasar.KOORDINASI)
    jabatan_instansi: Mapped[str] = field(
        "Jabatan pada instansi", size=150, identity=True, law=dasar.KOORDINASI,
        help="Jabatan wakil pada instansinya, misalnya kepala dinas.")
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama wakil bila disebut dalam surat keputusan.",
        law=dasar.KOORDINASI)
    jabatan: Mapped[JabatanTimdu] = field(
        "Jabatan dalam tim", default=JabatanTimdu.ANGGOTA,
        help="Misalnya Ketua, Wakil Ketua, Sekretaris, atau Anggota, menurut keputusan.",
        law=dasar.KOORDINASI)


class TimduPks(Berdasar, Regional, Approvable, Base):
    """A team for one term, as its decree names it."""

    __entity__ = Entity(
        "Timdu PKS", key=("nomor_sk",), icon="shield-check", stock="tanggal_sk",
        listed=("nomor_sk", "tingkat", "tanggal_sk", "periode", "ketua", "dilaporkan_tanggal"),
        filters=("tingkat",), law=dasar.KOORDINASI, expires="periode_selesai",
        help="Tim Terpadu Penanganan Konflik Sosial tingkat nasional, provinsi, dan "
             "kabupaten/kota.",
        unique=((("wilayah_kode", "periode_mulai"),
                 "Timdu PKS dengan periode mulai ini sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Pimpinan tim", "ketua"),
                  ("Pelaporan kepada Menteri", "dilaporkan_nomor"),
                  ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, unique="kantor", search=True, law=dasar.KOORDINASI,
        help="Nomor keputusan tentang Tim Terpadu.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.KOORDINASI)
    tingkat: Mapped[TingkatTimdu] = field(
        "Tingkat", identity=True, offered=("", SETINGKAT),
        help="Tingkat tim, sesuai tingkat kantor ini.",
        law=dasar.KOORDINASI)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa tugas tim.", law=dasar.KOORDINASI)
    periode_selesai: Mapped[date | None] = field(
        "Periode selesai", law=dasar.KOORDINASI,
        help="Hari terakhir masa tugas; kosong bila tidak ditentukan.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.KOORDINASI)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama kepala daerah selaku ketua tim.",
        law=dasar.KOORDINASI)
    sekretaris: Mapped[str] = field(
        "Sekretaris", size=120, law=dasar.KOORDINASI,
        help="Nama Kepala Badan Kesatuan Bangsa dan Politik selaku sekretaris.")

    dilaporkan_nomor: Mapped[str | None] = field(
        "Nomor surat pelaporan", size=80, law=dasar.KOORDINASI,
        help="Surat yang melaporkan SK kepada Menteri Dalam Negeri c.q. Dirjen Polpum.")
    dilaporkan_tanggal: Mapped[date | None] = field(
        "SK dilaporkan tanggal", high="hari_ini", law=dasar.KOORDINASI,
        help="Tanggal surat pelaporan SK kepada Menteri.")

    anggota: Mapped[list[TimduPksAnggota]] = many(
        "timdu_pks_anggota", "Anggota", "Instansi yang duduk dalam tim.")

    @derived("SK nomor/tanggal")
    def nomor_tanggal_sk(self) -> str:
        """Name the decree as a table prints it."""
        return keputusan.named(self.nomor_sk, self.tanggal_sk)

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return keputusan.term(self.periode_mulai, self.periode_selesai)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the seats."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask term, level, a second team, the report to the minister, and the seats."""
        yield from keputusan.decree_problems(self)
        yield from self._level(ask)
        yield from self._second(ask)
        yield from self._reported()
        if not self.anggota:
            yield Problem("anggota", "Isi anggota Timdu PKS sesuai surat keputusan.",
                          at_submit=True)
        yield from keputusan.twice(self.anggota, "anggota", ("instansi", "jabatan_instansi"),
                                   "Jabatan instansi ini ditulis lebih dari satu kali.")

    def _level(self, ask: Any) -> Iterator[Problem]:
        if self.wilayah_kode and self.tingkat:
            seharusnya = KANTOR.get(ask.tingkat(self.wilayah_kode), TingkatTimdu.KABUPATEN_KOTA)
            if self.tingkat != seharusnya:
                yield Problem("tingkat", f"Kantor ini mencatat tim tingkat {seharusnya.label}.")

    def _second(self, ask: Any) -> Iterator[Problem]:
        if not (self.wilayah_kode and self.periode_mulai):
            return
        other = keputusan.overlapping(
            self, ask.find("timdu_pks", wilayah_kode=self.wilayah_kode))
        if other is not None:
            yield Problem("periode_mulai", "Periode ini bertumpuk dengan Timdu PKS "
                          f"{other.nomor_sk} "
                          f"({keputusan.term(other.periode_mulai, other.periode_selesai)}). "
                          f"{keputusan.DIGANTIKAN}",
                          warning=True)

    def _reported(self) -> Iterator[Problem]:
        yield from keputusan.ordered(self, "tanggal_sk", "dilaporkan_tanggal",
                                     "SK tidak dapat dilaporkan sebelum ditetapkan.")
        if self.dilaporkan_nomor and not self.dilaporkan_tanggal:
            yield Problem("dilaporkan_tanggal", "Isi tanggal surat pelaporan.")
        if self.tingkat and self.tingkat != TingkatTimdu.NASIONAL and not self.dilaporkan_tanggal:
            yield Problem("dilaporkan_tanggal", "SK ini belum dilaporkan kepada Menteri Dalam "
                          "Negeri c.q. Dirjen Polpum.", warning=True, at_submit=True)
