"""What the rules of EKOSOSBUD ask of a record made from its metadata."""
from calendar import monthrange
from collections.abc import Callable
from typing import Any

from tests.serials import named

Raw = dict[str, Any]
_plans, _months = named("rad_p4gn.tahun"), named("pantau_ekonomi.akhir_bulan")


def _organisasi_penghayat(raw: Raw) -> None:
    raw["tanggal_inventarisasi"] = ""


# A forum of the examples is in office at the end of the year that is asked about.
STANDS = "31-12-2026"


def _fkub(raw: Raw) -> None:
    raw["tahunan"][0]["realisasi"] = ""
    raw["periode_selesai"] = STANDS


def _of_the_office(raw: Raw) -> None:
    raw |= {"tingkat": "kabupaten_kota", "kecamatan": ""}
    if "periode_selesai" in raw:
        raw["periode_selesai"] = STANDS
    if "desa_kelurahan" in raw:
        raw["desa_kelurahan"] = ""


def _rumah_ibadat_permohonan(raw: Raw) -> None:
    raw |= {"tanggal_keputusan": "", "nomor_keputusan": ""}


def _izin_sementara_rumah_ibadat(raw: Raw) -> None:
    raw |= {"izin_pemilik": "ya", "tanggal_izin": "05-01-2024", "berlaku_sampai": "04-01-2026",
            "tanggal_rekomendasi_lurah": "04-01-2024", "tanggal_lapor_fkub": "04-01-2024",
            "tanggal_lapor_kemenag": "04-01-2024"}


def _rad_p4gn(raw: Raw) -> None:
    tahun = 1945 + next(_plans) % 80
    raw["tahun"] = str(tahun)
    raw["aksi"][0] |= {"batas_waktu": f"30-06-{tahun}", "realisasi": "1,5"}


def _kegiatan_p4gn(raw: Raw) -> None:
    raw["positif"] = ""


def _produk_hukum_p4gn(raw: Raw) -> None:
    raw |= {"nomor": "", "tahun_penetapan": ""}


def _tim_pakem(raw: Raw) -> None:
    raw["rapat"][0]["tanggal"] = "20-11-2026"


def _pantau_ekonomi(raw: Raw) -> None:
    tahun, bulan = divmod(next(_months), 12)
    bulan += 1
    raw["akhir_bulan"] = f"{monthrange(1950 + tahun, bulan)[1]}-{bulan:02}-{1950 + tahun}"


ADJUST: dict[str, Callable[[Raw], None]] = {
    "fkub": _fkub,
    "fpk": _of_the_office,
    "izin_sementara_rumah_ibadat": _izin_sementara_rumah_ibadat,
    "kegiatan_p4gn": _kegiatan_p4gn,
    "organisasi_penghayat": _organisasi_penghayat,
    "pantau_ekonomi": _pantau_ekonomi,
    "produk_hukum_p4gn": _produk_hukum_p4gn,
    "rad_p4gn": _rad_p4gn,
    "rumah_ibadat_permohonan": _rumah_ibadat_permohonan,
    "tim_pakem": _tim_pakem,
    "timdu_p4gn": _of_the_office,
}
