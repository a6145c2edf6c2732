"""What a form may leave empty and the record fills itself: looked up or counted by `fill(ask)`.

A field declared `filled` is filled before the rules are asked, by every door. What a person typed
stays and is theirs to defend: the rules refuse a figure that differs. A stored value nobody touched
is filled anew, unless nothing can be found to fill it with. Never typed values are another word.
"""
from __future__ import annotations

from typing import Any

from app.engine.forms import RecordForm
from app.engine.vocabulary import Field


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
        if field.data is not None and field.data == field.object_data:
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
