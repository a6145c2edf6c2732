"""The demonstration: everybody can sign in and has work, names are invented, nothing doubles."""
import csv
import re
import shutil
from collections import Counter
from dataclasses import replace
from itertools import combinations

import pytest
from sqlalchemy import func, or_, select

from app import create_app, extensions
from app.commands.demo_data import filling, names, owner, people, places
from app.engine import computed, drawing, indonesian, intake, periods, registry, summary, workflow
from app.engine.actor import acting, as_system, present
from app.engine.base import Status
from app.engine.forms import RecordForm
from app.models import reference
from app.models.pengguna import Pengguna
from app.views import accounts, interface, security
from config import Settings
from tests.demonstration import prepared

PASSWORD = "Polpum-Demo-2026"


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """Open a copy of the demonstration, on a database of its own."""
    instance = tmp_path_factory.mktemp("contoh") / "instance"
    shutil.copytree(prepared(tmp_path_factory), instance)
    url = f"sqlite:///{instance}/polpum.sqlite3"
    app = create_app(Settings(
        env="demo", instance=str(instance), database_url=url, owner_database_url=url,
        secret_key="k" * 40, secure_cookies=False, demo_password=PASSWORD))
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


def test_bulk_is_loaded_as_the_owner_of_the_tables(demo, tmp_path, monkeypatch):
    url, mine = f"sqlite:///{tmp_path}/pemilik.sqlite3", demo.config["POLPUM"]
    monkeypatch.setitem(demo.config, "POLPUM", replace(mine, owner_database_url=url))
    with demo.app_context():
        plain = interface.session().get_bind()
        with owner.as_owner():
            assert str(interface.session().get_bind().url) == url
        assert interface.session().get_bind() is plain


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


@pytest.mark.parametrize(("year", "votes", "seats"), [(2023, 126_376_418, 575),
                                                     (2025, 134_489_125, 580)])
def test_the_aid_of_the_nation_is_that_of_the_decree_of_the_minister(session, year, votes, seats):
    """Kepmendagri 900.1.9-146/2023 and 900.1.9.1-068/2025: a thousand rupiah for each vote."""
    made = summary.compute(session, present(), registry.recap("R-POL-1")[1], "00",
                           periods.parse(str(year)))
    heads = [head.label for head in made.heads]
    found = dict(zip(heads, made.totals, strict=True))
    assert (found["Kursi"], found["Suara sah"]) == (seats, votes)
    assert found["Jumlah bantuan"] == votes * 1000
    assert not made.mismatches


@pytest.mark.parametrize(("year", "votes", "seats"), [(2020, 139_971_260, 575),
                                                     (2026, 151_793_293, 580)])
def test_the_votes_of_all_parties_are_those_that_kpu_counted(session, year, votes, seats):
    made = summary.compute(session, present(), registry.recap("R-POL-2")[1], "00",
                           periods.parse(str(year)))
    assert made.totals[1:] == (votes, 100, seats, 100)


# What every province has; some things are few in the nation, as the votes that are repeated.
EVERYWHERE = (
    "banpol_lpj", "banpol_pencairan", "banpol_pengajuan", "fkub", "fpk", "idi",
    "kegiatan_p4gn", "kepala_daerah", "laporan_perkembangan_politik",
    "pantau_budaya", "pantau_ekonomi", "pantau_sosial", "parpol_kepengurusan", "pendidikan_politik",
    "perolehan_pemilu", "petugas_sipantau", "produk_hukum_p4gn", "rad_p4gn",
    "suku_etnis_organisasi", "tim_pakem", "tim_pemantauan", "timdu_p4gn", "unjuk_rasa")


@pytest.mark.parametrize("table", EVERYWHERE)
def test_no_province_is_empty(session, table):
    entity = registry.entity(table)
    there = {kode[:2] for kode in session.scalars(select(entity.wilayah_kode).distinct())}
    assert len(there - {"00"}) == 38


@pytest.mark.parametrize("code", ["siormas", "ekososbud", "simpoldagri"])
def test_every_chart_of_the_nation_shows_something_of_late(session, code):
    """Early in a year, or in the half of one, some things have not happened yet."""
    years = [periods.parse(str(indonesian.today().year - before)) for before in (0, 1)]
    for chart in registry.charts(code):
        drawn = [drawing.draw(session, chart, "00", year).series[0][1] for year in years]
        assert any(map(any, drawn)), chart.title
        if chart.by == "wilayah" and chart.source.entity.startswith("banpol_peng"):
            assert any(map(all, drawn)), chart.title


def test_what_stands_there_passes_as_if_it_were_typed_today(session):
    """Examples and shipped lists are loaded past the forms; here every form is asked."""
    broken = set()
    for entity in registry.mains():
        query, approvable = select(entity).order_by(entity.id.desc()).limit(25), False
        if not registry.is_reference(entity):
            approvable = registry.is_approvable(entity)
            query = query.where(entity.wilayah_kode.in_(places.SHOWN))
        if approvable:
            query = query.where(entity.status.in_((Status.DIAJUKAN, Status.DISETUJUI)))
        for record in session.scalars(query).all():
            form = RecordForm(entity, None, record)
            intake.examine(session, present(), form, complete=True, confirmed=True,
                           unit=getattr(record, "wilayah_kode", ""))
            broken |= {(entity.__tablename__, path, said) for path, _, said in form.errors()}
    assert not broken


def test_what_follows_from_what_was_typed_stands_there_as_it_would_be_worked_out(session):
    facts, wrong = computed.Facts(session), Counter()
    for entity in registry.mains():
        names = computed.names(entity)
        for record in session.scalars(select(entity).where(
                entity.wilayah_kode.in_(places.SHOWN)).order_by(
                    entity.id.desc()).limit(40)).all() if names else ():
            stored = {name: getattr(record, name) for name in names}
            facts.unit = record.wilayah_kode
            record.compute(facts)
            wrong.update((entity.__tablename__, name) for name in names
                         if getattr(record, name) != stored[name])
    session.rollback()
    # A NIP that nobody can have tells of a pension long past, so none is stored.
    assert set(wrong) == {("kesbangpol_pegawai", "pensiun")}


def test_every_shipped_row_is_stored_as_it_is_written(session):
    for path in reference.FOLDER.glob("*.csv"):
        entity = registry.entity(path.stem)
        key = entity.__entity__.key[0]
        stored = {getattr(each, key): each for each in session.scalars(select(entity))}
        with path.open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream):
                said = {name for name, text in row.items() if text}
                assert said == {name for name in row if getattr(stored[row[key]], name) is not None}


def test_nothing_is_decided_before_it_was_examined_or_ahead_of_now(session):
    for entity in filter(registry.is_approvable, registry.mains()):
        steps = (entity.created_at, entity.diajukan_pada, entity.diverifikasi_pada,
                 entity.disetujui_pada)
        wrong = or_(*(each > indonesian.now() for each in steps),
                    *(one > other for one, other in combinations(steps, 2)))
        assert session.scalar(select(func.count(entity.id)).where(wrong)) == 0, entity


def test_published_tables_of_ormas_stand_as_they_were_printed(session):
    printed = registry.entity("ormas_rekap_terbit")
    rows = session.scalars(select(printed).where(printed.skt_total.is_not(None))
                           .order_by(printed.tanggal)).all()
    gaps = [sum(getattr(row, part) for part in parts) - getattr(row, whole) for row in rows
            for whole, parts in printed.__entity__.closes]
    assert gaps == [0, 0, 83, 1_000, 0, -1_000, 0, -10_000, 0]


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


def test_every_visit_and_measure_names_its_regulation(session):
    """R-ORM-6 prints on what each stands."""
    for table, called, shown in (
            ("ormas_pengawasan", "Permendagri Nomor 56 Tahun 2017", "dasar_pengawasan"),
            ("ormas_sanksi", "UU Nomor 16 Tahun 2017", "dasar_sanksi")):
        made = session.scalars(select(registry.entity(table))).all()
        assert made
        assert all(getattr(each, shown).startswith(called) for each in made)
