"""Rows that a table is counted from: stored by the batch, in place of what the world holds."""
from datetime import datetime
from typing import Any

from sqlalchemy import select

from app.engine import Status, bulk, registry
from app.engine.actor import as_system
from app.views import interface


def load(world: Any, table: str, rows: list[dict[str, Any]]) -> None:
    """Store approved rows in place of what the world holds."""
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        entity = registry.entity(table)
        for record in session.scalars(select(entity)):
            record.deleted_at = datetime(2026, 1, 1)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, entity, [{"status": Status.DISETUJUI, **row} for row in rows],
                  reason="uji")
