"""What lies beyond reach and holds a word: looked up for one word, or read once for many.

For counting alone, never to be shown: `duplicates.py` tells how many names are alike. Both ways
answer the same, the first by the number of the record; what a word is found in says `search.py`.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from app.engine import registry, scope, search
from app.engine.actor import Actor, present
from app.engine.base import Base, Klasifikasi, Reference, Status
from app.engine.likeness import SHORTEST, Named, named

MOST_COMPARED = 300
DOOR = {"wall": "unique"}
_MOST_KNOWN = 50_000
Found = tuple[int, str | None, str]


def holding(session: Session, entity: type[Base], name: str, word: str) -> list[Named]:
    """List the records beyond reach in which a word occurs."""
    who = present()
    if _reads_all(who, entity):
        return []
    # Ordered by an expression: by the key itself PostgreSQL would walk the table from its start.
    held = _living(entity, name).where(search.criterion(session, entity, word))
    found = session.execute(held.order_by(entity.id + 0).limit(MOST_COMPARED),
                            execution_options=DOOR)
    return list(_beyond(who, entity, [(row[0], row[1], row[2]) for row in found]))


def holding_each(session: Session, entity: type[Base], name: str,
                 words: Iterable[str]) -> dict[str, list[Named]]:
    """Say for each word what `holding` says, by one walk over the records of the nation."""
    who, wanted = present(), set(words)
    if _reads_all(who, entity):
        return {word: [] for word in wanted}
    read = _living(entity, name, *search.fields(entity)).order_by(entity.id)
    found = _by_word(wanted, session.execute(read, execution_options={
        **DOOR, "yield_per": 5000}))
    return {word: list(_beyond(who, entity, found.get(word, []))) for word in wanted}


def _reads_all(who: Actor, entity: type[Base]) -> bool:
    """Tell whether nothing lies beyond: the system, and whoever reads the nation."""
    return bool(who.system) or bool(scope.readers(who, entity.__subsystem__, ""))


def _living(entity: type[Base], name: str, *searched: str) -> Select[Any]:
    title = entity.__entity__.listed[0]
    held = select(entity.id, getattr(entity, name), entity.wilayah_kode, *(
        getattr(entity, each) for each in searched or (title,))).where(entity.deleted_at.is_(None))
    if registry.is_approvable(entity):
        held = held.where(entity.status == Status.DISETUJUI)
    if not issubclass(entity, Reference):
        held = held.where(entity.klasifikasi == Klasifikasi.BIASA)
    return held


def _beyond(who: Actor, entity: type[Base], found: list[Found]) -> Iterable[Named]:
    """Yield what the actor does not read; all is of the lowest class: who reads its office may."""
    reached = {office: bool(scope.readers(who, entity.__subsystem__, office))
               for office in {office for _, _, office in found}}
    return (named(*row) for row in found if not reached[row[2]])


def _by_word(words: set[str], rows: Iterable[Any]) -> dict[str, list[Found]]:
    """Give each word the first rows in whose searched texts it occurs."""
    starts: dict[str, list[str]] = defaultdict(list)
    for word in words:
        starts[word[:SHORTEST]].append(word)
    found: dict[str, list[Found]] = {word: [] for word in words}
    known: dict[str, tuple[str, ...]] = {}
    for key, text, office, *searched in rows:
        hit: set[str] = set()
        for token in " ".join(each for each in searched if each).lower().split():
            held = known.get(token)
            if held is None:
                held = _within(starts, token)
                if len(known) < _MOST_KNOWN:
                    known[token] = held
            hit.update(held)
        for word in hit:
            if len(found[word]) < MOST_COMPARED:
                found[word].append((key, text, office))
    return found


def _within(starts: dict[str, list[str]], token: str) -> tuple[str, ...]:
    """Name the words that occur in a token."""
    return tuple(word for at in range(len(token) - SHORTEST + 1)
                 for word in starts.get(token[at:at + SHORTEST], ()) if token.startswith(word, at))
