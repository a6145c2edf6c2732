"""IzinSementaraRumahIbadat: a permit to use another building as a house of worship for a while.

The petugas of the office of the region enters, the pengawas approves; province and centre read.
Ruled by PBM 9/2006 and 8/2006. It lasts two years at most and asks for the written consent of the
building's owner and the knowledge of the lurah or kepala desa, FKUB and the Kemenag office.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import Approvable, Base, Entity, Mapped, Problem, Regional, attachment, field
from app.engine.indonesian import long_date
from app.models.ekososbud import dasar
from app.models.ekososbud.choices import AgamaDiwakili

TAHUN_BERLAKU = 2
DILAPORKAN = (
    ("tanggal_rekomendasi_lurah", "Isi tanggal rekomendasi lurah atau kepala desa."),
    ("tanggal_lapor_fkub", "Isi tanggal laporan kepada FKUB."),
    ("tanggal_lapor_kemenag", "Isi tanggal laporan kepada kantor Kementerian Agama."))


class IzinSementaraRumahIbadat(Regional, Approvable, Base):
    """One permit, from the owner's consent to the day it ends."""

    __entity__ = Entity(
        "Izin sementara rumah ibadat", key=("nomor_izin",), icon="calendar-due",
        listed=("nama_bangunan", "agama", "kecamatan", "nomor_izin", "tanggal_izin",
                "berlaku_sampai"),
        filters=("agama",), stock="tanggal_izin", expires="berlaku_sampai",
        law=dasar.RUMAH_IBADAT,
        help="Izin sementara pemanfaatan bangunan gedung sebagai rumah ibadat.",
        sections=(("Bangunan", "nama_bangunan"), ("Syarat", "izin_pemilik"),
                  ("Izin", "nomor_izin")))

    nama_bangunan: Mapped[str] = field(
        "Nama atau sebutan bangunan", size=200, identity=True, search=True,
        help="Bangunan yang dipakai sementara.", law=dasar.RUMAH_IBADAT)
    agama: Mapped[AgamaDiwakili] = field(
        "Agama", help="Umat yang memakai bangunan ini.", law=dasar.RUMAH_IBADAT)
    pemohon: Mapped[str] = field(
        "Pemohon", size=200, help="Panitia atau lembaga yang memohon izin.",
        law=dasar.RUMAH_IBADAT)
    alamat: Mapped[str] = field(
        "Lokasi", size=255, help="Jalan, nomor, RT/RW letak bangunan.", law=dasar.RUMAH_IBADAT)
    kecamatan: Mapped[str] = field(
        "Kecamatan", size=100, help="Nama kecamatan letak bangunan.", law=dasar.RUMAH_IBADAT)
    desa_kelurahan: Mapped[str] = field(
        "Desa/Kelurahan", size=100, help="Nama desa atau kelurahan letak bangunan.",
        law=dasar.RUMAH_IBADAT)

    izin_pemilik: Mapped[bool] = field(
        "Izin tertulis pemilik ada", default=False, law=dasar.RUMAH_IBADAT,
        help="Ya bila pemilik bangunan mengizinkan secara tertulis.")
    nomor_rekomendasi_lurah: Mapped[str | None] = field(
        "Nomor rekomendasi lurah/kepala desa", size=80,
        help="Nomor rekomendasi tertulis lurah atau kepala desa setempat.",
        law=dasar.RUMAH_IBADAT)
    tanggal_rekomendasi_lurah: Mapped[date | None] = field(
        "Tanggal rekomendasi lurah/kepala desa", high="hari_ini",
        help="Tanggal rekomendasi lurah atau kepala desa; tidak sesudah izin.",
        law=dasar.RUMAH_IBADAT)
    tanggal_lapor_fkub: Mapped[date | None] = field(
        "Tanggal lapor FKUB", high="hari_ini", law=dasar.RUMAH_IBADAT,
        help="Tanggal pelaporan tertulis kepada FKUB kabupaten/kota; tidak sesudah izin.")
    tanggal_lapor_kemenag: Mapped[date | None] = field(
        "Tanggal lapor Kemenag", high="hari_ini", law=dasar.RUMAH_IBADAT,
        help="Tanggal pelaporan tertulis kepada kantor Kementerian Agama; tidak sesudah izin.")

    nomor_izin: Mapped[str] = field(
        "Nomor izin", size=80, identity=True, unique="kantor", search=True,
        help="Nomor surat izin sementara.", law=dasar.RUMAH_IBADAT)
    tanggal_izin: Mapped[date] = field(
        "Tanggal izin", high="hari_ini",
        help="Tanggal surat izin; masa izin paling lama dua tahun dihitung dari sini.",
        law=dasar.RUMAH_IBADAT)
    berlaku_sampai: Mapped[date] = field(
        "Berlaku sampai", help="Hari terakhir izin berlaku; paling lama dua tahun.",
        law=dasar.RUMAH_IBADAT)
    berkas_izin_id: Mapped[int | None] = attachment(
        "Berkas izin", help="Pindaian surat izin sementara.", law=dasar.RUMAH_IBADAT)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for the two years, the owner's consent and the three who must know."""
        mulai, sampai = self.tanggal_izin, self.berlaku_sampai
        if mulai and sampai:
            paling_lama = _years_later(mulai, TAHUN_BERLAKU)
            if sampai <= mulai:
                yield Problem("berlaku_sampai", "Berlaku sampai harus sesudah tanggal izin.")
            elif sampai > paling_lama:
                yield Problem("berlaku_sampai", "Izin sementara berlaku paling lama dua tahun, "
                              f"sampai {long_date(paling_lama)}.")
        for name, kata in (("tanggal_rekomendasi_lurah", "rekomendasi"),
                           ("tanggal_lapor_fkub", "laporan"), ("tanggal_lapor_kemenag", "laporan")):
            hari = getattr(self, name)
            if hari and mulai and hari > mulai:
                yield Problem(name, f"Tanggal {kata} tidak boleh sesudah tanggal izin.")
        if self.izin_pemilik is not True:
            yield Problem("izin_pemilik", "Izin tertulis pemilik bangunan harus ada.",
                          at_submit=True)
        for name, sentence in DILAPORKAN:
            if not getattr(self, name):
                yield Problem(name, sentence, at_submit=True)


def _years_later(day: date, years: int) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year + years, 2, 28)
    return day.replace(year=day.year + years)
