"""A database as big as the nation's, built once by the commands an operator would use, then kept.

SQLite lies in the folder of the bench. PostgreSQL is the server of TEST_DATABASE_URL, where the
database is kept as well, or else one of the moment, where it is built anew each time.
"""
from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from sqlalchemy import make_url

from tests.databases import _execute, postgres_url

ROOT = Path(__file__).resolve().parent.parent
READY = "siap.txt"


def folder() -> Path:
    """Return where the bench keeps its databases and papers."""
    return Path(os.environ.get("BENCH_DIR") or ROOT / "instance" / "bench")


@contextmanager
def environment(kind: str, rows: int) -> Iterator[dict[str, str]]:
    """Lend the environment of a filled database."""
    place = folder() / f"{kind}-{rows}"
    place.mkdir(parents=True, exist_ok=True)
    said = {name: value for name, value in os.environ.items() if not name.startswith("POLPUM_")}
    said |= {"POLPUM_ENV": "demo", "POLPUM_INSTANCE": str(place)}
    wanted = f"{rows} {_head()}"
    ready = place / READY
    if kind == "postgresql":
        said["POLPUM_DATABASE_URL"], fresh = _postgres(f"polpum_bench_{rows}")
        if fresh:
            ready.unlink(missing_ok=True)
    if not ready.exists() or ready.read_text(encoding="ascii") != wanted:
        click.echo(f"Membangun {rows} ormas pada {kind} …")
        run(said, "flask", "--app", "run", "demo", "--rows", str(rows))
        ready.write_text(wanted, encoding="ascii")
    yield said


def run(environment: dict[str, str], program: str, *arguments: str) -> None:
    """Run a program of the virtual environment to its end."""
    beside = Path(sys.executable).parent / program
    subprocess.run([str(beside), *arguments], check=True, cwd=ROOT, env=environment)  # noqa: S603


def _head() -> str:
    """Return a mark of the revisions: a changed one needs a new database."""
    said = b"".join(path.read_bytes() for path in sorted((ROOT / "migrations").glob("**/*.py")))
    return hashlib.sha256(said).hexdigest()[:16]


def _postgres(name: str) -> tuple[str, bool]:
    """Return the address of the bench's database, and whether it was made just now."""
    server = postgres_url()
    there = _execute(server, f"SELECT count(*) FROM pg_database WHERE datname = '{name}'")  # noqa: S608 - our own name
    if not there:
        _execute(server, f'CREATE DATABASE "{name}"')
    return make_url(server).set(database=name).render_as_string(False), not there
