"""What a command answers when its database is away, empty, of another version, or refuses."""
from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import click
import psycopg
import pytest
from sqlalchemy import NullPool, create_engine, text
from sqlalchemy.exc import DBAPIError, ProgrammingError

from app.commands.plainly import plainly
from app.engine import backup, migrating
from config import ROOT

AWAY = "postgresql+psycopg://app:sandi@127.0.0.1:1/polpum"


def ask(verb: str, url: str) -> None:
    """Ask a database for a table it does not have, as a command would."""
    with plainly(verb, url), create_engine(url, poolclass=NullPool).connect() as connection:
        connection.execute(text("SELECT * FROM tidak_ada"))


def stumble(verb: str, url: str) -> str:
    with pytest.raises(click.ClickException) as told:
        ask(verb, url)
    return str(told.value.message)


def standing_at(folder: Path, revision: str) -> str:
    with closing(sqlite3.connect(folder / "lain.sqlite3")) as raw:
        raw.execute("CREATE TABLE alembic_version (version_num VARCHAR(32))")
        raw.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
        raw.commit()
    return f"sqlite:///{folder / 'lain.sqlite3'}"


def test_a_database_that_is_away_is_named_without_its_password() -> None:
    for verb in ("init", "export"):
        sentence = stumble(verb, AWAY)
        assert sentence.startswith("Basis data tidak dapat dibuka.")
        assert "sandi@" not in sentence


def test_an_empty_database_asks_for_init(tmp_path: Path) -> None:
    assert stumble("export", f"sqlite:///{tmp_path}/x.sqlite3") == backup.UNPREPARED


def test_an_older_database_asks_for_init(tmp_path: Path) -> None:
    sentence = stumble("export", standing_at(tmp_path, "0001"))
    assert "pada versi 0001" in sentence
    assert sentence.endswith(backup.PREPARE)


@pytest.mark.parametrize("verb", ["export", "init"])
def test_our_own_mistake_keeps_its_stack(tmp_path: Path, verb: str) -> None:
    url = standing_at(tmp_path, migrating.head() if verb == "export" else "0001")
    with pytest.raises(DBAPIError, match="tidak_ada"):
        ask(verb, url)


def test_a_role_without_the_right_asks_for_the_owner() -> None:
    denied = ProgrammingError("CREATE TABLE", {}, psycopg.errors.InsufficientPrivilege("tidak"))
    with pytest.raises(click.ClickException, match="POLPUM_OWNER_DATABASE_URL"), plainly("init"):
        raise denied


@pytest.mark.parametrize("refusal", [backup.BackupError, migrating.MigrationError])
def test_a_refusal_is_its_own_sentence(refusal: Any) -> None:
    with pytest.raises(click.ClickException, match="karena"), plainly("init"):
        raise refusal("Tidak jadi, karena uji.")


def test_a_verb_of_the_command_line_answers_so(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "flask", "--app", "run", "user", "reset", "admin"], cwd=ROOT,
        env={**os.environ, "POLPUM_ENV": "test", "POLPUM_INSTANCE": str(tmp_path)},
        capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr.strip()) == (1, f"Galat: {backup.UNPREPARED}")
