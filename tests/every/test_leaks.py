"""The thirty leaks of the base, asked of every entity, by every door, on both databases."""
from __future__ import annotations

from typing import Any

from app.engine.base import Base
from tests.every.refusals import Leak
from tests.every.world import World


def test_a_leak_is_shut(world: World, leak: Leak, entity: type[Base]) -> Any:
    leak.check(world, entity)
