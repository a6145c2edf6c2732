"""A way over the pages, found by following links, so that a new subsystem is walked unnamed.

Pages that differ only in a number are walked once.
"""
from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Page

from app.engine import registry, roles
from tests.browser.looking import PHONE, faults, seen_by_all, sideways, torn

# Pages that show an entity's own fields are seen for every entity, others for a few; of those that
# one engine draws alike the first are looked at whole.
OWN, OFTEN = ("/list/", "/add", "/show/N", "/rekap/N/N"), 5
NOT_PAGES = re.compile(r"\.(pdf|xlsx|png|svg)$|^/(lampiran|static|logout|api)(/|$)|/berkas/")
NUMBER = re.compile(r"(?<=/)(\d\d(\.\d\d)?|\d+)(?=/|$)")
PAPER, CHARTS = re.compile(r"^/rekap/[^/]+/[^/]+/[^/]+(/baris)?$"), re.compile(r"^/grafik/[^/]+$")
LINKS = "[...document.querySelectorAll('a[href], tr[data-href]')]" \
    ".map(each => each.getAttribute('href') || each.dataset.href)"


def links(page: Page) -> Iterator[str]:
    """Return where of ours a page leads to, without a question that may be left out."""
    for link in page.evaluate(LINKS):
        address = urlsplit(link)
        if address.path.startswith("/") and not address.netloc and not NOT_PAGES.search(
                address.path):
            yield link if address.path.endswith("/baris") else address.path


class Walk:
    """A way over the pages, at a desk and beside it on a telephone.

    `known` are the addresses it has read of.
    """

    def __init__(self, page: Page, alike: int, whole: int) -> None:
        self.desk, self.alike, self.whole = page, alike, whole
        self.phone = page.context.new_page()
        self.phone.set_viewport_size(PHONE)
        self.seen: Counter[str] = Counter()
        self.known: set[str] = set()
        self.kinds: Counter[str] = Counter()
        self.names = re.compile("^/({})/({})/".format(
            "|".join(each.code for each in registry.subsystems()),
            "|".join(each.__tablename__ for each in registry.mains())))

    def faults(self, start: str = "/") -> Iterator[str]:
        """Open every page worth it: the first of a kind whole, the others on the telephone."""
        waiting = [start]
        while waiting:
            address = waiting.pop(0)
            kind = self.kind_of(address)
            self.seen[kind] += 1
            whole = self.seen[kind] <= self.whole
            page = self.desk if whole else self.phone
            answer = page.goto(address)
            assert answer is not None
            assert answer.status == 200, f"{address} answers {answer.status}"
            waiting += filter(self._worth_walking, links(page))
            yield from seen_by_all(page) if whole else glanced_at(page, kind)

    def _worth_walking(self, link: str) -> bool:
        numbered = NUMBER.sub("N", link.partition("?")[0])
        if numbered in self.known:
            return False
        self.known.add(numbered)
        kind = self.kind_of(link)
        self.kinds[kind] += 1
        most = self.alike if kind in OWN else min(self.alike, OFTEN)
        return kind == numbered or self.kinds[kind] <= most

    def kind_of(self, link: str) -> str:
        """Return the address without what tells records and entities apart."""
        return PAPER.sub(r"/rekap/N/N\1", CHARTS.sub("/grafik/N", self.names.sub(
            "/", NUMBER.sub("N", link.partition("?")[0]))))


def glanced_at(page: Page, kind: str) -> list[str]:
    """Look at one more page of a kind on a telephone, where most breaks.

    A form brings fields of its own, so axe is asked about them.
    """
    return sideways(page) + torn(page) + (faults(page, fields=True) if kind == "/add" else [])


def lists(role: str) -> set[str]:
    """Return the addresses of the lists that the declarations promise to a role."""
    return {f"/{each.__subsystem__}/{each.__tablename__}/list/" for each in registry.mains()
            if "list" in roles.acts_of(role, each)}


def walked(page: Page, role: str, alike: int, whole: int) -> None:
    """Walk a person's pages; fail where somebody could not use one, or a list is not found.

    Of a kind of page at most `alike` are opened, and `whole` of them looked at from all sides.
    """
    registry.load()
    walk = Walk(page, alike, whole)
    wrong = list(walk.faults())
    assert not wrong, "\n".join(wrong)
    missing = lists(role) - walk.known
    assert not missing, f"{role} finds no way to {sorted(missing)}"
