"""How a clerk fills in the template of an entity and uploads it, and what was stored of it."""
from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import openpyxl
from sqlalchemy import select

from app.engine import registry, sheets
from app.engine.values import title_field
from app.views.screen import entity_url
from tests.every.world import World

Lines = list[dict[str, Any]]


def filled(house: World, table: str, rows: Lines, parts: dict[str, Lines]) -> Any:
    """Fetch the template of an entity and fill it under its own headings."""
    entity = registry.entity(table)
    answer = house.hands[clerk(house, entity)].get(entity_url(entity, "templat.xlsx"))
    assert answer.status_code == 200, answer.text
    book = openpyxl.load_workbook(io.BytesIO(answer.data))
    for sheet in sheets.layout(entity):
        page = book[sheet.name]
        columns = {sheets.known(cell.value): cell.column for cell in page[1]}
        for number, row in enumerate(parts.get(sheet.attribute, []) if sheet.attribute else rows,
                                     start=2):
            for heading, value in row.items():
                page.cell(number, columns[sheets.known(heading)]).value = value
    return book


def clerk(house: World, entity: Any) -> str:
    """Name who fills a table in: for votes and grants one whose office has none yet."""
    return "ratna" if entity.__tablename__ in ("perolehan_pemilu", "nphd") \
        else house.writer(entity)


def uploaded(house: World, table: str, book: Any, **said: str) -> Any:
    entity, stream = registry.entity(table), io.BytesIO()
    book.save(stream)
    return house.hands[clerk(house, entity)].post(entity_url(entity, "impor"), {
        "berkas": (io.BytesIO(stream.getvalue()), "isi.xlsx"), **said},
        content_type="multipart/form-data")


@contextmanager
def entered(house: World, table: str, rows: Lines, parts: dict[str, Lines]) -> Iterator[list[Any]]:
    """Let the clerk enter a table that is right; lend the records it made, in their order."""
    entity: Any = registry.entity(table)
    with house.acting(clerk(house, entity)) as session:
        before = set(session.scalars(select(entity.id)))
    answer = uploaded(house, table, filled(house, table, rows, parts))
    assert answer.status_code == 302, re.findall("<tr>.*", answer.text)
    with house.acting(clerk(house, entity)) as session:
        yield [each for each in session.scalars(select(entity).order_by(entity.id))
               if each.id not in before]


def plain(value: Any) -> Any:
    """Return a stored value as the tables above write it."""
    if isinstance(value, tuple):
        return tuple(each.value for each in value)
    if hasattr(value, "__entity__"):
        return getattr(value, title_field(type(value)))
    return getattr(value, "value", value)
