"""Near-duplicates: the same name but for spelling, order or a prefix.

Compares the fields an entity names in `similar`, among records that share its most telling word.
Only what the clerk may read anyway is named; of what lies beyond reach only the number is told.
"""
from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from app.engine import regions
from app.engine.errors import Problem
from app.engine.forms import RecordForm
from app.engine.lookups import Lookups

COMMON = frozenset({
    "cabang", "daerah", "dan", "dewan", "forum", "gerakan", "himpunan", "ikatan", "indonesia",
    "kabupaten", "kota", "lembaga", "masyarakat", "organisasi", "perkumpulan", "persatuan",
    "pimpinan", "provinsi", "pusat", "untuk", "wilayah", "yayasan"})
_ALIKE = 86.0
MOST_NAMED = 3


def bare(text: str) -> str:
    """Return a name as it is compared: lower case, telling words only, sorted."""
    words = re.findall(r"[a-z0-9]+", text.casefold())
    telling = [word for word in words if word not in COMMON] or words
    return " ".join(sorted(telling))


def similar(lookups: Lookups, form: RecordForm) -> list[Problem]:
    """Yield a warning for each named field that nearly equals one of another record."""
    entity, found = form.entity, []
    for name in entity.__entity__.similar:
        text = form[name].data
        if not text or (form.record is not None and getattr(form.record, name) == text):
            continue
        wanted = bare(text)
        word = max(wanted.split(), key=len, default="")
        if len(word) < 3:
            continue
        for key, other, office in lookups.similar(entity, name, word):
            if (form.record is None or key != form.record.id) and alike(wanted, bare(other)):
                place = regions.name(lookups.session, office)
                found.append(Problem(
                    name, f"Mirip dengan “{other}” ({place}). "
                          "Pastikan bukan data yang sama, lalu tulis alasannya.", warning=True))
                if len(found) == MOST_NAMED:
                    return found
        found += _beyond(lookups, form, name, wanted, word)
    return found


def _beyond(lookups: Lookups, form: RecordForm, name: str, wanted: str,
            word: str) -> Iterator[Problem]:
    """Yield how many records of other regions are alike, and nothing else of them."""
    count = sum(alike(wanted, bare(other))
                for _, other, _ in lookups.elsewhere(form.entity, name, word))
    if count:
        label = form.entity.__entity__.label
        yield Problem(name, f"Ada {count} {label[:1].lower()}{label[1:]} bernama mirip di wilayah "
                            "lain. Pastikan bukan data yang sama, lalu tulis alasannya.",
                      warning=True)


def alike(one: str, other: str) -> bool:
    """Tell whether two compared names are nearly the same."""
    return bool(one) and bool(other) and fuzz.ratio(one, other, score_cutoff=_ALIKE) >= _ALIKE
