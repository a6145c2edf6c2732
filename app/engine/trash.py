"""The trash: delete means put aside with a reason, and restore means put back.

A record goes with its parts and comes back with them. An approved record is put aside by those who
approve; what is under examination must be taken back first; what others point at stays
(`references.py`). Nothing is ever erased here.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from app.engine import proposals, references, registry, roles, workflow
from app.engine.actor import Actor
from app.engine.base import Base, Status
from app.engine.errors import DomainError, NotYourMove, Refused
from app.engine.indonesian import now

TAKEN = ("Sejak data ini dihapus, sudah ada data lain dengan nama atau nomor yang sama. Ubah atau "
         "hapus data yang lain itu dahulu.")


def may_discard(record: Any, actor: Actor) -> bool:
    """Tell whether the actor may put this record into the trash as it stands."""
    unit = getattr(record, "wilayah_kode", None)
    if record.stays() or not roles.may(actor, "delete", type(record), unit):
        return False
    if not registry.is_approvable(type(record)):
        return True
    if record.status is Status.DISETUJUI:
        return roles.may(actor, "setujui", type(record), unit)
    return record.status is not Status.DIAJUKAN and roles.may(actor, "edit", type(record), unit)


def refusal(record: Any, actor: Actor) -> DomainError | None:
    """Return why the actor may not put this record into the trash as it stands, or None."""
    if may_discard(record, actor):
        return None
    approvable, unit = registry.is_approvable(type(record)), getattr(record, "wilayah_kode", None)
    if not roles.may(actor, "delete", type(record), unit):
        return Refused("Anda tidak berhak menghapus data ini.")
    if record.stays():
        return NotYourMove("Hapus", _state(record), record.stays())
    if approvable and record.status is Status.DIAJUKAN:
        return NotYourMove("Hapus", record.status.label,
                           "Data sedang diperiksa; tarik kembali dahulu.")
    if approvable and record.status is Status.DISETUJUI \
            and roles.may(actor, "edit", type(record), record.wilayah_kode):
        return NotYourMove("Hapus", record.status.label,
                           "Data yang disetujui hanya dapat dihapus oleh yang menyetujui.")
    return Refused("Anda tidak berhak menghapus data ini.")


def demand(session: Session, actor: Actor, record: Any) -> None:
    """Refuse what may not go into the trash, or may not yet."""
    refused = refusal(record, actor)
    if refused is not None:
        raise refused
    if proposals.open_for(session, record, every_class=True) is not None:
        raise NotYourMove("Hapus", record.status.label, "Data ini memiliki usulan perubahan; "
                          "putuskan atau buang usulan itu dahulu.")
    if used := references.refusal(session, record):
        raise NotYourMove("Hapus", _state(record), used)


def discard(session: Session, actor: Actor, record: Any, reason: str) -> None:
    """Put a record and its parts into the trash."""
    demand(session, actor, record)
    workflow.demand_reason(reason, "Tuliskan alasan penghapusan.")
    workflow.note_move(session, record, "hapus", reason)
    moment = now()
    for each in (record, *_living_parts(record)):
        each.deleted_at, each.deleted_by_id = moment, actor.user_id
        each.deleted_reason = reason.strip()
    session.flush()


def _state(record: Any) -> str:
    return record.status.label if registry.is_approvable(type(record)) else "tersimpan"


def _living_parts(record: Any) -> list[Any]:
    return [child for name in type(record).__children__ for child in getattr(record, name)]


def may_restore(record: Any, actor: Actor) -> bool:
    """Tell whether the actor may take this record out of the trash as it went in."""
    return refusal_back(record, actor) is None


def refusal_back(record: Any, actor: Actor) -> DomainError | None:
    """Return why the actor may not take this record out of the trash, or None."""
    if not roles.may(actor, "restore", type(record), getattr(record, "wilayah_kode", None)):
        return Refused("Anda tidak berhak memulihkan data ini.")
    if registry.is_approvable(type(record)) and record.status is Status.DISETUJUI \
            and not roles.may(actor, "setujui", type(record), record.wilayah_kode):
        return NotYourMove("Pulihkan", record.status.label,
                           "Data yang disetujui hanya dapat dipulihkan oleh yang menyetujui.")
    return None


def demand_back(session: Session, actor: Actor, record: Any) -> list[Any]:
    """Refuse what may not come back, or not yet; return the parts that come with it otherwise."""
    refused = refusal_back(record, actor)
    if refused is not None:
        raise refused
    parts = _parts_gone(session, record)
    if gone := references.missing(session, [record, *parts]):
        raise NotYourMove("Pulihkan", "di Sampah", gone)
    return parts


def restore(session: Session, actor: Actor, record: Any) -> None:
    """Put a record back, with the parts that went with it."""
    parts = demand_back(session, actor, record)
    workflow.note_move(session, record, "pulihkan")
    for each in (*parts, record):
        each.deleted_at = each.deleted_by_id = each.deleted_reason = None
    if parts:
        session.expire(record, list(type(record).__children__))
    try:
        session.flush()
    except IntegrityError as error:
        raise NotYourMove("Pulihkan", "di Sampah", TAKEN) from error


def _parts_gone(session: Session, record: Any) -> list[Any]:
    """List the parts that went into the trash with their record: at its moment, for its reason.

    A row removed from the form in the very second before stays removed.
    """
    return [part for child in registry.children(type(record)).values()
            for part in session.scalars(
                select(child).where(getattr(child, child.owner_column()) == record.id,
                                    child.deleted_at == record.deleted_at,
                                    child.deleted_reason == record.deleted_reason),
                execution_options={"trash": True})]


def find(session: Session, entity: type[Base], key: int) -> Any:
    """Return a record in the trash within reach, or None."""
    return session.scalar(select(entity).where(entity.id == key),
                          execution_options={"trash": "only"})

