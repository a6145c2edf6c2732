"""Measure the pages at the size of a nation and print them beside what is asked: `make bench`.

Each database is measured in a process of its own, so that memory and caches do not mix. Figures are
the median of nine on the machine at hand; nothing fails for being slow.
"""
from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from typing import Any

from bench import building
from bench.nation import SUBSYSTEMS
from bench.subsystems import ASKED as SUBSYSTEM_ASKED

# What is asked: (name, unit, most on SQLite, most on PostgreSQL).
ASKED: tuple[tuple[str, str, float, float], ...] = (
    ("first list page", "ms", 15, 20), ("deep page", "ms", 20, 25),
    ("deep page by its number", "ms", 0, 0),
    ("three filters", "ms", 18, 22), ("two-word name search", "ms", 60, 70),
    ("sort by date", "ms", 18, 22), ("edit form", "ms", 20, 20), ("save", "ms", 20, 20),
    ("recap of the nation", "ms", 60, 40), ("recap of a province", "ms", 20, 20),
    ("XLSX of 100,000 rows", "s", 20, 20), ("XLSX of 100,000 rows, memory", "MB", 80, 80),
    ("paper of one page", "ms", 40, 40), ("paper of 10,000 rows", "s", 3, 3),
    ("paper of 10,000 rows, memory", "MB", 120, 120), ("paper of 10,000 rows, file", "MB", 0, 0),
    ("paper of every region", "s", 60, 60), ("paper of every region, memory", "MB", 300, 300),
    ("import of 10,000 rows", "s", 8, 8), ("cold list page, all assets", "KB", 250, 250),
    ("next list page", "KB", 20, 20), ("worker", "MB", 0, 0),
)


def main() -> None:
    """Build, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description=__doc__)
    parser.add_argument("--rows", type=int, default=600_000, help="banyaknya ormas")
    parser.add_argument("--database", choices=("sqlite", "postgresql", "both"), default="both")
    parser.add_argument("--only", default="", help="ukur hanya yang namanya memuat kata ini")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    said = parser.parse_args()
    if said.measure:
        print(json.dumps(_measure(said.rows, said.only)))
        return
    kinds = ("sqlite", "postgresql") if said.database == "both" else (said.database,)
    found = {kind: _in_its_own_process(kind, said.rows, said.only) for kind in kinds}
    _print(found, said.rows)


def _in_its_own_process(kind: str, rows: int, only: str) -> dict[str, Any]:
    with building.environment(kind, rows) as environment:
        done = subprocess.run(
            [sys.executable, "-m", "scripts.bench", "--measure", kind, "--rows", str(rows),
             "--only", only], check=True, cwd=building.ROOT, env=environment,
            stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _measure(rows: int, only: str) -> dict[str, float | str]:
    from app import create_app
    from bench import nation, pages, paper, subsystems, weights, work
    from bench.visitor import NotThere

    app = create_app()
    found: dict[str, float | str] = {}

    def note(name: str, act: Any) -> None:
        if only not in name:
            return
        try:
            found[name] = act()
        except NotThere as absent:
            found[name] = f"tidak terukur ({absent})"[:60]

    nation.fill(app)
    for name, act in (pages.measures(app, rows) | subsystems.measures(app)).items():
        note(name, act)
    note("cold list page, all assets", lambda: weights.cold_page(app)[0])
    note("next list page", lambda: weights.warm_page(app))
    if only in "XLSX of 100,000 rows, memory":
        seconds, held = work.export_rows(app)
        found |= {"XLSX of 100,000 rows": seconds, "XLSX of 100,000 rows, memory": held}
    note("paper of one page", lambda: paper.one_page(app))
    if only in "paper of 10,000 rows, memory":
        found |= paper.long_list(app)
    if only in "paper of every region, memory":
        found |= paper.every_region(dict(os.environ))
    note("import of 10,000 rows", lambda: work.import_rows(app))
    note("worker", lambda: weights.worker(dict(os.environ)))
    return found


def _print(found: dict[str, dict[str, Any]], rows: int) -> None:
    print(f"\nPada {rows} ormas; median, di samping yang diminta. Beban mesin kini "
          f"{os.getloadavg()[0]:.1f} pada {os.cpu_count()} inti.\n")
    print(f"{'':36}" + "".join(f"{kind:>24}" for kind in found))
    more = tuple((f"{code}: {name}", "ms", *most) for code in SUBSYSTEMS
                 for name, *most in SUBSYSTEM_ASKED)
    for name, unit, *most in ASKED + more:
        cells = []
        for kind in found:
            value, limit = found[kind].get(name, "–"), most[kind == "postgresql"]
            cells.append(f"{value:>22}" if isinstance(value, str) else _cell(value, limit))
        print(f"{name + ', ' + unit:36}" + "".join(f"{cell:>24}" for cell in cells))


def _cell(value: float, limit: float) -> str:
    if not limit:
        return f"{value:.1f}"
    return f"{value:.1f} / {limit:g} ({value / limit:.0%})"


if __name__ == "__main__":
    main()
