"""Letters from a record by one click: which there are, composed and printed.

One file for each subject holds the wording; `declared.py` says what a letter is, `paper.py` prints
it. A letter never prints a private field: what is on it may be read by everybody it is shown to.
"""
from __future__ import annotations

from typing import Any

from reports.letters import harian, ormas, penelitian, politik
from reports.letters.declared import Desk as Desk
from reports.letters.declared import Surat as Surat
from reports.letters.paper import render as render
from reports.letters.paper import unprintable as unprintable

ALL: tuple[Surat, ...] = (*ormas.SURAT, *politik.SURAT, *penelitian.SURAT, *harian.SURAT)


def of(entity: Any) -> tuple[Surat, ...]:
    """List the letters that are made from records of an entity."""
    return tuple(each for each in ALL if each.entity == entity.__tablename__)


def find(entity: Any, code: str) -> Surat | None:
    """Return a letter of an entity by its code, or None."""
    return next((each for each in of(entity) if each.code == code), None)
