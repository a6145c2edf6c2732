"""What stands beside the data of a table and is none: numbers of rows and columns, shares, totals.

Paper numbers its rows and, beneath the headings, its columns, and says beside a figure what part of
the whole it is. Such columns are passed over by `sheet_headings.py`.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from app.engine import spelling
from app.engine.sheet_problems import Table

HEADING = 160  # letters of a heading that are read word by word
AVERAGES = frozenset({"ratarata", "rerata"})
TOTALS = AVERAGES | frozenset({
    "jumlah", "total", "jml", "subtotal", "subjumlah", "jumlahtotal", "totaljumlah", "grandtotal",
    "jumlahkeseluruhan", "jumlahseluruhnya", "jumlahseluruh", "totalkeseluruhan",
    "totalseluruhnya", "jumlahakhir", "jumlahbesar", "jumlahdata", "totaldata"})
_BEGINS = re.compile(r"\W*(?:sub|jumlah|jml|total|grand|rata|rerata)", re.IGNORECASE)
_LONGEST = 60
_SHARES = frozenset({"%", "persen", "persentase", "prosentase"})
_SHARE = re.compile(r"[0-9.,]+ ?%?|[-\u2013]|#.*")
_COLUMN = re.compile(r"\(?([0-9]{1,2})(?:\.0)?\)?(?: ?=.*)?")
_ORDER = re.compile(r"\(?(?:[0-9]{1,6}|[ivxlcIVXLC]{1,8}|[a-zA-Z])(?:\.0)?[.)]?\)?")


def texts(line: Iterable[Any], longest: int = HEADING + 1) -> list[str]:
    """Return cells as texts, one letter longer than any heading where they are too long for one."""
    return ["" if cell is None else " ".join(str(cell).split())[:longest] for cell in line]


def text_at(line: list[Any], order: int) -> str:
    """Return a cell of a line as a text; an absent one is empty."""
    return "".join(texts(line[order:order + 1]))


def naming(line: Iterable[Any], words: frozenset[str] = TOTALS) -> list[str]:
    """Return the cells of a line that say it is a total."""
    return [cell for cell in line if cell and isinstance(cell, str) and len(cell) <= _LONGEST
            and _BEGINS.match(cell) and spelling.key(re.sub("[0-9]", "", cell)) in words]


def is_numbering(line: list[Any], heads: list[str]) -> bool:
    """Tell the row beneath the headings that only numbers the columns: (1) (2) (3), 6=4x5.

    A column or two may have no number.
    """
    told = [found[1] if (found := _COLUMN.fullmatch(text)) else "" for text in texts(line) if text]
    return len(told) >= max(3, sum(map(bool, heads)) - 2) \
        and told == [str(number) for number in range(1, len(told) + 1)]


def is_counting(cells: list[str]) -> bool:
    """Tell cells that only number their rows; of one alone nobody can tell."""
    return len(cells) > 1 and cells == [str(number) for number in range(1, len(cells) + 1)]


def running(lines: Table, asked: list[int]) -> set[int]:
    """Tell which columns hold nothing but the numbers of the rows, and words of a total.

    A line with nothing else in it is a note beneath the table.
    """
    said = [line for line in lines if asked and sum(cell not in (None, "") for cell in line) > 1]
    return {order for order in asked
            if _runs([text for line in said if (text := text_at(line, order))])}


def _runs(cells: list[str]) -> bool:
    odd = [text for text in cells if not _ORDER.fullmatch(text)]
    return len(odd) * 2 <= len(cells) and not any(re.search("[0-9]", text) for text in odd)


def is_share(text: str, table: Table, begin: int, order: int) -> bool:
    """Tell a column that only says what part of the whole each row is: `%` beside the figures."""
    return spelling.key(text) in _SHARES and all(
        _SHARE.fullmatch(cell) for line in table[begin:] if (cell := text_at(line, order)))
