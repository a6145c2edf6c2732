"""What follows from the office that records: the level of a board, the body, the head of region.

A province does not record the seats of a district and a district no DPP; so the level is known from
the office and is not left to typing. Local parties exist in Aceh alone. No entity stands here.
"""
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, or_

from app.engine import Problem, Status
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
BERHASIL_KURSI = ("jenis", {"": BERKURSI})
PILKADA = ("jenis", {"provinsi": (JenisPemilu.PILGUB,), "kabupaten": (JenisPemilu.PILBUP,),
                     "kota": (JenisPemilu.PILWALKOT,)})
PEMILU_APBN = (JenisPemilu.PILEG, JenisPemilu.PILPRES)
DIY = "34"
_ADMINISTRATIF = ("kabupaten_administratif", "kota_administratif")
# The governor of DIY is enthroned, the heads of administrative regions are appointed.
PEMILIHAN_KEPALA: tuple[str, dict[str, tuple[JenisPemilu, ...]]] = ("jenis", {
    **{jenjang: (*dipilih, JenisPemilu.PSU) for jenjang, dipilih in PILKADA[1].items()},
    f"{DIY}:provinsi": (), **dict.fromkeys(_ADMINISTRATIF, ())})


def _selain(*tidak: JenisPemilu) -> tuple[JenisPemilu, ...]:
    return tuple(jenis for jenis in JenisPemilu if jenis not in tidak)


# What is held in a region; in a province also what each of its kabupaten and kota holds.
_DI_DAERAH = {
    "kabupaten": _selain(JenisPemilu.PILWALKOT), "kota": _selain(JenisPemilu.PILBUP),
    **dict.fromkeys(_ADMINISTRATIF, _selain(JenisPemilu.PILBUP, JenisPemilu.PILWALKOT)),
    f"{DIY}:provinsi": _selain(JenisPemilu.PILGUB),
    f"{DIY}:kabupaten": _selain(JenisPemilu.PILGUB, JenisPemilu.PILWALKOT),
    f"{DIY}:kota": _selain(JenisPemilu.PILGUB, JenisPemilu.PILBUP)}
DISELENGGARAKAN = ("jenis", _DI_DAERAH)
TAHAPAN_DISELENGGARAKAN = ("pemilu_id.jenis", _DI_DAERAH)
DIBIAYAI_DAERAH = ("jenis", {jenjang: tuple(
    jenis for jenis in _DI_DAERAH.get(jenjang, tuple(JenisPemilu)) if jenis not in PEMILU_APBN)
    for jenjang in ("pusat", "provinsi", *_DI_DAERAH)})


def _di(jenjang: dict[str, tuple[JenisPemilu, ...]], kantor: str, ask: Any
        ) -> tuple[JenisPemilu, ...]:
    """Return what is held for an office: by its level in its province, then by its level."""
    tingkat = ask.tingkat(kantor)
    return jenjang.get(f"{kantor.partition('.')[0]}:{tingkat}",
                       jenjang.get(tingkat, tuple(JenisPemilu)))


def diselenggarakan(record: Any, ask: Any, pemilu_id: int | None, isian: str = "pemilu_id"
                    ) -> Iterator[Problem]:
    """Yield a problem when an election is not held in the region of the office that records."""
    pemilu = ask.get("pemilu", pemilu_id) if pemilu_id else None
    if pemilu is None or not record.wilayah_kode:
        return
    if pemilu.jenis in _di(_DI_DAERAH, record.wilayah_kode, ask):
        return
    ditetapkan = "; gubernur Daerah Istimewa Yogyakarta ditetapkan (UU 13/2012)" \
        if pemilu.jenis is JenisPemilu.PILGUB else ""
    yield Problem(isian, f"{pemilu.nama} tidak diselenggarakan di wilayah ini{ditetapkan}.")


def memilih_kepala(record: Any, ask: Any) -> Iterator[Problem]:
    """Yield a problem when the head of this kind of region is not elected by an election."""
    pemilu = ask.get("pemilu", record.pemilu_id) if record.pemilu_id else None
    if pemilu is None or not record.wilayah_kode:
        return
    jenis = _di(PEMILIHAN_KEPALA[1], record.wilayah_kode, ask)
    if not jenis:
        yield Problem("pemilu_id", "Kosongkan; " + (
            "gubernur Daerah Istimewa Yogyakarta ditetapkan, bukan dipilih (UU 13/2012)."
            if record.wilayah_kode == DIY else
            "kepala wilayah administratif diangkat gubernur, bukan dipilih."))
    elif pemilu.jenis not in jenis:
        yield Problem("pemilu_id", f"{pemilu.nama} tidak memilih kepala daerah wilayah ini; "
                      f"pilih {jenis[0].label.lower()}.")


def jenjang(ask: Any, kantor: str | None) -> str:
    """Tell whether an office is the centre, a province or a kabupaten/kota; empty when unknown."""
    return _JENJANG.get(ask.tingkat(kantor), "") if kantor else ""


def tanpa_dprd(ask: Any, kantor: str | None) -> bool:
    """Tell whether a region is administrative, and so has no DPRD and no budget of its own."""
    return bool(kantor) and str(ask.tingkat(kantor)).endswith("_administratif")


def partai_setempat(parpol: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer the parties that are at work there: local ones in Aceh alone."""
    return None if _di_aceh(kantor) else or_(
        parpol.status_parpol.is_(None), parpol.status_parpol != StatusParpol.PARTAI_LOKAL)


def sekantor(data: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer what the office itself recorded: a province reads the rest, and pays none of it."""
    return data.wilayah_kode == kantor


def disetujui_sekantor(data: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer what the office itself recorded and approved."""
    return and_(data.wilayah_kode == kantor, data.status == Status.DISETUJUI)


def _di_aceh(kantor: str) -> bool:
    return kantor.partition(".")[0] == ACEH


def partai_lokal(record: Any, ask: Any) -> Iterator[Problem]:
    """Yield a problem when a local party is recorded outside Aceh."""
    partai = ask.get("parpol", record.parpol_id) if record.parpol_id else None
    if partai is None or partai.status_parpol != StatusParpol.PARTAI_LOKAL:
        return
    if record.wilayah_kode and not _di_aceh(record.wilayah_kode):
        yield Problem("parpol_id", f"{partai.singkatan} adalah partai lokal dan hanya dicatat "
                      "oleh kantor di Aceh.")
