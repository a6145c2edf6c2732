"""What a number in an address may be: a row's key, and nothing a database could not hold."""
from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.routing import IntegerConverter, Map

LARGEST = 2_147_483_647


class RowNumber(IntegerConverter):
    """A key; a larger number is an address that does not exist."""

    def __init__(self, map: Map, **said: Any) -> None:
        super().__init__(map, max=LARGEST, **said)


def register(app: Flask) -> None:
    """Read every `<int:...>` this way; called before the first address is hung."""
    app.url_map.converters["int"] = RowNumber
