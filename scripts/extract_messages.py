"""Gather every English sentence people may be shown, and keep the Indonesian catalogues in step.

The sources are the installed Flask-AppBuilder, WTForms, Flask-WTF, Flask-Login, our own `app/`, and
Click for the command line. New sentences enter untranslated; vanished ones become obsolete; the
`.mo` files are then compiled and committed, so that a fresh clone needs no compile step. This file
translates nothing: the Indonesian is written by hand in the catalogues, and
`tests/test_translations.py` finds the gaps.
"""

from __future__ import annotations

import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from flask_login.config import LOGIN_MESSAGE, REFRESH_MESSAGE

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"
FOLDER = ROOT / "translations" / "id" / "LC_MESSAGES"
PO = FOLDER / "messages.po"
MO = FOLDER / "messages.mo"
# What the command line says of itself has a catalogue of its own: no screen shows it.
COMMANDS_PO = FOLDER / "perintah.po"
COMMANDS_MO = FOLDER / "perintah.mo"

GETTEXT: dict[str, tuple[int, ...] | None] = {
    "_": None,
    "_l": None,
    "gettext": None,
    "lazy_formatter_gettext": (1,),
    "lazy_gettext": None,
    "lazy_ngettext": (1, 2),
    "ngettext": (1, 2),
    "__": None,
}
# Flask-WTF raises its CSRF sentences bare; they meet gettext only when they are shown.
BARE: dict[str, tuple[int, ...] | None] = {"ValidationError": None, "_error_response": None}
METHODS = [("**.py", "python"), ("**.html", "jinja2")]
OPTIONS = {
    "**.html": {
        "extensions": "jinja2.ext.do,jinja2.ext.loopcontrols",
        "newstyle_gettext": "false",
        "silent": "false",
    }
}
WORD = re.compile(r"[^\W\d_]{2,}")
# Words that betray an English sentence although no library happens to use them.
ENGLISH = {
    "could",
    "download",
    "has",
    "have",
    "must",
    "not",
    "saved",
    "the",
    "upload",
    "was",
    "your",
}
# Words of both languages; alone they prove nothing.
SHARED = {"audit", "detail", "email", "format", "id", "info", "no", "status"}


class Message(NamedTuple):
    """One sentence found in a source: its msgid (a tuple when it has a plural) and its file."""

    msgid: str | tuple[str, ...]
    origin: str

    @property
    def singular(self) -> str:
        return self.msgid if isinstance(self.msgid, str) else self.msgid[0]


def of_package(name: str) -> Iterator[Message]:
    """Yield the sentences of an installed package, read from its source and templates."""
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError(name)
    keywords = GETTEXT | BARE if name == "flask_wtf" else GETTEXT
    yield from _of_folder(Path(spec.origin).parent, name, keywords)


def of_libraries() -> Iterator[Message]:
    """Yield the sentences of all the libraries that speak to the user."""
    for name in ("flask_appbuilder", "wtforms", "flask_wtf"):
        yield from of_package(name)
    for sentence in (LOGIN_MESSAGE, REFRESH_MESSAGE):
        yield Message(sentence, "flask_login/config.py")


def of_commands() -> Iterator[Message]:
    """Yield the sentences with which the command line speaks of itself."""
    yield from of_package("click")


def of_app() -> Iterator[Message]:
    """Yield the sentences of our own code and templates, English or not."""
    yield from _of_folder(APP, "app", GETTEXT)


def looks_english(sentence: str, catalogue: Catalog) -> bool:
    """Tell machine text from a label that was born Indonesian.

    A word counts as English when a library uses it and no Indonesian translation does.
    """
    known = [message for message in catalogue if message.id]
    english = {w for m in known if _is_foreign(m.locations) for w in _words(_first(m.id))}
    indonesian = {w for m in known for w in _words(_first(m.string))}
    return bool(_words(sentence) & ((english | ENGLISH) - indonesian - SHARED))


def read_catalogue(po: Path = PO) -> Catalog:
    """Read an Indonesian catalogue as it is written by hand."""
    with po.open("rb") as stream:
        return read_po(stream, locale="id")


def refresh() -> list[str]:
    """Bring both catalogues and their compiled forms up to date; return what is untranslated."""
    catalogue = read_catalogue()
    template = Catalog(project="Polpum Terpadu", charset="utf-8")
    for message in of_libraries():
        template.add(message.msgid, locations=[(message.origin, 0)])
    for message in of_app():
        if message.singular in catalogue or looks_english(message.singular, catalogue):
            template.add(message.msgid, locations=[(message.origin, 0)])
    commands = Catalog(project="Polpum Terpadu", charset="utf-8")
    for message in of_commands():
        commands.add(message.msgid, locations=[(message.origin, 0)])
    return [*_renewed(catalogue, template, PO, MO),
            *_renewed(read_catalogue(COMMANDS_PO), commands, COMMANDS_PO, COMMANDS_MO)]


def _renewed(catalogue: Catalog, template: Catalog, po: Path, mo: Path) -> list[str]:
    catalogue.update(template, no_fuzzy_matching=True, update_creation_date=False)
    catalogue.obsolete = {key: m for key, m in catalogue.obsolete.items() if _first(m.string)}
    with po.open("wb") as stream:
        write_po(stream, catalogue, width=100, sort_output=True, include_lineno=False)
    with mo.open("wb") as stream:
        write_mo(stream, catalogue)
    return [_first(m.id) for m in catalogue if m.id and not _first(m.string)]


def _of_folder(
    folder: Path, prefix: str, keywords: dict[str, tuple[int, ...] | None]
) -> Iterator[Message]:
    found = extract_from_dir(folder, METHODS, OPTIONS, keywords=keywords)
    for file, _line, msgid, _comments, _context in found:
        yield Message(msgid, f"{prefix}/{Path(file).as_posix()}")


def _is_foreign(locations: list[tuple[str, int]]) -> bool:
    return any(not file.startswith("app/") for file, _line in locations)


def _first(text: str | tuple[str, ...] | list[str] | None) -> str:
    """Return the text itself, or its singular; a sentence just found has no Indonesian at all."""
    if not text:
        return ""
    return text if isinstance(text, str) else text[0]


def _words(text: str) -> set[str]:
    plain = re.sub(r"%\(\w+\)\w|\{\w*\}", " ", text)
    return {word.lower() for word in WORD.findall(plain)}


if __name__ == "__main__":
    waiting = refresh()
    for sentence in waiting:
        sys.stdout.write(f"belum diterjemahkan: {sentence}\n")
    sys.exit(1 if waiting else 0)
