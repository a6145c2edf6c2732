"""The Indonesian catalogue says everything that the libraries and our own code say in English.

What is extracted, and how, lives in `scripts/extract_messages.py`; run it when a test here fails.
Sentences that were born Indonesian (labels of entities and fields) need no entry.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import read_mo
from babel.support import Translations

ROOT = Path(__file__).resolve().parent.parent
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")
POSITIONAL = re.compile(r"%[-#0 +]*\d*(?:\.\d+)?[a-zA-Z]")


def _load_extractor() -> ModuleType:
    path = ROOT / "scripts" / "extract_messages.py"
    spec = importlib.util.spec_from_file_location("extract_messages", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


extractor = _load_extractor()


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    return extractor.read_catalogue()


@pytest.fixture(scope="module")
def indonesian() -> Translations:
    return Translations.load(ROOT / "translations", ["id"], domain="messages")


def test_every_sentence_of_the_libraries_has_an_indonesian_one(catalogue: Catalog) -> None:
    messages = list(extractor.of_libraries())
    assert len({message.singular for message in messages}) > 190, "the extraction found too little"
    assert [m.singular for m in messages if not _is_translated(catalogue.get(m.singular))] == []


def test_every_english_sentence_of_ours_has_an_indonesian_one(catalogue: Catalog) -> None:
    english = [m for m in extractor.of_app() if extractor.looks_english(m.singular, catalogue)]
    assert [m for m in english if not _is_translated(catalogue.get(m.singular))] == []


def test_english_and_indonesian_are_told_apart(catalogue: Catalog) -> None:
    for english in ("Delete the attachment", "Your session has expired.", "Add Record"):
        assert extractor.looks_english(english, catalogue)
    for indonesian in ("Nomor SKT sudah terdaftar.", "Unduh format", "No. huruf a", "Kata sandi"):
        assert not extractor.looks_english(indonesian, catalogue)


def test_a_translation_keeps_the_placeholders_of_its_sentence(catalogue: Catalog) -> None:
    wrong = [
        (message.id, text)
        for message in catalogue
        if message.id
        for text in _forms(message.string)
        if _placeholders(text) != _placeholders(_forms(message.id)[0])
    ]
    assert wrong == []


def test_indonesian_has_one_plural_form_and_nothing_fuzzy(catalogue: Catalog) -> None:
    assert (catalogue.num_plurals, catalogue.plural_expr) == (1, "0")
    assert [message.id for message in catalogue if message.id and message.fuzzy] == []


def test_the_compiled_catalogue_is_up_to_date(catalogue: Catalog) -> None:
    with extractor.MO.open("rb") as stream:
        compiled = read_mo(stream)
    assert _texts(compiled) == _texts(catalogue), "run python scripts/extract_messages.py"


def test_the_command_line_speaks_of_itself_in_indonesian() -> None:
    commands = extractor.read_catalogue(extractor.COMMANDS_PO)
    asked = {message.singular for message in extractor.of_commands()}
    assert len(asked) > 60, "the extraction found too little"
    assert [text for text in asked if not _is_translated(commands.get(text))] == []
    with extractor.COMMANDS_MO.open("rb") as stream:
        assert _texts(read_mo(stream)) == _texts(commands), "run scripts/extract_messages.py"
    held = re.compile(r"\{[^{}]*\}|%\(\w+\)s")
    assert [message.id for message in commands if message.id
            and set(held.findall(_forms(message.string)[0]))
            != set(held.findall(_forms(message.id)[-1]))] == []


def test_a_plural_sentence_is_found_for_every_number(indonesian: Translations) -> None:
    one = "Field must be at least %(min)d character long."
    many = "Field must be at least %(min)d characters long."
    for number in (0, 1, 2, 11):
        said = indonesian.ungettext(one, many, number) % {"min": number}
        assert said == f"Paling sedikit {number} karakter."


def test_no_sentence_is_built_before_it_is_translated() -> None:
    assert list(_built_sentences()) == []


def test_no_sentence_of_ours_has_a_positional_placeholder() -> None:
    assert [m for m in extractor.of_app() if _has_positional(m.singular)] == []


def _built_sentences() -> Iterator[str]:
    """Yield each gettext call of ours whose sentence is put together before translation."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            translates = isinstance(node, ast.Call) and _called(node) in extractor.GETTEXT
            if translates and any(_is_built(argument) for argument in node.args):
                yield f"{path.relative_to(ROOT)}:{node.lineno}"


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _is_built(argument: ast.expr) -> bool:
    if isinstance(argument, ast.JoinedStr):
        return True
    if isinstance(argument, ast.BinOp):
        return any(
            isinstance(side, ast.Constant | ast.JoinedStr)
            for side in (argument.left, argument.right)
        )
    if isinstance(argument, ast.Call):
        return isinstance(argument.func, ast.Attribute) and argument.func.attr == "format"
    return isinstance(argument, ast.Constant) and _has_positional(argument.value)


def _has_positional(text: object) -> bool:
    if not isinstance(text, str):
        return False
    return bool(POSITIONAL.search(PLACEHOLDER.sub("", text.replace("%%", ""))))


def _placeholders(text: str) -> list[str]:
    plain = text.replace("%%", "")
    return sorted(PLACEHOLDER.findall(plain) + POSITIONAL.findall(PLACEHOLDER.sub("", plain)))


def _is_translated(message: Message | None) -> bool:
    return message is not None and not message.fuzzy and all(_forms(message.string))


def _forms(text: str | tuple[str, ...] | list[str]) -> list[str]:
    return [text] if isinstance(text, str) else list(text)


def _texts(catalogue: Catalog) -> dict[str, list[str]]:
    return {_forms(m.id)[0]: _forms(m.string) for m in catalogue if m.id and m.string}
