"""The rules of the house, measured: which way imports run, sizes, docstrings, and what is banned.

Reads source only. What the application does is asked elsewhere.
"""
from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from app.engine import registry

ROOT = Path(__file__).resolve().parents[1]
REQUIRED = ("app", "app/models", "app/views", "translations/id", "reports", "tests", "config.py",
            "run.py", "requirements.txt", "README.md", "CHANGELOG.md", "docs", "Makefile")
FORBIDDEN = {
    "app/engine": ("app.models", "app.views", "app.commands", "app.extensions", "reports", "config",
                   "flask", "reportlab"),
    "app/models": ("app.views", "app.commands", "app.extensions", "reports", "config", "flask",
                   "wtforms", "reportlab"),
    "reports": ("app.views", "app.models", "app.commands", "flask", "flask_appbuilder",
                "sqlalchemy", "config"),
    "app/views": ("app.commands", "reportlab", "config", "tests"),
    "app/commands": ("tests",),
}
ALLOWED = {("app/engine/base.py", "flask_appbuilder"), ("app/engine/forms.py", "flask_babel"),
           ("app/models/pengguna.py", "flask_appbuilder")}
# Named where the thing itself is the subject: paper and numbers stand on the office's settings,
# places and prepared reference data on the table of regions, working days on the days off.
NAMED = {"unit_kerja", "penandatangan", "pola_nomor", "ketentuan_surat", "wilayah", "hari_libur",
         "hari_libur_daerah",
         "pesan"}  # the last is an ordinary word as well: the sentence of an answer
LINES, FUNCTION = 300, 40
DOORS = {"app/engine", "app/views/letterheads.py"}


@cache
def sources() -> dict[str, ast.Module]:
    """Read every file of ours, by its path from the root."""
    found = [path for top in ("app", "reports", "tests", "scripts", "bench", "deploy")
             for path in (ROOT / top).rglob("*.py")]
    found += [ROOT / "config.py", ROOT / "run.py"]
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text("utf-8"))
            for path in sorted(found) if "instance" not in path.parts}


def within(name: str, room: str) -> bool:
    """Tell whether a file lies in a room."""
    return name == room or name.startswith(f"{room}/")


def imports(tree: ast.Module) -> Iterator[str]:
    """Name every module that a file imports, wherever it does so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def matches(module: str, banned: str) -> bool:
    return module == banned or module.startswith(f"{banned}.")


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Walk every call with the last part of its name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            target = node.func
            yield node, target.attr if isinstance(target, ast.Attribute) else getattr(
                target, "id", "")


def test_the_required_rooms_are_there() -> None:
    assert not [name for name in REQUIRED if not (ROOT / name).exists()]


@pytest.mark.parametrize("room", FORBIDDEN)
def test_imports_run_one_way(room: str) -> None:
    wrong = [(name, module) for name, tree in sources().items() if within(name, room)
             for module in set(imports(tree)) for banned in FORBIDDEN[room]
             if matches(module, banned) and (name, module.split(".")[0]) not in ALLOWED]
    assert not wrong


def test_a_subsystem_imports_no_other() -> None:
    codes = {path.name for path in (ROOT / "app/models").iterdir() if path.is_dir()} - {
        "reference", "__pycache__"}
    wrong = [(name, module) for name, tree in sources().items() for code in codes
             if within(name, f"app/models/{code}") for module in imports(tree)
             for other in codes - {code} if matches(module, f"app.models.{other}")]
    assert not wrong


def test_no_import_hides_in_a_function() -> None:
    wrong = []
    for name, tree in sources().items():
        if within(name, "tests") or within(name, "scripts") or within(name, "bench"):
            continue
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                wrong += [f"{name}:{node.lineno}" for node in ast.walk(function)
                          if isinstance(node, ast.Import | ast.ImportFrom)]
    assert not wrong


def test_no_room_is_larger_than_it_may_be() -> None:
    wrong = [f"{name}: {len((ROOT / name).read_text('utf-8').splitlines())} lines"
             for name in sources()
             if len((ROOT / name).read_text("utf-8").splitlines()) > LINES]
    assert not wrong


def test_no_function_is_longer_than_it_may_be() -> None:
    # A browser test is one long piece of work by design, told in the order it is done.
    wrong = [f"{name}:{node.lineno} {node.name}" for name, tree in sources().items()
             if not within(name, "tests/browser")
             for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)
             and (node.end_lineno or 0) - node.lineno + 1 > FUNCTION]
    assert not wrong


def test_every_module_says_what_it_is_for() -> None:
    assert not [name for name, tree in sources().items() if not ast.get_docstring(tree)]


def test_only_one_room_commits() -> None:
    found = {name for name, tree in sources().items() if within(name, "app")
             for _, called in calls(tree) if called == "commit"}
    assert found == {"app/views/interface.py"}


def test_nobody_walks_around_the_walls() -> None:
    wrong = []
    for name, tree in sources().items():
        if not within(name, "app") or within(name, "app/engine"):
            continue
        for node, called in calls(tree):
            bare = isinstance(node.func, ast.Name)
            if called in ("bulk_save_objects", "bulk_insert_mappings", "exec_driver_sql") \
                    or (bare and called == "text" and name != "app/views/health.py"):
                wrong.append(f"{name}:{node.lineno} {called}")
        wrong += [f"{name}:{node.lineno} __table__" for node in ast.walk(tree)
                  if isinstance(node, ast.Attribute) and node.attr == "__table__"
                  and within(name, "app/views")]
    assert not wrong


def test_only_the_engine_opens_a_door_in_the_wall() -> None:
    found = {name for name, tree in sources().items() if within(name, "app")
             for node in ast.walk(tree) if isinstance(node, ast.Dict)
             for key in node.keys if isinstance(key, ast.Constant) and key.value == "wall"}
    assert not [name for name in found if not any(within(name, door) for door in DOORS)]


def test_nothing_is_caught_without_a_name() -> None:
    wrong = [f"{name}:{node.lineno}" for name, tree in sources().items() if within(name, "app")
             for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler)
             and (node.type is None or getattr(node.type, "id", "") == "Exception")]
    assert not wrong


def test_no_entity_is_named_upstairs() -> None:
    registry.load()
    tables = {entity.__tablename__ for entity in registry.entities()} - NAMED
    classes = {entity.__name__ for entity in registry.entities()}
    wrong = []
    for name, tree in sources().items():
        if not (within(name, "app/engine") or within(name, "app/views")):
            continue
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and id(node) not in docs and node.value in tables:
                wrong.append(f"{name}:{node.lineno} {node.value}")
            elif isinstance(node, ast.Name) and node.id in classes:
                wrong.append(f"{name}:{node.lineno} {node.id}")
    assert not wrong


FOREIGN = re.compile(r"\b(TODO|FIXME|XXX)\b|/(home|root)/\w")
TEXTS = {".py", ".md", ".html", ".css", ".js", ".toml", ".txt", ".sh", ".po", ".yml", ".service",
         ".timer", ".conf", ".mako", ".example"}


def test_the_project_speaks_of_itself_alone() -> None:
    wrong = []
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        if path.suffix not in TEXTS or {".venv", ".git", "instance", "vendor"} & set(parts) \
                or path.name == "test_house.py" or not path.is_file():
            continue
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
            if FOREIGN.search(line):
                wrong.append(f"{'/'.join(parts)}:{number} {line.strip()[:80]}")
    assert not wrong
