"""Alive and ready, for those who watch the machine; both without sign-in."""
from __future__ import annotations

import shutil
from typing import Any

from flask import Blueprint, current_app, jsonify
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from app.engine import revisions
from app.views import interface

blueprint = Blueprint("health", __name__)
LEAST_FREE = 200 * 1024 * 1024


@blueprint.get("/healthz")
def alive() -> Any:
    """Answer that the process is alive."""
    return jsonify({"hidup": True})


@blueprint.get("/readyz")
def ready() -> Any:
    """Answer whether database, migrations and disk are as they should be."""
    state = {"basis_data": False, "migrasi": False, "ruang_simpan": _room()}
    try:
        with interface.session().connection() as connection:
            state["basis_data"] = connection.execute(text("SELECT 1")).scalar() == 1
            found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            state["migrasi"] = found == revisions.newest()
    except SQLAlchemyError:
        state["basis_data"] = False
    whole = all(state.values())
    return jsonify({"siap": whole, **state}), 200 if whole else 503


def _room() -> bool:
    folder = current_app.config["POLPUM"].instance
    return shutil.disk_usage(folder).free > LEAST_FREE
