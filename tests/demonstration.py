"""The demonstration as `flask prepare` makes it: once in a test run, copied by those who use it."""
from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def of_the_run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a test run, the same for all its workers."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the instance folder of a demonstration nobody has worked in: to copy, not to use."""
    shared = of_the_run(tmp_path_factory)
    made = shared / "contoh"
    with (shared / "contoh.kunci").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (made / "selesai").exists():
            environ = {**os.environ, "POLPUM_ENV": "demo",
                       "POLPUM_INSTANCE": str(made / "instance")}
            subprocess.run([sys.executable, "-m", "flask", "--app", "run", "prepare"], cwd=ROOT,
                           env=environ, check=True, capture_output=True)
            (made / "selesai").touch()
    return made / "instance"
