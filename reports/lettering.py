"""Letters on paper: the shipped fonts, how wide a text is, where it breaks, how it is written.

Characters missing in the main font are taken from DejaVu Sans; missing there too, they become
"?". No ligature and no kerning, so what is printed can be copied out again letter by letter; only
Arabic letters are joined (`arabic.py`). Where a text stands on the page is decided by its caller.
"""
from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.engine.indonesian import MONTHS, SHORT_MONTHS
from reports import arabic

ASSETS = Path(__file__).parent / "assets"
REGULAR, BOLD, ITALIC, FALLBACK = (
    "LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic", "DejaVuSans")
LEADING = 1.2
LEFT, CENTRE, RIGHT = 0.0, 0.5, 1.0
EDGE, STROKE = 2.0, "/"

_PIECES = re.compile(r"[^-/.,;@_]*[-/.,;@_]|[^-/.,;@_]+")
_MONTHS = "|".join((*MONTHS, *SHORT_MONTHS))
_DATE = rf"[0-9]{{1,2}} (?:{_MONTHS}) [0-9]{{4}}"
_SOME_DATE = re.compile(_DATE)
_DATED = re.compile(rf"(?<!\S)(?:(?<=[0-9]{{4}} )s\.d\. )?\(?{_DATE}\S*|\S+")
_RISKY = re.compile(r"[()\\]")


@cache
def font(face: str) -> TTFont:
    """Load a shipped font once for the life of the process."""
    made = TTFont(face, str(ASSETS / f"{face}.ttf"), asciiReadable=1)
    pdfmetrics.registerFont(made)
    return made


def load_fonts() -> None:
    """Make the fonts known to reportlab's own drawing."""
    for face in (REGULAR, BOLD, ITALIC, FALLBACK):
        font(face)


def clean(text: str) -> str:
    """Keep only what can be printed: composed letters, plain spaces, line ends; Arabic joined."""
    if text.isascii() and text.isprintable():
        return text
    return plain(arabic.joined(unicodedata.normalize("NFC", text), _known))


def plain(text: str) -> str:
    """Keep of a text what can be printed, each letter for itself, as words about a document say."""
    ended = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(map(_letter, unicodedata.normalize("NFC", ended)))


def lost(text: str) -> bool:
    """Tell whether a text has letters that no font here holds: each prints as a question mark."""
    return not text.isascii() and clean(text).count("?") > text.count("?")


@lru_cache(maxsize=4096)
def _letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter == "\n" or category == "Zl" or category == "Zp":
        return "\n"
    if category == "Zs" or letter == "\t":
        return " "
    if category in ("Cc", "Cf"):
        return ""
    return letter if _known(letter) else "?"


def _known(letter: str) -> bool:
    # Beyond the first plane the font's text map would not copy out as the same character.
    # The last two of it are no letters, whatever the font says, and no XML may hold them.
    return len(letter) == 1 and ord(letter) < 0xFFFE and (
        _has(REGULAR, letter) or _has(FALLBACK, letter))


def _has(face: str, letter: str) -> bool:
    return ord(letter) in font(face).face.charToGlyph


def _runs(face: str, text: str) -> Iterator[tuple[str, str]]:
    if text.isascii():
        yield face, text
        return
    for has, letters in groupby(text, key=lambda letter: _has(face, letter)):
        yield (face if has else FALLBACK), "".join(letters)


@cache
def _plain(face: str) -> list[int]:
    """Return the widths of the plain letters of a font, in thousandths."""
    known = font(face).face
    return [known.charWidths.get(code, known.defaultWidth) for code in range(128)]


@lru_cache(maxsize=30_000)
def width(face: str, text: str) -> float:
    """Measure a cleaned text set at size 1."""
    if text.isascii():
        return 0.001 * sum(map(_plain(face).__getitem__, text.encode("ascii")))
    total = 0.0
    for run_face, run in _runs(face, text):
        total += font(run_face).stringWidth(run, 1)
    return total


def longest_word(face: str, text: str) -> float:
    """Measure the widest word of a text at size 1; a date is a word."""
    return max((width(face, word) for word in dated(text)), default=0.0)


def pieces(word: str) -> Sequence[str]:
    """Part a word where `wrap` may break it if it must; a date stays whole."""
    return (word,) if " " in word else _PIECES.findall(word)


def widest(face: str, words: Iterable[str]) -> float:
    """Measure the widest of many words at size 1; no plain letter is wider than its size."""
    most = 0.0
    for word in sorted(words, key=len, reverse=True):
        if len(word) > most or not word.isascii():
            most = max(most, width(face, word))
    return most


def dated(text: str) -> list[str]:
    """Part a text at its spaces, but leave a date whole; of a range `s.d.` is with the second.

    A stroke between two words stands with the first.
    """
    words = _DATED.findall(text) if _SOME_DATE.search(text) else text.split()
    return _stroked(words) if STROKE in words else words


def _stroked(words: list[str]) -> list[str]:
    made: list[str] = []
    for word in words:
        if word == STROKE and made and not made[-1].endswith(STROKE):
            made[-1] += f" {STROKE}"
        else:
            made.append(word)
    return made


def balanced(text: str, face: str, size: float, room: float) -> tuple[str, ...]:
    """Break a heading into as few lines as fit, after a comma or else about equally long."""
    best = wrap(text, face, size, room)
    if len(best) == 2 and (halves := _halves(text, face, room / size)):
        return halves
    while len(best) > 1:
        room = _longest(face, best) * size - 1
        tighter = wrap(text, face, size, room)
        if len(tighter) > len(best) or room < longest_word(face, text) * size:
            break
        best = tighter
    return best


def wrap(text: str, face: str, size: float, room: float,
         parted: Callable[[str], Sequence[str]] = str.split) -> tuple[str, ...]:
    """Break a cleaned text into lines no wider than `room`; a longer word is cut within.

    What stays together is decided by `parted`: words, or words and dates.
    """
    limit, space = room / size + 0.001, width(face, " ")
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line, used = "", 0.0
        for word in parted(paragraph):
            wide = width(face, word)
            if line and used + space + wide <= limit:
                line, used = f"{line} {word}", used + space + wide
                continue
            if line:
                lines.append(line)
            if wide > limit:
                *full, word = (wrap(word, face, size, room) if " " in word
                               else _cut(word, face, limit))
                lines.extend(full)
                wide = width(face, word)
            line, used = word, wide
        lines.append(line)
    return tuple(lines)


def _cut(word: str, face: str, limit: float) -> list[str]:
    """Cut a word too wide for its column, after its own marks where it has some."""
    lines, line = [], ""
    for piece in _PIECES.findall(word):
        fits = width(face, piece) <= limit
        for part in (piece,) if fits else piece:
            if line and width(face, line + part) > limit:
                lines.append(line)
                line = ""
            line += part
    return [*lines, line]


def _halves(text: str, face: str, limit: float) -> tuple[str, ...]:
    """Part a heading after that comma which leaves the shorter lines, if both have room."""
    parts = [(text[:at.start() + 1], text[at.end():]) for at in re.finditer(", ", text)]
    found = min(parts, key=lambda each: _longest(face, each), default=())
    return found if found and _longest(face, found) <= limit else ()


def _longest(face: str, lines: Iterable[str]) -> float:
    return max(width(face, line) for line in lines)


class Pen:
    """Writes texts into one document; the canvas beneath draws lines and areas."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self._document = canvas._doc  # the only key reportlab knows a document's fonts by
        self._names: dict[tuple[str, int], str] = {}
        self._set: tuple[str, int, float] | None = None
        self._kept: dict[int, tuple[str, Any]] = {}

    def _name(self, face: str, subset: int) -> str:
        if (face, subset) not in self._names:
            font(face).splitString(" ", self._document)
            name = font(face).getSubsetInternalName(subset, self._document)
            self._names[face, subset] = name
        return self._names[face, subset]

    def _shown(self, face: str, subset: int, size: float, text: str) -> str:
        wanted = face, subset, size
        if self._set == wanted:
            return f"({text}) Tj"
        self._set = wanted
        return f"{self._name(face, subset)} {size:g} Tf ({text}) Tj"

    def codes(self, text: str, face: str, size: float) -> str:
        """Return the page operators that write a cleaned text at the current place."""
        if text.isascii():
            safe = _RISKY.sub(r"\\\g<0>", text) if _RISKY.search(text) else text
            return self._shown(face, 0, size, safe)
        written = []
        for run_face, run in _runs(face, arabic.turned(text)):
            for subset, letters in font(run_face).splitString(run, self._document):
                written.append(self._shown(run_face, subset, size, escapePDF(letters)))
        return " ".join(written)

    def place(self, x: float, y: float, text: str, face: str, size: float,
              align: float = LEFT) -> str:
        """Return the operators that write a text whose left, middle or right end stands at x."""
        if align:
            x -= width(face, text) * size * align
        return f"1 0 0 1 {x:.2f} {y:.2f} Tm {self.codes(text, face, size)}"

    def write(self, x: float, y: float, text: str, face: str = REGULAR, size: float = 10,
              align: float = LEFT) -> None:
        """Write one line of cleaned text with its baseline at y."""
        with self.text() as said:
            said.append(self.place(x, y, text, face, size, align))

    @contextmanager
    def text(self) -> Iterator[list[str]]:
        """Gather what `place` returns and write it as one; the font is said where it changes."""
        said: list[str] = []
        self._set = None
        yield said
        self.canvas.addLiteral("BT " + "\n".join(said) + " ET")

    def again(self, owner: Any, x: float, y: float, wide: float, high: float,
              draw: Callable[[], None]) -> None:
        """Draw what looks alike on many pages, its lower left corner here; it is kept once."""
        name, _ = self._kept.get(id(owner), ("", None))
        if not name:
            name = f"Tetap{len(self._kept) + 1}"
            self._kept[id(owner)] = name, owner
            self.canvas.beginForm(name, -EDGE, -EDGE, wide + EDGE, high + EDGE)
            draw()
            self.canvas.endForm()
        self.canvas.addLiteral(f"q 1 0 0 1 {x:.2f} {y:.2f} cm")
        self.canvas.doForm(name)
        self.canvas.addLiteral("Q")
