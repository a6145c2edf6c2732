"""The rows behind one figure of a recap on screen, and what a made figure is made of.

A figure whose rows a list can show leads to that list (`recap_links.py`); every other one leads
here. What stood behind a figure of an issued paper is shown by `papers.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request

from app.engine import adding, columns, opening, regions, roles, summary
from app.engine.errors import OutOfRegion
from app.engine.indonesian import read_key
from app.views import interface, recap_links, recaps
from app.views.screen import actor, entity_url, signed_in_only
from reports.recap import place_spoken

blueprint = Blueprint("recap_rows", __name__)
SHOWN = 500


@blueprint.get("/rekap/<code>/<region>/<period>/baris")
@signed_in_only
def rows(code: str, region: str, period: str) -> Any:
    """List the rows behind one figure as they are now."""
    subsystem, recap, place, span = recaps.asked(actor(), code, region, period)
    at, order = (read_key(request.args.get(name, "")) for name in ("garis", "kolom"))
    if recap.rows == "data" or order is None:
        raise OutOfRegion
    session = interface.session()
    title, recap = summary.title_of(recap, place), summary.fitted(session, recap, place, span)
    heads = columns.heads_of(recap, place, span)
    made, _, _ = summary.lined(session, recap, place, span)
    if not columns.shift_of(recap) <= order < len(heads) or (at is not None and at >= len(made)):
        raise OutOfRegion
    lines, totals = adding.with_shares(heads, tuple(row for _, row in made), adding.totals(
        heads, (row for _, row in made)))
    chosen = None if at is None else made[at][0]
    found, count = opening.rows(session, recap, place, span, chosen, heads, order, SHOWN)
    cells = (totals or ()) if at is None else lines[at].cells
    return render_template(
        "rekap_baris.html", subsystem=subsystem, recap=recap, rows=found, count=count,
        head=heads[order], figure=cells[order], spoken=f"{place_spoken(place)}, {span.spoken}",
        line=adding.TOTAL if chosen is None else " ".join(chosen.words), entity_url=entity_url,
        address=f"/rekap/{code}/{region}/{period}", title=title,
        made=recap_links.made_of(heads, order, cells, recap_links.address(
            code, region, period, at)),
        shows=lambda entity: not entity.__owner__ and roles.may(actor(), "show", entity),
        place=lambda kode: regions.full_name(session, kode))
