"""A house to walk through: the demonstration served on a free port, and Chromium to look at it.

All these tests run in one worker, and have one house. A page notices what nobody should
ever see (an error in the console, a request to a foreign host) and tells it when the test ends.
"""
from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.looking import Visitor
from tests.demonstration import ROOT, prepared

PATIENCE = 60
# The shell has no window of its own to draw, and is half as heavy on a small machine.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking",
             "--disable-component-update", "--font-render-hinting=none", "--lang=id"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Open Chromium; without one skip the test, or fail it where CI is said.

    It ends with its file: while it is open no other test of the worker may run an event loop.
    """
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        absent = "No Chromium on this machine: install Debian's chromium."
        if os.environ.get("CI") == "true":
            pytest.fail(absent)
        pytest.skip(absent)
    with sync_playwright() as play:
        opened = play.chromium.launch(
            executable_path=program, args=ARGUMENTS, env={**os.environ, "LANGUAGE": "id"})
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a fresh demonstration; return its address. A traceback in its log is a failure."""
    folder = tmp_path_factory.mktemp("rumah")
    environ = {**os.environ, "POLPUM_ENV": "demo", "POLPUM_INSTANCE": str(folder / "instance")}
    shutil.copytree(prepared(tmp_path_factory), folder / "instance")
    address = f"127.0.0.1:{_free_port()}"
    log = folder / "log"
    with log.open("wb") as stream:
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "--config", "deploy/gunicorn.conf.py", "--bind",
             address, "--workers", "1", "--graceful-timeout", "5", "run:app"],
            cwd=ROOT, env=environ, stdout=stream, stderr=subprocess.STDOUT)
    try:
        _wait_for(f"http://{address}/healthz", log)
        yield f"http://{address}"
    finally:
        server.terminate()
        server.wait(30)
    assert "Traceback" not in log.read_text(errors="replace"), log.read_text(errors="replace")


@pytest.fixture
def visit(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Return a way in: `visit("petugas.32.73")` is a signed-in page, `visit("")` a visitor's."""
    visitors: list[Visitor] = []

    def come(username: str, width: int = 1366, height: int = 800) -> Page:
        visitors.append(Visitor(browser, site, width, height))
        if username:
            visitors[-1].sign_in(username)
        return visitors[-1].page

    yield come
    noticed = [line for visitor in visitors for line in visitor.leave()]
    assert not noticed, "\n".join(noticed)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.1)
    raise AssertionError(f"The server did not answer: {log.read_text(errors='replace')}")
