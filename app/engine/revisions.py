"""Where the revisions of the database lie, and which is the newest; read without Alembic.

A server asks only whether its database is up to date. Moving a database is `migrating.py`.
"""
from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[2] / "migrations"


def newest() -> str:
    """Return the number of the newest revision, as it is written down beside the revisions."""
    return (FOLDER / "HEAD.txt").read_text("ascii").strip()
