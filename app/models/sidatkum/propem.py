"""PropemPerdaPantau: a draft regional regulation or perkada, followed from plan to promulgation.

The petugas enters, the pengawas approves; province and centre read how far drafts of the field have
come. Each stage reached has its day. Ruled by Permendagri 80/2015 jo. 120/2018.
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
    Problem,
    Regional,
    attachment,
    field,
    ref,
)
from app.models.sidatkum import dasar
from app.models.sidatkum.choices import BidangHukum, TahapRancangan

Tahap = TahapRancangan
URUT = list(Tahap)


def _day(label: str, help: str) -> Any:
    return field(label, high="hari_ini", help=help, law=dasar.PRODUK_DAERAH)


class PropemPerdaPantau(Regional, Approvable, Base):
    """A draft and the day it reached each stage."""

    __entity__ = Entity(
        "Pemantauan propemperda", key=("rancangan", "tahun"), icon="writing",
        stock="tanggal_perencanaan",
        listed=("rancangan", "tahun", "bidang", "tahap"),
        filters=("bidang", "tahap"), law=dasar.PRODUK_DAERAH, sort="-tahun",
        help="Rancangan peraturan daerah dan peraturan kepala daerah di bidang Kesbangpol.",
        unique=((("wilayah_kode", "tahun", "rancangan"),
                 "Rancangan ini sudah dicatat untuk tahun tersebut."),),
        sections=(("Rancangan", "rancangan"), ("Tahap", "tahap"), ("Hasil", "produk_hukum_id")))

    rancangan: Mapped[str] = field(
        "Judul rancangan", also=("Judul raperda", "Raperda"),
        size=255, identity=True, search=True, law=dasar.PRODUK_DAERAH,
        help="Judul rancangan, misalnya Rancangan Perda tentang Fasilitasi P4GN.")
    tahun: Mapped[int] = field(
        "Tahun propemperda", kind=Kind.YEAR, low=1945, high="tahun_depan", identity=True,
        law=dasar.PRODUK_DAERAH, help="Tahun program pembentukan peraturan daerah.")
    bidang: Mapped[BidangHukum] = field(
        "Bidang", help="Urusan yang diatur rancangan ini.", law=dasar.JDIH)
    pemrakarsa: Mapped[str] = field(
        "Pemrakarsa", size=160, help="Perangkat daerah atau DPRD yang memprakarsai.",
        law=dasar.PRODUK_DAERAH)

    tahap: Mapped[TahapRancangan] = field(
        "Tahap", default=Tahap.PERENCANAAN, help="Tahap yang sudah dicapai.",
        law=dasar.PRODUK_DAERAH)
    tanggal_perencanaan: Mapped[date] = _day(
        "Tanggal perencanaan", "Tanggal masuk propemperda; rekap memakai tanggal ini.")
    tanggal_penyusunan: Mapped[date | None] = _day(
        "Tanggal penyusunan", "Tanggal penyusunan dimulai.")
    tanggal_pembahasan: Mapped[date | None] = _day(
        "Tanggal pembahasan", "Tanggal pembahasan dimulai.")
    tanggal_fasilitasi: Mapped[date | None] = _day(
        "Tanggal fasilitasi/evaluasi", "Tanggal diajukan untuk fasilitasi atau evaluasi.")
    tanggal_penetapan: Mapped[date | None] = _day(
        "Tanggal penetapan", "Tanggal ditetapkan kepala daerah.")
    tanggal_pengundangan: Mapped[date | None] = _day(
        "Tanggal pengundangan", "Hari perda dimuat dalam lembaran daerah.")

    produk_hukum_id: Mapped[int | None] = ref(
        "produk_hukum", "Produk hukum hasilnya", law=dasar.PRODUK_DAERAH,
        help="Produk hukum yang ditetapkan dari rancangan ini.")
    kendala: Mapped[str | None] = field(
        "Kendala", kind=Kind.LONG, help="Hal yang menghambat dan langkah yang diambil.",
        law=dasar.PRODUK_DAERAH)
    naskah_id: Mapped[int | None] = attachment(
        "Naskah rancangan",
        help="Rancangan peraturan terakhir, atau naskah akademiknya.",
        law=dasar.PRODUK_DAERAH)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Days follow the order of the stages; the stage reached has its day."""
        sebelum = None
        for tahap in URUT:
            hari = getattr(self, f"tanggal_{tahap.value}")
            if hari and sebelum and hari < sebelum:
                yield Problem(f"tanggal_{tahap.value}", f"Tanggal {tahap.label.lower()} tidak "
                              "boleh sebelum tanggal tahap sebelumnya.")
            sebelum = hari or sebelum
            if hari and self.tahap and URUT.index(tahap) > URUT.index(self.tahap):
                yield Problem("tahap", f"Tanggal {tahap.label.lower()} sudah diisi; pilih tahap "
                              "yang sesuai.")
        if self.tahap and not getattr(self, f"tanggal_{self.tahap.value}"):
            yield Problem(f"tanggal_{self.tahap.value}",
                          f"Isi tanggal {self.tahap.label.lower()}.", at_submit=True)
