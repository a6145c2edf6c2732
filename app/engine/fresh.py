"""Values of a record that is being made, given all at once.

To a record no session has seen each value is new, and nothing is there to be compared with: setting
one attribute after the other costs more than reading them. What is given counts as changed, as the
gate and the trail want it. A class that listens to its attributes must not be given to; none does.
"""
from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import inspect
from sqlalchemy.orm.base import NO_VALUE

from app.engine.base import Base


def give(record: Any, values: dict[str, Any]) -> None:
    """Set columns of a record that no session knows and whose columns nobody has set."""
    state = inspect(record)
    state.committed_state.update(dict.fromkeys(values, NO_VALUE))
    state.dict.update(values)
    state.modified = True


@cache
def nothing(entity: type[Base]) -> dict[str, None]:
    """Return what the fields of a record held before there was one."""
    return dict.fromkeys(name for name, said in entity.__fields__.items() if said.typed)
