"""What examining a form asks of the database, answered one by one or remembered for a batch.

`Lookups` asks each time: the screen and the API. `Remembered` reads once what ten thousand rows of
a sheet would ask again and again, and knows the rows of the same sheet that were stored before.
What the questions mean is said in `intake.py` and `duplicates.py`.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session

from app.engine import beyond, called, cited, registry, search, values
from app.engine.ask import Ask
from app.engine.base import Base, Klasifikasi, Reference, Status
from app.engine.beyond import MANY_EXPECTED, MOST_ASKED, MOST_COMPARED
from app.engine.called import Called
from app.engine.forms import RecordForm
from app.engine.indonesian import read_key
from app.engine.likeness import Named, named
from app.engine.scope import POINTING

MOST_REMEMBERED = 100_000
MOST_MISSED = 20  # numbers of one sheet that name nothing, before it counts as guessing


class Lookups:
    """Asks the database each time."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def ask(self, unit: str = "") -> Ask:
        """Return the question box for the rules of a record of this office."""
        return Ask(self.session, unit)

    def referred(self, target: type[Base], text: str) -> list[tuple[int, bool]]:
        """Find records within reach by id or by name: id, and whether it is in use.

        A row of a national list answers to each of its names, however it is spelt (`called.py`);
        of other records the spacing of the title does not matter, and some answer to kind, number
        and year (`cited.py`). Several are found where the text does not tell.
        """
        used = target.aktif & target.deleted_at.is_(None) \
            if issubclass(target, Reference) else target.id.is_not(None)
        query = select(target.id, used)
        if (key := read_key(text)) is not None:
            return self._two(query.where(target.id == key))
        query = query.where(target.deleted_at.is_(None))
        found = self._two(query.where(or_(*(
            func.lower(getattr(target, name)) == text.lower() for name in called.names(target)))))
        if found:
            return found
        if issubclass(target, Reference):
            return self.called(target).find(text)
        bare = " ".join(text.lower().split())
        found = self._two(query.where(
            func.lower(getattr(target, values.title_field(target))) == bare))
        if len(found) == 1:
            return found
        return cited.find(self.session, target, text) if target.__entity__.cited else []

    def called(self, target: type[Base]) -> Called:
        """Return the names of a shared list."""
        return Called(self.session, target)

    def _two(self, query: Select[Any]) -> list[tuple[int, bool]]:
        return [(key, bool(in_use)) for key, in_use in self.session.execute(
            query.limit(2), execution_options=POINTING)]

    def pointed(self, table: str, column: str, number: str, *, near: bool = False) -> str | None:
        """Name a record anywhere in the nation by its exact number; tell nothing else of it.

        With `near` only within reach: whoever guesses at numbers learns of none but their own.
        """
        target = registry.entity(table)
        name = getattr(target, values.title_field(target))
        query = select(name).where(getattr(target, column) == number,
                                   target.deleted_at.is_(None)).limit(2)
        if registry.is_approvable(target):
            query = query.where(target.status == Status.DISETUJUI)
        if not issubclass(target, Reference):
            query = query.where(target.klasifikasi == Klasifikasi.BIASA)
        found = self.session.scalars(
            query, execution_options={} if near else {"wall": "pointer"}).all()
        return found[0] if len(found) == 1 else None

    def taken(self, entity: type[Base], wanted: dict[str, Any], absolute: bool,
              but: int | None) -> bool:
        """Tell whether another record anywhere has these values; `absolute` minds the trash too."""
        query = select(func.count(entity.id)).where(
            *(getattr(entity, name) == value for name, value in wanted.items()))
        if not absolute:
            query = query.where(entity.deleted_at.is_(None))
        if but is not None:
            query = query.where(entity.id != but)
        return bool(self.session.scalar(query, execution_options={"wall": "unique"}))

    def similar(self, entity: type[Base], name: str, word: str) -> list[Named]:
        """List records within reach that hold a word."""
        column = getattr(entity, name)
        found = self.session.execute(
            select(entity.id, column, entity.wilayah_kode)
            .where(search.criterion(self.session, entity, word)).limit(MOST_COMPARED))
        return [named(*row) for row in found]

    def elsewhere(self, entity: type[Base], name: str, word: str) -> list[str]:
        """List what lies beyond reach and holds a word, by its compared name: to be counted."""
        return beyond.holding(self.session, entity, name, word)


class _WaitingAsk(Ask):
    """A question box that lets waiting rows be stored before their own table is asked."""

    def __init__(self, session: Session, table: str, store: Callable[[], None]) -> None:
        super().__init__(session)
        self._table, self._store = table, store

    def _where(self, table: str, bukan: int | None, equal: dict[str, Any]) -> Any:
        if table == self._table:
            self._store()
        return super()._where(table, bukan, equal)

    def get(self, table: str, key: int | None) -> Any:
        if table == self._table:
            self._store()
        return super().get(table, key)


class Remembered(Lookups):
    """Answers from memory for the rows of one sheet."""

    def __init__(self, session: Session, entity: type[Base], store: Callable[[], None]) -> None:
        super().__init__(session)
        self.entity = entity
        self._ask = _WaitingAsk(session, entity.__tablename__, store)
        self._referred: dict[tuple[str, str], list[tuple[int, bool]]] = {}
        self._called: dict[type[Base], Called] = {}
        self._pointed: dict[tuple[str, str, str], str | None] = {}
        self._missed = 0
        self._holders: dict[tuple[tuple[str, ...], str], dict[Any, set[Any]] | None] = {}
        self._values: dict[tuple[tuple[str, ...], Any], Any] = {}
        self._names: dict[str, _Words | None] = {}
        self._similar: dict[tuple[str, str], list[Named]] = {}
        self._elsewhere: dict[tuple[str, str], list[str]] = {}
        self._expected: dict[str, set[str]] = {}

    def ask(self, unit: str = "") -> Ask:
        self._ask.unit = unit
        return self._ask

    def referred(self, target: type[Base], text: str) -> list[tuple[int, bool]]:
        key = (target.__tablename__, text)
        if key not in self._referred:
            self._referred[key] = super().referred(target, text)
        return self._referred[key]

    def called(self, target: type[Base]) -> Called:
        if target not in self._called:
            self._called[target] = super().called(target)
        return self._called[target]

    def pointed(self, table: str, column: str, number: str, *, near: bool = False) -> str | None:
        """Name a record as ever; after so many wrong numbers none that lies beyond reach."""
        key = (table, column, number)
        if key not in self._pointed:
            self._pointed[key] = super().pointed(
                table, column, number, near=near or self._missed >= MOST_MISSED)
            self._missed += self._pointed[key] is None
        return self._pointed[key]

    def taken(self, entity: type[Base], wanted: dict[str, Any], absolute: bool,
              but: int | None) -> bool:
        names, office = tuple(wanted), str(wanted.get("wilayah_kode", ""))
        group = (names, office)
        if group not in self._holders:
            self._holders[group] = self._read(entity, names, office, absolute)
        holders = self._holders[group]
        if holders is None:
            return super().taken(entity, wanted, absolute, but)
        return bool(holders.get(tuple(wanted.values()), set()) - {but})

    def _read(self, entity: type[Base], names: tuple[str, ...], office: str,
              absolute: bool) -> dict[Any, set[Any]] | None:
        query = select(entity.id, *(getattr(entity, name) for name in names))
        if office:
            query = query.where(entity.wilayah_kode == office)
        if not absolute:
            query = query.where(entity.deleted_at.is_(None))
        rows = self.session.execute(query.limit(MOST_REMEMBERED + 1),
                                    execution_options={"wall": "unique"}).all()
        if len(rows) > MOST_REMEMBERED:
            return None
        holders: dict[Any, set[Any]] = defaultdict(set)
        for key, *held in rows:
            holders[tuple(held)].add(key)
            self._values[names, key] = tuple(held)
        return holders

    def remember(self, mark: Any, form: RecordForm, unit: str) -> None:
        """Know from here on what a row of the sheet holds; `mark` is its id, or one of our own."""
        for (names, office), holders in self._holders.items():
            if holders is None or (office and office != unit):
                continue
            old = self._values.get((names, mark))
            if old is not None:
                holders[old].discard(mark)
            new = tuple(unit if name == "wilayah_kode" else
                        form[name].data if name in form.form else None for name in names)
            holders[new].add(mark)
            self._values[names, mark] = new

    def similar(self, entity: type[Base], name: str, word: str) -> list[Named]:
        if name not in self._names:
            column = getattr(entity, name)
            rows = self.session.execute(select(entity.id, column, entity.wilayah_kode)
                                        .order_by(entity.id).limit(MOST_REMEMBERED + 1)).all()
            self._names[name] = _Words([named(*row) for row in rows]) \
                if len(rows) <= MOST_REMEMBERED else None
        if (name, word) not in self._similar:
            words = self._names[name]
            self._similar[name, word] = super().similar(entity, name, word) if words is None \
                else words.holding(word)
        return self._similar[name, word]

    def expect(self, words: dict[str, set[str]]) -> None:
        """Know with which words, by field, near-duplicates of the rows to come are looked for."""
        self._expected = words

    def elsewhere(self, entity: type[Base], name: str, word: str) -> list[str]:
        if (name, word) not in self._elsewhere:
            known = {asked for field, asked in self._elsewhere if field == name}
            waiting = self._expected.get(name, set()) - known
            if word in waiting and len(waiting) > (
                    MOST_ASKED if len(known) >= MOST_ASKED else MANY_EXPECTED):
                self._elsewhere |= {(name, each): held for each, held in beyond.holding_each(
                    self.session, entity, name, waiting).items()}
            else:
                self._elsewhere[name, word] = super().elsewhere(entity, name, word)
        return self._elsewhere[name, word]


class _Words:
    """Names by their words, to find those in which a word occurs."""

    def __init__(self, rows: list[Named]) -> None:
        self._rows: dict[str, list[Named]] = defaultdict(list)
        for row in rows:
            for word in dict.fromkeys(row.text.casefold().split()):
                self._rows[word].append(row)
        self._all = "\n".join(self._rows) + "\n"

    def holding(self, wanted: str) -> list[Named]:
        """List at most so many names with a word that contains the wanted one."""
        found: dict[Any, Named] = {}
        at = self._all.find(wanted)
        while at >= 0 and len(found) < MOST_COMPARED:
            end = self._all.index("\n", at)
            word = self._all[self._all.rfind("\n", 0, at) + 1:end]
            found.update((row.key, row) for row in self._rows[word])
            at = self._all.find(wanted, end)
        return list(found.values())[:MOST_COMPARED]
