"""What the rules of SIWASBANG ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _gugus_tugas_gnrm(raw: Raw) -> None:
    raw |= {"terbentuk": "ya", "tanggal_sk": "02-01-2024", "tanggal_bubar": ""}


def _kader_bela_negara(raw: Raw) -> None:
    raw |= {"jumlah": "6", "laki_laki": "3", "perempuan": "3"}


def _ppwk(raw: Raw) -> None:
    """One that still stands."""
    raw["periode_selesai"] = "31-12-2028"


def _simbol_negara_pantau(raw: Raw) -> None:
    raw["keadaan"] = "proses"


ADJUST: dict[str, Callable[[Raw], None]] = {
    "gugus_tugas_gnrm": _gugus_tugas_gnrm,
    "kader_bela_negara": _kader_bela_negara,
    "ppwk": _ppwk,
    "simbol_negara_pantau": _simbol_negara_pantau,
}
