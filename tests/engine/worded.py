"""How long a text is where it is compared word by word: that must not grow with what is typed."""
from __future__ import annotations

import pytest

from app.engine import spelling

SWELLING = "\ufdfa"  # one letter that is eighteen where it is compared


def lengths_compared(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Return a list that takes the length of every text read word by word from here on."""
    lengths, read = [0], spelling.words

    def measured(text: str) -> list[str]:
        lengths.append(len(text))
        return read(text)
    monkeypatch.setattr(spelling, "words", measured)
    return lengths
