"""Idi: the democracy index of a province, as published for a year.

The province records its own, the centre the nation's; what a district reckons for itself is marked
as such and never averaged with them. The method changed in 2021: three aspects took the place of
three others, so the two are different fields and the line of the chart begins anew there.
"""
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import Approvable, Base, Entity, Kind, Mapped, Problem, Regional, field
from app.models.simpoldagri import dasar, tempat
from app.models.simpoldagri.choices import CakupanIdi, KategoriIdi

METODE_BARU = 2021
CAKUPAN = {tempat.PUSAT: CakupanIdi.NASIONAL, tempat.PROVINSI: CakupanIdi.PROVINSI,
           tempat.DAERAH: CakupanIdi.DAERAH}
BAIK, SEDANG = Decimal(80), Decimal(60)
ASPEK_BARU = ("aspek_kebebasan", "aspek_kesetaraan", "aspek_kapasitas")
ASPEK_LAMA = ("aspek_kebebasan_sipil", "aspek_hak_politik", "aspek_lembaga")


def kategori(skor: Decimal | None) -> KategoriIdi | None:
    """Read a score: above 80 good, 60 to 80 middling, below 60 bad."""
    if skor is None:
        return None
    if skor > BAIK:
        return KategoriIdi.BAIK
    return KategoriIdi.SEDANG if skor >= SEDANG else KategoriIdi.BURUK


class Idi(Regional, Approvable, Base):
    """The index of one year."""

    __entity__ = Entity(
        "Indeks Demokrasi Indonesia", key=("tahun",), icon="scale", stock="tanggal_rilis",
        listed=("sumber_rilis", "tahun", "skor", "kategori_idi", "tanggal_rilis"),
        filters=("tahun", "cakupan", "kategori_idi"), sort="-tahun", law=dasar.IDI,
        unique=((("wilayah_kode", "tahun"), "IDI tahun ini sudah dicatat."),),
        help="Skor IDI provinsi; metode berubah sejak 2021, sehingga angka sebelum dan sesudahnya "
             "tidak dibandingkan.",
        sections=(("Skor", "sumber_rilis"), ("Aspek sejak 2021", "aspek_kebebasan"),
                  ("Aspek sampai 2020", "aspek_kebebasan_sipil")))

    sumber_rilis: Mapped[str] = field(
        "Sumber rilis", also=("Sumber",),
        size=160, identity=True, search=True, law=dasar.IDI,
        help="Judul atau nomor berita resmi yang memuat skor.")
    tahun: Mapped[int] = field(
        "Tahun", kind=Kind.YEAR, identity=True, low=1945, high="tahun_ini", law=dasar.IDI,
        help="Tahun yang diukur, bukan tahun rilis.")
    tanggal_rilis: Mapped[date] = field(
        "Tanggal rilis", high="hari_ini", help="Hari skor diumumkan.", law=dasar.IDI)
    cakupan: Mapped[CakupanIdi | None] = field(
        "Cakupan", filled=True, law=dasar.IDI,
        help="Mengikuti tingkat kantor yang mencatat; kosongkan agar diisi otomatis.")
    skor: Mapped[Decimal] = field(
        "Skor", also=("Indeks demokrasi Indonesia", "Indeks", "Nilai IDI", "Skor IDI", "IDI"),
        low=0, high=100, help="Skor 0 sampai 100, misalnya 80,41.", law=dasar.IDI)
    kategori_idi: Mapped[KategoriIdi | None] = field(
        "Kategori", filled=True, law=dasar.IDI,
        help="Baik di atas 80, sedang 60 sampai 80, buruk di bawah 60; diisi otomatis.")

    aspek_kebebasan: Mapped[Decimal | None] = field(
        "Kebebasan", low=0, high=100,
        help="Nilai 0 sampai 100 untuk kebebasan berkumpul, berpendapat, dan berkeyakinan.",
        law=dasar.IDI)
    aspek_kesetaraan: Mapped[Decimal | None] = field(
        "Kesetaraan", low=0, high=100,
        help="Nilai 0 sampai 100 untuk kesetaraan gender, partisipasi, dan layanan.",
        law=dasar.IDI)
    aspek_kapasitas: Mapped[Decimal | None] = field(
        "Kapasitas lembaga demokrasi", low=0, high=100, law=dasar.IDI,
        help="Nilai 0 sampai 100 untuk kinerja lembaga perwakilan, peradilan, dan birokrasi.")

    aspek_kebebasan_sipil: Mapped[Decimal | None] = field(
        "Kebebasan sipil", low=0, high=100,
        help="Nilai 0 sampai 100 menurut metode lama; hanya untuk tahun sampai 2020.",
        law=dasar.IDI)
    aspek_hak_politik: Mapped[Decimal | None] = field(
        "Hak-hak politik", low=0, high=100,
        help="Nilai 0 sampai 100 menurut metode lama; hanya untuk tahun sampai 2020.",
        law=dasar.IDI)
    aspek_lembaga: Mapped[Decimal | None] = field(
        "Lembaga demokrasi", low=0, high=100,
        help="Nilai 0 sampai 100 menurut metode lama; hanya untuk tahun sampai 2020.",
        law=dasar.IDI)

    def fill(self, ask: Any) -> None:
        """Read the score, and whose it is."""
        if self.cakupan is None:
            self.cakupan = CAKUPAN.get(tempat.jenjang(ask, self.wilayah_kode))
        if self.kategori_idi is None:
            self.kategori_idi = kategori(self.skor)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Provinces and the nation alone have an index; aspects are those of the year's method."""
        benar = CAKUPAN.get(tempat.jenjang(ask, self.wilayah_kode))
        if self.cakupan and benar and self.cakupan != benar:
            yield Problem("cakupan", f"Kantor ini mencatat skor {benar.label.lower()}.")
        if benar is CakupanIdi.DAERAH:
            yield Problem("tahun", "IDI resmi hanya ada untuk provinsi dan nasional; skor hitungan "
                          "sendiri tidak masuk diagram.", warning=True)
        if self.kategori_idi and self.skor is not None and self.kategori_idi != kategori(self.skor):
            yield Problem("kategori_idi",
                          f"Menurut skornya, kategorinya {kategori(self.skor).label.lower()}.")
        if self.tahun and self.tanggal_rilis and self.tanggal_rilis.year < self.tahun:
            yield Problem("tanggal_rilis", "Skor tidak dirilis sebelum tahun yang diukur.")
        if self.tahun:
            salah = ASPEK_LAMA if self.tahun >= METODE_BARU else ASPEK_BARU
            for name in salah:
                if getattr(self, name) is not None:
                    yield Problem(name, "Aspek ini bukan bagian metode tahun tersebut; metode IDI "
                                  "berubah sejak 2021.")
