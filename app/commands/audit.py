"""audit verify: read the whole trail again and compare each line with its own hash.

How a line is hashed is `engine/audit.py`; searching the trail is a screen, `views/trail.py`.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine.actor import as_system
from app.engine.audit import Jejak, fingerprint
from app.engine.indonesian import write_decimal
from app.views import interface

BATCH = 2000
SHOWN = 100


def register(app: Flask) -> None:
    """Hang the commands of the trail on the application."""
    app.cli.add_command(audit)


@click.group("audit", help="Memeriksa jejak perubahan.")
def audit() -> None:
    """Prove the trail."""


@audit.command("verify", help="Memeriksa sidik setiap baris jejak.")
def verify() -> None:
    """Compare every line of the trail with its hash; end with 1 when one does not agree."""
    wrong: list[int] = []
    with as_system("perintah audit verify"):
        session = interface.session()
        count = session.scalar(select(func.count(Jejak.id))) or 0
        with click.progressbar(_lines(session), length=count, label="Memeriksa jejak") as bar:
            wrong = [line["id"] for line in bar if fingerprint(line) != line["sidik"]]
    if not wrong:
        click.echo(f"{write_decimal(count)} baris jejak utuh.")
        return
    shown = ", ".join(map(str, wrong[:SHOWN])) + (", …" if len(wrong) > SHOWN else "")
    click.echo(f"{write_decimal(len(wrong))} dari {write_decimal(count)} baris jejak tidak cocok "
               f"dengan sidiknya: {shown}")
    raise SystemExit(1)


def _lines(session: Session) -> Iterator[dict[str, Any]]:
    columns = [getattr(Jejak, column.key) for column in Jejak.__table__.columns]
    last = 0
    while True:
        rows = session.execute(select(*columns).where(Jejak.id > last).order_by(Jejak.id)
                               .limit(BATCH)).mappings().all()
        if not rows:
            return
        yield from (dict(row) for row in rows)
        last = rows[-1]["id"]
