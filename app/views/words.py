"""The trail and proposals in a clerk's words: labels for field names, labels for stored values."""
from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from sqlalchemy import select

from app.engine import audit, regions, registry, values
from app.engine.audit import Jejak
from app.engine.base import Base, Klasifikasi, Status
from app.engine.indonesian import read_key
from app.engine.scope import POINTING
from app.engine.vocabulary import Choice, Field, Kind
from app.views import interface

MACHINE = {
    "status": Field("Status", kind=Kind.CHOICE, choices=Status),
    "klasifikasi": Field("Klasifikasi", kind=Kind.CHOICE, choices=Klasifikasi),
    "alasan_kembali": Field("Alasan dikembalikan", kind=Kind.LONG),
    "deleted_at": Field("Dipindah ke Sampah", kind=Kind.MOMENT),
    "deleted_reason": Field("Alasan dihapus", kind=Kind.LONG),
    "wilayah_kode": Field("Wilayah"),
}


def changes(line: Jejak) -> list[tuple[str, str, str]]:
    """Return what a line of the trail says: label, old and new value as a page shows them."""
    entity = _entity(line.entitas)
    part = bool(line.induk_entitas)
    made = []
    for name, (old, new) in line.perubahan.items():
        if part and name in (f"{line.induk_entitas}_id", "wilayah_kode", "klasifikasi"):
            continue
        said = entity.__fields__.get(name) if entity else None
        said = said or MACHINE.get(name)
        label = said.label if said else name
        if part and entity:
            label = f"{entity.__entity__.label}: {label}"
        made.append((label, told(said, name, old), told(said, name, new)))
    return made


def _entity(table: str) -> type[Base] | None:
    try:
        return registry.entity(table)
    except KeyError:
        return None


def told(said: Field | None, name: str, value: Any) -> str:
    """Write one stored value of the trail in words."""
    if value in (None, "", []):
        return "–"
    if value == audit.MASK:
        return audit.MASK
    if name == "wilayah_kode":
        return regions.name(interface.session(), str(value))
    if said is None:
        return str(value)
    try:
        return _told_kind(said, value)
    except (ValueError, TypeError, InvalidOperation):
        return str(value)


def _told_kind(said: Field, value: Any) -> str:
    if said.kind in (Kind.CHOICE, Kind.SEVERAL):
        several = value if isinstance(value, list) else [value]
        return ", ".join(_label(said.choices, each) for each in several)
    if said.kind is Kind.BOOLEAN:
        return "Ya" if value else "Tidak"
    if said.kind is Kind.DATE:
        return values.show(said, date.fromisoformat(value))
    if said.kind is Kind.MOMENT:
        return values.show(said, datetime.fromisoformat(value))
    if said.kind in (Kind.RUPIAH, Kind.PERCENT, Kind.DECIMAL, Kind.INTEGER):
        return values.show(said, Decimal(str(value)))
    if said.kind is Kind.REFERENCE:
        return reference_name(said, value)
    if said.kind is Kind.ATTACHMENT:
        return f"berkas nomor {value}"
    return str(value)


def _label(choices: type[Choice] | None, value: Any) -> str:
    return choices(value).label if choices else str(value)


def reference_name(said: Field, key: Any) -> str:
    """Name the record a reference points at, when it is within reach."""
    target = registry.entity(said.target)
    name = getattr(target, values.title_field(target))
    found = interface.session().scalar(select(name).where(target.id == int(key)),
                                       execution_options=POINTING)
    return str(found) if found else f"nomor {key}"


def differences(entity: type[Base], found: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Write what a proposal would change in words: references by name, choices by label."""
    return [{"label": each["label"], "lama": _typed(each["said"], each["lama"]),
             "baru": _typed(each["said"], each["baru"])} for each in found]


def _typed(said: Field, text: str) -> str:
    if text in ("", "–", audit.MASK):
        return text or "–"
    try:
        if said.kind is Kind.REFERENCE and read_key(text) is not None:
            return reference_name(said, text)
        if said.kind in (Kind.CHOICE, Kind.SEVERAL, Kind.BOOLEAN, Kind.RUPIAH):
            return values.show(said, values.read(said, text))
    except ValueError:
        return text
    return text
