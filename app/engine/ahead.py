"""Numbers of new rows, drawn ahead where one flush stores many of a kind.

A row that brings its number goes to the database by one statement with all others of its kind; one
that has to be told its number is asked for alone, or in statements of many thousand parameters.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import Table, func, inspect, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from app.engine.base import Base, Stamped

DOOR = {"wall": "numbers"}
MANY = 20


def number(session: Session) -> None:
    """Give new rows the numbers they would get from the database, if there are many of a kind.

    Called last before a flush: until then, a record without a number is known to be new.
    """
    waiting: dict[type[Base], list[Any]] = defaultdict(list)
    for record in session.new:
        if isinstance(record, Stamped) and record.id is None:
            waiting[type(record)].append(record)
    for cls, records in waiting.items():
        if len(records) < MANY:
            continue
        records.sort(key=lambda record: inspect(record).insert_order)
        for record, key in zip(records, _numbers(session, cls.__table__, len(records)),
                               strict=True):
            record.id = key
            _complete(record, cls)


def _complete(record: Any, cls: type[Base]) -> None:
    """Set what the database would fill in itself and be asked for, noted as no change."""
    for name, value in _stated(cls):
        if getattr(record, name) is None:
            set_committed_value(record, name, value)


@cache
def _stated(cls: type[Base]) -> list[tuple[str, Any]]:
    """List the columns with a default of the database, and that of ours, which says the same."""
    found: list[tuple[str, Any]] = []
    for attribute in inspect(cls).column_attrs:
        default: Any = attribute.columns[0].default
        if attribute.columns[0].server_default is not None and default is not None \
                and default.is_scalar:
            found.append((attribute.key, default.arg))
    return found


def _numbers(session: Session, table: Table, many: int) -> Iterable[int]:
    """Draw numbers from PostgreSQL; SQLite, where one writes at a time, counts on."""
    if session.get_bind().dialect.name == "postgresql":
        sequence = func.pg_get_serial_sequence(table.name, "id")
        return list(session.scalars(select(func.nextval(sequence)).select_from(
            func.generate_series(1, many))))
    highest = session.scalar(select(func.max(table.c.id)), execution_options=DOOR) or 0
    return range(highest + 1, highest + many + 1)

