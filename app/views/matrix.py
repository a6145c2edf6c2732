"""The roles in words, for everybody signed in: who may do what to which kind of data, and where.

All of it is read from the declarations by `duties.py`. Rights are given in `users.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template

from app.engine import roles, scope
from app.views import duties
from app.views.screen import signed_in_only

blueprint = Blueprint("matrix", __name__, url_prefix="/peran")


@blueprint.get("", strict_slashes=False)
@signed_in_only
def shown() -> Any:
    """Show the declared roles in words."""
    rows = duties.matrix()
    # The legend explains a figure that the table really shows.
    example = next((cell for _, cells in rows for cell in cells if 0 < cell.count < cell.of), None)
    return render_template("peran.html", roles=roles.ROLES, opened=scope.of_role, rows=rows,
                           example=example, groups=duties.by_entity())
