"""A declared chart becomes a computed `Drawing`: a figure for each region, value or year.

Counts like a recap, through the scoped session of whoever acts. What is drawn of it on screen is
`charts.js`'s, on paper `reports/figure.py`'s.
"""
from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from sqlalchemy.orm import Session

from app.engine import kept, lines, newest, parts, registry
from app.engine.adding import CENT
from app.engine.columns import WHOLE
from app.engine.counting import COUNTED, Asked, Figure, demand_span, depth_of, fits
from app.engine.indonesian import now
from app.engine.lines import Line
from app.engine.periods import Period
from app.engine.result import Drawing, Place
from app.engine.summary import place_of
from app.engine.vocabulary import Chart, Kind, Recap

MOST_LABELS = 40
MEAN = "Rata-rata"
Shown = tuple[str, Figure | None]


def draw(session: Session, chart: Chart, place_code: str, period: Period) -> Drawing:
    """Compute a chart of a region; by years it reaches back from the end of the period."""
    place = place_of(session, place_code)
    asked = _asked(chart, place, period)
    demand_span(asked)
    cells: dict[Any, list[Figure]] = {}
    for (bucket, state, values), figures in kept.count(session, asked).items():
        if state == COUNTED:
            cell = cells.setdefault(values[0] if asked.fields else bucket, [0] * len(figures))
            for order, figure in enumerate(figures):
                cell[order] += figure
    found = {key: _mean(cell) if chart.average else cell[-1] for key, cell in cells.items()}
    stand_in = Recap("", chart.title, (chart.source,), rows=chart.by)
    shown = _drawn([line for line in lines.of(session, stand_in, place, list(found))
                    if _asked_for(chart, line)], found, chart)
    labels = tuple(label for label, _ in shown)
    called = chart.unit[:1].upper() + chart.unit[1:] or (MEAN if chart.average else WHOLE)
    return Drawing(chart.title, chart.shape, labels,
                   ((called, tuple(figure for _, figure in shown)),), chart.unit, now(),
                   breaks=tuple(order for order, label in enumerate(labels)
                                if order and label in {str(year) for year in chart.breaks}),
                   adds=not chart.average, note=" ".join(filter(None, (
                       newest.sentence(session, asked), _note(chart, labels)))))


def _asked(chart: Chart, place: Place, period: Period) -> Asked:
    source, by_place = chart.source, chart.by == "wilayah"
    if _by_year(chart) and source.flow:
        source = replace(source, stock=source.flow, flow="")
    return Asked(source, () if by_place else (chart.by,), (chart.sum,) if chart.sum else (), place,
                 depth_of(place) if by_place else 0, period,
                 filled=(chart.sum,) if chart.average else ())


def _asked_for(chart: Chart, line: Line) -> bool:
    """Leave out values that the source's own condition excludes: their zero would be no count."""
    where = chart.source.where or {}
    return chart.by not in where or fits(line.key, where[chart.by])


def _by_year(chart: Chart) -> bool:
    return parts.kind_of(registry.entity(chart.source.entity), chart.by) is Kind.YEAR


def _mean(cell: list[Figure]) -> Figure:
    return (Decimal(cell[1]) / Decimal(cell[0])).quantize(CENT) if cell[0] else 0


def _note(chart: Chart, labels: tuple[str, ...]) -> str:
    years = [str(year) for year in chart.breaks if str(year) in labels[1:]]
    if not years:
        return ""
    return (f"Angka sebelum dan sejak {' dan '.join(years)} tidak dapat dibandingkan; "
            "garisnya diputus.")


def _drawn(made: list[Line], found: dict[Any, Figure], chart: Chart) -> list[Shown]:
    """Keep what a chart has room for: no empty note, and the smallest of a long list together."""
    absent = None if chart.average else 0
    if chart.sparse:
        made = sorted((line for line in made if found.get(line.key)),
                      key=lambda line: -found[line.key])
    shown: list[Shown] = [(line.label, found.get(line.key, absent)) for line in made
                          if found.get(line.key) or not line.note]
    if _by_year(chart) and chart.shape == "garis":
        return [one for one in shown if one[0] != lines.EMPTY]
    said = parts.field_of(registry.entity(chart.source.entity), chart.by)
    if said is None or said.kind is not Kind.REFERENCE or len(shown) <= MOST_LABELS:
        return shown
    shown = [one for one in shown if one[1]] or shown  # a long list draws no empty bars
    if len(shown) <= MOST_LABELS:
        return shown
    largest = sorted(shown, key=lambda one: -(one[1] or 0))[:MOST_LABELS - (not chart.average)]
    kept_ones = [one for one in shown if one in largest]
    if chart.average:
        return kept_ones
    rest = sum(figure or 0 for _, figure in shown) - sum(figure or 0 for _, figure in largest)
    return [*kept_ones, ("Lainnya", rest)]
