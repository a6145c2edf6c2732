"""How aid to parties is counted: base rate, rate in force, the votes it stands on, the deadline.

Only answers, asked by the rates, applications, payments and accounts; what is refused is said
there. PP 1/2018 Pasal 5 (base), Permendagri 36/2018 jo. 78/2020 (votes times rate).
"""
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine import Status
from app.models.simpoldagri import tempat
from app.models.simpoldagri.choices import JenisPemilu

_DASAR = {tempat.PUSAT: Decimal(1000), tempat.PROVINSI: Decimal(1200), tempat.DAERAH: Decimal(1500)}
PENDIDIKAN_TERKECIL = Decimal(60)


def tarif_dasar(ask: Any, kantor: str | None) -> Decimal | None:
    """Return the base rate of an office's level."""
    return _DASAR.get(tempat.jenjang(ask, kantor))


def tarif_tahun(ask: Any, kantor: str | None, tahun: int | None) -> list[Any]:
    """List the rates an office recorded for a year, the earliest first."""
    if not (kantor and tahun):
        return []
    return sorted(ask.find("banpol_tarif", wilayah_kode=kantor, tahun=tahun),
                  key=lambda tarif: tarif.berlaku_mulai)


def disetujui(rows: Iterable[Any]) -> list[Any]:
    """Keep what has been approved: nothing else moves money."""
    return [row for row in rows if row.status == Status.DISETUJUI]


def tarif_akhir(ask: Any, kantor: str | None, tahun: int | None) -> Decimal | None:
    """Return the last approved rate of a year, or the base where none was set."""
    ada = disetujui(tarif_tahun(ask, kantor, tahun))
    return ada[-1].nilai_per_suara if ada else tarif_dasar(ask, kantor)


def pemilu_terakhir(ask: Any, tahun: int | None) -> Any:
    """Return the last legislative election before a budget year."""
    lalu = [p for p in ask.find("pemilu", jenis=JenisPemilu.PILEG)
            if tahun and p.tanggal_pemungutan.year < tahun]
    return max(lalu, key=lambda p: p.tanggal_pemungutan, default=None)


def perolehan(ask: Any, kantor: str | None, pemilu_id: int | None, parpol_id: int | None) -> Any:
    """Return what a party won in the body of an office, or None when it is not recorded."""
    if not (kantor and pemilu_id and parpol_id):
        return None
    ada = ask.find("perolehan_pemilu", wilayah_kode=kantor, pemilu_id=pemilu_id,
                   parpol_id=parpol_id)
    return next(iter(disetujui(ada) or ada), None)


def hasil_dicatat(ask: Any, kantor: str | None, pemilu_id: int | None) -> bool:
    """Tell whether an approved result of an election is on record for the body of an office."""
    return bool(kantor and pemilu_id and ask.find(
        "perolehan_pemilu", wilayah_kode=kantor, pemilu_id=pemilu_id, status=Status.DISETUJUI))


def batas_lpj(tahun: int) -> date:
    """Return the last day for the account of a budget year: 31 January of the next."""
    return date(tahun + 1, 1, 31)


def persen(bagian: Decimal | None, semua: Decimal | None) -> Decimal | None:
    """Return a share in percent, unrounded; None of nothing."""
    return bagian * 100 / semua if bagian is not None and semua else None
