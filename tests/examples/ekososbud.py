"""What the rules of EKOSOSBUD ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _organisasi_penghayat(raw: Raw) -> None:
    raw["tanggal_inventarisasi"] = ""


ADJUST: dict[str, Callable[[Raw], None]] = {
    "organisasi_penghayat": _organisasi_penghayat,
}
