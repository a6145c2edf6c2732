"""What each role may do, by default and by entity: the one table behind menus, screens and API.

An *act* is one verb on an entity. Reading acts reach the unit and everything below it; writing
acts reach the unit alone. Who these roles are, and where each may be given, says `ranks.py`.
Roles become Flask-AppBuilder roles named `<subsystem>.<role>`.
"""
from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from app.engine import registry
from app.engine.actor import EVERY, Actor, Grant
from app.engine.base import Approvable, Base, Reference
from app.engine.ranks import ADMINISTERING as ADMINISTERING
from app.engine.ranks import READING as READING
from app.engine.ranks import ROLES as ROLES
from app.engine.ranks import Role as Role

KEEPING = frozenset({"add", "edit", "delete", "restore", "import"})
SUBMITTING = frozenset({"ajukan", "tarik"})
DECIDING = frozenset({"setujui", "kembalikan", "delete", "restore"})
CHECKING = frozenset({"verifikasi", "kembalikan"})
# An entity names the role of its wish; these stand beside it at the same office.
BESIDE_WRITERS = {"pengawas": ("kepala",)}
BESIDE_APPROVERS = {"pengawas": ("kabid", "kepala")}
KEEPERS = ("admin", "admin_direktorat")


def writers(entity: type[Base]) -> tuple[str, ...]:
    """Name the roles that keep the records of an entity; the centre keeps a shared list."""
    said = entity.__entity__.writers
    if issubclass(entity, Reference) and said == ("petugas",):
        return KEEPERS[:1] if registry.is_foundation(entity.__subsystem__) else KEEPERS
    return (*said, *(more for role in said for more in BESIDE_WRITERS.get(role, ())))


def approvers(entity: type[Base]) -> tuple[str, ...]:
    """Name the roles that approve or return the records of an entity."""
    said = entity.__entity__.approvers
    if "kepala" in said:  # the head's own signature: no kabid stands beside it
        return said
    return (*said, *(more for role in said for more in BESIDE_APPROVERS.get(role, ())))


@cache
def acts_of(role: str, entity: type[Base]) -> frozenset[str]:
    """Return the acts of a role on an entity, as the entity's own words bend them."""
    acts = READING
    if role in writers(entity):
        acts |= KEEPING
    if issubclass(entity, Approvable):
        if role in approvers(entity):
            acts |= DECIDING
        elif role in writers(entity):
            acts |= SUBMITTING
        if "verifikasi" in ROLES[role].acts:
            acts |= CHECKING
    return acts


def holders(entity: type[Base], act: str) -> list[Role]:
    """List the roles that may do an act on an entity."""
    return [role for code, role in ROLES.items() if act in acts_of(code, entity)]


def allowing(actor: Actor, act: str, entity: type[Base],
             unit: str | None = None) -> Iterator[Grant]:
    """Walk the grants by which the actor may do this; `unit` is the office of the record."""
    for grant in actor.in_subsystem(entity.__subsystem__):
        if act in _acts_under(grant.role, grant.subsystem, entity) and (
                act in READING or issubclass(entity, Reference) or unit in (None, grant.unit)):
            yield grant


def _acts_under(role: str, subsystem: str, entity: type[Base]) -> frozenset[str]:
    """Return the acts of a role held for a subsystem; none where it does not reach the entity.

    The foundation is read with any grant. It is kept with one for all subsystems, or its own: the
    letterhead and the signatures of an office stand on the papers of all of them.
    """
    if subsystem in (EVERY, entity.__subsystem__):
        return acts_of(role, entity)
    return acts_of(role, entity) & READING if registry.is_foundation(entity.__subsystem__) \
        else frozenset()


def may(actor: Actor, act: str, entity: type[Base], unit: str | None = None) -> bool:
    """Tell whether the actor may do this; `unit` is the office of the record, when there is one."""
    return bool(actor.system) or next(allowing(actor, act, entity, unit), None) is not None


def may_unmask(actor: Actor, entity: type[Base], unit: str | None) -> bool:
    """Tell whether the actor may read private values: those who keep or decide on the record."""
    return may(actor, "edit", entity, unit) or may(actor, "setujui", entity, unit)


def administers(actor: Actor, act: str) -> bool:
    """Tell whether the actor holds an administrative act of the whole system."""
    return bool(actor.system) or (actor.national and any(
        act in ROLES[g.role].acts for g in actor.grants if (g.subsystem, g.unit) == ("*", "00")))


def writable_units(actor: Actor, entity: type[Base], act: str = "add") -> list[str]:
    """List the offices in whose name the actor may do a writing act, own office first."""
    units = {grant.unit for grant in allowing(actor, act, entity)}
    return sorted(units, key=lambda unit: (unit != actor.home, unit))


def permissions(role: str, subsystem: str) -> set[tuple[str, str]]:
    """Return the (permission, view) pairs of a Flask-AppBuilder role `<subsystem>.<role>`."""
    pairs = set()
    for entity in registry.mains():
        pairs |= {(f"can_{act}", view_name(entity))
                  for act in _acts_under(role, subsystem, entity)}
    return pairs


def permissions_of(actor: Actor) -> frozenset[tuple[str, str]]:
    """Return the pairs of all grants together; equal roles share one set."""
    return _together(frozenset((grant.role, grant.subsystem) for grant in actor.grants),
                     len(registry.mains()))


@lru_cache(maxsize=512)
def _together(held: frozenset[tuple[str, str]], known: int) -> frozenset[tuple[str, str]]:
    """Gather them; `known` entities, because a set is out of date when more are declared."""
    return frozenset().union(*(permissions(*each) for each in held))


def view_name(entity: type[Base]) -> str:
    """Return the name under which Flask-AppBuilder knows the screens of an entity."""
    return f"{entity.__name__}View"
