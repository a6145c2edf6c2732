"""Whether a token of the API still stands for somebody, asked without any screen or resource."""
from __future__ import annotations

from typing import Any

from flask_jwt_extended import verify_jwt_in_request
from flask_jwt_extended.exceptions import UserLookupError


def token_lives(world: Any, token: str) -> bool:
    """Tell whether a token of the API still opens the door."""
    headers = {"Authorization": f"Bearer {token}"}
    with world.app.test_request_context("/api/v1/", headers=headers):
        try:
            verify_jwt_in_request()
        except UserLookupError:
            return False
        return True
