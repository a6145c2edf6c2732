"""A column becomes a WTForms field; an entity with its Parts becomes one form.

`RecordForm` holds the form of the record and one per child row, and speaks the raw record: a plain
mapping of texts with a list of such mappings per Part. Screen, sheet and API all bring one. Sense
and storage are `intake.py`'s; widgets are the templates'.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from flask_babel import get_translations
from werkzeug.datastructures import MultiDict
from wtforms import Field as WTField
from wtforms import Form
from wtforms.i18n import DefaultTranslations
from wtforms.utils import unset_value

from app.engine import registry, values
from app.engine.base import Base
from app.engine.errors import Problem
from app.engine.vocabulary import Field, Kind

Raw = Mapping[str, Any]
ROW_KEY = re.compile(r"(?:baru)?[0-9]{1,9}")
MOST_ROWS = 500
MOST_HELD = MOST_ROWS + 1  # rows of a form that are read: one too many tells enough
TOO_MANY = f"Paling banyak {MOST_ROWS} baris."
MOST_KNOWN = 1000  # texts a field remembers the meaning of, over the rows of a sheet


class ValueField(WTField):
    """A field of ours: keeps the text as typed, and the value when it could be read."""

    def __init__(self, said: Field, **kwargs: Any) -> None:
        super().__init__(label=said.label, description=said.help, **kwargs)
        self.said = said
        self.typed: str | None = None
        self._known: dict[str, Any] = {}
        self._names_a_row = said.kind in (Kind.REFERENCE, Kind.ATTACHMENT)

    def process(self, formdata: Any, data: Any = None, extra_filters: Any = None) -> None:
        """Take the stored value, then what was typed; a field may be filled again and again."""
        self.process_errors: list[str] = []
        self.errors: list[str] = []
        self.typed = None
        self.object_data = self.data = None if data is unset_value else data
        if formdata is None:
            return
        self.typed, self.data = formdata.get(self.name, ""), None
        if not self.typed:
            return
        try:
            self.data = self._read(self.typed)
        except ValueError as error:
            self.process_errors.append(str(error))

    def empty(self) -> None:
        """Take that nothing is stored and nothing was typed."""
        self.typed, self.data, self.object_data = "", None, None
        self.errors, self.process_errors = [], []

    def _read(self, typed: str) -> Any:
        if self._names_a_row:
            if "\x00" in typed or len(typed) > values.LONGEST:
                raise ValueError("Isian memuat karakter yang tidak dapat disimpan.")
            return typed.strip() or None
        if typed in self._known:
            return self._known[typed]
        value = values.read(self.said, typed)
        if len(self._known) < MOST_KNOWN:
            self._known[typed] = value
        return value

    def _value(self) -> str:
        return self.typed if self.typed is not None else values.write(self.said, self.data)

    @property
    def text(self) -> str:
        """Return what the field shows: the typing if there was any, else the stored value."""
        return self._value()

    @property
    def chosen(self) -> set[str]:
        """Return the chosen values of a multiple choice."""
        return {part for part in self.text.split(";") if part}


class _Translated(Form):
    class Meta(Form.Meta):
        def get_translations(self, form: Form) -> Any:
            return DefaultTranslations(get_translations())

    def process(self, formdata: Any = None, obj: Any = None, **others: Any) -> None:
        """Fill every field from the record and from what was typed; nothing else is offered."""
        for name, field in self._fields.items():
            if obj is None and formdata is not None and field.name not in formdata:
                field.empty()
            else:
                field.process(formdata, unset_value if obj is None else getattr(obj, name))


@cache
def form_class(entity: type[Base]) -> type[Form]:
    """Return the WTForms class of an entity: one ValueField per typed field."""
    fields = {name: ValueField(said) for name, said in entity.__fields__.items() if said.typed}
    return type(f"{entity.__name__}Form", (_Translated,), fields)


class RowForm:
    """One child row: its key in the form (an id, or `baru1`), its fields, and whether it goes."""

    def __init__(self, attribute: str, entity: type[Base], key: str, raw: Raw | None,
                 record: Any = None) -> None:
        self.attribute, self.entity, self.key = attribute, entity, key
        self.stored: Any = None
        self.waiting: dict[str, Any] = {}
        self.removed = bool(raw and str(raw.get("hapus") or "") not in ("", "0"))
        prefix = f"{attribute}-{key}-"
        self.form = form_class(entity)(_formdata(entity, raw, prefix), obj=record, prefix=prefix)

    @property
    def id(self) -> int | None:
        """Return the stored row's id, or None for a new one."""
        return int(self.key) if self.key.isdigit() else None

    def fields(self) -> Iterator[ValueField]:
        """Walk the row's fields in their order."""
        return iter(self.form)


class RecordForm:
    """The form of one record with its child rows.

    `emptied` is a form nobody needs any more: its fields are filled again, for making them anew
    ten thousand times costs more than reading ten thousand rows.
    """

    def __init__(self, entity: type[Base], raw: Raw | None = None, record: Any = None,
                 emptied: RecordForm | None = None) -> None:
        self.entity, self.record = entity, record
        if emptied is None:
            self.form = form_class(entity)(_formdata(entity, raw), obj=record)
        else:
            self.form = emptied.form
            self.form.process(_formdata(entity, raw), obj=record)
        self.version = str(raw.get("version") or "") if raw is not None else (
            str(record.version) if record is not None else "")
        self.rows: dict[str, list[RowForm]] = {}
        self.notices: dict[str, list[str]] = {}
        self.row_errors: dict[str, list[str]] = {}
        self.warnings: list[tuple[str, str]] = []
        self.known_files: frozenset[int] = frozenset()
        self.sketch: Any = None
        for name, child in registry.children(entity).items():
            self.rows[name] = list(_rows(name, child, raw, record))
            if len(self.rows[name]) > MOST_ROWS:
                self.row_errors[name] = [TOO_MANY]
        self._order = {name: {row.key: order for order, row in enumerate(rows)}
                       for name, rows in self.rows.items()}

    def __getitem__(self, name: str) -> ValueField:
        return self.form[name]

    def fields(self) -> Iterator[ValueField]:
        """Walk the record's own fields in their order."""
        return iter(self.form)

    def all_fields(self) -> Iterator[tuple[str, ValueField]]:
        """Walk every living field with its path: `nama`, `pengurus.12.nik`."""
        for field in self.form:
            yield field.short_name, field
        for name, rows in self.rows.items():
            for row in rows:
                if not row.removed:
                    for field in row.fields():
                        yield f"{name}.{row.key}.{field.short_name}", field

    def add_error(self, path: str, sentence: str) -> None:
        """Put a sentence at the field of a path, or at the whole when there is none."""
        target = self._at(path)
        if target is None:
            self.row_errors.setdefault(path.split(".")[0], []).append(sentence)
        else:
            target.errors = [*target.errors, sentence]

    def is_wrong(self, path: str) -> bool:
        """Tell whether a field was refused already, so that it is not blamed twice."""
        target = self._at(path)
        return target is not None and bool(target.errors)

    def _at(self, path: str) -> ValueField | None:
        parts = path.split(".")
        if len(parts) == 1:
            return self.form[path] if path in self.form else None  # noqa: SIM401 - no dict
        attribute, key, name = parts if len(parts) == 3 else (parts[0], "", "")
        order = self._order.get(attribute, {}).get(key)
        form = self.rows[attribute][order].form if order is not None else {}
        return form[name] if name in form else None  # noqa: SIM401 - no dict

    def told(self) -> list[Problem]:
        """List what is wrong as a person reads it away from the form; else what is warned of."""
        return [Problem(path, f"{label}: {text}", named=True) for path, label, text in self.errors()
                ] or [Problem(path, text, warning=True) for path, text in self.warnings]

    def errors(self) -> list[tuple[str, str, str]]:
        """List (path, label, sentence) of everything wrong, in the order of the page."""
        if self.is_faultless():
            return []
        found = [(path, self.label_of(path, field), str(sentence))
                 for path, field in self.all_fields() if field.process_errors or field.errors
                 for sentence in (*field.process_errors, *field.errors)]
        for name, sentences in self.row_errors.items():
            found += [(name, self.group_label(name), sentence) for sentence in sentences]
        return list(dict.fromkeys(found))

    def is_faultless(self) -> bool:
        """Tell whether nothing was refused."""
        forms = [self.form, *(r.form for rows in self.rows.values() for r in rows if not r.removed)]
        return not self.row_errors and not any(
            field.errors or field.process_errors for form in forms for field in form)

    def label_of(self, path: str, field: ValueField) -> str:
        """Return a field's label, with the row it stands in."""
        parts = path.split(".")
        if len(parts) == 1:
            return field.said.label
        order = self._order[parts[0]][parts[1]] + 1
        return f"{self.group_label(parts[0])} baris {order}: {field.said.label}"

    def group_label(self, name: str) -> str:
        """Return the label of a Part, or of a field that has no place on the form."""
        many = self.entity.__children__.get(name)
        said = self.entity.__fields__.get(name)
        return many.label if many else said.label if said else "Isian"

    def raw(self) -> dict[str, Any]:
        """Return the record as texts again, as a proposal keeps it."""
        made: dict[str, Any] = {f.short_name: f.text for f in self.form}
        for name, rows in self.rows.items():
            made[name] = [{"id": row.key, "hapus": "1" if row.removed else "",
                           **{f.short_name: f.text for f in row.fields()}} for row in rows]
        return made


def _formdata(entity: type[Base], raw: Raw | None, prefix: str = "") -> dict[str, str] | None:
    if raw is None:
        return None
    return {prefix + name: str(raw[name]) for name in form_fields(entity)
            if raw.get(name) is not None}


def raw_of(record: Any) -> dict[str, Any]:
    """Return a stored record as texts, so that a door may change some of them."""
    return RecordForm(type(record), None, record).raw()


@cache
def form_fields(entity: type[Base]) -> list[str]:
    """Name the fields a person fills."""
    return [name for name, said in entity.__fields__.items() if said.typed]


def _rows(name: str, child: type[Base], raw: Raw | None, record: Any) -> Iterator[RowForm]:
    stored = {str(row.id): row for row in getattr(record, name, ())} if record is not None else {}
    if raw is None or name not in raw:
        yield from (RowForm(name, child, key, None, row) for key, row in stored.items())
        return
    seen: set[str] = set()
    for order, each in enumerate(raw[name][:MOST_HELD], start=1):
        key = str(each.get("id") or f"baru{order}")
        while not ROW_KEY.fullmatch(key) or key in seen or (key.isdigit() and key not in stored):
            order += MOST_ROWS
            key = f"baru{order}"
        seen.add(key)
        yield RowForm(name, child, key, each, stored.get(key))
    yield from (RowForm(name, child, key, None, row) for key, row in stored.items()
                if key not in seen)


def from_posted(entity: type[Base], posted: MultiDict[str, str]) -> dict[str, Any]:
    """Turn what a browser posts (`pengurus-12-nama`) into a raw record."""
    raw: dict[str, Any] = {"version": posted.get("version", "")}
    for name in form_fields(entity):
        raw[name] = _posted_text(entity.__fields__[name], posted, name)
    for name, child in registry.children(entity).items():
        keys = [k for k in posted.get(f"{name}-rows", "").split(",") if ROW_KEY.fullmatch(k)]
        raw[name] = [{"id": key, "hapus": posted.get(f"{name}-{key}-hapus", ""),
                      **{f: _posted_text(child.__fields__[f], posted, f"{name}-{key}-{f}")
                         for f in form_fields(child)}}
                     for key in list(dict.fromkeys(keys))[:MOST_HELD]]
    return raw


def _posted_text(said: Field, posted: MultiDict[str, str], name: str) -> str:
    if said.kind is Kind.SEVERAL:
        return ";".join(posted.getlist(name))
    return posted.get(name, "")
