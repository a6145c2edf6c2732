"""An approved record lives: its proposal keeps the old values counted until it is approved."""
from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import audit, documents, intake, proposals, registry, trash
from app.engine.attachments import Lampiran
from app.engine.base import Klasifikasi, Status
from app.engine.errors import Invalid, NotYourMove, Stale
from app.engine.forms import RecordForm, raw_of
from app.engine.proposals import Usulan
from app.engine.states import Pemeriksaan
from tests import factories
from tests.engine.test_sheets import column, exported, run
from tests.every.refusals import as_stored
from tests.every.world import SAID, World

ORMAS = "ormas"


def propose(world: World, session: Any, **changes: Any) -> Usulan:
    """Propose changes of the approved record as Sari."""
    record = session.get(registry.entity(ORMAS), known(world).id)
    raw = {**raw_of(record), **changes, "version": str(record.version)}
    return proposals.propose(session, world.actors["sari"], RecordForm(type(record), raw, record),
                             SAID)


def known(world: World) -> Any:
    return world.record(registry.entity(ORMAS), Status.DISETUJUI)


def record_of(world: World, session: Any) -> Any:
    return session.get(registry.entity(ORMAS), known(world).id)


def test_a_proposal_changes_nothing_until_it_is_approved(world: World) -> None:
    entity = registry.entity(ORMAS)
    before = as_stored(world, entity, known(world).id)
    with world.acting("sari") as session:
        proposal = propose(world, session, alamat="Jalan Usulan 9")
        proposals.move(session, world.actors["sari"], record_of(world, session), proposal, "ajukan")
        session.commit()
    assert as_stored(world, entity, known(world).id) == before
    with world.acting("budi") as session:
        record = record_of(world, session)
        proposal = proposals.open_for(session, record)
        shown = proposals.differences(record, proposal)
        assert [(d["lama"], d["baru"]) for d in shown] == [(before["alamat"], "Jalan Usulan 9")]
        proposals.move(session, world.actors["budi"], record, proposal, "setujui")
        session.commit()
    after = as_stored(world, entity, known(world).id)
    assert after["alamat"] == "Jalan Usulan 9"
    assert after["status"] == Status.DISETUJUI
    assert after["nomor_registrasi"] == before["nomor_registrasi"]
    assert after["disetujui_pada"] == before["disetujui_pada"]


def test_rows_files_and_private_values_are_proposed_and_masked(world: World) -> None:
    with world.acting("sari") as session:
        record = record_of(world, session)
        rows = raw_of(record)["pengurus"]
        rows[0] = rows[0] | {"nik": "9901014101900999", "nama": "Ketua Baru (Contoh)"}
        rows[1] = rows[1] | {"hapus": "1"}
        proposal = propose(world, session, pengurus=rows, nomor_rekening="123")
        shown = proposals.differences(record, proposal)
        said = " ".join(f"{d['lama']} {d['baru']}" for d in shown)
        assert "Ketua Baru (Contoh)" in said
        assert "9901014101900999" not in said
        assert "•••" in said
        assert len(proposal.isi["pengurus"]) == len(rows)
        session.rollback()


def test_one_proposal_at_a_time_is_mended_not_doubled(world: World) -> None:
    with world.acting("sari") as session:
        first = propose(world, session, alamat="Satu")
        again = propose(world, session, alamat="Dua")
        assert again is first
        proposals.move(session, world.actors["sari"], record_of(world, session), first, "ajukan")
        with pytest.raises(Invalid, match="sedang diperiksa"):
            propose(world, session, alamat="Tiga")
        with pytest.raises(Invalid, match="Tarik kembali"):
            proposals.discard(session, world.actors["sari"], record_of(world, session), first)
        proposals.move(session, world.actors["sari"], record_of(world, session), first, "tarik")
        proposals.discard(session, world.actors["sari"], record_of(world, session), first)
        session.commit()
        assert proposals.open_for(session, record_of(world, session)) is None
        line = session.scalar(select(audit.Jejak).order_by(audit.Jejak.id.desc()).limit(1))
        assert "Dua" in str(line.perubahan)


def test_a_reason_for_a_proposal_answers_nothing_that_came_after_it(world: World) -> None:
    entity = registry.entity("kegiatan_wasbang")
    kept = world.record(entity, Status.DISETUJUI)
    sari = world.actors["sari"]
    with world.acting("sari") as session:
        record = session.get(entity, kept.id)
        raw = {**raw_of(record), "anggaran": "10", "realisasi": "12"}
        form = RecordForm(entity, {**raw, "version": str(record.version)}, record)
        assert intake.examine(session, sari, form, unit=record.wilayah_kode, complete=True,
                              reason=SAID)
        proposal = proposals.propose(session, sari, form, SAID)
        answered = proposal.isi[proposals.ANSWERED]
        assert set(answered) == intake.marks(
            sentence for _, sentence in form.warnings) != set()
        proposal.isi = {**proposal.isi, proposals.ANSWERED: answered[1:]}
        with pytest.raises(Invalid) as refusal:
            proposals.move(session, sari, record, proposal, "ajukan")
        assert all(problem.warning for problem in refusal.value.problems)
        proposal.isi = {**proposal.isi, proposals.ANSWERED: answered}
        assert proposals.move(session, sari, record, proposal, "ajukan").status is Status.DIAJUKAN
        session.rollback()


def test_a_proposal_upon_an_older_version_is_not_applied(world: World) -> None:
    entity = registry.entity(ORMAS)
    with world.acting("sari") as session:
        proposal = propose(world, session, alamat="Satu")
        proposals.move(session, world.actors["sari"], record_of(world, session), proposal, "ajukan")
        session.commit()
    table = entity.__table__
    world.bind.execute(table.update().where(table.c.id == known(world).id).values(
        version=table.c.version + 1))
    with world.acting("budi") as session:
        record = record_of(world, session)
        with pytest.raises(Stale):
            proposals.move(session, world.actors["budi"], record,
                           proposals.open_for(session, record), "setujui")


def test_a_proposal_is_returned_with_its_reason_and_never_approved_by_its_author(
        world: World) -> None:
    with world.acting("sari") as session:
        proposal = propose(world, session, alamat="Satu")
        proposals.move(session, world.actors["sari"], record_of(world, session), proposal, "ajukan")
        proposal.diajukan_oleh_id = world.actors["budi"].user_id
        session.commit()
    with world.acting("budi") as session:
        record = record_of(world, session)
        proposal = proposals.open_for(session, record)
        with pytest.raises(NotYourMove, match="orang lain"):
            proposals.move(session, world.actors["budi"], record, proposal, "setujui")
        session.rollback()
        proposal.diajukan_oleh_id = world.actors["sari"].user_id
        proposals.move(session, world.actors["budi"], record, proposal, "kembalikan",
                       reason="Alamat keliru.")
        session.commit()
    form = world.hands["sari"].get(f"/siormas/ormas/edit/{known(world).id}")
    assert "Alamat keliru." in form.text
    assert 'value="Satu"' in form.text


def test_a_proposal_of_another_office_is_not_seen(world: World) -> None:
    with world.acting("sari") as session:
        propose(world, session, alamat="Satu")
        session.commit()
    for who in ("joko", "ratna", "wulan"):
        with world.acting(who) as session:
            assert not session.scalars(select(Usulan)).all()


def test_a_proposal_that_raises_the_class_is_read_by_nobody_below_it(world: World) -> None:
    with world.acting("sari") as session:
        before = set(session.scalars(select(audit.Jejak.id).where(
            audit.Jejak.entitas == ORMAS, audit.Jejak.data_id == str(known(world).id))))
        proposal = propose(world, session, alamat="Alamat tertutup", klasifikasi="terbatas")
        session.commit()
        assert proposal.klasifikasi == Klasifikasi.TERBATAS
        assert proposals.open_for(session, record_of(world, session)) is proposal
    low = replace(world.actors["sari"], limit=Klasifikasi.BIASA)
    with world.acting(low) as session:
        record = record_of(world, session)
        assert record.klasifikasi == Klasifikasi.BIASA
        assert proposals.open_for(session, record) is None
        told = list(session.scalars(select(audit.Jejak).where(
            audit.Jejak.entitas == ORMAS, audit.Jejak.data_id == str(record.id),
            *audit.still_open(low))))
        assert {line.id for line in told} == before != set()
        raw = {**raw_of(record), "alamat": "Alamat lain", "version": str(record.version)}
        with pytest.raises(Invalid, match="tidak dapat Anda buka"):
            proposals.propose(session, low, RecordForm(type(record), raw, record))
    blind = replace(world.actors["budi"], limit=Klasifikasi.BIASA)
    with world.acting(blind) as session, pytest.raises(NotYourMove, match="memiliki usulan"):
        trash.discard(session, blind, record_of(world, session), SAID)


def test_a_file_of_a_proposal_that_raises_the_class_is_told_to_nobody_below_it(
        world: World) -> None:
    said = registry.entity(ORMAS).__fields__["bukti_kantor_id"]
    sari = world.actors["sari"]
    with world.acting("sari") as session:
        record = record_of(world, session)
        raw = {**raw_of(record), "bukti_kantor_id": factories.token(session, sari, said),
               "klasifikasi": "terbatas", "version": str(record.version)}
        form = RecordForm(type(record), raw, record)
        assert intake.examine(session, sari, form, unit=record.wilayah_kode, reason=SAID)
        proposal = proposals.propose(session, sari, form, SAID)
        proposals.move(session, sari, record, proposal, "ajukan")
        session.commit()
        key, = {int(proposal.isi["bukti_kantor_id"])} & proposals.files_of(proposal)
    with world.acting("budi") as session:
        record = record_of(world, session)
        proposal = proposals.open_for(session, record)
        documents.check(session, world.actors["budi"], record, proposal, documents.one(
            documents.of(session, record, proposals.files_of(proposal)), key),
            Pemeriksaan.TIDAK_SESUAI, "Catatan tertutup")
        session.commit()
    told = select(audit.Jejak.alasan).where(audit.Jejak.entitas == ORMAS)
    for limit, seen in ((Klasifikasi.TERBATAS, True), (Klasifikasi.BIASA, False)):
        low = replace(world.actors["budi"], limit=limit)
        with world.acting(low) as session:
            assert (session.scalar(select(Lampiran).where(Lampiran.id == key)) is not None) is seen
            lines = list(session.scalars(told.where(*audit.still_open(low))))
            assert ("Catatan tertutup" in lines) is seen
            assert len(lines) > 1
    with world.acting("sari") as session:
        record = record_of(world, session)
        proposal = proposals.open_for(session, record)
        proposals.move(session, sari, record, proposal, "tarik")
        form = proposals.form_for(record, proposal)
        lowered = RecordForm(type(record), {**form.raw(), "klasifikasi": "biasa"}, record)
        lowered.known_files = proposals.files_of(proposal)
        assert intake.examine(session, sari, lowered, unit=record.wilayah_kode, reason=SAID)
        assert proposals.propose(session, sari, lowered, SAID).klasifikasi == Klasifikasi.BIASA
        assert session.get(Lampiran, key).klasifikasi == Klasifikasi.BIASA


def test_a_sheet_that_is_only_tried_tells_of_a_proposal_under_examination(
        house: World, tmp_path: Path) -> None:
    with house.acting("sari") as session:
        proposal = propose(house, session, alamat="Satu")
        proposals.move(session, house.actors["sari"], record_of(house, session), proposal, "ajukan")
        session.commit()
    tables = exported(house, "sari", ORMAS, tmp_path, status="disetujui")
    main = tables["Ormas"]
    line = next(row for row in main[1:] if row[0] == known(house).id)
    line[column(main, "Alamat sekretariat")] = "Dua"
    for keep in (False, True):
        told = run(house, "sari", ORMAS, tables, keep=keep)
        assert [problem.sentence for problem in told.problems] == [
            "Usulan perubahan sedang diperiksa; tarik kembali dahulu."]
        assert told.proposed == 0
