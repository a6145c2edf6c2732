"""Values that nobody types: filled when a record is stored, when it is informed, and overnight.

Asked of an ormas at the real walls: what a centre or a clerk stores about it reaches it in the same
transaction, through the gate that lets nobody else change an approved record.
"""
from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from sqlalchemy import select

from app.commands import refresh
from app.engine import computed, duplicates, indonesian, recount, registry, workflow
from app.engine.actor import as_system
from app.engine.audit import Jejak
from app.engine.base import Status
from app.engine.forms import RecordForm, form_fields
from app.engine.lookups import MOST_ASKED, Lookups, Remembered
from app.models.siormas.choices import StatusHukum, StatusKeaktifan
from app.models.siormas.choices_binaan import JenisSanksi, StatusSanksi
from app.views import interface
from tests import factories
from tests.every.refusals import as_stored
from tests.every.world import SAID, World

ORMAS, SANKSI = "ormas", "ormas_sanksi"


def _ormas(world: World) -> Any:
    return world.record(registry.entity(ORMAS), Status.DISETUJUI)


def _state(world: World) -> tuple[Any, int]:
    with world.acting("sari") as session:
        record = session.get(registry.entity(ORMAS), _ormas(world).id)
        return record.status_keaktifan, record.version


def _sanction(world: World, who: str = "sari", approver: str = "budi", **over: Any) -> int:
    entity, key = registry.entity(SANKSI), _ormas(world).id
    said = {"ormas_id": key, "jenis": JenisSanksi.PENGHENTIAN_KEGIATAN.value, "tanggal":
            "04-05-2026", "berlaku_sampai": "", "status_sanksi": StatusSanksi.BERLAKU.value}
    with world.acting(who) as session:
        made = world.make(session, entity, who, **said | over)
        session.commit()
    for code, by in (("ajukan", who), ("setujui", approver)):
        with world.acting(by) as session:
            workflow.move(session, world.actors[by], session.get(entity, made), code, confirm=SAID)
            session.commit()
    return made


def test_a_new_record_is_computed_when_it_is_stored(world: World) -> None:
    status, _ = _state(world)
    assert status is not None
    with world.acting("sari") as session:
        record = session.get(registry.entity(ORMAS), _ormas(world).id)
        assert record.tidak_aktif_sejak is not None
        assert record.wajib_lapor_sejak == date(2020, 7, 1)


def test_what_is_approved_about_a_record_reaches_it_and_leaves_its_version(world: World) -> None:
    _, version = _state(world)
    made = _sanction(world)
    assert _state(world) == (StatusKeaktifan.DIBEKUKAN, version)
    with world.acting("sari") as session:
        line = session.scalars(select(Jejak).where(
            Jejak.entitas == ORMAS, Jejak.data_id == str(_ormas(world).id))
            .order_by(Jejak.id.desc())).first()
        assert line.perubahan["status_keaktifan"][1] == StatusKeaktifan.DIBEKUKAN.value
        assert set(line.perubahan) <= computed.names(registry.entity(ORMAS))
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.get(registry.entity(SANKSI), made).status = Status.DRAF
    assert _state(world)[0] is not StatusKeaktifan.DIBEKUKAN


def test_a_sanction_that_waits_for_approval_changes_nothing(world: World) -> None:
    before = _state(world)
    with world.acting("sari") as session:
        world.make(session, registry.entity(SANKSI), "sari", ormas_id=_ormas(world).id,
                   jenis=JenisSanksi.PENGHENTIAN_KEGIATAN.value, tanggal="04-05-2026",
                   berlaku_sampai="")
        session.commit()
    assert _state(world) == before


def test_an_office_above_reaches_a_record_it_may_not_write(world: World) -> None:
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        entity = registry.entity(SANKSI)
        session.add(entity(
            wilayah_kode="32", nomor_sk="01/PROV-CONTOH/2026", ormas_id=_ormas(world).id,
            jenis=JenisSanksi.PENGHENTIAN_KEGIATAN, tanggal=date(2026, 5, 4),
            status_sanksi=StatusSanksi.BERLAKU, status=Status.DISETUJUI))
    assert _state(world)[0] is StatusKeaktifan.DIBEKUKAN
    with world.acting("sari") as session:
        assert not session.query(registry.entity(SANKSI)).filter_by(wilayah_kode="32").count()
        record = session.get(registry.entity(ORMAS), _ormas(world).id)
        assert "Kegiatan dihentikan" in record.alasan_keaktifan


def test_nobody_types_a_computed_value_by_any_door(world: World) -> None:
    entity = registry.entity(ORMAS)
    assert not computed.names(entity) & set(form_fields(entity))
    known = world.record(entity)
    answer = world.hands["sari"].api("PUT", f"/api/v1/ormas/{known.id}", json={
        "status_keaktifan": "aktif", "version": as_stored(world, entity, known.id)["version"]})
    assert answer.status_code == 422
    assert "status_keaktifan" in answer.json["masalah"]
    with world.acting("sari") as session:
        record = session.get(entity, known.id)
        right = record.status_keaktifan
        record.status_keaktifan = next(each for each in StatusKeaktifan if each is not right)
        session.flush()
        assert record.status_keaktifan is right
        session.rollback()


@pytest.mark.parametrize("days", [0, 1])
def test_the_night_changes_what_the_calendar_ended(world: World, monkeypatch: Any,
                                                   days: int) -> None:
    with world.acting("sari") as session:
        record = session.get(registry.entity(ORMAS), _ormas(world).id)
        ends, status = record.tidak_aktif_sejak, record.status_keaktifan
    assert status is StatusKeaktifan.AKTIF
    monkeypatch.setattr(indonesian, "today", lambda: ends + timedelta(days=days - 1))
    with world.app.app_context():
        refresh.everything()
        assert refresh.everything() == 0, "running it again changes nothing"
    assert (_state(world)[0] is StatusKeaktifan.AKTIF) is (days == 0)


def test_the_kept_counts_follow_what_was_computed(world: World) -> None:
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        recount.rebuild(session, registry.entity(ORMAS))
    _sanction(world)
    with world.app.app_context(), as_system("uji"):
        assert recount.verify(interface.session(), registry.entity(ORMAS)) == []


def test_a_number_nobody_approves_is_drawn_when_the_record_is_stored(world: World) -> None:
    entity = registry.entity("permohonan_skt")
    with world.acting("sari") as session:
        one, two = (world.make(session, entity, "sari") for _ in range(2))
        session.commit()
        first, second = (session.get(entity, key).nomor_tiket for key in (one, two))
    assert first
    assert first != second


def _warnings(world: World, who: str, name: str) -> list[str]:
    entity = registry.entity(ORMAS)
    with world.acting(who) as session:
        form = RecordForm(entity, factories.raw_for(entity, nama=name))
        return [problem.sentence for problem in duplicates.similar(Lookups(session), form)]


def test_of_names_beyond_reach_only_the_number_is_told(world: World) -> None:
    title = "Paguyuban Kirana Dewangga Nusantara"
    entity = registry.entity(ORMAS)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.add_all(entity(
            wilayah_kode=place, nama=f"{title} {number}", status=Status.DISETUJUI,
            status_hukum=StatusHukum.TIDAK_TERDAFTAR)
            for number, place in enumerate(("11.71", "33.74", "32.73")))
    (told,) = _warnings(world, "joko", title)
    assert told.startswith("Ada 3 ormas bernama mirip di wilayah lain.")
    assert title not in told
    own = _warnings(world, "sari", title)
    assert len(own) == 2
    assert "Kota Bandung" in own[0]
    assert own[1].startswith("Ada 2 ormas")
    assert len(_warnings(world, "dewi", title)) == 3, "who reads all is told all by name"
    assert not _warnings(world, "joko", "Perkumpulan Seruling Emas Purnama")


@pytest.mark.parametrize("typed", [
    "Paguyuban Kirana Contho", "Paguyuban Kirana Contohh", "paguyuban kirana  contoh",
    "Contoh Kirana Paguyuban", "Paguyubann Kirana Contoh", "Paguyuban Kirna Contoh"])
def test_a_slip_of_the_pen_is_seen_within_and_beyond_reach(world: World, typed: str) -> None:
    entity = registry.entity(ORMAS)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.add_all(entity(
            wilayah_kode=place, nama="Paguyuban Kirana Contoh", status=Status.DISETUJUI,
            status_hukum=StatusHukum.TIDAK_TERDAFTAR) for place in ("11.71", "32.73"))
    own, others = _warnings(world, "sari", typed)
    assert "Mirip dengan “Paguyuban Kirana Contoh” (Kota Bandung)" in own
    assert others.startswith("Ada 1 ormas bernama mirip di wilayah lain.")


def test_many_names_are_looked_for_at_once_as_one_by_one(world: World) -> None:
    """Words stand alone, inside others, in numbers and short names; some nowhere at all."""
    entity, dice = registry.entity(ORMAS), Random("nama")
    parts = ["kirana", "dewangga", "tani", "pertanian", "bahari", "laksa", "wira", "yudha"]
    words = ["".join(dice.sample(parts, number)) for number in (1, 1, 2, 2, 3) for _ in range(40)]

    def name() -> str:
        return " ".join(dice.sample(words, 2)).title()
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.add_all(entity(
            wilayah_kode=dice.choice(("11.71", "33.74", "32.73", "32")), nama=f"{name()} {number}",
            singkatan=dice.choice((None, *words[:9])), nomor_registrasi=dice.choice((
                None, f"{number}/{dice.choice(parts)}.{number}/{number}-X")),
            klasifikasi=dice.choice(("biasa", "biasa", "terbatas")),
            status=dice.choice((Status.DISETUJUI, Status.DISETUJUI, Status.DRAF)),
            status_hukum=StatusHukum.TIDAK_TERDAFTAR) for number in range(250))
    for who in ("joko", "sari", "dewi"):
        with world.acting(who) as session:
            many, one = Remembered(session, entity, lambda: None), Lookups(session)
            many.expect({"nama": set(words)})
            found = {word: sorted(many.elsewhere(entity, "nama", word)) for word in set(words)}
            assert found == {word: sorted(one.elsewhere(entity, "nama", word)) for word in found}
            assert len(found) > 2 * MOST_ASKED
            assert any(found.values()) == (who != "dewi"), "the centre reads all"


def test_a_secret_or_unapproved_name_elsewhere_is_not_even_counted(world: World) -> None:
    entity, title = registry.entity(ORMAS), "Perkumpulan Gemintang Lazuardi"
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.add(entity(wilayah_kode="11.71", nama=title, status=Status.DRAF))
        session.add(entity(wilayah_kode="33.74", nama=f"{title} Dua", klasifikasi="rahasia",
                           status=Status.DISETUJUI))
    assert not _warnings(world, "joko", title)


def test_facts_are_plain_values_of_approved_living_rows(world: World) -> None:
    _sanction(world)
    with world.acting("joko") as session:
        facts = computed.Facts(session)
        assert facts.rows(SANKSI, "jenis", ormas_id=_ormas(world).id) == [
            (JenisSanksi.PENGHENTIAN_KEGIATAN,)]
        assert facts.rows(SANKSI, "jenis", ormas_id=None) == []
