"""The trail: old and new of what changed, private values masked, in the same transaction."""
from __future__ import annotations

import hashlib
import json
from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import select

from app.engine import audit, registry
from app.engine.audit import Jejak
from app.engine.base import Klasifikasi, Status
from tests.every.world import World


def newest(session, count: int = 1) -> list[Jejak]:
    return list(session.scalars(select(Jejak).order_by(Jejak.id.desc()).limit(count)))


def test_a_line_says_who_did_what_to_which_record_and_how(world: World) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity)
    with world.acting("sari") as session:
        record = session.get(entity, known.id)
        old = record.alamat
        record.alamat, record.nomor_rekening = "Jalan Baru 1", "999000111"
        session.commit()
        line = newest(session)[0]
    assert (line.aksi, line.entitas, line.data_id) == ("ubah", "ormas", str(known.id))
    assert (line.pelaku_id, line.wilayah_kode) == (world.actors["sari"].user_id, "32.73")
    assert line.permintaan == world.actors["sari"].request_id
    assert line.perubahan["alamat"] == [old, "Jalan Baru 1"]
    assert line.perubahan["nomor_rekening"][1] == audit.MASK
    assert "999000111" not in str(line.perubahan)
    assert not {"version", "changed_at", "changed_by_id"} & set(line.perubahan)


def test_several_flushes_of_one_transaction_are_one_line(world: World) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        record = session.get(entity, world.record(entity).id)
        old = record.alamat
        for text in ("Satu", "Dua", "Tiga"):
            record.alamat = text
            session.flush()
        before = newest(session)[0].id
        session.commit()
        lines = list(session.scalars(select(Jejak).where(Jejak.id > before)))
    assert [line.perubahan["alamat"] for line in lines] == [[old, "Tiga"]]


def test_several_choices_are_trailed_too(world: World) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        record = session.get(entity, world.record(entity).id)
        choices = type(record).__fields__["sumber_keuangan"].choices
        record.sumber_keuangan = tuple(choices)[:2]
        session.commit()
        old, new = newest(session)[0].perubahan["sumber_keuangan"]
    assert new == [member.value for member in tuple(choices)[:2]]
    assert old != new


def test_a_row_is_trailed_beside_its_owner(world: World) -> None:
    officer = registry.entity("ormas_pengurus")
    known = world.record(registry.entity("ormas"))
    with world.acting("sari") as session:
        row = session.get(officer, known.children["pengurus"][0])
        row.nik, row.nama = "3273014507800009", "Nama Baru (Contoh)"
        session.commit()
        line = newest(session)[0]
    assert (line.entitas, line.induk_entitas, line.induk_id) == ("ormas_pengurus", "ormas",
                                                                 str(known.id))
    assert line.perubahan["nik"] == [audit.MASK, audit.MASK]


def test_nothing_changed_leaves_no_line(world: World) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        record, before = session.get(entity, world.record(entity).id), newest(session)[0].id
        record.alamat = str(record.alamat)
        session.commit()
        assert newest(session)[0].id == before


def test_a_note_is_written_with_the_commit_and_forgotten_with_a_rollback(world: World) -> None:
    with world.acting("sari") as session:
        before = newest(session)[0].id
        audit.note(session, "unduh", entity="ormas", title="Rekap", subsystem="siormas")
        session.rollback()
        session.commit()
        assert newest(session)[0].id == before
        audit.note(session, "unduh", entity="ormas", title="Rekap", subsystem="siormas")
        session.commit()
        assert (newest(session)[0].aksi, newest(session)[0].judul) == ("unduh", "Rekap")


@pytest.mark.parametrize(("value", "plain"), [
    (Decimal("10.500"), "10.5"), (Decimal("100"), "100"), (date(2026, 1, 2), "2026-01-02"),
    (datetime(2026, 1, 2, 3), "2026-01-02T03:00:00"), (Status.DRAF, "draf"), (None, None),
    ((Klasifikasi.BIASA,), ["biasa"]), (True, True), ("x", "x"), (3, 3)])
def test_a_value_is_said_alike_on_every_database(value, plain) -> None:
    assert audit.plain(value) == plain


def test_each_part_of_a_line_belongs_to_its_hash(world: World) -> None:
    with world.acting("dewi") as session:
        row = dict(world.bind.execute(select(Jejak.__table__).limit(1)).mappings().one())
        assert audit.fingerprint(row) == row["sidik"]
        for name in set(row) - {"id", "sidik"}:
            changed = row | {name: {"x": [1, 2]} if name == "perubahan" else "lain"}
            assert audit.fingerprint(changed) != row["sidik"], name
        assert session is not None


def test_the_trail_is_read_like_the_records_it_is_about(world: World) -> None:
    with world.acting("sari") as session:
        assert session.scalars(select(Jejak).where(Jejak.entitas == "ormas")).all()
    for who in ("joko", "ratna", "wulan"):
        with world.acting(who) as session:
            assert not session.scalars(select(Jejak).where(Jejak.entitas == "ormas")).all()


def test_a_line_of_an_earlier_version_still_agrees_with_its_hash() -> None:
    """The hash is of the line as JSON: keys sorted, no spaces, letters as they are."""
    row = {"id": 7, "sidik": "", "waktu": datetime(2026, 1, 2, 3, 4, 5), "aksi": "ubah",
           "pelaku": "Contoh “É” ’ \\ / \" <&> \x1f\t\n\x7f العربية 😀", "alasan": None,
           "perubahan": {"ż": [None, True], "nama": ["a", "é"], "z": [["p", 1], -3, 1.5],
                         "10": [9007199254740993, "0"], "9": {}}}
    said = {name: audit.plain(value) for name, value in row.items() if name not in ("id", "sidik")}
    text = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert audit.fingerprint(row) == hashlib.sha256(text.encode()).hexdigest()
