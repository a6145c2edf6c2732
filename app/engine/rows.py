"""One table as lines of text, and lines of text as one table, alike on SQLite and PostgreSQL.

A line is a JSON list of one row's values in the order of the columns; what JSON cannot say is
written as a small object with one tag. Knows no model: tables are read from the database itself.
Which tables, in which file, and whether it may be done is `backup.py`.
"""
from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Column,
    Connection,
    MetaData,
    Select,
    String,
    Table,
    Text,
    bindparam,
    cast,
    collate,
    column,
    insert,
    inspect,
    select,
    table,
    type_coerce,
)
from sqlalchemy.schema import sort_tables_and_constraints

BATCH = 1000
VERSIONS = "alembic_version"


def tables_of(connection: Connection) -> list[Table]:
    """Read the tables from the database, owners before what points at them.

    Full-text tables of SQLite are left out: they are filled again from what they index.
    """
    virtual = full_text_tables(connection)
    names = [name for name in inspect(connection).get_table_names() if name != VERSIONS
             and not any(name == v or name.startswith(f"{v}_") for v in virtual)]
    metadata = MetaData()
    metadata.reflect(connection, only=names)
    return [t for t, _ in sort_tables_and_constraints(metadata.tables.values()) if t is not None]


def full_text_tables(connection: Connection) -> list[str]:
    """Name the virtual tables of SQLite; none elsewhere."""
    if connection.dialect.name != "sqlite":
        return []
    found: Select[*tuple[Any, ...]] = select(column("name"), column("sql")).select_from(
        table("sqlite_master"))
    return [name for name, sql in connection.execute(found.where(column("type") == "table"))
            if re.match(r"CREATE\s+VIRTUAL\s", sql or "", re.IGNORECASE)]


def stored(source: Table) -> list[Column[Any]]:
    """Return the columns that hold something themselves, by name: not the generated ones.

    By name and not by position, for a migration may add a column elsewhere on the two databases.
    """
    return sorted((c for c in source.columns if c.computed is None), key=lambda c: c.name)


def lines(connection: Connection, source: Table) -> Iterator[bytes]:
    """Yield a line for each row in order of the primary key, without holding them all."""
    columns = stored(source)
    keys = [*source.primary_key.columns] or columns
    query = select(*[_read(c, connection) for c in columns]).order_by(
        *[_ordered(c, connection) for c in keys])
    result = connection.execution_options(yield_per=BATCH).execute(query)
    for row in result:
        text = json.dumps(list(row), default=_tagged, ensure_ascii=False, separators=(",", ":"))
        yield text.encode() + b"\n"


def fill(connection: Connection, target: Table, columns: list[str],
         written: Iterable[bytes]) -> None:
    """Insert the rows that `lines` wrote, in batches."""
    statement = insert(target).values({name: _bound(target.c[name], connection)
                                       for name in columns})
    remaining = iter(written)
    while batch := list(islice(remaining, BATCH)):
        rows = [dict(zip(columns, json.loads(line, object_hook=_untagged), strict=True))
                for line in batch]
        connection.execute(statement, rows)


def _read(source: Column[Any], connection: Connection) -> Any:
    """A JSON column is carried as its text: an empty cell and a JSON null stay two things."""
    if not isinstance(source.type, JSON):
        return source
    read = cast(source, Text) if connection.dialect.name == "postgresql" else type_coerce(
        source, Text)
    return read.label(source.name)


def _bound(target: Column[Any], connection: Connection) -> Any:
    if not isinstance(target.type, JSON):
        return bindparam(target.name, type_=target.type)
    text = bindparam(target.name, type_=Text)
    return cast(text, target.type) if connection.dialect.name == "postgresql" else text


def _ordered(key: Column[Any], connection: Connection) -> Any:
    """Order text by its bytes on both databases, so that their checksums can be compared."""
    if connection.dialect.name == "postgresql" and isinstance(key.type, String):
        return collate(key, "C").nulls_first()
    return key if key.primary_key else key.nulls_first()


def _tagged(value: Any) -> dict[str, str]:
    if isinstance(value, Decimal):
        text = format(value, "f")
        return {"decimal": text.rstrip("0").rstrip(".") if "." in text else text}
    if isinstance(value, datetime):
        return {"moment": value.isoformat()}
    if isinstance(value, date):
        return {"date": value.isoformat()}
    if isinstance(value, time):
        return {"time": value.isoformat()}
    if isinstance(value, bytes | memoryview):
        return {"bytes": base64.b64encode(value).decode()}
    if isinstance(value, UUID):
        return {"uuid": value.hex}
    raise TypeError(f"A backup cannot hold a value of type {type(value).__name__}.")


_MEANING: dict[str, Callable[[str], Any]] = {
    "bytes": base64.b64decode, "date": date.fromisoformat, "decimal": Decimal,
    "moment": datetime.fromisoformat, "time": time.fromisoformat, "uuid": UUID}


def _untagged(said: dict[str, str]) -> Any:
    (tag, text), = said.items()
    return _MEANING[tag](text)
