"""What is told of the columns whose heading no field bears: what they may be, and what to do.

A column that says several things, that belongs on the sheet of a Part, that the record works out
itself, or that is one year of a wide table is named as such; the clerk decides.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app.engine import sheet_called, sheet_posts, sheet_scale, sheet_several, sheets, spelling
from app.engine.sheet_beside import HEADING
from app.engine.sheet_problems import SheetProblem
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field, Kind, derived

LEFT_OUT = ("isinya tidak disimpan. Beri judul kolom dari templat bila isinya perlu, atau "
            "sebutkan alasan meninggalkannya.")
_YEAR = re.compile(r"(?:tahun )?((?:19|20)[0-9]{2})(?:\.0)?", re.IGNORECASE)


class Teller:
    """Tells of the strange columns of one sheet."""

    def __init__(self, sheet: Sheet, row: int, meaning: Callable[[str], Any]) -> None:
        self._sheet, self._row, self._meaning = sheet, row, meaning

    def unknown(self, texts: Iterable[str]) -> Iterator[SheetProblem]:
        """Refuse columns beside what is missing: one of them may be it."""
        years, others = self._years([*texts])
        if years:
            yield self._said(years[0], f"Kolom {', '.join(years)} masing-masing satu tahun; tulis "
                             "satu baris untuk setiap tahun, dengan kolom Tahun dan satu kolom "
                             "angka.")
        for text in others:
            yield self._said(text, self._strange(text, "pakai judul kolom dari templat.")
                             + self._hint(text))

    def left_out(self, columns: dict[str, bool]) -> Iterator[SheetProblem]:
        """Tell what is passed over: asked first where a column says anything."""
        for text, says in columns.items():
            if not says:
                yield self._said(text, self._strange(text, "kolom itu kosong dan dilewati."),
                                 remark=True)
            elif len(text) <= HEADING and self._is_worked_out(text):
                yield self._said(text, f"Kolom “{text}” dihitung sendiri dari isian lain; isinya "
                                 "tidak disimpan. Sebutkan alasan meninggalkannya.", warning=True)
            else:
                yield self._said(text, self._strange(text, LEFT_OUT) + self._hint(text),
                                 warning=True)

    def _said(self, text: str, sentence: str, **how: bool) -> SheetProblem:
        return SheetProblem(self._sheet.name, self._row, text[:80], sentence, **how)

    def _strange(self, text: str, remedy: str) -> str:
        return f"Kolom “{text[:80]}” tidak dikenal; {remedy}"

    def _hint(self, text: str) -> str:
        """Say what a column may be, where that can be told."""
        if len(text) > HEADING:
            return ""
        if sheet_scale.said(text):
            return f" {sheet_scale.REMEDY}"
        if several := sheet_several.known(text, self._meaning):
            return (" Kolom ini memuat beberapa hal; tulis di kolom sendiri-sendiri: "
                    f"{', '.join(several)}.")
        if posts := sheet_posts.begun(self._sheet, text):
            return f" Sebut jenisnya pada judulnya: {', atau '.join(posts)}."
        if part := self._part(text):
            return f" Isi seperti ini ditulis di lembar {part}; lihat templat."
        return ""

    def _part(self, text: str) -> str:
        """Name the sheet of the Part that a heading speaks of: its field, or a post of its list."""
        found = [sheet.name for sheet in sheets.layout(self._sheet.entity)[1:]
                 if self._speaks_of(sheet, text)] if not self._sheet.attribute else []
        return found[0] if len(found) == 1 else ""

    def _speaks_of(self, sheet: Sheet, text: str) -> bool:
        pieces = sheet_several.pieces(text)
        if spelling.key(text) in (spelling.key(sheet.name),
                                  spelling.key(sheet.entity.__entity__.label)):
            return True
        for said in sheet.entity.__fields__.values():
            if said.kind is Kind.CHOICE and said.name in sheet.entity.__entity__.key and pieces \
                    and all(spelling.found(said.members, " ".join(_named(piece)))
                            for piece in pieces):
                return True
        loose = sheet_called.Loose(sheet)
        return any(isinstance(loose.meant(" ".join(piece)), Field) and len(piece) > 1
                   for piece in pieces)

    def _is_worked_out(self, text: str) -> bool:
        words = sorted(sheet_called.worded(text))
        return any(words == sorted(sheet_called.worded(found.label))
                   for each in self._sheet.entity.__mro__ for found in vars(each).values()
                   if isinstance(found, derived))

    def _years(self, texts: list[str]) -> tuple[list[str], list[str]]:
        """Part the years of a wide table from the other columns; one alone may be anything."""
        years = [text for text in texts if _YEAR.fullmatch(text)]
        dated = any(said.kind is Kind.YEAR for said in self._sheet.entity.__fields__.values())
        return (years, [text for text in texts if text not in years]) \
            if len(years) > 1 and dated else ([], texts)


def _named(words: list[str]) -> list[str]:
    """Leave out what only says that a name stands below: `Nama Ketua`."""
    return words[1:] if len(words) > 1 and words[0] == "nama" else words
