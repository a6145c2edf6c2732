"""R-WSB-2 counted from stored records: a PPWK and a task force count as long as they stand."""
from datetime import date
from typing import Any

from app.engine import periods, registry, summary
from tests.models.stored import load

PLACES = {"32": "tono", "32.73": "sari"}


def total(world: Any, place: str, period: str, label: str) -> int:
    _, recap = registry.recap("R-WSB-2")
    with world.acting(PLACES[place]) as session:
        result = summary.compute(session, world.actors[PLACES[place]], recap, place,
                                 periods.parse(period))
    return result.totals[[head.label for head in result.heads].index(label)]


def centre(office: str, first: int, last: int) -> dict[str, Any]:
    return {"wilayah_kode": office, "nomor_sk": f"1/{office}/{first}", "ketua": "Contoh",
            "sekretaris": "Contoh", "tanggal_sk": date(first, 1, 2),
            "periode_mulai": date(first, 1, 2), "periode_selesai": date(last, 12, 31)}


def test_a_ppwk_whose_term_is_over_is_counted_no_more(world):
    load(world, "ppwk", [centre("32.73", 2018, 2022), centre("32.73", 2022, 2025),
                         centre("32.04", 2024, 2028), centre("32", 2020, 2030)])
    assert {year: total(world, "32", year, "PPWK ada")
            for year in ("2017", "2018", "2022", "2023", "2024", "2025", "2026")} == {
        "2017": 0, "2018": 1, "2022": 1, "2023": 1, "2024": 2, "2025": 2, "2026": 1}
    assert total(world, "32.73", "2026", "PPWK ada") == 0


def force(office: str, day: date, *, formed: bool = True, until: date | None = None
          ) -> dict[str, Any]:
    return {"wilayah_kode": office, "tanggal_data": day, "terbentuk": formed,
            "sekretariat": "Contoh", "penanggung_jawab": "Contoh", "tanggal_bubar": until,
            "nomor_sk": f"1/{office}/{day}" if formed else None,
            "tanggal_sk": day if formed else None}


def test_a_task_force_that_was_dissolved_is_counted_no_more(world):
    load(world, "gugus_tugas_gnrm", [
        force("32.73", date(2020, 1, 2), until=date(2023, 6, 30)),
        force("32.73", date(2024, 1, 2), formed=False), force("32.04", date(2022, 1, 2)),
        force("32.04", date(2025, 1, 2))])
    assert {year: total(world, "32", year, "GT ada")
            for year in ("2019", "2020", "2022", "2023", "2024", "2026")} == {
        "2019": 0, "2020": 1, "2022": 2, "2023": 1, "2024": 1, "2026": 1}


def test_a_task_force_counts_from_its_decree_whenever_it_was_recorded(world):
    load(world, "gugus_tugas_gnrm", [
        {**force("32.73", date(2026, 3, 1)), "tanggal_sk": date(2021, 5, 4)}])
    assert {year: total(world, "32", year, "GT ada") for year in ("2020", "2021", "2026")} == {
        "2020": 0, "2021": 1, "2026": 1}
