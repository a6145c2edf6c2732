"""One list, one save and the main recap of each subsystem beside SIORMAS, at a nation's size."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask
from sqlalchemy import select, update

from app.engine import bulk, registry
from app.engine.actor import as_system
from app.engine.base import Status
from app.views import interface
from bench import pages
from bench.nation import SUBSYSTEMS, YEAR
from bench.visitor import NotThere, Visitor

# What is asked of each: (name, most on SQLite, most on PostgreSQL); 0 where nothing is said.
ASKED = (("list", 60, 60), ("save", 0, 0), ("recap of a province", 300, 300),
         ("recap of the nation", 0, 1500))


def measures(app: Flask) -> dict[str, Callable[[], float]]:
    """Return what is timed, by subsystem and name."""
    reader, found = Visitor(app, pages.READER), {}
    for code, (table, _, recap) in SUBSYSTEMS.items():
        found |= {
            f"{code}: list": _reads(reader, f"/{code}/{table}/list/"),
            f"{code}: save": lambda table=table: pages.saves(app, table, _draft(app, table)),
            f"{code}: recap of a province": _reads(reader, f"/rekap/{recap}/32/{YEAR}"),
            f"{code}: recap of the nation": _reads(reader, f"/rekap/{recap}/00/{YEAR}")}
    return found


def _reads(reader: Visitor, address: str) -> Callable[[], float]:
    return lambda: reader.reads(address)


def _draft(app: Flask, table: str) -> int:
    """Return a draft of the clerk's office; where all are approved, one is taken back for it."""
    cls: Any = registry.entity(table).__table__
    with app.app_context(), as_system("ukur"), interface.saving() as session:
        held = [cls.c.wilayah_kode == pages.OFFICE, cls.c.deleted_at.is_(None)]
        query = select(cls.c.id).where(*held).order_by(cls.c.id).limit(1)
        key = session.scalar(query.where(cls.c.status == Status.DRAF), execution_options=bulk.DOOR)
        key = key or session.scalar(query, execution_options=bulk.DOOR)
        if key is None:
            raise NotThere(table)
        session.execute(update(cls).where(cls.c.id == key).values(status=Status.DRAF),
                        execution_options=bulk.DOOR)
        return int(key)
