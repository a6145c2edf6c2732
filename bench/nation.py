"""The other subsystems at the size of a nation: the demonstration's own records, many times over.

A year of LAPSITDA from every office with three events a day, foreigners, activities. Each copy is
spread to an office and a day of its own; what is unique stays unique. Loaded once beside the ormas.
"""
from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any

from flask import Flask
from sqlalchemy import func, select

from app.engine import bulk, parts, regions, registry
from app.engine.actor import as_system
from app.engine.base import Base, Regional, Status
from app.engine.vocabulary import Kind
from app.views import interface

YEAR, DAYS, POOL, EVENTS = 2026, 365, 300, 3
OFFICES = 552
# The entity whose list and form stand for the subsystem, how many records, its recap.
SUBSYSTEMS = {
    "ekososbud": ("rumah_ibadat_permohonan", 20_000, "R-EKO-4"),
    "simpoldagri": ("banpol_pengajuan", 4_000, "R-POL-1"),
    "sipks": ("peristiwa_konflik", 20_000, "R-KON-1"),
    "puskomin": ("lapsitda", OFFICES * DAYS, "R-WAS-2"),
    "simlap": ("laporan", 40_000, "R-LAP-1"),
    "sidatkum": ("produk_hukum", 30_000, "R-HUK-1"),
    "siwasbang": ("kegiatan_wasbang", 200_000, "R-WSB-1"),
}
BESIDE = {"orang_asing": 50_000}
MACHINE = frozenset({"id", "version", "created_at", "created_by_id", "changed_at", "changed_by_id",
                     "deleted_at", "deleted_by_id", "deleted_reason", "wilayah_saat_catat"})
Row = dict[str, Any]


def fill(app: Flask) -> None:
    """Load what is missing of each."""
    wanted = {table: most for table, most, _ in SUBSYSTEMS.values()} | BESIDE
    with app.app_context(), as_system("ukur"):
        for table, most in wanted.items():
            entity = registry.entity(table)
            with interface.saving() as session:
                there = session.scalar(select(func.count(entity.id))) or 0
                if there < most:
                    with bulk.aside(session, entity):
                        bulk.load(session, entity, _rows(session, entity, most - there),
                                  reason="Ukuran negara")


def _rows(session: Any, entity: type[Base], number: int) -> Iterator[Row]:
    chance = Random(entity.__tablename__)  # noqa: S311 - examples, not secrets
    pool = _pool(session, entity)
    beside = {name: _pool(session, child) for name, child in registry.children(entity).items()}
    offices = [place.kode for parent in regions.below(session, regions.NATION)
               for place in (parent, *regions.below(session, parent.kode))]
    uniques = [names for names, _ in entity.__entity__.unique]
    taken = {names: {tuple(row) for row in session.execute(
        select(*(getattr(entity, name) for name in names)))} for names in uniques}
    made = 0
    for turn in itertools.count():
        if made == number or turn > 4 * number:
            return
        day = date(YEAR, 1, 1) + timedelta(days=turn // len(offices) % DAYS)
        row = _copy(entity, chance.choice(pool), day, turn)
        row["wilayah_kode"] = offices[turn % len(offices)]
        keys = {names: tuple(row.get(name) for name in names) for names in uniques}
        if any(key in taken[names] for names, key in keys.items()):
            continue
        for names, key in keys.items():
            taken[names].add(key)
        for name, child in registry.children(entity).items():
            row[name] = [_copy(child, chance.choice(beside[name]), day, turn)
                         for _ in range(EVENTS) if beside[name]]
        made += 1
        yield row


def _pool(session: Any, entity: type[Base]) -> list[Row]:
    table = entity.__table__
    query = select(table).where(table.c.deleted_at.is_(None)).limit(POOL)
    if "status" in table.c:
        query = query.where(table.c.status == Status.DISETUJUI)
    return [dict(row) for row in session.execute(
        query, execution_options=bulk.DOOR).mappings()]


def _copy(entity: type[Base], template: Row, day: date, turn: int) -> Row:
    """Return a row like the template, of that day, that repeats nothing that must differ."""
    row = {name: value for name, value in template.items() if name not in MACHINE}
    for name, said in entity.__fields__.items():
        if said.unique and isinstance(row.get(name), str):
            row[name] = f"{row[name][:(said.size or 200) - 8]} {turn}"
        elif said.target and issubclass(registry.entity(said.target), Regional):
            row[name] = None
        elif said.kind is Kind.MOMENT and row.get(name) is not None:
            row[name] = datetime.combine(day, time(3))
    dated = entity.__entity__.stock
    if dated and parts.kind_of(entity, dated) is Kind.DATE:
        row[dated] = day
    return row
