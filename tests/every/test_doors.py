"""One form behind three doors: screen, API and workbook judge alike and store the same."""
from __future__ import annotations

import io
from typing import Any

import openpyxl
from sqlalchemy import select

from app.engine import registry, sheets
from app.engine.base import Approvable, Base, Status
from app.engine.forms import form_fields, raw_of
from app.engine.vocabulary import NUMERIC, Kind
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.leaks_api import REASON, address, body, seen, stored_body
from tests.every.leaks_sheets import upload
from tests.every.leaks_writing import single
from tests.every.refusals import as_stored, assert_opens
from tests.every.test_forms import errors_of
from tests.every.test_records import assert_one_line_each, last_line
from tests.every.world import SAID, World

SAME = {"id", "version", "created_at", "changed_at"}
OTHER_JSON = {Kind.BOOLEAN, Kind.SEVERAL, Kind.REFERENCE, Kind.ATTACHMENT, *NUMERIC}
FREE = {Kind.TEXT, Kind.LONG, Kind.POINTER, Kind.DOCUMENT, Kind.URL}


def _raw(world: World, entity: type[Base]) -> dict[str, Any]:
    with world.acting(world.writer(entity)) as session:
        raw = world.raw(session, entity)
        session.commit()
    return raw


def test_the_api_stores_what_the_screen_stores(world: World, entity: type[Base]) -> None:
    if single(entity):
        return
    who = world.writer(entity)
    before, raw = last_line(world), _raw(world, entity)
    made = world.hands[who].api("POST", address(entity), json=body(entity, raw) | REASON)
    answer = assert_opens(made, 201)
    key = answer.json["id"]
    assert answer.headers["Location"] == address(entity, key)
    assert_one_line_each(world, before, f"{entity.__tablename__}/{key}")
    if issubclass(entity, Approvable):
        assert answer.json["status"] == "draf"
    sent = body(entity, raw)
    for name, said in entity.__fields__.items():
        if said.typed and not said.filled and not said.private and said.kind not in (
                Kind.ATTACHMENT, Kind.DATE, Kind.MOMENT, Kind.REFERENCE, Kind.PHONE):
            assert answer.json[name] == sent[name], name
    again = world.hands[who].api("GET", address(entity, key))
    assert again.json == answer.json
    by_api = as_stored(world, entity, key)
    hand, url = world.hands[who], entity_url(entity, f"edit/{key}")
    with world.acting(who) as session:
        version = session.get(entity, key).version
    kept = stored_body(world, entity, key, who)
    assert kept["version"] == version
    data = posted(entity, {**raw, "version": str(version)} | {
        name: [] for name in registry.children(entity)} | {
        name: "" if by_api[name] is None else str(by_api[name]) for name in form_fields(entity)
        if entity.__fields__[name].kind is Kind.ATTACHMENT})
    assert_opens(hand.post(url, data), 302)
    by_form = as_stored(world, entity, key)
    assert {n: v for n, v in by_form.items() if n not in SAME} == {
        n: v for n, v in by_api.items() if n not in SAME}


def test_the_api_refuses_what_the_screen_refuses(world: World, entity: type[Base]) -> None:
    who, raw = world.writer(entity), _raw(world, entity)
    for nonsense in ("\x00", "bukan-nilai-yang-mungkin"):
        typed = {name: nonsense for name in form_fields(entity)
                 if entity.__fields__[name].kind not in OTHER_JSON and (
                     nonsense == "\x00" or entity.__fields__[name].kind not in FREE)}
        if not typed:
            continue
        form = world.hands[who].post(entity_url(entity, "add"), posted(entity, raw | typed))
        script = world.hands[who].api("POST", address(entity), json=body(entity, raw) | typed)
        assert form.status_code == script.status_code == 422
        assert set(errors_of(form.text)) == {n.replace("_", "-") for n in script.json["masalah"]}
        assert all(sentence[-1] in ".:)" or len(sentence) > 8
                   for said in script.json["masalah"].values() for sentence in said)


def test_the_api_asks_for_the_version(world: World, entity: type[Base]) -> None:
    who, known = world.writer(entity), world.record(entity)
    url, said = address(entity, known.id), stored_body(world, entity, known.id, who)
    version = said.pop("version")
    ask = world.hands[who].api
    assert ask("PUT", url, json=said).status_code == 428
    stale = ask("PUT", url, json=said, headers={"If-Match": '"987"'})
    assert stale.status_code == 409
    assert "sudah diubah lebih dahulu" in stale.json["pesan"]
    assert_opens(ask("PUT", url, json=said, headers={"If-Match": f'"{version}"'}))


def test_an_approved_record_takes_a_proposal_by_the_api(world: World, approvable: Any) -> None:
    known = world.record(approvable, Status.DISETUJUI)
    before, title = as_stored(world, approvable, known.id), approvable.__entity__.listed[0]
    said = stored_body(world, approvable, known.id, "sari") | {title: f"{known.title} baru"}
    answer = world.hands["sari"].api("PUT", address(approvable, known.id), json=said)
    assert answer.status_code == 202, answer.text
    assert as_stored(world, approvable, known.id) == before
    for who, code in (("sari", "ajukan"), ("budi", "setujui")):
        answer = world.hands[who].api("POST", address(approvable, known.id, code), json=REASON,
                                      headers=seen(world, approvable, known.id, who))
        assert_opens(answer)
    assert as_stored(world, approvable, known.id)[title] == f"{known.title} baru"


def test_the_api_refuses_what_is_no_json_object(world: World, entity: type[Base]) -> None:
    ask, url = world.hands[world.writer(entity)].api, address(entity)
    for content in (b"{", b"[]", b"1", b'{"a": NaN}', b"\xff\xfe", b"[" * 50_000):
        answer = ask("POST", url, data=content, content_type="application/json")
        assert answer.status_code in (400, 422), content[:20]
        assert answer.json["pesan"]
    assert ask("POST", url, data=b"a=1", content_type="text/plain").status_code == 415
    title = entity.__entity__.listed[0]
    for text in ("\\ud800", "\\u0000", "x" * 30_000):
        for name in (title, "sumber_data", "catatan", "tidak_ada"):
            said = f'{{"{name}": "{text}"}}'.encode()
            answer = ask("POST", url, data=said, content_type="application/json")
            assert answer.status_code in (400, 422), (name, text[:9], answer.status_code)
            assert answer.json["pesan"]
    for method in ("PATCH", "OPTIONS"):
        assert ask(method, url).status_code in (200, 404, 405)
    for key in ("9" * 30, "abc", "1.5", "-1"):
        assert ask("GET", address(entity, key)).status_code == 404


def test_a_row_of_a_workbook_is_stored_as_the_screen_stores_it(world: World,
                                                              entity: type[Base]) -> None:
    if single(entity):
        return
    who, raw = world.writer(entity), _raw(world, entity)
    answer = assert_opens(world.hands[who].get(entity_url(entity, "templat.xlsx")))
    book, sheet = openpyxl.load_workbook(io.BytesIO(answer.data)), sheets.layout(entity)[0]
    page = book[sheet.name]
    columns = {sheets.known(cell.value): cell.column for cell in page[1]}
    with world.acting(who) as session:
        for heading, said in sheet.headings:
            if not said.typed or said.kind is Kind.ATTACHMENT or not raw[said.name]:
                continue
            text = raw[said.name]
            if said.kind is Kind.REFERENCE:
                target = registry.entity(said.target)
                text = session.scalar(select(getattr(target, target.__entity__.listed[0])).where(
                    target.id == int(text)))
            page.cell(2, columns[sheets.known(heading)]).value = text
        session.rollback()
    page.cell(2, columns[sheets.known(sheets.REASON)]).value = SAID
    assert_opens(upload(world, entity, who, book), 302)
    title = entity.__entity__.listed[0]
    with world.acting(who) as session:
        key = session.scalar(select(entity.id).where(getattr(entity, title) == raw[title]))
    assert key is not None
    stored = as_stored(world, entity, key)
    if issubclass(entity, Approvable):
        assert stored["status"] == Status.DRAF
    bare = {name: text for name, text in raw.items()
            if name in entity.__fields__ and entity.__fields__[name].kind is not Kind.ATTACHMENT
            and (text or not entity.__fields__[name].filled)}
    twin = body(entity, stored_raw(world, entity, key))
    for name, value in body(entity, bare).items():
        if name in entity.__fields__ and entity.__fields__[name].kind not in (
                Kind.ATTACHMENT, Kind.PHONE):
            assert twin[name] == value, name


def stored_raw(world: World, entity: type[Base], key: int) -> dict[str, Any]:
    """Return a stored record as its form holds it."""
    with world.acting(world.writer(entity)) as session:
        return raw_of(session.get(entity, key))
