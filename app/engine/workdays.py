"""Working days, in which the law counts: Monday to Friday without the days off of a place.

`after` is arithmetic alone. `days_off` reads what the centre and the offices enter: days for the
nation, and those of a region and of the province above it. Periods of reports are `periods.py`'s.
"""
from __future__ import annotations

from collections.abc import Container
from datetime import date, timedelta
from itertools import accumulate
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import registry

SATURDAY = 5
DOOR = {"wall": "calendar"}
_inclusive = [True]


def configure(inclusive: bool) -> None:
    """Say whether the day of receipt is the first day; called once by `create_app`."""
    _inclusive[:] = [inclusive]


def after(start: date, number: int, off: Container[date] = (), *,
          inclusive: bool | None = None) -> date:
    """Return the last of so many working days from the day of receipt on."""
    counted = _inclusive[0] if inclusive is None else inclusive
    day, left = start if counted else start + timedelta(days=1), number
    while True:
        if is_working(day, off):
            left -= 1
        if left <= 0:
            return day
        day += timedelta(days=1)


def is_working(day: date, off: Container[date] = ()) -> bool:
    """Tell whether offices work on a day."""
    return day.weekday() < SATURDAY and day not in off


def days_off(session: Session, unit: str) -> frozenset[date]:
    """Return the days off of a region: the nation's, its own, and its province's."""
    nation: Any = registry.entity("hari_libur")
    local: Any = registry.entity("hari_libur_daerah")
    chain = list(accumulate(unit.split("."), "{}.{}".format)) if unit else []
    found = set(session.scalars(select(nation.tanggal).where(
        nation.deleted_at.is_(None), nation.aktif.is_(True))))
    if chain:
        found |= set(session.scalars(select(local.tanggal).where(
            local.deleted_at.is_(None), local.wilayah_kode.in_(chain)), execution_options=DOOR))
    return frozenset(found)
