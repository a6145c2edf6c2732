"""What a text in a column of references means, and how a stored reference is called.

One for each import: both questions are asked once for each text or row and then remembered. How a
name finds its row is `lookups.py`'s.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy.orm import Session

from app.engine import meant, values
from app.engine.lookups import Lookups
from app.engine.sheet_write import names_of
from app.engine.vocabulary import Field


class Names:
    """The references of one workbook; `own` is the table that the import itself fills.

    `unit` is the office of every row, where there is but one.
    """

    def __init__(self, session: Session, lookups: Lookups, own: str, unit: str = "") -> None:
        self._session, self._lookups, self._own, self._unit = session, lookups, own, unit
        self._called: dict[tuple[str, Any], str] = {}

    def called(self, said: Field, key: Any) -> str:
        """Return the title of what a stored key refers to, `#12` where it is beyond reach."""
        if key is None:
            return ""
        known = (said.target, key)
        if known not in self._called:
            self._called[known] = names_of(self._session, said, {key}).get(key, "") or f"#{key}"
        return self._called[known]

    def meant(self, said: Field, text: str) -> str:
        """Return `#12` for a text that means exactly one row, else nothing.

        Nothing is asked of the table being filled: a row met later in the same workbook must not
        be remembered as missing.
        """
        if said.target == self._own:
            return ""
        try:
            bare = values.read(said, text)
        except ValueError:
            return ""
        if not bare:
            return ""
        with self._session.no_autoflush:
            found = meant.find(self._lookups, said, str(bare).strip(), self._unit)
        return f"#{found[0][0]}" if len(found) == 1 else ""
