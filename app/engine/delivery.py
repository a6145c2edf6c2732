"""What a record sends to other offices: each of them gets a record of its own, to read and answer.

Everybody writes for their own office alone; so the machine writes what is sent, through this one
door. `record.deliveries(ask)` yields (table, office, values) and is asked whenever the record is
kept. It goes up or down the line of offices, never sideways; `gate.py` lets through what is noted
here and nothing else. A file that is sent along becomes a file of the receiving office.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.engine import audit, registry
from app.engine.ask import Ask
from app.engine.attachments import Lampiran
from app.engine.base import Base, Regional
from app.engine.errors import OutOfRegion
from app.engine.indonesian import now
from app.engine.regions import NATION
from app.engine.scope import covers
from app.engine.vocabulary import Kind


def send(session: Session, record: Any) -> int:
    """Write what a record sends; return how many offices were given something."""
    if not isinstance(record, Regional):
        return 0
    sent = 0
    for table, office, values in record.deliveries(Ask(session)):
        _write(session, record, registry.entity(table), office, values)
        sent += 1
    session.flush()
    return sent


def _in_line(one: str, other: str) -> bool:
    return one != other and (NATION in (one, other) or covers(one, other) or covers(other, one))


def _write(session: Session, record: Any, cls: type[Base], office: str,
           values: dict[str, Any]) -> None:
    if not _in_line(record.wilayah_kode, office):
        raise OutOfRegion
    made: Any = cls(wilayah_kode=office, klasifikasi=record.klasifikasi)
    for name, value in values.items():
        if value is not None and cls.__fields__[name].kind is Kind.ATTACHMENT:
            value = _copied(session, record, cls, name, office, value)
        setattr(made, name, value)
    _note(session, made)
    session.add(made)
    audit.name_action(session, made, "buat", f"Kiriman {audit.title_of(record)}.")


def _copied(session: Session, record: Any, cls: type[Base], name: str, office: str,
            key: int) -> int | None:
    """Give the receiving office its own entry of a file; the bytes lie in the store once."""
    kept = session.get(Lampiran, key)
    if kept is None:
        return None
    made = Lampiran(
        subsistem=cls.__subsystem__, entitas=cls.__tablename__, wilayah_kode=office,
        klasifikasi=record.klasifikasi, nama_berkas=kept.nama_berkas, mime=kept.mime,
        ukuran=kept.ukuran, sha256=kept.sha256, kolom=name,
        diunggah_oleh_id=kept.diunggah_oleh_id, diunggah_pada=now())
    _note(session, made)
    session.add(made)
    session.flush()
    return made.id


def _note(session: Session, made: Any) -> None:
    session.info.setdefault("delivered", {})[made] = True
