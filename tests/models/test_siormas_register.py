"""What a register tells of decided SKT applications: long past, told as such, and kept there."""
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from app.models.siormas import Ormas, PermohonanSkt
from app.models.siormas.choices import SifatSyarat
from app.models.siormas.choices_skt import JenisPermohonan, TahapSkt


@pytest.fixture
def office(ask):
    """Fill the question box with an ormas and a document; no field report has been approved."""
    ask.records["ormas"] = [Ormas(id=5, nama="Contoh", legalitas=[], pengurus=[])]
    ask.records["persyaratan"] = [SimpleNamespace(
        id=1, kode="04", nama="Program kerja", sifat_skt=SifatSyarat.WAJIB, aktif=True,
        syarat_bila=None)]
    ask.records["berita_acara_lapangan"] = []
    return ask


def decided(putusan: date, tahap: TahapSkt = TahapSkt.TERBIT, before: TahapSkt | None = None,
            **over: Any) -> PermohonanSkt:
    """Make an application as a register of those already decided says of it."""
    made = PermohonanSkt(**{
        "tahap": tahap, "ormas_id": 5, "jenis": JenisPermohonan.BARU, "nomor_surat": "01/SKT",
        "tanggal_surat": date(2018, 6, 1), "tanggal_terima": date(2018, 6, 4),
        "pemohon_nama": "Contoh", "tanggal_putusan": putusan, "tanggal_skt": putusan,
        "nomor_skt": "01-00-00/011/D.III.4/VII/2019", "alasan_penolakan": "Contoh alasan.",
        "wilayah_kode": "32.73", "persyaratan": [], **over})
    made.dahulu = {"tahap": before}
    return made


def errors(problems: list[Any]) -> list[str]:
    return [problem.field for problem in problems if not problem.warning]


@pytest.mark.parametrize("tahap", [TahapSkt.TERBIT, TahapSkt.DITOLAK])
@pytest.mark.parametrize(("putusan", "wrong"), [
    (date(2026, 11, 24), True), (date(2026, 11, 4), True), (date(2026, 11, 3), False)])
def test_nobody_enters_a_decision_of_these_days_as_from_a_register(
        office, broken, tahap, putusan, wrong):
    office.day = date(2026, 11, 24)  # the fifteenth working day since the fourth
    found = broken(decided(putusan, tahap))
    assert errors(found) == (["tahap"] if wrong else [])
    assert all("tahap demi tahap" in each.sentence for each in found)


def test_what_was_entered_from_a_register_is_not_moved_into_these_days(office, broken):
    office.day = date(2027, 6, 1)  # however long one waits
    later = decided(date(2026, 11, 20), before=TahapSkt.TERBIT, id=8,
                    created_at=datetime(2026, 11, 24, 3))
    assert {"tahap", "persyaratan", "berkas_skt_id"} <= {*errors(broken(later))}
    later.tanggal_putusan = later.tanggal_skt = date(2019, 6, 25)
    assert errors(broken(later)) == []


def test_what_was_recorded_after_its_decision_says_so():
    made = decided(date(2019, 7, 8), created_at=datetime(2019, 7, 8, 16, 59))
    assert made.asal_catatan == ""  # still the same day in Jakarta
    made.created_at = datetime(2019, 7, 8, 17)
    assert made.asal_catatan == "Dari register, sesudah diputus"
    made.wilayah_kode = "94.71"
    made.tanggal_putusan = date(2019, 7, 9)
    assert made.asal_catatan == ""  # the ninth began two hours sooner in Papua
    made.tanggal_putusan = None
    assert made.asal_catatan == ""
