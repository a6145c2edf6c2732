"""Leaks of writing: a move, a change or a place of a row, made by a stranger or past the rules."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.engine import registry, workflow
from app.engine.base import Approvable, Base, Part, Reference, Status
from app.engine.errors import NotYourMove, OutOfRegion, Refused
from app.engine.forms import raw_of
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.leaks_reading import DISTRICT, has_parts
from tests.every.refusals import (
    ABOVE,
    FAR,
    as_stored,
    assert_opens,
    assert_refused,
    assert_shut,
    assert_tells_nothing,
    leak,
    outsider,
)
from tests.every.world import Known, World

FORGED = {"status": "disetujui", "wilayah_kode": "11.71", "wilayah_saat_catat": "11.71", "id": "7",
          "created_at": "2001-01-01", "created_by_id": "1", "changed_by_id": "1",
          "disetujui_pada": "2001-01-01", "disetujui_oleh_id": "1", "diajukan_oleh_id": "1",
          "deleted_at": "2001-01-01", "deleted_reason": "x", "nomor_registrasi": "1"}


def is_approvable(entity: type[Base]) -> bool:
    """Tell whether records of the entity pass the workflow."""
    return issubclass(entity, Approvable)


def single(entity: type[Base]) -> bool:
    """Tell whether an office has only one record of the entity."""
    return any(names == ("wilayah_kode",) for names, _ in entity.__entity__.unique)


@leak(1, wall="read", applies=is_approvable)
def a_move_is_made_on_a_foreign_record(world: World, entity: type[Base]) -> None:
    for state, code, who in ((Status.DRAF, "ajukan", "sari"), (Status.DIAJUKAN, "tarik", "sari"),
                             (Status.DIAJUKAN, "setujui", "budi"),
                             (Status.DIAJUKAN, "kembalikan", "budi")):
        known = world.record(entity, state)
        url = entity_url(entity, known.id, code)
        data = {"alasan": "Uji.", "_alasan_peringatan": "Sudah diperiksa.",
                "version": world.edition(entity, known.id)}
        before = as_stored(world, entity, known.id)
        with world.undone():
            assert_opens(world.move(who, entity, known.id, code, **data), 302)
            assert as_stored(world, entity, known.id)["status"] == workflow.MOVES[code].reaches
        assert_shut(world, entity, "show", "POST", url, known, data)
        assert_refused(world.hands["jaka"].post(url, data), 404, known)
        assert world.hands[ABOVE].post(url, data).status_code == 403
        assert as_stored(world, entity, known.id) == before


@leak(4, applies=is_approvable)
def a_move_is_made_by_a_link(world: World, entity: type[Base]) -> None:
    known = world.record(entity, Status.DIAJUKAN)
    for path in (f"{known.id}/setujui", f"delete/{known.id}", f"pulihkan/{known.id}"):
        assert world.hands["budi"].get(entity_url(entity, path)).status_code == 405
    bare = world.hands["budi"].ask("POST", entity_url(entity, known.id, "setujui"))
    assert bare.status_code == 400
    assert as_stored(world, entity, known.id)["status"] == Status.DIAJUKAN
    rules = [rule.rule for rule in world.app.url_map.iter_rules()]
    assert not [rule for rule in rules if "/action" in rule]


@leak(13, wall="read")
def a_foreign_record_is_changed(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.writer(entity)
    raw = _raw_of(world, entity, known)
    field = entity.__entity__.listed[0]
    url = entity_url(entity, f"edit/{known.id}")
    data = posted(entity, raw | {field: raw[field] + " baru"})
    before = as_stored(world, entity, known.id)
    with world.undone():
        assert_opens(world.hands[owner].post(url, data), 302)
        assert as_stored(world, entity, known.id) != before
    assert_shut(world, entity, "edit", "POST", url, known, data)
    assert world.hands[ABOVE].post(url, data).status_code == 403
    assert as_stored(world, entity, known.id) == before


@leak(3, wall="read")
def a_foreign_record_is_discarded_or_restored(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.writer(entity)
    url, data = entity_url(entity, f"delete/{known.id}"), {"alasan": "Uji."}
    with world.undone():
        assert_opens(world.hands[owner].post(url, data), 302)
        assert as_stored(world, entity, known.id)["deleted_at"] is not None
        back = entity_url(entity, f"pulihkan/{known.id}")
        assert_shut(world, entity, "restore", "POST", back, known)
        for who in (outsider(world, entity), FAR):
            listed = world.hands[who].get(entity_url(entity, "sampah/"))
            assert_tells_nothing(listed, known)
        assert_opens(world.hands[owner].post(back), 302)
        assert as_stored(world, entity, known.id)["deleted_at"] is None
    assert_shut(world, entity, "show", "POST", url, known, data)
    assert world.hands[ABOVE].post(url, data).status_code == 403
    assert as_stored(world, entity, known.id)["deleted_at"] is None


@leak(3, wall="read")
def a_foreign_record_is_discarded_among_many(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.writer(entity)
    url = entity_url(entity, "banyak/hapus")
    data = {"pilih": f"{known.id}:{world.edition(entity, known.id)}", "alasan": "Uji.",
            "_yakin": "ya"}
    with world.undone():
        assert_opens(world.hands[owner].post(url, data), 302)
        assert as_stored(world, entity, known.id)["deleted_at"] is not None
        back, put = entity_url(entity, "banyak/pulihkan"), {"pilih": f"{known.id}:"}
        assert_shut(world, entity, "show", "POST", back, known, put)
        assert known.title in assert_opens(world.hands[owner].post(back, put)).text
    for said in (data, {**data, "_yakin": ""}):
        assert_shut(world, entity, "show", "POST", url, known, said)
        assert world.hands[ABOVE].post(url, said).status_code == 403
    assert as_stored(world, entity, known.id)["deleted_at"] is None


@leak(11, wall="read", applies=has_parts)
def a_row_is_stolen_from_a_foreign_record(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), outsider(world, entity)
    with world.acting(who) as session:
        key = world.make(session, entity, who)
        session.commit()
    own = _raw_of(world, entity, Known(key, "", ()), who)
    for name, child in registry.children(entity).items():
        stolen = known.children[name][0]
        before = as_stored(world, child, stolen)
        rows = [*own[name], {**own[name][0], "id": str(stolen)}]
        world.hands[who].post(entity_url(entity, f"edit/{key}"), posted(entity, own | {name: rows}))
        assert as_stored(world, child, stolen) == before
        with world.acting(who) as session:
            row = session.get(child, stolen)
            assert row is None


@leak(12, wall="gate")
def a_record_is_added_in_a_foreign_office(world: World, entity: type[Base]) -> None:
    who, count = outsider(world, entity), world.unit(entity, outsider(world, entity))
    with world.acting(who) as session:
        raw = world.raw(session, entity, who)
        session.commit()
    url = entity_url(entity, "add")
    refused = world.hands[who].post(url, posted(entity, raw, _kantor=DISTRICT))
    assert refused.status_code == 404
    if not single(entity):
        answer = world.hands[who].post(url, posted(entity, raw, wilayah_kode=DISTRICT),
                                       query_string={"wilayah_kode": DISTRICT, "_kantor": DISTRICT,
                                                     "_flt_0_wilayah_kode": DISTRICT})
        key = int(assert_opens(answer, 302).location.rsplit("/", 1)[1])
        assert as_stored(world, entity, key)["wilayah_kode"] == count
    with world.acting(who) as session:
        session.add(_bare(entity, DISTRICT))
        with pytest.raises(OutOfRegion):
            session.flush()
        session.rollback()


@leak(18, wall="gate")
def a_record_is_moved_into_a_foreign_office(world: World, entity: type[Base]) -> None:
    who = outsider(world, entity)
    with world.acting(who) as session:
        key = world.make(session, entity, who)
        session.commit()
    raw = _raw_of(world, entity, Known(key, "", ()), who)
    data = posted(entity, raw, wilayah_kode=DISTRICT, _kantor=DISTRICT)
    assert_opens(world.hands[who].post(entity_url(entity, f"edit/{key}"), data), 302)
    assert as_stored(world, entity, key)["wilayah_kode"] == world.unit(entity, who)
    with world.acting(who) as session:
        session.get(entity, key).wilayah_kode = DISTRICT
        with pytest.raises(OutOfRegion):
            session.flush()
        session.rollback()


@leak(19, wall="gate", applies=has_parts)
def a_row_is_hung_on_a_foreign_record(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), outsider(world, entity)
    with world.acting(who) as session:
        key = world.make(session, entity, who)
        session.commit()
    for child in registry.children(entity).values():
        with world.acting(who) as session:
            row = session.scalar(select(child).where(
                getattr(child, child.__owner__[0]) == key).limit(1))
            setattr(row, child.__owner__[0], known.id)
            row.wilayah_kode = DISTRICT
            with pytest.raises(OutOfRegion):
                session.flush()
            session.rollback()


@leak(20, wall="gate", applies=lambda e: not issubclass(e, Part))
def machine_columns_are_set_by_a_form(world: World, entity: type[Base]) -> None:
    who = world.writer(entity)
    known = world.record(entity)
    raw, before = _raw_of(world, entity, known), as_stored(world, entity, known.id)
    field = entity.__entity__.listed[0]
    data = posted(entity, raw | {field: raw[field] + " baru"}, **FORGED)
    assert_opens(world.hands[who].post(entity_url(entity, f"edit/{known.id}"), data), 302)
    after = as_stored(world, entity, known.id)
    moved = {name for name in FORGED if name in after and after[name] != before[name]}
    assert not moved - {"changed_by_id"}
    assert after["version"] == before["version"] + 1
    if issubclass(entity, Approvable):
        for status in (Status.DISETUJUI, Status.DIAJUKAN):
            with world.acting(who) as session:
                session.get(entity, known.id).status = status
                with pytest.raises(NotYourMove):
                    session.flush()
                session.rollback()
    elif issubclass(entity, Reference):
        with world.acting("sari") as session:
            record = session.get(entity, known.id)
            record.aktif = not record.aktif
            with pytest.raises(Refused):
                session.flush()
            session.rollback()
    else:
        with world.acting(ABOVE) as session:
            session.get(entity, known.id).catatan = "ditulis dari atas"
            with pytest.raises(OutOfRegion):
                session.flush()
            session.rollback()


@leak(2, wall="gate")
def many_records_are_changed_at_once(world: World, entity: type[Base]) -> None:
    who = world.writer(entity)
    for statement in (entity.__table__.update().values(version=9), entity.__table__.delete()):
        with world.acting(who) as session, pytest.raises(Refused):
            session.execute(statement)
    known = world.record(entity)
    last = next(reversed(registry.children(entity).items()), None)
    doomed = (last[1], known.children[last[0]][0]) if last else (entity, known.id)
    with world.acting(who) as session:
        session.delete(session.get(*doomed))
        with pytest.raises(Refused):
            session.flush()
        session.rollback()


def _bare(entity: type[Base], unit: str) -> Any:
    """Make an object that only says what the database demands."""
    made = entity(wilayah_kode=unit)
    for name, said in entity.__fields__.items():
        if said.identity:
            column = entity.__table__.c[name].type.python_type
            setattr(made, name, next(iter(said.choices)) if said.choices
                    else "x" if column is str else 1 if column is int else column(2024, 1, 1))
    return made


def _raw_of(world: World, entity: type[Base], known: Known, who: str = "") -> dict[str, Any]:
    with world.acting(who or world.writer(entity)) as session:
        record = session.get(entity, known.id)
        return {**raw_of(record), "version": str(record.version)}
