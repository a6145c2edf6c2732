"""draf → diajukan → disetujui | dikembalikan: the moves, who makes them, and four eyes.

*Verifikasi* stamps a submitted record without moving it; the stamp goes when the record goes back.
A move is the only way a status changes: it is noted on the session and `gate.py` refuses any other
change. What *ajukan* demands is asked by `intake.py`; a change to an approved record walks the same
moves as a proposal in `proposals.py`. Levels and deadlines are later moves of the same table.
"""
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy.orm import Session

from app.engine import audit, delivery, documents, filled, numbering, registry, roles
from app.engine.actor import Actor
from app.engine.ask import Ask
from app.engine.base import Base, Status
from app.engine.errors import DomainError, Invalid, NotYourMove, Problem, Refused
from app.engine.forms import RecordForm
from app.engine.indonesian import now, today
from app.engine.intake import examine
from app.engine.vocabulary import Field

MOST_REASON = 2000
CHECKS = ("verifikasi", "setujui", "kembalikan")


@dataclass(frozen=True)
class Move:
    """One move: its word, the states it leaves, the state it reaches, whether it needs a reason."""

    code: str
    label: str
    leaves: tuple[Status, ...]
    reaches: Status
    reasoned: bool = False
    icon: str = "check"


MOVES = {move.code: move for move in (
    Move("ajukan", "Ajukan", (Status.DRAF, Status.DIKEMBALIKAN), Status.DIAJUKAN, icon="send"),
    Move("tarik", "Tarik kembali", (Status.DIAJUKAN,), Status.DRAF, icon="arrow-back-up"),
    Move("verifikasi", "Verifikasi", (Status.DIAJUKAN,), Status.DIAJUKAN, icon="checks"),
    Move("setujui", "Setujui", (Status.DIAJUKAN,), Status.DISETUJUI),
    Move("kembalikan", "Kembalikan", (Status.DIAJUKAN,), Status.DIKEMBALIKAN, reasoned=True,
         icon="arrow-back-up"),
)}


def allowed(record: Any, actor: Actor, proposal: Any = None) -> list[Move]:
    """List the moves the actor may make on a record, or on its open proposal, as it stands."""
    if not registry.is_approvable(type(record)) or record.deleted_at is not None:
        return []
    return [move for move in MOVES.values()
            if refusal(record, move.code, actor, proposal or record) is None]


def is_own(submitter: int | None, actor: Actor) -> bool:
    """Tell whether the actor would decide on what they submitted themselves."""
    return submitter is not None and submitter == actor.user_id


def refusal(record: Any, code: str, actor: Actor, stands: Any) -> DomainError | None:
    """Return why the actor may not make a move now, or None; `stands` is record or proposal."""
    move = MOVES[code]
    if not roles.may(actor, code, type(record), record.wilayah_kode):
        return Refused("Anda tidak berhak melakukan “" + move.label + "” untuk data kantor ini.")
    if stands.status not in move.leaves:
        return NotYourMove(move.label, stands.status.label)
    if code in CHECKS and is_own(stands.diajukan_oleh_id, actor):
        return NotYourMove(move.label, stands.status.label,
                           "Data yang Anda ajukan sendiri harus diperiksa oleh orang lain.")
    if code == "verifikasi" and stands.diverifikasi_pada is not None:
        return NotYourMove(move.label, stands.status.label, "Data ini sudah diverifikasi.")
    return None


def demand(record: Any, code: str, actor: Actor, stands: Any, reason: str) -> Move:
    """Return the move if it may be made; raise the narrow refusal otherwise."""
    refused = refusal(record, code, actor, stands)
    if refused is not None:
        raise refused
    move = MOVES[code]
    demand_reason(reason, "Tuliskan alasan agar petugas tahu apa yang diperbaiki."
                  if move.reasoned else "")
    return move


def demand_reason(reason: str, sentence: str) -> None:
    """Refuse a reason that says too much, and where a sentence is given an empty one."""
    if sentence and not reason.strip():
        raise Invalid([Problem("alasan", sentence)])
    if len(reason) > MOST_REASON or "\x00" in reason:
        raise Invalid([Problem("alasan", "Alasan paling banyak 2.000 karakter.")])


def move(session: Session, actor: Actor, record: Any, code: str, *, reason: str = "",
         confirm: str = "", seen: Collection[str] | None = None) -> Any:
    """Make a move; *ajukan* first asks everything that a whole record owes.

    `confirm` answers its warnings, of which those that were `seen` are known to a page.
    """
    made = demand(record, code, actor, record, reason)
    demand_fit(session, actor, record, code, confirm, seen)
    if code == "setujui":
        reason = reason or confirm
    note_move(session, record, code, reason)
    record.status = made.reaches
    stamp_verified(record, code, actor)
    if code == "ajukan":
        record.diajukan_pada, record.diajukan_oleh_id = now(), actor.user_id
        record.alasan_kembali = None
    elif code == "setujui":
        record.disetujui_pada, record.disetujui_oleh_id = now(), actor.user_id
        draw_numbers(session, record)
        apply_effects(session, record)
    elif code == "kembalikan":
        record.alasan_kembali = reason.strip()
    session.flush()
    if code == "setujui":
        delivery.send(session, record)
    return record


def demand_fit(session: Session, actor: Actor, record: Any, code: str, confirm: str,
               seen: Collection[str] | None = None) -> None:
    """Refuse what *ajukan* or *setujui* finds wrong in a record; other moves find nothing."""
    if code == "ajukan":
        demand_whole(session, actor, record, confirm, seen)
    elif code == "setujui":
        demand_still(session, actor, record)
        documents.demand_fit(documents.of(session, record), confirm)


def stamp_verified(stands: Any, code: str, actor: Actor) -> None:
    """Write who verified a record or proposal; every move but the approval wipes it out."""
    if code == "verifikasi":
        stands.diverifikasi_pada, stands.diverifikasi_oleh_id = now(), actor.user_id
    elif code != "setujui":
        stands.diverifikasi_pada = stands.diverifikasi_oleh_id = None


def note_move(session: Session, record: Any, code: str, reason: str = "") -> None:
    """Tell gate and trail that this record changes by a move."""
    session.info.setdefault("moves", {})[record] = code
    audit.name_action(session, record, code, reason.strip())


def demand_whole(session: Session, actor: Actor, record: Any, confirm: str,
                 seen: Collection[str] | None = None) -> None:
    """Refuse with the whole list when something *ajukan* demands is missing."""
    form = RecordForm(type(record), None, record)
    if not examine(session, actor, form, unit=record.wilayah_kode, complete=True, reason=confirm,
                   seen=seen):
        raise Invalid(form.told())
    with session.no_autoflush:
        filled.refresh(form, record)
    if confirm.strip():
        session.info["reason"] = confirm.strip()


def demand_still(session: Session, actor: Actor, record: Any) -> None:
    """Refuse to approve what has become wrong since it was submitted; warnings were answered."""
    form = RecordForm(type(record), None, record)
    if not examine(session, actor, form, unit=record.wilayah_kode, complete=True, confirmed=True):
        raise Invalid([replace(each, sentence=f"{each.sentence} Kembalikan agar diperbaiki.")
                       for each in form.told()])


def drawn_fields(entity: type[Base]) -> list[Field]:
    """List the fields whose number is drawn at approval."""
    return [said for said in entity.__fields__.values() if said.drawn]


def draw_numbers(session: Session, record: Any) -> None:
    """Draw each number the record still lacks, and date what is dated by its approval."""
    for said in type(record).__fields__.values():
        if said.dated and getattr(record, said.name) is None:
            setattr(record, said.name, today())
    for said in drawn_fields(type(record)):
        if not getattr(record, said.name):
            setattr(record, said.name, numbering.draw(session, record.wilayah_kode, said.drawn))


def apply_effects(session: Session, record: Any) -> None:
    """Set what the approval of a record entails; another record's change is trailed as its own."""
    for other, name, value in list(record.effects(Ask(session))):
        if getattr(other, name) == value:
            continue
        if other is not record:
            note_move(session, other, "terapkan", f"Akibat persetujuan {audit.title_of(record)}.")
        setattr(other, name, value)
