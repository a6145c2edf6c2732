"""The home page: kinds of data gathered by subsystem, long charts shortened, their tables whole."""
from datetime import datetime

import pytest
from flask import g

from app.engine import registry
from app.engine.base import Regional
from app.engine.result import Drawing
from app.views import charts, home


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


def test_a_district_is_not_shown_a_single_bar(house) -> None:
    with house.app.test_request_context("/"), house.acting("sari"):
        g.actor = house.actors["sari"]
        drawn = charts.for_home()
    assert drawn
    assert not any(one["title"].endswith("menurut wilayah") for one in drawn)
