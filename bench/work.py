"""Long work: a workbook of 100,000 rows goes out, one of 10,000 rows comes in and is taken back."""
from __future__ import annotations

import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any

import xlsxwriter
from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.orm import Session

from app.commands.demo_data import organisations, places
from app.commands.demo_data.books import Book
from app.engine import listing, registry, sheet_read, sheets, values
from app.engine.actor import acting
from app.engine.indonesian import today
from app.engine.sheet_import import Import
from app.engine.sheet_write import export
from app.views import accounts, interface, security
from bench.pages import CLERK, OFFICE, READER
from bench.visitor import NotThere
from bench.weights import resident

EXPORTED, IMPORTED = 100_000, 10_000
BEYOND = 40_000  # names of the demonstration are numbered; these are taken by nobody


class TakenBack(Exception):
    """What was measured is not kept."""


def export_rows(app: Flask) -> tuple[float, float]:
    """Return seconds, and how many MB more than before were held while writing the workbook."""
    ormas = registry.entity("ormas")
    with app.app_context(), acting_as(READER), tempfile.TemporaryFile() as stream, peak() as risen:
        session = interface.session()
        question = listing.parse(session, ormas, {})
        question.criteria.append(ormas.id <= EXPORTED)
        start = time.perf_counter()
        export(session, ormas, question, stream)
        return time.perf_counter() - start, risen()


def import_rows(app: Flask) -> float:
    """Return the seconds of reading, examining and storing a workbook, trail and all."""
    ormas = registry.entity("ormas")
    with app.app_context(), acting_as(CLERK) as actor, tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ormas.xlsx"
        _write_workbook(path, ormas)
        run = Import(interface.session(), actor, ormas, [OFFICE], OFFICE)
        start = time.perf_counter()
        with suppress(TakenBack), interface.saving() as session, _taken_back(session):
            run.run(sheet_read.read(path))
            session.commit()
        taken, outcome = time.perf_counter() - start, run.outcome
        if outcome.added != IMPORTED:
            raise NotThere(f"impor: {outcome}")
        return taken


@contextmanager
def acting_as(name: str) -> Iterator[Any]:
    """Let an account of the demonstration act."""
    person = accounts.by_name(interface.session(), name)
    with acting(security.actor_for(person)) as actor:
        yield actor


@contextmanager
def peak() -> Iterator[Any]:
    """Watch the memory of this process; the lent function tells how far it rose."""
    before, highest, over = resident("self"), [0.0], threading.Event()

    def watch() -> None:
        while not over.wait(0.02):
            highest[0] = max(highest[0], resident("self"))

    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield lambda: highest[0] - before
    finally:
        over.set()
        watcher.join()


@contextmanager
def _taken_back(session: Session) -> Iterator[None]:
    """Let a commit do all its work, and refuse at the last moment, so that all is rolled back."""
    event.listen(session, "before_commit", _refuse)
    try:
        yield
    finally:
        event.remove(session, "before_commit", _refuse)


def _refuse(session: Session) -> None:
    raise TakenBack


def _write_workbook(path: Path, ormas: Any) -> None:
    sheet, *_ = sheets.layout(ormas)
    bidang = registry.entity("bidang_kegiatan")
    session = interface.session()
    known = dict(session.execute(select(bidang.kode, bidang.id)).all())
    names = {str(key): name for key, name in session.execute(select(bidang.id, bidang.nama))}
    book = Book(today(), Random("impor"))  # noqa: S311 - examples, not secrets
    place = places.Place(OFFICE, "Kota Bandung", 1)
    with xlsxwriter.Workbook(path, {"constant_memory": True}) as workbook:
        page = workbook.add_worksheet(sheet.name)
        page.write_row(0, 0, [*(heading for heading, _ in sheet.headings), sheets.REASON])
        for number in range(1, IMPORTED + 1):
            row = organisations.ormas(book, place, BEYOND + number, known, shown=False)
            for column, (_, said) in enumerate(sheet.headings):
                if said.typed and row.get(said.name) is not None:
                    text = values.write(said, row[said.name])
                    page.write_string(number, column, names.get(text, text)
                                      if said.name == "bidang_utama_id" else text)
            page.write_string(number, len(sheet.headings), "Nama berbeda organisasi.")
