"""What the rules of PUSKOMIN ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _lapsitda(raw: Raw) -> None:
    raw["item"][0] |= {"kode_lokasi": "", "waktu_kejadian": "01-01-2024 05.30"}


def _laporan_wasdin(raw: Raw) -> None:
    raw |= {"jenis": "informasi", "waktu_disampaikan": ""}
    raw["item"][0]["kejadian"] = ""


def _forum_wasdin(raw: Raw) -> None:
    raw |= {"tingkat": "kabupaten_kota", "desa_kelurahan": raw["nomor_sk"]}


def _orang_asing(raw: Raw) -> None:
    raw |= {"kategori": "tka", "izin_tinggal": "kitas", "berlaku_sampai": "31-12-2038",
            "paspor_nomor": "X1234567", "tanggal_keluar": "", "paspor_berlaku": "31-12-2039"}


def _tka(raw: Raw) -> None:
    raw["berlaku_sampai"] = "31-12-2038"


def _lembaga_asing(raw: Raw) -> None:
    raw["berlaku_sampai"] = "31-12-2038"


ADJUST: dict[str, Callable[[Raw], None]] = {
    "lapsitda": _lapsitda,
    "laporan_wasdin": _laporan_wasdin,
    "forum_wasdin": _forum_wasdin,
    "orang_asing": _orang_asing,
    "tka": _tka,
    "lembaga_asing": _lembaga_asing,
}
