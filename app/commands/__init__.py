"""The command line: one file per noun, hung on `flask --app run`."""
from __future__ import annotations

from flask import Flask

from app.commands import prepare


def register(app: Flask) -> None:
    """Hang the commands on the application."""
    prepare.register(app)
