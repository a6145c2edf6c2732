"""What a class statement says of its fields, its own and those of plain mixins, made whole.

Reads names and annotations in the order of the form, fills kind and required from the annotation,
and makes the relationships of references and Parts. Which kinds of things there are, and the
columns each brings, is `base.py`'s; the words themselves are `vocabulary.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from inspect import get_annotations
from typing import Any, get_args

from sqlalchemy import ForeignKeyConstraint
from sqlalchemy.orm import MappedColumn, relationship

from app.engine.vocabulary import Choice, Entity, Field, Kind, Many

_KINDS: dict[type, Kind] = {
    str: Kind.TEXT, int: Kind.INTEGER, Decimal: Kind.DECIMAL, date: Kind.DATE,
    datetime: Kind.MOMENT, bool: Kind.BOOLEAN}
Stated = tuple[str, Any, Any]


def camel(table: str) -> str:
    """Return the class name that belongs to a table name."""
    return "".join(part.capitalize() for part in table.split("_"))


def stated(cls: type, mixins: Iterable[type]) -> list[Stated]:
    """List (name, annotation, declaration) of a class and its plain mixins, in form order.

    A field of a mixin stands after the class's own, or where a section of the class begins with
    it; the fields that follow it in the mixin follow it there.
    """
    found = _of(cls)
    starts = [first for _, first in _entity(cls).sections]
    for mixin in mixins:
        at = len(found)
        for each in _of(mixin):
            if each[0] in {name for name, _, _ in found}:
                continue
            if each[0] in starts:
                at = _before_next(found, starts[starts.index(each[0]) + 1:])
            found.insert(at, each)
            at += 1
    return found


def _entity(cls: Any) -> Entity:
    said: Entity = cls.__entity__
    return said


def _of(cls: type) -> list[Stated]:
    return [(name, annotation, vars(cls)[name])
            for name, annotation in get_annotations(cls).items()
            if isinstance(vars(cls).get(name), Many | MappedColumn)]


def _before_next(found: list[Stated], later: list[str]) -> int:
    return next((at for at, (name, _, _) in enumerate(found) if name in later), len(found))


def complete(cls: Any, mixins: Iterable[type]) -> list[Any]:
    """Give a class its fields and children, before it is mapped; return their constraints."""
    constraints: list[Any] = []
    for name, annotation, said in stated(cls, mixins):
        if isinstance(said, Many):
            cls.__children__[name] = said
            setattr(cls, name, _children_of(cls, said))
        elif "owner" in said.column.info:
            table = said.column.info["owner"]
            cls.__owner__ = (name, table)
            constraints.append(ForeignKeyConstraint(
                [name, "wilayah_kode"], [f"{table}.id", f"{table}.wilayah_kode"],
                onupdate="CASCADE"))
            if table not in vars(cls):
                setattr(cls, table, _towards(cls, name, table))
        elif "field" in said.column.info:
            _complete_field(cls, name, annotation, said.column.info)
    return constraints


def _complete_field(cls: Any, name: str, annotation: Any, info: dict[Any, Any]) -> None:
    inner = get_args(annotation)[0]
    options = get_args(inner)
    optional = type(None) in options
    python = next((o for o in options if o is not type(None)), inner) if optional else inner
    said: Field = info["field"]
    kind, choices = said.kind, said.choices
    if not info.get("kind_said", False):
        if isinstance(python, type) and issubclass(python, Choice):
            kind, choices = Kind.CHOICE, python
        else:
            kind = _KINDS.get(python, Kind.TEXT)
            if kind is Kind.TEXT and said.size is None:
                kind = Kind.LONG
    full = replace(said, name=name, kind=kind, choices=choices, required=not optional)
    info["field"] = full
    # A field that cites nothing of its own, as in a mixin, rests on what its entity rests on.
    cls.__fields__[name] = replace(full, law=full.law or _entity(cls).law)
    if kind is Kind.REFERENCE:
        setattr(cls, name.removesuffix("_id"), _towards(cls, name, full.target))


def _towards(cls: Any, name: str, table: str) -> Any:
    """Lead from a record to the one it refers to, or from a Part to its owner; to read alone."""
    return relationship(
        camel(table), primaryjoin=f"{cls.__name__}.{name} == {camel(table)}.id",
        foreign_keys=f"{cls.__name__}.{name}", viewonly=True, lazy="select")


def _children_of(cls: Any, said: Many) -> Any:
    child = camel(said.table)
    return relationship(
        child, order_by=f"{child}.id", cascade="save-update, merge", lazy="select",
        primaryjoin=f"and_({cls.__name__}.id == {child}.{cls.__tablename__}_id, "
                    f"{cls.__name__}.wilayah_kode == {child}.wilayah_kode)",
        foreign_keys=f"[{child}.{cls.__tablename__}_id, {child}.wilayah_kode]")
