"""PeristiwaKonflik: what happened, who was harmed, what was lost, and how it was handled.

The petugas of the office in whose region it happened enters, the pengawas approves, the province
and the centre read and print. Ruled by UU 7/2012 and Permendagri 42/2015. Sumber and isu are
chosen apart from each other; the harmed are counted, never named.
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
    many,
    owner,
    ref,
)
from app.models import keputusan
from app.models.sipks import dasar
from app.models.sipks.choices import IsuKonflik, PeranPihak, StatusPeristiwa, SumberKonflik

KORBAN = ("meninggal", "luka_berat", "luka_ringan", "pengungsi_jiwa")
BAGIAN = ("l", "p", "anak")


def _jumlah(label: str, help: str) -> Any:
    return field(label, low=0, default=0, unit="orang", help=help, law=dasar.KONFLIK)


def _bagian(label: str) -> Any:
    return field(label, low=0, unit="orang", law=dasar.KONFLIK,
                 help="Bagian dari jumlah di atas; anak dihitung terpisah dari orang dewasa.")


class PeristiwaPihak(Part, Base):
    """One party of a conflict."""

    __entity__ = Entity(
        "Pihak dalam peristiwa konflik", key=("nama",), icon="users",
        listed=("nama", "peran", "keterangan"), law=dasar.KONFLIK,
        help="Kelompok, organisasi, atau lembaga; bukan nama orang.")

    peristiwa_konflik_id: Mapped[int] = owner("peristiwa_konflik")
    nama: Mapped[str] = field(
        "Nama pihak", size=150, identity=True, law=dasar.KONFLIK,
        help="Kelompok, organisasi, atau lembaga; bukan nama orang.")
    peran: Mapped[PeranPihak] = field(
        "Peran", default=PeranPihak.BERSELISIH, help="Kedudukan pihak dalam peristiwa.",
        law=dasar.KONFLIK)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=255, help="Tuntutan atau kepentingan pihak ini.", law=dasar.KONFLIK)


class PeristiwaKonflik(Regional, Approvable, Base):
    """One conflict that broke out."""

    __entity__ = Entity(
        "Peristiwa konflik", key=("judul", "tanggal_mulai"), icon="flag", stock="tanggal_mulai",
        listed=("judul", "tanggal_mulai", "isu", "sumber_konflik", "status_penanganan", "meninggal",
                "nilai_kerugian"),
        filters=("isu", "sumber_konflik", "status_penanganan"), sort="-tanggal_mulai",
        totals=("meninggal", "nilai_kerugian"), law=dasar.KONFLIK,
        closes=tuple((total, tuple(f"{total}_{part}" for part in BAGIAN)) for total in KORBAN),
        help="Konflik sosial yang terjadi, dengan korban, kerugian, dan penanganannya.",
        sections=(("Peristiwa", "judul"), ("Penggolongan", "sumber_konflik"), ("Tempat", "lokasi"),
                  ("Korban meninggal", "meninggal"), ("Korban luka berat", "luka_berat"),
                  ("Korban luka ringan", "luka_ringan"), ("Pengungsi", "pengungsi_kk"),
                  ("Kerugian", "rumah_rusak"), ("Penanganan", "penanganan")))

    judul: Mapped[str] = field(
        "Judul", also=("Peristiwa", "Nama peristiwa", "Nama kejadian"),
        size=200, identity=True, search=True,
        help="Pokok peristiwa dalam satu kalimat.", law=dasar.KONFLIK)
    tanggal_mulai: Mapped[date] = field(
        "Tanggal mulai", also=("Tanggal", "Tanggal kejadian"),
        identity=True, high="hari_ini", law=dasar.KONFLIK,
        help="Hari peristiwa mulai; rekap memakai tanggal ini.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", high="hari_ini", help="Kosong bila masih berlangsung.",
        law=dasar.KONFLIK)
    kronologi: Mapped[str] = field(
        "Kronologi", also=("Uraian kejadian", "Kronologis"),
        help="Urutan kejadian menurut fakta, tanpa nama orang.", law=dasar.KONFLIK)
    potensi_konflik_id: Mapped[int | None] = ref(
        "potensi_konflik", "Potensi asal", law=dasar.KOORDINASI,
        help="Pilih bila peristiwa berkembang dari potensi yang sudah dicatat.")

    sumber_konflik: Mapped[SumberKonflik] = field(
        "Sumber konflik", help="Salah satu dari lima sumber menurut undang-undang.",
        law=dasar.SUMBER)
    isu: Mapped[IsuKonflik] = field(
        "Isu", also=("Isu/pemicu", "Pemicu"),
        help="Salah satu dari delapan isu; dipilih terpisah dari sumber.",
        law=dasar.KOORDINASI)

    lokasi: Mapped[str] = field(
        "Lokasi", size=255, help="Tempat peristiwa.", law=dasar.KONFLIK)
    kecamatan: Mapped[str | None] = field(
        "Kecamatan", size=100,
        help="Tempat peristiwa bermula bila meliputi lebih dari satu kecamatan.",
        law=dasar.KONFLIK)
    desa_kelurahan: Mapped[str | None] = field(
        "Desa/Kelurahan", size=100, law=dasar.KONFLIK,
        help="Tempat peristiwa bermula bila meliputi lebih dari satu.")

    meninggal: Mapped[int | None] = _jumlah("Meninggal", "Jumlah korban meninggal.")
    meninggal_l: Mapped[int | None] = _bagian("Meninggal laki-laki")
    meninggal_p: Mapped[int | None] = _bagian("Meninggal perempuan")
    meninggal_anak: Mapped[int | None] = _bagian("Meninggal anak")
    luka_berat: Mapped[int | None] = _jumlah("Luka berat", "Jumlah korban luka berat.")
    luka_berat_l: Mapped[int | None] = _bagian("Luka berat laki-laki")
    luka_berat_p: Mapped[int | None] = _bagian("Luka berat perempuan")
    luka_berat_anak: Mapped[int | None] = _bagian("Luka berat anak")
    luka_ringan: Mapped[int | None] = _jumlah("Luka ringan", "Jumlah korban luka ringan.")
    luka_ringan_l: Mapped[int | None] = _bagian("Luka ringan laki-laki")
    luka_ringan_p: Mapped[int | None] = _bagian("Luka ringan perempuan")
    luka_ringan_anak: Mapped[int | None] = _bagian("Luka ringan anak")
    pengungsi_kk: Mapped[int | None] = field(
        "Keluarga mengungsi", low=0, default=0, unit="KK", law=dasar.KONFLIK,
        help="Jumlah kepala keluarga yang mengungsi.")
    pengungsi_jiwa: Mapped[int | None] = _jumlah("Pengungsi", "Jumlah jiwa yang mengungsi.")
    pengungsi_jiwa_l: Mapped[int | None] = _bagian("Pengungsi laki-laki")
    pengungsi_jiwa_p: Mapped[int | None] = _bagian("Pengungsi perempuan")
    pengungsi_jiwa_anak: Mapped[int | None] = _bagian("Pengungsi anak")

    rumah_rusak: Mapped[int | None] = field(
        "Rumah rusak", low=0, default=0, unit="unit",
        help="Rusak berat, sedang, dan ringan dijumlahkan; nol bila tidak ada.",
        law=dasar.KONFLIK)
    fasilitas_rusak: Mapped[int | None] = field(
        "Fasilitas rusak", low=0, default=0, unit="unit", law=dasar.KONFLIK,
        help="Jumlah fasilitas umum dan tempat usaha yang rusak.")
    nilai_kerugian: Mapped[Decimal | None] = field(
        "Nilai kerugian", also=("Kerugian", "Kerugian materi", "Kerugian materiil"),
        kind=Kind.RUPIAH, low=0, help="Taksiran seluruh kerugian.",
        law=dasar.KONFLIK)

    penanganan: Mapped[str | None] = field(
        "Penanganan", also=("Upaya penanganan", "Langkah penanganan"),
        help="Yang dilakukan dan oleh instansi mana.", law=dasar.KOORDINASI)
    status_penanganan: Mapped[StatusPeristiwa] = field(
        "Status penanganan", default=StatusPeristiwa.BELUM_DITANGANI, law=dasar.KOORDINASI,
        help="Sejauh mana peristiwa ditangani.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas laporan", help="Laporan kejadian atau foto.", law=dasar.KOORDINASI)

    pihak: Mapped[list[PeristiwaPihak]] = many(
        "peristiwa_pihak", "Pihak", "Kelompok, organisasi, atau lembaga yang terlibat.")

    @derived("Tempat")
    def tempat(self) -> str:
        """Write where it happened, down to the desa."""
        return keputusan.spot(self.lokasi, self.desa_kelurahan, self.kecamatan)

    @derived("Korban", Kind.INTEGER)
    def korban(self) -> int:
        """Count the dead and the hurt."""
        return sum((self.meninggal or 0, self.luka_berat or 0, self.luka_ringan or 0))

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask dates, parties, casualties without a whole, refugees, and the handling."""
        yield from keputusan.ordered(self, "tanggal_mulai", "tanggal_selesai",
                                     "Tanggal selesai tidak boleh sebelum tanggal mulai.")
        potensi = ask.get("potensi_konflik", self.potensi_konflik_id) \
            if self.potensi_konflik_id else None
        if potensi is not None and potensi.sejak and self.tanggal_mulai \
                and self.tanggal_mulai < potensi.sejak:
            yield Problem("potensi_konflik_id", "Potensi ini baru diketahui sesudah peristiwanya "
                          "mulai; periksa pilihannya.", warning=True)
        if not self.pihak:
            yield Problem("pihak", "Isi pihak yang berselisih.", at_submit=True)
        yield from keputusan.twice(self.pihak, "pihak", ("nama",),
                                   "Pihak ini ditulis lebih dari satu kali.")
        if self.pengungsi_jiwa is not None and self.pengungsi_kk is not None \
                and self.pengungsi_jiwa < self.pengungsi_kk:
            yield Problem("pengungsi_jiwa", "Jumlah jiwa tidak boleh kurang dari jumlah kepala "
                          "keluarga.")
        yield from self._handled()

    def _handled(self) -> Iterator[Problem]:
        tertangani = self.status_penanganan in (StatusPeristiwa.PROSES, StatusPeristiwa.SELESAI)
        if tertangani and not self.penanganan:
            yield Problem("penanganan", "Isi penanganan karena statusnya "
                          f"{self.status_penanganan.label.lower()}.", at_submit=True)
        if self.status_penanganan == StatusPeristiwa.SELESAI and not self.tanggal_selesai:
            yield Problem("tanggal_selesai", "Isi tanggal selesai karena penanganannya selesai.",
                          at_submit=True)
