"""When the database does not answer, the visitor is told so, on a page that asks it nothing."""
from __future__ import annotations

import logging
import runpy
from types import SimpleNamespace
from typing import Any

import psycopg
import pytest
from flask import Flask
from sqlalchemy.exc import OperationalError

from app.views import menu, security
from app.views.errors import RETRY_SECONDS, UNREACHED
from config import ROOT
from tests.every.world import World

CAUSES = [psycopg.OperationalError("connection refused"), psycopg.errors.AdminShutdown("selesai"),
          psycopg.errors.ConnectionFailure("putus")]


@pytest.mark.parametrize("cause", CAUSES, ids=lambda cause: type(cause).__name__)
@pytest.mark.parametrize("address", ["/siormas/ormas/list/", "/api/v1/ormas/"])
def test_no_database_is_a_sentence_and_patience(
        house: World, monkeypatch: pytest.MonkeyPatch, cause: Exception, address: str) -> None:
    hand = house.hands["sari"]
    ask = hand.api if address.startswith("/api/") else hand.ask
    assert ask("GET", address).status_code == 200

    def gone(*asked: Any, **said: Any) -> Any:
        raise OperationalError("SELECT 1", {}, cause)

    monkeypatch.setattr(security, "actor_for", gone)
    monkeypatch.setattr(menu, "groups", gone)
    answer = ask("GET", address)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, str(RETRY_SECONDS))
    assert UNREACHED in (answer.json["pesan"] if "/api/" in address else answer.text)


def test_a_question_stopped_for_its_length_is_not_told_so(
        house: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(*asked: Any, **said: Any) -> Any:
        raise OperationalError("SELECT 1", {}, psycopg.errors.QueryCanceled("terlalu lama"))

    monkeypatch.setattr("app.views.lists.listing.parse", slow)
    answer = house.hands["sari"].ask("GET", "/siormas/ormas/list/")
    assert answer.status_code == 500
    assert UNREACHED not in answer.text


@pytest.mark.parametrize("lacking", ["", "migrasi", "basis_data, migrasi"])
def test_a_server_that_is_not_ready_says_at_its_start_what_is_lacking(
        caplog: pytest.LogCaptureFixture, lacking: str) -> None:
    state = {name: name not in lacking for name in ("basis_data", "migrasi", "ruang_simpan")}
    closed: list[bool] = []
    app = Flask("contoh")
    app.get("/readyz")(lambda: ({**state, "siap": not lacking}, 503 if lacking else 200))
    app.extensions["sqlalchemy"] = SimpleNamespace(
        engine=SimpleNamespace(dispose=lambda: closed.append(True)))
    started = runpy.run_path(str(ROOT / "deploy" / "gunicorn.conf.py"))["when_ready"]
    started(SimpleNamespace(app=SimpleNamespace(wsgi=lambda: app), log=logging.getLogger()))
    assert closed, "no connection goes with the workers"
    assert bool(lacking) == (f"Belum siap melayani ({lacking})." in caplog.text)
    assert bool(lacking) == ("flask --app run init" in caplog.text)
