"""A workbook is stored whole or not at all: every row through the same form as the screen.

A row finds its record by ID or by key within its office; a new one becomes a draft, an approved one
gets a proposal. `Import.run` leaves everything in the session: the caller commits or rolls back.
How rows are read is `sheet_rows.py`'s, how files are `sheet_read.py`'s.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from app.engine import (
    audit,
    children,
    copying,
    delivery,
    intake,
    proposals,
    sheet_read,
    sheet_rows,
    sheets,
)
from app.engine.actor import Actor
from app.engine.base import Base, Status
from app.engine.errors import Invalid
from app.engine.forms import RecordForm
from app.engine.garbage import at_length
from app.engine.indonesian import read_key
from app.engine.lookups import Remembered
from app.engine.sheet_names import Names
from app.engine.sheet_places import Places
from app.engine.sheet_posts import Parts, seat
from app.engine.sheet_read import Outcome, Row, SheetProblem, Table
from app.engine.sheet_rows import Wrong
from app.engine.sheets import ID, PLACE, REASON, VERSION, Sheet

BATCH = 500
Progress = Callable[[int], None]


class Import:
    """One run over one workbook; `reason` answers the warnings of rows that say none."""

    def __init__(self, session: Session, actor: Actor, entity: type[Base], units: list[str],
                 unit: str = "", *, keep: bool = True, most_rows: int = sheets.MOST_ROWS,
                 reason: str = "") -> None:
        self.session, self.actor, self.entity = session, actor, entity
        self.units, self.unit, self.keep, self.most_rows = units, unit, keep, most_rows
        self.reason = reason.strip()
        self.main, *parts = sheets.layout(entity)
        self.parts = {part.attribute: part for part in parts}
        self.outcome = Outcome()
        self.lookups = Remembered(session, entity, self.store)
        self._waiting: list[Any] = []
        self._form: RecordForm | None = None
        self._names = Names(session, self.lookups, entity.__tablename__,
                            units[0] if len(units) == 1 else "")
        self._keys: dict[str, dict[tuple[str, ...], list[int]]] = {}
        self._places = Places(session, units, unit)
        self._used: dict[Any, int] = {}

    def run(self, tables: dict[str, Table], progress: Progress = lambda done: None) -> Outcome:
        """Examine every row and put what passes into the session; count and tell the rest."""
        rows, parts, orphans = self._rows(tables)
        unread = self.outcome.wrong
        self.outcome.add(*orphans)
        if unread:
            return self.outcome
        self.outcome.rows = len(rows)
        entities = [sheet.entity for sheet in (self.main, *self.parts.values())]
        with at_length(self.session, entities if self.keep else ()) if len(rows) > BATCH \
                else nullcontext(), copying.ahead():
            self._all(rows, parts, progress)
        if self.keep and not self.outcome.refused:
            self._note()
        return self.outcome

    def _all(self, rows: list[Row], parts: Parts, progress: Progress) -> None:
        self.lookups.expect(sheet_rows.looked_for(self.main, rows))
        for start in range(0, len(rows), BATCH):
            batch = rows[start:start + BATCH]
            for row in batch:
                sheet_rows.complete(self.main, row, self._places.level(row.machine.get(PLACE)))
            found = self._found(batch)
            for row in batch:
                self._row(row, found.get(row.number), parts)
            if self.keep:
                self.store()
                audit.write(self.session, self.actor)
            self.session.expunge_all()
            progress(len(batch))

    def store(self) -> None:
        """Flush the rows that wait: after each batch, and before a rule asks about them."""
        if self._waiting:
            stored, self._waiting = self._waiting, []
            self.session.flush()
            delivery.send_each(self.session, stored)

    def _note(self) -> None:
        made = self.outcome
        audit.note(self.session, "impor", entity=self.entity.__tablename__,
                   title=f"{made.added} baru, {made.changed} diubah, {made.proposed} usulan, "
                         f"{made.unchanged} tetap",
                   subsystem=self.entity.__subsystem__, unit=self.unit, reason=self.reason)

    def _rows(self, tables: dict[str, Table]) -> tuple[list[Row], Parts, list[SheetProblem]]:
        """Read the rows, those of Parts by the row that owns them, and tell of those without."""
        named = {sheets.known(name): table for name, table in tables.items()}
        rows, problems = sheet_read.rows_of(self.main, sheet_read.main_table(
            self.main, self.parts.values(), named))
        self._say(problems)
        if len(rows) > self.most_rows:
            raise ValueError(sheet_read.too_many(self.most_rows))
        parts, orphans = Parts(), list[SheetProblem]()
        for attribute, sheet in self.parts.items():
            given, problems = sheet_read.rows_of(sheet, sheet_read.part_table(sheet, named))
            self._say(problems)
            if given:
                parts[attribute], lost = sheet_rows.children_by_owner(sheet, rows, self.main, given)
                orphans += lost
        self._say(list(sheet_read.strange(named)))
        return rows, seat(rows, parts), orphans

    def _say(self, problems: list[SheetProblem]) -> None:
        """Tell what a table says; a warning that was answered is only remarked."""
        self.outcome.add(*(replace(said, warning=False, remark=True)
                           if said.warning and self.reason else said for said in problems))

    def _found(self, batch: list[Row]) -> dict[int, Any]:
        """Read the records a batch means, with their children, in one go."""
        ids = {row.number: key for row in batch if (key := self._id_of(row)) is not None}
        if not ids:
            return {}
        wanted = sorted(set(ids.values()))
        statement = select(self.entity).where(self.entity.id.in_(wanted)).options(
            *(selectinload(getattr(self.entity, name)) for name in self.parts))
        if sheets.is_reference(self.entity):
            statement = statement.where(self.entity.deleted_at.is_(None))
        by_id = {record.id: record for record in self.session.scalars(statement)}
        return {number: by_id[key] for number, key in ids.items() if key in by_id}

    def _id_of(self, row: Row) -> int | None:
        stated = str(sheet_rows.plain(row.machine.get(ID, "")))
        if stated:
            number = read_key(stated)
            return -1 if number is None else number
        key = sheet_rows.key_of(self.main, row, self._names)
        if not all(key):
            return None
        office = self._office(row)
        held = self._held(office).get(key, []) if office is not None else []
        return held[0] if len(held) == 1 else None

    def _held(self, office: str) -> dict[tuple[str, ...], list[int]]:
        """Return the ids of an office's records by key, read once."""
        if office not in self._keys:
            names = [said.name for said in sheets.key_fields(self.entity)]
            query = select(self.entity.id, *(getattr(self.entity, name) for name in names))
            query = query.where(self.entity.wilayah_kode == office) if office else query.where(
                self.entity.deleted_at.is_(None))
            held: dict[tuple[str, ...], list[int]] = {}
            for key, *stored in self.session.execute(query):
                for known in sheet_rows.keys_of_values(self.entity, tuple(stored), self._names):
                    held.setdefault(known, []).append(key)
            self._keys[office] = held
        return self._keys[office]

    def _office(self, row: Row) -> str | None:
        """Return the office a row belongs to; None when it is not one of the actor's."""
        has_place = sheets.has_place(self.entity)
        return self._places.office(row.machine.get(PLACE)) if has_place else ""

    def _row(self, row: Row, record: Any, parts: Parts) -> None:
        try:
            self._take(row, record, {a: given.get(row.number, []) for a, given in parts.items()})
        except Wrong as wrong:
            self.outcome.add(SheetProblem(self.main.name, row.number, wrong.column, wrong.sentence))
            if wrong.column == PLACE and record is None:
                self._read_only(row)
        except Invalid as refusal:
            self.outcome.add(*(SheetProblem(self.main.name, row.number, "", p.sentence)
                               for p in refusal.problems))

    def _read_only(self, row: Row) -> None:
        """Tell what cannot be read in a row without an office, of which no rule can be asked."""
        try:
            changes = sheet_rows.texts(self.main, row, None, self._names)
        except Wrong as wrong:
            self.outcome.add(SheetProblem(self.main.name, row.number, wrong.column, wrong.sentence))
        else:
            self._form = RecordForm(self.entity, sheet_rows.merged(self.entity, None, changes, {}),
                                    None, self._form)
            self._tell(row, self._form, {})

    def _take(self, row: Row, record: Any, given: dict[str, list[Row]]) -> None:
        office = self._owned(row, record)
        changes = sheet_rows.texts(self.main, row, record, self._names)
        rows, places = self._children(record, given)
        if record is not None:
            if self._used.setdefault(record.id, row.number) != row.number:
                raise Wrong(ID, f"Data yang sama sudah ada pada baris {self._used[record.id]}.")
            if not changes and not rows:
                self.outcome.unchanged += 1
                return
            self._may_change(row, record)
        raw = sheet_rows.merged(self.entity, record, changes, rows)
        form = self._form = RecordForm(self.entity, raw, record, self._form)
        reason = str(row.machine.get(REASON) or "").strip()[:2000].replace("\x00", "") \
            or self.reason
        approved = proposals.are_asked(self.session, self.actor, record)
        if not intake.examine(self.session, self.actor, form, unit=office, complete=approved,
                              reason=reason, lookups=self.lookups):
            self._tell(row, form, places)
            if self.keep or form.errors():
                return
        self._keep(row, form, office, reason if form.warnings else "", approved)

    def _owned(self, row: Row, record: Any) -> str:
        if record is None and sheet_rows.plain(row.machine.get(ID, "")) != "":
            raise Wrong(ID, f"Data dengan ID {str(sheet_rows.plain(row.machine[ID]))[:20]} "
                            "tidak ditemukan.")
        office = getattr(record, "wilayah_kode", None) if record is not None else self._office(row)
        stated = row.machine.get(PLACE)
        if sheets.has_place(self.entity) and office not in self.units:
            raise Wrong(*((ID, "Data ini tidak ditemukan di kantor Anda.") if record is not None
                          else (PLACE, self._places.refusal(stated))))
        if record is not None and self._office(row) != (office or ""):
            raise Wrong(PLACE, self._places.refusal(stated, stored=True))
        return office or ""

    def _may_change(self, row: Row, record: Any) -> None:
        if sheet_rows.stands(record, Status.DIAJUKAN):
            raise Wrong(sheets.STATUS, "Data sedang diperiksa pengawas; tarik kembali dahulu.")
        if sheet_rows.is_another(self.main, row, record, self._names):
            raise Wrong(ID, sheet_rows.ANOTHER)
        stated = sheet_rows.plain(row.machine.get(VERSION, ""))
        if stated != "" and str(stated) != str(record.version):
            raise Wrong(VERSION, "Data ini sudah diubah orang lain sesudah berkas dibuat; ekspor "
                                 "lagi, lalu ulangi perubahan Anda.")

    def _children(self, record: Any, given: dict[str, list[Row]]
                  ) -> tuple[dict[str, list[dict[str, Any]]], dict[str, tuple[Sheet, int]]]:
        """Return the raw child rows that change, and where each stands in the workbook."""
        raw: dict[str, list[dict[str, Any]]] = {}
        places: dict[str, tuple[Sheet, int]] = {}
        for attribute, rows in given.items():
            sheet = self.parts[attribute]
            for row, key, texts in self._walk(sheet, record, rows):
                made = raw.setdefault(attribute, [])
                made.append({"id": key, **texts})
                places[f"{attribute}.{key or f'baru{len(made)}'}"] = (
                    self.main if row.beside else sheet, row.number)
        return raw, places

    def _walk(self, sheet: Sheet, record: Any, rows: list[Row]
              ) -> Iterator[tuple[Row, str, dict[str, str]]]:
        if not rows:
            return
        try:
            yield from sheet_rows.child_rows(sheet, record, rows, self._names)
        except Wrong as wrong:
            raise Wrong(wrong.column, f"Lembar {sheet.name}: {wrong.sentence}") from wrong

    def _tell(self, row: Row, form: RecordForm, places: dict[str, tuple[Sheet, int]]) -> None:
        told = [(path, sentence, False) for path, _, sentence in form.errors()]
        told = told or [(path, sentence, True) for path, sentence in form.warnings]
        for path, sentence, warning in told:
            at = ".".join(path.split(".")[:2])
            sheet, number = places.get(at, (self.main, row.number))
            column = sheet_rows.column_of(sheet, self.parts, path)
            self.outcome.add(SheetProblem(sheet.name, number, column, sentence, warning))

    def _keep(self, row: Row, form: RecordForm, office: str, reason: str, approved: bool) -> None:
        record = form.record
        if approved:
            self.outcome.proposed += 1
            if self.keep:
                self.store()
                proposals.propose(self.session, self.actor, form, reason)
            return
        mark = record.id if record is not None else ("baris", row.number)
        self.lookups.remember(mark, form, office)
        if record is None:
            self.outcome.added += 1
            # What the rules looked at holds every value already: it becomes the record.
            record = form.sketch
            self.session.add(record)
        else:
            self.outcome.changed += 1
            children.change(record, form)
        self._waiting.append(record)
        if reason:
            audit.name_action(self.session, record, "ubah" if form.record else "buat", reason)
