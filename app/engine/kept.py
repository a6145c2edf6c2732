"""Counts kept for speed: per district, in the transaction that changes a record.

`watch` notes which cells of which cut the records of a flush leave and enter, `write` adds that
before commit. What is dated between a period and the end of a cut is counted live and taken off.
Which cuts there are says `cuts.py`; filling and proving them is `recount.py`'s work.
"""
from __future__ import annotations

from collections import Counter, defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import (
    DateTime,
    Index,
    Integer,
    PrimaryKeyConstraint,
    String,
    Text,
    func,
    inspect,
    select,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import parts, registry
from app.engine.base import CODE, Base, Filed, Status
from app.engine.counting import (
    COUNTED,
    UNAPPROVED,
    UNDATED,
    Asked,
    Cube,
    add,
    fits,
    live,
    place_of,
    within,
)
from app.engine.cuts import Cut, Family, cells, cuts, families
from app.engine.vocabulary import Field, Kind

DOOR = {"wall": "counts"}
EXACT = String(200).with_variant(String(200, collation="C"), "postgresql")


class Hitungan(Filed, Base):
    """How many records of one district share the values of one cut."""

    __tablename__ = "hitungan"
    potongan: Mapped[str] = mapped_column(String(16), nullable=False)
    wilayah_kode: Mapped[str] = mapped_column(CODE, nullable=False)
    kunci: Mapped[str] = mapped_column(EXACT, nullable=False)
    jumlah: Mapped[int] = mapped_column(Integer, nullable=False)
    __table_args__ = (PrimaryKeyConstraint("potongan", "wilayah_kode", "kunci"),
                      Index("ix_hitungan_kunci", "potongan", "kunci", "wilayah_kode", "subsistem",
                            "jumlah"),
                      {"sqlite_with_rowid": False})


class HitunganPotongan(Base):
    """A cut whose counts are complete; one that is not listed here is counted live."""

    __tablename__ = "hitungan_potongan"
    potongan: Mapped[str] = mapped_column(String(16), primary_key=True)
    entitas: Mapped[str] = mapped_column(String(60), nullable=False)
    uraian: Mapped[str] = mapped_column(Text, nullable=False)
    dihitung_pada: Mapped[datetime] = mapped_column(DateTime, nullable=False)


def declare_indexes() -> None:
    """Declare the index that counts what is dated after a period without reading records.

    Few are, and are met by their date, but where a date may lie ahead: there most are, and an
    office looks among its own.
    """
    for entity in registry.mains():
        for day in dict.fromkeys(cut.date for cut in cuts(entity.__tablename__)):
            name = f"ix_{entity.__tablename__}_hitung_{day}"[:60]
            table: Any = entity.__table__
            if all(index.name != name for index in table.indexes):
                names = [n for cut in cuts(entity.__tablename__) for n in cut.names
                         if cut.date == day and n != "deleted_at"]
                first = ("wilayah_kode", day) if parts.lies_ahead(entity, day) else (day,)
                columns = [table.c[n] for n in dict.fromkeys((*first, *names, "klasifikasi"))]
                alive = text("deleted_at IS NULL")
                Index(name, *columns, sqlite_where=alive, postgresql_where=alive)


def watch(session: Session) -> None:
    """Note which cells the records of this flush leave and enter; called after the flush."""
    waiting: Counter[tuple[str, str, str, str]] = session.info.setdefault("counts", Counter())
    for record in session.new:
        known = families(getattr(type(record), "__tablename__", ""))
        if known:
            values = {name: getattr(record, name) for name in _names(known)}
            for family in known:
                _note(waiting, family, values, 1)
    for record in session.dirty:
        known = families(getattr(type(record), "__tablename__", ""))
        if known:
            _note_change(waiting, known, inspect(record))


def _names(known: tuple[Family, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for cut, _ in known for name in cut.names))


def _note_change(waiting: Counter[tuple[str, str, str, str]], known: tuple[Family, ...],
                 state: Any) -> None:
    history = {name: state.attrs[name].history for name in _names(known)}
    changed = {name for name, each in history.items() if each.has_changes()}
    if not changed:
        return
    new = {name: getattr(state.object, name) for name in history}
    old = {name: each.deleted[0] if each.deleted else new[name] for name, each in history.items()}
    for family in known:
        if changed & set(family[0].names):
            _note(waiting, family, old, -1)
            _note(waiting, family, new, 1)


def _note(waiting: Counter[tuple[str, str, str, str]], family: Family, values: dict[str, Any],
          sign: int) -> None:
    cut, ends = family
    key = _key(cut, values)
    if not key:
        return
    day = values[cut.date]
    for last, code in ends:
        if day is not None and day > last:
            return
        waiting[cut.table, code, values["wilayah_kode"], key] += sign


def _key(cut: Cut, values: dict[str, Any]) -> str:
    """Return the cell of a record with these values; nothing when it is in none."""
    if values["deleted_at"] is not None or not all(
            fits(values[name], wanted) for name, wanted in cut.where):
        return ""
    approved = values.get("status", Status.DISETUJUI) == Status.DISETUJUI
    if values[cut.date] is None:
        return UNDATED if approved else ""
    if not approved:
        return UNAPPROVED
    return "|".join((COUNTED, *(_written(values[name]) for name in cut.fields)))


def _written(value: Any) -> str:
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, bool) else str(getattr(value, "value", value))


def write(session: Session) -> None:
    """Add what was noted to the cells, in one order for all, so that two writers never cross."""
    noted: Counter[tuple[str, str, str, str]] = session.info.pop("counts", Counter())
    rows = [{"subsistem": registry.entity(table).__subsystem__, "entitas": table,
             "potongan": code, "wilayah_kode": place, "kunci": key, "jumlah": change}
            for (table, code, place, key), change in sorted(noted.items()) if change]
    if not rows:
        return
    here: Any = Hitungan.__table__
    kind = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    statement = kind.insert(here)
    session.execute(statement.on_conflict_do_update(
        index_elements=["potongan", "wilayah_kode", "kunci"],
        set_={"jumlah": here.c.jumlah + statement.excluded.jumlah}), rows, execution_options=DOOR)


def count(session: Session, asked: Asked) -> Cube:
    """Answer a question from the kept counts where they are complete, else from the records."""
    cut = _cut_for(session, asked)
    if cut is None:
        return live(session, asked)
    found = _read(session, asked, cut)
    rest = live(session, asked, until=cut.last) if asked.period.last < cut.last else {}
    for key, figures in rest.items():
        add(found, key, figures, -1)
    return found


def _cut_for(session: Session, asked: Asked) -> Cut | None:
    """Choose the complete cut that leaves the least to count live, then the smallest.

    What counts until a day of its own, while nothing newer does, or up to today, is in no cut.
    """
    if asked.source.until or asked.source.latest or asked.source.over:
        return None
    where = tuple(sorted((asked.source.where or {}).items()))
    wide = [cut for cut in cuts(asked.source.entity) if cut.date == asked.source.stock
            and cut.where == where and set(asked.fields) <= set(cut.fields)
            and cut.last >= asked.period.last]
    if not wide or asked.sums:
        return None
    complete = set(session.scalars(select(HitunganPotongan.potongan).where(
        HitunganPotongan.entitas == asked.source.entity)))
    return min((cut for cut in wide if cut.code in complete),
               key=lambda cut: (cut.last, cells(cut.entity, cut.fields)), default=None)


def _read(session: Session, asked: Asked, cut: Cut) -> Cube:
    bucket = place_of(Hitungan.wilayah_kode, asked.depth).label("tempat_")
    grouped = [bucket, Hitungan.kunci] if asked.depth else [Hitungan.kunci]
    statement = select(bucket, Hitungan.kunci, func.sum(Hitungan.jumlah)).where(
        Hitungan.potongan == cut.code, *within(asked, Hitungan.wilayah_kode)).group_by(*grouped)
    found: Cube = defaultdict(lambda: [0])
    decoded: dict[str, tuple[str, tuple[Any, ...]]] = {}
    for place, key, number in session.execute(statement,
                                              execution_options={"every_class": True}):
        if key not in decoded:
            decoded[key] = _decode(cut, asked.fields, key)
        add(found, (place, *decoded[key]), [int(number)])
    return found


def _decode(cut: Cut, names: tuple[str, ...], key: str) -> tuple[str, tuple[Any, ...]]:
    state, *parts = key.split("|")
    if state != COUNTED:
        return state, ()
    texts = dict(zip(cut.fields, parts, strict=True))
    return state, tuple(_value(cut.entity.__fields__[name], texts[name]) for name in names)


def _value(said: Field, written: str) -> Any:
    if not written:
        return None
    if said.kind is Kind.CHOICE and said.choices is not None:
        return said.choices(written)
    return bool(int(written)) if said.kind is Kind.BOOLEAN else int(written)
