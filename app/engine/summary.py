"""A declared recap becomes a computed `Result`: lines, columns, sums.

`compute` counts through the scoped session of whoever acts; whether they may is asked before.
What is asked and what fills which column is `figures.py`'s, where cubes come from `kept.py`'s,
listed records are `listed.py`'s, charts `drawing.py`'s. A sum that does not close is told.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from app.engine import (
    adding,
    bars,
    figures,
    kept,
    lines,
    listed,
    newest,
    parts,
    regions,
    registry,
    spare,
    spread,
)
from app.engine.actor import Actor
from app.engine.ask import Ask
from app.engine.columns import columns_of, heads_of, spelt_of, spoken_of, sums_of
from app.engine.counting import UNAPPROVED, UNDATED, Asked, Cube, demand_span
from app.engine.errors import OutOfRegion
from app.engine.figures import Question
from app.engine.indonesian import now, write_decimal
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Place, Result, Row
from app.engine.vocabulary import Column, Kind, Recap

LONGEST = 10_000


def compute(session: Session, actor: Actor, recap: Recap, place_code: str, period: Period,
            limit: int = LONGEST) -> Result:
    """Compute a recap of a region; a list stops at `limit` lines and says so."""
    place = place_of(session, place_code)
    declared, recap = recap, fitted(session, recap, place, period)
    empty = blank(recap, place, period)
    if recap.rows == "data":
        return _list(session, actor, recap, empty, limit)
    made, asked, cubes = lined(session, recap, place, period)
    named = newest.title(session, declared, place, period, dict.fromkeys(
        column.group for column in recap.columns if column.of is not None))
    rows = tuple(row for _, row in made)
    closed = _closed(recap, replace(empty, rows=rows,
                                    title=f"{empty.title} {named}".rstrip(),
                                    note=_noted(session, recap, (one.asked for one in asked))),
                     asked, cubes)
    return spare.without(closed, spare.left_out(recap, period, rows))


def _noted(session: Session, recap: Recap, asked: Iterable[Asked]) -> str:
    """Write the note of a recap, with what is counted where only the newest is."""
    said = dict.fromkeys(newest.sentence(session, one) for one in asked)
    return " ".join(filter(None, (*said, recap.note)))


def lined(session: Session, recap: Recap, place: Place, period: Period
          ) -> tuple[list[tuple[Line, Row]], list[Question], list[Cube]]:
    """Return each line of a counted recap with its row, in order, and what they were made of."""
    heads, columns = heads_of(recap, place, period), columns_of(recap, period)
    asked = figures.questions(recap, place, period)
    for one in asked:
        demand_span(one.asked)
    cubes = [kept.count(session, one.asked) for one in asked]
    found = figures.of(recap, columns, asked, cubes)
    made, ask = [], Ask(session)
    for line in lines.of(session, recap, place, list(found)):
        cells = figures.with_regions(session, ask, columns, line, found.get(line.key)
                                     or figures.blank(columns), period,
                                     None if recap.rows == "wilayah" else place)
        if recap.sparse and line.key not in found and not any(cells):
            continue
        made.append((line, Row(adding.finish(heads, (*line.words, *cells)), line.note)))
    labels = [head.label for head in heads]
    for name in reversed(recap.sort):  # the largest first; notes stay last
        at = labels.index(name.lstrip("-"))
        made.sort(key=lambda each: (each[1].note, -(each[1].cells[at] or 0)))
    return made, asked, cubes


def fitted(session: Session, recap: Recap, place: Place, period: Period) -> Recap:
    """Write out a declared recap for a place and period: whose lines, and which columns."""
    return spread.of(session, placed(recap, place), place, period)


def placed(recap: Recap, place: Place) -> Recap:
    """Leave out below the nation what belongs to it alone; let a list of many offices name them.

    A list that is the same for all offices belongs to the centre: it stands in the nation's table,
    under “Tingkat pusat”, and in no other. A list of many offices stands in their order.
    """
    if place.kode != regions.NATION:
        recap = replace(recap, sources=tuple(
            one for one in recap.sources
            if not registry.is_reference(registry.entity(one.entity))))
    many = place.tingkat in ("pusat", "provinsi") and not all(one.own for one in recap.sources)
    if recap.rows != "data" or recap.layout != "tabel" or not many \
            or any(column.show == "wilayah" for column in recap.columns):
        return recap
    order = (name for name in recap.sort if name.lstrip("-") != "wilayah")
    return replace(recap, sort=("wilayah", *order), columns=(
        Column("Wilayah", show="wilayah", width=1.4, kind=Kind.TEXT, over=True), *recap.columns))


def blank(recap: Recap, place: Place, period: Period) -> Result:
    """Return a recap's table before anything is counted."""
    return Result(recap.code, title_of(recap, place), place, period,
                  heads_of(recap, place, period), (), None, now(), landscape=recap.landscape,
                  note=recap.note, sums=sums_of(recap, period), layout=recap.layout,
                  span=spoken_of(recap, period), spelt=spelt_of(recap, period))


def stream(session: Session, recap: Recap, place_code: str, period: Period,
           limit: int) -> Iterator[Row]:
    """Walk the lines of a list recap without holding them, for a sheet longer than paper."""
    place = place_of(session, place_code)
    recap = fitted(session, recap, place, period)
    asked = sources_of(recap, place, period)
    found = listed.find(session, recap, asked, limit)
    return listed.rows(session, recap, heads_of(recap, place, period), asked, found)


def place_of(session: Session, code: str) -> Place:
    """Return a region; an unknown one is absent."""
    place = regions.place(session, code)
    if place is None:
        raise OutOfRegion
    return place


def title_of(recap: Recap, place: Place) -> str:
    """Return the title; the lines of the nation are provinces."""
    if place.kode == regions.NATION:
        return recap.title.replace("per Kabupaten/Kota", "per Provinsi")
    return recap.title


def sources_of(recap: Recap, place: Place, period: Period) -> list[Asked]:
    """Return what a list asks of each of its sources."""
    return [Asked(source, (), (), place, 0, period) for source in recap.sources]


def _closed(recap: Recap, result: Result, asked: list[Question], cubes: list[Cube]) -> Result:
    """Add up the lines, ask the declared sums again, and say what was left out."""
    rows, totals = adding.with_shares(result.heads, result.rows,
                                      adding.totals(result.heads, result.rows))
    closed = replace(result, rows=rows, totals=totals, nihil=adding.is_nihil(rows),
                     unapproved=_unapproved(asked, cubes))
    # A record without a date is met in every year that is asked for: it is told of once.
    undated = {one.asked.source.called: (one.asked, _state(cube, UNDATED))
               for one, cube in zip(asked, cubes, strict=True)}
    return replace(closed, chart=bars.drawn(recap, closed), mismatches=(
        *adding.differences(closed), *_undated(undated.values())))


def _unapproved(asked: list[Question], cubes: list[Cube]) -> int:
    """Count what waits for approval; a stock that several questions ask for is counted once."""
    most: dict[Any, int] = {}
    for number, (one, cube) in enumerate(zip(asked, cubes, strict=True)):
        key = one.asked.source.entity if one.asked.source.stock else number
        most[key] = max(most.get(key, 0), _state(cube, UNAPPROVED))
    return sum(most.values())


def _state(cube: Cube, state: str) -> int:
    return int(sum(counted[0] for key, counted in cube.items() if key[1] == state))


def _undated(counts: Iterable[tuple[Asked, int]]) -> Iterator[str]:
    for one, count in counts:
        if count:
            state = "data" if parts.status_of(one.entity) is None else "data disetujui"
            named = f" {one.source.label}" if one.source.label else ""
            yield (f"{write_decimal(count)} {state}{named} tanpa "
                   f"{parts.label_of(one.entity, one.date)} tidak dihitung.")


def _list(session: Session, actor: Actor, recap: Recap, empty: Result, limit: int) -> Result:
    asked = sources_of(recap, empty.place, empty.period)
    found = listed.find(session, recap, asked, limit + 1)
    cut = len(found) > limit
    shown, hidden, unapproved, undated = listed.tally(session, actor, asked)
    rows = tuple(listed.rows(session, recap, empty.heads, asked, found[:limit]))
    result = replace(empty, rows=rows, truncated_at=limit if cut else 0, hidden=hidden,
                     note=_noted(session, recap, asked),
                     whole=sum(shown) if cut else 0,
                     totals=None if cut else adding.totals(empty.heads, rows),
                     unapproved=unapproved, kinds=tuple(
                         (one.source.label, count) for one, count in zip(asked, shown, strict=True)
                         if one.source.label) if len(asked) > 1 else ())
    return replace(result, mismatches=(
        *adding.differences(result), *_undated(zip(asked, undated, strict=True))))
