"""How an office writes a document number: its pattern, what it may hold, and what two could share.

Tokens are `{urut}`, `{urut:4}`, `{bulan}` (Roman), `{tahun}`, `{wilayah}`, `{deret}`, the mark of
the series, and `{kode}`, the archive code of what is numbered. Numbers are drawn in `numbering.py`.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from app.engine.indonesian import roman_month

DEFAULT = "{kode}/{urut:3}/{deret}/{wilayah}/{bulan}/{tahun}"
LONGEST = 80
_TOKEN = re.compile(r"\{(urut|bulan|tahun|wilayah|deret|kode)(?::(\d))?\}")
_CODE = re.compile(r"\{kode\}[-/.]?")
_DIGITS, _ROMAN = frozenset("0123456789"), frozenset("IVX")
_WIDEST = (999_999, "00.00.00.0000", date(2000, 8, 1), "9" * 20)
# Characters that may stand at a place, None for any; and whether more of them may follow.
_Letter = tuple[frozenset[str] | None, bool]


def fill(pattern: str, number: int, office: str, day: date, series: str, code: str = "") -> str:
    """Write a number by a pattern; where there is no code, its place closes up."""
    pattern = pattern if code else _CODE.sub("", pattern)

    def token(match: re.Match[str]) -> str:
        name, width = match.groups()
        return {"urut": str(number).zfill(int(width or 1)), "bulan": roman_month(day),
                "tahun": str(day.year), "wilayah": office, "deret": mark(series),
                "kode": code}[name]
    return _TOKEN.sub(token, pattern)


def mark(series: str) -> str:
    """Return how a series names itself in a number."""
    return series.replace("_", "-").upper()


def meet(one: tuple[str, str], other: tuple[str, str], office: str) -> bool:
    """Tell whether two series of an office, each a pattern and its series, could give one number.

    Both are walked side by side; what a running number, a month or a code may be is taken widely.
    """
    return any(_meet(left, right) for left in _readings(*one, office)
               for right in _readings(*other, office))


def _meet(left: list[_Letter], right: list[_Letter]) -> bool:
    seen: set[tuple[int, int]] = set()
    waiting = [(0, 0)]
    while waiting:
        at = i, j = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        if i == len(left) and j == len(right):
            return True
        if i == len(left) or j == len(right):
            continue
        (mine, more), (yours, others) = left[i], right[j]
        if mine is None or yours is None or mine & yours:
            waiting += [(x, y) for x in ((i, i + 1) if more else (i + 1,))
                        for y in ((j, j + 1) if others else (j + 1,))]
    return False


def _readings(pattern: str, series: str, office: str) -> list[list[_Letter]]:
    """Spell a pattern with and without a code: which characters, and whether there may be more."""
    return [list(_spelt(each, series, office)) for each in {pattern, _CODE.sub("", pattern)}]


def _spelt(pattern: str, series: str, office: str) -> Iterator[_Letter]:
    known = {"wilayah": office, "deret": mark(series)}
    free: dict[str, list[_Letter]] = {
        "urut": [(_DIGITS, True)], "bulan": [(_ROMAN, True)], "tahun": [(_DIGITS, False)] * 4,
        "kode": [(None, True)]}
    at = 0
    for match in _TOKEN.finditer(pattern):
        yield from ((frozenset(letter), False) for letter in pattern[at:match.start()])
        name = match.group(1)
        yield from free.get(name) or ((frozenset(letter), False) for letter in known[name])
        at = match.end()
    yield from ((frozenset(letter), False) for letter in pattern[at:])


def check(pattern: str, series: str = "") -> str | None:
    """Return a sentence when a pattern cannot be used for a series."""
    if "{urut" not in pattern or "{tahun}" not in pattern:
        return "Pola harus memuat {urut} dan {tahun} agar nomor tidak berulang."
    left = _TOKEN.sub("", pattern)
    if "{" in left or "}" in left:
        return ("Tanda yang dikenal hanya {urut}, {urut:4}, {bulan}, {tahun}, {wilayah}, {deret}, "
                "dan {kode}.")
    number, office, day, code = _WIDEST
    if len(fill(pattern, number, office, day, series, code)) > LONGEST:
        return f"Nomor menurut pola ini dapat melebihi {LONGEST} karakter; ringkaskan polanya."
    return None
