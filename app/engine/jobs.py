"""Long work as a job: a row says who wants what, how far it is, and who last held it.

A worker takes a job and beats while it works; one whose heart stopped, for it was killed, is taken
again and goes on where the files it left end. Each change asks who holds the job, so that two
workers never both do. What is done is `views/bundle.py`'s; the loop is a command.
"""
from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, DateTime, Index, Integer, String, Text, or_, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import audit
from app.engine.actor import Actor
from app.engine.base import Base
from app.engine.errors import NotYourMove, OutOfRegion
from app.engine.indonesian import now
from app.engine.kinds import Choice
from app.engine.types import by_value

KIND = "rekap_semua"
# A list of ten thousand lines is one page of work; a busy machine may take a minute over it.
STALE = timedelta(seconds=120)
KEEP = timedelta(days=30)
MOST_ATTEMPTS = 5
MOST_WAITING = 5
SHOWN = 30


class Tahap(Choice):
    """Where a job stands."""

    MENUNGGU = "menunggu", "Menunggu", "Pekerjaan ini menunggu giliran."
    BERJALAN = "berjalan", "Berjalan", "Pekerjaan ini sedang dikerjakan."
    SELESAI = "selesai", "Selesai", "Hasil pekerjaan ini dapat diunduh."
    GAGAL = "gagal", "Gagal", "Pekerjaan ini berhenti karena kesalahan."
    DITOLAK = "ditolak", "Ditolak", "Hak pemohon tidak lagi mencakup pekerjaan ini."
    BATAL = "batal", "Dibatalkan", "Pekerjaan ini dibatalkan pemohonnya."
    DIBUANG = "dibuang", "Dibuang", "Hasilnya sudah dihapus karena lewat waktu simpan."


OPEN = (Tahap.MENUNGGU, Tahap.BERJALAN)


class Pekerjaan(Base):
    """One long piece of work of one person; seen by that person alone."""

    __tablename__ = "pekerjaan"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    jenis: Mapped[str] = mapped_column(String(30), nullable=False)
    kode: Mapped[str] = mapped_column(String(40), nullable=False)
    periode: Mapped[str] = mapped_column(String(12), nullable=False)
    judul: Mapped[str] = mapped_column(String(400), nullable=False)
    subsistem: Mapped[str] = mapped_column(String(30), nullable=False)
    pemohon_id: Mapped[int] = mapped_column(Integer, nullable=False)
    pemohon: Mapped[str] = mapped_column(String(160), nullable=False)
    tahap: Mapped[Tahap] = mapped_column(by_value(Tahap), nullable=False, default=Tahap.MENUNGGU)
    percobaan: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    pelaksana: Mapped[str | None] = mapped_column(String(80))
    denyut: Mapped[datetime | None] = mapped_column(DateTime)
    langkah: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    seluruh: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    keterangan: Mapped[str | None] = mapped_column(Text)
    sha256: Mapped[str | None] = mapped_column(String(64))
    ukuran: Mapped[int | None] = mapped_column(BigInteger)
    diminta_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    berakhir_pada: Mapped[datetime | None] = mapped_column(DateTime)
    __table_args__ = (Index("ix_pekerjaan_tahap", "tahap", "id"),
                      Index("ix_pekerjaan_pemohon", "pemohon_id", "id"))

    @property
    def is_open(self) -> bool:
        """Tell whether the job still waits or runs."""
        return self.tahap in OPEN


def ask(session: Session, who: Actor, code: str, period: str, title: str,
        subsystem: str) -> Pekerjaan:
    """Put a job on the list; the same wish twice is one job."""
    mine = list(session.scalars(select(Pekerjaan).where(
        Pekerjaan.pemohon_id == who.user_id, Pekerjaan.tahap.in_(OPEN))))
    for job in mine:
        if (job.kode, job.periode) == (code, period):
            return job
    if len(mine) >= MOST_WAITING:
        raise NotYourMove("Siapkan", Tahap.MENUNGGU.label,
                          f"Paling banyak {MOST_WAITING} pekerjaan menunggu sekaligus. "
                          "Tunggu sampai ada yang selesai, atau batalkan satu.")
    made = Pekerjaan(jenis=KIND, kode=code, periode=period, judul=title[:400],
                     subsistem=subsystem, pemohon_id=who.user_id, pemohon=who.name[:160],
                     diminta_pada=now())
    session.add(made)
    session.flush()
    _note(session, made, "minta pekerjaan")
    return made


def of(session: Session, who: Actor) -> list[Pekerjaan]:
    """List the last jobs of a person, the newest first."""
    return list(session.scalars(select(Pekerjaan).where(Pekerjaan.pemohon_id == who.user_id)
                                .order_by(Pekerjaan.id.desc()).limit(SHOWN)))


def find(session: Session, who: Actor, key: int) -> Pekerjaan:
    """Return a person's own job; another's is absent."""
    job = session.scalar(select(Pekerjaan).where(Pekerjaan.id == key,
                                                 Pekerjaan.pemohon_id == who.user_id))
    if job is None:
        raise OutOfRegion
    return job


def get(session: Session, key: int) -> Pekerjaan:
    """Return a job, for the worker that holds it."""
    return session.scalars(select(Pekerjaan).where(Pekerjaan.id == key)).one()


def stands(session: Session, key: int) -> Tahap | None:
    """Say where a job stands, for a worker that lost it."""
    return session.scalar(select(Pekerjaan.tahap).where(Pekerjaan.id == key))


def waiting(session: Session) -> bool:
    """Tell whether there may be something to do, without writing."""
    return session.scalar(select(Pekerjaan.id).where(_free()).limit(1)) is not None


def cancel(session: Session, who: Actor, key: int) -> Pekerjaan:
    """Give a job up; who works at it learns so at the next beat."""
    job = find(session, who, key)
    if not _change(session, key, Pekerjaan.tahap.in_(OPEN), tahap=Tahap.BATAL,
                   berakhir_pada=now()):
        raise NotYourMove("Batalkan", job.tahap.label, "Pekerjaan ini sudah berakhir.")
    _note(session, job, "batalkan pekerjaan")
    return job


def take(session: Session, worker: str) -> Pekerjaan | None:
    """Take the oldest job that waits, or whose worker was killed; None when there is none.

    One that was killed too often is given up, for it may be what kills.
    """
    found = session.scalars(select(Pekerjaan).where(_free()).order_by(Pekerjaan.id)
                            .execution_options(populate_existing=True)).all()
    for job in found:
        as_seen = (Pekerjaan.tahap == job.tahap, Pekerjaan.percobaan == job.percobaan,
                   Pekerjaan.pelaksana.is_not_distinct_from(job.pelaksana))
        if job.percobaan >= MOST_ATTEMPTS:
            _change(session, job.id, *as_seen, tahap=Tahap.GAGAL, berakhir_pada=now(),
                    keterangan="Pekerjaan ini berulang kali terputus. Hubungi pengelola sistem.")
        elif _change(session, job.id, *as_seen, tahap=Tahap.BERJALAN, pelaksana=worker,
                     denyut=now(), percobaan=job.percobaan + 1):
            return job
    return None


def beat(session: Session, key: int, worker: str, done: int, whole: int) -> bool:
    """Say that the worker lives and how far it is; False when the job is no longer its own."""
    return _change(session, key, *_held(worker), denyut=now(), langkah=done, seluruh=whole)


def let_go(session: Session, key: int, worker: str, counted: bool = False) -> None:
    """Put a job back: its worker was asked to end, or is known to be dead; that is `counted`."""
    _change(session, key, *_held(worker), tahap=Tahap.MENUNGGU, pelaksana=None,
            percobaan=Pekerjaan.percobaan - (0 if counted else 1))


def held(session: Session, host: str) -> list[tuple[int, str]]:
    """List the jobs that workers of one machine hold, with the names of these."""
    rows = session.execute(select(Pekerjaan.id, Pekerjaan.pelaksana).where(
        Pekerjaan.tahap == Tahap.BERJALAN, Pekerjaan.pelaksana.startswith(f"{host}:",
                                                                          autoescape=True)))
    return [(key, str(worker)) for key, worker in rows]


def end(session: Session, key: int, worker: str, how: Tahap, sentence: str = "",
        **said: Any) -> bool:
    """Close a job, unless it was cancelled or taken over meanwhile."""
    mine = _change(session, key, *_held(worker), tahap=how, keterangan=sentence or None,
                   berakhir_pada=now(), **said)
    if mine:
        _note(session, get(session, key), f"pekerjaan {how.value}", sentence)
    return mine


def outworn(session: Session) -> list[int]:
    """Mark jobs that ended so long ago that their files go, and name them."""
    old = list(session.scalars(select(Pekerjaan.id).where(
        Pekerjaan.berakhir_pada < now() - KEEP, Pekerjaan.tahap != Tahap.DIBUANG)))
    for key in old:
        _change(session, key, tahap=Tahap.DIBUANG)
    return old


def _free() -> Any:
    return or_(Pekerjaan.tahap == Tahap.MENUNGGU,
               (Pekerjaan.tahap == Tahap.BERJALAN) & (Pekerjaan.denyut < now() - STALE))


def _held(worker: str) -> tuple[Any, Any]:
    return Pekerjaan.pelaksana == worker, Pekerjaan.tahap == Tahap.BERJALAN


def _change(session: Session, key: int, *where: Any, **values: Any) -> bool:
    """Change a job if it still is as said; tell whether it was."""
    done: Any = session.execute(update(Pekerjaan).where(Pekerjaan.id == key, *where)
                                .values(**values)
                                .execution_options(synchronize_session="fetch"))
    return bool(done.rowcount)


def _note(session: Session, job: Pekerjaan, action: str, reason: str = "") -> None:
    audit.note(session, action, entity=job.kode, subsystem=job.subsistem, title=job.judul,
               unit="00", data_id=f"pekerjaan/{job.id}", reason=reason)
