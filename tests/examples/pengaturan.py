"""What the rules of Pengaturan ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _wilayah(raw: Raw) -> None:
    number = int(raw["kode"].rsplit(" ", 1)[-1])
    raw |= {"kode": f"32.73.{10 + number // 10000 % 90}.{number % 10000:04}",
            "kode_induk": "32.73", "tingkat": "desa", "berlaku_sampai": ""}


def _unit_kerja(raw: Raw) -> None:
    raw["pola_nomor"][0]["pola"] = "{urut:3}/{wilayah}/{tahun}"
    raw["penandatangan"][0]["awalan"] = "a.n."


def _hari_libur(raw: Raw) -> None:
    raw["tanggal"] = f"{raw['tanggal'][:6]}{int(raw['tanggal'][6:]) + 20}"


ADJUST: dict[str, Callable[[Raw], None]] = {
    "hari_libur": _hari_libur,
    "wilayah": _wilayah,
    "unit_kerja": _unit_kerja,
}
