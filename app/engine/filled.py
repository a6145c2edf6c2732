"""What a form may leave empty and the record fills itself: looked up or counted by `fill(ask)`.

A field declared `filled` is filled before the rules are asked, by every door. What a person typed
stays and is theirs to defend: the rules refuse a figure that differs. A stored value nobody touched
is filled anew, unless nothing can be found to fill it with, or a text is a person's own words.
What is never typed is another word: `computed`.
"""
from __future__ import annotations

from typing import Any

from app.engine.forms import RecordForm
from app.engine.vocabulary import Field, Kind


def fields(entity: Any) -> list[Field]:
    """List the fields a record fills itself."""
    return [said for said in entity.__fields__.values() if said.filled]


def fill(form: RecordForm, sketch: Any, ask: Any) -> None:
    """Let the sketch of a form fill itself, and the form know what it was filled with."""
    names = [said.name for said in fields(form.entity)]
    if not names:
        return
    for name in names:
        field = form[name]
        if field.data is not None and field.data == field.object_data and not (
                field.said.kind is Kind.TEXT and _own_words(form.record, name, ask)):
            _anew(sketch, name, ask)
    sketch.fill(ask)
    for name in names:
        form[name].data = getattr(sketch, name)


def _anew(sketch: Any, name: str, ask: Any) -> None:
    before = getattr(sketch, name)
    setattr(sketch, name, None)
    sketch.fill(ask)
    if getattr(sketch, name) is None:
        setattr(sketch, name, before)


def _own_words(record: Any, name: str, ask: Any) -> bool:
    """Tell whether a stored text is other than what the stored record would be filled with."""
    twin = type(record)()
    for column in record.__mapper__.column_attrs:
        setattr(twin, column.key, getattr(record, column.key))
    setattr(twin, name, None)
    twin.fill(ask)
    return bool(getattr(twin, name) != getattr(record, name))


def tell(form: RecordForm) -> None:
    """Let the form of an accepted record say what was filled, as a proposal keeps it."""
    for said in fields(form.entity):
        field = form[said.name]
        if not field.process_errors:
            field.typed = None


def refresh(form: RecordForm, record: Any) -> None:
    """Write into a stored record what has been filled since it was saved."""
    for said in fields(form.entity):
        value = form[said.name].data
        if getattr(record, said.name) != value:
            setattr(record, said.name, value)
