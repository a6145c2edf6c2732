"""Excel at the screens' doors: template, export, trial and import, and who may have them."""
from __future__ import annotations

import io
import sqlite3
from typing import Any

import openpyxl
import psycopg
import pytest
from sqlalchemy import event, func, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from app.engine import registry, roles, sheet_read, sheets
from app.engine.audit import Jejak
from app.engine.base import Base, Status
from app.views import interface
from app.views.errors import SENTENCES
from app.views.screen import entity_url
from tests import people
from tests.every.world import World

registry.load()
MAINS = [pytest.param(entity, id=entity.__tablename__) for entity in registry.mains()]


def opened(answer: Any) -> Any:
    assert answer.status_code == 200, answer.text[-2000:]
    return openpyxl.load_workbook(io.BytesIO(answer.data))


def upload(house: World, who: str, entity: type[Base], book: Any, **more: Any) -> Any:
    stream = io.BytesIO()
    book.save(stream)
    return house.hands[who].post(entity_url(entity, "impor"), {
        "berkas": (io.BytesIO(stream.getvalue()), "isi.xlsx"), **more},
        content_type="multipart/form-data")


def trail(house: World, action: str) -> int:
    with house.acting("dewi") as session:
        return session.scalar(select(func.count(Jejak.id)).where(Jejak.aksi == action)) or 0


@pytest.mark.parametrize("entity", MAINS)
def test_a_template_has_a_column_for_every_field_and_explains_it(house: World,
                                                                 entity: type[Base]) -> None:
    book = opened(house.hands[house.writer(entity)].get(entity_url(entity, "templat.xlsx")))
    for sheet in sheets.layout(entity):
        heads = {sheets.known(cell.value) for cell in book[sheet.name][1]}
        wanted = {sheets.known(h) for h, said in sheet.headings if said.typed and not said.accepts}
        assert wanted <= heads
    explained = {row[1].value for row in book[sheets.GUIDE].iter_rows(min_row=5)}
    assert {heading for heading, said in sheets.layout(entity)[0].headings
            if said.typed and not said.accepts} <= explained


@pytest.mark.parametrize("entity", MAINS)
def test_an_export_imported_again_changes_nothing(house: World, entity: type[Base]) -> None:
    who = house.writer(entity)
    book = opened(house.hands[who].get(entity_url(entity, "ekspor.xlsx")))
    answer = upload(house, who, entity, book, uji="1")
    assert answer.status_code == 200, answer.text
    assert "data tetap" in answer.text
    for word in ("data baru", "data diubah", "usulan perubahan"):
        assert word not in answer.text


@pytest.mark.parametrize("entity", MAINS)
def test_only_who_may_import_and_export_gets_the_files(house: World, entity: type[Base]) -> None:
    for page in ("templat.xlsx", "ekspor.xlsx", "impor"):
        assert house.hands["tamu"].get(entity_url(entity, page)).status_code == 302
        assert house.hands[house.writer(entity)].get(entity_url(entity, page)).status_code == 200
    stranger = house.stranger_within(entity)
    if not registry.is_foundation(entity.__subsystem__):
        assert house.hands[stranger].get(entity_url(entity, "ekspor.xlsx")).status_code == 403
    other = "budi" if house.writer(entity) != "budi" else "sari"
    if people.PEOPLE[other].role not in roles.writers(entity):
        assert house.hands[other].get(entity_url(entity, "impor")).status_code == 403


def test_an_export_shows_one_region_alone_masks_and_leaves_one_line(house: World) -> None:
    entity = registry.entity("ormas")
    known, before = house.record(entity), trail(house, "ekspor")
    answer = house.hands["sari"].get(entity_url(entity, "ekspor.xlsx?status=draf"))
    texts = [str(cell) for sheet in opened(answer) for row in sheet.iter_rows(values_only=True)
             for cell in row if cell is not None]
    assert any(known.marks[0] in text for text in texts)
    assert not any(mark in text for text in texts for mark in known.marks[1:])
    assert "•••" in texts
    assert trail(house, "ekspor") == before + 1
    stranger = opened(house.hands["joko"].get(entity_url(entity, "ekspor.xlsx")))
    assert not any(known.marks[0] in str(cell) for sheet in stranger
                   for row in sheet.iter_rows(values_only=True) for cell in row)
    assert house.hands["sari"].get(entity_url(entity, "ekspor.xlsx?urut=xx")).status_code == 400


def test_a_trial_stores_nothing_and_its_file_is_stored_afterwards(house: World) -> None:
    entity, hand = registry.entity("organisasi_penghayat"), house.hands["sari"]
    book = opened(hand.get(entity_url(entity, "templat.xlsx")))
    page = book[sheets.layout(entity)[0].name]
    heads = {sheets.known(cell.value): cell.column for cell in page[1]}
    for said in entity.__fields__.values():
        if said.typed and said.required and said.default is None and not said.accepts:
            page.cell(2, heads[sheets.known(said.label)]).value = _value(said)
    page.cell(2, heads["nama organisasi"] if "nama organisasi" in heads
              else heads[sheets.known(entity.__fields__["nama"].label)]).value = "Contoh Impor Satu"
    count = _count(house, entity)
    tried = upload(house, "sari", entity, book, uji="1")
    assert tried.status_code == 200, tried.text
    assert "1 data baru" in tried.text
    assert _count(house, entity) == count
    token = tried.text.split('name="titipan" value="')[1].split('"')[0]
    client = people.client_of(house.app, "sari")
    stored = client.post(entity_url(entity, "impor"), data={
        "titipan": token, "csrf_token": client.get("/sesi").json["csrf"]}, follow_redirects=True)
    assert ">Tersimpan: 1 data baru.</div>" in stored.text
    assert _count(house, entity) == count + 1
    with house.acting("sari") as session:
        made = session.scalar(select(entity).where(entity.nama == "Contoh Impor Satu"))
        assert made.wilayah_kode == "32.73"
        lines = session.scalars(select(Jejak).where(
            Jejak.entitas == entity.__tablename__, Jejak.data_id == str(made.id))).all()
        assert [line.aksi for line in lines] == ["buat"]
    other = house.hands["joko"].post(entity_url(entity, "impor"), {"titipan": token})
    assert other.status_code == 422


def test_every_mistake_is_told_by_row_and_column_and_nothing_is_stored(house: World) -> None:
    entity, hand = registry.entity("ormas"), house.hands["sari"]
    book = opened(hand.get(entity_url(entity, "templat.xlsx")))
    page = book["Ormas"]
    heads = {sheets.known(cell.value): cell.column for cell in page[1]}
    page.cell(2, heads["nama organisasi"]).value = "Ormas Contoh Pertama"
    page.cell(3, heads["nama organisasi"]).value = "Ormas Contoh Pertama"
    page.cell(4, heads["nama organisasi"]).value = "Ormas Contoh Kedua"
    page.cell(4, heads["status hukum"]).value = "Kerajaan"
    page.cell(4, heads["tanggal terdaftar"]).value = "32-13-2026"
    page.cell(5, heads["singkatan"]).value = "TANPA"
    count = _count(house, entity)
    answer = upload(house, "sari", entity, book)
    assert answer.status_code == 422
    for words in ("Sudah ada Ormas", "tidak ada dalam pilihan", "Wajib diisi.", "Tanggal"):
        assert words in answer.text, words
    assert _count(house, entity) == count
    page.cell(1, page.max_column + 1).value = "Kolom Karangan"
    page.cell(2, page.max_column).value = "isi"
    assert "Kolom “Kolom Karangan” tidak dikenal" in upload(house, "sari", entity, book).text


def test_an_approved_record_gets_a_proposal_and_a_submitted_one_is_refused(house: World) -> None:
    entity, hand = registry.entity("fkub"), house.hands["sari"]
    book = opened(hand.get(entity_url(entity, "ekspor.xlsx?status=disetujui")))
    page = book[sheets.layout(entity)[0].name]
    heads = {sheets.known(cell.value): cell.column for cell in page[1]}
    page.cell(2, heads["catatan"]).value = "Diperbarui lewat Excel"
    asked = upload(house, "sari", entity, book, uji="1")
    assert asked.status_code == 200
    assert "peringatan" in asked.text
    assert 'name="_alasan_peringatan"' in asked.text
    refused = upload(house, "sari", entity, book)
    assert refused.status_code == 422
    assert "belum ada yang tersimpan" in refused.text
    page.cell(2, heads["alasan peringatan"]).value = "Sudah diperiksa."
    tried = upload(house, "sari", entity, book, uji="1")
    assert "1 usulan perubahan" in tried.text, tried.text
    known = house.record(entity, Status.DISETUJUI)
    assert upload(house, "sari", entity, book).status_code == 302
    shown = hand.get(entity_url(entity, "show", known.id)).text
    assert "Diperbarui lewat Excel" in shown
    with house.acting("sari") as session:
        assert session.get(entity, known.id).catatan != "Diperbarui lewat Excel"
    book = opened(hand.get(entity_url(entity, "ekspor.xlsx?status=diajukan")))
    book[sheets.layout(entity)[0].name].cell(2, heads["catatan"]).value = "x"
    refused = upload(house, "sari", entity, book)
    assert refused.status_code == 422
    assert "sedang diperiksa" in refused.text


def test_one_reason_answers_the_warnings_of_a_whole_file_and_leaves_a_column(house: World) -> None:
    entity, hand = registry.entity("fkub"), house.hands["sari"]
    book = opened(hand.get(entity_url(entity, "ekspor.xlsx?status=disetujui")))
    page = book[sheets.layout(entity)[0].name]
    heads = {sheets.known(cell.value): cell.column for cell in page[1]}
    page.cell(2, heads["catatan"]).value = "Diperbarui lewat Excel"
    page.cell(1, strange := page.max_column + 1).value = "Karangan"
    page.cell(2, strange).value = "isi"
    unseen = book.create_sheet("Terselubung")
    unseen.sheet_state, unseen["A1"] = "veryHidden", "isi"
    asked = upload(house, "sari", entity, book, uji="1")
    assert "<h2>Lembar terselubung</h2>" in asked.text
    token = asked.text.split('name="titipan" value="')[1].split('"')[0]
    assert "“Karangan” tidak dikenal; isinya tidak disimpan" in asked.text
    before = trail(house, "impor")
    silent = hand.post(entity_url(entity, "impor"), {"titipan": token})
    assert silent.status_code == 422
    assert "Alasan peringatan" in silent.text
    assert trail(house, "impor") == before
    stored = hand.post(entity_url(entity, "impor"), {
        "titipan": token, "_alasan_peringatan": "Sesuai berkas yang terbit."})
    assert stored.status_code == 302, stored.text
    assert trail(house, "impor") == before + 1
    known = house.record(entity, Status.DISETUJUI)
    assert "Sesuai berkas yang terbit." in hand.get(entity_url(entity, "show", known.id)).text


def test_a_file_that_is_no_workbook_gets_a_sentence(house: World) -> None:
    url = entity_url(registry.entity("ormas"), "impor")
    for content, name in ((b"MZ\x90\x00" + b"x" * 50, "isi.xlsx"), (b"", "isi.xlsx"),
                          (b"PK\x03\x04rusak", "isi.xlsx"), (b"a,b\n1,2\n", "isi.csv")):
        answer = house.hands["sari"].post(url, {"berkas": (io.BytesIO(content), name)},
                                          content_type="multipart/form-data")
        assert answer.status_code == 422, answer.text
        assert "Berkas tidak dapat diimpor" in answer.text
    assert house.hands["sari"].post(url, {}).status_code == 422
    assert house.hands["sari"].post(url, {"titipan": "titip:tiada"}).status_code == 422
    assert house.hands["sari"].post(url, {"_kantor": "11.71"}).status_code == 404


def test_a_trial_keeps_no_writer_waiting(house: World, monkeypatch: pytest.MonkeyPatch) -> None:
    entity, flushed = registry.entity("ormas"), []
    book = openpyxl.Workbook()
    book.active.title = "Ormas"
    for name in ("nama", *(f"Ormas Contoh Uji {word}" for word in ("Merah", "Putih"))):
        book.active.append([name])
    tried = upload(house, "sari", entity, book, uji="1")
    token = tried.text.split('name="titipan" value="')[1].split('"')[0]
    count = _count(house, entity)

    def note(session: Session, *rest: Any) -> None:
        flushed.append(session)

    def refuse() -> None:
        raise AssertionError("a trial began as a writer")

    event.listen(Session, "before_flush", note)
    monkeypatch.setattr(interface, "saving", refuse)
    try:
        again = house.hands["sari"].post(entity_url(entity, "impor"),
                                         {"titipan": token, "uji": "1"})
    finally:
        event.remove(Session, "before_flush", note)
    assert "2 data baru" in again.text
    assert not flushed
    assert _count(house, entity) == count


def test_a_trial_whose_rows_stand_on_each_other_still_knows_them(house: World) -> None:
    book = openpyxl.Workbook()
    book.active.title = "Wilayah"
    for row in (("kode", "nama", "tingkat", "kode_induk"),
                ("32.73.01", "Sukasari", "kecamatan", "32.73"),
                ("32.73.01.1001", "Gegerkalong", "Kelurahan", "32.73.01")):
        book.active.append(row)
    entity = registry.entity("wilayah")
    count = _count(house, entity)
    tried = upload(house, "dewi", entity, book, uji="1")
    assert "2 data baru" in tried.text, tried.text
    assert _count(house, entity) == count


@pytest.mark.parametrize(("cause", "status"), [
    (sqlite3.OperationalError("database is locked"), 503),
    (psycopg.errors.LockNotAvailable("batas waktu"), 503),
    (sqlite3.OperationalError("no such table: x"), 500)])
def test_a_database_that_is_busy_asks_for_patience(
        house: World, monkeypatch: pytest.MonkeyPatch, cause: Exception, status: int) -> None:
    def fail(path: Any) -> Any:
        raise OperationalError("BEGIN IMMEDIATE", {}, cause)

    monkeypatch.setattr(sheet_read, "read", fail)
    entity = registry.entity("ormas")
    book = openpyxl.Workbook()
    answer = upload(house, "sari", entity, book)
    assert answer.status_code == status
    assert SENTENCES[status][:30] in answer.text
    assert answer.headers.get("Retry-After") == ("5" if status == 503 else None)


def _value(said: Any) -> Any:
    if said.choices:
        return next(iter(said.choices)).label
    return {"tanggal": "24-11-2024", "bilangan": 3, "tahun": 2024, "ya_tidak": "Ya"}.get(
        said.kind.value, "Isi contoh")


def _count(house: World, entity: type[Base]) -> int:
    with house.acting("sari") as session:
        return session.scalar(select(func.count(entity.id))) or 0
