"""The search of the trail: who did what, to which data, where and when.

Admins and auditors of the centre come in; what they see of it is cut by the session. One record's
own history is `records.py`; writing and proving the trail is `engine/audit.py`.
"""
from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, render_template, request

from app.engine import regions, registry, roles
from app.engine.audit import Jejak
from app.views import account_form, interface, places, trail_search, words
from app.views.screen import actor, entity_url, needs_admin

blueprint = Blueprint("trail", __name__, url_prefix="/jejak")
_ACCOUNT = {**account_form.TEXTS, "hak": "Hak", "aktif": "Akun aktif"}


@blueprint.get("/")
@needs_admin("trail")
def searched() -> Any:
    """Show one page of the trail, newest first; a field that makes no sense is told at it."""
    session = interface.session()
    question = trail_search.parse(session, request.args)
    page = trail_search.Page([], None, None) if question.wrong \
        else trail_search.answer(session, question)
    drawn = render_template(
        "jejak.html", lines=page.lines, question=question, changes=changes,
        entities=trail_search.entities(), actions=words.ACTIONS, subject=subject,
        labels=trail_search.LABELS,
        place=lambda kode: regions.full_name(session, kode),
        place_label=places.label(session, question.asked.get("wilayah", "")),
        newer=_address(question, sesudah=page.newer), older=_address(question, sebelum=page.older),
        address=lambda name: "?" + urlencode(
            {k: v for k, v in question.asked.items() if k != name and k not in question.wrong}))
    return drawn, 400 if question.wrong else 200


@blueprint.get("/wilayah")
@needs_admin("trail")
def place_choices() -> Any:
    """Answer the lookup of a region."""
    return {"hasil": places.found(interface.session(), request.args.get("q", ""))}


def _address(question: trail_search.Question, **turn: int | None) -> str:
    keys = {name: str(key) for name, key in turn.items() if key}
    return "?" + urlencode({**question.asked, **keys}) if keys else ""


def subject(line: Jejak) -> tuple[str, str]:
    """Return what a line is about: the kind of data, and its address when it has a page."""
    if line.entitas == "pengguna":
        keeps = roles.administers(actor(), "users")
        return "Pengguna", f"/pengguna/{line.data_id}" if keeps else ""
    try:
        entity = registry.entity(line.entitas)
    except KeyError:
        return _unlisted(line.entitas), ""
    if line.induk_entitas:
        return entity.__entity__.label, entity_url(registry.entity(line.induk_entitas), "show",
                                                   line.induk_id)
    # A line about a file bears the number of the file; a row inside a record has no page.
    paged = line.data_id.isdigit() and not entity.__owner__ and line.aksi != "buka berkas"
    address = entity_url(entity, "show", line.data_id) if paged else ""
    return entity.__entity__.label, address


def _unlisted(code: str) -> str:
    """Name what is no entity: a recap by its code, anything else by its own words."""
    if code in {recap.code for _, recap in registry.recaps()}:
        return f"Rekap {code}"
    return (code[:1].upper() + code[1:]).replace("_", " ")


def changes(line: Jejak) -> list[tuple[str, str, str]]:
    """Return what a line says: label, old and new value in words; a lone value is the new one."""
    if line.entitas != "pengguna" and all(map(_is_pair, line.perubahan.values())):
        return words.changes(line)
    made = []
    for name, value in line.perubahan.items():
        old, new = value if line.entitas == "pengguna" and _is_pair(value) else (None, value)
        made.append((_ACCOUNT.get(name, name), _said(name, old), _said(name, new)))
    return made


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2


def _said(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, list):
        return "; ".join(map(str, value)) or "–"
    return words.told(words.MACHINE["klasifikasi"] if name == "batas_klasifikasi" else None,
                      name, value)
