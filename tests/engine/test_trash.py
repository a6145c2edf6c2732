"""The trash: who puts what aside, that nothing is erased, and that it comes back as it was."""
from __future__ import annotations

import pytest
from sqlalchemy import func, select

from app.engine import children, registry, trash
from app.engine.base import Status
from app.engine.errors import Invalid, NotYourMove, Refused
from app.engine.indonesian import now
from tests.every.refusals import as_stored, assert_opens
from tests.every.world import SAID, World


@pytest.mark.parametrize(("state", "who", "error"), [
    (Status.DIAJUKAN, "sari", NotYourMove), (Status.DIAJUKAN, "budi", NotYourMove),
    (Status.DISETUJUI, "sari", NotYourMove), (Status.DRAF, "tono", Refused),
    (Status.DRAF, "budi", Refused), (Status.DISETUJUI, "dewi", Refused),
    (Status.DIAJUKAN, "tono", Refused), (Status.DIAJUKAN, "dewi", Refused)])
def test_what_is_examined_or_approved_is_not_put_aside_by_anyone(world: World, state, who: str,
                                                                 error) -> None:
    entity = registry.entity("fkub")
    with world.acting(who) as session:
        record = session.get(entity, world.record(entity, state).id)
        assert not trash.may_discard(record, world.actors[who])
        with pytest.raises(error):
            trash.discard(session, world.actors[who], record, SAID)


@pytest.mark.parametrize(("state", "who"), [(Status.DRAF, "sari"), (Status.DISETUJUI, "budi")])
def test_a_draft_by_its_clerk_and_an_approved_one_by_its_supervisor(world: World, state,
                                                                    who: str) -> None:
    entity = registry.entity("fkub")
    known = world.record(entity, state)
    before = as_stored(world, entity, known.id)
    with world.acting(who) as session:
        trash.discard(session, world.actors[who], session.get(entity, known.id), SAID)
        session.commit()
        assert trash.find(session, entity, known.id) is not None
        assert session.scalar(select(func.count(entity.id)).where(entity.id == known.id)) == 0
        trash.restore(session, world.actors[who], trash.find(session, entity, known.id))
        session.commit()
    after = as_stored(world, entity, known.id)
    moved = {name for name in after if after[name] != before[name]}
    assert moved <= {"version", "changed_at", "changed_by_id"}
    assert after["status"] == state


@pytest.mark.parametrize("reason", ["", "  ", "x" * 2001, "a\x00b"])
def test_a_reason_of_sense_is_asked(world: World, reason: str) -> None:
    entity = registry.entity("fkub")
    with world.acting("sari") as session:
        record = session.get(entity, world.record(entity).id)
        with pytest.raises(Invalid):
            trash.discard(session, world.actors["sari"], record, reason)


def test_a_row_removed_earlier_stays_removed_when_its_owner_returns(world: World) -> None:
    entity, officer = registry.entity("ormas"), registry.entity("ormas_pengurus")
    known = world.record(entity)
    gone = known.children["pengurus"][0]
    table = officer.__table__
    world.bind.execute(table.update().where(table.c.id == gone).values(
        deleted_at=func.coalesce(table.c.deleted_at, "2024-01-01 00:00:00")
        if world.kind == "sqlite" else func.to_timestamp(1_700_000_000)))
    hand = world.hands["sari"]
    assert_opens(hand.post(f"/siormas/ormas/delete/{known.id}", {"alasan": SAID}), 302)
    assert_opens(hand.post(f"/siormas/ormas/pulihkan/{known.id}"), 302)
    assert as_stored(world, officer, gone)["deleted_at"] is not None
    assert as_stored(world, officer, known.children["pengurus"][1])["deleted_at"] is None


def test_a_row_removed_in_the_second_its_owner_went_stays_removed(world: World,
                                                                  monkeypatch) -> None:
    entity, officer = registry.entity("ormas"), registry.entity("ormas_pengurus")
    known, hand, moment = world.record(entity), world.hands["sari"], now()
    monkeypatch.setattr(trash, "now", lambda: moment)
    monkeypatch.setattr(children, "now", lambda: moment)
    gone, stays = known.children["pengurus"][:2]
    with world.acting("sari") as session:
        record = session.get(entity, known.id)
        children._remove(next(each for each in record.pengurus if each.id == gone))
        session.commit()
    assert_opens(hand.post(f"/siormas/ormas/delete/{known.id}", {"alasan": SAID}), 302)
    assert_opens(hand.post(f"/siormas/ormas/pulihkan/{known.id}"), 302)
    assert as_stored(world, officer, gone)["deleted_at"] is not None
    assert as_stored(world, officer, stays)["deleted_at"] is None


def test_a_name_in_the_trash_is_free_and_restoring_it_then_says_so(world: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    known, hand = world.record(entity), world.hands["sari"]
    base = "/ekososbud/organisasi_penghayat"
    assert_opens(hand.post(f"{base}/delete/{known.id}", {"alasan": SAID}), 302)
    with world.acting("sari") as session:
        twin = world.make(session, entity, nama=known.title)
        session.commit()
    assert as_stored(world, entity, twin)["nama"] == known.title
    answer = hand.post(f"{base}/pulihkan/{known.id}")
    assert answer.status_code == 409
    assert "sudah" in answer.text
    assert as_stored(world, entity, known.id)["deleted_at"] is not None


def test_there_is_no_address_that_erases(house: World) -> None:
    erasing = [rule.rule for rule in house.app.url_map.iter_rules()
               if "DELETE" in (rule.methods or ()) and not rule.rule.startswith("/api/v1/")]
    assert not erasing
    entity = registry.entity("fkub")
    before = as_stored(house, entity, house.record(entity).id)
    answer = house.hands["sari"].api("DELETE", f"/api/v1/fkub/{house.record(entity).id}",
                                     json={"alasan": SAID})
    assert answer.status_code == 200
    assert as_stored(house, entity, house.record(entity).id)["nomor_sk"] == before["nomor_sk"]
