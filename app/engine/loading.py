"""Let whole tables be filled: triggers and key checks step aside, and come back afterwards.

A trigger that counts or indexes would do its work a second time on rows that bring their counts
with them, and no order of tables satisfies a table that points at itself. Rows are `rows.py`;
the decision to fill is `backup.py`. Needs the owner of the tables, not the application's role.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    NullPool,
    Select,
    Table,
    column,
    create_engine,
    event,
    func,
    select,
    table,
    text,
)

from app.engine.rows import full_text_tables


def opened(url: str, write: bool) -> Engine:
    """Return an engine whose transaction sees one moment; on SQLite without key checks."""
    if not url.startswith("sqlite"):
        level = "SERIALIZABLE" if write else "REPEATABLE READ"
        return create_engine(url, poolclass=NullPool, isolation_level=level)
    engine = create_engine(url, poolclass=NullPool)
    begin = "BEGIN IMMEDIATE" if write else "BEGIN"
    event.listen(engine, "connect", _unarmed)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine


def _unarmed(raw: Any, _record: Any) -> None:
    raw.isolation_level = None
    raw.execute("PRAGMA busy_timeout = 60000")
    raw.execute("PRAGMA foreign_keys = OFF")


@contextmanager
def unguarded(connection: Connection, tables: list[Table]) -> Iterator[None]:
    """Fill `tables` inside; on leaving, keys are checked, sequences and full text brought along."""
    if connection.dialect.name == "sqlite":
        triggers = _drop_triggers(connection)
        yield
        for sql in triggers:
            connection.exec_driver_sql(sql)
        for name in full_text_tables(connection):
            index = table(name, column(name))
            connection.execute(index.insert().values({name: "rebuild"}))
        return
    quote = connection.dialect.identifier_preparer
    names = {each.name: quote.format_table(each) for each in tables}
    keys = [(names[each.name], quote.quote(str(key.name))) for each in tables
            for key in each.foreign_key_constraints]
    _alter(connection, names.values(), "DISABLE TRIGGER USER")
    for owner, key in keys:
        _alter(connection, [owner], f"ALTER CONSTRAINT {key} DEFERRABLE INITIALLY DEFERRED")
    yield
    connection.execute(text("SET CONSTRAINTS ALL IMMEDIATE"))
    for owner, key in keys:
        _alter(connection, [owner], f"ALTER CONSTRAINT {key} NOT DEFERRABLE")
    _alter(connection, names.values(), "ENABLE TRIGGER USER")
    for each in tables:
        _advance(connection, each)


def broken_keys(connection: Connection) -> list[str]:
    """Name the tables of SQLite that hold a key pointing at nothing; PostgreSQL refuses earlier."""
    if connection.dialect.name != "sqlite":
        return []
    return sorted({row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")})


def _drop_triggers(connection: Connection) -> list[str]:
    found: Select[*tuple[Any, ...]] = select(column("name"), column("sql")).select_from(
        table("sqlite_master")).where(column("type") == "trigger")
    triggers = list(connection.execute(found))
    for name, _ in triggers:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')
    return [sql for _, sql in triggers]


def _alter(connection: Connection, names: Any, change: str) -> None:
    for name in names:
        connection.exec_driver_sql(f"ALTER TABLE {name} {change}")


def _advance(connection: Connection, each: Table) -> None:
    """Let the next number follow the highest one that came in."""
    key = next(iter(each.primary_key.columns), None)
    if key is None:
        return
    sequence = connection.scalar(select(func.pg_get_serial_sequence(f'"{each.name}"', key.name)))
    if sequence:
        highest = connection.scalar(select(func.max(key)))
        connection.execute(select(func.setval(sequence, highest or 1, highest is not None)))
