"""What the rules of SIDATKUM ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _produk_hukum(raw: Raw) -> None:
    raw |= {"jenis": "se", "pihak_lain": "", "status_hukum": "berlaku", "tanggal_dicabut": ""}
    for row in raw["relasi"]:
        row |= {"jenis": "melaksanakan", "produk_lain_id": ""}


def _telaah_hukum(raw: Raw) -> None:
    raw |= {"tahap": "masuk", "tanggal_selesai": ""}


def _perkara(raw: Raw) -> None:
    raw |= {"tahap": "putusan"}
    for row in raw["pihak"][:1]:
        row["kedudukan"] = "penggugat"


def _propem_perda_pantau(raw: Raw) -> None:
    raw |= {"tahap": "perencanaan"}
    for tahap in ("penyusunan", "pembahasan", "fasilitasi", "penetapan", "pengundangan"):
        raw[f"tanggal_{tahap}"] = ""


ADJUST: dict[str, Callable[[Raw], None]] = {
    "perkara": _perkara,
    "produk_hukum": _produk_hukum,
    "propem_perda_pantau": _propem_perda_pantau,
    "telaah_hukum": _telaah_hukum,
}
