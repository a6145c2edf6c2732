"""KewajibanLapor: which report is owed, how often, by which offices, and within how many days.

The centre keeps the list and its days of grace; offices read. First rows come from the catalogue of
recaps and the reporting calendar: `app/models/reference/kewajiban_lapor.csv`. The reports
themselves are `laporan.py`'s.
"""
from datetime import date

from app.engine import Base, Entity, Mapped, Reference, field, ref
from app.models.simlap import dasar
from app.models.simlap.choices import Siklus, Sistem, TingkatPelapor, UrusanUmum


class KewajibanLapor(Reference, Base):
    """One report that offices owe."""

    __entity__ = Entity(
        "Kewajiban lapor", key=("kode",), icon="calendar-due", sort="kode",
        listed=("nama_laporan", "kode", "sistem", "siklus", "tingkat_pelapor", "wajib"),
        filters=("sistem", "siklus", "wajib"), law=dasar.URUSAN_UMUM,
        help="Daftar laporan yang harus dikirim kantor, siklusnya, dan batas waktunya.",
        sections=(("Laporan", "kode"), ("Waktu dan pelapor", "siklus"), ("Dasar", "dasar_hukum")))

    kode: Mapped[str] = field(
        "Kode", size=20, identity=True, unique=True, search=True, law=dasar.SPBE,
        help="Kode singkat yang tidak berubah, misalnya WAS-1H.")
    nama_laporan: Mapped[str] = field(
        "Nama laporan", size=160, identity=True, unique=True, search=True, law=dasar.URUSAN_UMUM,
        help="Nama laporan seperti tertulis pada rekap kepatuhan.")
    sistem: Mapped[Sistem] = field(
        "Subsistem", help="Subsistem tempat data laporan ini diisi.", law=dasar.SPBE)
    urusan: Mapped[UrusanUmum | None] = field(
        "Urusan pemerintahan umum", law=dasar.URUSAN,
        help="Urusan yang dilaporkan; kosong bila menyangkut kesekretariatan.")

    siklus: Mapped[Siklus] = field(
        "Siklus", help="Seberapa sering laporan ini dikirim.", law=dasar.URUSAN_UMUM)
    tingkat_pelapor: Mapped[tuple[TingkatPelapor, ...]] = field(
        "Tingkat pelapor", several=TingkatPelapor, law=dasar.URUSAN_UMUM,
        help="Kantor tingkat mana yang harus mengirim laporan ini.")
    batas_hari: Mapped[int] = field(
        "Batas hari kabupaten/kota", low=0, high=366, unit="hari", law=dasar.SPBE,
        help="Banyaknya hari sesudah periode berakhir; dapat diatur pusat.")
    batas_hari_provinsi: Mapped[int] = field(
        "Batas hari provinsi", low=0, high=366, unit="hari", law=dasar.SPBE,
        help="Banyaknya hari sesudah periode berakhir bagi kantor provinsi.")
    berlaku_sejak: Mapped[date | None] = field(
        "Berlaku sejak", law=dasar.URUSAN_UMUM,
        help="Periode yang berakhir sebelum tanggal ini tidak ditagih; kosong bila sejak dahulu.")
    wajib: Mapped[bool] = field(
        "Wajib", default=True, law=dasar.URUSAN_UMUM,
        help="Ya bila dihitung pada rekap kepatuhan pelaporan.")

    peraturan_id: Mapped[int | None] = ref(
        "peraturan", "Peraturan", law=dasar.URUSAN_UMUM,
        help="Peraturan yang mewajibkan laporan ini, dari daftar peraturan.")
    dasar_hukum: Mapped[str | None] = field(
        "Dasar hukum", size=200, law=dasar.URUSAN_UMUM,
        help="Peraturan yang mewajibkan laporan ini, ditulis singkat.")
    template: Mapped[str | None] = field(
        "Bentuk laporan", size=40, law=dasar.SPBE,
        help="Kode rekap yang menjadi lampiran laporan, misalnya R-WAS-1.")
