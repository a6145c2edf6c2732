"""Organisations of penghayat and aliran: what they are asked, and that no belief is kept."""
from datetime import date
from typing import Any

import pytest

from app.engine import Approvable, Part
from app.models import ekososbud, siormas
from app.models.ekososbud import AliranKeagamaan, OrganisasiPenghayat


def penghayat(**over: Any) -> OrganisasiPenghayat:
    said = {"nama": "Contoh Paguyuban", "tahun_berdiri": 1980, "nomor_skt": "12/SKT/2020",
            "tanggal_skt": date(2020, 1, 1), "tanggal_inventarisasi": date(2023, 11, 25)}
    return OrganisasiPenghayat(**said | over)


def test_a_complete_organisation_and_an_empty_one_break_no_rule(broken):
    assert broken(penghayat()) == []
    assert broken(OrganisasiPenghayat()) == []
    assert broken(AliranKeagamaan()) == []


@pytest.mark.parametrize(("missing", "field"), [
    ({"tanggal_skt": None}, "tanggal_skt"), ({"nomor_skt": None}, "nomor_skt")])
def test_a_number_and_a_date_of_an_skt_come_together(broken, missing, field):
    assert broken(penghayat(**missing), field)
    assert not broken(penghayat(nomor_skt=None, tanggal_skt=None))


@pytest.mark.parametrize(("taken", "warned"), [
    (date(2023, 11, 24), True), (date(2023, 11, 25), False), (date(2020, 1, 1), True)])
def test_an_inventory_of_three_years_warns(broken, taken, warned):
    found = broken(penghayat(tanggal_inventarisasi=taken), "tanggal_inventarisasi")
    assert [p.warning for p in found] == [True] * warned


def test_both_are_kept_without_approval():
    assert not issubclass(OrganisasiPenghayat, Approvable)
    assert not issubclass(AliranKeagamaan, Approvable)


def test_no_person_is_kept_with_a_belief():
    for subsystem in (siormas.SUBSYSTEM, ekososbud.SUBSYSTEM):
        for entity in subsystem.entities:
            beliefs = {name for name in entity.__fields__ if "agama" in name or "keyakinan" in name}
            assert not issubclass(entity, Part) or beliefs <= {"agama_diwakili"}
    assert not OrganisasiPenghayat.__children__
    assert not AliranKeagamaan.__children__


def test_every_field_and_every_value_says_what_it_means():
    for subsystem in (siormas.SUBSYSTEM, ekososbud.SUBSYSTEM):
        for entity in subsystem.entities:
            for said in entity.__fields__.values():
                assert said.label, (entity, said.name)
                assert said.help.endswith("."), (entity, said.name)
                assert all(member.label and member.meaning for member in said.choices or ())
            own = set(entity.__fields__) - {"klasifikasi", "sumber_data", "catatan", "aktif"}
            assert all(entity.__fields__[name].law for name in own), entity
