"""The list of an entity, its trash, and the lookup that its reference fields ask."""
from __future__ import annotations

from datetime import date
from typing import Any
from urllib.parse import urlencode

from flask import jsonify, request
from flask_appbuilder import expose
from sqlalchemy import and_, func, or_, select

from app.engine import (
    called,
    cells,
    expiry,
    indonesian,
    listing,
    meant,
    moving,
    proposals,
    regions,
    registry,
    roles,
    scope,
    search,
    trash,
    turning,
    values,
)
from app.engine.actor import Actor
from app.engine.base import Base, Reference, Regional
from app.engine.errors import OutOfRegion
from app.engine.scope import POINTING
from app.engine.vocabulary import Kind
from app.views import interface
from app.views.screen import Screen, actor, needs

FOUND = 20


class ListScreen(Screen):
    """Lists what is within reach."""

    @expose("/list/")
    @needs("list")
    def list(self) -> Any:
        """Show one page of the list."""
        return self._listed(in_trash=False)

    @expose("/sampah/")
    @needs("restore")
    def trash(self) -> Any:
        """Show what was put aside, with who, when and why."""
        return self._listed(in_trash=True)

    def _listed(self, in_trash: bool) -> Any:
        session, entity = interface.session(), self.entity
        question = listing.parse(session, entity, request.args, trash=in_trash)
        if question.adds and request.accept_mimetypes.best == "application/json":
            return jsonify(_whole(entity, question))
        answer = listing.answer(session, actor(), entity, question)
        columns = list(self.said.listed)
        return self.page(
            "daftar.html", answer=answer, question=question, columns=columns, in_trash=in_trash,
            cell=listing.cell, column_label=lambda n: listing.column_label(entity, n),
            placed=issubclass(entity, Regional) and _sees_many(actor(), entity),
            query=changed(), ganti=changed, lembar=lambda step: _turned(answer, step),
            added=urlencode({**request.args, "jumlah": "ya"}),
            place_name=lambda kode: regions.name(session, kode),
            nilai_kolom=lambda n, v: values.show(entity.__fields__[n], v),
            sortable=listing.sortable(entity), filters=listing.filter_fields(entity),
            regional=issubclass(entity, Regional), numeric=_numeric(entity, columns),
            mark=expiry.mark, may_discard=trash.may_discard,
            choice=self._choice(answer.records, question),
            acts=moving.acts(entity), can_add=bool(roles.writable_units(actor(), entity)),
            writes=lambda r: roles.may(actor(), "edit", entity, getattr(r, "wilayah_kode", None)))

    def _choice(self, records: list[Any], question: listing.Question) -> dict[int, Any]:
        """Tell of each row its version and what the person may do with it among others.

        What moves as a proposal is known where proposals were asked for.
        """
        asked = any(each.name == "usulan" for each in question.filters)
        opened = proposals.among(interface.session(), self.entity, [r.id for r in records]) \
            if asked and records else {}
        found = {}
        for record in records:
            proposal = opened.get(record.id)
            if codes := moving.offered(record, actor(), proposal):
                found[record.id] = proposals.edition(record, proposal), codes
        return found

    @expose("/pilihan/<field>")
    @needs("list")
    def choices(self, field: str) -> Any:
        """Answer a lookup: at most 20 records within reach whose name holds the words.

        `semua=ya` asks for every line of a checklist instead; `saring=ya` for what records may
        point at already, whether or not a new one still may.
        """
        owner, _, name = field.rpartition(".")
        holders = {e.__tablename__: e for e in registry.children(self.entity).values()}
        holder = holders.get(owner) if owner else self.entity
        said = holder.__fields__.get(name) if holder else None
        if said is None or said.kind is not Kind.REFERENCE:
            raise OutOfRegion
        target, full = registry.entity(said.target), holder.__entity__.checklist
        if request.args.get("semua") == "ya" and full is not None:
            return jsonify({"hasil": checklist(target, full)})
        words = request.args.get("q", "")
        fitting = None if request.args.get("saring") == "ya" else meant.offered(
            interface.session(), said, roles.writable_units(actor(), self.entity),
            _day(request.args.get("hari", "")))
        found = lookup(target, words, fitting)
        if found or fitting is None or not lookup(target, words):
            return jsonify({"hasil": found})
        return jsonify({"hasil": [], "sebab": f"Ada yang cocok, tetapi tidak dapat dipilih di "
                                              f"sini. {said.help}"})


def _day(text: str) -> date | None:
    """Read the day beside a lookup; what is no day yet is none."""
    try:
        return indonesian.read_date(text) if text.strip() else None
    except ValueError:
        return None


def _whole(entity: type[Base], question: listing.Question) -> dict[str, Any]:
    """Say what a page drawn before it was known lacks: the rows, the pages, the sums, in words."""
    count, sums = listing.whole(interface.session(), entity, question)
    return {"jumlah": f"{values.show_kind(Kind.INTEGER, count)} data",
            "halaman": f"{values.show_kind(Kind.INTEGER, question.page)} dari "
                       f"{values.show_kind(Kind.INTEGER, question.pages(count))}",
            "kolom": {name: values.show(entity.__fields__[name], total)
                      for name, total in sums.items()}}


def _sees_many(who: Actor, entity: type[Base]) -> bool:
    """Tell whether the person reads more than one office, so that a list must name each."""
    units = {grant.unit for grant in who.in_subsystem(entity.__subsystem__)}
    return len(units) != 1 or any("." not in unit for unit in units)


def changed(name: str = "page", value: Any = None) -> str:
    """Return the query of this page with one part changed or left out; the page starts anew."""
    parts = {k: v for k, v in request.args.items() if k not in (*turning.PARTS, name) and v}
    if value is not None:
        parts[name] = str(value)
    return urlencode(parts)


def _turned(answer: listing.Answer, step: int) -> str:
    """Return the query of the page before or after this one, from the row at its edge."""
    page = answer.question.page + step
    query = changed("page", page)
    if page == 1 or not answer.records:
        return query
    name, row = (turning.NEXT, answer.records[-1]) if step > 0 \
        else (turning.BACK, answer.records[0])
    return f"{query}&{urlencode({name: row.id})}"


def lookup(target: type[Base], words: str, fitting: Any = None) -> list[dict[str, Any]]:
    """Find records of an entity by the beginning or a part of their name, of those that fit."""
    session, name = interface.session(), getattr(target, values.title_field(target))
    statement = select(target.id, name).order_by(name).limit(FOUND)
    if fitting is not None:
        statement = statement.where(fitting)
    if issubclass(target, Reference):
        statement = statement.where(target.deleted_at.is_(None), target.aktif.is_(True))
    words = words.strip()[:100].replace("\x00", "")
    if words:
        named = or_(*(func.lower(column).contains(words.lower(), autoescape=True)
                      for column in (name, *(getattr(target, each)
                                             for each in called.others(target)))))
        if not search.fields(target) or not roles.may(actor(), "list", target):
            statement = statement.where(named)
        elif _is_partly_read(target):
            read = and_(search.criterion(session, target, words), scope.criterion(target, actor()))
            statement = statement.where(or_(read, named))
        else:
            statement = statement.where(search.criterion(session, target, words))
    return [{"id": key, "teks": str(text)} for key, text in session.execute(
        statement, execution_options=POINTING)]


def checklist(target: type[Base], wanted: dict[str, tuple[Any, ...]]) -> list[dict[str, Any]]:
    """Name every line of a shipped list that a checklist has a row for, in the list's order."""
    asked = select(target.id, getattr(target, values.title_field(target))).where(
        target.deleted_at.is_(None), target.aktif.is_(True),
        *(getattr(target, name).in_(held) for name, held in wanted.items()))
    return [{"id": key, "teks": str(text)} for key, text in interface.session().execute(
        turning.ordered(target, target.__entity__.sort, asked), execution_options=POINTING)]


def _is_partly_read(target: type[Base]) -> bool:
    """Tell whether some of the person's grants let point at records of an entity, not read them.

    Such records are found by their title alone, and only what is approved: a search through the
    other fields would tell what is in them.
    """
    own = actor().in_subsystem(target.__subsystem__)
    return target.__entity__.shared and not issubclass(target, Reference) \
        and len(own) < len(actor().grants)


def _numeric(entity: type[Base], columns: list[str]) -> set[str]:
    return {name for name in columns if cells.kind_of(entity, name) in values.AMOUNTS}
