"""draf → diajukan → disetujui: no path without two people, and every move in its place."""
from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.engine import indonesian, registry, workflow
from app.engine.actor import Grant
from app.engine.base import Status
from app.engine.errors import DomainError, Invalid, NotYourMove, Refused
from tests.every.refusals import as_stored
from tests.every.world import SAID, World

FKUB = "fkub"


def attempt(world: World, key: int, who: str, code: str) -> None:
    entity = registry.entity(FKUB)
    actor = world.actors[who]
    with world.acting(actor) as session:
        record = session.get(entity, key)
        if record is None:
            return
        try:
            workflow.move(session, actor, record, code, reason=SAID, confirm=SAID)
            session.commit()
        except DomainError:
            session.rollback()


@given(st.lists(st.tuples(st.sampled_from(["sari", "budi", "joko", "tono", "dewi"]),
                          st.sampled_from(sorted(workflow.MOVES))), max_size=5))
@settings(max_examples=25, deadline=None,
          suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_path_reaches_disetujui_without_two_people(house: World, path) -> None:
    entity = registry.entity(FKUB)
    key = house.record(entity).id
    with house.undone():
        for who, code in path:
            attempt(house, key, who, code)
        stored = as_stored(house, entity, key)
        if stored["status"] == Status.DISETUJUI:
            assert stored["diajukan_oleh_id"] == house.actors["sari"].user_id
            assert stored["disetujui_oleh_id"] == house.actors["budi"].user_id
        with house.acting("sari") as session:
            session.expire_all()


@pytest.mark.parametrize(("state", "code", "who"), [
    (Status.DRAF, "tarik", "sari"), (Status.DRAF, "setujui", "budi"),
    (Status.DRAF, "kembalikan", "budi"), (Status.DIAJUKAN, "ajukan", "sari"),
    (Status.DISETUJUI, "tarik", "sari"), (Status.DISETUJUI, "setujui", "budi"),
    (Status.DISETUJUI, "ajukan", "sari"), (Status.DISETUJUI, "kembalikan", "budi")])
def test_a_move_out_of_its_state_is_refused(world: World, state, code: str, who: str) -> None:
    entity = registry.entity(FKUB)
    with world.acting(who) as session:
        record = session.get(entity, world.record(entity, state).id)
        assert code not in [each.code for each in workflow.allowed(record, world.actors[who])]
        with pytest.raises(NotYourMove, match=state.label):
            workflow.move(session, world.actors[who], record, code, reason=SAID)


@pytest.mark.parametrize(("who", "code"), [
    ("budi", "ajukan"), ("sari", "setujui"), ("sari", "kembalikan"), ("budi", "tarik"),
    ("tono", "tarik"), ("dewi", "setujui")])
def test_a_move_of_another_role_is_refused(world: World, who: str, code: str) -> None:
    entity = registry.entity(FKUB)
    with world.acting(who) as session:
        record = session.get(entity, world.record(entity, Status.DIAJUKAN).id)
        with pytest.raises(Refused):
            workflow.move(session, world.actors[who], record, code, reason=SAID)


def test_a_return_needs_a_reason_of_sense(world: World) -> None:
    entity = registry.entity(FKUB)
    with world.acting("budi") as session:
        record = session.get(entity, world.record(entity, Status.DIAJUKAN).id)
        for reason in ("", "   ", "x" * 2001, "a\x00b"):
            with pytest.raises(Invalid):
                workflow.move(session, world.actors["budi"], record, "kembalikan", reason=reason)


def test_a_warning_is_answered_with_a_reason_that_the_trail_keeps(world: World) -> None:
    entity = registry.entity(FKUB)
    known = world.record(entity)
    with world.acting("sari") as session:
        record = session.get(entity, known.id)
        with pytest.raises(Invalid) as refused:
            workflow.move(session, world.actors["sari"], record, "ajukan")
        assert refused.value.problems
        assert all(problem.warning for problem in refused.value.problems)
        session.rollback()
        record = session.get(entity, known.id)
        workflow.move(session, world.actors["sari"], record, "ajukan", confirm="Sesuai SK.")
        session.commit()
    page = world.hands["sari"].get(f"/ekososbud/fkub/riwayat/{known.id}")
    assert "Sesuai SK." in page.text


def test_the_second_person_may_hold_both_roles_but_not_be_the_same(world: World) -> None:
    entity = registry.entity(FKUB)
    known = world.record(entity, Status.DIAJUKAN)
    both = frozenset({Grant("petugas", "*", "32.73"), Grant("pengawas", "*", "32.73")})
    with world.acting(replace(world.actors["sari"], grants=both)) as session:
        record = session.get(entity, known.id)
        with pytest.raises(NotYourMove):
            workflow.move(session, replace(world.actors["sari"], grants=both), record, "setujui")
    other = replace(world.actors["budi"], grants=both)
    with world.acting(other) as session:
        record = session.get(entity, known.id)
        workflow.move(session, other, record, "setujui")
        session.commit()
    assert as_stored(world, entity, known.id)["status"] == Status.DISETUJUI


def verifier(world: World, unit: str = "32.73"):
    """Return Jaka as one who verifies at an office."""
    return replace(world.actors["jaka"], grants=frozenset({Grant("verifikator", "*", unit)}))


def test_what_is_verified_says_by_whom_until_it_goes_back(world: World) -> None:
    entity, tuti = registry.entity(FKUB), verifier(world)
    known = world.record(entity, Status.DIAJUKAN)
    with world.acting(tuti) as session:
        record = session.get(entity, known.id)
        offered = [each.code for each in workflow.allowed(record, tuti)]
        assert offered == ["verifikasi", "kembalikan"]
        workflow.move(session, tuti, record, "verifikasi")
        session.commit()
    stored = as_stored(world, entity, known.id)
    assert stored["status"] == Status.DIAJUKAN
    assert stored["diverifikasi_oleh_id"] == tuti.user_id
    assert stored["diverifikasi_pada"] is not None
    hand = world.hands["budi"]
    page = hand.get(f"/ekososbud/fkub/show/{known.id}").text
    assert "<strong>Diverifikasi</strong> oleh Jaka" in page
    assert known.title in hand.get("/ekososbud/fkub/list/?verifikasi=ya").text
    assert known.title not in hand.get("/ekososbud/fkub/list/?verifikasi=tidak").text
    with world.acting(tuti) as session:
        record = session.get(entity, known.id)
        with pytest.raises(NotYourMove, match="sudah diverifikasi"):
            workflow.move(session, tuti, record, "verifikasi")
        workflow.move(session, tuti, record, "kembalikan", reason=SAID)
        session.commit()
    stored = as_stored(world, entity, known.id)
    assert stored["status"] == Status.DIKEMBALIKAN
    assert stored["diverifikasi_oleh_id"] is stored["diverifikasi_pada"] is None


def test_the_approval_keeps_the_stamp_and_taking_back_wipes_it(world: World) -> None:
    entity, tuti = registry.entity(FKUB), verifier(world)
    known = world.record(entity, Status.DIAJUKAN)
    for code, who, kept in (("setujui", "budi", True), ("tarik", "sari", False)):
        with world.undone():
            for move, actor in (("verifikasi", tuti), (code, world.actors[who])):
                with world.acting(actor) as session:
                    session.expire_all()
                    workflow.move(session, actor, session.get(entity, known.id), move)
                    session.commit()
            stamp = as_stored(world, entity, known.id)["diverifikasi_oleh_id"]
            assert (stamp == tuti.user_id) is kept
        with world.acting(tuti) as session:
            session.expire_all()


@pytest.mark.parametrize(("who", "unit"), [("jaka", "32.04"), ("jaka", "32"), ("sari", "32.73")])
def test_nobody_verifies_what_is_not_theirs_or_what_they_submitted(world: World, who, unit) -> None:
    entity = registry.entity(FKUB)
    actor = replace(world.actors[who], grants=frozenset({Grant("verifikator", "*", unit)}),
                    national=False)
    with world.acting(world.actors["sari"] if unit == "32.04" else actor) as session:
        record = session.get(entity, world.record(entity, Status.DIAJUKAN).id)
        with pytest.raises((Refused, NotYourMove)):
            workflow.move(session, actor, record, "verifikasi")
        session.rollback()


def test_a_stamp_is_written_by_the_move_alone(world: World) -> None:
    entity, tuti = registry.entity(FKUB), verifier(world)
    for actor, state in ((tuti, Status.DIAJUKAN), (world.actors["sari"], Status.DRAF)):
        with world.acting(actor) as session:
            record = session.get(entity, world.record(entity, state).id)
            record.diverifikasi_oleh_id = actor.user_id
            with pytest.raises(DomainError):
                session.flush()
            session.rollback()


def test_what_became_wrong_since_it_was_submitted_is_not_approved(world: World) -> None:
    entity, key = registry.entity("fkub"), world.record(registry.entity("fkub"),
                                                        Status.DIAJUKAN).id
    world.bind.execute(entity.__table__.update().where(entity.__table__.c.id == key).values(
        tanggal_sk=indonesian.today() + timedelta(days=3)))
    with world.acting("budi") as session:
        with pytest.raises(Invalid, match="Kembalikan agar diperbaiki"):
            workflow.move(session, world.actors["budi"], session.get(entity, key), "setujui")
        session.rollback()
        workflow.move(session, world.actors["budi"], session.get(entity, key), "kembalikan",
                      reason="Tanggal SK salah.")
