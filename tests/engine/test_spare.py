"""A column that closes sums stands only where it has a figure, and every door agrees on it."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from app.engine import adding, behind, bulk, periods, regions, registry, spare, summary
from app.engine.actor import as_system
from app.engine.base import Status
from app.engine.result import Head, Made, Place, Result, Row
from app.engine.vocabulary import Kind
from app.models.siormas.choices import PenerbitSkt, StatusHukum
from app.views import interface
from tests.every.world import World

YEAR = periods.parse("2026")
SPARE = ("SKT belum dicatat", "Tidak diisi")


def load(world: World, **over: Any) -> None:
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("ormas"), [{
            "wilayah_kode": "32.04", "nama": f"Ormas Contoh {over}", "alamat": "Contoh",
            "tanggal_terdaftar": date(2025, 1, 1), "status": Status.DISETUJUI, **over}],
            reason="uji")


def computed(world: World, place: str) -> Result:
    with world.acting("dewi") as session:
        return summary.compute(session, world.actors["dewi"], registry.recap("R-ORM-1")[1], place,
                               YEAR)


def test_a_column_without_a_figure_is_left_out_and_comes_with_its_first(house: World) -> None:
    load(house, status_hukum=StatusHukum.SKT, penerbit_skt=PenerbitSkt.MENTERI)
    bare = computed(house, "32.04")
    assert not {head.label for head in bare.heads} & {*SPARE}
    assert len(bare.heads) == 12
    assert adding.totals(bare.heads, bare.rows) == bare.totals
    whole, of = bare.sums[0]
    assert bare.heads[whole].label == "Jumlah"
    assert [bare.heads[order].label for order in of] == [
        "Yayasan", "Perkumpulan", "Menteri", "Gubernur (lama)", "Bupati/Wali Kota (lama)", "Asing",
        "Tidak terdaftar"]
    load(house, status_hukum=StatusHukum.SKT)
    load(house)
    full = computed(house, "32.04")
    known = dict(zip((head.label for head in full.heads), full.rows[0].cells, strict=True))
    assert [known[label] for label in SPARE] == [1, 1]
    assert not [each for each in full.mismatches if "tidak cocok" in each]


def test_the_rows_behind_a_figure_are_found_under_the_columns_that_stand(house: World) -> None:
    load(house, status_hukum=StatusHukum.ASING)
    recap = registry.recap("R-ORM-1")[1]
    result = computed(house, "32.04")
    with house.acting("dewi") as session:
        place = regions.place(session, "32.04")
        assert place is not None
        found = list(behind.rows(session, recap, place, YEAR))
    sums = [0] * len(result.heads)
    for *_, line, orders, _, _ in found:
        assert line == 0
        for order in orders:
            sums[order] += 1
    for head, cell, counted in zip(result.heads, result.rows[0].cells, sums, strict=True):
        if head.made is None and adding.is_figure(cell):
            assert counted == cell, head


def test_what_was_made_of_a_column_that_went_is_made_of_the_rest() -> None:
    heads = (Head("Baris"), Head("Satu", kind=Kind.INTEGER), Head("Dua", kind=Kind.INTEGER),
             Head("Jumlah", kind=Kind.INTEGER, made=Made("jumlah", (1, 2))))
    result = Result("X", "Contoh", Place("32", "Contoh", "provinsi"), YEAR, heads,
                    (Row(("a", 0, 4, 4)),), ("JUMLAH", 0, 4, 4), summary.now(), sums=((3, (1, 2)),))
    left = spare.without(result, frozenset({1}))
    assert left.heads == (heads[0], heads[2], replace(heads[3], made=Made("jumlah", (1,))))
    assert (left.rows[0].cells, left.totals, left.sums) == (
        ("a", 4, 4), ("JUMLAH", 4, 4), ((2, (1,)),))
    assert spare.without(result, frozenset()) is result
