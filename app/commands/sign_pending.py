"""sign-pending: try the signatures again that an outage stopped; run it every few minutes.

Only a signer that asks nobody for a passphrase can be tried again by itself; where people type
theirs, the paper's own page offers the button, and this says how many wait for it.
"""
from __future__ import annotations

import click
from flask import Flask

from app.engine.actor import as_system
from app.engine.indonesian import write_decimal
from app.views import signing_desk


def register(app: Flask) -> None:
    """Hang the command on the application."""
    app.cli.add_command(sign_pending)


@click.command("sign-pending", help="Mencoba lagi tanda tangan yang tertunda karena gangguan.")
def sign_pending() -> None:
    """Try waiting signatures once more, and say what became of them."""
    with as_system("tanda tangan yang tertunda"):
        done, missed, waiting = signing_desk.pending()
    click.echo(f"{write_decimal(done)} ditandatangani, {write_decimal(missed)} belum berhasil, "
               f"{write_decimal(waiting)} menunggu penandatangannya.")
