"""Pengguna: what the house keeps beside Flask-AppBuilder's user: office, clearance, grants, locks.

A person holds grants (role, subsystem, unit), several at once. Passwords stay with
Flask-AppBuilder; sessions end when `stempel` changes. Screens for these are hand-made in
`views/users.py`, for they decide over rights.
"""
import secrets
from datetime import datetime

from flask_appbuilder.security.sqla.models import User
from sqlalchemy import Boolean, DateTime, ForeignKey, Integer, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.engine.base import CODE, Base, Klasifikasi
from app.engine.types import by_value


def new_stamp() -> str:
    """Return a fresh session stamp; every session that carries the old one has ended."""
    return secrets.token_hex(16)


class Pengguna(Base):
    """The office side of a user account."""

    __tablename__ = "pengguna"
    id: Mapped[int] = mapped_column(Integer, ForeignKey("ab_user.id"), primary_key=True)
    wilayah_kode: Mapped[str] = mapped_column(
        CODE, ForeignKey("wilayah.kode", onupdate="CASCADE"), nullable=False, index=True)
    jabatan: Mapped[str | None] = mapped_column(String(120))
    nip: Mapped[str | None] = mapped_column(String(18))
    nasional: Mapped[bool] = mapped_column(Boolean, nullable=False, default=False)
    batas_klasifikasi: Mapped[Klasifikasi | None] = mapped_column(by_value(Klasifikasi))
    wajib_ganti_sandi: Mapped[bool] = mapped_column(Boolean, nullable=False, default=False)
    stempel: Mapped[str] = mapped_column(String(32), nullable=False, default=new_stamp)
    gagal_masuk: Mapped[int] = mapped_column(Integer, nullable=False, default=0)
    terkunci_sampai: Mapped[datetime | None] = mapped_column(DateTime)
    user: Mapped[User] = relationship(User, lazy="joined", innerjoin=True)
    hak: Mapped[list["HakAkses"]] = relationship(
        "HakAkses", order_by="HakAkses.id", cascade="all, delete-orphan", lazy="joined")


class HakAkses(Base):
    """One grant of a user: a role in one subsystem, or in all, at one unit."""

    __tablename__ = "hak_akses"
    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    pengguna_id: Mapped[int] = mapped_column(
        Integer, ForeignKey("pengguna.id"), nullable=False, index=True)
    peran: Mapped[str] = mapped_column(String(30), nullable=False)
    subsistem: Mapped[str] = mapped_column(String(30), nullable=False)
    wilayah_kode: Mapped[str] = mapped_column(
        CODE, ForeignKey("wilayah.kode", onupdate="CASCADE"), nullable=False)
    __table_args__ = (UniqueConstraint("pengguna_id", "peran", "subsistem", "wilayah_kode"),)
