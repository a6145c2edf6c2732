"""The words an entity may say of a record's life, held by every door and at the flush."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.engine import registry, sheets, values
from app.engine.actor import as_system
from app.engine.ask import Ask
from app.engine.base import Base, Klasifikasi, Status
from app.engine.errors import Invalid
from app.engine.forms import RecordForm, raw_of
from app.engine.intake import transient
from app.engine.lookups import Lookups
from app.engine.scope import POINTING
from app.engine.vocabulary import Choice, Field
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.leaks_api import REASON, address, body
from tests.every.leaks_writing import single
from tests.every.refusals import FAR, as_stored, assert_opens, outsider
from tests.every.steps import barred
from tests.every.test_forms import errors_of
from tests.every.test_records import raw_now
from tests.every.world import World


def _stepped(entity: type[Base]) -> Field:
    return next(said for said in entity.__fields__.values() if said.steps)


def _beyond(said: Field) -> Choice:
    """Return a step that neither a new record nor one at the first step may take."""
    return next(member for member in said.members if member in barred(said))


def _key(answer: Any) -> int:
    return int(answer.headers["Location"].rsplit("/", 1)[1])


def test_a_new_record_begins_at_the_first_step(house: World, stepped: type[Base]) -> None:
    said = _stepped(stepped)
    first = next(iter(said.steps or {}))
    later = next(member for member in said.members if member not in (first, *said.starts))
    hand = house.hands[house.writer(stepped)]
    with house.acting(house.writer(stepped)) as session:
        raw = house.raw(session, stepped)
        session.commit()
    sentence = f"Data baru dimulai dari {first.label}."
    wrong = raw | {said.name: later.value}
    answer = hand.post(entity_url(stepped, "add"), posted(stepped, wrong))
    assert answer.status_code == 422
    assert sentence in errors_of(answer.text)[said.name.replace("_", "-")]
    told = hand.api("POST", address(stepped), json=body(stepped, wrong) | REASON)
    assert told.status_code == 422
    assert sentence in told.text
    page = assert_opens(hand.get(entity_url(stepped, "add"))).text
    offered = page.split(f'name="{said.name}"')[1].split("</select>")[0]
    assert f'value="{first.value}"' in offered
    assert f'value="{later.value}"' not in offered
    if not single(stepped):
        silent = {k: v for k, v in body(stepped, raw).items() if k != said.name} | REASON
        made = assert_opens(hand.api("POST", address(stepped), json=silent), 201)
        assert as_stored(house, stepped, _key(made))[said.name] == first


def test_a_record_goes_only_where_its_step_leads(world: World, leaping: type[Base]) -> None:
    said = _stepped(leaping)
    beyond, key = _beyond(said), world.record(leaping).id
    first = next(iter(said.steps or {}))
    hand, raw = world.hands[world.writer(leaping)], raw_now(world, leaping, key)
    answer = hand.post(entity_url(leaping, f"edit/{key}"),
                       posted(leaping, raw | {said.name: beyond.value}))
    assert answer.status_code == 422
    assert f"Dari {first.label} hanya dapat ke" in errors_of(answer.text)[
        said.name.replace("_", "-")]
    told = hand.api("PUT", address(leaping, key), headers={"If-Match": f'"{raw["version"]}"'},
                    json={said.name: beyond.value} | REASON)
    assert told.status_code == 422, told.text
    assert f"Dari {first.label} hanya dapat ke" in told.text
    with world.acting(world.writer(leaping)) as session:
        record = session.get(leaping, key)
        setattr(record, said.name, beyond)
        with pytest.raises(Invalid, match="hanya dapat ke"):
            session.flush()
        session.rollback()
    assert as_stored(world, leaping, key)[said.name] == first


def test_an_approved_record_proposes_only_what_its_step_allows(
        house: World, leaping: type[Base]) -> None:
    said, known = _stepped(leaping), house.record(leaping, Status.DISETUJUI)
    beyond, raw = _beyond(said), raw_now(house, leaping, known.id)
    first = next(iter(said.steps or {}))
    answer = house.hands[house.writer(leaping)].post(
        entity_url(leaping, f"edit/{known.id}"), posted(leaping, raw | {said.name: beyond.value}))
    assert answer.status_code == 422
    assert f"Dari {first.label} hanya dapat ke" in answer.text


def test_a_new_record_takes_the_class_of_its_entity(house: World, classed: type[Base]) -> None:
    wanted = classed.__entity__.starts_as
    hand = house.hands[house.writer(classed)]
    page = assert_opens(hand.get(entity_url(classed, "add"))).text
    offered = page.split('name="klasifikasi"')[1].split("</select>")[0]
    assert f'value="{wanted.value}"' in offered.split(" selected")[0].rsplit("<option", 1)[1]
    with house.acting(house.writer(classed)) as session:
        raw = house.raw(session, classed)
        session.commit()
    silent = {k: v for k, v in body(classed, raw).items() if k != "klasifikasi"} | REASON
    told = hand.api("POST", address(classed), json=silent)
    if list(type(wanted)).index(wanted) > list(type(wanted)).index(
            house.actors[house.writer(classed)].clearance):
        assert told.status_code == 422
        assert "klasifikasi paling tinggi" in told.text
        return
    assert as_stored(house, classed, _key(assert_opens(told, 201)))["klasifikasi"] == wanted


def test_a_total_that_does_not_close_is_warned_of(house: World, closing: type[Base]) -> None:
    whole, parts = next((whole, parts) for whole, parts in closing.__entity__.closes
                        if not any("." in part for part in parts))
    with house.acting(house.writer(closing)) as session:
        raw = house.raw(session, closing)
        session.commit()
    numbers = {parts[0]: "3", **dict.fromkeys(parts[1:], "0"), whole: "10"}
    data = posted(closing, raw | numbers) | {"_alasan_peringatan": ""}
    answer = house.hands[house.writer(closing)].post(entity_url(closing, "add"), data)
    assert answer.status_code == 422
    assert "Jumlah tidak cocok: selisih" in answer.text


def test_a_shared_record_may_be_pointed_at_and_no_more(
        world: World, shared: type[Base]) -> None:
    known, title = world.record(shared, Status.DISETUJUI), values.title_field(shared)
    within = world.stranger_within(shared)
    for who, there in ((world.writer(shared), True), (within, True), (FAR, False),
                       (outsider(world, shared), False)):
        with world.acting(who) as session:
            name = session.scalar(select(getattr(shared, title)).where(shared.id == known.id),
                                  execution_options=POINTING)
            assert Lookups(session).referred(shared, str(known.id)) == [(known.id, True)] * there
            assert bool(Ask(session).get(shared.__tablename__, known.id)) is there
            assert (name is not None) is there, who
    with world.acting(within) as session:
        assert session.scalar(select(shared).where(shared.id == known.id)) is None
        assert Ask(session).count(shared.__tablename__) == 0
        record = session.scalar(select(shared).where(shared.id == known.id),
                                execution_options=POINTING)
        for child in registry.children(shared):
            assert getattr(record, child) == []
    for path in (f"show/{known.id}", "list/", f"edit/{known.id}", f"cetak/{known.id}.pdf"):
        assert world.hands[within].get(entity_url(shared, path)).status_code == 403
    assert world.hands[within].api("GET", address(shared, known.id)).status_code == 403


def test_a_secret_record_is_not_pointed_at(house: World, shared: type[Base]) -> None:
    known = house.record(shared)
    with house.acting(house.writer(shared)) as session, as_system("pengujian"):
        session.get(shared, known.id).klasifikasi = Klasifikasi.RAHASIA
        session.commit()
    with house.acting(house.stranger_within(shared)) as session:
        assert Lookups(session).referred(shared, str(known.id)) == []


def test_a_rule_may_ask_what_was_before(house: World, entity: type[Base]) -> None:
    who, title = house.writer(entity), entity.__entity__.listed[0]
    known = house.record(entity)
    with house.acting(who) as session:
        record, ask = session.get(entity, known.id), Ask(session)
        form = RecordForm(entity, {**raw_of(record), title: "Sebutan baru"}, record)
        sketch = transient(form, house.unit(entity, who))
        assert ask.before(sketch, title) == getattr(record, title)
        assert ask.before(sketch, "created_at") == record.created_at
        assert getattr(sketch, title) != ask.before(sketch, title)
        fresh = transient(RecordForm(entity, raw_of(record)), house.unit(entity, who))
        assert ask.before(fresh, title) is None
        assert ask.before(fresh, "created_at") is None


def test_no_heading_of_a_workbook_shows_the_name_of_a_column() -> None:
    """Two fields called alike, or one called like the machine's own, would stand with it."""
    for entity in registry.mains():
        for sheet in sheets.layout(entity):
            shown = [heading for heading, said in sheet.headings if f"({said.name})" in heading]
            assert not shown, (sheet.entity.__tablename__, shown)
