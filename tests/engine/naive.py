"""What a recap says, counted once more by walking every record in Python.

Written from the rule of what a recap counts: approved, not in the trash, dated as the source says,
within the region. Shares the declaration with the code that is tested, and no line.
"""
from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from app.engine import lines, periods, regions, registry, spread
from app.engine.base import Approvable, Part
from app.engine.columns import columns_of
from app.engine.indonesian import today
from app.engine.vocabulary import Column


def rows(world: Any, recap: Any, place: str, period: str) -> tuple[list[Any], list[Any]]:
    """Return the heads of the counted columns, and each line with those of its figures not 0."""
    with world.acting("dewi") as session:
        recap = spread.of(session, recap, regions.place(session, place), periods.parse(period))
        wanted = figures(session, recap, place, period)
        made = lines.of(session, recap, regions.place(session, place), list(wanted))
    names = {order: (column.group, column.label)
             for order, column in enumerate(columns_of(recap, periods.parse(period)))}
    heads = [names[order] for order, _, _ in _columns(recap, period)]
    return heads, sorted(((line.words, {names[order]: plain(figure) for order, figure in sorted(
        wanted[line.key].items()) if figure}) for line in made
        if not recap.sparse or any(wanted[line.key].values())), key=str)


def same_rows(result: Any, recap: Any, heads: list[Any]) -> list[Any]:
    """Return the same lines of a computed result."""
    lead = 1 + bool(recap.split)
    # What was owed and never done has a line of its own; no record walked over speaks of it.
    owing = recap.sparse and any(column.owed for column in recap.columns)
    made = [(row.cells[:lead], {(head.group, head.label): plain(cell) for head, cell in zip(
        result.heads, row.cells, strict=True) if (head.group, head.label) in heads and cell})
        for row in result.rows]
    return sorted(((words, found) for words, found in made if found or not owing), key=str)


def a_day(world: Any, source: Any) -> str:
    """Return the code of the day (or year) by which some record of a source is counted."""
    with world.acting("dewi") as session:
        for record in session.query(registry.entity(source.entity)):
            day = _value(record, source.stock or source.flow or "created_at")
            if day is not None and (not isinstance(record, Approvable)
                                    or record.status.value == "disetujui"):
                return str(day)[:10]
    raise LookupError(source.entity)


def figures(session: Any, recap: Any, place: str, period: str) -> dict[Any, dict[int, Any]]:
    """Return the counted figures by line and by the order of the column."""
    columns = _columns(recap, period)
    found: dict[Any, dict[int, Any]] = defaultdict(lambda: defaultdict(int))
    offices = defaultdict(set)
    for source in recap.sources:
        for record in _in_force(session.query(registry.entity(source.entity)).all(), source, place,
                                period):
            for key, column, span in _each(source, columns):
                if not _counts(recap, source, column, record, place, span):
                    continue
                line = _line(recap, record, place)
                if column.offices:
                    if len(record.wilayah_kode) >= 5:
                        offices[line, key].add(record.wilayah_kode[:5])
                else:
                    found[line][key] += _figure(source, column, record)
    for (line, key), codes in offices.items():
        found[line][key] = len(codes)
    return found


def _in_force(records: list[Any], source: Any, place: str, period: str) -> list[Any]:
    """Keep the rows that share a source's `latest` field with the newest one that counts."""
    if not source.latest:
        return records
    whole = Column("", all_of=True)
    counted = [each for each in records if _counts(None, source, whole, each, place, period)
               and _value(each, source.latest) is not None]
    if not counted:
        return []
    last = max(counted, key=lambda each: (_value(each, source.stock), each.id))
    return [each for each in records
            if _value(each, source.latest) == _value(last, source.latest)]


def _each(source: Any, columns: list[tuple[int, Any, str]]) -> list[tuple[int, Any, str]]:
    """Ask what falls due twice a year for both semesters, as far as they have begun or ended."""
    if not source.each:
        return columns
    return [(key, column, half) for key, column, span in columns
            for half in ((f"{span}-S1", f"{span}-S2") if len(span) == 4 else (span,))
            if (periods.parse(half).last < today() if source.over
                else half == span or periods.parse(half).first <= today())]


def _columns(recap: Any, period: str) -> list[tuple[int, Any, str]]:
    made = [(column, period) for column in recap.columns]
    if recap.across == "tahun":
        year, rest = int(period[:4]), period[4:]
        made += [(Column(""), f"{each}{rest}") for each in range(year - 4, year + 1)]
    elif recap.across:
        members = registry.entity(recap.sources[0].entity).__fields__[recap.across].choices
        made += [(Column("", where={recap.across: each}), period) for each in (*members, None)]
        made.append((Column("", all_of=True), period))
    return [(order, column, span) for order, (column, span) in enumerate(made) if not (
        column.plus or column.less or column.ratio or column.regions or column.owed
        or _by_hand(column))]


def _figure(source: Any, column: Any, record: Any) -> Any:
    name = column.sum if isinstance(column.sum, str) else column.sum.get(source.called, "")
    return (_value(record, name) or 0) if name else 1


def _by_hand(column: Any) -> bool:
    return column.kind.value == "teks" and not (
        column.where or column.sum or column.all_of or column.offices)


def _counts(recap: Any, source: Any, column: Any, record: Any, place: str, span: str) -> bool:
    if column.source and column.source != (source.name or source.entity):
        return False
    if not isinstance(column.sum, str) and source.called not in column.sum:
        return False
    if source.own and record.wilayah_kode != place:
        return False
    if place != "00" and record.wilayah_kode != place \
            and not record.wilayah_kode.startswith(place + "."):
        return False
    head = getattr(record, type(record).__owner__[1]) if isinstance(record, Part) else record
    if head is None or head.deleted_at is not None or record.deleted_at is not None:
        return False
    if isinstance(head, Approvable) and head.status.value != "disetujui":
        return False
    wanted = {**(source.where or {}), **(column.where or {})}
    return _dated(record, source, span) and all(
        _fits(source.name or source.entity if name == "sumber" else _value(record, name), value)
        for name, value in wanted.items())


def _dated(record: Any, source: Any, span: str) -> bool:
    name = source.stock or source.flow
    if not name:
        return True
    try:
        period = periods.parse(span)
    except ValueError:
        return False
    day = _value(record, name)
    if isinstance(day, datetime):
        day = (day + timedelta(hours=7)).date()
    if day is None:
        return False
    first, last = (period.first.year, period.last.year) if isinstance(day, int) \
        else (period.first, period.last)
    if getattr(source, "until", ""):
        end = _value(record, source.until)
        asked = min(period.last, max(today(), period.first))
        if end is not None and end < asked:
            return False
    if source.over and not source.each and day >= today():
        return False
    return day <= last and (bool(source.stock) or day >= first)


def _value(record: Any, name: str) -> Any:
    if isinstance(record, Part) and name not in type(record).__fields__ and name != "id":
        record = getattr(record, type(record).__owner__[1])
    return getattr(record, name)


def _fits(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, tuple):
        return any(_fits(value, each) for each in wanted)
    return wanted in value if isinstance(value, tuple) else value == wanted


def _line(recap: Any, record: Any, place: str) -> Any:
    if recap.rows == "wilayah":
        code = record.wilayah_kode[:2 if place == "00" else 5]
        return (code, _value(record, recap.split)) if recap.split else code
    return _value(record, recap.rows)


def plain(figure: Any) -> Any:
    """Make figures comparable: money is money however a database adds it."""
    return Decimal(str(figure)).normalize() if isinstance(figure, Decimal | float) else figure
