"""Plain reckoning with months and years, for terms that the rules of SIORMAS count in them.

Half years are `semester.py`'s; working days are asked of the question box.
"""
import calendar
from datetime import date, timedelta


def months_later(day: date, months: int) -> date:
    """Return the same day some months on, or that month's last day where there is none."""
    years, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def years_earlier(day: date, years: int) -> date:
    """Return the first day from which so many years reach to this one."""
    there = months_later(day, -12 * years)
    return there if years_later(there, years) >= day else there + timedelta(days=1)


def years_later(day: date, years: int) -> date:
    """Return the same day some years on; 29 February becomes 28 February."""
    return months_later(day, 12 * years)
