"""TimduP4gn: the integrated team against narcotics of a province or kabupaten/kota.

The petugas of the office enters, the pengawas of that office approves; province and centre read
where a team stands. Ruled by Permendagri 12/2019, which puts the perangkat daerah for kesatuan
bangsa dan politik in charge. Action plans and activities are entities of their own, not kept here.
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
    many,
    owner,
)
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import JabatanTim, Kantor


class TimduAnggota(Part, Base):
    """One institution in the team, and who sits for it."""

    __entity__ = Entity(
        "Anggota Timdu", key=("instansi", "jabatan_instansi"), icon="users-group",
        listed=("instansi", "jabatan_instansi", "jabatan", "nama"), law=dasar.P4GN,
        help="Instansi yang duduk dalam tim sesuai surat keputusan.")

    timdu_p4gn_id: Mapped[int] = owner("timdu_p4gn")
    instansi: Mapped[str] = field(
        "Instansi", size=150, identity=True, help="Nama instansi atau lembaga.", law=dasar.P4GN)
    jabatan_instansi: Mapped[str] = field(
        "Jabatan pada instansi", size=150, identity=True, law=dasar.P4GN,
        help="Jabatan wakil pada instansinya, misalnya kepala dinas.")
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama wakil bila disebut dalam surat keputusan.", law=dasar.P4GN)
    jabatan: Mapped[JabatanTim] = field(
        "Jabatan dalam tim", default=JabatanTim.ANGGOTA, help="Kedudukan dalam tim.",
        law=dasar.P4GN)


class TimduP4gn(Regional, Approvable, Base):
    """A team for one term, as its decree names it."""

    __entity__ = Entity(
        "Timdu P4GN", key=("nomor_sk",), icon="shield-check", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "periode", "ketua_harian", "anggaran", "kantor"),
        filters=("kantor",), totals=("anggaran",), law=dasar.P4GN,
        help="Tim Terpadu P4GN dan Prekursor Narkotika tingkat provinsi dan kabupaten/kota.",
        unique=((("wilayah_kode", "periode_mulai"),
                 "Timdu P4GN dengan periode mulai ini sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Pimpinan tim", "ketua"),
                  ("Sekretariat dan anggaran", "kantor")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, unique="kantor", search=True, law=dasar.P4GN,
        help="Nomor keputusan kepala daerah tentang Tim Terpadu P4GN.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.P4GN)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa tugas tim.", law=dasar.P4GN)
    periode_selesai: Mapped[date] = field(
        "Periode selesai", help="Hari terakhir masa tugas tim.", law=dasar.P4GN)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.P4GN)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama kepala daerah selaku ketua tim.",
        law=dasar.P4GN)
    ketua_harian: Mapped[str | None] = field(
        "Ketua harian", size=120, help="Nama atau jabatan ketua harian.", law=dasar.P4GN)
    sekretaris: Mapped[str | None] = field(
        "Sekretaris", size=120, law=dasar.P4GN,
        help="Nama atau jabatan sekretaris, lazimnya Kepala Badan Kesbangpol.")

    kantor: Mapped[Kantor] = field(
        "Kantor", help="Apakah tim memiliki sekretariat yang tetap.", law=dasar.P4GN)
    alamat_sekretariat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Wajib diisi bila kantor sudah ada.", law=dasar.P4GN)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran per tahun", kind=Kind.RUPIAH, low=0, law=dasar.P4GN,
        help="Anggaran fasilitasi P4GN pada tahun berjalan.")

    anggota: Mapped[list[TimduAnggota]] = many(
        "timdu_anggota", "Anggota", "Instansi yang duduk dalam tim.")

    @derived("SK nomor/tanggal")
    def nomor_tanggal_sk(self) -> str:
        """Name the decree as the recap prints it."""
        return forum.named(self.nomor_sk, self.tanggal_sk)

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return forum.term(self.periode_mulai, self.periode_selesai)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the seats."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rules of every forum, and that no institution sits twice in one post."""
        yield from forum.forum_problems(self, ask, "Timdu P4GN")
        yield from forum.twice(self.anggota, "anggota", ("instansi", "jabatan_instansi"),
                               "Jabatan instansi ini ditulis lebih dari satu kali.")
