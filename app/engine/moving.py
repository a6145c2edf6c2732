"""A move of a record, of its proposal in its stead, into the trash or back: asked, or made.

`offered` names the acts that a record's state and the person's right leave open; `demand` asks
everything that an act would ask, and writes nothing; `make` does it.
"""
from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.engine import proposals, trash, workflow
from app.engine.actor import Actor
from app.engine.base import Approvable, Base
from app.engine.errors import Refused

DISCARD, RESTORE = "hapus", "pulihkan"


@dataclass(frozen=True)
class Act:
    """What may be done with a record as it stands: its word, what the record then is, a reason."""

    code: str
    label: str
    passive: str
    reasoned: bool
    icon: str


_PASSIVE = {"ajukan": "diajukan", "tarik": "ditarik kembali", "verifikasi": "diverifikasi",
            "setujui": "disetujui", "kembalikan": "dikembalikan"}
_DISCARDING = Act(DISCARD, "Hapus", "dihapus", True, "trash")
_RESTORING = Act(RESTORE, "Pulihkan", "dipulihkan", False, "restore")
_MOVING = tuple(Act(each.code, each.label, _PASSIVE[each.code], each.reasoned, each.icon)
                for each in workflow.MOVES.values())


def acts(entity: type[Base]) -> dict[str, Act]:
    """Return the acts on records of an entity, by their code."""
    return {each.code: each for each in (
        *(_MOVING if issubclass(entity, Approvable) else ()), _DISCARDING, _RESTORING)}


def offered(record: Any, actor: Actor, proposal: proposals.Usulan | None = None) -> list[str]:
    """Name the acts open to a person on a record, or on its proposal, as it stands."""
    if record.deleted_at is not None:
        return [RESTORE] if trash.may_restore(record, actor) else []
    made = [move.code for move in workflow.allowed(record, actor, proposal)]
    return [*made, DISCARD] if proposal is None and trash.may_discard(record, actor) else made


def demand_right(actor: Actor, record: Any, code: str, *,
                 proposal: proposals.Usulan | None = None) -> None:
    """Raise Refused where the actor may never do an act, before anything else is told of it."""
    refused = trash.refusal(record, actor) if code == DISCARD \
        else trash.refusal_back(record, actor) if code == RESTORE \
        else workflow.refusal(record, code, actor, proposal or record)
    if isinstance(refused, Refused):
        raise refused


def demand(session: Session, actor: Actor, record: Any, code: str, *,
           proposal: proposals.Usulan | None = None) -> None:
    """Raise what would refuse an act, but for the reason that is asked for when it is made."""
    if code in (DISCARD, RESTORE):
        (trash.demand if code == DISCARD else trash.demand_back)(session, actor, record)
        return
    refused = workflow.refusal(record, code, actor, proposal or record)
    if refused is not None:
        raise refused
    if code not in ("ajukan", "setujui"):
        return
    if proposal is not None:
        proposals.demand_whole(session, actor, record, proposal, code, "", None)
    else:
        workflow.demand_fit(session, actor, record, code, "")


def make(session: Session, actor: Actor, record: Any, code: str, *,
         proposal: proposals.Usulan | None = None, reason: str = "", confirm: str = "",
         seen: Collection[str] | None = None) -> None:
    """Do an act; `confirm` answers its warnings, of which those that were `seen` are known."""
    if code == DISCARD:
        trash.discard(session, actor, record, reason)
    elif code == RESTORE:
        trash.restore(session, actor, record)
    elif proposal is not None:
        proposals.move(session, actor, record, proposal, code, reason=reason, confirm=confirm,
                       seen=seen)
    else:
        workflow.move(session, actor, record, code, reason=reason, confirm=confirm, seen=seen)
