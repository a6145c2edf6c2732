"""One column that says three things or more is put apart, where each cell tells how.

Paper writes `Nomor, Tanggal dan Tempat SK` over `12/2026, 3 Januari 2026, Bandung` and
`Ketua/Sekretaris/Bendahara` over three names. It is parted only where every piece of the heading
plainly means a field that no other column fills, and a cell only where it falls into as many
pieces that each fit theirs; any other cell is refused with a sentence, never guessed at. Two things
are `sheet_parted.py`'s.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from app.engine import indonesian, spelling
from app.engine.sheet_problems import SheetProblem, Table, cell_at
from app.engine.vocabulary import Field, Kind

Meaning = Callable[[str], Any]
Pieces = list[str | None]
LEAST, MOST, LONGEST = 3, 6, 1_000
WEEKDAY = "hari"
_AND = re.compile(r"\s*(?:/|,|;|&|\+|\bdan\b)\s*", re.IGNORECASE)
_MARKS = ("\n", ";", "|", " / ", "/", ",")
_OUTER = " \t\n,;/|"
_NUMBERED = r"[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}"
_NAMED = r"[0-9]{1,2}[-/. ][A-Za-z]{3,10}\.?[-/. ][0-9]{4}"
# A number holds strokes itself, so a day in figures never follows one.
_BEGIN = r"(?:^|(?<=[\s,;|])|(?<=/)(?=[^/]*[A-Za-z]))"
_DATED = re.compile(rf"{_BEGIN}(?:(?:tanggal|tertanggal|tgl)\b\.?\s*:?\s*)?"
                    rf"(?P<day>{_NAMED}|(?<!/){_NUMBERED})(?![0-9/])", re.IGNORECASE)
# After a comma no piece: a degree (S.Sos, M.Si., S.H.), with the next name behind a stroke or not.
_NAMELY = re.compile(r"[A-Z][A-Za-z]{0,4}\.[A-Za-z.]{0,12}(?:\s*/.*)?|[^0-9/]*/[^0-9]*", re.DOTALL)
_FIGURES = re.compile(r"[0-9][0-9.]*")
_COUNTS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT})


def part(sheet: str, texts: list[str], meant: dict[int, Any], table: Table, begin: int,
         meaning: Meaning) -> list[SheetProblem]:
    """Put apart each column of no meaning that says several things; tell which cells cannot be."""
    problems: list[SheetProblem] = []
    for order in [order for order, found in meant.items() if found is None]:
        taken = {said.name for said in meant.values() if isinstance(said, Field)}
        fields = _fields(texts[order], meaning)
        if not fields or taken & {said.name for said in fields if said}:
            continue
        texts += [""] * (max(map(len, table[begin:]), default=0) - len(texts))
        places = [order, *range(len(texts), len(texts) + len(fields) - 1)]
        for row, line in enumerate(table[begin:], start=begin + 1):
            if not _part_cell(line, places, fields):
                problems.append(SheetProblem(sheet, row, texts[order], _refused(
                    str(line[order]), fields)))
                line[order] = None
        for at, said in zip(places, fields, strict=True):
            if said is not None:
                meant[at] = said
            elif at in meant:
                del meant[at]
        texts += [texts[order]] * (len(fields) - 1)
    return problems


def known(text: str, meaning: Meaning) -> list[str]:
    """Name the fields that a column nobody knows seems to say together: two of them or more."""
    found = [said.label for said in _each(text, meaning) if isinstance(said, Field)]
    return found if len(found) > 1 else []


def pieces(text: str) -> list[list[str]]:
    """Return the words of each piece of a heading; nothing where there are too many."""
    found = [words for piece in _AND.split(text) if (words := spelling.words(piece))]
    return found if len(found) <= MOST else []


def _fields(text: str, meaning: Meaning) -> list[Field | None] | None:
    """Return what each piece of a heading means, a weekday being nothing; None if one is not."""
    found = _each(text, meaning)
    names = [said.name for said in found if isinstance(said, Field)]
    whole = LEAST <= len(found) <= MOST and None not in found and len(names) == len({*names}) > 1
    return [said if isinstance(said, Field) else None for said in found] if whole else None


def _each(text: str, meaning: Meaning) -> list[Any]:
    """Return what the pieces of a heading mean, completed by the words of those beside them."""
    pieces = [spelling.words(piece) for piece in _AND.split(text)]
    if not all(pieces) or len(pieces) > MOST:
        return []
    return [WEEKDAY if piece == [WEEKDAY] else next(
        (said for words in _said(pieces, order)
         if isinstance(said := meaning(" ".join(words)), Field)), None)
        for order, piece in enumerate(pieces)]


def _said(pieces: list[list[str]], order: int) -> Iterator[list[str]]:
    """Yield what a piece may be in full: `Nomor` before `Tanggal SK`, `Tgl` after `SK Nomor`."""
    for later in pieces[order + 1:]:
        if len(later) > 1:
            yield [*pieces[order], *later[1:]]
    yield pieces[order]
    for earlier in pieces[:order]:
        if len(earlier) > 1:
            yield [*earlier[:-1], *pieces[order]]


def _part_cell(line: list[Any], places: Sequence[int], fields: Sequence[Field | None]) -> bool:
    """Write the pieces of a cell where they belong; tell whether that could be done."""
    first = places[0]
    cell = cell_at(line, first)
    line += [None] * (places[-1] + 1 - len(line))
    text = "" if cell is None else str(cell).strip()
    if not text or text in indonesian.DASHES or sum(
            other not in (None, "") for other in line) < 2:  # a note beneath the table
        return True
    found = _pieces(text, fields) if len(text) <= LONGEST else None
    for at, piece in zip(places, found or (), strict=False):
        line[at] = piece
    return found is not None


def _pieces(text: str, fields: Sequence[Field | None]) -> Pieces | None:
    """Part a text: around the one day in it, else at the mark that makes as many pieces."""
    days = [order for order, said in enumerate(fields) if said and said.kind is Kind.DATE]
    seen = list(_DATED.finditer(text))
    if len(days) != 1 or len(seen) != 1:
        return _split(text, fields)
    (at,), (day,) = days, seen
    before = _split(text[:day.start()].strip(_OUTER), fields[:at])
    after = _split(text[day.end():].strip(_OUTER), fields[at + 1:])
    return None if before is None or after is None else [*before, day["day"], *after]


def _split(text: str, fields: Sequence[Field | None]) -> Pieces | None:
    if not text:
        return [None] * len(fields)
    if len(fields) == 1:
        return [text] if _fits(text, fields[0], "") else None
    for mark in _MARKS:
        pieces = [piece.strip() for piece in text.split(mark)]
        if len(pieces) == len(fields) and all(
                _fits(piece, said, mark) for piece, said in zip(pieces, fields, strict=True)):
            return [None if piece in indonesian.DASHES else piece for piece in pieces]
    return None


def _fits(piece: str, said: Field | None, mark: str) -> bool:
    """Tell whether a piece may stand in a field.

    After a comma a degree is part of a name, and a stroke between words parts more than the comma.
    """
    if said is None:
        return indonesian.is_weekday(piece)
    if piece in indonesian.DASHES:
        return True
    if said.kind is Kind.DATE:
        return _DATED.fullmatch(piece) is not None
    if said.kind is Kind.YEAR:
        return re.fullmatch("[0-9]{4}", piece) is not None
    if said.kind in _COUNTS:
        return _FIGURES.fullmatch(piece) is not None
    if said.kind is Kind.CHOICE:
        return spelling.found(said.members, piece) is not None
    if mark == "," and _NAMELY.fullmatch(piece):
        return False
    return bool(piece) and _DATED.fullmatch(piece) is None


def _refused(cell: str, fields: Sequence[Field | None]) -> str:
    names = [said.label for said in fields if said is not None]
    return (f"“{' '.join(cell.split())[:60]}” tidak dapat dipisah menjadi {', '.join(names)}; "
            "tulis di kolom sendiri-sendiri, atau pisahkan dengan garis miring.")
