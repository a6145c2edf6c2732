"""One question to the records of a source, and its answer: how many, by place and by fields.

A *cube* is the answer both ways of counting give: `live` asks the records themselves by one grouped
statement, `kept.py` adds up figures that were kept. What a recap makes of a cube is `summary.py`'s.
Every class is counted; the session decides whose records are reached.
"""
from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, Select, String, and_, case, cast, func, literal, or_, select
from sqlalchemy.orm import Session, aliased

from app.engine import parts, regions, registry, scope
from app.engine.actor import present
from app.engine.base import Base, Klasifikasi, Status
from app.engine.errors import TooFine
from app.engine.indonesian import today
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Kind, Source
from app.engine.zones import WIB

COUNTED, UNAPPROVED, UNDATED = "+", "-", "?"
FINE = ("harian", "mingguan")
Figure = int | Decimal
Key = tuple[str, str, tuple[Any, ...]]
Cube = dict[Key, list[Figure]]


@dataclass(frozen=True)
class Asked:
    """What is asked: the source, by which fields, which sums, where, and for which period.

    `depth` is the length of the code by which places are told apart; 0 tells none apart.
    `filled` are fields that must not be empty.
    """

    source: Source
    fields: tuple[str, ...]
    sums: tuple[str, ...]
    place: Place
    depth: int
    period: Period
    filled: tuple[str, ...] = ()

    @property
    def entity(self) -> type[Any]:
        """Return the entity that is counted."""
        return registry.entity(self.source.entity)

    @property
    def date(self) -> str:
        """Name the date that decides the period, or nothing."""
        return self.source.stock or self.source.flow


def depth_of(place: Place) -> int:
    """Return how long the codes of the regions directly below a place are."""
    return 2 if place.kode == regions.NATION else 5


def fits(value: Any, wanted: Any) -> bool:
    """Tell whether a value satisfies a condition: a value, one of several, or None for empty."""
    if isinstance(wanted, tuple):
        return any(fits(value, each) for each in wanted)
    if isinstance(value, tuple):
        return wanted in value
    return bool(value == wanted)


def condition(entity: type[Base], where: Mapping[str, Any] | None) -> list[ColumnElement[bool]]:
    """Write conditions on fields as criteria of a statement."""
    return [_criterion(parts.column_of(entity, name), entity, name, wanted)
            for name, wanted in (where or {}).items()]


def _criterion(column: Any, entity: type[Base], name: str, wanted: Any) -> ColumnElement[bool]:
    if isinstance(wanted, tuple):
        return or_(*(_criterion(column, entity, name, each) for each in wanted))
    if wanted is None:
        return column.is_(None)
    if parts.kind_of(entity, name) is Kind.SEVERAL:
        return cast(column, String).like(f'%"{wanted}"%')
    return column == wanted


def span(entity: type[Base], name: str, period: Period) -> tuple[Any, Any]:
    """Return the first value inside a period and the first beyond it; moments are kept in UTC.

    What is known by its year alone belongs to every part of that year.
    """
    kind = parts.kind_of(entity, name)
    if kind is Kind.YEAR:
        return period.first.year, period.last.year + 1
    first, beyond = period.first, period.last + timedelta(days=1)
    return (_moment(first), _moment(beyond)) if kind is Kind.MOMENT else (first, beyond)


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), WIB).astimezone(UTC).replace(tzinfo=None)


def during(asked: Asked) -> ColumnElement[bool] | None:
    """Return the criterion of the period, or None for a source without a date."""
    if not asked.date:
        return None
    column = parts.column_of(asked.entity, asked.date)
    first, beyond = span(asked.entity, asked.date, asked.period)
    if asked.source.over and not asked.source.each:
        beyond = min(beyond, today())
    if asked.source.flow:
        return and_(column >= first, column < beyond)
    if asked.source.latest:
        return and_(column < beyond, parts.column_of(asked.entity, asked.source.latest)
                    == newest(asked).scalar_subquery())
    if not asked.source.until:
        return column < beyond
    ends = parts.column_of(asked.entity, asked.source.until)
    return and_(column < beyond, or_(ends.is_(None), ends >= standing(asked.period)))


def standing(period: Period) -> date:
    """Return the day on which what ends must not have ended: of a period that still runs, today."""
    return min(period.last, max(today(), period.first))


def newest(asked: Asked, *beside: str) -> Select[Any]:
    """Select what the newest row at the end of the period has in the source's `latest` field.

    Further fields of that row may be asked for.
    """
    row: Any = aliased(asked.entity)
    day, wanted = getattr(row, asked.date), getattr(row, asked.source.latest)
    approved = () if parts.status_of(asked.entity) is None else (row.status == Status.DISETUJUI,)
    return select(wanted, *(getattr(row, name) for name in beside)).where(
        day < span(asked.entity, asked.date, asked.period)[1], wanted.is_not(None), *approved,
        *within(asked, row.wilayah_kode), *(
            _criterion(getattr(row, name), asked.entity, name, value)
            for name, value in (asked.source.where or {}).items())
    ).order_by(day.desc(), row.id.desc()).limit(1)


def within(asked: Asked, column: Any) -> list[ColumnElement[bool]]:
    """Return the criterion of the place: its own office, or all below; none for the nation."""
    if asked.source.own:
        return [column == asked.place.kode]
    return [] if asked.place.kode == regions.NATION else [scope.inside(column, asked.place.kode)]


def by_office(session: Session, asked: Asked, column: Any) -> list[ColumnElement[bool]]:
    """Return the same criterion office by office: each is looked up at its days in the index."""
    if asked.source.own or asked.place.kode == regions.NATION:
        return within(asked, column)
    return [column.in_(regions.offices(session, asked.place.kode))]


def demand_span(asked: Asked) -> None:
    """Refuse a day or a week of what is classified to those who may not open it all there."""
    if is_too_fine(asked):
        raise TooFine


def is_too_fine(asked: Asked) -> bool:
    """Tell whether a number of every class would tell the person acting of single records.

    In a month figures stand together, in a day or a week each may be one record.
    """
    entity, actor = registry.main_of(asked.entity), present()
    return asked.period.cycle in FINE and not actor.system and not scope.readers(
        actor, entity.__subsystem__, asked.place.kode, Klasifikasi.RAHASIA) \
        and entity.__entity__.starts_as is not Klasifikasi.BIASA


def live(session: Session, asked: Asked, *, until: date | None = None) -> Cube:
    """Count the records themselves; with `until`, those dated beyond the period up to that day."""
    entity = asked.entity
    state = state_of(entity, asked.date).label("keadaan_")
    bucket = place_of(parts.office_of(entity), asked.depth).label("tempat_")
    by = [parts.column_of(entity, name).label(f"menurut_{name}") for name in asked.fields]
    statement = parts.joined(select(bucket, state, *by, func.count(), *(
        func.sum(parts.column_of(entity, name)) for name in asked.sums)), entity)
    owner = parts.owner_of(entity)
    office = parts.office_of(entity)
    statement = statement.where(*(by_office(session, asked, office) if until
                                  else within(asked, office)),
                                # said of the owner too, the database need not read every owner
                                *(within(asked, owner.wilayah_kode) if owner else ()),
                                *condition(entity, asked.source.where), *dated(asked, until),
                                *(parts.column_of(entity, name).is_not(None)
                                  for name in asked.filled))
    found: Cube = defaultdict(lambda: [0] * (1 + len(asked.sums)))
    grouped = [bucket, state, *by] if asked.depth else [state, *by]
    rows = session.execute(statement.group_by(*grouped), execution_options={
        "every_class": True, **scope.EVERY_ROW})
    width = 2 + len(by)
    for row in rows:
        add(found, (row[0], row[1], tuple(row[2:width]) if row[1] == COUNTED else ()),
            [figure or 0 for figure in row[width:]])
    return found


def place_of(column: Any, depth: int) -> Any:
    """Cut a region's code to the length by which places are told apart."""
    return func.substr(column, 1, depth) if depth else literal("")


def add(cube: Cube, key: Key, figures: list[Figure], sign: int = 1) -> None:
    """Add figures to one cell of a cube."""
    cell = cube[key]
    for order, figure in enumerate(figures):
        cell[order] += sign * figure


def state_of(entity: type[Base], date: str) -> Any:
    """Say of a record whether it counts, waits for approval, or lacks its date."""
    status = parts.status_of(entity)
    undated = parts.column_of(entity, date).is_(None) if date else None
    choices = [(each, mark) for each, mark in (
        (None if status is None else status != Status.DISETUJUI, UNAPPROVED), (undated, UNDATED))
        if each is not None]
    return case(*choices, else_=COUNTED) if choices else literal(COUNTED)


def dated(asked: Asked, until: date | None = None) -> Iterator[ColumnElement[bool]]:
    """Yield the criterion of the period, with what has no date; or of the days after it."""
    inside = during(asked)
    if inside is None:
        return
    column = parts.column_of(asked.entity, asked.date)
    if until is not None:
        yield column > asked.period.last
        yield column <= until
        return
    undated, status = column.is_(None), parts.status_of(asked.entity)
    if status is not None:
        undated = and_(undated, status == Status.DISETUJUI)
    yield or_(inside, undated)
