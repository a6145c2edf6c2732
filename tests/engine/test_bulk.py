"""Bulk loads: whole rows with their parts, in batches, trailed, searchable, by the system only."""
import pytest
from sqlalchemy import func, inspect, select, text

from app.engine import bulk, listing, recount, registry, search
from app.engine.actor import acting, as_system
from app.engine.audit import Jejak
from app.engine.errors import Refused
from app.models.siormas.choices import JabatanPengurus, StatusHukum
from app.views import interface
from tests import two_roles

OFFICE = "32.73"


def rows(count, start=0):
    for number in range(start, start + count):
        yield {"wilayah_kode": OFFICE, "nama": f"Paguyuban Muatan {number:05}",
               "status_hukum": StatusHukum.TIDAK_TERDAFTAR, "pengurus": [
                   {"jabatan": JabatanPengurus.KETUA, "nama": f"Ketua {number} (Contoh)"}]}


@pytest.fixture
def session(world):
    with world.app.app_context():
        yield interface.session()


@pytest.fixture
def ormas():
    return registry.entity("ormas")


def test_rows_land_with_their_parts_under_one_owner_and_office(world, session, ormas):
    made = list(rows(3))
    with as_system("uji"):
        assert bulk.load(session, ormas, made, reason="uji") == 3
        session.commit()
        kept = session.get(ormas, made[2]["id"])
        assert [(p.nama, p.wilayah_kode, p.version) for p in kept.pengurus] == [
            ("Ketua 2 (Contoh)", OFFICE, 1)]
        assert kept.status.value == "draf"
        assert kept.wilayah_saat_catat == OFFICE


def test_each_batch_leaves_one_line_in_the_trail(world, session, ormas, monkeypatch):
    monkeypatch.setattr(bulk, "BATCH", 10)
    with as_system("uji"):
        bulk.load(session, ormas, rows(25), reason="borongan uji")
        session.commit()
        lines = session.scalars(select(Jejak).where(Jejak.alasan == "borongan uji")
                                .order_by(Jejak.id)).all()
    assert [line.perubahan["jumlah"] for line in lines] == [10, 10, 5]
    assert {line.aksi for line in lines} == {"muat"}


def test_the_next_number_of_the_database_follows_the_loaded_ones(world, session, ormas):
    made = list(rows(2))
    with as_system("uji"):
        bulk.load(session, ormas, made, reason="uji")
        later = ormas(wilayah_kode=OFFICE, nama="Paguyuban Sesudahnya")
        session.add(later)
        session.commit()
        assert later.id > made[-1]["id"]


def test_what_is_loaded_aside_is_found_by_search_and_every_index_is_back(world, session, ormas):
    bind = session.get_bind()
    before = {index["name"] for index in inspect(bind).get_indexes("ormas")}
    with as_system("uji"):
        with two_roles.stepped_out(session.connection()), bulk.aside(session, ormas):
            bulk.load(session, ormas, rows(5, start=700), reason="uji")
        session.commit()
        asked = listing.parse(session, ormas, {"q": "muatan 00702"})
        found = listing.answer(session, world.actors["sari"], ormas, asked)
        assert [record.nama for record in found.records] == ["Paguyuban Muatan 00702"]
        assert {index["name"] for index in inspect(bind).get_indexes("ormas")} == before
        session.add(ormas(wilayah_kode=OFFICE, nama="Paguyuban Ditulis Kemudian"))
        session.commit()
        again = listing.parse(session, ormas, {"q": "ditulis kemudian"})
        assert listing.answer(session, world.actors["sari"], ormas, again).count == 1


def test_nobody_but_the_system_loads(world, session, ormas):
    with acting(world.actors["sari"]):
        before = session.scalar(select(func.count(ormas.id)))
        with pytest.raises(Refused):
            bulk.load(session, ormas, rows(1), reason="uji")
        assert session.scalar(select(func.count(ormas.id))) == before


def test_the_kept_counts_agree_with_what_was_loaded(world, session, ormas):
    with as_system("uji"):
        bulk.load(session, ormas, rows(4), reason="uji")
        session.commit()
        assert recount.verify(session, ormas) == []


def names_found(session, ormas, wanted):
    return list(session.scalars(select(ormas.nama).where(
        search.criterion(session, ormas, wanted)).order_by(ormas.nama)))


def test_rows_of_a_long_sheet_are_found_from_their_flush_on_and_ever_after(world, session, ormas):
    with acting(world.actors["sari"]):
        with search.putting_off(session, [ormas]):
            first = ormas(nama="Paguyuban Kecapi Satu", wilayah_kode=OFFICE)
            session.add_all([first, ormas(nama="Paguyuban Kecapi Dua", wilayah_kode=OFFICE)])
            session.flush()
            assert names_found(session, ormas, "kecapi") == [
                "Paguyuban Kecapi Dua", "Paguyuban Kecapi Satu"]
            first.nama = "Paguyuban Rebab Satu"
            session.flush()
            assert names_found(session, ormas, "rebab") == ["Paguyuban Rebab Satu"]
        session.add(ormas(nama="Paguyuban Kecapi Tiga", wilayah_kode=OFFICE))
        session.flush()
        assert names_found(session, ormas, "kecapi") == [
            "Paguyuban Kecapi Dua", "Paguyuban Kecapi Tiga"]
        session.rollback()
        assert names_found(session, ormas, "kecapi") == []


def broken_off(session, ormas):
    with search.putting_off(session, [ormas]):
        session.add(ormas(nama="Paguyuban Kecapi", wilayah_kode=OFFICE))
        session.flush()
        raise InterruptedError


def test_a_long_sheet_that_breaks_off_leaves_the_search_as_it_was(world, session, ormas):
    with acting(world.actors["sari"]):
        with pytest.raises(InterruptedError):
            broken_off(session, ormas)
        session.rollback()
        session.add(ormas(nama="Paguyuban Angklung", wilayah_kode=OFFICE))
        session.flush()
        assert names_found(session, ormas, "kecapi") == []
        assert names_found(session, ormas, "angklung") == ["Paguyuban Angklung"]
        session.rollback()


def test_pieces_of_a_search_table_are_joined_again_after_a_long_sheet(house):
    with house.app.app_context():
        session = interface.session()
        asked = text("SELECT v FROM cari_ormas_config WHERE k = 'automerge'")
        with search.putting_off(session, [registry.entity("ormas"), registry.entity("pemilu")]):
            assert session.connection().execute(asked).scalar() == 0
        assert session.connection().execute(asked).scalar() == search.AT_ONCE
        session.rollback()
