"""Addresses: what a number in one may be, and when one is made ready to be written."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from flask import Flask
from werkzeug.routing import IntegerConverter, Map, Rule

LARGEST = 2_147_483_647


class RowNumber(IntegerConverter):
    """A key; a larger number is an address that does not exist."""

    def __init__(self, map: Map, **said: Any) -> None:
        super().__init__(map, max=LARGEST, **said)


class Address(Rule):
    """An address whose writer is made when it is first written.

    Werkzeug makes two small programs per address at once, for `url_for`; with thousands of
    generated addresses that is a third of the start, and most are never written by a process.
    """

    def _compile_builder(self, append_unknown: bool = True) -> Callable[..., tuple[str, str]]:
        make, name = super()._compile_builder, "_build_unknown" if append_unknown else "_build"

        def first(self: Address, /, **values: Any) -> tuple[str, str]:
            written = make(append_unknown).__get__(self, None)
            setattr(self, name, written)
            return written(**values)

        return first


def register(app: Flask) -> None:
    """Read every `<int:...>` this way; called before the first address is hung."""
    app.url_rule_class = Address
    app.url_map.converters["int"] = RowNumber
