"""One box that looks through every kind of data a person may list, and leads to its lists.

What is found is cut by the session like every list: region, class and trash. Of each kind only a
few are shown; the list of the kind, with the same words, shows all.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, render_template, request
from sqlalchemy import select

from app.engine import regions, registry, roles, search, values
from app.engine.base import Base, Regional
from app.engine.question import BadQuestion
from app.views import interface
from app.views.screen import actor, entity_url, signed_in_only

SHOWN = 5
LEAST, MOST, LONGEST = 3, 200, 120
blueprint = Blueprint("searching", __name__)


@dataclass(frozen=True)
class Found:
    """What was found of one kind: (title, words, address) of the newest, and where all are."""

    label: str
    rows: list[tuple[str, str, str]]
    more: str


@blueprint.get("/cari")
@signed_in_only
def page() -> str:
    """Show what holds the words, kind by kind in the order of the menu."""
    words = " ".join(request.args.get("q", "").split())
    if "\x00" in words or len(words) > MOST:
        raise BadQuestion(f"Kata yang dicari paling banyak {MOST} karakter biasa.")
    asked = any(len(word) >= LEAST for word in words.split())
    return render_template("cari.html", words=words, asked=asked, least=LEAST,
                           found=[*filter(None, map(_of(words), _kinds()))] if asked else [])


def _kinds() -> list[type[Base]]:
    return [entity for entity in registry.mains()
            if search.fields(entity) and roles.may(actor(), "list", entity)]


def _of(words: str) -> Any:
    """Return what looks for the words in one kind; None where nothing is found."""
    session = interface.session()

    def found(entity: Any) -> Found | None:
        names = tuple(dict.fromkeys((values.title_field(entity), *search.fields(entity))))
        placed = ("wilayah_kode",) if issubclass(entity, Regional) else ()
        rows = session.execute(
            select(entity.id, *(getattr(entity, name) for name in (*names, *placed)))
            .where(search.criterion(session, entity, words), entity.deleted_at.is_(None))
            .order_by(entity.id.desc()).limit(SHOWN + 1)).all()
        if not rows:
            return None
        return Found(entity.__entity__.label, [
            _line(entity, words, key, dict(zip(names, said, strict=False)),
                  regions.full_name(session, said[-1]) if placed else "")
            for key, *said in rows[:SHOWN]],
            entity_url(entity, "list/") + "?" + urlencode({"q": words})
            if len(rows) > SHOWN else "")
    return found


def _line(entity: type[Base], words: str, key: int, said: dict[str, Any],
          office: str) -> tuple[str, str, str]:
    """Write a record as its title and, beside it, what else was searched and holds a word."""
    title, *more = (values.show(entity.__fields__[name], value) for name, value in said.items()
                    if value not in (None, "") or name == values.title_field(entity))
    wanted = words.lower().split()
    beside = next((each for each in more if any(word in each.lower() for word in wanted)),
                  next(iter(more), ""))
    short = beside if len(beside) <= LONGEST else beside[:LONGEST] + "…"
    return title, " · ".join(filter(None, (short, office))), entity_url(entity, "show", key)
