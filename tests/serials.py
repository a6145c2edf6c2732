"""Numbers by which made records differ, each of its own row, kept with the world they were made in.

Another process that opens a copy of a world goes on where they stood; otherwise it would make again
what is already there.
"""
from __future__ import annotations

_all: list[Serial] = []


class Serial:
    """Counts on from a first number, for as long as the tests run."""

    def __init__(self, first: int = 0) -> None:
        self.number = first
        _all.append(self)

    def __iter__(self) -> Serial:
        return self

    def __next__(self) -> int:
        self.number += 1
        return self.number - 1


def stand() -> list[int]:
    """Return where every row of numbers stands, in the order they were begun."""
    return [each.number for each in _all]


def go_on_from(numbers: list[int]) -> None:
    """Begin no row before where it stood elsewhere."""
    for each, number in zip(_all, numbers, strict=True):
        each.number = max(each.number, number)
