"""Many accounts from a table that an admin pastes: one line for each right of a person.

The columns stand in a fixed order, as in `COLUMNS`; lines of one user name make one account. What
is right and wrong is asked in `accounts.py`; the page is `accounts_many.py`.
"""
from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from app.engine.actor import EVERY, Grant
from app.engine.base import Klasifikasi
from app.engine.errors import Invalid, Problem
from app.engine.indonesian import one_line
from app.engine.ranks import ROLES
from app.views import accounts, grants, places
from app.views.particulars import Particulars

MOST_LINES, LONGEST = 300, 100_000
COLUMNS = {"username": "Nama pengguna", "nama": "Nama lengkap", "wilayah_kode": "Kantor",
           "peran": "Peran", "subsistem": "Subsistem", "jabatan": "Jabatan", "nip": "NIP",
           "email": "Pos-el", "batas_klasifikasi": "Batas klasifikasi"}
_OF_THE_RIGHT = ("peran", "subsistem")


@dataclass
class Line:
    """One line as it was pasted, and what is wrong with it: (column, sentence)."""

    number: int
    texts: dict[str, str]
    errors: list[tuple[str, str]] = field(default_factory=list)


@dataclass
class Account:
    """One account to be made, from the lines that speak of it."""

    username: str
    said: Particulars
    lines: list[Line]


def read(text: str) -> list[Line]:
    """Cut a pasted table into lines; raise Invalid where it is no table of accounts."""
    if len(text) > LONGEST:
        raise _refused("Tabel ini terlalu panjang; bagi menjadi beberapa kali.")
    if "\x00" in text:
        raise _refused("Tabel ini memuat tanda yang bukan teks; salin lagi selnya dari Excel.")
    pasted = [line for line in text.splitlines() if line.strip(" \t;")]
    mark = "\t" if any("\t" in line for line in pasted) else ";"
    try:
        rows = [[one_line(cell) for cell in row]
                for row in csv.reader(pasted, delimiter=mark)]
    except csv.Error as error:
        raise _refused("Tabel ini tidak dapat dibaca; salin lagi selnya dari Excel.") from error
    named = bool(rows) and rows[0][0].casefold() == COLUMNS["username"].casefold()
    rows = rows[named:]
    if not rows:
        raise _refused("Tempelkan paling sedikit satu baris.")
    if len(rows) > MOST_LINES:
        raise _refused(f"Paling banyak {MOST_LINES} baris sekali jalan; ada {len(rows)}.")
    return [_line(number, row) for number, row in enumerate(rows, start=1 + named)]


def _refused(sentence: str) -> Invalid:
    return Invalid([Problem("tabel", sentence)])


def _line(number: int, row: list[str]) -> Line:
    cells = [*row, *[""] * (len(COLUMNS) - len(row))]
    made = Line(number, dict(zip(COLUMNS, cells, strict=False)))
    if any(row[len(COLUMNS):]):
        made.errors.append(("", f"Ada lebih dari {len(COLUMNS)} kolom; periksa urutan kolomnya."))
    return made


def gathered(session: Session, lines: Sequence[Line]) -> list[Account]:
    """Gather lines into accounts; an empty cell of a later line says what the first one said."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        found.setdefault(line.texts["username"], []).append(line)
    return [_account(session, name, these) for name, these in found.items()]


def _account(session: Session, username: str, lines: list[Line]) -> Account:
    first = lines[0].texts
    for line in lines[1:]:
        for name, label in COLUMNS.items():
            if name not in _OF_THE_RIGHT and line.texts[name] not in ("", first[name]):
                line.errors.append((label, f"Berbeda dengan baris {lines[0].number} untuk "
                                           "pengguna yang sama."))
    unit = places.meant(session, "", first["wilayah_kode"])
    given = tuple(Grant(_code(line.texts["peran"], {c: r.label for c, r in ROLES.items()}),
                        _code(line.texts["subsistem"] or EVERY, _subsystems()), unit)
                  for line in lines)
    return Account(username, Particulars(
        first["nama"], unit, given, first["jabatan"], first["nip"], first["email"],
        _code(first["batas_klasifikasi"], {k.value: k.label for k in Klasifikasi})), lines)


def _subsystems() -> dict[str, str]:
    return {**dict(grants.subsystem_choices()), grants.ALL_WORD: grants.ALL_WORD}


def _code(text: str, known: dict[str, str]) -> str:
    """Return the code of what was written as code or label, else the text as it is."""
    wanted = text.casefold()
    code = next((code for code, label in known.items()
                 if wanted in (code.casefold(), label.casefold())), text)
    return EVERY if code == grants.ALL_WORD else code


def examine(session: Session, made: Sequence[Account]) -> bool:
    """Write at each line what speaks against it; tell whether nothing does."""
    mails = Counter(each.said.email.casefold() for each in made if each.said.email)
    for account in made:
        try:
            accounts.examine(session, account.username, account.said)
        except Invalid as refusal:
            for problem in refusal.problems:
                _put(account, problem)
        if mails[account.said.email.casefold()] > 1:
            account.lines[0].errors.append((COLUMNS["email"], "Alamat ini ditulis untuk beberapa "
                                                              "pengguna."))
    return not any(line.errors for account in made for line in account.lines)


def _put(account: Account, problem: Problem) -> None:
    """Put a problem at the line and column that it is about."""
    name, _, rest = problem.field.partition(".")
    number, _, column = rest.partition(".")
    line = account.lines[int(number)] if column else account.lines[0]
    told = COLUMNS.get(column or name, ""), problem.sentence
    if told not in line.errors and told not in account.lines[0].errors:
        line.errors.append(told)
