"""Pemilu: the list of elections, the parties on the ballot of each, and its stages.

The centre keeps all three; offices choose from them. Ruled by UU 7/2017 and, for heads of region,
UU 10/2016. What a region reports about a stage stands in `sipantau.py`.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Base, Entity, Mapped, Problem, Reference, field, ref
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices import JenisPemilu


class Pemilu(Reference, Base):
    """One election or pilkada."""

    __entity__ = Entity(
        "Pemilu dan pilkada", key=("kode",), icon="speakerphone", sort="-tanggal_pemungutan",
        listed=("nama", "jenis", "tanggal_pemungutan"), filters=("jenis",),
        law=dasar.PEMILU, help="Daftar pemilu dan pilkada yang dipakai bersama oleh semua kantor.")

    kode: Mapped[str] = field(
        "Kode", size=30, identity=True, unique=True, search=True, law=dasar.PEMILU,
        help="Kode singkat tanpa spasi, misalnya pileg-2024.")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, unique=True, search=True, law=dasar.PEMILU,
        help="Sebutan lengkap dengan tahunnya.")
    sebutan_lain: Mapped[str | None] = field(
        "Sebutan lain", size=200, search=True, synonyms=True, law=dasar.PEMILU,
        help="Nama lain yang juga dipakai pada tabel, dipisahkan titik koma.")
    jenis: Mapped[JenisPemilu] = field(
        "Jenis", identity=True, help="Yang dipilih pada pemungutan suara ini.", law=dasar.PEMILU)
    tanggal_pemungutan: Mapped[date] = field(
        "Tanggal pemungutan suara", identity=True, law=dasar.PEMILU,
        help="Hari pemungutan suara; menentukan hasil mana yang terakhir.")
    lingkup: Mapped[str | None] = field(
        "Lingkup daerah", size=160, law=dasar.PEMILU,
        help="Diisi bila hanya di sebagian daerah, misalnya pada pemungutan suara ulang.")


class PesertaPemilu(Reference, Base):
    """A party on the ballot of one election, with its number."""

    __entity__ = Entity(
        "Peserta pemilu", key=("kode",), icon="list-numbers", sort="nomor_urut",
        listed=("nama", "pemilu_id", "nomor_urut", "parpol_id"),
        filters=("pemilu_id", "parpol_id"), law=dasar.PEMILU,
        unique=((("pemilu_id", "parpol_id"), "Partai ini sudah menjadi peserta pemilu tersebut."),
                (("pemilu_id", "nomor_urut"), "Nomor urut ini sudah dipakai pada pemilu itu.")),
        help="Nomor urut partai politik pada setiap pemilu legislatif.")

    kode: Mapped[str] = field(
        "Kode", size=50, identity=True, unique=True, law=dasar.PEMILU,
        help="Kode pemilu dan kode partai, misalnya pileg-2024-pkb.")
    nama: Mapped[str] = field(
        "Nama pada surat suara", size=120, identity=True, search=True, law=dasar.PEMILU,
        help="Nama partai seperti pada surat suara.")
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilu", identity=True, offered=tempat.BERHASIL_KURSI,
        help="Hanya pemilu legislatif dan pemungutan suara ulangnya.",
        law=dasar.PEMILU)
    parpol_id: Mapped[int] = ref(
        "parpol", "Partai", identity=True,
        help="Partai yang ditetapkan KPU sebagai peserta pemilu tersebut.",
        law=dasar.PEMILU)
    nomor_urut: Mapped[int] = field(
        "Nomor urut", identity=True, low=1, help="Nomor urut hasil penetapan KPU.",
        law=dasar.PEMILU)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Parties stand on the ballot of a legislative election."""
        pemilu = ask.get("pemilu", self.pemilu_id) if self.pemilu_id else None
        if pemilu is not None and pemilu.jenis not in tempat.BERKURSI:
            yield Problem("pemilu_id", "Nomor urut partai hanya untuk pemilu legislatif.")


class Tahapan(Reference, Base):
    """One stage of an election, in order and with its days."""

    __entity__ = Entity(
        "Tahapan pemilu", key=("kode",), icon="list-check", sort="kode",
        listed=("nama", "pemilu_id", "urutan", "mulai", "selesai"),
        filters=("pemilu_id",), law=dasar.PEMILU,
        unique=((("pemilu_id", "urutan"), "Urutan ini sudah dipakai pada pemilu itu."),),
        help="Tahapan setiap pemilu dan pilkada yang dipantau daerah.")

    kode: Mapped[str] = field(
        "Kode", size=40, identity=True, unique=True, law=dasar.PEMILU,
        help="Kode pemilu dan urutan dua angka, misalnya pilgub-2024-05.")
    nama: Mapped[str] = field(
        "Nama tahapan", size=160, identity=True, unique=True, search=True, law=dasar.PEMILU,
        help="Nama tahapan dengan sebutan pemilunya.")
    pemilu_id: Mapped[int] = ref(
        "pemilu", "Pemilu", identity=True,
        help="Pemilu atau pilkada yang jadwalnya memuat tahapan ini.",
        law=dasar.PEMILU)
    urutan: Mapped[int] = field(
        "Urutan", identity=True, low=1,
        help="Angka urut menurut peraturan KPU tentang jadwal, mulai dari 1.",
        law=dasar.PEMILU)
    mulai: Mapped[date | None] = field(
        "Mulai", help="Hari pertama menurut jadwal KPU.", law=dasar.PEMILU)
    selesai: Mapped[date | None] = field(
        "Selesai", help="Hari terakhir menurut jadwal KPU.", law=dasar.PEMILU)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """A stage ends on or after the day it begins."""
        if self.mulai and self.selesai and self.selesai < self.mulai:
            yield Problem("selesai", "Hari selesai tidak boleh sebelum hari mulai.")
