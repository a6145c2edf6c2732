"""How many lines a text takes in a column, and how wide the column must be for fewer.

All measures are at size 1, so that one measuring serves every size of letters.
"""
from __future__ import annotations

from functools import lru_cache

from reports.lettering import REGULAR, dated, width

SPACE = width(REGULAR, " ")
MANY = 40
STEPS = 8

Measured = tuple[tuple[float, ...], ...]


@lru_cache(maxsize=20_000)
def measured(text: str) -> Measured:
    """Measure the words of each paragraph of a cleaned text; a date is one word."""
    return tuple(tuple(width(REGULAR, word) for word in dated(paragraph))
                 for paragraph in text.split("\n"))


def taken(text: Measured, room: float) -> int:
    """Count the lines that `wrap` makes of a text; for a very long one, nearly."""
    lines = 0
    for words in text:
        if len(words) > MANY:
            lines += int(_whole(words) / max(room - _half(words), 1.0)) + 1
            continue
        used, lines = -SPACE, lines + 1
        for wide in words:
            used += SPACE + wide
            if used > room and wide < used:
                used, lines = wide, lines + 1
            if used > room:  # a single word over several lines
                more = int(used / room)
                used, lines = used - more * room, lines + more
    return lines


@lru_cache(maxsize=40_000)
def needed(text: Measured, most: int) -> float:
    """Say how wide a room must be for a text to take at most so many lines, or as few as it can."""
    whole = max(map(_whole, text))
    if most <= len(text):
        return whole
    low = max((max(words) for words in text if words), default=0.0)
    low, high = max(low, whole / most), whole
    if len(text) == 1 and len(text[0]) > MANY:
        return min(max(low, whole / most + _half(text[0])), high)
    if taken(text, low) <= most:
        return low
    for _ in range(STEPS):
        middle = (low + high) / 2
        if taken(text, middle) <= most:
            high = middle
        else:
            low = middle
    return high


def _whole(words: tuple[float, ...]) -> float:
    return sum(words) + SPACE * max(len(words) - 1, 0)


def _half(words: tuple[float, ...]) -> float:
    """Half a word is what a line leaves empty at its end."""
    return _whole(words) / len(words) / 2
