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
    attachment,
    derived,
    field,
    many,
    owner,
)
from app.models.ekososbud import dasar, forum
from app.models.ekososbud.choices import JabatanForum, JenisKelamin, Kantor


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
        "Jabatan", default=JabatanForum.ANGGOTA, help="Jabatan dalam FPK.", law=dasar.FPK)
    unsur: Mapped[str | None] = field(
        "Unsur", size=120, help="Paguyuban, lembaga adat, atau organisasi asal.", law=dasar.FPK)
    jenis_kelamin: Mapped[JenisKelamin | None] = field(
        "Jenis kelamin", help="Untuk menghitung keterwakilan perempuan.", law=dasar.FPK)


class Fpk(Regional, Approvable, Base):
    """A FPK for one term, as its decree names it."""

    __entity__ = Entity(
        "FPK", key=("nomor_sk",), icon="world", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "periode", "ketua", "anggaran", "kantor"),
        filters=("kantor",), totals=("anggaran",), law=dasar.FPK,
        help="Forum Pembauran Kebangsaan tingkat provinsi dan kabupaten/kota.",
        unique=((("wilayah_kode", "periode_mulai"),
                 "FPK dengan periode mulai ini sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Kepengurusan", "ketua"),
                  ("Sekretariat dan anggaran", "kantor")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, unique="kantor", search=True, law=dasar.FPK,
        help="Nomor keputusan kepala daerah tentang pembentukan FPK.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.FPK)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa bakti.", law=dasar.FPK)
    periode_selesai: Mapped[date] = field(
        "Periode selesai", help="Hari terakhir masa bakti.", law=dasar.FPK)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.FPK)

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

    kantor: Mapped[Kantor] = field(
        "Kantor", help="Apakah FPK sudah memiliki sekretariat.", law=dasar.FPK)
    alamat_sekretariat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Wajib diisi bila kantor sudah ada.", law=dasar.FPK)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran per tahun", kind=Kind.RUPIAH, low=0, law=dasar.FPK,
        help="Anggaran daerah untuk FPK pada tahun berjalan.")

    anggota: Mapped[list[FpkAnggota]] = many(
        "fpk_anggota", "Anggota", "Anggota sesuai surat keputusan.")

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
        """Ask the rules of every forum, and whether it unites more than one community."""
        yield from forum.forum_problems(self, ask, "FPK")
        yield from forum.twice(self.anggota, "anggota", ("nama", "suku_etnis"),
                               "Anggota ini ditulis lebih dari satu kali.")
        komunitas = {row.suku_etnis.strip().casefold() for row in self.anggota if row.suku_etnis}
        if len(komunitas) == 1:
            yield Problem("anggota", "Semua anggota mewakili suku atau etnis yang sama; FPK "
                          "mempertemukan berbagai ras, suku, dan etnis.",
                          warning=True, at_submit=True)
