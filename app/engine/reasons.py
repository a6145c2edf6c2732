"""Why somebody sees a record and what they may do with it, said in sentences.

Every answer is asked of the functions that decide: `scope.readers` who reads, `roles.allowing` who
may, `workflow.refusal`, `gate.shut` and `trash.refusal` what the state forbids. Nothing is decided
here, and no rule is written a second time.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from app.engine import gate, regions, registry, roles, scope, trash, workflow
from app.engine.actor import EVERY, Actor, Grant
from app.engine.base import Approvable, Base, Reference, Regional, Status
from app.engine.ranks import ACTS, Role

ON_RECORD = ("edit", *workflow.MOVES, "delete", "history", "export")
ON_LIST = ("add", "import", "export", "recap", "restore")


@dataclass(frozen=True)
class Reason:
    """Whether one act is allowed, and the sentence that says why."""

    act: str
    allowed: bool
    sentence: str


def spoken(session: Session, grant: Grant) -> str:
    """Name a grant within a sentence: `Pengawas SIORMAS Provinsi Jawa Barat`."""
    what = "semua subsistem" if grant.subsystem == EVERY \
        else registry.subsystem(grant.subsystem).label
    return f"{roles.ROLES[grant.role].label} {what} {_office(session, grant.unit)}"


def opened(session: Session, actor: Actor, record: Any) -> list[str]:
    """Say by which grants the actor reads a record."""
    entity = type(record)
    if isinstance(record, Reference):
        return [f"Anda membaca daftar ini sebagai {spoken(session, grant)}; daftar rujukan sama "
                "bagi semua kantor." for grant in _sorted(roles.allowing(actor, "show", entity))]
    found = scope.readers(actor, entity.__subsystem__, record.wilayah_kode, record.klasifikasi)
    return [f"Anda membaca data ini sebagai {spoken(session, grant)}; "
            f"{_within(session, grant, record.wilayah_kode)} Klasifikasinya "
            f"{record.klasifikasi.label}, dan hak ini membuka sampai "
            f"{scope.opens(actor, grant, entity.__subsystem__).label}."
            for grant in _sorted(found)]


def unused(session: Session, actor: Actor, record: Any) -> list[str]:
    """Say why each further grant of the actor does not open a record."""
    entity = type(record)
    if not isinstance(record, Regional):
        return []
    code, unit = entity.__subsystem__, record.wilayah_kode
    here, near = actor.in_subsystem(code), scope.readers(actor, code, unit)
    open_ones = scope.readers(actor, code, unit, record.klasifikasi)
    said = []
    for grant in _sorted(set(actor.grants) - set(open_ones)):
        if grant not in here:
            why = f"data ini termasuk {registry.subsystem(code).label}"
        elif grant not in near:
            why = f"{regions.full_name(session, unit)} tidak termasuk wilayahnya"
        else:
            why = f"hak itu membuka data sampai {scope.opens(actor, grant, code).label} saja"
        said.append(f"{spoken(session, grant)} tidak berlaku di sini: {why}.")
    return said


def reading(session: Session, actor: Actor, entity: type[Base]) -> list[str]:
    """Say by which grants the actor reads a list, and how far each reaches."""
    if issubclass(entity, Reference):
        return [f"Anda membaca daftar ini sebagai {spoken(session, grant)}; daftar rujukan sama "
                "bagi semua kantor." for grant in _sorted(roles.allowing(actor, "list", entity))]
    return [f"Sebagai {spoken(session, grant)} Anda membaca data {_reach(session, grant)}, sampai "
            f"klasifikasi {scope.opens(actor, grant, entity.__subsystem__).label}."
            for grant in _sorted(roles.allowing(actor, "list", entity))]


def doing(session: Session, actor: Actor, record: Any, proposal: Any = None) -> list[Reason]:
    """Say of each act on a record whether the actor may do it now, and why."""
    entity, unit = type(record), getattr(record, "wilayah_kode", None)
    made = []
    for act in ON_RECORD:
        if not roles.holders(entity, act):
            continue
        if not roles.may(actor, act, entity, unit):
            made.append(Reason(ACTS[act], False, _only(session, actor, entity, act, unit)))
            continue
        refused = _state(actor, record, proposal, act)
        made.append(Reason(ACTS[act], not refused, refused or _because(
            session, actor, entity, act, unit) + _beside(record, act)))
    return [*made, *_private(session, actor, entity, unit)]


def listing(session: Session, actor: Actor, entity: type[Base]) -> list[Reason]:
    """Say of each act on a list whether the actor may do it, and why."""
    return [Reason(ACTS[act], True, _because(session, actor, entity, act, None))
            if roles.may(actor, act, entity)
            else Reason(ACTS[act], False, _only(session, actor, entity, act, None))
            for act in ON_LIST if roles.holders(entity, act)]


def _state(actor: Actor, record: Any, proposal: Any, act: str) -> str:
    """Return what the state of a record forbids; the right itself is there."""
    if act in workflow.MOVES:
        refused = workflow.refusal(record, act, actor, proposal or record)
        return refused.sentence() if refused else ""
    if act == "delete":
        found = trash.refusal(record, actor)
        return found.sentence() if found else ""
    if act == "edit" and isinstance(record, Approvable):
        return gate.shut(proposal.status if proposal is not None else record.status)
    return ""


def _beside(record: Any, act: str) -> str:
    approved = act == "edit" and getattr(record, "status", None) is Status.DISETUJUI
    return f" {gate.BY_PROPOSAL}" if approved else ""


def _because(session: Session, actor: Actor, entity: type[Base], act: str,
             unit: str | None) -> str:
    grants = _sorted(roles.allowing(actor, act, entity, unit))
    return "Sebagai " + " dan ".join(spoken(session, grant) for grant in grants) + "."


def _only(session: Session, actor: Actor, entity: type[Base], act: str, unit: str | None) -> str:
    said = _holders(session, entity, roles.holders(entity, act), unit) + f" yang {_verb(act)}."
    elsewhere = [_office(session, grant.unit) for grant in
                 _sorted(roles.allowing(actor, act, entity)) if unit is not None]
    return said + (f" Hak Anda untuk itu berlaku di {', '.join(elsewhere)}." if elsewhere else "")


def _private(session: Session, actor: Actor, entity: type[Base],
             unit: str | None) -> list[Reason]:
    kept = [entity, *registry.children(entity).values()]
    if not any(said.private for each in kept for said in each.__fields__.values()):
        return []
    allowed = roles.may_unmask(actor, entity, unit)
    who = [role for role in roles.ROLES.values()
           if role in roles.holders(entity, "edit") or role in roles.holders(entity, "setujui")]
    said = _holders(session, entity, who, unit)
    return [Reason("Membaca isian pribadi", allowed,
                   "Isian pribadi terbaca pada halaman data ini." if allowed else
                   f"Isian pribadi tersamar. {said} yang membacanya.")]


def _holders(session: Session, entity: type[Base], who: Sequence[Role], unit: str | None) -> str:
    names = _either([role.label for role in who])
    if issubclass(entity, Reference):
        return f"Hanya {names} {registry.subsystem(entity.__subsystem__).label}"
    return f"Hanya {names} " + (_office(session, unit) if unit else "kantor yang bersangkutan")


def _either(names: Sequence[str]) -> str:
    if len(names) < 3:
        return " atau ".join(names)
    return ", ".join(names[:-1]) + f", atau {names[-1]}"


def _verb(act: str) -> str:
    return ACTS[act][:1].lower() + ACTS[act][1:]


def _within(session: Session, grant: Grant, unit: str) -> str:
    if grant.unit == unit:
        return "data ini milik kantor itu."
    if grant.unit == regions.NATION:
        return "kantor pusat membaca seluruh Indonesia."
    return f"{regions.full_name(session, unit)} termasuk wilayah itu."


def _reach(session: Session, grant: Grant) -> str:
    if grant.unit == regions.NATION:
        return "seluruh Indonesia"
    name = regions.full_name(session, grant.unit)
    return f"{name} beserta kabupaten dan kotanya" if "." not in grant.unit else name


def _office(session: Session, unit: str) -> str:
    return "kantor pusat" if unit == regions.NATION else regions.full_name(session, unit)


def _sorted(grants: Any) -> list[Grant]:
    return sorted(set(grants), key=lambda g: (g.unit, g.subsystem, g.role))
