"""What programs write in one plain form, taken out of a part of a workbook by whole runs.

What `sheet_guard.py` measures is nearly always rows of one form: each names its number, each cell
the row it stands in, nothing lies deeper. Such a run is cut out before the parser sees the part,
and told of by itself; so are plain texts that cells share. From the first row or text of another
form on all is left to the parser, which knows every way in which XML can be written.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator

LONGEST = 2 * 1024 * 1024
_TEXT = rb'<t(?: xml:space="preserve")?>[^<]*+</t>'
_CELL = (rb'<c r="[A-Z]{1,2}(?P=row)"(?: s="[0-9]{1,6}")?+(?: t="[a-zA-Z]{1,9}")?+(?:/>|>(?:'
         rb'(?:<f>[^<]*+</f>)?+(?:<v>[^<&]*+</v>)?+|<is>' + _TEXT + rb"</is>)</c>)")
_SAID = rb' (?!r=)[A-Za-z0-9]{1,20}(?::[A-Za-z]{1,20})?="[^"<>&]{0,200}"'
ROWS = re.compile(rb'<row r="(?P<row>[1-9][0-9]{0,6})"(?:' + _SAID + rb")*+(?:/>|>(?:" + _CELL
                  + rb")*+</row>)\s*+")
TEXTS = re.compile(rb"<si>" + _TEXT + rb"</si>\s*+")
_FIRST = {ROWS: re.compile(rb"<(?:[^<>\s/:]*:)?(?:row|c)[\s/>]"),
          TEXTS: re.compile(rb"<(?:[^<>\s/:]*:)?(?:si|t)[\s/>]")}
_BEGIN, _END = {ROWS: b"<row ", TEXTS: b"<si>"}, {ROWS: b"</row>", TEXTS: b"</si>"}
_TAIL = 64
_COLUMN = re.compile(rb'<c r="([A-Z]+)')
_TOLD = re.compile(rb' t="s">(?:<f>[^<]*</f>)?<v>([0-9]{1,9})')
_LETTERS = re.compile(rb">([^<]*)</t>")

Run = Callable[[bytes, list[int]], None]


class Runs:
    """Takes the plain runs out of one part and tells `tell` of each, with its row numbers."""

    def __init__(self, form: re.Pattern[bytes], tell: Run) -> None:
        self._form, self._tell, self._rest = form, tell, b""
        self._begun, self._over = False, False

    def left(self, chunk: bytes) -> bytes:
        """Return what the parser has to see of the next piece; what may be a run waits."""
        if self._over:
            return chunk
        text, self._rest = self._rest + chunk, b""
        before, at = b"", 0
        if not self._begun:
            first = _FIRST[self._form].search(text)
            if first is None:
                self._rest = text[-_TAIL:]
                return text[:-_TAIL]
            at = first.start()
            before, self._begun = text[:at], True
        begin, numbers = at, []
        while found := self._form.match(text, at):
            at = found.end()
            numbers.append(int(found[1]) if self._form is ROWS else 0)
        if at > begin:
            self._tell(text[begin:at], numbers)
        after = text[at:]
        if self._may_go_on(after):
            self._rest = after
            return before
        self._over = True
        return before + after

    def rest(self) -> bytes:
        """Return what waited in vain for its end."""
        self._over = True
        return self._rest

    def _may_go_on(self, text: bytes) -> bool:
        """Tell whether a text is the beginning of one more row, cut off at the end of a piece."""
        begin, end = _BEGIN[self._form], _END[self._form]
        return len(text) < LONGEST and end not in text and text[:len(begin)] == begin[:len(text)]


def columns(run: bytes) -> tuple[set[str], int]:
    """Return the letters of the columns in a run of rows, and how many cells it holds."""
    found = _COLUMN.findall(run)
    return {letters.decode("ascii") for letters in set(found)}, len(found)


def shared(run: bytes) -> list[int]:
    """Return which shared texts the cells of a run show."""
    return [int(order) for order in _TOLD.findall(run)]


def lengths(run: bytes) -> Iterator[int]:
    """Yield how long each text of a run is, in bytes."""
    return map(len, _LETTERS.findall(run))
