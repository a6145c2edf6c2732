"""What the tables of open data portals bring along that says nothing of ours.

Each has `id`, a running number of theirs that must never be taken for a record of ours; `satuan`,
one word all the way down; and codes of the statistics office beside the names of the regions, which
are not those of the ministry. They are passed over with a remark; the names tell the regions. Its
figures have a decimal point. A mark that repeats what stands above is written out.
"""
from __future__ import annotations

import re
from typing import Any

from app.engine import sheet_beside, sheet_called, sheets, spelling
from app.engine.base import Status
from app.engine.indonesian import write_decimal
from app.engine.sheet_problems import SheetProblem, Table, cell_at
from app.engine.sheet_scale import UNIT
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field, Kind

_THEIRS = frozenset({"kodeprovinsi", "namaprovinsi", "kodekabupatenkota", "namakabupatenkota",
                     UNIT})
# Never in capitals without dots: SDA is also what water, forests and mines are called.
_DITTO = frozenset({'"', "''", "\u201d", "\u3003", '-"-', "-//-", "sda", "sda.", "Sda",
                    "s.d.a", "s.d.a.", "S.d.a", "S.d.a.", "S.D.A", "S.D.A.", "idem", "Idem"})
_LONGEST_MARK = 8
_POINTED = re.compile(r"-?[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,})")
_AMOUNTS = frozenset({Kind.DECIMAL, Kind.PERCENT, Kind.RUPIAH})
_LEVELLED = re.compile(r"(?:kab(?:upaten)?|kota)\b", re.IGNORECASE)


def passed_over(sheet: Sheet, texts: list[str], meant: dict[int, Any], table: Table, begin: int
                ) -> list[SheetProblem]:
    """Leave out of what the columns mean those of a portal; return what is told of each."""
    repeated = _repeat(table, begin)
    portal = any(spelling.key(text) in _THEIRS and not isinstance(meant.get(order), Field)
                 for order, text in enumerate(texts))
    told = {**_identified(texts, meant, table, begin, portal), **_units(texts, meant, table, begin),
            **_coded(texts, meant, table, begin), **_standing(texts, meant, table, begin)}
    for order in told:
        meant.pop(order)
    if portal:
        _write_decimals(meant, table, begin)
    made = [SheetProblem(sheet.name, begin, texts[order], sentence, remark=True)
            for order, sentence in told.items()]
    if repeated:
        made.append(SheetProblem(sheet.name, begin, "", (
            f"{write_decimal(repeated)} sel bertanda sama dengan atasnya diisi seperti sel di "
            "atasnya."), remark=True))
    return made


def _repeat(table: Table, begin: int) -> int:
    """Write what stands above in place of a mark that says so: `sda`, `idem`; count them."""
    repeated = 0
    for row, line in enumerate(table[begin:], start=begin):
        for order, cell in enumerate(line):
            if cell.__class__ is str and len(cell) <= _LONGEST_MARK and cell.strip() in _DITTO \
                    and (above := _above(table, begin, row, order)) not in (None, ""):
                line[order] = above
                repeated += 1
    return repeated


def _above(table: Table, begin: int, row: int, order: int) -> Any:
    """Return what a mark repeats: the next cell above it that says anything and is no total."""
    for line in (table[at] for at in range(row - 1, begin - 1, -1)):
        cell = cell_at(line, order)
        if cell is not None and cell != "" and not sheet_beside.naming(line):
            return None if cell.__class__ is str and cell.strip() in _DITTO else cell
    return None


def _write_decimals(meant: dict[int, Any], table: Table, begin: int) -> None:
    """Write `80.20` of a portal as we write it; `1.234` may be a thousand and stays."""
    counted = [order for order, said in meant.items()
               if isinstance(said, Field) and said.kind in _AMOUNTS]
    for line in table[begin:]:
        for order in counted:
            if order < len(line) and isinstance(line[order], str) \
                    and _POINTED.fullmatch(line[order].strip()):
                line[order] = line[order].strip().replace(".", ",")


def _identified(texts: list[str], meant: dict[int, Any], table: Table, begin: int,
                portal: bool) -> dict[int, str]:
    """Pass over an `id` that is not ours: our own sheets say Versi beside it."""
    if sheets.VERSION in meant.values():
        return {}
    return {order: f"Kolom “{texts[order]}” hanya nomor urut tabel ini; dilewati."
            for order, found in meant.items() if found == sheets.ID
            and (portal or sheet_beside.is_counting(_cells(table, begin, order)))}


def _standing(texts: list[str], meant: dict[int, Any], table: Table, begin: int) -> dict[int, str]:
    """Pass over the states of records that are no export of ours: new ones begin as drafts."""
    if sheets.ID in meant.values():
        return {}
    return {order: f"Kolom “{texts[order]}” dilewati; data baru disimpan sebagai draf."
            for order, found in meant.items()
            if found == sheets.STATUS and any(
                spelling.found(Status, cell) is not Status.DRAF
                for cell in _cells(table, begin, order))}


def _units(texts: list[str], meant: dict[int, Any], table: Table, begin: int) -> dict[int, str]:
    """Pass over a column that says one word all the way down."""
    found = {}
    for order, said in meant.items():
        cells = {*_cells(table, begin, order)}
        if said is None and spelling.key(texts[order]) == UNIT and len(cells) == 1 \
                and not any(letter.isdigit() for letter in next(iter(cells))):
            found[order] = f"Kolom “{texts[order]}” hanya menyebut satuan; dilewati."
    return found


def _coded(texts: list[str], meant: dict[int, Any], table: Table, begin: int) -> dict[int, str]:
    """Pass over codes without a dot beside names that say which kind of region they mean."""
    said = {order: sheet_called.region(texts[order]) for order, found in meant.items()
            if found == sheets.PLACE}
    named = [order for order, what in said.items() if what == sheet_called.DISTRICT] or [
        order for order, what in said.items() if what == sheet_called.PROVINCE]
    if not named or not all(_LEVELLED.match(cell) for cell in _cells(table, begin, named[0])
                            if said[named[0]] == sheet_called.DISTRICT):
        return {}
    return {order: f"Kolom “{texts[order]}” dilewati; wilayah dibaca dari namanya."
            for order, what in said.items() if what == sheet_called.CODE
            and spelling.key(texts[order]) in _THEIRS
            and all(cell.isdigit() for cell in _cells(table, begin, order))}


def _cells(table: Table, begin: int, order: int) -> list[str]:
    """Return what stands in a column, as texts: a spreadsheet makes 3273 a number."""
    found = (line[order] for line in table[begin:] if order < len(line))
    return [str(cell).strip().removesuffix(".0") for cell in found if cell not in (None, "")]
