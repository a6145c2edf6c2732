"""Owner: what is loaded in bulk is loaded as the owner of the tables.

Numbers are set beneath the session and indexes stand aside meanwhile, which the role of the
application may not do.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from flask import current_app
from sqlalchemy import create_engine

from app import extensions
from app.engine import database


@contextmanager
def as_owner() -> Iterator[None]:
    """Let the session speak to the database as its owner within the block."""
    settings, engines = current_app.config["POLPUM"], extensions.db.engines
    if settings.owner_database_url == settings.database_url:
        yield
        return
    url, plain = database.normal(settings.owner_database_url), engines[None]
    extensions.db.session.remove()
    engines[None] = owner = create_engine(url, **database.options(url))
    database.prepare(owner)
    try:
        yield
    finally:
        extensions.db.session.remove()
        engines[None] = plain
        owner.dispose()
