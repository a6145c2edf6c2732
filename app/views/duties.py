"""Who may do what, in words: the declared roles as a table, and one person's rights as sentences.

Everything is read from `engine/roles.py`, so that the page cannot say anything else than the walls
do. Rights are given in `users.py`.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from app.engine import regions, registry, roles, scope
from app.engine.actor import EVERY, Actor, Grant
from app.engine.base import Base, Reference
from app.engine.ranks import ACTS as WORDS
from app.models.pengguna import Pengguna
from app.views import grants


@dataclass(frozen=True)
class Cell:
    """Of how many kinds of data a role may do an act; `of` counts those where anybody may."""

    count: int
    of: int

    @property
    def word(self) -> str:
        """Say it as shortly as a column of a wide table has room for."""
        if not self.count:
            return "Tidak"
        if self.count == self.of:
            return "Ya"
        return f"{self.count} dari {self.of}"


@dataclass(frozen=True)
class Right:
    """One grant as a person reads it."""

    title: str
    reads: str
    writes: list[str]
    administers: str


def matrix() -> list[tuple[str, list[Cell]]]:
    """Return each act in words with one cell per role, in the order of the roles."""
    rows = []
    for act, word in WORDS.items():
        if act in roles.ADMINISTERING:
            cells = [Cell(int(act in role.acts), 1) for role in roles.ROLES.values()]
        else:
            held = [{e.__tablename__ for e in registry.mains() if act in roles.acts_of(code, e)}
                    for code in roles.ROLES]
            cells = [Cell(len(each), len(set().union(*held))) for each in held]
        rows.append((word, cells))
    return rows


def by_entity() -> list[tuple[str, list[tuple[str, list[str]]]]]:
    """Return per subsystem each kind of data with what each role writes there, in words."""
    return [(each.long_label, [
        (entity.__entity__.label, [_writing(roles.acts_of(code, entity)) or "Membaca saja"
                                   for code in roles.ROLES])
        for entity in registry.mains() if entity.__subsystem__ == each.code])
        for each in registry.subsystems()]


def _writing(acts: Iterable[str]) -> str:
    held = set(acts) - roles.READING
    words = [WORDS[act] for act in WORDS if act in held]
    return ", ".join([*words[:1], *(word[0].lower() + word[1:] for word in words[1:])])


def rights_of(session: Session, person: Pengguna, who: Actor) -> list[Right]:
    """Say what each grant of a person comes to; `who` is the same person as an actor."""
    return [_right(session, grant, scope.spoken(who, grant)) for grant in grants.held(person)
            if grant.role in roles.ROLES]


def _right(session: Session, grant: Grant, highest: str) -> Right:
    entities = [e for e in registry.mains()
                if grant.subsystem in (EVERY, e.__subsystem__)]
    office = regions.full_name(session, grant.unit)
    lists = [e for e in entities if issubclass(e, Reference)]
    own = [e for e in entities if e not in lists]
    admin = [WORDS[act] for act in WORDS
             if act in roles.ADMINISTERING & roles.ROLES[grant.role].acts]
    return Right(
        grants.spoken(session, grant), f"Membaca {_subject(grant)} {_reach(session, grant)}, "
        f"sampai klasifikasi {highest}.",
        [said for said in (_written(grant.role, own, f"hanya data kantor {office}"),
                           _written(grant.role, lists, "daftar rujukan bersama")) if said],
        "; ".join(admin) + "." if admin and grant.subsystem == EVERY else "")


def _written(role: str, entities: list[type[Base]], what: str) -> str:
    written = [e for e in entities if roles.acts_of(role, e) - roles.READING]
    acts = set().union(*(roles.acts_of(role, e) for e in written))
    named = ", ".join(e.__entity__.label for e in written) if len(written) <= 4 \
        else f"{len(written)} jenis data"
    return f"{_writing(acts)}; {what} ({named})." if written else ""


def _subject(grant: Grant) -> str:
    if grant.subsystem == EVERY:
        return "data semua subsistem"
    return f"data {dict(grants.subsystem_choices()).get(grant.subsystem, grant.subsystem)}"


def _reach(session: Session, grant: Grant) -> str:
    if grant.unit == regions.NATION:
        return "di seluruh Indonesia"
    name = regions.full_name(session, grant.unit)
    return f"{name} beserta kabupaten dan kotanya" if regions.below(session, grant.unit) else name


def table_text() -> str:
    """Return the whole table of roles, entities and acts as text that a test compares."""
    lines = []
    for entity in registry.mains():
        lines += [f"{entity.__subsystem__}.{entity.__tablename__} {code}: "
                  + " ".join(act for act in WORDS if act in roles.acts_of(code, entity))
                  for code in roles.ROLES]
    lines += [f"sistem {code}: " + " ".join(sorted(role.acts & roles.ADMINISTERING))
              for code, role in roles.ROLES.items()]
    return "\n".join(line.rstrip() for line in lines) + "\n"
