"""Who holds a post, told in a column beside the record, becomes a row of its Part."""
from __future__ import annotations

import io
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from app.engine import registry, sheet_headings, sheet_read, sheets
from app.models.siormas.choices import JabatanPengurus, JenisLegalitas
from app.views.screen import entity_url
from tests.every.world import World

registry.load()


def columns(table: str, heads: list[str], *lines: list[Any]) -> list[Any]:
    sheet = sheets.layout(registry.entity(table))[0]
    made = sheet_headings.read(sheet, [list(heads), *(list(line) for line in lines)])
    return [getattr(found, "member", found).label if hasattr(found, "member") else
            getattr(found, "name", found) for found in made.columns.values()]


@pytest.mark.parametrize(("table", "heading", "cell", "meant"), [
    ("ormas", "Ketua", "Contoh A", ["nama", "Ketua"]),
    ("ormas", "Nama Sekretaris", "Contoh A", ["nama", "Sekretaris"]),
    ("ormas", "No. SKT Menteri", "01-00-00/1/I/2020", ["nama", "SKT Menteri"]),
    ("ormas", "Ketua", 3, ["nama"]), ("ormas", "Ketua", "", ["nama"]),
    ("ormas", "Anggota", "12", ["nama", "jumlah_anggota"]),
    ("ormas", "Pemilik", "Contoh A", ["nama"]),
    # The name of a person is no office, and a field of the record goes first.
    ("forkopimda", "Kepala daerah", "Contoh A", []), ("fkub", "Ketua", "Contoh A", ["ketua"])])
def test_a_column_is_a_post_where_its_heading_and_all_its_cells_say_so(
        table: str, heading: str, cell: Any, meant: list[str]) -> None:
    heads = ["Nama Ormas", heading] if table == "ormas" else [heading]
    assert columns(table, heads, ["Contoh", cell] if table == "ormas" else [cell]) == meant


def test_two_columns_of_one_post_are_not_both_taken() -> None:
    sheet = sheets.layout(registry.entity("ormas"))[0]
    made = sheet_headings.read(sheet, [["Nama", "Ketua", "Nama Ketua"], ["A", "Contoh", "Contoh"]])
    assert sorted(each.warning for each in made.remarks) == [False, True]


def test_a_heading_that_begins_several_posts_is_told_what_would_be_taken() -> None:
    sheet = sheets.layout(registry.entity("ormas"))[0]
    made = sheet_headings.read(sheet, [["Nama", "No. SKT"], ["A", "1/2020"]])
    assert [each.sentence.partition("judulnya: ")[2] for each in made.remarks] == [
        "No. SKT Menteri, atau No. SKT Gubernur (lama), atau No. SKT Bupati/Wali Kota (lama)."]
    heads = ["Nama", "No. SKT Menteri", "No. SKT Gubernur (lama)",
             "No. SKT Bupati/Wali Kota (lama)"]
    assert columns("ormas", heads, ["A", "1/A", "2/A", "3/A"]) == [
        "nama", "SKT Menteri", "SKT Gubernur (lama)", "SKT Bupati/Wali Kota (lama)"]


def book(*lines: list[Any], board: tuple[list[Any], ...] = ()) -> io.BytesIO:
    made = openpyxl.Workbook()
    made.active.title = "Ormas"
    for line in lines:
        made.active.append(line)
    if board:
        page = made.create_sheet("Pengurus")
        for line in board:
            page.append(line)
    stream = io.BytesIO()
    made.save(stream)
    return io.BytesIO(stream.getvalue())


HEADS = ["No", "Nama Ormas", "Status hukum", "Ketua", "Sekretaris", "Nomor SKT Menteri"]


def test_the_board_of_a_published_table_is_stored_with_its_ormas(house: World) -> None:
    entity: Any = registry.entity("ormas")
    who = house.writer(entity)
    lines = [[1, "Paguyuban Teralis", "SKT", "Contoh Ketua", "-", "01-00-00/0001/D.III.4/I/2020"],
             [2, "Paguyuban Terali Besi", "Tidak terdaftar", "Contoh Satu", "Contoh Dua", None]]
    board = (["Induk", "Jabatan", "Nama lengkap"],
             ["Paguyuban Terali Besi", "ketua", "CONTOH SATU"])
    page = house.hands[who].post(entity_url(entity, "impor"), {
        "berkas": (book(HEADS, *lines, board=board), "daftar.xlsx"),
        "_alasan_peringatan": "Nama berbeda organisasi."}, content_type="multipart/form-data")
    assert page.status_code == 302, page.text
    with house.acting(who) as session:
        first, second = session.scalars(select(entity).where(
            entity.nama.like("Paguyuban Terali%")).order_by(entity.nama.desc()))
        assert [(row.jabatan, row.nama) for row in first.pengurus] == [
            (JabatanPengurus.KETUA, "Contoh Ketua")]
        assert [(row.jenis, row.nomor) for row in first.legalitas] == [
            (JenisLegalitas.SKT_MENTERI, "01-00-00/0001/D.III.4/I/2020")]
        assert [(row.jabatan, row.nama) for row in second.pengurus] == [
            (JabatanPengurus.KETUA, "CONTOH SATU"), (JabatanPengurus.SEKRETARIS, "Contoh Dua")]


def test_what_is_wrong_with_such_a_cell_is_told_at_its_own_row(house: World) -> None:
    entity: Any = registry.entity("ormas")
    page = house.hands[house.writer(entity)].post(entity_url(entity, "impor"), {"berkas": (
        book(HEADS, [1, "Paguyuban Kisi", "Tidak terdaftar", "Contoh " * 30, "", ""]),
        "daftar.xlsx")}, content_type="multipart/form-data")
    assert page.status_code == 422
    assert "Pengurus: Nama lengkap" in page.text
    assert "Paling banyak 120 karakter" in page.text


def test_only_its_own_sheet_has_posts() -> None:
    part = sheets.layout(registry.entity("ormas"))[1]
    made = sheet_headings.read(part, [["Induk", "Ketua"], ["A", "Contoh"]])
    assert "Ketua" in [each.column for each in (*made.problems, *made.remarks)]
    assert not sheet_read.rows_of(part, [["Induk", "Ketua"], ["A", "Contoh"]])[0]
