"""recap and counts: print a recap from the command line; prove or renew the kept counts.

A recap is printed as the named person would see it, by the same rights as on screen. Counting
itself is `engine/summary.py`'s and `engine/recount.py`'s.
"""
from __future__ import annotations

from pathlib import Path

import click
from flask import Flask
from flask_appbuilder.security.sqla.models import User
from sqlalchemy import select

from app.commands.targets import in_the_name_of, written
from app.engine import recount, registry
from app.engine.actor import acting, as_system
from app.engine.errors import DomainError
from app.engine.indonesian import write_decimal
from app.models.pengguna import Pengguna
from app.views import interface, recaps
from app.views.security import actor_for
from reports.recap import place_spoken


def register(app: Flask) -> None:
    """Hang the commands on the application."""
    app.cli.add_command(recap)
    app.cli.add_command(counts)


@click.command("recap", help="Mencetak satu rekap sebagai PDF, seperti pada layar.")
@click.argument("code", metavar="KODE")
@click.argument("region", metavar="WILAYAH")
@click.argument("period", metavar="PERIODE")
@in_the_name_of
@click.option("-o", "--output", required=True, type=click.Path(dir_okay=False, path_type=Path),
              help="Berkas PDF yang ditulis.")
@click.option("--paper", "size", type=click.Choice(recaps.PAPERS),
              help="Kertas; bila tidak disebut, kertas kantor itu.")
def recap(code: str, region: str, period: str, username: str, output: Path,
          size: str | None) -> None:
    """Print one recap as PDF, as a person would."""
    person = interface.session().scalar(
        select(Pengguna).join(Pengguna.user).where(User.username == username,
                                                   User.active.is_(True)))
    if person is None:
        raise click.ClickException(f"Pengguna “{username}” tidak ada atau tidak aktif.")
    with acting(actor_for(person)) as who:
        try:
            subsystem, found, place, span = recaps.asked(who, code, region, period)
        except DomainError as refusal:
            raise click.ClickException(refusal.sentence()) from refusal
        with written(output) as stream:
            result = recaps.printed(interface.session(), who, found, place, span, stream, size)
        recaps.note_download(subsystem, result, "pdf")
    click.echo(f"{output}: {result.title}, {place_spoken(result.place)}, {result.spoken}.")


@click.group("counts", help="Memeriksa atau menghitung ulang hitungan tersimpan.")
def counts() -> None:
    """Prove or renew the counts kept for recaps."""


@counts.command("verify", help="Membandingkan hitungan tersimpan dengan datanya.")
def verify() -> None:
    """Compare the kept counts with the records; leave with 1 when they differ."""
    with as_system("pemeriksaan hitungan tersimpan"), \
            click.progressbar(registry.mains(), label="Memeriksa hitungan") as bar:
        told = [sentence for entity in bar
                for sentence in recount.verify(interface.session(), entity)]
    for sentence in told:
        click.echo(sentence)
    click.echo(f"{write_decimal(len(told))} perbedaan.")
    raise SystemExit(1 if told else 0)


@counts.command("rebuild", help="Menghitung ulang semuanya.")
def rebuild() -> None:
    """Count everything anew."""
    done = 0
    with as_system("hitung ulang hitungan tersimpan"), \
            click.progressbar(registry.mains(), label="Menghitung ulang") as bar:
        for entity in bar:
            with interface.saving() as session:
                done += recount.rebuild(session, entity)
    click.echo(f"{write_decimal(done)} potongan dihitung ulang.")
