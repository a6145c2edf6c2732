"""The form of every entity: takes a whole record, demands what is required, keeps the typing."""
from __future__ import annotations

import re
from typing import Any

from app.engine import registry
from app.engine.base import Approvable, Base, Status
from app.engine.forms import form_fields
from app.engine.vocabulary import Kind
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.leaks_writing import single
from tests.every.refusals import as_stored, assert_opens
from tests.every.world import World

REQUIRED = "Wajib diisi."
ERROR = re.compile(
    r'<div class="invalid-feedback d-block" id="f-([\w-]+)-g">(.*?)</div></div>', re.DOTALL)
WORDS = (Kind.TEXT, Kind.LONG, Kind.BOOLEAN)
NUMBERS = (Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH)
# Prices and an index may fall; what is left of aid is worked out, overspent or not.
BELOW_ZERO = ("indeks_ketahanan.nilai", "banpol_lpj.sisa", "pantau_ekonomi.inflasi_yoy")


def errors_of(page: str) -> dict[str, str]:
    """Return the sentences of a page by the name of their field."""
    return {name: re.sub(r"<[^>]+>", " ", text).strip() for name, text in ERROR.findall(page)}


def _whole(world: World, entity: type[Base]) -> dict[str, Any]:
    with world.acting(world.writer(entity)) as session:
        raw = world.raw(session, entity)
        session.commit()
    return raw


def _send(world: World, entity: type[Base], raw: dict[str, Any], **more: Any) -> Any:
    hand, url = world.hands[world.writer(entity)], entity_url(entity, "add")
    if single(entity):
        known = world.record(entity)
        url = entity_url(entity, f"edit/{known.id}")
        gone = {name: [{"id": str(key), "hapus": "1"} for key in keys] + raw[name]
                for name, keys in known.children.items()}
        raw = {**raw, **gone, "version": str(as_stored(world, entity, known.id)["version"])}
    return hand.post(url, posted(entity, raw, **more))


def test_a_form_takes_a_whole_record(world: World, entity: type[Base]) -> None:
    raw = _whole(world, entity)
    page = assert_opens(world.hands[world.writer(entity)].get(entity_url(entity, "add")))
    assert all(f'name="{name}"' in page.text for name in form_fields(entity))
    answer = assert_opens(_send(world, entity, raw), 302)
    key = int(answer.location.rsplit("/", 1)[1])
    shown = assert_opens(world.hands[world.writer(entity)].get(answer.location))
    assert raw[entity.__entity__.listed[0]] in shown.text
    stored = as_stored(world, entity, key)
    if issubclass(entity, Approvable):
        assert stored["status"] == Status.DRAF
    assert stored["deleted_at"] is None


def test_a_whole_record_is_stored_and_submitted_at_once(world: World, approvable: Any) -> None:
    answer = assert_opens(_send(world, approvable, _whole(world, approvable), _ajukan="1"), 302)
    key = int(answer.location.rsplit("/", 1)[1])
    assert as_stored(world, approvable, key)["status"] == Status.DIAJUKAN


def test_each_required_field_is_asked_at_its_place(world: World, entity: type[Base]) -> None:
    raw = _whole(world, entity)
    title = entity.__entity__.listed[0]
    demanded = {name for name in form_fields(entity)
                if entity.__fields__[name].required and name != title}
    rows = {name: {each for each in form_fields(child) if child.__fields__[each].required}
            for name, child in registry.children(entity).items()}
    empty = raw | dict.fromkeys(demanded, "") | {
        name: [{**raw[name][0], **dict.fromkeys(fields, "")}] for name, fields in rows.items()}
    hand = world.hands[world.writer(entity)]
    answer = hand.post(entity_url(entity, "add"), posted(entity, empty, _ajukan="1"))
    assert answer.status_code == 422
    wrong = errors_of(answer.text)
    wanted = {name.replace("_", "-") for name in demanded}
    wanted |= {f"{name}-baru1-{each}".replace("_", "-")
               for name, fields in rows.items() for each in fields}
    assert {name for name, text in wrong.items() if REQUIRED in text} == wanted
    assert raw[title] in answer.text


def test_a_draft_needs_only_what_names_it(world: World, approvable: type[Base]) -> None:
    raw = _whole(world, approvable)
    named = {name for name, said in approvable.__fields__.items() if said.identity and said.typed}
    bare = {name: raw[name] if name in named else "" for name in form_fields(approvable)}
    for name in named:
        answer = _send(world, approvable, bare | {name: ""})
        assert answer.status_code == 422
        assert set(errors_of(answer.text)) == {name.replace("_", "-")}
    assert_opens(_send(world, approvable, bare), 302)


def test_a_draft_that_is_not_whole_cannot_be_submitted(world: World, approvable: Any) -> None:
    raw = _whole(world, approvable)
    named = {name for name, said in approvable.__fields__.items() if said.identity and said.typed}
    bare = {name: raw[name] if name in named else "" for name in form_fields(approvable)}
    key = _send(world, approvable, bare).location.rsplit("/", 1)[1]
    answer = world.hands["sari"].post(entity_url(approvable, key, "ajukan"))
    assert answer.status_code == 422
    missing = [said.label for name, said in approvable.__fields__.items()
               if said.required and said.typed and name not in named]
    assert all(label in answer.text for label in missing)
    assert REQUIRED in answer.text
    assert as_stored(world, approvable, int(key))["status"] == Status.DRAF


def test_a_choice_outside_the_list_is_refused(world: World, entity: type[Base]) -> None:
    raw = _whole(world, entity)
    chosen = {name: "zzz_tidak_ada" for name in form_fields(entity)
              if entity.__fields__[name].kind in (Kind.CHOICE, Kind.SEVERAL, Kind.BOOLEAN)}
    if not chosen:
        return
    answer = _send(world, entity, raw | chosen)
    assert answer.status_code == 422
    wrong = errors_of(answer.text)
    assert set(wrong) == {name.replace("_", "-") for name in chosen}
    assert all("pilihan" in text or "Ya atau Tidak" in text for text in wrong.values())


def test_a_number_below_zero_is_refused_at_its_field(house: World, entity: type[Base]) -> None:
    numbers = {name: said for name, said in entity.__fields__.items() if said.typed
               and said.kind in NUMBERS and f"{entity.__tablename__}.{name}" not in BELOW_ZERO}
    assert all(said.low is not None and said.low >= 0 for said in numbers.values())
    typed = {name: "-1" for name in numbers if name in form_fields(entity)}
    if typed:
        answer = _send(house, entity, _whole(house, entity) | typed)
        assert answer.status_code == 422
        wrong = errors_of(answer.text)
        assert {name.replace("_", "-") for name in typed} <= set(wrong)
        assert all(len(wrong[name.replace("_", "-")]) > 8 for name in typed)


def test_nonsense_in_every_field_is_refused_with_a_sentence(world: World, entity: Any) -> None:
    raw = _whole(world, entity)
    for nonsense in ("\x00", "x" * 21_000, "31-02-2026 99.99", "²", "9" * 6000):
        typed = {name: nonsense for name in form_fields(entity)
                 if entity.__fields__[name].kind not in WORDS or nonsense == "\x00"
                 or (entity.__fields__[name].size and len(nonsense) > 20_000)}
        if not typed:
            continue
        answer = _send(world, entity, raw | typed)
        assert answer.status_code == 422, answer.text[:300]
        wrong = errors_of(answer.text)
        assert wrong
        assert all(len(text) > 8 for text in wrong.values())


def test_a_stale_form_is_told_and_keeps_its_typing(world: World, entity: type[Base]) -> None:
    raw, known = _whole(world, entity), world.record(entity)
    title = entity.__entity__.listed[0]
    answer = world.hands[world.writer(entity)].post(
        entity_url(entity, f"edit/{known.id}"), posted(entity, raw | {"version": "987"}))
    assert answer.status_code == 409
    assert raw[title] in answer.text
    assert "sudah diubah lebih dahulu oleh" in answer.text
    assert known.title in answer.text
