"""How many records stand where: every office has some, and the populous ones have most."""
from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

NATION = "00"
SHOWN = {"32.73": 60, "32.04": 40, "11.71": 24, "32": 16, "11": 10}
CENTRE = 6
_PROVINCIAL = 0.02
_FILE = Path(__file__).with_name("penduduk.csv")


@dataclass(frozen=True)
class Place:
    """An office and how many people live in its region."""

    kode: str
    nama: str
    people: int

    @property
    def level(self) -> str:
        """Tell "pusat", "provinsi" or "daerah"."""
        if self.kode == NATION:
            return "pusat"
        return "daerah" if "." in self.kode else "provinsi"

    @property
    def certain(self) -> bool:
        """Tell an office that always has examples: one can sign in to it, or it is a province.

        So no part of the nation is empty on a table or a map.
        """
        return self.kode in SHOWN or self.level == "provinsi"

    @property
    def town(self) -> str:
        """Return the name without its kind, as an address writes it."""
        if self.kode == NATION:
            return "Jakarta"
        short = self.nama
        for kind in ("Kabupaten Administrasi ", "Kota Administrasi ", "Kabupaten ", "Kota "):
            short = short.removeprefix(kind)
        return short


def read(names: dict[str, str]) -> list[Place]:
    """Return the places whose names are given, in code order, with their population."""
    with _FILE.open(encoding="utf-8", newline="") as stream:
        people = {row["kode"]: int(row["jumlah"]) for row in csv.DictReader(stream)}
    return [Place(kode, names[kode], people.get(kode, 0)) for kode in sorted(names)]


def shares(places: list[Place], total: int, shown: dict[str, int] | None = None) -> dict[str, int]:
    """Divide `total` over the offices: one each, the rest by population; `shown` is added on top.

    A fiftieth stands at the provinces themselves. The largest remainders round up, so that the
    shares add up to the total exactly.
    """
    districts = [place for place in places if place.level == "daerah"]
    provinces = [place for place in places if place.level == "provinsi"]
    fixed = shown or {}
    made = {place.kode: fixed.get(place.kode, 0) for place in places}
    made[NATION] = made.get(NATION, 0) + min(CENTRE, total // 300)
    left = max(0, total - sum(made.values()))
    upper = max(len(provinces), round(left * _PROVINCIAL)) if left > len(places) else 0
    for group, part in ((provinces, upper), (districts, left - upper)):
        for kode, count in _by_people(group, part).items():
            made[kode] += count
    return made


def _by_people(group: list[Place], total: int) -> dict[str, int]:
    least = 1 if total >= len(group) else 0
    people = sum(place.people for place in group) or 1
    exact = {place.kode: (total - least * len(group)) * place.people / people for place in group}
    made = {kode: int(share) + least for kode, share in exact.items()}
    rest = total - sum(made.values())
    for kode in sorted(exact, key=lambda each: (int(exact[each]) - exact[each], each))[:rest]:
        made[kode] += 1
    return made
