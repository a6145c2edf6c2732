"""What ends soon or has ended: by the date an entity names in `expires`.

Three standings, as clerks speak of them: ended, ends within 30 days, ends within 90. The list
filters by them, the home page counts them, a record wears its mark. Deadlines counted in working
days are `workdays.py`'s.
"""
from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case

from app.engine.base import Approvable, Base, Status
from app.engine.indonesian import long_date, today
from app.engine.vocabulary import Choice, Field, Kind

NAME = "berakhir"


class Masa(Choice):
    """How near the end of a record's validity is."""

    LEWAT = "lewat", "Sudah berakhir", "Tanggal berakhirnya sudah lewat."
    TIGA_PULUH = "30", "Berakhir dalam 30 hari", "Berakhir hari ini sampai 30 hari lagi."
    SEMBILAN_PULUH = "90", "Berakhir dalam 31–90 hari", "Berakhir 31 sampai 90 hari lagi."


NEAR, FAR = 30, 90
FILTER = Field("Masa berlaku", kind=Kind.CHOICE, choices=Masa, name=NAME, required=True)


@dataclass(frozen=True)
class Mark:
    """What a record wears: how it is coloured, and the words."""

    tone: str
    words: str


def standing(day: date | None, now: date | None = None) -> Masa | None:
    """Tell how near a day is; None when it is far, or not known."""
    left = (day - (now or today())).days if day is not None else FAR + 1
    if left < 0:
        return Masa.LEWAT
    if left <= NEAR:
        return Masa.TIGA_PULUH
    return Masa.SEMBILAN_PULUH if left <= FAR else None


def mark(record: Any, now: date | None = None) -> Mark | None:
    """Return the mark of a record that has ended or ends soon, or None."""
    name = type(record).__entity__.expires
    day = getattr(record, name) if name else None
    stands = standing(day, now)
    ended = type(record).__entity__.ended
    if stands is None or day is None or (ended and getattr(record, ended) is not None):
        return None
    if stands is Masa.LEWAT:
        return Mark("terlambat", f"Berakhir {long_date(day)}")
    left = (day - (now or today())).days
    return Mark("segera", f"Berakhir {left} hari lagi" if left else "Berakhir hari ini")


def criterion(entity: type[Base], stands: Masa) -> ColumnElement[bool]:
    """Return the criterion of the records that stand so today."""
    return and_(_near(entity, stands, today()), *_running(entity))


def _running(entity: type[Base]) -> list[ColumnElement[bool]]:
    """Leave out what came to its end in another way: who has left, what was revoked."""
    ended = entity.__entity__.ended
    return [getattr(entity, ended).is_(None)] if ended else []


def _near(entity: type[Base], stands: Masa, now: date) -> ColumnElement[bool]:
    column = getattr(entity, entity.__entity__.expires)
    near, far = now + timedelta(days=NEAR), now + timedelta(days=FAR)
    if stands is Masa.LEWAT:
        return and_(column < now)
    if stands is Masa.TIGA_PULUH:
        return and_(column >= now, column <= near)
    return and_(column > near, column <= far)


def standings(entity: type[Base], now: date) -> ColumnElement[Any]:
    """Return the expression that says of a record that ends on a day or soon how it stands."""
    return case(*((_near(entity, each, now), each.value) for each in Masa))


def ends_soon(entity: type[Base], now: date) -> list[ColumnElement[bool]]:
    """Return the criteria of what has ended or ends soon on a day, of approved records alone."""
    approved = [entity.status == Status.DISETUJUI] if issubclass(entity, Approvable) else []
    column = getattr(entity, entity.__entity__.expires)
    return [column <= now + timedelta(days=FAR), *_running(entity), *approved]
