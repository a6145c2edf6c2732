"""Making a printed thing an issued one: the mark, the stamp, the bytes, and what they are made of.

Recaps are issued by `issuing.py`, letters of a record by `letters.py`; the letter that covers a
recap is composed here, for it is issued in the same transaction. Who may is asked there.
"""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from flask import current_app
from sqlalchemy.orm import Session

from app.engine import freezing, issued, numbering, patterns, regions
from app.engine.actor import Actor
from app.engine.ask import Ask
from app.engine.errors import Invalid, NotYourMove, Problem
from app.engine.indonesian import now, today
from app.engine.issued import Dokumen
from app.engine.result import Carrier, Letterhead, Stamp
from app.engine.written import Letter
from app.views import letterheads, verifying
from reports import archive, letters, signature
from reports import recap as paper
from reports.letters import rekap
from reports.page import PAPERS as PAPERS

VERSION = "8"
SERIES = "surat_keluar"
COUNTRY = "Indonesia"
MOST_LINES, LONGEST = 6, 120


def size_of(asked: str) -> str:
    """Return a known paper, or nothing for the office's own."""
    if asked and asked not in PAPERS:
        raise Invalid([Problem("kertas", f"Kertas yang dikenal {' dan '.join(PAPERS)}.")])
    return asked


def printed(frozen: Any) -> bytes:
    """Print a frozen recap or letter; equal things give equal bytes in one version."""
    result, head, stamp, size = frozen
    if isinstance(result, Letter):
        return letters.render(result, head, paper=size, stamp=stamp)
    return paper.render(result, head, paper=size, stamp=stamp)


def stamped(number: str, day: date, carrier: Carrier | None = None) -> Stamp:
    """Draw the mark of a paper that is about to be issued."""
    mark = issued.token(current_app.config["POLPUM"].secret_key)
    return Stamp(number, day, mark, verifying.address(mark), carrier)


def signed_by(head: Letterhead) -> str:
    """Say in which capacity a paper is signed; the person's name stays on the paper."""
    return "; ".join(map(signature.capacity, head.signatories))[:400]


def desk_of(session: Session, unit: str, code: str, setting: str = "") -> letters.Desk:
    """Return the desk of an office for a kind of letter."""
    rules = letterheads.rules_of(session, unit, code)
    head = (letterheads.of_head if rules.crest else letterheads.of)(session, unit)
    place = COUNTRY if unit == regions.NATION else regions.full_name(session, unit)
    return letters.Desk(
        Ask(session, unit), head, place, today(),
        letterheads.called(session, unit, setting), rules.sifat, rules.copies)


def seal(session: Session, who: Actor, letter: Letter, head: Letterhead, drawn: bool, size: str,
         **said: Any) -> Dokumen:
    """Number a letter, print it and freeze it; the caller commits or takes all of it back.

    With `drawn` its number comes from the office's one series of letters, else it has one.
    """
    day, number, unit = letter.tanggal or today(), letter.nomor, said["wilayah_kode"]
    if drawn:
        number = _number(session, unit, letter.code, day)
    stamp = stamped(number, day)
    frozen = (replace(letter, nomor=number, tanggal=day), head, stamp,
              size_of(size) or head.paper)
    return issued.keep(
        session, who, printed(frozen), freezing.text_of(frozen), jenis="surat", kode=letter.code,
        judul=letter.named[:400], nomor=number[:120], tanggal=day, keadaan_data=now(),
        tanda=stamp.tanda, versi=VERSION,
        penandatangan=signed_by(replace(head, signatories=head.signatories[:1])), **said)


def as_seen(standing: Dokumen | None, seen: str | None) -> None:
    """Refuse when another paper stands now than the form showed; a form may show nothing."""
    if standing is not None and seen is not None and seen != str(standing.id):
        raise NotYourMove("Terbitkan", standing.keadaan.label, (
            f"Dokumen ini baru saja terbit dengan nomor {standing.nomor}. Lihat dokumen itu, lalu "
            "terbitkan lagi bila masih perlu."))


def codeless(session: Session, unit: str, code: str, called: str) -> list[str]:
    """Say that a number will lack the archive code which the office's pattern asks for."""
    pattern = letterheads.pattern_of(session, unit, SERIES) or patterns.DEFAULT
    if "{kode}" not in pattern or letterheads.rules_of(session, unit, code).code:
        return []
    return [f"Kode klasifikasi {called} belum diisi pada ketentuan surat Unit Kerja; nomornya "
            "terbit tanpa kode itu."]


def _number(session: Session, unit: str, code: str, day: date) -> str:
    rules = letterheads.rules_of(session, unit, code)
    return numbering.draw(session, unit, SERIES, day, rules.code)


def carrier(session: Session, unit: str, day: date) -> Carrier:
    """Draw the number of a covering letter ahead, so that its annex can name it."""
    return Carrier(desk_of(session, unit, rekap.CODE).office,
                   _number(session, unit, rekap.CODE, day))


def addressees(text: str) -> tuple[str, ...]:
    """Read to whom a covering letter goes, line by line; nobody is a refusal."""
    lines = tuple(line.strip() for line in text.splitlines() if line.strip())
    if not lines:
        raise Invalid([Problem("kepada", "Tuliskan kepada siapa surat pengantar ditujukan.")])
    if len(lines) > MOST_LINES or max(map(len, lines)) > LONGEST or "\x00" in text:
        raise Invalid([Problem("kepada", f"Tujuan surat paling banyak {MOST_LINES} baris, tiap "
                                         f"baris {LONGEST} karakter.")])
    return lines


def cover(session: Session, who: Actor, made: Dokumen, to: tuple[str, ...]) -> Dokumen:
    """Issue the letter that carries a recap just issued, in the name of the same office."""
    result, _, stamp, size = freezing.read(issued.bytes_of(made.beku_sha256).decode())
    desk = desk_of(session, made.wilayah_kode, rekap.CODE)
    pages = archive.pages(issued.bytes_of(made.sha256))
    letter = rekap.pengantar(result, paper.place_spoken(result.place), stamp, to, desk, pages)
    return seal(session, who, letter, desk.head, False, size, subsistem=made.subsistem,
                entitas=made.entitas, wilayah_kode=made.wilayah_kode, mengantar_id=made.id,
                klasifikasi=made.klasifikasi, tempat=made.tempat, periode=made.periode)
