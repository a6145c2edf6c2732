"""One grammar for every period: from the text in an address to its two days.

`2026`, `2026-S1`, `2026-Q1`, `2026-B04`, `2026-03`, `2026-W09`, `2026-03-14`. The letter B names
a caturwulan by its closing month (B04, B08, B12). How a period is spoken on paper stands here
too; dates themselves are spoken in `indonesian.py`.
"""
from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta

from app.engine.indonesian import MONTHS, long_date

_GRAMMAR = re.compile(
    r"(?P<year>[0-9]{4})(?:-(?:S(?P<half>[12])|Q(?P<quarter>[1-4])|B(?P<third>04|08|12)"
    r"|W(?P<week>[0-9]{2})|(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?))?")


@dataclass(frozen=True)
class Period:
    """A closed span of days with the text that names it."""

    code: str
    first: date
    last: date
    cycle: str
    spoken: str


def parse(text: str) -> Period:
    """Read a period; raise ValueError with a sentence for anything else."""
    match = _GRAMMAR.fullmatch(text)
    if not match:
        raise ValueError(f"Periode “{text[:20]}” tidak dikenal; contoh: 2026, 2026-S1, 2026-03.")
    part = match.groupdict()
    year = int(part["year"])
    if not 1900 <= year <= 2199:
        raise ValueError("Tahun periode harus antara 1900 dan 2199.")
    try:
        return _build(text, year, part)
    except ValueError as error:
        raise ValueError(f"Periode “{text}” tidak ada dalam kalender.") from error


def containing(cycle: str, day: date) -> Period:
    """Return the period of a cycle in which a day lies; a cycle without a length is a year."""
    month = day.month
    week = day.isocalendar()
    return parse({
        "harian": f"{day:%Y-%m-%d}", "mingguan": f"{week.year}-W{week.week:02}",
        "bulanan": f"{day:%Y-%m}", "triwulan": f"{day.year}-Q{(month + 2) // 3}",
        "caturwulan": f"{day.year}-B{(month + 3) // 4 * 4:02}",
        "semester": f"{day.year}-S{(month + 5) // 6}"}.get(cycle, str(day.year)))


def _build(text: str, year: int, part: dict[str, str | None]) -> Period:
    if part["day"]:
        day = date(year, int(part["month"] or 0), int(part["day"]))
        return Period(text, day, day, "harian", long_date(day))
    if part["month"]:
        month = int(part["month"])
        if not 1 <= month <= 12:
            raise ValueError("bulan")
        return _months(text, year, month, month, "bulanan", f"Bulan {MONTHS[month - 1]} {year}")
    if part["half"]:
        half = int(part["half"])
        roman = "I" if half == 1 else "II"
        return _months(text, year, half * 6 - 5, half * 6, "semester",
                       f"Semester {roman} Tahun {year}")
    if part["quarter"]:
        quarter = int(part["quarter"])
        roman = ("I", "II", "III", "IV")[quarter - 1]
        return _months(text, year, quarter * 3 - 2, quarter * 3, "triwulan",
                       f"Triwulan {roman} Tahun {year}")
    if part["third"]:
        month = int(part["third"])
        return _months(text, year, month - 3, month, "caturwulan",
                       f"Caturwulan B{part['third']} Tahun {year}")
    if part["week"]:
        monday = date.fromisocalendar(year, int(part["week"]), 1)
        sunday = monday + timedelta(days=6)
        return Period(text, monday, sunday, "mingguan",
                      f"Minggu ke-{int(part['week'])} Tahun {year}")
    return _months(text, year, 1, 12, "tahunan", f"Tahun {year}")


def _months(text: str, year: int, first: int, last: int, cycle: str, spoken: str) -> Period:
    if not 1 <= first <= last <= 12:
        raise ValueError("bulan")
    end = calendar.monthrange(year, last)[1]
    return Period(text, date(year, first, 1), date(year, last, end), cycle, spoken)
