"""Finding by a part of a name, fast on both databases.

SQLite keeps a trigram FTS5 table per searchable entity, fed by triggers; PostgreSQL a pg_trgm
index where the extension is there. `ensure` makes what is missing after every migration. Words of
fewer than three letters are looked for at the beginning: of a field where nothing else narrows the
search, of any word beside longer ones (`Yayasan Al Ikhlas`).
"""
from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, String, and_, event, func, or_, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.elements import ColumnElement, literal_column

from app.engine import registry
from app.engine.base import Base

MOST_WORDS = 6
AT_ONCE = 4  # pieces of a search table that SQLite joins to one, as it does of itself


def fields(entity: type[Base]) -> list[str]:
    """Name the searchable fields of an entity; private ones never are."""
    return [name for name, said in entity.__fields__.items() if said.search and not said.private]


def criterion(session: Session, entity: type[Base], wanted: str) -> ColumnElement[bool]:
    """Return the criterion "every word occurs in a searchable field"."""
    names = fields(entity) or [entity.__entity__.listed[0]]
    words = re.findall(r"\S+", wanted.lower())[:MOST_WORDS]
    sqlite = session.get_bind().dialect.name == "sqlite"
    long = [w for w in words if len(w) >= 3]
    parts: list[Any] = []
    if sqlite and long and fields(entity):
        table = f"cari_{entity.__tablename__}"
        match = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        found = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :cari").bindparams(cari=match)  # noqa: S608 - the table name is declared, not typed
        parts.append(entity.id.in_(found))
        words = [w for w in words if len(w) < 3]
    for word in words:
        pattern = _escape(word) + "%"
        if len(word) >= 3:
            parts.append(_document(entity, names).like("%" + pattern, escape="\\"))
        elif long:
            parts.append((literal_column("' '", String) + _document(entity, names)).like(
                "% " + pattern, escape="\\"))
        else:
            parts.append(or_(*(func.lower(getattr(entity, n)).like(pattern, escape="\\")
                               for n in names)))
    return and_(*parts)


def _document(entity: type[Base], names: list[str]) -> ColumnElement[str]:
    whole: Any = func.coalesce(getattr(entity, names[0]), "")
    for name in names[1:]:
        whole = whole + literal_column("' '") + func.coalesce(getattr(entity, name), "")
    return func.lower(whole)


def _escape(word: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", word)


def ensure(connection: Connection) -> None:
    """Make the search tables or indexes that are missing; idempotent."""
    searchable = [entity for entity in registry.entities() if fields(entity)]
    if connection.dialect.name == "sqlite":
        for entity in searchable:
            _ensure_fts(connection, entity)
    elif _has_trigrams(connection):
        for entity in searchable:
            _ensure_gin(connection, entity)


@contextmanager
def putting_off(session: Session, entities: Iterable[type[Base]]) -> Iterator[None]:
    """Store many rows inside: SQLite enters them into its search tables flush by flush.

    Row by row, as the trigger does, each leaves a piece of its own: 10,000 take 1.5 s longer. The
    pieces that are left are joined another day. What is searched within finds what was flushed.
    All in the caller's transaction: after an error the caller takes everything back.
    """
    filled = [entity for entity in entities if fields(entity)] \
        if session.get_bind().dialect.name == "sqlite" else []

    def enter(session: Session, context: Any) -> None:
        for entity in filled:
            _enter(session, entity, [row.id for row in session.new if type(row) is entity])

    for entity in filled:
        _join_pieces(session, entity, 0)
        session.connection().exec_driver_sql(
            f"DROP TRIGGER IF EXISTS cari_{entity.__tablename__}_ai")
    event.listen(session, "after_flush", enter)
    try:
        yield
    finally:
        event.remove(session, "after_flush", enter)
    for entity in filled:
        session.connection().exec_driver_sql(_triggers(entity)["ai"])
        _join_pieces(session, entity, AT_ONCE)


def _enter(session: Session, entity: type[Base], keys: list[int]) -> None:
    """Let new rows be found; the names in the statement are declared, not typed."""
    table, columns = entity.__tablename__, ", ".join(fields(entity))
    if keys:
        session.connection().execute(text(
            f"INSERT INTO cari_{table}(rowid, {columns}) SELECT id, {columns} FROM {table} "  # noqa: S608
            "WHERE id IN (SELECT value FROM json_each(:keys))"), {"keys": json.dumps(keys)})


def _join_pieces(session: Session, entity: type[Base], many: int) -> None:
    table = f"cari_{entity.__tablename__}"
    session.connection().execute(text(
        f"INSERT INTO {table}({table}, rank) VALUES ('automerge', :many)"), {"many": many})  # noqa: S608 - the table name is declared, not typed


def _ensure_fts(connection: Connection, entity: type[Base]) -> None:
    table, names = entity.__tablename__, fields(entity)
    fts, columns = f"cari_{table}", ", ".join(names)
    known = connection.execute(text("SELECT sql FROM sqlite_master WHERE name = :n"),
                               {"n": fts}).scalar()
    wanted = (f"CREATE VIRTUAL TABLE {fts} USING fts5({columns}, content='{table}', "
              "content_rowid='id', tokenize='trigram')")
    if known == wanted and _trigger_count(connection, fts) == 3:
        return
    connection.execute(text(f"DROP TABLE IF EXISTS {fts}"))
    connection.execute(text(wanted))
    for name, trigger in _triggers(entity).items():
        connection.execute(text(f"DROP TRIGGER IF EXISTS {fts}_{name}"))
        connection.exec_driver_sql(trigger)
    connection.execute(text(f"INSERT INTO {fts}({fts}) VALUES ('rebuild')"))  # noqa: S608 - declared, not typed


def _triggers(entity: type[Base]) -> dict[str, str]:
    """Return what keeps a search table true, by the end of its name."""
    table, names = entity.__tablename__, fields(entity)
    columns, into = ", ".join(names), f"INSERT INTO cari_{table}"
    new, old = (", ".join(f"{side}.{name}" for name in names) for side in ("new", "old"))
    add = f"{into}(rowid, {columns}) VALUES (new.id, {new});"
    drop = f"{into}(cari_{table}, rowid, {columns}) VALUES ('delete', old.id, {old});"
    return {name: f"CREATE TRIGGER cari_{table}_{name} AFTER {when} ON {table} BEGIN {body} END"
            for name, when, body in (("ai", "INSERT", add), ("ad", "DELETE", drop),
                                     ("au", f"UPDATE OF {columns}", drop + add))}


def _trigger_count(connection: Connection, fts: str) -> int:
    names = [f"{fts}_{suffix}" for suffix in ("ai", "ad", "au")]
    return sum(1 for name in names if connection.execute(
        text("SELECT 1 FROM sqlite_master WHERE type = 'trigger' AND name = :n"),
        {"n": name}).scalar())


def _has_trigrams(connection: Connection) -> bool:
    there = text("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")
    if connection.execute(there).scalar():
        return True
    offered = connection.execute(text(
        "SELECT 1 FROM pg_available_extensions WHERE name = 'pg_trgm'")).scalar()
    able = connection.execute(text(
        "SELECT has_database_privilege(current_database(), 'CREATE')")).scalar()
    if offered and able:
        connection.execute(text("CREATE EXTENSION IF NOT EXISTS pg_trgm"))
        return True
    return False


def _ensure_gin(connection: Connection, entity: type[Base]) -> None:
    table = entity.__tablename__
    whole = " || ' ' || ".join(f"COALESCE({name}, '')" for name in fields(entity))
    connection.execute(text(f"CREATE INDEX IF NOT EXISTS cari_{table} ON {table} "
                            f"USING gin (lower({whole}) gin_trgm_ops)"))
