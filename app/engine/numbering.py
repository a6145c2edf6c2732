"""Document numbers: drawn at approval from one locked counter per office, series and year.

The pattern is the office's own, with tokens `{urut}`, `{urut:4}`, `{bulan}` (Roman), `{tahun}`,
`{wilayah}` and `{kode}`, the archive code of what is numbered. A number once drawn is never given
again; a rolled-back approval gives it back.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from typing import Any, cast

from sqlalchemy import CursorResult, Integer, String, UniqueConstraint, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from app.engine.base import CODE, Base
from app.engine.indonesian import roman_month, today

DEFAULT = "{urut:3}/{wilayah}/{bulan}/{tahun}"
_TOKEN = re.compile(r"\{(urut|bulan|tahun|wilayah|kode)(?::(\d))?\}")
_CODE = re.compile(r"\{kode\}[-/.]?")
_patterns: list[Callable[[Session, str, str], str | None]] = []


class Penghitung(Base):
    """The last number given in a series of an office in a year."""

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
    """Draw the next number; the counter's row stays locked until commit."""
    day = day or today()
    table = Penghitung.__table__
    wanted = (table.c.wilayah_kode == office, table.c.deret == series, table.c.tahun == day.year)
    open_door = {"wall": "numbers"}
    step = update(table).where(*wanted).values(terakhir=table.c.terakhir + 1)
    done = cast(CursorResult[Any], session.execute(step, execution_options=open_door))
    if done.rowcount == 0:
        _begin(session, table, {"wilayah_kode": office, "deret": series, "tahun": day.year})
        session.execute(step, execution_options=open_door)
    number = session.execute(select(table.c.terakhir).where(*wanted),
                             execution_options=open_door).scalar_one()
    pattern = _patterns[0](session, office, series) if _patterns else None
    return fill(pattern or DEFAULT, number, office, day, code)


def _begin(session: Session, table: Any, series: dict[str, Any]) -> None:
    """Begin a series of a year, unless another approval begins it at this very moment."""
    connection = session.connection()
    with suppress(IntegrityError), connection.begin_nested():
        connection.execute(insert(table).values(terakhir=0, **series))


def fill(pattern: str, number: int, office: str, day: date, code: str = "") -> str:
    """Write a number by a pattern; where there is no code, its place closes up."""
    pattern = pattern if code else _CODE.sub("", pattern)

    def token(match: re.Match[str]) -> str:
        name, width = match.groups()
        return {"urut": str(number).zfill(int(width or 1)), "bulan": roman_month(day),
                "tahun": str(day.year), "wilayah": office, "kode": code}[name]
    return _TOKEN.sub(token, pattern)


def check_pattern(pattern: str) -> str | None:
    """Return a sentence when a pattern cannot be used."""
    if "{urut" not in pattern or "{tahun}" not in pattern:
        return "Pola harus memuat {urut} dan {tahun} agar nomor tidak berulang."
    if "{tahun}" not in pattern:
        return "Pola harus memuat {tahun}, sebab nomor urut dimulai lagi setiap tahun."
    left = _TOKEN.sub("", pattern)
    if "{" in left or "}" in left:
        return ("Tanda yang dikenal hanya {urut}, {urut:4}, {bulan}, {tahun}, {wilayah}, dan "
                "{kode}.")
    return None
