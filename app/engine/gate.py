"""The write gate: what `session.py` asks of every changed row before it is flushed.

Own office only, old and new; a part takes its owner's office; the workflow's columns change by a
noted move alone; an approved or submitted record does not change under the reader's eyes; nothing
is deleted, only put in the trash. Raises from `errors.py`; decides nothing about reading.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import get_history
from sqlalchemy.orm.base import PassiveFlag

from app.engine import computed, documents, registry, roles, steps
from app.engine.actor import Actor
from app.engine.attachments import Lampiran
from app.engine.base import Approvable, Filed, Part, Reference, Regional, Stamped, Status
from app.engine.errors import NotYourMove, OutOfRegion, Refused
from app.engine.indonesian import now

MACHINE = frozenset({"id", "version", "created_at", "created_by_id", "changed_at", "changed_by_id",
                     "status", "diajukan_pada", "diajukan_oleh_id", "diverifikasi_pada",
                     "diverifikasi_oleh_id", "disetujui_pada", "disetujui_oleh_id",
                     "alasan_kembali", "deleted_at", "deleted_by_id", "deleted_reason",
                     "wilayah_saat_catat"})
STATED = ("status", "diverifikasi_pada", "diverifikasi_oleh_id", "disetujui_pada",
          "disetujui_oleh_id")
UNDER_CHECK = "Data sedang diperiksa. Tarik kembali dahulu."
BY_PROPOSAL = "Data yang disetujui hanya berubah melalui usulan perubahan."


def check(session: Session, actor: Actor) -> None:
    """Ask every new, changed and deleted row; stamp what passes."""
    if any(isinstance(record, Stamped) for record in session.deleted):
        raise Refused("Data tidak dihapus, melainkan dipindah ke Sampah.")
    touched = [r for r in session.new if isinstance(r, Stamped)]
    changed = [r for r in session.dirty
               if isinstance(r, Stamped) and session.is_modified(r, include_collections=False)]
    session.info["owners"] = _owners(session) if any(isinstance(r, Part) for r in touched) else {}
    _fill_parts([*touched, *changed], session)
    for filed in (*session.new, *session.dirty, *session.deleted):
        if isinstance(filed, Filed) and not _is_delivered(filed, session):
            _check_filed(filed, actor)
    for record in touched:
        _check_new(record, session, actor)
    for record in changed:
        _check_changed(record, session, actor)
    _raise_owners([*touched, *changed], session)


def _is_delivered(record: Any, session: Session) -> bool:
    """Tell whether `delivery.py` is writing this very record in the name of the sender."""
    return record in session.info.get("delivered", {})


def _check_filed(record: Any, actor: Actor) -> None:
    own = getattr(record, "may_be_written", None)
    if own is not None:
        if not own(actor):
            raise OutOfRegion
        return
    cls = registry.main_of(registry.entity(record.entitas))
    if isinstance(record, Lampiran) and inspect(record).attrs.pemeriksaan.history.deleted \
            and not any(roles.may(actor, act, cls, record.wilayah_kode)
                        for act in ("setujui", "verifikasi")):
        raise Refused("Dokumen diperiksa oleh yang memverifikasi atau menyetujui.")
    acts = ("edit", "add", "verifikasi", "setujui", "kembalikan")
    if not any(roles.may(actor, act, cls, record.wilayah_kode) for act in acts):
        raise OutOfRegion


def _fill_parts(records: list[Any], session: Session) -> None:
    for record in records:
        if isinstance(record, Part):
            owner = _owner(record, session)
            if owner is None:
                raise OutOfRegion
            record.wilayah_kode, record.klasifikasi = owner.wilayah_kode, owner.klasifikasi
    owners: list[Any] = [r for r in records if isinstance(r, Regional)]
    for owner in owners:
        history = get_history(owner, "klasifikasi", PassiveFlag.PASSIVE_NO_INITIALIZE)
        if history.deleted and history.has_changes():
            for name in type(owner).__children__:
                for child in getattr(owner, name):
                    child.klasifikasi = owner.klasifikasi
            for document in documents.of(session, owner):
                document.kept.klasifikasi = owner.klasifikasi


def _owner(record: Any, session: Session) -> Any:
    name, table = type(record).__owner__
    cls = registry.entity(table)
    key = getattr(record, name)
    if key is not None:
        return session.get(cls, key)
    return session.info["owners"].get(id(record))


def _owners(session: Session) -> dict[int, Any]:
    """Tell in whose loaded rows each object hangs, for a new row does not know its owner's key."""
    known: list[Any] = [*session.new, *session.identity_map.values()]
    return {id(child): owner for owner in known
            if isinstance(owner, Regional) for name in getattr(type(owner), "__children__", ())
            for child in owner.__dict__.get(name) or ()}


def _check_new(record: Any, session: Session, actor: Actor) -> None:
    sent = _is_delivered(record, session)
    if not sent:
        _may_write(record, actor, "add", getattr(record, "wilayah_kode", None))
    if isinstance(record, Approvable) and not actor.system and not sent \
            and record.status not in (None, Status.DRAF):
        raise NotYourMove("Simpan", record.status.label)
    if isinstance(record, Part):
        _owner_is_open(_owner(record, session), session, actor)
    if isinstance(record, Regional):
        record.wilayah_saat_catat = record.wilayah_saat_catat or record.wilayah_kode
        if record.klasifikasi is None:
            record.klasifikasi = type(record).__entity__.starts_as
    if not actor.system:
        steps.demand(record)
    if not actor.system or record.created_at is None:
        record.created_at, record.created_by_id = now(), actor.user_id
    record.changed_at, record.changed_by_id = record.created_at, record.created_by_id
    record.version = 1


def _check_changed(record: Any, session: Session, actor: Actor) -> None:
    state = inspect(record)
    fields = {a.key for a in state.mapper.column_attrs if state.attrs[a.key].history.has_changes()}
    if computed.only(record, fields):
        return
    if "wilayah_kode" in state.attrs:
        history = state.attrs.wilayah_kode.history
        units = {*history.deleted, *history.added, *history.unchanged} - {None}
    else:
        units = {None}
    move = session.info.get("moves", {}).get(record)
    for unit in units:
        _may_write(record, actor, move or "edit", unit)
    _status_is_noted(record, state, move, actor)
    if fields - MACHINE and not move:
        owner = _owner(record, session) if isinstance(record, Part) else record
        _owner_is_open(owner, session, actor)
    if not actor.system:
        steps.demand(record)
    record.changed_at, record.changed_by_id = now(), actor.user_id
    record.version = (state.committed_state.get("version", record.version) or 0) + 1


def _may_write(record: Any, actor: Actor, act: str, unit: str | None) -> None:
    cls = type(record)
    if isinstance(record, Part):
        cls = registry.entity(cls.__owner__[1])
        act = act if act not in ("add", "edit") else "edit"
        if not any(roles.may(actor, each, cls, unit) for each in (act, "add", "setujui")):
            raise OutOfRegion
        return
    if not roles.may(actor, _ACTS.get(act, act), cls, unit):
        if isinstance(record, Reference):
            raise Refused("Daftar rujukan hanya diubah oleh admin pusat atau admin direktorat.")
        raise OutOfRegion


_ACTS = {"hapus": "delete", "pulihkan": "restore", "terapkan": "setujui"}


def _status_is_noted(record: Any, state: Any, move: str | None, actor: Actor) -> None:
    if not isinstance(record, Approvable) or actor.system:
        return
    if not move and any(state.attrs[name].history.has_changes() for name in STATED):
        raise NotYourMove("Mengubah status", record.status.label,
                          "Status hanya berubah melalui tombol Ajukan, Setujui, atau Kembalikan.")


def _owner_is_open(owner: Any, session: Session, actor: Actor) -> None:
    """Refuse a change beneath a submitted or approved record, unless a move makes it."""
    if owner is None or actor.system or not isinstance(owner, Approvable):
        return
    if session.info.get("moves", {}).get(owner):
        return
    history = inspect(owner).attrs.status.history
    before = history.deleted[0] if history.deleted else owner.status
    sentence = BY_PROPOSAL if before is Status.DISETUJUI else shut(before)
    if sentence:
        raise NotYourMove("Ubah", before.label, sentence)


def shut(status: Status) -> str:
    """Say why nobody edits a record, or the proposal on it, in this state; empty when open."""
    return UNDER_CHECK if status is Status.DIAJUKAN else ""


def _raise_owners(records: list[Any], session: Session) -> None:
    """A change of a part raises its owner's version, so that two editors meet."""
    for record in records:
        if isinstance(record, Part):
            owner = _owner(record, session)
            if owner is not None and owner not in session.new and owner not in records \
                    and not session.is_modified(owner, include_collections=False):
                owner.version = (owner.version or 0) + 1
                owner.changed_at = now()
