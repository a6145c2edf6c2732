"""The waist: every shape of question is walled; two people who meet overwrite nothing."""
from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from sqlalchemy import exists, func, insert, select, text, union_all, update
from sqlalchemy.orm import aliased, joinedload, selectinload, subqueryload

from app.engine import registry, trash
from app.engine.actor import acting
from app.engine.audit import Jejak
from app.engine.errors import Refused
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.test_records import raw_now, renamed
from tests.every.world import SAID, World

ORMAS, OFFICER = "ormas", "ormas_pengurus"


def shapes() -> dict[str, Callable[[Any, Any], Any]]:
    """Return ways of asking for a record, each of which must come back empty for a stranger."""
    return {
        "entity": lambda o, p: select(o),
        "column": lambda o, p: select(o.nama),
        "count": lambda o, p: select(func.count()).select_from(o).having(func.count() > 0),
        "group": lambda o, p: select(o.wilayah_kode, func.count(o.id)).group_by(o.wilayah_kode),
        "alias": lambda o, p: select(aliased(o)),
        "subquery": lambda o, p: select(select(o.id).subquery()),
        "cte": lambda o, p: select(select(o.id).cte()),
        "union": lambda o, p: union_all(select(o.id), select(o.id)),
        "join": lambda o, p: select(p.nama).join(o, o.id == p.ormas_id),
        "joined": lambda o, p: select(o).options(joinedload(o.pengurus)),
        "selectin": lambda o, p: select(o).options(selectinload(o.pengurus)),
        "subqueryload": lambda o, p: select(o).options(subqueryload(o.pengurus)),
        "any": lambda o, p: select(p).where(p.ormas_id.in_(select(o.id))),
        "has": lambda o, p: select(o).where(o.pengurus.any()),
        "exists": lambda o, p: select(p.id).where(exists().where(o.id == p.ormas_id)),
        "parts": lambda o, p: select(p),
    }


@pytest.mark.parametrize("shape", sorted(shapes()))
def test_every_shape_of_question_is_walled(world: World, shape: str) -> None:
    asked = shapes()[shape](registry.entity(ORMAS), registry.entity(OFFICER))
    with world.acting("sari") as session:
        assert session.execute(asked).unique().all()
    for who in ("joko", "ratna", "wulan"):
        with world.acting(who) as session:
            assert not session.execute(asked).unique().all()


def test_the_legacy_query_and_the_identity_map_are_walled(world: World) -> None:
    ormas = registry.entity(ORMAS)
    known = world.record(ormas)
    with world.acting("sari") as session:
        assert session.query(ormas).count() >= 3
        assert session.get(ormas, known.id) is not None
        with acting(world.actors["joko"]):
            assert session.query(ormas).count() == 0
            assert session.get(ormas, known.id) is None


def test_what_goes_around_the_session_is_refused(world: World) -> None:
    ormas = registry.entity(ORMAS)
    for statement in (select(ormas.__table__), update(ormas).values(catatan="x"),
                      update(ormas.__table__).values(catatan="x"),
                      insert(ormas.__table__).values(nama="x", wilayah_kode="32.73")):
        with world.acting("sari") as session, pytest.raises(Refused):
            session.execute(statement)


def test_a_foreign_headquarters_is_not_loaded_through_a_record(world: World) -> None:
    report = registry.entity("lapor_keberadaan")
    with world.acting("sari") as session:
        assert session.get(report, world.record(report).id).ormas is not None
    with world.acting("wulan") as session:
        assert session.scalars(select(report)).all() == []


def test_a_rolled_back_change_leaves_no_line(world: World) -> None:
    ormas = registry.entity(ORMAS)
    with world.acting("sari") as session:
        before = session.scalar(select(func.count(Jejak.id)))
        session.get(ormas, world.record(ormas).id).catatan = "dibatalkan"
        session.flush()
        session.rollback()
        session.commit()
        assert session.scalar(select(func.count(Jejak.id))) == before
        assert session.scalar(text("SELECT 1")) == 1


def _at_once(works: list[Callable[[], int]]) -> list[int]:
    gate, answers = threading.Barrier(len(works)), [0] * len(works)

    def run(number: int) -> None:
        gate.wait()
        answers[number] = works[number]()
    threads = [threading.Thread(target=run, args=(n,)) for n in range(len(works))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def open_world(request, worlds) -> World:
    """Give the world itself, not held in one transaction; a test puts aside what it made."""
    return worlds.get(request.param)


def _put_aside(world: World, entity: Any, key: int, who: str) -> None:
    with world.acting(who) as session:
        trash.discard(session, world.actors[who], session.get(entity, key), SAID)
        session.commit()


def _save(world: World, url: str, data: dict[str, Any]) -> int:
    return world.hands["sari"].post(url, data).status_code


def test_of_two_savers_one_is_told_who_was_first(open_world: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    with open_world.acting("sari") as session:
        key = open_world.make(session, entity)
        session.commit()
    for _ in range(3):
        raw = renamed(entity, raw_now(open_world, entity, key))
        data = posted(entity, raw)
        url = entity_url(entity, f"edit/{key}")
        save = partial(_save, open_world, url, data)
        answers = _at_once([save, save])
        assert sorted(answers) == [302, 409]
    _put_aside(open_world, entity, key, "sari")


def test_of_two_approvers_one_decides(open_world: World) -> None:
    entity = registry.entity("fkub")
    with open_world.acting("sari") as session:
        key = open_world.make(session, entity)
        open_world.advance(session, entity, key, "diajukan")
        session.commit()
    url, seen = entity_url(entity, key, "setujui"), {"version": open_world.edition(entity, key)}
    answers = _at_once([lambda: open_world.hands["budi"].post(url, seen).status_code] * 2)
    assert sorted(answers) == [302, 409]
    _put_aside(open_world, entity, key, "budi")


def test_readers_see_only_their_own_while_others_read(open_world: World) -> None:
    ormas = registry.entity(ORMAS)
    known, url = open_world.record(ormas), entity_url(ormas, "list/")

    def read(who: str, there: bool) -> Callable[[], int]:
        def work() -> int:
            pages = [open_world.hands[who].get(url).text for _ in range(12)]
            return sum((known.marks[0] in page) is not there for page in pages)
        return work
    assert _at_once([read("sari", True), read("joko", False), read("ratna", False),
                     read("tono", True)]) == [0, 0, 0, 0]
