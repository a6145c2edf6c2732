"""Stored files, served only through a row in scope."""
from __future__ import annotations

from typing import Any

from flask import Blueprint, request, send_file

from app.engine import attachments, audit, documents, proposals, registry, roles
from app.engine.attachments import Lampiran
from app.engine.base import Base
from app.engine.errors import OutOfRegion, Refused
from app.views import interface
from app.views.screen import actor, signed_in_only

blueprint = Blueprint("files", __name__)
INLINE = ("application/pdf", "image/jpeg", "image/png")


@blueprint.get("/lampiran/<int:key>")
@signed_in_only
def attachment(key: int) -> Any:
    """Send a stored file, or answer as if it did not exist."""
    session = interface.session()
    kept = attachments.visible(session, key, proposals.proposes)
    if kept is not None and documents.is_private(kept) and not roles.may_unmask(
            actor(), _keeper(kept), kept.wilayah_kode):
        raise Refused("Berkas pribadi ini hanya dibuka oleh kantor yang memeriksanya.")
    path = attachments.store().path(kept.sha256) if kept else None
    if kept is None or path is None or not path.exists():
        raise OutOfRegion
    note_opened(kept)
    answer = send_file(path, mimetype=kept.mime, download_name=kept.nama_berkas,
                       as_attachment=kept.mime not in INLINE or "unduh" in request.args,
                       conditional=True)
    answer.headers["Content-Security-Policy"] = (
        "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; "
        "frame-ancestors 'self'")
    return answer


def _keeper(kept: Lampiran) -> type[Base]:
    entity = registry.entity(kept.entitas)
    return registry.entity(entity.__owner__[1]) if entity.__owner__ else entity


def note_opened(kept: Any) -> None:
    """Leave a line that somebody opened a file, in its own short transaction."""
    with interface.saving() as session:
        audit.note(session, "buka berkas", entity=kept.entitas, title=kept.nama_berkas,
                   subsystem=kept.subsistem, unit=kept.wilayah_kode, data_id=f"berkas/{kept.id}",
                   klasifikasi=kept.klasifikasi)
