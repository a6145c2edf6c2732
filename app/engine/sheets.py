"""What a workbook of an entity looks like: its sheets, headings, and how a value stands in a cell.

One layout for template, export and import, so that what went out comes back unchanged. Writing
files is `sheet_write.py`, reading them `sheet_read.py`, storing what they say `sheet_import.py`.
"""
from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from app.engine import indonesian, registry, values, zones
from app.engine.actor import current
from app.engine.audit import MASK
from app.engine.base import Approvable, Base, Reference, Regional
from app.engine.vocabulary import NUMERIC, Choice, Field, Kind

ID, VERSION, PLACE, STATUS, OWNER = "ID", "Versi", "Wilayah", "Status", "Induk"
REASON = "Alasan peringatan"
MACHINE = (ID, VERSION, PLACE, STATUS, OWNER, REASON)
GUIDE, LISTS = "Petunjuk", "Pilihan"
MOST_ROWS = 20_000
MOST_PART_ROWS = 99_998
_DAY_ZERO = date(1899, 12, 30)
# 1940 to 2099: a smaller number in a column of dates is a year or a count, no day.
_SERIALS = (14_611, 73_051)
_EXACT = 10 ** 15  # a spreadsheet keeps fifteen digits of a number
_LONG = 15
_NOISE = Decimal("1e-9")
_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n\u2010\u2013\u2014\u2212]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n\u2010\u2013\u2014\u2212]")


class Spoilt(str):
    """A cell in which the spreadsheet shows an error, or a formula it has not worked out."""

    @property
    def sentence(self) -> str:
        """Say what is wrong with the cell."""
        if self:
            return f"Rumus pada sel ini menghasilkan galat {self}; perbaiki atau ketik nilainya."
        return ("Rumus pada sel ini belum dihitung; buka berkasnya di aplikasi lembar kerja, "
                "simpan, lalu unggah lagi.")


class Computed(float):
    """A number that a formula made: nobody typed its digits."""


class Percent(float):
    """A number as a cell shows it in percent: 45.24 where 0.4524 is stored."""

    @classmethod
    def shown(cls, stored: float) -> Percent:
        """Return the number seen; Excel itself knows 15 digits, so the tenth place is exact."""
        return cls(round(stored * 100, 10))


class ComputedPercent(Computed, Percent):
    """A percentage that a formula made."""


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name, the entity of its rows, its fields by heading, the Part it holds.

    `drafts` tells whether its records begin as drafts, which may be incomplete.
    """

    name: str
    entity: type[Base]
    headings: tuple[tuple[str, Field], ...]
    attribute: str = ""
    drafts: bool = False

    @property
    def fields(self) -> dict[str, Field]:
        """Return the fields by name."""
        return {said.name: said for _, said in self.headings}


@cache
def layout(entity: type[Base]) -> tuple[Sheet, ...]:
    """Return the sheets of an entity: its own first, then one per Part."""
    taken = {GUIDE.casefold(), LISTS.casefold()}
    drafts = issubclass(entity, Approvable)
    made = [Sheet(_sheet_name(entity.__entity__.label, taken), entity, _headings(entity),
                  drafts=drafts)]
    for attribute, child in registry.children(entity).items():
        label = entity.__children__[attribute].label
        made.append(Sheet(_sheet_name(label, taken), child, _headings(child), attribute,
                          drafts))
    return tuple(made)


def _sheet_name(label: str, taken: set[str]) -> str:
    bare = re.sub(r"[\[\]:*?/\\']", "-", label).strip()[:31]
    name, order = bare, 2
    while name.casefold() in taken:
        name, order = f"{bare[:28]} {order}", order + 1
    taken.add(name.casefold())
    return name


def _headings(entity: type[Base]) -> tuple[tuple[str, Field], ...]:
    count = Counter(known(said.label) for said in entity.__fields__.values())
    reserved = {known(heading) for heading in MACHINE}
    return tuple(
        (f"{said.label} ({name})" if count[known(said.label)] > 1 or known(said.label) in reserved
         else said.label, said) for name, said in entity.__fields__.items())


def machine(sheet: Sheet) -> list[str]:
    """List the columns an export sets before the fields of a sheet."""
    if sheet.attribute:
        return [OWNER, ID]
    return [ID, VERSION, *([PLACE] if has_place(sheet.entity) else []),
            *([STATUS] if issubclass(sheet.entity, Approvable) else [])]


def known(heading: Any) -> str:
    """Return a heading as it is compared: without its mark, whatever the case and spacing."""
    return " ".join(str(heading).replace("*", " ").split()).casefold()


def demanded(sheet: Sheet, said: Field) -> bool:
    """Tell whether a row must say this value to be stored; a draft owes its identity only."""
    return said.identity or (said.required and said.default is None and not sheet.drafts)


def key_fields(entity: type[Base]) -> tuple[Field, ...]:
    """Return the fields by which a row finds its record."""
    return tuple(entity.__fields__[name] for name in entity.__entity__.key
                 if name in entity.__fields__)


def has_place(entity: type[Base]) -> bool:
    """Tell whether rows belong to an office."""
    return issubclass(entity, Regional)


def is_reference(entity: type[Base]) -> bool:
    """Tell whether rows are the same for all offices."""
    return issubclass(entity, Reference)


def cell(said: Field, value: Any, name: str = "") -> Any:
    """Return what stands in a cell for a value; `name` is how a referred record is called."""
    if value is None or value in ("", ()):
        return None
    if said.private:
        return MASK
    if said.kind is Kind.REFERENCE:
        return guarded(name or f"#{value}")
    if said.kind is Kind.ATTACHMENT:
        return "ada berkas"
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, tuple):
        return "; ".join(member.label for member in value)
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, datetime):
        return _hour(value)
    return guarded(value) if isinstance(value, str) else value


def _hour(moment: datetime) -> datetime | str:
    """Return a moment as a cell of time where all who read it keep Jakarta's, else as a text.

    A cell of time names no zone: what the centre exports would be another hour in Papua.
    """
    who = current()
    if zones.here() is zones.WIB and not (who and who.national):
        return indonesian.local(moment).replace(tzinfo=None)
    here = indonesian.local(moment, zones.here())
    return f"{here:%d-%m-%Y %H.%M %Z}"


def guarded(text: str) -> str:
    """Put a mark before a text that a spreadsheet would take for a formula."""
    return "'" + text if _DANGEROUS.match(text) else text


def typed(said: Field, value: Any) -> str:
    """Return the text a person would have typed for what stands in a cell; a mere dash is none.

    Raises ValueError where the spreadsheet itself has already spoilt the value.
    """
    if value is None:
        return ""
    if isinstance(value, Spoilt):
        raise ValueError(value.sentence)
    if isinstance(value, str):
        bare = indonesian.tidy(value)
        if bare in indonesian.DASHES:
            return ""
        if said.kind not in values.WORDS:  # the mark that keeps digits a text, left as a letter
            bare = bare.lstrip("'")
        return bare[1:] if bare[:1] == "'" and _GUARDED.match(bare) else bare
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, datetime):
        if said.kind is Kind.DATE or (said.kind is not Kind.MOMENT and value.time() == time.min):
            return indonesian.typed_date(value.date())
        return f"{value:%d-%m-%Y %H.%M}"
    if isinstance(value, date):
        return indonesian.typed_date(value)
    return _number(said, value) if isinstance(value, int | float) else str(value)


def _number(said: Field, value: int | float) -> str:
    if said.kind in (Kind.DATE, Kind.MOMENT):
        return _day(said, value)
    if said.kind not in NUMERIC and abs(value) >= _EXACT:
        raise ValueError("Angka sepanjang ini dibulatkan oleh Excel; ubah format kolom menjadi "
                         "Teks, lalu ketik ulang.")
    whole = isinstance(value, int) or value.is_integer()
    if said.kind in NUMERIC and said.kind is not Kind.YEAR:
        return indonesian.write_decimal(int(value) if whole else _exact(said.kind, value))
    if isinstance(value, Percent):
        return indonesian.write_decimal(float(value)) + "%"
    return str(int(value)) if whole else indonesian.write_decimal(value)


def _exact(kind: Kind, value: float) -> Decimal | float:
    """Return a number as it was meant: what only a formula or the machine's own counting added
    beyond the places of its kind is rounded off, what a person typed is left to be refused.

    Fifteen digits nobody types: a result that was pasted as a value.
    """
    if not math.isfinite(value):
        return value
    stated = Decimal(repr(float(value)))
    rounded = stated.quantize(Decimal(1).scaleb(-values.PLACES[kind]), ROUND_HALF_UP)
    long = len(stated.normalize().as_tuple().digits) >= _LONG
    made = (isinstance(value, Computed) or long) and kind is not Kind.INTEGER
    noise = abs(rounded - stated) <= max(_NOISE, abs(stated) / _EXACT * 10)
    return rounded if made or noise else stated


def _day(said: Field, value: int | float) -> str:
    """Return the day that a bare number counts, where it can be one; else the number."""
    if isinstance(value, Percent) or not _SERIALS[0] <= value < _SERIALS[1]:
        return indonesian.write_decimal(value).replace(".", "")
    moment = datetime.combine(_DAY_ZERO, time.min) + timedelta(minutes=round(value * 1440))
    return indonesian.typed_date(moment.date()) if said.kind is Kind.DATE \
        else f"{moment:%d-%m-%Y %H.%M}"


def canonical(said: Field, text: str) -> str:
    """Return a text so that equal values are equal texts, to find a record by its key."""
    try:
        return values.write(said, values.read(said, text)) if said.kind is not Kind.REFERENCE \
            else text.casefold()
    except ValueError:
        return text
