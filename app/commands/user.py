"""user add, reset and unlock: accounts from the command line, the very first admin among them.

The rules are those of the screens (`views/accounts.py`). Passwords are asked, never given as an
argument, where they would stay in the shell's history.
"""
from __future__ import annotations

import sys

import click
from flask import Flask

from app.engine import regions, registry, roles
from app.engine.actor import EVERY, Grant, as_system
from app.engine.errors import Invalid
from app.models.pengguna import Pengguna
from app.views import accounts, grants, interface, passwords
from app.views.particulars import Particulars


def register(app: Flask) -> None:
    """Hang the commands for accounts on the application."""
    app.cli.add_command(user)


@click.group("user", help="Mengelola akun: membuat, mengatur ulang kata sandi, membuka kunci.")
def user() -> None:
    """Make accounts, reset passwords, unlock."""


@user.command("add", help="Membuat akun dengan satu hak. Kata sandi ditanyakan, atau dibaca dari "
                          "masukan standar.")
@click.argument("username", metavar="NAMA")
@click.option("--role", required=True, type=click.Choice(list(roles.ROLES)),
              help="Kode peran. Tempat dan subsistem yang boleh diberi peran itu tertulis pada "
                   "halaman Peran.")
@click.option("--subsystem", default=grants.ALL_WORD, show_default=True,
              help="Kode subsistem, atau semua.")
@click.option("--region", default=regions.NATION, show_default=True,
              help="Kode wilayah kantor, misalnya 32.73.")
@click.option("--name", "full_name", default="",
              help="Nama lengkap; bila dikosongkan, nama pengguna.")
def add(username: str, role: str, subsystem: str, region: str, full_name: str) -> None:
    """Make an account with one grant; its password is asked, or read from standard input."""
    subsystem = EVERY if subsystem == grants.ALL_WORD else subsystem
    known = {EVERY, *(each.code for each in registry.subsystems())}
    if subsystem not in known:
        raise click.ClickException(f"Subsistem tidak dikenal. Pilihan: {grants.ALL_WORD}, "
                                   + ", ".join(sorted(known - {EVERY})) + ".")
    given = [Grant(role, subsystem, region)]
    try:
        with as_system("perintah user add"):
            accounts.examine(interface.session(), username, Particulars(
                full_name or username, region, tuple(given)))
            password = _asked(username, full_name)
            with interface.saving() as session:
                accounts.create(session, username=username, full_name=full_name or username,
                                password=password, unit=region, grants=given)
    except Invalid as refusal:
        raise click.ClickException("\n".join(dict.fromkeys(
            problem.sentence for problem in refusal.problems))) from refusal
    click.echo(f"Pengguna {username} dibuat.")


@user.command("reset", help="Memberi kata sandi sementara dan menampilkannya; wajib diganti saat "
                            "masuk.")
@click.argument("username", metavar="NAMA")
def reset(username: str) -> None:
    """Give a temporary password, to be changed at the next sign-in, and print it."""
    with as_system("perintah user reset"), interface.saving() as session:
        password = accounts.reset(session, accounts.locked(session, _found(username).id))
    click.echo(f"Kata sandi sementara {username}: {password}")


@user.command("unlock", help="Membuka akun yang terkunci.")
@click.argument("username", metavar="NAMA")
def unlock(username: str) -> None:
    """Let a locked account try again."""
    with as_system("perintah user unlock"), interface.saving() as session:
        accounts.unlock(session, accounts.locked(session, _found(username).id))
    click.echo(f"Kunci akun {username} dibuka.")


def _found(username: str) -> Pengguna:
    person = accounts.by_name(interface.session(), username)
    if person is None:
        raise click.ClickException(f"Pengguna {username} tidak ditemukan.")
    return person


def _asked(username: str, full_name: str) -> str:
    """Ask for a password, at a terminal as often as it takes; only once all else is right."""
    person = (username, *full_name.split())
    while sys.stdin.isatty():
        password = click.prompt("Kata sandi", hide_input=True)
        weak = passwords.weakness(password, person)
        if not weak and password == click.prompt("Ulangi kata sandi", hide_input=True):
            return str(password)
        click.echo(weak or "Pengulangan tidak sama dengan kata sandi.", err=True)
    password = sys.stdin.readline().rstrip("\r\n")
    if weak := passwords.weakness(password, person):
        raise click.ClickException(weak)
    return password
