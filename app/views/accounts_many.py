"""The admin's page for many accounts at once: a pasted table, tried first, then all or none made.

The table is read by `account_table.py`. First passwords are shown once, on the page that answers.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, render_template, request
from sqlalchemy.exc import IntegrityError

from app.engine import regions, roles
from app.engine.errors import Invalid
from app.views import account_table, accounts, grants, interface, passwords
from app.views.account_table import COLUMNS, MOST_LINES, Account
from app.views.screen import needs_admin

blueprint = Blueprint("accounts_many", __name__, url_prefix="/pengguna/banyak")
CLASH = ("Nama pengguna atau pos-el pada tabel ini baru saja dipakai. Tidak ada akun yang dibuat; "
         "periksa lagi.")


@blueprint.get("")
@needs_admin("users")
def asked() -> str:
    """Show where the table is pasted."""
    return _drawn("")


@blueprint.post("")
@needs_admin("users")
def taken() -> Any:
    """Try the table, or make its accounts when it was tried and confirmed."""
    text, session = request.form.get("tabel", ""), interface.session()
    try:
        found = account_table.gathered(session, account_table.read(text))
    except Invalid as refusal:
        return _drawn(text, refusal=refusal.sentence()), 422
    if not account_table.examine(session, found):
        return _drawn(text, found), 422
    if request.form.get("_yakin") != "ya":
        return _drawn(text, found)
    first = [accounts.temporary_password() for _ in found]
    try:
        _make(found, first, passwords.hashes(first))
    except (IntegrityError, Invalid):
        return _drawn(text, refusal=CLASH), 409
    return render_template("pengguna_banyak_sandi.html", place=_place,
                           made=list(zip(found, first, strict=True)))


def _make(found: list[Account], first: list[str], hashed: list[str]) -> None:
    with interface.saving() as session:
        for account, password, kept in zip(found, first, hashed, strict=True):
            said = account.said
            accounts.create(
                session, username=account.username, full_name=said.full_name, password=password,
                unit=said.unit, grants=said.grants, jabatan=said.jabatan, email=said.email,
                nip=said.nip, clearance=said.clearance, must_change=True, hashed=kept)


def _place(kode: str) -> str:
    return regions.full_name(interface.session(), kode)


def _drawn(text: str, found: list[Account] | None = None, refusal: str = "") -> str:
    session = interface.session()
    wrong = [(line, column, sentence) for account in found or () for line in account.lines
             for column, sentence in line.errors]
    return render_template(
        "pengguna_banyak.html", text=text, found=found or (), wrong=sorted(
            wrong, key=lambda each: each[0].number), refusal=refusal, columns=COLUMNS,
        most=MOST_LINES, roles=roles.ROLES, place=_place,
        subsystems=grants.subsystem_choices(),
        spoken=lambda grant: grants.spoken(session, grant))
