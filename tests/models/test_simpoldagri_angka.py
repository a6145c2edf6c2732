"""Seats of the last election and the last index, from stored records, whatever the year asked."""
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from app.engine import bulk, drawing, periods, registry, summary
from app.engine.actor import as_system
from app.engine.base import Status
from app.models.simpoldagri.choices import CakupanIdi, JenisPemilu, Lembaga
from app.views import interface
from tests.every.world import World

READERS = {"00": "dewi", "32": "tono", "32.04": "dewi"}
DPR, DPRD = Lembaga.DPR, Lembaga.DPRD_KABUPATEN_KOTA
# Office, body, election, party, votes, seats, decreed, how far.
WON: tuple[tuple[str, Lembaga, str, str, int, int, date, Status], ...] = (
    ("32.04", DPRD, "pileg-2019", "pkb", 600, 6, date(2019, 8, 1), Status.DISETUJUI),
    ("32.04", DPRD, "pileg-2019", "pan", 400, 4, date(2019, 8, 1), Status.DISETUJUI),
    ("32.04", DPRD, "pileg-2024", "pkb", 300, 3, date(2024, 6, 1), Status.DISETUJUI),
    ("32.04", DPRD, "pileg-2024", "psi", 900, 7, date(2024, 6, 1), Status.DISETUJUI),
    ("00", DPR, "pileg-2019", "pkb", 5_000, 50, date(2019, 8, 31), Status.DISETUJUI),
    ("00", DPR, "pileg-2024", "pkb", 7_000, 70, date(2024, 8, 25), Status.DIAJUKAN))


@pytest.fixture
def filled(world: World) -> World:
    """Lend a world with the results of two elections, the centre's last one not yet approved."""
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        known = {table: {row.kode: row.id for row in session.query(registry.entity(table))}
                 for table in ("pemilu", "parpol")}
        seats = registry.entity("perolehan_pemilu")
        bulk.load(session, seats, [{
            "wilayah_kode": office, "lembaga": body, "pemilu_id": known["pemilu"][election],
            "parpol_id": known["parpol"][party], "suara_sah": votes, "kursi": won,
            "tanggal_sk": day, "nomor_sk_kpu": "1", "judul": party, "status": status}
            for office, body, election, party, votes, won, day, status in WON], reason="uji")
        bulk.load(session, seats, [{
            "wilayah_kode": "32.04", "lembaga": DPRD, "pemilu_id": known["pemilu"]["pilgub-2024"],
            "parpol_id": known["parpol"]["pkb"], "suara_sah": 1, "kursi": 1, "judul": "dibuang",
            "tanggal_sk": date(2025, 1, 1), "nomor_sk_kpu": "1", "status": Status.DISETUJUI,
            "deleted_at": datetime(2025, 2, 1)}], reason="uji")
        bulk.load(session, registry.entity("idi"), [{
            "wilayah_kode": office, "tahun": year, "skor": Decimal(score), "sumber_rilis": "uji",
            "cakupan": CakupanIdi.PROVINSI, "tanggal_rilis": date(year + 1, 8, 5),
            "status": Status.DISETUJUI} for office, year, score in (
                ("33", 2023, 70), ("34", 2023, 72), ("33", 2024, 74), ("34", 2024, 78))],
            reason="uji")
    return world


def recap(world: World, place: str, period: str) -> Any:
    who = READERS[place]
    with world.acting(who) as session:
        return summary.compute(session, world.actors[who], registry.recap("R-POL-2")[1], place,
                               periods.parse(period))


def chart(world: World, title: str, place: str, period: str) -> Any:
    (found,) = [each for each in registry.charts("simpoldagri") if each.title == title]
    with world.acting(READERS[place]) as session:
        return drawing.draw(session, found, place, periods.parse(period))


@pytest.mark.parametrize(("period", "election", "rows"), [
    ("2026", "Pemilu Legislatif 2024", [("PSI", 900, 75, 7, 70), ("PKB", 300, 25, 3, 30)]),
    ("2024", "Pemilu Legislatif 2024", [("PSI", 900, 75, 7, 70), ("PKB", 300, 25, 3, 30)]),
    ("2024-Q1", "Pemilu Legislatif 2019", [("PKB", 600, 60, 6, 60), ("PAN", 400, 40, 4, 40)]),
    ("2021", "Pemilu Legislatif 2019", [("PKB", 600, 60, 6, 60), ("PAN", 400, 40, 4, 40)])])
def test_seats_and_votes_are_those_of_the_last_election_that_was_decreed(filled, period, election,
                                                                         rows):
    found = recap(filled, "32.04", period)
    assert [row.cells for row in found.rows] == rows
    assert found.totals is not None
    assert found.totals[1:] == (sum(row[1] for row in rows), 100, 10, 100)
    assert found.note.startswith(f"Pemilu terakhir: {election}. ")
    assert found.title == f"Rekap Perolehan Kursi dan Suara DPRD kabupaten/kota, {election}"
    assert found.spoken == f"Keadaan {periods.parse(period).spoken}"
    assert not any(head.group for head in found.heads)


def test_two_elections_of_one_year_are_never_added_up(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        again = registry.entity("pemilu")(
            kode="psu-2024", nama="Pemungutan Suara Ulang 2024", jenis=JenisPemilu.PSU,
            tanggal_pemungutan=date(2024, 7, 1))
        session.add(again)
        session.flush()
        bulk.load(session, registry.entity("perolehan_pemilu"), [{
            "wilayah_kode": "32.04", "lembaga": DPRD, "pemilu_id": again.id, "kursi": won,
            "parpol_id": session.query(registry.entity("parpol")).filter_by(kode=party).one().id,
            "suara_sah": votes, "tanggal_sk": date(2024, 8, 1), "nomor_sk_kpu": "2",
            "judul": party, "status": Status.DISETUJUI}
            for party, votes, won in (("psi", 10, 1), ("pan", 30, 2))], reason="uji")
    found = recap(filled, "32.04", "2024")
    assert found.title.endswith("Pemilu Legislatif 2024 dan Pemungutan Suara Ulang 2024")
    assert [(head.group, head.label) for head in found.heads[1:]] == [
        (election, label) for election in ("Pemilu Legislatif 2024", "Pemungutan Suara Ulang 2024")
        for label in ("Suara", "%", "Kursi", "%")]
    assert [row.cells for row in found.rows] == [
        ("PSI", 900, 75, 7, 70, 10, 25, 1, Decimal("33.33")), ("PKB", 300, 25, 3, 30, 0, 0, 0, 0),
        ("PAN", 0, 0, 0, 0, 30, 75, 2, Decimal("66.67"))]
    assert found.totals[1:] == (1200, 100, 10, 100, 40, 100, 3, 100)
    assert found.unapproved == 0
    assert recap(filled, "32.04", "2025").title.endswith(", Pemungutan Suara Ulang 2024")


def test_before_the_first_election_on_record_there_is_nothing_and_no_election_is_named(filled):
    found = recap(filled, "32.04", "2018")
    assert not found.rows
    assert found.title == "Rekap Perolehan Kursi dan Suara"
    assert not found.note.startswith("Pemilu terakhir")


def test_an_election_not_yet_approved_leaves_the_one_before_in_force(filled):
    found = recap(filled, "00", "2026")
    assert [row.cells[:2] for row in found.rows] == [("PKB", 5_000)]
    assert found.note.startswith("Pemilu terakhir: Pemilu Legislatif 2019. ")


def test_the_chart_of_seats_shows_what_the_table_says(filled):
    drawn = chart(filled, "Kursi menurut partai", "32.04", "2026")
    assert dict(zip(drawn.labels, drawn.series[0][1], strict=True)) == {"PSI": 7, "PKB": 3}
    assert drawn.note == "Pemilu terakhir: Pemilu Legislatif 2024."


@pytest.mark.parametrize(("period", "year", "scores"), [
    ("2026", 2024, {"DI Yogyakarta": 78, "Jawa Tengah": 74}),
    ("2024", 2024, {"DI Yogyakarta": 78, "Jawa Tengah": 74}),
    ("2023", 2023, {"DI Yogyakarta": 72, "Jawa Tengah": 70})])
def test_provinces_are_compared_by_the_last_index_there_is(filled, period, year, scores):
    drawn = chart(filled, "Skor Indeks Demokrasi Indonesia menurut provinsi", "00", period)
    found = dict(zip(drawn.labels, drawn.series[0][1], strict=True))
    assert {name.replace("Daerah Istimewa", "DI"): score for name, score in found.items()} == scores
    assert drawn.note == f"Tahun terakhir: {year}."


def test_what_a_kabupaten_works_out_for_itself_is_no_index(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("idi"), [{
            "wilayah_kode": unit, "sumber_rilis": f"Uji {unit}", "tahun": 2025,
            "tanggal_rilis": date(2026, 3, 1), "cakupan": whose, "skor": 50,
            "status": Status.DISETUJUI} for unit, whose in (
                ("32.04", CakupanIdi.DAERAH), ("32", CakupanIdi.PROVINSI))], reason="uji")
    drawn = {unit: chart(filled, "Skor Indeks Demokrasi Indonesia", unit, "2026")
             for unit in ("32.04", "32")}
    assert not any(drawn["32.04"].series[0][1])
    assert 50 in drawn["32"].series[0][1]
