"""The lobby behind all three doors: a filled form becomes a stored record, or sentences.

`examine` asks everything in order (readable, required, references, files, uniqueness, rules,
near-duplicates) and puts each answer at its field; `keep` writes what passed. Screen, sheet and API
call the same two. Moves of the workflow are `workflow.py`'s, proposals `proposals.py`'s.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.engine import attachments, children, duplicates, registry, values
from app.engine.actor import Actor
from app.engine.ask import Ask
from app.engine.base import Approvable, Base, Reference
from app.engine.errors import Problem
from app.engine.forms import RecordForm, ValueField
from app.engine.vocabulary import Field, Kind

REQUIRED = "Wajib diisi."


def examine(session: Session, actor: Actor, form: RecordForm, *, unit: str, complete: bool = False,
            reason: str = "", confirmed: bool = False) -> bool:
    """Ask whether the form may be stored; sentences land at its fields.

    `complete` demands what *ajukan* demands. A warning passes when `reason` says why, or when
    `confirmed` (it was answered before).
    """
    with session.no_autoflush:
        whole = complete or not issubclass(form.entity, Approvable)
        for path, field in form.all_fields():
            if not field.process_errors:
                _ask_field(session, actor, form, path, field, whole)
        if not form.errors():
            _ask_unique(session, form, unit)
            _ask_rules(session, form, unit, whole)
    if form.errors():
        return False
    return not form.warnings or bool(reason.strip()) or confirmed


def _ask_field(session: Session, actor: Actor, form: RecordForm, path: str, field: ValueField,
               whole: bool) -> None:
    said = field.said
    if field.data in (None, "", ()):
        if said.identity or (whole and said.required):
            form.add_error(path, REQUIRED)
        return
    asking: dict[Kind, Callable[..., str | None]] = {
        Kind.REFERENCE: _reference, Kind.ATTACHMENT: _file, Kind.POINTER: _pointer}
    if said.kind in asking:
        sentence = asking[said.kind](session, actor, said, field)
        if sentence:
            form.add_error(path, sentence)


def _reference(session: Session, actor: Actor, said: Field, field: ValueField) -> str | None:
    target = registry.entity(said.target)
    text = str(field.data).strip()
    if text.isdigit() and len(text) < 10:
        found = session.scalar(select(target).where(target.id == int(text)))
    else:
        name = getattr(target, values.title_field(target))
        matches = session.scalars(select(target).where(func.lower(name) == text.lower())
                                  .limit(2)).all()
        if len(matches) > 1:
            return f"Ada lebih dari satu “{text[:60]}”; pilih dari daftar."
        found = matches[0] if matches else None
    if found is None:
        return f"“{text[:60]}” tidak ditemukan pada daftar {target.__entity__.label}."
    unchanged = field.object_data == found.id
    if isinstance(found, Reference) and not found.aktif and not unchanged:
        return "Pilihan ini sudah tidak dipakai; pilih yang lain."
    field.data = found.id
    return None


def _file(session: Session, actor: Actor, said: Field, field: ValueField) -> str | None:
    text = str(field.data).strip()
    if text.isdigit() and field.object_data == int(text):
        field.data = int(text)
        return None
    waiting = attachments.staged(session, text, actor.user_id)
    if waiting is None:
        return "Berkas tidak ditemukan; unggah lagi."
    allowed = {attachments.MIMES[kind] for kind in said.accepts}
    if waiting.mime not in allowed or waiting.ukuran > said.max_mb * 1024 * 1024:
        return "Berkas ini tidak sesuai untuk isian ini; unggah " + ", ".join(
            kind.upper() for kind in said.accepts) + f" paling besar {said.max_mb} MB."
    field.data = waiting
    return None


def _pointer(session: Session, actor: Actor, said: Field, field: ValueField) -> str | None:
    table, column = said.points_to.split(".")
    if pointed_name(session, table, column, str(field.data)) is None:
        return "Tidak ada data dengan nomor ini; periksa kembali setiap angkanya."
    return None


def pointed_name(session: Session, table: str, column: str, number: str) -> str | None:
    """Name a record anywhere in the nation by its exact number, and tell nothing else of it."""
    target = registry.entity(table)
    name = getattr(target, values.title_field(target))
    return session.scalar(
        select(name).where(getattr(target, column) == number, target.deleted_at.is_(None)).limit(1),
        execution_options={"wall": "pointer"})


def _ask_unique(session: Session, form: RecordForm, unit: str) -> None:
    said = form.entity.__entity__
    for names, sentence in said.unique:
        _ask_one_unique(session, form, unit, names, sentence)
    for name, field in form.entity.__fields__.items():
        if field.unique in ("negara", "mutlak"):
            _ask_one_unique(session, form, unit, (name,), f"{field.label} ini sudah terdaftar.")
        elif field.unique == "kantor":
            _ask_one_unique(session, form, unit, ("wilayah_kode", name),
                            f"Sudah ada {said.label} dengan {field.label.lower()} ini "
                            "di kantor Anda.")


def _ask_one_unique(session: Session, form: RecordForm, unit: str, names: tuple[str, ...],
                    sentence: str) -> None:
    entity = form.entity
    wanted = {}
    for name in names:
        wanted[name] = unit if name == "wilayah_kode" else (
            form[name].data if name in form.form else getattr(form.record, name, None))
    if any(value in (None, "") for value in wanted.values()):
        return
    query = select(func.count(entity.id)).where(
        *(getattr(entity, name) == value for name, value in wanted.items()))
    absolute = any(entity.__fields__[n].unique == "mutlak" for n in names if n in entity.__fields__)
    if not absolute:
        query = query.where(entity.deleted_at.is_(None))
    if form.record is not None:
        query = query.where(entity.id != form.record.id)
    if session.scalar(query, execution_options={"wall": "unique"}):
        form.add_error(next(n for n in reversed(names) if n in form.form), sentence)


def _ask_rules(session: Session, form: RecordForm, unit: str, whole: bool) -> None:
    ask = Ask(session)
    record = transient(form, unit)
    found: list[Problem] = list(record.problems(ask) or ())
    for name in form.rows:
        for child in getattr(record, name):
            found += [_in_row(name, child, problem) for problem in child.problems(ask) or ()]
    found += duplicates.similar(session, form, unit)
    for problem in found:
        if problem.at_submit and not whole:
            continue
        if problem.warning:
            form.warnings.append((problem.field, problem.sentence))
        else:
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
        setattr(record, name, made)
    return record


def _object(entity: type[Base], fields: Any, stored: Any) -> Any:
    made = entity()
    if stored is not None:
        for column in stored.__mapper__.column_attrs:
            setattr(made, column.key, getattr(stored, column.key))
    for field in fields:
        setattr(made, field.short_name, field.data)
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
    if form.warnings and reason.strip():
        session.info["reason"] = reason.strip()
    children.settle(session, record, waiting)
    children.apply(session, record, form)
    session.flush()
    return record


def conflict(form: RecordForm, error: IntegrityError) -> bool:
    """Name the field of a uniqueness refused by the database itself; False when it is not one."""
    text = str(error.orig)
    for names, sentence in _known_uniques(form.entity):
        table = form.entity.__tablename__
        index = f"uq_{table}_{'_'.join(names)}"[:60]
        columns = ", ".join(f"{table}.{name}" for name in names)
        if index in text or columns in text:
            form.add_error(next(n for n in reversed(names) if n in form.form), sentence)
            return True
    return False


def _known_uniques(entity: type[Base]) -> list[tuple[tuple[str, ...], str]]:
    found = list(entity.__entity__.unique)
    for name, field in entity.__fields__.items():
        if field.unique:
            names = ("wilayah_kode", name) if field.unique == "kantor" else (name,)
            found.append((names, f"{field.label} ini sudah terdaftar."))
    return found

