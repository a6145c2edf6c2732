"""OrmasPengawasan: a visit or evaluation, what was found, and what was done about it.

The petugas of the region records, the pengawas approves; what was seen decides together with the
reports whether the ormas is active. Ruled by Permendagri 56/2017.
"""
from collections.abc import Iterator
from datetime import date
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
from app.models.berdasar import Berdasar
from app.models.siormas import dasar
from app.models.siormas.choices_binaan import (
    JenisPengawasan,
    KeadaanOrmas,
    LingkupPengawasan,
    StatusTindakLanjut,
)

BELUM_SELESAI = frozenset({StatusTindakLanjut.PROSES, StatusTindakLanjut.SELESAI})


class OrmasPengawasan(Berdasar, Regional, Approvable, Base):
    """One time that an ormas was looked at."""

    __entity__ = Entity(
        "Pengawasan ormas", key=("kegiatan", "tanggal"), icon="eye", stock="tanggal",
        listed=("kegiatan", "ormas_id", "tanggal", "jenis", "keadaan", "status_tindak_lanjut"),
        filters=("jenis", "lingkup", "keadaan", "status_tindak_lanjut", "ormas_id"),
        sort="-tanggal", informs=("ormas_id",), law=dasar.PENGAWASAN,
        help="Monitoring, evaluasi, dan pemeriksaan terhadap ormas.",
        sections=(("Pengawasan", "kegiatan"), ("Hasil", "keadaan"),
                  ("Dasar hukum", "peraturan_id")))

    kegiatan: Mapped[str] = field(
        "Kegiatan pengawasan", size=160, identity=True, search=True, law=dasar.PENGAWASAN,
        help="Misalnya kunjungan sekretariat atau evaluasi tahunan.")
    ormas_id: Mapped[int] = ref(
        "ormas", "Ormas", identity=True, help="Pilih ormas yang diawasi.", law=dasar.PENGAWASAN)
    tanggal: Mapped[date] = field(
        "Tanggal", identity=True, high="hari_ini", law=dasar.PENGAWASAN,
        help="Tanggal pengawasan dilaksanakan; rekap memakai tanggal ini.")
    jenis: Mapped[JenisPengawasan] = field(
        "Jenis pengawasan", help="Mengapa pengawasan dilakukan.", law=dasar.PENGAWASAN)
    lingkup: Mapped[LingkupPengawasan] = field(
        "Lingkup", default=LingkupPengawasan.EKSTERNAL, law=dasar.PENGAWASAN,
        help="Oleh pemerintah dan masyarakat, atau oleh ormas sendiri.")
    tim: Mapped[str | None] = field(
        "Tim pengawas", size=200, law=dasar.PENGAWASAN,
        help="Nama tim dan surat keputusannya, misalnya Tim Terpadu.")

    keadaan: Mapped[KeadaanOrmas] = field(
        "Keadaan ormas", help="Yang dilihat pada saat pengawasan; menentukan keaktifan ormas.",
        law=dasar.PENGAWASAN)
    temuan: Mapped[str] = field(
        "Temuan", help="Hal yang ditemukan, atau nihil.", law=dasar.PENGAWASAN)
    rekomendasi: Mapped[str | None] = field(
        "Rekomendasi", help="Saran kepada ormas atau pejabat.", law=dasar.PENGAWASAN)
    status_tindak_lanjut: Mapped[StatusTindakLanjut] = field(
        "Status tindak lanjut", help="Sampai di mana temuan dijawab.", law=dasar.PENGAWASAN)
    tindak_lanjut: Mapped[str | None] = field(
        "Tindak lanjut", help="Tindakan yang sudah dilakukan.", law=dasar.PENGAWASAN)
    berkas_id: Mapped[int | None] = attachment(
        "Laporan pengawasan", help="Pindaian laporan atau berita acara.", law=dasar.PENGAWASAN)

    @derived("Dasar")
    def dasar_pengawasan(self) -> str:
        """Name the regulation and the decree it was done under, as the recap prints them."""
        return "; ".join(each.sebutan for each in (self.peraturan, self.produk_hukum) if each)

    def problems(self, ask: Any) -> Iterator[Problem]:
        """Ask that what was followed up is told, and that nothing precedes the registration."""
        if self.status_tindak_lanjut in BELUM_SELESAI and not self.tindak_lanjut:
            yield Problem("tindak_lanjut", "Tuliskan tindakan yang sudah dilakukan.",
                          at_submit=True)
        ormas = ask.get("ormas", self.ormas_id) if self.ormas_id else None
        if ormas and self.tanggal and ormas.tanggal_pendirian \
                and self.tanggal < ormas.tanggal_pendirian:
            yield Problem("tanggal", "Tanggal pengawasan tidak boleh sebelum ormas didirikan.")
