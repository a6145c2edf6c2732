"""Column types of our own: a closed list stored by value, and several members of one.

Nothing here knows a field or a form. Both are VARCHAR underneath, so that SQLite, PostgreSQL and a
person with a database browser read the same words.
"""
from __future__ import annotations

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from sqlalchemy import Dialect, Enum, String, TypeDecorator


def by_value(choices: type[StrEnum] = StrEnum) -> Enum:
    """Return the column type that stores a member's value, never its name."""
    return Enum(choices, native_enum=False, length=40, create_constraint=False,
                values_callable=lambda members: [member.value for member in members])


class Several(TypeDecorator[tuple[Any, ...]]):
    """Several members of a closed list, stored as `["a","b"]` in the list's own order."""

    impl = String(400)
    cache_ok = True

    def __init__(self, choices: type[StrEnum]) -> None:
        super().__init__()
        self.choices = choices

    def process_bind_param(self, value: Iterable[Any] | None, dialect: Dialect) -> str | None:
        if not value:
            return None
        chosen = {self.choices(member) for member in value}
        return json.dumps([m.value for m in self.choices if m in chosen], separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...] | None:
        if value is None:
            return None
        return tuple(self.choices(member) for member in json.loads(value))
