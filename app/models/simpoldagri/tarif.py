"""BanpolTarif: what an office pays parties per valid vote in a year.

PP 1/2018 Pasal 5 sets Rp1.000 for the centre, Rp1.200 for provinces and Rp1.500 for kabupaten/kota;
more needs an approval, whose giver differs (the Minister, or the governor), so it is recorded. A
rate may change within a year: each change is a record with its first day. The petugas enters, the
pengawas approves; `hitung.py` asks which rate counts.
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
    Problem,
    Regional,
    attachment,
    derived,
    field,
)
from app.engine.indonesian import rupiah
from app.models.berdasar import Berdasar
from app.models.simpoldagri import dasar, hitung, tempat
from app.models.simpoldagri.choices_banpol import Penyetuju


class BanpolTarif(Berdasar, Regional, Approvable, Base):
    """A rate per vote from one day of a budget year."""

    __entity__ = Entity(
        "Tarif banpol", key=("tahun", "berlaku_mulai"), icon="coin", stock="berlaku_mulai",
        listed=("dasar_penetapan", "tahun", "nilai_per_suara", "berlaku_mulai", "penyetuju"),
        filters=("tahun", "penyetuju"), sort="-berlaku_mulai", law=dasar.BANPOL_BESARAN,
        unique=((("wilayah_kode", "tahun", "berlaku_mulai"),
                 "Tarif yang mulai berlaku pada hari ini sudah dicatat."),),
        help="Nilai bantuan keuangan partai politik per suara sah pada satu tahun anggaran.",
        sections=(("Tarif", "dasar_penetapan"), ("Persetujuan kenaikan", "penyetuju")))

    dasar_penetapan: Mapped[str] = field(
        "Dasar penetapan", also=("Nomor keputusan",),
        size=160, identity=True, search=True, law=dasar.BANPOL_BESARAN,
        help="Keputusan atau peraturan kepala daerah yang menetapkan tarif.")
    tahun: Mapped[int] = field(
        "Tahun anggaran", kind=Kind.YEAR, identity=True, low=1999, high="tahun_depan",
        law=dasar.BANPOL_BESARAN, help="Tahun anggaran APBN atau APBD.")
    nilai_per_suara: Mapped[Decimal] = field(
        "Nilai per suara sah", kind=Kind.RUPIAH, low=1, law=dasar.BANPOL_BESARAN,
        help="Rupiah untuk satu suara sah; ketentuan dasar Rp1.000, Rp1.200, atau Rp1.500.")
    berlaku_mulai: Mapped[date] = field(
        "Berlaku mulai", identity=True, law=dasar.BANPOL_BESARAN,
        help="Hari pertama tarif ini; 1 Januari bila tidak berubah di tengah tahun.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas penetapan", help="Pindaian keputusan atau peraturannya.",
        law=dasar.BANPOL_BESARAN)

    penyetuju: Mapped[Penyetuju | None] = field(
        "Penyetuju kenaikan", law=dasar.BANPOL_KENAIKAN,
        help="Diisi bila tarif di atas ketentuan dasar.")
    nomor_persetujuan: Mapped[str | None] = field(
        "Nomor persetujuan", size=80,
        help="Nomor surat Mendagri atau gubernur yang menyetujui kenaikan.",
        law=dasar.BANPOL_KENAIKAN)
    tanggal_persetujuan: Mapped[date | None] = field(
        "Tanggal persetujuan", high="hari_ini",
        help="Tanggal surat yang menyetujui kenaikan; tidak sesudah tarif berlaku.",
        law=dasar.BANPOL_KENAIKAN)
    berkas_persetujuan_id: Mapped[int | None] = attachment(
        "Berkas persetujuan", help="Pindaian surat persetujuan.", law=dasar.BANPOL_KENAIKAN)

    @derived("Tarif")
    def tarif(self) -> str:
        """Say the rate."""
        return f"{rupiah(self.nilai_per_suara)} per suara" if self.nilai_per_suara else ""

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The day lies in the year; above the base an approval is demanded, below it is odd."""
        if self.tahun and self.berlaku_mulai and self.berlaku_mulai.year != self.tahun:
            yield Problem("berlaku_mulai", f"Tanggal ini di luar tahun anggaran {self.tahun}.")
        if tempat.tanpa_dprd(ask, self.wilayah_kode):
            yield Problem("nilai_per_suara", "Wilayah administratif tidak memiliki DPRD dan APBD, "
                          "sehingga tidak memberi bantuan.")
        pokok = hitung.tarif_dasar(ask, self.wilayah_kode)
        if self.nilai_per_suara is None or pokok is None:
            return
        if self.nilai_per_suara > pokok:
            yield from self._approval(pokok)
        elif self.nilai_per_suara < pokok:
            yield Problem("nilai_per_suara", "Lebih kecil daripada ketentuan dasar "
                          f"{rupiah(pokok)} per suara; periksa kembali.", warning=True)

    def _approval(self, pokok: Decimal) -> Iterator[Problem]:
        kurang = [name for name in ("penyetuju", "nomor_persetujuan", "tanggal_persetujuan")
                  if not getattr(self, name)]
        for name in kurang:
            yield Problem(name, f"Tarif di atas {rupiah(pokok)} per suara memerlukan persetujuan; "
                          "isi penyetuju, nomor, dan tanggalnya.", at_submit=True)
        if self.tanggal_persetujuan and self.berlaku_mulai \
                and self.tanggal_persetujuan > self.berlaku_mulai:
            yield Problem("tanggal_persetujuan", "Persetujuan terbit sesudah tarif berlaku; "
                          "kenaikan berlaku sesudah disetujui.", at_submit=True)
