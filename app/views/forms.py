"""Adding and editing: the form, its files, and every refusal put back at its field.

Owns what happens between the browser and `engine/intake.py`: uploads are staged first so that a
refused form keeps its files; a record that is approved takes a proposal instead of a change.
"""
from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import current_app, flash, redirect, request
from flask import session as browser
from flask_appbuilder import expose
from sqlalchemy.exc import IntegrityError

from app.engine import attachments, intake, proposals, registry, roles, values, workflow
from app.engine.base import Approvable, Reference, Status
from app.engine.errors import DomainError, Invalid, OutOfRegion, Refused, Stale
from app.engine.forms import RecordForm, from_posted, raw_of
from app.engine.vocabulary import Field, Kind
from app.views import interface, widgets, words
from app.views.screen import Screen, actor, marked, needs, seen_warnings, warning_reason

SUFFIX = "_berkas"
STEP = "_langkah"


class FormScreen(Screen):
    """Adds and edits one record."""

    @expose("/add", methods=["GET", "POST"])
    @needs("add")
    def add(self) -> Any:
        """Show an empty form, or store what was typed as a draft."""
        units = roles.writable_units(actor(), self.entity)
        unit = self._unit(units)
        if request.method == "GET":
            return self._drawn(RecordForm(self.entity, _carried(self.entity)), unit, units)
        return self._saved(self._posted(None), unit, units)

    @expose("/edit/<int:key>", methods=["GET", "POST"])
    @needs("edit")
    def edit(self, key: int) -> Any:
        """Show the record's form, or store what was typed."""
        record = self.find(key)
        self._may_edit(record)
        proposal = self._proposal(record)
        if record_is(record, Status.DIAJUKAN) or (
                proposal is not None and proposal.status is Status.DIAJUKAN):
            flash("Sedang diperiksa pengawas. Tarik kembali dahulu untuk mengubahnya.", "warning")
            return redirect(self.url("show", key))
        unit = getattr(record, "wilayah_kode", "")
        if request.method == "GET":
            return self._drawn(proposals.form_for(record, proposal), unit, [unit], proposal)
        form = self._stepped(record, proposal) if STEP in request.form else self._posted(record)
        form.known_files = proposals.files_of(proposal)
        return self._saved(form, unit, [unit], proposal)

    def _stepped(self, record: Any, proposal: Any) -> RecordForm:
        """Take one step from the record's own page: all else stays, and what it asks is told."""
        said = self.entity.__fields__.get(request.form[STEP])
        if said is None or said.steps is None:
            raise OutOfRegion
        raw = proposals.form_for(record, proposal).raw()
        return RecordForm(self.entity, {**raw, **{
            name: request.form.get(name, "") for name in (said.name, "version")}}, record)

    def _may_edit(self, record: Any) -> None:
        if not roles.may(actor(), "edit", self.entity, getattr(record, "wilayah_kode", None)):
            raise Refused("Data ini milik kantor lain dalam wilayah Anda; hanya kantor itu "
                          "yang dapat mengubahnya.")

    def _proposal(self, record: Any) -> Any:
        return proposals.open_for(interface.session(), record)

    def _unit(self, units: list[str]) -> str:
        wanted = request.form.get("_kantor", "")
        if wanted and wanted not in units:
            raise OutOfRegion
        if not units:
            raise Refused(f"Anda tidak memiliki hak untuk menambah {self.said.label}.")
        return wanted or units[0]

    def _posted(self, record: Any) -> RecordForm:
        raw = from_posted(self.entity, request.form)
        refused = stage_uploads(self.entity, raw)
        form = RecordForm(self.entity, raw, record)
        for path, sentence in refused:
            form.add_error(path, sentence)
        return form

    def _saved(self, form: RecordForm, unit: str, units: list[str], proposal: Any = None) -> Any:
        reason = warning_reason()
        seen = seen_warnings()
        submit = "_ajukan" in request.form and issubclass(self.entity, Approvable)
        try:
            record = self._store(form, unit, reason, seen, submit)
        except Stale as stale:
            return self._redrawn_stale(form, unit, units, stale)
        except IntegrityError as error:
            if not intake.conflict(form, error):
                raise
            record = None
        except Invalid as refusal:
            for problem in refusal.problems:
                if problem.warning:
                    form.warnings.append((problem.field, problem.sentence))
                else:
                    form.add_error(problem.field, problem.sentence)
            record = None
        if record is None:
            return self._drawn(form, unit, units, proposal), 422
        flash(self._said_done(form, submit), "success")
        browser["draf_tersimpan"] = f"{self.entity.__tablename__}:" + (
            str(form.record.id) if form.record is not None else "baru")
        if "_tambah_lagi" in request.form:
            return redirect(self.url("add") + _carry(form))
        return redirect(self.url("show", record.id))

    def _store(self, form: RecordForm, unit: str, reason: str, seen: list[str] | None,
               submit: bool) -> Any:
        with interface.saving() as session:
            if form.record is not None and form.version != _edition(session, form.record):
                raise Stale(_who(form.record), form.record.changed_at)
            if not intake.examine(session, actor(), form, unit=unit, reason=reason, seen=seen,
                                  complete=submit or record_is(form.record, Status.DISETUJUI)):
                return None
            if record_is(form.record, Status.DISETUJUI):
                made = proposals.propose(session, actor(), form, reason if form.warnings else "")
                if submit:
                    proposals.move(session, actor(), form.record, made, "ajukan", confirm=reason)
                return form.record
            record = intake.keep(session, form, unit=unit, reason=reason)
            if submit:
                workflow.move(session, actor(), record, "ajukan", confirm=reason)
            return record

    def _said_done(self, form: RecordForm, submit: bool) -> str:
        if record_is(form.record, Status.DISETUJUI):
            return ("Usulan perubahan diajukan kepada pengawas." if submit else
                    "Usulan perubahan tersimpan. Ajukan agar diperiksa pengawas.")
        if submit:
            return f"{self.said.label} tersimpan dan diajukan kepada pengawas."
        return f"{self.said.label} tersimpan" + (
            " sebagai draf." if issubclass(self.entity, Approvable) else ".")

    def _redrawn_stale(self, form: RecordForm, unit: str, units: list[str], stale: Stale) -> Any:
        now_stored, typed = raw_of(form.record), form.raw()
        conflicts = [(said.label, now_stored.get(name) or "–", typed.get(name) or "–")
                     for name, said in self.entity.__fields__.items()
                     if said.typed and now_stored.get(name) != typed.get(name)]
        form.version = _edition(interface.session(), form.record)
        return self._drawn(form, unit, units, stale=stale, conflicts=conflicts), 409

    def _drawn(self, form: RecordForm, unit: str, units: list[str], proposal: Any = None,
               stale: DomainError | None = None, conflicts: Any = ()) -> Any:
        errors = form.errors()
        return self.page(
            "formulir.html", form=form, unit=unit, units=units,
            sections=widgets.sections(form, units),
            errors=errors, record=form.record, proposal=proposal, stale=stale, conflicts=conflicts,
            ask_reason=bool(form.warnings) and not errors, approvable=self._submits(unit),
            approved=record_is(form.record, Status.DISETUJUI),
            returned=words.returned(form.record, proposal),
            reason=request.form.get("_alasan_peringatan", "") or (
                self.answered(form.record) if form.warnings and form.record is not None else ""),
            seen=marked(sentence for _, sentence in form.warnings), warned=warned(form),
            most_mb=current_app.config["POLPUM"].max_upload_mb)

    def _submits(self, unit: str) -> bool:
        return issubclass(self.entity, Approvable) and roles.may(
            actor(), "ajukan", self.entity, unit)


def record_is(record: Any, status: Status) -> bool:
    """Tell whether a record passes the workflow and stands in this state."""
    return isinstance(record, Approvable) and record.status is status


def _edition(session: Any, record: Any) -> str:
    """Return what a form of this record must have been made upon."""
    open_one = None
    if record_is(record, Status.DISETUJUI):
        session.refresh(record, ["version"])
        open_one = proposals.open_for(session, record)
    return proposals.edition(record, open_one)


def _who(record: Any) -> str:
    from_account = interface.account_name(record.changed_by_id)
    return from_account or "pengguna lain"


def stage_uploads(entity: type, raw: dict[str, Any]) -> list[tuple[str, str]]:
    """Stage every file that came along and put its token into the raw record."""
    refused: list[tuple[str, str]] = []
    for name, upload in request.files.items():
        if not upload.filename or not name.endswith(SUFFIX):
            continue
        place = _place_of(entity, raw, name.removesuffix(SUFFIX))
        if place is None:
            continue
        holder, said, path = place
        try:
            with interface.saving() as session:
                holder[said.name] = attachments.receive(
                    session, said, upload.filename, upload.stream, actor().user_id)
        except ValueError as error:
            refused.append((path, str(error)))
    return refused


def _place_of(entity: type, raw: dict[str, Any], name: str) -> Any:
    if name in entity.__fields__ and entity.__fields__[name].accepts:
        return raw, entity.__fields__[name], name
    attribute, _, rest = name.partition("-")
    key, _, field = rest.partition("-")
    child = registry.children(entity).get(attribute)
    said = child.__fields__.get(field) if child else None
    row = next((r for r in raw.get(attribute, ()) if r["id"] == key), None)
    if said is None or not said.accepts or row is None:
        return None
    return row, said, f"{attribute}.{key}.{field}"


def warned(form: RecordForm) -> list[tuple[str, str, str]]:
    """List (path, label, sentence) of what is warned of; what stands at no field has no label."""
    fields = dict(form.all_fields())
    return [(path, form.label_of(path, fields[path]) if path in fields else
             form.group_label(path) if path in form.rows else "", sentence)
            for path, sentence in form.warnings]


CARRIED = ("kecamatan", "desa_kelurahan")


def _carry(form: RecordForm) -> str:
    """Keep for the next record what a clerk would type again."""
    kept = {name: text for name in CARRIED if name in form.form and (text := form[name].text)}
    return "?" + urlencode(kept) if kept else ""


def _points(said: Field) -> bool:
    """Tell whether a record may be begun from the page of the one it points at."""
    return said.kind is Kind.REFERENCE and said.typed and not said.private


def _carried(entity: type) -> dict[str, Any] | None:
    """Read what the address brings into a new form; what it does not name begins as in any other.

    A complaint begun from its ormas keeps who complained a secret, as one begun from an empty form.
    """
    if issubclass(entity, Reference):
        return None
    kept = {name: request.args[name][:80] for name, said in entity.__fields__.items()
            if name in request.args and (name in CARRIED or _points(said))}
    begins = {name: values.write(said, said.default) for name, said in entity.__fields__.items()
              if said.typed and said.default is not None}
    return begins | kept if kept else None
