"""Boot checks of the words that govern a record's life: numbered like those of `checks.py`.

E010 steps       a step names members of its choice, and each can be reached from the first
E011 closes      a total and its parts are numbers of the entity, or of its child rows
E012 expires     the day something ends is a date of a record with an office, open to its readers
E013 shared      a record that all may point at has an office or is a list, and is no Part
E014 computed    who has computed fields computes them; who informs names a record
E015 names       no two members of a closed list answer to one name; other names of a row are one
                 open, searchable text of a shared list
E016 awaits      what waits is told by a choice with steps, of a record with an office
E017 checklist   a checklist is a Part keyed by one choice, or by one shipped list and its columns
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from app.engine import registry, spelling
from app.engine.base import Base, Part, Reference, Regional
from app.engine.kinds import NUMERIC, Choice, Kind
from app.engine.vocabulary import Field


def findings(entity: type[Base]) -> Iterator[str]:
    """Yield what is wrong with the words of one entity."""
    for name, said in entity.__fields__.items():
        if said.steps is not None:
            yield from _steps(f"{entity.__name__}.{name}", said)
        yield from _names(f"{entity.__name__}.{name}", entity, said)
    yield from _closes(entity)
    yield from _expires(entity)
    yield from _computed(entity)
    name = entity.__entity__.awaits[0]
    if name and (not issubclass(entity, Regional)
                 or getattr(entity.__fields__.get(name), "steps", None) is None):
        yield f"E016 {entity.__name__}.awaits: “{name}” is no choice with steps of an office."
    if entity.__entity__.checklist is not None:
        yield from _checklist(entity, entity.__entity__.checklist)
    if entity.__entity__.shared and issubclass(entity, Part):
        yield f"E013 {entity.__name__}: a Part is reached through its owner; it cannot be shared."


def _steps(where: str, said: Field) -> Iterator[str]:
    steps = said.steps or {}
    if said.kind is not Kind.CHOICE or not steps:
        yield f"E010 {where}: steps belong to a single choice, and name at least one."
        return
    members, named = set(said.members), {*steps, *(each for after in steps.values()
                                                    for each in after), *said.starts}
    for stranger in sorted(named - members):
        yield f"E010 {where}: step “{stranger}” is no member of {said.members.__name__}."
    for lost in sorted(members - _reached(steps)):
        yield f"E010 {where}: no step leads from “{next(iter(steps))}” to “{lost}”."


def _names(where: str, entity: type[Base], said: Field) -> Iterator[str]:
    for name, one, other in spelling.clashes(said.choices) if said.choices else ():
        yield f"E015 {where}: “{name}” names both {one.name} and {other.name}."
    if said.synonyms and (not issubclass(entity, Reference) or said.kind is not Kind.TEXT
                          or not said.search):
        yield f"E015 {where}: other names are a searchable short text of a Reference."


def _checklist(entity: type[Base], wanted: Mapping[str, Any]) -> Iterator[str]:
    said = entity.__fields__[entity.__entity__.key[0]]
    listed = registry.entity(said.target) if said.kind is Kind.REFERENCE else None
    if not issubclass(entity, Part) or len(entity.__entity__.key) > 1 or not (
            said.kind is Kind.CHOICE or (listed is not None and issubclass(listed, Reference))):
        yield f"E017 {entity.__name__}.checklist: its key is no single choice or shipped list."
        return
    for name in wanted:
        if listed is None or name not in listed.__fields__:
            yield f"E017 {entity.__name__}.checklist: “{name}” is no column of that list."


def _reached(steps: Mapping[Choice, tuple[Choice, ...]]) -> set[Choice]:
    found: set[Choice] = set()
    waiting = [next(iter(steps))]
    while waiting:
        here = waiting.pop()
        if here not in found:
            found.add(here)
            waiting += steps.get(here, ())
    return found


def _closes(entity: type[Base]) -> Iterator[str]:
    for whole, parts in entity.__entity__.closes:
        for name in (whole, *parts):
            rows, _, field = name.rpartition(".")
            held = registry.children(entity).get(rows) if rows else entity
            said = held.__fields__.get(field) if held is not None else None
            if said is None or said.kind not in NUMERIC or (rows and name == whole):
                yield f"E011 {entity.__name__}.closes: “{name}” is no number of it."


def _expires(entity: type[Base]) -> Iterator[str]:
    name, ended = entity.__entity__.expires, entity.__entity__.ended
    end = entity.__fields__.get(ended)
    if ended and (not name or end is None or end.kind is not Kind.DATE):
        yield f"E012 {entity.__name__}.ended: “{ended}” is no date that ends a reminding."
    if not name:
        return
    said = entity.__fields__.get(name)
    if said is None or said.kind is not Kind.DATE or said.private:
        yield f"E012 {entity.__name__}.expires: “{name}” is no open date of it."
    if not issubclass(entity, Regional):
        yield f"E012 {entity.__name__}.expires: only a record with an office is reminded of."


def _computed(entity: type[Base]) -> Iterator[str]:
    said = [name for name, field in entity.__fields__.items() if field.computed]
    if said and not hasattr(entity, "compute"):
        yield f"E014 {entity.__name__}.{said[0]}: computed, but the entity has no compute(facts)."
    for name in entity.__entity__.informs:
        field = entity.__fields__.get(name)
        if field is None or not field.target:
            yield f"E014 {entity.__name__}.informs names “{name}”, which refers to no record."
