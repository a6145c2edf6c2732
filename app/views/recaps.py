"""Recaps: the catalogue, one table on screen, and the same table as PDF and as Excel.

A recap is opened by code, region and period in its address. Who may is asked here; figures come
from `engine/summary.py`, paper from `reports/`, the workbook from `recap_book.py`. Every download
leaves a line in the trail.
"""
from __future__ import annotations

from collections.abc import Collection, Iterator
from io import BytesIO
from typing import Any
from urllib.parse import quote

from flask import Blueprint, jsonify, redirect, render_template, request, send_file
from sqlalchemy.orm import Session

from app.engine import (
    adding,
    audit,
    counting,
    issued,
    lines,
    parts,
    periods,
    regions,
    registry,
    roles,
    scope,
    summary,
)
from app.engine.actor import Actor
from app.engine.columns import YEARS
from app.engine.errors import OutOfRegion, Refused, Unread
from app.engine.indonesian import MONTHS, long_date, read_date, today, uncapital
from app.engine.periods import Period
from app.engine.result import Place, Result
from app.engine.vocabulary import Recap, Source, Subsystem
from app.views import (
    diagrams,
    interface,
    letterheads,
    recap_book,
    recap_links,
    recap_table,
    sealing,
)
from app.views.screen import actor, signed_in_only
from reports import recap as paper
from reports.page import PAPERS as PAPERS

blueprint = Blueprint("recaps", __name__)
ON_SCREEN = 500
IN_WORKBOOK = 100_000
FOUND = 20
FEW = 60
MOST_GAPS = 12
DAYS = (("minggu", "Minggu dari tanggal"), ("hari", "Satu hari"))
OF_DAY = {"minggu": "mingguan", "hari": "harian"}
PARTS = (("", "Setahun penuh"), ("S1", "Semester I"), ("S2", "Semester II"),
         *((f"Q{n}", f"Triwulan {roman}") for n, roman in enumerate(("I", "II", "III", "IV"), 1)),
         *((f"B{month}", f"Caturwulan B{month}") for month in ("04", "08", "12")),
         *((f"{n:02}", name) for n, name in enumerate(MONTHS, 1)))


@blueprint.get("/rekap/")
@signed_in_only
def catalogue() -> Any:
    """Show every recap the person may read, for a chosen region and period."""
    code = request.args.get("kode", "")
    place, period = chosen()
    if code:
        return redirect(f"/rekap/{quote(code, safe='')}/{place.kode}/{period.code}")
    words = request.args.get("cari", "").strip()[:60]
    found = [(each, [r for r in each.recaps if may_read(actor(), r)])
             for each in registry.subsystems()
             if scope.reaches(actor(), each.code, place.kode)]
    groups = [(s, [r for r in made if _speaks_of(s, r, words)]) for s, made in found]
    return render_template(
        "rekap.html", groups=[(s, made) for s, made in groups if made], words=words,
        any_at_all=any(made for _, made in found),
        nationwide=any(reads_nation(actor(), r) for _, made in found for r in made),
        title_of=summary.title_of, now_of=lambda cycle: periods.containing(cycle, today()),
        **chooser(place, period, {c for _, made in found for r in made for c in r.cycles}))


def _speaks_of(subsystem: Subsystem, recap: Recap, words: str) -> bool:
    """Tell whether every word occurs in a recap's title, code, cycles, columns or subsystem."""
    text = " ".join((subsystem.label, subsystem.long_label, recap.code, recap.title,
                     *recap.cycles, *(column.label for column in recap.columns))).casefold()
    return all(word in text for word in words.casefold().split())


@blueprint.get("/rekap/wilayah")
@signed_in_only
def places() -> Any:
    """Answer a lookup: at most 20 regions within reach whose name or code holds the words."""
    words = request.args.get("q", "").strip().casefold()[:60]
    found = (each for each in reached(interface.session(), actor())
             if words in each.nama.casefold() or each.kode.startswith(words))
    return jsonify({"hasil": [{"id": each.kode, "teks": f"{paper.place_spoken(each)} ({each.kode})"}
                              for each, _ in zip(found, range(FOUND), strict=False)]})


@blueprint.get("/rekap/<code>/<region>/<period>")
@signed_in_only
def screen(code: str, region: str, period: str) -> Any:
    """Show one recap as a table."""
    subsystem, recap, place, span = asked(actor(), code, region, period)
    session = interface.session()
    result = summary.compute(session, actor(), recap, place.kode, span, limit=ON_SCREEN)
    link = recap_links.linker(session, recap, result)
    return render_template(
        "rekap_tabel.html", subsystem=subsystem, recap=recap, result=result,
        issued=issued.of(session, recap.code, place.kode, span.code),
        may_issue=bool(issued.offices(actor(), subsystem.code, place.kode)),
        address=f"/rekap/{code}/{region}/{period}",
        counted=counted_words(summary.placed(recap, place), span),
        nationwide=reads_nation(actor(), recap),
        closing=adding.closing(result, len(result.rows)), spelt=adding.spelt(result),
        nothing=adding.nothing(result),
        grouped=recap_book.groups(result.heads), lines=recap_table.lines(result, link),
        total=recap_table.closing(result, link), spoken=paper.place_spoken(place),
        shown_gaps=MOST_GAPS, longest=summary.LONGEST, chart=result.chart and diagrams.shown(
            result.chart, f"{paper.place_spoken(place)}, {result.spoken}"),
        **chooser(place, span, recap.cycles))


@blueprint.get("/rekap/<code>/<region>/<period>.pdf")
@signed_in_only
def pdf(code: str, region: str, period: str) -> Any:
    """Send one recap as an official page, marked KONSEP until it is issued."""
    subsystem, recap, place, span = asked(actor(), code, region, period)
    size = sealing.size_of(request.args.get("kertas", "")) or None
    made = BytesIO()
    result = printed(interface.session(), actor(), recap, place, span, made, size)
    note_download(subsystem, result, "pdf")
    made.seek(0)
    return send_file(made, mimetype="application/pdf", download_name=file_name(result, "pdf"))


def printed(session: Session, who: Actor, recap: Recap, place: Place, span: Period,
            stream: Any, size: str | None = None) -> Result:
    """Print a recap into an open binary file; also the command line prints by this."""
    result = summary.compute(session, who, recap, place.kode, span)
    paper.render_to(stream, result, letterheads.of(session, place.kode), paper=size,
                    prepared_by=who.name)
    return result


@blueprint.get("/rekap/<code>/<region>/<period>.xlsx")
@signed_in_only
def workbook(code: str, region: str, period: str) -> Any:
    """Send one recap as a workbook with real numbers; a list goes on where paper stops."""
    subsystem, recap, place, span = asked(actor(), code, region, period)
    session = interface.session()
    listed = recap.rows == "data"
    result = summary.compute(session, actor(), recap, place.kode, span,
                             limit=0 if listed else summary.LONGEST)
    rows = summary.stream(session, recap, place.kode, span, IN_WORKBOOK) if listed else None
    made = recap_book.write(result, letterheads.of(session, place.kode), rows, IN_WORKBOOK)
    note_download(subsystem, result, "xlsx")
    return send_file(made, mimetype=recap_book.MIME, as_attachment=True,
                     download_name=file_name(result, "xlsx"))


def asked(who: Actor, code: str, region: str, period: str
          ) -> tuple[Subsystem, Recap, Place, Period]:
    """Read an address; refuse what the person may not read, as absent what is out of reach."""
    try:
        subsystem, recap = registry.recap(code)
        span = periods.parse(period)
    except KeyError as error:
        raise Unread(f"Rekap “{code[:20]}” tidak dikenal; pilih dari daftar rekap.") from error
    except ValueError as error:
        raise Unread(str(error)) from error
    if span.first.year > today().year + 1:  # what stands today would pass for its figures
        raise Unread(f"Tahun {span.first.year} belum tiba; rekap dibuat paling jauh untuk tahun "
                     f"{today().year + 1}.")
    if not may_read(who, recap):
        raise Refused("Anda tidak memiliki hak untuk membuka rekap ini.")
    place = regions.place(interface.session(), region)
    if place is None or not scope.reaches(who, subsystem.code, region):
        raise OutOfRegion
    return subsystem, recap, place, span


def may_read(who: Actor, recap: Recap) -> bool:
    """Tell whether a person may read recaps of everything that this one counts."""
    return all(roles.may(who, "recap", registry.entity(s.entity)) for s in recap.sources)


def reads_nation(who: Actor, recap: Recap) -> bool:
    """Tell whether a person reads everything a recap counts by a right that holds nationally."""
    return who.national and all(
        any(grant.unit == regions.NATION
            for grant in roles.allowing(who, "recap", registry.entity(source.entity)))
        for source in recap.sources)


def file_name(result: Result, ending: str) -> str:
    """Name a downloaded recap."""
    return f"{result.code}_{result.place.kode}_{result.period.code}.{ending}"


def note_download(subsystem: Subsystem, result: Result, ending: str) -> None:
    """Leave a line in the trail, in its own short transaction."""
    interface.session().rollback()
    with interface.saving() as session:
        audit.note(session, "unduh rekap", entity=result.code, subsystem=subsystem.code,
                   title=f"{result.title}, {paper.place_spoken(result.place)}, "
                         f"{result.spoken}", unit=result.place.kode,
                   data_id=f"{result.place.kode}/{result.period.code}.{ending}"[:60])


def counted_words(recap: Recap, period: Period) -> str:
    """Say who is counted, so that nobody has to guess."""
    said = []
    for source in recap.sources:
        entity = registry.entity(source.entity)
        owner = parts.owner_of(entity)
        name = source.label or entity.__entity__.label
        date = source.stock or source.flow
        state = "" if parts.status_of(entity) is None else " yang disetujui"
        if owner is not None:
            state = f" dalam {owner.__entity__.label}{state}"
        span = f"sampai dengan {long_date(period.last)}" if source.stock \
            else f"dalam {period.spoken}"
        if recap.across == YEARS:
            span += " dan masa yang sama dalam empat tahun sebelumnya"
        when = f" dengan {uncapital(parts.label_of(entity, date))} {span}" if date else ""
        alone = " kantor ini sendiri" if source.own else ""
        still = f" dan belum lewat {uncapital(parts.label_of(entity, source.until))} " \
                f"pada {long_date(counting.standing(period))}" if source.until else ""
        last = f", hanya {uncapital(parts.label_of(entity, source.latest))} yang terakhir" \
            if source.latest else ""
        said.append(f"{name}{alone}{state}{when}{still}{last}{_ended(source)}")
    said = list(dict.fromkeys(said))
    verb = "Yang didaftar" if recap.rows == "data" else "Yang dihitung"
    return f"{verb}: {'; '.join(said)}. Data di Sampah tidak termasuk."


def _ended(source: Source) -> str:
    """Say that what still runs is left out."""
    if source.each:
        return ", pada akhir setiap semester" + (" yang sudah berakhir" if source.over else "")
    return ", hanya yang tanggalnya sudah lewat" if source.over else ""


def reached(session: Session, who: Actor) -> Iterator[Place]:
    """Walk the regions that a person may ask for in any subsystem with recaps or charts."""
    read = scope.reached(who, [s.code for s in registry.subsystems() if s.recaps or s.charts])
    nation = regions.place(session, regions.NATION)
    for province in ([nation] if nation else []) + regions.provinces(session):
        below = [] if province is nation else regions.below(session, province.kode)
        yield from (each for each in (province, *below) if read(each.kode))


def chosen(subsystem: str = "") -> tuple[Place, Period]:
    """Read region and period from the query; one's own region and this year if not said."""
    session, args = interface.session(), request.args
    place = regions.place(session, args.get("wilayah") or scope.home_in(actor(), subsystem))
    year = args.get("tahun", "").strip() or str(today().year)
    part = args.get("bagian", "").strip()
    try:
        if part in OF_DAY:
            day = read_date(args.get("tanggal", "").strip() or f"{today():%d-%m-%Y}")
            period = periods.containing(OF_DAY[part], day)
        else:
            period = periods.parse(args.get("periode") or (f"{year}-{part}" if part else year))
    except ValueError as error:
        raise Unread(str(error)) from error
    there = reached(session, actor())
    if place is None or all(place.kode != each.kode for each in there):
        first = next(reached(session, actor()), None)
        if first is None or args.get("wilayah"):
            raise OutOfRegion
        place = first
    return place, period


def chooser(place: Place, period: Period, of_day: Collection[str] = ()) -> dict[str, Any]:
    """Return what the form that chooses region and period draws; `of_day` offers weeks, days."""
    there = [each for each, _ in zip(reached(interface.session(), actor()), range(FEW + 1),
                                     strict=False)]
    year, _, part = period.code.partition("-")
    days = tuple(one for one in DAYS if OF_DAY[one[0]] in {*of_day, period.cycle})
    part = next((code for code, cycle in OF_DAY.items() if cycle == period.cycle), part)
    return {"place": place, "period": period, "parts": PARTS + days, "days": days,
            "year": year, "part": part, "place_spoken": paper.place_spoken,
            "places": there if len(there) <= FEW else [],
            "years": range(today().year, today().year - 11, -1), "row_heading": lines.heading}
