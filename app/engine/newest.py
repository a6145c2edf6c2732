"""What stands in force at the end of a period, said in words: the last election, the last year.

Which rows that leaves to be counted is `counting.py`'s; here it is only named, so that nobody has
to guess from the year above the table.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import parts, registry, values
from app.engine.counting import Asked, newest
from app.engine.vocabulary import Kind


def sentence(session: Session, asked: Asked) -> str:
    """Name what a source with `latest` is counted by; nothing for another, or without any row."""
    name = asked.source.latest
    found = session.scalar(newest(asked), execution_options={"every_class": True}) if name else None
    if found is None:
        return ""
    return f"{parts.label_of(asked.entity, name)} terakhir: {_called(session, asked, found)}."


def _called(session: Session, asked: Asked, found: Any) -> str:
    said = parts.field_of(asked.entity, asked.source.latest)
    if said is None or said.kind is not Kind.REFERENCE:
        return str(found)
    target: Any = registry.entity(said.target)
    return str(session.scalar(select(getattr(target, values.title_field(target))).where(
        target.id == found)))
