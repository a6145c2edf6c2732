"""What the rules of SIORMAS ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

Raw = dict[str, Any]


def _ormas(raw: Raw) -> None:
    raw |= {"penerbit_skt": "", "induk_nomor": "", "tanggal_pendirian": "02-03-2018",
            "tanggal_terdaftar": "04-05-2020", "masa_bakti_mulai": "01-01-2024",
            "masa_bakti_selesai": "31-12-2038"}
    first = raw["pengurus"][0] | {"tanggal_lahir": "01-01-1990"}
    raw["pengurus"] = [
        first | {"jabatan": post, "nama": f"{post.capitalize()} (Contoh)",
                 "nik": f"{first['nik'][:12]}{serial:04}"}
        for serial, post in enumerate(("ketua", "sekretaris", "bendahara"), start=1)]
    raw["pendiri"] = [raw["pendiri"][0] | {"nama": f"Pendiri {serial} (Contoh)"}
                      for serial in (1, 2, 3)]
    raw["legalitas"][0] |= {
        "nomor": "AHU-9912345.AH.01.04.TAHUN 2019", "tanggal_terbit": "02-03-2019",
        "berlaku_sampai": "", "akta_tanggal": "02-03-2018"}
    raw["bidang_lain"][0]["bidang_id"] = "2"


def _lapor_keberadaan(raw: Raw) -> None:
    raw["nomor_legalitas"] = ""


ADJUST: dict[str, Callable[[Raw], None]] = {
    "ormas": _ormas,
    "lapor_keberadaan": _lapor_keberadaan,
}
