"""The admin's pages for people: list, make, change, close, reset, unlock.

Only the centre's admins come in. The rules are `accounts.py` and `grants.py`, the typed form is
`account_form.py`, the list's question is `people.py`; one's own account is `profile.py`.
"""
from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, flash, jsonify, redirect, render_template, request
from sqlalchemy.exc import IntegrityError

from app.engine import regions, roles
from app.engine.base import Klasifikasi
from app.engine.errors import Invalid, Problem, Refused, Stale
from app.models.pengguna import Pengguna
from app.views import account_form, accounts, duties, grants, interface, people, places, security
from app.views.account_form import AccountForm
from app.views.screen import actor, needs_admin

blueprint = Blueprint("users", __name__, url_prefix="/pengguna")


@blueprint.get("/")
@needs_admin("users")
def listed() -> Any:
    """Show one page of the accounts."""
    session = interface.session()
    question = people.parse(session, request.args)
    found, count = people.answer(session, question)
    return render_template(
        "pengguna.html", people=found, count=count, question=question, per=people.PER,
        states=people.STATES, roles=roles.ROLES, locked=people.is_locked,
        place=lambda kode: regions.full_name(session, kode), said=grants.held,
        spoken=lambda grant: grants.spoken(session, grant),
        place_label=places.label(session, question.asked.get("wilayah", "")),
        address=lambda **other: "?" + urlencode(
            {k: v for k, v in {**question.asked, **other}.items() if v}))


@blueprint.route("/tambah", methods=["GET", "POST"])
@needs_admin("users")
def add() -> Any:
    """Make an account, at the office the list was cut to; its first password is shown once."""
    if request.method == "GET":
        session = interface.session()
        office = request.args.get("wilayah", "")
        return _drawn(account_form.blank(
            session, office if regions.place(session, office) else ""))
    form = account_form.posted(interface.session(), request.form)
    said, password = form.particulars(), accounts.temporary_password()
    try:
        with interface.saving() as session:
            person = accounts.create(
                session, username=form.texts["username"], full_name=said.full_name,
                password=password, unit=said.unit, grants=said.grants, jabatan=said.jabatan,
                email=said.email, nip=said.nip, clearance=said.clearance, must_change=True)
    except Invalid as refusal:
        form.refuse(refusal.problems)
        return _drawn(form), 422
    except IntegrityError:
        form.refuse([Problem("username", "Nama pengguna atau pos-el ini baru saja dipakai.")])
        return _drawn(form), 422
    return _told(person, password, made=True)


@blueprint.route("/<int:key>", methods=["GET", "POST"])
@needs_admin("users")
def edit(key: int) -> Any:
    """Show an account, or change it to what was typed."""
    session = interface.session()
    if request.method == "GET":
        person = accounts.found(session, key)
        return _drawn(account_form.of(session, person), person)
    form = account_form.posted(session, request.form)
    try:
        changed = _changed(key, form)
    except Stale as stale:
        person = accounts.found(session, key)
        form.version = accounts.version_of(session, person)
        return _drawn(form, person, stale), 409
    except Invalid as refusal:
        form.refuse(refusal.problems)
        return _drawn(form, accounts.found(session, key)), 422
    except IntegrityError:
        form.refuse([Problem("email", "Alamat pos-el ini baru saja dipakai pengguna lain.")])
        return _drawn(form, accounts.found(session, key)), 422
    flash("Perubahan pengguna tersimpan." if changed else "Tidak ada yang berubah.", "success")
    return redirect(f"/pengguna/{key}")


def _changed(key: int, form: AccountForm) -> bool:
    with interface.saving() as session:
        person = accounts.locked(session, key)
        if form.version != accounts.version_of(session, person):
            raise Stale("admin lain")
        return accounts.change(session, person, form.particulars(), actor().user_id)


@blueprint.post("/<int:key>/nonaktif")
@needs_admin("users")
def close(key: int) -> Any:
    """Close an account; its sessions end at once."""
    with interface.saving() as session:
        accounts.set_active(session, accounts.locked(session, key), False, actor().user_id)
    return _done(key, "Akun dinonaktifkan dan sesinya diakhiri.")


@blueprint.post("/<int:key>/aktif")
@needs_admin("users")
def reopen(key: int) -> Any:
    """Open a closed account again."""
    with interface.saving() as session:
        accounts.set_active(session, accounts.locked(session, key), True, actor().user_id)
    return _done(key, "Akun diaktifkan kembali.")


@blueprint.post("/<int:key>/buka-kunci")
@needs_admin("users")
def unlock(key: int) -> Any:
    """Let a locked account try again."""
    with interface.saving() as session:
        accounts.unlock(session, accounts.locked(session, key))
    return _done(key, "Kunci akun dibuka.")


@blueprint.post("/<int:key>/reset")
@needs_admin("users")
def reset(key: int) -> Any:
    """Give a temporary password, shown once on the page that answers."""
    if key == actor().user_id:
        raise Refused("Kata sandi sendiri diganti di halaman profil.")
    with interface.saving() as session:
        person = accounts.locked(session, key)
        password = accounts.reset(session, person)
    return _told(person, password, made=False)


@blueprint.get("/wilayah")
@needs_admin("users")
def place_choices() -> Any:
    """Answer the lookup of an office."""
    return jsonify({"hasil": places.found(interface.session(), request.args.get("q", ""))})


def _done(key: int, sentence: str) -> Any:
    flash(sentence, "success")
    return redirect(f"/pengguna/{key}")


def _told(person: Pengguna, password: str, made: bool) -> str:
    return render_template("pengguna_sandi.html", account=person, password=password, made=made)


def _drawn(form: AccountForm, person: Pengguna | None = None, stale: Stale | None = None) -> str:
    session = interface.session()
    return render_template(
        "pengguna_formulir.html", form=form, account=person, stale=stale,
        conflicts=account_form.differences(session, person, form) if person and stale else (),
        roles=roles.ROLES, subsystems=grants.subsystem_choices(), classes=list(Klasifikasi),
        blank=account_form.next_row(form), locked=person is not None and people.is_locked(person),
        rights=duties.rights_of(session, person, security.actor_for(person)) if person else (),
        own=person is not None and person.id == actor().user_id)
