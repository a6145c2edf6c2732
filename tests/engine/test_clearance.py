"""Classes are opened by the grant that reaches a record, never by the best of all grants."""
from __future__ import annotations

from dataclasses import replace
from itertools import combinations
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import audit, intake, listing, periods, registry, scope, summary
from app.engine.actor import Actor, Grant
from app.engine.audit import Jejak
from app.engine.base import Base, Klasifikasi, Status
from app.engine.forms import RecordForm, raw_of
from app.views import trail_search
from tests.every.world import World

CLERK = Grant("petugas", "siormas", "32.73")
HEAD_ELSEWHERE = Grant("pimpinan", "ekososbud", "32.73")
HEAD_NEXT_DOOR = Grant("pimpinan", "siormas", "32.04")
GRANTS = (CLERK, HEAD_ELSEWHERE, HEAD_NEXT_DOOR, Grant("petugas", "*", "32"),
          Grant("admin_direktorat", "siormas", "00"), Grant("auditor", "*", "00"),
          Grant("verifikator_provinsi", "ekososbud", "32"), Grant("pengawas", "*", "11"))


def holding(world: World, *grants: Grant) -> Actor:
    return replace(world.actors["sari"], grants=frozenset(grants),
                   national=any(grant.unit == "00" for grant in grants))


def classify(world: World, entity: type[Base], secret: str) -> int:
    """Give an approved record of Sari's office a class; return its key."""
    known, table = world.record(entity, Status.DISETUJUI), entity.__table__
    world.bind.execute(table.update().where(table.c.id == known.id).values(klasifikasi=secret))
    return known.id


def read(world: World, actor: Actor, entity: type[Base]) -> set[int]:
    with world.acting(actor) as session:
        return set(session.scalars(select(entity.id)))


@pytest.mark.parametrize("other", [HEAD_ELSEWHERE, HEAD_NEXT_DOOR])
def test_a_high_grant_elsewhere_opens_nothing_here(world: World, other: Grant) -> None:
    ormas, fkub = registry.entity("ormas"), registry.entity("fkub")
    here, there = classify(world, ormas, "rahasia"), classify(world, fkub, "rahasia")
    mixed = holding(world, CLERK, other)
    assert here not in read(world, mixed, ormas)
    assert (there in read(world, mixed, fkub)) is (other is HEAD_ELSEWHERE)
    assert here in read(world, holding(world, CLERK, replace(other, subsystem="siormas",
                                                             unit="32.73")), ormas)


def test_the_database_and_python_agree_on_who_opens_what(world: World) -> None:
    for entity in (registry.entity("ormas"), registry.entity("fkub")):
        for secret in Klasifikasi:
            with world.undone():
                key = classify(world, entity, secret.value)
                for held in combinations(GRANTS, 2):
                    actor = holding(world, *held)
                    said = bool(scope.readers(actor, entity.__subsystem__, "32.73", secret))
                    assert (key in read(world, actor, entity)) is said, (held, secret)


def test_who_keeps_what_begins_in_a_high_class_opens_that_class_there_alone(world: World) -> None:
    """Daily situations begin as Rahasia: their clerk opens them, and no rahasia elsewhere."""
    daily, ormas = registry.entity("lapsitda"), registry.entity("ormas")
    assert (registry.begins_as("puskomin"), registry.begins_as("siormas")) == (
        Klasifikasi.RAHASIA, Klasifikasi.TERBATAS)
    here, beside = classify(world, daily, "rahasia"), classify(world, ormas, "rahasia")
    everything, own = (Grant("petugas", which, "32.73") for which in ("*", "puskomin"))
    for grant, seen in ((everything, True), (own, True), (CLERK, False),
                        (replace(own, unit="32.04"), False)):
        actor = holding(world, grant)
        assert (here in read(world, actor, daily)) is seen
        assert beside not in read(world, actor, ormas)
        assert bool(scope.readers(actor, "puskomin", "32.73", Klasifikasi.RAHASIA)) is seen
    low = replace(holding(world, everything), limit=Klasifikasi.TERBATAS)
    assert here not in read(world, low, daily)
    assert scope.farther(holding(world, everything), everything) == {
        "puskomin": Klasifikasi.RAHASIA}
    assert scope.farther(holding(world, own), own) == {}
    assert scope.of_role("petugas") == "Terbatas (PUSKOMIN sampai Rahasia)"
    assert scope.of_role("pengawas") == "Rahasia"
    classify(world, daily, "sangat_rahasia")
    assert here not in read(world, holding(world, everything), daily)


def test_a_line_of_the_trail_opens_as_far_as_its_subsystem_does(world: World) -> None:
    for table, seen in (("lapsitda", True), ("ormas", False)):
        entity = registry.entity(table)
        key = classify(world, entity, "rahasia")
        with world.acting("budi") as session:
            audit.note(session, "cetak", session.get(entity, key))
            session.commit()
        about = select(Jejak.id).where(Jejak.entitas == table, Jejak.data_id == str(key),
                                       Jejak.klasifikasi == Klasifikasi.RAHASIA)
        with world.acting(holding(world, Grant("petugas", "*", "32.73"))) as session:
            assert bool(session.scalars(about).all()) is seen


def test_lines_of_the_trail_are_as_closed_as_their_record(world: World) -> None:
    entity = registry.entity("ormas")
    key = classify(world, entity, "rahasia")
    with world.acting("budi") as session:
        audit.note(session, "cetak", session.get(entity, key))
        session.commit()
    about = select(Jejak.id).where(Jejak.entitas == "ormas", Jejak.data_id == str(key),
                                   Jejak.klasifikasi == Klasifikasi.RAHASIA)
    for actor, seen in ((holding(world, CLERK, HEAD_ELSEWHERE), False),
                        (holding(world, CLERK, HEAD_NEXT_DOOR), False),
                        (world.actors["budi"], True)):
        with world.acting(actor) as session:
            assert bool(session.scalars(about).all()) is seen


def test_what_is_closed_is_counted_and_not_told(world: World) -> None:
    entity = registry.entity("ormas")
    whole = len(read(world, holding(world, CLERK), entity))
    classify(world, entity, "rahasia")
    for other, hidden in ((HEAD_ELSEWHERE, 1), (HEAD_NEXT_DOOR, 1),
                          (Grant("pimpinan", "siormas", "32"), 0)):
        actor = holding(world, CLERK, other)
        with world.acting(actor) as session:
            answer = listing.answer(session, actor, entity, listing.parse(session, entity, {}))
            assert (answer.hidden, answer.count) == (hidden, whole - hidden), other


def test_nobody_classifies_above_what_they_open_there(world: World) -> None:
    entity = registry.entity("ormas")
    mixed = holding(world, CLERK, HEAD_ELSEWHERE)
    with world.acting(mixed) as session:
        record = session.get(entity, world.record(entity).id)
        for secret, allowed in (("terbatas", True), ("rahasia", False)):
            form = RecordForm(entity, raw_of(record) | {"klasifikasi": secret}, record)
            intake.examine(session, mixed, form, unit="32.73", confirmed=True)
            assert ("klasifikasi" not in str(form.errors())) is allowed


def test_what_the_office_says_of_a_person_stands_above_their_roles(world: World) -> None:
    entity = registry.entity("ormas")
    key = classify(world, entity, "terbatas")
    for limit, seen in ((Klasifikasi.BIASA, False), (Klasifikasi.TERBATAS, True), (None, True)):
        actor = replace(holding(world, CLERK, HEAD_ELSEWHERE), limit=limit)
        assert (key in read(world, actor, entity)) is seen


def are_read_at(world: World, entity: Any, key: int, secret: str, criteria: list[Any]) -> bool:
    """Give a record a class and a line of it; tell whether older lines are read from below."""
    classify(world, entity, secret)
    with world.acting("budi") as session:
        audit.note(session, "cetak", session.get(entity, key))
        session.commit()
    with world.acting(replace(world.actors["dewi"], limit=Klasifikasi.TERBATAS)) as session:
        return bool(trail_search.answer(
            session, trail_search.Question(criteria=criteria)).lines)


def test_older_lines_close_with_a_record_whose_class_has_risen(world: World) -> None:
    entity = registry.entity("ormas")
    key = world.record(entity, Status.DISETUJUI).id
    searched = f"/jejak/?entitas=ormas&data_id={key}"
    before = world.hands["dewi"].get(searched).text
    assert world.record(entity, Status.DISETUJUI).title in before
    own = [Jejak.entitas == "ormas", Jejak.data_id == str(key)]
    for secret, there in (("terbatas", True), ("rahasia", False)):
        assert are_read_at(world, entity, key, secret, own) is there
        assert world.record(entity, Status.DISETUJUI).title in world.hands["dewi"].get(
            searched).text


def test_lines_of_a_part_close_with_the_record_it_was_of(world: World) -> None:
    entity = registry.entity("ormas")
    key = classify(world, entity, "biasa")
    with world.acting("budi") as session:
        part = session.get(entity, key).pengurus[0]
        audit.note(session, "cetak", part)
        session.commit()
        mine = [Jejak.induk_entitas == "ormas", Jejak.induk_id == str(key)]
    for secret, there in (("terbatas", True), ("rahasia", False)):
        assert are_read_at(world, entity, key, secret, mine) is there


@pytest.mark.parametrize("state", [Status.DIAJUKAN, Status.DISETUJUI])
def test_a_list_of_one_day_does_not_count_what_is_closed(world: World, state: Status) -> None:
    entity, recap = registry.entity("laporan_perkembangan_politik"), registry.recap("R-POL-3")[1]
    known, table = world.record(entity, state), entity.__table__
    day = world.bind.scalar(select(table.c.tanggal).where(table.c.id == known.id))
    told = {}
    for secret in ("terbatas", "rahasia"):
        world.bind.execute(table.update().where(table.c.id == known.id).values(klasifikasi=secret))
        for who in ("sari", "budi"):
            for code in (f"{day:%Y-%m-%d}", f"{day:%Y-%m}"):
                with world.acting(who) as session:
                    made = summary.compute(session, world.actors[who], recap, "32.73",
                                           periods.parse(code))
                told[secret, who, len(code)] = (len(made.rows), made.hidden, made.unapproved)
    whole = told["terbatas", "sari", 10]
    shown, waiting = (1, 0) if state is Status.DISETUJUI else (0, 1)
    assert told["rahasia", "budi", 10] == told["terbatas", "budi", 10] == whole
    assert told["rahasia", "sari", 10] == (whole[0] - shown, 0, whole[2] - waiting)
    month = told["terbatas", "sari", 7]
    assert told["rahasia", "sari", 7] == (month[0] - shown, shown, month[2]), "a month tells"
