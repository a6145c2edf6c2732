"""Issued papers: the bytes that were sent, the figures and the rows behind them, kept for ever.

A `Dokumen` never changes but for its state: revoked or replaced, with a reason. Its bytes lie in
the store under their SHA-256. What a paper looks like is `reports/`; which rows stand behind a
figure is gathered by `behind.py`.
"""
from __future__ import annotations

import hashlib
import hmac
import json
import secrets
import zlib
from base64 import b32decode, b32encode
from binascii import Error
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Date,
    DateTime,
    Index,
    Integer,
    String,
    Text,
    event,
    inspect,
    select,
)
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import attachments, audit, ranks, regions, scope
from app.engine.actor import Actor
from app.engine.base import CODE, Base, Filed
from app.engine.errors import Invalid, NotYourMove, Problem, Refused
from app.engine.indonesian import now
from app.engine.kinds import Choice
from app.engine.types import by_value

RANDOM, SIGNED = 10, 5
MOST_REASON = 2000


class Keadaan(Choice):
    """Where an issued paper stands."""

    BERLAKU = "berlaku", "Berlaku", "Dokumen ini diterbitkan dan masih berlaku."
    DICABUT = "dicabut", "Dicabut", "Dokumen ini ditarik oleh kantor yang menerbitkannya."
    DIGANTI = "diganti", "Diganti", "Dokumen ini digantikan oleh dokumen yang lebih baru."


class Dokumen(Filed, Base):
    """One issued paper of one office; a covering letter names the paper that is its annex."""

    __tablename__ = "dokumen"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    jenis: Mapped[str] = mapped_column(String(20), nullable=False)
    kode: Mapped[str] = mapped_column(String(40), nullable=False)
    judul: Mapped[str] = mapped_column(String(400), nullable=False)
    tempat: Mapped[str] = mapped_column(CODE, nullable=False)
    periode: Mapped[str] = mapped_column(String(12), nullable=False)
    data_id: Mapped[int | None] = mapped_column(Integer)
    nomor: Mapped[str] = mapped_column(String(120), nullable=False)
    tanggal: Mapped[date] = mapped_column(Date, nullable=False)
    keadaan_data: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    penandatangan: Mapped[str] = mapped_column(String(400), nullable=False)
    keadaan: Mapped[Keadaan] = mapped_column(by_value(Keadaan), nullable=False,
                                             default=Keadaan.BERLAKU)
    alasan: Mapped[str | None] = mapped_column(Text)
    diganti_oleh_id: Mapped[int | None] = mapped_column(Integer)
    mengantar_id: Mapped[int | None] = mapped_column(Integer, index=True)
    tanda: Mapped[str] = mapped_column(String(40), nullable=False, unique=True)
    sha256: Mapped[str] = mapped_column(String(64), nullable=False, index=True)
    ukuran: Mapped[int] = mapped_column(BigInteger, nullable=False)
    beku_sha256: Mapped[str] = mapped_column(String(64), nullable=False)
    baris_sha256: Mapped[str | None] = mapped_column(String(64))
    baris: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    versi: Mapped[str] = mapped_column(String(40), nullable=False)
    terbit_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    terbit_oleh_id: Mapped[int | None] = mapped_column(Integer)
    terbit_oleh: Mapped[str] = mapped_column(String(160), nullable=False)
    diubah_pada: Mapped[datetime | None] = mapped_column(DateTime)
    diubah_oleh: Mapped[str | None] = mapped_column(String(160))
    __table_args__ = (Index("ix_dokumen_kantor", "wilayah_kode", "tanggal"),
                      Index("ix_dokumen_isi", "kode", "tempat", "periode"),
                      Index("ix_dokumen_data", "entitas", "data_id"))

    def may_be_written(self, actor: Actor) -> bool:
        """Tell the gate that issuing, not writing records, is the right that is needed here."""
        return may_issue(actor, self.subsistem, self.wilayah_kode)


CHANGING = frozenset({"keadaan", "alasan", "diganti_oleh_id", "diubah_pada", "diubah_oleh"})


@event.listens_for(Dokumen, "before_update")
def _stay(mapper: Any, connection: Any, paper: Dokumen) -> None:
    """What was issued stays as it was issued; only its state moves."""
    attributes = inspect(paper).attrs
    moved = {each.key for each in mapper.column_attrs
             if attributes[each.key].history.has_changes()}
    if moved - CHANGING:
        raise Refused("Dokumen yang sudah terbit tidak diubah; cabut atau ganti dengan yang baru.")


@event.listens_for(Dokumen, "before_delete")
def _never_gone(mapper: Any, connection: Any, paper: Dokumen) -> None:
    """An issued paper is revoked, never deleted."""
    raise Refused("Dokumen yang sudah terbit tidak dihapus, melainkan dicabut.")


def token(secret: str) -> str:
    """Draw a mark that nobody can guess and that tells a forged one before it is looked up."""
    drawn = secrets.token_bytes(RANDOM)
    return b32encode(drawn + _seal(secret, drawn)).decode("ascii").lower()


def is_ours(secret: str, mark: str) -> bool:
    """Tell whether a mark was drawn here, without asking the database."""
    try:
        raw = b32decode(mark.upper().encode("ascii"))
    except (Error, UnicodeEncodeError, ValueError):
        return False
    return len(raw) == RANDOM + SIGNED and hmac.compare_digest(
        raw[RANDOM:], _seal(secret, raw[:RANDOM]))


def _seal(secret: str, drawn: bytes) -> bytes:
    key = hashlib.sha256(f"dokumen:{secret}".encode()).digest()
    return hmac.new(key, drawn, hashlib.sha256).digest()[:SIGNED]


def offices(actor: Actor, subsystem: str, place: str = "") -> list[str]:
    """List the offices in whose name the actor may issue papers of a subsystem, own one first.

    With a place, only those whose region holds it: no office issues figures of another.
    """
    units = {grant.unit for grant in actor.in_subsystem(subsystem)
             if "terbitkan" in ranks.ROLES[grant.role].acts
             and (not place or grant.unit == regions.NATION or scope.covers(grant.unit, place))}
    return sorted(units, key=lambda unit: (unit != actor.home, unit))


def keep(session: Session, actor: Actor, paper: bytes, frozen: str,
         rows: Iterable[Any] = (), **said: Any) -> Dokumen:
    """Store an issued paper whole; the caller drew its number in the same transaction."""
    _demand(actor, said["subsistem"], said["wilayah_kode"])
    store = attachments.store()
    packed, count = pack(rows)
    made = Dokumen(
        sha256=store.put(paper), ukuran=len(paper), beku_sha256=store.put(frozen.encode()),
        baris_sha256=store.put(packed) if count else None, baris=count,
        keadaan=Keadaan.BERLAKU, terbit_pada=now(), terbit_oleh_id=actor.user_id,
        terbit_oleh=actor.name[:160], **said)
    session.add(made)
    session.flush()
    note(session, made, "terbitkan", changes={"sha256": [None, made.sha256]})
    return made


def may_issue(actor: Actor, subsystem: str, unit: str) -> bool:
    """Tell whether the actor issues papers of a subsystem in the name of an office."""
    return bool(actor.system) or unit in offices(actor, subsystem)


def _demand(actor: Actor, subsystem: str, unit: str) -> None:
    if not may_issue(actor, subsystem, unit):
        raise Refused("Dokumen hanya diterbitkan dan dicabut oleh yang berwenang di kantornya.")


def revoke(session: Session, actor: Actor, paper: Dokumen, reason: str,
           by: Dokumen | None = None) -> None:
    """Take a paper back, or say which newer one stands in its place; the old stays readable.

    The letter that carries it loses its annex, so it is taken back in the same move.
    """
    _demand(actor, paper.subsistem, paper.wilayah_kode)
    hold(session, paper)
    if paper.keadaan is not Keadaan.BERLAKU:
        raise NotYourMove("Cabut", paper.keadaan.label, "Dokumen ini sudah tidak berlaku.")
    if not reason.strip():
        raise Invalid([Problem("alasan", "Tuliskan alasan pencabutan.")])
    if len(reason) > MOST_REASON or "\x00" in reason:
        raise Invalid([Problem("alasan", "Alasan paling banyak 2.000 karakter.")])
    _close(session, actor, paper, reason.strip(), by)
    newer = next(iter(covering(session, by)), None) if by is not None else None
    for letter in in_force(session, paper):
        hold(session, letter)
        if letter.keadaan is Keadaan.BERLAKU:
            _close(session, actor, letter, _without(paper, by, newer), newer)


def hold(session: Session, paper: Dokumen) -> None:
    """Read a paper anew and keep it until commit: of two who move it, the second sees the first."""
    session.scalar(select(Dokumen).where(Dokumen.id == paper.id).with_for_update(),
                   execution_options={"populate_existing": True})


def _close(session: Session, actor: Actor, paper: Dokumen, reason: str,
           by: Dokumen | None) -> None:
    paper.keadaan = Keadaan.DICABUT if by is None else Keadaan.DIGANTI
    paper.alasan, paper.diganti_oleh_id = reason, by.id if by is not None else None
    paper.diubah_pada, paper.diubah_oleh = now(), actor.name[:160]
    note(session, paper, "cabut" if by is None else "ganti", reason)


def _without(annex: Dokumen, by: Dokumen | None, letter: Dokumen | None) -> str:
    """Say why a letter does not hold once its annex is taken back or replaced."""
    if letter is not None:
        return f"Digantikan oleh {letter.nomor}."
    if by is not None:
        return f"Lampirannya, {annex.nomor}, digantikan oleh {by.nomor}."
    return f"Lampirannya, {annex.nomor}, dicabut. {annex.alasan}"


def replace(session: Session, actor: Actor, paper: Dokumen, by: Dokumen) -> None:
    """Let a newer paper stand in the place of another."""
    revoke(session, actor, paper, f"Digantikan oleh {by.nomor}.", by)


def note(session: Session, paper: Dokumen, action: str, reason: str = "",
         changes: dict[str, Any] | None = None) -> None:
    """Leave a line of the trail about a paper."""
    audit.note(session, action, entity=paper.entitas, subsystem=paper.subsistem,
               title=f"{paper.nomor}: {paper.judul}", unit=paper.wilayah_kode,
               data_id=f"dokumen/{paper.id}", reason=reason, changes=changes,
               klasifikasi=paper.klasifikasi)


def bytes_of(sha256: str) -> bytes:
    """Return stored bytes; raise OSError when the store has lost them or they were changed."""
    content = attachments.store().path(sha256).read_bytes()
    if hashlib.sha256(content).hexdigest() != sha256:
        raise OSError(f"stored file {sha256} was changed")
    return content


def pack(rows: Iterable[Any]) -> tuple[bytes, int]:
    """Press rows into few bytes, one line of JSON each; return them and their number."""
    press, made, count = zlib.compressobj(6), bytearray(), 0
    for row in rows:
        made += press.compress(json.dumps(row, ensure_ascii=False,
                                          separators=(",", ":")).encode() + b"\n")
        count += 1
    return bytes(made + press.flush()), count


def rows_of(paper: Dokumen) -> Iterator[Any]:
    """Walk the frozen rows behind a paper."""
    if not paper.baris_sha256:
        return
    for line in zlib.decompress(bytes_of(paper.baris_sha256)).splitlines():
        yield json.loads(line)


def of(session: Session, code: str, place: str, period: str) -> list[Dokumen]:
    """List the last few papers of a recap of a region and period, the newest first."""
    return list(session.scalars(select(Dokumen).where(
        Dokumen.kode == code, Dokumen.tempat == place, Dokumen.periode == period)
        .order_by(Dokumen.id.desc()).limit(5)))


def covering(session: Session, paper: Dokumen, **options: Any) -> list[Dokumen]:
    """List the letters that carry a paper as their annex, the newest first."""
    return list(session.scalars(
        select(Dokumen).where(Dokumen.mengantar_id == paper.id).order_by(Dokumen.id.desc()),
        execution_options=options))


def in_force(session: Session, paper: Dokumen) -> list[Dokumen]:
    """List the letters that carry a paper and still hold: they go when it goes."""
    return [each for each in covering(session, paper) if each.keadaan is Keadaan.BERLAKU]


def by_mark(session: Session, mark: str) -> Dokumen | None:
    """Find a paper for the public page: by its mark alone, past every wall, to be shown in part."""
    return session.scalar(select(Dokumen).where(Dokumen.tanda == mark),
                          execution_options={"wall": "pointer"})


def by_id(session: Session, key: int | None) -> Dokumen | None:
    """Find a paper that another names, for the public page."""
    if key is None:
        return None
    return session.scalar(select(Dokumen).where(Dokumen.id == key),
                          execution_options={"wall": "pointer"})
