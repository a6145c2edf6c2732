"""From a figure of a recap to the list of the records it counts, where a list can say the same.

A list knows no "sampai dengan": only figures of a period that reaches today are linked.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from app.engine import lines, listing, regions, registry, roles, summary
from app.engine.actor import current
from app.engine.indonesian import today
from app.engine.result import Result, Row
from app.engine.vocabulary import Choice, Column, Kind, Recap
from app.views.screen import entity_url

Linker = Callable[[Row | None, int], str]


def linker(session: Session, recap: Recap, result: Result) -> Linker:
    """Return what gives the address behind a figure: of a row, or of JUMLAH for None."""
    source = recap.sources[0]
    entity, who = registry.entity(source.entity), current()
    if len(recap.sources) > 1 or recap.rows == "data" or not source.stock \
            or result.period.last < today() or who is None or not roles.may(who, "list", entity):
        return lambda row, order: ""
    columns = summary.columns_of(recap)
    keys = {line.label: line.key for line in lines.of(session, recap, result.place, [None])
            if not (line.note and recap.rows == "wilayah")}

    def link(row: Row | None, order: int) -> str:
        if order < 1 or not (row.cells if row else result.totals or ())[order] \
                or (row is not None and row.cells[0] not in keys):
            return ""
        wanted = {**(source.where or {}), **(columns[order - 1].where or {})}
        place = result.place.kode
        if row is not None and recap.rows == "wilayah":
            place = keys[row.cells[0]]
        elif row is not None:
            wanted[recap.rows] = keys[row.cells[0]]
        return _address(entity, columns[order - 1], wanted, place)
    return link


def _address(entity: type[Any], column: Column, wanted: dict[str, Any], place: str) -> str:
    fields = listing.filter_fields(entity)
    texts = {name: _text(value) for name, value in wanted.items()}
    if column.sum or (column.kind is Kind.TEXT and not column.where) \
            or any(name not in fields or not text for name, text in texts.items()):
        return ""
    if "status" in fields:
        texts = {"status": "disetujui", **texts}
    if place != regions.NATION:
        texts["wilayah"] = place
    return entity_url(entity, "list/") + "?" + urlencode(texts, safe=",")


def _text(value: Any) -> str:
    """Write a condition as a filter of a list; nothing when a list cannot say it."""
    if value is None:
        return listing.EMPTY
    if isinstance(value, tuple):
        return ",".join(value) if all(isinstance(one, Choice) for one in value) else ""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    return str(value.value if isinstance(value, Choice) else value)
