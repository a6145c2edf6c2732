"""Records of any entity, made from what its fields say of themselves; no entity is named here.

`raw_for` needs no database. `whole_raw` also makes what the record points to and uploads its files,
so that *ajukan* finds nothing missing; `store` writes it. What a rule asks beyond one field is in
`examples.py`. Everything that must be unique differs from call to call.
"""
import io
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PIL import Image
from sqlalchemy import select
from sqlalchemy.orm import Session

from app.engine import attachments, intake, registry
from app.engine.actor import Actor, as_system
from app.engine.base import Base, Reference, Status
from app.engine.forms import RecordForm
from app.engine.indonesian import typed_date
from app.engine.vocabulary import Field, Kind
from tests import examples
from tests.serials import Serial, named

Raw = dict[str, Any]
POINTED_AT = "Contoh yang dirujuk data lain."
MAKE = "(buat)"  # how an example asks for a record that its field does not demand
FIRST_DAY, DAYS = date(2024, 1, 2), 700
PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
_serials = Serial(__name__, 1)


def _picture(kind: str) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (2, 2), "white").save(stream, kind)
    return stream.getvalue()


PNG = _picture("PNG")


def raw_for(entity: type[Base], **over: Any) -> Raw:
    """Return a raw record with every field and one row of each Part, valid by itself.

    References to shipped lists take their first row; other references and files stay empty, for
    they need a database.
    """
    serial = next(_serials)
    turn = next(named(entity.__tablename__)) % DAYS
    raw = _fields(entity, serial, turn)
    for name, child in registry.children(entity).items():
        raw[name] = [{"id": "", "hapus": "", **_fields(child, serial, turn)}]
    adjust = examples.ADJUST.get(entity.__tablename__)
    if adjust:
        adjust(raw)
    return raw | {name: value if isinstance(value, list) else str(value)
                  for name, value in over.items()}


def whole_raw(session: Session, actor: Actor, entity: type[Base], unit: str, **over: Any) -> Raw:
    """Return a raw record that *ajukan* accepts, with what it points to and required files made."""
    raw = raw_for(entity, **over)
    prepare = examples.PREPARE.get(entity.__tablename__)
    if prepare:
        prepare(raw, Shelf(session, actor, unit))
        raw |= {name: value if isinstance(value, list) else str(value)
                for name, value in over.items()}
    _complete(session, actor, entity, raw, unit)
    for name, child in registry.children(entity).items():
        for row in raw[name]:
            _complete(session, actor, child, row, unit)
    return raw


def store(session: Session, actor: Actor, entity: type[Base], unit: str, *, raw: Raw | None = None,
          **over: Any) -> Any:
    """Examine and keep a record as its office would (a draft, when it passes the workflow)."""
    form = RecordForm(entity, raw or whole_raw(session, actor, entity, unit, **over))
    ready = intake.examine(session, actor, form, unit=unit, confirmed=True)
    assert ready, form.errors()
    return intake.keep(session, form, unit=unit, reason="Contoh untuk pengujian.")


def token(session: Session, actor: Actor, said: Field, content: bytes | None = None) -> str:
    """Upload a file that a field accepts; return its token."""
    kind = said.accepts[0]
    made = content or (PDF if kind == "pdf" else PNG if kind == "png" else _picture("JPEG"))
    return attachments.receive(session, said, f"contoh.{kind}", io.BytesIO(made),
                               actor.user_id or 0)


class Shelf:
    """What an example may ask to stand in its office first: approved records, free combinations."""

    def __init__(self, session: Session, actor: Actor, unit: str) -> None:
        self.session, self.actor, self.unit = session, actor, unit

    def find(self, table: str, **equal: Any) -> Any:
        """Return a record of the office with these values, or None."""
        cls = registry.entity(table)
        query = select(cls).where(*(getattr(cls, name) == value for name, value in equal.items()))
        if not issubclass(cls, Reference):
            query = query.where(cls.wilayah_kode == self.unit)
        return self.session.scalar(query.limit(1))

    def make(self, table: str, **over: Any) -> Any:
        """Store a record of the office and let the system approve it."""
        cls = registry.entity(table)
        key = store(self.session, self.actor, cls, self.unit, **over).id
        with as_system("Contoh untuk pengujian."):
            self.session.scalar(select(cls).where(cls.id == key)).status = Status.DISETUJUI
            self.session.flush()
        return self.session.scalar(select(cls).where(cls.id == key))

    def approved(self, table: str, **equal: Any) -> Any:
        """Return an approved record with these values, made when there is none."""
        return self.find(table, status=Status.DISETUJUI, **equal) or self.make(table, **equal)


def _complete(session: Session, actor: Actor, entity: type[Base], raw: Raw, unit: str) -> None:
    for name, said in entity.__fields__.items():
        wanted = said.required or raw.get(name) == MAKE
        if raw.get(name) not in (None, "", MAKE):
            continue
        if said.kind is Kind.ATTACHMENT and wanted:
            raw[name] = token(session, actor, said)
        elif said.kind is Kind.REFERENCE and wanted:
            raw[name] = str(_target(session, actor, registry.entity(said.target), unit))


def _target(session: Session, actor: Actor, entity: type[Base], unit: str) -> int:
    """Return a record of the office to point at, made when there is none.

    One kept for this alone: what is pointed at can no longer be put into the trash.
    """
    query = select(entity.id).limit(1)
    if issubclass(entity, Reference):
        return session.scalar(query) or store(session, actor, entity, unit).id
    query = query.where(entity.wilayah_kode == unit)
    if not any(names == ("wilayah_kode",) for names, _ in entity.__entity__.unique):
        query = query.where(entity.catatan == POINTED_AT)
    found = session.scalar(query)
    return found or store(session, actor, entity, unit, catatan=POINTED_AT).id


def _fields(entity: type[Base], serial: int, turn: int) -> Raw:
    """Give later days to later fields, and another set to the next record of the entity."""
    return {name: "" if said.filled else _text(said, serial, turn + order)
            for order, (name, said) in enumerate(entity.__fields__.items()) if said.typed}


def _text(said: Field, serial: int, order: int) -> str:
    if said.kind in _WRITTEN:
        return _WRITTEN[said.kind](said, serial, order)
    return _words(said, serial)


def _words(said: Field, serial: int) -> str:
    tail = f" {serial:02}"
    return f"Contoh {said.label.lower()}"[: (said.size or 200) - len(tail)] + tail


def _day(said: Field, serial: int, order: int) -> str:
    return typed_date(FIRST_DAY + timedelta(days=order))


def _integer(said: Field, serial: int, order: int) -> str:
    return str(max(int(said.low or 0), 3) if said.high is None else said.low or 0)


def _reference(said: Field, serial: int, order: int) -> str:
    return "1" if issubclass(registry.entity(said.target), Reference) else ""


_WRITTEN: dict[Kind, Callable[[Field, int, int], str]] = {
    Kind.INTEGER: _integer,
    Kind.DECIMAL: lambda said, serial, order: "1,5",
    Kind.RUPIAH: lambda said, serial, order: "1.250.000",
    Kind.PERCENT: lambda said, serial, order: "12,5",
    Kind.YEAR: lambda said, serial, order: "2020",
    Kind.DATE: _day,
    Kind.MOMENT: lambda said, serial, order: f"{_day(said, serial, order)} 09.30",
    Kind.BOOLEAN: lambda said, serial, order: "tidak",
    Kind.CHOICE: lambda said, serial, order: next(iter(said.steps or said.choices or ())).value,
    Kind.SEVERAL: lambda said, serial, order: next(iter(said.choices or ())).value,
    Kind.REFERENCE: _reference,
    Kind.ATTACHMENT: lambda said, serial, order: "",
    Kind.POINTER: lambda said, serial, order: "",
    Kind.LATITUDE: lambda said, serial, order: "-6,914744",
    Kind.LONGITUDE: lambda said, serial, order: "107,609810",
    Kind.NIK: lambda said, serial, order: f"990101010190{serial % 9999 + 1:04}",
    Kind.NPWP: lambda said, serial, order: f"0000{serial:012}",
    Kind.NIP: lambda said, serial, order: "190001012000011000",
    Kind.PHONE: lambda said, serial, order: "084000000001",
    Kind.EMAIL: lambda said, serial, order: f"contoh{serial}@kantor.example",
    Kind.URL: lambda said, serial, order: f"https://contoh{serial}.example",
    Kind.POSTCODE: lambda said, serial, order: "40000",
    Kind.DOCUMENT: lambda said, serial, order: f"{serial:03}/CONTOH/{order}/2024",
}
