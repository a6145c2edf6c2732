"""Leaks of the workbook, the recap and the chart: figures and rows of another office."""
from __future__ import annotations

import io
from typing import Any

import openpyxl
from sqlalchemy import func, select

from app.engine import indonesian, listed, periods, registry, sheets, summary
from app.engine.base import Approvable, Base, Status
from app.engine.counting import fits
from app.engine.vocabulary import Recap
from app.views.screen import entity_url
from tests.every.leaks_reading import DISTRICT
from tests.every.refusals import (
    FAR,
    HASHES,
    VISITOR,
    as_stored,
    assert_opens,
    assert_refused,
    is_regional,
    leak,
    outsider,
    refused,
    strangers,
)
from tests.every.world import Known, World

YEAR = "2026"


def recaps_of(entity: type[Base]) -> list[Recap]:
    """List the recaps that count an entity."""
    return [recap for _, recap in registry.recaps()
            if entity.__tablename__ in [source.entity for source in recap.sources]]


def charts_of(entity: type[Base]) -> bool:
    """Tell whether a chart counts an entity."""
    return any(chart.source.entity == entity.__tablename__
               for chart in registry.charts(entity.__subsystem__))


def texts(answer: Any) -> list[str]:
    """Return every text of a workbook."""
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    return [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True)
            for cell in row if cell is not None]


def exported(world: World, entity: type[Base], who: str, known: Known) -> Any:
    """Return the export of one record as a workbook."""
    answer = world.hands[who].get(entity_url(entity, "ekspor.xlsx"),
                                  query_string={"q": known.marks[0]})
    return openpyxl.load_workbook(io.BytesIO(assert_opens(answer).data))


def cell(book: Any, entity: type[Base], heading: str, row: int = 2) -> Any:
    """Return a cell of the main sheet by its heading."""
    page = book[sheets.layout(entity)[0].name]
    column = next(c.column for c in page[1] if sheets.known(c.value) == sheets.known(heading))
    return page.cell(row, column)


def upload(world: World, entity: type[Base], who: str, book: Any) -> Any:
    """Post a workbook to the import."""
    stream = io.BytesIO()
    book.save(stream)
    return world.hands[who].post(entity_url(entity, "impor"), {
        "berkas": (io.BytesIO(stream.getvalue()), "isi.xlsx")})


def _title_heading(entity: type[Base]) -> str:
    title = entity.__entity__.listed[0]
    return next(heading for heading, said in sheets.layout(entity)[0].headings
                if said.name == title)


@leak(23, wall="read")
def a_workbook_of_the_country_is_exported(world: World, entity: type[Base]) -> None:
    known, url = world.record(entity), entity_url(entity, "ekspor.xlsx")
    own = texts(assert_opens(world.hands[world.writer(entity)].get(url)))
    assert any(known.marks[0] in text for text in own)
    assert not any(private in text for text in own for private in (*known.marks[1:], *HASHES))
    for who in strangers(world, entity):
        status = refused(world, entity, who, "export")
        answer = world.hands[who].get(url)
        if status != 404:
            assert_refused(answer, status, known)
            continue
        found = texts(assert_opens(answer))
        assert not any(mark in text for text in found for mark in known.marks)


@leak(17, wall="read")
def a_foreign_record_is_changed_by_a_workbook(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.writer(entity)
    book = exported(world, entity, owner, known)
    cell(book, entity, _title_heading(entity)).value = f"{known.title} baru"
    cell(book, entity, sheets.REASON).value = "Sudah diperiksa."
    before = as_stored(world, entity, known.id)
    with world.undone():
        assert_opens(upload(world, entity, owner, book), 302)
        assert as_stored(world, entity, known.id) != before
    for who in (outsider(world, entity), FAR, VISITOR):
        answer = upload(world, entity, who, book)
        assert answer.status_code in ((302, 400) if who == VISITOR else (403, 404, 422))
        assert as_stored(world, entity, known.id) == before
    with world.acting(outsider(world, entity)) as session:
        assert session.scalar(select(func.count(entity.id)).where(
            entity.id == known.id)) == 0


@leak(20, applies=lambda e: issubclass(e, Approvable))
def machine_columns_are_set_by_a_workbook(world: World, entity: type[Base]) -> None:
    known, owner = world.record(entity), world.writer(entity)
    for heading, forged in ((sheets.STATUS, "Disetujui"), (sheets.PLACE, "11.71")):
        book = exported(world, entity, owner, known)
        cell(book, entity, _title_heading(entity)).value = f"{known.title} baru"
        cell(book, entity, sheets.REASON).value = "Sudah diperiksa."
        cell(book, entity, heading).value = forged
        with world.undone():
            assert upload(world, entity, owner, book).status_code in (302, 422)
            stored = as_stored(world, entity, known.id)
            assert stored["status"] == Status.DRAF
            assert stored["wilayah_kode"] == DISTRICT
            assert stored["disetujui_pada"] is None


@leak(27, applies=lambda e: is_regional(e) and bool(recaps_of(e)))
def a_recap_counts_a_foreign_office(world: World, entity: type[Base]) -> None:
    known = world.record(entity, Status.DISETUJUI)
    for recap in recaps_of(entity):
        for end in ("", ".pdf", ".xlsx"):
            url = f"/rekap/{recap.code}/{DISTRICT}/{YEAR}{end}"
            assert_opens(world.hands["sari"].get(url))
            assert_opens(world.hands["tono"].get(url))
            for who in strangers(world, entity):
                assert_refused(world.hands[who].get(url),
                               refused(world, entity, who, "recap"), known)
        for region in ("00", "32"):
            url = f"/rekap/{recap.code}/{region}/{YEAR}"
            assert world.hands["sari"].get(url).status_code == 404
        for path in (f"zz/{YEAR}", f"{DISTRICT}/zz", f"99.99/{YEAR}", f"{DISTRICT}/2026-13"):
            assert world.hands["sari"].get(f"/rekap/{recap.code}/{path}").status_code == 404


@leak(27, wall="read", applies=lambda e: is_regional(e) and any(
    r.rows == "data" for r in recaps_of(e)))
def a_list_for_paper_holds_foreign_records(world: World, entity: type[Base]) -> None:
    known = world.record(entity, Status.DISETUJUI)
    stored = as_stored(world, entity, known.id)
    for recap in (r for r in recaps_of(entity) if r.rows == "data"):
        source = next(s for s in recap.sources if s.entity == entity.__tablename__)
        if not all(fits(stored[name], wanted) for name, wanted in (source.where or {}).items()):
            continue  # the record is of those this table leaves out
        if source.over and str(stored[source.stock or source.flow]) >= str(indonesian.today()):
            continue  # and of those whose day has not come
        when = stored[source.flow] if source.flow else YEAR
        year = str(getattr(when, "year", when))
        for who, there in (("sari", True), (outsider(world, entity), False), (FAR, False)):
            with world.acting(who) as session:
                result = summary.compute(session, world.actors[who], recap, DISTRICT,
                                         periods.parse(year))
            found = " ".join(str(each) for row in result.rows for each in row.cells)
            named = any(listed.shown(column, source) == entity.__entity__.listed[0]
                        for column in recap.columns)
            assert (known.marks[0] in found if named else bool(result.rows)) is there


@leak(27, applies=lambda e: is_regional(e) and charts_of(e))
def a_chart_counts_a_foreign_office(world: World, entity: type[Base]) -> None:
    known, url = world.record(entity), f"/grafik/{entity.__subsystem__}"
    for path in (url, f"{url}/1.json"):
        query = {"wilayah": DISTRICT, "tahun": YEAR}
        assert_opens(world.hands["sari"].get(path, query_string=query))
        for who in strangers(world, entity):
            answer = world.hands[who].get(path, query_string=query)
            assert_refused(answer, refused(world, entity, who, "recap"), known)
