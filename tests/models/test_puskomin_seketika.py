"""What presses goes up at once: an approved atensi or khusus is told to whom it is meant for."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.engine import proposals, registry, workflow
from app.engine.base import Klasifikasi
from app.engine.forms import RecordForm, raw_of
from app.models.puskomin.choices import Tujuan
from app.models.puskomin.laporan import above
from tests.every.world import SAID, World

URGENT = {"jenis": "atensi", "klasifikasi": "rahasia", "tujuan": ["gubernur", "menteri"],
          "tanggal_laporan": "02-11-2026", "waktu_kejadian": "02-11-2026 08:00",
          "waktu_disampaikan": "", "periode_mulai": "", "periode_selesai": "",
          "analisa": "Dapat meluas.", "rekomendasi": "Patroli bersama."}


@pytest.mark.parametrize(("office", "addressed", "offices"), [
    ("32.73", (Tujuan.GUBERNUR, Tujuan.MENTERI), ["32", "00"]),
    ("32.73", (Tujuan.BUPATI_WALI_KOTA,), []), ("32.73", (), []),
    ("32", (Tujuan.GUBERNUR, Tujuan.MENTERI), ["00"]), ("00", (Tujuan.MENTERI,), [])])
def test_who_is_addressed_is_served_by_an_office_above(office, addressed, offices):
    assert above(office, addressed) == offices


def written(world: World, **over: Any) -> int:
    """Write a report as the clerk and let the supervisor approve it; return its id."""
    entity = registry.entity("laporan_wasdin")
    with world.acting("sari") as session:
        key = world.make(session, entity, **URGENT | over)
        workflow.move(session, world.actors["sari"], session.get(entity, key), "ajukan",
                      confirm=SAID)
        session.commit()
    with world.acting("budi") as session:
        workflow.move(session, world.actors["budi"], session.get(entity, key), "setujui",
                      confirm=SAID)
        session.commit()
    return key


def letters(world: World, who: str, key: int) -> dict[str, Any]:
    """Return the messages about a report that somebody reads, by the office that holds them."""
    entity, report = registry.entity("pesan_terima"), registry.entity("laporan_wasdin")
    with world.acting("budi") as session:
        number = session.scalar(select(report.nomor).where(report.id == key))
    with world.acting(who) as session:
        found = {each.wilayah_kode: each for each in session.scalars(
            select(entity).where(entity.perihal.contains(number)))}
        session.expunge_all()
        return found


def test_an_approved_atensi_is_a_message_to_the_offices_it_is_meant_for(world: World) -> None:
    found = letters(world, "dewi", written(world))
    assert set(found) == {"32", "00"}
    letter = found["32"]
    assert letter.perihal.startswith("Laporan atensi ")
    assert letter.isi.endswith("Dapat meluas.\n\nPatroli bersama.")
    assert (letter.keadaan_terima, letter.dibaca_pada) == ("belum_dibaca", None)
    assert letter.bidang == "puskomin"
    assert letter.klasifikasi is Klasifikasi.RAHASIA
    assert letter.kantor_pengirim == letter.dari != ""


def test_only_who_opens_its_class_at_the_offices_above_reads_it(world: World) -> None:
    key = written(world)
    for who in ("joko", "ratna", "sari", "tono"):  # tono is a clerk: a secret is not his
        assert letters(world, who, key) == {}


@pytest.mark.parametrize("over", [
    {"jenis": "informasi"}, {"tujuan": ["bupati_wali_kota"]}])
def test_what_does_not_press_or_goes_to_nobody_above_is_no_message(world: World, over) -> None:
    assert letters(world, "dewi", written(world, **over)) == {}


def test_a_mended_report_is_told_again_only_under_another_subject(world: World) -> None:
    entity = registry.entity("laporan_wasdin")
    key = written(world)
    for words, count in (({"ringkasan": "Fakta lain."}, 2), ({"perihal": "Ralat (Contoh)"}, 4)):
        with world.acting("sari") as session:
            record = session.get(entity, key)
            form = RecordForm(entity, raw_of(record) | words, record)
            made = proposals.propose(session, world.actors["sari"], form, SAID)
            proposals.move(session, world.actors["sari"], record, made, "ajukan", confirm=SAID)
            session.commit()
        with world.acting("budi") as session:
            record = session.get(entity, key)
            proposals.move(session, world.actors["budi"], record,
                           proposals.open_for(session, record), "setujui", confirm=SAID)
            session.commit()
        letter = registry.entity("pesan_terima")
        with world.acting("dewi") as session:
            number = session.get(entity, key).nomor
            held = session.scalars(select(letter.id).where(letter.perihal.contains(number))).all()
        assert len(held) == count
