"""What ends soon: the standing of a day, and the words a record wears."""
from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

import pytest

from app.engine import expiry
from app.engine.expiry import Masa
from app.engine.vocabulary import Entity

NOW = date(2026, 11, 24)


class Izin(SimpleNamespace):
    """A record that ends."""

    __entity__ = Entity("Izin", key=(), listed=(), expires="sampai")


@pytest.mark.parametrize(("days", "stands", "words"), [
    (-400, Masa.LEWAT, "Berakhir 20 Oktober 2025"), (-1, Masa.LEWAT, "Berakhir 23 November 2026"),
    (0, Masa.TIGA_PULUH, "Berakhir hari ini"), (1, Masa.TIGA_PULUH, "Berakhir 1 hari lagi"),
    (30, Masa.TIGA_PULUH, "Berakhir 30 hari lagi"),
    (31, Masa.SEMBILAN_PULUH, "Berakhir 31 hari lagi"),
    (90, Masa.SEMBILAN_PULUH, "Berakhir 90 hari lagi"), (91, None, ""), (None, None, "")])
def test_a_record_wears_how_near_its_end_is(
        days: int | None, stands: Masa | None, words: str) -> None:
    day = None if days is None else NOW + timedelta(days=days)
    assert expiry.standing(day, NOW) is stands
    worn = expiry.mark(Izin(sampai=day), NOW)
    assert (worn.words if worn else "") == words


def test_what_came_to_its_end_in_another_way_is_not_reminded_of() -> None:
    said = Entity("Izin", key=(), listed=(), expires="sampai", ended="keluar")
    kind = type("Tinggal", (SimpleNamespace,), {"__entity__": said})
    stays, left = kind(sampai=NOW, keluar=None), kind(sampai=NOW, keluar=NOW)
    assert expiry.mark(stays, NOW) is not None
    assert expiry.mark(left, NOW) is None


def test_a_record_without_an_end_wears_nothing() -> None:
    kept = type("Tetap", (), {"__entity__": Entity("Tetap", key=(), listed=())})()
    assert expiry.mark(kept, NOW) is None
