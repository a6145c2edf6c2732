"""How the two databases are opened: SQLite in WAL with keys on, PostgreSQL for disks without arms.

A request or command that writes begins with BEGIN IMMEDIATE on SQLite, so that two writers queue
instead of failing; readers never wait. Behind PgBouncer no prepared statements are kept.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Engine, event, make_url

from app.engine import copying

_writing: ContextVar[bool] = ContextVar("polpum_writing", default=False)
# SQLAlchemy keeps this many compiled statements; each list, recap and walk of each entity is a few.
_STATEMENTS = 1500
_PRAGMAS = ("PRAGMA foreign_keys=ON", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL",
            "PRAGMA busy_timeout=15000", "PRAGMA cache_size=-65536", "PRAGMA temp_store=MEMORY",
            "PRAGMA mmap_size=268435456")
# PostgreSQL takes a jump on the disk for four times a step, as on a turning one, and then reads a
# table whole beside an index that holds all it needs: a count of 43,000 of 600,000 rows takes 330
# ms so, 65 ms by the index. What it would compile for one long question costs more than it gives.
_MANNERS = ("SET random_page_cost = 1.1", "SET jit = off")


def options(url: str) -> dict[str, Any]:
    """Return the engine options for a database address."""
    made = make_url(url)
    said: dict[str, Any] = {"query_cache_size": _STATEMENTS, "json_serializer": _written}
    if made.get_backend_name() == "sqlite":
        if made.database and made.database != ":memory:":
            Path(made.database).parent.mkdir(parents=True, exist_ok=True)
        return said | {"connect_args": {"timeout": 15, "check_same_thread": False}}
    return said | {"connect_args": {"prepare_threshold": None}, "pool_size": 5,
                   "max_overflow": 10, "pool_pre_ping": True}


def _written(value: Any) -> str:
    """Write a JSON column: thousands of lines of the trail are stored at once."""
    return orjson.dumps(value).decode()


def normal(url: str) -> str:
    """Write a PostgreSQL address so that psycopg 3 answers it."""
    for old in ("postgres://", "postgresql://", "postgresql+psycopg2://"):
        if url.startswith(old):
            return "postgresql+psycopg://" + url.removeprefix(old)
    return url


def set_writing(flag: bool) -> None:
    """Say whether what follows writes; asked when a transaction begins."""
    _writing.set(flag)


@contextmanager
def writing() -> Iterator[None]:
    """Begin transactions as a writer within the block."""
    token = _writing.set(True)
    try:
        yield
    finally:
        _writing.reset(token)


def prepare(engine: Engine) -> None:
    """Put our manners on an engine."""
    if engine.dialect.name != "sqlite":
        event.listen(engine, "connect", _settle)
        copying.install(engine)
        return

    @event.listens_for(engine, "connect")
    def _open(connection: Any, record: Any) -> None:
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
        cursor.close()

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if _writing.get() else "BEGIN")


def _settle(connection: Any, record: Any) -> None:
    connection.autocommit = True  # else the manners would end with a transaction that fails
    for manner in _MANNERS:
        connection.execute(manner)
    connection.autocommit = False


def spare(engine: Engine) -> None:
    """Hold little of SQLite's file in memory: for long jobs, which walk much of it once."""
    if engine.dialect.name != "sqlite":
        return

    @event.listens_for(engine, "connect")
    def _open(connection: Any, record: Any) -> None:
        for pragma in ("PRAGMA mmap_size=0", "PRAGMA cache_size=-16384"):
            connection.execute(pragma).close()

    engine.dispose()
