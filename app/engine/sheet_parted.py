"""One column that says two things is put apart, before the rows are read.

Paper writes `Nomor dan tanggal SK` over `12/2026, 3 Januari 2026`, `Tempat/tanggal lahir` over
`Bandung, 12-05-1970`, `Nomor/Tahun` over `3/2020`, and `Periode` over `1 Jan 2026 s.d. 31 Des
2028`. It is parted only where each half plainly means a field that no other column fills; what
cannot be parted is left whole in the first of them, where it is refused if it is wrong. Columns
that together say one thing are `sheet_joined.py`'s.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from app.engine import spelling
from app.engine.sheet_problems import Table, cell_at
from app.engine.vocabulary import Field, Kind

Meaning = Callable[[str], Any]
Parting = tuple[Field, Field, re.Pattern[str]]
_AND = re.compile(r"\s*(?:/|,|&|\bdan\b)\s*", re.IGNORECASE)
_MONTH = "[A-Za-z]{3,10}"
_DAY_OF = re.compile(r"^(?:tanggal|tgl\.?|masa)\s+", re.IGNORECASE)
_A_DAY = re.compile(r"(?:tanggal|tgl|hari)\b", re.IGNORECASE)
_DAY = r"[0-9]{1,2}[-/. ](?:[0-9]{1,2}|[A-Za-z]{3,10}\.?)[-/. ][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
# A number holds strokes itself: `188.45/12/2/2026` is one, and no day stands at its end.
_DATED = re.compile(rf"(?P<one>.*?\S)(?:\s*[,;]\s*|\s+/\s+|\s+)(?:(?:tanggal|tertanggal|tgl)\b"
                    rf"\.?\s*:?\s*)?(?P<other>{_DAY})", re.IGNORECASE)
_OF_YEAR = re.compile(r"(?P<one>.*?\S)\s*(?:/|\btahun\b)\s*(?P<other>[0-9]{4})", re.IGNORECASE)
_TERM = re.compile(rf"(?P<one>{_DAY})\s*(?:s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga|[-\u2013"
                   rf"\u2014])\s*(?P<other>{_DAY})", re.IGNORECASE)
_MONTHLESS = re.compile(rf"(?P<day>[0-9]{{1,2}}(?: (?P<month>{_MONTH}))?)(?P<between>\s*(?:"
                        rf"s\.?\s?/?\s?d\.?|sampai(?:\s+dengan)?|hingga|[-\u2013\u2014])\s*"
                        rf"[0-9]{{1,2}} (?P<named>{_MONTH}) (?P<year>[0-9]{{4}}))", re.IGNORECASE)
_NUMBERED = {Kind.NIP: r"[0-9]{8} ?[0-9]{6} ?[0-9] ?[0-9]{3}", Kind.NIK: "[0-9]{16}"}
_LONGEST = 500  # no number and no place with its day is longer
_FORMS = {Kind.DATE: _DATED, Kind.YEAR: _OF_YEAR, **{
    kind: re.compile(rf"(?P<one>.*?[^\s,;/])[\s,;/]*(?:(?:NIP|NIK)\b\.?\s*:?\s*)?"
                     rf"(?P<other>{form})", re.IGNORECASE) for kind, form in _NUMBERED.items()}}


def part(texts: list[str], meant: dict[int, Any], table: Table, begin: int, meaning: Meaning
         ) -> None:
    """Put apart each column of no meaning that says two things; the second becomes a new column."""
    taken = {said.name for said in meant.values() if isinstance(said, Field)}
    widest = max(map(len, table[begin:]), default=0)
    for order in [order for order, found in meant.items() if found is None]:
        found = next((each for each in _partings(texts[order], meaning)
                      if not taken & {each[0].name, each[1].name}), None)
        if found is None:
            continue
        one, other, form = found
        if form is _TERM and _A_DAY.match(texts[order]) and not any(
                _parted(_cell(line, order), form) for line in table[begin:]):
            continue  # one day is no term
        texts += [""] * (widest - len(texts))  # what stands under no heading stays where it is
        taken |= {one.name, other.name}
        meant[order], meant[len(texts)] = one, other
        for line in table[begin:]:
            _part_cell(line, order, len(texts), form)
        texts.append(texts[order])


def _part_cell(line: list[Any], order: int, new: int, form: re.Pattern[str]) -> None:
    match = _parted(_cell(line, order), form)
    line += [None] * (new + 1 - len(line))
    if match is not None:
        line[order], line[new] = match["one"], match["other"]


def _cell(line: list[Any], order: int) -> str:
    cell = cell_at(line, order)
    return " ".join(cell.split()) if isinstance(cell, str) else ""


def _parted(text: str, form: re.Pattern[str]) -> re.Match[str] | None:
    """Part a text; the first day of a term may leave its month and year to the last."""
    if form is _TERM and len(text) <= _LONGEST and (short := _MONTHLESS.fullmatch(text)):
        month = "" if short["month"] else f" {short['named']}"
        text = f"{short['day']}{month} {short['year']}{short['between']}"
    return form.fullmatch(text) if len(text) <= _LONGEST else None


def _partings(text: str, meaning: Meaning) -> Iterator[Parting]:
    """Yield the pairs of fields that a heading may mean, and how its cells are parted."""
    for one, other in _halves(text):
        first, second = meaning(one), meaning(other)
        if isinstance(first, Field) and isinstance(second, Field) and first.kind is Kind.TEXT \
                and second.kind in _FORMS:
            yield first, second, _FORMS[second.kind]
    for said in (text, _DAY_OF.sub("", text)):
        first, second = (next((found for word in words
                               if isinstance(found := meaning(f"{said} {word}"), Field)), None)
                         for words in (("mulai",), ("selesai", "sampai")))
        if first is not None and second is not None and first is not second \
                and first.kind is second.kind is Kind.DATE:
            yield first, second, _TERM


def _halves(text: str) -> Iterator[tuple[str, str]]:
    """Yield what both halves of a heading may be in full: `Nomor SK`, `Tanggal SK`."""
    halves = _AND.split(text)
    if len(halves) != 2:
        return
    one, other = (spelling.words(half) for half in halves)
    if not (one and other):
        return
    yield " ".join(one), " ".join(other)
    yield " ".join((*one, *other[1:])), " ".join(other)
    yield " ".join(one), " ".join((*one[:-1], *other))
