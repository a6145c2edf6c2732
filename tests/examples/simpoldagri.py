"""What the rules of SIMPOLDAGRI ask of a record made from its metadata.

Money follows seats: an application needs recorded seats, a payment an approved application, an
account a payment. So these stand first, each for a party and year that nobody has used yet.
"""
import itertools
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from app.engine.base import Status
from app.engine.indonesian import typed_date
from app.models.simpoldagri.choices_banpol import BerkasBanpol
from tests.serials import Serial, named

Raw = dict[str, Any]
PARTAI = (*range(1, 19), 25, 26)
TAHUN = (2020, 2022, 2024)
REKENING = "0011-2233-44"
_serials = Serial(__name__)
_rates = named("banpol_tarif.berlaku_mulai")


def _parpol_kepengurusan(raw: Raw) -> None:
    raw |= {"berlaku_sampai": "31-12-2038", "nomor_rekening": REKENING}


def _banpol_pencairan(raw: Raw) -> None:
    raw["nomor_rekening"] = REKENING

PILGUB, PILBUP, PILWALKOT = 5, 6, 7


def _perolehan_pemilu(raw: Raw) -> None:
    raw |= {"judul": f"Contoh perolehan {next(_serials)}", "suara_sah": "10.000", "kursi": "2",
            "pemilu_id": "1", "tanggal_sk": "20-03-2024"}


def _kepala_daerah(raw: Raw) -> None:
    raw |= {"masa_jabatan_selesai": "31-12-2034", "perseorangan": "tidak", "menggantikan": "",
            "tanggal_sk": "02-01-2024"}


def _banpol_tarif(raw: Raw) -> None:
    hari = date(1999, 1, 1) + timedelta(days=next(_rates) % 365)
    raw |= {"tahun": "1999", "berlaku_mulai": typed_date(hari),
            "tanggal_persetujuan": "01-12-1998"}


def _banpol_pengajuan(raw: Raw) -> None:
    tahun = raw["tahun"]
    raw |= {"judul": f"Contoh pengajuan {next(_serials)}", "pemilu_id": "1",
            "tanggal": f"10-01-{tahun}",
            "tanggal_sk_tim": f"02-01-{tahun}",
            "tanggal_berita_acara": f"20-01-{tahun}",
            "berkas": [raw["berkas"][0] | {"jenis_berkas": kind.value, "hasil": "sesuai"}
                       for kind in BerkasBanpol]}


def _idi(raw: Raw) -> None:
    raw |= {"skor": "75", "aspek_kebebasan": "", "aspek_kesetaraan": "", "aspek_kapasitas": ""}


def _pantau_tahapan(raw: Raw) -> None:
    raw["ringkasan"] = "Contoh keadaan"


def _nphd(raw: Raw) -> None:
    raw |= {"status_nphd": "ditandatangani", "tanggal_nphd": raw["tanggal_keadaan"]}


def _peserta_pemilu(raw: Raw) -> None:
    raw["nomor_urut"] = str(100 + next(_serials))


def _tahapan(raw: Raw) -> None:
    raw["urutan"] = str(100 + next(_serials))


def _free_party_and_year(raw: Raw, shelf: Any) -> None:
    """Choose a party and a year with no application then or before; give it seats and board.

    The last year first: an earlier one may owe its account.
    """
    first = next(_serials) % len(PARTAI)
    for tahun, partai in itertools.product(reversed(TAHUN), PARTAI[first:] + PARTAI[:first]):
        seats = shelf.find("perolehan_pemilu", parpol_id=partai, pemilu_id=1)
        if (seats is None or seats.status == Status.DISETUJUI) and not any(
                shelf.find("banpol_pengajuan", parpol_id=partai, tahun=each)
                for each in TAHUN if each <= tahun):
            break
    raw |= {"parpol_id": str(partai), "tahun": str(tahun)}
    _banpol_pengajuan(raw)
    shelf.approved("perolehan_pemilu", parpol_id=partai, pemilu_id=1)
    raw["parpol_kepengurusan_id"] = str(shelf.approved(
        "parpol_kepengurusan", parpol_id=partai).id)


def _applied(raw: Raw, shelf: Any) -> int:
    """Let the record have an approved application of its own; return its year."""
    given = raw["banpol_pengajuan_id"]
    pengajuan = shelf.find("banpol_pengajuan", id=int(given)) if given else shelf.make(
        "banpol_pengajuan")
    raw["banpol_pengajuan_id"] = str(pengajuan.id)
    return int(pengajuan.tahun)


def _paid(raw: Raw, shelf: Any) -> None:
    tahun = _applied(raw, shelf)
    raw |= {"tanggal": f"15-06-{tahun}", "tanggal_spm": f"10-06-{tahun}", "nilai_per_suara": ""}


def _accounted(raw: Raw, shelf: Any) -> None:
    tahun = _applied(raw, shelf)
    shelf.make("banpol_pencairan", banpol_pengajuan_id=raw["banpol_pengajuan_id"],
               tanggal=f"15-06-{tahun}", tanggal_spm=f"10-06-{tahun}")
    raw |= {"tanggal_terima": f"20-01-{tahun + 1}", "tanggal_lhp": f"20-04-{tahun + 1}"}


def _unused(table: str, **choices: tuple[Any, ...]) -> Callable[[Raw, Any], None]:
    """Choose a combination of values that the office has not used yet."""
    def prepare(raw: Raw, shelf: Any) -> None:
        known = list(itertools.product(*choices.values()))
        first = next(_serials) % len(known)
        for values in known[first:] + known[:first]:
            wanted = dict(zip(choices, values, strict=True))
            if shelf.find(table, **wanted) is None:
                raw |= {name: str(value) for name, value in wanted.items()}
                return
    return prepare


def _granted(raw: Raw, shelf: Any) -> None:
    """Choose a grant that the office has not had, for a pilkada that is held there."""
    _unused("nphd", pemilu_id=(PILGUB, _pilkada(shelf)),
            penerima=("kpu", "bawaslu", "tni", "polri"))(raw, shelf)


def _elected(raw: Raw, shelf: Any) -> None:
    """Let a head of region be elected by the pilkada of that region, if by any."""
    if raw.get("pemilu_id"):
        raw["pemilu_id"] = str(_pilkada(shelf))


def _pilkada(shelf: Any) -> int:
    """Return the pilkada of 2024 of the kind of region that the office is of."""
    if len(shelf.unit) < len("32.73"):
        return PILGUB
    return PILWALKOT if shelf.unit[3] >= "7" else PILBUP


ADJUST: dict[str, Callable[[Raw], None]] = {
    "banpol_pencairan": _banpol_pencairan, "banpol_pengajuan": _banpol_pengajuan,
    "banpol_tarif": _banpol_tarif, "idi": _idi,
    "kepala_daerah": _kepala_daerah, "nphd": _nphd, "pantau_tahapan": _pantau_tahapan,
    "parpol_kepengurusan": _parpol_kepengurusan,
    "perolehan_pemilu": _perolehan_pemilu, "peserta_pemilu": _peserta_pemilu, "tahapan": _tahapan,
}
PREPARE: dict[str, Callable[[Raw, Any], None]] = {
    "banpol_lpj": _accounted, "banpol_pencairan": _paid, "banpol_pengajuan": _free_party_and_year,
    "idi": _unused("idi", tahun=tuple(range(1945, 2020))),
    "kepala_daerah": _elected, "nphd": _granted,
    "pantau_tahapan": _unused("pantau_tahapan", tahapan_id=tuple(range(1, 25))),
    "perolehan_pemilu": _unused("perolehan_pemilu", pemilu_id=(1, 3), parpol_id=PARTAI),
    "peserta_pemilu": _unused("peserta_pemilu", pemilu_id=(1, 3),
                              parpol_id=tuple(range(1, 27))),
}
