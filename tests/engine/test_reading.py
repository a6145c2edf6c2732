"""What a list shows is read at once: nothing is asked for record by record while it is drawn."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import raiseload

from app.engine import listed, reading, registry
from app.engine.base import Status
from tests.every.world import World

registry.load()
LISTS = {recap.code: recap for _, recap in registry.recaps() if recap.rows == "data"}


def every_record(session: Any, recap: Any, asked: list[Any], limit: int) -> list[listed.Found]:
    """Find what is there, whatever its day: how a record is drawn is the same."""
    return [listed.Found((), number, key) for number, one in enumerate(asked)
            for key in session.scalars(select(one.entity.id))]


@pytest.mark.parametrize("code", sorted(LISTS))
def test_the_lines_of_a_list_ask_for_nothing_of_their_own(
        house: World, monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    for source in LISTS[code].sources:
        entity = registry.main_of(registry.entity(source.entity))
        house.record(entity, *([Status.DISETUJUI] if registry.is_approvable(entity) else []))
    real, rows, drawn = reading.options, listed.rows, list[Any]()
    monkeypatch.setattr(listed, "find", every_record)
    monkeypatch.setattr(reading, "options", lambda entity, names: (
        *real(entity, names), raiseload("*")))
    monkeypatch.setattr(listed, "rows", lambda *said: (
        drawn.append(row) or row for row in rows(*said)))
    assert house.hands["dewi"].get(f"/rekap/{code}/00/2026").status_code == 200
    assert drawn
