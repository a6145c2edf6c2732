"""The daily situation: nihil as an answer, one report a day, and what each event must say."""
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models.puskomin import LaporanWasdin, Lapsitda, LapsitdaItem, rekap
from app.models.puskomin.choices import (
    BidangAthg,
    JenisAthg,
    KeandalanSumber,
    KebenaranInformasi,
    StatusUmum,
    Urgensi,
)


def event(**over: Any) -> LapsitdaItem:
    said = {"id": 1, "wilayah_kode": "32.73", "judul": "Unjuk rasa pengemudi (Contoh)",
            "waktu_kejadian": datetime(2026, 11, 23, 3, 30), "bidang": BidangAthg.EKONOMI,
            "jenis_athg": JenisAthg.GANGGUAN, "alamat": "Jalan Contoh 1", "uraian": "Uraian.",
            "sumber_informasi": "Laporan kecamatan", "urgensi": Urgensi.SEDANG}
    return LapsitdaItem(**said | over)


def report(*events: LapsitdaItem, **over: Any) -> Lapsitda:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor": "1/LAPSITDA/2026",
            "tanggal": date(2026, 11, 23), "status_umum": StatusUmum.KONDUSIF, "nihil": not events}
    return Lapsitda(**said | {"item": list(events)} | over)


def test_a_day_with_events_and_a_day_without_any_break_no_rule(broken):
    assert broken(report(event())) == []
    assert broken(report()) == []
    assert broken(event()) == []


def test_an_empty_draft_is_stopped_by_nothing(broken):
    assert all(problem.at_submit for problem in broken(Lapsitda()))
    assert broken(LapsitdaItem()) == []


def test_nihil_with_events_is_refused_at_once(broken):
    (problem,) = broken(report(event(), nihil=True), "nihil")
    assert not problem.warning
    assert not problem.at_submit
    assert not broken(report(event(), nihil=False), "nihil")


@pytest.mark.parametrize("nihil", [False, None])
def test_a_day_that_is_not_nihil_cannot_be_submitted_without_events(broken, nihil):
    (problem,) = broken(report(nihil=nihil), "item")
    assert problem.at_submit
    assert not problem.warning
    assert not broken(report(nihil=True), "item")


def test_one_office_reports_a_day_once_and_reports_begin_as_rahasia():
    said = Lapsitda.__entity__
    assert ("wilayah_kode", "tanggal") in [names for names, _ in said.unique]
    assert said.starts_as is LaporanWasdin.__entity__.starts_as is Klasifikasi.RAHASIA


def test_a_nihil_day_counts_as_reported():
    """The reports are counted whatever is in them, and a nihil day is a line of the printed one."""
    assert rekap.LAPORAN.where is None
    assert rekap.LAPORAN.entity == "lapsitda"
    assert rekap.NIHIL.where == {"nihil": True}
    assert rekap.NIHIL in rekap.HARIAN.sources
    assert (report().isi, report().kata_nihil, report(event()).isi) == (
        "Nihil", "NIHIL", "1 kejadian")


@pytest.mark.parametrize(("moment", "refused"), [
    (datetime(2026, 11, 23, 16, 59), False), (datetime(2026, 11, 23, 17, 0), True)])
def test_an_event_is_not_later_than_the_day_in_jakarta(broken, moment, refused):
    found = broken(report(event(waktu_kejadian=moment)), "item.1.waktu_kejadian")
    assert bool(found) is refused


@pytest.mark.parametrize(("moment", "asked"), [
    (datetime(2026, 11, 21, 17, 0), []), (datetime(2026, 11, 21, 16, 59), [True]),
    (datetime(2025, 11, 23, 3, 30), [True])])
def test_an_event_older_than_the_day_before_is_asked_about(broken, moment, asked):
    found = broken(report(event(waktu_kejadian=moment)), "item.1.waktu_kejadian")
    assert [p.warning for p in found] == asked


def test_the_standing_of_the_day_agrees_with_what_is_reported(broken):
    (problem,) = broken(report(status_umum=StatusUmum.RAWAN), "status_umum")
    assert problem.warning
    assert not broken(report(status_umum=StatusUmum.WASPADA), "status_umum")
    kritis = event(urgensi=Urgensi.KRITIS, analisa="Ya.", rekomendasi="Ya.")
    assert [p.warning for p in broken(report(kritis), "status_umum")] == [True]
    assert not broken(report(kritis, status_umum=StatusUmum.RAWAN), "status_umum")


@pytest.mark.parametrize(("urgensi", "asked"), [
    (Urgensi.RENDAH, 0), (Urgensi.SEDANG, 0), (Urgensi.TINGGI, 4), (Urgensi.KRITIS, 4)])
def test_what_is_urgent_is_analysed_and_its_source_rated(broken, urgensi, asked):
    found = broken(event(urgensi=urgensi))
    assert len(found) == asked
    assert all(problem.warning and problem.at_submit for problem in found)
    assert not broken(event(urgensi=urgensi, analisa="Ada.", rekomendasi="Ada.",
                            keandalan_sumber=KeandalanSumber.B,
                            kebenaran_informasi=KebenaranInformasi.DUA))


@pytest.mark.parametrize(("kode", "refused"), [
    ("32.73", False), ("32.73.05", False), ("32.73.05.1001", False), ("32.04.05", True),
    ("32.7", True), ("3273", True), ("32.73.05.10", True), ("kota", True)])
def test_a_place_code_is_known_and_lies_within_the_office(broken, kode, refused):
    assert bool(broken(event(kode_lokasi=kode), "kode_lokasi")) is refused


def test_a_province_may_name_a_district_that_exists(ask, broken):
    ask.levels["32.99"] = ""
    assert not broken(event(wilayah_kode="32", kode_lokasi="32.04"), "kode_lokasi")
    assert broken(event(wilayah_kode="32", kode_lokasi="32.99"), "kode_lokasi")


def test_a_point_has_two_coordinates(broken):
    assert broken(event(lintang=Decimal("-6.9")), "bujur")
    assert broken(event(bujur=Decimal("107.6")), "lintang")
    assert not broken(event(lintang=Decimal("-6.9"), bujur=Decimal("107.6")))


def test_an_event_prints_its_time_its_place_and_its_rated_source():
    made = event(kecamatan="Contoh", desa_kelurahan="Contoh Jaya", analisa="Reda.",
                 rekomendasi="Dialog.", keandalan_sumber=KeandalanSumber.B,
                 kebenaran_informasi=KebenaranInformasi.DUA)
    assert made.saat == "Senin, 23 November 2026 10.30 WIB"
    assert made.tempat == "Jalan Contoh 1, Desa/Kel. Contoh Jaya, Kec. Contoh"
    assert made.sumber_dinilai == "Laporan kecamatan (B-2)"
    assert made.analisa_rekomendasi == "Reda.\nDialog."
    assert event().sumber_dinilai == "Laporan kecamatan"
