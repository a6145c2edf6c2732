"""One cell of a list: how a value of a record reads in a table, and what its column is called.

References show the name of what they point at, private values their mask.
"""
from __future__ import annotations

from typing import Any

from app.engine import values
from app.engine.base import Base
from app.engine.vocabulary import Kind, derived


def cell(record: Any, name: str) -> tuple[str, Kind]:
    """Return how a list shows one column of a record, and its kind; private values are masked."""
    entity = type(record)
    said = entity.__fields__.get(name)
    if said is not None and said.kind is Kind.REFERENCE:
        other = getattr(record, name.removesuffix("_id"))
        name = str(getattr(other, values.title_field(type(other)))) if other else "–"
        return name, said.kind
    value = getattr(record, name)
    if said is not None:
        hidden = said.private and value not in (None, "")
        return (values.masked(said, value) if hidden else values.show(said, value)), said.kind
    kind = kind_of(entity, name)
    return values.show_kind(kind, value) if value not in (None, "") else "–", kind


def kind_of(entity: type[Base], name: str) -> Kind:
    """Return what kind of value a column shows, of a field or worked out by the record."""
    said = entity.__fields__.get(name)
    worked_out = _derived(entity, name)
    return said.kind if said is not None else worked_out.kind if worked_out else Kind.TEXT


def _derived(entity: type[Base], name: str) -> derived | None:
    return next((v for c in entity.__mro__ if isinstance(v := vars(c).get(name), derived)), None)


def column_label(entity: type[Base], name: str) -> str:
    """Return the heading of a column."""
    if name in entity.__fields__:
        return entity.__fields__[name].label
    found = _derived(entity, name)
    return found.label if found else {"wilayah_kode": "Wilayah", "status": "Status", "id": "ID",
                     "changed_at": "Diubah"}.get(name, name)
