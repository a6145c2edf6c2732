"""The manners of a long sheet: what can wait until it is read, waits.

Garbage is searched for less often, and not in what lived before; SQLite's search tables are tidied
another day.
"""
from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy.orm import Session

from app.engine import search
from app.engine.base import Base

SEARCH = 20_000


@contextmanager
def undisturbed() -> Iterator[None]:
    """Search less: a third of a long sheet's time goes into it otherwise."""
    before, often = gc.get_freeze_count(), gc.get_threshold()
    gc.freeze()
    gc.set_threshold(often[0] and max(often[0], SEARCH))
    try:
        yield
    finally:
        gc.set_threshold(*often)
        gc.unfreeze()
        if before:  # what was set aside at the start of the process is set aside again
            gc.collect()
            gc.freeze()


@contextmanager
def at_length(session: Session, filled: Iterable[type[Base]]) -> Iterator[None]:
    """Store many rows of these entities inside; of none where nothing is to be stored."""
    with undisturbed(), search.putting_off(session, filled):
        yield
