"""A report on its way up: sent by its approval, accepted, returned, mended and passed on."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import Status, intake, proposals, registry, trash, workflow
from app.engine.actor import Actor, Grant
from app.engine.errors import DomainError
from app.engine.forms import RecordForm, raw_of
from app.models.simlap import LaporanTerima
from app.models.simlap.choices import KeadaanLaporan, PenerimaanLaporan
from app.models.simlap.laporan import above, received
from tests import factories
from tests.every.world import SAID, World

K, P = KeadaanLaporan, PenerimaanLaporan
FRAME = {"periode": "2023-05-02", "tanggal_surat": "05-01-2026", "tanggal_kirim": "06-01-2026",
         "tanggal_terima": ""}


def taken(**over: Any) -> LaporanTerima:
    return LaporanTerima(**{
        "id": 1, "wilayah_kode": "32", "judul": "Laporan (Contoh)", "pelapor": "Kota Bandung",
        "tanggal_kirim": date(2026, 11, 4), "keadaan_laporan": K.MASUK} | over)


@pytest.mark.parametrize(("office", "over_it"), [
    ("32.73", "32"), ("11.71", "11"), ("32", "00"), ("00", ""), (None, "")])
def test_one_reports_to_the_office_above(office, over_it):
    assert above(office) == over_it


@pytest.mark.parametrize(("rows", "said"), [
    ([], P.BELUM), ([("32", K.MASUK)], P.DIKIRIM_PROVINSI),
    ([("32", K.DITERIMA)], P.DITERIMA_PROVINSI), ([("32", K.DIKEMBALIKAN)], P.DIKEMBALIKAN),
    ([("32", K.DITERUSKAN), ("00", K.MASUK)], P.DIKIRIM_PUSAT),
    ([("32", K.DITERUSKAN), ("00", K.DITERIMA)], P.DITERIMA_PUSAT),
    ([("32", K.DITERUSKAN), ("00", K.DIKEMBALIKAN)], P.DIKEMBALIKAN),
    ([("32", K.DIKEMBALIKAN), ("32", K.MASUK)], P.DIKIRIM_PROVINSI),
    ([("00", K.MASUK)], P.DIKIRIM_PUSAT)])
def test_the_newest_record_of_a_receiver_says_how_far_a_report_has_come(rows, said):
    found = [(number, office, state, f"Catatan {number}")
             for number, (office, state) in enumerate(rows)]
    assert received(found[::-1]) == (said, f"Catatan {len(rows) - 1}" if rows else None)


@pytest.mark.parametrize(("over", "fields"), [
    ({}, []), ({"keadaan_laporan": K.DITERIMA}, ["tanggal_terima"]),
    ({"keadaan_laporan": K.DITERIMA, "tanggal_terima": date(2026, 11, 4)}, []),
    ({"keadaan_laporan": K.DITERIMA, "tanggal_terima": date(2026, 11, 3)}, ["tanggal_terima"]),
    ({"keadaan_laporan": K.DIKEMBALIKAN}, ["catatan_penerima"]),
    ({"keadaan_laporan": K.DIKEMBALIKAN, "catatan_penerima": "Lengkapi lampiran."}, []),
    ({"keadaan_laporan": K.DITERUSKAN, "tanggal_terima": date(2026, 11, 5)}, []),
    ({"keadaan_laporan": K.DITERUSKAN, "tanggal_terima": date(2026, 11, 5),
      "wilayah_kode": "00"}, ["keadaan_laporan"])])
def test_accepting_has_its_day_returning_its_reason_and_provinces_alone_pass_on(
        broken, over, fields):
    found = broken(taken(**over))
    assert [p.field for p in found] == fields
    assert not any(p.warning for p in found)


def test_what_is_passed_on_reaches_the_centre_once():
    passed = taken(keadaan_laporan=K.DITERUSKAN, laporan_id=7)
    ((table, office, values),) = passed.deliveries(SimpleNamespace())
    assert (table, office) == ("laporan_terima", "00")
    assert (values["judul"], values["laporan_id"], values["keadaan_laporan"]) == (
        "Laporan (Contoh)", 7, K.MASUK)
    assert list(passed.deliveries(SimpleNamespace())) == []
    assert list(taken(keadaan_laporan=K.DITERIMA).deliveries(SimpleNamespace())) == []


@pytest.fixture
def province(world: World) -> Actor:
    return replace(world.actors["tono"], user_id=world.actors["dewi"].user_id,
                   grants=frozenset({Grant("verifikator_provinsi", "simlap", "32")}))


@pytest.fixture
def centre(world: World) -> Actor:
    return replace(world.actors["dewi"], national=True,
                   grants=frozenset({Grant("admin_direktorat", "simlap", "00")}))


def reported(world: World) -> int:
    """Let the clerk write a report and the supervisor approve it; return its id."""
    entity = registry.entity("laporan")
    with world.acting("sari") as session:
        raw = factories.whole_raw(session, world.actors["sari"], entity, "32.73", **FRAME)
        key = factories.store(session, world.actors["sari"], entity, "32.73", raw=raw).id
        session.commit()
    for who, code in (("sari", "ajukan"), ("budi", "setujui")):
        with world.acting(who) as session:
            workflow.move(session, world.actors[who], session.get(entity, key), code,
                          confirm=SAID)
            session.commit()
    return key


def held(session: Any, office: str, key: int) -> list[Any]:
    entity = registry.entity("laporan_terima")
    return list(session.scalars(select(entity).where(
        entity.wilayah_kode == office, entity.laporan_id == key).order_by(entity.id)))


def answer(world: World, who: Actor, office: str, key: int, **over: Any) -> list[Any]:
    """Let a receiving office say what it did with the newest report it holds."""
    with world.acting(who) as session:
        record = held(session, office, key)[-1]
        form = RecordForm(type(record), {**raw_of(record), "version": str(record.version), **over},
                          record)
        if intake.examine(session, who, form, unit=office):
            intake.keep(session, form, unit=office)
            session.commit()
        return form.errors()


def told(world: World, key: int) -> tuple[Any, ...]:
    with world.acting("sari") as session:
        session.expire_all()
        record = session.get(registry.entity("laporan"), key)
        return record.penerimaan, record.penerima_catatan


def mend(world: World, key: int, words: str) -> None:
    """Let the clerk propose a change of a report and the supervisor approve it."""
    entity = registry.entity("laporan")
    with world.acting("sari") as session:
        record = session.get(entity, key)
        raw = {**raw_of(record), "version": str(record.version), "ringkasan": words}
        form = RecordForm(entity, raw, record)
        assert intake.examine(session, world.actors["sari"], form, unit="32.73", complete=True,
                              reason=SAID), form.errors()
        proposals.propose(session, world.actors["sari"], form, SAID)
        session.commit()
    for who, code in (("sari", "ajukan"), ("budi", "setujui")):
        with world.acting(who) as session:
            record = session.get(entity, key)
            proposals.move(session, world.actors[who], record, proposals.open_for(session, record),
                           code, confirm=SAID)
            session.commit()


def test_a_report_goes_up_comes_back_and_goes_up_again(
        world: World, province: Actor) -> None:
    key = reported(world)
    assert told(world, key) == (P.DIKIRIM_PROVINSI, None)
    with world.acting(province) as session:
        (got,) = held(session, "32", key)
        assert (got.laporan_id, got.keadaan_laporan) == (key, K.MASUK)
        assert "Bandung" in got.pelapor
        assert got.berkas_id
    with world.acting("sari") as session:
        assert held(session, "32", key) == []
    assert answer(world, province, "32", key, keadaan_laporan="dikembalikan")
    assert not answer(world, province, "32", key, keadaan_laporan="dikembalikan",
                      catatan_penerima="Lengkapi lampiran.")
    assert told(world, key) == (P.DIKEMBALIKAN, "Lengkapi lampiran.")

    mend(world, key, "Sudah dilengkapi.")
    assert told(world, key)[0] is P.DIKIRIM_PROVINSI
    with world.acting(province) as session:
        assert [row.ringkasan for row in held(session, "32", key)][-1] == "Sudah dilengkapi."
        assert len(held(session, "32", key)) == 2


def test_a_report_that_was_accepted_is_passed_on_to_the_centre(
        world: World, province: Actor, centre: Actor) -> None:
    key = reported(world)
    assert not answer(world, province, "32", key, keadaan_laporan="diterima",
                      tanggal_terima="07-01-2026")
    assert told(world, key)[0] is P.DITERIMA_PROVINSI
    assert not answer(world, province, "32", key, keadaan_laporan="diteruskan")
    assert told(world, key)[0] is P.DIKIRIM_PUSAT
    assert not answer(world, centre, "00", key, keadaan_laporan="diterima",
                      tanggal_terima="08-01-2026", catatan_penerima="Terima kasih.")
    assert told(world, key) == (P.DITERIMA_PUSAT, "Terima kasih.")


def test_what_was_sent_stays_and_its_words_too(world: World, province: Actor) -> None:
    key = reported(world)
    with world.acting("budi") as session:
        record = session.get(registry.entity("laporan"), key)
        assert record.status is Status.DISETUJUI
        with pytest.raises(DomainError):
            trash.discard(session, world.actors["budi"], record, SAID)
        session.rollback()
    assert "judul" in str(answer(world, province, "32", key, judul="Lain (Contoh)"))
    with world.acting(province) as session:
        with pytest.raises(DomainError):
            trash.discard(session, province, held(session, "32", key)[-1], SAID)
        session.rollback()
