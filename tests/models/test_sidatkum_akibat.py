"""What approving a legal product does to another, through the workflow and the proposals."""
from __future__ import annotations

from typing import Any

import pytest

from app.engine import intake, proposals, registry, trash
from app.engine.errors import DomainError
from app.engine.forms import RecordForm, raw_of
from tests import factories
from tests.every.refusals import as_stored
from tests.every.world import SAID, World

PLAIN = {"dicabut_diubah_oleh": "", "tanggal_dicabut": "", "berlaku_sampai": "",
         "tanggal_pengundangan": ""}


def approved(world: World, **over: Any) -> int:
    entity = registry.entity("produk_hukum")
    with world.acting("sari") as session:
        rows = over.pop("relasi", [])
        raw = factories.raw_for(entity, **over)
        raw["relasi"] = rows
        key = factories.store(session, world.actors["sari"], entity, "32.73", raw=raw).id
        session.commit()
    with world.acting("sari") as session:
        world.advance(session, entity, key, "disetujui")
    return key


def revoking(key: int) -> list[dict[str, str]]:
    return [{"id": "", "hapus": "", "jenis": "mencabut", "produk_lain_id": str(key),
             "peraturan_id": ""}]


def state(world: World, key: int) -> tuple[Any, Any]:
    row = as_stored(world, registry.entity("produk_hukum"), key)
    return row["status_hukum"].value, row["dicabut_diubah_oleh"]


def test_approving_a_revocation_revokes_the_other_and_leaves_a_trail(world: World) -> None:
    old = approved(world, tanggal_penetapan="02-01-2020", tahun="2020", nomor="7/LAMA",
                   **PLAIN)
    assert state(world, old) == ("berlaku", None)
    approved(world, tanggal_penetapan="02-01-2021", tahun="2021", nomor="8/BARU",
             **PLAIN,
             relasi=revoking(old))
    assert state(world, old) == ("dicabut", "SE Nomor 8/BARU Tahun 2021")
    history = world.hands["sari"].get(f"/sidatkum/produk_hukum/riwayat/{old}")
    assert "Akibat persetujuan" in history.text


def test_a_revocation_that_is_proposed_counts_when_the_proposal_is_approved(world: World) -> None:
    old = approved(world, tanggal_penetapan="02-01-2020", tahun="2020", nomor="17/LAMA", **PLAIN)
    new = approved(world, tanggal_penetapan="02-01-2021", tahun="2021", nomor="18/BARU", **PLAIN)
    entity = registry.entity("produk_hukum")
    with world.acting("sari") as session:
        record = session.get(entity, new)
        raw = {**raw_of(record), "version": str(record.version), "relasi": revoking(old)}
        form = RecordForm(entity, raw, record)
        assert intake.examine(session, world.actors["sari"], form, unit="32.73", complete=True,
                              reason=SAID), form.errors()
        proposals.propose(session, world.actors["sari"], form, SAID)
        session.commit()
        assert state(world, old)[0] == "berlaku"
    for who, code in (("sari", "ajukan"), ("budi", "setujui")):
        with world.acting(who) as session:
            record = session.get(entity, new)
            proposals.move(session, world.actors[who], record, proposals.open_for(session, record),
                           code, confirm=SAID)
            session.commit()
    assert state(world, old)[0] == "dicabut"


def test_a_product_in_use_is_not_put_into_the_trash(world: World) -> None:
    old = approved(world, tanggal_penetapan="02-01-2020", tahun="2020", nomor="27/LAMA", **PLAIN)
    approved(world, tanggal_penetapan="02-01-2021", tahun="2021", nomor="28/BARU", **PLAIN,
             relasi=revoking(old))
    entity = registry.entity("produk_hukum")
    with world.acting("budi") as session:
        record = session.get(entity, old)
        with pytest.raises(DomainError):
            trash.discard(session, world.actors["budi"], record, SAID)
        session.rollback()
    free = approved(world, tanggal_penetapan="02-01-2020", tahun="2020", nomor="29/LEPAS", **PLAIN)
    with world.acting("budi") as session:
        trash.discard(session, world.actors["budi"], session.get(entity, free), SAID)
        session.commit()
    assert as_stored(world, entity, free)["deleted_at"] is not None
