"""The worker killed in the middle, and the same bundle from the command line."""
from __future__ import annotations

import json
import multiprocessing
import os
import signal
import sqlite3
import time
import zipfile
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from app import create_app
from app.engine import jobs, summary
from app.engine.actor import acting
from app.views import bundle, interface
from config import Settings

PLACES = 12
FORK = multiprocessing.get_context("fork")


@pytest.fixture
def few_places(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = bundle.places
    monkeypatch.setattr(bundle, "places", lambda session: whole(session)[:PLACES])
    monkeypatch.setattr(summary, "now", lambda: datetime(2026, 11, 24, 18, 45))


def begin(settings: Settings, who: Any) -> None:
    """Ask for a bundle and work at it slowly; runs after the fork, until it is killed."""
    real = bundle._print

    def printed(*said: Any) -> Any:
        time.sleep(0.05)
        return real(*said)
    bundle._print = printed
    app = create_app(settings)
    ask(app, who)
    work(app)


def go_on(settings: Settings, who: Any) -> None:
    """Do what waits, and once more what nobody disturbs; runs after the fork."""
    app = create_app(settings)
    work(app)
    ask(app, who)
    work(app)
    os._exit(0)


def ask(app: Flask, who: Any) -> None:
    with app.app_context(), acting(who):
        wanted = bundle.asked(who, "R-ORM-1", "2026")
        with interface.saving() as session:
            jobs.ask(session, who, "R-ORM-1", "2026", wanted.title, "siormas")


def work(app: Flask) -> None:
    with app.app_context():
        app.test_cli_runner().invoke(args=["work", "--once"], catch_exceptions=False)


def lines_of(ledger: Path) -> list[dict[str, str]]:
    """Read the pages that a ledger names."""
    texts = ledger.read_text("utf-8").splitlines()[1:] if ledger.exists() else []
    return [json.loads(text) for text in texts if text.endswith("}")]


def test_a_killed_worker_is_gone_on_with_and_nothing_is_doubled(
        house, tmp_path, few_places) -> None:
    file = tmp_path / "polpum.sqlite3"
    with sqlite3.connect(house.engine.url.database) as there, sqlite3.connect(file) as copy:
        there.backup(copy)
    settings = replace(house.settings, instance=str(tmp_path), database_url=f"sqlite:///{file}",
                       owner_database_url=f"sqlite:///{file}")
    ledger, who = settings.jobs / "1" / bundle.LEDGER, house.actors["dewi"]
    worker = FORK.Process(target=begin, args=(settings, who))
    worker.start()
    until = time.monotonic() + 60
    while len(lines_of(ledger)) < 3 and time.monotonic() < until:
        time.sleep(0.01)
    os.kill(worker.pid, signal.SIGKILL)
    worker.join()
    before = lines_of(ledger)
    assert 3 <= len(before) < PLACES
    with ledger.open("a") as torn:
        torn.write('{"kode": "32.7')
    second = FORK.Process(target=go_on, args=(settings, who))
    second.start()
    second.join(60)
    assert second.exitcode == 0
    after = lines_of(ledger)
    assert after[:len(before)] == before
    assert len({page["kode"] for page in after}) == len(after) == PLACES
    whole = settings.jobs / "1" / bundle.file_name("R-ORM-1", "2026")
    with zipfile.ZipFile(whole) as tied:
        names = tied.namelist()
        assert len(names) == len(set(names)) == PLACES + 1
        assert {page["berkas"] for page in before} < set(names)
    # One that nobody disturbed is the same to the last byte.
    assert (settings.jobs / "2" / whole.name).read_bytes() == whole.read_bytes()


def test_the_command_makes_the_bundle_at_once(house, tmp_path, few_places) -> None:
    file = tmp_path / "semua.zip"

    def said(*words: str) -> Any:
        with house.app.app_context():
            return house.app.test_cli_runner().invoke(args=["recap-all", *words, "-o", str(file)])
    answer = said("R-ORM-1", "2026", "--as", "dewi")
    assert answer.exit_code == 0, answer.output
    assert f"{PLACES} wilayah" in answer.output
    with zipfile.ZipFile(file) as tied:
        assert len(tied.namelist()) == PLACES + 1
    assert [each.name for each in tmp_path.iterdir()] == [file.name]
    for words, sentence in (
            (("R-ORM-1", "2026", "--as", "budi"), "tidak ditemukan"),
            (("R-TIDAK", "2026", "--as", "dewi"), "tidak dikenal"),
            (("R-ORM-1", "2026", "--as", "siapa"), "tidak ada atau tidak aktif")):
        answer = said(*words)
        assert answer.exit_code == 1
        assert sentence in answer.output
        assert "Traceback" not in answer.output
