"""OrmasAsing: what the law asks beside the master record of an ormas founded by foreigners.

The office where its programme runs records, its pengawas approves; the centre keeps the permits.
Ruled by PP 59/2016: permit in principle and operational permit, at most three foreign staff.
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
    field,
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import long_date
from app.models.siormas import dasar
from app.models.siormas.choices import StatusHukum
from app.models.siormas.choices_binaan import BentukAsing, SubBentukAsing
from app.models.siormas.waktu import years_later

STAF_TERBANYAK = 3
MASA_TUGAS = 5
MASA_IZIN = 3


class OrmasAsingLokasi(Part, Base):
    """One region where the programme runs."""

    __entity__ = Entity(
        "Lokasi program", key=("daerah_id",), icon="map-pin", listed=("daerah_id", "keterangan"),
        help="Provinsi, kabupaten, atau kota tempat program dijalankan.", law=dasar.ASING)

    ormas_asing_id: Mapped[int] = owner("ormas_asing")
    daerah_id: Mapped[int] = ref(
        "wilayah", "Daerah", identity=True, law=dasar.ASING,
        help="Pilih provinsi, kabupaten, atau kota.")
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=200, help="Kegiatan di wilayah ini.", law=dasar.ASING)


class OrmasAsingStaf(Part, Base):
    """One foreigner on the staff."""

    __entity__ = Entity(
        "Staf asing", key=("nama",), icon="user", listed=("nama", "mulai", "akhir"),
        help="Tenaga asing yang ditempatkan, paling banyak tiga orang.", law=dasar.ASING)

    ormas_asing_id: Mapped[int] = owner("ormas_asing")
    nama: Mapped[str] = field(
        "Nama", size=120, identity=True, help="Nama sesuai paspor.", law=dasar.ASING)
    nomor_paspor: Mapped[str] = field(
        "Nomor paspor", size=9, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Enam sampai sembilan huruf besar dan angka; hanya terlihat oleh kantor sendiri.")
    jabatan: Mapped[str | None] = field(
        "Jabatan", size=100,
        help="Misalnya Direktur Perwakilan atau Tenaga Ahli, sesuai izin penempatan.",
        law=dasar.ASING)
    mulai: Mapped[date] = field(
        "Mulai bertugas", help="Hari pertama penempatan.", law=dasar.ASING)
    akhir: Mapped[date] = field(
        "Akhir tugas", help="Paling lama lima tahun dan tidak dapat diperpanjang.",
        law=dasar.ASING)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for a readable passport, and a posting of five years at most."""
        paspor = self.nomor_paspor
        if paspor and not (6 <= len(paspor) <= 9 and paspor.isascii() and paspor.isalnum()
                           and paspor == paspor.upper()):
            yield Problem("nomor_paspor", "Nomor paspor terdiri atas 6 sampai 9 huruf besar dan "
                                          "angka.", warning=True)
        if self.mulai and self.akhir:
            batas = years_later(self.mulai, MASA_TUGAS)
            if self.akhir <= self.mulai:
                yield Problem("akhir", "Akhir tugas harus sesudah mulai bertugas.")
            elif self.akhir > batas:
                yield Problem("akhir", f"Penempatan paling lama lima tahun, yaitu sampai "
                                       f"{long_date(batas)}.")


class OrmasAsing(Regional, Approvable, Base):
    """The permits, partners, places and staff of a foreign ormas."""

    __entity__ = Entity(
        "Ormas asing", key=("nama_asal",), icon="world", stock="izin_prinsip_tanggal",
        listed=("nama_asal", "ormas_id", "bentuk", "negara_asal", "mitra_kl", "izin_berakhir"),
        filters=("bentuk", "ormas_id"), expires="izin_berakhir", law=dasar.ASING,
        help="Izin, mitra, lokasi program, dan staf ormas yang didirikan warga negara asing.",
        sections=(("Identitas", "nama_asal"), ("Izin", "izin_prinsip_nomor"),
                  ("Program", "mitra_kl")))

    nama_asal: Mapped[str] = field(
        "Nama di negara asal", size=200, identity=True, search=True, unique="kantor",
        help="Nama resmi organisasi di negara asal.", law=dasar.ASING)
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, offered=("status_hukum", {"": (StatusHukum.ASING,)}),
        help="Hanya ormas yang status hukumnya ormas asing.", law=dasar.ASING)
    bentuk: Mapped[BentukAsing] = field(
        "Bentuk", help="Bentuk ormas asing menurut pendirinya.", law=dasar.ASING)
    sub_bentuk: Mapped[SubBentukAsing | None] = field(
        "Cara kerja", law=dasar.ASING,
        help="Diisi hanya untuk badan hukum yayasan asing atau sebutan lain.")
    negara_asal: Mapped[str] = field(
        "Negara asal", size=80, search=True, help="Negara tempat organisasi didirikan.",
        law=dasar.ASING)
    hubungan_diplomatik: Mapped[bool] = field(
        "Ada hubungan diplomatik", law=dasar.ASING,
        help="Ya bila negara asal memiliki hubungan diplomatik dengan Indonesia.")
    nirlaba: Mapped[bool] = field(
        "Nirlaba", help="Ya bila tidak mencari keuntungan.", law=dasar.ASING)

    izin_prinsip_nomor: Mapped[str] = field(
        "Nomor izin prinsip", size=80, help="Nomor izin prinsip dari Menteri Luar Negeri.",
        law=dasar.ASING)
    izin_prinsip_tanggal: Mapped[date] = field(
        "Tanggal izin prinsip", high="hari_ini",
        help="Tanggal pada surat Menteri Luar Negeri; masa izin dihitung dari tanggal ini.",
        law=dasar.ASING)
    izin_prinsip_sampai: Mapped[date] = field(
        "Izin prinsip berlaku sampai", help="Hari terakhir izin prinsip; lazimnya tiga tahun.",
        law=dasar.ASING)
    izin_operasional_nomor: Mapped[str | None] = field(
        "Nomor izin operasional", size=80, law=dasar.ASING,
        help="Nomor izin operasional dari pemerintah pusat atau daerah.")
    izin_operasional_tanggal: Mapped[date | None] = field(
        "Tanggal izin operasional", high="hari_ini", law=dasar.ASING,
        help="Tanggal pada surat izin; masa izin dihitung dari tanggal ini.")
    izin_operasional_sampai: Mapped[date | None] = field(
        "Izin operasional berlaku sampai", help="Hari terakhir izin operasional.",
        law=dasar.ASING)
    izin_berakhir: Mapped[date | None] = field(
        "Izin berakhir", computed=True, law=dasar.ASING,
        help="Yang lebih dahulu berakhir dari izin prinsip dan izin operasional.")

    mitra_kl: Mapped[str] = field(
        "Mitra kementerian/lembaga", size=160, law=dasar.ASING,
        help="Yang mengikat perjanjian kerja sama dengan ormas asing ini.")
    bidang_program: Mapped[str] = field(
        "Bidang program", size=160, help="Bidang kegiatan yang dijalankan.", law=dasar.ASING)
    nilai_program: Mapped[Decimal | None] = field(
        "Nilai program", kind=Kind.RUPIAH, low=0, help="Nilai program selama masa izin.",
        law=dasar.ASING)
    laporan_id: Mapped[int | None] = attachment(
        "Laporan program", help="Laporan pelaksanaan program yang terakhir.", law=dasar.ASING)

    lokasi: Mapped[list[OrmasAsingLokasi]] = many(
        "ormas_asing_lokasi", "Lokasi program", "Satu baris untuk setiap wilayah.")
    staf: Mapped[list[OrmasAsingStaf]] = many(
        "ormas_asing_staf", "Staf asing", "Paling banyak tiga orang.")

    def compute(self, facts: Any) -> None:
        """Keep the day on which the first of the permits is over."""
        self.izin_berakhir = min(filter(None, (
            self.izin_prinsip_sampai, self.izin_operasional_sampai)), default=None)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for permits in order, lawful origin, and no more staff than allowed."""
        yield from self._form()
        yield from self._permits()
        if len(self.staf) > STAF_TERBANYAK:
            yield Problem("staf", f"Staf asing paling banyak {STAF_TERBANYAK} orang.")
        for row in self.lokasi:
            if [other.daerah_id for other in self.lokasi].count(row.daerah_id) > 1:
                yield Problem(inside("lokasi", row, "daerah_id"),
                              "Wilayah ini ditulis lebih dari satu kali.")
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        if ormas and ormas.status_hukum and ormas.status_hukum != StatusHukum.ASING:
            yield Problem("ormas_id", f"Status hukum ormas ini {ormas.status_hukum.label}, bukan "
                                      "ormas asing.")

    def _form(self) -> Iterator[Problem]:
        asing = self.bentuk == BentukAsing.YAYASAN_ASING
        if asing and not self.sub_bentuk:
            yield Problem("sub_bentuk", "Pilih cara kerja yayasan asing.", at_submit=True)
        elif self.bentuk and not asing and self.sub_bentuk:
            yield Problem("sub_bentuk", "Kosongkan; cara kerja hanya untuk yayasan asing.")
        if self.hubungan_diplomatik is False:
            yield Problem("hubungan_diplomatik", "Negara asal harus memiliki hubungan diplomatik "
                                                 "dengan Indonesia.", at_submit=True)
        if self.nirlaba is False:
            yield Problem("nirlaba", "Ormas asing harus bersifat nirlaba.", at_submit=True)

    def _permits(self) -> Iterator[Problem]:
        for name, label in (("izin_prinsip", "Izin prinsip"),
                            ("izin_operasional", "Izin operasional")):
            terbit, sampai = getattr(self, f"{name}_tanggal"), getattr(self, f"{name}_sampai")
            if not terbit or not sampai:
                continue
            lazim = years_later(terbit, MASA_IZIN)
            if sampai <= terbit:
                yield Problem(f"{name}_sampai", f"{label} harus berakhir sesudah terbit.")
            elif sampai > lazim:
                yield Problem(f"{name}_sampai", f"{label} lazimnya berlaku tiga tahun, yaitu "
                                                f"sampai {long_date(lazim)}.", warning=True)
        milik = (self.izin_operasional_nomor, self.izin_operasional_tanggal,
                 self.izin_operasional_sampai)
        if any(milik) and not all(milik):
            yield Problem("izin_operasional_nomor", "Nomor, tanggal, dan masa berlaku izin "
                                                    "operasional diisi bersama.", at_submit=True)
