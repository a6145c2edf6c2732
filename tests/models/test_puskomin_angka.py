"""The tables of PUSKOMIN counted from stored records: nihil days, fields and kinds, who is here."""
from datetime import date, datetime
from typing import Any

import pytest
from python_calamine import CalamineWorkbook
from sqlalchemy import event

from app.engine import Klasifikasi, Status, adding, drawing, listing, periods, registry, summary
from app.models.puskomin.choices import BidangAthg, JenisAthg, StatusUmum, Urgensi
from app.models.puskomin.choices_asing import IzinTinggal, KategoriAsing
from app.views import recap_book
from reports import recap
from tests.models.stored import load
from tests.reports import samples
from tests.reports.reading import flat

PLACES = {"00": "dewi", "32": "tono", "32.73": "sari"}


def compute(world: Any, code: str, place: str, period: str) -> Any:
    _, declared = registry.recap(code)
    with world.acting(PLACES[place]) as session:
        return summary.compute(session, world.actors[PLACES[place]], declared, place,
                               periods.parse(period))


def day(office: str, when: date, *items: tuple[BidangAthg, JenisAthg],
        **over: Any) -> dict[str, Any]:
    return {"wilayah_kode": office, "nomor": f"{office}/{when}", "tanggal": when,
            "status_umum": StatusUmum.KONDUSIF, "nihil": not items,
            "klasifikasi": Klasifikasi.TERBATAS, **over, "item": [
                {"judul": f"Kejadian {n}", "bidang": bidang, "jenis_athg": jenis,
                 "waktu_kejadian": datetime(when.year, when.month, when.day, 1 + n),
                 "alamat": "Jalan Contoh", "uraian": "Contoh.", "sumber_informasi": "Media",
                 "urgensi": Urgensi.RENDAH} for n, (bidang, jenis) in enumerate(items)]}


@pytest.fixture
def days(world):
    politik, gangguan = BidangAthg.POLITIK, JenisAthg.GANGGUAN
    load(world, "lapsitda", [
        day("32.73", date(2026, 3, 1), (politik, gangguan), (politik, JenisAthg.ANCAMAN)),
        day("32.73", date(2026, 3, 2)),
        day("32.04", date(2026, 3, 1), (BidangAthg.SOSIAL, gangguan)),
        day("32.04", date(2026, 3, 2), (politik, gangguan), status=Status.DIAJUKAN),
        day("11.71", date(2026, 4, 1), (politik, gangguan)),
        day("32.73", date(2025, 3, 1), (politik, gangguan))])
    return world


def test_a_nihil_day_is_a_line_of_the_daily_report_and_counts_as_reported(days):
    result = compute(days, "R-WAS-1", "32.73", "2026-03-02")
    assert [row.cells[4] for row in result.rows] == ["NIHIL"]
    assert result.rows[0].cells[0] == "Senin, 2 Maret 2026"
    (chart,) = [c for c in registry.charts("puskomin") if "dilaporkan" in c.title]
    with days.acting("sari") as session:
        drawn = drawing.draw(session, chart, "32.73", periods.parse("2026-03"))
    assert drawn.series[0][1] == (2,)


@pytest.mark.parametrize(("place", "period", "lines"), [
    ("32.73", "2026-03-01", 2), ("32", "2026-W09", 3), ("32", "2026-03", 4), ("00", "2026", 5),
    ("32.73", "2025", 1)])
def test_the_report_lists_a_day_a_week_a_month_and_a_year(days, place, period, lines):
    result = compute(days, "R-WAS-1", place, period)
    assert len(result.rows) == lines


def test_events_and_nihil_days_are_not_added_to_one_another(days):
    """Five lines are four events and one day without any: no sum may be read as incidents."""
    result = compute(days, "R-WAS-1", "00", "2026")
    assert result.kinds == (("Kejadian", 4), ("Laporan nihil", 1))
    assert adding.closing(result, 5) == "JUMLAH 4 kejadian, 1 laporan nihil"
    assert "JUMLAH 4 kejadian, 1 laporan nihil" in flat(recap.render(result, samples.HEAD))
    sheet = CalamineWorkbook.from_filelike(recap_book.write(
        result, samples.HEAD, iter(result.rows), 100)).get_sheet_by_index(0).to_python()
    assert any(row[1] == "JUMLAH 4 kejadian, 1 laporan nihil" for row in sheet)


def test_the_lines_come_by_day_and_then_by_region(days):
    result = compute(days, "R-WAS-1", "32", "2026-03")
    assert [row.cells[1] for row in result.rows] == [
        "Kabupaten Bandung", "Kota Bandung", "Kota Bandung", "Kota Bandung"]
    assert result.unapproved == 1


@pytest.mark.parametrize(("place", "period", "total"), [
    ("32.73", "2026-03", 2), ("32", "2026-03", 3), ("00", "2026", 4), ("00", "2025", 1)])
def test_events_are_counted_by_field_and_kind(days, place, period, total):
    result = compute(days, "R-WAS-2", place, period)
    assert result.totals[-1] == total
    assert len(result.heads) == 30
    assert result.mismatches == ()
    for row in result.rows:
        assert row.cells[-1] == sum(row.cells[1:-1])


def test_who_has_left_is_counted_no_more(world):
    def person(name: str, came: date, left: date | None, **over: Any) -> dict[str, Any]:
        return {"wilayah_kode": "32.73", "nama": name, "tanggal_datang": came,
                "tanggal_keluar": left, "kategori": KategoriAsing.TKA,
                "izin_tinggal": IzinTinggal.KITAS, "kewarganegaraan_id": 1,
                "alamat": "Contoh", "kegiatan": "Contoh",
                "berlaku_sampai": date(2030, 1, 1), **over}
    load(world, "orang_asing", [
        person("Satu", date(2024, 5, 1), date(2026, 2, 10)),
        person("Dua", date(2026, 1, 15), None),
        person("Tiga", date(2026, 1, 20), date(2026, 2, 28), izin_tinggal=IzinTinggal.KUNJUNGAN,
               kategori=KategoriAsing.ARTIS),
        person("Empat", date(2025, 1, 1), None, izin_tinggal=IzinTinggal.DINAS_DIPLOMATIK,
               kategori=KategoriAsing.WISATAWAN)])

    def figures(period: str) -> dict[str, int]:
        result = compute(world, "R-WAS-3", "32.73", period)
        return {head.label: figure for head, figure in zip(
            result.heads[1:], result.totals[1:], strict=True) if figure}
    assert figures("2025") == {"KITAS": 1, "TKA": 1, "Jumlah": 2}
    assert figures("2026-01") == {"KITAS": 2, "TKA": 2, "Kunjungan": 1, "Artis": 1, "Jumlah": 4}
    assert figures("2026-02") == {"KITAS": 1, "TKA": 1, "Kunjungan": 1, "Artis": 1, "Jumlah": 3}
    assert figures("2026") == {"KITAS": 1, "TKA": 1, "Jumlah": 2}


def test_a_page_of_reports_reads_its_events_at_once(days):
    entity = registry.entity("lapsitda")
    asked: list[str] = []
    with days.acting("dewi") as session:
        answer = listing.answer(session, days.actors["dewi"], entity,
                                listing.parse(session, entity, {}))
        event.listen(session, "do_orm_execute", lambda state: asked.append(str(state.statement)))
        told = {listing.cell(record, "isi")[0] for record in answer.records}
    assert {"Nihil", "2 kejadian", "1 kejadian"} <= told
    assert asked == []
