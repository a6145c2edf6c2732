"""Columns that together say one thing are put into one, before the rows are read.

The region of a row by code and name, or by district and province; a moment by its day and its
hour. What the headings mean is `sheet_called.py`'s, what the cells mean `sheets.py`'s.
"""
from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from app.engine import sheet_called, sheets
from app.engine.sheet_problems import Table, cell_at
from app.engine.vocabulary import Field, Kind

_DAYS = (["tanggal"], ["hari"])
_HOURS = (["waktu"], ["jam"], ["pukul"], ["waktu", "jam"])
_DAY = 86_400


def join(texts: list[str], meant: dict[int, Any], table: Table, begin: int) -> None:
    """Put together what belongs together, and leave in `meant` the columns that then say it."""
    places = {order: what for order, found in meant.items() if found == sheets.PLACE
              and (what := sheet_called.region(texts[order]))}
    if len(places) > 1 and len(set(places.values())) == len(places):
        for order in places.keys() - {_regions(table, begin, places)}:
            meant.pop(order)
    moment = _moment(meant)
    words = {order: [word for word in sheet_called.worded(texts[order])
                     if word not in sheet_called.TRAILING] for order in meant}
    days = [order for order, said in words.items() if said in _DAYS and meant[order] in (
        None, moment)]
    hours = [order for order, said in words.items() if said in _HOURS and order not in days
             and meant[order] in (None, moment)]
    if moment is not None and len(days) == len(hours) == 1:
        _moments(table, begin, days[0], hours[0], moment)
        meant.pop(hours[0])
        meant[days[0]] = moment


def _moment(meant: dict[int, Any]) -> Field | None:
    """Return the moment that one of the columns names; there is nothing to join for another."""
    found = {said.name: said for said in meant.values()
             if isinstance(said, Field) and said.kind is Kind.MOMENT}
    return next(iter(found.values())) if len(found) == 1 else None


def _regions(table: Table, begin: int, columns: dict[int, str]) -> int:
    """Put what several columns say of the region of a row into the first; return its order.

    `32.73` and `Kota Bandung`, `Bandung` and `Jawa Barat` become what one cell would have said.
    """
    first = min(columns)
    for line in table[begin:]:
        said = {what: _text(line, order) for order, what in columns.items()}
        code, own, above = (said.get(what, "") for what in (
            sheet_called.CODE, sheet_called.DISTRICT, sheet_called.PROVINCE))
        name = own or above if code else ", ".join(filter(None, (own, above)))
        if len(line) > first and (code or name):
            line[first] = f"{code} {name}".strip()
    return first


def _moments(table: Table, begin: int, day: int, hour: int, said: Field) -> None:
    date = replace(said, kind=Kind.DATE)
    for line in table[begin:]:
        value = line[hour] if hour < len(line) else None
        if day >= len(line) or isinstance(line[day], sheets.Spoilt):
            continue
        told = _hour(value)
        if told and line[day] not in (None, ""):
            line[day] = f"{sheets.typed(date, line[day])} {told}"


def _hour(value: Any) -> str:
    """Return an hour as it is written, also one that a spreadsheet keeps as a part of a day."""
    if isinstance(value, float) and 0 <= value < 1:
        minutes = round(value * _DAY / 60)
        return f"{minutes // 60:02}.{minutes % 60:02}"
    if isinstance(value, time | datetime):
        return f"{value:%H.%M}"
    return " ".join(str("" if value is None else value).split())


def _text(line: list[Any], order: int) -> str:
    value = cell_at(line, order)
    if isinstance(value, float):
        value = f"{value:.0f}" if value.is_integer() else f"{value:.2f}"
    text = " ".join(str("" if value is None else value).split())
    return "" if text == "-" else text
