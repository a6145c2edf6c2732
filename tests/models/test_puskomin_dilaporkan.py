"""A day of LAPSITDA counts as reported, nihil or not, by the approval of its report alone."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from app.engine import Klasifikasi, Status, periods, registry, summary, workflow
from app.engine.actor import Actor, Grant
from app.models.simlap.choices import Ketepatan, PenerimaanLaporan
from tests import factories
from tests.every.world import SAID, World

OFFICE, HARI = "32.73", date(2026, 3, 14)
NIHIL = {"tanggal": "14-03-2026", "nomor": "73/LAPSITDA/UJI", "nihil": "ya",
         "status_umum": "kondusif", "item": []}


@pytest.fixture
def watch(world: World) -> Actor:
    """The supervisor of early vigilance, who has no right in the subsystem of reports."""
    return replace(world.actors["budi"], grants=frozenset({Grant("pengawas", "puskomin", OFFICE)}))


def written(world: World, **over: Any) -> int:
    entity = registry.entity("lapsitda")
    with world.acting("sari") as session:
        raw = factories.raw_for(entity, **NIHIL | over)
        key = factories.store(session, world.actors["sari"], entity, OFFICE, raw=raw).id
        session.commit()
        workflow.move(session, world.actors["sari"], session.get(entity, key), "ajukan",
                      confirm=SAID)
        session.commit()
    return key


def approve(world: World, who: Actor, key: int) -> None:
    with world.acting(who) as session:
        workflow.move(session, who, session.get(registry.entity("lapsitda"), key), "setujui",
                      confirm=SAID)
        session.commit()


def reports(world: World, periode: str = "2026-03-14") -> list[Any]:
    entity = registry.entity("laporan")
    with world.acting("dewi") as session:
        return list(session.scalars(select(entity).where(
            entity.wilayah_kode == OFFICE, entity.periode == periode)))


def counted(world: World) -> dict[str, Any]:
    _, recap = registry.recap("R-LAP-1A")
    with world.acting("sari") as session:
        result = summary.compute(session, world.actors["sari"], recap, OFFICE,
                                 periods.parse("2026-03"))
    assert result.mismatches == ()
    return {head.label: cell
            for head, cell in zip(result.heads, result.totals, strict=True)}


def test_a_nihil_day_counts_as_reported_once_its_report_is_approved(
        world: World, watch: Actor) -> None:
    before, key = counted(world), written(world)
    assert reports(world) == []
    approve(world, watch, key)
    (made,) = reports(world)
    assert (made.status, made.klasifikasi) == (Status.DISETUJUI, Klasifikasi.BIASA)
    assert (made.periode_akhir, made.batas_kirim) == (HARI, date(2026, 3, 15))
    assert (made.ketepatan, made.wajib) == (Ketepatan.TERLAMBAT, True)
    assert made.penerimaan is PenerimaanLaporan.DIKIRIM_PROVINSI
    assert "14 Maret 2026" in made.judul
    after = counted(world)
    assert after["Terlambat"] == before["Terlambat"] + 1
    assert after["Belum"] == before["Belum"] - 1
    assert after["Wajib"] == before["Wajib"]


def test_a_day_that_was_reported_otherwise_is_not_counted_twice(
        world: World, watch: Actor) -> None:
    entity = registry.entity("laporan")
    with world.acting("sari") as session:
        raw = factories.raw_for(entity, periode="2026-03-14", tanggal_surat="15-03-2026",
                                tanggal_kirim="15-03-2026", tanggal_terima="")
        factories.store(session, world.actors["sari"], entity, OFFICE, raw=raw)
        session.commit()
    approve(world, watch, written(world))
    (kept,) = reports(world)
    assert kept.status is Status.DRAF


def test_a_centre_that_owes_no_daily_report_is_given_none(world: World) -> None:
    entity = registry.entity("lapsitda")
    with world.acting("dewi") as session:
        record = entity(id=1, wilayah_kode="00", tanggal=HARI, status=Status.DISETUJUI)
        session.expunge_all()
        from_box = registry.entity("kewajiban_lapor")
        assert session.scalars(select(from_box.id)).first()
        assert list(record.deliveries(Box(session))) == []
        record.wilayah_kode, record.status = "32", Status.DIAJUKAN
        assert list(record.deliveries(Box(session))) == []


class Box:
    """What a delivery asks: the list of obligations, and who a region is."""

    def __init__(self, session: Any) -> None:
        self.session = session

    def tingkat(self, kode: str) -> str:
        return {"00": "pusat", "32": "provinsi"}[kode]

    def daftar(self, table: str) -> list[Any]:
        return list(self.session.scalars(select(registry.entity(table))))
