"""A figure that counts no records, a number of regions or of what was owed, told place by place.

The recap is computed again for the places below; what none of them holds is the own office's. The
records behind any other figure are `opening.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy.orm import Session

from app.engine import adding, columns, opening, regions, summary
from app.engine.figures import DISTRICT
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Head, Place, Row
from app.engine.vocabulary import Recap

Lined = Sequence[tuple[Line, Row]]


def is_told(recap: Recap, period: Period, heads: tuple[Head, ...], order: int) -> bool:
    """Tell whether a figure begins with what counts no records."""
    said, shift = columns.columns_of(recap, period), columns.shift_of(recap)
    return not recap.split and any(
        said[each - shift].regions or said[each - shift].owed is not None
        for each in opening.terms(heads, order)[0] if each >= shift)


def shares(session: Session, recap: Recap, place: Place, period: Period, line: Line | None,
           heads: tuple[Head, ...], order: int, made: Lined) -> list[tuple[str, Any]]:
    """Return the code of each place that has a part in a figure, with its part.

    The line is None for JUMLAH, `made` are all lines of the recap of the place. The place itself
    stands for its own office.
    """
    if recap.rows == "wilayah":
        chosen = _of(session, recap, line, period, made)
        found = [(one.key, row.cells[order]) for one, row in chosen]
    else:
        found = list(_below(session, recap, place, period, line, heads, order))
        whole = _figure(heads, made, line, order)
        found.append((place.kode, whole - sum(part for _, part in found)))
    return [(kode, part) for kode, part in found if part]


def _of(session: Session, recap: Recap, line: Line | None, period: Period,
        made: Lined) -> Lined:
    """Return the lines that a line of regions is made of: those of its own table, else itself."""
    if line is None:
        return made
    if line.note or len(line.key) >= DISTRICT:
        return [(one, row) for one, row in made if one == line]
    under = summary.place_of(session, line.key)
    return summary.lined(session, summary.placed(recap, under), under, period)[0]


def _below(session: Session, recap: Recap, place: Place, period: Period, line: Line | None,
           heads: tuple[Head, ...], order: int) -> Iterator[tuple[str, Any]]:
    for under in regions.below(session, place.kode):
        if len(under.kode) <= DISTRICT:
            made, _, _ = summary.lined(session, summary.placed(recap, under), under, period)
            yield under.kode, _figure(heads, made, line, order)


def _figure(heads: tuple[Head, ...], made: Lined, line: Line | None, order: int) -> Any:
    """Find a line's figure, or that of JUMLAH; a line that does not stand there has nothing."""
    if line is None:
        totals = adding.totals(heads, (row for _, row in made))
        return (totals[order] or 0) if totals else 0
    return next((row.cells[order] or 0 for one, row in made if one.key == line.key), 0)
