"""Sign-in, sign-out, and the small JSON door that lets a form sign in again without losing typing.

The accounts themselves are checked by `security.py`; forgotten passwords are reset by an admin.
"""
from __future__ import annotations

from typing import Any

from flask import current_app, flash, g, jsonify, redirect, render_template, request, session
from flask_appbuilder import expose
from flask_appbuilder.security.decorators import no_cache
from flask_appbuilder.security.views import AuthDBView
from flask_appbuilder.utils.base import get_safe_redirect
from flask_login import login_user, logout_user
from flask_wtf.csrf import generate_csrf

from app.engine import regions
from app.models.pengguna import Pengguna, new_stamp
from app.views import api_values, interface, letterheads, passwords


class LoginView(AuthDBView):
    """The sign-in page of the office."""

    @expose("/login/", methods=["GET", "POST"])
    @no_cache
    def login(self) -> Any:
        """Show the page, or check what was typed."""
        if g.user is not None and g.user.is_authenticated:
            return redirect(_onwards())
        refusal = ""
        if request.method == "POST":
            name = request.form.get("username", "")
            if enter(name, request.form.get("password", "")):
                return redirect(_onwards())
            refusal = passwords.not_admitted()
        return render_template("masuk.html", refusal=refusal,
                               office=letterheads.own_name(interface.session(), regions.NATION),
                               username=request.form.get("username", "")[:64])

    @expose("/logout/", methods=["POST"])
    def logout(self) -> Any:
        """End every session of this person, so that a copied cookie opens nothing."""
        if g.get("person") is not None:
            with interface.saving():
                interface.fetch(Pengguna, g.person.id).stempel = new_stamp()
        logout_user()
        session.clear()
        flash("Anda sudah keluar.", "info")
        return redirect("/login/")

    @expose("/sesi", methods=["GET", "POST"])
    @no_cache
    def again(self) -> Any:
        """Tell a waiting form whether its person is still signed in, or sign in again."""
        if request.method == "POST":
            said = api_values.body()
            if not enter(str(said.get("username", "")), str(said.get("password", ""))):
                return jsonify({"masuk": False, "pesan": passwords.not_admitted()}), 401
            return jsonify({"masuk": True, "csrf": generate_csrf(),
                            "pengguna": session.get("_user_id")})
        signed_in = g.user is not None and g.user.is_authenticated
        return jsonify({"masuk": bool(signed_in), "csrf": generate_csrf(),
                        "pengguna": session.get("_user_id") if signed_in else None})


def _onwards() -> str:
    """Return where the person was going, if that is inside the house."""
    wanted = request.args.get("next", "")
    inside = wanted.startswith("/") and not wanted.startswith(("//", "/\\")) \
        and wanted.isprintable()
    return get_safe_redirect(wanted) if inside else "/"


def enter(username: str, password: str) -> bool:
    """Sign in, and give the session its stamp."""
    user = current_app.appbuilder.sm.auth_user_db(username, password)
    if not user:
        return False
    session.clear()
    person = interface.fetch(Pengguna, user.id)
    login_user(user, remember=False)
    session["stempel"], session.permanent = person.stempel, True
    return True
