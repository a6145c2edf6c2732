"""OrmasPengaduan: a complaint about an ormas, and what became of it.

The reporter may stay confidential: name and address are private, and the record begins as terbatas.
The petugas of the region records and handles, the pengawas approves; the centre handles its own
through the Dirjen. Ruled by Permendagri 56/2017.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from app.engine import (
    Approvable,
    Base,
    Entity,
    Klasifikasi,
    Mapped,
    Problem,
    Regional,
    attachment,
    derived,
    field,
    ref,
)
from app.models import tahap
from app.models.siormas import dasar
from app.models.siormas.choices_binaan import SaluranPengaduan, TahapPengaduan

LANGKAH = {
    TahapPengaduan.DITERIMA: (TahapPengaduan.DITELAAH, TahapPengaduan.TIDAK_TERBUKTI),
    TahapPengaduan.DITELAAH: (TahapPengaduan.DITINDAKLANJUTI, TahapPengaduan.TIDAK_TERBUKTI),
    TahapPengaduan.DITINDAKLANJUTI: (TahapPengaduan.SELESAI, TahapPengaduan.TIDAK_TERBUKTI),
    TahapPengaduan.SELESAI: (),
    TahapPengaduan.TIDAK_TERBUKTI: ()}
TERJAWAB = frozenset({TahapPengaduan.DITINDAKLANJUTI, TahapPengaduan.SELESAI})
TERTUTUP = frozenset({TahapPengaduan.SELESAI, TahapPengaduan.TIDAK_TERBUKTI})


class OrmasPengaduan(Regional, Approvable, Base):
    """One complaint."""

    __entity__ = Entity(
        "Pengaduan ormas", key=("perihal", "tanggal"), icon="message-report", stock="tanggal",
        listed=("perihal", "ormas_id", "tanggal", "saluran", "tahap", "tanggal_selesai"),
        filters=("saluran", "tahap", "ormas_id"), sort="-tanggal", law=dasar.PENGAWASAN,
        starts_as=Klasifikasi.TERBATAS,
        help="Pengaduan masyarakat tentang kegiatan ormas.",
        sections=(("Pengaduan", "perihal"), ("Pelapor", "pelapor_dirahasiakan"),
                  ("Penanganan", "tahap")))

    perihal: Mapped[str] = field(
        "Perihal", size=160, identity=True, search=True, law=dasar.PENGAWASAN,
        help="Pokok pengaduan dalam satu kalimat, tanpa nama pelapor.")
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas terlapor", also=("Ormas", "Nama ormas"),
        identity=True, help="Pilih ormas yang diadukan.",
        law=dasar.PENGAWASAN)
    tanggal: Mapped[date] = field(
        "Tanggal diterima", identity=True, high="hari_ini", law=dasar.PENGAWASAN,
        help="Tanggal pengaduan diterima kantor; rekap memakai tanggal ini.")
    saluran: Mapped[SaluranPengaduan] = field(
        "Saluran", help="Cara pengaduan disampaikan.", law=dasar.PENGAWASAN)
    uraian: Mapped[str] = field(
        "Uraian", help="Peristiwa yang diadukan: apa, kapan, dan di mana.", law=dasar.PENGAWASAN)
    bukti_id: Mapped[int | None] = attachment(
        "Bukti", help="Surat, foto, atau dokumen pendukung.", law=dasar.PENGAWASAN)

    pelapor_dirahasiakan: Mapped[bool] = field(
        "Pelapor dirahasiakan", default=True, law=dasar.PENGAWASAN,
        help="Ya bila pelapor meminta namanya tidak dibuka.")
    pelapor_nama: Mapped[str | None] = field(
        "Nama pelapor", size=120, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Boleh kosong bila pelapor tidak menyebut nama; hanya terlihat oleh kantor sendiri.")
    pelapor_kontak: Mapped[str | None] = field(
        "Kontak pelapor", size=120, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Nomor atau alamat untuk menjawab pelapor; hanya terlihat oleh kantor sendiri.")

    tahap: Mapped[TahapPengaduan] = field(
        "Tahap penanganan", also=("Status",),
        default=TahapPengaduan.DITERIMA, law=dasar.PENGAWASAN,
        help="Sampai di mana pengaduan ditangani; setiap tahap hanya dilanjutkan ke berikutnya.")
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Tindakan yang dilakukan dan jawaban kepada pelapor.",
        law=dasar.PENGAWASAN)
    diteruskan_kepada: Mapped[str | None] = field(
        "Diteruskan kepada", size=160, law=dasar.PENGAWASAN,
        help="Instansi yang berwenang bila bukan kewenangan kantor ini.")
    tanggal_selesai: Mapped[date | None] = field(
        "Tanggal selesai", high="hari_ini", law=dasar.PENGAWASAN,
        help="Tanggal pengaduan dinyatakan selesai atau tidak terbukti.")

    @derived("Pelapor")
    def pelapor(self) -> str:
        """Say who complained without telling what is confidential."""
        return "Dirahasiakan" if self.pelapor_dirahasiakan else "Terbuka"

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask that the confidential stays closed, and that an answered complaint has its answer."""
        yield from tahap.follows(self, ask, "tahap", LANGKAH)
        if self.pelapor_dirahasiakan and self.klasifikasi == Klasifikasi.BIASA:
            yield Problem("klasifikasi", "Pengaduan dengan pelapor yang dirahasiakan "
                                         "sekurang-kurangnya Terbatas.")
        if self.pelapor_dirahasiakan is False and not self.pelapor_nama:
            yield Problem("pelapor_nama", "Isi nama pelapor, atau nyatakan dirahasiakan.",
                          at_submit=True)
        if self.tahap in TERJAWAB and not self.tindak_lanjut:
            yield Problem("tindak_lanjut", "Tuliskan tindakan yang sudah dilakukan.")
        if self.tahap in TERTUTUP and not self.tanggal_selesai:
            yield Problem("tanggal_selesai", "Isi tanggal pengaduan ditutup.")
        if self.tanggal and self.tanggal_selesai and self.tanggal_selesai < self.tanggal:
            yield Problem("tanggal_selesai", "Tidak boleh sebelum tanggal diterima.")
