"""init, prepare and check: migrate, reference data, permissions; run before any worker starts.

Idempotent, and cheap when nothing declared has changed: a fingerprint of the declarations is kept
in `instance/`. Demo data is `demo.py`'s.
"""
from __future__ import annotations

import csv
import hashlib
from pathlib import Path
from typing import Any

import click
from flask import Flask, current_app
from flask_appbuilder.security.sqla.models import Permission, PermissionView, Role, ViewMenu
from sqlalchemy import create_engine, func, insert, select
from sqlalchemy.orm import Session

from app.commands import days_off, refresh
from app.commands.demo_data import filling, people
from app.engine import (
    checks,
    database,
    migrating,
    recount,
    regions,
    registry,
    roles,
    search,
    values,
)
from app.engine.actor import as_system
from app.engine.base import Base
from app.engine.vocabulary import Field, Kind
from app.models import reference
from app.views import interface


def register(app: Flask) -> None:
    """Hang init, prepare and check on the application."""
    app.cli.add_command(init)
    app.cli.add_command(check)
    app.cli.add_command(prepare)


@click.command("init", help="Memigrasi, memuat rujukan, menyelaraskan hak; boleh diulang.")
def init() -> None:
    """Migrate, load the reference data and sync permissions; idempotent."""
    initialise()
    click.echo("Basis data siap.")


@click.command("prepare", help="Seperti init; pada POLPUM_ENV=demo sekaligus mengisi data contoh.")
def prepare() -> None:
    """Make everything ready to be served; with POLPUM_ENV=demo also the demo data, once."""
    initialise()
    settings = current_app.config["POLPUM"]
    if settings.env == "demo":
        filling.fill()
        click.echo(people.table(settings.demo_password))


@click.command("check", help="Memeriksa semua deklarasi dan menyebut temuannya.")
def check() -> None:
    """Ask every declaration; print numbered findings, or that there are none."""
    found = checks.findings()
    for line in found:
        click.echo(line)
    click.echo(f"{len(found)} temuan.")
    raise SystemExit(1 if found else 0)


def initialise() -> bool:
    """Bring database, reference data and permissions up to date; tell whether anything was done."""
    settings = current_app.config["POLPUM"]
    stamp = Path(settings.instance) / "init.stamp"
    wanted = fingerprint()
    at_head = migrating.current(settings.owner_database_url) == migrating.head()
    if at_head and stamp.exists() and stamp.read_text() == wanted:
        return False
    migrating.upgrade(settings.owner_database_url, backups=settings.backups,
                      attachments=settings.attachments)
    _search_structures(settings.owner_database_url)
    with as_system("data rujukan saat init"):
        load_reference()
        days_off.load()
        make_offices()
        with interface.saving() as session:
            recount.ensure(session)
    refresh.everything()
    sync_permissions()
    stamp.write_text(wanted)
    return True


def fingerprint() -> str:
    """Hash everything declared: entities, fields, roles, reference files and the database."""
    said = [migrating.head(), current_app.config["SQLALCHEMY_DATABASE_URI"]]
    said += [repr((e.__tablename__, e.__fields__, e.__entity__)) for e in registry.entities()]
    said += [f"{name}: {sorted(pairs)}" for name, pairs in _declared().items()]
    said += [days_off.EDITION]
    said += [hashlib.sha256(path.read_bytes()).hexdigest()
             for path in sorted(reference.FOLDER.glob("*.csv"))]
    return hashlib.sha256("\n".join(map(str, said)).encode()).hexdigest()


def _search_structures(url: str) -> None:
    engine = create_engine(database.normal(url))
    with engine.begin() as connection:
        search.ensure(connection)
    engine.dispose()


def load_reference() -> None:
    """Add the rows of each shipped list that are not there, and what a row has not said so far.

    What a person has changed is never changed.
    """
    for path in sorted(reference.FOLDER.glob("*.csv"), key=lambda p: (p.stem != "wilayah", p)):
        entity = registry.entity(path.stem)
        key = entity.__entity__.key[0]
        with interface.saving() as session:
            there = {getattr(row, key): row for row in session.scalars(select(entity))}
            with path.open(encoding="utf-8", newline="") as stream:
                for row in csv.DictReader(stream):
                    if row[key] not in there:
                        session.add(_from_row(session, entity, row))
                    elif there[row[key]].changed_by_id is None:
                        _complete(there[row[key]], row)
    regions.forget()


def _complete(record: Base, row: dict[str, str]) -> None:
    """Give a row that nobody has changed what its shipped list says where the row is empty."""
    for name, text in row.items():
        said = record.__fields__[name]
        if text and said.kind is not Kind.REFERENCE and getattr(record, name) is None:
            setattr(record, name, _read(said, text))


def _from_row(session: Session, entity: type[Base], row: dict[str, str]) -> Base:
    made = entity()
    for name, text in row.items():
        said = entity.__fields__[name]
        if said.kind is Kind.REFERENCE:
            value: Any = _by_key(session, registry.entity(said.target), text)
        else:
            value = _read(said, text)
        setattr(made, name, None if value in ("", ()) else value)
    return made


def _read(said: Field, text: str) -> Any:
    return text if said.kind is Kind.TEXT else values.read(said, text)


def _by_key(session: Session, target: type[Base], text: str) -> int | None:
    """Find the row of another shipped list by its key; its file stands earlier in the alphabet."""
    key = getattr(target, target.__entity__.key[0])
    return session.scalar(select(target.id).where(key == text)) if text else None


def make_offices() -> None:
    """Make the settings row of every office that has none, with the plain name of its region."""
    office = registry.entity("unit_kerja")
    wilayah = registry.entity("wilayah")
    with interface.saving() as session:
        there = set(session.scalars(select(office.wilayah_kode)))
        for kode, nama, tingkat, town in session.execute(
                select(wilayah.kode, wilayah.nama, wilayah.tingkat, wilayah.ibu_kota)
                .where(func.length(wilayah.kode) <= 5)):
            if kode not in there:
                above = regions.full_name(session, kode[:2])
                session.add(office(wilayah_kode=kode,
                                   **office_words(nama, tingkat.value, town, above)))


def office_words(nama: str, tingkat: str, town: str | None,
                 above: str = "") -> dict[str, str | None]:
    """Return what is known of an office before it fills its own settings.

    An administrative city or regency has no government of its own: `above` is its province.
    """
    if tingkat == "pusat":
        return {"nama": "Direktorat Jenderal Politik dan Pemerintahan Umum", "sebutan": "ditjen",
                "kertas": "A4", "pemerintah": "KEMENTERIAN DALAM NEGERI REPUBLIK INDONESIA",
                "kota_surat": "Jakarta"}
    place = f"Provinsi {nama}" if tingkat == "provinsi" else nama
    administrative = tingkat.endswith("_administratif")
    return {"nama": ("Suku Badan" if administrative else "Badan")
            + " Kesatuan Bangsa dan Politik " + place,
            "sebutan": "suku_badan" if administrative else "badan",
            "kertas": "A4",
            "pemerintah": f"PEMERINTAH {(above if administrative else place).upper()}",
            "kota_surat": town or nama.removeprefix("Kota ").removeprefix("Kabupaten ")
            .removeprefix("Administrasi ")}


def _declared() -> dict[str, set[tuple[str, str]]]:
    """Return what each role of Flask-AppBuilder may do, as the house declares it."""
    return {f"{s.code}.{r}": roles.permissions(r, s.code)
            for s in registry.subsystems() for r in roles.ROLES} | {
        f"semua.{r}": roles.permissions(r, "*") for r in roles.ROLES}


def sync_permissions() -> None:
    """Mirror the declared roles into Flask-AppBuilder's tables, in bulk."""
    declared = _declared()
    pairs = set().union(*declared.values())
    with interface.saving() as session:
        for model, names in ((Permission, {p for p, _ in pairs}),
                             (ViewMenu, {v for _, v in pairs}), (Role, set(declared))):
            there = set(session.scalars(select(model.name)))
            missing = sorted(names - there)
            if missing:
                session.execute(insert(model), [{"name": name} for name in missing])
        permission = dict(session.execute(select(Permission.name, Permission.id)).all())
        view = dict(session.execute(select(ViewMenu.name, ViewMenu.id)).all())
        there = set(session.execute(
            select(PermissionView.permission_id, PermissionView.view_menu_id)).all())
        new = [(permission[p], view[v]) for p, v in sorted(pairs)
               if (permission[p], view[v]) not in there]
        if new:
            session.execute(insert(PermissionView),
                            [{"permission_id": p, "view_menu_id": v} for p, v in new])
        pair_ids = {(p, v): pv for pv, p, v in session.execute(
            select(PermissionView.id, Permission.name, ViewMenu.name)
            .join(Permission, PermissionView.permission_id == Permission.id)
            .join(ViewMenu, PermissionView.view_menu_id == ViewMenu.id))}
        _sync_links(session, declared, pair_ids)


def _sync_links(session: object, declared: dict[str, set[tuple[str, str]]],
                pair_ids: dict[tuple[str, str], int]) -> None:
    links = Base.metadata.tables["ab_permission_view_role"]
    role = dict(session.execute(select(Role.name, Role.id)).all())
    wanted = {(pair_ids[pair], role[name]) for name, pairs in declared.items() for pair in pairs}
    ours = {role[name] for name in declared}
    there = {(pv, r) for pv, r in session.execute(
        select(links.c.permission_view_id, links.c.role_id)) if r in ours}
    if wanted - there:
        session.execute(insert(links), [{"permission_view_id": pv, "role_id": r}
                                        for pv, r in sorted(wanted - there)])
    for pv, r in there - wanted:
        session.execute(links.delete().where(links.c.permission_view_id == pv,
                                             links.c.role_id == r))
