"""The desk where papers are signed: who may be named, one attempt from taking to keeping, shown.

An attempt is taken in a transaction of its own; the signer then works with no transaction open, and
only what is stored and verified is written down. Whatever goes wrong leaves the paper as it was.
The addresses are `signing.py`; order and states are `engine/signing.py`.
"""
from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from flask import current_app
from flask_appbuilder.security.sqla.models import User
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.engine import actor as acting
from app.engine import attachments, issued, scope, signing, wet
from app.engine.errors import DomainError, Invalid, NotYourMove, Problem, Silent
from app.engine.indonesian import read_key
from app.engine.issued import Dokumen, Keadaan
from app.engine.signing import Named, Standing, Tahap, TandaTangan, Task
from app.models.pengguna import HakAkses, Pengguna
from app.views import interface, security
from app.views.screen import actor
from reports import signing as signers
from reports.signing import Outage, Port, SigningError, Who

log = logging.getLogger(__name__)
LONGEST = 100
BROKEN = "Penandatanganan terhenti oleh kesalahan sistem. Dokumen tidak berubah."
LAPSED = ("Yang ditunjuk tidak lagi berwenang atas dokumen kantor ini. Dokumen tidak berubah; "
          "tunjuk penandatangan lain.")
LOST = "Penyimpanan berkas sedang bermasalah. Dokumen tidak berubah; coba lagi nanti."


def port() -> Port:
    """Return the signer of this server as the settings say it; a demonstration has one anyway."""
    said = current_app.config["POLPUM"]
    if said.env == "demo" and not said.signer:
        return signers.demonstrated(said.trial_key)
    return Port(said.signer, said.signer_roots, said.signer_issuer, said.signer_pkcs12,
                said.signer_url, said.signer_user, said.signer_password, said.signer_timeout)


def capacities(signed_by: str) -> list[str]:
    """Name the capacities in which a paper is signed, as it was issued."""
    return [each.strip() for each in signed_by.split(";") if each.strip()]


def candidates(session: Session, unit: str, subsystem: str,
               klasifikasi: Any = None) -> list[tuple[int, str]]:
    """List the accounts of an office that may read such a paper, so may be named as signers."""
    people = session.scalars(
        select(Pengguna).join(Pengguna.user).outerjoin(Pengguna.hak.of_type(HakAkses))
        .where(User.active.is_(True),
               or_(Pengguna.wilayah_kode == unit, HakAkses.wilayah_kode == unit))
        .order_by(User.first_name, User.id)).unique()
    return [(person.id, _called(person)) for person in people
            if scope.readers(security.actor_for(person), subsystem, unit, klasifikasi)]


def _called(person: Pengguna) -> str:
    name = person.user.get_full_name().strip() or person.user.username
    return f"{name}, {person.jabatan}" if person.jabatan else name


def name_signers(session: Session, paper: Dokumen, form: Mapping[str, str]) -> None:
    """Read who was chosen for each capacity, and in which order they sign."""
    signing.demand_naming(actor(), paper)
    known = dict(candidates(session, paper.wilayah_kode, paper.subsistem, paper.klasifikasi))
    chosen = []
    for place, jabatan in enumerate(capacities(paper.penandatangan)):
        text = form.get(f"akun-{place}", "")
        key = read_key(text)
        if text and key not in known:
            raise Invalid([Problem("penandatangan", f"Akun untuk {jabatan} tidak dikenal, atau "
                                                    "tidak berwenang membaca dokumen ini.")])
        if key is not None:
            turn = read_key(form.get(f"urutan-{place}", "")) or place + 1
            chosen.append((turn, place, Named(jabatan, key, known[key])))
    signing.name_signers(session, actor(), paper, [named for _, _, named in sorted(
        chosen, key=lambda each: each[:2])])


def attempt(key: int, who: Who, *, asked: bool) -> None:
    """Sign once; raise what the person is to read when it did not come about.

    Nobody signs whom the office could not name any more: rights change while a paper waits.
    """
    with interface.saving() as session:
        task = signing.take(session, acting.present(), key, asked=asked)
        entitled = _entitled(session, key)
    try:
        if not entitled:
            raise SigningError(LAPSED)
        made = _signed(task, Who(task.jabatan, who.nik, who.passphrase))
    except SigningError as refusal:
        log.warning("signature %s, attempt %s: %s", task.key, task.attempt,
                    type(refusal).__name__)
        sentence, again = str(refusal), isinstance(refusal, Outage)
        with interface.saving() as session:
            signing.miss(session, task, sentence, again=again)
        raise Silent(sentence) if again else Invalid(
            [Problem("tanda_tangan", sentence)]) from None
    except BaseException:
        with interface.saving() as session:
            signing.miss(session, task, BROKEN, again=True)
        raise
    with interface.saving() as session:
        signing.give(session, task, **made)


def _entitled(session: Session, key: int) -> bool:
    """Tell whether the one who is to sign could still be named for that paper."""
    row = session.get_one(TandaTangan, key)
    paper = session.get_one(Dokumen, row.dokumen_id)
    known = candidates(session, paper.wilayah_kode, paper.subsistem, paper.klasifikasi)
    return row.pengguna_id in dict(known)


def _signed(task: Task, who: Who) -> dict[str, Any]:
    """Sign, store, read back and verify; return what is to be written down."""
    try:
        base = issued.bytes_of(task.base)
        made = signers.sign(port(), base, who, f"Nomor {task.nomor}", task.order)
        sha256 = attachments.store().put(made.content)
        stored = issued.bytes_of(sha256)
    except OSError as error:
        log.exception("the store failed during a signature")
        raise Outage(LOST) from error
    signers.verify(port(), stored)
    return {"sha256": sha256, "size": len(stored), "subject": made.seal.subject,
            "fingerprint": made.seal.fingerprint}


def sign(paper: Dokumen, nik: str, passphrase: str) -> str:
    """Sign a paper as the person who asks, and say how it went on."""
    if not port().name:
        raise NotYourMove(signing.SIGN, paper.keadaan.label,
                          "Server ini belum diatur untuk menandatangani secara elektronik.")
    if len(nik) > LONGEST or len(passphrase) > LONGEST or "\x00" in nik + passphrase:
        raise Invalid([Problem("tanda_tangan", "NIK atau frasa sandi tidak dapat dibaca.")])
    if port().asks and not (nik.strip().isascii() and nik.strip().isdigit() and passphrase):
        raise Invalid([Problem("tanda_tangan", "Isi NIK dengan angka, dan frasa sandi Anda.")])
    stands = signing.standing(interface.session(), paper)
    mine = [row for row in stands.rows if row.pengguna_id == actor().user_id]
    open_rows = [row for row in mine if row.tahap is not Tahap.DITANDATANGANI]
    first = next(iter(open_rows or mine or stands.rows), None)
    if first is None:
        raise NotYourMove(signing.SIGN, paper.keadaan.label,
                          "Dokumen ini tidak meminta tanda tangan elektronik.")
    attempt(first.id, Who(first.jabatan, nik.strip(), passphrase), asked=True)
    if port().trial:
        return "Dokumen dibubuhi tanda tangan contoh. Berkasnya sudah tersimpan dan diperiksa."
    return "Dokumen ditandatangani. Berkas bertanda tangan sudah tersimpan dan diperiksa."


def pending() -> tuple[int, int, int]:
    """Try what waits once more; return how many were signed, failed, and need their signers.

    A signer who types a passphrase must come back, for it is not kept.
    """
    done = missed = waiting = 0
    for key in signing.due(interface.session()):
        interface.session().rollback()
        if port().asks or not port().name:
            waiting += 1
            continue
        try:
            attempt(key, Who(""), asked=False)
            done += 1
        except DomainError as refusal:
            log.info("signature %s: %s", key, type(refusal).__name__)
            missed += 1
    return done, missed, waiting


def shown(paper: Dokumen, stands: Standing, issues: bool) -> dict[str, Any]:
    """Return what the page of a paper shows of its signatures, for the person who asks."""
    session, turn, holds = interface.session(), stands.next, paper.keadaan is Keadaan.BERLAKU
    begun = any(row.tahap in (Tahap.DIPROSES, Tahap.DITANDATANGANI) for row in stands.rows)
    mine = turn is not None and turn.pengguna_id == actor().user_id and holds
    return {"stands": stands, "turn": turn, "port": port(), "mine": mine and port().name,
            "capacities": capacities(paper.penandatangan),
            "may_name": issues and holds and not begun and not stands.scans,
            "may_scan": issues and holds and not stands.given,
            "candidates": candidates(session, paper.wilayah_kode, paper.subsistem,
                                     paper.klasifikasi) if issues and not begun else [],
            "scan": wet.SCAN}
