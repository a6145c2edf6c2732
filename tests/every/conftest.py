"""Each test of this folder that takes `entity` is made for every entity with screens of its own.

Every check meets every entity. Checks that may run on either database take turns: an entity meets
half of its checks on SQLite and half on PostgreSQL, a check half of the entities on each, so that
both databases see both. `EVERY=both` runs each pair on both; it takes twice as long.
"""
from __future__ import annotations

import os
import zlib
from pathlib import Path

import pytest

from app.engine import registry
from app.engine.base import Approvable, Klasifikasi, Regional
from tests.every import leaks
from tests.every.leaks_reading import holds_files
from tests.every.refusals import LEAKS
from tests.every.steps import leaps

FILTERS = {"entity": lambda e: True, "regional": lambda e: issubclass(e, Regional),
           "approvable": lambda e: issubclass(e, Approvable),
           "stepped": lambda e: any(said.steps for said in e.__fields__.values()),
           "leaping": leaps,
           "expiring": lambda e: bool(e.__entity__.expires),
           "pointing": lambda e: any(said.target for said in e.__fields__.values()),
           "papered": lambda e: issubclass(e, Approvable) and holds_files(e),
           "shared": lambda e: e.__entity__.shared and issubclass(e, Regional),
           "classed": lambda e: e.__entity__.starts_as is not Klasifikasi.BIASA,
           "closing": lambda e: any("." not in part for _, parts in e.__entity__.closes
                                    for part in parts)}


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    registry.load(tuple(metafunc.config.getoption("--packages").split(",")))
    if "leak" in metafunc.fixturenames:
        pairs = [(each, entity) for each in LEAKS for entity in
                 [e for e in registry.mains() if each.applies(e)][:1 if each.once else None]]
        metafunc.parametrize(("leak", "entity"), pairs, ids=[
            f"{each}-{'semua' if each.once else entity.__tablename__}" for each, entity in pairs])
        return
    for name, wanted in FILTERS.items():
        if name in metafunc.fixturenames:
            chosen = [entity for entity in registry.mains() if wanted(entity)]
            metafunc.parametrize(name, chosen, ids=[e.__tablename__ for e in chosen])


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Let the databases take turns over the pairs of check and entity, entity after entity.

    What is asked of one entity is asked in a row: its statements are then still compiled.
    """
    order = {entity: number for number, entity in enumerate(registry.mains())}
    here = [item for item in items if Path(__file__).parent in item.path.parents]
    left = [] if os.environ.get("EVERY") == "both" else [
        item for item in here if not _is_its_turn(item, order)]
    if left:
        config.hook.pytest_deselected(items=left)
    gone, mine = set(left), set(here)
    in_a_row = iter(sorted((item for item in here if item not in gone), key=lambda item: (
        str(item.path), order.get(_thing(item), -1), _database(item))))
    items[:] = [next(in_a_row) if item in mine else item for item in items if item not in gone]


def _thing(item: pytest.Item) -> type | None:
    """Return the entity a test is made for, if it is."""
    params = getattr(getattr(item, "callspec", None), "params", {})
    return next((params[name] for name in FILTERS if name in params), None)


def _database(item: pytest.Item) -> str:
    return str(getattr(getattr(item, "callspec", None), "params", {}).get("world", ""))


def _is_its_turn(item: pytest.Item, order: dict[type, int]) -> bool:
    params = getattr(getattr(item, "callspec", None), "params", {})
    thing = _thing(item)
    if thing is None or "world" not in params or getattr(params.get("leak"), "once", False):
        return True
    said = [str(value) for name, value in sorted(params.items())
            if name != "world" and name not in FILTERS]
    turn = zlib.crc32(" ".join([item.originalname, *said]).encode()) + order[thing]
    return params["world"] == ("sqlite", "postgresql")[turn % 2]


__all__ = ["leaks"]
