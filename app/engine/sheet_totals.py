"""The rows of a table that are no data: totals, which are added again, and the notes beneath them.

A row that says JUMLAH is passed over with a remark; where a sum of money or a count differs from
the rows above it, one of the two is wrong: the difference is a warning, and nothing is stored until
somebody says why the rows are right, for printed tables do not always add up. What a row of data
says is `sheet_rows.py`'s.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from app.engine import sheet_beside, sheets, values
from app.engine.indonesian import rupiah, write_decimal
from app.engine.sheet_beside import AVERAGES, TOTALS
from app.engine.sheet_headings import Headings
from app.engine.sheet_problems import SheetProblem, Table
from app.engine.sheets import Sheet
from app.engine.vocabulary import Field, Kind

SUMMED = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH})
_NUMBER = re.compile(r"(?:rp\.?)?\s*-?[0-9][0-9.,]*-{0,2}\s*%?"
                     r"|[-\u2013\u2014]|nihil", re.IGNORECASE)
_NOTE = re.compile(r"(?:sumber|catatan|keterangan|ket\.?|\*\)?)\s*:?.*", re.IGNORECASE | re.DOTALL)
_LETTER = re.compile(r"\(?(?:[IVXLC]{1,7}|[A-Z])[.)]?")
_FIGURE = re.compile(r"[0-9]{1,5}(?:\.0)?[.)]?")
_FEW = 2
_WIDE = 4


class Totals:
    """Tells the rows of data of one table from the others, and adds the totals again."""

    def __init__(self, sheet: Sheet, table: Table, heads: Headings) -> None:
        self._sheet, self._table, self._heads = sheet, table, heads
        self._fields = {order: said for order, said in heads.columns.items()
                        if isinstance(said, Field)}
        self._told = sorted({*self._fields, *(
            order for order, said in heads.columns.items() if said in (sheets.OWNER, sheets.ID))})
        self.problems: list[SheetProblem] = []

    def data(self) -> list[int]:
        """Return the orders of the rows that are data, and gather what is said of the others."""
        filled = [order for order in range(self._heads.begin, len(self._table))
                  if self._cells(order)]
        totals = [order for order in filled if self._is_total(order)]
        groups = [order for order in filled if order not in totals and self._is_group(order)]
        kept = [order for order in filled if order not in totals and order not in groups]
        notes = set(self._notes(kept, totals[-1] if totals else None))
        rows = [order for order in kept if order not in notes]
        if not any(_FIGURE.fullmatch(sheet_beside.text_at(self._table[order], 0))
                   for order in rows):
            rows, groups = sorted((*rows, *groups)), []
        for order in totals:
            self._remark(order, "Baris jumlah dilewati; bukan data.")
        for order in groups:
            self._remark(order, f"Baris judul kelompok “{str(self._cells(order)[0])[:60]}” "
                                "dilewati; bukan data.")
        for order in sorted(notes):
            self._remark(order, "Baris keterangan di bawah tabel dilewati; bukan data.")
        self._add_again(rows, totals)
        return rows

    def _cells(self, order: int) -> list[Any]:
        line = self._table[order]
        width = len(line)
        return [line[each] for each in self._told if each < width and is_filled(line[each])]

    def _remark(self, order: int, sentence: str) -> None:
        self.problems.append(SheetProblem(self._sheet.name, order + 1, "", sentence, remark=True))

    def _is_total(self, order: int, words: frozenset[str] = TOTALS) -> bool:
        named = sheet_beside.naming(self._table[order], words)
        if not named:
            return False
        return all(not isinstance(cell, str) or cell in named
                   or _NUMBER.fullmatch(cell.strip()) for cell in self._cells(order))

    def _is_group(self, order: int) -> bool:
        """Tell a row that only names those below it: a letter or Roman number, and one name."""
        if _LETTER.fullmatch(sheet_beside.text_at(self._table[order], 0)) is None:
            return False
        line = self._table[order]
        told = [each for each in self._fields if each < len(line) and is_filled(line[each])]
        lacking = any(said.identity and each not in told for each, said in self._fields.items())
        return len(told) == 1 and lacking and isinstance(line[told[0]], str) \
            and sum(map(is_filled, line)) == 2

    def _notes(self, rows: list[int], last: int | None) -> Iterator[int]:
        """Yield the rows at the end that only say whence the figures come, or who signs.

        Beneath a total they have a cell or two, and miss what identifies a row; without a total
        they begin by saying that they are a note.
        """
        needed = [order for order, said in self._fields.items() if said.identity]
        for order in reversed(rows):
            cells, line = self._cells(order), self._table[order]
            lacking = any(each >= len(line) or not is_filled(line[each]) for each in needed)
            below = last is not None and order > last and len(cells) <= _FEW \
                and len(self._fields) >= _WIDE
            said = len(cells) == 1 and len(self._fields) > 1 and _NOTE.fullmatch(str(cells[0]))
            if not lacking or not (below or said):
                return
            yield order

    def _add_again(self, rows: list[int], totals: list[int]) -> None:
        for column, said in self._fields.items():
            if said.kind not in SUMMED or not totals:
                continue
            amounts = {order: self._amount(said, order, column) for order in rows}
            if any(amount is False for amount in amounts.values()):
                continue  # it is told at its own row
            self._compare(column, said, totals, {
                order: amount for order, amount in amounts.items()
                if isinstance(amount, Decimal)})

    def _amount(self, said: Field, order: int, column: int) -> Decimal | bool | None:
        """Return the number in a cell, None for no number, False for what cannot be read."""
        line = self._table[order]
        try:
            value = values.read(said, sheets.typed(said, line[column])) \
                if column < len(line) else None
        except ValueError:
            return False
        return None if value is None else Decimal(value)

    def _compare(self, column: int, said: Field, totals: list[int],
                 amounts: dict[int, Decimal]) -> None:
        before = -1
        # A rate stands under a total as it is, not added.
        is_rate = said.kind is Kind.RUPIAH \
            and said.name not in self._sheet.entity.__entity__.totals
        for order in totals:
            if self._is_total(order, AVERAGES):
                continue
            stated = self._amount(said, order, column)
            group = [amount for row, amount in amounts.items() if before < row < order]
            whole = [amount for row, amount in amounts.items() if row < order]
            before = order
            if not isinstance(stated, Decimal) or (is_rate and set(whole) == {stated}):
                continue
            slack = self._slack(said, column, [*amounts, order])
            if all(abs(stated - sum(those)) > slack for those in (group, whole)):
                added = sum(whole) if order == totals[-1] else sum(group)
                self.problems.append(SheetProblem(
                    self._sheet.name, order + 1, said.label,
                    f"Jumlah tidak cocok: selisih {_written(said, abs(stated - added))}; tertulis "
                    f"{_written(said, stated)}, penjumlahan barisnya {_written(said, added)}. "
                    "Perbaiki barisnya, atau sebutkan alasannya bila barisnya memang benar.",
                    warning=True))

    def _slack(self, said: Field, column: int, orders: list[int]) -> Decimal:
        """Return by how much a sum of formulas may differ, each rounded to the places kept."""
        made = sum(isinstance(self._table[order][column], sheets.Computed)
                   for order in orders if column < len(self._table[order]))
        return Decimal(made).scaleb(-values.PLACES[said.kind]) / 2 \
            if said.kind is not Kind.INTEGER else Decimal(0)


def is_filled(cell: Any) -> bool:
    """Tell whether a cell says anything."""
    if cell.__class__ is str:
        return bool(cell) and not cell.isspace()
    return cell is not None and (not isinstance(cell, str) or isinstance(cell, sheets.Spoilt)
                                 or bool(cell.strip()))


def _written(said: Field, amount: Decimal | int) -> str:
    return rupiah(amount) if said.kind is Kind.RUPIAH else write_decimal(amount)
