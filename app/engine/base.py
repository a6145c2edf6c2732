"""What a thing is: Base, Regional, Part, Reference, Approvable and the columns each brings.

Stands on Flask-AppBuilder's registry, so users and entities share one metadata. Completes each
class from its fields (`declared.py`) with the constraints and indexes they ask for. Says nothing
about who may read or write: that is `scope.py` and `workflow.py`.
"""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar

from flask_appbuilder import Model
from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    Numeric,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column

from app.engine import declared, indexes
from app.engine.states import Klasifikasi as Klasifikasi
from app.engine.states import Status as Status
from app.engine.types import by_value
from app.engine.vocabulary import Entity, Field, Kind, Many

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s", "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
}
CODE = String(13).with_variant(String(13, collation="C"), "postgresql")
Model.registry.update_type_annotation_map({
    str: Text(), int: Integer(), Decimal: Numeric(18, 4), date: Date(), datetime: DateTime(),
    bool: Boolean(), StrEnum: by_value(), dict[str, Any]: JSON()})
Model.metadata.naming_convention = NAMING


class Base(DeclarativeBase):
    """Root of all models; an entity is a subclass that carries `__entity__`."""

    registry = Model.registry
    metadata = Model.metadata
    __entity__: ClassVar[Entity]
    __fields__: ClassVar[dict[str, Field]] = {}
    __children__: ClassVar[dict[str, Many]] = {}
    __owner__: ClassVar[tuple[str, str] | None] = None
    __subsystem__: ClassVar[str] = ""

    @classmethod
    def owner_column(cls) -> str:
        """Return the column by which a Part knows its owner; only a Part has one."""
        if cls.__owner__ is None:
            raise TypeError(f"{cls.__name__} is no Part")
        return cls.__owner__[0]

    if TYPE_CHECKING:  # what the mixins bring, for code that knows an entity only as an entity
        __table__: ClassVar[Table]
        id: Any
        version: Any
        wilayah_kode: Any
        klasifikasi: Any
        status: Any
        diverifikasi_pada: Any
        aktif: Any
        deleted_at: Any
        deleted_by_id: Any
        deleted_reason: Any

    def __init_subclass__(cls, **said: Any) -> None:
        if "__entity__" in cls.__dict__:
            cls.__tablename__ = cls.__dict__.get("__tablename__") or _snake(cls.__name__)
            _complete(cls)
        super().__init_subclass__(**said)


def _snake(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


class Stamped:
    """Who made and last changed a row, and how often it was saved."""

    id: Mapped[int] = mapped_column(Integer, primary_key=True)
    version: Mapped[int] = mapped_column(Integer, default=1, nullable=False)
    created_at: Mapped[datetime | None] = mapped_column(DateTime)
    created_by_id: Mapped[int | None] = mapped_column(Integer)
    changed_at: Mapped[datetime | None] = mapped_column(DateTime)
    changed_by_id: Mapped[int | None] = mapped_column(Integer)
    deleted_at: Mapped[datetime | None] = mapped_column(DateTime, active_history=True)
    deleted_by_id: Mapped[int | None] = mapped_column(Integer)
    deleted_reason: Mapped[str | None] = mapped_column(Text)

    @declared_attr.directive
    @classmethod
    def __mapper_args__(cls) -> dict[str, Any]:
        """Let the database itself refuse a second saver by the version that was read."""
        return {"version_id_col": cls.version, "version_id_generator": False}

    def problems(self, ask: Any) -> Any:
        """Yield a Problem for each rule over several fields that is broken; none by default."""
        return ()

    def stays(self) -> str:
        """Say why this record does not go into the trash, or nothing where it may."""
        return ""

    def fixed(self) -> tuple[str, ...]:
        """Name the fields that no longer change, which a form shows without asking for them."""
        return ()

    def fill(self, ask: Any) -> None:
        """Fill what is declared `filled` and still empty; nothing by default."""


class Regional(Stamped):
    """A record of one office: read in its region and above, written by that office alone."""

    def deliveries(self, ask: Any) -> Any:
        """Yield (table, office, values) for each record that is sent to another office."""
        return ()

    wilayah_kode: Mapped[str] = mapped_column(
        CODE, ForeignKey("wilayah.kode", onupdate="CASCADE"), nullable=False, active_history=True)
    wilayah_saat_catat: Mapped[str | None] = mapped_column(CODE)
    klasifikasi: Mapped[Klasifikasi] = mapped_column(
        by_value(Klasifikasi), default=Klasifikasi.BIASA, server_default="biasa", nullable=False,
        active_history=True,
        info={"field": Field("Klasifikasi", kind=Kind.CHOICE, choices=Klasifikasi, required=True,
                             default=Klasifikasi.BIASA, name="klasifikasi",
                             help="Menentukan siapa yang boleh membuka data ini.")})
    sumber_data: Mapped[str | None] = mapped_column(
        String(120), active_history=True,
        info={"field": Field("Sumber data", size=120, name="sumber_data",
                             help="Dari mana keterangan ini diperoleh, misalnya nomor surat.")})
    catatan: Mapped[str | None] = mapped_column(
        Text, active_history=True,
        info={"field": Field("Catatan", kind=Kind.LONG, name="catatan",
                             help="Keterangan tambahan untuk kantor sendiri.")})


class Approvable:
    """A record that passes the workflow; the columns are written by `workflow.py` alone."""

    status: Mapped[Status] = mapped_column(
        by_value(Status), default=Status.DRAF, server_default="draf", nullable=False,
        active_history=True)
    diajukan_pada: Mapped[datetime | None] = mapped_column(DateTime)
    diajukan_oleh_id: Mapped[int | None] = mapped_column(Integer)
    diverifikasi_pada: Mapped[datetime | None] = mapped_column(DateTime)
    diverifikasi_oleh_id: Mapped[int | None] = mapped_column(Integer)
    disetujui_pada: Mapped[datetime | None] = mapped_column(DateTime)
    disetujui_oleh_id: Mapped[int | None] = mapped_column(Integer)
    alasan_kembali: Mapped[str | None] = mapped_column(Text)

    def effects(self, ask: Any) -> Any:
        """Yield (record, field, value) for each thing that approval sets, here or in its office."""
        return ()


class Part(Stamped):
    """A row that lives inside another and takes its office and classification."""

    wilayah_kode: Mapped[str] = mapped_column(CODE, nullable=False, active_history=True)
    klasifikasi: Mapped[Klasifikasi] = mapped_column(
        by_value(Klasifikasi), default=Klasifikasi.BIASA, server_default="biasa", nullable=False)


class Filed:
    """A machine's row about a record (trail line, proposal, stored file): read like the record."""

    subsistem: Mapped[str] = mapped_column(String(30), nullable=False)
    entitas: Mapped[str] = mapped_column(String(60), nullable=False)
    wilayah_kode: Mapped[str] = mapped_column(CODE, nullable=False)
    klasifikasi: Mapped[Klasifikasi] = mapped_column(
        by_value(Klasifikasi), default=Klasifikasi.BIASA, server_default="biasa", nullable=False)


class Reference(Stamped):
    """A list that is the same for all offices; the centre keeps it."""

    aktif: Mapped[bool] = mapped_column(
        Boolean, default=True, server_default=text("true"), nullable=False, active_history=True,
        info={"field": Field("Masih dipakai", kind=Kind.BOOLEAN, default=True, name="aktif",
                             help="Yang tidak dipakai lagi tidak ditawarkan, tetapi tersimpan.")})


KINDS = (Stamped, Approvable, Filed, DeclarativeBase)
COMMON = ("klasifikasi", "sumber_data", "catatan")


def _complete(cls: type[Base]) -> None:
    """Fill what the annotations know, before SQLAlchemy maps the class."""
    cls.__fields__, cls.__children__ = {}, {}
    mixins = [each for each in cls.__mro__[1:-1] if not issubclass(each, (Base, *KINDS))]
    constraints = declared.complete(cls, mixins)
    if issubclass(cls, Regional):
        _add_common(cls, Regional, COMMON)
        constraints.append(UniqueConstraint("id", "wilayah_kode"))
        constraints += indexes.of(cls)
    if issubclass(cls, Reference):
        _add_common(cls, Reference, ("aktif",))
    for name, said in cls.__fields__.items():
        if not said.law:  # what rules the record rules its field
            cls.__fields__[name] = replace(said, law=cls.__entity__.law)
    constraints += _uniques(cls)
    constraints += [UniqueConstraint(said.name) for said in cls.__fields__.values()
                    if said.unique == "mutlak"]
    stated_args = cls.__dict__.get("__table_args__", ())
    cls.__table_args__ = (*constraints, *stated_args)


def _add_common(cls: type[Base], mixin: type, names: tuple[str, ...]) -> None:
    for name in names:
        if name not in cls.__fields__:
            cls.__fields__[name] = mixin.__dict__[name].column.info["field"]
    if "klasifikasi" in names:
        cls.__fields__["klasifikasi"] = replace(
            cls.__fields__["klasifikasi"], default=cls.__entity__.starts_as)


def _uniques(cls: type[Base]) -> list[Any]:
    """Make unique indexes over living rows only: the trash never blocks a new record."""
    groups: list[tuple[str, ...]] = [names for names, _ in cls.__entity__.unique]
    for said in cls.__fields__.values():
        if said.unique == "negara":
            groups.append((said.name,))
        elif said.unique == "kantor":
            groups.append(("wilayah_kode", said.name))
    alive = text("deleted_at IS NULL")
    return [Index(f"uq_{cls.__tablename__}_{'_'.join(names)}"[:60], *names, unique=True,
                  sqlite_where=alive, postgresql_where=alive) for names in groups]
