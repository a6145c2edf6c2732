"""Document numbers: drawn at approval from one locked counter per office, series and year.

A number once drawn is never given again; a rolled-back approval gives it back. No two papers of an
office bear one number: patterns that could meet are refused where they are set, and a number that
the office has given already, by another series or an older pattern, is not drawn. How a number is
written stands in `patterns.py`.
"""
from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any, cast

from sqlalchemy import (
    CursorResult,
    Integer,
    String,
    UniqueConstraint,
    insert,
    literal,
    select,
    true,
    union_all,
    update,
)
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine import patterns, registry
from app.engine.base import CODE, Base
from app.engine.errors import Invalid, Problem
from app.engine.indonesian import today
from app.engine.issued import Dokumen

OFFICE = ""
DOOR = {"wall": "numbers"}
_patterns: list[Callable[[Session, str, str], str | None]] = []


class Penghitung(Base):
    """The last number of an office's series in a year; under no series, how many in all."""

    __tablename__ = "penghitung"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    wilayah_kode: Mapped[str] = mapped_column(CODE, nullable=False)
    deret: Mapped[str] = mapped_column(String(60), nullable=False)
    tahun: Mapped[int] = mapped_column(Integer, nullable=False)
    terakhir: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    __table_args__ = (UniqueConstraint("wilayah_kode", "deret", "tahun"),)


def configure(pattern_of: Callable[[Session, str, str], str | None]) -> None:
    """Say who knows an office's pattern for a series; called once by `create_app`."""
    _patterns[:] = [pattern_of]


def draw(session: Session, office: str, series: str, day: date | None = None,
         code: str = "") -> str:
    """Draw the next number; the counters' rows stay locked until commit.

    The office's own row is stepped first, so that two of its series never draw at one moment.
    Raises Invalid when the office has given that number already.
    """
    day = day or today()
    _step(session, office, OFFICE, day.year)
    number = _step(session, office, series, day.year)
    pattern = _patterns[0](session, office, series) if _patterns else None
    drawn = patterns.fill(pattern or patterns.DEFAULT, number, office, day, series, code)
    if _given(session, office, drawn):
        raise Invalid([Problem("", f"Nomor {drawn} sudah dipakai dokumen lain di kantor ini. Ubah "
                                   "pola nomor pada Unit Kerja, lalu ulangi.")])
    return drawn


def _step(session: Session, office: str, series: str, year: int) -> int:
    table = Penghitung.__table__
    wanted = (table.c.wilayah_kode == office, table.c.deret == series, table.c.tahun == year)
    step = update(table).where(*wanted).values(terakhir=table.c.terakhir + 1)
    done = cast(CursorResult[Any], session.execute(step, execution_options=DOOR))
    if done.rowcount == 0:
        _begin(session, table, {"wilayah_kode": office, "deret": series, "tahun": year})
        session.execute(step, execution_options=DOOR)
    return int(session.execute(select(table.c.terakhir).where(*wanted),
                               execution_options=DOOR).scalar_one())


def _begin(session: Session, table: Any, series: dict[str, Any]) -> None:
    """Begin a series of a year, unless another approval begins it at this very moment."""
    connection = session.connection()
    with suppress(IntegrityError), connection.begin_nested():
        connection.execute(insert(table).values(terakhir=0, **series))


def _given(session: Session, office: str, number: str) -> bool:
    """Tell whether a record, in the trash too, or an issued paper of the office bears a number."""
    places = [(entity.__table__, name) for entity in registry.entities()
              for name, said in entity.__fields__.items() if said.drawn]
    asked: list[tuple[Any, Any]] = [(Dokumen.__table__.c.nomor, true())]
    # Asked apart, for the living and the trash each have an index of their own.
    asked += [(table.c[name], apart) for table, name in places
              for apart in (table.c.deleted_at.is_(None), table.c.deleted_at.is_not(None))]
    question = union_all(*(
        select(literal(1)).where(column.table.c.wilayah_kode == office, column == number, apart)
        for column, apart in asked))
    return session.execute(question, execution_options=DOOR).first() is not None
