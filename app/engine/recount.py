"""Filling the kept counts from the records, and proving that they still agree.

Needed after rows were written beneath the session (a bulk load, a renamed region) and when a recap
asks for a cut that was not kept before. Between those times `kept.py` keeps them right.
"""
from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Select,
    String,
    and_,
    case,
    cast,
    delete,
    func,
    insert,
    literal,
    or_,
    select,
    text,
    true,
    type_coerce,
)
from sqlalchemy.orm import Session

from app.engine import registry
from app.engine.base import Approvable, Base, Status
from app.engine.counting import COUNTED, UNAPPROVED, UNDATED, condition
from app.engine.cuts import Cut, cuts
from app.engine.indonesian import now
from app.engine.kept import DOOR, Hitungan, HitunganPotongan
from app.engine.vocabulary import Kind

KEPT: Any = Hitungan.__table__
COMPLETE: Any = HitunganPotongan.__table__


def ensure(session: Session) -> int:
    """Fill every cut that is not complete yet, and return how many; drop what none declares."""
    there = set(session.scalars(select(HitunganPotongan.potongan)))
    gone = there - {cut.code for entity in registry.mains() for cut in cuts(entity.__tablename__)}
    for table in (KEPT, COMPLETE) if gone else ():
        session.execute(delete(table).where(table.c.potongan.in_(gone)), execution_options=DOOR)
    waiting = [entity for entity in registry.mains()
               if any(cut.code not in there for cut in cuts(entity.__tablename__))]
    return sum(rebuild(session, entity) for entity in waiting)


def rebuild(session: Session, entity: type[Base]) -> int:
    """Count an entity anew, in the caller's transaction; return how many cuts it has.

    On PostgreSQL writers wait meanwhile, so that none of their changes is lost or counted twice.
    """
    session.flush()
    if session.get_bind().dialect.name == "postgresql":
        session.execute(text("LOCK TABLE hitungan IN SHARE ROW EXCLUSIVE MODE"))
    _forget_noted(session, entity.__tablename__)
    for table in (KEPT, COMPLETE):
        session.execute(delete(table).where(table.c.entitas == entity.__tablename__),
                        execution_options=DOOR)
    declared = cuts(entity.__tablename__)
    for cut in declared:
        _fill(session, cut)
    return len(declared)


def _forget_noted(session: Session, table: str) -> None:
    """What this transaction has noted is in the records already, and so in the new count."""
    noted = session.info.get("counts", {})
    for key in [key for key in noted if key[0] == table]:
        del noted[key]


def _fill(session: Session, cut: Cut) -> None:
    names = ["potongan", "subsistem", "entitas", "klasifikasi", "wilayah_kode", "kunci", "jumlah"]
    counted = _counted(cut).subquery()
    session.execute(insert(KEPT).from_select(names, select(
        literal(cut.code), literal(cut.entity.__subsystem__), literal(cut.table),
        literal("biasa"), counted.c.tempat_, counted.c.kunci_, counted.c.jumlah)),
        execution_options=DOOR)
    session.execute(insert(COMPLETE).values(
        potongan=cut.code, entitas=cut.table, uraian=cut.words, dihitung_pada=now()))


def _counted(cut: Cut) -> Select[Any]:
    """Count the records of a cut by office and cell, as `kept.watch` would."""
    entity = cut.entity
    approved = entity.status == Status.DISETUJUI if issubclass(entity, Approvable) \
        else true()
    day = getattr(entity, cut.date)
    dated = day.is_not(None)
    whole: Any = literal(COUNTED)
    for name in cut.fields:
        whole = whole + "|" + _written(entity, name)
    key = case((and_(approved, dated), whole), (approved, UNDATED), else_=UNAPPROVED)
    place, cell = entity.wilayah_kode.label("tempat_"), key.label("kunci_")
    return select(place, cell, func.count().label("jumlah")).where(
        entity.deleted_at.is_(None), or_(approved, dated), or_(day.is_(None), day <= cut.last),
        *condition(entity, dict(cut.where))).group_by(place, cell)


def _written(entity: type[Any], name: str) -> Any:
    column, kind = getattr(entity, name), entity.__fields__[name].kind
    if kind is Kind.BOOLEAN:
        return case((column.is_(True), "1"), (column.is_(False), "0"), else_="")
    written = type_coerce(column, String) if kind is Kind.CHOICE else cast(column, String)
    return func.coalesce(written, "")


def verify(session: Session, entity: type[Base]) -> list[str]:
    """Compare every kept cell with the records; return a sentence for each that differs."""
    there = set(session.scalars(select(HitunganPotongan.potongan)))
    return [sentence for cut in cuts(entity.__tablename__) if cut.code in there
            for sentence in _differences(session, cut)]


def _differences(session: Session, cut: Cut) -> list[str]:
    cells = select(KEPT.c.wilayah_kode, KEPT.c.kunci, KEPT.c.jumlah).where(
        KEPT.c.potongan == cut.code, KEPT.c.jumlah != 0)
    ours, theirs = ({(row[0], row[1]): row[2] for row in session.execute(
        statement, execution_options=DOOR)} for statement in (cells, _counted(cut)))
    return [f"{cut.table} {place} {key}: tersimpan {ours.get((place, key), 0)}, "
            f"seharusnya {theirs.get((place, key), 0)}"
            for place, key in sorted({*ours, *theirs})
            if ours.get((place, key), 0) != theirs.get((place, key), 0)]
