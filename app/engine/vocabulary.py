"""The dozen words a subsystem file may use: field, ref, owner, many, Entity, Recap, Chart ...

Declarations only: small frozen dataclasses and functions that return SQLAlchemy columns carrying
them. What they become (tables, forms, sheets, screens, paper) is written in the rooms of those
names; `base.py` completes each field from its annotation, `checks.py` refuses contradictions.
"""
from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ForeignKey, Integer, Numeric, String, Text
from sqlalchemy.orm import MappedColumn, mapped_column

from app.engine.indonesian import today
from app.engine.kinds import NUMERIC, Choice, Kind
from app.engine.states import Klasifikasi
from app.engine.tables import EACH, Bars, Chart, Column, Recap, Source
from app.engine.types import Several

__all__ = ["EACH", "NUMERIC", "Bars", "Chart", "Choice", "Column", "Entity", "Field", "Kind",
           "Many", "Recap", "Source", "Subsystem", "attachment", "derived", "field", "many",
           "owner", "ref"]

# Which rows of an entity a lookup offers: asked with the entity, the code and level of an office
# that the person writes for, and the day beside it; the criterion, or None where all fit.
Offer = Callable[[Any, str, str, date | None], Any]


@dataclass(frozen=True)
class Field:
    """Everything said about one value of an entity; `base.py` fills name, kind and required."""

    label: str
    help: str = ""
    law: str = ""
    name: str = ""
    kind: Kind = Kind.TEXT
    required: bool = False
    identity: bool = False
    unique: str = ""
    search: bool = False
    private: bool = False
    drawn: str = ""
    size: int | None = None
    unit: str = ""
    low: Any = None
    high: Any = None
    default: Any = None
    choices: type[Choice] | None = None
    target: str = ""
    points_to: str = ""
    accepts: tuple[str, ...] = ()
    max_mb: int = 5
    max_side: int = 6000
    dated: bool = False
    steps: Mapping[Choice, tuple[Choice, ...]] | None = None
    starts: tuple[Choice, ...] = ()
    filled: bool = False
    computed: bool = False
    synonyms: bool = False
    also: tuple[str, ...] = ()
    among: tuple[str, Mapping[str, tuple[Choice, ...]]] | None = dataclasses.field(
        default=None, hash=False)
    offered: tuple[str, Mapping[str, tuple[Choice, ...]]] | Offer | None = dataclasses.field(
        default=None, hash=False, repr=False)  # a function is called otherwise in each process
    offered_on: str = ""
    only: tuple[Choice, ...] = ()
    given: tuple[str, Mapping[Choice, tuple[Choice, ...]]] | None = dataclasses.field(
        default=None, hash=False)

    @property
    def members(self) -> type[Choice]:
        """Return the closed list of a choice field; a field without one is our mistake."""
        if self.choices is None:
            raise TypeError(f"{self.name} has no closed list")
        return self.choices

    @property
    def typed(self) -> bool:
        """Tell whether a person fills it; drawn and computed values are filled by the machine."""
        return not (self.drawn or self.computed)


_TYPES: Mapping[Kind, Callable[[], Any]] = {
    Kind.LONG: Text, Kind.RUPIAH: lambda: Numeric(18, 2), Kind.PERCENT: lambda: Numeric(6, 2),
    Kind.YEAR: Integer, Kind.LATITUDE: lambda: Numeric(9, 6), Kind.LONGITUDE: lambda: Numeric(9, 6),
    Kind.NIK: lambda: String(16), Kind.NPWP: lambda: String(16), Kind.NIP: lambda: String(18),
    Kind.PHONE: lambda: String(20), Kind.EMAIL: lambda: String(120), Kind.URL: lambda: String(200),
    Kind.POSTCODE: lambda: String(5), Kind.DOCUMENT: lambda: String(80),
    Kind.POINTER: lambda: String(80),
}


def field(label: str, *, kind: Kind | None = None, size: int | None = None,
          several: type[Choice] | None = None, identity: bool = False,
          unique: str | bool = "", stored: Any = None, **said: Any) -> MappedColumn[Any]:
    """Declare one value; the annotation beside it gives type and whether it is required.

    `identity` is demanded already of a draft; other required fields are demanded at *ajukan*.
    `unique` is True (in the nation), "kantor" (within the owning office) or "mutlak" (even against
    the trash, so that foreign keys may point at it). `stored` overrides the column type.
    `private` is masked in lists, exports and the trail. `drawn` names the number series that
    fills it at approval.
    `dated` fills an empty date with the day of approval. `points_to="ormas.nomor_registrasi"`
    makes a text that must equal that number of an approved record in the nation. `low`, `high`
    bound numbers and dates (`high="hari_ini"` for no future date, "tahun_ini" or "tahun_depan" for
    a year, which always says both). `steps` says which value of a
    choice may follow which; the first one named is where a record begins, or one of `starts`, where
    a matter of the past is entered as it ended. `filled` may be left
    empty: the record's own `fill(ask)` fills it, and anew as long as nobody types another value.
    `computed` is never typed: the record's own `compute(facts)` fills it whenever it is stored.
    `synonyms` is the text of a shared list that holds what else a row is called, by semicolons:
    a reference finds the row by each. `also` are further headings that tables give its column.
    `only` are the members of a closed list that a form offers here; `given` offers those that go
    with another choice of the record: its name, and what fits each of its values. `offered` says
    by the level of the office which are offered, as it does for a reference; its name is empty.
    """
    if several is not None:
        kind, said["choices"] = Kind.SEVERAL, several
    if said.get("points_to"):
        kind = Kind.POINTER
    if said.get("steps") and said.get("default") is None:
        said["default"] = next(iter(said["steps"]))
    if said.get("drawn"):
        kind = kind or Kind.DOCUMENT
    stated = Field(label, kind=kind or Kind.TEXT, size=size, identity=identity,
                   unique="negara" if unique is True else str(unique or ""), **said)
    column_type = stored or _column_type(kind, size, several)
    arguments = () if column_type is None else (column_type,)
    return mapped_column(*arguments, nullable=not identity, active_history=True,
                         info={"field": stated, "kind_said": kind is not None})


def _column_type(kind: Kind | None, size: int | None, several: type[Choice] | None) -> Any:
    if several is not None:
        return Several(several)
    if kind is not None and kind in _TYPES:
        return _TYPES[kind]()
    return String(size) if size else None


def ref(table: str, label: str, *, identity: bool = False, **said: Any) -> MappedColumn[Any]:
    """Declare a reference to one record of another entity, chosen by lookup, never by dropdown.

    Write it `bidang_utama_id: Mapped[int] = ref("bidang_kegiatan", "Bidang utama")`; the record
    itself is then `bidang_utama`. `among` says which of several rows called alike fit: the name of
    a choice of theirs, and its values by the level of the record's office, "" for any. `offered`
    says in the same way which rows a lookup offers at all; `pemilu_id.jenis` is a choice of what
    they point at. A level that is not named is offered every row; one with its province before it
    (`34:kota`) goes before the level alone. Or `offered` is an `Offer`, and `offered_on` names the
    date of the same record that it is asked about.
    """
    stated = Field(label, kind=Kind.REFERENCE, target=table, identity=identity, **said)
    return mapped_column(ForeignKey(f"{table}.id"), nullable=not identity, index=True,
                         active_history=True, info={"field": stated, "kind_said": True})


def attachment(label: str, *, accepts: tuple[str, ...] = ("pdf", "jpg", "png"),
               max_mb: int = 5, **said: Any) -> MappedColumn[Any]:
    """Declare one stored file; write it `foto_id: Mapped[int | None] = attachment("Foto")`."""
    stated = Field(label, kind=Kind.ATTACHMENT, accepts=accepts, max_mb=max_mb, **said)
    return mapped_column(ForeignKey("lampiran.id"), nullable=True, index=True,
                         active_history=True, info={"field": stated, "kind_said": True})


def owner(table: str) -> MappedColumn[Any]:
    """Declare the record a Part lives in; write it `ormas_id: Mapped[int] = owner("ormas")`."""
    return mapped_column(Integer, nullable=False, index=True, active_history=True,
                         info={"owner": table})


@dataclass(frozen=True)
class Many:
    """Child rows edited inside their owner's form."""

    table: str
    label: str
    help: str = ""


def many(table: str, label: str, help: str = "") -> Any:
    """Declare the rows of a Part: `pengurus: Mapped[list["OrmasPengurus"]] = many(...)`."""
    return Many(table, label, help)


class derived(property):  # noqa: N801 - used as a decorator
    """A property of the model that lists, sheets and recaps may show like a column.

    With `on_day` the function takes a day as well: today, or in a recap the last of its period.
    """

    label: str
    kind: Kind
    at: Callable[[Any, date], Any] | None = None

    def __init__(self, label: str, kind: Kind = Kind.TEXT, *, on_day: bool = False) -> None:
        super().__init__()
        self.label, self.kind, self._on_day = label, kind, on_day

    def __call__(self, function: Callable[..., Any]) -> derived:
        made = derived(self.label, self.kind)
        if self._on_day:
            made.at = function
            property.__init__(made, lambda record: function(record, today()))
        else:
            property.__init__(made, function)
        return made


@dataclass(frozen=True)
class Entity:
    """What an entity is called and how it is found, listed and kept.

    `key`: fields by which an Excel row finds its record within the office. `listed`: columns of
    the list, the first names the record. `sections`: (heading, its first field), in field order.
    `unique`: further combinations that may exist once. `similar`: fields compared for
    near-duplicates within reach. `stock`: the date by which a recap counts it. `called`: the
    office setting that says what this office calls the letter made of a record. `closes`:
    (whole, parts) of typed figures that are added again; a difference is warned of. `expires`:
    the date whose coming is a task 90 and 30 days before; `ended`: the date that, once filled,
    ends the reminding. `awaits`: (a choice with steps, the words of the task): on its first step a
    record waits for those who write in its office. `starts_as`: the class of a new record.
    `shared`: may be pointed at by officers of every subsystem. `informs`: fields naming the records
    whose computed values follow from this one. `cited`: kind, number and year by which paper cites
    a legal document. `checklist`: of a Part whose key is one choice or one shipped list: each line
    of that list makes a row, those alone whose columns hold one of these values.
    """

    label: str
    key: tuple[str, ...]
    listed: tuple[str, ...]
    help: str = ""
    law: str = ""
    icon: str = "file-text"
    sections: tuple[tuple[str, str], ...] = ()
    filters: tuple[str, ...] = ()
    sort: str = "-id"
    unique: tuple[tuple[tuple[str, ...], str], ...] = ()
    similar: tuple[str, ...] = ()
    stock: str = ""
    called: str = ""
    totals: tuple[str, ...] = ()
    closes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    expires: str = ""
    ended: str = ""
    awaits: tuple[str, str] = ("", "")
    starts_as: Klasifikasi = Klasifikasi.BIASA
    shared: bool = False
    informs: tuple[str, ...] = ()
    checklist: dict[str, tuple[Any, ...]] | None = None
    cited: tuple[str, ...] = ()
    writers: tuple[str, ...] = ("petugas",)
    approvers: tuple[str, ...] = ("pengawas",)


@dataclass(frozen=True)
class Subsystem:
    """The table of contents of one subsystem; stands last in its file or package."""

    code: str
    label: str
    long_label: str
    order: int
    icon: str
    entities: tuple[type, ...]
    recaps: tuple[Recap, ...] = ()
    charts: tuple[Chart, ...] = ()
    foundation: bool = False
