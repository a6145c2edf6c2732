"""The people of the tests: who they are, what they hold, and how they come in by each door.

Sari and Budi keep one office; Joko the next district, Ratna another province, Tono the province
above; Wulan and Agus each hold one subsystem of Sari's office; Dewi is the centre's admin.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from app.engine.actor import EVERY, Grant
from app.models.pengguna import Pengguna
from app.views import accounts

PASSWORD = "Pohon-Kelapa-Biru-77"
OFFICE = "32.73"
_TOKEN = re.compile(r'name="csrf_token" value="([^"]+)"')


@dataclass(frozen=True)
class Person:
    """One account with one grant."""

    username: str
    role: str
    unit: str
    subsystem: str = EVERY


PEOPLE = {person.username: person for person in (
    Person("sari", "petugas", OFFICE),
    Person("budi", "pengawas", OFFICE),
    Person("joko", "petugas", "32.04"),
    Person("jaka", "pengawas", "32.04"),
    Person("ratna", "petugas", "11.71"),
    Person("tono", "petugas", "32"),
    Person("wulan", "petugas", OFFICE, "ekososbud"),
    Person("agus", "petugas", OFFICE, "siormas"),
    Person("dewi", "admin", "00"),
)}


def make(session: Session) -> dict[str, Pengguna]:
    """Make every account; the caller acts as the system and commits."""
    return {p.username: accounts.create(
        session, username=p.username, full_name=f"{p.username.title()} (Contoh)",
        password=PASSWORD, unit=p.unit, grants=[Grant(p.role, p.subsystem, p.unit)])
        for p in PEOPLE.values()}


def client_of(app: Flask, name: str) -> FlaskClient:
    """Sign somebody in through the form, as a browser does."""
    client = app.test_client()
    page = client.get("/login/").text
    answer = client.post("/login/", data={
        "username": name, "password": PASSWORD, "csrf_token": csrf_in(page)})
    assert answer.status_code == 302, answer.text
    return client


def token_of(app: Flask, name: str) -> str:
    """Sign somebody in at the API; return the access token."""
    answer = app.test_client().post("/api/v1/security/login", json={
        "username": name, "password": PASSWORD, "provider": "db"})
    assert answer.status_code == 200, answer.text
    return str(answer.json["access_token"])


def csrf_in(page: str) -> str:
    """Return the token a page carries in its forms."""
    found = _TOKEN.search(page)
    assert found is not None, page[:500]
    return found[1]
