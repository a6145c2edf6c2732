"""The trail and proposals in a clerk's words: what was done, labels of fields, stored values."""
from __future__ import annotations

import re
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

# What the trail calls an act, and how a page tells it before "oleh" and a name.
ACTIONS = {
    "buat": "Dibuat", "ubah": "Diubah", "ajukan": "Diajukan", "tarik": "Ditarik kembali",
    "verifikasi": "Diverifikasi", "setujui": "Disetujui", "kembalikan": "Dikembalikan",
    "usulkan": "Perubahan diusulkan", "usulan: ajukan": "Usulan diajukan",
    "usulan: tarik": "Usulan ditarik kembali", "usulan: verifikasi": "Usulan diverifikasi",
    "usulan: kembalikan": "Usulan dikembalikan", "usulan: buang": "Usulan dibuang",
    "terapkan": "Usulan disetujui", "hapus": "Dipindah ke Sampah",
    "pulihkan": "Dipulihkan dari Sampah", "impor": "Diimpor", "ekspor": "Diekspor",
    "templat": "Templat diunduh", "muat": "Dimuat", "cetak": "Dicetak",
    "cetak surat": "Surat dicetak", "buka berkas": "Berkas dibuka",
    "periksa dokumen": "Dokumen diperiksa", "terbitkan": "Dokumen diterbitkan",
    "cabut": "Dokumen dicabut", "ganti": "Dokumen diganti", "unduh dokumen": "Dokumen diunduh",
    "tunjuk penandatangan": "Penandatangan ditunjuk", "tandatangani": "Dokumen ditandatangani",
    "gagal menandatangani": "Gagal ditandatangani",
    "lampirkan tanda tangan basah": "Tanda tangan basah dilampirkan",
    "unduh dokumen bertanda tangan": "Dokumen bertanda tangan diunduh",
    "unduh rekap": "Rekap diunduh", "minta pekerjaan": "Pekerjaan diminta",
    "batalkan pekerjaan": "Pekerjaan dibatalkan", "pekerjaan selesai": "Pekerjaan diselesaikan",
    "pekerjaan gagal": "Pekerjaan gagal", "pekerjaan ditolak": "Pekerjaan ditolak",
    "masuk": "Masuk", "gagal masuk": "Gagal masuk", "ganti sandi": "Kata sandi diganti",
    "gagal ganti sandi": "Kata sandi gagal diganti", "atur ulang sandi": "Kata sandi diatur ulang",
    "buka kunci": "Kunci akun dibuka", "aktifkan": "Akun diaktifkan",
    "nonaktifkan": "Akun dinonaktifkan",
}
RETURNED = ("kembalikan", f"{audit.PROPOSAL}kembalikan")
# Lines that keep what was proposed: under the label of each field, as it was typed.
PROPOSED = (audit.PROPOSED, f"{audit.PROPOSAL}buang")
_ROW = re.compile(r"(?P<rows>.+) baris \d+: (?P<label>.+)")


def action(code: str) -> str:
    """Tell what was done; a word of an older trail stands as it was written."""
    return ACTIONS.get(code) or code[:1].upper() + code[1:]


def returned(record: Any, proposal: Any = None) -> Jejak | None:
    """Return the line of the trail that sent a record or its proposal back, when it has a reason.

    None where nothing was returned, and for what was loaded in bulk: the trail has no line of it.
    """
    if not getattr(proposal or record, "alasan_kembali", None):
        return None
    return interface.session().scalar(
        select(Jejak).where(Jejak.entitas == record.__tablename__, Jejak.data_id == str(record.id),
                            Jejak.aksi.in_(RETURNED)).order_by(Jejak.id.desc()).limit(1))


def titled(line: Jejak) -> str:
    """Name what a line is about; a record known by a choice is called by the choice's label."""
    entity = _entity(line.entitas)
    said = entity.__fields__.get(entity.__entity__.listed[0]) if entity else None
    if said is None or said.kind is not Kind.CHOICE:
        return line.judul
    return next((each.label for each in said.members if each.value == line.judul), line.judul)


def changes(line: Jejak, named: bool = False) -> list[tuple[str, str, str]]:
    """Return what a line of the trail says: label, old and new value as a page shows them.

    Where the page does not say of which row the line speaks, the row is `named` in the label.
    """
    if line.aksi in PROPOSED:
        return [(label, typed(labelled(line, label), old), typed(labelled(line, label), new))
                for label, (old, new) in line.perubahan.items()]
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
            row = f" {line.judul}" if named and line.judul else ""
            label = f"{entity.__entity__.label}{row}: {label}"
        made.append((label, told(said, name, old), told(said, name, new)))
    return made


def labelled(line: Jejak, label: str) -> Field | None:
    """Find the field a proposal speaks of by its label, in the record or in one of its rows."""
    entity = _entity(line.entitas)
    found = _ROW.fullmatch(label)
    if entity and found:
        children = registry.children(entity)
        entity = next((children[name] for name, many in entity.__children__.items()
                       if many.label == found["rows"]), None)
        label = found["label"]
    return next((said for said in entity.__fields__.values() if said.label == label),
                None) if entity else None


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
    return [{"label": each["label"], "lama": typed(each["said"], each["lama"]),
             "baru": typed(each["said"], each["baru"])} for each in found]


def typed(said: Field | None, text: str) -> str:
    """Write what was typed in words: references by name, choices by label."""
    if said is None or text in ("", "–", audit.MASK):
        return text or "–"
    try:
        if said.kind is Kind.REFERENCE and read_key(text) is not None:
            return reference_name(said, text)
        if said.kind in (Kind.CHOICE, Kind.SEVERAL, Kind.BOOLEAN, Kind.RUPIAH):
            return values.show(said, values.read(said, text))
    except ValueError:
        return text
    return text
