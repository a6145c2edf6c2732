"""A letter between offices, at the real walls: who gets it, who reads it, who sees nothing."""
from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import attachments, intake, proposals, regions, registry
from app.engine.actor import Actor, Grant
from app.engine.attachments import Lampiran
from app.engine.errors import OutOfRegion
from app.engine.forms import RecordForm, raw_of
from app.engine.sheet_import import Import
from app.views.screen import entity_url
from tests import factories
from tests.every.world import SAID, World

OTHERS = ("joko", "ratna", "wulan", "agus")


def place(session: Any, kode: str) -> str:
    wilayah = registry.entity("wilayah")
    return str(session.scalar(select(wilayah.id).where(wilayah.kode == kode)))


def write(world: World, who: str | Actor, unit: str, table: str, *to: str, **over: Any) -> int:
    """Write a letter as a draft and return its id."""
    actor = world.actors[who] if isinstance(who, str) else who
    with world.acting(actor) as session:
        raw = factories.raw_for(registry.entity(table), **over)
        raw["tujuan"] = [{"id": "", "hapus": "", "wilayah_id": place(session, kode)}
                         for kode in to]
        key = factories.store(session, actor, registry.entity(table), unit, raw=raw).id
        session.commit()
    return key


def edit(world: World, who: str | Actor, table: str, key: int, **over: Any) -> list[Any]:
    """Edit a record through the form, as the screen does; return what was refused."""
    actor = world.actors[who] if isinstance(who, str) else who
    with world.acting(actor) as session:
        record = session.get(registry.entity(table), key)
        form = RecordForm(type(record), {**raw_of(record), "version": str(record.version), **over},
                          record)
        if intake.examine(session, actor, form, unit=record.wilayah_kode):
            intake.keep(session, form, unit=record.wilayah_kode)
            session.commit()
        return form.errors()


def seen(world: World, who: str | Actor, table: str) -> dict[str, Any]:
    """Return what somebody reads of what was received, by office."""
    cls = registry.entity(table)
    with world.acting(who) as session:
        return {row.wilayah_kode: row for row in session.scalars(
            select(cls).where(cls.lewat_aplikasi.is_(True)))}


def of(world: World, who: str | Actor, table: str, key: int, name: str) -> Any:
    with world.acting(who) as session:
        session.expire_all()
        return getattr(session.get(registry.entity(table), key), name)


def test_a_draft_reaches_nobody(world: World) -> None:
    write(world, "tono", "32", "pesan", "32.73")
    assert seen(world, "sari", "pesan_terima") == {}


def test_a_message_down_is_read_by_its_office_and_no_other(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73", isi="Rahasia berdua ZQ9.")
    assert edit(world, "tono", "pesan", key, keadaan_kirim="terkirim") == []
    assert list(seen(world, "sari", "pesan_terima")) == ["32.73"]
    assert list(seen(world, "tono", "pesan_terima")) == ["32.73"]
    for other in OTHERS:
        assert seen(world, other, "pesan_terima") == {}, other
    got = seen(world, "sari", "pesan_terima")["32.73"]
    assert (got.isi, got.pesan_id) == ("Rahasia berdua ZQ9.", key)
    for other in OTHERS:
        url = f"/simlap/pesan_terima/show/{got.id}"
        assert world.hands[other].get(url).status_code in (403, 404), other
    assert "ZQ9" in world.hands["sari"].get(f"/simlap/pesan_terima/show/{got.id}").text
    with world.acting("sari") as session:
        assert session.get(registry.entity("pesan"), key) is None


def test_a_message_sent_from_a_workbook_arrives(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73", isi="Dari lembar kerja ZQ8.")
    with world.acting("tono") as session:
        row = session.get(registry.entity("pesan"), key)
        cells = {"ID": key, "Perihal": row.perihal, "Dari": row.dari, "Isi pesan": row.isi,
                 "Tanggal": row.tanggal, "Sasaran": row.sasaran.label, "Pengiriman": "Terkirim"}
        outcome = Import(session, world.actors["tono"], registry.entity("pesan"), ["32"],
                         "32").run({"Pesan": [list(cells), list(cells.values())]})
        assert (outcome.wrong, outcome.changed) == (0, 1), outcome.problems
        session.commit()
    assert [(office, row.isi) for office, row in seen(world, "sari", "pesan_terima").items()] == [
        ("32.73", "Dari lembar kerja ZQ8.")]
    assert of(world, "tono", "pesan", key, "terkirim_pada") is not None
    assert edit(world, "tono", "pesan", key, isi="Lain."), "what was sent stays"


def test_the_words_of_a_letter_are_shown_and_not_asked_for_again(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73", isi="Kata yang tetap ZQ8.")
    field = '<textarea class="form-control" id="f-isi"'
    draft = world.hands["tono"].get(f"/simlap/pesan/edit/{key}").text
    assert field in draft
    assert edit(world, "tono", "pesan", key, keadaan_kirim="terkirim") == []
    got = seen(world, "sari", "pesan_terima")["32.73"]
    url = f"/simlap/pesan_terima/edit/{got.id}"
    for who, page in (("tono", f"/simlap/pesan/edit/{key}"), ("sari", url)):
        form = world.hands[who].get(page).text
        assert field not in form
        assert '<input type="hidden" name="isi" value="Kata yang tetap ZQ8.">' in form
        assert ">Kata yang tetap ZQ8.</div>" in form
    hand = world.hands["sari"]
    hidden = dict(re.findall('name="([a-z_]+)" value="([^"]*)">', hand.get(url).text))
    answered = hand.post(url, hidden | {
        "keadaan_terima": "dibaca", "jawaban": "Siap.", "klasifikasi": "biasa"})
    assert answered.status_code == 302, answered.text
    assert of(world, "sari", "pesan_terima", got.id, "jawaban") == "Siap."
    changed = hand.post(url, hidden | {"isi": "Kata lain.", "keadaan_terima": "dibaca",
                                       "version": str(got.version + 1)})
    assert "Isi yang diterima lewat aplikasi tidak dapat diubah." in changed.text


def test_reading_reaches_the_sender_below_and_above(world: World) -> None:
    down = write(world, "tono", "32", "pesan", "32.73", "32.04")
    edit(world, "tono", "pesan", down, keadaan_kirim="terkirim")
    key = seen(world, "sari", "pesan_terima")["32.73"].id
    assert edit(world, "sari", "pesan_terima", key, keadaan_terima="dibaca") == []
    assert of(world, "sari", "pesan_terima", key, "dibaca_pada") is not None
    assert of(world, "tono", "pesan", down, "tanda_terima") == "Dibaca 1 dari 2 kantor"
    up = write(world, "sari", "32.73", "pesan", "32")
    assert edit(world, "sari", "pesan", up, keadaan_kirim="terkirim") == []
    assert seen(world, "sari", "pesan_terima").keys() == {"32.73"}
    got = seen(world, "tono", "pesan_terima")["32"].id
    assert edit(world, "tono", "pesan_terima", got, keadaan_terima="dibaca") == []
    assert of(world, "sari", "pesan", up, "tanda_terima") == "Dibaca 1 dari 1 kantor"


def test_nobody_writes_sideways_or_into_what_another_office_received(world: World) -> None:
    key = write(world, "sari", "32.73", "pesan", "32.04")
    refused = edit(world, "sari", "pesan", key, keadaan_kirim="terkirim")
    assert "di atas atau di bawah" in refused[0][2]
    assert seen(world, "joko", "pesan_terima") == {}
    down = write(world, "tono", "32", "pesan", "32.73")
    edit(world, "tono", "pesan", down, keadaan_kirim="terkirim")
    got = seen(world, "tono", "pesan_terima")["32.73"].id
    with pytest.raises(OutOfRegion):
        edit(world, "tono", "pesan_terima", got, keadaan_terima="dibaca")


def test_the_words_of_what_was_sent_and_received_stay(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73")
    edit(world, "tono", "pesan", key, keadaan_kirim="terkirim")
    assert [name for name, _, _ in edit(world, "tono", "pesan", key, isi="Lain.")] == ["isi"]
    got = seen(world, "sari", "pesan_terima")["32.73"].id
    assert [n for n, _, _ in edit(world, "sari", "pesan_terima", got, isi="Lain.")] == ["isi"]
    with world.acting("tono") as session:
        other = place(session, "32.04")
        sent = session.get(registry.entity("pesan"), key)
        row = raw_of(sent)["tujuan"][0]
    for rows in ([row | {"wilayah_id": other}], [row | {"hapus": "1"}],
                 [row, {"id": "", "hapus": "", "wilayah_id": other}]):
        assert "tujuan" in {n for n, _, _ in edit(world, "tono", "pesan", key, tujuan=rows)}
    for name in ("klasifikasi", "bidang"):
        value = {"klasifikasi": "terbatas", "bidang": "sipks"}[name]
        for who, table, held in (("tono", "pesan", key), ("sari", "pesan_terima", got)):
            assert [n for n, _, _ in edit(world, who, table, held, **{name: value})] == [name]


def test_what_was_sent_or_received_is_not_put_aside(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73")
    edit(world, "tono", "pesan", key, keadaan_kirim="terkirim")
    got = seen(world, "sari", "pesan_terima")["32.73"].id
    for who, table, held in (("tono", "pesan", key), ("sari", "pesan_terima", got)):
        answer = world.hands[who].post(entity_url(registry.entity(table), f"delete/{held}"),
                                       {"alasan": SAID})
        assert answer.status_code == 409
        assert "tetap tersimpan" in answer.text
        assert f"delete/{held}" not in world.hands[who].get(
            entity_url(registry.entity(table), f"show/{held}")).text


def test_a_letter_says_which_office_it_truly_came_from(world: World) -> None:
    key = write(world, "tono", "32", "pesan", "32.73", dari="Direktur Jenderal (Contoh)")
    edit(world, "tono", "pesan", key, keadaan_kirim="terkirim")
    got = seen(world, "sari", "pesan_terima")["32.73"]
    assert got.dari == "Direktur Jenderal (Contoh)"
    assert of(world, "sari", "pesan_terima", got.id, "kantor_pengirim") == "Provinsi Jawa Barat"


def test_an_own_note_of_the_same_number_does_not_stop_an_instruction(
        world: World, leader: Actor) -> None:
    note = {"nomor": "1/INS/CONTOH", "dari": "Kepala Badan (Contoh)", "batas_waktu": "31-12-2029"}
    entity = registry.entity("instruksi_terima")
    with world.acting("sari") as session:
        raw = factories.raw_for(entity, **note)
        factories.store(session, world.actors["sari"], entity, "32.73", raw=raw)
        session.commit()
        form = RecordForm(entity, raw)
        assert not intake.examine(session, world.actors["sari"], form, unit="32.73")
        assert [name for name, _, _ in form.errors()] == ["nomor"]
    key = write(world, leader, "32", "instruksi", "32.73", **note)
    assert edit(world, leader, "instruksi", key, keadaan_kirim="terkirim") == []
    assert seen(world, "sari", "instruksi_terima")["32.73"].nomor == note["nomor"]


@pytest.fixture
def leader(world: World) -> Actor:
    return replace(world.actors["tono"], grants=frozenset({Grant("pimpinan", "simlap", "32")}))


def test_a_leader_instructs_all_below_with_a_file_and_reads_the_answers(
        world: World, leader: Actor) -> None:
    said = registry.entity("instruksi").__fields__["berkas_id"]
    with world.acting(leader) as session:
        token = factories.token(session, leader, said)
        session.commit()
    key = write(world, leader, "32", "instruksi", berkas_id=token, sasaran="semua",
                batas_waktu="31-12-2029")
    assert edit(world, leader, "instruksi", key, keadaan_kirim="terkirim") == []
    got = seen(world, leader, "instruksi_terima")
    with world.acting(leader) as session:
        below = {each.kode for each in regions.below(session, "32")}
    assert len(below) >= 27
    assert set(got) == below
    mine = seen(world, "sari", "instruksi_terima")
    assert list(mine) == ["32.73"]
    with world.acting("sari") as session:
        kept = session.get(Lampiran, mine["32.73"].berkas_id)
        assert kept.wilayah_kode == "32.73"
        assert attachments.visible(session, kept.id, proposals.proposes) is kept
    assert edit(world, "sari", "instruksi_terima", mine["32.73"].id, keadaan_terima="selesai",
                tindak_lanjut="Sudah.", tanggal_selesai="01-11-2026") == []
    assert of(world, leader, "instruksi", key, "tanda_terima") == \
        f"Dibaca 1 dari {len(below)} kantor, selesai 1"
    assert of(world, leader, "instruksi_terima", mine["32.73"].id, "tindak_lanjut") == "Sudah."


def test_a_clerk_does_not_instruct(world: World) -> None:
    assert world.hands["sari"].get("/simlap/instruksi/add").status_code == 403
