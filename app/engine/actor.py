"""Who is acting: one Actor for a request, a command or a job, fixed for a session's whole life.

An Actor carries grants (role, subsystem, unit), a personal limit of class, and the separate fact
of seeing the nation. What a role may do is said in `roles.py`; what an actor may see, in
`scope.py`.
"""
from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cached_property

from app.engine import registry, zones
from app.engine.base import Klasifikasi
from app.engine.errors import NobodyActing

EVERY = "*"


@dataclass(frozen=True)
class Grant:
    """One right: a role in one subsystem (or `*`) at one unit."""

    role: str
    subsystem: str
    unit: str


@dataclass(frozen=True)
class Actor:
    """The one who acts. `national` is a fact of its own, never a prefix of a region code.

    Each grant opens classes as far as its role does, and never above `clearance`; `limit` is what
    the office says of this person instead of the role. `scope.py` puts the three together.
    """

    user_id: int | None
    name: str
    home: str = ""
    grants: frozenset[Grant] = frozenset()
    clearance: Klasifikasi = Klasifikasi.BIASA
    national: bool = False
    limit: Klasifikasi | None = None
    request_id: str = field(default_factory=lambda: uuid.uuid4().hex)
    system: str = ""

    @cached_property
    def reach(self) -> Actor:
        """Return what of an actor decides over reading; equal for every request of one person."""
        return Actor(None, "", "", self.grants, self.clearance, self.national, self.limit, "-",
                     "sistem" if self.system else "")

    def in_subsystem(self, code: str) -> list[Grant]:
        """List the grants that reach into a subsystem; every grant reaches the foundation."""
        if registry.is_foundation(code):
            return list(self.grants)
        return [g for g in self.grants if g.subsystem in (code, EVERY)]

    def roles(self) -> frozenset[str]:
        """Name every role held anywhere."""
        return frozenset(g.role for g in self.grants)


_current: ContextVar[Actor | None] = ContextVar("polpum_actor", default=None)


def current() -> Actor | None:
    """Return who is acting, or None."""
    return _current.get()


def present() -> Actor:
    """Return who is acting; NobodyActing when nobody is."""
    here = _current.get()
    if here is None:
        raise NobodyActing
    return here


def set_current(actor: Actor | None) -> None:
    """Name who acts from here on; the web door calls this at both ends of a request."""
    _current.set(actor)
    zones.keep(actor.home if actor else None)


@contextmanager
def acting(actor: Actor) -> Iterator[Actor]:
    """Act as somebody within the block; the system tells hours as whoever called it does."""
    token = _current.set(actor)
    zone = None if actor.system else zones.keep(actor.home)
    try:
        yield actor
    finally:
        _current.reset(token)
        if zone is not None:
            zones.leave(zone)


@contextmanager
def as_system(reason: str) -> Iterator[Actor]:
    """See and write everything, with a sentence that the trail will carry."""
    if not reason:
        raise ValueError("as_system needs a reason.")
    system = Actor(None, "sistem", national=True, clearance=Klasifikasi.SANGAT_RAHASIA,
                   system=reason)
    with acting(system) as actor:
        yield actor
