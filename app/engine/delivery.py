"""What a record sends: other offices get a record of their own, to read and answer.

Everybody writes for their own office alone, and in the subsystems of their rights; so the machine
writes what is sent, through this one door. `record.deliveries(facts)` yields (table, office,
values) and is asked whenever the record is kept or approved; so is what was written. It goes up or
down the line of offices or stays in its own, never sideways; `gate.py` lets through what is noted
here and nothing else. A file that is sent along becomes a file of the receiving office.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy.orm import Session

from app.engine import audit, registry
from app.engine.attachments import Lampiran
from app.engine.base import Base, Regional
from app.engine.computed import Facts
from app.engine.errors import OutOfRegion
from app.engine.indonesian import now
from app.engine.regions import NATION
from app.engine.scope import covers
from app.engine.vocabulary import Kind


def send(session: Session, record: Any) -> int:
    """Write what a record sends, and what that sends; return how many records were written."""
    if not isinstance(record, Regional):
        return 0
    made = [_write(session, record, registry.entity(table), office, values)
            for table, office, values in record.deliveries(Facts(session))]
    session.flush()
    return len(made) + sum(send(session, each) for each in made)


def send_each(session: Session, records: Iterable[Any]) -> None:
    """Write what many stored records send; most kinds send nothing, and are not asked."""
    for record in records:
        if isinstance(record, Regional) and type(record).deliveries is not Regional.deliveries:
            send(session, record)


def _in_line(one: str, other: str) -> bool:
    return NATION in (one, other) or covers(one, other) or covers(other, one)


def _write(session: Session, record: Any, cls: type[Base], office: str,
           values: dict[str, Any]) -> Any:
    if not _in_line(record.wilayah_kode, office):
        raise OutOfRegion
    made: Any = cls(wilayah_kode=office, klasifikasi=record.klasifikasi)
    for name, value in values.items():
        said = cls.__fields__.get(name)
        if value is not None and said is not None and said.kind is Kind.ATTACHMENT:
            value = _copied(session, record, cls, name, office, value)
        setattr(made, name, value)
    _note(session, made)
    session.add(made)
    audit.name_action(session, made, "buat", f"Kiriman {audit.title_of(record)}.")
    return made


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
