"""Examined values are written: fields of a record, and the rows edited inside its form.

Rows are matched by id within their owner, never by position.

A removed row goes to the trash with its owner's version raised; a row nobody mentioned stays as it
is. Reading and asking were done in `forms.py` and `intake.py`.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.engine import attachments
from app.engine.actor import current
from app.engine.forms import RecordForm
from app.engine.indonesian import now
from app.engine.vocabulary import Field


def assign(record: Any, fields: Any) -> dict[str, Any]:
    """Set what changed; return the staged files that wait for the record's id."""
    waiting = {}
    for field in fields:
        name, value = field.short_name, _default(field.said, field.data)
        if isinstance(value, attachments.Titipan):
            waiting[name] = value
        elif getattr(record, name) != value and (value is not None or not field.said.identity):
            setattr(record, name, value)
    return waiting


def _default(said: Field, value: Any) -> Any:
    return said.default if value is None and said.default is not None else value


def settle(session: Session, record: Any, waiting: dict[str, Any]) -> None:
    """Turn staged files into files of the record."""
    for name, staged in waiting.items():
        kept = attachments.settle(session, staged, type(record), name, record.wilayah_kode,
                                  record.klasifikasi)
        setattr(record, name, kept.id)


def attach_new(record: Any, form: RecordForm) -> None:
    """Hang the rows of a new record on it before it is added, so that one flush stores all."""
    for name, rows in form.rows.items():
        for row in rows:
            if row.id is None and not row.removed:
                child = row.entity()
                row.waiting = assign(child, row.form)
                row.stored = child
                getattr(record, name).append(child)


def apply(session: Session, record: Any, form: RecordForm) -> None:
    """Write added, changed and removed rows of a stored record."""
    for name, rows in form.rows.items():
        stored = {child.id: child for child in getattr(record, name)}
        for row in rows:
            child = row.stored or stored.get(row.id)
            if row.removed:
                _remove(child)
                continue
            if child is None:
                child = row.entity()
                row.waiting = assign(child, row.form)
                getattr(record, name).append(child)
                session.flush()
            elif row.id is not None:
                row.waiting = assign(child, row.form)
            settle(session, child, row.waiting)
        session.flush()
        session.expire(record, [name])


def change(record: Any, form: RecordForm) -> None:
    """Set what changed in a stored record and its rows; the caller flushes.

    For the rows of a sheet, which bring no files: thousands of records share one flush.
    """
    assign(record, form.form)
    for name, rows in form.rows.items():
        stored = {child.id: child for child in getattr(record, name)}
        for row in rows:
            child = stored.get(row.id) if row.id is not None else None
            if row.removed:
                _remove(child)
            elif child is not None:
                assign(child, row.form)
            else:
                child = row.entity()
                setattr(child, row.entity.owner_column(), record.id)
                assign(child, row.form)
                getattr(record, name).append(child)


def _remove(child: Any) -> None:
    if child is not None:
        who = current()
        child.deleted_at, child.deleted_by_id = now(), who.user_id if who else None
        child.deleted_reason = "Baris dihapus dari formulir."
