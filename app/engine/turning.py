"""Turning the pages of a long list by key: the page after a row is found where that row stands.

Counting off half a million rows to reach a page costs what the rows cost; walking an index from a
row costs nothing. The links of a list name the row at the edge of the page (`setelah`, `sebelum`);
a page that is asked for by its number alone is still counted off.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, bindparam, select, tuple_
from sqlalchemy.orm import Session

from app.engine.base import Base

NEXT, BACK = "setelah", "sebelum"
PARTS = ("page", NEXT, BACK, "jumlah")  # of an address: they say which page, not which rows


def page(session: Session, entity: type[Base], question: Any, statement: Select[Any],
         options: dict[str, Any]) -> list[int] | None:
    """Return the ids of the page at the edge a list's question names; None where it must count."""
    if question.edge is None:
        return None
    way, key = question.edge
    edge = find(session, entity, question.sort, key, back=way == BACK, options=options)
    if edge is None:
        return None
    keys = list(session.scalars(beyond(entity, question.sort, edge, statement)
                                .limit(question.per), execution_options=options))
    if len(keys) < question.per:  # the last rows, or the empty ones, which stand apart
        return None
    return keys[::-1] if edge.back else keys


def ordered(entity: type[Base], sort: str, statement: Select[Any]) -> Select[Any]:
    """Sort by a column and then by id, so that every row has one place."""
    columns = [entity.id] if sort.lstrip("-") == "id" else [
        getattr(entity, sort.lstrip("-")), entity.id]
    return statement.order_by(*(each.desc() if sort.startswith("-") else each
                                for each in columns))


@dataclass(frozen=True)
class Edge:
    """The row at which a page was turned, and which way; `value` is what it is sorted by."""

    key: int
    value: Any
    back: bool


def find(session: Session, entity: type[Base], sort: str, key: int, *, back: bool,
         options: dict[str, Any]) -> Edge | None:
    """Return the edge; None for a row that is gone, or without a value to stand at.

    Where the empty ones stand differs between databases, so pages there are counted off.
    """
    column = getattr(entity, sort.lstrip("-"))
    row = session.execute(select(entity.id, column).where(entity.id == key),
                          execution_options=options).first()
    return Edge(key, row[1], back) if row is not None and row[1] is not None else None


def beyond(entity: type[Base], sort: str, edge: Edge, statement: Select[Any]) -> Select[Any]:
    """Ask for the rows beyond an edge; backwards they come nearest first."""
    name, down = sort.lstrip("-"), sort.startswith("-") != edge.back
    column = getattr(entity, name)
    value = bindparam("tepi", edge.value, type_=column.type, unique=True)
    row, at = tuple_(column, entity.id), tuple_(value, edge.key)
    return ordered(entity, f"-{name}" if down else name,
                   statement.where(row < at if down else row > at).order_by(None))
