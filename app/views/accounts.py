"""Accounts: made, changed, closed and opened again by one set of rules, for screens and commands.

Every act writes one line of the trail into the same transaction; the caller opens it with
`interface.saving()`. Which rights may be given is `grants.py`; how strong a password must be is
asked by the caller of `passwords.py`, for the demo accounts share one.
"""
from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine import audit, regions, values
from app.engine.actor import Grant
from app.engine.base import Klasifikasi
from app.engine.errors import Invalid, OutOfRegion, Problem, Refused
from app.engine.vocabulary import Field, Kind
from app.models.pengguna import Pengguna, new_stamp
from app.views import grants as rights
from app.views import passwords

USERNAME = re.compile(r"[a-z0-9._-]{3,64}")
NO_MAIL = "@tanpa-pos-el.invalid"
LONGEST_NAME, LONGEST_POST = 120, 120
_NIP, _MAIL = Field("NIP", kind=Kind.NIP), Field("Pos-el", kind=Kind.EMAIL)
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


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


def create(session: Session, *, username: str, full_name: str, password: str, unit: str,
           grants: Sequence[Grant], jabatan: str = "", email: str = "", nip: str = "",
           clearance: str = "", must_change: bool = False) -> Pengguna:
    """Make an account with its grants; raise Invalid with a problem at each wrong field."""
    said = Particulars(full_name, unit, tuple(grants), jabatan, nip, email, clearance)
    found = [*username_problems(session, username), *problems(session, said)]
    if found:
        raise Invalid(found)
    person = Pengguna(user=User(username=username, active=True, login_count=0, fail_login_count=0))
    _put(person, said)
    passwords.change(person, password, must_change=must_change)
    session.add(person)
    rights.give(session, person, said.grants)
    session.flush()
    note(session, person, "buat", {name: [None, new] for name, new in _described(
        session, person).items() if new})
    return person


def change(session: Session, person: Pengguna, said: Particulars, asker: int | None) -> bool:
    """Change an account to what is said of it; tell whether anything was different."""
    found = problems(session, said, person)
    if not found and not rights.manages(said.grants) \
            and (kept := rights.guard_admins(session, person, asker)):
        found = [kept]
    if found:
        raise Invalid(found)
    before = _described(session, person)
    _put(person, said)
    rights.give(session, person, said.grants)
    session.flush()
    after = _described(session, person)
    changes = {name: [before[name], after[name]] for name in after if before[name] != after[name]}
    if changes:
        note(session, person, "ubah", changes)
    return bool(changes)


def set_active(session: Session, person: Pengguna, active: bool, asker: int | None) -> None:
    """Close an account or open it again; every session of it ends."""
    if not active and person.id == asker:
        raise Refused("Akun sendiri tidak dapat dinonaktifkan; mintalah admin lain melakukannya.")
    if not active and (kept := rights.guard_admins(session, person, asker)):
        raise Refused(kept.sentence)
    if bool(person.user.active) == active:
        return
    person.user.active, person.stempel = active, new_stamp()
    note(session, person, "aktifkan" if active else "nonaktifkan",
         {"aktif": [not active, active]})


def reset(session: Session, person: Pengguna) -> str:
    """Give a temporary password, to be changed at the next sign-in, and return it."""
    password = "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))
    passwords.change(person, password, must_change=True)
    note(session, person, "atur ulang sandi", {})
    return password


def unlock(session: Session, person: Pengguna) -> None:
    """Let a locked account try again."""
    person.gagal_masuk, person.terkunci_sampai = 0, None
    note(session, person, "buka kunci", {})


def change_password(session: Session, person: Pengguna, password: str) -> None:
    """Set the password a person chose; the caller has asked the old one and the strength."""
    passwords.change(person, password)
    note(session, person, "ganti sandi", {})


def locked(session: Session, key: int) -> Pengguna:
    """Return an account as it stands now, held until the transaction ends."""
    person = session.scalar(select(Pengguna).where(Pengguna.id == key).with_for_update(of=Pengguna)
                            .execution_options(populate_existing=True))
    if person is None:
        raise OutOfRegion
    return person


def by_name(session: Session, username: str) -> Pengguna | None:
    """Return the account of a user name, whatever its case, or None."""
    return session.scalar(select(Pengguna).join(Pengguna.user)
                          .where(func.lower(User.username) == username.strip().lower()))


def note(session: Session, person: Pengguna, action: str, changes: dict[str, Any]) -> None:
    """Write one line of the trail about an account."""
    audit.note(session, action, entity="pengguna", title=person.user.username,
               data_id=str(person.id), unit=person.wilayah_kode, subsystem="pengaturan",
               changes=changes)


def version_of(session: Session, person: Pengguna) -> str:
    """Return a mark of all that the form shows: another mark means somebody saved first."""
    text = repr(sorted(_described(session, person).items()))
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def mail_of(person: Pengguna) -> str:
    """Return the e-mail address a person gave, empty when none."""
    return "" if person.user.email.endswith(NO_MAIL) else person.user.email


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
    if regions.place(session, said.unit) is None:
        found.append(Problem("wilayah_kode", "Pilih kantor pusat, provinsi, kabupaten, atau kota "
                                             "dari daftar."))
    if said.clearance and said.clearance not in {k.value for k in Klasifikasi}:
        found.append(Problem("batas_klasifikasi", "Pilih klasifikasi dari daftar."))
    return [*found, *rights.problems(session, said.grants)]


def _text_problems(said: Particulars) -> list[Problem]:
    found = []
    if not said.full_name:
        found.append(Problem("nama", "Nama wajib diisi."))
    elif len(said.full_name) > LONGEST_NAME or "\x00" in said.full_name \
            or max(map(len, _halves(said.full_name))) > 64:
        found.append(Problem("nama", f"Nama paling banyak {LONGEST_NAME} karakter biasa."))
    if len(said.jabatan) > LONGEST_POST or "\x00" in said.jabatan:
        found.append(Problem("jabatan", f"Jabatan paling banyak {LONGEST_POST} karakter biasa."))
    for name, kind, text in (("nip", _NIP, said.nip), ("email", _MAIL, said.email)):
        try:
            values.read(kind, text)
        except ValueError as refusal:
            found.append(Problem(name, str(refusal)))
    return found


def _halves(full_name: str) -> tuple[str, str]:
    """Cut a name for the two columns of Flask-AppBuilder; most names fit in the first."""
    if len(full_name) <= 64:
        return full_name, ""
    cut = full_name.rfind(" ", 0, 65)
    return (full_name[:cut], full_name[cut + 1:]) if cut > 0 else (full_name, "")


def _put(person: Pengguna, said: Particulars) -> None:
    person.user.first_name, person.user.last_name = _halves(said.full_name)
    person.user.email = values.read(_MAIL, said.email) or person.user.username + NO_MAIL
    person.jabatan, person.nip = said.jabatan or None, values.read(_NIP, said.nip)
    person.wilayah_kode = said.unit
    person.batas_klasifikasi = Klasifikasi(said.clearance) if said.clearance else None


def _described(session: Session, person: Pengguna) -> dict[str, Any]:
    limit = person.batas_klasifikasi
    return {"nama": person.user.get_full_name().strip(), "jabatan": person.jabatan,
            "nip": person.nip, "email": mail_of(person) or None, "wilayah_kode": person.wilayah_kode,
            "batas_klasifikasi": limit.value if limit else None,
            "hak": [rights.spoken(session, grant) for grant in rights.held(person)]}
