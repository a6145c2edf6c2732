"""Fpk: the forum of national integration (pembauran kebangsaan) and whom its members represent.

The petugas of the office that facilitates it enters, the pengawas of that office approves; province
and centre read. Ruled by Permendagri 34/2006. A member is kept as the representative of a
community; the community is named, the person's descent is not asked.
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
    derived,
    field,
    many,
    owner,
)
from app.models.berdasar import Berdasar
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import JabatanForum, JenisKelamin, Tingkat, dicatat


class FpkAnggota(Part, Base):
    """One seat of the forum and the community it represents."""

    __entity__ = Entity(
        "Anggota FPK", key=("nama",), icon="users-group",
        listed=("nama", "suku_etnis", "jabatan", "unsur"), law=dasar.FPK,
        help="Anggota sesuai surat keputusan, dengan suku atau etnis yang diwakilinya.")

    fpk_id: Mapped[int] = owner("fpk")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama wakil sesuai surat keputusan.", law=dasar.FPK)
    suku_etnis: Mapped[str] = field(
        "Suku atau etnis yang diwakili", size=100, law=dasar.FPK,
        help="Komunitas yang diwakili dalam forum.")
    jabatan: Mapped[JabatanForum] = field(
        "Jabatan", default=JabatanForum.ANGGOTA,
        help="Kedudukan menurut keputusan, misalnya Ketua atau Anggota.",
        law=dasar.FPK)
    unsur: Mapped[str | None] = field(
        "Unsur", size=120, help="Paguyuban, lembaga adat, atau organisasi asal.", law=dasar.FPK)
    jenis_kelamin: Mapped[JenisKelamin | None] = field(
        "Jenis kelamin", help="Untuk menghitung keterwakilan perempuan.", law=dasar.FPK)


class Fpk(Berdasar, forum.Forum, Regional, Approvable, Base):
    """A FPK for one term, as its decree names it."""

    SEBUTAN = "FPK"

    __entity__ = Entity(
        "FPK", key=("nomor_sk", "tingkat", "kecamatan", "desa_kelurahan"), icon="world",
        listed=("nomor_sk", "tingkat", "tempat", "periode", "ketua", "anggaran"),
        filters=("tingkat", "kantor"), totals=("anggaran",), stock="tanggal_sk",
        expires="periode_selesai", law=dasar.FPK,
        help="Forum Pembauran Kebangsaan dari tingkat provinsi sampai desa dan kelurahan.",
        unique=((("wilayah_kode", "tingkat", "kecamatan", "desa_kelurahan", "periode_mulai"),
                 "FPK di tempat ini dengan periode mulai ini sudah dicatat."),),
        sections=(("Tingkat dan tempat", "tingkat"), ("Pembentukan", "nomor_sk"),
                  ("Dasar hukum", "peraturan_id"), ("Kepengurusan", "ketua"),
                  ("Sekretariat", "kantor"), ("Anggaran", "anggaran")))

    tingkat: Mapped[Tingkat] = field(
        "Tingkat", offered=dicatat(Tingkat),
        help="Tingkat pemerintahan tempat FPK dibentuk.", law=dasar.FPK)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, law=dasar.FPK,
        help="Hanya untuk FPK kecamatan, desa, atau kelurahan.")
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Hanya untuk FPK desa atau kelurahan.", law=dasar.FPK)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama ketua sesuai surat keputusan.", law=dasar.FPK)
    sekretaris: Mapped[str] = field(
        "Sekretaris", size=120, help="Nama sekretaris sesuai surat keputusan.", law=dasar.FPK)
    ketua_pembina: Mapped[str | None] = field(
        "Ketua dewan pembina", size=120, law=dasar.FPK,
        help="Nama ketua dewan pembina bila sudah ditetapkan.")
    sekretaris_pembina: Mapped[str | None] = field(
        "Sekretaris dewan pembina", size=120, law=dasar.FPK,
        help="Nama sekretaris dewan pembina bila sudah ditetapkan.")

    anggaran: Mapped[Decimal | None] = field(
        "Anggaran per tahun", kind=Kind.RUPIAH, low=0, law=dasar.FPK,
        help="Anggaran daerah untuk FPK pada tahun berjalan.")

    anggota: Mapped[list[FpkAnggota]] = many(
        "fpk_anggota", "Anggota", "Anggota sesuai surat keputusan.")

    @derived("Tempat")
    def tempat(self) -> str:
        """Name the kecamatan or desa, if it was formed for one."""
        return forum.place(self)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the rules of every forum, and whether it unites more than one community."""
        yield from super().problems(ask)
        yield from forum.twice(self.anggota, "anggota", ("nama", "suku_etnis"),
                               "Anggota ini ditulis lebih dari satu kali.")
        komunitas = {row.suku_etnis.strip().casefold() for row in self.anggota if row.suku_etnis}
        if len(komunitas) == 1:
            yield Problem("anggota", "Semua anggota mewakili suku atau etnis yang sama; FPK "
                          "mempertemukan berbagai ras, suku, dan etnis.",
                          warning=True, at_submit=True)


class SukuEtnisOrganisasi(Regional, Base):
    """An association of people of one descent; the association is kept, not the people."""

    __entity__ = Entity(
        "Paguyuban suku dan etnis", key=("nama",), icon="users",
        listed=("nama", "suku_etnis", "ketua", "jumlah_anggota", "tanggal_pendataan"),
        totals=("jumlah_anggota",), similar=("nama",), stock="tanggal_pendataan", law=dasar.FPK,
        help="Paguyuban atau perkumpulan suku dan etnis di daerah; jumlah anggota saja.")

    nama: Mapped[str] = field(
        "Nama paguyuban", size=200, identity=True, unique="kantor", search=True,
        help="Sebutan paguyuban sesuai akta atau papan namanya.",
        law=dasar.FPK)
    suku_etnis: Mapped[str] = field(
        "Suku atau etnis", size=100, search=True,
        help="Suku, subsuku, atau daerah asal warganya; bukan data per orang.",
        law=dasar.FPK)
    ketua: Mapped[str | None] = field(
        "Ketua", size=120,
        help="Yang mewakili paguyuban dalam pertemuan dengan kantor dan FPK.",
        law=dasar.FPK)
    alamat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255,
        help="Jalan, nomor, dan kelurahan tempat surat dapat dikirim.",
        law=dasar.FPK)
    jumlah_anggota: Mapped[int | None] = field(
        "Jumlah anggota", low=0, unit="orang", law=dasar.FPK,
        help="Jumlah keseluruhan menurut paguyuban, tanpa nama orang.")
    tanggal_pendataan: Mapped[date] = field(
        "Tanggal pendataan", high="hari_ini", help="Tanggal kantor ini mencatat paguyuban.",
        law=dasar.FPK)
