"""Reports: by when one is due, whether it came in time, and how many were owed."""
import csv
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import EACH, registry
from app.models import simlap
from app.models.simlap import Laporan, jadwal
from app.models.simlap.choices import (
    Ketepatan,
    PenerimaanLaporan,
    Siklus,
    Sistem,
    TingkatPelapor,
    UrusanUmum,
)
from app.models.simlap.laporan import due, owed, punctual

SHIPPED = Path(simlap.__file__).parent.parent / "reference" / "kewajiban_lapor.csv"
KEDUANYA = (TingkatPelapor.KABUPATEN_KOTA, TingkatPelapor.PROVINSI)


def kewajiban(siklus: Siklus = Siklus.BULANAN, **over: Any) -> SimpleNamespace:
    return SimpleNamespace(**{"id": 1, "siklus": siklus, "batas_hari": 5, "batas_hari_provinsi": 10,
                              "wajib": True, "aktif": True, "berlaku_sejak": None,
                              "tingkat_pelapor": KEDUANYA, "urusan": UrusanUmum.D} | over)


def laporan(**over: Any) -> Laporan:
    return Laporan(**{"wilayah_kode": "32.73", "kewajiban_lapor_id": 1, "periode": "2026-10",
                      "judul": "Laporan (Contoh)", "tanggal_surat": date(2026, 11, 3),
                      "tanggal_kirim": date(2026, 11, 4)} | over)


@pytest.fixture
def ask(ask):
    ask.records["kewajiban_lapor"] = [kewajiban()]
    return ask


def test_a_list_says_the_period_in_words():
    assert laporan().masa == "Bulan Oktober 2026"
    assert laporan(periode="2026-W09").masa == "Minggu ke-9 Tahun 2026"
    assert laporan(periode="2026-03-14").masa == "14 Maret 2026"
    assert laporan(periode="tahun lalu").masa == "tahun lalu"
    for table in ("laporan", "laporan_terima"):
        assert "periode" not in registry.entity(table).__entity__.listed


@pytest.mark.parametrize(("siklus", "periode", "akhir"), [
    (Siklus.HARIAN, "2026-03-14", date(2026, 3, 14)),
    (Siklus.MINGGUAN, "2026-W09", date(2026, 3, 1)),
    (Siklus.BULANAN, "2026-02", date(2026, 2, 28)),
    (Siklus.CATURWULAN, "2026-B08", date(2026, 8, 31)),
    (Siklus.SEMESTER, "2026-S1", date(2026, 6, 30)),
    (Siklus.TAHUNAN, "2026", date(2026, 12, 31)),
    (Siklus.INSIDENTAL, "2026-03-14", date(2026, 3, 14))])
def test_a_period_is_read_in_its_own_cycle_alone(siklus, periode, akhir):
    found = jadwal.read(periode, siklus)
    assert found is not None
    assert found.last == akhir
    other = Siklus.BULANAN if siklus is not Siklus.BULANAN else Siklus.TAHUNAN
    assert jadwal.read(periode, other) is None
    assert jadwal.read("bulan lalu", siklus) is None


@pytest.mark.parametrize(("siklus", "times"), [
    (Siklus.HARIAN, 365), (Siklus.MINGGUAN, 52), (Siklus.BULANAN, 12), (Siklus.CATURWULAN, 3),
    (Siklus.SEMESTER, 2), (Siklus.TAHUNAN, 1), (Siklus.INSIDENTAL, 0)])
def test_a_year_has_its_periods(siklus, times):
    assert jadwal.count(siklus, date(2026, 1, 1), date(2026, 12, 31)) == times


def test_a_period_counts_where_it_ends():
    assert jadwal.count(Siklus.CATURWULAN, date(2026, 8, 31), date(2026, 8, 31)) == 1
    assert jadwal.count(Siklus.CATURWULAN, date(2026, 8, 1), date(2026, 8, 30)) == 0
    assert jadwal.count(Siklus.MINGGUAN, date(2026, 11, 1), date(2026, 11, 30)) == 5
    assert jadwal.count(Siklus.HARIAN, date(2026, 11, 2), date(2026, 11, 1)) == 0


@pytest.mark.parametrize(("tingkat", "batas"), [
    ("kota", date(2026, 11, 5)), ("kabupaten", date(2026, 11, 5)),
    ("provinsi", date(2026, 11, 10))])
def test_the_days_of_grace_are_those_of_the_level(tingkat, batas):
    assert due(kewajiban(), date(2026, 10, 31), tingkat) == batas


def test_what_has_no_rhythm_is_never_late():
    assert due(kewajiban(Siklus.INSIDENTAL), date(2026, 10, 31), "kota") is None
    assert punctual(date(2026, 12, 1), None) == (Ketepatan.TEPAT, 0)


@pytest.mark.parametrize(("kirim", "ketepatan", "hari"), [
    (date(2026, 11, 5), Ketepatan.TEPAT, 0), (date(2026, 11, 6), Ketepatan.TERLAMBAT, 1),
    (None, Ketepatan.BELUM, None)])
def test_a_report_is_in_time_to_the_last_day(kirim, ketepatan, hari):
    assert punctual(kirim, date(2026, 11, 5)) == (ketepatan, hari)


def test_a_report_fills_its_own_deadline(ask):
    made = laporan(tanggal_kirim=date(2026, 11, 7))
    made.compute(ask)
    assert made.wajib is True
    ask.records["kewajiban_lapor"][0].berlaku_sejak = date(2026, 11, 1)
    made.compute(ask)
    assert made.wajib is False
    assert (made.periode_akhir, made.batas_kirim) == (date(2026, 10, 31), date(2026, 11, 5))
    assert (made.siklus, made.urusan) == (Siklus.BULANAN, UrusanUmum.D)
    assert made.penerimaan is PenerimaanLaporan.BELUM
    assert (made.ketepatan, made.terlambat_hari) == (Ketepatan.TERLAMBAT, 2)


def test_a_whole_report_breaks_no_rule_and_an_empty_draft_is_not_stopped(broken):
    assert broken(laporan()) == []
    assert broken(Laporan()) == []


@pytest.mark.parametrize(("over", "field"), [
    ({"periode": "2026-S1"}, "periode"), ({"periode": "Oktober"}, "periode"),
    ({"periode": "2026-12"}, "periode"),
    ({"tanggal_kirim": date(2026, 9, 30), "tanggal_surat": None}, "tanggal_kirim"),
    ({"tanggal_kirim": date(2026, 11, 2)}, "tanggal_kirim"),
    ({"tanggal_terima": date(2026, 11, 3)}, "tanggal_terima")])
def test_a_wrong_period_or_order_of_days_is_told_at_its_field(broken, over, field):
    assert broken(laporan(**over), field)


def test_an_office_reports_what_its_level_owes(broken, ask):
    ask.records["kewajiban_lapor"] = [kewajiban(tingkat_pelapor=(TingkatPelapor.PROVINSI,))]
    assert broken(laporan(), "kewajiban_lapor_id")
    assert not broken(laporan(wilayah_kode="32"), "kewajiban_lapor_id")


def test_what_was_owed_is_counted_from_the_list_up_to_yesterday(ask):
    offices = ("32", "32.04", "32.73")
    ask.day = date(2026, 11, 24)
    year = (date(2026, 1, 1), date(2026, 12, 31))
    assert owed(ask, offices, *year) == 3 * 10
    assert owed(ask, ("00",), *year) == 0
    ask.records["kewajiban_lapor"] = [kewajiban(berlaku_sejak=date(2026, 9, 1))]
    assert owed(ask, offices, *year) == 3 * 2
    ask.records["kewajiban_lapor"] = [kewajiban(wajib=False), kewajiban(aktif=False)]
    assert owed(ask, offices, *year) == 0
    ask.records["kewajiban_lapor"] = [kewajiban(), kewajiban(Siklus.TAHUNAN, id=2)]
    ended = (date(2025, 1, 1), date(2025, 12, 31))
    assert [owed(ask, offices, *ended, only) for only in (None, 1, 2, 3)] == [39, 36, 3, 0]


def shipped() -> dict[str, dict[str, str]]:
    with SHIPPED.open(encoding="utf-8", newline="") as stream:
        return {row["kode"]: row for row in csv.DictReader(stream)}


def test_every_table_of_the_catalogue_is_a_report_that_may_be_owed():
    registry.load()
    codes = {recap.code for each in registry.subsystems() for recap in each.recaps}
    official = {code for code in codes if code[-1].isdigit()}
    assert len(official) == 27
    assert {row["template"] for row in shipped().values() if row["template"]} == official
    assert {row["sistem"] for row in shipped().values()} == set(Sistem)


@pytest.mark.parametrize(("siklus", "days"), [
    ("bulanan", ("5", "10")), ("caturwulan", ("10", "15")), ("insidental", ("0", "0"))])
def test_the_shipped_days_of_grace_are_those_suggested(siklus, days):
    found = {(row["batas_hari"], row["batas_hari_provinsi"]) for row in shipped().values()
             if row["siklus"] == siklus}
    assert found == {days}


def test_the_accountability_of_party_aid_is_due_by_the_end_of_january():
    row = shipped()["POL-1"]
    wajib = kewajiban(Siklus.TAHUNAN, batas_hari=int(row["batas_hari"]))
    assert row["siklus"] == "tahunan"
    assert due(wajib, date(2026, 12, 31), "kota") == date(2027, 1, 31)


def test_the_recaps_have_the_columns_of_the_catalogue():
    recaps = {recap.code: recap for recap in simlap.SUBSYSTEM.recaps}
    assert [c.label for c in recaps["R-LAP-2"].columns] == [
        "Program", "Kegiatan", "Sub", "Pagu", "Realisasi", "%", "Fisik %"]
    assert [c.label for c in recaps["R-LAP-3"].columns][:12] == [
        "Struktural", "Fungsional", "Pelaksana", "PPPK", "Non-ASN", "L", "P", "S3", "S2", "S1",
        "D", "SMA"]
    assert [c.label for c in recaps["R-LAP-1A"].columns] == [
        "Tepat waktu", "Terlambat", "Belum", "Wajib", "%"]
    compliance = recaps["R-LAP-1"].columns
    assert [(c.group, c.label) for c in compliance] == [
        (EACH, "T"), (EACH, "L"), (EACH, "B"),
        ("Semua laporan", "T"), ("Semua laporan", "Wajib"), ("", "%")]
