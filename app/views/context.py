"""What every template may use: icons, dates, menu, who acts, and addresses of versioned assets."""
from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, current_app, g, request
from flask import session as browser
from flask_wtf.csrf import generate_csrf
from markupsafe import Markup

from app.engine import indonesian, listing, periods, regions, roles, values, workflow
from app.engine.base import Status
from app.engine.vocabulary import Kind
from app.views import headers, interface, menu, words
from app.views.screen import entity_url, signed_in

MARKS = {"draf": "pencil", "diajukan": "send", "disetujui": "check",
         "dikembalikan": "arrow-back-up"}


def register(app: Flask) -> None:
    """Give the templates their words."""
    app.context_processor(_words)
    app.jinja_env.filters.update(
        tanggal=indonesian.short_date, tanggal_panjang=indonesian.long_date,
        waktu=indonesian.long_moment, angka=lambda n: values.show_kind(Kind.INTEGER, n),
        nilai=values.show_kind, kecil=indonesian.uncapital, tindakan=words.action,
        sebutan=words.titled, masa=lambda code: periods.parse(code).spoken)
    app.jinja_env.globals.update(
        icon=icon, asset=asset, entity_url=entity_url, cell=listing.cell, Kind=Kind,
        chip=chip, csrf_token=generate_csrf, csp_nonce=headers.nonce, MOVES=workflow.MOVES)


@cache
def icon(name: str, label: str = "") -> Markup:
    """Draw one icon of the sprite; a label makes it speak, otherwise it is decoration."""
    attributes = Markup('role="img" aria-label="{}"').format(label) if label \
        else Markup('aria-hidden="true"')
    return Markup('<svg class="icon" width="20" height="20" {}><use href="{}#tabler-{}"/></svg>'
                  ).format(attributes, asset("vendor/icons.svg"), name)


@cache
def chip(status: Status) -> Markup:
    """Draw a state chip: colour, icon and word."""
    return Markup('<span class="keadaan keadaan-{}">{}{}</span>').format(
        status.value, icon(MARKS[status.value]), status.label)


@cache
def asset(name: str) -> str:
    """Return the address of a static file, changed when its content changes."""
    content = (Path(current_app.static_folder or "") / name).read_bytes()
    return f"/static/{name}?v={hashlib.sha256(content).hexdigest()[:10]}"


def bare() -> dict[str, Any]:
    """Return what the frame needs without asking the database: nobody acts, no menu."""
    return {"tema": _kept("tema", ("light", "dark")), "sisi": _kept("sisi", ("lebar", "lipat")),
            "actor": None, "menu": []}


def _words() -> dict[str, Any]:
    frame = bare()
    if not signed_in():
        return frame
    actor, session = g.actor, interface.session()
    return {**frame, "actor": actor, "person": g.person,
            "draf_tersimpan": browser.pop("draf_tersimpan", None),
            "menu": menu.groups(g.actor), "group_drawn": menu.drawn,
            "region": regions.full_name(session, actor.home),
            "mapped": bool(regions.below(session, actor.home)),
            "role_words": ", ".join(sorted(roles.ROLES[r].label for r in actor.roles())),
            "administers": lambda act: roles.administers(actor, act), "here": request.path}


def _kept(name: str, allowed: tuple[str, ...]) -> str:
    """Return what the browser remembers of the frame, if it is one of ours."""
    said = request.cookies.get(name, "")
    return said if said in allowed else allowed[0]
