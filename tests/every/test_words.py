"""The words an entity may say of a record's life, held by every door and at the flush."""
from __future__ import annotations

import html
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import indonesian, registry, roles, trash, values
from app.engine.actor import as_system
from app.engine.ask import Ask
from app.engine.attachments import Lampiran
from app.engine.base import Base, Klasifikasi, Status
from app.engine.errors import Invalid, Refused
from app.engine.forms import RecordForm, raw_of
from app.engine.intake import transient
from app.engine.lookups import Lookups
from app.engine.scope import POINTING
from app.engine.states import Pemeriksaan
from app.engine.vocabulary import Choice, Field
from app.views.screen import entity_url
from tests import factories
from tests.every.hands import posted
from tests.every.leaks_api import REASON, address, body
from tests.every.leaks_writing import single
from tests.every.refusals import ABOVE, FAR, as_stored, assert_opens, outsider
from tests.every.test_forms import errors_of
from tests.every.world import SAID, World


def _stepped(entity: type[Base]) -> Field:
    return next(said for said in entity.__fields__.values() if said.steps)


def _beyond(said: Field) -> Choice:
    """Return a step that neither a new record nor one at the first step may take."""
    first = next(iter(said.steps or {}))
    allowed = {first, *(said.steps or {})[first]}
    return next((member for member in said.members if member not in allowed), first)


def _key(answer: Any) -> int:
    return int(answer.headers["Location"].rsplit("/", 1)[1])


def _raw_now(world: World, entity: type[Base], key: int) -> dict[str, Any]:
    with world.acting(world.writer(entity)) as session:
        record = session.get(entity, key)
        return {**raw_of(record), "version": str(record.version)}


def test_a_new_record_begins_at_the_first_step(house: World, stepped: type[Base]) -> None:
    said = _stepped(stepped)
    first = next(iter(said.steps or {}))
    later = next(member for member in said.members if member is not first)
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


def test_a_record_goes_only_where_its_step_leads(world: World, stepped: type[Base]) -> None:
    said = _stepped(stepped)
    beyond, key = _beyond(said), world.record(stepped).id
    first = next(iter(said.steps or {}))
    if beyond is first:
        pytest.skip("Dari tahap pertama semua tahap dapat dicapai.")
    hand, raw = world.hands[world.writer(stepped)], _raw_now(world, stepped, key)
    answer = hand.post(entity_url(stepped, f"edit/{key}"),
                       posted(stepped, raw | {said.name: beyond.value}))
    assert answer.status_code == 422
    assert f"Dari {first.label} hanya dapat ke" in errors_of(answer.text)[
        said.name.replace("_", "-")]
    told = hand.api("PUT", address(stepped, key), headers={"If-Match": f'"{raw["version"]}"'},
                    json={said.name: beyond.value} | REASON)
    assert told.status_code == 422, told.text
    assert f"Dari {first.label} hanya dapat ke" in told.text
    with world.acting(world.writer(stepped)) as session:
        record = session.get(stepped, key)
        setattr(record, said.name, beyond)
        with pytest.raises(Invalid, match="hanya dapat ke"):
            session.flush()
        session.rollback()
    assert as_stored(world, stepped, key)[said.name] == first


def test_an_approved_record_proposes_only_what_its_step_allows(
        house: World, stepped: type[Base]) -> None:
    said, known = _stepped(stepped), house.record(stepped, Status.DISETUJUI)
    beyond, raw = _beyond(said), _raw_now(house, stepped, known.id)
    first = next(iter(said.steps or {}))
    if beyond is first:
        pytest.skip("Dari tahap pertama semua tahap dapat dicapai.")
    answer = house.hands[house.writer(stepped)].post(
        entity_url(stepped, f"edit/{known.id}"), posted(stepped, raw | {said.name: beyond.value}))
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


@pytest.mark.parametrize(("days", "stands", "words"), [
    (-1, "lewat", "Berakhir "), (0, "30", "Berakhir hari ini"), (30, "30", "Berakhir 30 hari lagi"),
    (31, "90", "Berakhir 31 hari lagi"), (90, "90", "Berakhir 90 hari lagi"), (91, "", "")])
def test_what_ends_soon_is_a_task_of_its_own_office(
        world: World, expiring: type[Base], days: int, stands: str, words: str) -> None:
    known, name = world.record(expiring, Status.DISETUJUI), expiring.__entity__.expires
    table = expiring.__table__  # beneath the session, for a computed day is not set by hand
    world.bind.execute(table.update().values({name: None}))
    world.bind.execute(table.update().where(table.c.id == known.id).values(
        {name: indonesian.today() + timedelta(days=days)}))
    tile = entity_url(expiring, "list/") + f"?berakhir={stands}"
    for who in ("budi", world.writer(expiring)):
        home = assert_opens(world.hands[who].get("/")).text
        assert (tile in home) is bool(stands)
        if not stands:
            assert entity_url(expiring, "list/") + "?berakhir" not in home
            continue
        assert home.count(entity_url(expiring, "list/") + "?berakhir") == 1
        address = html.unescape(home.split(f'href="{tile}')[1].split('"')[0])
        listed = assert_opens(world.hands[who].get(tile + address)).text
        assert known.title in listed
        assert words in listed
        assert "1 data" in listed
        assert words in assert_opens(
            world.hands[who].get(entity_url(expiring, f"show/{known.id}"))).text
    for who in (outsider(world, expiring), FAR, ABOVE):
        assert entity_url(expiring, "list/") + "?berakhir" not in world.hands[who].get("/").text


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


def test_what_is_in_use_is_not_deleted(house: World, pointing: type[Base]) -> None:
    name, said = next((n, f) for n, f in pointing.__fields__.items() if f.target)
    target, who = registry.entity(said.target), house.writer(pointing)
    keeper = house.writer(target)
    with house.acting(keeper) as session:
        key = house.make(session, target)
        session.commit()
    with house.acting(who) as session, as_system("pengujian"):
        record = session.get(pointing, house.record(pointing).id)
        before = getattr(record, name)
        setattr(record, name, key)
        session.commit()
    hand, holder = house.hands[keeper], house.record(pointing).title
    answer = hand.post(entity_url(target, f"delete/{key}"), {"alasan": SAID})
    assert answer.status_code == 409, answer.text[-500:]
    assert "masih dipakai oleh 1" in answer.text
    readable = roles.may(house.actors[keeper], "list", pointing)
    assert (holder in answer.text) is readable
    told = hand.api("DELETE", address(target, key), json={"alasan": SAID})
    assert told.status_code == 409
    assert "masih dipakai oleh" in told.text
    assert as_stored(house, target, key)["deleted_at"] is None
    with house.acting(who) as session, as_system("pengujian"):
        setattr(session.get(pointing, house.record(pointing).id), name, before)
        session.commit()
    assert_opens(hand.post(entity_url(target, f"delete/{key}"), {"alasan": SAID}), 302)


def test_a_record_does_not_come_back_before_what_it_points_at(
        house: World, pointing: type[Base]) -> None:
    name, said = next((n, f) for n, f in pointing.__fields__.items() if f.target)
    target, who = registry.entity(said.target), house.writer(pointing)
    with house.acting(house.writer(target)) as session:
        key = house.make(session, target)
        session.commit()
    known = house.record(pointing)
    with house.acting(who) as session, as_system("pengujian") as system:
        record = session.get(pointing, known.id)
        setattr(record, name, key)
        session.flush()
        trash.discard(session, system, record, SAID)
        trash.discard(session, system, session.get(target, key), SAID)
        session.commit()
    hand = house.hands[who]
    answer = hand.post(entity_url(pointing, f"pulihkan/{known.id}"))
    assert answer.status_code == 409, answer.text[-500:]
    assert "ada di Sampah. Pulihkan itu dahulu." in answer.text
    with house.acting(who) as session, as_system("pengujian") as system:
        trash.restore(session, system, trash.find(session, target, key))
        session.commit()
    assert_opens(hand.post(entity_url(pointing, f"pulihkan/{known.id}")), 302)


def test_each_document_is_checked_by_those_who_decide(world: World, papered: type[Base]) -> None:
    known, hands = world.record(papered, Status.DIAJUKAN), world.hands
    url = entity_url(papered, f"periksa/{known.id}/{known.file}")
    said = {"pemeriksaan": "tidak_sesuai", "catatan": "Pindaian tidak terbaca (Contoh)."}
    for who in (world.writer(papered), outsider(world, papered), FAR, ABOVE):
        assert hands[who].post(url, said).status_code in (403, 404), who
    assert hands["budi"].post(url, {"pemeriksaan": "tidak_sesuai"}).status_code == 422
    assert hands["budi"].post(url, {"pemeriksaan": "entah"}).status_code == 422
    assert hands["budi"].post(entity_url(papered, f"periksa/{known.id}/999999"),
                               said).status_code == 404
    assert_opens(hands["budi"].post(url, said), 302)
    shown = assert_opens(hands[world.writer(papered)].get(entity_url(papered, f"show/{known.id}")))
    assert "Tidak sesuai" in shown.text
    assert said["catatan"] in shown.text
    history = assert_opens(hands["budi"].get(entity_url(papered, f"riwayat/{known.id}")))
    assert said["catatan"] in history.text
    told = hands["budi"].api("POST", address(papered, known.id, "periksa", known.file),
                             json={"pemeriksaan": "tidak_sesuai"})
    assert told.status_code == 422
    assert_opens(hands["budi"].api("POST", address(papered, known.id, "periksa", known.file),
                                   json=said))
    asked = hands["budi"].post(entity_url(papered, known.id, "setujui"))
    assert asked.status_code == 422
    assert said["catatan"] in asked.text
    assert 'name="_alasan_peringatan"' in asked.text
    assert as_stored(world, papered, known.id)["status"] == Status.DIAJUKAN
    answer = {"_alasan_peringatan": "Berkas asli sudah dilihat."}
    assert_opens(hands["budi"].post(entity_url(papered, known.id, "setujui"), answer), 302)
    assert as_stored(world, papered, known.id)["status"] == Status.DISETUJUI


def test_the_clerk_reads_what_was_found_and_a_new_file_begins_anew(
        house: World, papered: type[Base]) -> None:
    known, who = house.record(papered, Status.DIAJUKAN), house.writer(papered)
    hand, decider = house.hands[who], house.hands["budi"]
    said = {"pemeriksaan": "tidak_sesuai", "catatan": "Bukan berkas yang benar (Contoh)."}
    assert_opens(decider.post(entity_url(papered, f"periksa/{known.id}/{known.file}"), said), 302)
    assert_opens(decider.post(entity_url(papered, known.id, "kembalikan"), {"alasan": SAID}), 302)
    form = assert_opens(hand.get(entity_url(papered, f"edit/{known.id}"))).text
    assert said["catatan"] in form
    raw = _raw_now(house, papered, known.id)
    with house.acting(who) as session:
        for entity, texts in [(papered, raw)] + [
                (child, row) for name, child in registry.children(papered).items()
                for row in raw[name]]:
            for name, said_field in entity.__fields__.items():
                if texts.get(name) == str(known.file):
                    texts[name] = factories.token(session, house.actors[who], said_field)
        session.commit()
    assert_opens(hand.post(entity_url(papered, f"edit/{known.id}"), posted(papered, raw)), 302)
    form = assert_opens(hand.get(entity_url(papered, f"edit/{known.id}"))).text
    assert said["catatan"] not in form


def test_a_finding_is_refused_at_the_flush(house: World, papered: type[Base]) -> None:
    known = house.record(papered, Status.DIAJUKAN)
    with house.acting(house.writer(papered)) as session:
        session.get(Lampiran, known.file).pemeriksaan = Pemeriksaan.SESUAI
        with pytest.raises(Refused, match="memverifikasi atau menyetujui"):
            session.flush()
        session.rollback()
