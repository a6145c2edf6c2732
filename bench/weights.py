"""What weighs: the bytes of a cold page with its assets, the memory of a worker, long work."""
from __future__ import annotations

import gzip
import re
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from flask import Flask

from bench.building import ROOT
from bench.pages import LIST, READER
from bench.visitor import Visitor

_LINKED = re.compile(r'(?:href|src)="(/static/[^"#]+)[#"]')
_IN_CSS = re.compile(r'url\(["\']?([^"\')?#]+)[^)]*\)')
_PACKED = (".woff2", ".png", ".jpg")
PORT = 8149


def cold_page(app: Flask) -> tuple[float, int]:
    """Return KB over the network of a first visit to a list, and how many requests it takes."""
    reader = Visitor(app, READER)
    page = reader.get(LIST).text
    addresses = dict.fromkeys(_LINKED.findall(page))
    size, seen = len(gzip.compress(page.encode())), 1
    for address in addresses:
        content = reader.get(address).data
        size += len(content) if address.split("?")[0].endswith(_PACKED) \
            else len(gzip.compress(content))
        seen += 1
        if ".css" in address:
            size, seen = _add_fonts(app, content.decode(), address, size, seen)
    return size / 1024, seen


def _add_fonts(app: Flask, css: str, address: str, size: int, seen: int) -> tuple[int, int]:
    folder = (Path(app.static_folder or "") / address.removeprefix("/static/").split("?")[0]).parent
    for name in dict.fromkeys(_IN_CSS.findall(css)):
        file = folder / name
        if not name.startswith("data:") and file.suffix in _PACKED and file.exists():
            size, seen = size + file.stat().st_size, seen + 1
    return size, seen


def warm_page(app: Flask) -> float:
    """Return KB over the network of the next list page."""
    return len(gzip.compress(Visitor(app, READER).get(LIST).text.encode())) / 1024


def worker(environment: dict[str, str]) -> float:
    """Return MB held by a gunicorn worker after some requests."""
    gunicorn = subprocess.Popen(  # noqa: S603 - our own program
        [str(Path(sys.executable).parent / "gunicorn"), "--config", "deploy/gunicorn.conf.py",
         "--bind", f"127.0.0.1:{PORT}", "--workers", "1", "--log-level", "error", "run:app"],
        cwd=ROOT, env=environment)
    try:
        _wait(f"http://127.0.0.1:{PORT}/healthz")
        for _ in range(20):
            urllib.request.urlopen(f"http://127.0.0.1:{PORT}/login/").read()
        children = Path(f"/proc/{gunicorn.pid}/task/{gunicorn.pid}/children").read_text().split()
        return max(resident(child) for child in children)
    finally:
        gunicorn.terminate()
        gunicorn.wait(20)


def resident(process: str) -> float:
    """Return the MB a process holds for itself, without the pages of a mapped database file."""
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"RssAnon:\s+(\d+)", status)[1]) / 1024  # type: ignore[index]


def _wait(address: str) -> None:
    for _ in range(200):
        try:
            urllib.request.urlopen(address).read()  # noqa: S310 - our own server
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise RuntimeError("gunicorn tidak menjawab")
