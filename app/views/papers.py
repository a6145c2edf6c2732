"""Issued papers on screen: the register, one paper, the rows behind its figures, taking it back.

Issuing itself is `issuing.py`, the page that anybody may ask is `verifying.py`. A paper is found
through the walls like the records it counts; its bytes are those that were issued, for ever.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from functools import cache, partial
from io import BytesIO
from typing import Any

from flask import Blueprint, flash, redirect, render_template, request, send_file
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from app.engine import (
    adding,
    audit,
    figures,
    freezing,
    issued,
    opening,
    regions,
    registry,
    scope,
    signing,
)
from app.engine.base import Klasifikasi
from app.engine.errors import DomainError, Invalid, NotYourMove, OutOfRegion, Unread
from app.engine.indonesian import read_key, today, uncapital, write_decimal
from app.engine.issued import Dokumen, Keadaan
from app.engine.question import BadQuestion, page_number
from app.engine.result import Result
from app.engine.written import Letter
from app.views import as_issued, behind_words, interface, letterheads, recap_links, signing_desk
from app.views.screen import actor, entity_url, signed_in_only
from reports import letters
from reports.letters import rekap

blueprint = Blueprint("papers", __name__)
PER, MOST_PAGES, LONGEST = 50, 10_000, 100
YEAR = re.compile("[1-9][0-9]{3}")
SHOWN = 500
MANY = 20_000  # rows of a paper that are read through for its own page


@blueprint.get("/dokumen/")
@signed_in_only
def register() -> Any:
    """List the issued papers within reach, the newest first."""
    asked = {name: request.args.get(name, "").strip()
             for name in ("q", "keadaan", "tahun", "wilayah", "kode")}
    if any("\x00" in text or len(text) > LONGEST for text in asked.values()):
        raise BadQuestion(f"Isian saringan paling banyak {LONGEST} karakter biasa.")
    page, session = page_number(request.args.get("page", "1"), MOST_PAGES), interface.session()
    found = list(session.scalars(
        select(Dokumen).where(*_criteria(session, asked)).order_by(Dokumen.id.desc())
        .offset((page - 1) * PER).limit(PER + 1)))
    return render_template(
        "dokumen.html", papers=found[:PER], more=len(found) > PER, page=page, asked=asked,
        states=Keadaan, years=range(today().year, today().year - 11, -1),
        codes=[*((recap.code, f"{recap.code} {recap.title}") for _, recap in registry.recaps()),
               *((each.code, each.label.capitalize()) for each in letters.ALL
                 if not each.by_hand), (rekap.CODE, "Surat pengantar rekap")],
        awaiting=signing.awaiting(session, actor()),
        place=lambda code: regions.full_name(session, code),
        office=cache(partial(letterheads.office_name, session)))


def _criteria(session: Session, asked: dict[str, str]) -> list[Any]:
    made: list[Any] = []
    if asked["q"]:
        like = "%" + asked["q"].replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_") + "%"
        made.append(or_(Dokumen.nomor.ilike(like, escape="\\"),
                        Dokumen.judul.ilike(like, escape="\\")))
    if asked["keadaan"]:
        if asked["keadaan"] not in {each.value for each in Keadaan}:
            raise BadQuestion("Pilih keadaan dokumen dari daftar.", "keadaan")
        made.append(Dokumen.keadaan == Keadaan(asked["keadaan"]))
    if asked["kode"]:
        made.append(Dokumen.kode == asked["kode"])
    if asked["tahun"]:
        if not YEAR.fullmatch(asked["tahun"]):
            raise BadQuestion("Tulis tahun empat angka, misalnya 2026.", "tahun")
        year = today().replace(year=int(asked["tahun"]), month=1, day=1)
        made.append(Dokumen.tanggal.between(year, year.replace(month=12, day=31)))
    if asked["wilayah"]:
        if regions.place(session, asked["wilayah"]) is None:
            raise BadQuestion(f"Kode wilayah “{asked['wilayah'][:20]}” tidak dikenal.", "wilayah")
        made.append(scope.within(Dokumen.wilayah_kode, asked["wilayah"]))
    return made


def find(key: int) -> Dokumen:
    """Return a paper within reach, or refuse as if it did not exist."""
    found = interface.session().scalar(select(Dokumen).where(Dokumen.id == key))
    if found is None:
        raise OutOfRegion
    return found


@blueprint.get("/dokumen/<int:key>")
@signed_in_only
def show(key: int, refused: DomainError | None = None) -> Any:
    """Show one paper: what it says of itself, its table, and what may be done with it."""
    paper = find(key)
    session = interface.session()
    result, head, *_ = freezing.read(issued.bytes_of(paper.beku_sha256).decode())
    newer = session.scalar(select(Dokumen).where(Dokumen.id == paper.diganti_oleh_id)) \
        if paper.diganti_oleh_id else None
    older = list(session.scalars(select(Dokumen).where(Dokumen.diganti_oleh_id == paper.id)))
    carried = session.scalar(select(Dokumen).where(Dokumen.id == paper.mengantar_id)) \
        if paper.mengantar_id else None
    entity = registry.entity(paper.entitas)
    office, place = as_issued.names(session, paper, head, getattr(result, "place", None))
    issues = paper.wilayah_kode in issued.offices(actor(), paper.subsistem)
    page = render_template(
        "dokumen_satu.html", paper=paper, result=result, newer=newer, older=older,
        carried=carried, letters=issued.covering(session, paper), behind=_behind(paper),
        subsystem=registry.subsystem(paper.subsistem), refused=refused,
        office=office, shown=SHOWN, place=place, states=Keadaan,
        record=entity_url(entity, "show", paper.data_id) if paper.data_id else "",
        may=issues, **signing_desk.shown(paper, signing.standing(session, paper), issues))
    return (page, refused.status) if refused is not None else page


def _behind(paper: Dokumen) -> str:
    """Say how many records of which kind stand behind the figures of a paper, each named once.

    A record that two questions count (an ormas that is there, and that has ceased) is frozen twice.
    Of very many it is not worked out anew whenever the page is opened.
    """
    if paper.baris > MANY:
        return (f"{write_decimal(paper.baris)} baris hitungan; satu data dapat masuk ke lebih dari "
                "satu hitungan")
    kinds = Counter(table for table, _ in {(row[0], row[1]) for row in issued.rows_of(paper)
                                           if row[8]})
    return ", ".join(f"{write_decimal(count)} {uncapital(registry.entity(table).__entity__.label)}"
                     for table, count in sorted(kinds.items())) or "tidak ada"


def file_name(paper: Dokumen, mark: str = "") -> str:
    """Return by what name a paper is downloaded."""
    return f"{paper.kode}_{paper.tempat}_{paper.periode or paper.data_id}_{paper.id}{mark}.pdf"


@blueprint.get("/dokumen/<int:key>.pdf")
@signed_in_only
def pdf(key: int) -> Any:
    """Send the bytes that were issued, and leave a line in the trail."""
    paper = find(key)
    content = issued.bytes_of(paper.sha256)
    name = file_name(paper)
    title, subsystem, unit = paper.nomor, paper.subsistem, paper.wilayah_kode
    entity, klasifikasi = paper.entitas, paper.klasifikasi
    interface.session().rollback()
    with interface.saving() as session:
        audit.note(session, "unduh dokumen", entity=entity, subsystem=subsystem, title=title,
                   unit=unit, data_id=f"dokumen/{key}", klasifikasi=klasifikasi)
    return send_file(BytesIO(content), mimetype="application/pdf", download_name=name)


@blueprint.get("/dokumen/<int:key>/baris")
@signed_in_only
def rows(key: int) -> Any:
    """List the rows that stood behind one figure when the paper was issued."""
    paper = find(key)
    line, column = (read_key(request.args.get(name, "")) for name in ("garis", "kolom"))
    result = freezing.read(issued.bytes_of(paper.beku_sha256).decode())[0]
    if isinstance(result, Letter) or column is None or not 1 <= column < len(result.heads) or (
            line is not None and not 0 <= line < len(result.rows)):
        raise Unread(behind_words.NO_FIGURE)
    cells = result.rows[line].cells if line is not None else result.totals or ()
    if not cells or not adding.is_figure(cells[column]):
        raise Unread(behind_words.NO_FIGURE)
    added, taken = opening.terms(result.heads, column)
    left = _left(paper, line, added, taken)
    sums = [each for each in sorted(added) if any(str(each) in _sums(row) for row in left)]
    found, hidden = _opened(paper, left, sums)
    more = max(0, len(found) - SHOWN)
    session = interface.session()
    shut = opening.closed_since(session, actor(), [(each[0], each[1]) for each in found[:SHOWN]])
    seen = [each for each in found[:SHOWN] if (each[0], each[1]) not in shut]
    hidden += len(found) - more - len(seen)
    where = "" if line is None else f"garis={line}&"
    return render_template(
        "dokumen_baris.html", paper=paper, rows=seen, hidden=hidden, more=more,
        head=result.heads[column], entity_url=entity_url,
        **behind_words.said(result.heads, column, cells, len(left), sums, _places(
            left, cells[column])),
        line=cells[0] if line is not None else "JUMLAH", figure=cells[column],
        shares=[] if found or hidden else _shares(key, result, line, column),
        made=recap_links.made_of(
            result.heads, column, cells,
            lambda order: f"/dokumen/{key}/baris?{where}kolom={order}", result.totals,
            lambda order: f"/dokumen/{key}/baris?kolom={order}"),
        place=lambda code: regions.full_name(session, code))


def _shares(key: int, result: Result, line: int | None, column: int
            ) -> list[tuple[str, Any, str]]:
    """Tell by which places a figure that counts no records was made: name, part, address."""
    kept = next((parts for at, order, parts in result.told
                 if (at, order) == (-1 if line is None else line, column)), ())
    if kept or line is not None:
        return [(name, part, "") for name, part in kept]
    return [(row.cells[0], row.cells[column], f"/dokumen/{key}/baris?garis={at}&kolom={column}")
            for at, row in enumerate(result.rows) if row.cells[column]]


def _opened(paper: Dokumen, left: list[Any], sums: list[int]) -> tuple[list[Any], int]:
    """Return the rows the reader may open, each with what it adds, and how many are not."""
    found = [(registry.entity(row[0]), row[1], row[2], row[3], row[5], row[6],
              sum((Decimal(_sums(row).get(str(each)) or 0) for each in sums), Decimal(0)))
             for row in left
             if scope.readers(actor(), paper.subsistem, row[3], Klasifikasi(row[4]))]
    return found, len(left) - len(found)


def _places(left: list[Any], figure: Any) -> int:
    """Return how many kabupaten/kota the rows are of, where a figure counts those and not them."""
    places = len({row[3][:figures.DISTRICT] for row in left})
    return places if places == figure != len(left) else 0


def _left(paper: Dokumen, line: int | None, added: frozenset[int],
          taken: frozenset[int]) -> list[Any]:
    """List the frozen rows that a figure adds, less those that it takes away again.

    A row of another kind takes away the one that it speaks of; papers of old do not tell of which.
    """
    plus = list(_standing(paper, line, added))
    tables = {row[0] for row in plus}
    away: Counter[tuple[str, int]] = Counter()
    for row in _standing(paper, line, taken):
        away.update([(table, key) for table, key in (row[10] if len(row) > 10 else ())
                     if table in tables] or [(row[0], row[1])])
    left = []
    for row in plus:
        if away[row[0], row[1]]:
            away[row[0], row[1]] -= 1
        else:
            left.append(row)
    return left


def _sums(row: Any) -> dict[str, Any]:
    """Return what a frozen row added to columns that are sums; papers of old do not tell."""
    return dict(row[9]) if len(row) > 9 else {}


def _standing(paper: Dokumen, line: int | None, columns: frozenset[int]) -> Iterator[Any]:
    """Walk the frozen rows of a line, or of all, that entered one of the columns."""
    for row in issued.rows_of(paper) if columns else ():
        if (line is None or row[7] == line) and not columns.isdisjoint(row[8]):
            yield row


@blueprint.post("/dokumen/<int:key>/cabut")
@signed_in_only
def revoke(key: int) -> Any:
    """Take a paper back, with a reason."""
    find(key)
    try:
        with interface.saving() as session:
            paper = find(key)
            letters = [each.nomor for each in issued.in_force(session, paper)]
            issued.revoke(session, actor(), paper, request.form.get("alasan", ""))
    except (Invalid, NotYourMove) as refusal:
        return show(key, refused=refusal)
    along = f", beserta surat pengantarnya {', '.join(letters)}" if letters else ""
    flash(f"Dokumen dicabut{along}. Halaman pemeriksaannya kini mengatakan demikian.", "success")
    return redirect(f"/dokumen/{key}")
