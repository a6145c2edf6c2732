"""The trail: one line per record and transaction, written in that transaction, hashed.

`watch` collects what each flush changed; `write` inserts the lines just before commit with a Core
insert, so that either the change and its line are there or neither. Private values are masked.
Nothing here decides what is allowed; that is `gate.py`. Chaining the lines comes on top later.
"""
from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

import orjson
from sqlalchemy import (
    JSON,
    DateTime,
    Index,
    Integer,
    String,
    Text,
    exists,
    insert,
    inspect,
    not_,
    or_,
    select,
)
from sqlalchemy.orm import LoaderCallableStatus, Mapped, Session, mapped_column

from app.engine import scope
from app.engine.actor import Actor
from app.engine.base import Base, Filed, Part
from app.engine.indonesian import now

MASK = "•••"
# What is done with a proposal or one of its files, and not with its record.
PROPOSED, PROPOSAL, CHECKED = "usulkan", "usulan: ", "periksa dokumen"
SILENT = frozenset({"id", "version", "created_at", "created_by_id", "changed_at", "changed_by_id",
                    "deleted_by_id", "diajukan_pada", "diajukan_oleh_id", "diverifikasi_pada",
                    "diverifikasi_oleh_id", "disetujui_pada", "disetujui_oleh_id",
                    "wilayah_saat_catat"})
_PLAIN = frozenset({str, int, bool})


class Jejak(Filed, Base):
    """One line of the trail; the application role may insert and read it, never change it."""

    __tablename__ = "jejak"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    waktu: Mapped[datetime] = mapped_column(DateTime, nullable=False)
    aksi: Mapped[str] = mapped_column(String(30), nullable=False)
    pelaku_id: Mapped[int | None] = mapped_column(Integer)
    pelaku: Mapped[str] = mapped_column(String(120), nullable=False)
    data_id: Mapped[str] = mapped_column(String(60), nullable=False)
    judul: Mapped[str] = mapped_column(String(300), nullable=False)
    induk_entitas: Mapped[str | None] = mapped_column(String(60))
    induk_id: Mapped[str | None] = mapped_column(String(60))
    perubahan: Mapped[dict[str, Any]] = mapped_column(JSON, nullable=False)
    alasan: Mapped[str | None] = mapped_column(Text)
    permintaan: Mapped[str] = mapped_column(String(64), nullable=False)
    sidik: Mapped[str] = mapped_column(String(64), nullable=False)
    __table_args__ = (Index("ix_jejak_entitas_data_id", "entitas", "data_id"),
                      Index("ix_jejak_induk", "induk_entitas", "induk_id"),
                      Index("ix_jejak_waktu", "waktu"),
                      Index("ix_jejak_wilayah_kode", "wilayah_kode"))


def plain(value: Any) -> Any:
    """Turn a value into what JSON holds, the same way for every database."""
    if value is None or type(value) in _PLAIN:
        return value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple | list | set):
        return [plain(each) for each in value]
    return getattr(value, "_value_", value)  # of a member of a list; `value` itself is asked slowly


def title_of(record: Any) -> str:
    """Name a record as its list does."""
    said = getattr(type(record), "__entity__", None)
    name = said.listed[0] if said else ""
    text = getattr(record, name, None) if said else None
    field = type(record).__fields__.get(name) if said else None
    if text is not None and field is not None and field.target:
        other = getattr(record, name.removesuffix("_id"), None)
        text = title_of(other) if other is not None else text
    return str(text if text not in (None, "") else f"#{getattr(record, 'id', '?')}")[:300]


def watch(session: Session) -> None:
    """Collect what this flush changes; called after the flush, when keys are known."""
    trail = session.info.setdefault("trail", {})
    for record in session.new:
        _collect(trail, record, "buat")
    named = session.info.get("acts", {})
    for record in session.dirty:
        if session.is_modified(record, include_collections=False):
            _collect(trail, record, "ubah", named=record in named)


def _collect(trail: dict[Any, Any], record: Any, action: str, *, named: bool = False) -> None:
    if not getattr(type(record), "__subsystem__", "") or isinstance(record, Filed):
        return
    changes = _changes(record)
    if action == "ubah" and not changes and not named:
        return
    line = trail.setdefault((type(record), record.id), {"record": record, "action": action,
                                                        "changes": changes})
    if line["changes"] is changes:
        return
    for name, (old, new) in changes.items():
        first = line["changes"].get(name, (old, new))[0]
        line["changes"][name] = [first, new]


def _changes(record: Any) -> dict[str, list[Any]]:
    state, cls = inspect(record), inspect(record).class_
    committed, held, found = state.committed_state, state.dict, {}
    for name, private in _followed(cls):
        # What was set since the last flush is asked directly: a history object per column would
        # cost more than writing the row.
        if name not in committed:
            continue
        before = committed[name]
        old = None if before.__class__ is LoaderCallableStatus else plain(before)
        new = plain(held.get(name))
        if old == new:
            continue
        if private:
            old, new = old and MASK, new and MASK
        found[name] = [old, new]
    return found


@cache
def _followed(cls: Any) -> list[tuple[str, bool]]:
    """List the columns the trail tells of, and whether their values are hidden in it."""
    return [(name, name in cls.__fields__ and cls.__fields__[name].private)
            for name in inspect(cls).column_attrs.keys()  # noqa: SIM118 - no plain mapping
            if name not in SILENT]


def note(session: Session, action: str, record: Any = None, *, entity: str = "", title: str = "",
         subsystem: str = "", unit: str = "", data_id: str = "", reason: str = "",
         changes: dict[str, Any] | None = None, klasifikasi: Any = None) -> None:
    """Add a line about an act that changes no column: a download, a sign-in, a batch.

    About something classified it says of what class, where that is not its record's.
    """
    session.info.setdefault("notes", []).append({
        "record": record, "action": action, "entity": entity, "title": title, "data_id": data_id,
        "subsystem": subsystem, "unit": unit, "reason": reason, "changes": changes or {},
        "klasifikasi": plain(klasifikasi)})


def name_action(session: Session, record: Any, action: str, reason: str = "") -> None:
    """Call what happens to a record by a better word than buat or ubah, with its reason."""
    session.info.setdefault("acts", {})[record] = (action, reason)


def write(session: Session, actor: Actor) -> None:
    """Insert the collected lines; called once, before commit."""
    trail = session.info.pop("trail", {})
    acts = session.info.pop("acts", {})
    moment, rows = now(), []
    for line in trail.values():
        record = line["record"]
        action, reason = acts.get(record, (line["action"], ""))
        reason = reason or session.info.get("reason", "")
        rows.append(_row(moment, actor, action, line["changes"], reason, _about(record)))
    for said in session.info.pop("notes", []):
        about = _about(said["record"]) if said["record"] is not None else {
            "subsistem": said["subsystem"], "entitas": said["entity"], "judul": said["title"],
            "data_id": said["data_id"] or "-", "wilayah_kode": said["unit"] or actor.home or "00"}
        if said["klasifikasi"] is not None:
            about["klasifikasi"] = said["klasifikasi"]
        rows.append(_row(moment, actor, said["action"], said["changes"], said["reason"], about))
    session.info.pop("reason", None)
    if rows:
        session.execute(insert(Jejak.__table__), rows, execution_options={"wall": "trail"})


def _about(record: Any) -> dict[str, Any]:
    cls = type(record)
    about = {"subsistem": cls.__subsystem__, "entitas": cls.__tablename__,
             "data_id": str(record.id), "judul": title_of(record),
             "wilayah_kode": getattr(record, "wilayah_kode", None) or "00",
             "klasifikasi": plain(getattr(record, "klasifikasi", None)) or "biasa"}
    if isinstance(record, Part) and cls.__owner__:
        about["induk_entitas"] = cls.__owner__[1]
        about["induk_id"] = str(getattr(record, cls.__owner__[0]))
    return about


def _row(moment: datetime, actor: Actor, action: str, changes: dict[str, Any], reason: str,
         about: dict[str, Any]) -> dict[str, Any]:
    row = {"waktu": moment, "aksi": action, "pelaku_id": actor.user_id,
           "pelaku": actor.name[:120], "perubahan": changes,
           "alasan": (reason or actor.system or None), "permintaan": actor.request_id,
           "klasifikasi": "biasa", "induk_entitas": None, "induk_id": None, **about}
    row["sidik"] = fingerprint(row)
    return row


def still_open(actor: Actor) -> Iterator[Any]:
    """Yield what leaves out the older lines of a record whose class has since risen too high.

    Those of its parts too, also of the parts it no longer had when it rose: nothing is written of
    them then. A line keeps the class of its day, and nobody may change it. A proposal that would
    raise the class closes its own lines alone.
    """
    above, _ = scope.closed(Jejak, actor)
    if above:
        later = Jejak.__table__.alias("kemudian")
        for table, key in ((Jejak.entitas, Jejak.data_id), (Jejak.induk_entitas, Jejak.induk_id)):
            yield or_(Jejak.klasifikasi.in_(above), ~exists().where(
                later.c.entitas == table, later.c.data_id == key,
                later.c.klasifikasi.in_(above), later.c.aksi.not_in((PROPOSED, CHECKED)),
                not_(later.c.aksi.startswith(PROPOSAL))))


def fingerprint(row: dict[str, Any]) -> str:
    """Return the SHA-256 of a line's own content."""
    content = {name: plain(value) for name, value in row.items() if name not in ("id", "sidik")}
    return hashlib.sha256(orjson.dumps(content, option=orjson.OPT_SORT_KEYS)).hexdigest()


def verify(session: Session) -> tuple[int, list[int]]:
    """Recompute every line's hash; return how many were read and the ids that do not agree."""
    table, wrong, count = Jejak.__table__, [], 0
    rows = session.execute(select(table).order_by(table.c.id),
                           execution_options={"wall": "trail", "yield_per": 5000})
    for row in rows.mappings():
        count += 1
        if fingerprint(dict(row)) != row["sidik"]:
            wrong.append(row["id"])
    return count, wrong
