"""How a legal document is cited: by its kind, number and year, and perhaps by whose it is.

`Perda Nomor 3 Tahun 2020`, `Perda Kota Bandung No. 3/2020`, `Keputusan Wali Kota 450/Kep.1/2026`:
a record of an office with such fields (`Entity.cited`) answers to that. What a joint regulation
is called, with a number of each minister, is read here too. Nothing is guessed: a text that fits
several finds them all. Other names are `called.py`'s.
"""
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine import regions, spelling
from app.engine.base import Base
from app.engine.kinds import Choice
from app.engine.scope import POINTING

MOST_FOUND = 5
_YEAR = r"(?:tahun|thn|th)\b\.?\s*(?P<year>[12][0-9]{3})"
_NUMBER = r"\b(?:nomor|nomer|no|nr)\b\s*[.:]?\s*"
# Each begins where a run of its letters does: a text made to be long is read once, not over again.
_DATED = re.compile(rf"(?<![\s,])[\s,]+{_YEAR}\Z", re.IGNORECASE)
_NUMBERED = re.compile(_NUMBER, re.IGNORECASE)
_DIGIT = re.compile("[0-9]")
_SUBJECT = re.compile(r"(?<=[0-9])[\s,]+(?:tentang|ttg\.?|perihal)\s.*", re.IGNORECASE | re.DOTALL)
_ENDING = re.compile(r"/([12][0-9]{3})")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
_LEVELS = {"kab": "kabupaten", "prov": "provinsi", "propinsi": "provinsi"}
_OF_A_CITY = "wali"
_EACH = re.compile(rf"(?:{_NUMBER})?\b(?P<number>[0-9]+)(?:\s*/?\s*(?:{_YEAR}|(?<=/)(?P<short>[12]"
                   r"[0-9]{3})))?", re.IGNORECASE)
_MINISTERS = {"menag": "menteri agama", "mendagri": "menteri dalam negeri"}
_OF_THE_REPUBLIC = ("republik indonesia", "ri")


@dataclass(frozen=True)
class Joint:
    """A regulation of several ministers: how it begins, its year, and whose number is which."""

    head: str
    year: str
    numbers: frozenset[str]
    whose: frozenset[tuple[str, str]]

    def means(self, other: Joint) -> bool:
        """Tell whether this citation, which may name one number of several, means a regulation."""
        return (self.head, self.year) == (other.head, other.year) and (
            self.whose <= other.whose if self.whose else self.numbers <= other.numbers)


def shorter(text: str) -> str:
    """Return a citation without what the document is about."""
    return _SUBJECT.sub("", text[:spelling.LONGEST])


def find(session: Session, target: type[Base], text: str) -> list[tuple[int, bool]]:
    """Find the records of offices, within reach, that a text cites; every one of them is in use."""
    kind, number, year = (getattr(target, name) for name in target.__entity__.cited)
    found: dict[int, bool] = {}
    for head, numbers, said in _readings(shorter(text)):
        query = select(target.id, kind, target.wilayah_kode).where(
            year == said, func.replace(func.lower(number), " ", "").in_(numbers),
            target.deleted_at.is_(None)).order_by(target.id)
        found |= {key: True for key, member, office in session.execute(
            query, execution_options=POINTING) if _fits(session, member, office, head)}
    return list(found.items())[:MOST_FOUND]


def title(record: Any) -> str:
    """Cite a record: `Perda Kab/Kota Nomor 3 Tahun 2020`."""
    kind, number, year = (getattr(record, name) for name in record.__entity__.cited)
    return f"{kind.label} Nomor {number} Tahun {year}"


def _readings(text: str) -> Iterator[tuple[str, list[str], int]]:
    """Yield how a text may be parted: what stands before the number, the number, the year."""
    bare = " ".join(_DASHES.sub("-", text).split())
    dated = _DATED.search(bare)
    head, number = _parted(bare[:dated.start()] if dated else bare)
    numbers, year = [number], dated["year"] if dated else None
    if year is None and (ending := _ENDING.search(number[-5:])):
        year, numbers = ending[1], [number, number[:-5]]
    if number and year is not None:
        yield head, numbers, int(year)


def _parted(text: str) -> tuple[str, str]:
    """Return what stands before a number, and the number without spaces; '' where there is none."""
    named = _NUMBERED.search(text)
    if named and named.end() < len(text):
        return text[:named.start()], text[named.end():].replace(" ", "").lower()
    head, _, number = text.rpartition(" ")
    is_number = _DIGIT.search(number) and not _DIGIT.search(head)
    return (head, number.lower()) if is_number else (text, "")


def _fits(session: Session, kind: Choice, office: str, head: str) -> bool:
    """Tell whether what stands before a number names the kind, and the office if any."""
    level = regions.level(session, office)
    own = {tuple(_worded(name)) for name in spelling.declared(kind)}
    known = {"".join(name) for name in own}
    said = _worded(head)
    place = _worded(regions.name(session, office))
    bare = place[1:] if place[:1] == [level] else place
    for tail in ([], bare, [level, *bare]):
        rest = said[:len(said) - len(tail)]
        if said[len(rest):] != tail or _is_elsewhere(rest, level):
            continue
        if not rest or "".join(rest) in known or "".join((*rest, level)) in known:
            return True
    return False


def _worded(text: str) -> list[str]:
    return [_LEVELS.get(word, word) for word in spelling.words(text)]


def _is_elsewhere(words: list[str], level: str) -> bool:
    """Tell whether a kind names another level than the office's: `Perda Kota` in a kabupaten."""
    last, before = (words[-1:] or [""])[0], (words[-2:-1] or [""])[0]
    return last in ("kota", "kabupaten", "provinsi") and last != level \
        and before not in (_OF_A_CITY, "kabupaten")


def joint(text: str) -> Joint | None:
    """Read a citation with a number of each minister; None for any other text."""
    bare = shorter(" ".join(_DASHES.sub("-", text).casefold().split()))
    for short, full in _MINISTERS.items():
        bare = re.sub(rf"\b{short}\b", full, bare)
    each = list(_EACH.finditer(bare))
    years = {match["year"] or match["short"] for match in each} - {None}
    if not each or len(years) != 1 or each[-1].end() != len(bare):
        return None
    starts = [0, *(match.end() for match in each)]
    heads = " ".join(bare[start:match.start()] for start, match in zip(starts, each, strict=False))
    begins, *offices = re.split(r"\bmenteri\b", heads)
    numbers = [match["number"] for match in each]
    ministers = [_minister(office) for office in offices]
    if ministers and len(ministers) != len(numbers):
        return None
    begin = spelling.key(begins) if ministers else spelling.key(re.sub(r"\bdan\b", " ", begins))
    return Joint(begin, years.pop(), frozenset(numbers),
                 frozenset(zip(ministers, numbers, strict=False)))


def _minister(text: str) -> str:
    words = [word for word in text.replace(",", " ").split() if word not in ("/", "-")]
    while words[-1:] == ["dan"]:
        words.pop()
    bare = " ".join(words)
    return next((bare.removesuffix(end).strip() for end in _OF_THE_REPUBLIC
                 if bare.endswith(f" {end}")), bare)
