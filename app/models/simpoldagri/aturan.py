"""What must hold of an application for aid: seats, votes, rate, last year's account, the minutes.

Asked by every door before an application is stored. Who gets aid: only parties with seats
(Permendagri 36/2018 jo. 78/2020). No aid before the account of the aid before it was examined by
BPK when it came late or not at all (PP 1/2018 Pasal 16). How sums are made stands in `hitung.py`.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, not_, or_, select

from app.engine import Problem, Status, inside
from app.engine.indonesian import long_date, rupiah, write_decimal
from app.models.simpoldagri import hitung, tempat
from app.models.simpoldagri.choices import StatusKepengurusan
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilVerifikasi,
    Ketepatan,
    UnsurTim,
)
from app.models.simpoldagri.perolehan import PerolehanPemilu

SAAT_PENCAIRAN = (BerkasBanpol.SERAH_TERIMA, BerkasBanpol.PEMBAYARAN)


def pengajuan_problems(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    """Yield every broken rule of an application."""
    yield from _place_and_year(pengajuan, ask)
    yield from _election(pengajuan, ask)
    yield from _seats(pengajuan, ask)
    yield from _rate(pengajuan, ask)
    yield from _amount(pengajuan)
    yield from _board(pengajuan, ask)
    yield from _last_year(pengajuan, ask)
    yield from _verification(pengajuan)
    yield from _documents(pengajuan, ask)


def _place_and_year(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    if tempat.tanpa_dprd(ask, pengajuan.wilayah_kode):
        yield Problem("parpol_id", "Wilayah administratif tidak memiliki DPRD, sehingga tidak ada "
                      "bantuan keuangan partai politik.")
    if pengajuan.tahun and pengajuan.tanggal and pengajuan.tanggal.year > pengajuan.tahun:
        yield Problem("tanggal", f"Tanggal surat melewati tahun anggaran {pengajuan.tahun}.",
                      warning=True)
    yield from tempat.partai_lokal(pengajuan, ask)


def _election(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    pemilu = ask.get("pemilu", pengajuan.pemilu_id) if pengajuan.pemilu_id else None
    if pemilu is None:
        yield Problem("pemilu_id", "Pemilu legislatif yang menjadi dasar belum ada pada daftar.",
                      at_submit=True)
    elif pemilu.jenis not in tempat.BERKURSI:
        yield Problem("pemilu_id", "Bantuan dihitung dari pemilu legislatif.")
    elif pengajuan.tahun and pemilu.tanggal_pemungutan.year > pengajuan.tahun:
        yield Problem("pemilu_id", "Pemilu ini berlangsung sesudah tahun anggaran.")


def _seats(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    ada = hitung.perolehan(ask, pengajuan.wilayah_kode, pengajuan.pemilu_id, pengajuan.parpol_id)
    if ada is None:
        if pengajuan.kursi == 0:
            yield _no_seats(pengajuan, ask)
        elif pengajuan.parpol_id and hitung.hasil_dicatat(
                ask, pengajuan.wilayah_kode, pengajuan.pemilu_id):
            yield Problem("parpol_id", "Hasil pemilu kantor ini sudah dicatat dan tidak memuat "
                          f"kursi {_nama(pengajuan, ask)}; bantuan hanya untuk partai yang "
                          "memiliki kursi. Bila hasil itu belum lengkap, catat dahulu perolehan "
                          "partai ini.")
        else:
            yield Problem("parpol_id", "Perolehan suara dan kursi partai ini belum dicatat; "
                          "bantuan hanya untuk partai yang memiliki kursi.", at_submit=True)
        return
    if not ada.kursi:
        yield _no_seats(pengajuan, ask)
    elif pengajuan.kursi is not None and pengajuan.kursi != ada.kursi:
        yield Problem("kursi", f"Data perolehan mencatat {write_decimal(ada.kursi)} kursi; "
                      "kosongkan agar diisi otomatis.")
    if ada.suara_sah is not None and pengajuan.suara_sah is not None \
            and pengajuan.suara_sah != ada.suara_sah:
        yield Problem("suara_sah", f"Data perolehan mencatat {write_decimal(ada.suara_sah)} suara "
                      "sah; kosongkan agar diisi otomatis.")
    if ada.status != Status.DISETUJUI:
        yield Problem("suara_sah", "Data perolehan partai ini belum disetujui.", warning=True,
                      at_submit=True)


def berkursi(parpol: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer the parties that ever won a seat of the office's body; all where no result is known."""
    ada: Any = PerolehanPemilu
    hasil = select(ada.id).where(ada.wilayah_kode == kantor, ada.deleted_at.is_(None))
    setempat = tempat.partai_setempat(parpol, kantor, tingkat, hari)
    menang = or_(hasil.where(ada.parpol_id == parpol.id, ada.kursi > 0).exists(), not_(
        hasil.where(ada.status == Status.DISETUJUI).exists()))
    return menang if setempat is None else and_(setempat, menang)


def _no_seats(pengajuan: Any, ask: Any) -> Problem:
    return Problem("parpol_id", f"{_nama(pengajuan, ask)} tidak memiliki kursi, sehingga tidak "
                   "berhak menerima bantuan keuangan.")


def _nama(pengajuan: Any, ask: Any) -> str:
    partai = ask.get("parpol", pengajuan.parpol_id)
    return partai.singkatan if partai else "Partai ini"


def _rate(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    if pengajuan.nilai_per_suara is None or not pengajuan.tahun:
        return
    tercatat = hitung.tarif_tahun(ask, pengajuan.wilayah_kode, pengajuan.tahun)
    sah = hitung.disetujui(tercatat)
    if tercatat and not sah:
        yield Problem("nilai_per_suara", f"Tarif tahun {pengajuan.tahun} belum disetujui.",
                      at_submit=True)
        return
    if not sah:
        yield from _without_rate(pengajuan, hitung.tarif_dasar(ask, pengajuan.wilayah_kode))
        return
    nilai = [tarif.nilai_per_suara for tarif in sah]
    if pengajuan.nilai_per_suara not in nilai:
        yield Problem("nilai_per_suara", f"Tarif kantor ini tahun {pengajuan.tahun} adalah "
                      f"{rupiah(nilai[-1])} per suara; kosongkan agar diisi otomatis.")
    elif pengajuan.nilai_per_suara != nilai[-1]:
        beda = abs(nilai[-1] - pengajuan.nilai_per_suara)
        yield Problem("nilai_per_suara", f"Sejak {long_date(sah[-1].berlaku_mulai)} tarif menjadi "
                      f"{rupiah(nilai[-1])} per suara; selisih {rupiah(beda)} per suara belum "
                      "dihitung.", warning=True)


def _without_rate(pengajuan: Any, pokok: Decimal | None) -> Iterator[Problem]:
    if pokok is not None and pengajuan.nilai_per_suara != pokok:
        yield Problem("nilai_per_suara", f"Ketentuan dasar {rupiah(pokok)} per suara; nilai lain "
                      "harus lebih dahulu dicatat dan disetujui sebagai tarif.", at_submit=True)


def _amount(pengajuan: Any) -> Iterator[Problem]:
    benar = pengajuan.jumlah_seharusnya
    if benar is None:
        yield Problem("jumlah", "Jumlah bantuan belum dapat dihitung: suara sah atau nilai per "
                      "suara belum ada.", at_submit=True)
    elif pengajuan.jumlah is not None and pengajuan.jumlah != benar:
        yield Problem("jumlah", f"Jumlah tidak cocok: selisih "
                      f"{rupiah(abs(pengajuan.jumlah - benar))}. "
                      f"{write_decimal(pengajuan.suara_sah)} suara dikali "
                      f"{rupiah(pengajuan.nilai_per_suara)} adalah {rupiah(benar)}.")


def _board(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    pengurus = ask.get("parpol_kepengurusan", pengajuan.parpol_kepengurusan_id) \
        if pengajuan.parpol_kepengurusan_id else None
    if pengurus is None:
        return
    if pengajuan.parpol_id and pengurus.parpol_id != pengajuan.parpol_id:
        yield Problem("parpol_kepengurusan_id", "Kepengurusan ini milik partai lain.")
    if pengurus.wilayah_kode != pengajuan.wilayah_kode:
        yield Problem("parpol_kepengurusan_id", "Kepengurusan ini dicatat oleh kantor lain.")
    if pengurus.status_pengurus == StatusKepengurusan.KOSONG:
        yield Problem("parpol_kepengurusan_id", "Kepengurusan ini tercatat kosong.", at_submit=True)
    elif pengurus.status_pengurus == StatusKepengurusan.SENGKETA:
        yield Problem("parpol_kepengurusan_id", "Kepengurusan ini tercatat dalam sengketa; "
                      "pastikan siapa yang sah sebelum bantuan diproses.", warning=True,
                      at_submit=True)
    if pengajuan.tanggal and pengurus.berlaku_sampai \
            and pengurus.berlaku_sampai < pengajuan.tanggal:
        yield Problem("parpol_kepengurusan_id", "Masa bakti kepengurusan berakhir pada "
                      f"{long_date(pengurus.berlaku_sampai)}.", warning=True, at_submit=True)


def tunggakan(ask: Any, kantor: str | None, parpol_id: int | None, tahun: int | None) -> Any:
    """Return the first paid application of an earlier year whose account BPK has not examined yet.

    With that account, or None where it has not come. A year without aid in between settles nothing.
    """
    if not (kantor and parpol_id and tahun):
        return None
    dahulu = sorted((row for row in hitung.disetujui(ask.find(
        "banpol_pengajuan", wilayah_kode=kantor, parpol_id=parpol_id))
        if row.tahun and row.tahun < tahun), key=lambda row: row.tahun)
    for lalu in dahulu:
        dibayar = hitung.disetujui(ask.find("banpol_pencairan", banpol_pengajuan_id=lalu.id))
        akun = next(iter(hitung.disetujui(ask.find("banpol_lpj", banpol_pengajuan_id=lalu.id))),
                    None)
        if dibayar and not (akun and akun.nomor_lhp):
            return lalu, akun
    return None


def _last_year(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    owed = tunggakan(ask, pengajuan.wilayah_kode, pengajuan.parpol_id, pengajuan.tahun)
    if owed is None:
        return
    lalu, akun = owed
    tahun, batas = lalu.tahun, hitung.batas_lpj(lalu.tahun)
    hari = pengajuan.tanggal or ask.today()
    if akun is None and hari > batas:
        yield Problem("tahun", f"LPJ tahun {tahun} belum diterima padahal batasnya "
                      f"{long_date(batas)}; bantuan tidak diberikan sampai LPJ diperiksa BPK.")
    elif akun is not None and akun.ketepatan == Ketepatan.TERLAMBAT:
        yield Problem("tahun", f"LPJ tahun {tahun} terlambat ({long_date(akun.tanggal_terima)}); "
                      "pengajuan terkunci sampai LHP BPK diisi.")
    else:
        yield Problem("tahun", f"LPJ tahun {tahun} belum diperiksa BPK; bantuan baru dapat "
                      "dicairkan sesudah LHP BPK diisi.", warning=True, at_submit=True)


def _verification(pengajuan: Any) -> Iterator[Problem]:
    sk, acara = pengajuan.tanggal_sk_tim, pengajuan.tanggal_berita_acara
    if sk and acara and acara < sk:
        yield Problem("tanggal_berita_acara", "Berita acara tidak boleh sebelum SK tim.")
    if acara and pengajuan.tanggal and acara < pengajuan.tanggal:
        yield Problem("tanggal_berita_acara",
                      "Berita acara tidak boleh sebelum tanggal surat permohonan.")
    for name, kata in (("nomor_sk_tim", "nomor SK tim verifikasi"),
                       ("nomor_berita_acara", "nomor berita acara verifikasi"),
                       ("tanggal_berita_acara", "tanggal berita acara verifikasi"),
                       ("hasil_verifikasi", "hasil verifikasi")):
        if not getattr(pengajuan, name):
            yield Problem(name, f"Isi {kata} sebelum diajukan.", at_submit=True)
    if pengajuan.hasil_verifikasi and pengajuan.hasil_verifikasi != HasilVerifikasi.LENGKAP:
        yield Problem("hasil_verifikasi", "Hanya permohonan yang lengkap dan benar dapat diajukan.",
                      at_submit=True)
    if not any(row.unsur == UnsurTim.KPU for row in pengajuan.tim):
        yield Problem("tim", "Tim verifikasi belum memuat unsur KPU.", warning=True,
                      at_submit=True)


def _documents(pengajuan: Any, ask: Any) -> Iterator[Problem]:
    kali = Counter(row.jenis_berkas for row in pengajuan.berkas)
    for row in pengajuan.berkas:
        if row.jenis_berkas and kali[row.jenis_berkas] > 1:
            yield Problem(inside("berkas", row, "jenis_berkas"),
                          "Berkas ini ditulis lebih dari satu kali.")
    sesuai = {row.jenis_berkas for row in pengajuan.berkas if row.hasil == HasilBerkas.SESUAI}
    diminta = [b for b in BerkasBanpol if b not in (*SAAT_PENCAIRAN, BerkasBanpol.LAPORAN_LALU)]
    kurang = [b.label for b in diminta if b not in sesuai]
    if kurang:
        yield Problem("berkas", f"Berkas yang belum ada atau belum sesuai: {'; '.join(kurang)}.",
                      at_submit=True)
    if BerkasBanpol.LAPORAN_LALU not in sesuai and _had_aid(pengajuan, ask):
        yield Problem("berkas", f"{BerkasBanpol.LAPORAN_LALU.label} belum ada atau belum sesuai.",
                      warning=True, at_submit=True)


def _had_aid(pengajuan: Any, ask: Any) -> bool:
    """Tell whether the party received aid of this office before; a newcomer has no account."""
    if not (pengajuan.wilayah_kode and pengajuan.parpol_id and pengajuan.tahun):
        return False
    return any(row.tahun and row.tahun < pengajuan.tahun for row in hitung.disetujui(ask.find(
        "banpol_pengajuan", wilayah_kode=pengajuan.wilayah_kode, parpol_id=pengajuan.parpol_id)))
