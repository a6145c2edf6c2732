"""A column that says three things is put apart, and a cell that does not tell is refused."""
from __future__ import annotations

import time
from datetime import date
from typing import Any

import pytest

from app.engine import indonesian, registry, sheet_read, sheets

registry.load()


def read(table: str, heads: list[str], *lines: list[Any]) -> tuple[list[dict[str, Any]], list[Any]]:
    """Return the cells that rows say, by field, and what is told of the table."""
    sheet = sheets.layout(registry.entity(table))[0]
    rows, problems = sheet_read.rows_of(sheet, [list(heads), *(list(line) for line in lines)])
    return [row.cells for row in rows], problems


BOARD = ("ketua", "sekretaris", "bendahara")


@pytest.mark.parametrize("heading", [
    "Ketua/Sekretaris/Bendahara", "Ketua, Sekretaris dan Bendahara", "Ketua; Sekretaris; Bendahara",
    "Nama Ketua / Sekretaris / Bendahara"])
@pytest.mark.parametrize(("cell", "names"), [
    ("Contoh A/Contoh B/Contoh C", ("Contoh A", "Contoh B", "Contoh C")),
    ("Contoh A\nContoh B\nContoh C", ("Contoh A", "Contoh B", "Contoh C")),
    ("Contoh A, S.Sos., M.Si.; Contoh B; Contoh C, S.H.",
     ("Contoh A, S.Sos., M.Si.", "Contoh B", "Contoh C, S.H.")),
    ("Contoh A, Contoh B, Contoh C", ("Contoh A", "Contoh B", "Contoh C")),
    ("Contoh A / - / Contoh C", ("Contoh A", None, "Contoh C")), ("-", ("-", None, None))])
def test_three_names_are_three_values(heading: str, cell: str, names: tuple[Any, ...]) -> None:
    (row,), problems = read("parpol_kepengurusan", ["Partai", "Nama kepengurusan", "Nomor SK",
                                                    heading], ["PKB", "DPC", "1/2026", cell])
    assert not problems
    assert tuple(row.get(name) for name in BOARD) == names


@pytest.mark.parametrize("cell", [
    "Contoh A/Contoh B", "Contoh A, S.H., Contoh B", "Contoh A, Contoh B, S.Sos.",
    "Contoh A/Contoh B/Contoh C/Contoh D", "Contoh"])
def test_a_cell_that_does_not_tell_is_refused_and_put_nowhere(cell: str) -> None:
    (row,), (problem,) = read(
        "parpol_kepengurusan", ["Partai", "Nama kepengurusan", "Nomor SK",
                                "Ketua/Sekretaris/Bendahara"], ["PKB", "DPC", "1/2026", cell])
    assert not any(row.get(name) for name in BOARD)
    assert (problem.row, problem.warning, problem.remark) == (2, False, False)
    assert problem.sentence == (
        f"“{cell}” tidak dapat dipisah menjadi Ketua, Sekretaris, Bendahara; tulis di kolom "
        "sendiri-sendiri, atau pisahkan dengan garis miring.")


@pytest.mark.parametrize(("cell", "wanted"), [
    ("Senin/3 Jan 2026/Aula Kantor", ("3 Jan 2026", "Aula Kantor")),
    ("Senin, 3 Januari 2026, Aula, Kantor", ("3 Januari 2026", "Aula, Kantor")),
    ("Senin/3-1-2026/Aula", ("3-1-2026", "Aula")), ("3 Januari 2026", ("3 Januari 2026", None))])
def test_a_day_stands_between_what_is_before_and_behind_it(cell: str, wanted: Any) -> None:
    (row,), problems = read("pendidikan_politik", ["Tema", "Hari/Tanggal/Tempat"], ["X", cell])
    assert not problems
    assert (row["tanggal"], row.get("lokasi")) == wanted


def test_a_day_in_figures_is_not_looked_for_in_a_number_that_holds_strokes() -> None:
    _, (problem,) = read("pendidikan_politik", ["Tema", "Hari/Tanggal/Tempat"],
                         ["X", "188.45/12/2/2026/Bandung"])
    assert "tidak dapat dipisah menjadi Tanggal, Lokasi" in problem.sentence


def test_what_is_partly_known_is_named_and_not_parted() -> None:
    _, problems = read("fkub", ["Nomor SK", "Periode mulai", "Periode selesai", "Sesuatu",
                                "Ketua/Wakil Ketua/Sekretaris"],
                       ["1/2026", "1-1-2026", "31-12-2028", "", "A/B/C"])
    (problem,) = [each for each in problems if each.column.startswith("Ketua")]
    assert problem.warning
    _, problems = read("fkub", ["Nomor SK", "Ketua/Wakil Ketua/Sekretaris"], ["1/2026", "A/B/C"])
    assert problems[-1].sentence.endswith("Kolom ini memuat beberapa hal; tulis di kolom "
                                          "sendiri-sendiri: Ketua, Sekretaris.")


def test_a_note_and_an_empty_cell_are_left_alone() -> None:
    rows, problems = read("pendidikan_politik", ["Tema", "Hari/Tanggal/Tempat"],
                          ["X", "Senin/3 Jan 2026/Aula"], ["Y", None], [None, "Sumber: kantor"])
    assert [row.get("lokasi") for row in rows][:2] == ["Aula", None]
    assert not [each for each in problems if "dipisah" in each.sentence]


@pytest.mark.parametrize("text", ["Senin/3 Jan 2026", "Senin 3-1-2026", "Jum'at, 3/1/2026",
                                  "ahad 3 januari 2026"])
def test_a_weekday_before_a_day_is_read_over(text: str) -> None:
    assert indonesian.read_date(text) == date(2026, 1, 3)


def test_a_cell_of_nothing_but_commas_is_refused_at_once() -> None:
    sheet, begun = sheets.layout(registry.entity("fkub"))[0], time.process_time()
    _, problems = sheet_read.rows_of(sheet, [
        ["Nomor, Tanggal SK dan Ketua", "Periode mulai"],
        *(["1" + ", " * 499, "1-1-2026"] for _ in range(1_000))])
    assert len(problems) == 1_000
    assert time.process_time() - begun < 2


@pytest.mark.parametrize("cell", [
    "Budi, S.H./Ani, M.Si./Jl. Contoh 1/2", "Budi, SH/Ani, MM/Jl. Contoh 1/2"])
def test_names_with_degrees_are_not_parted_at_their_commas(cell: str) -> None:
    heads = ["Nomor SK", "Ketua/Sekretaris/Alamat sekretariat"]
    _, problems = read("fkub", [*heads, "Periode mulai"], ["1/2026", cell, "1-1-2026"])
    assert "tidak dapat dipisah" in problems[0].sentence
    cells, _ = read("fkub", [*heads, "Periode mulai"],
                    ["1/2026", cell.removesuffix("/2"), "1-1-2026"],
                    ["2/2026", "Budi, Ani, Jalan Contoh 1/2", "1-1-2026"])
    assert [(row["ketua"][:4], row["sekretaris"][:3]) for row in cells] == [("Budi", "Ani")] * 2
