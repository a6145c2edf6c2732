"""A declared recap or chart becomes a computed `Result` or `Drawing`: lines, columns, sums.

`compute` and `draw` count through the scoped session of whoever acts; whether they may is asked
before. Where the figures come from is `kept.py`'s business, listed records are `listed.py`'s. Sums
that were declared are added again on every line; a difference is told, never mended.
"""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.engine import kept, lines, listed, regions, registry
from app.engine.actor import Actor
from app.engine.counting import COUNTED, UNAPPROVED, UNDATED, Asked, Cube, Figure, depth_of, fits
from app.engine.cuts import fields_of
from app.engine.errors import OutOfRegion
from app.engine.indonesian import now, write_decimal
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Drawing, Head, Place, Result, Row
from app.engine.vocabulary import Chart, Column, Kind, Recap, Source

LONGEST = 10_000
MOST_LABELS = 40
ADDED = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH})
WHOLE = "Jumlah"


def compute(session: Session, actor: Actor, recap: Recap, place_code: str, period: Period,
            limit: int = LONGEST) -> Result:
    """Compute a recap of a region; a list stops at `limit` lines and says so."""
    place = _place(session, place_code)
    columns = columns_of(recap)
    empty = Result(recap.code, title_of(recap, place), place, period, heads_of(recap, place), (),
                   None, now(), landscape=recap.landscape, note=recap.note)
    if recap.rows == "data":
        return _list(session, actor, recap, empty, limit)
    asked = _questions(recap, place, period, tuple(sorted(fields_of(recap))), _sums(columns))
    cubes = [kept.count(session, one) for one in asked]
    found = _figures(recap, columns, asked, cubes)
    made = [(line, found.get(line.key)) for line in lines.of(session, recap, place, list(found))]
    rows = tuple(Row((line.label, *(figures or _blank(columns))), line.note)
                 for line, figures in made)
    return _closed(replace(empty, rows=rows), recap, asked, cubes)


def stream(session: Session, recap: Recap, place_code: str, period: Period,
           limit: int) -> Iterator[Row]:
    """Walk the lines of a list recap without holding them, for a sheet longer than paper."""
    asked = _questions(recap, _place(session, place_code), period, (), ())
    return listed.rows(session, recap, asked, listed.find(session, recap, asked, limit))


def _place(session: Session, code: str) -> Place:
    place = regions.place(session, code)
    if place is None:
        raise OutOfRegion
    return place


def title_of(recap: Recap, place: Place) -> str:
    """Return the title; the lines of the nation are provinces."""
    if place.kode == regions.NATION:
        return recap.title.replace("per Kabupaten/Kota", "per Provinsi")
    return recap.title


def columns_of(recap: Recap) -> tuple[Column, ...]:
    """Return the columns as they stand, those of `across` written out."""
    if not recap.across:
        return recap.columns
    said = registry.entity(recap.sources[0].entity).__fields__[recap.across]
    made = [Column(member.label, where={recap.across: member}, group=said.label)
            for member in said.choices or ()]
    made.append(Column("Tidak diisi", where={recap.across: None}, group=said.label))
    return (*recap.columns, *made, Column(WHOLE, all_of=True))


def heads_of(recap: Recap, place: Place) -> tuple[Head, ...]:
    """Return the heads of the table; the column of numbers is the printer's."""
    tables = [source.entity for source in recap.sources]
    heads = tuple(Head(column.label, column.group, listed.kind_of(column, tables), column.width)
                  for column in columns_of(recap))
    if recap.rows == "data":
        return heads
    return (Head(lines.heading(recap, place), width=3.0), *heads)


def _is_text(column: Column) -> bool:
    return column.kind is Kind.TEXT and not (column.where or column.sum or column.all_of)


def _blank(columns: tuple[Column, ...]) -> list[Any]:
    return [None if _is_text(column) else 0 for column in columns]


def _sums(columns: tuple[Column, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(column.sum for column in columns if column.sum))


def _questions(recap: Recap, place: Place, period: Period, fields: tuple[str, ...],
               sums: tuple[str, ...]) -> list[Asked]:
    depth = depth_of(place) if recap.rows == "wilayah" else 0
    return [Asked(source, fields, sums, place, depth, period) for source in recap.sources]


def _figures(recap: Recap, columns: tuple[Column, ...], asked: list[Asked],
             cubes: list[Cube]) -> dict[Any, list[Any]]:
    """Add every cell of the cubes to the columns whose condition it satisfies, line by line."""
    found: dict[Any, list[Any]] = {}
    blank = _blank(columns)
    for one, cube in zip(asked, cubes, strict=True):
        fitting: dict[tuple[Any, ...], list[int]] = {}
        for (bucket, state, values), figures in cube.items():
            if state != COUNTED:
                continue
            if values not in fitting:
                fitting[values] = _fitting(columns, one, values)
            key = bucket if recap.rows == "wilayah" else values[one.fields.index(recap.rows)]
            if key not in found:
                found[key] = list(blank)
            for order in fitting[values]:
                name = columns[order].sum
                found[key][order] += figures[one.sums.index(name) + 1 if name else 0]
    return found


def _fitting(columns: tuple[Column, ...], asked: Asked, values: tuple[Any, ...]) -> list[int]:
    known = {**dict(zip(asked.fields, values, strict=True)), "sumber": asked.source.entity}
    return [order for order, column in enumerate(columns) if not _is_text(column) and all(
        fits(known.get(name), wanted) for name, wanted in (column.where or {}).items())]


def _closed(result: Result, recap: Recap, asked: list[Asked], cubes: list[Cube]) -> Result:
    """Add up the lines, ask the declared sums again, and say what was left out."""
    totals = _totals(result)
    return replace(
        result, totals=totals, unapproved=_state(cubes, UNAPPROVED),
        mismatches=(*_mismatches(result, recap, totals), *_undated(asked, [
            _state([cube], UNDATED) for cube in cubes])))


def _totals(result: Result) -> tuple[Any, ...] | None:
    """Add every column of figures over the lines; None where there is nothing to add."""
    def added(order: int, head: Head) -> Figure | None:
        figures = [row.cells[order] for row in result.rows]
        numbers = [f for f in figures if isinstance(f, int | Decimal) and not isinstance(f, bool)]
        return sum(numbers) if head.kind in ADDED else None
    totals = tuple(added(order, head) for order, head in enumerate(result.heads))
    return totals if any(total is not None for total in totals) else None


def _state(cubes: list[Cube], state: str) -> int:
    return int(sum(figures[0] for cube in cubes for key, figures in cube.items()
                   if key[1] == state))


def _mismatches(result: Result, recap: Recap, totals: tuple[Any, ...] | None) -> Iterator[str]:
    labels = [head.label for head in result.heads]
    made = tuple(c.label for c in columns_of(recap)[len(recap.columns):-1]) if recap.across else ()
    for whole, parts in (*recap.sums, *(((WHOLE, made),) if made else ())):
        at, of = labels.index(whole), [labels.index(part) for part in parts]
        for cells in (*(row.cells for row in result.rows), ("JUMLAH", *(totals or ())[1:])):
            if len(cells) < len(labels):
                continue
            added = sum(cells[order] or 0 for order in of)
            gap = abs((cells[at] or 0) - added)
            if gap:
                yield (f"Jumlah tidak cocok: selisih {write_decimal(gap)} ({cells[0]}: {whole} "
                       f"tertulis {write_decimal(cells[at] or 0)}, penjumlahan bagiannya "
                       f"{write_decimal(added)}).")


def _undated(asked: list[Asked], counts: list[int]) -> Iterator[str]:
    for one, count in zip(asked, counts, strict=True):
        if count:
            label = one.entity.__fields__[one.date].label
            state = "data disetujui" if registry.is_approvable(one.entity) else "data"
            named = f" {one.source.label}" if one.source.label else ""
            yield f"{write_decimal(count)} {state}{named} tanpa {label} tidak dihitung."


def _list(session: Session, actor: Actor, recap: Recap, empty: Result, limit: int) -> Result:
    asked = _questions(recap, empty.place, empty.period, (), ())
    found = listed.find(session, recap, asked, limit + 1)
    cut = len(found) > limit
    hidden, unapproved, undated = listed.left_out(session, actor, asked)
    result = replace(empty, rows=tuple(listed.rows(session, recap, asked, found[:limit])))
    return replace(
        result, totals=None if cut else _totals(result), truncated_at=limit if cut else 0,
        hidden=hidden, unapproved=unapproved, mismatches=tuple(_undated(asked, undated)))


def draw(session: Session, chart: Chart, place_code: str, period: Period) -> Drawing:
    """Compute a chart of a region."""
    place = _place(session, place_code)
    by_place = chart.by == "wilayah"
    asked = Asked(chart.source, () if by_place else (chart.by,), (chart.sum,) if chart.sum else (),
                  place, depth_of(place) if by_place else 0, period)
    found: dict[Any, Figure] = {}
    for (bucket, state, values), figures in kept.count(session, asked).items():
        if state == COUNTED:
            key = bucket if by_place else values[0]
            found[key] = found.get(key, 0) + figures[-1]
    stand_in = Recap("", chart.title, (chart.source,), rows=chart.by)
    shown = _drawn(lines.of(session, stand_in, place, list(found)), found, chart)
    return Drawing(chart.title, chart.shape, tuple(label for label, _ in shown),
                   ((chart.unit.capitalize() or WHOLE, tuple(figure for _, figure in shown)),),
                   chart.unit, now())


def _drawn(made: list[Line], found: dict[Any, Figure], chart: Chart) -> list[tuple[str, Figure]]:
    """Keep what a chart has room for: no empty note, and the smallest of a long list together."""
    source: Source = chart.source
    shown = [(line.label, found.get(line.key, 0)) for line in made
             if found.get(line.key) or not line.note]
    said = registry.entity(source.entity).__fields__.get(chart.by)
    if said is None or said.kind is not Kind.REFERENCE or len(shown) <= MOST_LABELS:
        return shown
    largest = sorted(shown, key=lambda one: -one[1])[:MOST_LABELS - 1]
    rest = sum(figure for _, figure in shown) - sum(figure for _, figure in largest)
    return [*(one for one in shown if one in largest), ("Lainnya", rest)]
