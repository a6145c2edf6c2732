"""What an import reads and says: a table, refusals and remarks by row, and what came of it."""
from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

MOST_TOLD = 500
Table = list[list[Any]]


def cell_at(line: list[Any], order: int) -> Any:
    """Return a cell of a line; one beyond its end is empty."""
    return line[order] if order < len(line) else None


@dataclass
class Row:
    """One row: its number as a spreadsheet counts, the cells of fields, those of the machine.

    `posts` are rows of Parts in its columns (`sheet_posts.py`); of these, `beside` is said.
    """

    number: int
    cells: dict[str, Any]
    machine: dict[str, Any] = field(default_factory=dict)
    posts: list[tuple[Any, Any]] = field(default_factory=list)
    beside: bool = False


@dataclass(frozen=True)
class SheetProblem:
    """One refusal: where it stands in the workbook, and a sentence.

    A `warning` is asked to be confirmed; a `remark` only tells what was passed over.
    """

    sheet: str
    row: int
    column: str
    sentence: str
    warning: bool = False
    remark: bool = False


@dataclass
class Outcome:
    """What an import did, or would do; a warning nobody answered is no mistake, but is asked."""

    rows: int = 0
    added: int = 0
    changed: int = 0
    proposed: int = 0
    unchanged: int = 0
    wrong: int = 0
    warned: int = 0
    problems: list[SheetProblem] = field(default_factory=list)
    warnings: list[SheetProblem] = field(default_factory=list)
    remarks: list[SheetProblem] = field(default_factory=list)

    @property
    def refused(self) -> bool:
        """Tell whether nothing may be stored: something is wrong, or asked and not answered."""
        return bool(self.wrong or self.warned)

    def add(self, *problems: SheetProblem) -> None:
        """Count problems and warnings, and tell the first of each, and of the remarks."""
        for problem in problems:
            if problem.remark:
                told = self.remarks
            elif problem.warning:
                told, self.warned = self.warnings, self.warned + 1
            else:
                told, self.wrong = self.problems, self.wrong + 1
            if len(told) < MOST_TOLD:
                told.append(problem)
