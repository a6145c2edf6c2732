"""Working days: the arithmetic with the world's own dates, and the days off of a place."""
from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select

from app.commands import days_off
from app.engine import registry, trash, workdays
from app.engine.actor import as_system
from app.engine.ask import Ask
from app.views import interface
from tests.every.world import World

FILED = date(2019, 6, 21)


@pytest.mark.parametrize(("start", "number", "inclusive", "last"), [
    (FILED, 15, True, date(2019, 7, 11)),
    (FILED, 15, False, date(2019, 7, 12)),
    (FILED, 1, True, FILED),
    (FILED, 1, False, date(2019, 6, 24)),
    (date(2019, 6, 22), 1, True, date(2019, 6, 24)),
    (date(2019, 6, 22), 1, False, date(2019, 6, 24)),
    (FILED, 0, True, FILED)])
def test_working_days_are_counted_as_was_seen_in_2019(
        start: date, number: int, inclusive: bool, last: date) -> None:
    assert workdays.after(start, number, inclusive=inclusive) == last


def test_a_day_off_moves_the_deadline() -> None:
    assert workdays.after(date(2026, 8, 14), 2, {date(2026, 8, 17)}) == date(2026, 8, 18)
    assert workdays.after(date(2026, 8, 14), 2) == date(2026, 8, 17)
    assert not workdays.is_working(date(2026, 8, 17), {date(2026, 8, 17)})
    assert not workdays.is_working(date(2026, 8, 16))


def test_whether_the_day_of_receipt_counts_is_a_setting() -> None:
    workdays.configure(inclusive=False)
    try:
        assert workdays.after(FILED, 15) == date(2019, 7, 12)
    finally:
        workdays.configure(inclusive=True)
    assert workdays.after(FILED, 15) == date(2019, 7, 11)


def test_the_nations_days_are_shipped_once(house: World) -> None:
    entity: Any = registry.entity("hari_libur")
    with house.acting("sari") as session:
        kinds = dict(session.execute(select(entity.jenis, func.count()).where(
            entity.tanggal.between(date(2018, 1, 1), date(2027, 12, 31)))
            .group_by(entity.jenis)).all())
        names = dict(session.execute(select(entity.tanggal, entity.nama)).all())
        asked = Ask(session, "32.73")
        assert asked.workday(FILED, 15) == date(2019, 7, 11)
        # Lebaran of 2019: cuti bersama on 3, 4 and 7 June, the feast on 5 and 6 June.
        assert asked.workday(date(2019, 5, 31), 2) == date(2019, 6, 10)
    assert {kind.value for kind in kinds} == {"libur_nasional", "cuti_bersama"}
    assert min(kinds.values()) > 50
    assert names[date(2026, 8, 17)] == "Hari Kemerdekaan Republik Indonesia"
    before = len(names)
    with house.app.app_context(), as_system("pengujian"):
        days_off.load()
        with interface.saving() as session:
            assert session.scalar(select(func.count(entity.id))) == before


def test_a_day_off_that_the_centre_removed_is_no_longer_counted(house: World) -> None:
    entity: Any = registry.entity("hari_libur")
    independence = date(2026, 8, 17)
    with house.acting("sari") as session:
        assert Ask(session, "32.73").workday(date(2026, 8, 14), 2) == date(2026, 8, 18)
    with house.acting("dewi") as session:
        record = session.scalar(select(entity).where(entity.tanggal == independence))
        trash.discard(session, house.actors["dewi"], record, "Keliru.")
        session.commit()
        assert Ask(session, "32.73").workday(date(2026, 8, 14), 2) == independence
    with house.app.app_context(), as_system("pengujian"):
        days_off.load()
    with house.acting("dewi") as session:
        assert Ask(session).workday(date(2026, 8, 14), 2) == independence


def test_a_province_closes_its_districts_and_no_other(world: World) -> None:
    entity: Any = registry.entity("hari_libur_daerah")
    monday = date(2026, 3, 2)
    with world.acting("dewi") as session, as_system("pengujian"):
        session.add(entity(wilayah_kode="32", tanggal=monday, nama="Hari jadi provinsi (Contoh)"))
        session.add(entity(wilayah_kode="32.04", tanggal=date(2026, 3, 3), nama="Hari jadi"))
        session.commit()
    for who, unit, last in (("sari", "32.73", 3), ("joko", "32.04", 4), ("tono", "32", 3),
                            ("ratna", "11.71", 2)):
        with world.acting(who) as session:
            assert Ask(session, unit).workday(monday, 1) == date(2026, 3, last), unit
