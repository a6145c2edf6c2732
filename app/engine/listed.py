"""The records of a recap that lists them, in order, a batch at a time.

What may not be opened is not listed; how many that are is said beside the list. Several sources
are united here. Counting is `counting.py`'s and `kept.py`'s; the whole table is `summary.py`'s.
"""
from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import BindParameter, Enum, String, case, cast, func, literal, select, union_all
from sqlalchemy.orm import Session

from app.engine import adding, lines, parts, reading, regions, registry, scope, values
from app.engine.actor import Actor
from app.engine.base import Base, Status
from app.engine.counting import (
    UNAPPROVED,
    UNDATED,
    Asked,
    condition,
    dated,
    during,
    is_too_fine,
    state_of,
    within,
)
from app.engine.result import Head, Row
from app.engine.vocabulary import Choice, Column, Kind, Recap, Source, derived

BATCH = 500
_PLAIN = frozenset({Kind.NPWP, Kind.NIP, Kind.NIK, Kind.PHONE, Kind.SEVERAL})


@dataclass(frozen=True)
class Found:
    """One record to be listed: its place in the order, its source, its number."""

    order: tuple[Any, ...]
    source: int
    key: int


def rows(session: Session, recap: Recap, heads: tuple[Head, ...], asked: list[Asked],
         found: list[Found]) -> Iterator[Row]:
    """Walk the lines of the records that were found, in that order."""
    for start in range(0, len(found), BATCH):
        batch = found[start:start + BATCH]
        records = {source: _load(session, recap, asked[source], list(members))
                   for source, members in
                   groupby(sorted(batch, key=lambda one: one.source), lambda one: one.source)}
        for one in batch:
            record = records[one.source].get(one.key)
            if record is not None:
                yield Row(adding.finish(heads, (
                    cell(session, record, column, asked[one.source])
                    for column in recap.columns)))


def _load(session: Session, recap: Recap, asked: Asked, members: list[Found]) -> dict[int, Any]:
    entity: Any = asked.entity
    names = frozenset(shown(column, asked.source) for column in recap.columns) - {""}
    statement = select(entity).where(entity.id.in_([one.key for one in members]))
    return {record.id: record for record in session.scalars(
        statement.options(*reading.options(entity, names))).unique()}


def find(session: Session, recap: Recap, asked: list[Asked], limit: int) -> list[Found]:
    """Find the records to be listed, in order, at most `limit`; rows are read later."""
    made = [_ordered(recap, number, one).limit(limit) for number, one in enumerate(asked)]
    if len(made) == 1:
        return [Found((), 0, row[1]) for row in session.execute(made[0])]
    united = union_all(*(select(one.subquery()) for one in made))
    found = [Found(_order(recap, number, sorted_by, key), number, key)
             for number, key, *sorted_by in session.execute(united)]
    return sorted(found, key=lambda one: one.order)[:limit]


def _ordered(recap: Recap, number: int, asked: Asked) -> Any:
    entity = asked.entity
    names = [_column(entity, name) for name in recap.sort if name.lstrip("-") != "sumber"]
    order = [column.desc() if down else column for column, down in names
             if not isinstance(column, BindParameter)]
    columns = [_plain(column).label(f"urut_{at}") for at, (column, _) in enumerate(names)]
    statement = select(literal(number).label("sumber_"), entity.id.label("id_"), *columns)
    return parts.joined(statement, entity).where(*counted(asked)).order_by(*order, entity.id)


def _column(entity: type[Base], name: str) -> tuple[Any, bool]:
    bare = name.lstrip("-")
    return (parts.office_of(entity) if bare == "wilayah" else parts.column_of(entity, bare),
            name.startswith("-"))


def _plain(column: Any) -> Any:
    """Let the value of a closed list be read as text: another source has another list."""
    return cast(column, String) if isinstance(column.type, Enum) else column


def _order(recap: Recap, source: int, sorted_by: list[Any], key: int) -> tuple[Any, ...]:
    """Make what several sources are put in order by; an empty value comes last."""
    waiting = iter(sorted_by)
    order: list[Any] = []
    for name in recap.sort:
        value = source if name.lstrip("-") == "sumber" else next(waiting)
        order.append(_Down(value) if name.startswith("-") else (value is None, value or 0))
    return (*order, source, key)


class _Down:
    """A value that comes before a smaller one."""

    def __init__(self, value: Any) -> None:
        self.value = value

    def __lt__(self, other: _Down) -> bool:
        if self.value is None or other.value is None:
            return self.value is not None
        return bool(other.value < self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Down) and bool(self.value == other.value)

    __hash__ = None  # type: ignore[assignment]


def counted(asked: Asked) -> list[Any]:
    """Return the criteria of the records that a recap counts or lists."""
    entity, inside, status = asked.entity, during(asked), parts.status_of(asked.entity)
    approved = [] if status is None else [status == Status.DISETUJUI]
    return [*within(asked, parts.office_of(entity)), *approved,
            *condition(entity, asked.source.where), *([] if inside is None else [inside])]


def tally(session: Session, actor: Actor, asked: list[Asked]
          ) -> tuple[list[int], int, int, list[int]]:
    """Count what is listed of each source, and what is not.

    Not listed is what is above the reader's class, not approved, or without a date (each source).
    Of a day or a week of what is classified, what the reader may not open is not told at all.
    """
    silent = {number for number, one in enumerate(asked) if is_too_fine(one)}
    united = union_all(*(_states(number, one, actor) for number, one in enumerate(asked)))
    hidden, unapproved, shown, undated = 0, 0, [0] * len(asked), [0] * len(asked)
    for number, state, closed, count in session.execute(
            united, execution_options={"every_class": True}):
        if closed and number in silent:
            continue
        if state == UNDATED:
            undated[number] += count
        elif state == UNAPPROVED:
            unapproved += count
        elif closed:
            hidden += count
        else:
            shown[number] += count
    return shown, hidden, unapproved, undated


def _states(number: int, asked: Asked, actor: Actor) -> Any:
    entity = asked.entity
    state = state_of(entity, asked.date).label("keadaan_")
    shared = registry.is_reference(entity)
    closed = (literal(0) if shared else case((scope.closed(entity, actor)[1], 1), else_=0)
              ).label("tertutup_")
    return parts.joined(select(literal(number), state, closed, func.count()), entity).where(
        *within(asked, parts.office_of(entity)), *condition(entity, asked.source.where),
        *dated(asked)).group_by(state, closed)


def cell(session: Session, record: Any, column: Column, asked: Asked) -> Any:
    """Return the value of one column of a listed record, as `Result` holds it."""
    source = asked.source
    name = shown(column, source)
    if not name:
        return None
    if name == "sumber":
        return source.label or type(record).__entity__.label
    if name == "wilayah" and registry.is_reference(type(record)):
        return lines.CENTRE
    if name == "wilayah":
        return regions.full_name(session, record.wilayah_kode)
    said = type(record).__fields__.get(name)
    if said is not None and said.kind is Kind.REFERENCE:
        other = getattr(record, name.removesuffix("_id"))
        return getattr(other, values.title_field(type(other))) if other is not None else None
    dated = _dated(record.__class__, name)
    value = dated(record, asked.period.last) if dated else getattr(record, name)
    if said is not None and said.private:
        return values.masked(said, value)
    if value is None or value == () or value == "":
        return None
    if isinstance(value, Choice):
        return value.label
    kind = said.kind if said is not None else column.kind
    return values.show_kind(kind, value) if kind in _PLAIN else value


@cache
def _dated(entity: Any, name: str) -> Callable[[Any, date], Any] | None:
    """Return how a derived value is worked out of a day; None of what does not depend on one."""
    found = inspect.getattr_static(entity, name, None)
    return found.at if isinstance(found, derived) else None


def shown(column: Column, source: Source) -> str:
    """Name what a column shows of a source; nothing for a column filled by hand."""
    if column.source not in ("", source.called):
        return ""
    if isinstance(column.show, str):
        return column.show
    return column.show.get(source.called) or column.show.get(source.entity, "")


def kind_of(column: Column, sources: tuple[Source, ...]) -> Kind:
    """Return how a column is written: as declared, else as what it shows."""
    if not column.show or column.kind is not Kind.INTEGER:
        return column.kind
    source = next((each for each in sources if shown(column, each)), sources[0])
    name, entity = shown(column, source), registry.entity(source.entity)
    if name in entity.__fields__:
        return entity.__fields__[name].kind
    found = next((v for c in entity.__mro__ if isinstance(v := vars(c).get(name), derived)), None)
    return found.kind if found is not None else Kind.TEXT
