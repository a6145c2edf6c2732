"""Workbooks at the engine: cells come back as they were, rows find records, all or nothing."""
from __future__ import annotations

import io
import os
import signal
import sqlite3
import subprocess
import sys
import time
import zipfile
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import make_url, select

import config
from app.engine import listing, registry, sheet_read, sheets
from app.engine.audit import Jejak
from app.engine.forms import raw_of
from app.engine.sheet_import import Import
from app.engine.sheet_read import Outcome
from app.engine.sheet_write import export
from app.engine.vocabulary import Field, Kind
from tests import factories, people
from tests.databases import copied_database
from tests.every.world import World

Book = dict[str, list[list[Any]]]


def book(path: Path, tables: Book) -> Path:
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in tables.items():
        page = made.create_sheet(name)
        for row in rows:
            page.append(row)
    made.save(path)
    return path


def run(house: World, who: str, table: str, tables: Book, keep: bool = True) -> Outcome:
    entity = registry.entity(table)
    units = [people.PEOPLE[who].unit]
    with house.acting(who) as session:
        outcome = Import(session, house.actors[who], entity, units, units[0], keep=keep).run(tables)
        if outcome.wrong or not keep:
            session.rollback()
        else:
            session.commit()
        return outcome


def exported(house: World, who: str, table: str, tmp_path: Path, **args: str) -> Book:
    entity = registry.entity(table)
    path = tmp_path / "ekspor.xlsx"
    with house.acting(who) as session, path.open("wb") as stream:
        export(session, entity, listing.parse(session, entity, args), stream)
    return sheet_read.read(path)


def column(table: list[list[Any]], heading: str) -> int:
    return [sheets.known(each) for each in table[0]].index(sheets.known(heading))


@pytest.mark.parametrize("text", ["=1+1", "+62", "-", "@SUM(A1)", "\tx", "'=x", "''-x", "'biasa'",
                                  "a=b", "_x0041_", "a & <b>", "", "–"])
def test_no_text_becomes_a_formula_and_every_text_comes_back(text: str, tmp_path: Path) -> None:
    said = Field("Nama", size=100, name="nama")
    shown = sheets.cell(said, text)
    assert shown is None or not str(shown).startswith(("=", "+", "-", "@", "\t", "\r"))
    assert sheets.typed(said, shown) == text.strip() or text.startswith("\t")


@pytest.mark.parametrize(("kind", "cell", "text"), [
    (Kind.INTEGER, 12.0, "12"), (Kind.RUPIAH, 1250000.5, "1.250.000,5"),
    (Kind.YEAR, 2024.0, "2024"), (Kind.TEXT, 40111.0, "40111"), (Kind.BOOLEAN, True, "ya"),
    (Kind.NIK, 327301470890000.0, "327301470890000")])
def test_a_typed_cell_reads_as_a_person_would_have_typed_it(kind: Kind, cell: Any,
                                                           text: str) -> None:
    assert sheets.typed(Field("X", kind=kind), cell) == text


def test_a_number_that_the_spreadsheet_rounded_is_not_believed() -> None:
    with pytest.raises(ValueError, match="dibulatkan"):
        sheets.typed(Field("NIK", kind=Kind.NIK), 3273014708900001.0)


def test_a_rich_record_goes_out_and_comes_back_unchanged(house: World, tmp_path: Path) -> None:
    entity = registry.entity("ormas")
    with house.acting("sari") as session:
        record = factories.store(session, house.actors["sari"], entity, "32.73",
                                 catatan="=SUM(A1)\nbaris kedua & <lain>", asas_ciri="-",
                                 nama="'+Ormas _x0041_ Contoh", jumlah_anggota="1.250",
                                 lintang="-6,914744", nomor_rekening="00-11")
        session.commit()
        key, before = record.id, raw_of(record)
    tables = exported(house, "sari", "ormas", tmp_path, status="draf")
    outcome = run(house, "sari", "ormas", tables)
    assert (outcome.wrong, outcome.added, outcome.changed, outcome.proposed) == (0, 0, 0, 0), \
        outcome.problems
    assert outcome.unchanged == len(tables["Ormas"]) - 1
    with house.acting("sari") as session:
        assert raw_of(session.get(entity, key)) == before


def test_a_changed_cell_changes_one_field_and_a_masked_one_none(house: World,
                                                                tmp_path: Path) -> None:
    entity, key = registry.entity("ormas"), house.record(registry.entity("ormas")).id
    with house.acting("sari") as session:
        before = raw_of(session.get(entity, key))
    tables = exported(house, "sari", "ormas", tmp_path, status="draf")
    main, board = tables["Ormas"], tables["Pengurus"]
    line = next(row for row in main[1:] if row[0] == key)
    line[column(main, "Singkatan")] = "BARU"
    owned = next(row for row in board[1:] if str(row[0]).startswith(f"#{key} "))
    assert owned[column(board, "NIK")] == "•••"
    owned[column(board, "Tempat lahir")] = "Cimahi"
    line[column(main, sheets.REASON)] = "Sudah diperiksa."
    outcome = run(house, "sari", "ormas", tables)
    assert (outcome.wrong, outcome.changed) == (0, 1), outcome.problems
    with house.acting("sari") as session:
        after = raw_of(session.get(entity, key))
        lines = session.scalars(select(Jejak).where(
            Jejak.entitas == "ormas", Jejak.data_id == str(key)).order_by(Jejak.id.desc())).all()
    assert after["singkatan"] == "BARU"
    assert after["pengurus"][0]["tempat_lahir"] == "Cimahi"
    assert after["pengurus"][0]["nik"] == before["pengurus"][0]["nik"]
    assert lines[0].perubahan["singkatan"][1] == "BARU"
    assert {n for n in after if after[n] != before[n]} == {"singkatan", "pengurus"}
    line[column(main, "Singkatan")] = "LAMA"
    refused = run(house, "sari", "ormas", tables)
    assert [p.column for p in refused.problems] == ["Versi"]


def test_rows_bring_their_children_by_key_row_number_or_id(house: World) -> None:
    tables: Book = {
        "Ormas": [["nama", "singkatan"], ["Ormas Contoh Alfa", "A"], ["Ormas Contoh Zeta", "B"]],
        "Pengurus": [["Induk", "Nama lengkap", "Jabatan"], ["ormas contoh alfa", "Satu", "Ketua"],
                     [3, "Dua", "Ketua"], ["Ormas Contoh Alfa", "Tiga", "Sekretaris"]]}
    outcome = run(house, "sari", "ormas", tables)
    assert (outcome.wrong, outcome.added) == (0, 2), outcome.problems
    entity = registry.entity("ormas")
    with house.acting("sari") as session:
        made = {r.singkatan: r for r in session.scalars(
            select(entity).where(entity.nama.in_(("Ormas Contoh Alfa", "Ormas Contoh Zeta"))))}
        assert [c.nama for c in made["A"].pengurus] == ["Satu", "Tiga"]
        assert [c.nama for c in made["B"].pengurus] == ["Dua"]
    again = run(house, "sari", "ormas", tables)
    assert (again.unchanged, again.added, again.changed) == (2, 0, 0)
    tables["Pengurus"].append(["Ormas Contoh Alfa", "Empat", "Bendahara"])
    more = run(house, "sari", "ormas", tables)
    assert (more.changed, more.unchanged) == (1, 1), more.problems
    tables["Pengurus"].append(["Ormas Tiada", "Lima", "Bendahara"])
    lost = run(house, "sari", "ormas", tables)
    assert [(p.sheet, p.row, p.column) for p in lost.problems] == [("Pengurus", 6, "Induk")]


def test_a_mistake_in_a_child_row_is_told_at_that_row(house: World) -> None:
    outcome = run(house, "sari", "ormas", {
        "Ormas": [["nama"], ["Ormas Contoh Gamma"]],
        "Pengurus": [["Induk", "Nama lengkap", "Jabatan", "NIK"],
                     [2, "Satu", "Ketua", "3273014708900001"], [2, "Dua", "Raja", "12"]]})
    assert {(p.sheet, p.row, p.column) for p in outcome.problems} == {
        ("Pengurus", 3, "Jabatan"), ("Pengurus", 3, "NIK")}


def test_a_row_of_another_office_is_neither_found_nor_made(house: World, tmp_path: Path) -> None:
    known = house.record(registry.entity("ormas"))
    by_id = run(house, "joko", "ormas", {"Ormas": [["ID", "nama"], [known.id, "Direbut"]]})
    assert "tidak ditemukan" in by_id.problems[0].sentence
    made = run(house, "joko", "ormas", {"Ormas": [["Wilayah", "nama"],
                                                  ["32.73 Kota Bandung", "Titipan"]]})
    assert made.problems[0].column == "Wilayah"
    above = exported(house, "tono", "ormas", tmp_path)
    line = next(row for row in above["Ormas"][1:] if row[0] == known.id)
    line[column(above["Ormas"], "Singkatan")] = "X"
    refused = run(house, "tono", "ormas", {"Ormas": [above["Ormas"][0], line]})
    assert "di kantor Anda" in refused.problems[0].sentence


def test_headings_may_stand_in_any_order_and_none_twice(house: World) -> None:
    good = run(house, "sari", "ormas", {"Ormas": [["Singkatan", "Nama organisasi *"],
                                                  ["OCD", "Ormas Contoh Delta"]]}, keep=False)
    assert (good.wrong, good.added) == (0, 1)
    for heads in (["Singkatan"], ["nama", "Nama organisasi"]):
        bad = run(house, "sari", "ormas", {"Ormas": [heads, ["x"]]})
        assert bad.problems[0].row == 1
    with pytest.raises(ValueError, match="tidak ada"):
        run(house, "sari", "ormas", {"Lain": [["nama"], ["x"]], "Lagi": [["nama"], ["y"]]})


def test_an_unanswered_warning_stops_the_import_and_a_reason_answers_it(house: World) -> None:
    first = "Yayasan Cahaya Kebangsaan Priangan"
    assert run(house, "sari", "ormas", {"Ormas": [["nama"], [first]]}).added == 1
    other = first.replace("Cahaya", "Cahya")
    table: Book = {"Ormas": [["nama", sheets.REASON], [other, ""]]}
    asked = run(house, "sari", "ormas", table)
    assert (asked.wrong, asked.warned, asked.added) == (0, 1, 0)
    assert [p.column for p in asked.warnings] == ["Nama organisasi"]
    assert run(house, "sari", "ormas", table, keep=False).added == 1
    table["Ormas"][1][1] = "Cabang yang berbeda."
    assert run(house, "sari", "ormas", table).added == 1
    with house.acting("sari") as session:
        line = session.scalar(select(Jejak).where(Jejak.judul == other))
        assert line.alasan == "Cabang yang berbeda."


def test_a_row_may_stand_on_an_earlier_row_of_the_same_file(house: World) -> None:
    table: Book = {"Wilayah": [["kode", "nama", "tingkat", "kode_induk"],
                               ["32.73.01", "Sukasari", "kecamatan", "32.73"],
                               ["32.73.01.1001", "Gegerkalong", "Kelurahan", "32.73.01"]]}
    for keep in (False, True):
        outcome = run(house, "dewi", "wilayah", table, keep=keep)
        assert (outcome.wrong, outcome.added) == (0, 2), outcome.problems
    assert run(house, "dewi", "wilayah", table).unchanged == 2


def test_both_databases_take_the_same_rows(world: World) -> None:
    rows = [["nama", "tanggal_terdaftar", "lintang", "jumlah_anggota"]]
    rows += [[f"Ormas Banyak {i} {'abcdefghij'[i % 10] * 4}", "01-02-2024", -6.5, i]
             for i in range(700)]
    outcome, entity = run(world, "sari", "ormas", {"Ormas": rows}), registry.entity("ormas")
    assert (outcome.wrong, outcome.added) == (0, 700), outcome.problems[:3]
    with world.acting("sari") as session:
        found = select(entity.lintang).where(entity.nama == "Ormas Banyak 3 dddd")
        assert session.scalar(found) == Decimal("-6.5")
        stored = session.execute(select(entity.id, entity.nama).order_by(entity.id).where(
            entity.nama.like("Ormas Banyak%"))).all()
        assert [name for _, name in stored] == [row[0] for row in rows[1:]], "as in the file"
        assert sorted(session.scalars(select(Jejak.data_id).where(Jejak.judul.like(
            "Ormas Banyak%")))) == sorted(str(key) for key, _ in stored), "one line for each"
        assert world.make(session, entity, "sari") > stored[-1][0], "the next one counts on"
    assert run(world, "sari", "ormas", {"Ormas": rows}).unchanged == 700


def test_a_file_that_would_swell_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "bom.xlsx"
    for inside, sentence in (
            (b"<sheetData>" + b"<row r='1'/>" * 10 + b"<row r='1048576'/>", "jauh di luar"),
            (b'<sheetData><c s="1" r="XFD1"/><x/>', "jauh di luar"),
            (b"<sheetData>" + b"<row/>" * 120_000, "lebih dari"),
            (b"\0" * (210 * 1024 * 1024), "terlalu besar")):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("xl/workbook.xml", b"<workbook/>")
            archive.writestr("xl/worksheets/sheet1.xml", inside)
        with pytest.raises(ValueError, match=sentence):
            sheet_read.read(path)
    path.write_bytes(b"bukan zip")
    with pytest.raises(ValueError, match="rusak"):
        sheet_read.read(path)
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", b"<w/>")
    path.write_bytes(content.getvalue())
    with pytest.raises(ValueError, match="bukan XLSX"):
        sheet_read.read(path)


def test_more_rows_than_a_page_may_take_are_refused(house: World) -> None:
    table = [["nama"], *([f"Ormas {i}"] for i in range(sheets.MOST_ROWS + 1))]
    with pytest.raises(ValueError, match=r"20\.000"):
        run(house, "sari", "ormas", {"Ormas": table})


@pytest.mark.slow
def test_an_import_that_is_killed_leaves_nothing(worlds: Any, tmp_path: Path) -> None:
    world = worlds.get("sqlite")
    world.engine.dispose()
    url = copied_database(world.settings.database_url, tmp_path)
    environment = {**os.environ, "POLPUM_ENV": "test", "POLPUM_INSTANCE": str(tmp_path / "i"),
                   "POLPUM_SECRET_KEY": "k" * 40, "POLPUM_DATABASE_URL": url}
    importing = [sys.executable, "-m", "flask", "--app", "run", "import", "ormas"]

    def stored() -> list[tuple[str, int]]:
        with closing(sqlite3.connect(make_url(url).database)) as connection:
            return [(table, connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
                    for table in ("ormas", "jejak", "hitungan")]

    before = stored()
    rows = [["nama"], *([f"Ormas Terputus {i}"] for i in range(4000))]
    path = book(tmp_path / "isi.xlsx", {"Ormas": rows})
    process = subprocess.Popen([*importing, str(path), "--as", "sari"],
                               env=environment, cwd=config.ROOT, stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()  # said when the first row is examined
    time.sleep(0.8)
    assert process.poll() is None, "the import was over before it could be killed"
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert stored() == before
    done = subprocess.run([*importing, str(path), "--as", "sari"], env=environment, check=True,
                          cwd=config.ROOT, capture_output=True, text=True)
    assert "4.000 data baru" in done.stdout
    assert stored()[0][1] == before[0][1] + 4000
