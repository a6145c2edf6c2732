"""KepalaDaerah: who leads a region, in which capacity, and which parties put them forward.

The petugas of the office of that region enters, the pengawas approves. A new holder is a new
record, so the succession stays readable. Ruled by UU 23/2014 and UU 10/2016.
"""
from collections.abc import Iterator
from datetime import date, timedelta
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
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import long_date, short_date
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices import JabatanKepalaDaerah, StatusKepalaDaerah

DIPILIH = frozenset({StatusKepalaDaerah.DEFINITIF})
PEMEGANG = frozenset({StatusKepalaDaerah.DEFINITIF, StatusKepalaDaerah.PJ})
SETAHUN = timedelta(days=366)


class KepalaDaerahPengusung(Part, Base):
    """A party that put the pair forward."""

    __entity__ = Entity(
        "Partai pengusung", key=("parpol_id",), icon="flag", listed=("parpol_id", "keterangan"),
        law=dasar.PILKADA, help="Partai yang mengusung pasangan calon saat pemilihan.")

    kepala_daerah_id: Mapped[int] = owner("kepala_daerah")
    parpol_id: Mapped[int] = ref(
        "parpol", "Partai", identity=True, help="Pilih dari daftar partai.", law=dasar.PILKADA)
    keterangan: Mapped[str | None] = field(
        "Keterangan", size=120, help="Misalnya kursi partai saat mengusung.", law=dasar.PILKADA)


class KepalaDaerah(Regional, Approvable, Base):
    """A holder of the office, elected or acting, from one day to another."""

    __entity__ = Entity(
        "Kepala daerah", key=("nama", "masa_jabatan_mulai"), icon="user-check",
        listed=("nama", "jabatan", "status_jabatan", "wakil", "masa_jabatan_mulai",
                "masa_jabatan_selesai"),
        filters=("jabatan", "status_jabatan", "masih_menjabat"), stock="masa_jabatan_mulai",
        expires="masa_jabatan_selesai", law=dasar.KEPALA_DAERAH,
        help="Kepala dan wakil kepala daerah, definitif maupun Pj., Plt., Plh., dan Pjs.",
        sections=(("Jabatan", "nama"), ("Masa jabatan", "masa_jabatan_mulai"),
                  ("Pemilihan", "pemilu_id")))

    nama: Mapped[str] = field(
        "Nama", also=("Nama kepala daerah", "Nama gubernur", "Nama bupati", "Nama wali kota",
                      "Nama bupati/wali kota", "Bupati/wali kota"),
        size=120, identity=True, search=True, law=dasar.KEPALA_DAERAH,
        help="Nama dan gelar kepala daerah atau pejabat yang menjalankan tugasnya.")
    jabatan: Mapped[JabatanKepalaDaerah | None] = field(
        "Jabatan", filled=True, law=dasar.KEPALA_DAERAH,
        help="Mengikuti wilayah kantor yang mencatat; kosongkan agar diisi otomatis.")
    status_jabatan: Mapped[StatusKepalaDaerah] = field(
        "Keadaan jabatan", also=("Status", "Status jabatan"),
        law=dasar.KEPALA_DAERAH,
        help="Definitif, penjabat, atau pelaksana.")
    wakil: Mapped[str | None] = field(
        "Wakil kepala daerah", also=("Nama wakil",),
        size=120, law=dasar.KEPALA_DAERAH,
        help="Nama wakil; kosong bila tidak ada.")
    menggantikan: Mapped[str | None] = field(
        "Menggantikan", size=120, law=dasar.KEPALA_DAERAH,
        help="Pejabat definitif yang digantikan, untuk Pj., Plt., Plh., dan Pjs.")

    masa_jabatan_mulai: Mapped[date] = field(
        "Masa jabatan mulai", also=("Mulai menjabat", "Tanggal pelantikan"),
        identity=True, law=dasar.KEPALA_DAERAH,
        help="Tanggal pelantikan atau penunjukan.")
    masa_jabatan_selesai: Mapped[date] = field(
        "Masa jabatan selesai", law=dasar.KEPALA_DAERAH,
        help="Hari terakhir menurut keputusan pengangkatan.")
    masih_menjabat: Mapped[bool] = field(
        "Masih menjabat", default=True, law=dasar.KEPALA_DAERAH,
        help="Tidak bila sudah diganti atau tugasnya selesai; diagram menghitung yang menjabat.")
    nomor_sk: Mapped[str] = field(
        "Nomor SK pengangkatan", size=80, law=dasar.KEPALA_DAERAH,
        help="Nomor keputusan atau surat penunjukan.")
    tanggal_sk: Mapped[date] = field(
        "Tanggal SK", high="hari_ini",
        help="Tanggal keputusan pengangkatan; lazimnya sebelum pelantikan.",
        law=dasar.KEPALA_DAERAH)
    berkas_sk_id: Mapped[int | None] = attachment(
        "Berkas SK", help="Pindaian keputusan.", law=dasar.KEPALA_DAERAH)

    pemilu_id: Mapped[int | None] = ref(
        "pemilu", "Pemilihan", also=("Pilkada",),
        among=tempat.PILKADA, offered=tempat.PEMILIHAN_KEPALA, law=dasar.PILKADA,
        help="Pilkada yang dimenangkan; hanya untuk pejabat definitif.")
    perseorangan: Mapped[bool | None] = field(
        "Calon perseorangan", help="Ya bila maju tanpa partai.", law=dasar.PILKADA)
    persen_suara: Mapped[Decimal | None] = field(
        "Suara diperoleh (%)", kind=Kind.PERCENT, low=0, high=100, law=dasar.PILKADA,
        help="Persentase suara sah saat terpilih.")
    pengusung: Mapped[list[KepalaDaerahPengusung]] = many(
        "kepala_daerah_pengusung", "Partai pengusung", "Satu baris untuk setiap partai.")

    @derived("Masa jabatan")
    def masa_jabatan(self) -> str:
        """Say the term."""
        mulai, selesai = self.masa_jabatan_mulai, self.masa_jabatan_selesai
        return f"{short_date(mulai)} s.d. {short_date(selesai)}" if mulai and selesai else ""

    def fill(self, ask: Any) -> None:
        """Let the title follow the region."""
        if self.jabatan is None:
            self.jabatan = tempat.KEPALA.get(ask.tingkat(self.wilayah_kode))

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The title is the region's, dates are in order, capacity and election agree."""
        benar = tempat.KEPALA.get(ask.tingkat(self.wilayah_kode)) if self.wilayah_kode else None
        if self.wilayah_kode and benar is None:
            yield Problem("jabatan", "Kepala daerah dicatat oleh provinsi, kabupaten, dan kota.")
        elif self.jabatan and self.jabatan != benar:
            yield Problem("jabatan", f"Kepala daerah wilayah ini adalah {benar.label.lower()}.")
        yield from tempat.memilih_kepala(self, ask)
        yield from self._term(ask)
        yield from self._capacity()
        yield from self._succession(ask)
        yield from self._held(ask)
        terlihat = set()
        for row in self.pengusung:
            if row.parpol_id in terlihat:
                yield Problem(inside("pengusung", row, "parpol_id"),
                              "Partai ini ditulis lebih dari satu kali.")
            terlihat.add(row.parpol_id)

    def _term(self, ask: Any) -> Iterator[Problem]:
        mulai, selesai = self.masa_jabatan_mulai, self.masa_jabatan_selesai
        if self.masih_menjabat and selesai and selesai < ask.today():
            yield Problem("masih_menjabat", f"Masa jabatan berakhir pada {long_date(selesai)}; "
                          "periksa apakah masih menjabat.", warning=True, at_submit=True)
        if mulai and selesai and selesai <= mulai:
            yield Problem("masa_jabatan_selesai", "Masa jabatan harus berakhir sesudah dimulai.")
        elif mulai and selesai and self.status_jabatan == StatusKepalaDaerah.PJ \
                and selesai - mulai > SETAHUN:
            yield Problem("masa_jabatan_selesai", "Penjabat lazimnya diangkat paling lama satu "
                          "tahun; perpanjangan dicatat sebagai data baru.", warning=True)
        if self.tanggal_sk and mulai and self.tanggal_sk > mulai:
            yield Problem("tanggal_sk", "SK lazimnya terbit sebelum masa jabatan mulai.",
                          warning=True)

    def _capacity(self) -> Iterator[Problem]:
        if self.status_jabatan is None or self.status_jabatan in DIPILIH:
            if self.perseorangan and self.pengusung:
                yield Problem("perseorangan", "Calon perseorangan tidak diusung partai.")
            return
        if self.pengusung or self.pemilu_id or self.perseorangan:
            yield Problem("status_jabatan", f"{self.status_jabatan.label} ditunjuk, bukan dipilih; "
                          "kosongkan pemilihan dan partai pengusung.")
        if self.status_jabatan == StatusKepalaDaerah.PJ and self.wakil:
            yield Problem("wakil", "Penjabat tidak memiliki wakil kepala daerah.")
        if not self.menggantikan:
            yield Problem("menggantikan", "Tulis pejabat yang digantikan.", at_submit=True)

    def _held(self, ask: Any) -> Iterator[Problem]:
        """One holds the office itself: the elected or, while it is vacant, the penjabat."""
        if not (self.masih_menjabat and self.wilayah_kode and self.status_jabatan in PEMEGANG):
            return
        for lain in ask.find("kepala_daerah", wilayah_kode=self.wilayah_kode, masih_menjabat=True):
            if lain.id != self.id and lain.status_jabatan in PEMEGANG \
                    and lain.status_jabatan != self.status_jabatan:
                yield Problem(
                    "masih_menjabat", f"{lain.nama} ({lain.status_jabatan.label}) masih tercatat "
                    "menjabat; tandai bahwa ia tidak lagi menjabat.", warning=True, at_submit=True)
                return

    def _succession(self, ask: Any) -> Iterator[Problem]:
        if not (self.masa_jabatan_mulai and self.masa_jabatan_selesai and self.wilayah_kode):
            return
        if self.status_jabatan in (StatusKepalaDaerah.PLH, StatusKepalaDaerah.PJS):
            return  # they stand in while the holder keeps the office
        for lain in ask.find("kepala_daerah", wilayah_kode=self.wilayah_kode,
                             status_jabatan=self.status_jabatan):
            if lain.id != self.id and lain.masa_jabatan_selesai \
                    and lain.masa_jabatan_mulai < self.masa_jabatan_selesai \
                    and self.masa_jabatan_mulai < lain.masa_jabatan_selesai:
                yield Problem("masa_jabatan_mulai", f"Bertumpuk dengan masa jabatan {lain.nama} "
                              f"({lain.masa_jabatan}).", warning=True)
                return
