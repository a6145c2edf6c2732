"""Scripts that run from right to left, as names hold them: letters joined, lines turned.

The forms of the letters and the ligature of lam and alef are read from Unicode's own table. Letters
are joined before a text is measured and broken; each line is turned when it is written, in a text
that runs from left to right as a whole. Other scripts pass untouched.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache

_BLOCKS = (range(0xFB50, 0xFDD0), range(0xFE70, 0xFEFD))
_WORD = re.compile(r"[\u0600-\u06ff\u0750-\u077f]+")
_LETTERS = r"[\u0590-\u065f\u066a-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"
_TURNED = re.compile(rf"{_LETTERS}(?:[\s\d.,:;'’/-]*{_LETTERS})*")
_DIGITS = re.compile(r"\d+(?:[.,/:-]\d+)*")
_TATWEEL, _LAM, _ALEFS = "\u0640", "\u0644", "\u0622\u0623\u0625\u0627"


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Return the letter that stands for a form of one letter, or of two that melt into one."""
    found: dict[tuple[str, str], str] = {}
    for block in _BLOCKS:
        for code in block:
            form, *parts = unicodedata.decomposition(chr(code)).split() or [""]
            letters = "".join(chr(int(part, 16)) for part in parts)
            melted = len(letters) == 2 and letters[0] == _LAM and letters[1] in _ALEFS
            if form[:1] == "<" and (len(letters) == 1 or melted):
                found.setdefault((letters, form[1:-1]), chr(code))
    return found


def joined(text: str, known: Callable[[str], bool]) -> str:
    """Give every Arabic letter the form that its neighbours ask for, in spoken order still.

    A form that is not `known` to the fonts is left out, and the letter stands alone.
    """
    return _WORD.sub(lambda word: "".join(_join(word[0], known)), text)


def _join(word: str, known: Callable[[str], bool]) -> Iterator[str]:
    forms, clusters = _forms(), list(_clusters(word))
    for order, (letter, marks) in enumerate(clusters):
        before = order > 0 and _reaches(clusters[order - 1][0], "initial")
        after = order + 1 < len(clusters) and _reaches(clusters[order + 1][0], "final")
        form = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (before, after and _reaches(letter, "initial")), "isolated")
        made = forms.get((letter, form), letter)
        yield (made if known(made) else letter) + marks


def _clusters(word: str) -> Iterator[tuple[str, str]]:
    """Give each letter with the marks upon it; lam and alef as one."""
    letter = marks = ""
    for each in word:
        if letter and unicodedata.category(each) == "Mn":
            marks += each
        elif (letter + each, "isolated") in _forms() and letter:
            letter += each
        else:
            if letter:
                yield letter, marks
            letter, marks = each, ""
    if letter:
        yield letter, marks


def _reaches(letter: str, form: str) -> bool:
    """Tell whether a letter joins the one that follows ("initial") or the one before ("final")."""
    return letter == _TATWEEL or (letter, form) in _forms()


def turned(line: str) -> str:
    """Put a line into the order in which it is seen from left to right."""
    return _TURNED.sub(lambda run: _turn(run[0]), line)


def _turn(run: str) -> str:
    seen, at = [], 0
    for match in _DIGITS.finditer(run):
        seen += [*_units(run[at:match.start()]), match[0]]
        at = match.end()
    return "".join(reversed([*seen, *_units(run[at:])]))


def _units(text: str) -> list[str]:
    """Part a text into letters, each with its marks behind it."""
    units: list[str] = []
    for letter in text:
        if units and unicodedata.category(letter) == "Mn":
            units[-1] += letter
        else:
            units.append(letter)
    return units
