"""Addresses are written as Werkzeug writes them, though only when they are asked for."""
from __future__ import annotations

import pytest
from werkzeug.routing import Map, Rule

from app.views.addresses import Address, RowNumber

PATTERN = "/siormas/ormas/<int:key>/<string:move>"


@pytest.mark.parametrize("values", [
    {"key": 7, "move": "ajukan"}, {"key": 7, "move": "a/b é", "kembali": "x & y"},
    {"key": 7, "move": "x", "self": "z"}])
def test_an_address_is_written_as_ever(values) -> None:
    written = []
    for rule in (Rule(PATTERN, endpoint="x"), Address(PATTERN, endpoint="x")):
        adapter = Map([rule], converters={"int": RowNumber}).bind("localhost")
        written.append([adapter.build("x", values), adapter.build("x", values),
                        adapter.match("/siormas/ormas/7/ajukan")])
    assert written[0] == written[1]


def test_its_writer_is_made_at_the_first_writing() -> None:
    rule = Address(PATTERN, endpoint="x")
    adapter = Map([rule], converters={"int": RowNumber}).bind("localhost")
    before = rule._build_unknown
    adapter.match("/siormas/ormas/7/ajukan")
    assert rule._build_unknown is before
    adapter.build("x", {"key": 7, "move": "ajukan"})
    assert rule._build_unknown is not before
