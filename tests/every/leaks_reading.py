"""Leaks of reading: a row, its parts, its file, its trail and its counts, seen by a stranger."""
from __future__ import annotations

from typing import Any

from sqlalchemy import func, select

from app.engine import registry
from app.engine.attachments import Lampiran
from app.engine.audit import Jejak
from app.engine.base import Approvable, Base, Regional, Status
from app.engine.proposals import Usulan
from app.engine.vocabulary import Kind
from app.views.screen import entity_url
from tests.every.refusals import (
    ABOVE,
    FAR,
    VISITOR,
    assert_opens,
    assert_refused,
    assert_shut,
    assert_tells_nothing,
    is_regional,
    leak,
    outsider,
    refused,
    strangers,
)
from tests.every.world import World

DISTRICT, PROVINCE = "32.73", "32"
# Where a record is read. One gate is before them all, so not each is asked in every state.
READ = ((Status.DRAF, "show", "show/{}"), (Status.DIAJUKAN, "show", "show/{}"),
        (Status.DISETUJUI, "show", "show/{}"), (Status.DRAF, "edit", "edit/{}"),
        (Status.DIAJUKAN, "edit", "edit/{}"), (Status.DISETUJUI, "edit", "edit/{}"),
        (Status.DISETUJUI, "history", "riwayat/{}"), (Status.DIAJUKAN, "show", "cetak/{}.pdf"))


def points_to_regional(entity: type[Base]) -> bool:
    """Tell whether a record is chosen from among records of offices."""
    return any(said.kind is Kind.REFERENCE and issubclass(registry.entity(said.target), Regional)
               for said in entity.__fields__.values())


def holds_files(entity: type[Base]) -> bool:
    """Tell whether a record, or a part of it, can hold a file."""
    return is_regional(entity) and any(
        said.kind is Kind.ATTACHMENT for each in (entity, *registry.children(entity).values())
        for said in each.__fields__.values())


def has_parts(entity: type[Base]) -> bool:
    """Tell whether rows are kept inside a record."""
    return bool(entity.__children__)


def _seen(world: World, who: str, statement: Any) -> list[Any]:
    with world.acting(who) as session:
        return list(session.scalars(statement))


@leak(5, wall="read")
def a_foreign_record_is_shown(world: World, entity: type[Base]) -> None:
    owner = world.hands[world.writer(entity)]
    for state, act, path in READ:
        known = world.record(entity, state)
        url = entity_url(entity, path.format(known.id))
        status = 302 if act == "edit" and state is Status.DIAJUKAN \
            and issubclass(entity, Approvable) else 200
        answer = assert_opens(owner.get(url), status)
        assert status != 200 or path.endswith(".pdf") or known.marks[0] in answer.text
        assert_shut(world, entity, act, "GET", url, known)


@leak(5, wall="read")
def a_foreign_record_differs_from_an_absent_one(world: World, entity: type[Base]) -> None:
    known = world.record(entity)
    for who in (outsider(world, entity), VISITOR):
        there = world.hands[who].get(entity_url(entity, f"show/{known.id}"))
        absent = world.hands[who].get(entity_url(entity, "show/987654"))
        assert there.status_code == absent.status_code
        assert _plain(there.text, known.id) == _plain(absent.text, 987654)


def _plain(page: str, key: int) -> list[str]:
    return [line for line in page.replace(f"/{key}", "/#").splitlines()
            if "nonce" not in line and "csrf" not in line]


@leak(6, wall="read", applies=has_parts)
def rows_of_foreign_records_are_listed(world: World, entity: type[Base]) -> None:
    known = world.record(entity)
    for name, child in registry.children(entity).items():
        own = _seen(world, world.writer(entity), select(child.id))
        assert set(known.children[name]) <= set(own)
        for who in (outsider(world, entity), FAR):
            assert not set(known.children[name]) & set(_seen(world, who, select(child.id)))
            count = _seen(world, who, select(func.count()).select_from(child))
            assert count == [len(_seen(world, who, select(child.id)))]
        assert not [rule for rule in world.app.url_map.iter_rules()
                    if f"/{child.__tablename__}/" in rule.rule]


@leak(7, wall="read", applies=has_parts)
def a_row_of_a_foreign_record_is_fetched(world: World, entity: type[Base]) -> None:
    known = world.record(entity)
    for name, child in registry.children(entity).items():
        key = known.children[name][0]
        with world.acting(world.writer(entity)) as session:
            assert session.get(child, key) is not None
        with world.acting(outsider(world, entity)) as session:
            assert session.get(child, key) is None
            assert session.scalar(select(child).where(
                getattr(child, child.__owner__[0]) == known.id)) is None


@leak(8, wall="read", applies=lambda e: is_regional(e) and not registry.is_foundation(
    e.__subsystem__))
def another_subsystem_of_the_office_sees_it(world: World, entity: type[Base]) -> None:
    known, who = world.record(entity), world.stranger_within(entity)
    for path in ("list/", f"show/{known.id}", f"edit/{known.id}", f"riwayat/{known.id}",
                 f"cetak/{known.id}.pdf", "sampah/", "add"):
        url = entity_url(entity, path)
        assert_opens(world.hands[world.writer(entity)].get(url))
        assert_refused(world.hands[who].get(url), 403, known)
    assert not _seen(world, who, select(entity))


@leak(9, wall="read", applies=points_to_regional)
def a_form_offers_foreign_records(world: World, entity: type[Base]) -> None:
    for name, said in entity.__fields__.items():
        if said.kind is not Kind.REFERENCE:
            continue
        target = registry.entity(said.target)
        if not issubclass(target, Regional):
            continue
        known, url = world.record(target), entity_url(entity, f"pilihan/{name}")
        mark = known.marks[0]
        assert_opens(world.hands[world.writer(entity)].get(url))
        found = world.hands[world.writer(entity)].get(url, query_string={"q": mark}).json
        # What the rules of the field refuse is named as such to those who may read it.
        assert [each["id"] for each in found["hasil"]] == [known.id] or (
            said.offered is not None and found["sebab"])
        for who in (outsider(world, entity), FAR):
            for words in (mark, "Contoh", ""):
                answer = assert_opens(world.hands[who].get(url, query_string={"q": words}))
                assert known.id not in [each["id"] for each in answer.json["hasil"]]
                assert words != mark or answer.json == {"hasil": []}
                assert_tells_nothing(answer, known)
        assert_shut(world, entity, "list", "GET", url, known,
                    people=(world.stranger_within(entity), VISITOR))


@leak(10, wall="read")
def a_list_or_its_search_shows_foreign_records(world: World, entity: type[Base]) -> None:
    known = world.record(entity, Status.DISETUJUI)
    query = {"q": known.marks[0]}
    for path in ("list/", "sampah/"):
        url = entity_url(entity, path)
        if path == "list/":
            answer = assert_opens(world.hands[world.writer(entity)].get(url, query_string=query))
            assert known.marks[0] in answer.text
        for who in strangers(world, entity):
            status = refused(world, entity, who, "list" if path == "list/" else "restore")
            for asked in ({}, {"wilayah": DISTRICT}):
                answer = world.hands[who].get(url, query_string=asked)
                assert_refused(answer, 200 if status == 404 else status, known)
            found = world.hands[who].get(url, query_string=query)
            assert f"show/{known.id}\"" not in found.text


@leak(16, wall="read")
def counts_and_totals_reach_beyond_the_office(world: World, entity: type[Base]) -> None:
    known = world.record(entity)
    with world.acting(world.writer(entity)) as session:
        own = session.scalar(select(func.count(entity.id)))
        assert own >= 1
    for who in (outsider(world, entity), FAR):
        with world.acting(who) as session:
            foreign = session.scalar(select(func.count(entity.id)).where(
                entity.wilayah_kode == DISTRICT))
            assert foreign == 0
            assert session.scalar(select(entity.id).where(entity.id == known.id)) is None
            assert session.get(entity, known.id) is None


@leak(16, wall="read")
def the_trail_and_proposals_tell_of_foreign_records(world: World, entity: type[Base]) -> None:
    known, table = world.record(entity), entity.__tablename__
    mine = select(Jejak.id).where(Jejak.entitas == table, Jejak.data_id == str(known.id))
    assert _seen(world, world.writer(entity), mine)
    for who in (outsider(world, entity), FAR):
        assert not _seen(world, who, mine)
        for cls in (Jejak, Lampiran, Usulan):
            assert not _seen(world, who, select(cls.id).where(cls.wilayah_kode == DISTRICT))


@leak(25, wall="read", applies=holds_files)
def a_foreign_file_is_served(world: World, entity: type[Base]) -> None:
    known = world.record(entity)
    assert known.file
    url = f"/lampiran/{known.file}"
    answer = assert_opens(world.hands[world.writer(entity)].get(url))
    assert answer.data.startswith((b"%PDF", b"\x89PNG", b"\xff\xd8"))
    for who in strangers(world, entity):
        answer = world.hands[who].get(url)
        assert_refused(answer, 302 if who == VISITOR else 404, known)
    assert_opens(world.hands[ABOVE].get(url))
    for path in ("/download/contoh.pdf", "/static/../instance/lampiran", "/lampiran/0"):
        answer = world.hands[world.writer(entity)].get(path)
        assert answer.status_code == 404


@leak(27, wall="read", once=True)
def home_counts_the_country(world: World, entity: type[Base]) -> None:
    homes = {who: assert_opens(world.hands[who].get("/"))
             for who in ("sari", "joko", "jaka", FAR, "wulan", "agus")}
    held = [each for each in registry.mains() if is_regional(each) and world.holds(each)]
    assert held
    for each in held:
        known, address = world.record(each), entity_url(each, "list/")
        if not registry.is_foundation(each.__subsystem__):
            assert address in homes["sari"].text
            assert address not in homes[world.stranger_within(each)].text
        for who in (outsider(world, each), FAR):
            assert_tells_nothing(homes[who], known)
            assert not _seen(world, who, select(each.wilayah_kode).where(
                each.wilayah_kode.like("32.73%")))
