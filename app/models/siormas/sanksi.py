"""OrmasSanksi: measures against an ormas, of today and of before Perppu 2/2017.

A region warns and proposes; an SKT is revoked by the Minister, a badan hukum by the minister of
law. The petugas records the decree, the pengawas approves; a measure in force decides whether the
ormas is active. Ruled by UU 16/2017 (Perppu 2/2017); old rows by UU 17/2013.
"""
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Mapped,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    ref,
)
from app.engine.indonesian import long_date
from app.models.berdasar import Berdasar
from app.models.siormas import dasar
from app.models.siormas.choices import StatusHukum
from app.models.siormas.choices_binaan import JenisSanksi, StatusSanksi
from app.models.siormas.waktu import months_later

SEJAK_PERPPU = date(2017, 7, 10)
LAMA = frozenset({
    JenisSanksi.PERINGATAN_1, JenisSanksi.PERINGATAN_2, JenisSanksi.PERINGATAN_3,
    JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH, JenisSanksi.PENGHENTIAN_SEMENTARA})
SESUDAH = {JenisSanksi.PENGHENTIAN_KEGIATAN: JenisSanksi.PERINGATAN_TERTULIS,
           JenisSanksi.PERINGATAN_2: JenisSanksi.PERINGATAN_1,
           JenisSanksi.PERINGATAN_3: JenisSanksi.PERINGATAN_2,
           JenisSanksi.PENGHENTIAN_SEMENTARA: JenisSanksi.PENGHENTIAN_BANTUAN_HIBAH}
BADAN_HUKUM = (StatusHukum.BADAN_HUKUM_YAYASAN, StatusHukum.BADAN_HUKUM_PERKUMPULAN)
SASARAN = {JenisSanksi.PENCABUTAN_SKT: (StatusHukum.SKT,),
           JenisSanksi.PENCABUTAN_BADAN_HUKUM: BADAN_HUKUM,
           JenisSanksi.SANKSI_KEIMIGRASIAN: (StatusHukum.ASING,)}
OLEH_PUSAT = frozenset({JenisSanksi.PENCABUTAN_SKT, JenisSanksi.PENCABUTAN_BADAN_HUKUM})
PERINGATAN_LAMA = frozenset({
    JenisSanksi.PERINGATAN_1, JenisSanksi.PERINGATAN_2, JenisSanksi.PERINGATAN_3})
HARI_PERINGATAN_LAMA = 30
HARI_KERJA_PERINGATAN = 7
BULAN_PENGHENTIAN = 6


class OrmasSanksi(Berdasar, Regional, Approvable, Base):
    """One measure, by its decree."""

    __entity__ = Entity(
        "Sanksi ormas", key=("nomor_sk",), icon="gavel", stock="tanggal", sort="-tanggal",
        listed=("nomor_sk", "ormas_id", "jenis", "tanggal", "berlaku_sampai", "status_sanksi"),
        filters=("jenis", "status_sanksi", "ormas_id"), informs=("ormas_id",), law=dasar.SANKSI,
        help="Sanksi administratif terhadap ormas, termasuk sanksi ketentuan lama.",
        sections=(("Sanksi", "nomor_sk"), ("Dasar dan pejabat", "dasar_pelanggaran"),
                  ("Dasar hukum", "peraturan_id")))

    nomor_sk: Mapped[str] = field(
        "Nomor surat atau keputusan", size=80, identity=True, unique="kantor", search=True,
        help="Nomor surat peringatan atau keputusan, ditulis persis.", law=dasar.SANKSI)
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, help="Pilih ormas yang dikenai sanksi.",
        law=dasar.SANKSI)
    jenis: Mapped[JenisSanksi] = field(
        "Jenis sanksi", help="Jenis bertanda (lama) hanya untuk sanksi sebelum 10 Juli 2017.",
        law=dasar.SANKSI)
    tanggal: Mapped[date] = field(
        "Tanggal ditetapkan", also=("Tanggal surat", "Tanggal keputusan"),
        high="hari_ini", law=dasar.SANKSI,
        help="Tanggal surat atau keputusan; rekap memakai tanggal ini.")
    berlaku_sampai: Mapped[date | None] = field(
        "Berlaku sampai", law=dasar.SANKSI,
        help="Hari terakhir sanksi berlaku; kosong bila tanpa batas waktu.")
    status_sanksi: Mapped[StatusSanksi] = field(
        "Status sanksi", default=StatusSanksi.BERLAKU, law=dasar.SANKSI,
        help="Usul pencabutan oleh daerah diberi status diusulkan.")

    dasar_pelanggaran: Mapped[str] = field(
        "Dasar pelanggaran", size=255, law=dasar.SANKSI,
        help="Ketentuan yang dilanggar, ditulis seperti pada keputusan.")
    uraian: Mapped[str] = field(
        "Uraian pelanggaran", help="Perbuatan yang menjadi alasan sanksi.", law=dasar.SANKSI)
    pejabat: Mapped[str] = field(
        "Pejabat yang menetapkan", size=160, law=dasar.SANKSI,
        help="Jabatan yang menandatangani keputusan.")
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Tanggapan ormas dan tindakan sesudah sanksi.", law=dasar.SANKSI)
    berkas_id: Mapped[int | None] = attachment(
        "Berkas keputusan", help="Pindaian surat atau keputusan.", law=dasar.SANKSI)

    @derived("Ketentuan")
    def ketentuan(self) -> str:
        """Say by which regime the measure was taken."""
        return "Sebelum Perppu 2/2017" if self.jenis in LAMA else "UU 16/2017"

    @derived("Dasar")
    def dasar_sanksi(self) -> str:
        """Name the regulation, the rule that was broken and the decree, as the recap prints."""
        return "; ".join(filter(None, (self.peraturan.sebutan if self.peraturan else "",
                                       self.dasar_pelanggaran, self.nomor_sk)))

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask for the regime of its day, for whom it is meant, and how long it may last."""
        if self.jenis and self.tanggal:
            yield from self._regime()
            yield from self._length(ask)
        if self.tanggal and self.berlaku_sampai and self.berlaku_sampai < self.tanggal:
            yield Problem("berlaku_sampai", "Tidak boleh sebelum tanggal ditetapkan.")
        yield from self._authority(ask)
        yield from self._target(ask)
        yield from self._once(ask)

    def _regime(self) -> Iterator[Problem]:
        if self.jenis in LAMA and self.tanggal >= SEJAK_PERPPU:
            yield Problem("jenis", "Jenis ketentuan lama hanya untuk sanksi sebelum "
                                   f"{long_date(SEJAK_PERPPU)}.")
        elif self.jenis not in LAMA | OLEH_PUSAT and self.tanggal < SEJAK_PERPPU:
            yield Problem("jenis", f"Sebelum {long_date(SEJAK_PERPPU)} berlaku jenis sanksi "
                                   "ketentuan lama.")

    def _length(self, ask: Any) -> Iterator[Problem]:
        sampai = self.berlaku_sampai
        if self.jenis == JenisSanksi.PENGHENTIAN_SEMENTARA:
            batas = months_later(self.tanggal, BULAN_PENGHENTIAN)
            if sampai is None or sampai > batas:
                yield Problem("berlaku_sampai", "Penghentian sementara paling lama enam bulan, "
                                                f"yaitu sampai {long_date(batas)}.")
        elif self.jenis in PERINGATAN_LAMA:
            batas = self.tanggal + timedelta(days=HARI_PERINGATAN_LAMA)
            if sampai and sampai > batas:
                yield Problem("berlaku_sampai", "Peringatan ketentuan lama berlaku paling lama 30 "
                                                f"hari, yaitu sampai {long_date(batas)}.")
        elif self.jenis == JenisSanksi.PERINGATAN_TERTULIS and sampai:
            lazim = ask.workday(self.tanggal, HARI_KERJA_PERINGATAN)
            if sampai != lazim:
                yield Problem("berlaku_sampai", "Peringatan tertulis lazimnya berlaku tujuh hari "
                                                f"kerja, yaitu sampai {long_date(lazim)}.",
                              warning=True)

    def _authority(self, ask: Any) -> Iterator[Problem]:
        if self.jenis in OLEH_PUSAT and self.status_sanksi == StatusSanksi.BERLAKU \
                and self.wilayah_kode and ask.tingkat(self.wilayah_kode) != "pusat":
            yield Problem("status_sanksi", f"{self.jenis.label} ditetapkan oleh menteri; kantor "
                          "daerah mencatat usulannya. Tulis nomor keputusan menteri bila sudah "
                          "ditetapkan.", warning=True)

    def _once(self, ask: Any) -> Iterator[Problem]:
        """Flag a second written warning: since 2017 one is given, and a stop follows it."""
        if self.jenis != JenisSanksi.PERINGATAN_TERTULIS or not self.ormas_id:
            return
        for row in ask.find("ormas_sanksi", ormas_id=self.ormas_id, jenis=self.jenis):
            if row.id != self.id and row.status_sanksi != StatusSanksi.DIBATALKAN and row.tanggal \
                    and self.tanggal and row.tanggal <= self.tanggal:
                yield Problem("jenis", "Ormas ini sudah mendapat peringatan tertulis "
                              f"{row.nomor_sk}; peringatan diberikan satu kali, lalu penghentian "
                              "kegiatan.", warning=True)
                return

    def _target(self, ask: Any) -> Iterator[Problem]:
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        if ormas is None:
            return
        sasaran = SASARAN.get(self.jenis)
        if sasaran and ormas.status_hukum not in sasaran:
            yield Problem("jenis", f"{self.jenis.label} hanya untuk ormas berstatus "
                          f"{' atau '.join(each.label for each in sasaran)}.")
        dahulu = SESUDAH.get(self.jenis)
        if dahulu and self.tanggal and not any(
                row.jenis == dahulu and row.tanggal and row.tanggal <= self.tanggal
                and row.status_sanksi != StatusSanksi.DIBATALKAN
                for row in ask.find("ormas_sanksi", ormas_id=self.ormas_id, jenis=dahulu)):
            yield Problem("jenis", f"{dahulu.label} kepada ormas ini belum tercatat.",
                          warning=True)
