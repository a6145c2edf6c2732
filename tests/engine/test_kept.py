"""Kept counts: equal to the records after whatever happens to them, and quick to read."""
from calendar import monthrange
from datetime import date, datetime
from random import Random

import pytest
from sqlalchemy import event, select, text

from app.commands import refresh
from app.engine import counting, cuts, indonesian, kept, periods, recount, regions, registry, trash
from app.engine.actor import as_system
from app.engine.base import Klasifikasi, Status
from app.engine.counting import Asked, depth_of
from app.engine.vocabulary import Source
from app.models.siormas.choices import CiriKhusus, StatusHukum, StatusKeaktifan
from app.views import interface
from tests.engine import counted

SOURCE = Source("ormas", stock="tanggal_terdaftar")
FIELDS = (("status_hukum", "penerbit_skt"), ("bidang_utama_id", "ciri_khusus"),
          ("status_keaktifan",), ())


@pytest.fixture
def filled(world):
    """Lend a world with many ormas and complete counts."""
    counted.load(world, 80)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        for entity in registry.mains():
            recount.rebuild(session, entity)
        assert recount.ensure(session) == 0
    return world


def differences(world):
    with world.app.app_context(), as_system("uji"):
        return [line for entity in registry.mains()
                for line in recount.verify(interface.session(), entity)]


def both_ways(world, who="dewi"):
    """Count many questions from the kept cells and from the records."""
    with world.acting(who) as session:
        for place in ("00", "32", "32.73"):
            where = regions.place(session, place)
            for fields in FIELDS:
                for period in ("2026", "2024-S1", "2020", "2015", "2019-02-11"):
                    one = Asked(SOURCE, fields, (), where, depth_of(where), periods.parse(period))
                    yield (place, fields, period), _bare(kept.count(session, one)), \
                        _bare(counting.live(session, one))


def _bare(cube):
    return {key: list(figures) for key, figures in cube.items() if any(figures)}


def _edit(session, random, record):
    ormas = registry.entity("ormas")
    changes = {
        "wilayah_kode": lambda: random.choice(counted.OFFICES),
        "status": lambda: random.choice(list(Status)),
        "klasifikasi": lambda: random.choice(list(Klasifikasi)),
        "status_hukum": lambda: random.choice([*StatusHukum, None]),
        "status_keaktifan": lambda: random.choice([*StatusKeaktifan, None]),
        "ciri_khusus": lambda: random.choice([*CiriKhusus, None]),
        "tanggal_terdaftar": lambda: random.choice(
            [None, periods.parse(f"{random.randrange(1998, 2027)}-03").first]),
        "deleted_at": lambda: None if record.deleted_at else record.created_at,
        "alamat": lambda: f"Jalan Contoh {random.randrange(99)}"}
    for name in random.sample(list(changes), 3):
        setattr(record, name, changes[name]())
    if random.random() < 0.3:
        session.add(ormas(nama=f"Paguyuban Baru {random.randrange(10**9)}",
                          wilayah_kode=random.choice(counted.OFFICES),
                          status=random.choice(list(Status)),
                          status_hukum=random.choice(list(StatusHukum))))
    if random.random() < 0.3:
        session.flush()


@pytest.mark.slow
def test_whatever_happens_to_records_the_counts_follow(filled):
    random, ormas = Random(11), registry.entity("ormas")
    for _ in range(12):
        with filled.app.app_context(), as_system("uji"), interface.saving() as session:
            records = list(session.scalars(select(ormas), execution_options={"trash": True}))
            for record in random.sample(records, 8):
                _edit(session, random, record)
        assert differences(filled) == []
    for asked, from_cells, from_records in both_ways(filled):
        assert from_cells == from_records, asked


def test_moves_trash_and_restore_are_counted(filled):
    ormas = registry.entity("ormas")
    with filled.acting("sari"), interface.saving() as session:
        key = filled.make(session, ormas, tanggal_terdaftar="10-03-2021")
    with filled.app.app_context():
        filled.advance(interface.session(), ormas, key, Status.DISETUJUI)
    assert differences(filled) == []
    before = _counted(filled)
    with filled.acting("budi") as session, interface.saving():
        trash.discard(session, filled.actors["budi"],
                      session.scalar(select(ormas).where(ormas.id == key)), "Tercatat dua kali.")
    assert differences(filled) == []
    assert _counted(filled) == before - 1
    with filled.acting("budi") as session, interface.saving():
        trash.restore(session, filled.actors["budi"], trash.find(session, ormas, key))
    assert differences(filled) == []
    assert _counted(filled) == before


def _counted(world):
    with world.acting("dewi") as session:
        nation = regions.place(session, "00")
        cube = kept.count(session, Asked(SOURCE, (), (), nation, 0, periods.parse("2026")))
        return cube["", counting.COUNTED, ()][0]


def test_what_is_rolled_back_is_not_counted(filled):
    ormas = registry.entity("ormas")
    with filled.app.app_context(), as_system("uji"):
        session = interface.session()
        for record in session.scalars(select(ormas).limit(5)):
            record.status = Status.DRAF
        session.flush()
        assert session.info["counts"]
        session.rollback()
        session.commit()
    assert differences(filled) == []


def test_counting_anew_in_a_transaction_counts_its_changes_once(filled):
    ormas = registry.entity("ormas")
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        for record in session.scalars(select(ormas).limit(5)):
            record.status = Status.DISETUJUI
        recount.rebuild(session, ormas)
        session.scalars(select(ormas).limit(1)).one().status = Status.DRAF
    assert differences(filled) == []


def test_a_cell_that_lies_is_found_and_mended(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        session.execute(text("UPDATE hitungan SET jumlah = jumlah + 1 "
                             "WHERE wilayah_kode = '32.73' AND entitas = 'ormas'"))
    assert any("32.73" in line for line in differences(filled))
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        recount.rebuild(session, registry.entity("ormas"))
    assert differences(filled) == []


def test_what_nothing_declares_any_more_is_dropped(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        for table, more in ((recount.KEPT, {
                "subsistem": "siormas", "wilayah_kode": "32", "kunci": "+", "jumlah": 7,
                "klasifikasi": "biasa"}), (recount.COMPLETE, {
                    "uraian": "dahulu", "dihitung_pada": datetime(2025, 1, 1)})):
            session.execute(table.insert().values(potongan="dahulu", entitas="ormas", **more),
                            execution_options=kept.DOOR)
        assert recount.ensure(session) == 0
        for table in (recount.KEPT, recount.COMPLETE):
            assert not session.execute(select(table).where(table.c.potongan == "dahulu"),
                                       execution_options=kept.DOOR).all()


def test_without_complete_counts_the_records_are_counted(world):
    counted.load(world, 30)
    for asked, figures, from_records in both_ways(world):
        assert figures == from_records, asked


def test_kept_counts_are_read_and_only_the_rest_is_counted(filled):
    with filled.acting("dewi") as session:
        nation = regions.place(session, "00")
        said = []
        event.listen(filled.bind.engine, "before_cursor_execute", lambda *a: said.append(a[2]))
        kept.count(session, Asked(SOURCE, FIELDS[0], (), nation, 2, periods.parse("2026")))
        assert len([each for each in said if "FROM hitungan" in each]) == 2
        said.clear()
        kept.count(session, Asked(SOURCE, FIELDS[0], (), nation, 2, periods.parse("2020")))
        assert not [each for each in said if "FROM ormas" in each]


def test_a_reader_of_a_district_reads_the_cells_of_that_district(filled):
    for asked, from_cells, from_records in both_ways(filled, "joko"):
        assert from_cells == from_records, asked
        assert all(key[0] in ("", "32", "32.04") for key in from_cells)


def test_cuts_are_found_in_the_declarations():
    found = cuts.cuts("ormas")
    assert {cut.fields for cut in found} == {
        ("ciri_khusus", "bidang_utama_id"), ("status_hukum", "penerbit_skt"),
        ("status_keaktifan",), ()}
    ends = {day: {cut.last for cut in found if cut.date == day}
            for day in ("tanggal_terdaftar", "tidak_aktif_sejak")}
    assert ends["tanggal_terdaftar"] >= {date.max, date(2015, 12, 31), date(2020, 12, 31)}
    year = indonesian.today().year
    assert ends["tidak_aktif_sejak"] - ends["tanggal_terdaftar"] >= {
        date(year - 1, 2, monthrange(year - 1, 2)[1]), date(year, 11, 30), date(year, 12, 31)}
    assert len({cut.code for cut in found}) == len(found)
    assert cuts.cuts("ormas_pengurus") == cuts.cuts("unit_kerja") == ()


def test_the_nightly_refresh_completes_what_is_not_kept_yet(filled):
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        code = cuts.cuts("ormas")[-1].code
        for table in (kept.Hitungan.__table__, kept.HitunganPotongan.__table__):
            session.execute(table.delete().where(table.c.potongan == code),
                            execution_options=kept.DOOR)
    with filled.app.app_context():
        refresh.everything()
    with filled.app.app_context(), as_system("uji"), interface.saving() as session:
        assert recount.ensure(session) == 0
    assert differences(filled) == []
