"""A walk over every page of the clerk, each looked at on a desk and on a telephone."""
from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.walking import walked

Visit = Callable[..., Page]


@pytest.mark.slow
def test_every_page_of_a_clerk_can_be_used_by_everybody(visit: Visit) -> None:
    walked(visit("petugas.32.73"), "petugas", alike=100, whole=2)
