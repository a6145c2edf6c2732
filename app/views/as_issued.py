"""How an issued paper names its office and region: as it was printed, though renamed since.

Whoever holds the paper reads those names on it; a page that said others would make it doubtful.
"""
from __future__ import annotations

import logging

from sqlalchemy.orm import Session

from app.engine import freezing, issued, regions
from app.engine.issued import Dokumen
from app.engine.result import Letterhead, Place
from app.views import letterheads

log = logging.getLogger(__name__)
HEAD, REGION = (1,), (0, "place")


def printed(paper: Dokumen) -> tuple[Letterhead | None, Place | None]:
    """Read of a frozen paper its kop and, if it is a recap, its region.

    Neither when the store fails: what became of a paper is told all the same.
    """
    try:
        text = issued.bytes_of(paper.beku_sha256).decode()
    except OSError:
        log.exception("the store failed for paper %s", paper.id)
        return None, None
    head, place = freezing.parts(text, HEAD, REGION)
    return head, place


def names(session: Session, paper: Dokumen, head: Letterhead | None,
          place: Place | None) -> tuple[str, str]:
    """Return the office and the region of a paper, with both names where they changed."""
    return _office(session, paper, head), _region(session, paper, place)


def _office(session: Session, paper: Dokumen, head: Letterhead | None) -> str:
    """Name the office as today, and its kop where that has other words by now."""
    name = letterheads.office_name(session, paper.wilayah_kode)
    if head is None:
        return name
    now = (letterheads.of_head if head.crest else letterheads.of)(session, paper.wilayah_kode)
    return name if now.lines == head.lines else f"{name} (pada kop: {', '.join(head.lines)})"


def _region(session: Session, paper: Dokumen, place: Place | None) -> str:
    """Name the region as a recap printed it; a letter is of its office's own."""
    name, known = regions.full_name(session, paper.tempat), regions.place(session, paper.tempat)
    if place is None or (known is not None and known.nama == place.nama):
        return name
    then = f"Provinsi {place.nama}" if place.tingkat == "provinsi" else place.nama
    return f"{then} (kini {name})" if known is not None else then
