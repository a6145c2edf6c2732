"""What happens to a record of every entity: its screens, moves, trail, proposals and trash."""
from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import func, select

from app.engine import audit, expiry, listing, registry, values, workflow
from app.engine.actor import Actor, Grant
from app.engine.audit import Jejak
from app.engine.base import Approvable, Base, Status
from app.engine.errors import NotYourMove
from app.engine.forms import raw_of
from app.engine.proposals import Usulan
from app.engine.vocabulary import Kind
from app.views.screen import entity_url
from tests import two_roles
from tests.every.hands import posted
from tests.every.refusals import as_stored, assert_opens
from tests.every.world import SAID, World


def raw_now(world: World, entity: type[Base], key: int) -> dict[str, Any]:
    """Return a stored record as its form holds it."""
    with world.acting(world.writer(entity)) as session:
        record = session.get(entity, key)
        return {**raw_of(record), "version": str(record.version)}


def renamed(entity: type[Base], raw: dict[str, Any]) -> dict[str, Any]:
    """Change the name of a record, and nothing else."""
    title = entity.__entity__.listed[0]
    return raw | {title: f"{raw[title]} baru"}


def last_line(world: World) -> int:
    """Return the number of the newest line of the trail."""
    with world.app.app_context():
        return world.bind.execute(select(func.max(Jejak.__table__.c.id))).scalar_one()


def assert_one_line_each(world: World, before: int, main: str) -> None:
    """A write leaves one line for the record and one for each row that changed with it."""
    table = Jejak.__table__
    with world.app.app_context():
        found = world.bind.execute(
            select(table.c.entitas, table.c.data_id).where(table.c.id > before))
        new = Counter(f"{name}/{key}" for name, key in found)
    assert new[main] == 1, new
    assert set(new.values()) == {1}, new


def test_every_page_of_a_record_answers(world: World, entity: type[Base]) -> None:
    hand, known = world.hands[world.writer(entity)], world.record(entity, Status.DISETUJUI)
    for path in ("list/", "sampah/", "add", f"show/{known.id}", f"edit/{known.id}",
                 f"riwayat/{known.id}"):
        answer = assert_opens(hand.get(entity_url(entity, path)))
        assert '<html lang="id"' in answer.text
    printed = assert_opens(hand.get(entity_url(entity, f"cetak/{known.id}.pdf")))
    assert printed.data.startswith(b"%PDF-")
    if issubclass(entity, Approvable):
        assert world.hands["budi"].get(entity_url(entity, "antrean/")).status_code == 302


def listed(world: World, entity: type[Base], **asked: str) -> list[int]:
    """Return the ids that a list of an entity holds for its writer, in order."""
    who = world.writer(entity)
    with world.acting(who) as session:
        found = listing.answer(session, world.actors[who], entity,
                               listing.parse(session, entity, asked))
        return [record.id for record in found.records]


def test_a_list_sorts_filters_and_searches(world: World, entity: type[Base]) -> None:
    hand, known = world.hands[world.writer(entity)], world.record(entity, Status.DISETUJUI)
    for name in sorted(listing.sortable(entity)):
        up, down = (listed(world, entity, urut=sign + name, per="100") for sign in ("", "-"))
        # A list of more than a page begins otherwise where it is turned round.
        assert down == up[::-1] if len(up) < 100 else down != up, name
    stored = as_stored(world, entity, known.id)
    raw = raw_now(world, entity, known.id) | {
        name: values.write(said, stored[name])
        for name, said in entity.__fields__.items() if said.computed}
    together = {}
    for name, said in listing.filter_fields(entity).items():
        if name == expiry.NAME and name not in entity.__fields__:
            continue  # asked day by day in test_lives.py
        if name == "usulan":
            for state in ("draf", "diajukan"):
                assert known.id not in listed(world, entity, usulan=state)
            continue
        machine = {"status": "disetujui", "verifikasi": "tidak"}
        value = machine.get(name) or str(raw.get(name, "")).split(";")[0]
        wanted = value[6:10] if said.kind in (Kind.DATE, Kind.MOMENT) else value
        for text in filter(None, (wanted, listing.EMPTY)):
            found = listed(world, entity, **{name: text, "q": known.marks[0]})
            assert (known.id in found) == (text == (wanted or listing.EMPTY)), (name, text)
        together[name] = wanted or listing.EMPTY
    page = assert_opens(hand.get(entity_url(entity, "list/"), query_string=together)).text
    assert known.title in page
    assert page.count('class="pil-saring"') == len(together)
    for words in (known.marks[0].lower(), f"{known.marks[0]} {known.title.split()[0]}"):
        assert listed(world, entity, q=words) == [known.id]


def test_each_write_leaves_one_line_and_its_hash_agrees(world: World, entity: type[Base]) -> None:
    hand, known = world.hands[world.writer(entity)], world.record(entity)
    main = f"{entity.__tablename__}/{known.id}"
    changed = posted(entity, renamed(entity, raw_now(world, entity, known.id)))
    steps = [(f"edit/{known.id}", changed), (f"delete/{known.id}", {"alasan": SAID}),
             (f"pulihkan/{known.id}", {})]
    if issubclass(entity, Approvable):
        steps += [(f"{known.id}/ajukan", {"_alasan_peringatan": SAID}), (f"{known.id}/tarik", {})]
    for path, data in steps:
        before = last_line(world)
        assert_opens(hand.post(entity_url(entity, path), data), 302)
        assert_one_line_each(world, before, main)
    kept = Jejak.__table__
    found = world.bind.execute(select(kept).where(kept.c.entitas.in_(
        [each.__tablename__ for each in (entity, *registry.children(entity).values())])))
    rows = [dict(row) for row in found.mappings()]
    assert len(rows) > len(steps)
    assert all(audit.fingerprint(row) == row["sidik"] for row in rows)
    history = assert_opens(hand.get(entity_url(entity, f"riwayat/{known.id}")))
    assert SAID in history.text


def test_a_changed_line_of_the_trail_is_found_out(world: World) -> None:
    table = Jejak.__table__
    with world.acting("dewi") as session:
        count, wrong = audit.verify(session)
    assert count == world.bind.execute(select(func.count(table.c.id))).scalar_one() > 100
    assert not wrong
    key = world.bind.execute(select(table.c.id).order_by(table.c.id).limit(1)).scalar_one()
    with two_roles.stepped_out(world.bind):
        world.bind.execute(table.update().where(table.c.id == key).values(judul="lain"))
    with world.acting("dewi") as session:
        assert audit.verify(session)[1] == [key]


def test_rows_are_added_changed_and_removed_by_id(world: World, entity: type[Base]) -> None:
    known, hand = world.record(entity), world.hands[world.writer(entity)]
    for name, child in registry.children(entity).items():
        if len(known.children[name]) > 1 or child.__entity__.unique:
            continue
        raw = raw_now(world, entity, known.id)
        row = {**raw[name][0], **_another(child)}
        with world.undone():
            data = posted(entity, raw | {name: [*raw[name], row | {"id": ""}]})
            answer = hand.post(entity_url(entity, f"edit/{known.id}"), data)
            if answer.status_code == 422:
                continue  # a rule allows only one such row
            assert_opens(answer, 302)
            after = raw_now(world, entity, known.id)
            assert [each["id"] for each in after[name]][:1] == [raw[name][0]["id"]]
            assert len(after[name]) == 2
            gone = [{**after[name][0], "hapus": "1"}, after[name][1]]
            data = posted(entity, after | {name: gone})
            assert_opens(hand.post(entity_url(entity, f"edit/{known.id}"), data), 302)
            left = raw_now(world, entity, known.id)[name]
            assert [each["id"] for each in left] == [after[name][1]["id"]]
            assert as_stored(world, child, known.children[name][0])["deleted_at"] is not None


def _another(child: type[Base]) -> dict[str, str]:
    """Return values that tell a second row from the first."""
    texts = {}
    for name, said in child.__fields__.items():
        if said.kind is Kind.TEXT:
            texts[name] = "Contoh baris kedua"
        elif said.kind is Kind.REFERENCE:
            texts[name] = "3"
        elif said.kind is Kind.ATTACHMENT:
            texts[name] = ""
    return texts


def test_nobody_approves_what_they_submitted(world: World, approvable: type[Base]) -> None:
    known = world.record(approvable)
    both = replace(world.actors["sari"], grants=frozenset({
        Grant("petugas", "*", "32.73"), Grant("pengawas", "*", "32.73")}))
    with world.acting(both) as session:
        record = session.get(approvable, known.id)
        workflow.move(session, both, record, "ajukan", confirm=SAID)
        assert "setujui" not in [move.code for move in workflow.allowed(record, both)]
        for code in ("setujui", "kembalikan"):
            with pytest.raises(NotYourMove, match="orang lain"):
                workflow.move(session, both, record, code, reason=SAID)
        session.rollback()
    waiting = world.record(approvable, Status.DIAJUKAN)
    answer = world.hands["sari"].post(entity_url(approvable, waiting.id, "setujui"))
    assert answer.status_code == 403


def test_an_approved_record_changes_only_by_a_proposal(world: World, approvable: Any) -> None:
    known = world.record(approvable, Status.DISETUJUI)
    sari, budi = world.hands["sari"], world.hands["budi"]
    with world.acting("sari") as session:
        session.get(approvable, known.id).catatan = "diubah diam-diam"
        with pytest.raises(NotYourMove, match="usulan"):
            session.flush()
        session.rollback()
    before = as_stored(world, approvable, known.id)
    wanted = renamed(approvable, raw_now(world, approvable, known.id))
    title = approvable.__entity__.listed[0]
    data = posted(approvable, wanted, _ajukan="1")
    assert_opens(sari.post(entity_url(approvable, f"edit/{known.id}"), data), 302)
    assert as_stored(world, approvable, known.id) == before
    shown = assert_opens(budi.get(entity_url(approvable, f"show/{known.id}")))
    assert wanted[title] in shown.text
    assert sari.post(entity_url(approvable, known.id, "setujui")).status_code == 403
    for unseen in (str(before["version"]), ""):
        answer = budi.post(entity_url(approvable, known.id, "setujui"), {"version": unseen})
        assert answer.status_code == 409, "what the supervisor has not seen is not approved"
    seen = re.search(r'name="version" value="([^"]+)"', shown.text)
    assert_opens(budi.post(entity_url(approvable, known.id, "setujui"),
                           {"version": seen[1]}), 302)
    after = as_stored(world, approvable, known.id)
    assert after[title] == wanted[title]
    assert after["status"] == Status.DISETUJUI
    assert after["version"] == before["version"] + 1
    with world.acting("budi") as session:
        states = list(session.scalars(select(Usulan.status).where(
            Usulan.entitas == approvable.__tablename__, Usulan.data_id == known.id)))
    assert states == [Status.DISETUJUI]


def test_a_record_goes_to_the_trash_with_its_rows_and_comes_back(world: World,
                                                                 entity: type[Base]) -> None:
    hand, known = world.hands[world.writer(entity)], world.record(entity)
    url = entity_url(entity, f"delete/{known.id}")
    assert hand.post(url, {"alasan": "  "}).status_code == 422
    assert_opens(hand.post(url, {"alasan": SAID}), 302)
    assert hand.get(entity_url(entity, f"show/{known.id}")).status_code == 404
    assert known.title not in hand.get(entity_url(entity, "list/")).text
    put_aside = assert_opens(hand.get(entity_url(entity, "sampah/")))
    assert known.title in put_aside.text
    assert SAID in put_aside.text
    for name, child in registry.children(entity).items():
        assert all(as_stored(world, child, key)["deleted_at"] for key in known.children[name])
    assert_opens(hand.post(entity_url(entity, f"pulihkan/{known.id}")), 302)
    assert known.title in assert_opens(hand.get(entity_url(entity, f"show/{known.id}"))).text
    for name, child in registry.children(entity).items():
        assert not any(as_stored(world, child, key)["deleted_at"] for key in known.children[name])


def test_a_returned_record_shows_its_reason_on_the_form(world: World, approvable: Any) -> None:
    known = world.record(approvable, Status.DIAJUKAN)
    assert world.move("budi", approvable, known.id, "kembalikan").status_code == 422
    assert_opens(world.move("budi", approvable, known.id, "kembalikan",
                            alasan="Alamat belum lengkap."), 302)
    form = assert_opens(world.hands["sari"].get(entity_url(approvable, f"edit/{known.id}")))
    assert "Alamat belum lengkap." in form.text


def test_somebody_who_only_reads_cannot_write(world: World, entity: type[Base]) -> None:
    reader: Actor = replace(world.actors["sari"], grants=frozenset({
        Grant("pimpinan", "*", "32.73")}))
    with world.acting(reader) as session:
        record = session.get(entity, world.record(entity).id)
        assert not workflow.allowed(record, reader)
        assert record is not None
