"""A composed letter on paper: kop, head of its form, body, signature, copies, annex.

The two forms are never mixed: "judul" has a centred title and dates itself above the signature,
"korespondensi" has town and day at the head and an addressee. Who composed it and why is not known
here.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from io import BytesIO
from typing import Any

from app.engine.indonesian import long_date
from app.engine.result import Letterhead, Stamp
from app.engine.written import KORESPONDENSI, Grid, Hands, Letter, Pairs, Text
from reports import cells, letterhead, prose, signature
from reports.lettering import BOLD, CENTRE, REGULAR, clean, lost, wrap
from reports.letters import blocks
from reports.letters.blocks import ROOMY, SIZE, TIGHT, Spacing
from reports.page import Block, Flow, Imprint, Paper, press
from reports.page import paper as paper_of
from reports.stamp import APART, Beside, Mark, spaced
from reports.table import Table

TOGETHER, HEADED = 2, 3  # lines that stay with one another, with their heading
DRAFT = "KONSEP: belum diterbitkan, bukan surat resmi"


def render(letter: Letter, head: Letterhead, *, paper: str | None = None,
           stamp: Stamp | None = None, draft: bool = False, prepared_by: str = "") -> bytes:
    """Print a letter; `draft` marks it KONSEP, a stamp makes it an issued one."""
    head = replace(head, signatories=head.signatories[:1])
    sheet = paper_of(paper or head.paper or "A4")
    sheet = replace(sheet, kept=ROOMY.step) if head.catchword else sheet
    flow = _laid(letter, head, sheet, stamp, ROOMY)
    if len(flow.pages) == 2:
        tight = _laid(letter, head, sheet, stamp, TIGHT)
        flow = tight if len(tight.pages) == 1 else flow
    if head.catchword:
        flow.catch(0, SIZE)
    if letter.annex:
        flow.turn()
        annex = len(flow.pages) - 1
        _body(flow, (*_annexed(letter, head), *letter.annex), (), ROOMY)
        if head.catchword:
            flow.catch(annex, SIZE)
    stream = BytesIO()
    press(stream, flow, Imprint(letter.named, ", ".join(head.lines), draft=draft,
                                foot=_foot(letter, stamp, draft, prepared_by)))
    return stream.getvalue()


def unprintable(letter: Letter) -> list[str]:
    """Say which words of a letter have letters that no font here holds."""
    return [f"“{text[:80]}” memuat huruf yang tidak dapat dicetak; tercetak sebagai tanda tanya."
            for text in dict.fromkeys(_said(letter)) if lost(text)]


def _said(part: Any) -> Iterator[str]:
    """Give every text within a letter or a part of it."""
    if isinstance(part, str):
        yield part
    elif is_dataclass(part):
        for each in fields(part):
            yield from _said(getattr(part, each.name))
    elif isinstance(part, tuple):
        for one in part:
            yield from _said(one)


def _laid(letter: Letter, head: Letterhead, sheet: Paper, stamp: Stamp | None,
          by: Spacing) -> Flow:
    """Lay out a letter without its annex, its lines so far apart."""
    flow = Flow(sheet)
    if letter.kelas:
        flow.add(prose.paragraph(letter.kelas.upper(), sheet.room, face=BOLD, size=SIZE,
                                 align=CENTRE, after=4))
    flow.add(letterhead.of(head, sheet.room))
    formal = letter.form == KORESPONDENSI
    for block in _top(letter, head, sheet.room, by):
        flow.add(block)
    _body(flow, letter.body, _tail(letter, head, sheet, stamp, formal), by, formal)
    return flow


def _top(letter: Letter, head: Letterhead, room: float, by: Spacing) -> Iterator[Block]:
    if letter.form == KORESPONDENSI:
        yield blocks.Addressed(letter, signature.place_and_day(head.town, letter.tanggal), room, by)
        return
    first, *others = letter.title
    lines = (first, *(("tentang", *others) if others else ()))
    yield from prose.title(lines, room, letter.nomor, 1)


def _tail(letter: Letter, head: Letterhead, sheet: Paper, stamp: Stamp | None,
          formal: bool) -> list[Block]:
    """Give what closes a letter: signature, the mark of an issued one, and who gets a copy."""
    names = signature.Signatures(head, letter.tanggal, sheet, placed=not formal,
                                 note=letter.note, blanks=not head.crest, size=SIZE)
    signed: Block = names if stamp is None else Beside(
        names, Mark(stamp, sheet.room - names.column - APART))
    if not letter.copies:
        return [signed]
    copies: list[Block] = [prose.paragraph("Tembusan:", sheet.room, size=SIZE, before=14)]
    copies += [blocks.Run(wrap(clean(text), REGULAR, SIZE, sheet.room * 0.8), 0, blocks.STAIR,
                          mark=f"{number}.", before=1)
               for number, text in enumerate(letter.copies, start=1)]
    return [signed, *copies]


def _body(flow: Flow, body: Iterable[Any], tail: Sequence[Block], by: Spacing,
          formal: bool = False) -> None:
    """Place what is said; the last two paragraphs before the signature go along with it."""
    parts = list(body)
    closing = sum(block.height for block in tail)
    for order, part in enumerate(parts):
        last = order == len(parts) - 1
        keep = _company(parts[order:], closing, flow.sheet, formal, by)
        if isinstance(part, Grid):
            flow.add(prose.Lines((), flow.sheet.room, after=by.gap))
            _table(part, flow.sheet.room).place(flow)
            if last and closing > flow.rest:
                flow.turn()
        elif isinstance(part, Text):
            _text(flow, blocks.run(part, flow.sheet.room, formal, by), keep)
        else:
            _lines(flow, part, keep, by)
    for block in tail:
        flow.add(block)


def _table(part: Grid, room: float) -> Table:
    texts = [(str(number), *(clean(cell) or cells.NONE for cell in row))
             for number, row in enumerate(part.rows, start=1)]
    return Table(part.heads, texts, room, counted=False)


def _company(parts: Sequence[Any], closing: float, sheet: Paper, formal: bool,
             by: Spacing) -> float:
    """Return how much must follow a part: what it heads, the close of the letter.

    A text too short to part stands with its heading whole, and with what must follow it.
    """
    if len(parts) == 1:
        return closing
    here, after = parts[0], parts[1]
    if not isinstance(here, Text):
        return 0.0
    if isinstance(after, Grid):
        return min(by.gap + _table(after, sheet.room).least, sheet.depth / 2)
    last, least = len(parts) == 2, HEADED * by.step if here.bold else 0.0
    if isinstance(after, Text):
        run = blocks.run(after, sheet.room, formal, by)
        if (last and closing) or (here.bold and len(run.lines) < 2 * TOGETHER):
            return max(least, run.height + _company(parts[1:], closing, sheet, formal, by))
    elif here.bold:
        first, *others = _made(after, sheet.room, by)
        return max(least, first.height + (closing if last and not others else 0.0))
    return least


def _made(part: Pairs | Hands, room: float, by: Spacing) -> list[Block]:
    return list(blocks.hands(part, room) if isinstance(part, Hands)
                else blocks.pairs(part, room, by))


def _lines(flow: Flow, part: Pairs | Hands, keep: float, by: Spacing) -> None:
    made = _made(part, flow.sheet.room, by)
    for order, block in enumerate(made):
        flow.add(block, keep if order == len(made) - 1 else 0.0)


def _text(flow: Flow, run: blocks.Run, keep: float) -> None:
    """Set a paragraph over as many pages as it needs, never one line alone."""
    while run.lines:
        fits = int((flow.rest - run.before + 0.01) / run.by.step)
        count = len(run.lines)
        if count <= fits and (run.before + count * run.by.step + keep <= flow.rest + 0.01
                              or count < 2 * TOGETHER):
            flow.add(run, keep)
            return
        here = min(fits, count - TOGETHER)
        if here < TOGETHER:
            flow.turn()
            if run.before + count * run.by.step <= flow.sheet.depth:
                flow.add(run)
                return
            continue
        flow.add(replace(run, lines=run.lines[:here], ends=False))
        run = replace(run, lines=run.lines[here:], mark="", first=0.0, before=0.0)
        flow.turn()


def _annexed(letter: Letter, head: Letterhead) -> Iterator[Any]:
    """Head an annex: of which letter it is."""
    signer = next(iter(head.signatories), None)
    office = signer.jabatan if signer else " ".join(head.lines[-1:])
    day = long_date(letter.tanggal) if letter.tanggal else "." * 24
    yield Text("Lampiran Surat " + office, bold=True)
    yield Pairs((("Nomor", letter.nomor), ("Tanggal", day)))


def _foot(letter: Letter, stamp: Stamp | None, draft: bool, by: str) -> tuple[str, ...]:
    first = letter.kelas.upper()
    if stamp is not None:
        second = f"Nomor {clean(stamp.nomor)}  |  Tanda {spaced(stamp.tanda)}"
    elif draft:
        second = "  |  ".join(filter(None, (DRAFT, f"Disiapkan oleh {clean(by)}" if by else "")))
    else:
        second = ""
    return tuple(line for line in (first, second) if line)
