"""A region stands where its code says: two figures at each level, four for a desa or kelurahan.

Rights, totals and paper are read from the code, so a code that says another level than the region
has, or another place than its parent, would put records where nobody finds them.
"""
import re
from collections.abc import Iterator
from typing import Any

from app.engine import Problem

PUSAT = "00"
SEPERTI = {"pusat": PUSAT, "provinsi": "32", "kecamatan": "32.73.01", "desa": "32.73.01.2001",
           "kelurahan": "32.73.01.1001"}
KABUPATEN_KOTA = "32.73"


def problems(wilayah: Any) -> Iterator[Problem]:
    """Yield what is wrong between the code, the level and the parent's code."""
    kode, tingkat, induk = wilayah.kode, wilayah.tingkat, wilayah.kode_induk
    if not kode or not tingkat:
        return
    contoh = SEPERTI.get(tingkat.value, KABUPATEN_KOTA)
    if _shape(kode) != _shape(contoh) or (kode == PUSAT) != (contoh == PUSAT):
        yield Problem("kode", f"Kode {tingkat.label.lower()} ditulis seperti {contoh}.")
        return
    if kode == PUSAT:
        if induk:
            yield Problem("kode_induk", "Kosongkan; di atas pusat tidak ada wilayah.")
        return
    atas = kode.rpartition(".")[0] or PUSAT
    if not induk:
        yield Problem("kode_induk", f"Wajib diisi dengan kode wilayah di atasnya: {atas}.")
    elif induk != atas and (atas == PUSAT or not kode.startswith(f"{induk}.")):
        yield Problem("kode_induk", "Kode wilayah harus diawali kode induknya.")


def _shape(kode: str) -> str:
    return re.sub("[0-9]", "0", kode)
