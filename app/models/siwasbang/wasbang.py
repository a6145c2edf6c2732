"""KegiatanWasbang, KaderBelaNegara and SimbolNegaraPantau: what is done for civic awareness.

The petugas of the office enters each activity, the pengawas approves; cadres and findings are kept
without approval. Province and centre read and print. Ruled by Permendagri 71/2012 and UU 23/2019.
Participants and cadres are counts; nobody is named but the speakers of an activity.
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
    Problem,
    Regional,
    attachment,
    derived,
    field,
)
from app.models.siwasbang import dasar
from app.models.siwasbang.choices import (
    JenisKegiatan,
    KeadaanTemuan,
    Konsensus,
    Sasaran,
    SimbolNegara,
)


class KegiatanWasbang(Regional, Approvable, Base):
    """One activity, with participants and money."""

    __entity__ = Entity(
        "Kegiatan wasbang", key=("nama", "tanggal"), icon="flag", sort="-tanggal",
        listed=("nama", "jenis", "tanggal", "jumlah_peserta", "realisasi"),
        filters=("jenis", "sasaran"),
        totals=("peserta_l", "peserta_p", "anggaran", "realisasi"), law=dasar.WASBANG,
        help="Kegiatan wawasan kebangsaan, bela negara, dan pembinaan ideologi.",
        sections=(("Kegiatan", "nama"), ("Peserta dan narasumber", "sasaran"),
                  ("Biaya dan hasil", "anggaran")))

    nama: Mapped[str] = field(
        "Nama kegiatan", size=200, identity=True, search=True,
        help="Tema pada undangan atau laporan kegiatan.",
        law=dasar.WASBANG)
    jenis: Mapped[JenisKegiatan] = field(
        "Jenis kegiatan", help="Pilih yang paling sesuai.", law=dasar.WASBANG)
    materi: Mapped[tuple[Konsensus, ...]] = field(
        "Materi", several=Konsensus, law=dasar.WASBANG,
        help="Konsensus dasar yang disampaikan; boleh lebih dari satu.")
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.WASBANG,
        help="Tanggal pelaksanaan; rekap memakai tanggal ini.")
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat kegiatan dilaksanakan.", law=dasar.WASBANG)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak kegiatan.", law=dasar.WASBANG)
    instansi: Mapped[str] = field(
        "Penyelenggara", size=150, help="Instansi yang menyelenggarakan.", law=dasar.WASBANG)

    sasaran: Mapped[Sasaran] = field(
        "Sasaran", help="Kalangan yang paling banyak hadir.", law=dasar.WASBANG)
    peserta_l: Mapped[int] = field(
        "Peserta laki-laki", low=0, default=0, unit="orang", law=dasar.WASBANG,
        help="Menurut daftar hadir; dijumlahkan dengan peserta perempuan.")
    peserta_p: Mapped[int] = field(
        "Peserta perempuan", low=0, default=0, unit="orang", law=dasar.WASBANG,
        help="Menurut daftar hadir; dijumlahkan dengan peserta laki-laki.")
    narasumber: Mapped[str | None] = field(
        "Narasumber", size=255, help="Nama narasumber, dipisahkan titik koma.",
        law=dasar.WASBANG)

    anggaran: Mapped[Decimal | None] = field(
        "Anggaran", kind=Kind.RUPIAH, low=0, help="Anggaran kegiatan; 0 bila tanpa biaya.",
        law=dasar.WASBANG)
    realisasi: Mapped[Decimal | None] = field(
        "Realisasi", kind=Kind.RUPIAH, low=0, help="Anggaran yang sudah dipakai.",
        law=dasar.WASBANG)
    keluaran: Mapped[str | None] = field(
        "Keluaran", help="Hasil kegiatan, misalnya rumusan atau kader yang terbentuk.",
        law=dasar.WASBANG)
    dokumentasi_id: Mapped[int | None] = attachment(
        "Dokumentasi", help="Laporan atau foto kegiatan.", law=dasar.WASBANG)

    @derived("Jumlah peserta", Kind.INTEGER)
    def jumlah_peserta(self) -> int:
        """Add up who took part."""
        return (self.peserta_l or 0) + (self.peserta_p or 0)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether money spent stays within the budget, and whether anybody came."""
        if self.realisasi is not None:
            if self.anggaran is None:
                yield Problem("anggaran", "Isi anggaran karena realisasinya sudah diisi.",
                              at_submit=True)
            elif self.realisasi > self.anggaran:
                yield Problem("realisasi", "Realisasi melebihi anggaran.", warning=True)
        if not self.jumlah_peserta:
            yield Problem("peserta_l", "Peserta belum diisi.", warning=True, at_submit=True)


class KaderBelaNegara(Regional, Base):
    """How many cadres of one circle were formed in one year."""

    __entity__ = Entity(
        "Kader bela negara", key=("penyelenggara", "tahun", "sasaran"), icon="shield-check",
        listed=("penyelenggara", "tahun", "sasaran", "jumlah", "laki_laki", "perempuan"),
        filters=("sasaran",), totals=("jumlah", "laki_laki", "perempuan"), sort="-tahun",
        closes=(("jumlah", ("laki_laki", "perempuan")),), law=dasar.BELA_NEGARA,
        help="Banyaknya kader bela negara yang dibentuk setiap tahun; jumlah saja, tanpa nama.",
        unique=((("wilayah_kode", "penyelenggara", "tahun", "sasaran"),
                 "Kader penyelenggara ini untuk tahun dan sasaran tersebut sudah dicatat."),))

    penyelenggara: Mapped[str] = field(
        "Penyelenggara", size=150, identity=True, search=True,
        help="Instansi yang membentuk kader.", law=dasar.BELA_NEGARA)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=1945, high="tahun_ini",
        help="Tahun kader dibentuk.", law=dasar.BELA_NEGARA)
    sasaran: Mapped[Sasaran] = field(
        "Sasaran", identity=True, help="Kalangan asal kader.", law=dasar.BELA_NEGARA)
    jumlah: Mapped[int] = field(
        "Jumlah", low=0, unit="orang", help="Jumlah seluruhnya menurut laporan.",
        law=dasar.BELA_NEGARA)
    laki_laki: Mapped[int | None] = field(
        "Laki-laki", low=0, unit="orang", help="Banyaknya kader laki-laki.",
        law=dasar.BELA_NEGARA)
    perempuan: Mapped[int | None] = field(
        "Perempuan", low=0, unit="orang", help="Banyaknya kader perempuan.",
        law=dasar.BELA_NEGARA)


class SimbolNegaraPantau(Regional, Base):
    """A finding about the use of a state symbol, and what was done."""

    __entity__ = Entity(
        "Pantauan simbol negara", key=("temuan", "tanggal"), icon="rosette-discount-check",
        listed=("temuan", "simbol", "tanggal", "lokasi", "keadaan"),
        filters=("simbol", "keadaan"), sort="-tanggal", law=dasar.SIMBOL,
        help="Temuan pemakaian bendera, bahasa, lambang negara, dan lagu kebangsaan.")

    temuan: Mapped[str] = field(
        "Temuan", size=200, identity=True, search=True,
        help="Satu kalimat tentang temuannya, tanpa nama orang.", law=dasar.SIMBOL)
    simbol: Mapped[SimbolNegara] = field(
        "Simbol negara",
        help="Bendera, bahasa, lambang negara, atau lagu kebangsaan.",
        law=dasar.SIMBOL)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini",
        help="Hari keadaan itu ditemukan petugas.",
        law=dasar.SIMBOL)
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat temuan.", law=dasar.SIMBOL)
    keadaan: Mapped[KeadaanTemuan] = field(
        "Tindak lanjut", default=KeadaanTemuan.BELUM, help="Sejauh mana ditindaklanjuti.",
        law=dasar.SIMBOL)
    uraian: Mapped[str | None] = field(
        "Uraian tindak lanjut", help="Langkah yang diambil.", law=dasar.SIMBOL)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask what was done about a finding that is closed."""
        if self.keadaan == KeadaanTemuan.SELESAI and not self.uraian:
            yield Problem("uraian", "Tuliskan langkah yang menyelesaikan temuan ini.")
