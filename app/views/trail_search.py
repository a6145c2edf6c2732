"""The question a search of the trail asks, read from the address, and its page by key.

Pages are turned by the id of a line, never by counting, so that the millionth line is as near as
the first. The page itself is `trail.py`.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from app.engine import audit, periods, regions, registry, scope
from app.engine.audit import Jejak
from app.engine.indonesian import read_date
from app.engine.question import BadQuestion
from app.engine.session import actor_of
from app.engine.zones import WIB
from app.views import words

PER = 50
LONGEST = {"pelaku": 120, "aksi": 30, "data_id": 60}


@dataclass
class Question:
    """What is asked: `asked` is the address in its own words, `shown` how a pill reads.

    `wrong` says by field what cannot be answered; what was typed is in `asked` all the same.
    """

    asked: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    wrong: dict[str, str] = field(default_factory=dict)
    criteria: list[Any] = field(default_factory=list)
    older: int | None = None
    newer: int | None = None


@dataclass
class Page:
    """Lines, newest first, with the keys by which one turns to older and newer ones."""

    lines: list[Jejak]
    older: int | None
    newer: int | None


def entities() -> list[tuple[str, str]]:
    """List what a line may be about: table and label."""
    return [("pengguna", "Pengguna"),
            *((e.__tablename__, e.__entity__.label) for e in registry.entities())]


def parse(session: Session, args: Mapping[str, str]) -> Question:
    """Read the address; raise BadQuestion for a page that there is not."""
    made = Question(older=_key(args, "sebelum"), newer=_key(args, "sesudah"))
    for name, read in _READERS.items():
        text = args.get(name, "").strip()
        if not text:
            continue
        made.asked[name] = text.replace("\x00", "")
        try:
            if "\x00" in text or len(text) > LONGEST.get(name, 60):
                raise BadQuestion("Isian ini terlalu panjang atau memuat karakter yang tidak "
                                  "dikenal.")
            criterion, made.shown[name] = read(session, text)
        except BadQuestion as refusal:
            made.wrong[name] = refusal.sentence()
            continue
        made.criteria.append(criterion)
    if not made.wrong and {"dari", "sampai"} <= made.asked.keys() \
            and _span(made.asked["dari"])[0] > _span(made.asked["sampai"])[1]:
        made.wrong["sampai"] = "Akhir waktu mendahului awalnya."
    return made


def answer(session: Session, question: Question) -> Page:
    """Return the page that the question stands on."""
    open_ones = audit.still_open(actor_of(session))
    found = select(Jejak).where(*question.criteria, *open_ones).limit(PER + 1)
    if question.newer is not None:
        rows = list(session.scalars(found.where(Jejak.id > question.newer).order_by(Jejak.id)))
        more, lines = len(rows) > PER, rows[:PER][::-1]
        return Page(lines, lines[-1].id if lines else None, lines[0].id if more else None)
    if question.older is not None:
        found = found.where(Jejak.id < question.older)
    rows = list(session.scalars(found.order_by(Jejak.id.desc())))
    lines = rows[:PER]
    return Page(lines, lines[-1].id if len(rows) > PER else None,
                lines[0].id if lines and question.older is not None else None)


def _key(args: Mapping[str, str], name: str) -> int | None:
    text = args.get(name, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdigit()) or len(text) > 10 or int(text) > 2_147_483_647:
        raise BadQuestion("Nomor baris jejak harus berupa bilangan bulat.")
    return int(text)


def _doer(session: Session, text: str) -> tuple[Any, str]:
    named = select(User.id).where(func.lower(User.username) == text.lower())
    return or_(func.lower(Jejak.pelaku).contains(text.lower(), autoescape=True),
               Jejak.pelaku_id.in_(named)), text


def _action(session: Session, text: str) -> tuple[Any, str]:
    return Jejak.aksi == text.lower(), words.action(text.lower())


def _entity(session: Session, text: str) -> tuple[Any, str]:
    known = dict(entities())
    if text not in known:
        raise BadQuestion(f"Jenis data “{text[:40]}” tidak dikenal.")
    return Jejak.entitas == text, known[text]


def _record(session: Session, text: str) -> tuple[Any, str]:
    return Jejak.data_id == text, text


def _place(session: Session, text: str) -> tuple[Any, str]:
    if regions.place(session, text) is None:
        raise BadQuestion(f"Kode wilayah “{text[:20]}” tidak dikenal.")
    if text == regions.NATION:
        return Jejak.wilayah_kode == text, "Pusat"
    return scope.within(Jejak.wilayah_kode, text), regions.full_name(session, text)


def _since(session: Session, text: str) -> tuple[Any, str]:
    first, _, spoken = _span(text)
    return Jejak.waktu >= _moment(first), spoken


def _until(session: Session, text: str) -> tuple[Any, str]:
    _, last, spoken = _span(text)
    return Jejak.waktu < _moment(last) + timedelta(days=1), spoken


def _span(text: str) -> tuple[date, date, str]:
    try:
        period = periods.parse(text)
        return period.first, period.last, period.spoken
    except ValueError:
        pass
    try:
        day = read_date(text)
    except ValueError as error:
        raise BadQuestion(f"Waktu “{text[:20]}” tidak dikenal; contoh: 24-11-2026, 2026-11, "
                          "2026-S1, 2026.") from error
    return day, day, f"{day:%d-%m-%Y}"


def _moment(day: date) -> datetime:
    """Return the UTC moment at which a day begins in Jakarta."""
    return datetime.combine(day, time.min, WIB).astimezone(UTC).replace(tzinfo=None)


_READERS = {"pelaku": _doer, "aksi": _action, "entitas": _entity, "data_id": _record,
            "wilayah": _place, "dari": _since, "sampai": _until}
LABELS = {"pelaku": "Pelaku", "aksi": "Tindakan", "entitas": "Jenis data", "data_id": "Nomor data",
          "wilayah": "Wilayah", "dari": "Dari", "sampai": "Sampai"}
