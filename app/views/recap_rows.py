"""The rows behind one figure of a recap on screen, and what a made figure is made of.

A figure whose rows a list can show leads to that list (`recap_links.py`); every other one leads
here, also one that counts no records and is told place by place. What stood behind a figure of an
issued paper is shown by `papers.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request

from app.engine import adding, columns, opening, regions, roles, summary, told
from app.engine.errors import Unread
from app.engine.indonesian import read_key
from app.views import behind_words, interface, recap_links, recaps
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
        raise Unread(behind_words.NO_FIGURE)
    session = interface.session()
    title, recap = summary.title_of(recap, place), summary.fitted(session, recap, place, span)
    heads = columns.heads_of(recap, place, span)
    made, _, _ = summary.lined(session, recap, place, span)
    if not columns.shift_of(recap) <= order < len(heads) or (at is not None and at >= len(made)):
        raise Unread(behind_words.NO_FIGURE)
    shown, totals = adding.with_shares(heads, tuple(row for _, row in made), adding.totals(
        heads, (row for _, row in made)))
    chosen = None if at is None else made[at][0]
    cells = (totals or ()) if at is None else shown[at].cells
    if not cells or not adding.is_figure(cells[order]):
        raise Unread(behind_words.NO_FIGURE)
    found, count = opening.rows(session, recap, place, span, chosen, heads, order, SHOWN)
    shares = told.shares(
        told.Under(session, recap, span), place, chosen, heads, order, made) \
        if told.is_told(recap, span, heads, order) else []
    said, shift = columns.columns_of(recap, span), columns.shift_of(recap)
    sums = [each for each in sorted(opening.terms(heads, order)[0]) if said[each - shift].sum]
    at_line = {line.key: number for number, (line, _) in enumerate(made)} \
        if at is None and recap.rows == "wilayah" else {}
    return render_template(
        "rekap_baris.html", subsystem=subsystem, recap=recap, rows=found, count=count,
        head=heads[order], figure=cells[order], spoken=f"{place_spoken(place)}, {span.spoken}",
        line=adding.TOTAL if chosen is None else " ".join(chosen.words), entity_url=entity_url,
        address=f"/rekap/{code}/{region}/{period}", title=title, shares=[
            (told.called(session, place, kode), part, _leads(
                (code, region, period), kode, at_line.get(kode), order)) for kode, part in shares],
        **behind_words.said(heads, order, cells, count, sums,
                            cells[order] if said[order - shift].offices else 0),
        made=recap_links.made_of(heads, order, cells, recap_links.address(
            code, region, period, at), totals, recap_links.address(code, region, period, None)),
        shows=lambda entity: not entity.__owner__ and roles.may(actor(), "show", entity),
        place=lambda kode: regions.full_name(session, kode))


def _leads(asked: tuple[str, str, str], kode: str, at: int | None, order: int) -> str:
    """Lead from a place to its own line of this table, else to its own table, else nowhere."""
    code, region, period = asked
    if at is not None:
        return recap_links.address(code, region, period, at)(order)
    return "" if kode == region else f"/rekap/{code}/{kode}/{period}"
