"""Rows of a workbook become raw records: which record a row means, and what it changes in it.

A cell that says what the export would say is unchanged; so is a masked one. Children are found by
ID or key within their owner. Examining and storing is `sheet_import.py`'s.
"""
from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from app.engine import sheets, spelling, values
from app.engine.audit import MASK
from app.engine.base import Approvable, Base, Status
from app.engine.indonesian import read_key
from app.engine.likeness import bare, telling
from app.engine.sheet_names import Names
from app.engine.sheet_read import Row, SheetProblem
from app.engine.sheets import OWNER, VERSION, Sheet
from app.engine.vocabulary import Field, Kind

_ABSENT = object()
ANOTHER = ("ID ini milik data lain. Bila kolom ID bukan dari ekspor aplikasi ini, hapus kolomnya; "
           "bila memang data itu yang diubah, sertakan kolom Versi dari ekspor.")


class Wrong(Exception):
    """One cell of one row is wrong: the heading and a sentence."""

    def __init__(self, column: str, sentence: str) -> None:
        super().__init__(sentence)
        self.column, self.sentence = column, sentence


def stands(record: Any, status: Status) -> bool:
    """Tell whether a record has gone through the workflow to a state."""
    return isinstance(record, Approvable) and record.status is status


def heading_of(sheet: Sheet, name: str) -> str:
    """Return the heading of a field, or the name itself."""
    return next((heading for heading, said in sheet.headings if said.name == name), name)


def column_of(sheet: Sheet, parts: dict[str, Sheet], path: str) -> str:
    """Return what a field's column is called on a sheet where something is told of it.

    A child row that is stored and stands on no sheet of the file is told of at its owner's row,
    where its own sheet is named before the heading.
    """
    attribute, *rest = path.split(".")
    held = parts.get(attribute)
    if held is None:
        return heading_of(sheet, path.rpartition(".")[2])
    if not rest:
        return held.name
    heading = heading_of(held, rest[-1])
    return heading if sheet is held else f"{held.name}: {heading}"


def texts(sheet: Sheet, row: Row, record: Any, names: Names) -> dict[str, str]:
    """Return what a row changes, as typed texts by field; for a new record everything it says."""
    found: dict[str, str] = {}
    for heading, said in sheet.headings:
        value = row.cells.get(said.name, _ABSENT)
        if value is _ABSENT or (record is None and (value is None or value == "")
                                and not isinstance(value, sheets.Spoilt)):
            continue
        try:
            text = sheets.typed(said, value)
        except ValueError as error:
            raise Wrong(heading, str(error)) from error
        if record is None:
            if text:
                if text == MASK or not said.typed or said.kind is Kind.ATTACHMENT:
                    _refuse(heading, said, text)
                found[said.name] = text
            continue
        stored = getattr(record, said.name)
        if text == MASK and said.private and stored is not None:
            continue
        if text == sheets.typed(said, sheets.cell(
                said, stored, names.called(said, stored) if said.kind is Kind.REFERENCE else "")):
            continue
        if not text and said.filled:
            continue
        _refuse(heading, said, text)
        if _differs(said, stored, text, names):
            found[said.name] = text
    return found


def complete(sheet: Sheet, row: Row, level: str) -> None:
    """Write out a choice that its office knows by less: what `Perda` means in a city."""
    for said in _chosen(sheet.entity):
        cell = row.cells.get(said.name)
        if isinstance(cell, str) and cell.__class__ is str and cell.strip() \
                and spelling.found(said.members, cell) is None \
                and (found := spelling.of_level(said.members, cell, level)) is not None:
            row.cells[said.name] = found.value


@cache
def _chosen(entity: type[Base]) -> tuple[Field, ...]:
    return tuple(said for said in entity.__fields__.values() if said.kind is Kind.CHOICE)


def _refuse(heading: str, said: Field, text: str) -> None:
    if not said.typed:
        raise Wrong(heading, "Isian ini dihitung otomatis; kosongkan selnya." if said.computed
                    else "Nomor ini diberikan otomatis; kosongkan selnya.")
    if said.kind is Kind.ATTACHMENT:
        raise Wrong(heading, "Berkas tidak dapat diisi lewat Excel; unggah pada formulir.")
    if text == MASK:
        raise Wrong(heading, f"Tanda {MASK} hanya berarti data yang sudah tersimpan; isi "
                             "nilai sebenarnya.")


def _differs(said: Field, stored: Any, text: str, names: Names) -> bool:
    """Tell whether a text means another value than the stored one, however it is written."""
    if said.kind is Kind.REFERENCE:
        return stored is None or names.meant(said, text) != f"#{stored}"
    try:
        value = values.read(said, text)
        return bool((said.default if value is None else value)
                    != (stored if stored not in ("", ()) else None))
    except ValueError:
        return True


def children_by_owner(sheet: Sheet, owners: list[Row], main: Sheet, rows: list[Row]
                      ) -> tuple[dict[int, list[Row]], list[SheetProblem]]:
    """Give each child row to the row number of its owner: by `#ID`, key, or row number.

    Where there is one record alone, rows that name no owner are its.
    """
    if len(owners) != 1 and not any(OWNER in row.machine for row in rows):
        return {}, [SheetProblem(sheet.name, 1, OWNER, f"Kolom wajib “{OWNER}” tidak ada.")]
    by_text: dict[str, list[int]] = {}
    numbers = {row.number for row in owners}
    for row in owners:
        for text in _names_of(main, row):
            by_text.setdefault(text, []).append(row.number)
    given: dict[int, list[Row]] = {}
    problems = []
    for row in rows:
        text = " ".join(str(plain(row.machine.get(OWNER))).split())
        if not text and len(owners) == 1:
            given.setdefault(owners[0].number, []).append(row)
            continue
        found = by_text.get(text.split(" ")[0]) if text.startswith("#") else None
        named = (by_text.get(name) for name in _owner_names(main, row.machine.get(OWNER)))
        found = found or next(filter(None, named), None) or (
            [key] if (key := read_key(text)) in numbers and key is not None else [])
        if len(found) == 1:
            given.setdefault(found[0], []).append(row)
        else:
            problems.append(SheetProblem(sheet.name, row.number, OWNER, (
                f"Induk “{text[:60]}” ada lebih dari satu; tulis nomor barisnya." if found else
                f"Induk “{text[:60]}” tidak ada pada lembar {main.name}.")))
    return given, problems


def plain(value: Any) -> Any:
    """Return a machine cell without the .0 that spreadsheets add, an empty one as ''."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return "" if value is None else value


def _names_of(main: Sheet, row: Row) -> Iterator[str]:
    if row.machine.get(sheets.ID) not in (None, ""):
        yield f"#{plain(row.machine[sheets.ID])}"
    fields = sheets.key_fields(main.entity)
    key = [" ".join(_typed(row, said).split()).casefold() for said in fields]
    if any(key):
        yield " / ".join(key)
        if (same := _canonical(fields, key)) != " / ".join(key):
            yield same


def _owner_names(main: Sheet, cell: Any) -> Iterator[str]:
    """Yield what a cell may mean as the key of an owner: as it is spelt, and as it is kept."""
    fields = sheets.key_fields(main.entity)
    text = " ".join(str(plain(cell)).split()).casefold()
    yield text
    if len(fields) == 1:
        yield _canonical(fields, [_typed_as(fields[0], cell)])
    elif len(parts := text.split(" / ")) == len(fields):
        yield _canonical(fields, parts)


def _canonical(fields: tuple[Field, ...], key: list[str]) -> str:
    return " / ".join(sheets.canonical(said, text).casefold()
                      for said, text in zip(fields, key, strict=True))


def _typed(row: Row, said: Field) -> str:
    return _typed_as(said, row.cells.get(said.name))


def _typed_as(said: Field, cell: Any) -> str:
    try:
        return sheets.typed(said, cell)
    except ValueError:
        return ""


def looked_for(sheet: Sheet, rows: list[Row]) -> dict[str, set[str]]:
    """Return by field the words with which near-duplicates of the rows will be looked for."""
    return {name: {telling(bare(_typed(row, sheet.fields[name]))) for row in rows} - {""}
            for name in sheet.entity.__entity__.similar}


def key_of(sheet: Sheet, row: Row, names: Names) -> tuple[str, ...]:
    """Return the key a row states, one of `keys_of_values`; empty texts when unreadable.

    References stand for the row they mean; where one of them means none or several, all are
    compared as they are spelt.
    """
    texts_said = [(said, _typed(row, said)) for said in sheets.key_fields(sheet.entity)]
    spelt = tuple(sheets.canonical(said, text) for said, text in texts_said)
    meant = [names.meant(said, text) if text and said.kind is Kind.REFERENCE else known
             for (said, text), known in zip(texts_said, spelt, strict=True)]
    unclear = any(said.kind is Kind.REFERENCE and text and not known
                  for (said, text), known in zip(texts_said, meant, strict=True))
    return spelt if unclear else tuple(meant)


def keys_of_values(entity: type[Base], stored: tuple[Any, ...], names: Names
                   ) -> set[tuple[str, ...]]:
    """Return the keys by which stored values are found: by what they refer to, and by its title."""
    fields = sheets.key_fields(entity)
    written = [values.write(said, value) for said, value in zip(fields, stored, strict=True)]
    if not any(said.kind is Kind.REFERENCE for said in fields):
        return {tuple(written)}
    return {tuple(shown(said, value) if said.kind is Kind.REFERENCE else text
                  for said, value, text in zip(fields, stored, written, strict=True))
            for shown in (_number, lambda said, value: names.called(said, value).casefold())}


def is_another(sheet: Sheet, row: Row, record: Any, names: Names) -> bool:
    """Tell whether a row with an ID and no version states the key of another record.

    Our export writes both; an ID alone may be the number of any other list, and hit a record of
    ours by chance.
    """
    key = key_of(sheet, row, names)
    stored = tuple(getattr(record, said.name) for said in sheets.key_fields(sheet.entity))
    return plain(row.machine.get(VERSION, "")) == "" and all(key) \
        and key not in keys_of_values(sheet.entity, stored, names)


def _number(said: Field, value: Any) -> str:
    return "" if value is None else f"#{value}"


def child_rows(sheet: Sheet, record: Any, rows: list[Row], names: Names
               ) -> Iterator[tuple[Row, str, dict[str, str]]]:
    """Walk the child rows that change something: the row, the child's id or '', its whole texts."""
    stored = {str(child.id): child for child in getattr(record, sheet.attribute)} \
        if record is not None else {}
    fields = [said.name for said in sheets.key_fields(sheet.entity)]
    by_key = {known: key for key, child in stored.items() for known in keys_of_values(
        sheet.entity, tuple(getattr(child, each) for each in fields), names)}
    for row in rows:
        key = str(plain(row.machine.get(sheets.ID, "")))
        if key and key not in stored:
            raise Wrong(sheets.ID, f"Baris dengan ID {key[:20]} tidak ditemukan pada induk ini.")
        key = key or by_key.get(key_of(sheet, row, names), "")
        child = stored.get(key)
        changes = texts(sheet, row, child, names)
        if child is None or changes:
            base = raw_of(child) if child is not None else blank(sheet.entity)
            yield row, key, {**base, **changes}


def raw_of(child: Any) -> dict[str, str]:
    """Return the own fields of a stored row as texts."""
    return {name: values.write(said, getattr(child, name))
            for name, said in type(child).__fields__.items() if said.typed}


@cache
def blank(entity: type[Base]) -> dict[str, str]:
    """Return what a new record holds before anybody types: the declared defaults."""
    return {name: values.write(said, said.default) for name, said in entity.__fields__.items()
            if said.typed and said.default is not None}


def merged(entity: type[Base], record: Any, changes: dict[str, str],
           children: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Return the raw record: the stored texts, or the defaults, with the changes upon them."""
    return {**(raw_of(record) if record is not None else blank(entity)), **changes,
            **children}
