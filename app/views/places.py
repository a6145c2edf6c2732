"""Offices by name: what a lookup of a region answers, and what somebody means who only typed it.

Centre, provinces, kabupaten and kota; the regions themselves are `engine/regions.py`.
"""
from __future__ import annotations

from sqlalchemy.orm import Session

from app.engine import regions
from app.engine.result import Place

FOUND = 20


def offices(session: Session) -> list[Place]:
    """List every region that has an office: the centre, provinces, kabupaten and kota."""
    centre = regions.place(session, regions.NATION)
    listed = [centre] if centre else []
    for province in regions.provinces(session):
        listed += [province, *regions.below(session, province.kode)]
    return listed


def label(session: Session, kode: str) -> str:
    """Name a region with its code, as the lookup offers it; empty when it is not known."""
    return f"{regions.full_name(session, kode)} ({kode})" if regions.place(session, kode) else ""


def found(session: Session, words: str) -> list[dict[str, str]]:
    """Answer a lookup: at most 20 offices, those whose name or code begins so first."""
    wanted = words.strip().casefold()[:100]
    hits = []
    for place in offices(session):
        text = label(session, place.kode)
        if wanted in text.casefold():
            first = place.kode.startswith(wanted) or text.casefold().startswith(wanted)
            hits.append((not first, place.kode, text))
    return [{"id": kode, "teks": text} for _, kode, text in sorted(hits)[:FOUND]]


def meant(session: Session, kode: str, typed: str) -> str:
    """Return the chosen code, or the one that was typed in words; what was typed when neither."""
    wanted = typed.strip()
    if kode or not wanted:
        return kode
    if regions.place(session, wanted):
        return wanted
    folded = wanted.casefold()
    hits = [p.kode for p in offices(session) if folded in (
        p.nama.casefold(), regions.full_name(session, p.kode).casefold(),
        label(session, p.kode).casefold())]
    return hits[0] if len(hits) == 1 else wanted
