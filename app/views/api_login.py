"""Sign-in of the API: a password becomes a token, or an Indonesian refusal.

The account is checked, counted and locked by `security.py`, for form and API alike. What a token
opens is `api.py`'s.
"""
from __future__ import annotations

from typing import Any

from flask import current_app, jsonify
from flask_appbuilder.api import expose
from flask_appbuilder.security.api import SecurityApi
from flask_jwt_extended import (
    create_access_token,
    create_refresh_token,
    get_jwt_identity,
    verify_jwt_in_request,
)
from flask_jwt_extended.exceptions import JWTExtendedException
from jwt import PyJWTError
from werkzeug.exceptions import BadRequest

from app.engine.errors import DomainError
from app.models.pengguna import Pengguna
from app.views import api_values, interface, passwords


class SignedOut(DomainError):
    """No token, or one that no longer stands for anybody."""

    status = 401

    def __init__(self, reason: str = "Silakan masuk: sertakan token yang masih berlaku.") -> None:
        super().__init__()
        self.reason = reason

    def sentence(self) -> str:
        return self.reason


def verify(refresh: bool = False) -> None:
    """Let the token of this request name the actor; SignedOut for every reason it cannot."""
    try:
        verify_jwt_in_request(refresh=refresh)
    except (JWTExtendedException, PyJWTError) as error:
        raise SignedOut from error


class LoginApi(SecurityApi):
    """Flask-AppBuilder's address, our answers."""

    resource_name = "security"

    @expose("/login", methods=["POST"])
    def login(self) -> Any:
        """Give an access token, and a refresh token when asked for."""
        said = api_values.body()
        if not all(
                isinstance(said.get(name), str) for name in ("username", "password")):
            raise BadRequest
        user = current_app.appbuilder.sm.auth_user_db(said["username"], said["password"])
        if not user:
            raise SignedOut(passwords.not_admitted())
        if interface.fetch(Pengguna, user.id).wajib_ganti_sandi:
            raise SignedOut("Ganti dahulu kata sandi sementara Anda melalui layar, lalu masuk "
                            "lagi.")
        tokens = {"access_token": create_access_token(identity=str(user.id), fresh=True)}
        if said.get("refresh") is True:
            tokens["refresh_token"] = create_refresh_token(identity=str(user.id))
        return jsonify(tokens)

    @expose("/refresh", methods=["POST"])
    def refresh(self) -> Any:
        """Give a new access token for a refresh token."""
        verify(refresh=True)
        return jsonify({"access_token": create_access_token(
            identity=get_jwt_identity(), fresh=False)})
