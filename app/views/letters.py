"""Letters of one record: printed by one click, issued once, listed on the record's page.

A letter is KONSEP until it is issued; one that is signed by hand before its record is approved is
final as soon as its particulars are there. What is written on them stands in `reports/letters/`.
"""
from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from flask import Response, flash, redirect, request
from flask_appbuilder import expose
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import audit, issued
from app.engine.actor import Actor
from app.engine.errors import DomainError, Invalid, NotYourMove, OutOfRegion, Refused
from app.engine.issued import Dokumen, Keadaan
from app.engine.result import Letterhead
from app.engine.written import Letter
from app.views import interface, letterheads, papers, sealing
from app.views.screen import Screen, actor, needs
from reports import letters, signature


@dataclass(frozen=True)
class Offer:
    """A letter that a record's page offers: what it lacks, what was issued."""

    surat: letters.Surat
    lacking: str
    papers: tuple[Dokumen, ...]


def composed(session: Session, record: Any, surat: letters.Surat) -> tuple[Letter, Letterhead]:
    """Compose a letter in the words of the record's own office."""
    desk = sealing.desk_of(session, record.wilayah_kode, surat.code,
                           type(record).__entity__.called)
    letter = surat.compose(record, desk)
    told = sealing.codeless(session, record.wilayah_kode, surat.code, surat.label) \
        if surat.drawn else []
    told += letters.unprintable(letter)
    return replace(letter, missing=(*letter.missing, *told)), desk.head


def offers(session: Session, record: Any) -> list[Offer]:
    """List the letters of a record; what would be blank on one is said on its own page."""
    return [Offer(surat, surat.lacking(record), tuple(_issued(session, record, surat)))
            for surat in letters.of(type(record)) if surat.offered(record)]


def _issued(session: Session, record: Any, surat: letters.Surat) -> list[Dokumen]:
    return list(session.scalars(select(Dokumen).where(
        Dokumen.entitas == type(record).__tablename__, Dokumen.data_id == record.id,
        Dokumen.kode == surat.code).order_by(Dokumen.id.desc()).limit(5)))


class LetterScreen(Screen):
    """Prints and issues the letters of one record."""

    def _surat(self, record: Any, code: str) -> letters.Surat:
        found = letters.find(self.entity, code)
        if found is None or not found.offered(record):
            raise OutOfRegion
        return found

    @expose("/surat/<code>/<int:key>.pdf")
    @needs("show")
    def letter(self, code: str, key: int) -> Any:
        """Print a letter, marked KONSEP unless it is one that is signed by hand."""
        size = sealing.size_of(request.args.get("kertas", "")) or None
        record, session = self.find(key), interface.session()
        surat = self._surat(record, code)
        letter, head = composed(session, record, surat)
        body = letters.render(letter, head, paper=size, prepared_by=actor().name,
                              draft=not surat.by_hand or bool(surat.lacking(record)))
        with interface.saving():
            audit.note(session, "cetak surat", record, reason=surat.label)
        return Response(body, mimetype="application/pdf", headers={
            "Content-Disposition": f'inline; filename="{surat.code}-{key}.pdf"'})

    @expose("/surat/<code>/<int:key>")
    @needs("show")
    def letter_page(self, code: str, key: int) -> Any:
        """Say what would stand on a letter, and what would be a blank line."""
        record = self.find(key)
        return self._looked_at(record, self._surat(record, code), False)

    @expose("/terbitkan/<code>/<int:key>", methods=["GET", "POST"])
    @needs("show")
    def issue_letter(self, code: str, key: int) -> Any:
        """Ask once more what is about to be issued, then issue it."""
        record = self.find(key)
        surat = self._surat(record, code)
        if surat.by_hand:
            raise OutOfRegion
        if record.wilayah_kode not in issued.offices(actor(), self.entity.__subsystem__):
            raise Refused("Surat hanya diterbitkan oleh yang berwenang di kantornya.")
        if request.method == "GET":
            return self._looked_at(record, surat, True)
        try:
            return self._issue(key, surat)
        except (Invalid, NotYourMove) as refusal:
            return self._looked_at(self.find(key), surat, True, refusal), refusal.status

    def _looked_at(self, record: Any, surat: letters.Surat, issuing: bool,
                   refused: DomainError | None = None) -> str:
        session = interface.session()
        letter, head = composed(session, record, surat)
        return self.page(
            "terbit_surat.html", record=record, surat=surat, letter=letter, head=head,
            office=letterheads.office_name(session, record.wilayah_kode),
            issuing=issuing, may_issue=not surat.by_hand and record.wilayah_kode in issued.offices(
                actor(), self.entity.__subsystem__),
            title=audit.title_of(record), refused=refused, lacking=surat.lacking(record),
            papers=sealing.PAPERS, capacity=signature.capacity,
            standing=next((each for each in _issued(session, record, surat)
                           if each.keadaan is Keadaan.BERLAKU), None))

    def _issue(self, key: int, surat: letters.Surat) -> Any:
        with interface.saving() as held:
            record = self.find(key)
            # Two who issue the same letter at once follow each other.
            held.execute(select(self.entity.id).where(self.entity.id == key).with_for_update())
            if lacking := surat.lacking(record):
                raise NotYourMove("Terbitkan", surat.label, lacking)
            old = next((each for each in _issued(held, record, surat)
                        if each.keadaan is Keadaan.BERLAKU), None)
            sealing.as_seen(old, request.form.get("berlaku"))
            made = issue(held, actor(), record, surat, request.form.get("kertas", ""))
            if old is not None and request.form.get("ganti") != "1" and made.nomor == old.nomor:
                raise NotYourMove("Terbitkan", surat.label, (
                    f"Surat nomor {old.nomor} sudah terbit dan masih berlaku; dua surat tidak "
                    "dapat bernomor sama. Pilih agar yang baru menggantikannya."))
            if old is not None and request.form.get("ganti") == "1":
                issued.replace(held, actor(), papers.find(old.id), made)
            number, paper = made.nomor, made.id
        flash(f"Diterbitkan dengan nomor {number}.", "success")
        return redirect(f"/dokumen/{paper}")


def issue(session: Session, who: Actor, record: Any, surat: letters.Surat,
          size: str = "") -> Dokumen:
    """Compose a letter and seal it; the caller commits or takes all of it back."""
    letter, head = composed(session, record, surat)
    return sealing.seal(
        session, who, letter, head, surat.drawn, size, subsistem=type(record).__subsystem__,
        entitas=type(record).__tablename__, wilayah_kode=record.wilayah_kode,
        klasifikasi=record.klasifikasi.value, tempat=record.wilayah_kode, periode="",
        data_id=record.id)
