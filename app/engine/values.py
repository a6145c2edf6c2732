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

from stdnum.exceptions import ValidationError
from stdnum.id import npwp

from app.engine import indonesian, spelling
from app.engine.base import Base
from app.engine.vocabulary import Choice, Field, Kind

LONGEST = 20_000


def read(said: Field, text: str) -> Any:
    """Read the text of one field; an empty text is None."""
    bare = text.strip()
    if not bare:
        return None
    if "\x00" in bare:
        raise ValueError("Isian memuat karakter yang tidak dapat disimpan.")
    limit = said.size or LONGEST
    if len(bare) > limit:
        raise ValueError(f"Paling banyak {indonesian.write_decimal(limit)} karakter; "
                         f"isian ini {indonesian.write_decimal(len(bare))} karakter.")
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
        return indonesian.long_moment(value)
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
    number = indonesian.read_decimal(text)
    if number != number.to_integral_value():
        raise ValueError("Tulis bilangan bulat, tanpa koma.")
    if abs(number) > 2_147_483_647:
        raise ValueError("Bilangan terlalu besar; paling besar 2.147.483.647.")
    return int(number)


def _decimal(said: Field, text: str) -> Decimal:
    number = (indonesian.read_rupiah if said.kind is Kind.RUPIAH else indonesian.read_decimal)(text)
    if abs(number) >= Decimal(10) ** 14:
        raise ValueError("Bilangan terlalu besar.")
    places = {Kind.RUPIAH: 2, Kind.PERCENT: 2, Kind.LATITUDE: 6,
              Kind.LONGITUDE: 6}.get(said.kind, 4)
    exponent = number.normalize().as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        raise ValueError(f"Paling banyak {places} angka di belakang koma.")
    return number


def _percent(said: Field, text: str) -> Decimal:
    number = _decimal(said, text.removesuffix("%").strip())
    if not 0 <= number <= 1000:
        raise ValueError("Persentase harus antara 0 dan 1.000.")
    return number


def _coordinate(said: Field, text: str) -> Decimal:
    plain = text.replace(".", ",") if re.fullmatch(r"-?[0-9]{1,3}\.[0-9]+", text) else text
    number = _decimal(said, plain)
    limit = (-11, 7) if said.kind is Kind.LATITUDE else (94, 142)
    if not limit[0] <= number <= limit[1]:
        name = "Lintang" if said.kind is Kind.LATITUDE else "Bujur"
        raise ValueError(f"{name} Indonesia antara {limit[0]} dan {limit[1]}.")
    return number


def _year(said: Field, text: str) -> int:
    if not re.fullmatch(r"(18|19|20|21)[0-9][0-9]", text):
        raise ValueError("Tulis tahun empat angka, misalnya 2026.")
    return int(text)


def _boolean(said: Field, text: str) -> bool:
    lowered = text.casefold()
    if lowered in ("ya", "true", "1", "y", "on"):
        return True
    if lowered in ("tidak", "false", "0", "t"):
        return False
    raise ValueError("Pilih Ya atau Tidak.")


def _choice(said: Field, text: str) -> Choice:
    return member(said.members, text)


def _several(said: Field, text: str) -> tuple[Choice, ...]:
    chosen = {member(said.members, part) for part in re.split(r"[;\n]", text) if part.strip()}
    return tuple(each for each in said.members if each in chosen)


def _digits(text: str) -> str:
    return re.sub(r"[\s.\-/]", "", text)


def _nik(said: Field, text: str) -> str:
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{16}", digits):
        raise ValueError(f"NIK terdiri atas 16 angka; isian ini {len(digits)} karakter.")
    day, month = int(digits[6:8]), int(digits[8:10])
    if not (1 <= day <= 31 or 41 <= day <= 71) or not 1 <= month <= 12:
        raise ValueError("Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin.")
    if digits[12:] == "0000" or digits[:2] == "00":
        raise ValueError("NIK ini tidak mungkin: kode wilayah atau nomor urutnya nol.")
    return digits


def _npwp(said: Field, text: str) -> str:
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{15,16}", digits):
        raise ValueError("NPWP terdiri atas 15 angka (lama) atau 16 angka (baru).")
    if len(digits) == 15:
        try:
            npwp.validate(digits)
        except ValidationError as error:
            raise ValueError("Angka pemeriksa NPWP tidak cocok; periksa kembali.") from error
    return digits


def _nip(said: Field, text: str) -> str:
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{18}", digits):
        raise ValueError("NIP terdiri atas 18 angka, misalnya 19691231 199403 1 010.")
    # Where a civil servant's has the month of appointment, a PPPK's has the number of the contract.
    month = "01" if "21" <= digits[12:14] <= "29" else digits[12:14]
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        began = date(int(digits[8:12]), int(month), 1)
    except ValueError:
        born = began = date.max
    if born >= began or digits[14] not in "12":
        raise ValueError("Susunan NIP tidak benar: tanggal lahir, TMT, atau jenis kelamin.")
    return digits


def _phone(said: Field, text: str) -> str:
    digits = re.sub(r"[\s.\-()]", "", text)
    # A workbook drops the zero before a number, and some write both +62 and the zero.
    if mobile := re.fullmatch(r"(?:\+?62)?0?(8[0-9]{7,12})", digits):
        return "62" + mobile[1]
    if re.fullmatch(r"(\+?62|0)[2-79][0-9]{6,11}", digits):
        return "62" + re.sub(r"^(\+?62|0)", "", digits)
    raise ValueError("Tulis nomor telepon Indonesia, misalnya 0812 3456 7890 atau (022) 4201234.")


def _email(said: Field, text: str) -> str:
    if not re.fullmatch(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+", text) or len(text) > 120:
        raise ValueError("Tulis alamat pos-el seperti nama@contoh.go.id.")
    return text.lower()


def _url(said: Field, text: str) -> str:
    address = text if "://" in text else "https://" + text
    if not re.fullmatch(r"https?://[^\s/$.?#]+\.[^\s]+", address) or len(address) > 200:
        raise ValueError("Tulis alamat laman seperti https://contoh.or.id.")
    return address


def _postcode(said: Field, text: str) -> str:
    if not re.fullmatch(r"[0-9]{5}", text):
        raise ValueError("Kode pos terdiri atas 5 angka.")
    return text


_READERS: dict[Kind, Callable[[Field, str], Any]] = {
    Kind.INTEGER: _integer, Kind.DECIMAL: _decimal, Kind.RUPIAH: _decimal, Kind.PERCENT: _percent,
    Kind.YEAR: _year, Kind.BOOLEAN: _boolean, Kind.CHOICE: _choice, Kind.SEVERAL: _several,
    Kind.LATITUDE: _coordinate, Kind.LONGITUDE: _coordinate, Kind.NIK: _nik, Kind.NPWP: _npwp,
    Kind.NIP: _nip, Kind.PHONE: _phone, Kind.EMAIL: _email, Kind.URL: _url,
    Kind.POSTCODE: _postcode,
    Kind.DATE: lambda said, text: indonesian.read_date(text),
    Kind.MOMENT: lambda said, text: indonesian.read_moment(text),
}


def beyond(said: Field, value: Any) -> str | None:
    """Say why a value lies below or above what its field allows; None when it lies within."""
    low, high = (_bound(said.low, value), _bound(said.high, value))
    if low is not None and value < low:
        return f"Paling kecil {show_kind(said.kind, low)}."
    if high is None or value <= high:
        return None
    return ("Tanggal tidak boleh sesudah hari ini." if said.high == "hari_ini"
            else f"Paling besar {show_kind(said.kind, high)}.")


def _bound(bound: Any, value: Any) -> Any:
    if bound == "hari_ini":
        return indonesian.now() if isinstance(value, datetime) else indonesian.today()
    return Decimal(bound) if isinstance(value, Decimal) and bound is not None else bound
