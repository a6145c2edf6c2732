"""Columns that are repeated for each value of a field: each kind of report, each election.

A declared recap and a place go in, the same recap with its columns written out comes back; only
which values there are is read. What counts is `figures.py`'s, how columns are named `columns.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from app.engine import columns, parts, registry, values
from app.engine.counting import Asked, condition, span
from app.engine.listed import counted
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.tables import EACH
from app.engine.vocabulary import Column, Recap

Group = tuple[Any, str]


def of(session: Session, recap: Recap, place: Place, period: Period) -> Recap:
    """Write out the columns of a recap for a place and period; one without `spread` is itself.

    Where the newest alone counts and several fall within the period, each is counted apart: no sum
    goes over them. One alone, or none, needs no heading.
    """
    if not recap.spread:
        return recap
    first = Asked(recap.sources[0], (), (), place, 0, period)
    if first.source.latest != recap.spread:
        return written(recap, _all(session, recap, first))
    found = _within(session, recap, first)
    if len(found) < 2:
        return plain(recap)
    only = replace(first.source, latest="", where={
        **(first.source.where or {}), recap.spread: tuple(key for key, _ in found)})
    return written(replace(recap, sources=(only, *recap.sources[1:])), found)


def written(recap: Recap, groups: Iterable[Group]) -> Recap:
    """Repeat the columns under `EACH` for every group, in its place, and name them anew in sums."""
    there = [(key, heading) for key, heading in groups]
    template = [column for column in recap.columns if column.group == EACH]
    made: list[Column] = []
    for column in recap.columns:
        if column.group != EACH:
            made.append(replace(column, plus=_each(column.plus, there),
                                less=_each(column.less, there)))
        elif column is template[0]:
            made += [_one(recap, each, key, heading) for key, heading in there
                     for each in template]
    return replace(recap, spread="", columns=tuple(made), sums=tuple(
        (whole, _each(of, there)) for whole, of in recap.sums if there or _each(of, there)),
        bars=tuple(one for one in recap.bars
                   if not any(word.startswith(f"{EACH}: ") for word in one.of + one.whole)))


def plain(recap: Recap) -> Recap:
    """Leave the columns as they are, without a heading over them."""
    def own(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word.removeprefix(f"{EACH}: ") for word in words)
    return replace(recap, spread="", columns=tuple(replace(
        column, group="", plus=own(column.plus), less=own(column.less), ratio=own(column.ratio))
        if column.group == EACH else column for column in recap.columns),
        bars=tuple(replace(one, of=own(one.of), whole=own(one.whole)) for one in recap.bars))


def _one(recap: Recap, column: Column, key: Any, heading: str) -> Column:
    """Make a column of one group: it counts the rows of that value, and names its own group."""
    where = {**(column.where or {}), recap.spread: key} if columns.is_counted(column) else None

    def own(words: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(word.replace(f"{EACH}: ", f"{heading}: ", 1) for word in words)
    return replace(column, group=heading, where=where, of=key, plus=own(column.plus),
                   less=own(column.less), ratio=own(column.ratio))


def _each(words: tuple[str, ...], groups: list[Group]) -> tuple[str, ...]:
    """Write out a word that means a column of every group."""
    return tuple(said for word in words for said in (
        [word.replace(f"{EACH}: ", f"{heading}: ", 1) for _, heading in groups]
        if word.startswith(f"{EACH}: ") else [word]))


def _all(session: Session, recap: Recap, asked: Asked) -> list[Group]:
    """Name what is in use of a list and fits, and what is counted whatever became of it."""
    target: Any = _target(recap)
    used = and_(target.aktif.is_(True), *condition(target, recap.spread_where))
    rows = select(parts.column_of(asked.entity, recap.spread)).where(*counted(asked))
    return _named(session, target, or_(used, target.id.in_(parts.joined(rows, asked.entity))))


def _within(session: Session, recap: Recap, asked: Asked) -> list[Group]:
    """Name the values whose rows are dated within the period."""
    target: Any = _target(recap)
    column = parts.column_of(asked.entity, asked.date)
    first, beyond = span(asked.entity, asked.date, asked.period)
    whole = replace(asked, source=replace(asked.source, latest=""))
    rows = select(parts.column_of(asked.entity, recap.spread)).where(
        *counted(whole), column >= first, column < beyond)
    return _named(session, target, target.id.in_(parts.joined(rows, asked.entity)))


def _target(recap: Recap) -> type[Any]:
    said = parts.field_of(registry.entity(recap.sources[0].entity), recap.spread)
    if said is None:
        raise TypeError(f"{recap.code}: {recap.spread} is no field")
    return registry.entity(said.target)


def _named(session: Session, target: Any, wanted: Any) -> list[Group]:
    statement = select(target.id, getattr(target, values.title_field(target))).where(
        target.deleted_at.is_(None), wanted).order_by(target.id)
    return [(key, str(text)) for key, text in session.execute(
        statement, execution_options={"every_class": True})]
