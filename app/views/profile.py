"""One's own account: what the office knows of me, what I may do, and my password.

Everybody signed in comes in, and sees themselves alone. Other people's accounts are `users.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, current_app, flash, g, redirect, render_template, request, session

from app.engine import regions
from app.engine.errors import Problem
from app.models.pengguna import Pengguna
from app.views import accounts, duties, interface, passwords
from app.views.screen import actor, signed_in_only
from app.views.security import locked_sentence

blueprint = Blueprint("profile", __name__, url_prefix="/profil")


@blueprint.get("", strict_slashes=False)
@signed_in_only
def shown() -> Any:
    """Show one's own particulars and rights."""
    here, person = interface.session(), g.person
    return render_template(
        "profil.html", account=person, mail=accounts.mail_of(person),
        place=regions.full_name(here, person.wilayah_kode),
        rights=duties.rights_of(here, person, actor()))


@blueprint.route("/sandi", methods=["GET", "POST"], strict_slashes=False)
@signed_in_only
def password() -> Any:
    """Change one's own password; every other session of the account ends."""
    if request.method == "GET":
        return _drawn([])
    problems = _chosen(g.person)
    if problems:
        return _drawn(problems), 422
    with interface.saving() as here:
        person = accounts.locked(here, g.person.id)
        good = passwords.matches(person, request.form.get("lama", ""))
        if good:
            accounts.change_password(here, person, request.form["baru"])
            session["stempel"] = person.stempel
        else:
            settings = current_app.config["POLPUM"]
            accounts.wrong_password(here, person, settings.lockout_attempts,
                                    settings.lockout_minutes)
    if not good:
        return _refused(person)
    flash("Kata sandi sudah diganti. Sesi Anda di perangkat lain sudah diakhiri.", "success")
    return redirect("/")


def _refused(person: Pengguna) -> Any:
    if person.terkunci_sampai is not None and person.stempel != session.get("stempel"):
        session.clear()
        flash(locked_sentence(person), "danger")
        return redirect("/login/")
    return _drawn([Problem("lama", "Kata sandi lama tidak cocok.")]), 422


def _chosen(person: Pengguna) -> list[Problem]:
    old, new, again = (request.form.get(name, "") for name in ("lama", "baru", "ulang"))
    if not old:
        return [Problem("lama", "Isi kata sandi yang sekarang.")]
    weak = passwords.weakness(new, (person.user.username, *person.user.get_full_name().split()))
    if weak:
        return [Problem("baru", weak)]
    if new == old:
        return [Problem("baru", "Kata sandi baru harus berbeda dari yang lama.")]
    if new != again:
        return [Problem("ulang", "Pengulangan tidak sama dengan kata sandi baru.")]
    return []


def _drawn(problems: list[Problem]) -> str:
    return render_template(
        "sandi.html", wrong={p.field: p.sentence for p in problems}, least=passwords.SHORTEST,
        demanded=g.person.wajib_ganti_sandi)
