"""Excel on the screen: the template, the export of the current filter, and the import.

An import is tried first and stored then: the file is staged by token, so that nobody uploads it
twice. What a workbook means is said in `engine/sheets.py`; how it is stored, in
`engine/sheet_import.py`.
"""
from __future__ import annotations

import logging
import tempfile
from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

from flask import current_app, flash, redirect, request, send_file
from flask_appbuilder import expose
from sqlalchemy.exc import IntegrityError

from app.engine import attachments, audit, listing, regions, roles, sheet_read, sheets
from app.engine.base import Approvable, Base, Reference
from app.engine.errors import OutOfRegion, Refused
from app.engine.indonesian import today, write_decimal
from app.engine.sheet_import import Import
from app.engine.sheet_read import Outcome, SheetProblem
from app.engine.sheet_template import template
from app.engine.sheet_write import export
from app.engine.vocabulary import Field, Kind
from app.views import interface
from app.views.screen import Screen, actor, needs, warning_reason

log = logging.getLogger(__name__)
FILE = Field("Berkas Excel", kind=Kind.ATTACHMENT, name="berkas", accepts=("xlsx",), max_mb=10)
CLASH = ("Data lain tersimpan bersamaan dengan impor ini dan berbenturan dengannya. Tidak ada yang "
         "tersimpan; ulangi impor.")


class _MustWrite(Exception):
    """A rule asks its own table, where the earlier rows of the file have to stand."""


class Trial(Import):
    """A run that sends nothing to the database, not even to take it back."""

    def store(self) -> None:
        if self._waiting:
            raise _MustWrite


class SheetScreen(Screen):
    """Sends and takes workbooks of one entity."""

    @expose("/templat.xlsx")
    @needs("import")
    def template(self) -> Any:
        """Send the empty workbook of one's office."""
        unit = self._office()
        return self._sent("templat", lambda stream: template(
            interface.session(), self.entity, stream, unit))

    @expose("/ekspor.xlsx")
    @needs("export")
    def export(self) -> Any:
        """Send every row of the list as it is filtered."""
        session = interface.session()
        question = listing.parse(session, self.entity, request.args)
        return self._sent("ekspor", lambda stream: export(
            session, self.entity, question, stream))

    def _sent(self, action: str, write: Callable[[BinaryIO], int | None]) -> Any:
        stream = tempfile.TemporaryFile()  # noqa: SIM115 - the answer closes it when it is sent
        rows = write(stream)
        stream.seek(0)
        with interface.saving() as session:
            audit.note(session, action, entity=self.entity.__tablename__,
                       title=self.said.label + (f": {rows} baris" if rows is not None else ""),
                       subsystem=self.entity.__subsystem__,
                       changes={"saringan": [None, request.query_string.decode()[:500]]}
                       if request.args else {})
        return send_file(stream, mimetype=attachments.MIMES["xlsx"], as_attachment=True,
                         download_name=f"{action}-{self.entity.__tablename__}-{today()}.xlsx",
                         max_age=0)

    @expose("/impor", methods=["GET", "POST"])
    @needs("import")
    def take(self) -> Any:
        """Show the page of the import, or try or store a workbook."""
        unit = self._office()
        if request.method == "GET":
            return self._import_page(unit)
        trial = request.form.get("uji", "") not in ("", "0")
        token = ""
        try:
            token, path = self._staged()
            outcome = self._run(path, unit, trial)
        except ValueError as error:
            return self._import_page(unit, refusal=str(error)), 422
        except IntegrityError:
            return self._import_page(unit, refusal=CLASH), 409
        if outcome.refused or trial:
            refused = outcome.wrong or (outcome.refused and not trial)
            return self._import_page(unit, outcome=outcome, token=token), 422 if refused else 200
        flash(told_stored(self.entity, outcome), "success")
        query = "?status=draf&urut=-changed_at" if _leaves_drafts(self.entity, outcome) else ""
        return redirect(self.url("list") + "/" + query)

    def _staged(self) -> tuple[str, Any]:
        """Take in the upload, or find what was uploaded for the trial; return token and path."""
        upload, token = request.files.get("berkas"), request.form.get("titipan", "")
        if upload is not None and upload.filename:
            with interface.saving() as session:
                token = attachments.receive(session, FILE, upload.filename, upload.stream,
                                            actor().user_id or 0)
        if not token:
            raise ValueError("Pilih berkas Excel yang akan diimpor.")
        kept = attachments.staged(interface.session(), token, actor().user_id)
        if kept is None or kept.mime != attachments.MIMES["xlsx"]:
            raise ValueError("Berkas tidak ditemukan; unggah lagi.")
        return token, attachments.store().path(kept.sha256)

    def _run(self, path: Any, unit: str, trial: bool) -> Outcome:
        tables = sheet_read.read(path)
        if trial:
            try:
                return self._tried(tables, unit)
            except _MustWrite:
                log.info("%s: a rule asks about rows of the same file", self.entity.__tablename__)
        with interface.saving() as session:
            run = Import(session, actor(), self.entity, self._offices(), unit, keep=not trial,
                         reason=warning_reason())
            outcome = run.run(tables)
            if outcome.refused or trial:
                session.rollback()
        return outcome

    def _tried(self, tables: dict[str, sheet_read.Table], unit: str) -> Outcome:
        """Examine a workbook as a reader: nobody who writes waits for it.

        In a session of its own, so that what the page holds is not forgotten with the rows.
        """
        scoped = current_app.extensions["sqlalchemy"].session
        with scoped.session_factory() as session, session.no_autoflush:
            return Trial(session, actor(), self.entity, self._offices(), unit,
                         keep=False).run(tables)

    def _offices(self) -> list[str]:
        return [] if issubclass(self.entity, Reference) else \
            roles.writable_units(actor(), self.entity, "import")

    def _office(self) -> str:
        """Return the office in whose name is worked: the wanted one, or one's own."""
        if issubclass(self.entity, Reference):
            return ""
        units = self._offices()
        wanted = request.values.get("_kantor", "")
        if wanted and wanted not in units:
            raise OutOfRegion
        if not units:
            raise Refused(f"Anda tidak memiliki hak untuk mengimpor {self.said.label}.")
        return wanted or units[0]

    def _import_page(self, unit: str, outcome: Outcome | None = None, token: str = "",
                     refusal: str = "") -> str:
        session = interface.session()
        return self.page("impor.html", unit=unit, place_name=lambda kode: regions.name(
                             session, kode), units=self._offices(), outcome=outcome,
                         token=token, refusal=refusal, most=FILE.max_mb,
                         groups=grouped(outcome.problems if outcome else ()),
                         asked=grouped(outcome.warnings if outcome else ()),
                         passed=grouped(outcome.remarks if outcome else ()),
                         unanswered=request.form.get("uji", "") in ("", "0"),
                         told=told(outcome) if outcome else "", most_rows=sheets.MOST_ROWS,
                         keys=[said.label for said in sheets.key_fields(self.entity)])


def told(outcome: Outcome) -> str:
    """Say in a sentence what an import did."""
    parts = [(outcome.added, "data baru"), (outcome.changed, "data diubah"),
             (outcome.proposed, "usulan perubahan"), (outcome.unchanged, "data tetap"),
             (len(outcome.remarks), "catatan tentang berkas")]
    return ", ".join(f"{write_decimal(count)} {words}" for count, words in parts if count) \
        or "Tidak ada baris"


def told_stored(entity: type[Base], outcome: Outcome) -> str:
    """Say what an import stored, and what is to be done with it."""
    if not (outcome.added or outcome.changed or outcome.proposed):
        return told(outcome)
    return f"Tersimpan: {told(outcome)}." + (
        " Data baru masih draf; centang pada daftar, lalu ajukan."
        if _leaves_drafts(entity, outcome) else "")


def _leaves_drafts(entity: type[Base], outcome: Outcome) -> bool:
    return bool(outcome.added) and issubclass(entity, Approvable)


def grouped(problems: Iterable[SheetProblem]) -> list[tuple[str, list[SheetProblem]]]:
    """Gather problems by sheet, in their order."""
    found: dict[str, list[SheetProblem]] = {}
    for problem in problems:
        found.setdefault(problem.sheet, []).append(problem)
    return list(found.items())
