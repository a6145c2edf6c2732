"""While a long sheet is read, garbage is searched for less often, and not in what lived before."""
from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

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
