"""One value as text: read as it is typed, written back into a field, shown on a screen.

Every door (form, sheet, API, paper) reads and writes through here, so that a date means the same
everywhere. A text that cannot be read raises ValueError with an Indonesian sentence. Rules between
values are asked in `intake.py`.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.engine import identifiers, indonesian, spelling
from app.engine.base import Base
from app.engine.vocabulary import Choice, Field, Kind

LONGEST = 20_000
PLACES = {Kind.INTEGER: 0, Kind.DECIMAL: 4, Kind.RUPIAH: 2, Kind.PERCENT: 2, Kind.LATITUDE: 6,
          Kind.LONGITUDE: 6}
WORDS = frozenset({Kind.TEXT, Kind.LONG})
AMOUNTS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT})
_NONE_THERE = frozenset({"nihil", "nol"})
_YES = frozenset({"ya", "iya", "true", "1", "y", "on", "benar", "sudah", "ada", "v", "✓", "√"})
_NO = frozenset({"tidak", "tdk", "false", "0", "t", "bukan", "belum", "tidak ada", "tdk ada"})
_PEOPLE = ("orang", "jiwa")
# What a bound of a date or a year may be called that moves with the days.
TODAY = "hari_ini"
AHEAD = {"tahun_ini": 0, "tahun_depan": 1}
FURTHEST = 50  # years: no term, permit or contract of these records is longer
_FISCAL = re.compile(r"(?:tahun anggaran|tahun|thn\.?|t\.?a\.?) ?", re.IGNORECASE)


def read(said: Field, text: str) -> Any:
    """Read the text of one field; an empty text is None."""
    bare = indonesian.tidy(text)
    if not bare or (bare in indonesian.DASHES and said.kind not in WORDS):
        return None
    if "\x00" in bare:
        raise ValueError("Isian memuat karakter yang tidak dapat disimpan.")
    limit = said.size or LONGEST
    if len(bare) > limit:
        raise ValueError(f"Paling banyak {indonesian.write_decimal(limit)} karakter; "
                         f"isian ini {indonesian.write_decimal(len(bare))} karakter.")
    if said.kind in AMOUNTS and bare.casefold() in _NONE_THERE:
        bare = "0"
    value = _READERS.get(said.kind, _text)(said, bare)
    if outside := beyond(said, value):
        raise ValueError(outside)
    return value


def write(said: Field, value: Any) -> str:
    """Write a value as a form field holds it."""
    if value is None:
        return ""
    if said.kind is Kind.DATE:
        return indonesian.typed_date(value)
    if said.kind is Kind.MOMENT:
        return indonesian.typed_moment(value)
    if said.kind is Kind.BOOLEAN:
        return "ya" if value else "tidak"
    if said.kind is Kind.CHOICE:
        return str(value.value)
    if said.kind is Kind.SEVERAL:
        return ";".join(member.value for member in value)
    if said.kind is Kind.YEAR:
        return str(value)
    if said.kind is Kind.PHONE:
        return dialled(value)
    if isinstance(value, Decimal | int | float) and said.kind not in (
            Kind.REFERENCE, Kind.ATTACHMENT):
        return indonesian.write_decimal(value)
    return str(value)


def show(said: Field, value: Any) -> str:
    """Write a value as a page shows it; an empty one is a dash."""
    if value is None or value == "" or value == ():
        return "–"
    return show_kind(said.kind, value)


def show_kind(kind: Kind, value: Any) -> str:
    """Write a value of a kind, when there is no field to ask."""
    if value is None:
        return "–"
    if isinstance(value, Choice):
        return value.label
    if isinstance(value, tuple | list):
        return ", ".join(show_kind(kind, each) for each in value)
    if isinstance(value, bool):
        return "Ya" if value else "Tidak"
    if isinstance(value, datetime):
        return indonesian.short_moment(value)
    if isinstance(value, date):
        return indonesian.short_date(value)
    if kind is Kind.RUPIAH:
        return indonesian.rupiah(value)
    if kind is Kind.PERCENT:
        return indonesian.write_decimal(value) + " %"
    if kind is Kind.YEAR:
        return str(value)
    if isinstance(value, Decimal | int | float):
        return indonesian.write_decimal(value)
    if kind is Kind.PHONE:
        return dialled(str(value))
    if kind is Kind.NPWP and len(str(value)) == 15:
        v = str(value)
        return f"{v[:2]}.{v[2:5]}.{v[5:8]}.{v[8]}-{v[9:12]}.{v[12:]}"
    return str(value)


def dialled(stored: str) -> str:
    """Write a stored number (`62812…`) as it is dialled (`0812…`)."""
    return "0" + stored[2:] if stored.startswith("62") else stored


def masked(said: Field, value: Any) -> Any:
    """Hide a private value where it is listed, exported or trailed."""
    return "•••" if said.private and value not in (None, "") else value


def member(choices: type[Choice], text: str) -> Choice:
    """Find a member of a closed list by value, label or synonym, however it is spelt."""
    found = spelling.found(choices, text)
    if found is not None:
        return found
    raise ValueError(f"“{text[:60]}” tidak ada dalam pilihan: "
                     + ", ".join(each.label for each in choices) + ".")


def title_field(entity: type[Base]) -> str:
    """Name the field by which a record of the entity is called."""
    return entity.__entity__.listed[0]


def _text(said: Field, text: str) -> str:
    if said.kind is Kind.TEXT and ("\n" in text or "\r" in text):
        return " ".join(text.split())
    return text.replace("\r\n", "\n")


def _integer(said: Field, text: str) -> int:
    try:
        number = indonesian.read_decimal(_bare_number(said, text))
    except ValueError:
        raise ValueError("Tulis bilangan bulat seperti 1.234; titik hanya untuk ribuan.") from None
    if number != number.to_integral_value():
        raise ValueError("Tulis bilangan bulat, tanpa koma.")
    if abs(number) > 2_147_483_647:
        raise ValueError("Bilangan terlalu besar; paling besar 2.147.483.647.")
    return int(number)


def _decimal(said: Field, text: str) -> Decimal:
    number = (indonesian.read_rupiah if said.kind is Kind.RUPIAH
              else indonesian.read_decimal)(_bare_number(said, text))
    if abs(number) >= Decimal(10) ** 14:
        raise ValueError("Bilangan terlalu besar.")
    places = PLACES[said.kind]
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        raise ValueError(f"Paling banyak {places} angka di belakang koma.")
    return number


def _bare_number(said: Field, text: str) -> str:
    """Return a number without the unit that its own field counts in: `25 orang`."""
    units = _PEOPLE if said.unit in _PEOPLE else (said.unit.casefold(),) if said.unit else ()
    return next((text[:-len(unit)].rstrip() for unit in units if text.casefold().endswith(unit)),
                text)


def _percent(said: Field, text: str) -> Decimal:
    number = _decimal(said, text.removesuffix("%").strip())
    if number < 0:
        raise ValueError("Paling kecil 0 %.")
    if number > 1000:
        raise ValueError("Paling besar 1.000 %.")
    return number


def _coordinate(said: Field, text: str) -> Decimal:
    plain = text.replace(".", ",") if re.fullmatch(r"-?[0-9]{1,3}\.[0-9]+", text) else text
    number = indonesian.read_decimal(plain)
    limit = (-11, 7) if said.kind is Kind.LATITUDE else (94, 142)
    if not limit[0] <= number <= limit[1]:
        name = "Lintang" if said.kind is Kind.LATITUDE else "Bujur"
        raise ValueError(f"{name} Indonesia antara {limit[0]} dan {limit[1]}.")
    # A map gives more places than are kept: the sixth is the width of a hand.
    return round(number, PLACES[said.kind])


def _year(said: Field, text: str) -> int:
    bare = _FISCAL.sub("", text, count=1) if _FISCAL.match(text) else text
    if not re.fullmatch(r"(18|19|20|21)[0-9][0-9]", bare):
        raise ValueError("Tulis tahun empat angka, misalnya 2026.")
    return int(bare)


def _boolean(said: Field, text: str) -> bool:
    lowered = " ".join(text.casefold().split())
    if lowered in _YES:
        return True
    if lowered in _NO:
        return False
    raise ValueError("Pilih Ya atau Tidak.")


def _choice(said: Field, text: str) -> Choice:
    """Read a member; the label of its field may stand before it: `Program Penguatan ...`."""
    found = spelling.found(said.members, text)
    bare = spelling.after(said.label, text) if found is None else ""
    return found or (spelling.found(said.members, bare) if bare else None) \
        or member(said.members, text)


def _several(said: Field, text: str) -> tuple[Choice, ...]:
    chosen = {each for part in re.split(r"[;\n]", text) if part.strip()
              for each in _some(said.members, part)}
    return tuple(each for each in said.members if each in chosen)


def _some(choices: type[Choice], text: str) -> list[Choice]:
    """Read one member, or several that commas part; a label may itself hold a comma."""
    if spelling.found(choices, text) is None:
        parts = [part for part in re.split(r",| dan | & ", text) if part.strip()]
        found = [each for part in parts if (each := spelling.found(choices, part)) is not None]
        if parts and len(found) == len(parts):
            return found
    return [member(choices, text)]


_READERS: dict[Kind, Callable[[Field, str], Any]] = {
    Kind.INTEGER: _integer, Kind.DECIMAL: _decimal, Kind.RUPIAH: _decimal, Kind.PERCENT: _percent,
    Kind.YEAR: _year, Kind.BOOLEAN: _boolean, Kind.CHOICE: _choice, Kind.SEVERAL: _several,
    Kind.LATITUDE: _coordinate, Kind.LONGITUDE: _coordinate,
    Kind.NIK: lambda said, text: identifiers.nik(text),
    Kind.NPWP: lambda said, text: identifiers.npwp(text),
    Kind.NIP: lambda said, text: identifiers.nip(text),
    Kind.PHONE: lambda said, text: identifiers.phone(text),
    Kind.EMAIL: lambda said, text: identifiers.email(text),
    Kind.URL: lambda said, text: identifiers.url(text),
    Kind.POSTCODE: lambda said, text: identifiers.postcode(text),
    Kind.DATE: lambda said, text: indonesian.read_date(text),
    Kind.MOMENT: lambda said, text: indonesian.read_moment(text),
}


def beyond(said: Field, value: Any) -> str | None:
    """Say why a value lies below or above what its field allows; None when it lies within."""
    if said.low is None and said.high is None:
        return _too_far(value) if isinstance(value, date) else None
    low, high = (_bound(said.low, value), _bound(said.high, value))
    is_year = said.kind is Kind.YEAR
    if low is not None and value < low:
        return f"Tahun paling awal {low}." if is_year \
            else f"Paling kecil {show_kind(said.kind, low)}."
    if high is None or value <= high:
        return None
    if is_year:
        return f"Tahun paling jauh {high}."
    return ("Tanggal tidak boleh sesudah hari ini." if said.high == TODAY
            else f"Paling besar {show_kind(said.kind, high)}.")


def _too_far(day: date) -> str | None:
    """Say that a day with no bound of its own lies further ahead than anything is agreed for."""
    last = indonesian.today().year + FURTHEST
    return f"Tahun {day.year} terlalu jauh; paling jauh {last}." if day.year > last else None


def _bound(bound: Any, value: Any) -> Any:
    if bound == TODAY:
        return indonesian.now() if isinstance(value, datetime) else indonesian.today()
    if bound in AHEAD:
        return indonesian.today().year + AHEAD[bound]
    return Decimal(bound) if isinstance(value, Decimal) and bound is not None else bound
