"""A figure that counts no records, a number of regions or of what was owed, told place by place.

The recap is computed again for the places below; what none of them holds is the own office's. What
is issued keeps them beside its figures. The records behind any other figure are `opening.py`'s.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy.orm import Session

from app.engine import adding, columns, opening, regions, spare, summary
from app.engine.figures import DISTRICT
from app.engine.lines import Line, own_office
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


def frozen(session: Session, recap: Recap, place: Place, period: Period, shown: tuple[Head, ...]
           ) -> tuple[tuple[int, int, tuple[tuple[str, Any], ...]], ...]:
    """Return every figure of an issued table that counts no records, as `Result.told` keeps it.

    `shown` are the heads of that table. JUMLAH of a table by regions is told by its lines.
    """
    recap = summary.fitted(session, recap, place, period)
    heads = columns.heads_of(recap, place, period)
    stands = [(at, order) for at, order in enumerate(spare.places(shown, heads))
              if order >= columns.shift_of(recap) and is_told(recap, period, heads, order)]
    if not stands:
        return ()
    made, _, _ = summary.lined(session, recap, place, period)
    under = Under(session, recap, period)
    lined: list[tuple[int, Line | None]] = list(enumerate(line for line, _ in made))
    if recap.rows != "wilayah":
        lined.append((-1, None))
    return tuple((number, at, parts) for number, line in lined for at, order in stands
                 if (parts := tuple((called(session, place, kode), part) for kode, part in shares(
                     under, place, line, heads, order, made))))


def called(session: Session, place: Place, kode: str) -> str:
    """Name a place; the one the table is of stands for its own office."""
    own = own_office(place) if kode == place.kode else ""
    return own or regions.full_name(session, kode)


class Under:
    """The lines of a recap for the places below, computed once for each."""

    def __init__(self, session: Session, recap: Recap, period: Period) -> None:
        self.session, self.recap, self.period = session, recap, period
        self._known: dict[str, Lined] = {}

    def of(self, kode: str) -> Lined:
        """Return the lines of the recap of a place."""
        if kode not in self._known:
            there = summary.place_of(self.session, kode)
            self._known[kode] = summary.lined(
                self.session, summary.placed(self.recap, there), there, self.period)[0]
        return self._known[kode]


def shares(under: Under, place: Place, line: Line | None, heads: tuple[Head, ...], order: int,
           made: Lined) -> list[tuple[str, Any]]:
    """Return the code of each place that has a part in a figure, with its part.

    The line is None for JUMLAH, `made` are all lines of the recap of the place. The place itself
    stands for its own office.
    """
    if under.recap.rows == "wilayah":
        found = [(one.key, row.cells[order]) for one, row in _of(under, line, made)]
    else:
        found = [(below.kode, _figure(heads, under.of(below.kode), line, order))
                 for below in regions.below(under.session, place.kode)
                 if len(below.kode) <= DISTRICT]
        whole = _figure(heads, made, line, order)
        found.append((place.kode, whole - sum(part for _, part in found)))
    return [(kode, part) for kode, part in found if part]


def _of(under: Under, line: Line | None, made: Lined) -> Lined:
    """Return the lines that a line of regions is made of: those of its own table, else itself."""
    if line is None:
        return made
    if line.note or len(line.key) >= DISTRICT:
        return [(one, row) for one, row in made if one == line]
    return under.of(line.key)


def _figure(heads: tuple[Head, ...], made: Lined, line: Line | None, order: int) -> Any:
    """Find a line's figure, or that of JUMLAH; a line that does not stand there has nothing."""
    if line is None:
        totals = adding.totals(heads, (row for _, row in made))
        return (totals[order] or 0) if totals else 0
    return next((row.cells[order] or 0 for one, row in made if one.key == line.key), 0)
