"""What is vendored is what was recorded, is licensed, and never asks another host for anything.

The files themselves are rebuilt by scripts/vendor.py. Whether rendered pages fetch from
outside is asked elsewhere, with the browser; here only the files on disk are read.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parent.parent / "app" / "static"
VENDOR = STATIC / "vendor"
RECORD = json.loads((VENDOR / "VENDORED.json").read_text(encoding="utf-8"))
TEXTS = sorted(p for p in STATIC.rglob("*") if p.suffix in {".css", ".js", ".svg"})
# Addresses that are names, not places: XML namespaces and the banners of licences.
NAMES = (
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
    "http://www.w3.org/2000/xmlns/",
    "http://www.w3.org/XML/1998/namespace",
    "http://www.apache.org/licenses/LICENSE-2.0",
    "https://github.com/ecomfe/zrender/blob/master/LICENSE",
    "https://github.com/tabler/tabler/blob/master/LICENSE",
    "https://tabler.io",
    "https://github.com/emn178/js-sha256}",
    # Bootstrap's message to a programmer who forgot Popper
    "https://popper.js.org/docs/v2/",
)
COLD_PAGE = (
    "vendor/tabler.min.css", "vendor/tabler.min.js", "vendor/icons.svg",
    "app.css", "app.js", "forms.js",
)


@pytest.mark.parametrize("name", sorted(RECORD))
def test_vendored_file_is_the_recorded_one(name: str) -> None:
    entry = RECORD[name]
    assert hashlib.sha256((VENDOR / name).read_bytes()).hexdigest() == entry["sha256"]
    assert all(entry[what] for what in ("package", "version", "licence"))


@pytest.mark.parametrize("name", sorted(RECORD))
def test_licence_stands_beside(name: str) -> None:
    files = RECORD[name]["licence_files"]
    assert files
    assert all((VENDOR / licence).stat().st_size > 100 for licence in files)


def test_nothing_is_vendored_without_a_record() -> None:
    on_disk = {p.name for p in VENDOR.iterdir()}
    licences = {licence for entry in RECORD.values() for licence in entry["licence_files"]}
    assert on_disk == set(RECORD) | licences | {"VENDORED.json"}


@pytest.mark.parametrize("path", TEXTS, ids=lambda p: p.name)
def test_no_foreign_host(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    found = re.findall(r"(?:https?|wss?|ftp)://[^\s\"'`)<>,]*", text)
    assert {address for address in found if address not in NAMES} == set()
    assert not re.search(r"[\"'`(]//[\w-]+\.\w", text), "protocol-relative address"
    assert not re.search(r"@import|sourceMappingURL|@font-face", text)
    outside = [u for u in re.findall(r"url\(\s*[\"']?([^\"')\s]+)", text) if not is_local(u)]
    assert outside == []


def is_local(address: str) -> bool:
    """Say whether a url() stays in the file or beside it."""
    return address.startswith(("data:", "#")) or not re.match(r"\w+:|//", address)


def test_cold_page_is_light() -> None:
    total = sum(len(gzip.compress((STATIC / name).read_bytes(), 9)) for name in COLD_PAGE)
    assert total <= 150_000


def test_every_icon_named_in_our_own_files_is_in_the_sprite() -> None:
    sprite = (VENDOR / "icons.svg").read_text(encoding="utf-8")
    there = set(re.findall(r'id="(tabler-[\w-]+)"', sprite))
    app = STATIC.parent
    own = [*STATIC.glob("*.js"), *(app / "templates").rglob("*.html")]
    asked = {
        icon
        for path in own
        for icon in re.findall(r"icons\.svg#(tabler-[a-z0-9-]+)", path.read_text(encoding="utf-8"))
    }
    assert asked <= there, f"not in the sprite: {sorted(asked - there)}"
