"""The tables of SIPKS counted from stored records: two classifications, years, teams, actions."""
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from app.engine import periods, regions, registry, summary
from app.models.sipks.choices import IsuKonflik, SumberKonflik, TahapAksi, TingkatTimdu
from tests.models import stored

PLACES = {"00": "dewi", "32": "tono", "32.73": "sari"}
# Office, day, how many: fifteen events of 2026, of which thirteen in West Java.
EVENTS = (("32.73", date(2026, 2, 3), 4), ("32.73", date(2026, 6, 3), 3),
          ("32.04", date(2026, 4, 30), 5), ("32", date(2026, 12, 31), 1),
          ("11.71", date(2026, 5, 1), 2), ("32.73", date(2024, 2, 3), 6),
          ("32.73", date(2020, 2, 3), 8))


def load(world: Any, table: str, rows: list[dict[str, Any]]) -> None:
    """Store approved rows in place of what the world holds."""
    regions.forget()
    stored.load(world, table, rows)


def compute(world: Any, code: str, place: str, period: str = "2026") -> Any:
    _, recap = registry.recap(code)
    with world.acting(PLACES[place]) as session:
        return summary.compute(session, world.actors[PLACES[place]], recap, place,
                               periods.parse(period))


@pytest.fixture
def events(world):
    rows = [{"wilayah_kode": office, "judul": f"Peristiwa {office} {day} {n} (Contoh)",
             "tanggal_mulai": day, "kronologi": "Contoh.", "lokasi": "Contoh",
             "isu": list(IsuKonflik)[n * 3 % 8], "sumber_konflik": list(SumberKonflik)[n % 5]}
            for office, day, many in EVENTS for n in range(many)]
    load(world, "peristiwa_konflik", rows)
    return world


@pytest.mark.parametrize(("place", "period", "last"), [
    ("00", "2026", 15), ("32", "2026", 13), ("32.73", "2026", 7), ("00", "2026-B04", 9),
    ("32", "2026-B04", 9), ("32.73", "2026-B08", 3), ("00", "2026-B08", 5), ("32", "2026-B12", 1)])
def test_issue_and_source_close_on_the_same_total(events, place, period, last):
    by_issue = compute(events, "R-KON-1", place, period)
    by_source = compute(events, "R-KON-2", place, period)
    assert [len(by_issue.rows), len(by_source.rows)] == [8, 5]
    assert by_issue.totals[1:] == by_source.totals[1:]
    assert by_issue.totals[5] == last
    assert by_issue.mismatches == by_source.mismatches == ()
    for result in (by_issue, by_source):
        for row in result.rows:
            assert row.cells[-1] == sum(row.cells[1:-1])


def test_the_columns_are_the_last_five_years(events):
    result = compute(events, "R-KON-1", "32.73", "2026-B04")
    assert [head.label for head in result.heads[1:]] == [
        "2022", "2023", "2024", "2025", "2026", "Jumlah"]
    assert result.spoken == "Caturwulan B04 Tahun 2022-2026"
    assert compute(events, "R-KON-2", "32.73").spoken == "Tahun 2022-2026"
    assert compute(events, "R-KON-1A", "32.73").spoken == "Tahun 2026"
    assert result.totals[1:] == (0, 0, 6, 0, 4, 10)


@pytest.mark.parametrize(("place", "period", "last"), [
    ("00", "2026", 15), ("32", "2026-B04", 9), ("32.73", "2026-B08", 3)])
def test_the_same_events_stand_beside_their_regions(events, place, period, last):
    for code, across in (("R-KON-1", IsuKonflik), ("R-KON-2", SumberKonflik)):
        by_place, by_line = (compute(events, each, place, period) for each in (f"{code}A", code))
        assert [head.label for head in by_place.heads[1:]] == [
            *(member.label for member in across), "Jumlah"]
        assert by_place.totals[-1] == last
        assert by_place.totals[1:-1] == tuple(row.cells[5] for row in by_line.rows)
        assert by_place.mismatches == ()


def team(office: str, first: date, last: date | None = None) -> dict[str, Any]:
    tingkat = TingkatTimdu.KABUPATEN_KOTA if "." in office else TingkatTimdu.PROVINSI
    return {"wilayah_kode": office, "nomor_sk": f"1/{office}/{first.year}", "tanggal_sk": first,
            "periode_mulai": first, "periode_selesai": last, "tingkat": tingkat}


def districts(world: Any, pattern: str) -> int:
    """Count the kabupaten and kota whose code looks like this, those of the tests included."""
    kode = registry.entity("wilayah").kode
    with world.acting("dewi") as session:
        return session.scalar(select(func.count()).where(kode.like(pattern),
                                                         func.length(kode) == 5))


def test_teams_that_still_stand_are_counted_against_all_districts(world):
    load(world, "timdu_pks", [
        team("32.73", date(2019, 1, 1), date(2021, 12, 31)), team("32.73", date(2022, 1, 1)),
        team("32.04", date(2020, 1, 1), date(2022, 12, 31)), team("32", date(2024, 1, 1))])
    figures = {year: compute(world, "R-KON-4", "32", year).totals[1:]
               for year in ("2021", "2022", "2023", "2024")}
    here, everywhere = districts(world, "32.%"), districts(world, "%.%")
    assert (here >= 27, everywhere >= 514) == (True, True)
    assert figures == {
        "2021": (here, 2, here - 2, 2), "2022": (here, 2, here - 2, 2),
        "2023": (here, 1, here - 1, 1), "2024": (here, 1, here - 1, 2)}
    nation = compute(world, "R-KON-4", "00", "2024")
    assert nation.totals[1:] == (everywhere, 1, everywhere - 1, 2)
    assert compute(world, "R-KON-4", "32.73", "2024").totals[1:] == (1, 1, 0, 1)


def test_the_matrix_lists_the_actions_of_the_year_in_each_of_its_parts(world):
    def plan(year: int, count: int) -> dict[str, Any]:
        return {"wilayah_kode": "32.73", "tahun": year, "nomor_perkada": f"1/{year}",
                "tanggal_perkada": date(year - 1, 12, 20),
                "aksi": [{"nomor": str(n), "aksi": f"Aksi {n}", "tahap": TahapAksi.PENCEGAHAN,
                          "target_b04": "Satu", "realisasi_b04": "Satu",
                          "realisasi_b12": "Tiga", "bukti_b12": "Notula"}
                         for n in range(1, count + 1)]}
    load(world, "rencana_aksi_pks", [plan(2025, 2), plan(2026, 3)])
    for period in ("2026", "2026-B04", "2026-B08", "2026-B12"):
        result = compute(world, "R-KON-3", "32.73", period)
        assert [row.cells[0] for row in result.rows] == ["1. Aksi 1", "2. Aksi 2", "3. Aksi 3"]
        late = period in ("2026", "2026-B12")
        assert result.rows[0].cells[7:9] == (
            ("B04: Satu\nB12: Tiga", "B12: Notula") if late else ("B04: Satu", None))
    assert len(compute(world, "R-KON-3", "00", "2025").rows) == 2
