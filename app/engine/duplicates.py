"""Near-duplicates: the same name but for spelling, order or a prefix.

Compares the fields an entity names in `similar`, among records in which the beginning of its most
telling word occurs. Only what the clerk may read anyway is named; of what lies beyond reach only
the number is told.
"""
from __future__ import annotations

from collections.abc import Iterator

from app.engine import regions
from app.engine.errors import Problem
from app.engine.forms import RecordForm
from app.engine.likeness import alike, among, bare, telling
from app.engine.lookups import Lookups

MOST_NAMED = 3


def similar(lookups: Lookups, form: RecordForm) -> list[Problem]:
    """Yield a warning for each named field that nearly equals one of another record."""
    entity, found = form.entity, []
    for name in entity.__entity__.similar:
        text = form[name].data
        if not text or (form.record is not None and getattr(form.record, name) == text):
            continue
        wanted = bare(text)
        word = telling(wanted)
        if not word:
            continue
        for other in among(wanted, lookups.similar(entity, name, word)):
            if form.record is None or other.key != form.record.id:
                place = regions.name(lookups.session, other.office)
                said = Problem(name, f"Mirip dengan “{other.text}” ({place}). "
                                     "Pastikan bukan data yang sama.", warning=True)
                found += [said] if said not in found else []
                if len(found) == MOST_NAMED:
                    return found
        found += _beyond(lookups, form, name, wanted, word)
    return found


def _beyond(lookups: Lookups, form: RecordForm, name: str, wanted: str,
            word: str) -> Iterator[Problem]:
    """Yield how many records of other regions are alike, and nothing else of them."""
    count = len(alike(wanted, lookups.elsewhere(form.entity, name, word)))
    if count:
        label = form.entity.__entity__.label
        yield Problem(name, f"Ada {count} {label[:1].lower()}{label[1:]} bernama mirip di wilayah "
                            "lain. Pastikan bukan data yang sama.", warning=True)
