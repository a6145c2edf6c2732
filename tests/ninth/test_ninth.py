"""A ninth subsystem: one file and one migration, and it passes every test of the other eight.

The registry holds for a whole process, so the ninth lives in processes of its own.
"""
from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.engine import migrating
from app.engine import revisions as where
from tests.databases import NoPostgres, postgres_url

ROOT = Path(__file__).resolve().parents[2]
LEAST = 90


def run(*said: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the project's folder, apart from this test run."""
    env = {name: value for name, value in os.environ.items()
           if not name.startswith(("PYTEST_", "POLPUM_"))}
    try:
        env["TEST_DATABASE_URL"] = postgres_url()
    except NoPostgres:
        env.pop("TEST_DATABASE_URL", None)
    return subprocess.run([sys.executable, *said], cwd=ROOT, env=env, text=True, check=False,
                          capture_output=True, timeout=480)


@pytest.fixture(scope="module")
def revisions(tmp_path_factory) -> Path:
    """Do what a newcomer does; return the folder with the revision it wrote."""
    folder = tmp_path_factory.mktemp("revisi") / "migrations"
    shutil.copytree(where.FOLDER, folder)
    done = run("-m", "tests.ninth.newcomer", str(folder))
    assert done.returncode == 0, done.stderr
    number = f"{int(migrating.head()) + 1:04}"
    assert done.stdout.splitlines()[-1].split() == [f"{number}_add_fkdm.py"], done.stdout
    assert not re.search(r"^E\d{3} ", done.stdout, re.MULTILINE), done.stdout
    return folder


def test_its_migration_makes_its_tables_and_takes_them_back(revisions: Path) -> None:
    assert (revisions / "HEAD.txt").read_text().strip() == f"{int(migrating.head()) + 1:04}"
    written = next(revisions.glob("versions/*_add_fkdm.py")).read_text("utf-8")
    up, down = written.split("def downgrade() -> None:")
    for table in ("fkdm_kejadian", "fkdm_korban"):
        assert re.search(rf'create_table\(\s*"{table}"', up)
        assert f'drop_table("{table}")' in down


@pytest.mark.slow
def test_it_passes_what_every_subsystem_passes(revisions: Path) -> None:
    done = run("-m", "pytest", "tests/every", "tests/ninth/seen.py", "-q", "-x",
               "-p", "no:cacheprovider", "-k", "fkdm or semua or seen.py",
               "--packages", "app.models,tests.ninth.models", "--migrations", str(revisions),
               "--filled", "fkdm")
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) >= LEAST
