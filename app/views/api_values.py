"""JSON in and out of the API: typed values become the texts of a form, stored values become JSON.

What is not named by the entity's own fields is refused by name, so that nothing of the machine is
ever written. Rules and rights are asked behind, by the same form as on screen.
"""
from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from flask import request
from werkzeug.exceptions import BadRequest, UnsupportedMediaType

from app.engine import attachments, indonesian, registry, sheet_rows, values, zones
from app.engine.audit import MASK
from app.engine.base import Base, Regional
from app.engine.errors import Invalid, Problem
from app.engine.forms import MOST_ROWS, TOO_MANY
from app.engine.vocabulary import NUMERIC, Choice, Field, Kind

CLOSED = "Isian ini tidak dapat diisi."
UNKNOWN = "Isian ini tidak dikenal."
REASON = "alasan_peringatan"
SAID_BESIDE = frozenset({"version", "wilayah_kode", REASON})
_MACHINE = frozenset({
    "id", "status", "wilayah_saat_catat", "created_at", "created_by_id", "changed_at",
    "changed_by_id", "deleted_at", "deleted_by_id", "deleted_reason", "diajukan_pada",
    "diajukan_oleh_id", "diverifikasi_pada", "diverifikasi_oleh_id", "disetujui_pada",
    "disetujui_oleh_id", "alasan_kembali"})
STAMPS = ("diverifikasi_pada",)
_ZONED = re.compile(r".*\d(Z|[+-]\d{2}:?\d{2})")
_LONGEST_NUMBER = 40
_MOST_NAMED = 12


class Unfit(Invalid):
    """What a caller sent does not fit; the sentence names each field as a clerk sees it."""

    def __init__(self, entity: type[Base], problems: Sequence[Problem]) -> None:
        super().__init__(problems)
        self.entity = entity

    def sentence(self) -> str:
        told = [f"{name}: {each.sentence}" if not each.named and (
            name := label(self.entity, each.field)) else each.sentence for each in self.problems]
        more = len(told) - _MOST_NAMED
        last = [f"dan {more} hal lain."] if more > 0 else []
        return "; ".join([one.removesuffix(".") for one in told[:_MOST_NAMED][:-1]]
                         + told[:_MOST_NAMED][-1:] + last) or super().sentence()


def label(entity: type[Base], path: str) -> str:
    """Name a field by its label, one of a child row with the row: `Pengurus baris 2, NIK`."""
    first, _, rest = path.partition(".")
    if first in entity.__fields__:
        return entity.__fields__[first].label
    if first not in entity.__children__:
        return {"wilayah_kode": "Wilayah"}.get(path, path)
    rows, child = entity.__children__[first].label, registry.children(entity)[first]
    row, _, name = rest.partition(".")
    if not row:
        return rows
    which = f"baris {row.removeprefix('baru')}" if row.startswith("baru") else f"id {row}"
    named = child.__fields__[name].label if name in child.__fields__ else name
    return f"{rows} {which}, {named}" if named else f"{rows} {which}"


def body() -> dict[str, Any]:
    """Return the JSON object of this request; an empty body is an empty object."""
    content = request.get_data()
    if not content:
        return {}
    if not request.is_json:
        raise UnsupportedMediaType
    try:
        said = json.loads(content, parse_float=_decimal, parse_constant=_no_number,
                          object_pairs_hook=_each_once)
        json.dumps(said, ensure_ascii=False, default=str).encode()
    except (ValueError, RecursionError) as error:
        # Half a surrogate pair passes for text in JSON, and no database can hold it.
        raise BadRequest from error
    if not isinstance(said, dict):
        raise BadRequest
    return said


def _decimal(text: str) -> Decimal:
    if len(text) > _LONGEST_NUMBER or abs(Decimal(text).adjusted()) > _LONGEST_NUMBER:
        raise ValueError(text)
    return Decimal(text)


def _each_once(said: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return an object; of a name said twice one value would be lost."""
    made = dict(said)
    if len(made) < len(said):
        raise ValueError("a name twice")
    return made


def _no_number(text: str) -> Any:
    raise ValueError(text)


def raw(entity: type[Base], said: dict[str, Any], record: Any = None) -> dict[str, Any]:
    """Turn a body into a raw record, upon the stored one or upon the defaults.

    Fields left out stay as they are. Raises Invalid with every mistake of name or type.
    """
    problems: list[Problem] = []
    made = sheet_rows.merged(entity, record, {}, {})
    _fill(entity, said, record, made, "", problems)
    for name, value in said.items():
        if name in entity.__children__:
            made[name] = _rows(entity, name, value, record, problems)
    if problems:
        raise Invalid(problems)
    return made


def _fill(entity: type[Base], said: dict[str, Any], record: Any, made: dict[str, Any],
          prefix: str, problems: list[Problem]) -> None:
    for name, value in said.items():
        field = entity.__fields__.get(name)
        if field is None or not field.typed:
            if prefix or name not in {*SAID_BESIDE, *entity.__children__}:
                sentence = CLOSED if field or name in _MACHINE or name in SAID_BESIDE else UNKNOWN
                problems.append(Problem(prefix + name[:60], sentence))
            continue
        stored = getattr(record, name) if record is not None else None
        if field.private and value == MASK:
            if stored is None:
                problems.append(Problem(prefix + name, f"Kirim nilai sebenarnya, bukan {MASK}."))
            continue
        try:
            made[name] = typed(field, value, stored)
        except ValueError as error:
            problems.append(Problem(prefix + name, str(error)))


def _rows(entity: type[Base], name: str, given: Any, record: Any,
          problems: list[Problem]) -> list[dict[str, Any]]:
    child = registry.children(entity)[name]
    stored = {row.id: row for row in getattr(record, name)} if record is not None else {}
    if not isinstance(given, list) or not all(isinstance(row, dict) for row in given):
        problems.append(Problem(name, "Isian ini berupa daftar baris."))
        return []
    if len(given) > MOST_ROWS:
        problems.append(Problem(name, TOO_MANY))
        return []
    rows = []
    for order, row in enumerate(given, start=1):
        key, said = row.get("id"), {n: v for n, v in row.items() if n not in ("id", "hapus")}
        if key is not None and (type(key) is not int or key not in stored):
            problems.append(Problem(f"{name}.baru{order}.id", "Baris ini tidak ditemukan."))
            continue
        kept = stored.get(key) if key is not None else None
        texts = sheet_rows.merged(child, kept, {}, {})
        prefix = f"{name}.{key if key is not None else f'baru{order}'}."
        _fill(child, said, kept, texts, prefix, problems)
        rows.append({"id": str(key) if key is not None else f"baru{order}",
                     "hapus": "1" if row.get("hapus") is True else "", **texts})
    return rows


def typed(said: Field, value: Any, stored: Any = None) -> str:
    """Return what a person would have typed for a JSON value; ValueError when it does not fit."""
    if value is None:
        return ""
    if said.kind is Kind.BOOLEAN:
        return "ya" if _of(value, bool, "true atau false") else "tidak"
    if said.kind is Kind.SEVERAL:
        return _several(value)
    if said.kind is Kind.ATTACHMENT:
        return _file(value, stored)
    if said.kind is Kind.REFERENCE:
        return str(_of(value, int, "nomor id"))
    if said.kind in NUMERIC:
        number = _of(value, (int, Decimal), "bilangan")
        return str(number) if said.kind is Kind.YEAR else indonesian.write_decimal(number)
    bare = _of(value, str, "teks")
    if said.kind is Kind.MOMENT and _ZONED.fullmatch(bare):
        return _moment(bare)
    return str(bare)


def _of(value: Any, kinds: Any, words: str) -> Any:
    if (isinstance(value, bool) and kinds is not bool) or not isinstance(value, kinds):
        raise ValueError(f"Isian ini harus berupa {words}.")
    if isinstance(value, int) and abs(value) > 10 ** _LONGEST_NUMBER:
        raise ValueError("Bilangan terlalu besar.")
    return value


def _several(value: Any) -> str:
    if not isinstance(value, list) or not all(
            isinstance(each, str) and not re.search(r"[;\n]", each) for each in value):
        raise ValueError("Isian ini harus berupa daftar pilihan.")
    return ";".join(value)


def _file(value: Any, stored: Any) -> str:
    if value == stored and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value.startswith(attachments.TOKEN):
        raise ValueError("Berkas tersimpan tidak dapat diisi; unggah dahulu, lalu kirim tokennya.")
    return value


def _moment(bare: str) -> str:
    try:
        moment = datetime.fromisoformat(bare).astimezone(zones.WIB)
    except (ValueError, OverflowError) as error:
        raise ValueError("Tulis tanggal dan jam seperti 2026-11-24T13:45:00+07:00.") from error
    return f"{moment:%d-%m-%Y %H.%M %Z}"


def value(said: Field, stored: Any) -> Any:
    """Return a stored value as JSON holds it."""
    if isinstance(stored, Choice):
        return stored.value
    if said.kind is Kind.SEVERAL:
        return [member.value for member in stored or ()]
    if isinstance(stored, Decimal):
        return int(stored) if stored == stored.to_integral_value() else float(stored)
    if isinstance(stored, datetime):
        return indonesian.local(stored).isoformat()
    return stored.isoformat() if hasattr(stored, "isoformat") else stored


def shown(record: Any, *, readable: bool, parts: bool) -> dict[str, Any]:
    """Return what the API tells of a record: declared fields, and little of the machine.

    Private values are masked unless `readable`.
    """
    entity = type(record)
    told: dict[str, Any] = {"id": record.id}
    if not entity.__owner__:
        told["version"] = record.version
        if isinstance(record, Regional):
            told["wilayah_kode"] = record.wilayah_kode
        if hasattr(record, "status"):
            told["status"] = record.status.value
    for name, said in entity.__fields__.items():
        stored = getattr(record, name)
        told[name] = value(said, stored if readable else values.masked(said, stored))
    if not entity.__owner__:
        for name in ("created_at", "changed_at", *STAMPS[:hasattr(record, "status")]):
            moment = getattr(record, name)
            told[name] = indonesian.local(moment).isoformat() if moment else None
    for name in registry.children(entity) if parts else ():
        told[name] = [shown(row, readable=readable, parts=False) for row in getattr(record, name)]
    return told
