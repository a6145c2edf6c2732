"""Grants: which rights may be given to whom, how they read, and their mirror at Flask-AppBuilder.

No HTTP and no password here. What a role may do is `engine/roles.py`; accounts that hold the
grants are made and changed in `accounts.py`; the form that edits them is `users.py`.
"""
from __future__ import annotations

from collections.abc import Sequence

from flask_appbuilder.security.sqla.models import Role, User
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import ranks, regions, registry, roles
from app.engine.actor import EVERY, Grant
from app.engine.errors import Problem
from app.models.pengguna import HakAkses, Pengguna

ALL_WORD = "semua"
ALL_LABEL = "Semua subsistem"
LAST_ADMIN = "Harus selalu ada paling sedikit satu admin yang aktif. Tunjuk admin lain dahulu."
OWN_ADMIN = "Hak admin milik sendiri tidak dapat dicabut; mintalah admin lain melakukannya."
_MANAGERS = frozenset(code for code, role in roles.ROLES.items() if "users" in role.acts)


def subsystem_choices() -> list[tuple[str, str]]:
    """List what a grant may be for: code and label, all subsystems first."""
    return [(EVERY, ALL_LABEL), *((s.code, s.label) for s in registry.subsystems())]


def held(person: Pengguna) -> list[Grant]:
    """List the grants of an account in a fixed order."""
    return sorted((Grant(h.peran, h.subsistem, h.wilayah_kode) for h in person.hak), key=_order)


def _order(grant: Grant) -> tuple[str, str, str]:
    return (grant.unit, grant.subsystem, grant.role)


def spoken(session: Session, grant: Grant) -> str:
    """Say a grant in words: `Pengawas – SIORMAS – Kota Bandung`."""
    role = roles.ROLES[grant.role].label if grant.role in roles.ROLES else grant.role
    subsystem = dict(subsystem_choices()).get(grant.subsystem, grant.subsystem)
    return f"{role} – {subsystem} – {regions.full_name(session, grant.unit)}"


def problems(session: Session, grants: Sequence[Grant]) -> list[Problem]:
    """Say what is wrong with a list of grants; fields are `hak` and `hak.<number>.<field>`."""
    found: list[Problem] = []
    if not grants:
        found.append(Problem("hak", "Berikan paling sedikit satu hak; untuk menutup akun, "
                                    "nonaktifkan pengguna ini."))
    known = dict(subsystem_choices())
    for number, grant in enumerate(grants):
        at = f"hak.{number}"
        if grant.role not in roles.ROLES:
            found.append(Problem(f"{at}.peran", "Pilih peran dari daftar."))
        if grant.subsystem not in known:
            found.append(Problem(f"{at}.subsistem", "Pilih subsistem dari daftar."))
        if regions.place(session, grant.unit) is None:
            found.append(Problem(f"{at}.wilayah_kode", "Pilih kantor pusat, provinsi, kabupaten, "
                                                       "atau kota dari daftar."))
        elif grant.role in roles.ROLES:
            found += _misplaced(roles.ROLES[grant.role], grant, at)
        if grant in grants[:number]:
            found.append(Problem(f"{at}.peran", "Hak ini sudah tertulis pada baris lain."))
    return found


def _misplaced(role: ranks.Role, grant: Grant, at: str) -> list[Problem]:
    """Say where a role may be given, when a grant gives it elsewhere."""
    said = f"Peran {role.label} hanya diberikan {role.tier_words()}"
    found = []
    if ranks.tier_of(grant.unit) not in role.tiers:
        found.append(Problem(f"{at}.wilayah_kode", f"{said}."))
    single = grant.subsystem != EVERY and not registry.is_foundation(grant.subsystem)
    if role.subsystems and single != (role.subsystems == ranks.ONE):
        found.append(Problem(f"{at}.subsistem", f"{said}, {role.subsystem_words()}."))
    return found


def is_national(grants: Sequence[Grant]) -> bool:
    """Tell whether an account with these grants sees the nation."""
    return any(grant.unit == regions.NATION for grant in grants)


def manages(grants: Sequence[Grant]) -> bool:
    """Tell whether these grants make an admin."""
    return any(grant.role in _MANAGERS for grant in grants)


def guard_admins(session: Session, person: Pengguna, asker: int | None) -> Problem | None:
    """Return why this account must stay an active admin, or None; locks the admins it counts.

    Asked before an admin is deactivated or loses the role; `asker` is the account that wants it.
    """
    if not person.user.active or not manages(held(person)):
        return None
    if person.id == asker:
        return Problem("hak", OWN_ADMIN)
    remaining = session.scalars(
        select(Pengguna.id).join(HakAkses, HakAkses.pengguna_id == Pengguna.id)
        .join(User, User.id == Pengguna.id)
        .where(HakAkses.peran.in_(_MANAGERS), User.active.is_(True))
        .order_by(Pengguna.id).with_for_update(of=Pengguna)).all()
    return None if set(remaining) - {person.id} else Problem("hak", LAST_ADMIN)


def give(session: Session, person: Pengguna, grants: Sequence[Grant]) -> None:
    """Make these the grants of an account, with its national sight and its mirrored roles."""
    wanted = set(grants)
    for row in list(person.hak):
        if Grant(row.peran, row.subsistem, row.wilayah_kode) not in wanted:
            person.hak.remove(row)
    there = set(held(person))
    for grant in sorted(wanted - there, key=_order):
        person.hak.append(HakAkses(peran=grant.role, subsistem=grant.subsystem,
                                   wilayah_kode=grant.unit))
    person.nasional = is_national(grants)
    person.user.roles = _mirrored(session, grants)


def _mirrored(session: Session, grants: Sequence[Grant]) -> list[Role]:
    names = {f"{ALL_WORD if g.subsystem == EVERY else g.subsystem}.{g.role}" for g in grants}
    found = {role.name: role for role in session.scalars(select(Role).where(Role.name.in_(names)))}
    for name in sorted(names - set(found)):
        found[name] = Role(name=name)
        session.add(found[name])
    return [found[name] for name in sorted(names)]
