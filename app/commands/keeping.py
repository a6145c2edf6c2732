"""backup and restore: the whole database with its attachments, proven by counts and checksums."""
from __future__ import annotations

from pathlib import Path

import click
from flask import Flask, current_app

from app.engine import backup, migrating
from app.engine.indonesian import write_decimal


def register(app: Flask) -> None:
    """Hang backup and restore on the application."""
    app.cli.add_command(backup_command)
    app.cli.add_command(restore_command)


@click.command("backup", help="Mencadangkan basis data dan semua lampiran ke satu berkas.")
@click.argument("file", metavar="BERKAS", type=click.Path(dir_okay=False, path_type=Path))
def backup_command(file: Path) -> None:
    """Write the database and every attachment into FILE."""
    settings = current_app.config["POLPUM"]
    with click.progressbar(length=max(backup.size(settings.owner_database_url), 1),
                           label="Mencadangkan") as bar:
        manifest = backup.backup(settings.owner_database_url, settings.attachments, file,
                                 bar.update)
    click.echo(f"Cadangan tersimpan di {file}: {len(manifest.tables)} tabel, "
               f"{write_decimal(manifest.rows)} baris, "
               f"{write_decimal(len(manifest.attachments))} lampiran.")


@click.command("restore", help="Memulihkan cadangan, lalu membandingkan jumlah baris dan sidik.")
@click.argument("file", metavar="BERKAS",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--force", is_flag=True, help="Ganti isi basis data yang sudah berisi.")
def restore_command(file: Path, force: bool) -> None:
    """Bring back what FILE holds; counts and checksums are compared afterwards."""
    settings = current_app.config["POLPUM"]
    with click.progressbar(length=max(2 * backup.verify(file).rows, 1), label="Memulihkan") as bar:
        migrating.restore(file, settings.owner_database_url, settings.attachments, force=force,
                          told=bar.update)
    (Path(settings.instance) / "init.stamp").unlink(missing_ok=True)
    click.echo(f"Dipulihkan dari {file}; jumlah baris dan sidik cocok. "
               "Jalankan flask init sebelum aplikasi dibuka.")
