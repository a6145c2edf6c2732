"""The demonstration: everybody can sign in and has work, names are invented, nothing doubles."""
import re
from collections import Counter

import pytest
from sqlalchemy import func, select

from app import create_app, extensions
from app.commands import prepare
from app.commands.demo_data import filling, names, people, places
from app.engine import registry, workflow
from app.engine.actor import acting, as_system
from app.engine.base import Status
from app.models.pengguna import Pengguna
from app.views import accounts, interface, security
from config import Settings

PASSWORD = "Polpum-Demo-2026"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Make the demonstration once, on a database of its own."""
    instance = tmp_path_factory.mktemp("contoh")
    url = f"sqlite:///{instance}/polpum.sqlite3"
    app = create_app(Settings(
        env="demo", instance=str(instance), database_url=url, owner_database_url=url,
        secret_key="k" * 40, secure_cookies=False, demo_password=PASSWORD))
    with app.app_context():
        prepare.initialise()
        assert filling.fill()
    yield app
    with app.app_context():
        extensions.db.engine.dispose()


@pytest.fixture
def session(demo):
    with demo.app_context(), as_system("uji"):
        yield interface.session()


def count(session, table, **equal):
    entity = registry.entity(table)
    return session.scalar(select(func.count(entity.id)).filter_by(**equal))


def test_every_account_of_the_table_signs_in_with_the_one_password(demo, session):
    with demo.test_request_context():
        for name, *_ in people.ACCOUNTS:
            assert demo.appbuilder.sm.auth_user_db(name, PASSWORD), name
    assert session.scalar(select(func.count(Pengguna.id))) == len(people.ACCOUNTS) == 19
    assert all(name in people.table(PASSWORD) for name, *_ in people.ACCOUNTS)


def test_a_clerk_of_siormas_alone_sees_no_other_subsystem(session):
    actor = security.actor_for(accounts.by_name(session, "siormas.32.73"))
    assert {(g.role, g.subsystem, g.unit) for g in actor.grants} == {
        ("petugas", "siormas", "32.73")}


@pytest.mark.parametrize("office", people.OFFICES)
def test_every_clerk_and_supervisor_has_something_to_do(session, office):
    waiting = {status: count(session, "ormas", wilayah_kode=office, status=status)
               for status in Status}
    assert all(waiting.values()), waiting


def test_bandung_has_work_for_an_afternoon(session):
    ormas = registry.entity("ormas")
    assert count(session, "ormas", wilayah_kode="32.73", status=Status.DIAJUKAN) >= 5
    returned = session.scalars(select(ormas).where(
        ormas.wilayah_kode == "32.73", ormas.status == Status.DIKEMBALIKAN)).all()
    assert len(returned) >= 2
    assert all(record.alasan_kembali for record in returned)


def test_what_waits_for_a_clerk_can_be_submitted_and_what_waits_for_a_supervisor_approved(session):
    ormas = registry.entity("ormas")
    clerk, supervisor = (security.actor_for(accounts.by_name(session, f"{role}.32.73"))
                         for role in ("petugas", "pengawas"))
    with acting(clerk):
        returned = session.scalars(select(ormas).where(ormas.status == Status.DIKEMBALIKAN)).first()
        workflow.move(session, clerk, returned, "ajukan", confirm="Sudah diperbaiki.")
        key = returned.id
    with acting(supervisor):
        approved = workflow.move(session, supervisor, session.get(ormas, key), "setujui")
        others = session.scalars(select(ormas.nomor_registrasi).where(
            ormas.wilayah_kode == "32.73", ormas.id != key)).all()
        assert approved.nomor_registrasi
        assert approved.nomor_registrasi not in others
    session.rollback()


def test_every_office_has_organisations_and_the_populous_ones_have_most(session):
    ormas = registry.entity("ormas")
    there = dict(session.execute(select(ormas.wilayah_kode, func.count(ormas.id))
                                 .group_by(ormas.wilayah_kode)).all())
    assert len([kode for kode in there if "." in kode]) == 514
    java = sum(n for kode, n in there.items() if kode[:2] in {"31", "32", "33", "34", "35", "36"})
    assert sum(there.values()) == filling.ORDINARY
    assert java > filling.ORDINARY * 0.4


def test_people_are_marked_as_examples_and_no_nik_can_belong_to_anybody(session):
    officer = registry.entity("ormas_pengurus")
    for name, nik in session.execute(select(officer.nama, officer.nik)):
        assert name.endswith("(Contoh)")
        assert re.fullmatch(r"99\d{14}", nik)


def test_filling_again_changes_nothing(demo):
    with demo.app_context():
        tables = sorted(demo.extensions["sqlalchemy"].metadata.tables.values(),
                        key=lambda table: table.name)
        def counted():
            with extensions.db.engine.connect() as connection:
                return {table.name: connection.scalar(select(func.count()).select_from(table))
                        for table in tables}
        before = counted()
        assert not filling.fill()
        assert counted() == before


def test_growing_adds_up_to_the_number_asked_for_with_officers_and_papers(demo, session):
    before = count(session, "ormas")
    wanted = before + 700
    assert filling.grow(wanted) == 700
    assert count(session, "ormas") == wanted
    assert filling.grow(wanted) == 0
    ormas, officer = registry.entity("ormas"), registry.entity("ormas_pengurus")
    per = Counter(session.scalars(select(officer.ormas_id).where(officer.ormas_id > before)))
    assert set(per.values()) == {3}
    unnumbered = select(func.count(ormas.id)).where(
        ormas.status == Status.DISETUJUI, ormas.nomor_registrasi.is_(None))
    assert session.scalar(unnumbered) == 0


def test_outside_the_demonstration_nothing_is_written(house):
    with house.app.app_context():
        result = house.app.test_cli_runner().invoke(args=["demo"])
    assert result.exit_code == 1
    assert "POLPUM_ENV=demo" in result.output


def test_no_office_meets_a_name_twice():
    from random import Random
    for office in ("32.01", "96.05"):
        made = [names.title(office, number, "badan_hukum_yayasan", Random(1)).nama
                for number in range(13_000)]
        assert len(set(made)) == len(made)


@pytest.mark.parametrize("total", [553, 2_000, 600_000])
def test_shares_add_up_and_leave_no_office_out(total):
    where = [places.Place("00", "Pusat", 0), places.Place("32", "Jawa Barat", 50),
             places.Place("32.73", "Kota Bandung", 30), places.Place("32.04", "Bandung", 20)]
    made = places.shares(where, total)
    assert sum(made.values()) == total
    assert made["32.73"] > made["32.04"] > 0
