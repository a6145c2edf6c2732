"""Each test of this folder that takes `entity` is made for every entity with screens of its own."""
from __future__ import annotations

import pytest

from app.engine import registry
from app.engine.base import Approvable, Klasifikasi, Regional
from tests.every import leaks
from tests.every.leaks_reading import holds_files
from tests.every.refusals import LEAKS

FILTERS = {"entity": lambda e: True, "regional": lambda e: issubclass(e, Regional),
           "approvable": lambda e: issubclass(e, Approvable),
           "stepped": lambda e: any(said.steps for said in e.__fields__.values()),
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
        pairs = [(each, entity) for each in LEAKS for entity in registry.mains()
                 if each.applies(entity)]
        metafunc.parametrize(("leak", "entity"), pairs, ids=[
            f"{each}-{entity.__tablename__}" for each, entity in pairs])
        return
    for name, wanted in FILTERS.items():
        if name in metafunc.fixturenames:
            chosen = [entity for entity in registry.mains() if wanted(entity)]
            metafunc.parametrize(name, chosen, ids=[e.__tablename__ for e in chosen])


__all__ = ["leaks"]
