"""Signatures with ink: an issued paper is printed, signed by hand, and its scan kept beside it.

The issued bytes stay what they are. A scan comes in like every upload (`attachments.py` tells its
type by content and stages it) and is never changed or deleted.
"""
from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, ForeignKey, Integer, String, event, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import issued
from app.engine.actor import Actor
from app.engine.attachments import Titipan
from app.engine.base import Base, Filed
from app.engine.errors import NotYourMove, Refused
from app.engine.indonesian import now
from app.engine.issued import Dokumen, Keadaan
from app.engine.kinds import Kind
from app.engine.vocabulary import Field

MOVE = "Lampirkan hasil pindai"
SCAN = Field("Hasil pindai", help="Dokumen yang sudah ditandatangani, dipindai utuh.",
             name="pindaian", kind=Kind.ATTACHMENT, accepts=("pdf", "jpg"), max_mb=10,
             max_side=12_000)


class TandaBasah(Filed, Base):
    """The scan of a paper that was signed with ink."""

    __tablename__ = "tanda_basah"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    dokumen_id: Mapped[int] = mapped_column(Integer, ForeignKey("dokumen.id"), nullable=False,
                                            index=True)
    nama_berkas: Mapped[str] = mapped_column(String(200), nullable=False)
    mime: Mapped[str] = mapped_column(String(100), nullable=False)
    ukuran: Mapped[int] = mapped_column(BigInteger, nullable=False)
    sha256: Mapped[str] = mapped_column(String(64), nullable=False, index=True)
    dilampirkan_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    dilampirkan_oleh_id: Mapped[int | None] = mapped_column(Integer)
    dilampirkan_oleh: Mapped[str] = mapped_column(String(160), nullable=False)

    def may_be_written(self, actor: Actor) -> bool:
        """Let who issues the office's papers keep their scans."""
        return issued.may_issue(actor, self.subsistem, self.wilayah_kode)


@event.listens_for(TandaBasah, "before_update")
@event.listens_for(TandaBasah, "before_delete")
def _stay(mapper: Any, connection: Any, scan: TandaBasah) -> None:
    """A scan stays as it came in."""
    raise Refused("Hasil pindai dokumen tidak diubah dan tidak dihapus.")


def scans_of(session: Session, paper: Dokumen,
             door: dict[str, str] | None = None) -> tuple[TandaBasah, ...]:
    """Return the scans of a paper, the oldest first."""
    return tuple(session.scalars(
        select(TandaBasah).where(TandaBasah.dokumen_id == paper.id).order_by(TandaBasah.id),
        execution_options=door or {}))


def attach(session: Session, actor: Actor, paper: Dokumen, waiting: Titipan, *,
           signed: bool) -> TandaBasah:
    """Keep a staged scan beside a paper; `signed` when somebody signed it electronically."""
    may_attach(actor, paper, signed=signed)
    made = TandaBasah(
        dokumen_id=paper.id, nama_berkas=waiting.nama_berkas, mime=waiting.mime,
        ukuran=waiting.ukuran, sha256=waiting.sha256, dilampirkan_pada=now(),
        dilampirkan_oleh_id=actor.user_id, dilampirkan_oleh=actor.name[:160],
        subsistem=paper.subsistem, entitas=paper.entitas, wilayah_kode=paper.wilayah_kode,
        klasifikasi=paper.klasifikasi)
    session.add(made)
    session.flush()
    return made


def may_attach(actor: Actor, paper: Dokumen, *, signed: bool) -> None:
    """Refuse with a sentence where no scan may be kept."""
    if not issued.may_issue(actor, paper.subsistem, paper.wilayah_kode):
        raise Refused("Hasil pindai hanya dilampirkan oleh yang berwenang menerbitkan dokumen.")
    if paper.keadaan is not Keadaan.BERLAKU:
        raise NotYourMove(MOVE, paper.keadaan.label, "Dokumen ini sudah tidak berlaku.")
    if signed:
        raise NotYourMove(MOVE, "Ditandatangani",
                          "Dokumen ini sudah ditandatangani secara elektronik.")
