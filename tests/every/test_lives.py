"""How long a record lives: what ends soon, what is in use, what was found of its documents."""
from __future__ import annotations

import html
from datetime import timedelta

import pytest

from app.engine import indonesian, registry, roles, trash
from app.engine.actor import as_system
from app.engine.attachments import Lampiran
from app.engine.base import Base, Status
from app.engine.errors import Refused
from app.engine.states import Pemeriksaan
from app.views.screen import entity_url
from tests import factories
from tests.every.hands import posted
from tests.every.leaks_api import address
from tests.every.refusals import ABOVE, FAR, as_stored, assert_opens, outsider
from tests.every.test_records import raw_now
from tests.every.world import SAID, World

ENDS = [(-1, "lewat", "Berakhir "), (0, "30", "Berakhir hari ini"),
        (30, "30", "Berakhir 30 hari lagi"), (31, "90", "Berakhir 31 hari lagi"),
        (90, "90", "Berakhir 90 hari lagi"), (91, "", "")]


def test_what_ends_soon_is_a_task_of_its_own_office(world: World, expiring: type[Base]) -> None:
    known, name = world.record(expiring, Status.DISETUJUI), expiring.__entity__.expires
    table = expiring.__table__  # beneath the session, for a computed day is not set by hand
    world.bind.execute(table.update().values({name: None}))
    for turn, (days, stands, words) in enumerate(ENDS):
        world.bind.execute(table.update().where(table.c.id == known.id).values(
            {name: indonesian.today() + timedelta(days=days)}))
        _stands(world, expiring, ("budi", world.writer(expiring))[turn % 2], stands, words)
    world.bind.execute(table.update().where(table.c.id == known.id).values(
        {name: indonesian.today()}))
    for who in (outsider(world, expiring), FAR, ABOVE):
        assert entity_url(expiring, "list/") + "?berakhir" not in world.hands[who].get("/").text


def _stands(world: World, entity: type[Base], who: str, stands: str, words: str) -> None:
    known = world.record(entity, Status.DISETUJUI)
    tile = entity_url(entity, "list/") + f"?berakhir={stands}"
    home = assert_opens(world.hands[who].get("/")).text
    assert home.count(entity_url(entity, "list/") + "?berakhir") == bool(stands)
    assert (tile in home) is bool(stands)
    if stands:
        address = html.unescape(home.split(f'href="{tile}')[1].split('"')[0])
        listed = assert_opens(world.hands[who].get(tile + address)).text
        assert known.title in listed
        assert words in listed
        assert "1 data" in listed
        assert words in assert_opens(world.hands[who].get(entity_url(entity, f"show/{known.id}"))
                                     ).text


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
    asked = world.move("budi", papered, known.id, "setujui")
    assert asked.status_code == 422
    assert said["catatan"] in asked.text
    assert 'name="_alasan_peringatan"' in asked.text
    assert as_stored(world, papered, known.id)["status"] == Status.DIAJUKAN
    assert_opens(world.move("budi", papered, known.id, "setujui",
                            _alasan_peringatan="Berkas asli sudah dilihat."), 302)
    assert as_stored(world, papered, known.id)["status"] == Status.DISETUJUI


def test_the_clerk_reads_what_was_found_and_a_new_file_begins_anew(
        house: World, papered: type[Base]) -> None:
    known, who = house.record(papered, Status.DIAJUKAN), house.writer(papered)
    hand, decider = house.hands[who], house.hands["budi"]
    said = {"pemeriksaan": "tidak_sesuai", "catatan": "Bukan berkas yang benar (Contoh)."}
    assert_opens(decider.post(entity_url(papered, f"periksa/{known.id}/{known.file}"), said), 302)
    assert_opens(house.move("budi", papered, known.id, "kembalikan", alasan=SAID), 302)
    form = assert_opens(hand.get(entity_url(papered, f"edit/{known.id}"))).text
    assert said["catatan"] in form
    raw = raw_now(house, papered, known.id)
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
