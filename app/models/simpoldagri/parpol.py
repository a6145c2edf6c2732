"""Parpol: the national list of parties, their numbers on the ballot, and their boards per region.

The centre keeps the list; the petugas of each office enters the boards of its region, the pengawas
of that office approves. Ruled by UU 2/2008 jo. UU 2/2011, local parties by UU 11/2006. Seats and
votes stand in `perolehan.py`, money in `pengajuan.py`.
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
    Problem,
    Reference,
    Regional,
    attachment,
    field,
    ref,
)
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices import StatusKepengurusan, StatusParpol, TingkatKepengurusan


class Parpol(Reference, Base):
    """A party, as the nation knows it."""

    __entity__ = Entity(
        "Partai politik", key=("kode",), icon="flag", sort="singkatan", shared=True,
        listed=("singkatan", "nama", "status_parpol", "nomor_sk"),
        filters=("status_parpol",), law=dasar.PARPOL,
        help="Daftar nasional partai politik, termasuk partai lokal di Aceh.")

    kode: Mapped[str] = field(
        "Kode", size=20, identity=True, unique=True, search=True, law=dasar.PARPOL,
        help="Kode singkat tanpa spasi yang tidak berubah.")
    singkatan: Mapped[str] = field(
        "Singkatan", size=40, identity=True, unique=True, search=True, law=dasar.PARPOL,
        help="Sebutan pendek yang dicetak pada rekap dan ditulis pada lembar impor.")
    nama: Mapped[str] = field(
        "Nama partai", size=120, identity=True, unique=True, search=True, law=dasar.PARPOL,
        help="Nama lengkap sesuai anggaran dasar.")
    sebutan_lain: Mapped[str | None] = field(
        "Sebutan lain", size=200, search=True, synonyms=True, law=dasar.PARPOL,
        help="Nama lain yang juga dipakai pada tabel, dipisahkan titik koma.")
    status_parpol: Mapped[StatusParpol] = field(
        "Keikutsertaan", law=dasar.PARPOL_LOKAL, default=StatusParpol.PESERTA_PEMILU,
        help="Peserta pemilu terakhir, bukan peserta, atau partai lokal Aceh.")
    nomor_sk: Mapped[str | None] = field(
        "Nomor SK Kemenkumham", size=80, law=dasar.PARPOL,
        help="Nomor keputusan pengesahan badan hukum partai.")
    tanggal_sk: Mapped[date | None] = field(
        "Tanggal SK Kemenkumham", high="hari_ini", law=dasar.PARPOL,
        help="Tanggal keputusan pengesahan badan hukum partai.")
    lambang: Mapped[str | None] = field(
        "Uraian lambang", size=200, law=dasar.PARPOL, help="Lambang partai dalam kata-kata.")


class ParpolKepengurusan(Regional, Approvable, Base):
    """The board of a party in one region, its decree and its bank account."""

    __entity__ = Entity(
        "Kepengurusan parpol", key=("nomor_sk_dpp",), icon="users-group", stock="tanggal_sk",
        listed=("nama", "parpol_id", "tingkat", "ketua", "berlaku_sampai", "status_pengurus"),
        filters=("parpol_id", "tingkat", "status_pengurus"), expires="berlaku_sampai",
        law=dasar.PARPOL, help="Susunan pengurus partai politik di wilayah kantor ini.",
        sections=(("Kepengurusan", "nama"), ("Pengurus inti", "ketua"),
                  ("Sekretariat", "alamat"), ("Pajak dan rekening", "npwp")))

    nama: Mapped[str] = field(
        "Nama kepengurusan", size=160, identity=True, search=True, law=dasar.PARPOL,
        help="Misalnya DPC PDIP Kota Bandung.")
    parpol_id: Mapped[int] = ref(
        "parpol", "Partai", also=("Parpol",),
        identity=True, offered=tempat.partai_setempat, law=dasar.PARPOL,
        help="Pilih dari daftar partai; partai lokal hanya dicatat oleh kantor di Aceh.")
    tingkat: Mapped[TingkatKepengurusan | None] = field(
        "Tingkat", filled=True, law=dasar.PARPOL,
        help="Mengikuti tingkat kantor yang mencatat; kosongkan agar diisi otomatis.")
    nomor_sk_dpp: Mapped[str] = field(
        "Nomor SK", size=80, identity=True, unique="kantor", search=True, law=dasar.PARPOL,
        help="Nomor keputusan DPP tentang susunan pengurus; untuk DPP, SK Kemenkumham.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini", law=dasar.PARPOL,
        help="Tanggal SK DPP itu ditetapkan; untuk DPP, tanggal SK Kemenkumham.")
    berlaku_sampai: Mapped[date] = field(
        "Masa bakti sampai", law=dasar.PARPOL, help="Hari terakhir masa bakti pengurus.")
    status_pengurus: Mapped[StatusKepengurusan] = field(
        "Keadaan", default=StatusKepengurusan.AKTIF, law=dasar.PARPOL,
        help="Aktif, dalam sengketa, atau kosong.")
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan yang dilegalisasi.", law=dasar.PARPOL)

    ketua: Mapped[str] = field(
        "Ketua", size=120, search=True,
        help="Ketua tingkat ini menurut SK DPP; menandatangani permohonan banpol.",
        law=dasar.PARPOL)
    sekretaris: Mapped[str] = field(
        "Sekretaris", size=120,
        help="Sekretaris tingkat ini menurut SK DPP.",
        law=dasar.PARPOL)
    bendahara: Mapped[str] = field(
        "Bendahara", size=120,
        help="Bendahara tingkat ini menurut SK DPP; menandatangani laporan banpol.",
        law=dasar.PARPOL)

    alamat: Mapped[str | None] = field(
        "Alamat sekretariat", size=255, help="Jalan, nomor, dan kecamatan.", law=dasar.PARPOL)
    telepon: Mapped[str | None] = field(
        "Telepon", kind=Kind.PHONE,
        help="Nomor sekretariat tingkat ini dengan kode daerah.",
        law=dasar.PARPOL)

    npwp: Mapped[str | None] = field(
        "NPWP", kind=Kind.NPWP, help="NPWP atas nama partai.", law=dasar.BANPOL_ATURAN)
    nama_bank: Mapped[str | None] = field(
        "Nama bank", size=80, help="Bank tempat rekening kas umum partai.",
        law=dasar.BANPOL_ATURAN)
    nomor_rekening: Mapped[str | None] = field(
        "Nomor rekening", size=40, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Rekening kas umum partai; hanya terlihat oleh kantor sendiri.")
    nama_rekening: Mapped[str | None] = field(
        "Nama pemilik rekening", size=120, law=dasar.BANPOL_ATURAN,
        help="Harus atas nama partai, bukan nama perseorangan.")

    def fill(self, ask: Any) -> None:
        """Let the level follow the office."""
        if self.tingkat is None:
            self.tingkat = tempat.KEPENGURUSAN.get(tempat.jenjang(ask, self.wilayah_kode))

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The level is the office's, a local party stands in Aceh, one board leads a party."""
        benar = tempat.KEPENGURUSAN.get(tempat.jenjang(ask, self.wilayah_kode))
        if self.tingkat and benar and self.tingkat != benar:
            yield Problem("tingkat", f"Kantor ini mencatat kepengurusan {benar.label}.")
        yield from tempat.partai_lokal(self, ask)
        if self.tanggal_sk and self.berlaku_sampai and self.berlaku_sampai <= self.tanggal_sk:
            yield Problem("berlaku_sampai", "Masa bakti harus berakhir sesudah tanggal SK.")
        yield from self._standing(ask)

    def _standing(self, ask: Any) -> Iterator[Problem]:
        if self.status_pengurus != StatusKepengurusan.AKTIF:
            return
        if self.berlaku_sampai and self.berlaku_sampai < ask.today():
            yield Problem("status_pengurus", "Masa bakti pengurus sudah berakhir; periksa apakah "
                          "kepengurusan ini masih aktif.", warning=True, at_submit=True)
        lain = [row for row in ask.find(
            "parpol_kepengurusan", wilayah_kode=self.wilayah_kode, parpol_id=self.parpol_id,
            status_pengurus=StatusKepengurusan.AKTIF) if row.id != self.id] \
            if self.parpol_id else []
        if lain:
            yield Problem("parpol_id", f"{lain[0].nama} masih tercatat aktif untuk partai ini; "
                          "bila ada dua kepengurusan, catat keduanya sebagai sengketa.",
                          warning=True, at_submit=True)
