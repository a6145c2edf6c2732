"""The waist: arms a session so that nothing is read or written around the walls.

In this order: on every statement the read criterion of `scope.py`; before each flush the gate of
`gate.py`, then `computed.py` and `ahead.py`; after it `audit.py` collects; before commit the trail
is written. With nobody acting, regional data is an error. The one way past is an execution option
`wall`, used in the engine only. A statement that its maker keeps and asks again says `lasting`.
"""
from __future__ import annotations

from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import event
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria

from app.engine import actor as acting
from app.engine import ahead, audit, computed, gate, kept, registry, scope
from app.engine.actor import Actor
from app.engine.base import Base
from app.engine.errors import Refused

OPEN_DOORS = frozenset({"trail", "unique", "bulk", "numbers", "pointer", "counts", "calendar",
                        "computed"})
# What most of a statement is made of, and names no table: not asked, for each is met every time.
_LEAVES = frozenset({"column", "bindparam"})
_closures: dict[type[Base], frozenset[type[Base]]] = {}


def arm(factory: Any) -> None:
    """Put the walls on a session factory; a second application finds them standing."""
    if event.contains(factory, "after_flush", _after_flush):
        return
    event.listen(factory, "do_orm_execute", _read)
    event.listen(factory, "before_flush", _before_flush)
    event.listen(factory, "after_flush", _after_flush)
    event.listen(factory, "before_commit", _before_commit)
    event.listen(factory, "after_soft_rollback", _forget)
    event.listen(factory, "after_commit", _forget_moves)


def actor_of(session: Session) -> Actor:
    """Return who acts in this session; it never changes while records are held."""
    here = acting.present()
    bound: Any = session.info.get("actor")
    if bound is not here:
        if bound is not None and any(_is_scoped(type(r)) for r in session.identity_map.values()):
            session.expunge_all()
        session.info["actor"] = here
    return here


def _is_scoped(cls: type) -> bool:
    return registry.scoped(getattr(cls, "__tablename__", "")) is not None


def _read(state: ORMExecuteState) -> None:
    if state.execution_options.get("wall") in OPEN_DOORS:
        return
    lasting = state.execution_options.get("lasting")
    found = (_classes if lasting else _classes.__wrapped__)(state.statement)
    if not found:
        return
    actor = actor_of(state.session)
    if not state.is_select or not state.is_orm_statement:
        raise Refused("Data wilayah hanya dibaca dan ditulis melalui sesi kerja.")
    within = _within if lasting else _within.__wrapped__
    state.statement = within(state.statement, found, actor.reach, _way(state))


class _Way(NamedTuple):
    """In which way a statement asks, by its execution options."""

    every_class: bool
    every_row: bool
    trash: Any
    reloading: bool
    pointing: bool


def _way(state: ORMExecuteState) -> _Way:
    said, reloading = state.execution_options, state.is_column_load
    return _Way(bool(said.get("every_class")), bool(said.get("every_row")), said.get("trash"),
                reloading, bool(said.get("pointing") or state.is_relationship_load or reloading))


@lru_cache(maxsize=128)
def _within(statement: Any, found: tuple[type[Base], ...], actor: Actor, way: _Way) -> Any:
    """Return a statement with its criteria; of a `lasting` one each reach keeps its own."""
    return statement.options(*(_option(cls, actor, way) for cls in found))


@lru_cache(maxsize=4096)
def _option(cls: type[Base], actor: Actor, way: _Way) -> Any:
    """Return the criterion of a class as a loader option; equal reaches share one."""
    wanted = scope.criterion(cls, actor, every_class=way.every_class, pointing=way.pointing,
                             every_row=way.every_row)
    if hasattr(cls, "deleted_at") and not way.reloading:
        if way.trash == "only":
            wanted = wanted & cls.deleted_at.is_not(None)
        elif not way.trash:
            wanted = wanted & cls.deleted_at.is_(None)
    return with_loader_criteria(cls, wanted, include_aliases=True, propagate_to_loaders=False)


@lru_cache(maxsize=128)
def _classes(statement: Any) -> tuple[type[Base], ...]:
    """Name every scoped class a statement names or may join through a relationship."""
    found: set[type[Base]] = set()
    known = registry.scoped_tables()
    waiting = [statement]
    while waiting:
        element = waiting.pop()
        kind = element.__visit_name__
        if kind == "table":
            if cls := known.get(element.name):
                found |= _closure(cls)
        elif kind not in _LEAVES:
            waiting.extend(element.get_children())
    return tuple(sorted(found, key=lambda cls: cls.__name__))


def _closure(cls: type[Base]) -> frozenset[type[Base]]:
    if cls not in _closures:
        seen, waiting = {cls}, [cls]
        while waiting:
            for relation in waiting.pop().__mapper__.relationships:
                other = relation.mapper.class_
                if other not in seen and _is_scoped(other):
                    seen.add(other)
                    waiting.append(other)
        _closures[cls] = frozenset(seen)
    return _closures[cls]


def _before_flush(session: Session, context: Any, instances: Any) -> None:
    touched = [r for r in (*session.new, *session.dirty, *session.deleted)
               if getattr(type(r), "__subsystem__", "") or _is_scoped(type(r))]
    if touched:
        with session.no_autoflush:
            gate.check(session, actor_of(session))
            computed.fill(session)
            ahead.number(session)


def _after_flush(session: Session, context: Any) -> None:
    audit.watch(session)
    kept.watch(session)


def _before_commit(session: Session) -> None:
    session.flush()
    computed.settle(session)
    if session.info.get("trail") or session.info.get("notes"):
        audit.write(session, actor_of(session))
    kept.write(session)


def _forget(session: Session, previous: Any) -> None:
    for name in ("trail", "notes", "acts", "moves", "reason", "counts", "informed",
                 "delivered"):
        session.info.pop(name, None)


def _forget_moves(session: Session) -> None:
    for name in ("acts", "moves", "reason", "delivered"):
        session.info.pop(name, None)
