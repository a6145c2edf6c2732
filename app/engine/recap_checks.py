"""Boot checks of recaps and charts: E004, E005 and E008 of the list in `checks.py`.

Every name must be one that the database can count by or a list can show, every label that of one
column, and what is made of others may not go round in a circle.
"""
from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from app.engine import columns, listed, parts, periods, registry
from app.engine.bars import orders
from app.engine.base import COMMON, Approvable, Base
from app.engine.result import Place
from app.engine.vocabulary import EACH, Bars, Chart, Column, Kind, Recap, Source, Subsystem, derived

LAYOUTS = ("tabel", "uraian")
SHAPES = ("batang", "garis", "lingkaran")
BESIDE = frozenset({"sumber", "wilayah"})
LISTS = frozenset({Kind.CHOICE, Kind.BOOLEAN, Kind.REFERENCE, Kind.YEAR})
DATES = frozenset({Kind.DATE, Kind.MOMENT, Kind.YEAR})
ANY_YEAR = periods.parse("2026")
ANYWHERE = Place("32", "", "provinsi")


def of(subsystem: Subsystem) -> Iterator[str]:
    """Yield the findings of the recaps and charts of a subsystem."""
    for recap in subsystem.recaps:
        unknown = [source for source in recap.sources if source.entity not in _tables()]
        for source in recap.sources:
            yield from _source(f"recap {recap.code}", source)
        if not unknown:
            yield from _recap(recap)
    for chart in subsystem.charts:
        yield from _source(f"chart “{chart.title}”", chart.source)
        if chart.source.entity in _tables():
            yield from _chart(chart)


def _tables() -> dict[str, type[Base]]:
    return {each.__tablename__: each for each in registry.entities()}


def _stored(entity: type[Any]) -> set[str]:
    """Name the fields that the database can ask for: the entity's, and those of a Part's owner."""
    names: set[str] = set()
    for each in filter(None, (entity, parts.owner_of(entity))):
        machine = set(parts.MACHINE_DATES) if issubclass(each, Approvable) else {"created_at"}
        names |= {*each.__fields__, *machine, "id", "wilayah_kode"}
    return names


def _shown(entity: type[Any]) -> set[str]:
    made = {n for c in entity.__mro__ for n, v in vars(c).items() if isinstance(v, derived)}
    return {*entity.__fields__, *made, *BESIDE, *COMMON, "id", "status", *parts.MACHINE_DATES}


def _near(name: str, names: set[str]) -> str:
    close = difflib.get_close_matches(name, names, 1)
    return f"; did you mean “{close[0]}”?" if close else "; no such field."


def _unknown(what: str, entity: type[Any], known: set[str], names: Iterator[str]) -> Iterator[str]:
    for name in names:
        if name not in known:
            yield f"E008 {what}: names “{name}” of {entity.__name__}{_near(name, known)}"
            continue
        said = parts.field_of(entity, name)
        if said is not None and said.private:
            yield f"E005 {what}: uses private “{name}”."


def _source(what: str, source: Source) -> Iterator[str]:
    if source.entity not in _tables():
        yield f"E004 {what}: counts unknown entity “{source.entity}”."
        return
    entity = _tables()[source.entity]
    dates = [name for name in (source.stock, source.flow) if name]
    yield from _unknown(what, entity, _stored(entity), iter(
        (*(source.where or {}), *dates, *filter(None, (source.until, source.latest)))))
    if source.until and (not source.stock or (
            source.until in _stored(entity)
            and parts.kind_of(entity, source.until) is not Kind.DATE)):
        yield f"E008 {what}: counts until “{source.until}”, which needs a stock and a date."
    if source.latest and (not source.stock or source.until or source.each or parts.owner_of(entity)
                          or (source.latest in _stored(entity) and parts.kind_of(
                              entity, source.latest) not in (Kind.REFERENCE, Kind.YEAR))):
        yield (f"E008 {what}: counts the newest “{source.latest}”; that takes a stock alone, and "
               "a field that is a year or names a record.")
    if len(dates) > 1:
        yield f"E008 {what}: is a stock or a flow, not both."
    if source.each and (source.each != "semester" or not source.stock):
        yield f"E008 {what}: only a stock is counted each semester."
    if source.over and (not dates or source.latest or dates[0] not in _stored(entity)
                        or parts.kind_of(entity, dates[0]) is not Kind.DATE):
        yield f"E008 {what}: only what has a date is counted until yesterday."
    for name in dates:
        if name in _stored(entity) and parts.kind_of(entity, name) not in DATES:
            yield f"E008 {what}: “{name}” is no date and no year."


def _recap(recap: Recap) -> Iterator[str]:
    what = f"recap {recap.code}"
    if recap.layout not in LAYOUTS or (recap.layout == "uraian" and recap.rows != "data"):
        yield f"E008 {what}: layout “{recap.layout}” does not fit its rows."
    if all(registry.is_reference(_tables()[source.entity]) for source in recap.sources):
        yield f"E008 {what}: counts only lists of the centre; no office has a table of them."
    called = [source.called for source in recap.sources]
    if len(set(called)) != len(called):
        yield f"E008 {what}: two sources are called alike; give one a name."
    yield from _rows(what, recap)
    for column in recap.columns:
        yield from _column(f"{what}, “{column.label}”", recap, column)
    yield from _labels(what, recap)
    yield from _spelt(what, recap)
    for bars in recap.bars:
        yield from _bars(f"{what}, bars “{bars.title}”", recap, bars)


def _bars(what: str, recap: Recap, bars: Bars) -> Iterator[str]:
    if recap.rows == "data" or bool(bars.of) is bool(bars.whole) or (recap.split and bars.of):
        yield f"E008 {what}: takes columns of each line, or those of JUMLAH, of what is counted."
    if bars.names and len(bars.names) != len(bars.of or bars.whole):
        yield f"E008 {what}: calls as many parts by name as it has."
    for word in (*bars.of, *bars.whole):
        try:
            at = orders(recap, ANY_YEAR, word)
        except KeyError:
            yield f"E008 {what}: no one column and no heading is called “{word}”."
            continue
        if bars.of and len(at) > 1:
            yield f"E008 {what}: “{word}” is a heading over several columns."


def _spelt(what: str, recap: Recap) -> Iterator[str]:
    if not recap.spelt:
        return
    try:
        order = columns.spelt_of(recap, ANY_YEAR)
    except KeyError:
        yield f"E008 {what}: spells “{recap.spelt}”, which is no one column."
        return
    head = columns.heads_of(recap, ANYWHERE, ANY_YEAR)[order or 0]
    if head.kind is not Kind.RUPIAH or not head.adds:
        yield f"E008 {what}: spells “{recap.spelt}”, which has no JUMLAH of money."


def _rows(what: str, recap: Recap) -> Iterator[str]:
    names = {recap.rows, recap.split, *(() if recap.across == columns.YEARS else (recap.across,))}
    for source in recap.sources:
        entity = _tables()[source.entity]
        yield from _unknown(what, entity, _stored(entity),
                            iter(names - {"wilayah", "data", ""}))
        if recap.rows == "data":
            yield from _unknown(what, entity, _stored(entity) | BESIDE, (
                name.lstrip("-") for name in recap.sort))
        elif recap.across == columns.YEARS and not source.flow:
            yield f"E008 {what}: counts across the years what is no flow."
    first = _tables()[recap.sources[0].entity]
    said = parts.field_of(first, recap.rows)
    if said is not None and said.kind not in LISTS:
        yield f"E008 {what}: “{recap.rows}” makes no lines; it is no closed list."
    said = parts.field_of(first, recap.across) if recap.across != columns.YEARS else None
    if said is not None and said.kind is not Kind.CHOICE:
        yield f"E008 {what}: “{recap.across}” makes no columns; it is no choice."
    said = parts.field_of(first, recap.split)
    yield from _spread(what, recap, first)
    if recap.split and (recap.rows != "wilayah" or said is None or said.kind is not Kind.CHOICE):
        yield f"E008 {what}: “{recap.split}” divides no region; it is no choice, or no lines are."


def _spread(what: str, recap: Recap, first: type[Base]) -> Iterator[str]:
    said = parts.field_of(first, recap.spread)
    lists = said is not None and said.kind is Kind.REFERENCE and registry.is_reference(
        registry.entity(said.target))
    repeated = any(column.group == EACH for column in recap.columns)
    if (recap.spread and not lists) or repeated != bool(recap.spread) or (recap.titled and (
            not recap.sources[0].latest)):
        yield (f"E008 {what}: repeats columns under “{EACH}” for each value of a field that names "
               "a list of the centre; a title takes the newest row of a source with `latest`.")
    yield from _unknown(what, first, _stored(first), iter(recap.titled))
    if lists and said is not None:
        target = registry.entity(said.target)
        yield from _unknown(what, target, _stored(target), iter(recap.spread_where or ()))


def _column(what: str, recap: Recap, column: Column) -> Iterator[str]:
    if not isinstance(column.sum, str) and {*column.sum} != {e.called for e in recap.sources}:
        yield f"E008 {what}: says of some sources only what it adds up."
    if column.source and column.source not in {each.called for each in recap.sources}:
        yield f"E008 {what}: counts unknown source “{column.source}”."
    said = [bool(word) for word in (column.plus, column.less, column.ratio, column.regions,
                                    column.offices, column.sum)]
    if sum(said) > 1:
        yield f"E008 {what}: says more than one of sum, offices, regions, plus, less, ratio."
    by_place = recap.rows == "wilayah" and not recap.split
    by_record = recap.rows == "data" or bool(recap.split)
    if ((column.offices or column.regions) and not by_place) or (column.owed and by_record):
        yield f"E008 {what}: counts regions where the lines are none."
    if len(column.ratio) > 2 or (len(column.less) == 1 and column.owed is None):
        yield f"E008 {what}: takes two columns."
    if len(column.ratio) == 1 and recap.rows == "data":
        yield f"E008 {what}: a list has no share of its JUMLAH."
    for source in recap.sources:
        entity = _tables()[source.entity]
        if column.source in ("", source.called):
            asked = (*(column.where or {}), *filter(None, (columns.summed(column, source),)))
            yield from _unknown(what, entity, _stored(entity) | BESIDE, iter(asked))
            shown = listed.shown(column, source)
            yield from _unknown(what, entity, _shown(entity), iter(filter(None, (shown,))))


def _labels(what: str, recap: Recap) -> Iterator[str]:
    """Follow every label that a column or a sum names."""
    made = columns.columns_of(recap, ANY_YEAR) if _across_known(recap) else recap.columns
    words = [(word, f"sum of “{whole}”") for whole, names in recap.sums for word in (whole, *names)]
    words += [(word, f"“{column.label}”") for column in made for word in _words(column)]
    lost = [(word, where) for word, where in words if not _found(made, word)]
    for word, where in lost:
        yield f"E008 {what}, {where}: no one column is called “{word}”."
    of = {} if lost else {order: tuple(columns.order_of(made, word) for word in _words(column))
                          for order, column in enumerate(made)}
    if any(_returns(order, of, set()) for order in of):
        yield f"E008 {what}: columns are made of each other in a circle."


def _words(column: Column) -> tuple[str, ...]:
    return column.less if column.owed else (columns.made_of(column) or ("", ()))[1]


def _found(made: tuple[Column, ...], word: str) -> bool:
    try:
        columns.order_of(made, word)
    except KeyError:
        return False
    return True


def _across_known(recap: Recap) -> bool:
    return recap.across in ("", columns.YEARS) or parts.field_of(
        _tables()[recap.sources[0].entity], recap.across) is not None


def _returns(order: int, of: dict[int, tuple[int, ...]], seen: set[int]) -> bool:
    return order in seen or any(_returns(each, of, seen | {order}) for each in of[order])


def _chart(chart: Chart) -> Iterator[str]:
    what, entity = f"chart “{chart.title}”", _tables()[chart.source.entity]
    names = [name for name in (chart.by, chart.sum) if name and name != "wilayah"]
    yield from _unknown(what, entity, _stored(entity), iter(names))
    if chart.shape not in SHAPES:
        yield f"E008 {what}: unknown shape “{chart.shape}”."
    kind = parts.kind_of(entity, chart.by)
    if chart.by in _stored(entity) and kind not in LISTS:
        yield f"E008 {what}: “{chart.by}” is no closed list and no year."
    if chart.breaks and kind is not Kind.YEAR:
        yield f"E008 {what}: breaks a line that is not one of years."
    if chart.average and not chart.sum:
        yield f"E008 {what}: takes the mean of nothing; say its sum."
