"""Published tables through the template: what was counted by hand is counted again, and closes."""
import io
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from app.engine import drawing, periods, registry, sheet_read, sheet_template, sheets, summary
from app.engine.actor import Actor, Grant, as_system
from app.engine.base import Klasifikasi, Status
from app.engine.sheet_import import Import
from tests.every.world import World

TERBIT_2023 = (
    ("PDIP", 27_053_961, 128), ("Gerindra", 17_594_839, 78), ("Golkar", 17_229_789, 85),
    ("PKB", 13_570_097, 58), ("NasDem", 12_661_792, 59), ("PKS", 11_493_663, 50),
    ("Demokrat", 10_876_507, 54), ("PAN", 9_572_623, 44), ("PPP", 6_323_147, 19))
TOTAL = Decimal(126_376_418_000)
CLERK = Actor(
    901, "Petugas Pusat (Contoh)", "00", frozenset({Grant("petugas", "simpoldagri", "00")}),
    clearance=Klasifikasi.TERBATAS, national=True)


@pytest.fixture
def centre(house: World) -> Iterator[Any]:
    """Work as the centre's clerk."""
    with house.acting(CLERK) as session:
        yield session


def filled(session: Any, table: str, tmp_path: Path, rows: list[dict[str, Any]]
           ) -> dict[str, Any]:
    """Fill the template of an entity under its own headings and read it as an upload is read."""
    entity, stream = registry.entity(table), io.BytesIO()
    sheet_template.template(session, entity, stream, "00")
    book = openpyxl.load_workbook(stream)
    page = book[sheets.layout(entity)[0].name]
    columns = {sheets.known(cell.value): cell.column for cell in page[1]}
    for number, row in enumerate(rows, start=2):
        for heading, value in row.items():
            page.cell(number, columns[sheets.known(heading)]).value = value
    path = tmp_path / f"{table}.xlsx"
    book.save(path)
    return sheet_read.read(path)


def imported(session: Any, table: str, tmp_path: Path, rows: list[dict[str, Any]]) -> Any:
    entity = registry.entity(table)
    outcome = Import(session, CLERK, entity, ["00"], "00").run(
        filled(session, table, tmp_path, rows))
    session.rollback() if outcome.wrong else session.commit()
    return outcome


def stored(session: Any, table: str, **equal: Any) -> list[Any]:
    cls = registry.entity(table)
    return list(session.scalars(select(cls).where(
        cls.wilayah_kode == "00", *(getattr(cls, n) == v for n, v in equal.items()))))


def approve(session: Any, table: str) -> None:
    """Let the head of the centre approve what was imported, for a recap counts nothing else."""
    with as_system("pengujian"):
        for record in stored(session, table):
            record.status = Status.DISETUJUI
        session.commit()


def seats() -> list[dict[str, Any]]:
    return [{"Partai": party, "Pemilu": "Pemilu Legislatif 2019", "Suara sah": votes,
             "Kursi": won, "Nomor SK KPU": "Contoh 1/2019", "Tanggal SK KPU": "31-08-2019"}
            for party, votes, won in TERBIT_2023]


def test_the_published_table_of_2023_closes_on_its_total(centre: Any, tmp_path: Path) -> None:
    made = imported(centre, "banpol_pengajuan", tmp_path, [
        {"Partai": party, "Tahun anggaran": 2023, "Suara sah": votes}
        for party, votes, _ in TERBIT_2023])
    assert (made.wrong, made.added) == (0, 9), made.problems
    found = stored(centre, "banpol_pengajuan", tahun=2023)
    assert {one.nilai_per_suara for one in found} == {Decimal(1000)}
    assert sum(one.jumlah for one in found) == TOTAL
    assert {one.status for one in found} == {Status.DRAF}


def test_published_amounts_are_accepted_and_a_wrong_one_is_flagged(centre: Any, tmp_path: Path
                                                                   ) -> None:
    rows = [{"Partai": party, "Tahun anggaran": 2023, "Suara sah": votes, "Kursi": won,
             "Nilai per suara": 1000, "Jumlah bantuan": votes * 1000}
            for party, votes, won in TERBIT_2023]
    rows[4]["Jumlah bantuan"] += 10_000
    wrong = imported(centre, "banpol_pengajuan", tmp_path, rows)
    assert wrong.wrong == 1
    (problem,) = wrong.problems
    assert (problem.row, problem.column) == (6, "Jumlah bantuan")
    assert "selisih Rp10.000,00" in problem.sentence
    assert not stored(centre, "banpol_pengajuan", tahun=2023)
    rows[4]["Jumlah bantuan"] -= 10_000
    assert imported(centre, "banpol_pengajuan", tmp_path, rows).added == 9


def test_seats_come_first_and_the_recap_prints_the_published_total(centre: Any, tmp_path: Path
                                                                   ) -> None:
    assert imported(centre, "perolehan_pemilu", tmp_path, seats()).added == 9
    approve(centre, "perolehan_pemilu")
    rows = [{"Partai": party, "Tahun anggaran": 2023} for party, _, _ in TERBIT_2023]
    assert imported(centre, "banpol_pengajuan", tmp_path, rows).added == 9
    approve(centre, "banpol_pengajuan")
    aid = recap(centre, "R-POL-1", "2023")
    columns = [head.label for head in aid.heads]
    assert aid.totals[columns.index("Jumlah bantuan")] == TOTAL
    assert aid.totals[columns.index("Suara sah")] == 126_376_418
    assert aid.totals[columns.index("Nilai per suara")] is None
    assert [row.cells[0] for row in aid.rows] == [party for party, _, _ in TERBIT_2023]
    won = recap(centre, "R-POL-2", "2019")
    assert [row.cells[0] for row in won.rows] == [party for party, _, _ in TERBIT_2023]
    assert won.rows[0].cells[1:] == (27_053_961, Decimal("21.41"), 128, Decimal("22.26"))
    assert won.totals[1:] == (126_376_418, Decimal(100), 575, Decimal(100))


def test_a_chart_of_seats_draws_the_parties_that_won_some(centre: Any, tmp_path: Path) -> None:
    assert imported(centre, "perolehan_pemilu", tmp_path, seats()).added == 9
    approve(centre, "perolehan_pemilu")
    (chart,) = [each for subsystem in registry.subsystems() for each in subsystem.charts
                if each.title == "Kursi menurut partai"]
    drawn = drawing.draw(centre, chart, "00", periods.parse("2019"))
    assert drawn.labels == tuple(
        party for party, _, _ in sorted(TERBIT_2023, key=lambda row: -row[2]))


def recap(session: Any, code: str, year: str) -> Any:
    return summary.compute(session, CLERK, registry.recap(code)[1], "00", periods.parse(year))


def test_a_party_without_seats_is_refused_at_its_row(centre: Any, tmp_path: Path) -> None:
    rows = seats()
    rows[8]["Kursi"] = 0
    assert imported(centre, "perolehan_pemilu", tmp_path, rows).added == 9
    refused = imported(centre, "banpol_pengajuan", tmp_path, [
        {"Partai": party, "Tahun anggaran": 2023} for party, _, _ in TERBIT_2023])
    assert [(problem.row, problem.column) for problem in refused.problems] == [(10, "Partai")]


def test_a_party_is_found_by_its_short_and_its_full_name(centre: Any, tmp_path: Path) -> None:
    rows = seats()[:2]
    rows[0]["Partai"], rows[1]["Partai"] = "Partai Demokrasi Indonesia Perjuangan", "GERINDRA"
    assert imported(centre, "perolehan_pemilu", tmp_path, rows).added == 2
    assert sorted(one.judul for one in stored(centre, "perolehan_pemilu")) == [
        "Gerindra, Pemilu Legislatif 2019", "PDIP, Pemilu Legislatif 2019"]


def test_the_same_row_twice_is_refused_and_a_second_import_changes_it(centre: Any, tmp_path: Path
                                                                      ) -> None:
    twice = [seats()[0], seats()[0]]
    assert imported(centre, "perolehan_pemilu", tmp_path, twice).wrong
    assert imported(centre, "perolehan_pemilu", tmp_path, seats()).added == 9
    again = seats()
    again[0]["Suara sah"] += 1
    made = imported(centre, "perolehan_pemilu", tmp_path, again)
    assert (made.changed, made.unchanged) == (1, 8)


def test_a_draft_is_priced_anew_when_what_it_stands_on_changes(centre: Any, tmp_path: Path
                                                               ) -> None:
    assert imported(centre, "perolehan_pemilu", tmp_path, seats()[:1]).added == 1
    row = {"Partai": "PDIP", "Tahun anggaran": 2023}
    assert imported(centre, "banpol_pengajuan", tmp_path, [row]).added == 1
    changed = seats()[:1]
    changed[0]["Suara sah"] = 27_000_000
    assert imported(centre, "perolehan_pemilu", tmp_path, changed).changed == 1
    assert imported(centre, "banpol_pengajuan", tmp_path, [
        row | {"Nomor surat permohonan": "1/DPP"}]).changed == 1
    (made,) = stored(centre, "banpol_pengajuan", tahun=2023)
    assert (made.suara_sah, made.jumlah) == (27_000_000, Decimal(27_000_000_000))
