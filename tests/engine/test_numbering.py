"""Document numbers: drawn once and in order, per office, series and year, by its own pattern."""
from __future__ import annotations

import threading
from datetime import date, datetime

import pytest
from sqlalchemy import event, update

from app.engine import numbering, registry
from app.engine.base import Status
from app.engine.database import writing
from app.engine.errors import Invalid
from app.views.screen import entity_url
from tests.every.refusals import as_stored, assert_opens
from tests.every.world import World

NOVEMBER = date(2026, 11, 24)


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
    assert_opens(world.move("budi", entity, known.id, "setujui"), 302)
    second = as_stored(world, entity, known.id)["nomor_registrasi"]
    assert int(second.split("/")[0]) == int(first.split("/")[0]) + 1


def test_two_series_of_an_office_never_give_one_number(world: World) -> None:
    with world.acting("budi") as session:
        drawn = [numbering.draw(session, "11.71", series, NOVEMBER)
                 for series in ("ormas", "lapor_keberadaan", "permohonan_skt", "surat_penelitian",
                                "rekap", "surat_keluar") for _ in range(2)]
        session.rollback()
    assert len(set(drawn)) == len(drawn)
    assert {number.split("/")[0] for number in drawn} == {"001", "002"}


def test_a_number_that_the_office_gave_already_is_not_drawn_again(world: World) -> None:
    entity = registry.entity("ormas")
    record = world.record(entity, Status.DISETUJUI)
    given = as_stored(world, entity, record.id)
    assert given["nomor_registrasi"]
    with world.acting("budi") as session, pytest.MonkeyPatch.context() as patch:
        patch.setattr(numbering, "_patterns", [lambda *_: given["nomor_registrasi"]])
        with pytest.raises(Invalid, match="sudah dipakai dokumen lain di kantor ini"):
            numbering.draw(session, given["wilayah_kode"], "rekap", NOVEMBER)
        session.rollback()
        assert numbering.draw(session, "11.72", "rekap", NOVEMBER) == given["nomor_registrasi"]
        session.rollback()


def test_a_number_in_the_trash_is_taken_and_no_question_reads_a_whole_table(world: World) -> None:
    entity = registry.entity("ormas")
    record = world.record(entity, Status.DISETUJUI)
    given, asked = as_stored(world, entity, record.id), []

    def note(conn, cursor, statement, parameters, context, many):
        if "UNION ALL" in statement:
            asked.append((statement, parameters))
    with world.acting("budi") as session, pytest.MonkeyPatch.context() as patch:
        session.execute(update(entity.__table__).where(entity.id == record.id).values(
            deleted_at=datetime(2026, 11, 1)), execution_options={"wall": "numbers"})
        patch.setattr(numbering, "_patterns", [lambda *_: given["nomor_registrasi"]])
        event.listen(world.engine, "before_cursor_execute", note)
        with pytest.raises(Invalid, match="sudah dipakai"):
            numbering.draw(session, given["wilayah_kode"], "rekap", NOVEMBER)
        event.remove(world.engine, "before_cursor_execute", note)
        plan = session.connection().exec_driver_sql(
            f"EXPLAIN QUERY PLAN {asked[0][0]}", asked[0][1]).all() \
            if world.kind == "sqlite" else []
        session.rollback()
    assert not [row[-1] for row in plan if row[-1].startswith("SCAN")], plan


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql",
                                                         marks=pytest.mark.postgres)])
def test_many_who_draw_at_once_get_different_numbers(worlds, kind: str) -> None:
    world, found, beside, gate = worlds.get(kind), [], [], threading.Barrier(4)

    def draw() -> None:
        gate.wait()
        for _ in range(5):
            with world.acting("budi") as session, writing():
                found.append(numbering.draw(session, "91.71", "ormas", NOVEMBER))
                beside.append(numbering.draw(session, "91.71", "rekap", NOVEMBER))
                session.commit()
    threads = [threading.Thread(target=draw) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(int(number.split("/")[0]) for number in found) == list(range(1, 21))
    assert sorted(int(number.split("/")[0]) for number in beside) == list(range(1, 21))
    assert not set(found) & set(beside)
