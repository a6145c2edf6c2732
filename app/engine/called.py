"""What the rows of a shared list are called: short, in full, and by their other names.

A text names a row by its title, by another of its unique names, by one of its `synonyms`, or by two
of these together (`Partai Demokrasi Indonesia Perjuangan (PDIP)`), however it is spelt. A title
that begins with its kind may begin with another name of that kind (`Undang-Undang Nomor 17 Tahun
2013`, for `UU Nomor 17 Tahun 2013`). A joint regulation
answers to the numbers of its ministers however they are told (`cited.py`), and a row whose title
begins with its kind in two words to the first of them (`Pemilu 2024`). Names that
several rows bear find them all, for the asker to say so. Closed lists are `spelling.py`'s.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import permutations

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import cited, spelling, values
from app.engine.base import Base, Reference
from app.engine.scope import POINTING
from app.engine.vocabulary import Choice, Kind

MOST_ROWS, MOST_FOUND = 2_000, 6
Found = tuple[int, bool]


def names(target: type[Base]) -> list[str]:
    """Name the fields by which a row is called: its title, and the unique ones of a list."""
    title = values.title_field(target)
    if not issubclass(target, Reference):
        return [title]
    return [title, *(name for name, said in target.__fields__.items()
                     if said.search and said.unique and name != title)]


def others(target: type[Base]) -> list[str]:
    """Name the fields that hold further names, by semicolons."""
    return [name for name, said in target.__fields__.items() if said.synonyms]


def _kinds(target: type[Base]) -> list[str]:
    """Name the closed lists that say what kind of thing a row is."""
    return [name for name, said in target.__fields__.items() if said.kind is Kind.CHOICE]


class Called:
    """The names of one shared list, read once."""

    def __init__(self, session: Session, target: type[Base]) -> None:
        self._sure: dict[str, dict[int, bool]] = defaultdict(dict)
        self._joined: dict[str, dict[int, bool]] = defaultdict(dict)
        self._loose: dict[str, dict[int, bool]] = defaultdict(dict)
        self._wide: dict[str, dict[int, bool]] = defaultdict(dict)
        self._joint: list[tuple[cited.Joint, int, bool]] = []
        self._is_cited = bool(target.__entity__.cited)
        own, further, kinds = names(target), others(target), _kinds(target)
        last = len(own) + len(further)
        query = select(target.id, target.aktif, *(
            getattr(target, name) for name in (*own, *further, *kinds))).where(
            target.deleted_at.is_(None)).limit(MOST_ROWS + 1)
        rows = session.execute(query, execution_options=POINTING).all()
        for number, in_use, *texts in rows if len(rows) <= MOST_ROWS else ():
            titles = [str(text) for text in texts[:len(own)] if text]
            said = titles + [each for text in texts[len(own):last]
                             for each in spelling.parted(text)]
            self._learn(number, bool(in_use), said, said[:len(own)])
            for kind in filter(None, texts[last:]):
                self._by_kind(number, bool(in_use), kind, titles)

    def _learn(self, number: int, in_use: bool, said: list[str], own: list[str]) -> None:
        for name in said:
            self._sure[spelling.key(name)][number] = in_use
            self._loose[spelling.loose(name)][number] = in_use
        for name in _together(said, own):
            self._joined[spelling.key(name)][number] = in_use

    def _by_kind(self, number: int, in_use: bool, kind: Choice, titles: list[str]) -> None:
        """Learn what a title that begins with its kind says with other names of that kind."""
        for title in titles:
            others = spelling.otherwise(kind, title)
            for name in others:
                self._loose[spelling.loose(name)][number] = in_use
            for name in (title, *others):
                if not self._is_cited:
                    self._wide[spelling.loose(spelling.wider(kind, name))][number] = in_use
                elif (each := cited.joint(name)) and len(each.numbers) > 1:
                    self._joint.append((each, number, in_use))

    def find(self, text: str) -> list[Found]:
        """List the rows a text may mean, the first of many: id, and whether it is in use."""
        found = self._named(text)
        if not found and self._is_cited:
            found = self._named(cited.shorter(text)) or self._jointly(text)
        return list(found.items())[:MOST_FOUND]

    def _named(self, text: str) -> dict[int, bool]:
        if len(text) > spelling.LONGEST:
            return {}
        key, loose = spelling.key(text), spelling.loose(text)
        return (self._sure.get(key) or self._joined.get(key) or self._loose.get(loose)
                or self._wide.get(loose) or {}) if key else {}

    def _jointly(self, text: str) -> dict[int, bool]:
        asked = cited.joint(text)
        return {number: in_use for each, number, in_use in self._joint
                if asked is not None and asked.means(each)}


def _together(said: list[str], own: list[str]) -> Iterator[str]:
    """Yield two names of a row in one, and the short one after the kind of thing it is.

    The kind is the first word of a full name: `Partai Golkar`.
    """
    for first, second in permutations(said, 2):
        yield f"{first} {second}"
    for full in own[1:]:
        kind, _, rest = full.partition(" ")
        if rest:
            yield from (f"{kind} {name}" for name in (own[0], *said[len(own):]))
