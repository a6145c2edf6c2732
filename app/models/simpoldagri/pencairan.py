"""BanpolPencairan: one payment of aid by SP2D, whole or a stage of it.

A year's aid may be paid in stages, also because its rate changed meanwhile; together they never
exceed the approved amount. The petugas enters after SPM and SP2D, the pengawas approves. From RKUN
or RKUD to the party's own account; ruled by Permendagri 36/2018 jo. 78/2020.
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
    Status,
    attachment,
    field,
    ref,
)
from app.engine.indonesian import long_date, rupiah
from app.models.simpoldagri import aturan, dasar, tempat


class BanpolPencairan(Regional, Approvable, Base):
    """A stage of payment."""

    __entity__ = Entity(
        "Pencairan banpol", key=("nomor_sp2d",), icon="cash",
        listed=("nomor_sp2d", "banpol_pengajuan_id", "tahap", "tanggal", "jumlah"),
        filters=("tahap",), totals=("jumlah",), stock="tanggal", law=dasar.BANPOL_ATURAN,
        unique=((("banpol_pengajuan_id", "tahap"), "Tahap ini sudah dicatat pada pengajuan itu."),),
        help="Pencairan bantuan ke rekening partai dengan SP2D.",
        sections=(("Pembayaran", "nomor_sp2d"), ("Surat perintah membayar", "nomor_spp"),
                  ("Rekening penerima", "nama_bank")))

    nomor_sp2d: Mapped[str] = field(
        "Nomor SP2D", size=80, identity=True, unique="kantor", search=True,
        law=dasar.BANPOL_ATURAN, help="Nomor surat perintah pencairan dana.")
    banpol_pengajuan_id: Mapped[int] = ref(
        "banpol_pengajuan", "Pengajuan", identity=True, offered=tempat.disetujui_sekantor,
        law=dasar.BANPOL_ATURAN,
        help="Pengajuan kantor ini yang sudah disetujui; cari dengan tahun dan nama partainya.")
    tahap: Mapped[int] = field(
        "Tahap", low=1, high=12, default=1, identity=True, law=dasar.BANPOL_ATURAN,
        help="Urutan pembayaran; 1 bila dibayar sekaligus.")
    tanggal: Mapped[date] = field(
        "Tanggal cair", also=("Tanggal SP2D", "Tanggal pencairan"),
        high="hari_ini", help="Tanggal SP2D.", law=dasar.BANPOL_ATURAN)
    jumlah: Mapped[Decimal] = field(
        "Jumlah dibayar", also=("Jumlah pencairan", "Jumlah dicairkan"),
        kind=Kind.RUPIAH, low=1, law=dasar.BANPOL_ATURAN,
        help="Rupiah pada SP2D; semua tahap tidak melebihi jumlah bantuan.")
    nilai_per_suara: Mapped[Decimal | None] = field(
        "Nilai per suara tahap ini", kind=Kind.RUPIAH, low=1, law=dasar.BANPOL_BESARAN,
        help="Diisi bila tahap ini membayar sebagian tarif, misalnya sisa karena tarif naik.")
    berkas_id: Mapped[int | None] = attachment(
        "Berkas SP2D",
        help="SP2D yang sudah diterbitkan bendahara umum daerah atau negara.",
        law=dasar.BANPOL_ATURAN)

    nomor_spp: Mapped[str | None] = field(
        "Nomor SPP", size=80, help="Nomor surat permintaan pembayaran.", law=dasar.BANPOL_ATURAN)
    nomor_spm: Mapped[str | None] = field(
        "Nomor SPM", size=80, help="Nomor surat perintah membayar.", law=dasar.BANPOL_ATURAN)
    tanggal_spm: Mapped[date | None] = field(
        "Tanggal SPM", high="hari_ini", help="Tanggal surat perintah membayar.",
        law=dasar.BANPOL_ATURAN)
    nomor_serah_terima: Mapped[str | None] = field(
        "Nomor berita acara serah terima", size=80, law=dasar.BANPOL_ATURAN,
        help="Berita acara serah terima bantuan kepada partai.")

    nama_bank: Mapped[str | None] = field(
        "Nama bank", size=80, help="Bank penerima pada SP2D.", law=dasar.BANPOL_ATURAN)
    nomor_rekening: Mapped[str | None] = field(
        "Nomor rekening", size=40, private=True, law=dasar.PELINDUNGAN_DATA,
        help="Rekening penerima pada SP2D; hanya terlihat oleh kantor sendiri.")
    nama_rekening: Mapped[str | None] = field(
        "Nama pemilik rekening", size=120, law=dasar.BANPOL_ATURAN,
        help="Nama pada rekening penerima; harus rekening partai.")

    def problems(self, ask: Any) -> Iterator[Problem]:
        """The application is approved and the office's own; stages stay within its amount."""
        pengajuan = ask.get("banpol_pengajuan", self.banpol_pengajuan_id) \
            if self.banpol_pengajuan_id else None
        if pengajuan is None:
            return
        if pengajuan.wilayah_kode != self.wilayah_kode:
            yield Problem("banpol_pengajuan_id", "Pengajuan ini dicatat oleh kantor lain.")
            return
        yield from self._approved(pengajuan, ask)
        yield from self._time(pengajuan)
        yield from self._sum(pengajuan, ask)
        yield from self._account(pengajuan, ask)

    def _approved(self, pengajuan: Any, ask: Any) -> Iterator[Problem]:
        if pengajuan.status != Status.DISETUJUI:
            yield Problem("banpol_pengajuan_id",
                          "Pengajuan ini belum disetujui, sehingga belum dapat dicairkan.",
                          at_submit=True)
        owed = aturan.tunggakan(ask, pengajuan.wilayah_kode, pengajuan.parpol_id, pengajuan.tahun)
        if owed is not None:
            yield Problem("banpol_pengajuan_id", f"LPJ tahun {owed[0].tahun} belum diperiksa "
                          "BPK; isi LHP BPK sebelum bantuan dicairkan.", at_submit=True)

    def _time(self, pengajuan: Any) -> Iterator[Problem]:
        if self.tanggal and pengajuan.tahun and self.tanggal.year != pengajuan.tahun:
            yield Problem("tanggal",
                          f"Tanggal cair harus dalam tahun anggaran {pengajuan.tahun}.")
        acara = pengajuan.tanggal_berita_acara
        if self.tanggal and acara and self.tanggal < acara:
            yield Problem("tanggal", "Pencairan tidak boleh sebelum berita acara verifikasi "
                          f"({long_date(acara)}).")
        if self.tanggal and self.tanggal_spm and self.tanggal < self.tanggal_spm:
            yield Problem("tanggal", "SP2D tidak boleh sebelum SPM.")

    def _sum(self, pengajuan: Any, ask: Any) -> Iterator[Problem]:
        if self.jumlah is None:
            return
        lain = [row for row in ask.find("banpol_pencairan", banpol_pengajuan_id=pengajuan.id)
                if row.id != self.id]
        terpakai = sum((row.jumlah or Decimal(0) for row in lain), Decimal(0))
        hak = pengajuan.jumlah or Decimal(0)
        if terpakai + self.jumlah > hak:
            yield Problem("jumlah", f"Melebihi jumlah bantuan {rupiah(hak)}; yang masih dapat "
                          f"dibayar {rupiah(max(hak - terpakai, Decimal(0)))}.")
        if self.nilai_per_suara and pengajuan.suara_sah is not None \
                and self.jumlah != pengajuan.suara_sah * self.nilai_per_suara:
            yield Problem("jumlah", "Jumlah tidak cocok: "
                          f"{rupiah(self.nilai_per_suara)} kali suara sah adalah "
                          f"{rupiah(pengajuan.suara_sah * self.nilai_per_suara)}.")
        dulu = [row for row in lain if row.tahap and self.tahap and row.tahap < self.tahap]
        if self.tahap and self.tahap > 1 and not dulu:
            yield Problem("tahap", "Tahap sebelumnya belum dicatat.", warning=True)
        if self.tanggal and any(row.tanggal and row.tanggal > self.tanggal for row in dulu):
            yield Problem("tanggal", "Tanggal ini sebelum tanggal cair tahap sebelumnya.")

    def _account(self, pengajuan: Any, ask: Any) -> Iterator[Problem]:
        pengurus = ask.get("parpol_kepengurusan", pengajuan.parpol_kepengurusan_id) \
            if pengajuan.parpol_kepengurusan_id else None
        if not self.nomor_rekening:
            yield Problem("nomor_rekening", "Isi rekening penerima seperti pada SP2D.",
                          warning=True, at_submit=True)
            return
        if pengurus is None or not pengurus.nomor_rekening:
            return
        if _angka(self.nomor_rekening) != _angka(pengurus.nomor_rekening):
            yield Problem("nomor_rekening", "Berbeda dengan rekening partai pada data "
                          "kepengurusan; bantuan hanya ke rekening partai. Perbaiki data "
                          "kepengurusan bila rekeningnya berganti.", at_submit=True)


def _angka(nomor: str) -> str:
    return "".join(letter for letter in nomor if letter.isdigit())
