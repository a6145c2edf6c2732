"""Which value of a choice may follow which, by the `steps` a field declares.

A new record begins at the first step, or where the declaration lets a matter of the past be
entered (`starts`); from there it goes only where it may, by every door: `intake.py` refuses at the
field, `gate.py` at the flush. Who may take a step is no matter of this room; the states of approval
are `workflow.py`'s.
"""
from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import inspect

from app.engine.errors import Invalid, Problem
from app.engine.kinds import Choice
from app.engine.vocabulary import Field


def offered(said: Field, before: Choice | None) -> list[Choice]:
    """List what a form may offer: the present step and those that may follow it."""
    open_ = {first(said), *said.starts} if before is None else {before, *after(said, before)}
    return [member for member in said.members if member in open_]


def refusal(said: Field, before: Choice | None, wanted: Choice | None) -> str:
    """Return the sentence that refuses a step, or nothing when it may be taken."""
    if wanted is None or wanted in offered(said, before):
        return ""
    if before is None:
        past = _either([member.label for member in said.members if member in said.starts])
        return f"Data baru dimulai dari {first(said).label}." + (
            f" Yang sudah selesai dapat langsung dicatat sebagai {past}." if past else "")
    following = [member.label for member in said.members if member in after(said, before)]
    if not following:
        return f"{before.label} adalah tahap terakhir dan tidak dapat diganti."
    return f"Dari {before.label} hanya dapat ke {_either(following)}."


def first(said: Field) -> Choice:
    """Return the step on which a record begins."""
    return next(iter(said.steps or said.members))


def after(said: Field, before: Choice) -> tuple[Choice, ...]:
    """Return the steps that may follow one."""
    return (said.steps or {}).get(before, ())


def _either(labels: list[str]) -> str:
    if len(labels) < 3:
        return " atau ".join(labels)
    return ", ".join(labels[:-1]) + f", atau {labels[-1]}"


def stay(field: Any) -> None:
    """Let an emptied field keep its present step: nothing said is no step."""
    if not field.process_errors and field.data is None and field.object_data is not None:
        field.data, field.typed = field.object_data, None


@cache
def _stepped(entity: Any) -> list[tuple[str, Field]]:
    return [(name, said) for name, said in entity.__fields__.items() if said.steps is not None]


def demand(record: Any) -> None:
    """Refuse a changed or new row whose step its declaration does not allow."""
    wrong: list[Problem] = []
    entity: Any = type(record)
    for name, said in _stepped(entity):
        history = inspect(record).attrs[name].history
        if history.added:
            before = history.deleted[0] if history.deleted else None
            sentence = refusal(said, before, history.added[0])
            wrong += [Problem(name, sentence)] if sentence else []
    if wrong:
        raise Invalid(wrong)
