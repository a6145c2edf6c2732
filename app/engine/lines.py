"""The lines of a recap: the regions below a place, or the values of a field, none left out.

A line without figures stands with zeros, so that a table has the same shape every time; figures
without a line of their own get one, so that no table loses any. Figures are `summary.py`'s.
"""
from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import parts, regions, registry, values
from app.engine.base import Reference
from app.engine.result import Place
from app.engine.vocabulary import Field, Kind, Recap

EMPTY, CENTRE = "Tidak diisi", "Tingkat pusat"


@dataclass(frozen=True)
class Line:
    """One line: what its figures are found by, how it is called, whether it is beside the table.

    `part` is what a region's line was split by.
    """

    key: Any
    label: str
    note: bool = False
    part: str = ""

    @property
    def words(self) -> tuple[str, ...]:
        """Return the cells that say what the line is of."""
        return (self.label, self.part) if self.part else (self.label,)


def of(session: Session, recap: Recap, place: Place, found: list[Any]) -> list[Line]:
    """List the lines of a recap in order; `found` are the keys that have figures."""
    if recap.split:
        return _divided(session, recap, place, found)
    if recap.rows == "wilayah":
        made = _places(session, place)
    else:
        made = _values(session, _field(recap, recap.rows), found)
    there = {line.key for line in made}
    lost = sorted((key for key in found if key not in there), key=str)
    return [*made, *(Line(key, EMPTY if key is None else str(key), note=True) for key in lost)]


def _divided(session: Session, recap: Recap, place: Place, found: list[Any]) -> list[Line]:
    """Give each region a line for every value it has; one without any stands with a dash."""
    said = _field(recap, recap.split)
    values = [*_values(session, said, [value for _, value in found]), Line(None, EMPTY)]
    made = []
    for line in of(session, replace(recap, split=""), place, list(dict(found))):
        there = [replace(line, key=(line.key, value.key), part=value.label)
                 for value in values if (line.key, value.key) in found]
        made += there or [replace(line, key=(line.key, None), part="-")]
    return made


def split_label(recap: Recap) -> tuple[str, ...]:
    """Return what the column is called by whose values the lines are split, if they are."""
    return (_field(recap, recap.split).label,) if recap.split else ()


def heading(recap: Recap, place: Place) -> str:
    """Return what the column of lines is called."""
    if recap.rows != "wilayah":
        return recap.row_label or _field(recap, recap.rows).label
    if place.kode == regions.NATION:
        return "Provinsi"
    return recap.row_label or "Kabupaten/Kota"


def _field(recap: Recap, name: str) -> Field:
    said = parts.field_of(registry.entity(recap.sources[0].entity), name)
    if said is None:
        raise TypeError(f"{recap.code}: {name} is no field")
    return said


def _places(session: Session, place: Place) -> list[Line]:
    below = [Line(each.kode, each.nama) for each in regions.below(session, place.kode)]
    if own := own_office(place):
        return [*below, Line(place.kode, own, note=True)]
    return [Line(place.kode, place.nama)]


def own_office(place: Place) -> str:
    """Return what the office of a place is called beside those below it; nothing of a district."""
    if place.kode == regions.NATION:
        return CENTRE
    return "Tingkat provinsi" if place.tingkat == "provinsi" else ""


def _values(session: Session, said: Field, found: list[Any]) -> list[Line]:
    if said.kind is Kind.REFERENCE:
        return _records(session, said, found)
    if said.kind is Kind.YEAR:
        years = [key for key in found if key is not None]
        return [Line(year, str(year)) for year in range(min(years), max(years) + 1)] \
            if years else []
    if said.kind is Kind.BOOLEAN:
        return [Line(True, "Ya"), Line(False, "Tidak")]
    return [Line(member, member.label) for member in said.choices or ()]


def _records(session: Session, said: Field, found: list[Any]) -> list[Line]:
    """Name the records of a list of the centre, or of another entity those that are counted."""
    target: Any = registry.entity(said.target)
    name = getattr(target, values.title_field(target))
    statement = select(target.id, name).order_by(name, target.id)
    counted = target.id.in_([key for key in found if key is not None])
    if issubclass(target, Reference):
        used = target.deleted_at.is_(None) & target.aktif.is_(True)
        return [Line(key, str(text)) for key, text in session.execute(
            statement.where(used | counted))]
    return [Line(key, str(text)) for key, text in session.execute(statement.where(counted))]
