"""Our thin SecurityManager: who is asking, set before anything else happens.

Reads the account through its own unscoped door, turns grants into an Actor, answers every
permission question from the declared roles, locks after repeated failures on form and API alike.
What a role may do is `engine/roles.py`; the screens for accounts are `users.py`.
"""
from __future__ import annotations

import logging
import uuid
from datetime import timedelta
from typing import Any

from flask import current_app, g, request, session
from flask_appbuilder.security.sqla.manager import SecurityManager
from flask_appbuilder.security.sqla.models import User
from flask_jwt_extended import JWTManager
from sqlalchemy import select

from app.engine import actor as acting
from app.engine import audit, roles
from app.engine.actor import Actor, Grant
from app.engine.base import Klasifikasi
from app.engine.indonesian import now
from app.models.pengguna import Pengguna
from app.views import interface, passwords
from app.views.api_login import LoginApi
from app.views.entrance import LoginView

log = logging.getLogger(__name__)
_DECOY = ("scrypt:32768:8:1$aaaaaaaaaaaaaaaa$" + "0" * 128)
MOST_UNNAMED = 10 * 1024 * 1024
_HIGHEST = list(Klasifikasi)[-1]


class HouseSecurityManager(SecurityManager):
    """Flask-AppBuilder's manager, with our walls; its user screens are not registered."""

    authdbview = LoginView
    security_api = LoginApi

    def register_views(self) -> None:
        """Register sign-in and the API's sign-in, and none of FAB's administration screens."""
        self.security_api = self.appbuilder.add_api(self.security_api)
        self.auth_view = self.authdbview()
        self.appbuilder.add_view_no_menu(self.auth_view)

    def create_jwt_manager(self, app: Any) -> JWTManager:
        """Put the session stamp into every token."""
        manager = super().create_jwt_manager(app)
        manager.additional_claims_loader(_claims)
        return manager

    def load_user(self, pk: str) -> User | None:
        """Load the account of a browser session; a changed stamp has ended it."""
        person = person_of(int(pk))
        if person is None or session.get("stempel") != person.stempel:
            return None
        g.signed_in_person = person
        return person.user

    def load_user_jwt(self, _jwt_header: Any, jwt_data: dict[str, Any]) -> User | None:
        """Load the account of a token and make it the actor of this request."""
        person = person_of(int(jwt_data["sub"]))
        if person is None or jwt_data.get("stempel") != person.stempel \
                or person.wajib_ganti_sandi:
            return None
        g.user = person.user
        become(person)
        return person.user

    def auth_user_db(self, username: str, password: str) -> User | None:
        """Check a password; count failures and lock the account for a while after too many.

        A name that is not known, is closed or locked is answered like a wrong password, so that
        nobody learns which names there are.
        """
        person = _by_name(username or "")
        if person is None or not person.user.is_active or _is_locked(person):
            passwords.check_password_hash(_DECOY, password or "")
            return None
        good = passwords.matches(person, password or "")
        with acting.acting(actor_for(person)), interface.saving() as here:
            here.refresh(person, ["gagal_masuk", "terkunci_sampai"], with_for_update=True)
            if _is_locked(person):
                good = False
            else:
                _count(person, good)
        return person.user if good else None

    def has_access(self, permission_name: str, view_name: str) -> bool:
        """Answer from the declared roles, one set per request."""
        return (permission_name, view_name) in permissions_now()

    def get_user_menu_access(self, menu_names: list[str] | None = None) -> set[str]:
        """Name the menu entries whose list the person may open."""
        views = {view for permission, view in permissions_now() if permission == "can_list"}
        return {name for name in menu_names or views if name in views}

    def is_item_public(self, permission_name: str, view_name: str) -> bool:
        """Nothing is public."""
        return False


def _claims(identity: str) -> dict[str, str]:
    person = person_of(int(identity))
    return {"stempel": person.stempel if person else ""}


def person_of(key: int) -> Pengguna | None:
    """Return an active account by id; accounts are read unscoped, by this door alone."""
    person = interface.fetch(Pengguna, key)
    return person if person is not None and person.user.is_active else None


def _by_name(username: str) -> Pengguna | None:
    if "\x00" in username or not username.isprintable():
        return None
    return interface.session().scalars(
        select(Pengguna).join(Pengguna.user).where(User.username == username.strip()[:64])
    ).unique().first()


def _is_locked(person: Pengguna) -> bool:
    return person.terkunci_sampai is not None and person.terkunci_sampai > now()


def _count(person: Pengguna, good: bool) -> None:
    settings = current_app.config["POLPUM"]
    if good:
        person.gagal_masuk, person.terkunci_sampai = 0, None
        person.user.last_login = now()
        person.user.login_count = (person.user.login_count or 0) + 1
    else:
        person.gagal_masuk += 1
        person.user.fail_login_count = (person.user.fail_login_count or 0) + 1
        if person.gagal_masuk >= settings.lockout_attempts:
            person.gagal_masuk = 0
            person.terkunci_sampai = now() + timedelta(minutes=settings.lockout_minutes)
    audit.note(interface.session(), "masuk" if good else "gagal masuk", entity="pengguna",
               title=person.user.username, data_id=str(person.id), unit=person.wilayah_kode,
               subsystem="pengaturan")


def locked_sentence(person: Pengguna) -> str:
    """Say how long the account stays locked."""
    left = max(1, round((person.terkunci_sampai - now()).total_seconds() / 60))
    return (f"Akun terkunci karena kata sandi salah berulang kali. Coba lagi {left} menit lagi, "
            "atau minta admin membukanya.")


def actor_for(person: Pengguna) -> Actor:
    """Turn an account into the one who acts."""
    grants = frozenset(Grant(h.peran, h.subsistem, h.wilayah_kode) for h in person.hak
                       if h.peran in roles.ROLES)
    limit = person.batas_klasifikasi
    return Actor(person.id, person.user.get_full_name().strip() or person.user.username,
                 person.wilayah_kode, grants, limit or _HIGHEST, person.nasional, limit,
                 request_id=uuid.uuid4().hex)


def become(person: Pengguna) -> Actor:
    """Make an account the actor of this request."""
    made = actor_for(person)
    g.actor, g.person = made, person
    acting.set_current(made)
    return made


def permissions_now() -> frozenset[tuple[str, str]]:
    """Return the permissions of the actor."""
    made = g.get("actor")
    return roles.permissions_of(made) if made else frozenset()


def measure() -> None:
    """Take only little from who says no name, and of what is read into memory whole.

    That is all but the parts of a form with files, whatever it calls itself. It stands before all
    that reads a body. A name that is false is found out before one is read.
    """
    named = "Authorization" in request.headers if request.path.startswith("/api/") \
        else "stempel" in session
    if not named or request.mimetype != "multipart/form-data":
        most = request.max_content_length or MOST_UNNAMED
        request.max_content_length = min(most, MOST_UNNAMED)


def before_request() -> None:
    """Name the actor of a screen request; an API request names its own in `load_user_jwt`."""
    acting.set_current(None)
    user = g.get("user")
    if user is not None and user.is_authenticated and not request.path.startswith("/api/"):
        become(g.signed_in_person)


def after_request_end(error: BaseException | None = None) -> None:
    """Nobody acts any more."""
    acting.set_current(None)
