"""Maps: any chart by region, laid over the provinces or over the kabupaten and kota of one.

The figures are those of the chart itself and stand beside the map as a table; the boundaries are
files of our own, drawn by `peta.js`. Charts as bars are `charts.py`'s.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, redirect, render_template, request
from sqlalchemy.orm import Session

from app.engine import drawing, periods, regions, registry, scope
from app.engine.actor import Actor
from app.engine.errors import OutOfRegion, Refused
from app.engine.indonesian import today, write_decimal
from app.engine.periods import Period
from app.engine.result import Place
from app.engine.vocabulary import Chart, Subsystem
from app.views import charts, interface, recaps
from app.views.context import asset
from app.views.screen import actor, signed_in_only
from reports import recap as paper

blueprint = Blueprint("maps", __name__)
SHADES = 5


@dataclass(frozen=True)
class Theme:
    """A chart by region that may be laid over a map; `code` names it in an address."""

    code: str
    subsystem: Subsystem
    chart: Chart


@dataclass(frozen=True)
class Line:
    """One region of a map: figure, shade (0 for none) and where it leads."""

    kode: str
    nama: str
    figure: Any
    shade: int
    url: str


@blueprint.get("/peta/")
@signed_in_only
def page() -> Any:
    """Show a theme over a region; a district, which has no regions below, over its province."""
    found = themes(actor())
    if not found:
        raise Refused("Anda tidak memiliki hak untuk membuka peta ini.")
    place, period = recaps.chosen()
    said = request.args.get("tema")
    theme = next((each for each in found if each.code == said), None if said else found[0])
    if theme is None or not scope.reaches(actor(), theme.subsystem.code, place.kode):
        raise OutOfRegion
    session = interface.session()
    if not regions.below(session, place.kode):
        return redirect(f"/grafik/{theme.subsystem.code}?wilayah={place.kode}")
    return render_template("peta.html", themes=found, **drawn(session, theme, place, period),
                           **recaps.chooser(place, period))


def themes(who: Actor) -> list[Theme]:
    """List what a person may see on a map, in the order of the subsystems."""
    return [Theme(f"{each.code}-{number}", each, chart)
            for each in registry.subsystems()
            for number, chart in enumerate(charts.readable(who, each), start=1)
            if chart.by == "wilayah"]


def for_home() -> dict[str, Any] | None:
    """Draw the first theme over one's own region; None for an office with no regions below."""
    session, who = interface.session(), actor()
    place = regions.place(session, who.home)
    found = [each for each in themes(who) if place is not None
             and scope.reaches(who, each.subsystem.code, place.kode)]
    if place is None or not found or not regions.below(session, place.kode):
        return None
    return drawn(session, found[0], place, periods.parse(str(today().year)))


def drawn(session: Session, theme: Theme, place: Place, period: Period) -> dict[str, Any]:
    """Return a map as the template draws it."""
    made = drawing.draw(session, theme.chart, place.kode, period)
    figures = dict(zip(made.labels, made.series[0][1], strict=True))
    below = regions.below(session, place.kode)
    limits = bounds([figures.get(each.nama, 0) for each in below])
    query = f"tema={theme.code}&periode={period.code}"
    lines = [Line(each.kode, each.nama, figures.get(each.nama, 0),
                  shade(figures.get(each.nama, 0), limits),
                  f"/peta/?wilayah={each.kode}&{query}" if regions.below(session, each.kode)
                  else f"/grafik/{theme.subsystem.code}?wilayah={each.kode}"
                       f"&periode={period.code}")
             for each in below]
    beside = [(label, figure) for label, figure in figures.items()
              if label not in {each.nama for each in below}]
    return {"theme": theme, "lines": lines, "beside": beside, "unit": made.unit,
            "as_of": made.as_of, "where": f"{paper.place_spoken(place)}, {period.spoken}",
            "file": asset(f"peta/{place.kode}.geojson"), "legend": legend(limits),
            "total": sum(figures.values()) if made.adds else None,
            "up": _up(session, theme, place, query)}


def _up(session: Session, theme: Theme, place: Place, query: str) -> str:
    if place.kode == regions.NATION or not scope.reaches(
            actor(), theme.subsystem.code, regions.NATION):
        return ""
    return f"/peta/?wilayah={regions.NATION}&{query}"


def bounds(figures: list[Any]) -> list[Any]:
    """Return the least figure of each shade: as many regions in one shade as in another."""
    counted = sorted(figure for figure in figures if figure > 0)
    if not counted:
        return []
    found = [counted[len(counted) * step // SHADES] for step in range(SHADES)]
    return list(dict.fromkeys(found))


def shade(figure: Any, limits: list[Any]) -> int:
    """Return 0 for nothing, then the shade whose least figure it reaches."""
    return sum(figure >= limit for limit in limits) if figure > 0 else 0


def legend(limits: list[Any]) -> list[tuple[int, str]]:
    """Say which figures each shade stands for."""
    words = [(0, "0")]
    for number, limit in enumerate(limits, start=1):
        beyond = limits[number] if number < len(limits) else None
        words.append((number, f"{write_decimal(limit)} ke atas" if beyond is None
                      else f"{write_decimal(limit)} sampai di bawah {write_decimal(beyond)}"))
    return words
