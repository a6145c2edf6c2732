"""What the rules of SIPKS ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

from tests.serials import Serial

Raw = dict[str, Any]
_years = Serial(__name__)
FIRST_YEAR, YEARS = 2013, 14


def _timdu_pks(raw: Raw) -> None:
    raw |= {"tingkat": "kabupaten_kota", "dilaporkan_tanggal": raw["periode_mulai"]}


def _rencana_aksi_pks(raw: Raw) -> None:
    raw["tahun"] = str(FIRST_YEAR + next(_years) % YEARS)
    raw["aksi"][0] |= {"p3aks": "ya"} | {
        f"{word}_{part}": "" for word in ("realisasi", "nilai") for part in ("b04", "b08", "b12")}


def _free_year(raw: Raw, shelf: Any) -> None:
    """Go on to a year for which the office has no plan, for there are few."""
    for _ in range(YEARS):
        if not shelf.find("rencana_aksi_pks", tahun=int(raw["tahun"])):
            return
        raw["tahun"] = str(FIRST_YEAR + next(_years) % YEARS)


def _peristiwa_konflik(raw: Raw) -> None:
    for total in ("meninggal", "luka_berat", "luka_ringan", "pengungsi_jiwa"):
        raw |= {total: "9", f"{total}_l": "4", f"{total}_p": "3", f"{total}_anak": "2"}


def _status_keadaan_konflik(raw: Raw) -> None:
    raw |= {"skala": "kabupaten_kota", "polri_tidak_mampu": "ya", "pemerintahan_terganggu": "ya",
            "konsultasi_tanggal": raw["mulai"], "akhir": raw["mulai"], "perpanjangan_nomor": "",
            "perpanjangan_akhir": "", "pencabutan_nomor": "", "pencabutan_tanggal": ""}


def _pemulihan(raw: Raw) -> None:
    raw |= {"mulai": "01-10-2026", "selesai": "01-11-2026"}


ADJUST: dict[str, Callable[[Raw], None]] = {
    "timdu_pks": _timdu_pks,
    "rencana_aksi_pks": _rencana_aksi_pks,
    "peristiwa_konflik": _peristiwa_konflik,
    "status_keadaan_konflik": _status_keadaan_konflik,
    "pemulihan": _pemulihan,
}
PREPARE: dict[str, Callable[[Raw, Any], None]] = {"rencana_aksi_pks": _free_year}
