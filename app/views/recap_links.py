"""From a figure of a recap to the list of the records it counts, or to the page of its rows.

A list knows no "sampai dengan": it is for figures of a period that reaches today. What is made of
other columns, counts rows inside other records, one office alone, what has not ended yet, only the
newest, or what may lie ahead, has no list of its own and opens its rows; a number of regions or of
what was owed opens the places it is made of.
"""
from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any
from urllib.parse import urlencode

from sqlalchemy.orm import Session

from app.engine import (
    adding,
    columns,
    lines,
    listing,
    opening,
    parts,
    regions,
    registry,
    roles,
    spare,
    summary,
    told,
)
from app.engine.actor import current
from app.engine.indonesian import today, write_decimal
from app.engine.result import LESS, PLUS, RATIO, Head, Result, Row
from app.engine.vocabulary import Choice, Column, Recap, Source
from app.views.behind_words import named
from app.views.screen import entity_url

Linker = Callable[[Row | None, int], str]
SIGNS = {PLUS: " + ", LESS: " − ", RATIO: " : "}


def linker(session: Session, recap: Recap, result: Result) -> Linker | None:
    """Return what gives the address behind a figure: of a row, or of JUMLAH for None.

    None where no figure of the table has one.
    """
    if recap.rows == "data":
        return None
    recap = summary.fitted(session, recap, result.place, result.period)
    heads = columns.heads_of(recap, result.place, result.period)
    stands = spare.places(result.heads, heads)
    listed, opened = _lists(session, recap, result, stands), _opens(recap, result, heads, stands)
    return lambda row, order: listed(row, order) or opened(row, order)


def _opens(recap: Recap, result: Result, heads: tuple[Head, ...],
           stands: tuple[int, ...]) -> Linker:
    """Return what leads to the page of the rows behind a figure, where there are any.

    `heads` are those of all columns, `stands` says which of them the table shows.
    """
    shift, made = columns.shift_of(recap), columns.columns_of(recap, result.period)
    at = {id(row): number for number, row in enumerate(result.rows)}
    counted = {order for order, whole in enumerate(stands) if whole >= shift and (any(
        columns.is_counted(made[each - shift]) for orders in opening.terms(heads, whole)
        for each in orders) or told.is_told(recap, result.period, heads, whole))}

    def link(row: Row | None, order: int) -> str:
        if order not in counted or not (row.cells if row else result.totals or ())[order]:
            return ""
        return address(recap.code, result.place.kode, result.period.code,
                       None if row is None else at[id(row)])(stands[order])
    return link


def address(code: str, region: str, period: str, at: int | None) -> Callable[[int], str]:
    """Return what gives the address of the rows behind a column, on a line or of JUMLAH."""
    line = "" if at is None else f"garis={at}&"
    return lambda order: f"/rekap/{code}/{region}/{period}/baris?{line}kolom={order}"


def made_of(heads: tuple[Head, ...], order: int, cells: Any, link: Callable[[int], str],
            totals: Any, whole: Callable[[int], str]) -> list[tuple[str, str, str, str]]:
    """Say of what a figure is made: sign, label, figure and address of each part; else nothing.

    A share is one of JUMLAH: its second part is found in `totals`, by the address `whole` gives.
    """
    made = heads[order].made
    if made is None:
        return []
    said = [(SIGNS[made.how] if number else "", named(heads[each]),
             write_decimal(cells[each] or 0), link(each)) for number, each in enumerate(made.of)]
    if made.how == RATIO and len(made.of) == 1 and totals:
        of = made.of[0]
        said.append((SIGNS[RATIO], f"{adding.TOTAL} {said[0][1]}", write_decimal(totals[of] or 0),
                     whole(of)))
    return said


def _lists(session: Session, recap: Recap, result: Result, stands: tuple[int, ...]) -> Linker:
    """Return what leads to the list that shows what a figure counts."""
    if recap.split or result.period.last < today() or recap.across == columns.YEARS:
        return lambda row, order: ""
    every = columns.columns_of(recap, result.period)
    made = [every[whole - 1] for whole in stands[1:]]
    sources = [_listed(recap, column) for column in made]
    keys = {line.label: line.key for line in lines.of(session, recap, result.place, [None])
            if not (line.note and recap.rows == "wilayah")}

    placed = recap.rows == "wilayah"

    @cache
    def asks(order: int, label: str | None) -> str | None:
        source = sources[order - 1] if order else None
        if source is None:
            return None
        wanted = {**(source.where or {}), **(made[order - 1].where or {})}
        return _address(registry.entity(source.entity),
                        wanted if label is None else wanted | {recap.rows: keys[label]})

    def link(row: Row | None, order: int) -> str:
        label = None if row is None else row.cells[0]
        if not (row.cells if row else result.totals or ())[order] \
                or (label is not None and label not in keys):
            return ""
        asked = asks(order, None if placed else label)
        place = result.place.kode if label is None or not placed else keys[label]
        if asked is None or place == regions.NATION:
            return asked or ""
        return f"{asked}{'' if asked.endswith('?') else '&'}wilayah={place}"
    return link


def _listed(recap: Recap, column: Column) -> Source | None:
    """Return the one source whose list can show what a column counts, to one who may read it."""
    filling = [source for source in recap.sources if columns.fills(source, column)]
    who = current()
    if len(filling) != 1 or column.sum or column.offices or who is None:
        return None
    source, entity = filling[0], registry.entity(filling[0].entity)
    if source.own or source.until or source.latest or source.each \
            or parts.lies_ahead(entity, source.stock):
        return None
    reads = parts.owner_of(entity) is None and roles.may(who, "list", entity)
    return source if reads and source.stock else None


def _address(entity: type[Any], wanted: dict[str, Any]) -> str | None:
    """Return the address of a list that shows what is wanted; None where none can."""
    fields = listing.filter_fields(entity)
    texts = {name: _text(value) for name, value in wanted.items()}
    if any(name not in fields or not text for name, text in texts.items()):
        return None
    if "status" in fields:
        texts = {"status": "disetujui", **texts}
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
