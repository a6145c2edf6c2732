"""What stops any command before its own work is told in a sentence, not in a stack of calls.

A database that is away, was never prepared or belongs to another version; a backup or migration
that refuses. Any other mistake is ours and keeps its stack.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click
from sqlalchemy.exc import DBAPIError

from app.engine import backup, migrating

PREPARING = ("init", "prepare", "demo")
NO_RIGHT = "42501"
UNENTITLED = ("Peran basis data ini tidak berhak melakukannya. Sebutkan alamat pemilik tabel pada "
              "POLPUM_OWNER_DATABASE_URL, dan beri hak peran aplikasi menurut "
              "deploy/postgresql/1-roles.sql.")


@contextmanager
def plainly(verb: str, *urls: str) -> Iterator[None]:
    """Turn what `verb` stumbles over at these databases into one sentence."""
    try:
        yield
    except (backup.BackupError, migrating.MigrationError) as refusal:
        raise click.ClickException(str(refusal)) from refusal
    except DBAPIError as error:
        if getattr(error.orig, "sqlstate", None) == NO_RIGHT:
            raise click.ClickException(UNENTITLED) from error
        for url in dict.fromkeys(urls):
            if sentence := _standing(url, preparing=verb in PREPARING):
                raise click.ClickException(sentence) from error
        raise


def _standing(url: str, preparing: bool) -> str:
    """Say why a database cannot be worked with; nothing where it can."""
    try:
        stands = migrating.current(url)
    except DBAPIError as away:
        told = str(away.orig).partition("\n")[0].strip()
        return ("Basis data tidak dapat dibuka. Periksa alamat pada pengaturan dan apakah "
                f"layanannya berjalan: {told}")
    if preparing or stands == migrating.head():
        return ""
    if stands is None:
        return backup.UNPREPARED
    return (f"Basis data ini pada versi {stands}, sedangkan aplikasi ini memerlukan versi "
            f"{migrating.head()}. {backup.PREPARE}")
