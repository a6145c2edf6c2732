"""The command line: one file per noun, hung on `flask --app run` and read when its verb is asked.

A server never speaks these words, so it does not wait for what only they need.
"""
from __future__ import annotations

import gettext
import os
from importlib import import_module

import click
from flask import Flask
from flask.cli import AppGroup

from app.commands import plainly
from config import ROOT

CATALOGUE = "perintah"
FILES = {
    "prepare": ("init", "prepare", "check"),
    "keeping": ("backup", "restore"),
    "demo": ("demo",),
    "user": ("user",),
    "audit": ("audit",),
    "exchange": ("import", "export"),
    "recap": ("recap", "counts"),
    "refresh": ("refresh",),
    "work": ("work", "recap-all"),
    "sign_pending": ("sign-pending",),
}
_FILE_OF = {verb: name for name, verbs in FILES.items() for verb in verbs}


class Verbs(AppGroup):
    """The verbs of the house beside those of the libraries; a file is read at its first verb."""

    def __init__(self, app: Flask) -> None:
        super().__init__()
        self.app = app

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_FILE_OF})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        _speak()
        if cmd_name in _FILE_OF and cmd_name not in self.commands:
            import_module(f"app.commands.{_FILE_OF[cmd_name]}").register(self.app)
        if cmd_name in _FILE_OF:
            settings = self.app.config["POLPUM"]
            ctx.with_resource(plainly.plainly(cmd_name, settings.owner_database_url,
                                              settings.database_url))
        return super().get_command(ctx, cmd_name)


def _speak() -> None:
    """Let the command line itself speak Indonesian: its usage, its help, its refusals."""
    os.environ["LANGUAGE"] = "id"
    gettext.bindtextdomain(CATALOGUE, str(ROOT / "translations"))
    gettext.textdomain(CATALOGUE)


def register(app: Flask) -> None:
    """Let the application know the commands."""
    known = app.cli.commands
    app.cli = Verbs(app)
    app.cli.commands.update(known)
