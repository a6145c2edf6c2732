"""The write gate: own office, noted moves, open records, parts that go with their owner."""
from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from app.engine import audit, registry
from app.engine.actor import Grant, as_system
from app.engine.base import Klasifikasi, Status
from app.engine.errors import NotYourMove, OutOfRegion, Refused
from tests.every.refusals import as_stored
from tests.every.world import World

ORMAS, OFFICER = "ormas", "ormas_pengurus"


def test_a_record_is_stamped_by_who_wrote_it(world: World) -> None:
    entity = registry.entity(ORMAS)
    known = world.record(entity)
    before = as_stored(world, entity, known.id)
    assert before["created_by_id"] == world.actors["sari"].user_id
    assert before["wilayah_saat_catat"] == before["wilayah_kode"] == "32.73"
    with world.acting("agus") as session:
        session.get(entity, known.id).catatan = "oleh rekan sekantor"
        session.commit()
    after = as_stored(world, entity, known.id)
    assert after["changed_by_id"] == world.actors["agus"].user_id
    assert after["created_by_id"] == before["created_by_id"]
    assert after["version"] == before["version"] + 1


def test_a_province_reads_its_districts_and_writes_none(world: World) -> None:
    entity = registry.entity(ORMAS)
    with world.acting("tono") as session:
        session.get(entity, world.record(entity).id).catatan = "dari provinsi"
        with pytest.raises(OutOfRegion):
            session.flush()
        session.rollback()


def test_a_supervisor_does_not_write_what_clerks_write(world: World) -> None:
    entity = registry.entity(ORMAS)
    with world.acting("budi") as session:
        session.get(entity, world.record(entity).id).catatan = "oleh pengawas"
        with pytest.raises(OutOfRegion):
            session.flush()
        session.rollback()


@pytest.mark.parametrize("state", [Status.DIAJUKAN, Status.DISETUJUI])
def test_a_closed_record_takes_no_change_and_no_row(world: World, state: Status) -> None:
    entity, officer = registry.entity(ORMAS), registry.entity(OFFICER)
    known = world.record(entity, state)
    for change in ("field", "row", "new row"):
        with world.acting("sari") as session:
            record = session.get(entity, known.id)
            if change == "field":
                record.catatan = "diam-diam"
            elif change == "row":
                record.pengurus[0].nama = "Orang Lain (Contoh)"
            else:
                record.pengurus.append(officer(nama="Baru (Contoh)", jabatan="ketua"))
            with pytest.raises(NotYourMove):
                session.flush()
            session.rollback()


def test_a_row_takes_office_and_class_of_its_owner_and_raises_its_version(world: World) -> None:
    entity, officer = registry.entity(ORMAS), registry.entity(OFFICER)
    known = world.record(entity)
    before = as_stored(world, entity, known.id)
    with world.acting("sari") as session:
        row = officer(nama="Baru (Contoh)", jabatan="ketua", wilayah_kode="11.71",
                      klasifikasi=Klasifikasi.BIASA)
        record = session.get(entity, known.id)
        record.pengurus.append(row)
        session.commit()
        key = row.id
    assert as_stored(world, officer, key)["wilayah_kode"] == "32.73"
    assert as_stored(world, entity, known.id)["version"] > before["version"]
    with world.acting("sari") as session:
        session.get(entity, known.id).klasifikasi = Klasifikasi.TERBATAS
        session.commit()
    assert as_stored(world, officer, key)["klasifikasi"] == "terbatas"


def test_a_row_without_an_owner_is_refused(world: World) -> None:
    officer = registry.entity(OFFICER)
    for owner in (None, 987_654):
        with world.acting("sari") as session:
            session.add(officer(ormas_id=owner, nama="Tanpa induk", jabatan="ketua"))
            with pytest.raises(OutOfRegion):
                session.flush()
            session.rollback()


def test_a_record_is_never_born_approved(world: World) -> None:
    entity = registry.entity(ORMAS)
    with world.acting("sari") as session:
        session.add(entity(nama="Langsung Sah (Contoh)", wilayah_kode="32.73",
                           status=Status.DISETUJUI))
        with pytest.raises(NotYourMove):
            session.flush()
        session.rollback()


def test_shared_lists_are_kept_by_the_centre(world: World) -> None:
    entity = registry.entity("bidang_kegiatan")
    for who in ("sari", "budi", "tono"):
        with world.acting(who) as session:
            session.add(entity(kode="zz", nama="Bidang sendiri"))
            with pytest.raises(Refused, match="admin pusat"):
                session.flush()
            session.rollback()
    with world.acting("dewi") as session:
        session.add(entity(kode="zz", nama="Bidang baru (Contoh)"))
        session.commit()


def test_lines_of_the_trail_are_not_written_by_hand(world: World) -> None:
    line = {"subsistem": "siormas", "entitas": ORMAS, "wilayah_kode": "32.73", "aksi": "setujui",
            "pelaku": "orang lain", "data_id": "1", "judul": "x", "perubahan": {},
            "permintaan": "x", "sidik": "x"}
    for who, unit in (("joko", "32.73"), ("ratna", "32.73"), ("tono", "32.73")):
        with world.acting(who) as session:
            session.add(audit.Jejak(**line | {"wilayah_kode": unit}))
            with pytest.raises(OutOfRegion):
                session.flush()
            session.rollback()


def test_the_system_writes_anywhere_with_its_reason_in_the_trail(world: World) -> None:
    entity = registry.entity(ORMAS)
    known = world.record(entity, Status.DISETUJUI)
    with world.app.app_context(), as_system("perbaikan ejaan massal") as system, \
            world.acting(system) as session:
        session.get(entity, known.id).catatan = "diperbaiki"
        session.commit()
        line = session.scalar(select(audit.Jejak).order_by(audit.Jejak.id.desc()).limit(1))
        assert (line.pelaku, line.alasan) == ("sistem", "perbaikan ejaan massal")


def test_a_grant_elsewhere_gives_nothing_here(world: World) -> None:
    entity = registry.entity(ORMAS)
    actor = replace(world.actors["sari"], grants=frozenset({
        Grant("petugas", "ekososbud", "32.73"), Grant("pimpinan", "siormas", "32")}))
    with world.acting(actor) as session:
        session.get(entity, world.record(entity).id).catatan = "x"
        with pytest.raises(OutOfRegion):
            session.flush()
        session.rollback()
