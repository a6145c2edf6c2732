"""TimPemantauanOrangAsing: the integrated team that watches foreigners, as its decree names it.

The petugas of the office enters, the pengawas of that office approves; province and centre read
where a team stands. Ruled by Permendagri 49/2010.
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
from app.models.puskomin import dasar
from app.models.puskomin.choices_asing import InstansiTim, JabatanTimAsing


class TimAsingAnggota(Part, Base):
    """One institution in the team, and who sits for it."""

    __entity__ = Entity(
        "Anggota tim pemantauan orang asing", key=("instansi", "nama_instansi"),
        icon="users-group", listed=("nama_instansi", "instansi", "jabatan", "nama"),
        law=dasar.ORANG_ASING, help="Instansi yang duduk dalam tim sesuai surat keputusan.")

    tim_pemantauan_orang_asing_id: Mapped[int] = owner("tim_pemantauan_orang_asing")
    instansi: Mapped[InstansiTim] = field(
        "Instansi", identity=True,
        help="Misalnya imigrasi, ketenagakerjaan, atau kepolisian.",
        law=dasar.ORANG_ASING)
    nama_instansi: Mapped[str] = field(
        "Nama instansi", size=150, identity=True, law=dasar.ORANG_ASING,
        help="Nama lengkap instansi sesuai surat keputusan.")
    nama: Mapped[str | None] = field(
        "Nama", size=120, help="Nama wakil bila disebut dalam surat keputusan.",
        law=dasar.ORANG_ASING)
    jabatan: Mapped[JabatanTimAsing] = field(
        "Jabatan dalam tim", default=JabatanTimAsing.ANGGOTA,
        help="Misalnya Ketua, Sekretaris, atau Anggota, menurut keputusan tim.",
        law=dasar.ORANG_ASING)


class TimPemantauanOrangAsing(Berdasar, Regional, Approvable, Base):
    """A team for one term."""

    __entity__ = Entity(
        "Tim pemantauan orang asing", key=("nomor_sk",), icon="eye", stock="tanggal_sk",
        listed=("nomor_sk", "tanggal_sk", "periode", "ketua", "jumlah_anggota"),
        law=dasar.ORANG_ASING, expires="periode_selesai",
        help="Tim terpadu pemantauan orang asing, lembaga asing, dan tenaga kerja asing.",
        sections=(("Pembentukan", "nomor_sk"), ("Pimpinan tim", "ketua"),
                  ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, unique="kantor", search=True, law=dasar.ORANG_ASING,
        help="Nomor keputusan kepala daerah tentang tim.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; grafik memakai tanggal ini.",
        law=dasar.ORANG_ASING)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa tugas.", law=dasar.ORANG_ASING)
    periode_selesai: Mapped[date | None] = field(
        "Periode selesai", law=dasar.ORANG_ASING,
        help="Hari terakhir masa tugas; kosong bila tidak ditentukan.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.ORANG_ASING)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama atau jabatan ketua tim.",
        law=dasar.ORANG_ASING)
    sekretaris: Mapped[str | None] = field(
        "Sekretaris", size=120, help="Nama atau jabatan sekretaris tim.", law=dasar.ORANG_ASING)

    anggota: Mapped[list[TimAsingAnggota]] = many(
        "tim_asing_anggota", "Anggota", "Instansi yang duduk dalam tim.")

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        return keputusan.term(self.periode_mulai, self.periode_selesai)

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the seats."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the term, a second team of the same years, and the seats."""
        yield from keputusan.decree_problems(self)
        if self.wilayah_kode and self.periode_mulai:
            other = keputusan.overlapping(self, ask.find(
                "tim_pemantauan_orang_asing", wilayah_kode=self.wilayah_kode))
            if other is not None:
                yield Problem("periode_mulai", f"Periode ini bertumpuk dengan tim SK "
                              f"{other.nomor_sk}. {keputusan.DIGANTIKAN}", warning=True)
        if not self.anggota:
            yield Problem("anggota", "Isi anggota tim sesuai surat keputusan.", at_submit=True)
        yield from keputusan.twice(self.anggota, "anggota", ("nama_instansi", "nama"),
                                   "Anggota ini ditulis lebih dari satu kali.")
        if self.anggota and all(r.instansi != InstansiTim.IMIGRASI for r in self.anggota):
            yield Problem("anggota", "Belum ada unsur imigrasi dalam tim.", warning=True,
                          at_submit=True)
