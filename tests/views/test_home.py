"""The home page: kinds of data gathered by subsystem, long charts shortened, their tables whole."""
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

import pytest
from flask import g

from app.engine import registry
from app.engine.base import Regional
from app.engine.result import Drawing
from app.models.simlap.choices import KeadaanTerima
from app.views import charts, diagrams, home, interface
from tests.views.test_letters import change


@pytest.mark.parametrize("who", ["sari", "dewi"])
def test_every_kind_of_data_stands_once_below_its_subsystem(house, who) -> None:
    with house.app.test_request_context("/"), house.acting(who):
        g.actor = house.actors[who]
        boards = home.boards()
    for board in boards:
        assert len(board.shown) <= home.SHOWN
        assert all(tile.count for tile in board.shown)
        labels = [tile.label for tile in board.shown + board.more]
        assert sorted(labels) == sorted(
            entity.__entity__.label for entity in registry.mains()
            if entity.__subsystem__ == board.subsystem.code and issubclass(entity, Regional))


def test_a_long_chart_leaves_its_largest_bars() -> None:
    labels = tuple(f"Wilayah {order}" for order in range(39))
    made = Drawing("Judul", "batang", labels, (("Jumlah", tuple(range(39))),), "data",
                   datetime(2026, 1, 1))
    seen = charts._largest(made)
    assert seen.labels[0] == "Wilayah 38"
    assert len(seen.labels) == len(seen.series[0][1]) == charts.MOST_AT_HOME
    assert "dalam tabel" in seen.note


def test_the_figures_of_a_table_have_as_many_decimals_as_the_longest() -> None:
    made = Drawing("Skor", "garis", ("2021", "2022", "2023"),
                   (("Skor", (Decimal("73.90"), Decimal("69.78"), None)),), "skor",
                   datetime(2026, 1, 1))
    seen = diagrams.shown(made, "Jawa Barat")
    assert [seen["written"](value) for _, value in seen["rows"][:2]] == ["73,90", "69,78"]
    whole = diagrams.shown(replace(made, series=(("Ormas", (1200, 3, None)),)), "Jawa Barat")
    assert whole["written"](1200) == "1.200"


def test_a_district_is_not_shown_a_single_bar(house) -> None:
    with house.app.test_request_context("/"), house.acting("sari"):
        g.actor = house.actors["sari"]
        drawn = charts.for_home()
    assert drawn
    assert not any(one["title"].endswith("menurut wilayah") for one in drawn)


def test_what_ends_sooner_stands_before_what_ends_later(monkeypatch) -> None:
    said = [home.Task(words, "Ormas", 1, "/") for words in (
        *reversed(home.LATER), "Draf belum diajukan", *reversed(home.URGENT))]
    for source in ("signatures", "tasks", "awaiting"):
        monkeypatch.setattr(home, source, list)
    monkeypatch.setattr(home, "ending", lambda: said)
    assert [(words, presses) for words, presses, *_ in home.waiting()] == [
        *((words, True) for words in home.URGENT), ("Draf belum diajukan", False),
        *((words, False) for words in home.LATER)]


def letters(house, who) -> int:
    """Count the messages that wait for somebody to read them, as the home page does."""
    with house.app.test_request_context("/"), house.acting(who):
        g.actor = house.actors[who]
        return sum(each.count for each in home.awaiting() if each.entity == "Pesan diterima")


def test_an_unread_message_waits_for_its_own_office_until_it_is_read(world) -> None:
    before = {who: letters(world, who) for who in ("sari", "joko", "tono")}
    entity = registry.entity("pesan_terima")
    with world.acting("sari"), interface.saving() as session:
        key = world.make(session, entity, keadaan_terima="belum_dibaca")
    assert letters(world, "sari") == before["sari"] + 1
    assert letters(world, "joko") == before["joko"]
    assert letters(world, "tono") == before["tono"]
    page = world.hands["sari"].get("/").text
    listed = "/simlap/pesan_terima/list/?keadaan_terima=belum_dibaca&amp;kantor_pemilik=32.73"
    assert f'href="{listed}"' in page
    change(world, "pesan_terima", key, keadaan_terima=KeadaanTerima.DIBACA)
    assert letters(world, "sari") == before["sari"]
