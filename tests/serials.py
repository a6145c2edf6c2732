"""Numbers by which made records differ, each of its own row, kept with the world they were made in.

Another process that opens a copy of a world goes on where they stood; otherwise it would make again
what is already there.
"""
from __future__ import annotations

_all: dict[str, Serial] = {}


class Serial:
    """Counts on from a first number, for as long as the tests run; one for each name."""

    def __init__(self, name: str, first: int = 0) -> None:
        self.number = first
        if name in _all:
            raise ValueError(f"Two rows of numbers are named {name}.")
        _all[name] = self

    def __iter__(self) -> Serial:
        return self

    def __next__(self) -> int:
        self.number += 1
        return self.number - 1


def named(name: str) -> Serial:
    """Return the row of a name, begun when it is first asked for."""
    return _all.get(name) or Serial(name)


def stand() -> dict[str, int]:
    """Return where every row of numbers stands."""
    return {name: each.number for name, each in _all.items()}


def go_on_from(numbers: dict[str, int]) -> None:
    """Begin no row before where it stood elsewhere."""
    for name, number in numbers.items():
        each = named(name)
        each.number = max(each.number, number)
