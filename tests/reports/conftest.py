"""Golden pages: compared by default, recorded again with `--golden` or `GOLDEN=record`."""
from __future__ import annotations

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden", action="store_true", help="record the golden pages again")


@pytest.fixture(scope="session")
def recording(request: pytest.FixtureRequest) -> bool:
    asked = request.config.getoption("--golden", default=False)
    return bool(asked) or os.environ.get("GOLDEN") == "record"
