"""An approved record lives: a change to it is a proposal that walks the same moves.

The proposal keeps the whole form as texts, with the version it was made upon. Until it is approved
the approved values stay shown and counted; approving it fills the same form again and writes it.
One proposal at a time per record. One that would raise the class is of the higher class at once:
what it says is written for those who may open that.
"""
from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, DateTime, Index, Integer, Select, String, Text, select, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import audit, documents, intake, registry, scope, workflow
from app.engine.actor import Actor
from app.engine.attachments import Lampiran, Titipan, settle
from app.engine.base import Base, Filed, Klasifikasi, Status
from app.engine.errors import Invalid, Problem, Stale
from app.engine.forms import RecordForm, raw_of
from app.engine.indonesian import now
from app.engine.types import by_value
from app.engine.vocabulary import Kind

FILES, ANSWERED = "_berkas", "_dijawab"
CLASSES = list(Klasifikasi)
CLOSED = ("Data ini sudah memiliki usulan perubahan dengan klasifikasi yang tidak dapat Anda buka; "
          "mintalah yang mengusulkan menyelesaikannya dahulu.")
OPEN = (Status.DRAF, Status.DIAJUKAN, Status.DIKEMBALIKAN)
_STILL_OPEN = text("status <> 'disetujui'")


class Usulan(Filed, Base):
    """A proposed change of one approved record."""

    __tablename__ = "usulan"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    data_id: Mapped[int] = mapped_column(Integer, nullable=False)
    judul: Mapped[str] = mapped_column(String(300), nullable=False)
    isi: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False)
    versi_dasar: Mapped[int] = mapped_column(Integer, nullable=False)
    versi: Mapped[int] = mapped_column(Integer, nullable=False, default=1)
    status: Mapped[Status] = mapped_column(by_value(Status), nullable=False, default=Status.DRAF)
    alasan: Mapped[str | None] = mapped_column(Text)
    alasan_kembali: Mapped[str | None] = mapped_column(Text)
    diusulkan_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diusulkan_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    diajukan_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diverifikasi_pada: Mapped[datetime | None] = mapped_column(DateTime)
    diverifikasi_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diputuskan_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diputuskan_pada: Mapped[datetime | None] = mapped_column(DateTime)
    __mapper_args__ = {"version_id_col": versi, "version_id_generator": False}
    __table_args__ = (Index("ix_usulan_data", "entitas", "data_id", "status"),
                      Index("uq_usulan_terbuka", "entitas", "data_id", unique=True,
                            sqlite_where=_STILL_OPEN, postgresql_where=_STILL_OPEN),
                      Index("ix_usulan_wilayah", "wilayah_kode", "status"))


def open_for(session: Session, record: Any, **options: bool) -> Usulan | None:
    """Return the open proposal on a record, or None; only what is approved has one.

    With `every_class` one is found though its class is above the actor's.
    """
    if not _is_approved(record):
        return None
    return session.scalar(select(Usulan).where(
        Usulan.entitas == type(record).__tablename__, Usulan.data_id == record.id,
        Usulan.status.in_(OPEN)), execution_options=options)


def among(session: Session, entity: type[Base], keys: Collection[int]) -> dict[int, Usulan]:
    """Return the open proposals on some records of an entity, by the record's id."""
    return {each.data_id: each for each in session.scalars(select(Usulan).where(
        Usulan.entitas == entity.__tablename__, Usulan.data_id.in_(keys),
        Usulan.status.in_(OPEN)))}


def having(entity: type[Base], status: Status) -> Select[int]:
    """Return the ids of records of an entity with an open proposal in this state."""
    return select(Usulan.data_id).where(Usulan.entitas == entity.__tablename__,
                                        Usulan.status == status, Usulan.status.in_(OPEN))


def edition(record: Any, proposal: Usulan | None) -> str:
    """Return what a reader of the record saw: its version, and the open proposal's."""
    return str(record.version) if proposal is None else (
        f"{record.version}.{proposal.id}.{proposal.versi}")


def form_for(record: Any, proposal: Usulan | None) -> RecordForm:
    """Fill the form with the record, and with the proposal on top when there is one."""
    if proposal is None:
        return RecordForm(type(record), None, record)
    form = RecordForm(type(record), {**raw_of(record), **proposal.isi,
                                     "version": edition(record, proposal)}, record)
    form.known_files = files_of(proposal)
    return form


def are_asked(session: Session, actor: Actor, record: Any) -> bool:
    """Tell whether a change to a record is proposed; raise Invalid where it may not be now."""
    if record is None or not _is_approved(record):
        return False
    _changeable(session, actor, record)
    return True


def _is_approved(record: Any) -> bool:
    return registry.is_approvable(type(record)) and record.status is Status.DISETUJUI


def _changeable(session: Session, actor: Actor, record: Any) -> Usulan | None:
    """Return the open proposal that a change goes into; refuse one that may not change now."""
    proposal = open_for(session, record, every_class=True)
    if proposal is not None and not actor.system and not scope.readers(
            actor, proposal.subsistem, proposal.wilayah_kode, proposal.klasifikasi):
        raise Invalid([Problem("", CLOSED)])
    if proposal is not None and proposal.status is Status.DIAJUKAN:
        raise Invalid([Problem("", "Usulan perubahan sedang diperiksa; tarik kembali dahulu.")])
    return proposal


def propose(session: Session, actor: Actor, form: RecordForm, reason: str = "") -> Usulan:
    """Keep an examined form of an approved record as its proposal, in draft."""
    record, proposal = form.record, _changeable(session, actor, form.record)
    raw, secret = _kept_raw(session, form), _class(form)
    for kept in session.scalars(select(Lampiran).where(Lampiran.id.in_(raw[FILES]))):
        kept.klasifikasi = secret
    if proposal is None:
        proposal = Usulan(
            subsistem=type(record).__subsystem__, entitas=type(record).__tablename__,
            wilayah_kode=record.wilayah_kode, data_id=record.id,
            judul=audit.title_of(record), diusulkan_pada=now(), status=Status.DRAF)
        session.add(proposal)
    else:
        proposal.versi += 1
    proposal.isi, proposal.versi_dasar, proposal.klasifikasi = raw, record.version, secret
    proposal.status, proposal.alasan = Status.DRAF, reason.strip() or None
    proposal.diusulkan_oleh_id, proposal.diusulkan_pada = actor.user_id, now()
    try:
        session.flush()
    except IntegrityError as error:
        raise Stale from error
    audit.note(session, audit.PROPOSED, record, reason=reason, klasifikasi=secret,
               changes={d["label"]: [d["lama"], d["baru"]] for d in differences(record, proposal)})
    return proposal


def _class(form: RecordForm) -> Klasifikasi:
    """Return the class of what is proposed: the record's, or the higher one it is to have."""
    asked = form["klasifikasi"].data if "klasifikasi" in form.form else None
    return max(form.record.klasifikasi, asked or form.record.klasifikasi, key=CLASSES.index)


def _kept_raw(session: Session, form: RecordForm) -> dict[str, Any]:
    """Return the form as texts, its staged files made files of the office first."""
    known = set(form.known_files)
    for path, field in form.all_fields():
        if isinstance(field.data, Titipan):
            part = path.split(".")[0] if "." in path else ""
            cls = registry.children(form.entity)[part] if part else form.entity
            kept = settle(session, field.data, cls, field.short_name, form.record.wilayah_kode,
                          _class(form))
            field.typed, field.data = str(kept.id), kept.id
            known.add(kept.id)
    return {**form.raw(), FILES: sorted(known), ANSWERED: sorted(
        intake.marks(sentence for _, sentence in form.warnings))}


def files_of(proposal: Usulan | None) -> frozenset[int]:
    """Name the stored files a proposal brought."""
    return frozenset(proposal.isi.get(FILES, ())) if proposal is not None else frozenset()


def proposes(session: Session, kept: Lampiran) -> bool:
    """Tell whether an open proposal within reach brought this file."""
    found = session.scalars(select(Usulan).where(
        Usulan.wilayah_kode == kept.wilayah_kode, Usulan.status.in_(OPEN)))
    return any(kept.id in files_of(proposal) for proposal in found)


def move(session: Session, actor: Actor, record: Any, proposal: Usulan, code: str, *,
         reason: str = "", confirm: str = "", seen: Collection[str] | None = None) -> Usulan:
    """Make a move on the proposal; *setujui* writes it into the record."""
    made = workflow.demand(record, code, actor, proposal, reason)
    if code in ("ajukan", "setujui"):
        form = demand_whole(session, actor, record, proposal, code, confirm, seen)
        if code == "setujui":
            workflow.note_move(session, record, "terapkan", "; ".join(
                filter(None, (proposal.alasan, confirm))))
            record.diverifikasi_pada = proposal.diverifikasi_pada
            record.diverifikasi_oleh_id = proposal.diverifikasi_oleh_id
            intake.keep(session, form, unit=record.wilayah_kode)
            workflow.apply_effects(session, record)
    proposal.status, proposal.versi = made.reaches, proposal.versi + 1
    workflow.stamp_verified(proposal, code, actor)
    if code == "ajukan":
        proposal.diajukan_oleh_id, proposal.alasan_kembali = actor.user_id, None
        proposal.alasan = confirm.strip() or proposal.alasan
    elif code == "kembalikan":
        proposal.alasan_kembali = reason.strip()
    if code in ("setujui", "kembalikan"):
        proposal.diputuskan_oleh_id, proposal.diputuskan_pada = actor.user_id, now()
    session.flush()
    if code != "setujui":
        audit.note(session, f"{audit.PROPOSAL}{code}", record, reason=reason,
                   klasifikasi=proposal.klasifikasi)
    return proposal


def demand_whole(session: Session, actor: Actor, record: Any, proposal: Usulan, code: str,
                 confirm: str, seen: Collection[str] | None = None) -> RecordForm:
    """Refuse what *ajukan* or *setujui* finds wrong in a proposal; return its form otherwise."""
    form = _fill(record, proposal)
    # What was answered when it was proposed is not asked again, what came since is.
    if not intake.examine(session, actor, form, unit=record.wilayah_kode, complete=True,
                          reason=confirm or proposal.alasan or "",
                          seen=seen if confirm else proposal.isi.get(ANSWERED),
                          confirmed=code == "setujui"):
        raise Invalid(form.told())
    if code == "setujui":
        documents.demand_fit(documents.held_by(session, form), confirm)
    return form


def discard(session: Session, actor: Actor, record: Any, proposal: Usulan) -> None:
    """Give up a proposal that nobody is examining; its texts stay in the trail."""
    if proposal.status is Status.DIAJUKAN:
        raise Invalid([Problem("", "Tarik kembali usulan ini sebelum membuangnya.")])
    audit.note(session, f"{audit.PROPOSAL}buang", record, klasifikasi=proposal.klasifikasi,
               changes={d["label"]: [d["lama"], d["baru"]]
                        for d in differences(record, proposal)})
    session.delete(proposal)
    session.flush()


def _fill(record: Any, proposal: Usulan) -> RecordForm:
    if proposal.versi_dasar != record.version:
        raise Stale("pengguna lain", record.changed_at)
    return form_for(record, proposal)


def differences(record: Any, proposal: Usulan | None) -> list[dict[str, Any]]:
    """List what a proposal would change: field, label, old and new text; private ones masked."""
    if proposal is None:
        return []
    old, new = raw_of(record), {**raw_of(record), **proposal.isi}
    entity = type(record)
    found = [_difference(said.label, said, old.get(name, ""), new.get(name, ""))
             for name, said in entity.__fields__.items()
             if said.typed and str(old.get(name, "")) != str(new.get(name, ""))]
    for name, many in entity.__children__.items():
        found += _row_differences(many.label, entity, name, old.get(name, []), new.get(name, []))
    return found


def _row_differences(label: str, entity: type[Base], name: str, old: list[Any],
                     new: list[Any]) -> list[dict[str, Any]]:
    from_old = {row["id"]: row for row in old}
    child = registry.children(entity)[name]
    found = []
    for order, row in enumerate(new, start=1):
        before = from_old.get(row["id"], {})
        for field, said in child.__fields__.items():
            was, now_is = str(before.get(field, "")), str(row.get(field, ""))
            if row.get("hapus"):
                now_is = ""
            if said.typed and was != now_is:
                found.append(_difference(f"{label} baris {order}: {said.label}", said, was, now_is))
    return found


def _difference(label: str, said: Any, old: str, new: str) -> dict[str, Any]:
    if said.private:
        old, new = old and audit.MASK, new and audit.MASK
    elif said.kind is Kind.ATTACHMENT:
        old, new = old and "berkas tersimpan", new and "berkas baru"
    return {"said": said, "label": label, "lama": old or "–", "baru": new or "–"}
