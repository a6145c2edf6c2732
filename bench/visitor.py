"""Somebody signed in to the application of this process, and a watch in their hand."""
from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from typing import Any

from flask import Flask
from flask.testing import FlaskClient

TIMES = 9
# What a server has done a few times it does faster; people meet it so.
WARM = 6
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class NotThere(Exception):
    """What was to be measured does not exist, or refuses."""


class Visitor:
    """A browser without a network."""

    def __init__(self, app: Flask, name: str) -> None:
        self.app, self.name = app, name
        self.client: FlaskClient = app.test_client()
        token = csrf_in(self.client.get("/login/").text)
        answer = self.client.post("/login/", data={
            "username": name, "password": app.config["POLPUM"].demo_password,
            "csrf_token": token})
        if answer.status_code != 302:
            raise NotThere(f"{name} tidak dapat masuk")

    def get(self, address: str) -> Any:
        """Open a page and read it to its end."""
        answer = self.client.get(address)
        if answer.status_code == 404:
            raise NotThere(address)
        if answer.status_code != 200:
            raise NotThere(f"{address}: {answer.status}")
        return answer

    def reads(self, address: str) -> float:
        """Return the median milliseconds of opening a page."""
        return median(lambda: self.get(address))


def csrf_in(page: str) -> str:
    """Return the token of a page's form."""
    found = _TOKEN.search(page)
    if found is None:
        raise NotThere("formulir")
    return found[1]


def median(act: Callable[..., Any], ready: Callable[[], Any] | None = None) -> float:
    """Do something a few times to warm up, then measure it; return the median in milliseconds.

    `ready` makes what each act is given, outside the measured time.
    """
    taken = []
    for _ in range(WARM + TIMES):
        given = () if ready is None else (ready(),)
        start = time.perf_counter()
        act(*given)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[WARM:])
