"""What is counted together: the cuts that recaps and charts need, found by reading them.

A *cut* is an entity, its stock date and some fields, over all dates and again up to every fifth
year, so that a period long past is not counted from the newest end. Where a date may lie ahead most
do: such cuts also end with each month of this year and the last. Only fields with few values make
one. Keeping the figures is `kept.py`'s work.
"""
from __future__ import annotations

import calendar
import datetime
import hashlib
import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from app.engine import parts, registry
from app.engine.base import Approvable, Base, Regional
from app.engine.columns import YEARS, fills
from app.engine.indonesian import today
from app.engine.vocabulary import Field, Kind, Recap, Source

MOST_CELLS = 5_000
LIST_SIZE = 50
EARLIEST, EVERY = 2005, 5


@dataclass(frozen=True)
class Cut:
    """What of an entity is counted together."""

    table: str
    date: str
    where: tuple[tuple[str, Any], ...]
    fields: tuple[str, ...]
    last: datetime.date = datetime.date.max  # the last day that is counted

    @property
    def entity(self) -> type[Any]:
        """Return the entity that is counted."""
        return registry.entity(self.table)

    @property
    def words(self) -> str:
        """Say what is counted; the code is made of these words."""
        return f"{self.table}.{self.date} {list(self.where)!r} {list(self.fields)!r} {self.last}"

    @property
    def code(self) -> str:
        """Return the short name under which its cells are kept."""
        return hashlib.sha256(self.words.encode()).hexdigest()[:16]

    @property
    def names(self) -> tuple[str, ...]:
        """Name every column that decides in which cell a record is counted."""
        status = ("status",) if issubclass(self.entity, Approvable) else ()
        return ("wilayah_kode", "deleted_at", *status, self.date,
                *(name for name, _ in self.where), *self.fields)


# A cut of all dates, and the same with each of its ends, the latest first.
Family = tuple[Cut, tuple[tuple[datetime.date, str], ...]]
_declared: dict[tuple[Any, ...], dict[str, tuple[Cut, ...]]] = {}
_families: dict[tuple[Any, ...], dict[str, tuple[Family, ...]]] = {}


def cuts(table: str) -> tuple[Cut, ...]:
    """List what is kept of an entity: the fewest cuts that answer its recaps and charts."""
    known = _known()
    if known not in _declared:
        _declared[known] = {name: tuple(replace(cut, last=end) for cut in found
                                        for end in _ends(cut, known[0]))
                            for name, found in _gather().items()}
    return _declared[known].get(table, ())


def families(table: str) -> tuple[Family, ...]:
    """List the cuts that differ in their end alone, with the end and the code of each."""
    made = _families.setdefault(_known(), {})
    if table not in made:
        together: dict[Cut, list[tuple[datetime.date, str]]] = defaultdict(list)
        for cut in cuts(table):
            together[replace(cut, last=datetime.date.max)].append((cut.last, cut.code))
        made[table] = tuple((cut, tuple(sorted(ends, reverse=True)))
                            for cut, ends in together.items())
    return made[table]


def _known() -> tuple[Any, ...]:
    """Return what the cuts depend on: the year, and the subsystems that are declared."""
    return (today().year, *(each.code for each in registry.subsystems()))


def _ends(cut: Cut, year: int) -> list[datetime.date]:
    ends = {datetime.date.max, *(datetime.date(each, 12, 31)
                                 for each in range(EARLIEST, year, EVERY))}
    if parts.lies_ahead(cut.entity, cut.date):
        ends |= {datetime.date(each, month, calendar.monthrange(each, month)[1])
                 for each in (year - 1, year) for month in range(1, 13)}
    return sorted(ends)


def _gather() -> dict[str, tuple[Cut, ...]]:
    wanted: dict[tuple[Any, ...], set[frozenset[str]]] = defaultdict(set)
    for source, fields in _asked_for():
        entity = registry.entity(source.entity)
        where = tuple(sorted((source.where or {}).items()))
        if _keepable(entity, source, {*fields, *(name for name, _ in where)}):
            wanted[source.entity, source.stock, where].add(frozenset(fields))
    found: dict[str, tuple[Cut, ...]] = {}
    for (table, day, where), sets in wanted.items():
        largest = [one for one in sets if not any(one < other for other in sets)]
        order = list(registry.entity(table).__fields__)
        made = sorted(tuple(sorted(one, key=order.index)) for one in largest)
        found[table] = (*found.get(table, ()), *(Cut(table, day, where, one) for one in made))
    return found


def _asked_for() -> Iterator[tuple[Source, set[str]]]:
    for subsystem in registry.subsystems():
        for recap in subsystem.recaps:
            for source in recap.sources:
                if recap.rows != "data":
                    yield source, fields_of(recap, source)
        for chart in subsystem.charts:
            yield chart.source, {chart.by} - {"wilayah"}


def fields_of(recap: Recap, source: Source) -> set[str]:
    """Name the fields by which a recap counts one of its sources."""
    names = {name for column in recap.columns if fills(source, column)
             for name in column.where or ()} | {recap.rows, recap.split}
    if recap.across != YEARS:
        names |= {recap.across}
    return names - {"wilayah", "sumber", ""}


def _keepable(entity: type[Base], source: Source, names: set[str]) -> bool:
    """Tell whether few enough cells hold every record: closed lists, and lists of the centre."""
    fields = entity.__fields__
    if not issubclass(entity, Regional) or source.stock not in fields or source.until \
            or source.latest or source.over or fields[source.stock].kind is not Kind.DATE \
            or not names <= set(fields):
        return False
    return cells(entity, names) <= MOST_CELLS


def cells(entity: type[Base], names: Iterable[str]) -> int:
    """Return how many cells these fields may make."""
    return math.prod(_size(entity.__fields__[name]) for name in names)


def _size(said: Field) -> int:
    if said.kind is Kind.CHOICE and said.choices is not None:
        return len(said.choices) + 1
    if said.kind is Kind.BOOLEAN:
        return 3
    small = said.kind is Kind.REFERENCE and registry.is_reference(registry.entity(said.target))
    return LIST_SIZE if small else MOST_CELLS + 1
