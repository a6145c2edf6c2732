"""A recap whose regions are divided by a choice, and a sum named differently in each source."""
from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from app.engine import periods, recap_checks, registry, summary
from app.engine.vocabulary import Column, Recap, Source, Subsystem
from tests.every.world import World

YEAR = periods.parse("2026")


@pytest.fixture
def house(worlds: Any) -> Any:
    """One database is enough: what is counted is asked on both elsewhere."""
    with worlds.get("sqlite").held() as lent:
        yield lent


def computed(world: World, recap: Recap, place: str) -> Any:
    with world.acting("dewi") as session:
        return summary.compute(session, world.actors["dewi"], recap, place, YEAR)


SPLIT = Recap(
    code="X", title="Contoh", sources=(Source("organisasi_penghayat", stock="tanggal_pendataan"),),
    split="tingkat", columns=(Column("Banyak", all_of=True), Column("Anggota", sum="jumlah_anggota")
                              ), sums=(("Banyak", ("Banyak",)),))


def test_a_region_has_a_line_for_each_value_it_has(house: World) -> None:
    entity = registry.entity("organisasi_penghayat")
    for place, label in (("32", "Kota Bandung"), ("32.73", "Kota Bandung"), ("00", "Jawa Barat")):
        result = computed(house, SPLIT, place)
        assert [head.label for head in result.heads][1] == "Tingkat"
        with house.acting("dewi") as session:
            counted = Counter(row.tingkat.label for row in session.query(entity))
        found = {row.cells[1]: row.cells[2] for row in result.rows if row.cells[0] == label}
        assert found == counted
        assert result.totals[2] == sum(counted.values()) > 0
        assert not result.mismatches


def test_a_region_without_any_keeps_one_line(house: World) -> None:
    result = computed(house, SPLIT, "32")
    empty = [row.cells for row in result.rows if row.cells[0] == "Kabupaten Bandung"]
    assert empty == [("Kabupaten Bandung", "-", 0, 0)]


def test_each_source_adds_up_its_own_field(house: World) -> None:
    both = Recap(
        code="X", title="Contoh", columns=(Column("Orang", sum={
            "organisasi_penghayat": "jumlah_anggota", "aliran_keagamaan": "jumlah_pengikut"}),),
        sources=(Source("organisasi_penghayat", stock="tanggal_pendataan"),
                 Source("aliran_keagamaan", stock="tanggal_pendataan")))
    with house.acting("dewi") as session:
        wanted = sum(row.jumlah_anggota for row in session.query(
            registry.entity("organisasi_penghayat")))
        wanted += sum(row.jumlah_pengikut for row in session.query(
            registry.entity("aliran_keagamaan")))
    assert computed(house, both, "32").totals[1] == wanted > 0


@pytest.mark.parametrize("recap", [
    Recap("X", "Contoh", SPLIT.sources, split="nama"),
    Recap("X", "Contoh", SPLIT.sources, rows="tingkat", split="tingkat"),
    Recap("X", "Contoh", SPLIT.sources, split="tingkat", columns=(Column("Kab", regions=True),)),
    Recap("X", "Contoh", SPLIT.sources, columns=(Column("A", sum={"lain": "jumlah_anggota"}),))])
def test_what_cannot_be_divided_or_added_is_found_at_the_start(house: World, recap: Recap) -> None:
    made = Subsystem("x", "X", "X", 1, "x", (), recaps=(recap,))
    assert any("E008 recap X" in finding for finding in recap_checks.of(made))
