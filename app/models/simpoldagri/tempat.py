"""What follows from the office that records: the level of a board, the body, the head of region.

A province does not record the seats of a district and a district no DPP; so the level is known from
the office and is not left to typing. Local parties exist in Aceh alone. No entity stands here.
"""
from collections.abc import Iterator
from typing import Any

from app.engine import Problem
from app.models.simpoldagri.choices import (
    JabatanKepalaDaerah,
    JenisPemilu,
    Lembaga,
    StatusParpol,
    TingkatKepengurusan,
)

PUSAT, PROVINSI, DAERAH = "pusat", "provinsi", "daerah"
ACEH = "11"
_JENJANG = {"pusat": PUSAT, "provinsi": PROVINSI, "kabupaten": DAERAH, "kota": DAERAH,
            "kabupaten_administratif": DAERAH, "kota_administratif": DAERAH}
KEPENGURUSAN = {PUSAT: TingkatKepengurusan.DPP, PROVINSI: TingkatKepengurusan.DPW,
                DAERAH: TingkatKepengurusan.DPC}
LEMBAGA = {PUSAT: Lembaga.DPR, PROVINSI: Lembaga.DPRD_PROVINSI,
           DAERAH: Lembaga.DPRD_KABUPATEN_KOTA}
KEPALA = {"provinsi": JabatanKepalaDaerah.GUBERNUR, "kabupaten": JabatanKepalaDaerah.BUPATI,
          "kabupaten_administratif": JabatanKepalaDaerah.BUPATI,
          "kota": JabatanKepalaDaerah.WALI_KOTA,
          "kota_administratif": JabatanKepalaDaerah.WALI_KOTA}
BERKURSI = (JenisPemilu.PILEG, JenisPemilu.PSU)
# Which election a record means that says no more than `Pemilu 2024` or `Pilkada 2024`.
UNTUK_KURSI = ("jenis", {"": (JenisPemilu.PILEG,)})
PILKADA = ("jenis", {"provinsi": (JenisPemilu.PILGUB,), "kabupaten": (JenisPemilu.PILBUP,),
                     "kota": (JenisPemilu.PILWALKOT,)})


_TANPA_PEMILIHAN = {
    JenisPemilu.PILBUP: ("kota", "kota_administratif", "kabupaten_administratif"),
    JenisPemilu.PILWALKOT: ("kabupaten", "kota_administratif", "kabupaten_administratif")}
PEMILU_APBN = (JenisPemilu.PILEG, JenisPemilu.PILPRES)


def diselenggarakan(record: Any, ask: Any, pemilu_id: int | None, isian: str = "pemilu_id"
                    ) -> Iterator[Problem]:
    """Yield a problem when an election is not held in the region of the office that records."""
    pemilu = ask.get("pemilu", pemilu_id) if pemilu_id else None
    if pemilu is not None and record.wilayah_kode and ask.tingkat(
            record.wilayah_kode) in _TANPA_PEMILIHAN.get(pemilu.jenis, ()):
        yield Problem(isian, f"{pemilu.nama} tidak diselenggarakan di wilayah ini.")


def memilih_kepala(record: Any, ask: Any) -> Iterator[Problem]:
    """Yield a problem when the head of this kind of region is not elected by an election."""
    pemilu = ask.get("pemilu", record.pemilu_id) if record.pemilu_id else None
    jenis = PILKADA[1].get(ask.tingkat(record.wilayah_kode)) if record.wilayah_kode else None
    if pemilu is not None and jenis and pemilu.jenis not in (*jenis, JenisPemilu.PSU):
        yield Problem("pemilu_id", f"{pemilu.nama} tidak memilih kepala daerah wilayah ini; "
                      f"pilih {jenis[0].label.lower()}.")


def jenjang(ask: Any, kantor: str | None) -> str:
    """Tell whether an office is the centre, a province or a kabupaten/kota; empty when unknown."""
    return _JENJANG.get(ask.tingkat(kantor), "") if kantor else ""


def tanpa_dprd(ask: Any, kantor: str | None) -> bool:
    """Tell whether a region is administrative, and so has no DPRD and no budget of its own."""
    return bool(kantor) and str(ask.tingkat(kantor)).endswith("_administratif")


def partai_lokal(record: Any, ask: Any) -> Iterator[Problem]:
    """Yield a problem when a local party is recorded outside Aceh."""
    partai = ask.get("parpol", record.parpol_id) if record.parpol_id else None
    if partai is None or partai.status_parpol != StatusParpol.PARTAI_LOKAL:
        return
    kantor = record.wilayah_kode or ""
    if kantor and kantor != ACEH and not kantor.startswith(f"{ACEH}."):
        yield Problem("parpol_id", f"{partai.singkatan} adalah partai lokal dan hanya dicatat "
                      "oleh kantor di Aceh.")
