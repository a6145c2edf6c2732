"""Reports of a Puskomin: whole days for the periodic ones, haste and advice for the others."""
from datetime import date, datetime
from typing import Any

import pytest

from app.models.puskomin import LaporanWasdin, LaporanWasdinItem, Lapsitda, LapsitdaItem
from app.models.puskomin.choices import JenisLaporan, Tujuan


def periodic(**over: Any) -> LaporanWasdin:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor": "1/LAP/2026", "perihal": "Situasi (Contoh)",
            "jenis": JenisLaporan.BULANAN, "tanggal_laporan": date(2026, 11, 2),
            "periode_mulai": date(2026, 10, 1), "periode_selesai": date(2026, 10, 31),
            "ringkasan": "Ringkasan.", "tujuan": (Tujuan.BUPATI_WALI_KOTA,), "item": []}
    return LaporanWasdin(**said | over)


def urgent(jenis: JenisLaporan = JenisLaporan.ATENSI, **over: Any) -> LaporanWasdin:
    said = {"jenis": jenis, "periode_mulai": None, "periode_selesai": None, "analisa": "Ada.",
            "rekomendasi": "Ada.", "waktu_kejadian": datetime(2026, 11, 1, 3, 0),
            "waktu_disampaikan": datetime(2026, 11, 1, 5, 0)}
    return periodic(**said | over)


def test_complete_reports_break_no_rule(broken):
    assert broken(periodic()) == []
    assert broken(urgent()) == []
    assert broken(urgent(JenisLaporan.KHUSUS)) == []
    assert broken(LaporanWasdin()) == []


@pytest.mark.parametrize(("jenis", "first", "last", "warned"), [
    (JenisLaporan.HARIAN, 1, 1, False), (JenisLaporan.HARIAN, 1, 2, True),
    (JenisLaporan.MINGGUAN, 5, 11, False), (JenisLaporan.MINGGUAN, 5, 12, True),
    (JenisLaporan.BULANAN, 1, 31, False), (JenisLaporan.BULANAN, 1, 30, True)])
def test_a_periodic_report_gathers_a_whole_day_week_or_month(broken, jenis, first, last, warned):
    made = periodic(jenis=jenis, periode_mulai=date(2026, 10, first),
                    periode_selesai=date(2026, 10, last))
    assert [p.warning for p in broken(made, "periode_selesai")] == [True] * warned


def test_a_periodic_report_names_its_days_in_order(broken):
    missing = broken(periodic(periode_mulai=None), "periode_mulai")
    assert [p.at_submit for p in missing] == [True]
    assert broken(periodic(periode_mulai=date(2026, 11, 1)), "periode_selesai")


def test_a_report_is_not_made_before_its_days_are_over(broken):
    assert broken(periodic(tanggal_laporan=date(2026, 10, 30)), "tanggal_laporan")
    assert not broken(periodic(tanggal_laporan=date(2026, 10, 31)), "tanggal_laporan")


@pytest.mark.parametrize("jenis", [JenisLaporan.ATENSI, JenisLaporan.KHUSUS])
@pytest.mark.parametrize("missing", ["analisa", "rekomendasi", "waktu_kejadian"])
def test_an_urgent_report_cannot_be_submitted_without_analysis_advice_and_time(
        broken, jenis, missing):
    found = broken(urgent(jenis, **{missing: None}), missing)
    assert [p.at_submit and not p.warning for p in found] == [True]


@pytest.mark.parametrize("jenis", [JenisLaporan.INFORMASI, JenisLaporan.BULANAN])
def test_other_reports_may_go_without_analysis(broken, jenis):
    assert not broken(periodic(jenis=jenis, analisa=None, rekomendasi=None), "analisa")


@pytest.mark.parametrize(("sent", "found"), [
    (datetime(2026, 11, 2, 3, 0), []), (datetime(2026, 11, 2, 3, 1), [True]),
    (datetime(2026, 11, 1, 2, 59), [False])])
def test_an_urgent_report_goes_at_once(broken, sent, found):
    made = urgent(waktu_disampaikan=sent)
    assert [p.warning for p in broken(made, "waktu_disampaikan")] == found


@pytest.mark.parametrize(("moment", "refused"), [
    (datetime(2026, 11, 1, 16, 59), False), (datetime(2026, 11, 1, 17, 0), True)])
def test_a_report_is_not_dated_before_what_it_tells_in_jakarta(broken, moment, refused):
    made = urgent(waktu_kejadian=moment, tanggal_laporan=date(2026, 11, 1), waktu_disampaikan=None)
    assert bool(broken(made, "tanggal_laporan")) is refused


def test_what_a_report_rests_on_stands_in_the_daily_report(ask, broken):
    ask.records["lapsitda"] = [Lapsitda(
        id=7, nomor="1/LAPSITDA/2026", item=[LapsitdaItem(judul="Banjir (Contoh)")])]
    assert not broken(LaporanWasdinItem(lapsitda_id=7, kejadian=" banjir (contoh)"))
    assert not broken(LaporanWasdinItem(lapsitda_id=7))
    assert broken(LaporanWasdinItem(lapsitda_id=7, kejadian="Longsor"), "kejadian")


def test_one_day_or_event_is_named_once(broken):
    rows = [LaporanWasdinItem(id=number, lapsitda_id=7, kejadian=name)
            for number, name in ((1, "A"), (2, "a "), (3, "B"), (4, None))]
    assert [p.field for p in broken(periodic(item=rows))] == ["item.2.lapsitda_id"]


def test_a_report_says_which_days_it_gathers():
    assert periodic().masa == "1 Okt 2026 s.d. 31 Okt 2026"
    assert periodic(periode_selesai=date(2026, 10, 1)).masa == "1 Okt 2026"
    assert urgent().masa == ""
