"""TimduP4gn: the integrated team against narcotics of a province, kabupaten/kota or kecamatan.

The petugas of the office enters, the pengawas of that office approves; province and centre read
where a team stands. Ruled by Permendagri 12/2019, which puts the perangkat daerah for kesatuan
bangsa dan politik in charge. Action plans stand in `rad.py`, activities in `narkoba.py`.
"""
from collections.abc import Iterator
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
    field,
    many,
    owner,
)
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import JabatanTim, TingkatTim, dicatat


class TimduAnggota(Part, Base):
    """One institution in the team, and who sits for it."""

    __entity__ = Entity(
        "Anggota Timdu", key=("instansi", "jabatan_instansi"), icon="users-group",
        listed=("instansi", "jabatan_instansi", "jabatan", "nama"), law=dasar.P4GN,
        help="Instansi yang duduk dalam tim sesuai surat keputusan.")

    timdu_p4gn_id: Mapped[int] = owner("timdu_p4gn")
    instansi: Mapped[str] = field(
        "Instansi", size=150, identity=True,
        help="Perangkat daerah atau instansi vertikal yang diwakili, misalnya BNN Kabupaten.",
        law=dasar.P4GN)
    jabatan_instansi: Mapped[str] = field(
        "Jabatan pada instansi", size=150, identity=True, law=dasar.P4GN,
        help="Jabatan wakil pada instansinya, misalnya kepala dinas.")
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama wakil bila disebut dalam surat keputusan.", law=dasar.P4GN)
    jabatan: Mapped[JabatanTim] = field(
        "Jabatan dalam tim", default=JabatanTim.ANGGOTA,
        help="Misalnya Ketua, Sekretaris, atau Anggota, menurut keputusan tim.",
        law=dasar.P4GN)


class TimduP4gn(Berdasar, forum.Forum, Regional, Approvable, Base):
    """A team for one term, as its decree names it."""

    SEBUTAN = "Timdu P4GN"

    __entity__ = Entity(
        "Timdu P4GN", key=("nomor_sk", "tingkat", "kecamatan"), icon="shield-check",
        listed=("nomor_sk", "tingkat", "kecamatan", "periode", "ketua_harian", "anggaran"),
        filters=("tingkat", "kantor"), totals=("anggaran",), stock="tanggal_sk",
        expires="periode_selesai", law=dasar.P4GN,
        help="Tim Terpadu P4GN dan Prekursor Narkotika provinsi, kabupaten/kota, dan kecamatan.",
        unique=((("wilayah_kode", "tingkat", "kecamatan", "periode_mulai"),
                 "Timdu P4GN di tempat ini dengan periode mulai ini sudah dicatat."),),
        sections=(("Tingkat dan tempat", "tingkat"), ("Pembentukan", "nomor_sk"),
                  ("Dasar hukum", "peraturan_id"), ("Pimpinan tim", "ketua"),
                  ("Sekretariat", "kantor"), ("Anggaran", "anggaran")))

    tingkat: Mapped[TingkatTim] = field(
        "Tingkat", offered=dicatat(TingkatTim),
        help="Tingkat pemerintahan tempat tim dibentuk.", law=dasar.P4GN)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Hanya untuk tim kecamatan.", law=dasar.P4GN)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama kepala daerah, atau camat untuk tim kecamatan.",
        law=dasar.P4GN)
    ketua_harian: Mapped[str | None] = field(
        "Ketua harian", size=120,
        help="Pejabat yang memimpin pekerjaan tim sehari-hari menurut keputusan.",
        law=dasar.P4GN)
    sekretaris: Mapped[str | None] = field(
        "Sekretaris", size=120, law=dasar.P4GN,
        help="Nama atau jabatan sekretaris, lazimnya Kepala Badan Kesbangpol.")

    anggaran: Mapped[Decimal | None] = field(
        "Anggaran per tahun", kind=Kind.RUPIAH, low=0, law=dasar.P4GN,
        help="Anggaran fasilitasi P4GN pada tahun berjalan.")

    anggota: Mapped[list[TimduAnggota]] = many(
        "timdu_anggota", "Anggota", "Instansi yang duduk dalam tim.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rules of every forum, and that no institution sits twice in one post."""
        yield from super().problems(ask)
        yield from forum.twice(self.anggota, "anggota", ("instansi", "jabatan_instansi"),
                               "Jabatan instansi ini ditulis lebih dari satu kali.")
