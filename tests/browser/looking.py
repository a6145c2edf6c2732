"""How a page is looked at: what it must never do, whether everybody can use it, its picture.

Pictures are kept for the manual only where PANDUAN=record is said, so that a usual run of the tests
changes no file.
"""
from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from playwright.sync_api import Browser, ConsoleMessage, Page, Request

PASSWORD = "Polpum-Demo-2026"
PICTURES = Path(__file__).resolve().parents[2] / "docs" / "gambar"
PHONE = {"width": 360, "height": 740}
DESK = {"width": 1366, "height": 800}
GRAVE = ("serious", "critical")
HEAVIEST = 150_000
ASK = """asked => axe.run({exclude: [["tbody tr:nth-child(n+6)"]]}, asked)"""
# A cell of a card lays its own content in one row: several pieces would be torn apart.
TORN = """[...document.querySelectorAll('.tabel-kartu > tbody > tr > [data-label]:nth-child(n+2)')]
    .filter(cell => getComputedStyle(cell).display === 'flex' && [...cell.childNodes].filter(
        each => each.nodeType === 1 || each.textContent.trim()).length > 1)
    .map(cell => cell.dataset.label)"""
OF_FIELDS = ["cat.forms", "cat.aria", "cat.name-role-value", "cat.parsing", "cat.keyboard"]
# Chromium writes a line for every answer that is not 200, also where the refusal is the point.
REFUSAL = "Failed to load resource: the server responded with a status of 4"


class Visitor:
    """One person at one browser window, and what they noticed there."""

    def __init__(self, browser: Browser, site: str, width: int, height: int) -> None:
        self.site, self.noticed = site, list[str]()
        self.context = browser.new_context(
            base_url=site, viewport={"width": width, "height": height}, locale="id-ID",
            timezone_id="Asia/Jakarta", reduced_motion="reduce")
        self.context.set_default_timeout(10_000)
        self.context.on("console", self._hear)
        self.context.on("weberror", lambda found: self.noticed.append(
            f"{found.page.url if found.page else site}: {found.error}"))
        self.context.on("request", self._see)
        self.page = self.context.new_page()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(REFUSAL):
            self.noticed.append(f"{message.page.url if message.page else self.site}: "
                                f"{message.text}")

    def _see(self, request: Request) -> None:
        address = urlsplit(request.url)
        if address.scheme in ("http", "https") and not request.url.startswith(self.site + "/"):
            self.noticed.append(f"{self.page.url} asks {request.url}")

    def sign_in(self, username: str, password: str = PASSWORD) -> None:
        self.page.goto("/login/")
        sign_in(self.page, username, password)

    def leave(self) -> list[str]:
        self.context.close()
        return self.noticed


def sign_in(page: Page, username: str, password: str = PASSWORD) -> None:
    """Fill the sign-in page that is shown."""
    page.get_by_label("Nama pengguna").fill(username)
    page.get_by_label("Kata sandi", exact=True).fill(password)
    page.get_by_role("button", name="Masuk", exact=True).click()
    page.wait_for_url(lambda url: "/login" not in url)


def press(page: Page, key: str) -> None:
    """Press a key of the page that is shown, once its script listens."""
    page.wait_for_load_state()
    page.keyboard.press(key)


def faults(page: Page, again: bool = False, fields: bool = False) -> list[str]:
    """Ask axe; return the serious and critical findings, each with the element it is about.

    Rows of a table are alike, so the first few are asked. `again` asks a page whose width alone
    has changed since: its colours, which take longest, have not. `fields` asks of a page like
    others only what its own fields may get wrong.
    """
    if not again:
        page.evaluate(Axe().axe_script)
    asked: dict[str, Any] = {"resultTypes": ["violations"]}
    if fields:
        asked["runOnly"] = OF_FIELDS
    elif again:
        asked["rules"] = {"color-contrast": {"enabled": False}}
    found: dict[str, Any] = page.evaluate(ASK, asked)
    return [f"{page.url} ({page.viewport_size['width']} px) {each['id']}: {each['help']}: "
            f"{each['nodes'][0]['html'][:160]}"
            for each in found["violations"] if each["impact"] in GRAVE]


def sideways(page: Page) -> list[str]:
    """Return a line when the page is wider than its window; a page still arriving is awaited."""
    page.wait_for_load_state()
    wide, window = page.evaluate(
        "[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    return [f"{page.url} is {wide} px wide in a window of {window} px"] if wide > window else []


def torn(page: Page) -> list[str]:
    """Return a line for each heading whose cells are torn apart where rows are cards."""
    return [f"{page.url}: {label} is in several pieces" for label in set(page.evaluate(TORN))]


def seen_by_all(page: Page) -> list[str]:
    """Look at the page on a desk and on a phone; return what is wrong with it."""
    wrong = faults(page) + sideways(page)
    page.set_viewport_size(PHONE)
    wrong += faults(page, again=True) + sideways(page) + torn(page)
    page.set_viewport_size(DESK)
    return wrong


def picture(page: Page, name: str, height: int = 800) -> None:
    """Keep the window as a picture of the manual, in few colours, where PANDUAN=record is said."""
    if os.environ.get("PANDUAN") != "record":
        return
    page.mouse.move(0, 0)
    size = page.viewport_size
    page.set_viewport_size({"width": size["width"], "height": height})
    page.wait_for_timeout(400)
    shot = Image.open(BytesIO(page.screenshot()))
    page.set_viewport_size(size)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for colours in (128, 64, 32):
        small = shot.convert("RGB").quantize(colours, dither=Image.Dither.NONE)
        small.save(PICTURES / f"{name}.png", optimize=True)
        if (PICTURES / f"{name}.png").stat().st_size < HEAVIEST:
            return
    raise AssertionError(f"{name} is heavier than a page of the manual may be")
