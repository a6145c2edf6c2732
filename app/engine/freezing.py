"""Frozen results as text and back, without losing a kind of value: what an issued paper rests on.

Only the dataclasses of `result.py` and `written.py` and plain values pass; equal things give equal
text, so that the hash of the text is the hash of the thing. Nothing is kept here; that is
`issued.py`.
"""
from __future__ import annotations

import base64
import dataclasses
import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.engine import periods, result, written
from app.engine.kinds import Kind
from app.engine.periods import Period

_CLASSES: dict[str, Any] = {
    name: cls for room in (result, written) for name, cls in vars(room).items()
    if isinstance(cls, type) and dataclasses.is_dataclass(cls)}


def text_of(value: Any) -> str:
    """Write a frozen thing as one line of JSON, the same each time."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read(text: str) -> Any:
    """Read what `text_of` wrote; raise ValueError for anything else."""
    return _made(json.loads(text))


def parts(text: str, *ways: Sequence[int | str]) -> list[Any]:
    """Read only some parts of what `text_of` wrote, each by the way to it; None where none is."""
    whole, found = json.loads(text), []
    for way in ways:
        said = whole
        for step in way:
            said = said.get("=", {}).get(step) if isinstance(said, dict) else said[step]
        found.append(_made(said))
    return found


def _plain(value: Any) -> Any:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, Kind):
        return {"?": "kind", "=": value.value}
    if isinstance(value, str):
        return str(value)
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    return {"?": _word(value), "=": _inside(value)}


def _word(value: Any) -> str:
    if isinstance(value, Decimal):
        return "decimal"
    if isinstance(value, datetime):
        return "moment"
    if isinstance(value, date):
        return "date"
    if isinstance(value, bytes):
        return "bytes"
    if isinstance(value, Period):
        return "period"
    name = type(value).__name__
    if _CLASSES.get(name) is not type(value):
        raise ValueError(f"{name} cannot be frozen")
    return name


def _inside(value: Any) -> Any:
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Period):
        return value.code
    return {each.name: _plain(getattr(value, each.name)) for each in dataclasses.fields(value)}


_READ: dict[str, Any] = {
    "decimal": Decimal, "moment": datetime.fromisoformat, "date": date.fromisoformat,
    "bytes": base64.b64decode, "period": periods.parse, "kind": Kind}


def _made(said: Any) -> Any:
    if isinstance(said, list):
        return tuple(_made(each) for each in said)
    if not isinstance(said, dict):
        return said
    word, inside = said["?"], said["="]
    if word in _READ:
        return _READ[word](inside)
    cls = _CLASSES.get(word)
    if cls is None:
        raise ValueError(f"{word} is not known")
    known = {each.name for each in dataclasses.fields(cls)}
    return cls(**{name: _made(each) for name, each in inside.items() if name in known})
