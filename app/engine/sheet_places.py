"""Which office a row of a workbook names in its column Wilayah, as officers write it.

By code (`32.73`, `3273`), by name (`Kab. Bandung`, `KOTA BANDUNG`, `Jabar`), or by both. A
name that several regions bear is refused, never guessed. The regions are `regions.py`'s.
"""
from __future__ import annotations

import re
from typing import Any

from sqlalchemy.orm import Session

from app.engine import regions
from app.engine.indonesian import DASHES, one_line
from app.engine.result import Place

NOT_YOURS = "Wilayah hanya dapat diisi kantor Anda sendiri."
KEPT = "Wilayah data yang sudah tersimpan tidak dapat diubah."
WRITE_CODE = "tulis kodenya, misalnya 32.73."
LONGEST = 120
_CODE = r"(?P<code>[0-9]{4}|[0-9]{2},[0-9]{2}|[0-9]{2}(?:\.[0-9]{2}){0,2}(?:\.[0-9]{4})?)"
_CODE_FIRST = re.compile(rf"{_CODE}(?:\W+(?P<name>.*))?")
_CODE_LAST = re.compile(rf"(?P<name>.*?)\W+{_CODE}\W?")
_LEVELS = {"kabupaten": "kabupaten", "kab": "kabupaten", "kota": "kota", "provinsi": "provinsi",
           "propinsi": "provinsi", "prov": "provinsi"}
# Who writes for a region: its government, or the office itself.
_GOVERNMENTS = {"pemkab": "kabupaten", "pemkot": "kota", "pemprov": "provinsi"}
_OFFICES = frozenset({"pemerintah", "pemda", "badan", "kantor", "kesbangpol", "bakesbangpol",
                      "kesatuan", "bangsa", "dan", "politik", "daerah"})
# As officers shorten the names of provinces; newspapers and tables do alike.
_SHORT = {"nad": "11", "sumut": "12", "sumbar": "13", "sumsel": "16", "babel": "19", "kepri": "21",
          "dki": "31", "jabar": "32", "jateng": "33", "diy": "34", "jatim": "35", "ntb": "52",
          "ntt": "53", "kalbar": "61", "kalteng": "62", "kalsel": "63", "kaltim": "64",
          "kaltara": "65", "sulut": "71", "sulteng": "72", "sulsel": "73", "sultra": "74",
          "sulbar": "76", "malut": "82"}
_ADMINISTRATIVE = ("administrasi", "administratif", "adm")
_TITLES = (("daerah khusus ibukota ", "dki "), ("daerah istimewa ", "di "))
_TITLED = re.compile(r"(?:dki|di) ")


class Places:
    """The offices of one import: `units` are those a row may name, `unit` that of an empty cell."""

    def __init__(self, session: Session, units: list[str], unit: str) -> None:
        self._session, self._units, self._unit = session, units, unit
        self._answers: dict[Any, tuple[str | None, str]] = {}
        self._named: dict[tuple[str, str], list[Place]] = {}

    def office(self, cell: Any) -> str | None:
        """Return the code of the office that a cell names; None when it is not one of the units."""
        return self._answer(cell)[0]

    def level(self, cell: Any) -> str:
        """Return the level of the office that a cell names, in one word; '' when it names none."""
        return regions.level(self._session, self.office(cell) or "")

    def refusal(self, cell: Any, stored: bool = False) -> str:
        """Say why a cell names none of the units, or not the office of a stored record."""
        sentence = self._answer(cell)[1]
        return KEPT if stored and sentence in ("", NOT_YOURS) else sentence

    def _answer(self, cell: Any) -> tuple[str | None, str]:
        if cell not in self._answers:
            try:
                kode = self._code(_text(cell)) or self._unit
                self._answers[cell] = (kode, "") if kode in self._units else (None, NOT_YOURS)
            except ValueError as error:
                self._answers[cell] = (None, str(error))
        return self._answers[cell]

    def _code(self, text: str) -> str:
        """Return the code that a text means, '' for no text; ValueError with a sentence."""
        if not text:
            return ""
        first = _CODE_FIRST.fullmatch(text)
        if (said := first or _CODE_LAST.fullmatch(text)) is None:
            return self._by_name(text)
        kode, name = _dotted(said["code"]), said["name"] or ""
        bearers = [place.kode for place in self._bearers(name)]
        if bearers and kode not in bearers:
            raise ValueError(f"Kode dan nama wilayah “{text[:60]}” tidak sama; {WRITE_CODE}")
        # A name nobody knows may follow the code, as it always could; anything else is a mistake.
        strange = not bearers and (first is None or re.search("[0-9]", name)) and name != kode
        if strange or (kode not in self._units
                       and regions.place(self._session, kode[:5]) is None):
            raise ValueError(_unknown(text))
        return kode

    def _by_name(self, text: str) -> str:
        bearers = self._bearers(text)
        if len(bearers) == 1:
            return bearers[0].kode
        if not bearers:
            raise ValueError(_unknown(text))
        told = " atau ".join(f"{regions.full_name(self._session, place.kode)} ({place.kode})"
                             for place in bearers)
        raise ValueError(f"Wilayah “{text[:60]}” dapat berarti {told}; {WRITE_CODE}")

    def _bearers(self, text: str) -> list[Place]:
        """List the regions called so: those of the level that is said, or of any."""
        if not self._named:
            self._learn()
        level, bare = _parted(text)
        if not bare:
            return []
        name, comma, province = text.rpartition(",")
        if comma and (above := {place.kode for place in self._bearers(province)}):
            return [place for place in self._bearers(name) if place.kode[:2] in above]
        return self._named.get((level, _joined(bare))) \
            or self._named.get(("", _joined(" ".join(_words(text))))) or []

    def _learn(self) -> None:
        provinces = regions.provinces(self._session)
        nation = regions.place(self._session, regions.NATION)
        by_code = {place.kode: place for place in provinces}
        for short, code in _SHORT.items():
            for level in ("", "provinsi") if code in by_code else ():
                self._named[level, short] = [by_code[code]]
        for place in (*([nation] if nation else ()), *provinces,
                      *(each for p in provinces for each in regions.below(self._session, p.kode))):
            level, bare = _parted(place.nama)
            level = level or place.tingkat
            for name in {bare, _TITLED.sub("", bare, count=1)}:
                for key in ((level, _joined(name)), ("", _joined(name))):
                    self._named.setdefault(key, []).append(place)


def _text(cell: Any) -> str:
    """Return a cell as it was meant: a spreadsheet makes 32.73 and 11.10 numbers."""
    if isinstance(cell, float):
        return f"{cell:.0f}" if cell.is_integer() else f"{cell:.2f}"
    text = one_line(str("" if cell is None else cell))[:LONGEST]
    return "" if text in DASHES else text


def _dotted(code: str) -> str:
    bare = code.replace(",", ".")
    return f"{bare[:2]}.{bare[2:]}" if len(bare) == 4 else bare


def _words(text: str) -> list[str]:
    words = re.sub(r"[\W_]+", " ", text.casefold()).split()
    after = next((at for at, word in enumerate(words) if word in _LEVELS or word in _GOVERNMENTS),
                 0)
    if all(word in _OFFICES for word in words[:after]):
        words = words[after:]
    if words and words[0] in _GOVERNMENTS:
        words[0] = _GOVERNMENTS[words[0]]
    return ["kepulauan" if word == "kep" else word for word in words]


def _parted(text: str) -> tuple[str, str]:
    """Part a name into its level, if it says one, and the rest."""
    words = _words(text)
    level = _LEVELS.get(words[0], "") if len(words) > 1 else ""
    if level:
        words = words[2:] if len(words) > 2 and words[1] in _ADMINISTRATIVE else words[1:]
    bare = " ".join(words)
    for long, short in _TITLES:
        if bare.startswith(long):
            bare = short + bare.removeprefix(long)
    return level, bare


def _joined(name: str) -> str:
    """Return a name without its spaces: Pangkal Pinang is Pangkalpinang."""
    return name.replace(" ", "")


def _unknown(text: str) -> str:
    return f"Wilayah “{text[:60]}” tidak dikenal; {WRITE_CODE}"
