"""What of a record a list or a page reads, so that it loads that and nothing else, at once.

A derived value is a property; the names its code speaks of are read from the code itself, those of
the functions it calls as well. What is missed is loaded when it is asked for, only slower.
"""
from __future__ import annotations

import inspect
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, load_only, selectinload

from app.engine import parts, registry, values
from app.engine.base import Base
from app.engine.vocabulary import Kind

ALWAYS = ("id", "wilayah_kode", "klasifikasi", "deleted_at")


def load(session: Session, entity: type[Base], keys: list[int], *, trash: bool = False,
         parts: bool = False) -> list[Any]:
    """Read whole records by id, in the order of the ids, with the references a list shows."""
    if not keys:
        return []
    names = [n.removesuffix("_id") for n, said in entity.__fields__.items()
             if said.kind is Kind.REFERENCE and (n in entity.__entity__.listed or parts)]
    if parts:
        names += list(entity.__children__)
    shown = () if parts else rows_shown(entity, frozenset(entity.__entity__.listed))
    statement = select(entity).where(entity.id.in_(keys)).options(
        *(selectinload(getattr(entity, name)) for name in names), *shown)
    found = session.scalars(statement, execution_options={"trash": "only"} if trash else {})
    by_id = {record.id: record for record in found}
    return [by_id[key] for key in keys if key in by_id]


@cache
def options(entity: Any, names: frozenset[str]) -> tuple[Any, ...]:
    """Return how records are loaded for a list that shows these fields and derived values.

    Of rows that are joined to it a record comes once for each: the result is to be made `unique`.
    """
    owner = parts.owner_of(entity)
    beside = {registry.entity(said.target) for said in entity.__fields__.values() if said.target}
    spoken = _spoken({entity, *registry.children(entity).values(), *beside,
                      *filter(None, (owner,))}, names)
    made = [load_only(*_columns(entity, spoken))]
    if owner is not None and owner.__tablename__ in spoken:
        made.append(_beside(entity, owner.__tablename__, owner, spoken))
    for name, child in registry.children(entity).items():
        if name in spoken:
            reads = joinedload if _is_yearly(child) else selectinload
            made.append(reads(getattr(entity, name)).load_only(*_columns(child, spoken)))
    for name, said in entity.__fields__.items():
        if said.kind is Kind.REFERENCE and (name in names or name.removesuffix("_id") in spoken):
            target = registry.entity(said.target)
            made.append(_beside(entity, name.removesuffix("_id"), target,
                                {*spoken, values.title_field(target)}))
    return (*made, *_tied(entity, spoken))


def _is_yearly(part: type[Base]) -> bool:
    """Tell a Part with one row a year: so few are read along with their record."""
    return [part.__fields__[name].kind for name in part.__entity__.key] == [Kind.YEAR]


@cache
def rows_shown(entity: Any, names: frozenset[str]) -> tuple[Any, ...]:
    """Return how the rows of Parts are loaded that derived values of a list speak of."""
    spoken = _spoken({entity, *registry.children(entity).values()}, names)
    made = [selectinload(getattr(entity, name)).load_only(*_columns(child, spoken))
            for name, child in registry.children(entity).items() if name in spoken]
    return (*made, *_tied(entity, spoken))


@cache
def whole(entity: Any) -> tuple[Any, ...]:
    """Return how one record is loaded for its own page: what its Parts point at, list by list."""
    return tuple(selectinload(getattr(entity, name)).options(*(
        selectinload(getattr(child, each.removesuffix("_id")))
        for each, said in child.__fields__.items() if said.kind is Kind.REFERENCE))
        for name, child in registry.children(entity).items())


def _tied(entity: Any, spoken: set[str]) -> list[Any]:
    """Load what a model itself has tied to its records, beside Parts and references."""
    known = {*registry.children(entity), *(name.removesuffix("_id") for name in entity.__fields__)}
    return [selectinload(getattr(entity, own.key)) for own in entity.__mapper__.relationships
            if own.key in spoken and own.key not in known]


def _beside(entity: Any, name: str, target: type[Base], spoken: set[str]) -> Any:
    """Load a record that is shown beside, with what it refers to as far as that is spoken of."""
    loaded = selectinload(getattr(entity, name))
    further = []
    for each, said in target.__fields__.items():
        if said.kind is Kind.REFERENCE and each.removesuffix("_id") in spoken:
            other = registry.entity(said.target)
            further.append(selectinload(getattr(target, each.removesuffix("_id"))).load_only(
                *_columns(other, {*spoken, values.title_field(other)})))
    columns = _columns(target, {*spoken, *(each for each in target.__fields__
                                           if each.removesuffix("_id") in spoken)})
    return loaded.options(load_only(*columns), *further)


def _columns(entity: type[Base], spoken: set[str]) -> list[Any]:
    return [getattr(entity, attribute.key) for attribute in entity.__mapper__.column_attrs
            if attribute.key in spoken or attribute.key in ALWAYS]


def _spoken(classes: set[type[Base]], names: frozenset[str]) -> set[str]:
    """Follow every name through the properties and methods it may stand for."""
    found: set[str] = set()
    waiting = list(names)
    seen: set[CodeType] = set()
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        for cls in classes:
            meant = inspect.getattr_static(cls, name, None)
            function = (getattr(meant, "at", None) or meant.fget) \
                if isinstance(meant, property) else meant
            if isinstance(function, FunctionType):
                waiting += _names(function, seen)
    return found


def _names(function: FunctionType, seen: set[CodeType]) -> Iterator[str]:
    """Walk the names a function speaks of, and those of the functions of ours that it calls."""
    if function.__code__ in seen or not function.__module__.startswith("app."):
        return
    seen.add(function.__code__)
    spoken = set(_in_code(function.__code__))
    yield from spoken
    for name in spoken:
        meant = function.__globals__.get(name)
        near = vars(meant) if isinstance(meant, ModuleType) else {name: meant}
        for each in spoken & set(near):
            called = near[each]
            if isinstance(called, FunctionType):
                yield from _names(called, seen)


def _in_code(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _in_code(constant)
