"""A declared chart becomes a computed `Drawing`: a figure for each region, value or year.

Counts like a recap, through the scoped session of whoever acts. What is drawn of it on screen is
`charts.js`'s, on paper `reports/figure.py`'s.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.engine import kept, lines, parts, registry
from app.engine.columns import WHOLE
from app.engine.counting import COUNTED, Asked, Figure, depth_of
from app.engine.indonesian import now
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Drawing
from app.engine.summary import place_of
from app.engine.vocabulary import Chart, Kind, Recap

MOST_LABELS = 40


def draw(session: Session, chart: Chart, place_code: str, period: Period) -> Drawing:
    """Compute a chart of a region."""
    place = place_of(session, place_code)
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
    shown = [(line.label, found.get(line.key, 0)) for line in made
             if found.get(line.key) or not line.note]
    said = parts.field_of(registry.entity(chart.source.entity), chart.by)
    if said is None or said.kind is not Kind.REFERENCE or len(shown) <= MOST_LABELS:
        return shown
    largest = sorted(shown, key=lambda one: -one[1])[:MOST_LABELS - 1]
    rest = sum(figure for _, figure in shown) - sum(figure for _, figure in largest)
    return [*(one for one in shown if one in largest), ("Lainnya", rest)]
