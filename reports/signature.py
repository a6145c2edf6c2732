"""The signature block: town and date, office held, room to sign, name, rank and NIP.

Everything comes from the office's settings, nothing is invented: a name that is not set prints a
dotted line. One signatory stands at the right from 60 % of the page, further left where a name
would break; of two, the first stands at the left as the one who takes note. Who signs a.n. or u.b.
names those above, line under line.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from app.engine.indonesian import long_date
from app.engine.result import Letterhead, Signatory
from reports.lettering import BOLD, CENTRE, LEADING, REGULAR, Pen, balanced, clean, width, wrap
from reports.page import Paper

SIZE = 10.0
DOTS = "." * 42
FOUR_LINES = 4
BEFORE = 16.0
ON_BEHALF, FOR_HIM = "a.n.", "u.b."
SHORT = 5
_ACTING = re.compile(r"^(?:Plt|Plh|Pj|Pjs)\.\s+", re.IGNORECASE)
_NIP = re.compile(r"(\d{8})(\d{6})(\d)(\d{3})")

Line = tuple[str, str]


class Signatures:
    """All signature blocks of a document as one block that is never broken."""

    def __init__(self, head: Letterhead, day: date | None, sheet: Paper, *, placed: bool = True,
                 note: str = "", blanks: bool = False, size: float = SIZE) -> None:
        """Lay the blocks out; `placed` heads them with town and date, `note` with a word.

        With `blanks` also a NIP that is not known prints a dotted line. `size` is that of the text.
        """
        self.blanks, self.size = blanks, size
        self.step = size * LEADING
        signers = head.signatories or (Signatory(""),)
        names = max(width(BOLD, clean(signer.nama)) * size for signer in signers)
        start = max(sheet.room / 2, min(0.6 * sheet.wide - sheet.left, sheet.room - names - 1))
        self.column = sheet.room - start
        self.rows: list[list[tuple[float, list[Line]]]] = []
        for first in range(0, len(signers), 2):
            pair = signers[first:first + 2]
            said = [place_and_day(head.town, day) if placed else "", note]
            above = [line for line in said if line] if first == 0 else [""]
            texts = [self._block(signer, above) for signer in pair[-1:]]
            offsets = [start]
            if len(pair) == 2:
                texts.insert(0, self._block(pair[0], ["Mengetahui," if first == 0 else ""]))
                offsets.insert(0, 0.0)
            self.rows.append(list(zip(offsets, _level(texts), strict=True)))

    def _block(self, signer: Signatory, above: list[str]) -> list[list[Line]]:
        """Give the two parts of a block: what stands above the signature and what below."""
        room = self.column
        upper = [(line, REGULAR) for text in above
                 for line in balanced(text, REGULAR, self.size, room)]
        offices = _offices(signer)
        for order, office in enumerate(offices):
            ends = "," if office and order == len(offices) - 1 else ""
            upper += [(line, REGULAR) for line in balanced(office + ends, REGULAR, self.size, room)]
        lower = [(line, BOLD) for line in wrap(clean(signer.nama), BOLD, self.size, room)]
        if not signer.nama.strip():
            lower = [(DOTS, REGULAR)]
        lower += [(line, REGULAR)
                  for line in wrap(clean(signer.pangkat), REGULAR, self.size, room) if line]
        if signer.nip.strip():
            lower.append((f"NIP {written_nip(signer.nip)}", REGULAR))
        elif self.blanks:
            lower.append((f"NIP {DOTS[8:]}", REGULAR))
        return [upper, lower]

    @property
    def height(self) -> float:
        return sum(BEFORE + len(row[0][1]) * self.step for row in self.rows)

    def draw(self, pen: Pen, x: float, top: float) -> None:
        for row in self.rows:
            top -= BEFORE
            for offset, lines in row:
                for order, (text, face) in enumerate(lines):
                    base = top - order * self.step - self.size
                    pen.write(x + offset + self.column / 2, base, text, face, self.size, CENTRE)
            top -= len(row[0][1]) * self.step


def lacking(head: Letterhead, signers: Sequence[Signatory]) -> list[str]:
    """Say what of the town and the signatures will be a dotted line; a regional head has no NIP."""
    said = []
    if not signers:
        said.append("Penandatangan belum diatur pada Unit Kerja; tercetak sebagai garis.")
    for signer in signers:
        blank = [word for word, given in (("Nama", signer.nama), ("NIP", signer.nip or head.crest))
                 if not given]
        if blank:
            said.append(f"{' dan '.join(blank)} {signer.nama or signer.jabatan} belum diisi; "
                        "tercetak sebagai garis.")
    if not head.town:
        said.append("Tempat surat belum diisi pada Unit Kerja; tercetak sebagai titik-titik.")
    return said


def place_and_day(town: str, day: date | None) -> str:
    """Write where and when; what is not known is a dotted line."""
    return f"{clean(town) or '.' * 20}, {long_date(day) if day else '.' * 24}"


def capacity(signer: Signatory) -> str:
    """Say in one phrase in which capacity somebody signs, and in whose name."""
    said = ", ".join(_offices(signer, str)).replace(f"{FOR_HIM}, ", f"{FOR_HIM} ")
    return said.replace(";", ",").strip()


def capitals(office: str) -> str:
    """Write an office in capitals, but as it was given the word for who acts in it: Plt., Pj."""
    acting = _ACTING.match(office)
    word = acting.group() if acting else ""
    return word + office[len(word):].upper()


def post(office: str) -> str:
    """Write in capitals the office itself, whoever acts in it."""
    return _ACTING.sub("", office.strip(), count=1).upper()


def _offices(signer: Signatory, cased: Callable[[str], str] = capitals) -> list[str]:
    """Name the office held, under those in whose name it signs."""
    office, prefix = cased(clean(signer.jabatan).strip()), clean(signer.prefix).strip()
    named = [cased(part.strip()) for part in clean(signer.above).split(";") if part.strip()]
    if prefix == ON_BEHALF and named:
        return [f"{prefix} {named[0]}", *named[1:], office]
    if prefix == FOR_HIM and named:
        return [f"{ON_BEHALF} {named[0]}", *named[1:], prefix, office]
    if len(prefix) <= SHORT:
        return [f"{prefix} {office}".strip()]
    return [prefix, office]


def _level(blocks: list[list[list[Line]]]) -> list[list[Line]]:
    """Make blocks side by side equally tall, so that the names stand on one line."""
    upper = max(len(block[0]) for block in blocks)
    lower = max(len(block[1]) for block in blocks)
    empty = ("", REGULAR)
    return [block[0] + [empty] * (upper - len(block[0]) + FOUR_LINES)
            + block[1] + [empty] * (lower - len(block[1])) for block in blocks]


def written_nip(nip: str) -> str:
    """Write the 18 digits of a NIP in their four groups; anything else as it was given."""
    match = _NIP.fullmatch(re.sub(r"\s", "", nip))
    return " ".join(match.groups()) if match else clean(nip)
