"""Gathers the SUBSYSTEM of every module in app/models and answers by name.

Nobody keeps a list: a new file in the folder is a new subsystem. Contradictions are found by
`checks.py`, which `load` asks once everything is gathered.
"""
from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from typing import cast

from sqlalchemy.orm import configure_mappers

from app.engine.base import Approvable, Base, Filed, Klasifikasi, Part, Reference, Regional
from app.engine.vocabulary import Chart, Recap, Subsystem

_subsystems: dict[str, Subsystem] = {}
_begins: dict[str, Klasifikasi] = {}
_mains: list[type[Base]] = []
_entities: dict[str, type[Base]] = {}
_scoped: dict[str, type[Base]] = {}


MACHINERY = ("attachments", "audit", "issued", "kept", "numbering", "proposals", "signing")


def load(packages: tuple[str, ...] = ("app.models",)) -> None:
    """Import every module of the packages and register what each declares; idempotent."""
    rooms = [importlib.import_module(f"app.engine.{room}") for room in MACHINERY]
    for package in packages:
        module = importlib.import_module(package)
        for found in pkgutil.iter_modules(module.__path__):
            room = importlib.import_module(f"{package}.{found.name}")
            declared = getattr(room, "SUBSYSTEM", None)
            if declared is not None:
                register(declared)
    configure_mappers()
    for each in rooms:
        getattr(each, "declare_indexes", lambda: None)()
    _scoped.clear()
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, (Regional, Part, Filed)):
            _scoped[mapper.local_table.name] = mapper.class_


def register(subsystem: Subsystem) -> None:
    """Take in one subsystem; a second one of the same code is an error."""
    known = _subsystems.get(subsystem.code)
    if known is not None and known is not subsystem:
        raise ValueError(f"Two subsystems are called {subsystem.code}.")
    _subsystems[subsystem.code] = subsystem
    declared = cast(tuple[type[Base], ...], subsystem.entities)
    for entity in declared:
        entity.__subsystem__ = subsystem.code
        _entities[entity.__tablename__] = entity
    _begins[subsystem.code] = max((entity.__entity__.starts_as for entity in declared),
                                  key=list(Klasifikasi).index, default=Klasifikasi.BIASA)
    _mains[:] = [entity for entity in entities() if not issubclass(entity, Part)]


def subsystems() -> list[Subsystem]:
    """List the subsystems in menu order."""
    return sorted(_subsystems.values(), key=lambda s: (s.order, s.code))


def subsystem(code: str) -> Subsystem:
    """Return one subsystem; KeyError when unknown."""
    return _subsystems[code]


def begins_as(code: str) -> Klasifikasi:
    """Return the highest class in which records of a subsystem begin; the lowest when unknown.

    Who keeps such records must be able to open them, whatever their role opens elsewhere.
    """
    return _begins.get(code, Klasifikasi.BIASA)


def is_foundation(code: str) -> bool:
    """Tell whether every grant reaches this subsystem: the office's own settings."""
    return code in _subsystems and _subsystems[code].foundation


def entities() -> list[type[Base]]:
    """List every entity in menu order."""
    return [entity for each in subsystems() for entity in each.entities]


def mains() -> list[type[Base]]:
    """List the entities that have screens of their own: all but Parts."""
    return _mains


def entity(table: str) -> type[Base]:
    """Return the entity of a table name; KeyError when unknown."""
    return _entities[table]


def scoped(table: str) -> type[Base] | None:
    """Return the class whose rows belong to an office, by table name, or None."""
    return _scoped.get(table)


def scoped_tables() -> dict[str, type[Base]]:
    """Return every class whose rows belong to an office, by table name."""
    return _scoped


def recaps() -> Iterator[tuple[Subsystem, Recap]]:
    """Walk every recap with its subsystem."""
    for each in subsystems():
        for recap in each.recaps:
            yield each, recap


def recap(code: str) -> tuple[Subsystem, Recap]:
    """Return a recap by code; KeyError when unknown."""
    for each, found in recaps():
        if found.code == code:
            return each, found
    raise KeyError(code)


def charts(code: str) -> tuple[Chart, ...]:
    """Return the charts of a subsystem."""
    return _subsystems[code].charts


def main_of(entity: type[Base]) -> type[Base]:
    """Return the entity with screens that holds the rows of a Part; any other is its own."""
    return _entities[entity.__owner__[1]] if entity.__owner__ else entity


def is_approvable(entity: type[Base]) -> bool:
    """Tell whether records of the entity pass the workflow."""
    return issubclass(entity, Approvable)


def is_reference(entity: type[Base]) -> bool:
    """Tell whether the entity is the same list for all offices."""
    return issubclass(entity, Reference)


def children(entity: type[Base]) -> dict[str, type[Base]]:
    """Return the Parts edited inside an entity's form, by attribute name."""
    return {name: _entities[said.table] for name, said in entity.__children__.items()}
