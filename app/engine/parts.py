"""A Part as the source of a figure: where its fields, its date and its approval are found.

A row that lives inside another counts when its owner does. What the Part itself does not hold is
looked for in its owner; an entity that is no Part answers for itself. Counting is `counting.py`'s.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import literal

from app.engine import regions, registry
from app.engine.base import Approvable, Part, Reference
from app.engine.vocabulary import Field, Kind

MACHINE_DATES = {"created_at": "Tanggal dicatat", "diajukan_pada": "Tanggal diajukan",
                 "disetujui_pada": "Tanggal disetujui"}


def owner_of(entity: type[Any]) -> type[Any] | None:
    """Return the entity a Part lives in; None for what is no Part."""
    owner: tuple[str, str] | None = entity.__owner__
    return registry.entity(owner[1]) if issubclass(entity, Part) and owner else None


def home_of(entity: type[Any], name: str) -> type[Any]:
    """Return the class that holds a field: the entity itself, or the owner of a Part."""
    owner = owner_of(entity)
    if owner is None or name in entity.__fields__ or name in ("id", "wilayah_kode", "klasifikasi"):
        return entity
    return owner


def field_of(entity: type[Any], name: str) -> Field | None:
    """Return what is declared of a field; None for a column of the machine."""
    found: Field | None = home_of(entity, name).__fields__.get(name)
    return found


def column_of(entity: type[Any], name: str) -> Any:
    """Return the column of a field."""
    return getattr(home_of(entity, name), name)


def label_of(entity: type[Any], name: str) -> str:
    """Say what a field is called, a date of the machine as well."""
    said = field_of(entity, name)
    return said.label if said is not None else MACHINE_DATES.get(name, name)


def reference(entity: type[Any], towards: type[Any]) -> str:
    """Name the field by which a record refers to one of another kind, part of its key or the first.

    Nothing where there is none.
    """
    fields = [said for said in entity.__fields__.values()
              if said.kind is Kind.REFERENCE and said.target == towards.__tablename__]
    return next((said.name for said in sorted(fields, key=lambda said: not said.identity)), "")


def kind_of(entity: type[Any], name: str) -> Kind:
    """Return what kind of value a field is."""
    said = field_of(entity, name)
    if said is not None:
        return said.kind
    return Kind.MOMENT if name in MACHINE_DATES else Kind.TEXT


def office_of(entity: type[Any]) -> Any:
    """Return the column of the office that a row counts for: of a shared list the centre."""
    return literal(regions.NATION) if issubclass(entity, Reference) else entity.wilayah_kode


def lies_ahead(entity: type[Any], name: str) -> bool:
    """Tell whether a date may lie in the future: one that a record works out itself."""
    said = field_of(entity, name)
    return said is not None and said.computed


def status_of(entity: type[Any]) -> Any:
    """Return the column that says whether a record is approved; None where none has to be."""
    holder = owner_of(entity) or entity
    return holder.status if issubclass(holder, Approvable) else None


def joined(statement: Any, entity: type[Any]) -> Any:
    """Lay a Part beside its owner, so that a row whose owner is in the trash does not count."""
    owner = owner_of(entity)
    if owner is None:
        return statement.select_from(entity)
    key = getattr(entity, entity.owner_column())
    return statement.select_from(entity).join(owner, key == owner.id)
