"""PantauEkonomi, PantauSosial, PantauBudaya and IndeksKetahanan: how resilient a region is.

The petugas of the office enters each month, the pengawas approves what goes upward; province and
centre read. Ruled by UU 23/2014 on general government affairs. Indices are copied from what an
institution published, with its name: none is computed here, for no official formula is known.
"""
from calendar import monthrange
from collections import Counter
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
    field,
    inside,
    many,
    owner,
)
from app.engine.indonesian import long_date
from app.models.ekososbud import dasar
from app.models.ekososbud.choices_ketahanan import (
    Dimensi,
    Komoditas,
    MasalahBudaya,
    MasalahSosial,
    ObjekBudaya,
    StatusBudaya,
    Stok,
)


class PantauEkonomiKomoditas(Part, Base):
    """Price and stock of one commodity at the end of the month."""

    __entity__ = Entity(
        "Harga dan stok komoditas", key=("komoditas", "keterangan"), icon="coin",
        listed=("komoditas", "harga", "satuan", "stok", "keterangan"), law=dasar.KETAHANAN,
        help="Harga dan persediaan bahan pokok pada akhir bulan.")

    pantau_ekonomi_id: Mapped[int] = owner("pantau_ekonomi")
    komoditas: Mapped[Komoditas] = field(
        "Komoditas", identity=True, help="Pilih bahan pokok yang dipantau.", law=dasar.KETAHANAN)
    harga: Mapped[Decimal] = field(
        "Harga", kind=Kind.RUPIAH, low=0, help="Harga rata-rata setempat per satuan.",
        law=dasar.KETAHANAN)
    satuan: Mapped[str] = field(
        "Satuan", size=30, help="Satuan harga, misalnya kilogram, liter, atau tabung.",
        law=dasar.KETAHANAN)
    stok: Mapped[Stok] = field(
        "Stok", default=Stok.AMAN, help="Keadaan persediaan.", law=dasar.KETAHANAN)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=120, help="Jenis atau mutu komoditas; wajib untuk Lainnya.",
        law=dasar.KETAHANAN)


class PantauEkonomi(Regional, Approvable, Base):
    """What an office saw of the economy in one month."""

    __entity__ = Entity(
        "Pantauan ekonomi", key=("akhir_bulan",), icon="chart-line",
        listed=("isu", "akhir_bulan", "inflasi_yoy"), sort="-akhir_bulan",
        law=dasar.KETAHANAN, help="Pantauan harga, stok, inflasi, dan isu ekonomi setiap bulan.",
        unique=((("wilayah_kode", "akhir_bulan"),
                 "Pantauan ekonomi bulan ini sudah dicatat oleh kantor ini."),),
        sections=(("Bulan dan isu", "akhir_bulan"), ("Uraian", "penyebab")))

    akhir_bulan: Mapped[date] = field(
        "Akhir bulan", identity=True, law=dasar.KETAHANAN,
        help="Hari terakhir bulan yang dilaporkan, misalnya 30-11-2026.")
    isu: Mapped[str] = field(
        "Isu yang menonjol", size=200, identity=True, search=True,
        help="Satu kalimat; tulis Tidak ada isu yang menonjol bila demikian.",
        law=dasar.KETAHANAN)
    inflasi_yoy: Mapped[Decimal | None] = field(
        "Inflasi tahunan", low=-100, high=1000, unit="%", law=dasar.KETAHANAN,
        help="Inflasi tahun ke tahun dalam persen menurut BPS; boleh negatif.")
    sumber_harga: Mapped[str] = field(
        "Sumber harga", size=150, law=dasar.KETAHANAN,
        help="Pasar atau instansi asal harga dan keadaan stok.")
    penyebab: Mapped[str | None] = field(
        "Penyebab", help="Hal yang menimbulkan isu.", law=dasar.KETAHANAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Langkah yang sudah atau akan diambil.", law=dasar.KETAHANAN)

    komoditas: Mapped[list[PantauEkonomiKomoditas]] = many(
        "pantau_ekonomi_komoditas", "Harga dan stok", "Satu baris untuk setiap komoditas.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for the last day of a month, and for commodities, each of them once."""
        akhir = self.akhir_bulan
        if akhir:
            terakhir = akhir.replace(day=monthrange(akhir.year, akhir.month)[1])
            if akhir != terakhir:
                yield Problem("akhir_bulan", "Isi hari terakhir bulan itu, yaitu "
                              f"{long_date(terakhir)}.")
            elif (akhir.year, akhir.month) > (ask.today().year, ask.today().month):
                yield Problem("akhir_bulan", "Bulan ini belum tiba.")
        if not self.komoditas:
            yield Problem("komoditas", "Isi harga dan stok sekurang-kurangnya satu komoditas.",
                          at_submit=True)
        times = Counter((row.komoditas, _bare(row.keterangan)) for row in self.komoditas)
        for row in self.komoditas:
            if row.komoditas and times[row.komoditas, _bare(row.keterangan)] > 1:
                yield Problem(inside("komoditas", row, "komoditas"),
                              "Komoditas ini ditulis lebih dari satu kali.")
            if row.komoditas == Komoditas.LAINNYA and not row.keterangan:
                yield Problem(inside("komoditas", row, "keterangan"),
                              "Sebutkan komoditas yang dimaksud.")


class PantauSosial(Regional, Approvable, Base):
    """One social problem seen in a region; those affected are counted, never named."""

    __entity__ = Entity(
        "Pantauan sosial", key=("pokok", "tanggal"), icon="users-group",
        listed=("pokok", "tanggal", "jenis", "kecamatan", "jumlah_terdampak"),
        filters=("jenis",), totals=("jumlah_terdampak",), sort="-tanggal", law=dasar.KETAHANAN,
        help="Masalah sosial yang dipantau setiap bulan; jumlah orang saja, tanpa nama.")

    pokok: Mapped[str] = field(
        "Pokok masalah", also=("Masalah",),
        size=200, identity=True, search=True,
        help="Satu kalimat tentang kejadiannya, tanpa nama orang.", law=dasar.KETAHANAN)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.KETAHANAN,
        help="Tanggal kejadian atau pengamatan.")
    jenis: Mapped[MasalahSosial] = field(
        "Jenis masalah", help="Pilih yang paling sesuai.", law=dasar.KETAHANAN)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak kejadian.", law=dasar.KETAHANAN)
    lokasi: Mapped[str] = field(
        "Lokasi", size=200, help="Tempat kejadian, tanpa alamat rumah orang.",
        law=dasar.KETAHANAN)
    jumlah_terdampak: Mapped[int | None] = field(
        "Jumlah terdampak", low=0, unit="orang", help="Banyaknya orang yang terdampak.",
        law=dasar.KETAHANAN)
    uraian: Mapped[str] = field(
        "Uraian", help="Keadaan dan perkembangannya.", law=dasar.KETAHANAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Langkah yang sudah atau akan diambil.", law=dasar.KETAHANAN)


class PantauBudaya(Regional, Base):
    """A customary institution, art group, tradition or rite, and whether it lives on."""

    __entity__ = Entity(
        "Pantauan budaya", key=("nama",), icon="star", stock="tanggal_pendataan",
        listed=("nama", "jenis", "status_budaya", "masalah", "tanggal_pendataan"),
        filters=("jenis", "status_budaya", "masalah"), similar=("nama",), law=dasar.KETAHANAN,
        help="Lembaga adat, sanggar, tradisi, dan ritual adat beserta kelestariannya.")

    nama: Mapped[str] = field(
        "Nama", size=200, identity=True, unique="kantor", search=True,
        help="Nama lembaga, sanggar, tradisi, atau ritual.", law=dasar.KETAHANAN)
    jenis: Mapped[ObjekBudaya] = field(
        "Jenis", help="Apa yang dipantau.", law=dasar.KETAHANAN)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan tempatnya hidup.", law=dasar.KETAHANAN)
    status_budaya: Mapped[StatusBudaya] = field(
        "Kelestarian", help="Keadaan pada pendataan terakhir.", law=dasar.KETAHANAN)
    masalah: Mapped[MasalahBudaya] = field(
        "Masalah", default=MasalahBudaya.TIDAK_ADA, help="Masalah utama yang dihadapi.",
        law=dasar.KETAHANAN)
    uraian: Mapped[str | None] = field(
        "Uraian", help="Keadaan dan masalahnya.", law=dasar.KETAHANAN)
    kegiatan_pelestarian: Mapped[str | None] = field(
        "Kegiatan pelestarian", help="Upaya yang sudah dilakukan.", law=dasar.KETAHANAN)
    tanggal_pendataan: Mapped[date] = field(
        "Tanggal pendataan", high="hari_ini", law=dasar.KETAHANAN,
        help="Tanggal keadaan ini dicatat.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask what threatens what is said to be threatened."""
        if self.status_budaya == StatusBudaya.TERANCAM and not self.uraian \
                and self.masalah in (MasalahBudaya.TIDAK_ADA, None):
            yield Problem("masalah", "Statusnya terancam; pilih masalahnya atau jelaskan pada "
                          "uraian.", warning=True)


class IndeksKetahanan(Regional, Base):
    """One published figure of resilience for one year."""

    __entity__ = Entity(
        "Indeks ketahanan", key=("indikator", "tahun"), icon="chart-bar",
        listed=("indikator", "dimensi", "tahun", "nilai", "penerbit"), filters=("dimensi",),
        sort="-tahun", law=dasar.KETAHANAN,
        help="Angka indeks atau indikator yang diterbitkan lembaga lain; tidak dihitung di sini.",
        unique=((("wilayah_kode", "indikator", "tahun"),
                 "Indikator ini untuk tahun tersebut sudah dicatat."),))

    dimensi: Mapped[Dimensi] = field(
        "Dimensi", identity=True, help="Bidang ketahanan yang diukur.", law=dasar.KETAHANAN)
    indikator: Mapped[str] = field(
        "Indikator", size=200, identity=True, search=True,
        help="Nama indeks atau indikator seperti diterbitkan.", law=dasar.KETAHANAN)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=1945, high="tahun_ini",
        help="Tahun yang diukur, bukan tahun angka diterbitkan.",
        law=dasar.KETAHANAN)
    nilai: Mapped[Decimal] = field(
        "Nilai", help="Angka seperti diterbitkan.", law=dasar.KETAHANAN)
    satuan: Mapped[str | None] = field(
        "Satuan", size=40, help="Satuan angka, misalnya indeks atau persen.",
        law=dasar.KETAHANAN)
    penerbit: Mapped[str] = field(
        "Penerbit", also=("Sumber",),
        size=150, help="Lembaga dan nama terbitannya.", law=dasar.KETAHANAN)


def _bare(text: str | None) -> str:
    return (text or "").strip().casefold()
