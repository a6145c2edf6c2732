"""Document numbers: drawn once and in order, per office, series and year, by its own pattern."""
from __future__ import annotations

import threading
from datetime import date

import pytest

from app.engine import numbering, registry
from app.engine.base import Status
from app.engine.database import writing
from app.views.screen import entity_url
from tests.every.refusals import as_stored, assert_opens
from tests.every.world import World

NOVEMBER = date(2026, 11, 24)


@pytest.mark.parametrize(("pattern", "number"), [
    ("{urut:3}/{wilayah}/{bulan}/{tahun}", "007/32.73/XI/2026"), ("{urut}/{tahun}", "7/2026"),
    ("220/{urut:4}/SKM/{tahun}", "220/0007/SKM/2026"), ("{tahun}-{urut:1}", "2026-7")])
def test_a_pattern_is_filled(pattern: str, number: str) -> None:
    assert numbering.fill(pattern, 7, "32.73", NOVEMBER) == number
    assert numbering.check_pattern(pattern) is None


@pytest.mark.parametrize("pattern", ["", "tetap", "{tahun}", "{urut}", "{urut}/{tahun}/{nama}",
                                     "{urut}/{tahun}{", "{urut:x}/{tahun}"])
def test_a_pattern_that_would_repeat_or_break_is_refused(pattern: str) -> None:
    assert numbering.check_pattern(pattern)


def test_numbers_follow_each_other_within_their_series(world: World) -> None:
    with world.acting("budi") as session:
        def drawn(office: str, series: str, day: date = NOVEMBER) -> str:
            return numbering.draw(session, office, series, day).split("/")[0]
        assert [drawn("11.71", "ormas") for _ in range(3)] == ["001", "002", "003"]
        assert drawn("11.71", "lapor_keberadaan") == "001"
        assert drawn("11.72", "ormas") == "001"
        assert drawn("11.71", "ormas", date(2027, 1, 2)) == "001"
        session.rollback()
        assert drawn("11.71", "ormas") == "001"


def test_a_number_is_drawn_at_approval_and_given_back_when_that_fails(world: World) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity, Status.DIAJUKAN)
    first = as_stored(world, entity, world.record(entity, Status.DISETUJUI).id)["nomor_registrasi"]
    url = entity_url(entity, known.id, "setujui")
    assert world.hands["budi"].post(url, {"version": "987"}).status_code == 409
    assert as_stored(world, entity, known.id)["nomor_registrasi"] is None
    assert_opens(world.hands["budi"].post(url), 302)
    second = as_stored(world, entity, known.id)["nomor_registrasi"]
    assert int(second.split("/")[0]) == int(first.split("/")[0]) + 1


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql",
                                                         marks=pytest.mark.postgres)])
def test_many_who_draw_at_once_get_different_numbers(worlds, kind: str) -> None:
    world, found, gate = worlds.get(kind), [], threading.Barrier(4)

    def draw() -> None:
        gate.wait()
        for _ in range(5):
            with world.acting("budi") as session, writing():
                found.append(numbering.draw(session, "91.71", "ormas", NOVEMBER))
                session.commit()
    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(number.split("/")[0]) for number in found) == list(range(1, 21))
