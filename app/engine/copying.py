"""Many rows at once into PostgreSQL: by COPY, which reads them in one stream.

An INSERT sent row by row is bound and answered row by row: 10,000 organisations take 7 s so, 2 s in
a stream, with the same indexes, keys and checks. Whoever stores many rows notices nothing: what is
not a plain INSERT of values goes its usual way.

Within `ahead` a stream is left open while the next rows are made ready, and the database stores
meanwhile; the next statement on the connection ends it, and is where a refusal is told. What is not
committed is never stored: a transaction does not end before its stream.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from contextvars import ContextVar
from functools import lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import Engine, event

LEAST = 50
_GIVEN_UP = (InterruptedError, InterruptedError("transaksi dibatalkan"), None)
_NAME, _VALUE = r'"?\w+"?', r"%\(\w+\)s(?:::[A-Z][A-Z ]*)?"
_PLAIN = re.compile(rf"INSERT INTO ({_NAME}) \(({_NAME}(?:, {_NAME})*)\) "  # noqa: S608 - read, not asked
                    rf"VALUES \(({_VALUE}(?:, {_VALUE})*)\)")


_ahead: ContextVar[bool] = ContextVar("polpum_ahead", default=False)
_open: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()  # by connection, what ends its stream


def install(engine: Engine) -> None:
    """Let an engine of PostgreSQL stream what is many."""
    event.listen(engine, "do_executemany", _store)
    event.listen(engine, "do_execute", _settle_first)
    event.listen(engine, "do_execute_no_params", _settle_first)
    for ending in ("commit", "savepoint", "release_savepoint"):
        event.listen(engine, ending, _settle_last)
    for ending in ("rollback", "rollback_savepoint"):
        event.listen(engine, ending, _give_up)


@contextmanager
def ahead() -> Iterator[None]:
    """Leave a stream open until its connection is used again."""
    token = _ahead.set(True)
    try:
        yield
    finally:
        _ahead.reset(token)


def _store(cursor: Any, statement: str, rows: Sequence[dict[str, Any]], context: Any) -> bool:
    """Store many rows of a plain INSERT; False leaves a statement to the usual way."""
    settle(cursor.connection)
    found = _read(statement) if len(rows) >= LEAST else None
    if found is None:
        return False
    head, names = found
    values = ([row[name] for name in names] for row in rows)
    if _ahead.get():
        _begin(cursor.connection, head, values)
    else:
        send(cursor, head, values)
    return True


def send(cursor: Any, head: str, rows: Iterable[Sequence[Any]]) -> None:
    """Send rows as one stream; `head` is the COPY that names the columns of their values."""
    with cursor.copy(head) as copy:
        for row in rows:
            copy.write_row(row)


def _begin(connection: Any, head: str, rows: Iterable[Sequence[Any]]) -> None:
    """Send rows as a stream that stays open; its cursor is its own, for others are closed soon."""
    with ExitStack() as stack:
        copy = stack.enter_context(stack.enter_context(connection.cursor()).copy(head))
        for row in rows:
            copy.write_row(row)
        _open[connection] = stack.pop_all()


def settle(connection: Any) -> None:
    """End the stream that is open on a connection; what it is refused for is raised."""
    if stream := _open.pop(connection, None):
        stream.close()


def _settle_first(cursor: Any, *statement: Any) -> None:
    settle(cursor.connection)


def _settle_last(connection: Any, *savepoint: Any) -> None:
    """End an open stream before its transaction; one that is refused takes it back."""
    raw = connection.connection.dbapi_connection
    try:
        settle(raw)
    except BaseException:
        if not savepoint:
            raw.rollback()
        raise


def _give_up(connection: Any, *savepoint: Any) -> None:
    """Break off an open stream, for its transaction ends without it."""
    if connection.invalidated:
        return
    if stream := _open.pop(connection.connection.dbapi_connection, None):
        stream.__exit__(*_GIVEN_UP)


@lru_cache(maxsize=256)
def _read(statement: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the COPY of an INSERT, and the parameters in the order of its columns."""
    found = _PLAIN.fullmatch(statement)
    if found is None:
        return None
    names = tuple(re.findall(r"%\((\w+)\)", found[3]))
    return f"COPY {found[1]} ({found[2]}) FROM STDIN", names
