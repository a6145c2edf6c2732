"""The tables of SIMLAP from stored records: what was owed, what stood that day, who works."""
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import drawing, indonesian, periods, registry, summary
from app.engine.actor import as_system
from app.models.simlap.choices import Ketepatan, Siklus
from app.models.simlap.choices_kantor import JenisJabatan, JenisKelamin, Pendidikan, Program
from app.models.simlap.choices_kantor import StatusPegawai as Status_
from app.views import interface
from tests.models.stored import load

MONTHLY, SEMESTER = "Laporan situasi daerah bulanan", "Kepatuhan laporan kegiatan ormas"
ACTION = "Rencana aksi terpadu penanganan konflik sosial"
PLACES = {"00": "dewi", "32": "tono", "32.73": "sari"}


def compute(world: Any, code: str, place: str, period: str) -> Any:
    _, recap = registry.recap(code)
    with world.acting(PLACES[place]) as session:
        return summary.compute(session, world.actors[PLACES[place]], recap, place,
                               periods.parse(period))


def line(result: Any, name: str) -> dict[str, Any]:
    """Return the cells of a line by group and label."""
    cells = next(row.cells for row in result.rows if row.cells[0] == name)
    return {f"{head.group}: {head.label}".removeprefix(": "): cell
            for head, cell in zip(result.heads, cells, strict=True)}


@pytest.fixture
def reports(world, monkeypatch):
    """One monthly obligation stands; a district sent September in time and October late."""
    day = date(2026, 11, 24)
    monkeypatch.setattr(indonesian, "today", lambda: day)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        entity = registry.entity("kewajiban_lapor")
        for record in session.scalars(select(entity)):
            record.wajib = record.kode == "WAS-1B"
            key = record.id if record.kode == "WAS-1B" else 0
            if key:
                monthly = key
    made = [{"wilayah_kode": office, "kewajiban_lapor_id": monthly, "periode": f"2026-{month:02}",
             "judul": "Contoh", "siklus": Siklus.BULANAN, "wajib": True, "ketepatan": ketepatan,
             "periode_akhir": end} for office, month, ketepatan, end in (
        ("32.73", 9, Ketepatan.TEPAT, date(2026, 9, 30)),
        ("32.73", 10, Ketepatan.TERLAMBAT, date(2026, 10, 31)),
        ("32", 10, Ketepatan.TEPAT, date(2026, 10, 31)))]
    load(world, "laporan", made)
    return world


def test_what_was_owed_is_in_time_late_or_missing(reports):
    found = line(compute(reports, "R-LAP-1", "32.73", "2026"), "Kota Bandung")
    assert [found[f"{MONTHLY}: {each}"] for each in "TLB"] == [1, 1, 8]
    assert found["Semua laporan: T"] == 1
    assert found["Semua laporan: Wajib"] == 10
    assert found["%"] == 10


def test_each_report_that_was_owed_has_its_three_columns_and_no_other(reports):
    with reports.app.app_context(), as_system("uji"), interface.saving() as session:
        for record in session.scalars(select(registry.entity("kewajiban_lapor"))):
            record.wajib = record.kode in ("WAS-1B", "KON-3", "ORM-4", "LAP-3")
    for period, owed in (("2026", [MONTHLY, ACTION, SEMESTER]), ("2026-08", [MONTHLY, ACTION]),
                         ("2026-09", [MONTHLY])):
        result = compute(reports, "R-LAP-1", "32", period)
        assert result.mismatches == ()
        assert [(head.group, head.label) for head in result.heads[1:-3]] == [
            (name, label) for name in owed for label in "TLB"]
        assert result.totals[-3] == sum(result.totals[1:-3:3])
        assert result.totals[-2] == sum(result.totals[1:-3])


def test_the_chart_of_what_was_sent_draws_no_zero_for_what_was_not(reports):
    """R-LAP-1 says eight are missing, of which no record exists: a chart of records has no bar."""
    (chart,) = [each for each in registry.charts("simlap") if "ketepatan" in each.title]
    with reports.acting("sari") as session:
        drawn = drawing.draw(session, chart, "32.73", periods.parse("2026"))
    assert drawn.title == "Laporan yang dikirim menurut ketepatan"
    assert drawn.labels == ("Tepat waktu", "Terlambat")
    assert drawn.series[0][1] == (1, 1)


def test_an_office_that_sent_nothing_stands_there_as_owing(reports):
    result = compute(reports, "R-LAP-1", "32", "2026-10")
    assert result.mismatches == ()
    assert line(result, "Kabupaten Bandung")[f"{MONTHLY}: B"] == 1
    assert line(result, "Kota Bandung")[f"{MONTHLY}: L"] == 1
    assert line(result, "Tingkat provinsi")[f"{MONTHLY}: T"] == 1
    owing = len(result.rows)
    assert line(result, "Kabupaten Bandung")["%"] == 0
    assert result.totals[-2] == owing


def test_the_nation_owes_what_its_offices_owe_and_the_running_month_nothing(reports):
    province = compute(reports, "R-LAP-1", "32", "2026")
    nation = compute(reports, "R-LAP-1", "00", "2026")
    assert line(nation, "Jawa Barat")["Semua laporan: Wajib"] == province.totals[-2]
    assert line(nation, "Tingkat pusat")["Semua laporan: Wajib"] == 0
    assert compute(reports, "R-LAP-1", "32", "2026-11").totals[-2] == 0


def test_each_report_says_in_time_late_or_missing_for_all_offices_of_the_place(reports):
    def of(place: str, period: str) -> dict[str, Any]:
        result = compute(reports, "R-LAP-1A", place, period)
        assert result.mismatches == ()
        assert [row.cells[0] for row in result.rows] == ["Laporan situasi daerah bulanan"]
        return line(result, "Laporan situasi daerah bulanan")
    here = of("32.73", "2026")
    assert [here[each] for each in ("Tepat waktu", "Terlambat", "Belum", "Wajib", "%")] == [
        1, 1, 8, 10, 10]
    for place, period in (("32", "2026-10"), ("00", "2026-10"), ("00", "2026")):
        by_office, whole = compute(reports, "R-LAP-1", place, period), of(place, period)
        heads = [f"{head.group}: {head.label}" for head in by_office.heads]
        for label, name in (("Tepat waktu", "Semua laporan: T"), ("Wajib", "Semua laporan: Wajib"),
                            ("Terlambat", f"{MONTHLY}: L"), ("Belum", f"{MONTHLY}: B")):
            assert whole[label] == by_office.totals[heads.index(name)]
    assert compute(reports, "R-LAP-1A", "32", "2026-11").rows == ()


def budget(office: str, *positions: tuple[int, int, int]) -> dict[str, Any]:
    return {"wilayah_kode": office, "tahun": 2026, "kode": "8.01.02.2.01.0003",
            "program": Program.P02, "kegiatan": "Kegiatan", "sub_kegiatan": f"Sub {office}",
            "pagu": Decimal(1000), "realisasi": [
                {"posisi": date(2026, month, 28), "keuangan": Decimal(money),
                 "fisik": Decimal(work)} for month, money, work in positions]}


def test_a_month_shows_the_money_that_stood_at_its_end(world):
    load(world, "program_kegiatan", [budget("32.73", (2, 100, 10), (4, 400, 50)),
                                     budget("32.04", (3, 200, 20))])
    march, year = (compute(world, "R-LAP-2", "32.73", each) for each in ("2026-03", "2026"))
    assert march.rows[0].cells[3:] == (1000, 100, 10, 10)
    assert year.rows[0].cells[3:] == (1000, 400, 40, 50)
    assert compute(world, "R-LAP-2", "32.73", "2025").rows == ()
    whole = compute(world, "R-LAP-2", "32", "2026")
    assert [head.label for head in whole.heads][:2] == ["Wilayah", "Program"]
    assert [row.cells[0] for row in whole.rows] == ["Kabupaten Bandung", "Kota Bandung"]
    assert whole.totals[4:7] == (2000, 600, 30)


def staff(office: str, jenis: JenisJabatan, sex: JenisKelamin, school: Pendidikan,
          **over: Any) -> dict[str, Any]:
    return {"wilayah_kode": office, "nama": f"Contoh {jenis} {school} {sex}",
            "tmt": date(2024, 1, 1), "jenis_jabatan": jenis, "jenis_kelamin": sex,
            "pendidikan": school, "jabatan": "Contoh", "status_pegawai": Status_.AKTIF} | over


def test_staff_is_counted_by_post_sex_and_school_without_those_who_left(world):
    pria, wanita = JenisKelamin.LAKI_LAKI, JenisKelamin.PEREMPUAN
    load(world, "kesbangpol_pegawai", [
        staff("32.73", JenisJabatan.STRUKTURAL, pria, Pendidikan.S2),
        staff("32.73", JenisJabatan.PPPK, wanita, Pendidikan.D3),
        staff("32.73", JenisJabatan.NON_ASN, wanita, Pendidikan.SMP,
              status_pegawai=Status_.CUTI),
        staff("32.73", JenisJabatan.PELAKSANA, pria, Pendidikan.S1,
              status_pegawai=Status_.PINDAH, tanggal_keluar=date(2025, 7, 31)),
        staff("32.04", JenisJabatan.FUNGSIONAL, pria, Pendidikan.S3,
              tmt=date(2026, 1, 1))])
    found = line(compute(world, "R-LAP-3", "32.73", "2026"), "Kota Bandung")
    assert [found[each] for each in ("Struktural", "Fungsional", "Pelaksana", "PPPK", "Non-ASN",
                                     "L", "P", "Jumlah")] == [1, 0, 0, 1, 1, 1, 2, 3]
    assert [found[f"Pendidikan: {each}"] for each in ("S3", "S2", "S1", "D", "SMA")] == [
        0, 1, 0, 1, 1]
    assert compute(world, "R-LAP-3", "00", "2026").totals[-1] == 4
    assert compute(world, "R-LAP-3", "00", "2025").totals[-1] == 3
    # Who left in July 2025 was still there at the end of 2024, whatever is asked later.
    before = line(compute(world, "R-LAP-3", "32.73", "2024"), "Kota Bandung")
    assert (before["Pelaksana"], before["Jumlah"]) == (1, 4)


def test_more_sent_than_owed_is_told_and_nothing_is_owed_below_zero(reports):
    with reports.app.app_context(), as_system("uji"), interface.saving() as session:
        for record in session.scalars(select(registry.entity("kewajiban_lapor"))):
            record.wajib = False
    result = compute(reports, "R-LAP-1", "32.73", "2026")
    assert line(result, "Kota Bandung")[f"{MONTHLY}: B"] == 0
    assert any("tidak cocok" in each for each in result.mismatches)
