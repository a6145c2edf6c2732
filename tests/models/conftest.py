"""What a rule may ask, answered from plain objects: no database, no session, no actor.

`ask` is a fresh question box; a test fills `ask.records` and sets `ask.day`. `broken` gathers what
the rules of a record say. Whether the machine's own box answers alike is tested with the machine.
"""
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.engine import Problem, registry, workdays

# A record may point at one of another subsystem: all of them are there before the first is made.
registry.load()

HARI_INI = date(2026, 11, 24)


class Answers:
    """The question box a rule is given, with its answers written down beforehand."""

    def __init__(self) -> None:
        self.day = HARI_INI
        self.levels = {"00": "pusat", "32": "provinsi", "32.04": "kabupaten", "32.73": "kota"}
        self.records: dict[str, list[Any]] = {}
        self.off: set[date] = set()

    def today(self) -> date:
        return self.day

    def tingkat(self, kode: str) -> str:
        return self.levels[kode]

    def find(self, table: str, **equal: Any) -> list[Any]:
        return [row for row in self.records.get(table, [])
                if all(getattr(row, name) == value for name, value in equal.items())][:20]

    def daftar(self, table: str) -> list[Any]:
        return [row for row in self.records.get(table, []) if row.aktif]

    def rows(self, table: str, *names: str, **equal: Any) -> list[tuple[Any, ...]]:
        return [tuple(getattr(row, name) for name in names) for row in self.find(table, **equal)]

    def workday(self, start: date, number: int) -> date:
        return workdays.after(start, number, self.off, inclusive=True)

    def workdays(self, first: date, last: date) -> int:
        return sum(workdays.is_working(first + timedelta(days=after), self.off)
                   for after in range((last - first).days + 1))

    def before(self, record: Any, name: str) -> Any:
        """Return what `record.dahulu` says stood there before this edit; itself where it is new."""
        return getattr(record, "dahulu", {}).get(name, getattr(record, name))

    def get(self, table: str, number: int) -> Any:
        return next((row for row in self.records.get(table, []) if row.id == number), None)


@pytest.fixture
def ask() -> Answers:
    return Answers()


@pytest.fixture
def broken(ask: Answers) -> Callable[..., list[Problem]]:
    """Return what the rules say about a field: `broken(record, "nama")`, or about all of it."""
    def gather(record: Any, field: str | None = None) -> list[Problem]:
        return [p for p in record.problems(ask) if field is None or p.field == field]
    return gather
