"""What a thing is: Base, Regional, Part, Reference, Approvable and the columns each brings.

Stands on Flask-AppBuilder's registry, so users and entities share one metadata. Completes each
declared field from its annotation (kind, required) and ties Parts to their owners. Says nothing
about who may read or write: that is `scope.py` and `workflow.py`.
"""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from inspect import get_annotations
from typing import TYPE_CHECKING, Any, ClassVar, get_args

from flask_appbuilder import Model
from sqlalchemy import (
    JSON,
    Boolean,
    Date,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    Numeric,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import (
    DeclarativeBase,
    Mapped,
    MappedColumn,
    declared_attr,
    mapped_column,
    relationship,
)

from app.engine import indexes
from app.engine.states import Klasifikasi as Klasifikasi
from app.engine.states import Status as Status
from app.engine.types import by_value
from app.engine.vocabulary import Choice, Entity, Field, Kind, Many

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s", "pk": "pk_%(table_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
}
CODE = String(13).with_variant(String(13, collation="C"), "postgresql")
_KINDS: dict[type, Kind] = {
    str: Kind.TEXT, int: Kind.INTEGER, Decimal: Kind.DECIMAL, date: Kind.DATE,
    datetime: Kind.MOMENT, bool: Kind.BOOLEAN}

Model.registry.update_type_annotation_map({
    str: Text(), int: Integer(), Decimal: Numeric(18, 4), date: Date(), datetime: DateTime(),
    bool: Boolean(), StrEnum: by_value(), dict[str, Any]: JSON()})
Model.metadata.naming_convention = NAMING


def camel(table: str) -> str:
    """Return the class name that belongs to a table name."""
    return "".join(part.capitalize() for part in table.split("_"))


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


class Regional(Stamped):
    """A record of one office: read in its region and above, written by that office alone."""

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
    disetujui_pada: Mapped[datetime | None] = mapped_column(DateTime)
    disetujui_oleh_id: Mapped[int | None] = mapped_column(Integer)
    alasan_kembali: Mapped[str | None] = mapped_column(Text)


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


COMMON = ("klasifikasi", "sumber_data", "catatan")


def _complete(cls: type[Base]) -> None:
    """Fill what the annotations know, before SQLAlchemy maps the class."""
    cls.__fields__, cls.__children__ = {}, {}
    constraints: list[Any] = []
    for name, annotation in list(get_annotations(cls).items()):
        stated = cls.__dict__.get(name)
        if isinstance(stated, Many):
            cls.__children__[name] = stated
            setattr(cls, name, _children_of(cls, stated))
        elif isinstance(stated, MappedColumn):
            _complete_column(cls, name, annotation, stated, constraints)
    if issubclass(cls, Regional):
        _add_common(cls, Regional, COMMON)
        constraints.append(UniqueConstraint("id", "wilayah_kode"))
        constraints += indexes.of(cls)
    if issubclass(cls, Reference):
        _add_common(cls, Reference, ("aktif",))
    constraints += _uniques(cls)
    constraints += [UniqueConstraint(said.name) for said in cls.__fields__.values()
                    if said.unique == "mutlak"]
    stated_args = cls.__dict__.get("__table_args__", ())
    cls.__table_args__ = (*constraints, *stated_args)


def _complete_column(cls: type[Base], name: str, annotation: Any, column: MappedColumn[Any],
                     constraints: list[Any]) -> None:
    inner = get_args(annotation)[0]
    options = get_args(inner)
    optional = type(None) in options
    python = next((o for o in options if o is not type(None)), inner) if optional else inner
    info = column.column.info
    if "owner" in info:
        table = info["owner"]
        cls.__owner__ = (name, table)
        constraints.append(ForeignKeyConstraint(
            [name, "wilayah_kode"], [f"{table}.id", f"{table}.wilayah_kode"], onupdate="CASCADE"))
        return
    if "field" not in info:
        return
    said: Field = info["field"]
    kind, choices = said.kind, said.choices
    if not info.pop("kind_said", False):
        if isinstance(python, type) and issubclass(python, Choice):
            kind, choices = Kind.CHOICE, python
        else:
            kind = _KINDS.get(python, Kind.TEXT)
            if kind is Kind.TEXT and said.size is None:
                kind = Kind.LONG
    full = replace(said, name=name, kind=kind, choices=choices, required=not optional)
    info["field"] = cls.__fields__[name] = full
    if kind is Kind.REFERENCE:
        _tie(cls, name, full)


def _tie(cls: type[Base], name: str, said: Field) -> None:
    setattr(cls, name.removesuffix("_id"), relationship(
        camel(said.target), primaryjoin=f"{cls.__name__}.{name} == {camel(said.target)}.id",
        foreign_keys=f"{cls.__name__}.{name}", viewonly=True, lazy="select"))


def _children_of(cls: type[Base], said: Many) -> Any:
    child = camel(said.table)
    return relationship(
        child, order_by=f"{child}.id", cascade="save-update, merge", lazy="select",
        primaryjoin=f"and_({cls.__name__}.id == {child}.{cls.__tablename__}_id, "
                    f"{cls.__name__}.wilayah_kode == {child}.wilayah_kode)",
        foreign_keys=f"[{child}.{cls.__tablename__}_id, {child}.wilayah_kode]")


def _add_common(cls: type[Base], mixin: type, names: tuple[str, ...]) -> None:
    for name in names:
        if name not in cls.__fields__:
            cls.__fields__[name] = mixin.__dict__[name].column.info["field"]


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
