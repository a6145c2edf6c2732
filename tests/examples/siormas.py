"""What the rules of SIORMAS ask of a record made from its metadata."""
from collections.abc import Callable
from typing import Any

from app.engine import Status
from app.models.siormas.choices import StatusHukum
from tests.serials import Serial

Raw = dict[str, Any]
APPROVED = "Dirujuk lapor dan hibah (Contoh)"
FOREIGN = "Dirujuk data ormas asing (Contoh)"
AHU = "AHU-9912345.AH.01.04.TAHUN 2019"
_semesters = Serial(__name__)


def _ormas(raw: Raw) -> None:
    raw |= {"penerbit_skt": "", "induk_nomor": "", "tanggal_pendirian": "02-03-2018",
            "tanggal_terdaftar": "04-05-2020", "masa_bakti_mulai": "01-01-2024",
            "masa_bakti_selesai": "31-12-2038", "tanggal_bubar": ""}
    first = raw["pengurus"][0] | {"tanggal_lahir": "01-01-1990"}
    raw["pengurus"] = [
        first | {"jabatan": post, "nama": f"{post.capitalize()} (Contoh)",
                 "nik": f"{first['nik'][:12]}{serial:04}"}
        for serial, post in enumerate(("ketua", "sekretaris", "bendahara"), start=1)]
    raw["pendiri"] = [raw["pendiri"][0] | {"nama": f"Pendiri {serial} (Contoh)"}
                      for serial in (1, 2, 3)]
    raw["legalitas"][0] |= {
        "nomor": AHU, "tanggal_terbit": "02-03-2019",
        "berlaku_sampai": "", "akta_tanggal": "02-03-2018"}
    raw["bidang_lain"][0]["bidang_id"] = "2"


def _lapor_keberadaan(raw: Raw) -> None:
    raw |= {"nomor_legalitas": AHU, "tanggal_terbit": "02-01-2026", "berlaku_sampai": "02-01-2029"}


def _berita_acara(raw: Raw) -> None:
    raw |= {"tanggal": "01-06-2026", "tanda_tangan": "ya", "permohonan_skt_id": "(buat)"}


def _laporan(raw: Raw) -> None:
    """Give every report a semester of its own, for an ormas reports each once."""
    number = next(_semesters)
    raw |= {"tahun": str(1946 + number // 2 % 80), "semester": str(number % 2 + 1),
            "tanggal_terima": "01-10-2026"}


def _asing(raw: Raw) -> None:
    raw |= {"hubungan_diplomatik": "ya", "nirlaba": "ya"}


def _hibah(raw: Raw) -> None:
    raw |= {"lpj_status": "diterima", "lpj_tanggal": raw["nphd_tanggal"]}


def _of_an_approved_ormas(raw: Raw, shelf: Any) -> None:
    """Point at one kept for this alone: what is pointed at can no longer be put into the trash."""
    if not raw.get("ormas_id"):
        found = shelf.find("ormas", status=Status.DISETUJUI, catatan=APPROVED) \
            or shelf.make("ormas", catatan=APPROVED, bidang_lain=[])
        raw["ormas_id"] = str(found.id)


def _of_a_foreign_ormas(raw: Raw, shelf: Any) -> None:
    """Point at one whose status in law is foreign."""
    if not raw.get("ormas_id"):
        found = shelf.find("ormas", status_hukum=StatusHukum.ASING) or shelf.make(
            "ormas", status_hukum="asing", basis="", catatan=FOREIGN, bidang_lain=[])
        raw["ormas_id"] = str(found.id)


ADJUST: dict[str, Callable[[Raw], None]] = {
    "ormas": _ormas,
    "lapor_keberadaan": _lapor_keberadaan,
    "berita_acara_lapangan": _berita_acara,
    "ormas_laporan_kegiatan": _laporan,
    "ormas_asing": _asing,
    "ormas_hibah_pemberdayaan": _hibah,
}
PREPARE: dict[str, Callable[[Raw, Any], None]] = {
    "lapor_keberadaan": _of_an_approved_ormas,
    "ormas_asing": _of_a_foreign_ormas,
    "ormas_hibah_pemberdayaan": _of_an_approved_ormas,
}
