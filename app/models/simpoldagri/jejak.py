"""What has become of an application: paid when, accounted for when, examined by whom.

Read from the approved payments and the approved account of the application; the recap R-POL-1 and
the list print it. Nothing is stored here, so it cannot disagree with the papers.
"""
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import Status
from app.engine.indonesian import rupiah, short_date
from app.models.simpoldagri.choices_banpol import (
    HasilVerifikasi,
    Ketepatan,
    TahapBanpol,
    TindakLanjut,
)

_MENUNGGU = {TahapBanpol.CAIR: ("LPJ belum diterima",),
             TahapBanpol.LPJ_DITERIMA: ("menunggu LHP BPK",)}
_TUNTAS = (TindakLanjut.TIDAK_ADA, TindakLanjut.SELESAI)


def pencairan(pengajuan: Any) -> list[Any]:
    """List the approved payments in order."""
    return [row for row in pengajuan.pencairan if row.status == Status.DISETUJUI]


def lpj(pengajuan: Any) -> Any:
    """Return the approved account, or None."""
    return next((row for row in pengajuan.lpj if row.status == Status.DISETUJUI), None)


def dicairkan(pengajuan: Any) -> Decimal:
    """Add up what has been paid by SP2D."""
    return sum((row.jumlah or Decimal(0) for row in pencairan(pengajuan) if row.nomor_sp2d),
               Decimal(0))


def tahap(pengajuan: Any) -> TahapBanpol:
    """Return how far an application has come."""
    if pengajuan.status == Status.DISETUJUI:
        return _sesudah_disetujui(pengajuan)
    if pengajuan.hasil_verifikasi == HasilVerifikasi.PERBAIKAN:
        return TahapBanpol.DIKEMBALIKAN
    return TahapBanpol.BERITA_ACARA if pengajuan.nomor_berita_acara else TahapBanpol.PERMOHONAN


def _sesudah_disetujui(pengajuan: Any) -> TahapBanpol:
    akun = lpj(pengajuan)
    if akun is not None:
        if not akun.nomor_lhp:
            return TahapBanpol.LPJ_DITERIMA
        return TahapBanpol.SELESAI if akun.status_tindak_lanjut in _TUNTAS \
            else TahapBanpol.DIPERIKSA_BPK
    terbayar = dicairkan(pengajuan)
    if terbayar:
        return TahapBanpol.CAIR if terbayar >= (pengajuan.jumlah or 0) \
            else TahapBanpol.CAIR_SEBAGIAN
    return TahapBanpol.SPM if any(row.nomor_spm for row in pengajuan.pencairan) \
        else TahapBanpol.DISETUJUI


def tanggal_cair(pengajuan: Any) -> date | str:
    """Return the day of payment; several are named one after the other."""
    hari = [row.tanggal for row in pencairan(pengajuan) if row.tanggal]
    return hari[0] if len(hari) == 1 else "; ".join(short_date(each) for each in hari)


def nomor_sp2d(pengajuan: Any) -> str:
    """Name the orders of payment."""
    return "; ".join(row.nomor_sp2d for row in pencairan(pengajuan) if row.nomor_sp2d)


def tanggal_lpj(pengajuan: Any) -> date | str:
    """Return the day on which the account came; of one that was late that is said."""
    akun = lpj(pengajuan)
    if akun is None or akun.tanggal_terima is None:
        return ""
    if akun.ketepatan != Ketepatan.TERLAMBAT:
        hari: date = akun.tanggal_terima
        return hari
    return f"{short_date(akun.tanggal_terima)} (terlambat)"


def persen_pendidikan(pengajuan: Any) -> Decimal | None:
    """Return the share spent on political education."""
    akun = lpj(pengajuan)
    return akun.persen_pendidikan if akun else None


def lhp_bpk(pengajuan: Any) -> str:
    """Name the report of BPK and its day."""
    akun = lpj(pengajuan)
    if akun is None or not akun.nomor_lhp:
        return ""
    hari = f" tanggal {short_date(akun.tanggal_lhp)}" if akun.tanggal_lhp else ""
    return f"{akun.nomor_lhp}{hari}"


def keterangan(pengajuan: Any) -> str:
    """Say the stage, what is still to be paid, and a share of education below 60 percent."""
    kata = [tahap(pengajuan).label, *_MENUNGGU.get(tahap(pengajuan), ())]
    sisa = (pengajuan.jumlah or Decimal(0)) - dicairkan(pengajuan)
    if tahap(pengajuan) is TahapBanpol.CAIR_SEBAGIAN:
        kata.append(f"sisa {rupiah(sisa)}")
    akun = lpj(pengajuan)
    if akun is not None and akun.pendidikan_kurang:
        kata.append("pendidikan politik di bawah 60 %")
    return "; ".join(kata)
