"""Issuing a recap: a number is drawn, the page is printed once, and all of it is frozen.

Who may is asked of `issued.offices`; the office that issues stands on the letterhead, whatever
region below it the figures are of. Number, page and rows are one transaction: either all of it is
there, or the number goes back. What was issued is shown by `papers.py`.
"""
from __future__ import annotations

from dataclasses import replace
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import behind, freezing, issued, numbering, parts, registry, summary, told
from app.engine.actor import Actor
from app.engine.base import Klasifikasi
from app.engine.errors import DomainError, Invalid, NotYourMove, OutOfRegion, Problem, Refused
from app.engine.indonesian import local, long_date, now, today, write_decimal
from app.engine.issued import Dokumen, Keadaan
from app.engine.periods import Period
from app.engine.result import Letterhead, Place, Result
from app.engine.vocabulary import Recap, Subsystem
from app.views import interface, letterheads, papers, recaps, sealing, signing_desk
from app.views.screen import actor, signed_in_only
from app.views.sealing import printed as printed
from reports import recap as paper
from reports import signature
from reports.letters import rekap

blueprint = Blueprint("issuing", __name__)
SERIES = "rekap"
UNSURE = "Centang pernyataan di bawah bila tetap akan menerbitkannya."
Asked = tuple[Subsystem, Recap, Place, Period]


@blueprint.route("/rekap/<code>/<region>/<period>/terbitkan", methods=["GET", "POST"])
@signed_in_only
def issue(code: str, region: str, period: str) -> Any:
    """Ask once more what is about to be issued, then issue it."""
    asked = recaps.asked(actor(), code, region, period)
    units = issued.offices(actor(), asked[0].code, asked[2].kode)
    if not units:
        raise Refused("Rekap hanya diterbitkan oleh yang berwenang, untuk kantornya sendiri.")
    session = interface.session()
    unit = request.values.get("kantor") or units[0]
    if unit not in units:
        raise OutOfRegion
    refused: DomainError | None = None
    if request.method == "POST":
        try:
            return _issued(asked, unit)
        except (Invalid, NotYourMove) as refusal:
            refused = refusal
    standing = standing_of(session, asked, unit)
    old = papers.find(standing) if standing is not None else None
    head = letterheads.of(session, unit)
    result = summary.compute(session, actor(), asked[1], asked[2].kode, asked[3])
    page = render_template(
        "terbit.html", subsystem=asked[0], recap=asked[1], result=result, unit=unit,
        units=[(each, letterheads.office_name(session, each)) for each in units], head=head,
        office=letterheads.office_name(session, unit),
        warnings=missing(session, unit, head, result), unsettled=unsettled(result),
        place=paper.place_spoken(asked[2]),
        standing=old, refused=refused,
        standing_letters=issued.in_force(session, old) if old is not None else [],
        typed=request.form, capacity=signature.capacity, port=signing_desk.port(),
        address=f"/rekap/{code}/{region}/{period}",
        capacities=signing_desk.capacities(sealing.signed_by(head)),
        candidates=signing_desk.candidates(session, unit, asked[0].code))
    return (page, refused.status) if refused is not None else page


def _issued(asked: Asked, unit: str) -> Any:
    """Issue what the form asks for, the covering letter along with it."""
    form = request.form
    to = sealing.addressees(form.get("kepada", "")) if form.get("pengantar") == "1" else ()
    with interface.saving() as held:
        made = issue_recap(held, actor(), asked, unit, form.get("kertas", ""), covered=bool(to),
                           confirmed=form.get("paham") == "1")
        # Asked after the number is drawn: of two who issue at once, the second sees the first.
        standing = standing_of(held, asked, unit, made.id)
        old = papers.find(standing) if standing is not None else None
        sealing.as_seen(old, form.get("berlaku"))
        signing_desk.name_signers(held, made, form)
        letter = sealing.cover(held, actor(), made, to) if to else None
        if old is not None and form.get("ganti") == "1":
            issued.replace(held, actor(), old, made)
        key, number = made.id, made.nomor
        covered = f" Surat pengantarnya bernomor {letter.nomor}." if letter else ""
    flash(f"Diterbitkan dengan nomor {number}.{covered}", "success")
    return redirect(f"/dokumen/{key}")


def standing_of(session: Session, asked: Asked, unit: str, but: int = 0) -> int | None:
    """Return the paper of the same recap, region and period that still holds, `but` one."""
    _, recap, place, period = asked
    return session.scalar(select(Dokumen.id).where(
        Dokumen.wilayah_kode == unit, Dokumen.kode == recap.code, Dokumen.tempat == place.kode,
        Dokumen.periode == period.code, Dokumen.keadaan == Keadaan.BERLAKU, Dokumen.id != but)
        .order_by(Dokumen.id.desc()).limit(1))


def missing(session: Session, unit: str, head: Letterhead, result: Result) -> list[str]:
    """Say what will be a blank line on the paper or its letter, or does not add up."""
    return [*result.mismatches, *signature.lacking(head, head.signatories),
            *sealing.codeless(session, unit, rekap.CODE, "surat pengantar")]


def unsettled(result: Result) -> list[str]:
    """Say why the figures may still change after they were issued.

    The days of a recap are Jakarta's, so a period is over two hours later than Papua's calendar.
    """
    said, last, day = [], result.period.last, local(now()).date()
    if last > day or (last == day and result.period.cycle != "harian"):
        said.append(f"Masa {result.period.spoken} belum berakhir; angkanya masih dapat berubah "
                    f"sampai {long_date(last)}.")
    if result.unapproved:
        said.append(f"{write_decimal(result.unapproved)} data belum disetujui dan tidak ikut "
                    "dihitung.")
    return said


def issue_recap(session: Session, who: Actor, asked: Asked, unit: str,
                size: str = "", *, covered: bool = False, confirmed: bool = True) -> Dokumen:
    """Draw the number, print, freeze and keep; the caller commits or takes all of it back.

    One that is `covered` is the annex of a letter, whose number is drawn along with its own. What
    may still change is issued once it is `confirmed`.
    """
    subsystem, recap, place, period = asked
    head = letterheads.of(session, unit)
    result = summary.compute(session, who, recap, place.kode, period)
    if not confirmed and (open_ends := unsettled(result)):
        raise Invalid([Problem("paham", " ".join((*open_ends, UNSURE)))])
    rows = list(behind.rows(session, recap, place, period))
    if recap.rows != "data":
        result = replace(result, told=told.frozen(session, recap, place, period, result.heads))
    day = today()  # asked once: midnight may fall between number and date
    stamp = sealing.stamped(numbering.draw(session, unit, SERIES, day), day,
                            sealing.carrier(session, unit, day) if covered else None)
    frozen = (result, head, stamp, sealing.size_of(size) or head.paper)
    return issued.keep(
        session, who, printed(frozen), freezing.text_of(frozen), rows,
        jenis="rekap", kode=recap.code, subsistem=subsystem.code, entitas=main_of(recap),
        wilayah_kode=unit, klasifikasi=highest(rows) if recap.rows == "data" else "biasa",
        judul=result.title[:400], tempat=place.kode, periode=period.code, nomor=stamp.nomor,
        tanggal=stamp.tanggal, keadaan_data=result.as_of, tanda=stamp.tanda,
        versi=sealing.VERSION, penandatangan=sealing.signed_by(head))


def main_of(recap: Recap) -> str:
    """Name the kind of record a recap counts first; a row inside another goes with its owner."""
    entity = registry.entity(recap.sources[0].entity)
    return (parts.owner_of(entity) or entity).__tablename__


def highest(rows: list[behind.Behind]) -> str:
    """Return the highest class of the rows that are named on the paper."""
    ladder = [each.value for each in Klasifikasi]
    return max((row[4] for row in rows), key=ladder.index, default=ladder[0])
