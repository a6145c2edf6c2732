"""Leaks of the API: foreign rows read, written, moved or stolen; hashes told; cookies accepted."""
from __future__ import annotations

import re
from typing import Any

from app.engine import indonesian, registry, roles
from app.engine.base import Approvable, Base, Status
from app.engine.forms import raw_of
from app.engine.vocabulary import NUMERIC, Field, Kind
from tests.every.leaks_reading import DISTRICT, has_parts, points_to_regional
from tests.every.leaks_writing import FORGED, single
from tests.every.refusals import (
    ABOVE,
    FAR,
    HASHES,
    VISITOR,
    as_stored,
    assert_opens,
    assert_tells_nothing,
    is_regional,
    leak,
    outsider,
)
from tests.every.twins import twin
from tests.every.world import SAID, Known, World

REASON = {"alasan_peringatan": SAID}


def address(entity: type[Base], *parts: Any) -> str:
    """Return an address of the API."""
    return f"/api/v1/{entity.__tablename__}/" + "/".join(str(part) for part in parts)


def seen(world: World, entity: type[Base], key: int, who: str = "budi") -> dict[str, str]:
    """Return the header by which somebody says which version they saw."""
    answer = assert_opens(world.hands[who].api("GET", address(entity, key)))
    return {"If-Match": answer.headers["ETag"]}


def body(entity: type[Base], raw: dict[str, Any]) -> dict[str, Any]:
    """Turn a raw record into the JSON that a script would send."""
    said = {name: typed(entity.__fields__[name], raw[name])
            for name in entity.__fields__ if name in raw and entity.__fields__[name].typed}
    for name, child in registry.children(entity).items():
        said[name] = [{**body(child, row), **({"id": int(row["id"])} if row["id"] else {})}
                      for row in raw.get(name, ())]
    return said


def typed(said: Field, text: str) -> Any:
    """Turn the text of a form into the JSON of its kind."""
    if not text:
        return None
    if said.kind is Kind.BOOLEAN:
        return text == "ya"
    if said.kind is Kind.SEVERAL:
        return text.split(";")
    if said.kind is Kind.REFERENCE or (said.kind is Kind.ATTACHMENT and text.isdigit()):
        return int(text)
    if said.kind in NUMERIC:
        number = indonesian.read_decimal(text)
        return int(number) if number == number.to_integral_value() else float(number)
    return text


def stored_body(world: World, entity: type[Base], key: int, who: str) -> dict[str, Any]:
    """Return a stored record as its owner would send it again."""
    with world.acting(who) as session:
        record = session.get(entity, key)
        return {**body(entity, raw_of(record)), "version": record.version, **REASON}


def expected(world: World, entity: type[Base], who: str, act: str) -> int:
    """Return what a stranger gets at the API."""
    if who == VISITOR:
        return 401
    return 404 if roles.may(world.actors[who], act, entity) else 403


def assert_shut(world: World, entity: type[Base], act: str, method: str, url: str, known: Known,
                **said: Any) -> None:
    """Everybody else is refused, alike for a record that is not there."""
    within = [] if registry.is_foundation(entity.__subsystem__) else [world.stranger_within(entity)]
    for who in (outsider(world, entity), FAR, *within, VISITOR):
        answer = world.hands[who].api(method, url, **said)
        status = expected(world, entity, who, act)
        assert answer.status_code == status, (who, method, url, answer.status_code, answer.text)
        assert answer.json["pesan"]
        assert_tells_nothing(answer, known)
        absent = world.hands[who].api(method, url.replace(f"/{known.id}", "/987654"), **said)
        assert (absent.status_code, absent.json) == (answer.status_code, answer.json)


@leak(5, wall="read")
def a_foreign_record_is_read_by_the_api(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.hands[world.writer(entity)]
    url = address(entity, known.id)
    answer = assert_opens(owner.api("GET", url))
    assert answer.json[entity.__entity__.listed[0]] == known.title
    assert answer.headers["ETag"] == f'"{answer.json["version"]}"'
    assert_shut(world, entity, "show", "GET", url, known)
    assert_opens(world.hands[ABOVE].api("GET", url))
    found = assert_opens(owner.api("GET", address(entity), query_string={"q": known.marks[0]}))
    assert [each["id"] for each in found.json["hasil"]] == [known.id]
    for who in (outsider(world, entity), FAR):
        for query in ({}, {"q": known.marks[0]}, {"wilayah": DISTRICT}):
            listed = assert_opens(world.hands[who].api("GET", address(entity), query_string=query))
            assert_tells_nothing(listed, known)
            assert not [r for r in listed.json["hasil"] if r.get("wilayah_kode") == DISTRICT]
    info = world.hands[FAR].api("GET", address(entity, "_info"))
    assert info.status_code == 404


@leak(13, wall="read")
def a_foreign_record_is_changed_by_the_api(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), world.writer(entity)
    url, title = address(entity, known.id), entity.__entity__.listed[0]
    said = stored_body(world, entity, known.id, who) | {title: f"{known.title} baru"}
    before = as_stored(world, entity, known.id)
    with world.undone():
        assert_opens(world.hands[who].api("PUT", url, json=said))
        assert as_stored(world, entity, known.id)[title] == f"{known.title} baru"
    assert_shut(world, entity, "edit", "PUT", url, known, json=said)
    assert_shut(world, entity, "show", "DELETE", url, known, json={"alasan": SAID})
    assert world.hands[ABOVE].api("PUT", url, json=said).status_code == 403
    assert world.hands[ABOVE].api("DELETE", url, json={"alasan": SAID}).status_code == 403
    with world.undone():
        assert_opens(world.hands[who].api("DELETE", url, json={"alasan": SAID}))
        assert as_stored(world, entity, known.id)["deleted_at"] is not None
    assert as_stored(world, entity, known.id) == before


@leak(1, wall="read", applies=lambda e: issubclass(e, Approvable))
def a_move_is_made_by_the_api(world: World, entity: type[Base]) -> None:
    known = world.record(entity, Status.DIAJUKAN)
    url = address(entity, known.id, "setujui")
    with world.undone():
        assert world.hands["budi"].api("POST", url).status_code == 428
        assert_opens(world.hands["budi"].api("POST", url, headers=seen(world, entity, known.id)))
        assert as_stored(world, entity, known.id)["status"] == Status.DISETUJUI
    assert world.hands["sari"].api("POST", url).status_code == 403
    assert_shut(world, entity, "show", "POST", url, known)
    assert world.hands[ABOVE].api("POST", url).status_code == 403
    assert as_stored(world, entity, known.id)["status"] == Status.DIAJUKAN


@leak(14)
def a_foreign_office_is_written_by_the_api(world: World, entity: type[Base]) -> None:
    who = outsider(world, entity)
    with world.acting(who) as session:
        raw = world.raw(session, entity, who)
        key = world.make(session, entity, who)
        session.commit()
    said = body(entity, raw) | REASON
    refused = world.hands[who].api("POST", address(entity), json=said | {"wilayah_kode": DISTRICT})
    assert refused.status_code == 422
    assert "wilayah_kode" in refused.json["masalah"]
    if not single(entity):
        made = world.hands[who].api("POST", address(entity), json=said, query_string={
            "wilayah_kode": DISTRICT, "_flt_0_wilayah_kode": DISTRICT})
        assert assert_opens(made, 201).json["wilayah_kode"] == world.unit(entity, who)
    said = stored_body(world, entity, key, who) | {"wilayah_kode": DISTRICT}
    moved = world.hands[who].api("PUT", address(entity, key), json=said)
    assert moved.status_code == 422
    assert as_stored(world, entity, key)["wilayah_kode"] == world.unit(entity, who)


@leak(15, wall="read", applies=points_to_regional)
def a_foreign_record_is_referred_to(world: World, entity: type[Base]) -> None:
    who = outsider(world, entity)
    for name, field in entity.__fields__.items():
        if field.kind is not Kind.REFERENCE or not is_regional(registry.entity(field.target)):
            continue
        known = world.record(registry.entity(field.target))
        with world.acting(who) as session:
            raw = world.raw(session, entity, who)
            session.commit()
        said = body(entity, raw) | REASON
        with world.undone():
            assert_opens(world.hands[who].api("POST", address(entity), json=said), 201)
        answer = world.hands[who].api("POST", address(entity), json=said | {name: known.id})
        assert answer.status_code == 422
        assert set(answer.json["masalah"]) == {name}
        assert_tells_nothing(answer, known)


@leak(19, applies=has_parts)
def a_foreign_row_is_taken_by_the_api(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), outsider(world, entity)
    with world.acting(who) as session:
        key = world.make(session, entity, who)
        session.commit()
    for name, child in registry.children(entity).items():
        stolen = known.children[name][0]
        before = as_stored(world, child, stolen)
        said = stored_body(world, entity, key, who)
        said[name] = [*said[name], {**said[name][0], "id": stolen}]
        answer = world.hands[who].api("PUT", address(entity, key), json=said)
        assert answer.status_code == 422
        assert as_stored(world, child, stolen) == before
        owned = child.__owner__[0]
        said[name] = [{**said[name][0], owned: known.id}]
        assert world.hands[who].api("PUT", address(entity, key), json=said).status_code == 422


@leak(20, applies=lambda e: True)
def machine_columns_are_set_by_the_api(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), world.writer(entity)
    said, before = stored_body(world, entity, known.id, who), as_stored(world, entity, known.id)
    for name, value in FORGED.items():
        if name in entity.__fields__ and entity.__fields__[name].typed:
            continue
        if value == before.get(name):
            continue
        answer = world.hands[who].api("PUT", address(entity, known.id), json=said | {name: value})
        assert answer.status_code == 422, name
        assert name in answer.json["masalah"]
    assert as_stored(world, entity, known.id) == before


@leak(26, applies=is_regional)
def a_stored_file_is_named_by_the_api(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), world.writer(entity)
    said, before = stored_body(world, entity, known.id, who), as_stored(world, entity, known.id)
    names = [n for n, field in entity.__fields__.items() if field.kind is Kind.ATTACHMENT]
    for name in names:
        for forged in (987_654, "../../etc/passwd", "titip:tidak-ada", {"a": 1}, True, 1.5):
            answer = world.hands[who].api("PUT", address(entity, known.id),
                                          json=said | {name: forged})
            assert answer.status_code == 422, (name, forged)
            assert name in answer.json["masalah"]
    assert as_stored(world, entity, known.id) == before


@leak(21, applies=lambda e: True)
def a_hash_of_a_password_is_told(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), world.writer(entity)
    for url in (address(entity), address(entity, known.id), "/api/v1/_openapi"):
        answer = world.hands[who].api("GET", url)
        assert answer.status_code == 200, url
        assert not [mark for mark in HASHES if mark in answer.text]
    listed = assert_opens(world.hands[who].api("GET", address(entity)))
    assert not [mark for mark in known.marks[1:] if mark in listed.text]


@leak(22, applies=lambda e: True)
def rows_are_sorted_by_a_secret(world: World, entity: type[Base]) -> None:
    hand = world.hands[world.writer(entity)]
    for sort in ("created_by.password", "password", "-nik", "created_by_id", "deleted_reason"):
        answer = hand.api("GET", address(entity), query_string={"urut": sort})
        assert answer.status_code == 400
        assert answer.json["pesan"]
    assert_opens(hand.api("GET", address(entity), query_string={"urut": "id"}))


@leak(24, wall="read")
def a_name_of_another_office_is_found_out(world: World, entity: type[Base]) -> None:
    if single(entity):
        return
    who, known = outsider(world, entity), world.record(entity, Status.DISETUJUI)
    said = body(entity, twin(world, entity, known.id, who))
    answer = world.hands[who].api("POST", address(entity), json=said)
    assert answer.status_code in (201, 422), answer.text
    assert not re.search(r"\bsudah\b", answer.text)
    assert "Mirip" not in answer.text
    if answer.status_code == 422:
        assert_opens(world.hands[who].api("POST", address(entity), json=said | REASON), 201)


@leak(29, applies=lambda e: True)
def a_cookie_writes_by_the_api(world: World, entity: type[Base]) -> None:
    known, hand = world.record(entity), world.hands[world.writer(entity)]
    before = as_stored(world, entity, known.id)
    for method, url in (("POST", address(entity)), ("PUT", address(entity, known.id)),
                        ("DELETE", address(entity, known.id)), ("GET", address(entity))):
        for headers in ({}, {"X-CSRFToken": hand.csrf}):
            answer = hand.ask(method, url, json={"alasan": SAID}, headers=headers)
            assert answer.status_code in (400, 401), (method, answer.status_code)
            assert answer.json["pesan"]
    assert as_stored(world, entity, known.id) == before
