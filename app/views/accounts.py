"""Accounts: made, changed, closed and opened again by one set of rules, for screens and commands.

Every act writes one line of the trail into the same transaction; the caller opens it with
`interface.saving()`. Which rights may be given is `grants.py`; how strong a password must be is
asked by the caller of `passwords.py`, for the demo accounts share one; what may be said of a person
is `particulars.py`.
"""
from __future__ import annotations

import hashlib
import secrets
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.engine import audit, values
from app.engine.actor import Grant
from app.engine.base import Klasifikasi
from app.engine.errors import Invalid, OutOfRegion, Problem, Refused
from app.engine.indonesian import now
from app.models.pengguna import Pengguna, new_stamp
from app.views import grants as rights
from app.views import particulars, passwords
from app.views.particulars import Particulars

NO_MAIL = "@tanpa-pos-el.invalid"
LARGEST_KEY = 2_147_483_647
OWN_RIGHTS = "Hak sendiri tidak dapat diubah sendiri; mintalah admin lain melakukannya."
_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"


def create(session: Session, *, username: str, full_name: str, password: str, unit: str,
           grants: Sequence[Grant], jabatan: str = "", email: str = "", nip: str = "",
           clearance: str = "", must_change: bool = False, hashed: str = "") -> Pengguna:
    """Make an account with its grants; raise Invalid with a problem at each wrong field.

    `hashed` is the password's hash where it was made before the transaction.
    """
    said = Particulars(full_name, unit, tuple(grants), jabatan, nip, email, clearance)
    examine(session, username, said)
    person = Pengguna(user=User(username=username, active=True, login_count=0, fail_login_count=0))
    _put(person, said)
    passwords.change(person, password, must_change=must_change, hashed=hashed)
    session.add(person)
    rights.give(session, person, said.grants)
    session.flush()
    note(session, person, "buat", {name: [None, new] for name, new in _described(
        session, person).items() if new})
    return person


def examine(session: Session, username: str, said: Particulars) -> None:
    """Raise Invalid with everything that speaks against a new account; its password aside."""
    found = [*particulars.username_problems(session, username),
             *particulars.problems(session, said)]
    if found:
        raise Invalid(found)


def change(session: Session, person: Pengguna, said: Particulars, asker: int | None) -> bool:
    """Change an account to what is said of it; tell whether anything was different."""
    found = particulars.problems(session, said, person)
    if not found and not rights.manages(said.grants) \
            and (kept := rights.guard_admins(session, person, asker)):
        found = [kept]
    if not found and person.id == asker:
        found = _own_rights(person, said)
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


def _own_rights(person: Pengguna, said: Particulars) -> list[Problem]:
    """Refuse what would change one's own rights: the grants, and how far they open classes."""
    limit = person.batas_klasifikasi.value if person.batas_klasifikasi else ""
    return [Problem(field, OWN_RIGHTS) for field, changed in (
        ("hak", set(said.grants) != set(rights.held(person))),
        ("batas_klasifikasi", said.clearance != limit)) if changed]


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


def temporary_password() -> str:
    """Return a random password that is easy to read out: four groups of five."""
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(4))


def reset(session: Session, person: Pengguna) -> str:
    """Give a temporary password, to be changed at the next sign-in, and return it."""
    password = temporary_password()
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


def wrong_password(session: Session, person: Pengguna, attempts: int, minutes: int) -> bool:
    """Count an old password typed wrong; after too many the account is locked, sessions end.

    Returns whether it is locked now. Sign-in counts on the same number.
    """
    person.gagal_masuk += 1
    over = person.gagal_masuk >= attempts
    if over:
        person.gagal_masuk, person.stempel = 0, new_stamp()
        person.terkunci_sampai = now() + timedelta(minutes=minutes)
    note(session, person, "gagal ganti sandi", {})
    return over


def locked(session: Session, key: int) -> Pengguna:
    """Return an account as it stands now, held until the transaction ends."""
    if key > LARGEST_KEY:
        raise OutOfRegion
    person = session.scalar(select(Pengguna).where(Pengguna.id == key).with_for_update(of=Pengguna)
                            .execution_options(populate_existing=True))
    if person is None:
        raise OutOfRegion
    return person


def found(session: Session, key: int) -> Pengguna:
    """Return an account, or refuse as if there were none."""
    person = session.get(Pengguna, key) if key <= LARGEST_KEY else None
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


def _put(person: Pengguna, said: Particulars) -> None:
    person.user.first_name, person.user.last_name = particulars.halves(said.full_name)
    mail = values.read(particulars.MAIL, said.email)
    person.user.email = mail or person.user.username + NO_MAIL
    person.jabatan, person.nip = said.jabatan or None, values.read(particulars.NIP, said.nip)
    person.wilayah_kode = said.unit
    person.batas_klasifikasi = Klasifikasi(said.clearance) if said.clearance else None


def _described(session: Session, person: Pengguna) -> dict[str, Any]:
    limit = person.batas_klasifikasi
    return {"nama": person.user.get_full_name().strip(), "jabatan": person.jabatan,
            "nip": person.nip, "email": mail_of(person) or None,
            "wilayah_kode": person.wilayah_kode,
            "batas_klasifikasi": limit.value if limit else None,
            "hak": [rights.spoken(session, grant) for grant in rights.held(person)]}
