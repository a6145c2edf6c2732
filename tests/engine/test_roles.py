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
        for code in ("pimpinan", "auditor", "verifikator_provinsi"):
            if code not in entity.__entity__.writers:
                assert roles.acts_of(code, entity) == roles.READING


def test_the_settings_of_an_office_are_kept_by_who_answers_for_all_its_subsystems():
    office = registry.entity("unit_kerja")
    for subsystem, keeps in (("*", True), ("pengaturan", True), ("siormas", False)):
        budi = holding(Grant("pengawas", subsystem, "32.73"))
        assert roles.may(budi, "list", office)
        assert roles.may(budi, "edit", office, "32.73") is keeps
        assert roles.writable_units(budi, office, "edit") == (["32.73"] if keeps else [])
        named = roles.permissions("pengawas", subsystem)
        assert ("can_list", roles.view_name(office)) in named
        assert (("can_edit", roles.view_name(office)) in named) is keeps


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


def test_shared_lists_belong_to_the_centre():
    for entity in registry.mains():
        if issubclass(entity, Reference) and entity.__entity__.writers == ("petugas",):
            writers = {code for code in roles.ROLES if "edit" in roles.acts_of(code, entity)}
            of_all = registry.is_foundation(entity.__subsystem__)
            assert writers == ({"admin"} if of_all else {"admin", "admin_direktorat"})


def test_a_directorate_keeps_the_lists_of_its_own_subsystem_alone():
    rini = holding(Grant("admin_direktorat", "siormas", "00"))
    assert roles.may(rini, "edit", registry.entity("bidang_kegiatan"))
    assert not roles.may(rini, "edit", registry.entity("wilayah"))
    assert not roles.may(rini, "edit", registry.entity("ormas"), "32.73")
    assert not roles.may(rini, "list", registry.entity("fkub"))
    assert not any(roles.administers(rini, act) for act in roles.ADMINISTERING)


def test_heads_approve_what_a_supervisor_approves_and_verifiers_do_not():
    for entity in registry.mains():
        if not issubclass(entity, Approvable) or "pengawas" not in entity.__entity__.approvers:
            continue
        for code in ("pengawas", "kepala"):
            assert {"setujui", "kembalikan"} <= roles.acts_of(code, entity)
        # What the head signs in person is not signed by a head of bidang.
        assert ("setujui" in roles.acts_of("kabid", entity)) is (
            "kepala" not in entity.__entity__.approvers)
        checks = roles.acts_of("verifikator", entity)
        assert checks - roles.READING == {"verifikasi", "kembalikan"}


def test_a_verifier_checks_at_their_own_office_alone():
    entity = registry.entity("ormas")
    tuti = holding(Grant("verifikator", "siormas", "32"))
    assert roles.may(tuti, "verifikasi", entity, "32")
    assert not roles.may(tuti, "verifikasi", entity, "32.73")
    assert not roles.may(tuti, "verifikasi", registry.entity("fkub"), "32")


@pytest.mark.parametrize(("grant", "may"), [
    (Grant("admin", "*", "00"), {"users", "trail", "regions"}),
    (Grant("auditor", "*", "00"), {"trail"}),
    (Grant("auditor", "siormas", "00"), set()),
    (Grant("auditor", "*", "32"), set()),
    (Grant("admin", "*", "32"), set()),
    (Grant("petugas", "*", "00"), set()),
    (Grant("admin_direktorat", "siormas", "00"), set()),
    (Grant("admin_direktorat", "*", "00"), set()),
])
def test_administering_needs_the_centre_and_every_subsystem(grant, may):
    held = {act for act in roles.ADMINISTERING if roles.administers(holding(grant), act)}
    assert held == may


def test_a_post_at_the_centre_lends_nothing_to_a_grant_below_it():
    for role in ("admin", "auditor"):
        mixed = holding(Grant("petugas", "siormas", "00"), Grant(role, "*", "32"))
        assert not any(roles.administers(mixed, act) for act in roles.ADMINISTERING)
