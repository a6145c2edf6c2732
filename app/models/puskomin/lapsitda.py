"""Lapsitda: the daily situation of a region, one report per office and day, "nihil" included.

The petugas of the Puskomin enters every day, the pengawas of that office approves; the province and
the centre read and print, as far as the class of the report lets them. Ruled by Permendagri 2/2018
as amended by 46/2019. Events and organisations are recorded, never anybody's opinion.
"""
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Index

from app.engine import (
    Approvable,
    Base,
    Entity,
    Kind,
    Klasifikasi,
    Mapped,
    Part,
    Problem,
    Regional,
    Status,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
)
from app.engine.indonesian import day_and_date, local
from app.engine.zones import zone_of
from app.models import keputusan, letak
from app.models.puskomin import dasar
from app.models.puskomin.choices import (
    BidangAthg,
    JenisAthg,
    KeandalanSumber,
    KebenaranInformasi,
    StatusKejadian,
    StatusUmum,
    Urgensi,
)

# The report by which the day is owed (the list of obligations names its table), and its cycle.
REKAP, SIKLUS = "R-WAS-1", "harian"
KODE = re.compile(r"\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?")
MENDESAK = frozenset({Urgensi.TINGGI, Urgensi.KRITIS})


class LapsitdaItem(Part, Base):
    """One event of the day: what, where, from whom it is known, and what was done."""

    __entity__ = Entity(
        "Kejadian LAPSITDA", key=("judul",), icon="alert-triangle",
        listed=("judul", "waktu_kejadian", "bidang", "jenis_athg", "urgensi",
                "status_penanganan"),
        law=dasar.WASDIN, help="Kejadian pada hari itu menurut bidang dan jenis ATHG.")
    # A recap counts the items of many days by field and kind without reading the items' texts.
    __table_args__ = (Index("ix_lapsitda_item_hitung", "lapsitda_id", "wilayah_kode", "bidang",
                            "jenis_athg", "id", "deleted_at"),)

    lapsitda_id: Mapped[int] = owner("lapsitda")
    judul: Mapped[str] = field(
        "Judul/perihal", size=200, identity=True, law=dasar.WASDIN,
        help="Pokok kejadian dalam satu kalimat pendek.")
    waktu_kejadian: Mapped[datetime] = field(
        "Waktu kejadian", identity=True, high="hari_ini", law=dasar.WASDIN,
        help="Tanggal dan jam kejadian menurut waktu setempat, tidak sesudah saat ini.")
    bidang: Mapped[BidangAthg] = field(
        "Bidang", help="Bidang ipoleksosbudhankam yang paling sesuai.", law=dasar.WASDIN)
    jenis_athg: Mapped[JenisAthg] = field(
        "Jenis ATHG", help="Ancaman, tantangan, hambatan, atau gangguan.", law=dasar.WASDIN)
    alamat: Mapped[str] = field(
        "Lokasi", size=255, law=dasar.WASDIN,
        help="Tempat kejadian sampai lingkungan, RT/RW, atau bangunan.")
    kode_lokasi: Mapped[str | None] = field(
        "Kode wilayah kejadian", size=13, law=dasar.WASDIN,
        help="Kode Kemendagri kecamatan atau desa/kelurahan, misalnya 32.73.05; boleh kosong.")
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100, help="Nama kecamatan tempat kejadian.", law=dasar.WASDIN)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan tempat kejadian.",
        law=dasar.WASDIN)
    lintang: Mapped[Decimal | None] = field(
        "Lintang", kind=Kind.LATITUDE, help="Titik kejadian, misalnya -6,914744.",
        law=dasar.WASDIN)
    bujur: Mapped[Decimal | None] = field(
        "Bujur", kind=Kind.LONGITUDE, help="Titik kejadian, misalnya 107,609810.",
        law=dasar.WASDIN)
    latar_belakang: Mapped[str | None] = field(
        "Latar belakang", help="Hal yang mendahului kejadian.", law=dasar.WASDIN)
    uraian: Mapped[str] = field(
        "Uraian kejadian", law=dasar.WASDIN,
        help="Fakta: apa, siapa (kelompok atau lembaga), kapan, di mana, mengapa, bagaimana.")
    sumber_informasi: Mapped[str] = field(
        "Sumber informasi", size=200, law=dasar.WASDIN,
        help="Dari mana kejadian diketahui, misalnya laporan kecamatan atau media.")
    keandalan_sumber: Mapped[KeandalanSumber | None] = field(
        "Keandalan sumber", help="Nilai sumber dari A sampai F.", law=dasar.WASDIN)
    kebenaran_informasi: Mapped[KebenaranInformasi | None] = field(
        "Kebenaran informasi", help="Nilai isi keterangan dari 1 sampai 6.", law=dasar.WASDIN)
    dampak: Mapped[str | None] = field(
        "Dampak", help="Akibat yang sudah atau dapat timbul.", law=dasar.WASDIN)
    langkah_penanganan: Mapped[str | None] = field(
        "Langkah penanganan", help="Yang sudah dilakukan dan oleh siapa.", law=dasar.WASDIN)
    analisa: Mapped[str | None] = field(
        "Analisa/prediksi", law=dasar.WASDIN,
        help="Perkiraan perkembangan; diisi bila urgensi tinggi atau kritis.")
    rekomendasi: Mapped[str | None] = field(
        "Rekomendasi", law=dasar.WASDIN,
        help="Saran tindakan; diisi bila urgensi tinggi atau kritis.")
    urgensi: Mapped[Urgensi] = field(
        "Urgensi", help="Seberapa cepat kejadian perlu ditangani.", law=dasar.WASDIN)
    status_penanganan: Mapped[StatusKejadian] = field(
        "Status penanganan", default=StatusKejadian.BARU, law=dasar.WASDIN,
        help="Sejauh mana kejadian ditangani.")
    foto_id: Mapped[int | None] = attachment(
        "Foto 1", accepts=("jpg", "png"),
        help="Foto yang menerangkan kejadian; hindari wajah korban dan anak.",
        law=dasar.WASDIN)
    foto_kedua_id: Mapped[int | None] = attachment(
        "Foto 2", accepts=("jpg", "png"),
        help="Foto dari sudut atau waktu yang lain; hindari wajah korban dan anak.",
        law=dasar.WASDIN)
    foto_ketiga_id: Mapped[int | None] = attachment(
        "Foto 3", accepts=("jpg", "png"),
        help="Foto dari sudut atau waktu yang lain; hindari wajah korban dan anak.",
        law=dasar.WASDIN)

    @derived("Hari/tgl/jam")
    def saat(self) -> str:
        """Write when it happened, as the report prints it."""
        if self.waktu_kejadian is None:
            return ""
        here = local(self.waktu_kejadian, zone_of(self.wilayah_kode))
        return f"{day_and_date(here.date())} {here:%H.%M} {here:%Z}"

    @derived("Lokasi lengkap")
    def tempat(self) -> str:
        """Write where it happened, down to the desa."""
        return keputusan.spot(self.alamat, self.desa_kelurahan, self.kecamatan)

    @derived("Kejadian")
    def kejadian(self) -> str:
        """Write subject and facts, as the report prints them."""
        return "\n".join(part for part in (self.judul, self.uraian) if part)

    @derived("Sumber")
    def sumber_dinilai(self) -> str:
        """Write the source with its rating, such as Media (B-2)."""
        rating = "-".join(each.value for each in (self.keandalan_sumber, self.kebenaran_informasi)
                          if each)
        return f"{self.sumber_informasi or ''} ({rating})" if rating else self.sumber_informasi

    @derived("Analisa/Rekomendasi")
    def analisa_rekomendasi(self) -> str:
        """Write analysis and advice together."""
        return "\n".join(part for part in (self.analisa, self.rekomendasi) if part)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask the place, and what is urgent for analysis, advice and the rating of its source."""
        yield from self._code(ask)
        yield from letak.halved(self)
        if self.urgensi in MENDESAK:
            for name, word in (("analisa", "analisa"), ("rekomendasi", "rekomendasi"),
                               ("keandalan_sumber", "nilai keandalan sumber"),
                               ("kebenaran_informasi", "nilai kebenaran informasi")):
                if not getattr(self, name):
                    yield Problem(name, f"Isi {word} karena urgensinya "
                                  f"{self.urgensi.label.lower()}.", warning=True, at_submit=True)

    def _code(self, ask: Any) -> Iterator[Problem]:
        kode = self.kode_lokasi
        if not kode:
            return
        if not KODE.fullmatch(kode) or (len(kode) <= 5 and not ask.tingkat(kode)):
            yield Problem("kode_lokasi", f"Kode wilayah {kode} tidak dikenal; contoh: 32.73.05 "
                          "atau 32.73.05.1001.")
        elif self.wilayah_kode not in (None, "00") and kode != self.wilayah_kode \
                and not kode.startswith(f"{self.wilayah_kode}."):
            yield Problem("kode_lokasi", f"Kode wilayah {kode} berada di luar wilayah kantor ini "
                          f"({self.wilayah_kode}).")


class Lapsitda(Regional, Approvable, Base):
    """The report of one office about one day."""

    __entity__ = Entity(
        "LAPSITDA", key=("tanggal",), icon="news", stock="tanggal",
        listed=("nomor", "tanggal", "status_umum", "isi"),
        filters=("status_umum", "nihil"), sort="-tanggal", law=dasar.WASDIN,
        starts_as=Klasifikasi.RAHASIA,
        help="Laporan Situasi Daerah harian; hari tanpa kejadian dilaporkan nihil.",
        unique=((("wilayah_kode", "tanggal"),
                 "LAPSITDA kantor ini untuk tanggal tersebut sudah ada."),),
        sections=(("Laporan", "nomor"), ("Keadaan", "status_umum")))

    nomor: Mapped[str] = field(
        "Nomor laporan", size=80, identity=True, search=True, law=dasar.WASDIN,
        help="Nomor menurut buku agenda, misalnya 124/LAPSITDA/2026.")
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.WASDIN,
        help="Hari yang dilaporkan; satu laporan untuk satu hari.")
    status_umum: Mapped[StatusUmum] = field(
        "Status umum", help="Keadaan wilayah secara keseluruhan pada hari itu.",
        law=dasar.WASDIN)
    nihil: Mapped[bool] = field(
        "Nihil", law=dasar.WASDIN,
        help="Ya bila tidak ada kejadian yang perlu dilaporkan pada hari itu.")
    ringkasan: Mapped[str | None] = field(
        "Ringkasan", help="Gambaran umum hari itu dalam beberapa kalimat.", law=dasar.WASDIN)

    item: Mapped[list[LapsitdaItem]] = many(
        "lapsitda_item", "Kejadian", "Satu baris untuk setiap kejadian; kosong bila nihil.")

    @derived("Isi laporan")
    def isi(self) -> str:
        """Say nihil, or how many events are reported."""
        if self.nihil:
            return "Nihil"
        return f"{len(self.item)} kejadian" if self.item else "Belum diisi"

    @derived("Hari/tgl/jam")
    def hari(self) -> str:
        """Write the day as the report prints it."""
        return day_and_date(self.tanggal) if self.tanggal else ""

    @derived("Uraian")
    def kata_nihil(self) -> str:
        """Write what a day without events prints in place of events."""
        return "NIHIL"

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask that nihil and the events agree, and that no event is later than its day."""
        if self.nihil and self.item:
            yield Problem("nihil", f"Laporan ini nihil, tetapi memuat {len(self.item)} kejadian; "
                          "hapus kejadiannya atau ubah nihil menjadi tidak.")
        if not self.nihil and not self.item:
            yield Problem("item", "Tulis kejadiannya, atau pilih nihil bila tidak ada kejadian.",
                          at_submit=True)
        yield from self._standing()
        for row in self.item:
            if row.waktu_kejadian and self.tanggal:
                yield from self._moment(row)

    def _moment(self, row: LapsitdaItem) -> Iterator[Problem]:
        """An event is told the day it happened or the day after; an older one may be a slip."""
        hari = local(row.waktu_kejadian, zone_of(self.wilayah_kode)).date()
        at = inside("item", row, "waktu_kejadian")
        if hari > self.tanggal:
            yield Problem(at, "Waktu kejadian tidak boleh sesudah hari yang dilaporkan.")
        elif (self.tanggal - hari).days > 1:
            yield Problem(at, f"Kejadian ini {(self.tanggal - hari).days} hari sebelum hari yang "
                          "dilaporkan; periksa tanggalnya.", warning=True)

    def deliveries(self, ask: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Count the day as reported, nihil or not, once its report is approved.

        What is written says only that the day was reported; what happened stays here.
        """
        if self.status is not Status.DISETUJUI:
            return
        wajib, periode = _owed(ask, self.wilayah_kode), self.tanggal.isoformat()
        if wajib is None or ask.recorded("laporan", wilayah_kode=self.wilayah_kode,
                                         kewajiban_lapor_id=wajib.id, periode=periode):
            return
        yield "laporan", self.wilayah_kode, {
            "kewajiban_lapor_id": wajib.id, "periode": periode,
            "judul": f"LAPSITDA {day_and_date(self.tanggal)}", "nomor_surat": self.nomor,
            "tanggal_surat": ask.today(), "tanggal_kirim": ask.today(),
            "klasifikasi": Klasifikasi.BIASA, "status": Status.DISETUJUI,
            "diajukan_pada": self.diajukan_pada, "diajukan_oleh_id": self.diajukan_oleh_id,
            "disetujui_pada": self.disetujui_pada, "disetujui_oleh_id": self.disetujui_oleh_id}

    def _standing(self) -> Iterator[Problem]:
        if self.nihil and self.status_umum == StatusUmum.RAWAN:
            yield Problem("status_umum", "Keadaan dinyatakan rawan, tetapi laporannya nihil.",
                          warning=True, at_submit=True)
        if self.status_umum == StatusUmum.KONDUSIF and any(
                row.urgensi == Urgensi.KRITIS for row in self.item):
            yield Problem("status_umum", "Keadaan dinyatakan kondusif, tetapi ada kejadian kritis.",
                          warning=True, at_submit=True)


def _owed(ask: Any, office: str) -> Any:
    """Return the obligation to report the day that an office of this level has, or None."""
    tingkat = ask.tingkat(office)
    level = tingkat if tingkat in ("pusat", "provinsi") else "kabupaten_kota"
    return next((each for each in ask.daftar("kewajiban_lapor")
                 if each.template == REKAP and each.siklus == SIKLUS
                 and level in each.tingkat_pelapor), None)
