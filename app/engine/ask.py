"""The question box handed to `problems(ask)`: scoped, read-only questions about other records.

A rule may ask whether something exists, how many, or for one record by id; it gets no session and
cannot write. The answers stay within the reach of who is acting.
"""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine import indonesian, regions, registry, workdays
from app.engine.scope import POINTING


class Ask:
    """Answers questions of the rules from one session."""

    def __init__(self, session: Session, unit: str = "") -> None:
        self._session, self.unit = session, unit
        self._off: dict[str, frozenset[date]] = {}
        self._lists: dict[str, list[Any]] = {}

    def _where(self, table: str, bukan: int | None, equal: dict[str, Any]) -> Any:
        cls = registry.entity(table)
        criteria = [getattr(cls, name) == value for name, value in equal.items()]
        if bukan is not None:
            criteria.append(cls.id != bukan)
        return cls, criteria

    def exists(self, table: str, *, bukan: int | None = None, **equal: Any) -> bool:
        """Tell whether a record with these values exists, other than `bukan`."""
        return self.count(table, bukan=bukan, **equal) > 0

    def count(self, table: str, *, bukan: int | None = None, **equal: Any) -> int:
        """Count the records with these values."""
        cls, criteria = self._where(table, bukan, equal)
        return self._session.scalar(select(func.count(cls.id)).where(*criteria)) or 0

    def get(self, table: str, key: int | None) -> Any:
        """Return one record that the person acting could point at, or None."""
        if key is None:
            return None
        cls = registry.entity(table)
        return self._session.scalar(select(cls).where(cls.id == key), execution_options=POINTING)

    def find(self, table: str, *, bukan: int | None = None, **equal: Any) -> list[Any]:
        """List at most 20 records with these values."""
        cls, criteria = self._where(table, bukan, equal)
        return list(self._session.scalars(select(cls).where(*criteria).limit(20)))

    def daftar(self, table: str) -> list[Any]:
        """Return every row in use of a list that is the same for all offices, read once."""
        if table not in self._lists:
            cls: Any = registry.entity(table)
            self._lists[table] = list(self._session.scalars(
                select(cls).where(cls.aktif.is_(True), cls.deleted_at.is_(None))))
        return self._lists[table]

    def before(self, record: Any, name: str) -> Any:
        """Return the value of a field before this edit; None for a new record."""
        known = getattr(record, "before_edit", {})
        return known[name] if name in known else getattr(record, name)

    def tingkat(self, kode: str | None) -> str:
        """Return the level of a region: pusat, provinsi, kabupaten, kota ... or empty."""
        found = regions.place(self._session, kode or "")
        return found.tingkat if found else ""

    def kantor(self, kode: str | None) -> str:
        """Return the full name of a region, as an office is called; empty when unknown."""
        return regions.full_name(self._session, kode) if kode else ""

    def workday(self, start: date, number: int) -> date:
        """Return the last of so many working days of the record's office, counted from `start`."""
        return workdays.after(start, number, self._days_off())

    def workdays(self, first: date, last: date) -> int:
        """Count the working days of the record's office from one day to another, both of them."""
        off = self._days_off()
        return sum(workdays.is_working(first + timedelta(days=after), off)
                   for after in range((last - first).days + 1))

    def _days_off(self) -> frozenset[date]:
        if self.unit not in self._off:
            self._off[self.unit] = workdays.days_off(self._session, self.unit)
        return self._off[self.unit]

    def below(self, kode: str) -> list[str]:
        """List the regions directly below one, down to kabupaten and kota."""
        return [place.kode for place in regions.below(self._session, kode)]

    def today(self) -> date:
        """Return today in Jakarta."""
        return indonesian.today()
