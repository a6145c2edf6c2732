"""A walk with the supervisor, the admin and a visitor: two screens of a kind, and the refusals.

One engine draws the screens of every entity; the clerk's walk sees them all.
"""
from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.looking import seen_by_all
from tests.browser.walking import walked

Visit = Callable[..., Page]


@pytest.mark.slow
@pytest.mark.parametrize(("username", "role"),
                         [("pengawas.32.73", "pengawas"), ("admin", "admin")])
def test_every_page_can_be_used_by_everybody(visit: Visit, username: str, role: str) -> None:
    walked(visit(username), role, alike=2, whole=1)


def test_what_a_visitor_sees_can_be_used_by_everybody(visit: Visit) -> None:
    page = visit("")
    for address in ("/login/", "/tidak/ada"):
        page.goto(address)
        assert not seen_by_all(page)


def test_a_refusal_can_be_read_by_everybody(visit: Visit) -> None:
    page = visit("petugas.32.73")
    for address, status in (("/pengguna/", 403), ("/siormas/ormas/show/999999999", 404),
                            ("/siormas/ormas/list/?page=abc", 400)):
        answer = page.goto(address)
        assert answer is not None
        assert answer.status == status
        assert not seen_by_all(page)
