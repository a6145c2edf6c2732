"""The three times of Indonesia: which one a region keeps, and which one is spoken here and now.

Columns hold UTC, and the days of a recap begin in Jakarta, so that one figure is printed alike
everywhere. The hour that a person reads or types and the date of today are those of that person's
office; an hour outside Western Indonesia is named with its zone.
"""
from __future__ import annotations

from contextvars import ContextVar, Token
from datetime import timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
WITA = timezone(timedelta(hours=8), "WITA")
WIT = timezone(timedelta(hours=9), "WIT")
ZONES = {"WIB": WIB, "WITA": WITA, "WIT": WIT}

# Keppres 41/1987: the provinces outside Western Indonesia Time; those split off since keep theirs.
_CENTRAL = frozenset({"51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"})
_EASTERN = frozenset({"81", "82", "91", "92", "93", "94", "95", "96"})

_here: ContextVar[timezone] = ContextVar("polpum_zona", default=WIB)


def zone_of(code: str | None) -> timezone:
    """Return the time a region keeps; that of Jakarta for the centre and where no region is."""
    province = (code or "")[:2]
    return WITA if province in _CENTRAL else WIT if province in _EASTERN else WIB


def here() -> timezone:
    """Return the time of the office of the one who acts."""
    return _here.get()


def keep(code: str | None) -> Token[timezone]:
    """Tell and read hours in a region's time from here on; the token takes it back."""
    return _here.set(zone_of(code))


def leave(token: Token[timezone]) -> None:
    """Tell and read hours again as before."""
    _here.reset(token)
