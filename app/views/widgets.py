"""A form field as a template draws it: kind, names, texts, options, addresses; no HTML here.

Also cuts a form into the sections its entity declares. Reading and rules are the engine's.
"""
from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from markupsafe import Markup, escape
from sqlalchemy import select

from app.engine import attachments, intake, meant, registry, steps, values
from app.engine.base import Approvable, Base
from app.engine.forms import RecordForm, RowForm, ValueField
from app.engine.indonesian import read_key
from app.engine.scope import POINTING
from app.engine.vocabulary import Choice, Field, Kind
from app.views import interface
from app.views.screen import actor, entity_url

# Where the key of a row stands in the empty row that `forms.js` copies.
NEW_ROW = "__KEY__"


def counted(said: Field, unit: str = "") -> str:
    """Return a field's label with what it counts, unless the label says so itself."""
    unit = said.unit or unit
    told = re.search(rf"(?<!\w){re.escape(unit)}(?!\w)", said.label, re.IGNORECASE)
    return said.label if told or not unit else f"{said.label} ({unit})"


@dataclass
class Widget:
    """One field on the page."""

    said: Field
    name: str
    path: str
    text: str
    errors: list[str]
    warnings: list[str]
    required: str
    shown: str = ""
    lookup: str = ""
    lookup_day: str = ""
    chosen: set[str] = field(default_factory=set)
    options: list[tuple[str, Markup, Markup]] = field(default_factory=list)
    long_options: bool = False
    given: str = ""
    file: dict[str, Any] | None = None
    fixed: str | None = None

    @property
    def id(self) -> str:
        """Return the element id; the place of a new row's key stays as the script looks for it."""
        return "f-" + NEW_ROW.join(
            part.replace("_", "-") for part in self.name.split(NEW_ROW))

    @property
    def kind(self) -> str:
        """Return the kind as the template asks for it."""
        return self.said.kind.value

    @property
    def heading(self) -> str:
        """Return the label with what is to be typed: a count of what, rupiah or percent."""
        return counted(self.said, {"rupiah": "Rp", "persen": "%"}.get(self.kind, ""))

    @property
    def unlisted(self) -> bool:
        """Tell whether what stands there is none of the options offered."""
        return bool(self.text) and all(value != self.text for value, *_ in self.options)


@dataclass
class Rows:
    """The child rows of a form."""

    attribute: str
    label: str
    help: str
    rows: list[tuple[RowForm, list[Widget]]]
    blank: list[Widget]
    errors: list[str]
    every: Widget | None = None  # of a checklist: the blank key, by which all its lines are added


@dataclass
class Section:
    """A heading with its fields, or one group of child rows."""

    heading: str
    anchor: str
    widgets: list[Widget] = field(default_factory=list)
    rows: Rows | None = None

    @property
    def wrong(self) -> bool:
        """Tell whether anything in the section was refused."""
        own = any(w.errors for w in self.widgets)
        return own or bool(self.rows and (self.rows.errors or any(
            w.errors for _, widgets in self.rows.rows for w in widgets)))


@dataclass
class Known:
    """What the fields of one form point at, read in one question per kind of thing."""

    files: dict[str, dict[str, Any]]
    names: dict[tuple[str, str], str]
    units: tuple[str, ...] = ()


def known(form: RecordForm, units: Iterable[str] = ()) -> Known:
    """Read the files and records that the fields of a form hold; it is for these offices."""
    texts: dict[Field, set[str]] = {}
    for _, value in form.all_fields():
        if value.said.kind in (Kind.ATTACHMENT, Kind.REFERENCE) and _text(value) \
                and not _is_foreign(form, value):
            texts.setdefault(value.said, set()).add(_text(value))
    held = {t for said, found in texts.items() if said.kind is Kind.ATTACHMENT for t in found}
    by_target: dict[str, set[str]] = {}
    for said, found in texts.items():
        if said.kind is Kind.REFERENCE:
            by_target.setdefault(said.target, set()).update(
                t for t in found if read_key(t) is not None)
    session = interface.session()
    names = {(target, str(key)): str(name) for target, keys in by_target.items() if keys
             for key, name in session.execute(_named(registry.entity(target), keys),
                                              execution_options=POINTING)}
    return Known(attachments.describe(session, held, actor().user_id) if held else {}, names,
                 tuple(units))


def _is_foreign(form: RecordForm, value: ValueField) -> bool:
    """Tell whether somebody typed the number of a stored file that this record does not hold."""
    key = read_key(_text(value)) if value.said.kind is Kind.ATTACHMENT else None
    return key is not None and key != value.object_data and key not in form.known_files


def _named(target: type[Base], keys: set[str]) -> Any:
    name = getattr(target, values.title_field(target))
    return select(target.id, name).where(target.id.in_([int(k) for k in keys if len(k) < 10]))


def sections(form: RecordForm, units: Iterable[str] = ()) -> list[Section]:
    """Cut a form into the sections its entity declares."""
    entity, held = form.entity, known(form, units)
    made: list[Section] = []
    for heading, names in field_groups(entity):
        typed = [name for name in names if name in form.form]
        if typed:
            made.append(Section(heading, f"bagian-{len(made) + 1}",
                                [widget(form, held, form[name], name) for name in typed]))
    children = registry.children(entity)
    groups = [Section(entity.__children__[name].label, f"baris-{name.replace('_', '-')}",
                      rows=_rows(form, held, name, child)) for name, child in children.items()]
    return [*made[:-1], *groups, made[-1]] if len(made) > 1 else [*made, *groups]


def field_groups(entity: type[Base]) -> list[tuple[str, list[str]]]:
    """Cut an entity's fields into its declared sections, in field order."""
    starts = {first: heading for heading, first in entity.__entity__.sections}
    made: list[tuple[str, list[str]]] = []
    for name in entity.__fields__:
        heading = "Keterangan" if name == "klasifikasi" and starts else starts.get(name)
        if heading or not made:
            made.append((heading or "Data utama", []))
        made[-1][1].append(name)
    return made


def _rows(form: RecordForm, held: Known, name: str, child: type[Base]) -> Rows:
    said = form.entity.__children__[name]
    drawn = [(row, [widget(form, held, value, f"{name}.{row.key}.{value.short_name}",
                           row.entity, f"{name}-{row.key}-") for value in row.fields()])
             for row in form.rows[name]]
    empty = RowForm(name, child, NEW_ROW, None)
    blank = [widget(form, held, value, f"{name}.{NEW_ROW}.{value.short_name}", child,
                    f"{name}-{NEW_ROW}-")
             for value in empty.fields()]
    key = child.__entity__.key[0] if child.__entity__.checklist is not None else ""
    return Rows(name, said.label, said.help, drawn, blank, form.row_errors.get(name, []),
                next((each for each in blank if each.said.name == key), None))


@cache
def _options(members: type[Choice], offered: tuple[Choice, ...]
             ) -> tuple[list[tuple[str, Markup, Markup]], bool]:
    """Draw the options of a closed list once: the word sent, its attributes, its label.

    The list itself is part of the question: members of two lists with one value are equal words.
    """
    return [(choice.value, Markup('value="{}" title="{}"').format(choice.value, choice.meaning),
             escape(choice.label)) for choice in offered], any(len(c.label) > 24 for c in offered)


def _fits(said: Field, value: str) -> Markup:
    """Draw with which values of the other choice an option goes; `forms.js` hides the rest."""
    fitting = said.given[1] if said.given is not None else {}
    return Markup(' data-fits="{}"').format(" ".join(
        other.value for other, those in fitting.items() if said.members(value) in those))


def widget(form: RecordForm, held: Known, value: ValueField, path: str,
           entity: type[Base] | None = None, prefix: str = "") -> Widget:
    """Describe one field for the template."""
    owner, said = entity or form.entity, value.said
    warnings = [sentence for at, sentence in form.warnings if at == path]
    made = Widget(said, prefix + value.short_name, path, _text(value),
                  [str(e) for e in dict.fromkeys((*value.process_errors, *value.errors))],
                  warnings, required_word(form.entity, said))
    if said.kind is Kind.CHOICE:
        offered = said.only or tuple(meant.choices(
            interface.session(), said, held.units, value.object_data)) if said.steps is None \
            else tuple(steps.offered(said, value.object_data))
        made.options, made.long_options = _options(said.members, offered)
        if said.given is not None:
            made.given = prefix + said.given[0]
            made.options = [(each, drawn + _fits(said, each), label)
                            for each, drawn, label in made.options]
        made.shown = next((m.label for m in said.members if m.value == made.text), made.text)
    elif said.kind is Kind.SEVERAL:
        made.chosen = value.chosen
    elif said.kind is Kind.REFERENCE:
        made.lookup = entity_url(form.entity, "pilihan", f"{owner.__tablename__}.{said.name}"
                                 if owner is not form.entity else said.name)
        made.lookup_day = prefix + said.offered_on if said.offered_on else ""
        made.shown = held.names.get((said.target, made.text),
                                    "" if read_key(made.text) is not None else made.text)
    elif said.kind is Kind.ATTACHMENT and made.text:
        made.file = held.files.get(made.text)
    elif said.kind is Kind.POINTER and made.text and not made.errors:
        table, column = said.points_to.split(".")
        made.shown = intake.pointed_name(interface.session(), table, column, made.text) or ""
    if owner is form.entity and form.record is not None and not made.errors \
            and value.short_name in form.record.fixed():
        made.fixed = made.shown or values.show(said, value.object_data)
    return made


def _text(value: ValueField) -> str:
    if value.said.kind is Kind.ATTACHMENT and isinstance(value.data, attachments.Titipan):
        return attachments.TOKEN + value.data.token
    if value.said.kind is Kind.REFERENCE and value.data is not None:
        return str(value.data)
    if not value.text and value.said.default is not None and value.typed is None:
        return values.write(value.said, value.said.default)
    return value.text


def required_word(entity: type[Base], said: Field) -> str:
    """Say when a field is demanded: always, at ajukan, or never."""
    if said.identity:
        return "wajib"
    if said.required:
        return "wajib saat diajukan" if issubclass(entity, Approvable) else "wajib"
    return ""
