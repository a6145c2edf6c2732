"""REST of one entity: the same rights, reach, form and moves as its screens, in JSON.

A token opens it, never a cookie, so no page of a stranger can use somebody's session. JSON in and
out is `api_values.py`'s, the description `api_spec.py`'s; refusals become JSON in `errors.py`.
"""
from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from flask import jsonify, request
from flask_appbuilder.api import BaseApi, expose
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from app.engine import (
    attachments,
    intake,
    listing,
    moving,
    proposals,
    registry,
    roles,
    trash,
    workflow,
)
from app.engine.base import Approvable, Base, Reference, Status
from app.engine.errors import (
    DomainError,
    Invalid,
    NotYourMove,
    OutOfRegion,
    Problem,
    Refused,
    Stale,
)
from app.engine.forms import RecordForm
from app.views import api_login, api_values, findings, interface
from app.views.screen import actor

COUNTED = 10_000  # a script is told once, so further than a screen, which tells the rest later


class NoVersion(DomainError):
    """A change must say which version it was made upon."""

    status = 428

    def sentence(self) -> str:
        return ("Sertakan versi data yang diubah: kepala If-Match, atau isian version, dari "
                "pembacaan terakhir.")


class Superseded(Stale):
    """Somebody saved first; a script reads again."""

    def sentence(self) -> str:
        return (f"Data ini sudah diubah lebih dahulu oleh {self.by}. Ambil data terbaru, lalu "
                "kirim lagi.")


def _edition(record: Any) -> str:
    """Return what a caller has read: the record's version, and its open proposal's."""
    return proposals.edition(record, proposals.open_for(interface.session(), record))


def needs(act: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Guard an address by a token and an act of the entity."""
    def wrap(method: Callable[..., Any]) -> Callable[..., Any]:
        @functools.wraps(method)
        def guarded(self: EntityApi, *args: Any, **kwargs: Any) -> Any:
            api_login.verify()
            if not self.appbuilder.sm.has_access(f"can_{act}", self.class_permission_name):
                label = self.entity.__entity__.label
                raise Refused(f"Anda tidak memiliki hak untuk tindakan ini pada {label}.")
            try:
                return method(self, *args, **kwargs)
            except Invalid as refusal:
                raise api_values.Unfit(self.entity, refusal.problems) from refusal
        return guarded
    return wrap


class EntityApi(BaseApi):
    """The addresses of one entity; `entity` is set by `api_for`."""

    entity: type[Base]
    allow_browser_login = False

    @expose("/", methods=["GET"])
    @needs("list")
    def listed(self) -> Any:
        """Answer one page of the list."""
        session = interface.session()
        question = listing.parse(session, self.entity, request.args)
        answer = listing.answer(session, actor(), self.entity, question, most=COUNTED, adds=False)
        return jsonify({
            "jumlah": answer.count, "lebih": answer.capped, "halaman": question.page,
            "hasil": [api_values.shown(r, readable=False, parts=False) for r in answer.records]})

    @expose("/", methods=["POST"])
    @needs("add")
    def add(self) -> Any:
        """Store a new record, a draft where there is a workflow."""
        said = api_values.body()
        unit = self._office(said)
        form = RecordForm(self.entity, api_values.raw(self.entity, said))
        record = self._stored(form, unit, said)
        answer = self._told(self._found(record.id))
        answer.headers["Location"] = f"{request.path}{record.id}"
        return answer, 201

    @expose("/<int:key>", methods=["GET", "PUT", "DELETE"])
    def one(self, key: int) -> Any:
        """Answer, change or discard one record: one address, so that a wrong key is 404 alike."""
        by_method = {"PUT": self.change, "DELETE": self.discard}
        return by_method.get(request.method, self.show)(key)

    @needs("show")
    def show(self, key: int) -> Any:
        """Answer one record with its rows."""
        return self._told(self._found(key))

    @needs("edit")
    def change(self, key: int) -> Any:
        """Change the fields that are said; on an approved record this makes a proposal."""
        record = self._found(key)
        unit = getattr(record, "wilayah_kode", None)
        if not roles.may(actor(), "edit", self.entity, unit):
            raise Refused("Data ini milik kantor lain; hanya kantor itu yang dapat mengubahnya.")
        said = api_values.body()
        self._same_version(record, said)
        if said.get("wilayah_kode", unit) != unit:
            raise Invalid([Problem("wilayah_kode", api_values.CLOSED)])
        if _stands(record, Status.DIAJUKAN):
            raise NotYourMove("Ubah", record.status.label)
        form = RecordForm(self.entity, api_values.raw(self.entity, said, record), record)
        if _stands(record, Status.DISETUJUI):
            return self._proposed(form, unit, said), 202
        self._stored(form, unit or "", said)
        return self._told(self._found(key))

    @needs("show")
    def discard(self, key: int) -> Any:
        """Put a record into the trash; the reason comes in the body or the address."""
        record, said = self._found(key), api_values.body()
        reason = _words(said.get("alasan", request.args.get("alasan", "")), "alasan")
        moving.demand_right(actor(), record, moving.DISCARD)
        with interface.saving() as session:
            if request.headers.get("If-Match") or said.get("version"):
                self._still_same(session, record, said)
            trash.discard(session, actor(), record, reason)
        return jsonify({"pesan": "Data dipindah ke Sampah dan dapat dipulihkan."})

    @expose("/<int:key>/<move>", methods=["POST"])
    @needs("show")
    def move(self, key: int, move: str) -> Any:
        """Make a move of the workflow, on the record or on its open proposal."""
        if not issubclass(self.entity, Approvable) or move not in workflow.MOVES:
            raise OutOfRegion
        record, said = self._found(key), api_values.body()
        reason = _words(said.get("alasan", ""), "alasan")
        confirm = _words(said.get(api_values.REASON, ""), api_values.REASON)
        proposal = proposals.open_for(interface.session(), record)
        moving.demand_right(actor(), record, move, proposal=proposal)
        stated = request.headers.get("If-Match") or said.get("version")
        with interface.saving() as session:
            if stated or move in workflow.CHECKS:
                self._still_same(session, record, said)
            moving.make(session, actor(), record, move, proposal=proposal, reason=reason,
                        confirm=confirm)
        return self._told(self._found(key))

    @expose("/<int:key>/periksa/<int:file>", methods=["POST"])
    @needs("show")
    def check_document(self, key: int, file: int) -> Any:
        """Store whether a document fits, with a remark for the clerk."""
        said = api_values.body()
        findings.store(self._found(key), file, said.get("pemeriksaan"), said.get("catatan") or "")
        return jsonify({"pesan": "Hasil pemeriksaan dokumen tersimpan."})

    @expose("/berkas/<field>", methods=["POST"])
    @needs("edit")
    def upload(self, field: str) -> Any:
        """Take in a file for a field; answer the token by which a record refers to it."""
        table, _, name = field.rpartition(".")
        parts = registry.children(self.entity)
        holders = {each.__tablename__: each for each in parts.values()} | parts
        holder = holders.get(table) if table else self.entity
        said = holder.__fields__.get(name) if holder else None
        if said is None or not said.accepts:
            raise OutOfRegion
        file = request.files.get("berkas")
        if file is None or not file.filename:
            raise Invalid([Problem("berkas", "Kirim berkas sebagai multipart, isian berkas.")])
        try:
            with interface.saving() as session:
                token = attachments.receive(session, said, file.filename, file.stream,
                                            actor().user_id or 0)
        except ValueError as error:
            raise Invalid([Problem("berkas", str(error))]) from error
        return jsonify({"token": token}), 201

    def _found(self, key: int) -> Any:
        record = interface.session().scalar(select(self.entity).where(self.entity.id == key)) \
            if key < 2 ** 31 else None
        if record is None or record.deleted_at is not None:
            raise OutOfRegion
        return record

    def _told(self, record: Any) -> Any:
        readable = roles.may(actor(), "edit", self.entity, getattr(record, "wilayah_kode", None))
        told, edition = api_values.shown(record, readable=readable, parts=True), _edition(record)
        if edition != str(record.version):
            told["version"] = edition
        answer = jsonify(told)
        answer.headers["ETag"] = f'"{edition}"'
        return answer

    def _office(self, said: dict[str, Any]) -> str:
        units = roles.writable_units(actor(), self.entity)
        wanted = said.get("wilayah_kode")
        if issubclass(self.entity, Reference):
            units = [""]
        if wanted is not None and wanted not in units:
            raise Invalid([Problem("wilayah_kode", api_values.CLOSED)])
        return str(wanted or units[0])

    def _same_version(self, record: Any, said: dict[str, Any]) -> None:
        stated = request.headers.get("If-Match", "").strip().removeprefix("W/").strip('"')
        stated = stated or str(said.get("version") or "")
        if not stated or stated == "*":
            raise NoVersion
        if stated != _edition(record):
            by = interface.account_name(record.changed_by_id) or "pengguna lain"
            raise Superseded(by, record.changed_at)

    def _still_same(self, session: Any, record: Any, said: dict[str, Any]) -> None:
        """Ask again, now that nobody else writes: somebody may have done so meanwhile."""
        session.refresh(record, ["version"])
        self._same_version(record, said)

    def _stored(self, form: RecordForm, unit: str, said: dict[str, Any]) -> Any:
        reason = _words(said.get(api_values.REASON, ""), api_values.REASON)
        try:
            with interface.saving() as session:
                if form.record is not None:
                    self._still_same(session, form.record, said)
                self._examined(session, form, unit, reason, complete=False)
                return intake.keep(session, form, unit=unit, reason=reason)
        except IntegrityError as error:
            if not intake.conflict(form, error):
                raise
            raise _refusal(form) from error

    def _proposed(self, form: RecordForm, unit: str | None, said: dict[str, Any]) -> Any:
        reason = _words(said.get(api_values.REASON, ""), api_values.REASON)
        form.known_files = proposals.files_of(proposals.open_for(interface.session(), form.record))
        with interface.saving() as session:
            self._still_same(session, form.record, said)
            self._examined(session, form, unit or "", reason, complete=True)
            made = proposals.propose(session, actor(), form, reason if form.warnings else "")
        return jsonify({"usulan": made.id, "status": made.status.value,
                        "pesan": "Data yang disetujui tetap; perubahan Anda menjadi usulan. "
                                 "Ajukan agar diperiksa pengawas."})

    def _examined(self, session: Any, form: RecordForm, unit: str, reason: str,
                  complete: bool) -> None:
        if not intake.examine(session, actor(), form, unit=unit, reason=reason,
                              complete=complete):
            raise _refusal(form)


def _refusal(form: RecordForm) -> Invalid:
    """Return what is wrong with a form; what only needs a reason, when nothing is."""
    problems = [Problem(path, sentence) for path, _, sentence in form.errors()]
    return Invalid(problems or [
        Problem(path, f"{sentence} Bila memang benar, sertakan {api_values.REASON}.", warning=True)
        for path, sentence in form.warnings])


def _words(value: Any, name: str) -> str:
    if value is None:
        return ""
    if not isinstance(value, str) or "\x00" in value or len(value) > workflow.MOST_REASON:
        raise Invalid([Problem(name, "Alasan berupa teks, paling banyak 2.000 karakter.")])
    return value.strip()


def _stands(record: Any, status: Status) -> bool:
    return isinstance(record, Approvable) and record.status is status


def api_for(entity: type[Base]) -> type[EntityApi]:
    """Make the API class of an entity."""
    return type(f"{entity.__name__}Api", (EntityApi,), {
        "entity": entity, "resource_name": entity.__tablename__,
        "class_permission_name": roles.view_name(entity),
        "__doc__": f"REST of {entity.__tablename__}."})
