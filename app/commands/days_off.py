"""The nation's days off as `init` ships them, from the package `holidays`; one row per day.

Adds the days that are not there and changes nothing that an admin wrote. Estimated dates of the
lunar calendar say so in their name; the yearly joint decree is entered by hand.
"""
from __future__ import annotations

from holidays import __version__, country_holidays
from sqlalchemy import select

from app.engine import registry
from app.views import interface

FIRST_YEAR, LAST_YEAR = 2018, 2027
KINDS = {"public": "libur_nasional", "government": "cuti_bersama"}
EDITION = f"{FIRST_YEAR}-{LAST_YEAR} {__version__}"


def load() -> None:
    """Add the days off that no row has yet, put aside or not."""
    entity = registry.entity("hari_libur")
    kinds = entity.__fields__["jenis"].members
    with interface.saving() as session:
        there = set(session.scalars(select(entity.tanggal)))
        for category, kind in KINDS.items():
            days = country_holidays("ID", years=range(FIRST_YEAR, LAST_YEAR + 1), language="id",
                                    categories=(category,))
            for day, name in sorted(days.items()):
                if day not in there:
                    there.add(day)
                    session.add(entity(tanggal=day, nama=name[:160], jenis=kinds(kind)))
