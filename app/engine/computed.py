"""Values that nobody types: a record fills them itself, from its fields and from what it follows.

An entity with a field `computed=True` has a method `compute(facts)`. It is called before each flush
that stores the record, and before commit when another record that names it in `Entity.informs` was
stored: a sanction of the centre reaches an ormas of a district. What ages with the calendar alone
is brought up to date by the command `refresh`. Counting is `kept.py`'s work.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from app.engine import numbering, registry
from app.engine.ask import Ask
from app.engine.base import Approvable, Base, Part, Status

DOOR = {"wall": "computed"}
BATCH = 500


class Facts(Ask):
    """Answers what a record follows from, of every office and class: plain values, no records."""

    def rows(self, table: str, *names: str, **equal: Any) -> list[Any]:
        """List columns of approved living records with these values, anywhere in the nation."""
        if any(value is None for value in equal.values()):
            return []
        cls = registry.entity(table)
        query = select(*(getattr(cls, name) for name in names)).where(*_living(cls, equal))
        if registry.is_approvable(cls):
            query = query.where(cls.status == Status.DISETUJUI)
        return list(self._session.execute(query, execution_options=DOOR))

    def recorded(self, table: str, **equal: Any) -> bool:
        """Tell whether a living record with these values stands anywhere, approved or not."""
        cls = registry.entity(table)
        return self._session.scalar(select(cls.id).where(*_living(cls, equal)).limit(1),
                                    execution_options=DOOR) is not None


def _living(cls: Any, equal: dict[str, Any]) -> list[Any]:
    """Say which records are not in the trash and have these values."""
    return [cls.deleted_at.is_(None), *(getattr(cls, name) == value
                                        for name, value in equal.items())]


_names: dict[Any, frozenset[str]] = {}


def names(entity: Any) -> frozenset[str]:
    """Name the computed fields of an entity."""
    if entity not in _names:
        _names[entity] = frozenset(
            name for name, said in getattr(entity, "__fields__", {}).items() if said.computed)
    return _names[entity]


def only(record: Any, changed: Iterable[str]) -> bool:
    """Tell whether nothing but computed values changed: the machine's own writing."""
    there = set(changed)
    return bool(there) and there <= names(type(record))


def fill(session: Session) -> None:
    """Compute every record this flush stores; remember whom it informs. Called after the gate."""
    facts, new = Facts(session), session.new
    for record in (*new, *session.dirty):
        cls = type(record)
        if not getattr(cls, "__subsystem__", "") or (record not in new and not
                session.is_modified(record, include_collections=False)):
            continue
        if record in new and not issubclass(cls, Approvable):
            _draw_numbers(session, record)
        if names(cls):
            _compute(record, facts)
        for name in cls.__entity__.informs:
            _remember(session, record, name)


def _compute(record: Any, facts: Facts) -> None:
    facts.unit = record.wilayah_kode
    record.compute(facts)


def _draw_numbers(session: Session, record: Any) -> None:
    """Draw the numbers of a new record that nobody approves; others get theirs at approval."""
    for name, said in type(record).__fields__.items():
        if said.drawn and not getattr(record, name):
            setattr(record, name, numbering.draw(session, record.wilayah_kode, said.drawn))


def _remember(session: Session, record: Any, name: str) -> None:
    """Note the record that a field names, and the one it named before."""
    history = inspect(record).attrs[name].history
    waiting = session.info.setdefault("informed", {})
    for key in (*history.deleted, *history.unchanged, *history.added):
        if key is not None:
            waiting[type(record).__fields__[name].target, key] = None


def settle(session: Session) -> None:
    """Compute the records that were informed; called once before commit, after the flush."""
    facts = Facts(session)
    for table, key in session.info.pop("informed", {}):
        cls = registry.entity(table)
        record: Any = session.scalar(select(cls).where(cls.id == key), execution_options=DOOR)
        if record is not None:
            _compute(record, facts)
    session.flush()


def refresh(session: Session, entity: type[Base], after: int = 0) -> tuple[int, int]:
    """Compute the next batch of what ages; return how many changed and the last id, 0 at the end.

    `entity.aging(today)` yields the criteria of records whose values the calendar may change.
    """
    cls: Any = entity
    facts = Facts(session)
    found = session.scalars(select(cls).where(*cls.aging(facts.today()), cls.id > after)
                            .order_by(cls.id).limit(BATCH)).all()
    for record in found:
        _compute(record, facts)
    changed = sum(session.is_modified(record, include_collections=False) for record in found)
    session.flush()
    return changed, found[-1].id if len(found) == BATCH else 0


def aging() -> list[type[Base]]:
    """List the entities with values that the calendar changes."""
    return [entity for entity in registry.mains()
            if names(entity) and hasattr(entity, "aging") and not issubclass(entity, Part)]
