"""What a list is asked and what it answers; asking and answering is `listing.py`'s work."""
from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from app.engine.errors import DomainError
from app.engine.indonesian import read_key, write_decimal

PAGE_SIZES = (25, 50, 100)


class BadQuestion(DomainError):
    """The address asks for something a list does not have; `name` is the part that is wrong."""

    status = 400

    def __init__(self, sentence: str, name: str = "") -> None:
        super().__init__()
        self._sentence, self.name = sentence, name

    def sentence(self) -> str:
        return self._sentence


def page_number(text: str, most: int) -> int:
    """Read the number of a page of a list; raise BadQuestion for one that there is not."""
    number = read_key(text)
    if number is None or not 1 <= number <= most:
        raise BadQuestion("Nomor halaman harus berupa bilangan antara 1 dan "
                          f"{write_decimal(most)}.", "page")
    return number


@dataclass(frozen=True)
class Filter:
    """One filter in force: its column, the text in the address, how a pill reads."""

    name: str
    label: str
    text: str
    shown: str


@dataclass
class Question:
    """What a list is asked for."""

    words: str = ""
    filters: list[Filter] = field(default_factory=list)
    sort: str = ""
    page: int = 1
    per: int = PAGE_SIZES[0]
    edge: tuple[str, int] | None = None
    trash: bool = False
    adds: bool = False
    criteria: list[Any] = field(default_factory=list)

    def pages(self, count: int) -> int:
        """Return the number of the last page of so many rows."""
        return max(1, -(-count // self.per))


@dataclass
class Answer:
    """One page of a list; `capped` when there are more rows than `count`.

    `owed` are the columns that are not added yet, as of more rows than are counted.
    """

    records: list[Any]
    count: int
    capped: bool
    hidden: int
    totals: dict[str, Decimal]
    owed: tuple[str, ...]
    question: Question

    @property
    def pages(self) -> int:
        """Return the number of the last page that is known."""
        return self.question.pages(self.count)
