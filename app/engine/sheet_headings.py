"""Where the headings of a table stand, and which field each of them names.

Paper puts titles above the headings, merges them over two rows, numbers the columns beneath, and
writes `Tgl.` for Tanggal: all that is read. A column with data whose heading no field bears, or
that has none, is asked about: it is left out only when somebody says that it may be, so that
nothing a clerk wrote is lost in silence.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from app.engine import (
    sheet_beside,
    sheet_called,
    sheet_joined,
    sheet_open,
    sheet_parted,
    sheet_posts,
    sheet_scale,
    sheet_several,
    sheet_strange,
    sheets,
    spelling,
)
from app.engine.base import Status
from app.engine.sheet_lines import letters
from app.engine.sheet_problems import SheetProblem, Table
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field

MOST_ABOVE = 20
_UNTIL = re.compile(r"\bs ?[./]? ?d\b\.?")
# What paper calls a column that is no field's heading; the right one is a heading of ours.
_ALSO = {"lp": "jeniskelamin", "jk": "jeniskelamin", "keterangan": "catatan"}
_HINT = re.compile(r"(?P<bare>.+?)\s*\((?P<unit>[^()]*)\)")
_RUNNING = frozenset({"no", "nomorurut", "nourut", "urut", "nomorurutan"})


@dataclass
class Headings:
    """The columns by what they name, and where the data begin, counted from 0."""

    columns: dict[int, Any] = field(default_factory=dict)
    begin: int = 1
    row: int = 1
    named: frozenset[int] = frozenset()
    problems: list[SheetProblem] = field(default_factory=list)
    remarks: list[SheetProblem] = field(default_factory=list)


@dataclass(frozen=True)
class _Names:
    """What each heading of a sheet means: as it is spelt, and as paper may call it."""

    spelt: dict[str, Any]
    loose: sheet_called.Loose
    met: dict[str, Any] = field(default_factory=dict)


def read(sheet: Sheet, table: Table) -> Headings:
    """Find the headings of a table and name its columns."""
    names = _Names(_spelt(sheet), sheet_called.Loose(sheet))
    above, deep, texts = _found(names, table)
    made = Headings(begin=above + deep, row=above + deep)
    made.begin += _beneath(table[made.begin:made.begin + 2], texts)
    running = sheet_beside.running(table[made.begin:], [
        order for order, text in enumerate(texts)
        if spelling.key(text) in _RUNNING and _meant(names, text, exact=True) is None])
    meant = {order: _meaning(sheet, names, texts, order, table, made.begin)
             for order, text in enumerate(texts) if text and order not in running}
    made.remarks += sheet_open.passed_over(sheet, texts, meant, table, made.begin)
    sheet_joined.join(texts, meant, table, made.begin)
    meaning = partial(_meant, names)
    sheet_parted.part(texts, meant, table, made.begin, meaning)
    unparted = sheet_several.part(sheet.name, texts, meant, table, made.begin, meaning)
    made.named = frozenset(order for order, text in enumerate(texts) if text)
    for order in [order for order, found in meant.items()
                  if found is None
                  and sheet_beside.is_share(texts[order], table, made.begin, order)]:
        meant.pop(order)
        made.remarks.append(SheetProblem(sheet.name, made.row, texts[order], (
            "Kolom persentase dilewati; dihitung dari angkanya."), remark=True))
    made.remarks += sheet_posts.take(sheet, texts, meant, table, made.begin)
    _outspoken(names, texts, meant)
    made.columns, made.problems = _columns(sheet, meant, texts, made.row)
    made.problems += _missing(sheet, made.columns, made.row)
    strange = {order: texts[order] for order, found in meant.items() if found is None}
    told = sheet_strange.Teller(sheet, made.row, meaning)
    if made.problems:  # one of them may be what is missing
        made.problems += told.unknown(strange.values())
    else:
        made.remarks += told.left_out({
            text: any(sheet_beside.text_at(line, order) for line in table[made.begin:])
            for order, text in strange.items()})
    made.remarks += unparted
    return made


def nameless(sheet: Sheet, table: Table, heads: Headings, rows: list[int]
             ) -> Iterator[SheetProblem]:
    """Ask about each column in which rows of data say something under no heading.

    One that only numbers the rows says nothing; of one row alone nobody can tell.
    """
    for order in sorted({order for row in rows for order, cell in enumerate(table[row])
                         if order not in heads.named and str(cell or "").strip()}):
        numbers = [sheet_beside.text_at(table[row], order).rstrip(".)").removesuffix(".0")
                   for row in rows]
        if sheet_beside.is_counting(numbers):
            yield SheetProblem(sheet.name, heads.row, letters(order), (
                f"Kolom {letters(order)} hanya berisi nomor urut; dilewati."), remark=True)
        else:
            yield SheetProblem(sheet.name, heads.row, letters(order), (
                f"Kolom {letters(order)} berisi data tetapi tidak berjudul; "
                f"{sheet_strange.LEFT_OUT}"), warning=True)


def _spelt(sheet: Sheet) -> dict[str, Any]:
    """Return what each spelling of a heading means; what two could mean, none does."""
    exact: dict[str, Any] = {sheets.known(h): said for h, said in sheet.headings}
    exact |= {said.name.casefold(): said for _, said in sheet.headings}
    exact |= {sheets.known(heading): heading for heading in sheets.MACHINE}
    spelt: dict[str, list[Any]] = {}
    for said, forms in [*((said, (h, said.name, said.label)) for h, said in sheet.headings),
                        *((heading, (heading,)) for heading in sheets.MACHINE)]:
        for form in {key for each in forms for key in _keys(each)}:
            spelt.setdefault(form, []).append(said)
    return {form: those[0] for form, those in spelt.items() if len(those) == 1} | exact


def _keys(text: str) -> Iterator[str]:
    """Yield how a heading is compared: without the unit that paper writes behind it."""
    text = sheets.known(text)
    hint = _HINT.fullmatch(text)
    unit = hint is not None and sheet_scale.is_unit(hint["unit"])
    for bare in (text, hint["bare"]) if hint is not None and unit else (text,):
        words = spelling.words(_UNTIL.sub(" sampai ", bare))
        yield from (" ".join(words), "".join(sheet_called.SHORT.get(word, word) for word in words))


def _meant(names: _Names, text: str, exact: bool = False) -> Any:
    if len(text) > sheet_beside.HEADING:
        return None
    found = names.spelt.get(sheets.known(text))
    if found is not None or exact:
        return found
    if text not in names.met:
        names.met[text] = _by_paper(names, text)
    return names.met[text]


def _by_paper(names: _Names, text: str) -> Any:
    keys = list(_keys(text))
    found = next((names.spelt[key] for key in (*keys, *map(_ALSO.get, keys))
                  if key in names.spelt), None)
    return names.loose.meant(_bare(text)) if found is None else found


def _bare(text: str) -> str:
    hint = _HINT.fullmatch(sheets.known(text))
    return hint["bare"] if hint is not None and sheet_scale.is_unit(hint["unit"]) else text


def _found(names: _Names, table: Table) -> tuple[int, int, list[str]]:
    """Return where the headings begin, over how many rows they stand, and what they say."""
    best: tuple[int, int, int, list[str]] = (0, 0, 1, sheet_beside.texts(table[0]))
    for order in range(min(MOST_ABOVE, len(table))):
        one = sheet_beside.texts(table[order])
        known = _count(names, one)
        if known > best[0]:
            best = (known, order, 1, one)
        below = table[order + 1] if order + 1 < len(table) else None
        two = [] if below is None else _joined(names, one, sheet_beside.texts(below))
        if two and (known := _count(names, two)) >= best[0]:
            best = (known, order, 2, two)
    return best[1:]


def _beneath(lines: Table, texts: list[str]) -> int:
    """Count the rows beneath the headings that say units or number the columns, each one once."""
    counted = 0
    for line in lines:
        if not (sheet_beside.is_numbering(line, texts)
                or sheet_scale.is_units(line, sum(map(bool, texts)))):
            break
        counted += 1
    return counted


def _count(names: _Names, texts: list[str]) -> int:
    return len({id(found) for text in texts if text
                and (found := _meant(names, text)) is not None})


def _joined(names: _Names, upper: list[str], lower: list[str]) -> list[str]:
    """Return headings told in two rows, `Peserta` over `Laki-laki`; nothing where they are not.

    The lower row holds no data: every word in it is a heading, alone or beneath its group, and
    there is something that the upper row alone does not tell. Beside such headings a group may
    hold one that no field bears.
    """
    made, group, more = [], "", False
    for order in range(max(len(upper), len(lower))):
        over = upper[order] if order < len(upper) else ""
        below = lower[order] if order < len(lower) else ""
        group = over or group
        if below in ("", over):  # one cell over both rows
            made.append(over)
            more = more or bool(below)
            continue
        told = next((text for text in (f"{group} {below}", below)
                     if text.strip() and _meant(names, text) is not None), None)
        if told is None and over and over not in (*upper[order + 1:order + 2],
                                                  *upper[order - 1:order]):
            return []
        more = more or (told is not None and (not over or _meant(names, over) is None))
        made.append(told or f"{over} {below}".strip())
    return made if more else []


def _meaning(sheet: Sheet, names: _Names, texts: list[str], order: int, table: Table,
             begin: int) -> Any:
    """Return what a column means; `Status` is that of our own export, or what paper calls so."""
    found, own = _meant(names, texts[order]), names.loose.meant(texts[order])
    if isinstance(found, str) and found not in (*sheets.machine(sheet), sheets.REASON):
        return own if isinstance(own, Field) else None  # a word of another sheet is nobody's here
    if found != sheets.STATUS or sheets.known(sheets.ID) in map(sheets.known, texts):
        return found
    told = {sheet_beside.text_at(line, order) for line in table[begin:]} - {""}
    return found if own is None and all(spelling.found(Status, text) for text in told) else own


def _columns(sheet: Sheet, meant: dict[int, Any], texts: list[str], row: int
             ) -> tuple[dict[int, Any], list[SheetProblem]]:
    columns: dict[int, Any] = {}
    problems = []
    for order, found in meant.items():
        text = texts[order]
        if found is None:
            continue
        if found in columns.values():
            first = texts[next(at for at, said in columns.items() if said == found)]
            problems.append(SheetProblem(
                sheet.name, row, text[:80], f"Kolom “{text[:80]}” tertulis dua kali."
                if sheets.known(first) == sheets.known(text) else
                f"Kolom “{text[:80]}” dan “{first[:80]}” berarti sama; hapus salah satunya."))
        columns[order] = found
    return columns, problems


def _outspoken(names: _Names, texts: list[str], meant: dict[int, Any]) -> None:
    """Leave a field to the heading that is its own; another that may mean it is asked about."""
    own = {found.name for order, found in meant.items() if isinstance(found, Field)
           and sheets.known(texts[order]) in (sheets.known(found.label), found.name)}
    for order, found in meant.items():
        if isinstance(found, Field) and found.name in own \
                and not any(key in names.spelt for key in _keys(texts[order])) \
                and found in [said for at, said in meant.items() if at != order]:
            meant[order] = None


def _missing(sheet: Sheet, columns: dict[int, Any], row: int) -> Iterator[SheetProblem]:
    present = [each.name for each in columns.values() if isinstance(each, Field)]
    for heading, said in sheet.headings:
        if said.typed and sheets.demanded(sheet, said) and said.name not in present:
            yield SheetProblem(sheet.name, row, heading, f"Kolom wajib “{heading}” tidak ada.")
