"""OrmasRekapTerbit: totals of ormas as an institution published them, mistakes and all.

Kept beside the office's own count so that both can be compared. A figure stands as it was printed;
where its parts do not make it, the difference is told and never mended. An office enters what it
published itself, the centre the national figures; nobody approves, for nothing is counted by them.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Base,
    Entity,
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
    ref,
)
from app.models.siormas import dasar


class OrmasRekapWilayah(Part, Base):
    """What the same publication says of one region."""

    __entity__ = Entity(
        "Angka per wilayah", key=("daerah_id",), icon="map-pin", listed=("daerah_id", "jumlah"),
        help="Jumlah ormas menurut wilayah pada terbitan yang sama.", law=dasar.PENDAFTARAN)

    ormas_rekap_terbit_id: Mapped[int] = owner("ormas_rekap_terbit")
    daerah_id: Mapped[int] = ref(
        "wilayah", "Daerah", identity=True, law=dasar.PENDAFTARAN,
        help="Provinsi, kabupaten, atau kota yang disebut.")
    jumlah: Mapped[int] = field(
        "Jumlah", low=0, unit="ormas", help="Jumlah seperti tercetak.", law=dasar.PENDAFTARAN)


def _number(label: str, help: str) -> Any:
    return field(label, low=0, unit="ormas", help=help, law=dasar.PENDAFTARAN)


class OrmasRekapTerbit(Regional, Base):
    """One published table, by the day it speaks of."""

    __entity__ = Entity(
        "Rekap ormas terbitan", key=("sumber", "tanggal"), icon="table", sort="-tanggal",
        listed=("sumber", "tanggal", "skt_total", "badan_hukum_total", "asing",
                "jumlah_seluruh"),
        writers=("petugas", "admin"), law=dasar.PENDAFTARAN,
        help="Jumlah ormas yang pernah diterbitkan, untuk dibandingkan dengan data sendiri.",
        unique=((("wilayah_kode", "sumber", "tanggal"),
                 "Angka dari sumber ini pada tanggal tersebut sudah dicatat."),),
        closes=(("skt_total", ("skt_pusat", "skt_provinsi", "skt_kabupaten_kota")),
                ("badan_hukum_total", ("yayasan", "perkumpulan")),
                ("jumlah_seluruh", ("skt_total", "badan_hukum_total", "asing"))),
        sections=(("Terbitan", "sumber"), ("Surat Keterangan Terdaftar", "skt_pusat"),
                  ("Badan hukum", "yayasan"), ("Asing dan jumlah seluruhnya", "asing")))

    sumber: Mapped[str] = field(
        "Sumber", size=160, identity=True, search=True, law=dasar.PENDAFTARAN,
        help="Lembaga dan judul terbitan.")
    tanggal: Mapped[date] = field(
        "Keadaan tanggal", identity=True, high="hari_ini", law=dasar.PENDAFTARAN,
        help="Tanggal yang disebut oleh terbitan itu.")
    skt_pusat: Mapped[int | None] = _number("SKT pusat", "SKT yang diterbitkan Menteri.")
    skt_provinsi: Mapped[int | None] = _number(
        "SKT provinsi", "SKT ketentuan lama yang diterbitkan gubernur.")
    skt_kabupaten_kota: Mapped[int | None] = _number(
        "SKT kabupaten/kota", "SKT ketentuan lama yang diterbitkan bupati atau wali kota.")
    skt_total: Mapped[int | None] = _number("Jumlah SKT", "Jumlah SKT seperti tercetak.")
    yayasan: Mapped[int | None] = _number("Yayasan", "Badan hukum yayasan.")
    perkumpulan: Mapped[int | None] = _number("Perkumpulan", "Badan hukum perkumpulan.")
    badan_hukum_total: Mapped[int | None] = _number(
        "Jumlah badan hukum", "Jumlah badan hukum seperti tercetak.")
    asing: Mapped[int | None] = _number("Ormas asing", "Ormas asing menurut Kementerian Luar "
                                                       "Negeri.")
    jumlah_seluruh: Mapped[int] = _number("Jumlah seluruhnya", "Jumlah akhir seperti tercetak.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas terbitan", help="Pindaian atau salinan halaman terbitan.", law=dasar.PENDAFTARAN)

    per_wilayah: Mapped[list[OrmasRekapWilayah]] = many(
        "ormas_rekap_wilayah", "Angka per wilayah", "Boleh sebagian wilayah saja.")

    @derived("Jumlah per wilayah")
    def jumlah_per_wilayah(self) -> int:
        """Add up what is told of the regions."""
        return sum(row.jumlah or 0 for row in self.per_wilayah)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask that a region is told once, and no more than the whole is told of the regions."""
        seen = [row.daerah_id for row in self.per_wilayah]
        for row in self.per_wilayah:
            if row.daerah_id is not None and seen.count(row.daerah_id) > 1:
                yield Problem(inside("per_wilayah", row, "daerah_id"),
                              "Wilayah ini ditulis lebih dari satu kali.")
        jumlah = self.jumlah_per_wilayah
        if self.jumlah_seluruh is not None and jumlah > self.jumlah_seluruh:
            yield Problem("per_wilayah", "Jumlah tidak cocok: angka per wilayah melebihi jumlah "
                                         "seluruhnya.", warning=True)
