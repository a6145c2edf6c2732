"""What the rules of SIMLAP ask of a record made from its metadata."""
import re
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from tests.serials import named

Raw = dict[str, Any]
FIRST_YEAR, YEARS = 1990, 35
_days, _years = named("laporan.periode"), named("kesbangpol_profil.tahun")


def _serial(text: str) -> int:
    """Read the number that a made text ends with."""
    return int(re.findall(r"[0-9]+", text)[-1])


def _laporan(raw: Raw) -> None:
    """The first obligation is a daily report: one day for each, of years without LAPSITDA."""
    day = date(2015, 1, 2) + timedelta(days=next(_days) % 1800)
    raw |= {"periode": day.isoformat(), "tanggal_surat": "05-01-2026",
            "tanggal_kirim": "06-01-2026", "tanggal_terima": "07-01-2026"}


def _disposisi(raw: Raw) -> None:
    for row in raw["tujuan"]:
        row |= {"tanggal_selesai": "", "batas_waktu": "31-12-2029"}


def _kirim(raw: Raw) -> None:
    """A draft is not yet asked to whom it goes."""
    raw |= {"sasaran": "tertentu", "keadaan_kirim": "konsep"}


def _instruksi(raw: Raw) -> None:
    _kirim(raw)
    raw["batas_waktu"] = "31-12-2029"


def _instruksi_terima(raw: Raw) -> None:
    raw |= {"keadaan_terima": "belum_dibaca", "tanggal_selesai": "", "batas_waktu": "31-12-2029"}


def _laporan_terima(raw: Raw) -> None:
    """What is new has only come in."""
    raw |= {"keadaan_laporan": "masuk", "tanggal_surat": "05-01-2026",
            "tanggal_kirim": "06-01-2026", "tanggal_terima": "07-01-2026"}


def _forkopimda(raw: Raw) -> None:
    raw |= {"tingkat": "kabupaten_kota", "kecamatan": ""}


def _pegawai(raw: Raw) -> None:
    raw |= {"tanggal_keluar": "", "nip": "190001012000011000"}


def _profil(raw: Raw) -> None:
    """An office has one profile a year."""
    raw["tahun"] = str(FIRST_YEAR + next(_years) % YEARS)


def _free_year(raw: Raw, shelf: Any) -> None:
    """Go on to a year that the office has not described, for there are few."""
    for _ in range(YEARS):
        if not shelf.find("kesbangpol_profil", tahun=int(raw["tahun"])):
            break
        _profil(raw)


def _program(raw: Raw) -> None:
    number = _serial(raw["sub_kegiatan"])
    raw |= {"tahun": "2024", "kode": f"8.01.01.2.01.{number % 10000:04}"}
    for row in raw["realisasi"]:
        row["posisi"] = "31-01-2024"


def _penelitian(raw: Raw) -> None:
    raw |= {"hasil": "disetujui", "alasan_penolakan": "", "berlaku_sampai": "31-12-2029"}


ADJUST: dict[str, Callable[[Raw], None]] = {
    "disposisi": _disposisi,
    "forkopimda": _forkopimda,
    "instruksi": _instruksi,
    "instruksi_terima": _instruksi_terima,
    "kesbangpol_pegawai": _pegawai,
    "kesbangpol_profil": _profil,
    "laporan": _laporan,
    "laporan_terima": _laporan_terima,
    "pesan": _kirim,
    "program_kegiatan": _program,
    "surat_keterangan_penelitian": _penelitian,
}
PREPARE: dict[str, Callable[[Raw, Any], None]] = {"kesbangpol_profil": _free_year}
