"""demo: fill the demonstration with accounts and invented records, or grow it to a nation's.

Only where POLPUM_ENV=demo. Running it again changes nothing. What is written, and how, is said in
`demo_data/`.
"""
from __future__ import annotations

import click
from flask import Flask, current_app

from app.commands.demo_data import filling, people
from app.commands.prepare import initialise
from app.engine.indonesian import write_decimal


def register(app: Flask) -> None:
    """Hang the command on the application."""
    app.cli.add_command(demo)


@click.command("demo", help="Mengisi data contoh, hanya pada POLPUM_ENV=demo; boleh diulang.")
@click.option("--rows", type=click.IntRange(1, 5_000_000),
              help="Tambah sampai sekian ormas, dimuat secara borongan.")
def demo(rows: int | None) -> None:
    """Fill the demonstration; running it again adds nothing."""
    settings = current_app.config["POLPUM"]
    if settings.env != "demo":
        raise click.ClickException("Data contoh hanya diisikan bila POLPUM_ENV=demo.")
    initialise()
    filled = filling.fill()
    click.echo("Data contoh terisi." if filled else "Data contoh sudah ada; tidak ada yang diubah.")
    if rows:
        added = filling.grow(rows)
        click.echo(f"Ditambahkan {write_decimal(added)} ormas." if added
                   else "Ormas sudah sebanyak itu; tidak ada yang ditambahkan.")
    click.echo(people.table(settings.demo_password))
