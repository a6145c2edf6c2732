"""ProdukHukum: what an office or its head of region has laid down, and how it stands to others.

The petugas of the office enters, the pengawas approves; every subsystem may point at it as a legal
basis. Approving a product that revokes or changes another sets the other's state in the same move;
both belong to one office, for nobody writes for another. Ruled by Permendagri 80/2015 jo. 120/2018.
"""
from collections.abc import Iterator
from datetime import date
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
    Status,
    attachment,
    derived,
    field,
    inside,
    many,
    owner,
    ref,
)
from app.engine.indonesian import today
from app.models.sidatkum import dasar
from app.models.sidatkum.choices import BidangHukum, JenisProduk, JenisRelasi, StatusHukum

Jenis = JenisProduk
PUSAT = frozenset({Jenis.UUD, Jenis.TAP_MPR, Jenis.UU, Jenis.PERPPU, Jenis.PP, Jenis.PERPRES,
                   Jenis.INPRES, Jenis.PERMENDAGRI, Jenis.PERATURAN_BERSAMA, Jenis.KEPMENDAGRI})
PROVINSI = frozenset({Jenis.PERDA_PROVINSI, Jenis.PERGUB, Jenis.KEPGUB, Jenis.SK_KEPALA_BADAN})
KABUPATEN = frozenset({Jenis.PERDA_KAB_KOTA, Jenis.PERBUP, Jenis.KEPBUP, Jenis.SK_KEPALA_BADAN})
KOTA = frozenset({Jenis.PERDA_KAB_KOTA, Jenis.PERWALI, Jenis.KEPWALI, Jenis.SK_KEPALA_BADAN})
SEMUA = frozenset({Jenis.SE, Jenis.MOU_PKS})
MENURUT_TINGKAT = {"pusat": PUSAT, "provinsi": PROVINSI, "kabupaten": KABUPATEN, "kota": KOTA,
                   "kabupaten_administratif": frozenset({Jenis.SK_KEPALA_BADAN}),
                   "kota_administratif": frozenset({Jenis.SK_KEPALA_BADAN})}
AKIBAT = {JenisRelasi.MENCABUT: StatusHukum.DICABUT, JenisRelasi.MENGUBAH: StatusHukum.DIUBAH}
AKIBAT_SENDIRI = {JenisRelasi.DICABUT_OLEH: StatusHukum.DICABUT,
                  JenisRelasi.DIUBAH_OLEH: StatusHukum.DIUBAH}
MASIH = frozenset({StatusHukum.BERLAKU, StatusHukum.DIUBAH})
PANJANG_OLEH = 500


class RelasiHukum(Part, Base):
    """One relation, to a product of the same office or to a regulation of the shared list."""

    __entity__ = Entity(
        "Relasi hukum", key=("jenis", "produk_lain_id", "peraturan_id"), icon="arrows-sort",
        listed=("jenis", "produk_lain_id", "peraturan_id"), law=dasar.PEMBENTUKAN,
        help="Hubungan produk hukum ini dengan produk hukum atau peraturan lain.")

    produk_hukum_id: Mapped[int] = owner("produk_hukum")
    jenis: Mapped[JenisRelasi] = field(
        "Hubungan", identity=True, help="Apa yang dilakukan produk ini terhadap yang lain.",
        law=dasar.PEMBENTUKAN)
    produk_lain_id: Mapped[int | None] = ref(
        "produk_hukum", "Produk hukum lain", law=dasar.PRODUK_DAERAH,
        help="Produk hukum kantor ini yang dituju; isi salah satu.")
    peraturan_id: Mapped[int | None] = ref(
        "peraturan", "Peraturan", law=dasar.PEMBENTUKAN,
        help="Peraturan tingkat pusat yang dituju; isi salah satu.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """One target; a region neither revokes nor changes a regulation of the centre."""
        if bool(self.produk_lain_id) == bool(self.peraturan_id):
            yield Problem("produk_lain_id", "Isi salah satu: produk hukum lain atau peraturan.",
                          at_submit=not self.produk_lain_id)
        elif self.peraturan_id and self.jenis in AKIBAT:
            yield Problem("peraturan_id", "Peraturan tingkat pusat tidak dapat dicabut atau "
                          "diubah oleh produk hukum kantor.")


class ProdukHukum(Regional, Approvable, Base):
    """A decree, regional regulation or agreement, with its text and its state."""

    __entity__ = Entity(
        "Produk hukum", key=("jenis", "nomor", "tahun"), icon="certificate", shared=True,
        cited=("jenis", "nomor", "tahun"),
        listed=("nomor", "jenis", "tahun", "tentang", "keberlakuan", "berlaku_sampai"),
        filters=("jenis", "bidang", "status_hukum"), stock="tanggal_penetapan",
        expires="berlaku_sampai", ended="tanggal_dicabut", law=dasar.PRODUK_DAERAH,
        help="Peraturan, keputusan, dan perjanjian yang ditetapkan kantor atau kepala daerah.",
        unique=((("wilayah_kode", "jenis", "tahun", "nomor"),
                 "Produk hukum dengan jenis, nomor, dan tahun ini sudah dicatat kantor ini."),),
        sections=(("Produk hukum", "jenis"), ("Penetapan", "tanggal_penetapan"),
                  ("Keberlakuan", "status_hukum"), ("Naskah", "abstrak")))

    jenis: Mapped[JenisProduk] = field(
        "Jenis", also=("Jenis peraturan", "Bentuk peraturan"), identity=True,
        offered=("", {tingkat: (*jenis, *SEMUA) for tingkat, jenis in MENURUT_TINGKAT.items()}),
        help="Jenis produk hukum; harus sesuai dengan tingkat kantor.",
        law=dasar.PRODUK_DAERAH)
    nomor: Mapped[str] = field(
        "Nomor", size=80, identity=True, search=True, law=dasar.PRODUK_DAERAH,
        help="Nomor sesuai naskah, misalnya 450/Kep.12-Kesbangpol/2026.")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, low=1945, high="tahun_depan", identity=True,
        law=dasar.PRODUK_DAERAH,
        help="Tahun pada nomor produk hukum; lazimnya tahun penetapannya.")
    tentang: Mapped[str] = field(
        "Tentang", also=("Judul",),
        search=True, help="Judul produk hukum sesuai naskah.",
        law=dasar.PRODUK_DAERAH)
    bidang: Mapped[BidangHukum] = field(
        "Bidang", help="Urusan yang diatur produk hukum ini.", law=dasar.JDIH)

    tanggal_penetapan: Mapped[date] = field(
        "Tanggal penetapan", also=("Tanggal",), high="hari_ini", law=dasar.PRODUK_DAERAH,
        help="Tanggal ditetapkan; rekap memakai tanggal ini.")
    tempat: Mapped[str | None] = field(
        "Tempat penetapan", size=100, help="Tempat produk hukum ditetapkan.",
        law=dasar.PRODUK_DAERAH)
    tanggal_pengundangan: Mapped[date | None] = field(
        "Tanggal pengundangan", high="hari_ini", law=dasar.PRODUK_DAERAH,
        help="Tanggal diundangkan; kosong untuk keputusan dan perjanjian.")
    sumber: Mapped[str | None] = field(
        "Sumber", also=("Lembaran daerah", "Berita daerah", "Lembaran/berita daerah"),
        size=120, law=dasar.PRODUK_DAERAH,
        help="Nomor Lembaran Daerah atau Berita Daerah, misalnya LD 2026/3.")
    pihak_lain: Mapped[str | None] = field(
        "Pihak lain", size=255, law=dasar.PRODUK_DAERAH,
        help="Pihak yang ikut menandatangani; hanya untuk MoU atau perjanjian.")

    status_hukum: Mapped[StatusHukum] = field(
        "Keberlakuan", also=("Status",),
        default=StatusHukum.BERLAKU, law=dasar.PEMBENTUKAN,
        help="Berubah sendiri saat produk yang mencabut atau mengubahnya disetujui.")
    dicabut_diubah_oleh: Mapped[str | None] = field(
        "Dicabut/diubah oleh", size=PANJANG_OLEH, law=dasar.PEMBENTUKAN,
        help="Terisi sendiri dari relasi; tulis sendiri bila produknya tidak tercatat.")
    tanggal_dicabut: Mapped[date | None] = field(
        "Tanggal dicabut", law=dasar.PEMBENTUKAN,
        help="Terisi sendiri dengan tanggal penetapan produk yang mencabutnya.")
    berlaku_sampai: Mapped[date | None] = field(
        "Berlaku sampai", law=dasar.PRODUK_DAERAH,
        help="Hari terakhir berlaku, misalnya akhir masa bakti tim; kosong bila tidak dibatasi.")

    abstrak: Mapped[str | None] = field(
        "Abstrak", kind=Kind.LONG, help="Ringkasan isi untuk jaringan dokumentasi hukum.",
        law=dasar.JDIH)
    naskah_id: Mapped[int | None] = attachment(
        "Naskah", accepts=("pdf",), max_mb=20, law=dasar.JDIH,
        help="Salinan naskah yang sudah ditandatangani.")

    relasi: Mapped[list[RelasiHukum]] = many(
        "relasi_hukum", "Relasi hukum", "Yang dicabut, diubah, atau dilaksanakan.")

    @derived("Nomor/Tahun")
    def nomor_tahun(self) -> str:
        """Write number and year as the register prints them."""
        return f"{self.nomor or '–'} Tahun {self.tahun or '–'}"

    @derived("Sebutan")
    def sebutan(self) -> str:
        """Name the product as another one cites it."""
        return f"{self.jenis.label if self.jenis else ''} Nomor {self.nomor_tahun}".strip()

    @derived("Keberlakuan")
    def keberlakuan(self) -> str:
        """Say whether it is in force today; what has run out is not, whatever was written."""
        if self.status_hukum in MASIH and self.berlaku_sampai and self.berlaku_sampai < today():
            return StatusHukum.TIDAK_BERLAKU.label
        return self.status_hukum.label if self.status_hukum else ""

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask kind against office, dates, state and every relation."""
        yield from self._kind(ask)
        yield from self._dates(ask)
        yield from self._state()
        for row in self.relasi:
            yield from self._relation(ask, row)

    def _kind(self, ask: Any) -> Iterator[Problem]:
        boleh = MENURUT_TINGKAT.get(ask.tingkat(self.wilayah_kode) if self.wilayah_kode else "")
        if self.jenis and boleh is not None and self.jenis not in boleh | SEMUA:
            yield Problem("jenis", f"{self.jenis.label} bukan produk hukum kantor ini. Peraturan "
                          "tingkat pusat dirujuk dari daftar Peraturan.")
        if self.pihak_lain and self.jenis and self.jenis is not JenisProduk.MOU_PKS:
            yield Problem("pihak_lain", "Pihak lain hanya diisi untuk MoU atau perjanjian.")

    def _dates(self, ask: Any) -> Iterator[Problem]:
        tetap, undang, akhir = (self.tanggal_penetapan, self.tanggal_pengundangan,
                                self.berlaku_sampai)
        if self.tahun and tetap and tetap.year != self.tahun:
            yield Problem("tanggal_penetapan", "Tahun pada tanggal penetapan berbeda dengan tahun "
                          "produk hukum.", warning=True)
        if tetap and undang and undang < tetap:
            yield Problem("tanggal_pengundangan",
                          "Tanggal pengundangan tidak boleh sebelum tanggal penetapan.")
        if tetap and akhir and akhir < tetap:
            yield Problem("berlaku_sampai", "Berlaku sampai tidak boleh sebelum penetapan.")
        if tetap and self.tanggal_dicabut and self.tanggal_dicabut < tetap:
            yield Problem("tanggal_dicabut", "Tanggal dicabut tidak boleh sebelum penetapan.")

    def _state(self) -> Iterator[Problem]:
        if self.tanggal_dicabut and self.status_hukum in MASIH:
            yield Problem("status_hukum", "Tanggal dicabut sudah diisi; pilih Dicabut.")
        if self.status_hukum in (StatusHukum.DICABUT, StatusHukum.DIUBAH) and not (
                self.dicabut_diubah_oleh or any(row.jenis in AKIBAT_SENDIRI
                                                for row in self.relasi)):
            yield Problem("dicabut_diubah_oleh", "Sebutkan produk hukum yang mengubah atau "
                          "mencabutnya.", at_submit=True)

    def _relation(self, ask: Any, row: RelasiHukum) -> Iterator[Problem]:
        if not row.produk_lain_id:
            return
        at = inside("relasi", row, "produk_lain_id")
        if row.produk_lain_id == self.id:
            yield Problem(at, "Produk hukum tidak dapat berhubungan dengan dirinya sendiri.")
            return
        lain = ask.get("produk_hukum", row.produk_lain_id)
        if lain is None or row.jenis not in AKIBAT:
            return
        if lain.wilayah_kode != self.wilayah_kode:
            yield Problem(at, "Hanya produk hukum kantor sendiri yang dapat dicabut atau diubah.")
        elif lain.status is not Status.DISETUJUI:
            yield Problem(at, "Produk hukum ini belum disetujui.", at_submit=True)
        if lain.tanggal_penetapan and self.tanggal_penetapan \
                and lain.tanggal_penetapan > self.tanggal_penetapan:
            yield Problem(at, "Produk hukum ini ditetapkan sesudah produk yang mencabut atau "
                          "mengubahnya.")

    def effects(self, ask: Any) -> Iterator[tuple[Any, str, Any]]:
        """Set the state of what this product revokes or changes, and its own if it was ended."""
        for row in self.relasi:
            if row.jenis in AKIBAT:
                yield from _ended(ask.get("produk_hukum", row.produk_lain_id), AKIBAT[row.jenis],
                                  self)
            elif row.jenis in AKIBAT_SENDIRI:
                yield from _ended(self, AKIBAT_SENDIRI[row.jenis],
                                  ask.get("produk_hukum", row.produk_lain_id)
                                  or ask.get("peraturan", row.peraturan_id))


def _ended(produk: Any, status: StatusHukum, pelaku: Any) -> Iterator[tuple[Any, str, Any]]:
    """What is revoked stays revoked; each that changed it is named once."""
    if produk is None or pelaku is None:
        return
    if produk.status_hukum is not StatusHukum.DICABUT:
        yield produk, "status_hukum", status
        if status is StatusHukum.DICABUT and pelaku.tanggal_penetapan:
            yield produk, "tanggal_dicabut", pelaku.tanggal_penetapan
    tertulis, oleh = produk.dicabut_diubah_oleh or "", pelaku.sebutan
    if oleh and oleh not in tertulis:
        yield (produk, "dicabut_diubah_oleh",
               "; ".join(part for part in (tertulis, oleh) if part)[:PANJANG_OLEH])
