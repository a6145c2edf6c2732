"""One's own region and below, never by LIKE: no code outside the prefix is ever within."""
from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, func, literal, select

from app.engine import registry, scope
from app.engine.actor import Actor, Grant, as_system
from app.engine.base import Klasifikasi
from app.engine.errors import NobodyActing
from app.views import interface
from tests.every.world import World

REAL = st.from_regex(r"[1-9]\d(\.\d{2}(\.\d{2}(\.\d{4})?)?)?", fullmatch=True)
CODES = REAL | st.text(
    "0123456789./%_ ", max_size=13)
MEMORY = create_engine("sqlite://")


@given(CODES, CODES)
@settings(max_examples=200, deadline=None)
def test_the_database_and_python_agree_on_what_lies_within(unit: str, code: str) -> None:
    with MEMORY.connect() as connection:
        found = connection.scalar(select(literal(1)).where(scope.within(literal(code), unit)))
    assert bool(found) == scope.covers(unit, code)


@given(REAL, REAL)
@settings(max_examples=200, deadline=None)
def test_of_real_codes_one_range_says_the_same(unit: str, code: str) -> None:
    with MEMORY.connect() as connection:
        found = connection.scalar(select(literal(1)).where(scope.inside(literal(code), unit)))
    assert bool(found) == scope.covers(unit, code)


@given(CODES)
@settings(max_examples=100, deadline=None)
def test_an_empty_unit_holds_nothing(code: str) -> None:
    assert not scope.covers("", code)


@pytest.mark.parametrize(("unit", "code", "held"), [
    ("32", "32", True), ("32", "32.73", True), ("32", "32.73.05", True), ("3", "32", False),
    ("32", "320", False), ("32.7", "32.73", False), ("32.73", "32", False),
    ("32.73", "32.7", False),
    ("00", "32", False), ("32", "33.01", False)])
def test_below_means_the_code_and_a_full_stop(unit: str, code: str, held: bool) -> None:
    assert scope.covers(unit, code) is held


def count(world: World, actor: Actor, **options: bool) -> int:
    entity = registry.entity("ormas")
    with world.acting(actor) as session:
        return session.scalar(select(func.count(entity.id)), execution_options=options) or 0


def test_a_statement_that_is_kept_is_asked_again_for_each_reach(world: World) -> None:
    entity = registry.entity("ormas")
    kept = select(func.count(entity.id)).execution_options(lasting=True)
    found = []
    for name in ("sari", "joko", "dewi", "ratna", "sari"):
        with world.acting(world.actors[name]) as session:
            found.append(session.scalar(kept))
    assert found == [whole(world), 0, whole(world), 0, whole(world)]
    with world.acting(world.actors["sari"]) as session:
        assert session.scalar(kept, execution_options={"trash": True}) >= found[0]
        assert session.scalar(kept) == found[0]
    with world.app.app_context(), pytest.raises(NobodyActing):
        interface.session().scalar(kept)


def whole(world: World) -> int:
    """Count what the world holds, all of it Sari's office's, past every wall."""
    table = registry.entity("ormas").__table__
    found = world.bind.execute(select(table.c.wilayah_kode).where(table.c.deleted_at.is_(None)))
    offices = list(found.scalars())
    assert set(offices) == {"32.73"}
    return len(offices)


def test_each_reads_their_region_and_below(world: World) -> None:
    there = whole(world)
    assert there >= 3
    for name in ("sari", "tono", "dewi"):
        assert count(world, world.actors[name]) == there
    for name in ("joko", "ratna", "wulan"):
        assert count(world, world.actors[name]) == 0
    for name in ("sari", "tono", "dewi", "joko", "ratna", "wulan"):
        assert count(world, world.actors[name], **scope.EVERY_ROW) \
            == count(world, world.actors[name])
    with world.app.app_context(), as_system("uji") as system:
        assert count(world, system) == there


def test_the_nation_is_a_fact_and_not_a_prefix(world: World) -> None:
    dewi = world.actors["dewi"]
    assert count(world, replace(dewi, national=False)) == 0
    for unit in ("", "0", "%", "32.7", "__"):
        actor = replace(world.actors["sari"], grants=frozenset({Grant("petugas", "*", unit)}))
        assert count(world, actor) == 0
    assert count(world, replace(dewi, grants=frozenset())) == 0


def test_what_is_classified_above_the_reader_is_not_read(world: World) -> None:
    entity, there = registry.entity("ormas"), whole(world)
    table = entity.__table__
    world.bind.execute(table.update().where(table.c.id == 1).values(klasifikasi="rahasia"))
    assert count(world, world.actors["sari"]) == there - 1
    assert count(world, world.actors["budi"]) == there
    low = replace(world.actors["budi"], clearance=Klasifikasi.BIASA)
    assert count(world, low) == there - 1


def test_with_nobody_acting_regional_data_is_an_error(world: World) -> None:
    with world.app.app_context():
        session = interface.session()
        for question in (select(registry.entity("ormas")),
                         select(func.count()).select_from(registry.entity("ormas_pengurus"))):
            with pytest.raises(NobodyActing):
                session.execute(question)
        assert session.scalar(select(func.count(registry.entity("wilayah").id))) > 500
