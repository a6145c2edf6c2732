"""Rows of a Part that stand in columns beside their record: `Ketua`, `Sekretaris`, `Nomor SKT`.

A Part whose rows are known by a choice and a name, or a number, is written so by paper: one column
for each choice. Such a column becomes a row of the Part. Only where its heading is plainly the
choice, and every cell says a text; what else a Part holds is written on its own sheet.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.engine import registry, sheet_beside, sheets, spelling
from app.engine.base import Base
from app.engine.indonesian import DASHES
from app.engine.sheet_problems import Row, SheetProblem, Table
from app.engine.sheets import Sheet
from app.engine.vocabulary import Choice, Field, Kind

Parts = dict[str, dict[int, list[Row]]]  # by Part, then by the row of its owner
_CALLED = frozenset({"nama", "nomor", "no"})


@dataclass(frozen=True)
class Post:
    """A column that holds the name, or the number, of one choice of a Part."""

    attribute: str
    choice: Field
    member: Choice
    named: str


def take(sheet: Sheet, texts: list[str], meant: dict[int, Any], table: Table, begin: int
         ) -> Iterator[SheetProblem]:
    """Let columns that no field bears mean the rows of a Part; tell of each."""
    for order, found in meant.items():
        post = _meant(sheet, texts[order]) if found is None and not sheet.attribute else None
        if post is not None and post not in meant.values() and _are_texts(table, begin, order):
            meant[order] = post
            part = sheet.entity.__children__[post.attribute].label
            yield SheetProblem(sheet.name, begin, texts[order], (
                f"Isi kolom “{texts[order]}” disimpan pada {part} sebagai {post.member.label}."),
                remark=True)


def _meant(sheet: Sheet, text: str) -> Post | None:
    """Return the one choice of a Part that a heading names: `Nama Ketua`, `No. SKT Menteri`."""
    bare = " ".join(_bare(text))
    found = [Post(attribute, choice, member, named)
             for attribute, choice, named in _parts(sheet.entity)
             if (member := spelling.found(choice.members, bare)) is not None]
    return found[0] if len(found) == 1 else None


def begun(sheet: Sheet, text: str) -> list[str]:
    """Return the headings that would be taken where one only begins them: `No. SKT` means three."""
    bare = "" if sheet.attribute else " ".join(_bare(text))
    found = [f"{text} {member.label[len(bare):].strip()}"
             for _, choice, _ in _parts(sheet.entity) for member in choice.members
             if bare and " ".join(spelling.words(member.label)).startswith(f"{bare} ")]
    return found if len(found) > 1 else []


def _bare(text: str) -> list[str]:
    """Return the words of a heading without what only says that a name or a number follows."""
    words = spelling.words(text) if len(text) <= sheet_beside.HEADING else []
    return words[1:] if len(words) > 1 and words[0] in _CALLED else words


@cache
def _parts(entity: type[Base]) -> tuple[tuple[str, Field, str], ...]:
    """Return the Parts whose rows a choice and a name, or number, tell apart."""
    return tuple((attribute, *known) for attribute, part in registry.children(entity).items()
                 if (known := _known_by(part)) is not None)


def _known_by(part: type[Base]) -> tuple[Field, str] | None:
    key = sheets.key_fields(part)
    choice = next((said for said in key if said.kind is Kind.CHOICE), None)
    named = next((said for said in key if said.kind is Kind.TEXT
                  and spelling.words(said.label)[0] in _CALLED), None)
    owed = {said for said in part.__fields__.values() if said.identity}
    return (choice, named.name) if choice and named and len(key) == 2 and owed <= {*key} else None


def _are_texts(table: Table, begin: int, order: int) -> bool:
    """Tell whether a column holds words alone: a number beside a record is a count."""
    told = [text for line in table[begin:] if (text := sheet_beside.text_at(line, order))]
    return any(any(map(str.isalpha, text)) for text in told) and not any(
        text.replace(".", "").replace(",", "").isdigit() for text in told)


def held(line: list[Any], columns: dict[int, Post]) -> list[tuple[Post, Any]]:
    """Return what the columns of a line say."""
    return [(post, line[order]) for order, post in columns.items()
            if sheet_beside.text_at(line, order) not in ("", *DASHES)]


def seat(owners: Iterable[Row], parts: Parts) -> Parts:
    """Give each record what stands beside it, but for what the sheet of the Part says as well."""
    for owner in owners:
        for post, cell in owner.posts:
            given = parts.setdefault(post.attribute, {}).setdefault(owner.number, [])
            if not any(_says(row, post, cell) for row in given):
                given.append(Row(owner.number, {
                    post.choice.name: post.member.value, post.named: cell}, beside=True))
    return parts


def _says(row: Row, post: Post, cell: Any) -> bool:
    """Tell whether a row of a Part's sheet is the one that a cell beside its owner names."""
    said = str(row.cells.get(post.choice.name) or "")
    return spelling.found(post.choice.members, said) is post.member \
        and spelling.key(str(row.cells.get(post.named) or "")) == spelling.key(str(cell))
