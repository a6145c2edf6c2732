"""The regions as they are shipped and as they are loaded: complete, rooted, with their lineage."""
from __future__ import annotations

import csv
from collections import Counter
from typing import Any

import pytest
from sqlalchemy import func, select

from app.commands import prepare
from app.engine import regions, registry, scope
from app.engine.actor import as_system
from app.models import reference
from app.views import interface
from tests.every.world import World

registry.load()
PROVINCES, KABUPATEN, KOTA = 38, 416, 98


@pytest.fixture(scope="module")
def shipped() -> list[dict[str, str]]:
    with (reference.FOLDER / "wilayah.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_every_region_is_shipped_once(shipped) -> None:
    assert len({row["kode"] for row in shipped}) == len(shipped)
    levels = Counter(row["tingkat"] for row in shipped)
    assert levels["pusat"] == 1
    assert levels["provinsi"] == PROVINCES
    assert levels["kabupaten"] + levels["kabupaten_administratif"] == KABUPATEN
    assert levels["kota"] + levels["kota_administratif"] == KOTA


def test_every_parent_exists_and_begins_the_code(shipped) -> None:
    codes = {row["kode"] for row in shipped}
    for row in shipped:
        if row["tingkat"] == "pusat":
            continue
        assert row["kode_induk"] in codes
        if row["kode_induk"] != regions.NATION:
            assert row["kode"].startswith(row["kode_induk"] + ".")


def test_the_people_of_districts_are_those_of_their_province_and_of_the_nation(shipped) -> None:
    people = {row["kode"]: int(row["jumlah_penduduk"]) for row in shipped}
    assert {row["tahun_penduduk"] for row in shipped} == {"2024"}
    below: Counter[str] = Counter()
    for row in shipped:
        below[row["kode_induk"]] += people[row["kode"]]
    below.pop("")
    assert below == {kode: people[kode] for kode in below}
    assert len(below) == 1 + PROVINCES


@pytest.mark.parametrize(("said", "asked"), [
    ({"jumlah_penduduk": 5}, ["tahun_penduduk"]), ({"tahun_penduduk": 2024}, ["jumlah_penduduk"]),
    ({"lintang": -6}, ["bujur"]), ({"bujur": 107}, ["lintang"]),
    ({"jumlah_penduduk": 5, "tahun_penduduk": 2024, "lintang": -6, "bujur": 107}, [])])
def test_the_figures_of_a_region_come_in_pairs(said, asked) -> None:
    made = registry.entity("wilayah")(**said)
    assert [problem.field for problem in made.problems(None)] == asked


class Known:
    """A question box to which every region is known."""

    def exists(self, table: str, **said: str) -> bool:
        return True


def made_of(kode: str, tingkat: str, induk: str | None) -> Any:
    entity = registry.entity("wilayah")
    level = entity.__fields__["tingkat"].choices(tingkat)
    return entity(kode=kode, kode_induk=induk, tingkat=level)


@pytest.mark.parametrize(("kode", "tingkat", "induk", "asked"), [
    ("abc", "kecamatan", "32", "kode"), ("3273", "kota", "32", "kode"),
    ("32.73.5", "kecamatan", "32.73", "kode"), ("32.73.08", "desa", "32.73", "kode"),
    ("33.74.01", "provinsi", "00", "kode"), ("00", "provinsi", "00", "kode"),
    ("32", "pusat", None, "kode"), ("32.73.05.101", "kelurahan", "32.73.05", "kode"),
    ("00", "pusat", "32", "kode_induk"), ("32.73", "kota", None, "kode_induk"),
    ("32.73.05", "kecamatan", "32.04", "kode_induk"), ("32", "provinsi", "33", "kode_induk"),
    ("32.73", "kota", "00", "kode_induk"), ("32.73.05.1001", "kelurahan", "32.73", None),
    ("32.73.05.1001", "kelurahan", "32.73.05", None), ("32.73.05", "kecamatan", "32.73", None),
    ("31.71", "kota_administratif", "31", None), ("32", "provinsi", "00", None),
    ("00", "pusat", None, None)])
def test_a_region_stands_where_its_code_says(kode, tingkat, induk, asked) -> None:
    problems = made_of(kode, tingkat, induk).problems(Known())
    assert [problem.field for problem in problems] == [asked] * bool(asked)


def test_no_shipped_region_is_refused(shipped) -> None:
    for row in shipped:
        made = made_of(row["kode"], row["tingkat"], row["kode_induk"] or None)
        assert list(made.problems(Known())) == [], row


def test_an_installed_region_gets_what_the_list_has_come_to_say_unless_somebody_changed_it(
        house: World) -> None:
    table = registry.entity("wilayah")
    kept = select(table).where(table.kode.in_(("32.04", "32.73"))).order_by(table.kode)
    with house.app.app_context(), as_system("pengujian"), interface.saving() as session:
        for row in session.scalars(kept):
            row.jumlah_penduduk = row.tahun_penduduk = None
    with house.acting(house.writer(table)) as session:
        session.scalars(kept).first().luas_km2 = 1
        session.commit()
    with house.app.app_context(), as_system("pengujian"):
        prepare.load_reference()
    with house.acting(house.writer(table)) as session:
        assert [row.tahun_penduduk for row in session.scalars(kept)] == [None, 2024]


def test_the_regions_made_since_2012_know_their_old_codes(shipped) -> None:
    moved = [row for row in shipped if row["kode_lama"]]
    assert len(moved) == 26
    assert all(row["kode_lama"] != row["kode"] for row in moved)


def test_the_database_holds_what_is_shipped(world: World, shipped) -> None:
    entity = registry.entity("wilayah")
    with world.acting("dewi") as session:
        stored = dict(session.execute(select(entity.kode, entity.nama)).all())
        provinces = regions.provinces(session)
        districts = [place for each in provinces for place in regions.below(session, each.kode)]
    assert {row["kode"]: row["nama"] for row in shipped}.items() <= stored.items()
    codes = {row["kode"] for row in shipped}
    assert len([place for place in provinces if place.kode in codes]) == PROVINCES
    assert len([place for place in districts if place.kode in codes]) == KABUPATEN + KOTA


def test_every_region_has_an_office(world: World) -> None:
    office = registry.entity("unit_kerja")
    with world.app.app_context(), as_system("uji") as actor, world.acting(actor) as session:
        count = session.scalar(select(func.count(office.wilayah_kode.distinct())))
        assert count == 1 + PROVINCES + KABUPATEN + KOTA


def test_a_district_lies_below_its_own_province_alone(shipped) -> None:
    provinces = [row["kode"] for row in shipped if row["tingkat"] == "provinsi"]
    for row in shipped:
        above = [kode for kode in provinces if scope.covers(kode, row["kode"])]
        assert above == ([] if row["tingkat"] == "pusat" else [row["kode"][:2]])
