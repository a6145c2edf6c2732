"""Ppwk: the centre of civic education of a region, its four pokja and their members.

The petugas of the office enters, the pengawas of that office approves; province and centre read
which regions have one. Ruled by Permendagri 71/2012, which obliges every region to form it. The
telephone of a member is private. Activities stand in `wasbang.py`.
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
from app.engine.indonesian import short_date
from app.models import keputusan
from app.models.berdasar import Berdasar
from app.models.siwasbang import dasar
from app.models.siwasbang.choices import JabatanPokja, Konsensus, UnsurPpwk

SATU_ORANG = (JabatanPokja.KETUA, JabatanPokja.SEKRETARIS)


class PpwkAnggota(Part, Base):
    """One member of one pokja."""

    __entity__ = Entity(
        "Anggota pokja", key=("pokja", "nama"), icon="users-group",
        listed=("nama", "pokja", "jabatan", "unsur", "instansi"), law=dasar.PPWK,
        help="Anggota keempat pokja sesuai surat keputusan.")

    ppwk_id: Mapped[int] = owner("ppwk")
    pokja: Mapped[Konsensus] = field(
        "Pokja", identity=True, help="Kelompok kerja menurut konsensus dasar.", law=dasar.PPWK)
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai surat keputusan.", law=dasar.PPWK)
    jabatan: Mapped[JabatanPokja] = field(
        "Jabatan", default=JabatanPokja.ANGGOTA,
        help="Ketua, sekretaris, atau anggota pokja menurut keputusan.",
        law=dasar.PPWK)
    unsur: Mapped[UnsurPpwk] = field(
        "Unsur", help="Kalangan asal anggota.", law=dasar.PPWK)
    instansi: Mapped[str | None] = field(
        "Instansi", size=150, help="Instansi atau lembaga asal.", law=dasar.PPWK)
    kontak: Mapped[str | None] = field(
        "Kontak", kind=Kind.PHONE, private=True, law=dasar.PPWK,
        help="Nomor telepon; hanya terlihat oleh kantor sendiri.")


class Ppwk(Berdasar, Regional, Approvable, Base):
    """A PPWK for one term, as its decree names it."""

    __entity__ = Entity(
        "PPWK", key=("nomor_sk",), icon="school", stock="tanggal_sk", expires="periode_selesai",
        listed=("nomor_sk", "periode", "ketua", "jumlah_anggota", "anggaran"),
        totals=("anggaran",), law=dasar.PPWK,
        help="Pusat Pendidikan Wawasan Kebangsaan dengan empat pokja.",
        unique=((("wilayah_kode", "periode_mulai"),
                 "PPWK dengan periode mulai ini sudah dicatat oleh kantor ini."),),
        sections=(("Pembentukan", "nomor_sk"), ("Dasar hukum", "peraturan_id"),
                  ("Kepengurusan", "ketua"), ("Kurikulum dan anggaran", "kurikulum")))

    nomor_sk: Mapped[str] = field(
        "Nomor SK", size=60, identity=True, unique="kantor", search=True,
        help="Nomor keputusan kepala daerah tentang pembentukan PPWK.", law=dasar.PPWK)
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", help="Tanggal keputusan; rekap memakai tanggal ini.",
        law=dasar.PPWK)
    periode_mulai: Mapped[date] = field(
        "Periode mulai", identity=True, help="Hari pertama masa bakti.", law=dasar.PPWK)
    periode_selesai: Mapped[date] = field(
        "Periode selesai", help="Hari terakhir masa bakti; diingatkan 90 hari sebelumnya.",
        law=dasar.PPWK)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan beserta lampirannya.", law=dasar.PPWK)
    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True, help="Nama ketua sesuai surat keputusan.", law=dasar.PPWK)
    sekretaris: Mapped[str] = field(
        "Sekretaris", size=120, help="Nama sekretaris sesuai surat keputusan.", law=dasar.PPWK)
    kurikulum: Mapped[str | None] = field(
        "Kurikulum", help="Pokok materi dan jam pelajaran yang dipakai.", law=dasar.PPWK)
    berkas_kurikulum_id: Mapped[int | None] = attachment(
        "Berkas kurikulum", help="Dokumen kurikulum atau modul.", law=dasar.PPWK)
    anggaran: Mapped[Decimal | None] = field(
        "Anggaran per tahun", kind=Kind.RUPIAH, low=0, law=dasar.PPWK,
        help="Anggaran APBD untuk PPWK pada tahun berjalan.")

    anggota: Mapped[list[PpwkAnggota]] = many(
        "ppwk_anggota", "Anggota pokja", "Keempat pokja masing-masing beranggota.")

    @derived("Periode")
    def periode(self) -> str:
        """Say the term."""
        if not (self.periode_mulai and self.periode_selesai):
            return ""
        return f"{short_date(self.periode_mulai)} s.d. {short_date(self.periode_selesai)}"

    @derived("Jumlah anggota", Kind.INTEGER)
    def jumlah_anggota(self) -> int:
        """Count the members of all pokja."""
        return len(self.anggota)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask about the term, an earlier PPWK that still stands, and the four pokja."""
        mulai, selesai = self.periode_mulai, self.periode_selesai
        if mulai and selesai and selesai <= mulai:
            yield Problem("periode_selesai", "Periode selesai harus sesudah periode mulai.")
        if self.tanggal_sk and selesai and self.tanggal_sk > selesai:
            yield Problem("tanggal_sk", "Tanggal SK tidak boleh sesudah periode selesai.")
        if self.wilayah_kode and ask.tingkat(self.wilayah_kode) == "pusat":
            yield Problem("nomor_sk", "PPWK dibentuk di provinsi dan kabupaten/kota, bukan di "
                          "pusat.")
        yield from self._overlap(ask)
        yield from self._pokja()

    def _overlap(self, ask: Any) -> Iterator[Problem]:
        if not (self.wilayah_kode and self.periode_mulai and self.periode_selesai):
            return
        for other in ask.find("ppwk", wilayah_kode=self.wilayah_kode):
            if other.id != self.id and other.periode_mulai and other.periode_selesai \
                    and other.periode_mulai < self.periode_selesai \
                    and self.periode_mulai < other.periode_selesai:
                yield Problem("periode_mulai", f"Periode ini bertumpuk dengan PPWK "
                              f"{other.nomor_sk} ({other.periode}). {keputusan.DIGANTIKAN}",
                              warning=True)
                return

    def _pokja(self) -> Iterator[Problem]:
        if not self.anggota:
            yield Problem("anggota", "Isi anggota pokja sesuai surat keputusan.", at_submit=True)
            return
        ada = {row.pokja for row in self.anggota}
        kurang = [pokja.label for pokja in Konsensus if pokja not in ada]
        if kurang:
            yield Problem("anggota", f"Pokja yang belum beranggota: {', '.join(kurang)}.",
                          warning=True, at_submit=True)
        seen: set[tuple[Any, str]] = set()
        posts: set[tuple[Any, Any]] = set()
        for row in self.anggota:
            who = (row.pokja, str(row.nama or "").strip().casefold())
            if who[1] and who in seen:
                yield Problem(inside("anggota", row, "nama"),
                              "Nama ini sudah ditulis pada pokja yang sama.")
            post = (row.pokja, row.jabatan)
            if row.jabatan in SATU_ORANG and post in posts:
                yield Problem(inside("anggota", row, "jabatan"),
                              f"{row.pokja.label} sudah memiliki {row.jabatan.label.lower()}.",
                              warning=True)
            seen.add(who)
            posts.add(post)
