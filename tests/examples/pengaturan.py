"""What the rules of Pengaturan ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _wilayah(raw: Raw) -> None:
    raw |= {"kode": f"32.{20 + int(raw['kode'][-2:]) % 50}", "kode_induk": "32",
            "tingkat": "kabupaten", "berlaku_sampai": ""}


def _unit_kerja(raw: Raw) -> None:
    raw["pola_nomor"][0]["pola"] = "{urut:3}/{wilayah}/{tahun}"


def _hari_libur(raw: Raw) -> None:
    raw["tanggal"] = f"{raw['tanggal'][:6]}{int(raw['tanggal'][6:]) + 20}"


ADJUST: dict[str, Callable[[Raw], None]] = {
    "hari_libur": _hari_libur,
    "wilayah": _wilayah,
    "unit_kerja": _unit_kerja,
}
