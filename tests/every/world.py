"""A whole house for the tests: application, people, and a record of every entity in each state.

Made once per database and worker. `held` lends it for one test: what happens meanwhile, commits
and all, happens inside one transaction of the database and is taken back. The hands that reach
into it are in `hands.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from flask import Flask
from jinja2 import FileSystemBytecodeCache
from sqlalchemy import Connection, Engine, select
from sqlalchemy.orm import Session

from app import create_app, extensions
from app.commands import prepare
from app.engine import attachments, numbering, proposals, registry, trash, workflow
from app.engine.actor import Actor, acting, as_system
from app.engine.base import Approvable, Base, Reference, Status
from app.engine.forms import RecordForm
from app.engine.vocabulary import Kind
from app.views import interface, letterheads, security
from app.views.screen import entity_url
from config import Settings
from tests import factories, people, serials, two_roles
from tests.every.hands import Hand

STATES = (Status.DRAF, Status.DIAJUKAN, Status.DISETUJUI)
SAID = "Sudah diperiksa untuk pengujian."


def _say_savepoints_plainly(engine: Engine) -> None:
    """Let savepoints go to the database as they are: each request within a loan opens some.

    SQLAlchemy compiles every one anew, for each has a name of its own; that is a tenth of a test.
    """
    for said, words in (("do_savepoint", "SAVEPOINT {}"),
                        ("do_rollback_to_savepoint", "ROLLBACK TO SAVEPOINT {}"),
                        ("do_release_savepoint", "RELEASE SAVEPOINT {}")):
        def do(connection: Connection, name: str, words: str = words) -> None:
            with closing(connection.connection.cursor()) as cursor:
                cursor.execute(words.format(name))
        setattr(engine.dialect, said, do)


@dataclass
class Known:
    """A record of Sari's office that strangers must not learn of; `marks` occur nowhere else."""

    id: int
    title: str
    marks: tuple[str, ...]
    file: int | None = None
    children: dict[str, list[int]] = field(default_factory=dict)


@dataclass
class Memory:
    """What a world remembers of its database, with which another process opens a copy of it."""

    known: dict[tuple[str, str], Known]
    actors: dict[str, Actor]
    keys: dict[str, tuple[str, str, str]]
    serial: int
    numbers: dict[str, int]


class World:
    """One application on one database; `filled` names its subsystems with records, if not all.

    With a `memory` the database is a copy of one that another worker has filled. On PostgreSQL the
    application has the role that the operator's manual gives it, and no more.
    """

    def __init__(self, kind: str, url: str, instance: Path, packages: tuple[str, ...],
                 filled: tuple[str, ...] = (), compiled: Path | None = None,
                 memory: Memory | None = None) -> None:
        self.kind, self._serial = kind, 0
        self.settings = Settings(env="test", instance=str(instance),
                                 database_url=two_roles.as_app(url),
                                 owner_database_url=two_roles.as_owner(url), secret_key="k" * 40,
                                 secure_cookies=False, session_minutes=24 * 60)
        instance.mkdir(parents=True, exist_ok=True)
        if kind == "postgresql" and memory is None:
            two_roles.arrange(url)
        self.app: Flask = create_app(self.settings, packages)
        # Templates are compiled by the first who draws them, once for all worlds of a run.
        self.app.jinja_env.bytecode_cache = FileSystemBytecodeCache(
            str(compiled or instance))
        # People sign in once for a run of tests, however long it takes.
        self.app.config["JWT_ACCESS_TOKEN_EXPIRES"] = 24 * 3600
        self.known: dict[tuple[str, str], Known] = {}
        self.hands: dict[str, Hand] = {"tamu": Hand(self.app)}
        with self.app.app_context():
            self.engine = extensions.db.engine
            _say_savepoints_plainly(self.engine)
        if memory:
            self._recall(memory)
        else:
            self._begin(filled, url)

    def _begin(self, filled: tuple[str, ...], url: str) -> None:
        with self.app.app_context():
            prepare.initialise()
            if self.kind == "postgresql":
                two_roles.close_trail(url)
            with as_system("pengujian"), interface.saving() as session:
                made = people.make(session)
            self.actors = {name: security.actor_for(person) for name, person in made.items()}
        for name in made:
            self.hands[name] = Hand.signed_in(self.app, name)
        self._fill([entity for entity in registry.mains()
                    if not filled or entity.__subsystem__ in filled])

    def memory(self) -> Memory:
        """Return what another process needs to open a copy of the database as it is now."""
        return Memory(self.known, self.actors, {
            name: (hand.cookie, hand.csrf, hand.token) for name, hand in self.hands.items()},
            self._serial, serials.stand())

    def _recall(self, memory: Memory) -> None:
        self.known, self.actors = memory.known, memory.actors
        self.hands = {name: Hand(self.app, *keys) for name, keys in memory.keys.items()}
        self._serial = memory.serial
        serials.go_on_from(memory.numbers)

    def _fill(self, entities: list[type[Base]]) -> None:
        for entity in entities:
            for state in STATES if issubclass(entity, Approvable) else ("biasa",):
                with self.acting(self.writer(entity)), interface.saving() as session:
                    key = self.make(session, entity)
                    self.advance(session, entity, key, state)
                    self.known[entity.__tablename__, str(state)] = self.describe(session, entity,
                                                                                 key)

    def owner_of(self, entity: type[Base]) -> str:
        """Name who writes the records of an entity in the office of the tests."""
        return self.writer(entity)

    def writer(self, entity: type[Base]) -> str:
        """Name who writes an entity: the clerk, the supervisor, or the centre for shared lists."""
        if issubclass(entity, Reference):
            return "dewi"
        return "sari" if "petugas" in entity.__entity__.writers else "budi"

    def stranger_within(self, entity: type[Base]) -> str:
        """Name a clerk of the same office who holds another subsystem alone."""
        return "agus" if entity.__subsystem__ == "ekososbud" else "wulan"

    def record(self, entity: type[Base], state: Status | str = Status.DRAF) -> Known:
        """Return the standing record of an entity in a state; one without workflow has one."""
        wanted = str(state) if issubclass(entity, Approvable) else "biasa"
        return self.known[entity.__tablename__, wanted]

    def holds(self, entity: type[Base]) -> bool:
        """Tell whether records of an entity were made: of all, or of the subsystems asked for."""
        return any(table == entity.__tablename__ for table, _ in self.known)

    def unit(self, entity: type[Base], who: str) -> str:
        """Return the office in whose name somebody writes."""
        return "" if issubclass(entity, Reference) else people.PEOPLE[who].unit

    def raw(self, session: Session, entity: type[Base], who: str = "",
            **over: Any) -> dict[str, Any]:
        """Return a whole raw record with a title, and private values, that occur once."""
        who = who or self.writer(entity)
        self._serial += 1
        mark = f"ZX{self._serial:04}Q"
        raw = factories.whole_raw(session, self.actors[who], entity, self.unit(entity, who))
        title = entity.__entity__.listed[0]
        raw[title] = f"{raw[title][:60]} {mark}"
        for name, child in registry.children(entity).items():
            for order, row in enumerate(raw[name]):
                for each, said in child.__fields__.items():
                    if said.kind is Kind.NIK:
                        region = 9901 + self._serial // 990 % 90
                        row[each] = f"{region}01010190{self._serial * 7 % 990 + 1:03}{order}"
        self._stage_one(session, entity, raw, who)
        return raw | over

    def _stage_one(self, session: Session, entity: type[Base], raw: dict[str, Any],
                   who: str) -> None:
        """Let every record that can hold a file hold one."""
        holders = [(entity, raw)] + [(child, row) for name, child in
                                     registry.children(entity).items() for row in raw[name][:1]]
        for holder, texts in holders:
            for name, said in holder.__fields__.items():
                if said.kind is Kind.ATTACHMENT:
                    texts[name] = texts.get(name) or factories.token(
                        session, self.actors[who], said)
                    return

    def make(self, session: Session, entity: type[Base], who: str = "", **over: Any) -> int:
        """Store a new whole record as somebody's office; the only one of its office steps aside."""
        who = who or self.writer(entity)
        if any(names == ("wilayah_kode",) for names, _ in entity.__entity__.unique):
            standing = session.scalar(select(entity).where(
                entity.wilayah_kode == self.unit(entity, who)))
            if standing is not None:
                trash.discard(session, self.actors[who], standing, SAID)
        raw = self.raw(session, entity, who) | over
        unit = self.unit(entity, who)
        return factories.store(session, self.actors[who], entity, unit, raw=raw).id

    def advance(self, session: Session, entity: type[Base], key: int, state: Any) -> None:
        """Walk a draft to a state: the clerk submits, the supervisor approves."""
        for code, who in (("ajukan", self.writer(entity)), ("setujui", "budi"))[
                :STATES.index(state) if state in STATES else 0]:
            with acting(self.actors[who]):
                record = session.scalar(select(entity).where(entity.id == key))
                workflow.move(session, self.actors[who], record, code, confirm=SAID)
                session.commit()  # the next person acts in a transaction of their own

    def describe(self, session: Session, entity: type[Base], key: int) -> Known:
        """Say how a record would be recognised in an answer."""
        record = session.scalar(select(entity).where(entity.id == key))
        form = RecordForm(entity, None, record)
        title = str(getattr(record, entity.__entity__.listed[0]))
        private = [f.text for _, f in form.all_fields() if f.said.kind is Kind.NIK and f.text]
        files = [int(f.text) for _, f in form.all_fields()
                 if f.said.kind is Kind.ATTACHMENT and f.text.isdigit()]
        return Known(key, title, (title.rpartition(" ")[2], *private), files[0] if files else None,
                     {name: [row.id for row in getattr(record, name)]
                      for name in registry.children(entity)})

    def move(self, who: str, entity: type[Base], key: int, code: str, **said: str) -> Any:
        """Press a button of a record's page, as it stands now."""
        return self.hands[who].post(entity_url(entity, key, code),
                                    {"version": self.edition(entity, key), **said})

    def edition(self, entity: type[Base], key: int) -> str:
        """Return what the page of a record tells of its version."""
        with self.acting(self.writer(entity)) as session:
            record = session.get(entity, key)
            return proposals.edition(record, proposals.open_for(session, record))

    @contextmanager
    def acting(self, who: str | Actor) -> Iterator[Session]:
        """Work at the session as somebody."""
        actor = self.actors[who] if isinstance(who, str) else who
        with self.app.app_context(), acting(actor):
            yield interface.session()

    @contextmanager
    def held(self) -> Iterator[World]:
        """Lend the world for one test and take back whatever it did."""
        attachments.configure(self.settings.attachments)
        numbering.configure(letterheads.pattern_of)
        with self.engine.connect() as connection:
            outer = connection.begin()
            connection.begin_nested()
            self._use(connection)
            try:
                yield self
            finally:
                self._use(self.engine)
                outer.rollback()

    def _use(self, bind: Any) -> None:
        with self.app.app_context():
            extensions.db.session.remove()
            extensions.db.engines[None] = bind
        self.bind: Connection | Any = bind

    @contextmanager
    def undone(self) -> Iterator[None]:
        """Take back what happens within, so that the same address may be asked again."""
        point = self.bind.begin_nested()
        try:
            yield
        finally:
            point.rollback()
