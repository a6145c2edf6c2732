"""What lies beyond reach and holds a word: looked up for one word, or read once for many.

For counting alone, never to be shown: `duplicates.py` tells how many names are alike. Both ways
answer the same; of more than `MOST_COMPARED` whose name holds a word, one is left to the database
which are compared, the other takes the oldest.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app.engine import registry, scope, search
from app.engine.actor import Actor, present
from app.engine.base import Base, Klasifikasi, Reference, Status
from app.engine.likeness import SHORTEST, bare, of_words

MOST_COMPARED = 300
MOST_ASKED = 20  # words looked up one by one; of more the records are read once
MANY_EXPECTED = 100  # words for which they are read at once, before any was looked up
WALKED = 4000  # records read in the time in which one word is looked up
DOOR = {"wall": "unique"}


def holding(session: Session, entity: type[Base], name: str, word: str) -> list[str]:
    """List the records beyond reach in whose name a word occurs, by their names as compared."""
    who = present()
    if scope.reaches(who, entity.__subsystem__, ""):  # whoever reads the nation
        return []
    held = _living(entity, name).where(
        search.criterion(session, entity, word),
        func.lower(entity.__table__.c[name]).contains(word, autoescape=True))
    reads = _reading(who, entity)
    return [bare(text or "") for text, office in session.execute(
        held.limit(MOST_COMPARED), execution_options=DOOR) if not reads(office)]


def holding_each(session: Session, entity: type[Base], name: str,
                 words: Iterable[str]) -> dict[str, list[str]]:
    """Say for each word what `holding` says, by one walk over the records of the nation.

    The walk ends when the words that are not yet held by as many as are compared are few, and to
    look them up takes less than to walk on.
    """
    who, wanted = present(), set(words)
    if scope.reaches(who, entity.__subsystem__, ""):
        return {word: [] for word in wanted}
    walk = _living(entity, name).order_by(entity.__table__.c.id)
    found, rest = _by_word(wanted, cache(_reading(who, entity)), session.execute(
        walk, execution_options={**DOOR, "yield_per": 5000}))
    return {word: holding(session, entity, name, word) if word in rest else _side_by_side(names)
            for word, names in found.items()}


def _side_by_side(names: list[str]) -> list[str]:
    """Lay names side by side in memory: read again and again, they are compared twice as fast."""
    return _END.join(names).split(_END) if names else []


def _living(entity: type[Base], name: str) -> Select[Any]:
    """Read what may be counted: a name and its office.

    All is of the lowest class: who reads its office may read it.
    """
    held = entity.__table__.c
    read = select(held[name], held.wilayah_kode)
    read = read.where(held.deleted_at.is_(None))
    if registry.is_approvable(entity):
        read = read.where(held.status == Status.DISETUJUI)
    if not issubclass(entity, Reference):
        read = read.where(held.klasifikasi == Klasifikasi.BIASA)
    return read


def _reading(who: Actor, entity: type[Base]) -> Callable[[str], bool]:
    """Return what tells whether the actor reads an office."""
    return scope.reached(who, (entity.__subsystem__,))


def _by_word(words: set[str], reads: Callable[[str], bool], rows: Any
             ) -> tuple[dict[str, list[str]], set[str]]:
    """Give each word the first names beyond reach in which it occurs; name those left to ask."""
    finder, read = _Finder(words), 0
    found: dict[str, list[str]] = {word: [] for word in words}
    for batch in rows.partitions():
        texts = _parted([row[0] or "" for row in batch])
        finder.learn(texts.replace(_END, " ").split())
        for row, text in zip(batch, texts.split(_END), strict=True):
            tokens = text.split()
            held = finder.within(tokens)
            if not held or reads(row[1]):
                continue
            compared = of_words(tokens)
            for word in held:
                found[word].append(compared)
                if len(found[word]) == MOST_COMPARED:
                    finder.forget(word)
        read += len(batch)
        if _is_far(read, [len(found[word]) for word in finder.waiting]):
            rows.close()
            break
    else:
        finder.waiting.clear()
    return found, finder.waiting


def _is_far(read: int, held: list[int]) -> bool:
    """Tell whether asking for the words that wait, of which so many were met, ends sooner."""
    if len(held) > MOST_ASKED:
        return False
    ahead = max((read * (MOST_COMPARED - met) / max(met, 1) for met in held), default=read)
    return ahead >= len(held) * WALKED


_END = "\x00"  # of a text: no stored one holds it
_KEPT = bytes(c if c == 0 or (chr(c).isascii() and chr(c).isalnum()) else 32 for c in range(256))


def _parted(texts: Sequence[str]) -> str:
    """Join texts as they are compared, each with its end, and let spaces alone part their words."""
    whole = _END.join(texts).casefold().encode("ascii", "replace")
    return whole.translate(_KEPT).decode("ascii")


class _Finder:
    """Finds which of many words occur in tokens, of which most come again and again."""

    def __init__(self, words: set[str]) -> None:
        self.waiting = set(words)
        self._seen: set[str] = set()
        self._useful: dict[str, set[str]] = {}
        self._starts: dict[str, list[str]] = defaultdict(list)
        for word in words:
            self._starts[word[:SHORTEST]].append(word)

    def learn(self, tokens: list[str]) -> None:
        """Look into the tokens that were never seen."""
        for token in set(tokens) - self._seen:
            self._seen.add(token)
            held = {word for at in range(len(token) - SHORTEST + 1)
                    for word in self._starts.get(token[at:at + SHORTEST], ())
                    if token.startswith(word, at)}
            if held:
                self._useful[token] = held

    def within(self, tokens: list[str]) -> set[str]:
        """Return the words that occur in any of the tokens."""
        held = self._useful.keys() & tokens
        return {word for token in held for word in self._useful[token]} if held else held

    def forget(self, word: str) -> None:
        """Look no longer for a word."""
        self.waiting.discard(word)
        self._starts[word[:SHORTEST]].remove(word)
        for token in [token for token, held in self._useful.items() if word in held]:
            self._useful[token].discard(word)
            if not self._useful[token]:
                del self._useful[token]
