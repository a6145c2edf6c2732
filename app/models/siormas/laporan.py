"""OrmasLaporanKegiatan: what an ormas did in half a year, reported to the office.

The petugas records the received report, the pengawas approves; from then on the ormas has reported
that semester. Whether it came in time is worked out, not typed. Province and centre read the recap
of compliance. Ruled by Permendagri 57/2017 Pasal 39.
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
from app.models.siormas import dasar, semester
from app.models.siormas.choices import JabatanPengurus
from app.models.siormas.choices_binaan import HasilLaporan, Semester, StatusLaporan, SumberDana

PENANDATANGAN = (("penandatangan_ketua", JabatanPengurus.KETUA),
                 ("penandatangan_sekretaris", JabatanPengurus.SEKRETARIS))


class OrmasLaporanRincian(Part, Base):
    """One activity of the half year."""

    __entity__ = Entity(
        "Kegiatan yang dilaporkan", key=("nama", "tanggal"), icon="calendar",
        listed=("nama", "tanggal", "lokasi", "peserta", "nilai"), law=dasar.LAPORAN,
        help="Kegiatan ormas selama satu semester.")

    ormas_laporan_kegiatan_id: Mapped[int] = owner("ormas_laporan_kegiatan")
    nama: Mapped[str] = field(
        "Nama kegiatan", size=200, identity=True, help="Nama kegiatan seperti pada laporan.",
        law=dasar.LAPORAN)
    tanggal: Mapped[date] = field(
        "Tanggal", high="hari_ini", help="Tanggal kegiatan dimulai.", law=dasar.LAPORAN)
    lokasi: Mapped[str | None] = field(
        "Lokasi", size=200, help="Tempat kegiatan dilaksanakan.", law=dasar.LAPORAN)
    peserta: Mapped[int | None] = field(
        "Peserta", low=0, unit="orang", help="Jumlah orang yang ikut.", law=dasar.LAPORAN)
    sumber_dana: Mapped[SumberDana | None] = field(
        "Sumber dana", help="Dari mana biaya kegiatan berasal.", law=dasar.KEUANGAN)
    nilai: Mapped[Decimal | None] = field(
        "Nilai", kind=Kind.RUPIAH, low=0, help="Biaya kegiatan.", law=dasar.KEUANGAN)
    hasil: Mapped[str | None] = field(
        "Hasil", help="Hasil atau manfaat kegiatan.", law=dasar.LAPORAN)


class OrmasLaporanKegiatan(Regional, Approvable, Base):
    """The report of one ormas for one semester."""

    __entity__ = Entity(
        "Laporan kegiatan ormas", key=("ormas_id", "tahun", "semester"), icon="clipboard-list",
        listed=("nomor_surat", "ormas_id", "tahun", "semester", "tanggal_terima",
                "status_laporan", "jumlah_kegiatan"),
        filters=("tahun", "semester", "status_laporan", "ormas_id"), stock="akhir_semester",
        sort="-tanggal_terima", informs=("ormas_id",), law=dasar.LAPORAN,
        help="Laporan kegiatan enam bulanan yang disampaikan ormas.",
        unique=((("ormas_id", "tahun", "semester"),
                 "Laporan ormas ini untuk semester tersebut sudah dicatat."),),
        sections=(("Laporan", "nomor_surat"), ("Isi laporan", "perkembangan_organisasi"),
                  ("Pemeriksaan", "hasil_pemeriksaan")))

    nomor_surat: Mapped[str] = field(
        "Nomor surat laporan", size=80, identity=True, search=True, law=dasar.LAPORAN,
        help="Nomor surat pengantar laporan, ditulis persis.")
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, help="Pilih ormas yang melapor.", law=dasar.LAPORAN)
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=1945, high="tahun_ini",
        help="Tahun kegiatan yang dilaporkan.", law=dasar.LAPORAN)
    semester: Mapped[Semester] = field(
        "Semester", identity=True, help="Semester kegiatan yang dilaporkan.", law=dasar.LAPORAN)
    tanggal_terima: Mapped[date] = field(
        "Tanggal terima", high="hari_ini", law=dasar.LAPORAN,
        help="Tanggal laporan diterima kantor; menentukan tepat waktu atau terlambat.")
    berkas_id: Mapped[int] = attachment(
        "Berkas laporan", accepts=("pdf",), help="Pindaian laporan yang sudah ditandatangani.",
        law=dasar.LAPORAN)

    perkembangan_organisasi: Mapped[str] = field(
        "Perkembangan organisasi", law=dasar.LAPORAN,
        help="Perubahan pengurus, anggota, cabang, atau alamat selama semester ini.")
    penandatangan_ketua: Mapped[str] = field(
        "Ketua yang menandatangani", size=120, law=dasar.LAPORAN,
        help="Laporan semester ditandatangani ketua dan sekretaris; tulis nama ketuanya.")
    penandatangan_sekretaris: Mapped[str] = field(
        "Sekretaris yang menandatangani", size=120, law=dasar.LAPORAN,
        help="Laporan semester ditandatangani ketua dan sekretaris; tulis nama sekretarisnya.")

    hasil_pemeriksaan: Mapped[HasilLaporan] = field(
        "Hasil pemeriksaan", help="Apakah isi laporan sudah lengkap.", law=dasar.LAPORAN)
    catatan_perbaikan: Mapped[str | None] = field(
        "Hal yang harus diperbaiki", law=dasar.LAPORAN,
        help="Diisi bila laporan masih perlu diperbaiki.")
    akhir_semester: Mapped[date | None] = field(
        "Akhir semester", computed=True, law=dasar.LAPORAN,
        help="Hari terakhir semester yang dilaporkan; rekap memakai tanggal ini.")
    batas_waktu: Mapped[date | None] = field(
        "Batas waktu", computed=True, law=dasar.LAPORAN,
        help="Hari terakhir laporan dianggap tepat waktu: akhir bulan sesudah semester.")
    status_laporan: Mapped[StatusLaporan | None] = field(
        "Status laporan", computed=True, law=dasar.LAPORAN,
        help="Dihitung dari tanggal terima, batas waktu, dan hasil pemeriksaan.")
    jumlah_kegiatan: Mapped[int | None] = field(
        "Jumlah kegiatan", computed=True, help="Banyaknya kegiatan yang dilaporkan.",
        law=dasar.LAPORAN)
    dalam_kewajiban: Mapped[bool | None] = field(
        "Termasuk wajib lapor", computed=True, law=dasar.LAPORAN,
        help="Ya bila ormas sudah dan masih wajib melapor pada akhir semester itu.")

    kegiatan: Mapped[list[OrmasLaporanRincian]] = many(
        "ormas_laporan_rincian", "Kegiatan yang dilaporkan", "Satu baris untuk setiap kegiatan.")

    @property
    def akhir(self) -> date | None:
        """Return the last day of the semester that is reported."""
        if not self.tahun or not self.semester:
            return None
        return date(self.tahun, 6, 30) if self.semester == Semester.I else date(self.tahun, 12, 31)

    def compute(self, facts: Any) -> None:
        """Fill the dates of the semester, and whether the report came in time."""
        akhir = self.akhir
        self.akhir_semester = akhir
        self.batas_waktu = semester.due(akhir) if akhir else None
        self.jumlah_kegiatan = sum(row.deleted_at is None for row in self.kegiatan)
        self.status_laporan = self._status()
        sejak, sampai = next(iter(facts.rows(
            "ormas", "wajib_lapor_sejak", "wajib_lapor_sampai", id=self.ormas_id)), (None, None))
        self.dalam_kewajiban = bool(akhir and sejak and sejak <= akhir
                                    and (sampai is None or akhir <= sampai))

    def _status(self) -> StatusLaporan:
        if self.tanggal_terima is None:
            return StatusLaporan.BELUM
        if self.batas_waktu and self.tanggal_terima > self.batas_waktu:
            return StatusLaporan.TERLAMBAT
        if self.hasil_pemeriksaan == HasilLaporan.PERLU_PERBAIKAN:
            return StatusLaporan.DITERIMA_PERLU_PERBAIKAN
        return StatusLaporan.DITERIMA_LENGKAP

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask whether the report fits its semester, and whether the right people signed it."""
        akhir = self.akhir
        if akhir and self.tanggal_terima:
            yield from self._time(akhir, self.tanggal_terima)
        if self.hasil_pemeriksaan == HasilLaporan.PERLU_PERBAIKAN and not self.catatan_perbaikan:
            yield Problem("catatan_perbaikan", "Tuliskan hal yang harus diperbaiki.",
                          at_submit=True)
        if not self.kegiatan:
            yield Problem("kegiatan", "Tidak ada kegiatan yang dilaporkan; ormas ini akan "
                                      "dihitung vakum.", warning=True, at_submit=True)
        for row in self.kegiatan:
            if akhir and row.tanggal and not semester.first_of(akhir) <= row.tanggal <= akhir:
                yield Problem(inside("kegiatan", row, "tanggal"),
                              f"Tanggal ini di luar {semester.spoken(akhir)}.", warning=True)
        yield from self._signatories(ask)

    def _time(self, akhir: date, terima: date) -> Iterator[Problem]:
        if terima < semester.first_of(akhir):
            yield Problem("tanggal_terima", f"{semester.spoken(akhir)} belum dimulai pada tanggal "
                                            "ini.")
        elif terima <= akhir:
            yield Problem("tanggal_terima", f"{semester.spoken(akhir)} baru berakhir pada "
                                            f"{long_date(akhir)}.", warning=True)

    def _signatories(self, ask: Any) -> Iterator[Problem]:
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        for name, jabatan in PENANDATANGAN:
            tertulis = getattr(self, name)
            nama = {row.nama.casefold() for row in (ormas.pengurus if ormas else ())
                    if row.jabatan == jabatan and row.nama}
            if tertulis and nama and tertulis.strip().casefold() not in nama:
                yield Problem(name, f"Nama ini bukan {jabatan.label.lower()} yang tercatat pada "
                                    "data ormas.", warning=True, at_submit=True)
