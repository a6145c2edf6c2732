"""Finding accounts: the question in the address of the list of users, and its answer.

Only admins ask. Regional records are listed by `engine/listing.py`; accounts are not regional data.
"""
from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session, contains_eager, selectinload

from app.engine import regions, roles, scope
from app.engine.indonesian import now
from app.engine.question import BadQuestion, page_number
from app.models.pengguna import HakAkses, Pengguna

PER, MOST_PAGES = 25, 100_000
STATES = {"aktif": "Aktif", "nonaktif": "Nonaktif", "terkunci": "Terkunci",
          "wajib_ganti": "Wajib ganti kata sandi"}


@dataclass
class Question:
    """What the list of users is asked for; `asked` is the address in its own words."""

    page: int = 1
    asked: dict[str, str] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    criteria: list[Any] = field(default_factory=list)


def parse(session: Session, args: Mapping[str, str]) -> Question:
    """Read the address; raise BadQuestion for what cannot be answered."""
    made = Question(page=page_number(args.get("page", "1"), MOST_PAGES))
    for name, read in (("q", _words), ("peran", _role), ("wilayah", _place), ("keadaan", _state)):
        text = args.get(name, "").strip()
        if text:
            criterion, shown = read(session, text)
            made.asked[name], made.shown[name] = text, shown
            made.criteria.append(criterion)
    return made


def answer(session: Session, question: Question) -> tuple[list[Pengguna], int]:
    """Return one page of accounts by user name, and how many there are."""
    found = select(Pengguna).join(Pengguna.user).where(*question.criteria)
    count = session.scalar(select(func.count()).select_from(
        found.with_only_columns(Pengguna.id).order_by(None).subquery())) or 0
    page = session.scalars(
        found.options(contains_eager(Pengguna.user), selectinload(Pengguna.hak))
        .order_by(User.username).offset((question.page - 1) * PER).limit(PER))
    return list(page), count


def is_locked(person: Pengguna) -> bool:
    """Tell whether an account may not try to sign in yet."""
    return person.terkunci_sampai is not None and person.terkunci_sampai > now()


def _words(session: Session, text: str) -> tuple[Any, str]:
    if "\x00" in text or len(text) > 200:
        raise BadQuestion("Kata yang dicari paling banyak 200 karakter biasa.")
    whole = func.lower(User.first_name + " " + User.last_name)
    each = [or_(func.lower(User.username).contains(word, autoescape=True),
                whole.contains(word, autoescape=True)) for word in text.lower().split()[:5]]
    return and_(*each), text


def _role(session: Session, text: str) -> tuple[Any, str]:
    if text not in roles.ROLES:
        raise BadQuestion(f"Peran “{text[:30]}” tidak dikenal.")
    return Pengguna.hak.any(HakAkses.peran == text), roles.ROLES[text].label


def _place(session: Session, text: str) -> tuple[Any, str]:
    if regions.place(session, text) is None:
        raise BadQuestion(f"Kode wilayah “{text[:20]}” tidak dikenal.")
    if text == regions.NATION:
        return Pengguna.wilayah_kode == text, "Pusat"
    return scope.within(Pengguna.wilayah_kode, text), regions.full_name(session, text)


def _state(session: Session, text: str) -> tuple[Any, str]:
    criteria = {"aktif": User.active.is_(True), "nonaktif": User.active.is_not(True),
                "terkunci": Pengguna.terkunci_sampai > now(),
                "wajib_ganti": Pengguna.wajib_ganti_sandi.is_(True)}
    if text not in criteria:
        raise BadQuestion("Keadaan akun yang dikenal: aktif, nonaktif, terkunci, wajib_ganti.")
    return criteria[text], STATES[text]
