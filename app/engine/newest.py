"""What stands in force at the end of a period, said in words: the last election, the last year.

Which rows that leaves to be counted is `counting.py`'s; here it is only named, so that nobody has
to guess from the year above the table.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import parts, registry, values
from app.engine.counting import Asked, newest
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Choice, Kind, Recap


def sentence(session: Session, asked: Asked) -> str:
    """Name what a source with `latest` is counted by; nothing for another, or without any row."""
    name = asked.source.latest
    found = session.scalar(newest(asked), execution_options={"every_class": True}) if name else None
    if found is None:
        return ""
    return f"{parts.label_of(asked.entity, name)} terakhir: {_called(session, asked, found)}."


def title(session: Session, recap: Recap, place: Place, period: Period,
          headings: Iterable[str] = ()) -> str:
    """Complete the title of a recap by what is counted: nothing where none is.

    The names of several that stand beside each other are the `headings` of their columns.
    """
    if not recap.titled:
        return ""
    asked = Asked(recap.sources[0], (), (), place, 0, period)
    row = session.execute(newest(asked, *recap.titled),
                          execution_options={"every_class": True}).first()
    if row is None:
        return ""
    beside = " dan ".join(headings)
    return ", ".join(beside if beside and name == recap.spread
                     else _called(session, asked, value, name)
                     for name, value in zip(recap.titled, row[1:], strict=True)
                     if value is not None)


def _called(session: Session, asked: Asked, found: Any, name: str = "") -> str:
    said = parts.field_of(asked.entity, name or asked.source.latest)
    if isinstance(found, Choice):
        return found.label
    if said is None or said.kind is not Kind.REFERENCE:
        return str(found)
    target: Any = registry.entity(said.target)
    return str(session.scalar(select(getattr(target, values.title_field(target))).where(
        target.id == found)))
