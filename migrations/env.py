"""What Alembic runs around the revisions; the connection comes from `app/engine/migrating.py`.

There is no address here and no configuration file: `flask --app run init` migrates, and
`make migrate m="…"` writes a new revision.
"""
from __future__ import annotations

from alembic import context
from sqlalchemy import MetaData

from app.engine.base import NAMING
from app.engine.migrating import OPTIONS, MigrationError

said = context.config.attributes
if said.get("connection") is None:
    raise MigrationError("Jalankan migrasi dengan: flask --app run init")
steps = said.get("steps", [])
context.configure(
    connection=said["connection"],
    target_metadata=said.get("metadata", MetaData(naming_convention=NAMING)),
    on_version_apply=lambda step, **_: steps.append(step), **OPTIONS)
with context.begin_transaction():
    context.run_migrations()
