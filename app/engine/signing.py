"""Who signs an issued paper, in which order, and how far that is: the queue of signatures.

A paper names its signers when it is issued; each may sign only after the one before. A signature
is `ditandatangani` when the signed bytes are stored and verified, never sooner; until then the
paper is as it was. How a PDF is signed is `reports/signing`; a signature with ink is `wet.py`.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    DateTime,
    ForeignKey,
    Integer,
    String,
    UniqueConstraint,
    event,
    exists,
    inspect,
    select,
)
from sqlalchemy.orm import Mapped, Session, aliased, mapped_column

from app.engine import issued
from app.engine.actor import Actor
from app.engine.base import Base, Filed
from app.engine.errors import Invalid, NotYourMove, OutOfRegion, Problem, Refused
from app.engine.indonesian import now
from app.engine.issued import Dokumen, Keadaan
from app.engine.kinds import Choice
from app.engine.types import by_value
from app.engine.wet import TandaBasah, scans_of

MOST_SIGNERS = 4
MOST_ATTEMPTS = 10
LONGEST_WAIT = timedelta(hours=1)
STUCK = timedelta(minutes=15)
SIGN = "Tandatangani"
TRIAL = "CONTOH DEMONSTRASI"  # begins the name on a demonstration's certificate, and no other's


class Tahap(Choice):
    """How far one signature is."""

    DITUNJUK = "ditunjuk", "Belum ditandatangani", "Penandatangannya ditunjuk saat diterbitkan."
    MENUNGGU = "menunggu", "Menunggu dicoba lagi", "Layanan tanda tangan tidak menjawab."
    DIPROSES = "diproses", "Sedang diproses", "Tanda tangannya sedang dibubuhkan."
    DITANDATANGANI = ("ditandatangani", "Ditandatangani",
                      "Berkas bertanda tangan tersimpan dan sudah diperiksa.")
    GAGAL = "gagal", "Gagal", "Tanda tangan ditolak; penandatangan dapat mencoba lagi."


class TandaTangan(Filed, Base):
    """One signature that a paper asks for."""

    __tablename__ = "tanda_tangan"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    dokumen_id: Mapped[int] = mapped_column(Integer, ForeignKey("dokumen.id"), nullable=False)
    urutan: Mapped[int] = mapped_column(Integer, nullable=False)
    jabatan: Mapped[str] = mapped_column(String(400), nullable=False)
    pengguna_id: Mapped[int] = mapped_column(Integer, nullable=False, index=True)
    nama: Mapped[str] = mapped_column(String(160), nullable=False)
    tahap: Mapped[Tahap] = mapped_column(by_value(Tahap), nullable=False, active_history=True)
    diminta_pada: Mapped[datetime | None] = mapped_column(DateTime)
    percobaan: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    coba_lagi_pada: Mapped[datetime | None] = mapped_column(DateTime)
    diproses_pada: Mapped[datetime | None] = mapped_column(DateTime)
    galat: Mapped[str | None] = mapped_column(String(300))
    ditandatangani_pada: Mapped[datetime | None] = mapped_column(DateTime)
    sertifikat: Mapped[str | None] = mapped_column(String(300))
    sertifikat_sha256: Mapped[str | None] = mapped_column(String(64))
    sha256: Mapped[str | None] = mapped_column(String(64), index=True)
    ukuran: Mapped[int | None] = mapped_column(BigInteger)
    __table_args__ = (UniqueConstraint("dokumen_id", "urutan"),)

    @property
    def trial(self) -> bool:
        """Tell whether it was given with the key of a demonstration, and so proves nothing."""
        return (self.sertifikat or "").startswith(TRIAL)

    def may_be_written(self, actor: Actor) -> bool:
        """Let who issues name the signers, and each signer move the own signature."""
        return issued.may_issue(actor, self.subsistem, self.wilayah_kode) or (
            inspect(self).persistent and self.pengguna_id == actor.user_id)


@event.listens_for(TandaTangan, "before_update")
@event.listens_for(TandaTangan, "before_delete")
def _stay(mapper: Any, connection: Any, signature: TandaTangan) -> None:
    """A signature that was given stays as it was given."""
    before = inspect(signature).attrs.tahap.history
    if Tahap.DITANDATANGANI in (before.deleted or before.unchanged or ()):
        raise Refused("Tanda tangan yang sudah dibubuhkan tidak diubah dan tidak dihapus.")


@dataclass(frozen=True)
class Named:
    """A signer as the issuing office names one: capacity and account."""

    jabatan: str
    user_id: int
    name: str


@dataclass(frozen=True)
class Standing:
    """How far the signatures of a paper are."""

    rows: tuple[TandaTangan, ...] = ()
    scans: tuple[TandaBasah, ...] = ()

    @property
    def given(self) -> tuple[TandaTangan, ...]:
        """Return the signatures that are stored and verified."""
        return tuple(row for row in self.rows if row.tahap is Tahap.DITANDATANGANI)

    @property
    def signed(self) -> bool:
        """Tell whether everybody who was named has signed."""
        return bool(self.rows) and len(self.given) == len(self.rows)

    @property
    def next(self) -> TandaTangan | None:
        """Return the signature whose turn it is; none after a signature with ink."""
        if self.scans:
            return None
        return next((row for row in self.rows if row.tahap is not Tahap.DITANDATANGANI), None)

    @property
    def sha256(self) -> str:
        """Return the newest signed file, or nothing."""
        return self.given[-1].sha256 or "" if self.given else ""

    @property
    def trial(self) -> bool:
        """Tell whether a signature was given with the key of a demonstration."""
        return any(row.trial for row in self.given)

    @property
    def word(self) -> str:
        """Say in a few words how the paper is signed; nothing while it is not."""
        said = "Tanda tangan contoh" if self.trial else "Ditandatangani secara elektronik"
        if self.scans and not self.signed:
            return "Bertanda tangan basah"
        part = f", {len(self.given)} dari {len(self.rows)}" if not self.signed else ""
        return f"{said}{part}" if self.given else ""


@dataclass(frozen=True)
class Task:
    """One attempt at a signature: on which bytes, and which attempt it is."""

    key: int
    attempt: int
    order: int
    base: str
    jabatan: str
    nomor: str


def standing(session: Session, paper: Dokumen, *, public: bool = False) -> Standing:
    """Return how far a paper is signed; `public` reads past every wall, to be shown in part."""
    door = {"wall": "pointer"} if public else {}
    rows = session.scalars(select(TandaTangan).where(TandaTangan.dokumen_id == paper.id)
                           .order_by(TandaTangan.urutan), execution_options=door)
    return Standing(tuple(rows), scans_of(session, paper, door))


def demand_naming(actor: Actor, paper: Dokumen) -> None:
    """Refuse those who may not say who signs, whatever they say."""
    if not issued.may_issue(actor, paper.subsistem, paper.wilayah_kode):
        raise Refused("Penandatangan hanya ditunjuk oleh yang berwenang menerbitkan dokumen.")


def name_signers(session: Session, actor: Actor, paper: Dokumen, named: Sequence[Named]) -> None:
    """Say who must sign a paper, in this order; possible until the first has begun."""
    demand_naming(actor, paper)
    stands = standing(session, paper)
    if stands.scans or any(row.tahap in (Tahap.DIPROSES, Tahap.DITANDATANGANI)
                           for row in stands.rows) or paper.keadaan is not Keadaan.BERLAKU:
        raise NotYourMove("Tunjuk penandatangan", paper.keadaan.label,
                          "Penandatangan dokumen ini tidak dapat diganti lagi.")
    if len(named) > MOST_SIGNERS:
        raise Invalid([Problem("penandatangan", f"Penandatangan paling banyak {MOST_SIGNERS}.")])
    for row in stands.rows:
        session.delete(row)
    session.flush()
    for order, each in enumerate(named, start=1):
        session.add(TandaTangan(
            dokumen_id=paper.id, urutan=order, jabatan=each.jabatan[:400],
            pengguna_id=each.user_id, nama=each.name[:160], subsistem=paper.subsistem,
            entitas=paper.entitas, wilayah_kode=paper.wilayah_kode,
            klasifikasi=paper.klasifikasi, tahap=Tahap.DITUNJUK, percobaan=0))
    session.flush()
    if named or stands.rows:
        told = "; ".join(f"{each.jabatan}: {each.name}" for each in named)
        issued.note(session, paper, "tunjuk penandatangan", told or "tidak ada")


def take(session: Session, actor: Actor, key: int, *, asked: bool) -> Task:
    """Begin an attempt at a signature, or refuse with a sentence; `asked` by the signer now."""
    row, paper = _locked(session, key)
    if not actor.system and row.pengguna_id != actor.user_id:
        raise Refused("Dokumen ini hanya ditandatangani oleh yang ditunjuk.")
    if paper.keadaan is not Keadaan.BERLAKU:
        raise NotYourMove(SIGN, paper.keadaan.label, "Dokumen ini sudah tidak berlaku.")
    stands = standing(session, paper)
    if stands.scans:
        raise NotYourMove(SIGN, stands.word, "Dokumen ini sudah bertanda tangan basah.")
    if row.tahap is Tahap.DITANDATANGANI:
        raise NotYourMove(SIGN, row.tahap.label, "Anda sudah menandatangani dokumen ini.")
    turn = stands.next
    if turn is not None and turn.id != row.id:
        raise NotYourMove(SIGN, row.tahap.label,
                          f"Belum giliran Anda: menunggu tanda tangan {turn.jabatan}.")
    if row.tahap is Tahap.DIPROSES and not _stuck(row):
        raise NotYourMove(SIGN, row.tahap.label, "Tanda tangan ini sedang diproses.")
    if asked:
        row.diminta_pada = now()
        row.percobaan = 0 if row.percobaan >= MOST_ATTEMPTS else row.percobaan
    row.tahap, row.diproses_pada, row.coba_lagi_pada, row.galat = Tahap.DIPROSES, now(), None, None
    row.percobaan += 1
    return Task(row.id, row.percobaan, row.urutan, stands.sha256 or paper.sha256, row.jabatan,
                paper.nomor)


def give(session: Session, task: Task, *, sha256: str, size: int, subject: str,
         fingerprint: str) -> None:
    """Write down a signature whose bytes are stored and verified."""
    row, paper = _locked(session, task.key)
    _still(row, task)
    if paper.keadaan is not Keadaan.BERLAKU or scans_of(session, paper):
        raise NotYourMove(SIGN, paper.keadaan.label, "Keadaan dokumen berubah; tidak jadi "
                                                     "ditandatangani.")
    row.tahap, row.galat, row.diproses_pada = Tahap.DITANDATANGANI, None, None
    row.ditandatangani_pada, row.sha256, row.ukuran = now(), sha256, size
    row.sertifikat, row.sertifikat_sha256 = subject[:300], fingerprint
    issued.note(session, paper, "tandatangani", row.jabatan, {"sha256": [task.base, sha256]})


def miss(session: Session, task: Task, sentence: str, *, again: bool) -> None:
    """Write down that an attempt failed; with `again` it waits for another, ever longer."""
    row, paper = _locked(session, task.key)
    _still(row, task)
    again = again and row.percobaan < MOST_ATTEMPTS
    row.tahap = Tahap.MENUNGGU if again else Tahap.GAGAL
    wait = min(timedelta(minutes=2 ** (row.percobaan - 1)), LONGEST_WAIT)
    row.coba_lagi_pada = now() + wait if again else None
    row.galat, row.diproses_pada = sentence[:300], None
    issued.note(session, paper, "gagal menandatangani", sentence)


def due(session: Session) -> list[int]:
    """List the signatures to be tried again now: asked for by their signers, not answered yet."""
    rows = session.scalars(select(TandaTangan).where(
        TandaTangan.diminta_pada.is_not(None), TandaTangan.tahap.in_(
            (Tahap.MENUNGGU, Tahap.DIPROSES))).order_by(TandaTangan.id))
    return [row.id for row in rows if _stuck(row) or (
        row.tahap is Tahap.MENUNGGU and (row.coba_lagi_pada or now()) <= now())]


def awaiting(session: Session, actor: Actor) -> list[tuple[Dokumen, TandaTangan]]:
    """List the papers within reach whose next signature is the actor's own, in one question."""
    if actor.user_id is None:
        return []
    before = aliased(TandaTangan)
    found = session.execute(
        select(Dokumen, TandaTangan).join(TandaTangan, TandaTangan.dokumen_id == Dokumen.id).where(
            Dokumen.keadaan == Keadaan.BERLAKU, TandaTangan.pengguna_id == actor.user_id,
            TandaTangan.tahap != Tahap.DITANDATANGANI,
            ~exists().where(before.dokumen_id == TandaTangan.dokumen_id,
                            before.urutan < TandaTangan.urutan,
                            before.tahap != Tahap.DITANDATANGANI),
            ~exists().where(TandaBasah.dokumen_id == TandaTangan.dokumen_id))
        .order_by(TandaTangan.id).limit(200))
    return [(paper, row) for paper, row in found]


def _locked(session: Session, key: int) -> tuple[TandaTangan, Dokumen]:
    row = session.scalar(select(TandaTangan).where(TandaTangan.id == key).with_for_update(),
                         execution_options={"populate_existing": True})
    paper = session.scalar(select(Dokumen).where(Dokumen.id == row.dokumen_id).with_for_update(),
                           execution_options={"populate_existing": True}) if row else None
    if row is None or paper is None:
        raise OutOfRegion
    return row, paper


def _still(row: TandaTangan, task: Task) -> None:
    if row.tahap is not Tahap.DIPROSES or row.percobaan != task.attempt:
        raise NotYourMove(SIGN, row.tahap.label, "Tanda tangan ini sudah diproses lebih dahulu.")


def _stuck(row: TandaTangan) -> bool:
    """Tell whether whoever took an attempt is gone: nobody works on one signature that long."""
    return row.tahap is Tahap.DIPROSES and (row.diproses_pada or now()) < now() - STUCK
