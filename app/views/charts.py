"""Charts on screen: each declared chart with its table, for a region and a period.

What a page shows of one is written by `diagrams.py`; region and period are chosen as in
`recaps.py`.
"""
from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, jsonify, render_template
from sqlalchemy.orm import Session

from app.engine import drawing, parts, periods, regions, registry, roles, scope
from app.engine.actor import Actor
from app.engine.errors import OutOfRegion, Refused
from app.engine.indonesian import today
from app.engine.periods import Period
from app.engine.result import Drawing, Place
from app.engine.vocabulary import Chart, Kind, Subsystem
from app.views import diagrams, interface, recaps
from app.views.screen import actor, signed_in_only
from reports import recap as paper

MOST_AT_HOME = 10
blueprint = Blueprint("charts", __name__)


@blueprint.get("/grafik/<code>")
@signed_in_only
def page(code: str) -> Any:
    """Show the charts of a subsystem."""
    subsystem, shown, place, period = _asked(code)
    drawn = [_drawn(interface.session(), chart, place, period) for chart in shown]
    return render_template("grafik.html", subsystem=subsystem, charts=drawn,
                           spoken=paper.place_spoken(place), **recaps.chooser(place, period))


@blueprint.get("/grafik/<code>/<int:number>.json")
@signed_in_only
def figures(code: str, number: int) -> Any:
    """Send one chart as the JSON that the page draws; the first is number 1."""
    _, shown, place, period = _asked(code)
    if not 1 <= number <= len(shown):
        raise OutOfRegion
    return jsonify(_drawn(interface.session(), shown[number - 1], place, period)["data"])


def for_home() -> list[dict[str, Any]]:
    """Draw the first chart of each subsystem one may read, from where one looks at it."""
    session, who = interface.session(), actor()
    period = periods.parse(str(today().year))
    shown = [(readable(who, each), regions.place(session, scope.home_in(who, each.code)))
             for each in registry.subsystems() if readable(who, each)]
    return [_drawn(session, _telling(those, place), place, period, briefly=True)
            for those, place in shown if place is not None]


def _telling(those: list[Chart], place: Place) -> Chart:
    """Choose the first chart; for one district the first by a closed list, not one of one bar."""
    if "." not in place.kode:
        return those[0]
    return next((one for one in those if parts.kind_of(
        registry.entity(one.source.entity), one.by) is Kind.CHOICE), those[0])


def readable(who: Actor, subsystem: Subsystem) -> list[Chart]:
    """List the charts of a subsystem that a person may read."""
    return [chart for chart in subsystem.charts
            if roles.may(who, "recap", registry.entity(chart.source.entity))]


def _asked(code: str) -> tuple[Subsystem, list[Chart], Place, Period]:
    try:
        subsystem = registry.subsystem(code)
    except KeyError as error:
        raise OutOfRegion from error
    if not subsystem.charts:
        raise OutOfRegion
    shown = readable(actor(), subsystem)
    if not shown:
        raise Refused("Anda tidak memiliki hak untuk membuka grafik ini.")
    place, period = recaps.chosen(code)
    if not scope.reaches(actor(), code, place.kode):
        raise OutOfRegion
    return subsystem, shown, place, period


def _drawn(session: Session, chart: Chart, place: Place, period: Period,
           briefly: bool = False) -> dict[str, Any]:
    made = drawing.draw(session, chart, place.kode, period)
    return diagrams.shown(made, f"{paper.place_spoken(place)}, {period.spoken}",
                          _largest(made) if briefly else None)


def _largest(made: Drawing) -> Drawing:
    """Leave the largest bars of a long chart; its table keeps them all."""
    if made.shape != "batang" or len(made.labels) <= MOST_AT_HOME:
        return made
    bars = [(label, value) for label, value in zip(made.labels, made.series[0][1], strict=True)
            if value]
    seen = sorted(bars, key=lambda bar: -(bar[1] or 0))[:MOST_AT_HOME]
    note = f"Tampak {MOST_AT_HOME} yang terbesar; semuanya ada dalam tabel."
    return replace(made, labels=tuple(label for label, _ in seen), note=" ".join(filter(None, (
        made.note, note if len(bars) > len(seen) else ""))),
                   series=((made.series[0][0], tuple(value for _, value in seen)),))
