"""The official tables that count a record: the way from what was entered to where it arrives.

Read from the declarations of the recaps. Only what is counted has such a way, and only for who may
read the table; it opens the year of the record at the office of the record.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any
from urllib.parse import quote

from app.engine import registry, roles, scope
from app.engine.actor import Actor
from app.engine.base import Approvable, Base, Part, Regional, Status
from app.engine.counting import fits
from app.engine.indonesian import today
from app.engine.tables import Source
from app.engine.vocabulary import Recap

YEAR = "tahun"


@dataclass(frozen=True)
class CountedIn:
    """One official table and the address of its year."""

    code: str
    title: str
    year: int
    address: str


def recaps(actor: Actor, record: Any) -> list[CountedIn]:
    """List the official tables that count a record, each once."""
    if not isinstance(record, Regional) or (
            isinstance(record, Approvable) and record.status is not Status.DISETUJUI):
        return []
    found = []
    for subsystem, recap in registry.recaps():
        year = _year(recap, record)
        if year is not None and scope.reaches(actor, subsystem.code, record.wilayah_kode) and all(
                roles.may(actor, "recap", registry.entity(each.entity)) for each in recap.sources):
            found.append(CountedIn(recap.code, recap.title, year, (
                f"/rekap/{quote(recap.code, safe='')}/{record.wilayah_kode}/{year:04}")))
    return found


def _year(recap: Recap, record: Any) -> int | None:
    """Return the last year, none ahead of the next, in which a recap counts a record."""
    counted = [year for source in recap.sources for year in _years(source, record)
               if year <= today().year + 1]
    return max(counted, default=None)


def _years(source: Source, record: Any) -> Iterator[int]:
    entity = registry.entity(source.entity)
    if isinstance(record, entity):
        rows = [record]
    elif issubclass(entity, Part) and entity.__owner__ \
            and entity.__owner__[1] == type(record).__tablename__:
        rows = list(_rows(record, entity))
    else:
        return
    for row in rows:
        day = _value(source.stock or source.flow or YEAR, row, record)
        if day is None or not _meant(source, row) or (source.over and day >= today()):
            continue
        year: int = day.year if isinstance(day, date) else int(day)
        if not source.stock:
            yield year
        elif year <= today().year:
            until = _value(source.until, row, record) if source.until else None
            yield min(until.year, today().year) if until else today().year


def _rows(record: Any, entity: type[Base]) -> Iterator[Any]:
    for name, child in registry.children(type(record)).items():
        if child is entity:
            yield from getattr(record, name)


def _value(name: str, row: Any, record: Any) -> Any:
    """Return a date or year: the row's own, or its owner's."""
    found = getattr(row, name, None)
    return getattr(record, name, None) if found is None else found


def _meant(source: Source, row: Any) -> bool:
    return all(fits(getattr(row, name, None), wanted)
               for name, wanted in (source.where or {}).items())
