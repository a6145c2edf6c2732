"""Filling at the size of a nation: rows in batches, beneath the session, for the machine alone.

`load` inserts records with the parts inside them and leaves one line in the trail per batch; what
is written is not examined, so only code that makes its own rows may call it, as the system. Within
`aside` search tables and plain indexes step aside and are built again in one go. A person's Excel
file goes through `intake.py` like everything a person writes.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Index, Table, func, insert, select, text
from sqlalchemy.orm import Session

from app.engine import actor, audit, copying, recount, registry, search
from app.engine.base import Base, Klasifikasi, Regional
from app.engine.errors import Refused
from app.engine.indonesian import now

BATCH = 2_000
DOOR = {"wall": "bulk"}
Row = dict[str, Any]


def load(session: Session, entity: type[Base], rows: Iterable[Row], *, reason: str) -> int:
    """Insert records and return how many; each row gets its `id`.

    A row holds python values by column; under the attribute of a Part it holds a list of such rows.
    The counts kept of the entity are made anew.
    """
    _demand_system()
    moment = now()
    keys = {cls.__tablename__: _highest(session, _table(cls))
            for cls in (entity, *registry.children(entity).values())}
    done, waiting = 0, iter(rows)
    while batch := list(islice(waiting, BATCH)):
        first = keys[entity.__tablename__] + 1
        for row in batch:
            _number(entity, row, keys, moment)
        _insert(session, _table(entity), batch, frozenset(entity.__children__))
        for name, child in registry.children(entity).items():
            _insert(session, _table(child), [part for row in batch for part in row.get(name, ())])
        audit.note(session, "muat", entity=entity.__tablename__, subsystem=entity.__subsystem__,
                   title=f"{len(batch)} {entity.__entity__.label}", unit="00", reason=reason,
                   changes={"jumlah": len(batch), "id": [first, keys[entity.__tablename__]]})
        done += len(batch)
    _advance(session, keys)
    recount.rebuild(session, entity)
    return done


def write_rows(session: Session, table: Table, rows: list[Row]) -> None:
    """Insert rows of a machine's table as they are; numbers given are followed by the next."""
    _demand_system()
    _insert(session, table, rows)
    if "id" in table.c:
        _advance(session, {table.name: _highest(session, table)})


def highest(session: Session, entity: type[Base]) -> int:
    """Return the highest number in use; a caller that must know its ids counts on from there."""
    _demand_system()
    return _highest(session, _table(entity))


def _table(cls: type[Base]) -> Table:
    return cls.__table__


def _demand_system() -> None:
    acting = actor.current()
    if acting is None or not acting.system:
        raise Refused("Pemuatan borongan hanya dilakukan oleh sistem.")


def _highest(session: Session, table: Table) -> int:
    return session.scalar(select(func.max(table.c.id)), execution_options=DOOR) or 0


def _number(entity: type[Base], row: Row, keys: dict[str, int], moment: Any) -> None:
    """Give a row and its parts their numbers, their owner's office and their stamps."""
    keys[entity.__tablename__] += 1
    row["id"] = keys[entity.__tablename__]
    row.setdefault("created_at", moment)
    row.setdefault("changed_at", row["created_at"])
    if issubclass(entity, Regional):
        row.setdefault("wilayah_saat_catat", row["wilayah_kode"])
        if entity.__entity__.starts_as is not Klasifikasi.BIASA:
            row.setdefault("klasifikasi", entity.__entity__.starts_as)
    for name, child in registry.children(entity).items():
        for part in row.get(name, ()):
            keys[child.__tablename__] += 1
            part |= {"id": keys[child.__tablename__], f"{entity.__tablename__}_id": row["id"],
                     "wilayah_kode": row["wilayah_kode"], "created_at": row["created_at"],
                     "changed_at": row["changed_at"]}
            if "klasifikasi" in row:
                part["klasifikasi"] = row["klasifikasi"]


def _insert(session: Session, table: Table, rows: list[Row],
            beside: frozenset[str] = frozenset()) -> None:
    """Insert by one statement: every row names the same columns, as the driver wants it."""
    if not rows:
        return
    names = sorted(set().union(*rows) - beside)
    if session.get_bind().dialect.name == "postgresql":
        _copy(session, table, rows, names)
        return
    blank = {name: _default(table, name) for name in names}
    session.execute(insert(table), [
        {name: row.get(name, blank[name]) for name in names} for row in rows],
        execution_options=DOOR)


def _copy(session: Session, table: Table, rows: list[Row], names: list[str]) -> None:
    """Send the rows as one stream, the way PostgreSQL takes in many."""
    names = [*names, *(column.name for column in table.c if column.name not in names
                       and _default(table, column.name) is not None)]
    connection = session.connection()
    dialect, quote = connection.dialect, connection.dialect.identifier_preparer
    columns = [(name, _default(table, name), table.c[name].type.dialect_impl(dialect)
                .bind_processor(dialect)) for name in names]
    said = f"COPY {quote.format_table(table)} ({', '.join(map(quote.quote, names))}) FROM STDIN"
    raw: Any = connection.connection.driver_connection
    with raw.cursor() as cursor:
        copying.send(cursor, said, ([
            process(value) if process is not None and value is not None else value
            for name, default, process in columns
            for value in (row.get(name, default),)] for row in rows))


def _default(table: Table, name: str) -> Any:
    default: Any = table.c[name].default
    return default.arg if default is not None and default.is_scalar else None


def _advance(session: Session, keys: dict[str, int]) -> None:
    """Let PostgreSQL's own numbers follow the ones given here."""
    if session.get_bind().dialect.name != "postgresql":
        return
    for name, key in keys.items():
        sequence = session.scalar(select(func.pg_get_serial_sequence(name, "id")))
        if sequence and key:
            session.execute(select(func.setval(sequence, key)))


@contextmanager
def aside(session: Session, *entities: type[Base]) -> Iterator[None]:
    """Load many rows inside: search tables and plain indexes are built anew at the end.

    All in the caller's transaction; a refusal brings the old ones back with everything else.
    """
    connection = session.connection()
    indexes = [index for cls in _with_parts(entities)
               for index in sorted(_table(cls).indexes, key=lambda each: str(each.name))
               if not index.unique]
    _drop_search(connection, entities)
    for index in indexes:
        index.drop(connection, checkfirst=True)
    yield
    for index in indexes:
        index.create(connection)
    search.ensure(connection)
    _count_anew(connection, indexes)


def _with_parts(entities: Iterable[type[Base]]) -> Iterator[type[Base]]:
    for entity in entities:
        yield entity
        yield from registry.children(entity).values()


def _drop_search(connection: Connection, entities: Iterable[type[Base]]) -> None:
    for entity in _with_parts(entities):
        if not search.fields(entity):
            continue
        name = f"cari_{entity.__tablename__}"
        if connection.dialect.name == "sqlite":
            for suffix in ("ai", "ad", "au"):
                connection.execute(text(f"DROP TRIGGER IF EXISTS {name}_{suffix}"))
        else:
            connection.execute(text(f"DROP INDEX IF EXISTS {name}"))


def _count_anew(connection: Connection, indexes: list[Index]) -> None:
    """Let the planner know the new sizes."""
    for name in sorted({index.table.name for index in indexes if index.table is not None}):
        connection.execute(text(f"ANALYZE {name}"))
