"""Official paper after its query: one page, a long list, and one page for each region at once."""
from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from typing import Any

from flask import Flask

from app.engine import periods, registry, summary
from app.views import interface, letterheads
from bench.building import ROOT
from bench.pages import READER
from bench.visitor import NotThere, median
from bench.weights import resident
from bench.work import acting_as, peak
from reports import recap as paper

PAGE, LIST, NATION, PERIOD = "R-ORM-1", "R-ORM-2", "00", "2026"


def one_page(app: Flask) -> float:
    """Return the milliseconds of drawing a page of figures, the median of several."""
    with app.app_context(), acting_as(READER) as actor:
        result, head = _computed(actor, PAGE)
        return median(lambda: _timed(result, head))


def long_list(app: Flask) -> dict[str, float]:
    """Return what the longest list that paper holds asks for."""
    with app.app_context(), acting_as(READER) as actor:
        result, head = _computed(actor, LIST)
        if len(result.rows) != summary.LONGEST:
            raise NotThere(f"{len(result.rows)} baris")
        with peak() as risen:
            seconds, size = _timed(result, head)
            held = risen()
    name = f"paper of {summary.LONGEST:,} rows"
    return {name: seconds, f"{name}, memory": held, f"{name}, file": size / 1e6}


def every_region(environment: dict[str, str]) -> dict[str, float]:
    """Return seconds and MB of the command that prints a recap for all regions, its start too."""
    flask = Path(sys.executable).parent / "flask"
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        command = subprocess.Popen(  # noqa: S603 - our own program
            [str(flask), "--app", "run", "recap-all", PAGE, PERIOD, "--as", READER,
             "-o", f"{folder}/semua.zip"], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL)
        held = 0.0
        while command.poll() is None:
            with suppress(TypeError, OSError):  # it has just ended
                held = max(held, resident(str(command.pid)))
            time.sleep(0.05)
        taken = time.perf_counter() - start
    if command.returncode:
        raise NotThere(f"recap-all: {command.returncode}")
    return {"paper of every region": taken, "paper of every region, memory": held}


def _computed(actor: Any, code: str) -> tuple[Any, Any]:
    session = interface.session()
    _, recap = registry.recap(code)
    result = summary.compute(session, actor, recap, NATION, periods.parse(PERIOD))
    return result, letterheads.of(session, NATION)


def _timed(result: Any, head: Any) -> tuple[float, int]:
    stream = BytesIO()
    start = time.perf_counter()
    paper.render_to(stream, result, head)
    return time.perf_counter() - start, stream.tell()
