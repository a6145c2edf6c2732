"""Of several sheets the one that bears the headings is read, and none is left out unasked."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import registry, sheet_read, sheet_rows, sheets
from tests.engine.test_sheets import run
from tests.every.world import World

registry.load()
MAIN, *PARTS = sheets.layout(registry.entity("fkub"))
RECORDS: list[list[Any]] = [["DAFTAR FKUB"], ["No", "Nomor dan tanggal SK", "Periode mulai"],
                            [1, "1/2026, 3-1-2026", "1-1-2026"]]
CHART: list[list[Any]] = [["Wilayah", "Jumlah"], ["Bandung", 17]]


def test_the_sheet_of_the_records_is_found_by_its_headings_and_left_as_it_was() -> None:
    named = {"grafik": CHART, "data 2026": [list(line) for line in RECORDS]}
    assert sheet_read.main_table(MAIN, PARTS, named) == RECORDS
    (asked,) = sheet_read.strange(named)
    assert (asked.sheet, asked.warning) == ("grafik", True)
    assert "isinya tidak disimpan" in asked.sentence
    assert not list(sheet_read.strange({"kosong": [["", None], []]}))


@pytest.mark.parametrize("name", ["anggota", "anggota fkub"])
def test_the_rows_of_a_part_are_known_by_either_of_its_names(name: str) -> None:
    named = {name: [["Nama"], ["Contoh"]], "lain": CHART}
    assert sheet_read.part_table(PARTS[0], named) == [["Nama"], ["Contoh"]]
    assert set(named) == {"lain"}
    assert sheet_read.part_table(PARTS[0], named) == []


@pytest.mark.parametrize("named", [
    {"satu": CHART, "dua": CHART}, {"satu": RECORDS, "dua": RECORDS}])
def test_where_none_or_several_fit_the_clerk_says_which(named: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="“satu”, “dua”"):
        sheet_read.main_table(MAIN, PARTS, named)


@pytest.mark.parametrize(("owners", "owner", "given", "refused"), [
    ([2], None, {2: 2}, []), ([2], "", {2: 2}, []), ([2], "1/2026", {2: 2}, []),
    ([2], "9/2026", {}, ["Induk “9/2026” tidak ada pada lembar FKUB."] * 2),
    ([2, 3], None, {}, ["Kolom wajib “Induk” tidak ada."]),
    ([2, 3], "", {}, ["Induk “” tidak ada pada lembar FKUB."] * 2)])
def test_the_rows_of_the_one_record_need_not_name_it(
        owners: list[int], owner: str | None, given: dict[int, int], refused: list[str]) -> None:
    records = [sheet_read.Row(number, {"nomor_sk": f"{number - 1}/2026"}) for number in owners]
    machine = {} if owner is None else {sheets.OWNER: owner}
    members = [sheet_read.Row(number, {"nama": "Contoh"}, machine) for number in (2, 3)]
    found, problems = sheet_rows.children_by_owner(PARTS[0], records, MAIN, members)
    assert {number: len(rows) for number, rows in found.items()} == given
    assert [each.sentence for each in problems] == refused


def test_a_table_of_parts_is_read_without_the_column_that_names_their_owner() -> None:
    rows, problems = sheet_read.rows_of(PARTS[0], [
        ["No", "Nama", "Agama yang diwakili", "Jabatan"], [1, "Contoh A", "Islam", "Ketua"]])
    assert ([row.cells["nama"] for row in rows], problems) == (["Contoh A"], [])


def test_what_has_no_owner_is_told_with_every_other_mistake(house: World) -> None:
    outcome = run(house, "sari", "ormas", {
        "Ormas": [["nama", "jumlah_anggota"], ["Ormas Contoh Kappa", "banyak"], ["", 3]],
        "Pengurus": [["Induk", "Nama lengkap", "Jabatan"], ["Ormas Tiada", "Satu", "Ketua"],
                     ["Ormas Contoh Kappa", "Dua", "Raja"]]})
    assert {(p.sheet, p.row) for p in outcome.problems} >= {
        ("Pengurus", 2), ("Pengurus", 3), ("Ormas", 2), ("Ormas", 3)}
    assert outcome.refused
