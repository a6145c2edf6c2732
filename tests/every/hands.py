"""A hand on the door: one person's browser and token, and what a browser makes of a raw record."""
from __future__ import annotations

from typing import Any

from flask import Flask
from werkzeug.test import TestResponse

from app.engine import registry
from app.engine.base import Base
from app.engine.vocabulary import Field, Kind
from tests import people


class Hand:
    """Asks as one person; posts carry the token of the page unless said otherwise."""

    def __init__(self, app: Flask, cookie: str = "", csrf: str = "", token: str = "") -> None:
        self.app, self.cookie, self.csrf, self.token = app, cookie, csrf, token

    @classmethod
    def signed_in(cls, app: Flask, name: str) -> Hand:
        """Sign in through the form and at the API, once."""
        client = people.client_of(app, name)
        csrf = client.get("/sesi").json["csrf"]
        return cls(app, client.get_cookie("polpum").value, csrf, people.token_of(app, name))

    def ask(self, method: str, url: str, **said: Any) -> TestResponse:
        """Send a request as this person's browser."""
        client = self.app.test_client()
        if self.cookie:
            client.set_cookie("polpum", self.cookie)
        return client.open(url, method=method, **said)

    def get(self, url: str, **said: Any) -> TestResponse:
        return self.ask("GET", url, **said)

    def post(self, url: str, data: dict[str, Any] | None = None, **said: Any) -> TestResponse:
        return self.ask("POST", url, data={"csrf_token": self.csrf, **(data or {})}, **said)

    def api(self, method: str, url: str, **said: Any) -> TestResponse:
        """Send a request with this person's token and no cookie."""
        headers = dict(said.pop("headers", {}))
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        return self.app.test_client().open(url, method=method, headers=headers, **said)


def posted(entity: type[Base], raw: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Turn a raw record into what a browser posts; a warning is answered with a reason."""
    data: dict[str, Any] = {"_alasan_peringatan": "Sudah diperiksa.",
                            "version": raw.get("version", "")}
    for name, said in entity.__fields__.items():
        if name in raw:
            data[name] = _value(said, raw[name])
    for name, child in registry.children(entity).items():
        keys = [row["id"] or f"baru{order}" for order, row in enumerate(raw.get(name, ()), start=1)]
        data[f"{name}-rows"] = ",".join(keys)
        for key, row in zip(keys, raw.get(name, ()), strict=True):
            data[f"{name}-{key}-hapus"] = row.get("hapus", "")
            for each, said in child.__fields__.items():
                if each in row:
                    data[f"{name}-{key}-{each}"] = _value(said, row[each])
    return data | more


def _value(said: Field, text: str) -> Any:
    return text.split(";") if said.kind is Kind.SEVERAL else text
