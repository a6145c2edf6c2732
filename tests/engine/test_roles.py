"""Who may do what: the whole table as it was agreed, and the rules that bend it.

The table is kept in words in `tests/golden/peran.txt`; `GOLDEN=record` writes it again, to be
read before it is committed.
"""
from __future__ import annotations

import os
from pathlib import Path

import pytest

from app.engine import registry, roles
from app.engine.actor import Actor, Grant
from app.engine.base import Approvable, Reference
from app.views import duties

TABLE = Path(__file__).parents[1] / "golden" / "peran.txt"

pytestmark = pytest.mark.usefixtures("house")


def holding(*grants: Grant) -> Actor:
    return Actor(7, "Contoh", grants[0].unit, frozenset(grants),
                 national=any(grant.unit == "00" for grant in grants))


def test_the_table_is_as_agreed():
    text = duties.table_text()
    if os.environ.get("GOLDEN") == "record":
        TABLE.write_text(text, encoding="utf-8")
    assert text == TABLE.read_text(encoding="utf-8")


def test_nobody_enters_and_decides_with_one_role():
    for entity in registry.mains():
        for code in roles.ROLES:
            acts = roles.acts_of(code, entity)
            assert not {"ajukan", "setujui"} <= acts, (entity.__tablename__, code)


def test_only_approved_kinds_of_data_are_submitted_and_decided():
    for entity in registry.mains():
        if not issubclass(entity, Approvable):
            held = set().union(*(roles.acts_of(code, entity) for code in roles.ROLES))
            assert not held & {"ajukan", "tarik", "setujui", "kembalikan"}


def test_readers_write_nothing():
    for entity in registry.mains():
        for code in ("pimpinan", "auditor"):
            assert roles.acts_of(code, entity) <= roles.READING | {"trail"}


def test_a_grant_writes_in_its_own_office_alone():
    entity = registry.entity("ormas")
    sari = holding(Grant("petugas", "*", "32.73"))
    assert roles.may(sari, "edit", entity, "32.73")
    assert not roles.may(sari, "edit", entity, "32.04")
    assert roles.writable_units(sari, entity) == ["32.73"]


def test_a_grant_in_one_subsystem_says_nothing_of_another():
    agus = holding(Grant("petugas", "siormas", "32.73"))
    assert roles.may(agus, "add", registry.entity("ormas"))
    assert not roles.may(agus, "list", registry.entity("fkub"))


def test_shared_lists_belong_to_the_admin():
    for entity in registry.mains():
        if issubclass(entity, Reference):
            writers = {code for code in roles.ROLES if "edit" in roles.acts_of(code, entity)}
            assert writers == {"admin"}


@pytest.mark.parametrize(("grant", "may"), [
    (Grant("admin", "*", "00"), {"users", "trail", "regions"}),
    (Grant("auditor", "*", "00"), {"trail"}),
    (Grant("auditor", "siormas", "00"), set()),
    (Grant("auditor", "*", "32"), set()),
    (Grant("admin", "*", "32"), set()),
    (Grant("petugas", "*", "00"), set()),
])
def test_administering_needs_the_centre_and_every_subsystem(grant, may):
    held = {act for act in roles.ADMINISTERING if roles.administers(holding(grant), act)}
    assert held == may
