"""refresh: bring computed values up to date that age with the calendar; run it every night.

An ormas whose board's term ended yesterday is no longer active today, though nobody touched it.
Values that follow from records are computed when those are stored (`engine/computed.py`); recaps of
a period count dates, and are right without this, but quick only when the counts of a new year are
kept: that is seen to here as well.
"""
from __future__ import annotations

import click
from flask import Flask

from app.engine import computed, recount
from app.engine.actor import as_system
from app.engine.indonesian import write_decimal
from app.views import interface


def register(app: Flask) -> None:
    """Hang the command on the application."""
    app.cli.add_command(refresh)


@click.command("refresh", help="Menyesuaikan nilai yang berubah menurut tanggal; tiap malam.")
def refresh() -> None:
    """Compute anew what the calendar changes, in batches; running it again changes nothing."""
    click.echo(f"{write_decimal(everything())} data diperbarui.")


def everything() -> int:
    """Bring every entity up to date; return how many records changed."""
    done = 0
    with as_system("penyesuaian menurut tanggal"):
        for entity in computed.aging():
            after = -1
            while after:
                with interface.saving() as session:
                    changed, after = computed.refresh(session, entity, max(after, 0))
                    done += changed
        with interface.saving() as session:
            recount.ensure(session)
    return done
