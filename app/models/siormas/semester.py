"""Half years of the activity report: when one ends, and by when its report is due.

Permendagri 57/2017 Pasal 39 asks for a report every six months and names no day; the office is
given the month that follows. Pure dates, no records.
"""
import calendar
from datetime import date, timedelta


def end_of(day: date) -> date:
    """Return the last day of the semester a day lies in."""
    return date(day.year, 6, 30) if day.month <= 6 else date(day.year, 12, 31)


def first_of(end: date) -> date:
    """Return the first day of a semester, known by its last."""
    return date(end.year, 1 if end.month == 6 else 7, 1)


def after(end: date, count: int = 1) -> date:
    """Return the last day of a later semester."""
    for _ in range(count):
        end = end_of(end + timedelta(days=1))
    return end


def due(end: date) -> date:
    """Return the last day on which the report of a semester is in time."""
    following = end + timedelta(days=1)
    return date(following.year, following.month,
                calendar.monthrange(following.year, following.month)[1])


def spoken(end: date) -> str:
    """Name a semester in a sentence."""
    return f"Semester {'I' if end.month == 6 else 'II'} Tahun {end.year}"
