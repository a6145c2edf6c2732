"""The command line: one file per noun, hung on `flask --app run`."""
from __future__ import annotations

from flask import Flask

from app.commands import (
    audit,
    demo,
    exchange,
    keeping,
    prepare,
    recap,
    refresh,
    sign_pending,
    user,
    work,
)


def register(app: Flask) -> None:
    """Hang the commands on the application."""
    prepare.register(app)
    keeping.register(app)
    demo.register(app)
    user.register(app)
    audit.register(app)
    exchange.register(app)
    recap.register(app)
    refresh.register(app)
    work.register(app)
    sign_pending.register(app)
