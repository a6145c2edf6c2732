"""The lobby behind all three doors: a filled form becomes a stored record, or sentences.

`examine` asks everything in order (readable, required, references, files, uniqueness, rules,
near-duplicates) and puts each answer at its field; `keep` writes what passed. Screen, sheet and API
call the same two. Moves of the workflow are `workflow.py`'s, proposals `proposals.py`'s.
"""
from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from app.engine import (
    attachments,
    children,
    closing,
    delivery,
    duplicates,
    filled,
    fresh,
    meant,
    regions,
    scope,
    spelling,
    steps,
    values,
)
from app.engine.actor import Actor
from app.engine.ask import Ask
from app.engine.base import Approvable, Base, Klasifikasi, Reference
from app.engine.errors import Problem
from app.engine.forms import RecordForm, ValueField
from app.engine.indonesian import read_key
from app.engine.lookups import Lookups
from app.engine.vocabulary import Field, Kind

REQUIRED = "Wajib diisi."


def examine(session: Session, actor: Actor, form: RecordForm, *, unit: str, complete: bool = False,
            reason: str = "", seen: Collection[str] | None = None, confirmed: bool = False,
            lookups: Lookups | None = None) -> bool:
    """Ask whether the form may be stored; sentences land at its fields.

    `complete` demands what *ajukan* demands. A warning passes when `reason` says why, or when
    `confirmed` (it was answered before). A reason answers no warning but those that were `seen`
    when it was written, where that is known. `lookups` remembers answers over the rows of a sheet.
    """
    asking = lookups or Lookups(session)
    with session.no_autoflush:
        whole = complete or not issubclass(form.entity, Approvable)
        _complete_choices(session, form, unit)
        for path, field in form.all_fields():
            if not field.process_errors and (field.data is not None or _is_owed(field.said, whole)
                                             or field.said.steps is not None):
                _ask_field(asking, actor, form, path, field, whole, unit)
        _ask_class(actor, form, unit)
        if _only_incomplete(form):
            form.sketch = transient(form, unit)
            ask = asking.ask(unit)
            filled.fill(form, form.sketch, ask)
            _ask_unique(asking, form, unit)
            _ask_rules(ask, asking, form, whole)
    answered = bool(reason.strip()) and (
        seen is None or marks(sentence for _, sentence in form.warnings) <= {*seen})
    accepted = not form.errors() and (not form.warnings or answered or confirmed)
    if accepted:
        filled.tell(form)
    return accepted


def marks(warnings: Iterable[str]) -> set[str]:
    """Return a short mark of each warning, by which it is known when it comes again."""
    return {hashlib.sha256(sentence.encode()).hexdigest()[:12] for sentence in warnings}


def _only_incomplete(form: RecordForm) -> bool:
    """Tell whether nothing is wrong but that *ajukan* still misses something: one list then."""
    return form.is_faultless() or (
        all(sentence == REQUIRED for _, _, sentence in form.errors()) and not any(
            field.data in (None, "") and field.said.identity for _, field in form.all_fields()))


def _complete_choices(session: Session, form: RecordForm, unit: str) -> None:
    """Read again what names a choice only together with the level of the office: `Perda`."""
    level = "" if form.is_faultless() else regions.level(session, unit)
    for _, field in form.all_fields() if level else ():
        if field.process_errors and field.said.kind is Kind.CHOICE and (
                found := spelling.of_level(field.said.members, field.typed or "", level)):
            field.process_errors, field.data, field.typed = [], found, found.value


def _is_owed(said: Field, whole: bool) -> bool:
    """Tell whether a field may not be empty now."""
    return said.identity or (whole and said.required)


def _ask_field(lookups: Lookups, actor: Actor, form: RecordForm, path: str, field: ValueField,
               whole: bool, unit: str) -> None:
    said = field.said
    if said.steps is not None:
        steps.stay(field)
    if field.data is None or field.data in ("", ()):
        if _is_owed(said, whole) and not form.is_wrong(path):
            form.add_error(path, REQUIRED)
        return
    sentence = None
    if said.kind is Kind.REFERENCE:
        sentence = meant.settle(lookups, said, field, unit)
    elif said.kind is Kind.ATTACHMENT:
        sentence = _file(lookups, actor, said, field, form.known_files)
    elif said.kind is Kind.POINTER:
        sentence = _pointer(lookups, said, field)
    elif said.steps is not None:
        sentence = steps.refusal(said, field.object_data, field.data)
    elif whole:  # what was stored under other bounds, or not through a form, is no longer right
        sentence = values.beyond(said, field.data)
    if sentence:
        form.add_error(path, sentence)


def _ask_class(actor: Actor, form: RecordForm, unit: str) -> None:
    """Nobody classifies a record above what they may open themselves, nor by saying nothing."""
    field = form["klasifikasi"] if "klasifikasi" in form.form else None
    wanted = (field.data or field.said.default) if field is not None else None
    if wanted and not actor.system:
        ladder = list(Klasifikasi)
        highest = scope.clearance(actor, form.entity.__subsystem__, unit) or ladder[0]
        if ladder.index(wanted) > ladder.index(highest):
            form.add_error("klasifikasi", "Anda dapat memberi klasifikasi paling tinggi "
                                          f"{highest.label}.")


def _file(lookups: Lookups, actor: Actor, said: Field, field: ValueField,
          known: frozenset[int]) -> str | None:
    text = str(field.data).strip()
    key = read_key(text)
    if key is not None and (field.object_data == key or key in known):
        field.data = key
        return None
    waiting = attachments.staged(lookups.session, text, actor.user_id)
    if waiting is None:
        return "Berkas tidak ditemukan; unggah lagi."
    allowed = {attachments.MIMES[kind] for kind in said.accepts}
    if waiting.mime not in allowed or waiting.ukuran > said.max_mb * 1024 * 1024:
        return "Berkas ini tidak sesuai untuk isian ini; unggah " + ", ".join(
            kind.upper() for kind in said.accepts) + f" paling besar {said.max_mb} MB."
    field.data = waiting
    return None


def _pointer(lookups: Lookups, said: Field, field: ValueField) -> str | None:
    table, column = said.points_to.split(".")
    if lookups.pointed(table, column, str(field.data)) is None:
        return "Tidak ada data dengan nomor ini; periksa kembali setiap angkanya."
    return None


def pointed_name(session: Session, table: str, column: str, number: str) -> str | None:
    """Name a record anywhere in the nation by its exact number, and tell nothing else of it."""
    return Lookups(session).pointed(table, column, number)


def _ask_unique(lookups: Lookups, form: RecordForm, unit: str) -> None:
    for names, sentence in _uniques(form.entity):
        _ask_one_unique(lookups, form, unit, names, sentence)


def _ask_one_unique(lookups: Lookups, form: RecordForm, unit: str, names: tuple[str, ...],
                    sentence: str) -> None:
    entity = form.entity
    wanted = {}
    for name in names:
        wanted[name] = unit if name == "wilayah_kode" else (
            form[name].data if name in form.form else getattr(form.record, name, None))
    if any(value in (None, "") for value in wanted.values()):
        return
    absolute = any(entity.__fields__[n].unique == "mutlak" for n in names if n in entity.__fields__)
    if lookups.taken(entity, wanted, absolute, form.record.id if form.record is not None else None):
        form.add_error(_at(form, names), sentence)


def _at(form: RecordForm, names: tuple[str, ...]) -> str:
    """Name the field a clash is told at; an office that is not chosen stands on no form."""
    return next((name for name in reversed(names) if name in form.form), names[-1])


def _ask_rules(ask: Ask, lookups: Lookups, form: RecordForm, whole: bool) -> None:
    record = form.sketch
    found: list[Problem] = [*(record.problems(ask) or ()), *closing.problems(record)]
    for name in form.rows:
        for child in getattr(record, name):
            found += [_in_row(name, child, problem) for problem in (
                *(child.problems(ask) or ()), *closing.problems(child))]
    found += duplicates.similar(lookups, form)
    for problem in found:
        if problem.at_submit and not whole:
            continue
        if problem.warning:
            form.warnings.append((problem.field, problem.sentence))
        elif not form.is_wrong(problem.field):
            form.add_error(problem.field, problem.sentence)


def _in_row(name: str, child: Any, problem: Problem) -> Problem:
    if "." in problem.field:
        return problem
    return Problem(f"{name}.{child.row_key}.{problem.field}", problem.sentence, problem.warning,
                   problem.at_submit)


def transient(form: RecordForm, unit: str) -> Any:
    """Make an object of the form's values that no session knows, for the rules to look at."""
    record = _object(form.entity, form.form, form.record)
    if not isinstance(record, Reference):
        record.wilayah_kode = unit
    for name, rows in form.rows.items():
        made = []
        for row in rows:
            if row.removed:
                continue
            child = _object(row.entity, row.form, None)
            child.id, child.row_key = row.id, row.key
            made.append(child)
        if made:
            setattr(record, name, made)
        else:  # no row is known, and none has to be looked for
            set_committed_value(record, name, made)
    return record


def _object(entity: type[Base], fields: Any, stored: Any) -> Any:
    made: Any = entity()
    if stored is not None:
        for column in stored.__mapper__.column_attrs:
            setattr(made, column.key, getattr(stored, column.key))
        for field in fields:
            setattr(made, field.short_name, field.data)
    else:
        fresh.give(made, {field.short_name: field.data for field in fields
                          if field.data is not None})
    made.before_edit = fresh.nothing(entity) if stored is None else {
        field.short_name: field.object_data for field in fields}
    return made



def keep(session: Session, form: RecordForm, *, unit: str, reason: str = "") -> Any:
    """Write an examined form; a new record becomes a draft of the office."""
    record = form.record
    if record is None:
        record = form.entity()
        if not issubclass(form.entity, Reference):
            record.wilayah_kode = unit
        waiting = children.assign(record, form.form)
        children.attach_new(record, form)
        session.add(record)
        session.flush()
    else:
        waiting = children.assign(record, form.form)
    if reason.strip():  # also one that only *ajukan* will ask for: it was written, and is not lost
        session.info["reason"] = reason.strip()
    children.settle(session, record, waiting)
    children.apply(session, record, form)
    session.flush()
    delivery.send(session, record)
    return record


def conflict(form: RecordForm, error: IntegrityError) -> bool:
    """Name the field of a uniqueness refused by the database itself; False when it is not one."""
    text = str(error.orig)
    for names, sentence in _uniques(form.entity):
        table = form.entity.__tablename__
        index = f"uq_{table}_{'_'.join(names)}"[:60]
        columns = ", ".join(f"{table}.{name}" for name in names)
        if index in text or columns in text:
            form.add_error(_at(form, names), sentence)
            return True
    return False


def _uniques(entity: type[Base]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield which columns tell records apart, and what is said of a second one."""
    said = entity.__entity__
    yield from said.unique
    for name, field in entity.__fields__.items():
        if field.unique == "kantor":
            yield ("wilayah_kode", name), (f"Sudah ada {said.label} dengan {field.label.lower()} "
                                           "ini di kantor Anda.")
        elif field.unique:
            yield (name,), f"{field.label} ini sudah terdaftar."
