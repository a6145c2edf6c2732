"""How names are compared: by their telling words, whatever the spelling, order or prefix."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from rapidfuzz import fuzz, process

COMMON = frozenset({
    "cabang", "daerah", "dan", "dewan", "forum", "gerakan", "himpunan", "ikatan", "indonesia",
    "kabupaten", "kota", "lembaga", "masyarakat", "organisasi", "perkumpulan", "persatuan",
    "pimpinan", "provinsi", "pusat", "untuk", "wilayah", "yayasan"})
SHORTEST = 3  # letters of a word by which names are looked for
LONG = 6
_ALIKE = 86.0
_WORD = re.compile(r"[a-z0-9]+")


class Named(NamedTuple):
    """A record by its name: key, the name as written and as it is compared, its office."""

    key: int
    text: str
    bare: str
    office: str


def named(key: int, text: str | None, office: str) -> Named:
    """Return a record by its name, made ready for comparing."""
    return Named(key, text or "", bare(text or ""), office)


def bare(text: str) -> str:
    """Return a name as it is compared: lower case, telling words only, sorted."""
    return of_words(_WORD.findall(text.casefold()))


def of_words(words: list[str]) -> str:
    """Return a name as it is compared, from its words: plain small letters and figures."""
    return " ".join(sorted([word for word in words if word not in COMMON] or words))


def telling(compared: str) -> str:
    """Return by what a name as it is compared is looked for; empty when no word is long enough.

    It is the beginning of the most telling word: two thirds of a long one, for it is at its end
    that a word is most often spelt otherwise (`Nusantara`, `Nusantaraa`; `Contoh`, `Contho`).
    """
    word = max(compared.split(), key=len, default="")
    size = len(word) - (len(word) // 3 if len(word) >= LONG else 0)
    return word[:size] if size >= SHORTEST else ""


def among(wanted: str, others: Sequence[Named]) -> list[Named]:
    """Return those of the others whose compared name is nearly the wanted one, in their order."""
    return [others[place] for place in alike(wanted, [other.bare for other in others])]


def alike(wanted: str, others: Sequence[str]) -> list[int]:
    """Return the places of those of the compared names that are nearly the wanted one."""
    if not wanted:
        return []
    found = process.extract(wanted, others, scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=None)
    return sorted(place for _, _, place in found)
