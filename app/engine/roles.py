"""What each role may do, by default and by entity: the one table behind menus, screens and API.

An *act* is one verb on an entity. Reading acts reach the unit and everything below it; writing
acts reach the unit alone. Roles become Flask-AppBuilder roles named `<subsystem>.<role>`.
"""
from __future__ import annotations

from dataclasses import dataclass

from app.engine import registry
from app.engine.actor import Actor
from app.engine.base import Approvable, Base, Klasifikasi, Reference

READING = frozenset({"list", "show", "history", "export", "recap"})
KEEPING = frozenset({"add", "edit", "delete", "restore", "import"})
SUBMITTING = frozenset({"ajukan", "tarik"})
DECIDING = frozenset({"setujui", "kembalikan", "delete", "restore"})
ADMINISTERING = frozenset({"users", "trail", "regions"})


@dataclass(frozen=True)
class Role:
    """A role as a person reads it; `acts` are its acts on the entities of its subsystem."""

    code: str
    label: str
    meaning: str
    acts: frozenset[str]
    clearance: Klasifikasi = Klasifikasi.TERBATAS


ROLES = {role.code: role for role in (
    Role("petugas", "Petugas", "Mengisi dan mengajukan data kantornya; membaca wilayahnya.",
         READING | KEEPING | SUBMITTING),
    Role("pengawas", "Pengawas", "Menyetujui atau mengembalikan data kantornya; mencetak rekap.",
         READING | DECIDING, Klasifikasi.RAHASIA),
    Role("pimpinan", "Pimpinan", "Membaca seluruh data dan rekap dalam wilayahnya.",
         READING, Klasifikasi.RAHASIA),
    Role("auditor", "Auditor", "Membaca seluruh data dan jejak perubahan.",
         READING | {"trail"}, Klasifikasi.RAHASIA),
    Role("admin", "Admin", "Mengelola pengguna dan daftar rujukan; membaca seluruh data.",
         READING | ADMINISTERING, Klasifikasi.SANGAT_RAHASIA),
)}


def acts_of(role: str, entity: type[Base]) -> frozenset[str]:
    """Return the acts of a role on an entity, as the entity's own words bend them."""
    said = entity.__entity__
    acts = ROLES[role].acts - ADMINISTERING
    writers = ("admin",) if issubclass(entity, Reference) and said.writers == ("petugas",) \
        else said.writers
    acts = acts | KEEPING if role in writers else acts - (KEEPING - DECIDING)
    if not issubclass(entity, Approvable):
        acts -= SUBMITTING | {"setujui", "kembalikan"}
        if role not in writers:
            acts -= {"delete", "restore"}
    elif role not in said.approvers:
        acts -= {"setujui", "kembalikan"}
    return acts


def may(actor: Actor, act: str, entity: type[Base], unit: str | None = None) -> bool:
    """Tell whether the actor may do this; `unit` is the office of the record, when there is one."""
    if actor.system:
        return True
    for grant in actor.in_subsystem(entity.__subsystem__):
        if act in acts_of(grant.role, entity) and (
                act in READING or issubclass(entity, Reference) or unit in (None, grant.unit)):
            return True
    return False


def may_unmask(actor: Actor, entity: type[Base], unit: str | None) -> bool:
    """Tell whether the actor may read private values: those who keep or decide on the record."""
    return may(actor, "edit", entity, unit) or may(actor, "setujui", entity, unit)


def administers(actor: Actor, act: str) -> bool:
    """Tell whether the actor holds an administrative act of the whole system."""
    return bool(actor.system) or any(
        act in ROLES[g.role].acts for g in actor.grants if g.subsystem == "*" and actor.national)


def writable_units(actor: Actor, entity: type[Base], act: str = "add") -> list[str]:
    """List the offices in whose name the actor may do a writing act, own office first."""
    units = {g.unit for g in actor.in_subsystem(entity.__subsystem__)
             if act in acts_of(g.role, entity)}
    return sorted(units, key=lambda unit: (unit != actor.home, unit))


def permissions(role: str, subsystem: str) -> set[tuple[str, str]]:
    """Return the (permission, view) pairs of a Flask-AppBuilder role `<subsystem>.<role>`."""
    pairs = set()
    for entity in registry.mains():
        if subsystem in ("*", entity.__subsystem__) \
                or registry.is_foundation(entity.__subsystem__):
            pairs |= {(f"can_{act}", view_name(entity)) for act in acts_of(role, entity)}
    return pairs


def view_name(entity: type[Base]) -> str:
    """Return the name under which Flask-AppBuilder knows the screens of an entity."""
    return f"{entity.__name__}View"
