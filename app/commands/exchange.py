"""import and export: workbooks of one entity from the command line, by the rights of a person.

The same rows, rules and trail as on screen; only the number of rows is not limited to what a page
can wait for. CSV with the headings of the workbook, or the names of the fields, is read too.
"""
from __future__ import annotations

import difflib
from pathlib import Path
from typing import Any

import click
from flask import Flask
from sqlalchemy.exc import IntegrityError

from app.commands.targets import in_the_name_of, written
from app.engine import audit, listing, registry, roles, sheet_read
from app.engine.actor import acting
from app.engine.base import Base, Reference
from app.engine.errors import DomainError
from app.engine.indonesian import write_decimal
from app.engine.sheet_import import Import
from app.engine.sheet_read import Outcome
from app.engine.sheet_write import export
from app.models.pengguna import Pengguna
from app.views import accounts, interface
from app.views.security import actor_for
from app.views.sheets import CLASH, told

MOST_ROWS = 200_000


def register(app: Flask) -> None:
    """Hang import and export on the application."""
    app.cli.add_command(take)
    app.cli.add_command(give)


@click.command("import", help="Mengimpor berkas Excel: semua barisnya, atau tidak satu pun.")
@click.argument("entity", metavar="DATA")
@click.argument("file", metavar="BERKAS",
                type=click.Path(exists=True, dir_okay=False, path_type=Path))
@in_the_name_of
@click.option("--dry-run", is_flag=True, help="Periksa semuanya, jangan simpan.")
@click.option("--reason", default="", help="Mengapa baris yang diperingatkan memang benar.")
def take(entity: str, file: Path, username: str, dry_run: bool, reason: str) -> None:
    """Store a workbook whole or not at all."""
    cls, person = _entity(entity), _person(username)
    try:
        tables = sheet_read.read(file, MOST_ROWS)
        with acting(actor_for(person)) as actor:
            outcome = _run(cls, actor, tables, dry_run, reason)
    except IntegrityError as error:
        raise click.ClickException(CLASH) from error
    except (ValueError, DomainError) as error:
        raise click.ClickException(str(error)) from error
    for problem in (*outcome.problems, *outcome.warnings, *outcome.remarks):
        click.echo(f"{problem.sheet} baris {problem.row}, {problem.column or '–'}: "
                   f"{problem.sentence}", err=True)
    if outcome.wrong:
        raise click.ClickException(f"{write_decimal(outcome.wrong)} hal perlu diperbaiki; tidak "
                                   "ada yang tersimpan.")
    if outcome.warned and not dry_run:
        raise click.ClickException(f"{write_decimal(outcome.warned)} peringatan; bila isiannya "
                                   "memang benar, ulangi dengan --reason.")
    click.echo(("Uji saja, tidak disimpan: " if dry_run else "") + told(outcome) + ".")


def _run(cls: type[Base], actor: Any, tables: dict[str, Any], dry_run: bool,
         reason: str) -> Outcome:
    units = [] if issubclass(cls, Reference) else roles.writable_units(actor, cls, "import")
    if not roles.may(actor, "import", cls):
        raise ValueError(f"Akun ini tidak berhak mengimpor {cls.__entity__.label}.")
    rows = max((len(table) - 1 for table in tables.values()), default=0)
    with interface.saving() as session, \
            click.progressbar(length=max(rows, 1), label="Memeriksa baris") as bar:
        run = Import(session, actor, cls, units, units[0] if units else "", keep=not dry_run,
                     most_rows=MOST_ROWS, reason=reason)
        outcome = run.run(tables, bar.update)
        if outcome.refused or dry_run:
            session.rollback()
    return outcome


@click.command("export", help="Mengekspor semua yang terjangkau seorang pengguna ke Excel.")
@click.argument("entity", metavar="DATA")
@click.argument("file", metavar="BERKAS", type=click.Path(dir_okay=False, path_type=Path))
@in_the_name_of
def give(entity: str, file: Path, username: str) -> None:
    """Write everything within a person's reach into a workbook."""
    cls, person = _entity(entity), _person(username)
    session = interface.session()
    with acting(actor_for(person)) as actor:
        if not roles.may(actor, "export", cls):
            raise click.ClickException(
                f"Akun ini tidak berhak mengekspor {cls.__entity__.label}.")
        try:
            with written(file) as stream:
                rows = export(session, cls, listing.parse(session, cls, {}), stream)
        except DomainError as refusal:
            raise click.ClickException(refusal.sentence()) from refusal
        with interface.saving():
            audit.note(session, "ekspor", entity=entity, subsystem=cls.__subsystem__,
                       title=f"{cls.__entity__.label}: {rows} baris")
    click.echo(f"{file}: {write_decimal(rows)} baris.")


def _entity(table: str) -> type[Base]:
    known = {each.__tablename__: each for each in registry.mains()}
    if table not in known:
        for name, each in known.items():
            if table in {part.__tablename__ for part in registry.children(each).values()}:
                raise click.ClickException(
                    f"Data “{table}” adalah bagian dari {name}; pakai {name}.")
        near = difflib.get_close_matches(table, known, n=3)
        hint = f"Mungkin maksudnya {' atau '.join(near)}." if near \
            else "Pilihan: " + ", ".join(sorted(known)) + "."
        raise click.ClickException(f"Data “{table}” tidak dikenal. {hint}")
    return known[table]


def _person(username: str) -> Pengguna:
    person = accounts.by_name(interface.session(), username)
    if person is None or not person.user.is_active:
        raise click.ClickException(f"Pengguna {username} tidak ditemukan atau tidak aktif.")
    return person
