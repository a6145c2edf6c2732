"""What was found of each document of a record when somebody who decides looked at it.

The finding stands on the stored file, so a file that replaces it begins anew. A document that does
not fit is warned of at the approval. Storing and serving files is `attachments.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import audit, registry, roles
from app.engine.actor import Actor
from app.engine.attachments import Lampiran
from app.engine.base import Base
from app.engine.errors import Invalid, NotYourMove, OutOfRegion, Problem, Refused
from app.engine.forms import RecordForm
from app.engine.indonesian import now
from app.engine.states import Pemeriksaan
from app.engine.vocabulary import Kind

MOST_NOTE = 1000
CHECKING = ("setujui", "verifikasi")


@dataclass(frozen=True)
class Document:
    """One stored file of a record: what it is, and where it hangs."""

    label: str
    kept: Lampiran
    private: bool


def of(session: Session, record: Any, proposed: Iterable[int] = ()) -> list[Document]:
    """List the files of a record, those of an open proposal first, in the order of the form."""
    named = {key: f"Berkas usulan nomor {key}" for key in sorted(proposed)}
    for holder, beside in _holders(record):
        for name, said in type(holder).__fields__.items():
            key = getattr(holder, name) if said.kind is Kind.ATTACHMENT else None
            if key is not None:
                named.setdefault(key, said.label + beside)
    if not named:
        return []
    stored = {kept.id: kept for kept in
              session.scalars(select(Lampiran).where(Lampiran.id.in_(sorted(named))))}
    return [Document(label, stored[key], is_private(stored[key]))
            for key, label in named.items() if key in stored]


def is_private(kept: Lampiran) -> bool:
    """Tell whether a stored file hangs, or is meant to hang, where private values are kept."""
    return registry.entity(kept.entitas).__fields__[kept.kolom].private


def held_by(session: Session, form: RecordForm) -> list[Document]:
    """List the stored files that the fields of a form hold."""
    named = {value.data: form.label_of(path, value) for path, value in form.all_fields()
             if value.said.kind is Kind.ATTACHMENT and isinstance(value.data, int)}
    stored = session.scalars(select(Lampiran).where(Lampiran.id.in_(sorted(named)))) \
        if named else ()
    return [Document(named[kept.id], kept, False) for kept in stored]


def _holders(record: Any) -> list[tuple[Any, str]]:
    return [(record, ""), *(
        (row, f" – {audit.title_of(row)}") for name in registry.children(type(record))
        for row in getattr(record, name))]


def may_check(record: Any, actor: Actor) -> bool:
    """Tell whether the actor may say of this record's documents whether they fit."""
    entity: type[Base] = type(record)
    return registry.is_approvable(entity) and any(
        roles.may(actor, act, entity, record.wilayah_kode) for act in CHECKING)


def check(session: Session, actor: Actor, record: Any, stands: Any, document: Document,
          found: Pemeriksaan, remark: str) -> None:
    """Write what was found of one document; `stands` is the record, or its open proposal."""
    if not may_check(record, actor):
        raise Refused("Anda tidak berhak memeriksa dokumen data ini.")
    if stands.diajukan_oleh_id is not None and stands.diajukan_oleh_id == actor.user_id:
        raise NotYourMove("Periksa dokumen", stands.status.label,
                          "Dokumen data yang Anda ajukan sendiri harus diperiksa orang lain.")
    remark = remark.strip()
    if len(remark) > MOST_NOTE or "\x00" in remark:
        raise Invalid([Problem("catatan", "Catatan paling banyak 1.000 karakter.")])
    if found is Pemeriksaan.TIDAK_SESUAI and not remark:
        raise Invalid([Problem("catatan", "Tuliskan apa yang tidak sesuai pada dokumen ini.")])
    kept = document.kept
    before = kept.pemeriksaan
    kept.pemeriksaan, kept.catatan_pemeriksaan = found, remark or None
    kept.diperiksa_oleh_id, kept.diperiksa_pada = actor.user_id, now()
    session.flush()
    audit.note(session, audit.CHECKED, record, reason=remark, klasifikasi=kept.klasifikasi,
               changes={document.label: [before.label, found.label]})


def one(documents: Iterable[Document], key: int) -> Document:
    """Return the document with this number, or refuse as if there were none."""
    for document in documents:
        if document.kept.id == key:
            return document
    raise OutOfRegion


def demand_fit(documents: Iterable[Document], confirm: str) -> None:
    """Refuse an approval that has not answered for a document that does not fit."""
    wrong = [Problem("", f"{each.label} tidak sesuai: {each.kept.catatan_pemeriksaan}",
                     warning=True)
             for each in documents if each.kept.pemeriksaan is Pemeriksaan.TIDAK_SESUAI]
    if wrong and not confirm.strip():
        raise Invalid(wrong)
