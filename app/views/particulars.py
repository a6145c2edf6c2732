"""What an admin says of a person, and what may be wrong with it.

Names, posts, NIP, e-mail, office and clearance as text; the grants are asked in `grants.py`. Stores
nothing: that is `accounts.py`.
"""
from __future__ import annotations

import re
from dataclasses import dataclass

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine import regions, values
from app.engine.actor import Grant
from app.engine.base import Klasifikasi
from app.engine.errors import Problem
from app.engine.vocabulary import Field, Kind
from app.models.pengguna import Pengguna
from app.views import grants as rights

USERNAME = re.compile(r"[a-z0-9._-]{3,64}")
LONGEST_NAME, LONGEST_POST = 120, 120
NIP, MAIL = Field("NIP", kind=Kind.NIP), Field("Pos-el", kind=Kind.EMAIL)


@dataclass(frozen=True)
class Particulars:
    """What an admin says of a person, as text and grants, before anything is checked."""

    full_name: str
    unit: str
    grants: tuple[Grant, ...]
    jabatan: str = ""
    nip: str = ""
    email: str = ""
    clearance: str = ""


def username_problems(session: Session, username: str) -> list[Problem]:
    """Say what is wrong with the name of a new account."""
    if not USERNAME.fullmatch(username):
        return [Problem("username", "Nama pengguna terdiri atas 3 sampai 64 huruf kecil, angka, "
                                    "titik, garis bawah, atau tanda hubung.")]
    if session.scalar(select(User.id).where(func.lower(User.username) == username)):
        return [Problem("username", "Nama pengguna ini sudah dipakai.")]
    return []


def problems(session: Session, said: Particulars, person: Pengguna | None = None) -> list[Problem]:
    """Say everything that is wrong with the particulars of a new or known person."""
    found = _text_problems(said)
    if said.email and not any(p.field == "email" for p in found) and session.scalar(
            select(User.id).where(func.lower(User.email) == said.email.lower(),
                                  User.id != (person.id if person else 0))):
        found.append(Problem("email", "Alamat pos-el ini sudah dipakai pengguna lain."))
    rights_found = rights.problems(session, said.grants)
    if regions.place(session, said.unit) is None:
        # a right at the same office is wrong for this reason alone: it is told once
        same = {f"hak.{number}.wilayah_kode" for number, grant in enumerate(said.grants)
                if grant.unit == said.unit}
        rights_found = [each for each in rights_found if each.field not in same]
        found.append(Problem("wilayah_kode", "Pilih kantor pusat, provinsi, kabupaten, atau kota "
                                             "dari daftar."))
    if said.clearance and said.clearance not in {k.value for k in Klasifikasi}:
        found.append(Problem("batas_klasifikasi", "Pilih klasifikasi dari daftar."))
    return [*found, *rights_found]


def _text_problems(said: Particulars) -> list[Problem]:
    found = []
    if not said.full_name:
        found.append(Problem("nama", "Nama wajib diisi."))
    elif len(said.full_name) > LONGEST_NAME or "\x00" in said.full_name \
            or max(map(len, halves(said.full_name))) > 64:
        found.append(Problem("nama", f"Nama paling banyak {LONGEST_NAME} karakter biasa."))
    if len(said.jabatan) > LONGEST_POST or "\x00" in said.jabatan:
        found.append(Problem("jabatan", f"Jabatan paling banyak {LONGEST_POST} karakter biasa."))
    for name, kind, text in (("nip", NIP, said.nip), ("email", MAIL, said.email)):
        try:
            values.read(kind, text)
        except ValueError as refusal:
            found.append(Problem(name, str(refusal)))
    return found


def halves(full_name: str) -> tuple[str, str]:
    """Cut a name for the two columns of Flask-AppBuilder; most names fit in the first."""
    if len(full_name) <= 64:
        return full_name, ""
    cut = full_name.rfind(" ", 0, 65)
    return (full_name[:cut], full_name[cut + 1:]) if cut > 0 else (full_name, "")
