"""The page anybody may ask: is this paper ours, and does it still hold? No sign-in, no names.

It tells number, day, office, capacity, state and hash, nothing of the content and no person. The
file itself is compared in the reader's browser. Questions are few per minute and address.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, render_template, request
from limits import RateLimitItemPerMinute
from limits.storage import MemoryStorage
from limits.strategies import MovingWindowRateLimiter

from app.engine import issued, signing
from app.engine.errors import Unready
from app.views import as_issued, interface

blueprint = Blueprint("verifying", __name__)
MOST = RateLimitItemPerMinute(60)
_asked = MovingWindowRateLimiter(MemoryStorage())


def address(mark: str) -> str:
    """Return the address printed on a paper: the public one of this installation.

    What a request calls the server is its sender's word; only a demonstration prints that.
    """
    settings = current_app.config["POLPUM"]
    if not settings.public_url and settings.env == "production":
        raise Unready("Dokumen belum dapat diterbitkan: pengelola server perlu mengatur "
                      "POLPUM_PUBLIC_URL, alamat untuk memeriksa keaslian dokumen.")
    return f"{(settings.public_url or request.host_url).rstrip('/')}/v/{mark}"


@blueprint.get("/v/<mark>")
def page(mark: str) -> Any:
    """Say what is known of a paper; a mark that is not ours is told apart without a look."""
    if not _asked.hit(MOST, "v", request.remote_addr or ""):
        wait = {"Retry-After": str(MOST.get_expiry())}
        return render_template("periksa.html", paper=None, busy=True), 429, wait
    mark = "".join(mark.split()).replace("-", "").lower()
    secret = current_app.config["POLPUM"].secret_key
    session = interface.session()
    paper = issued.by_mark(session, mark) if issued.is_ours(secret, mark) else None
    if paper is None:
        return render_template("periksa.html", paper=None, busy=False), 404
    newer = issued.by_id(session, paper.diganti_oleh_id)
    office, place = as_issued.names(session, paper, *as_issued.printed(paper))
    return render_template("periksa.html", paper=paper, newer=newer, busy=False,
                           demonstration=current_app.config["POLPUM"].env == "demo",
                           carried=issued.by_id(session, paper.mengantar_id),
                           letters=issued.covering(session, paper, wall="pointer"),
                           stands=signing.standing(session, paper, public=True),
                           office=office, place=place)


@blueprint.get("/v/")
def ask() -> Any:
    """Show the field for a mark that is read off paper, or go to what was typed."""
    typed = "".join(request.args.get("tanda", "").split()).replace("-", "").lower()[:60]
    return page(typed) if typed else render_template("periksa_tanya.html")
