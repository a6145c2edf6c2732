"""Which steps of a stepped field stand beyond its first."""
from __future__ import annotations

from app.engine.base import Base
from app.engine.vocabulary import Choice, Field


def barred(said: Field) -> set[Choice]:
    """Return the steps that neither a new record nor one at the first step may take."""
    steps = said.steps or {}
    first = next(iter(steps), None)
    return set() if first is None else set(said.members) - {first, *steps[first]}


def leaps(entity: type[Base]) -> bool:
    """Tell whether a record of the entity could try a step that is barred at first."""
    return any(barred(said) for said in entity.__fields__.values() if said.steps)
