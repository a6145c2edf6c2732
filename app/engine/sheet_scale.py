"""What paper counts in: the units beneath headings, and the thousands and millions it leaves out.

Published tables say `dalam juta rupiah` in a title, in a row of units or in a note, and mean a
million by 1. A figure is stored as it is written, so such a word is asked about, wherever it stands
outside the data: nothing becomes a millionth of itself in silence.
"""
from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import Any

from app.engine import sheet_beside, spelling
from app.engine.sheet_problems import SheetProblem, Table
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field, Kind

UNITS = frozenset({"", "rp", "rupiah", "dalamrupiah", "orang", "jiwa", "persen", "lp", "tahun",
                   "wajib", "yatidak", "%", "ddmmyyyy", "tglblnthn", "hhbbtttt", "suara", "kursi",
                   "unit", "kali", "kegiatan", "kk", "keluarga", "hari", "harikerja", "jam"})
UNIT = "satuan"  # the column of portals that says what the figures are
LEAST_COLUMNS = 3
LONGEST_NOTE = 1000
REMEDY = "Tulis angkanya penuh di kolom dengan judul dari templat, tidak dalam ribuan atau jutaan."
_NUMBERS = frozenset({
    "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh",
    "sebelas", "puluh", "belas", "ratus", "seratus", "setengah", "beberapa"})
_MONEY = r"(?:rp\.?|rupiah|idr)"
_INTO = r"(?:\b(?:dalam|dlm\.?|satuan|x)|\u00d7) ?:? ?"
_SCALE = re.compile(
    rf"(?P<into>{_INTO})?(?P<money>\b{_MONEY} ?[(]?)?\b(?:ribu|juta|mil[iy]ar|triliun)(?:an)?\b"
    rf"(?: ?(?:(?P<worth>{_MONEY})|(?P<people>orang|jiwa|suara|pemilih))(?!\w))?", re.IGNORECASE)
_ZEROS = re.compile(
    rf"{_INTO}{_MONEY}? ?1(?:[.,]000){{1,3}}(?![0-9]|[.,][0-9])"
    rf"|\b{_MONEY} ?[.,']?000(?:[.,]000){{0,3}}(?![0-9]|[.,][0-9])"
    rf"|[(] ?[.,']?000(?:[.,]000){{0,3}} ?{_MONEY}? ?[)]", re.IGNORECASE)
_COUNTED = frozenset({Kind.INTEGER, Kind.DECIMAL})
_ALL = _COUNTED | {Kind.RUPIAH}


def is_unit(text: str) -> bool:
    """Tell a word that only says what a column is counted in."""
    return spelling.key(text) in UNITS


def is_units(line: list[Any], columns: int) -> bool:
    """Tell the row beneath the headings that only says what each column is counted in."""
    told = [text for text in sheet_beside.texts(line) if text]
    return bool(told) and columns >= LEAST_COLUMNS and all(
        said(text) or (is_unit(text) and (bare := text.strip("( )")) and (
            bare == "%" or bare.isalpha())) for text in told)


def said(text: str) -> str:
    """Return the words by which a text says that figures are written short; else nothing."""
    return _found(text)[0]


def _found(text: str) -> tuple[str, frozenset[Kind]]:
    """Return the words, and the kinds of fields that they speak of."""
    for found in _SCALE.finditer(text):
        alone = f"({found[0]})" in text or found["worth"] or found["people"]
        if found["into"] or found["money"] or (alone and not _is_amount(text[:found.start()])):
            money = found["money"] or found["worth"]
            return found[0].strip("( "), frozenset({Kind.RUPIAH}) if money else (
                _COUNTED if found["people"] else _ALL)
    zeros = _ZEROS.search(text)
    return (zeros[0].strip("( )"), _ALL) if zeros else ("", frozenset())


def _is_amount(before: str) -> bool:
    """Tell whether the word before makes an amount of it: `lima juta rupiah`."""
    word = "".join(before.casefold().split()[-1:])
    return word in _NUMBERS or word[-1:].isdigit()


def problems(sheet: Sheet, table: Table, columns: dict[int, Any], data: Container[int],
             heading: int) -> Iterator[SheetProblem]:
    """Ask about each thing outside the data that says its figures are written short.

    `heading` is the order of the row of headings.
    """
    kinds = {said.kind for said in columns.values() if isinstance(said, Field)}
    told = set[str]()
    for order, text in _outside(table, columns, data, heading):
        words, concerned = _found(text) if text else ("", frozenset[Kind]())
        if not concerned & kinds or words.casefold() in told:
            continue
        told.add(words.casefold())
        yield SheetProblem(sheet.name, order + 1, "", (
            f"Di luar isian tertulis “{words}”; angka disimpan seperti tertulis, tidak dikalikan. "
            "Tulis angkanya penuh lalu hapus keterangan itu, atau sebutkan alasannya bila "
            "angkanya memang sudah penuh."), warning=True)


def _outside(table: Table, columns: dict[int, Any], data: Container[int], heading: int
             ) -> Iterator[tuple[int, str]]:
    """Yield what a table says beside its data: titles, units, notes, and a column of units.

    A column whose own heading counts in millions and that no field bears is told of by
    `sheet_strange.py`.
    """
    units = [column for column, text in enumerate(sheet_beside.texts(table[heading]))
             if column not in columns and spelling.key(text) == UNIT]
    for order, line in enumerate(table):
        if order in data:
            yield from ((order, sheet_beside.text_at(line, column)) for column in units)
        else:
            yield from ((order, text) for column, text in enumerate(
                sheet_beside.texts(line, LONGEST_NOTE)) if order != heading or column in columns)
