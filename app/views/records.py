"""One record to read: its page with history and allowed moves, its trail, its printable sheet."""
from __future__ import annotations

from typing import Any

from flask import Response
from flask_appbuilder import expose
from sqlalchemy import select

from app.engine import (
    audit,
    cells,
    documents,
    expiry,
    issued,
    listing,
    proposals,
    reading,
    regions,
    registry,
    roles,
    steps,
    trash,
    values,
    workflow,
)
from app.engine.audit import Jejak
from app.engine.base import Approvable, Base, Regional, Status
from app.engine.indonesian import long_date, long_moment, now
from app.engine.states import Pemeriksaan
from app.engine.vocabulary import Choice, Field, Kind, derived
from app.views import counted_in, interface, letterheads, letters, relations, since, widgets, words
from app.views.screen import Screen, actor, needs
from reports import sheet

NARROW = 7
OPEN_FILE = "Buka berkas"
WORKED_OUT = "Dihitung otomatis"


class RecordScreen(Screen):
    """Shows one record."""

    @expose("/show/<int:key>")
    @needs("show")
    def show(self, key: int) -> Any:
        """Show a record."""
        return self.shown(self.find(key, reading.whole(self.entity)))

    def shown(self, record: Any, refused: Any = (), refused_move: str = "", confirm: Any = (),
              reason: str = "", confirm_move: str = "", answered: str = "", seen: str = "") -> str:
        """Draw a record's page, with a refusal on it when there was one."""
        session, entity = interface.session(), self.entity
        proposal = proposals.open_for(session, record)
        moves = workflow.allowed(record, actor(), proposal)
        waiting = self.waiting(record.id) if isinstance(record, Approvable) else []
        lines, files = self._lines(record, 60), _files(record, proposal)
        unit = getattr(record, "wilayah_kode", None)
        may_edit = roles.may(actor(), "edit", entity, unit)
        return self.page(
            "rincian.html", record=record, edition=proposals.edition(record, proposal),
            title=audit.title_of(record), called=_called(record), groups=groups(record),
            ends=expiry.mark(record), narrow=NARROW,
            tables=tables(record), naming=naming(record), moves=moves,
            proposal=proposal, waiting=waiting,
            differences=words.differences(entity, proposals.differences(record, proposal)),
            lines=_lately(lines), returned=words.returned(record, proposal),
            since=since.decided(lines), refused=refused, refused_move=refused_move,
            confirm=confirm, confirm_move=confirm_move, answered=answered, seen=seen, reason=reason,
            files=files,
            findings=Pemeriksaan, letters=letters.offers(session, record),
            may_issue=unit in issued.offices(actor(), entity.__subsystem__),
            may_check=documents.may_check(record, actor()) and not workflow.is_own(
                getattr(proposal or record, "diajukan_oleh_id", None), actor()),
            can_edit=may_edit and not (
                isinstance(record, Approvable) and record.status is Status.DIAJUKAN),
            steps=_steps(record) if may_edit and not isinstance(record, Approvable) else [],
            can_discard=trash.may_discard(record, actor()), place=_place(record),
            related=relations.related(session, actor(), record), unseen=relations.UNSEEN,
            counted_in=counted_in.recaps(actor(), record),
            people=interface.account_names((
                *(each.kept.diperiksa_oleh_id for each in files), record.created_by_id,
                getattr(record, "disetujui_oleh_id", None),
                *(getattr(each, name, None) for each in (record, proposal) for name in (
                    "diusulkan_oleh_id", "diajukan_oleh_id", "diverifikasi_oleh_id")))),
            verified=proposal or record,
            own_submission=workflow.is_own(getattr(record, "diajukan_oleh_id", None), actor()))

    def _lines(self, record: Any, limit: int) -> list[Jejak]:
        # An older line about a file bears the number of the file, which may be this record's too.
        return list(interface.session().scalars(
            select(Jejak).where(Jejak.aksi != "buka berkas", self.lines_of(record))
            .order_by(Jejak.id.desc()).limit(limit)))

    @expose("/riwayat/<int:key>")
    @needs("history")
    def history(self, key: int) -> Any:
        """Show everything that happened to a record."""
        record = self.find(key, trash=True)
        return self.page("riwayat.html", record=record, title=audit.title_of(record),
                         lines=self._lines(record, 500), changes=words.changes)

    @expose("/cetak/<int:key>.pdf")
    @needs("show")
    def printed(self, key: int) -> Any:
        """Print a record as a data sheet."""
        record = self.find(key, reading.whole(self.entity))
        session = interface.session()
        head = letterheads.of(session, getattr(record, "wilayah_kode", actor().home))
        body = sheet.render(
            f"{_called(record) or self.said.label}: {audit.title_of(record)}", head,
            _paper_sections(record),
            tuple((label, tuple(heads), tuple(tuple(map(_paper, row)) for row in rows))
                  for label, heads, rows in tables(record) if len(heads) <= NARROW),
            f"Dicetak oleh {actor().name} pada {long_moment(now())}")
        with interface.saving():
            audit.note(session, "cetak", record)
        return Response(body, mimetype="application/pdf", headers={
            "Content-Disposition": f'inline; filename="{self.entity.__tablename__}-{key}.pdf"'})


def groups(record: Any) -> list[tuple[str, list[tuple[str, str, Any]]]]:
    """Cut a record into its sections: (label, shown text, link or None) per field.

    What it works out for its list, a clock or a stage, stands before the last section.
    """
    fields = type(record).__fields__
    made: list[tuple[str, list[tuple[str, str, Any]]]] = [
        (heading, [(widgets.counted(fields[name]), shown(record, name), link(record, name))
                   for name in names])
        for heading, names in widgets.field_groups(type(record))]
    found = [
        (cells.column_label(type(record), name), listing.cell(record, name)[0], None)
        for name in _worked_out(type(record))]
    if found:
        made.insert(max(1, len(made) - 1), (WORKED_OUT, found))
    return made


def _steps(record: Any) -> list[tuple[Field, Choice, bool]]:
    """List what a choice with steps may become: the field, the step, whether it is the last."""
    return [(said, step, not steps.after(said, step))
            for name, said in type(record).__fields__.items() if said.steps and said.typed
            for step in steps.offered(said, getattr(record, name)) if step != getattr(record, name)]


def _worked_out(entity: type[Base]) -> list[str]:
    """Name the columns of a list that no field holds."""
    return [name for name in entity.__entity__.listed
            if isinstance(getattr(entity, name, None), derived)]


def shown(record: Any, name: str) -> str:
    """Show one value on the record's own page; only here is a private value readable."""
    said = type(record).__fields__[name]
    value = getattr(record, name)
    if said.drawn and not value:
        return "diberi saat disetujui"
    if said.kind is Kind.REFERENCE:
        unseen = value is not None and getattr(record, name.removesuffix("_id")) is None
        return relations.UNSEEN if unseen else listing.cell(record, name)[0]
    if said.private and value and not _unmasked(record):
        return audit.MASK
    if said.kind is Kind.DATE and value:
        return long_date(value)
    if said.kind is Kind.MOMENT and value:
        return long_moment(value)
    if said.kind is Kind.ATTACHMENT:
        return OPEN_FILE if value else "–"
    return values.show(said, value)


def _paper(text: str) -> str:
    return "ada" if text == OPEN_FILE else text


def _paper_sections(record: Any) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Lay a record out for paper; rows of a wide Part become blocks, for a table would break."""
    made = [(heading, tuple((label, _paper(text)) for label, text, _ in pairs))
            for heading, pairs in groups(record)]
    for label, heads, rows in tables(record):
        if len(heads) > NARROW:
            made += [(f"{label} {number}", tuple(zip(heads, map(_paper, row), strict=True)))
                     for number, row in enumerate(rows, start=1)]
    return tuple(made)


def _called(record: Any) -> str:
    """Say what is written beside the title: the office's word for its letter, else what it numbers.

    Only a title that begins with a figure needs the latter.
    """
    said = type(record).__entity__
    if said.called:
        return letterheads.called(interface.session(), record.wilayah_kode, said.called)
    return said.label if audit.title_of(record)[:1].isdigit() else ""


def _unmasked(record: Any) -> bool:
    return roles.may_unmask(actor(), _holder(record), getattr(record, "wilayah_kode", None))


def _holder(record: Any) -> type[Base]:
    entity = type(record)
    return registry.entity(entity.__owner__[1]) if entity.__owner__ else entity


def link(record: Any, name: str) -> str | None:
    """Return where a value leads: a stored file, what it points at, or nothing."""
    said = type(record).__fields__[name]
    if said.kind is Kind.REFERENCE:
        return relations.leads(actor(), record, name)
    if said.kind is Kind.ATTACHMENT and getattr(record, name) \
            and (not said.private or _unmasked(record)):
        return f"/lampiran/{getattr(record, name)}"
    return None


def tables(record: Any) -> list[tuple[str, list[str], list[list[Any]]]]:
    """Return the child rows of a record as tables of shown text."""
    made = []
    for name, child in registry.children(type(record)).items():
        columns, more = list(child.__fields__), _worked_out(child)
        rows = [[*(shown(row, column) for column in columns),
                 *(listing.cell(row, column)[0] for column in more)]
                for row in getattr(record, name)]
        made.append((type(record).__children__[name].label, [
            *(widgets.counted(child.__fields__[column]) for column in columns),
            *(cells.column_label(child, column) for column in more)], rows))
    return made


def naming(record: Any) -> dict[str, int]:
    """Say for each kind of child row which of its columns names it."""
    return {type(record).__children__[name].label:
            [*child.__fields__].index(child.__entity__.listed[0])
            for name, child in registry.children(type(record)).items()
            if child.__entity__.listed[0] in child.__fields__}


def _files(record: Any, proposal: Any) -> list[documents.Document]:
    """List the documents that the reader may open beside the record."""
    found = documents.of(interface.session(), record, proposals.files_of(proposal))
    return [each for each in found if not each.private or _unmasked(record)]


def _place(record: Any) -> str:
    if not isinstance(record, Regional):
        return ""
    return regions.full_name(interface.session(), record.wilayah_kode)


def _lately(lines: list[Jejak]) -> list[Jejak]:
    """List the last things done to a record; rows written along with it are told by its history."""
    own = {line.permintaan for line in lines if not line.induk_entitas}
    return [line for line in lines if not line.induk_entitas or line.permintaan not in own][:8]
