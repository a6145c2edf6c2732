"""What every test may ask for: a world on SQLite and on PostgreSQL, lent for one test.

`world` runs a test on both databases; `house` on SQLite alone, where the database makes no
difference. The tests of `every/` are made for each entity of the packages said on the command line.
"""
from __future__ import annotations

import fcntl
import gc
import os
import pickle
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from werkzeug.security import generate_password_hash
from xdist.scheduler import LoadScopeScheduling

from app.engine import revisions
from app.views import passwords
from tests import two_roles
from tests.databases import copied_database, drop_database, fresh_database, postgres_or_skip
from tests.demonstration import of_the_run
from tests.every.world import World

SQLITE = pytest.param("sqlite")
POSTGRES = pytest.param("postgresql", marks=pytest.mark.postgres)
# What takes longest begins first, so that the workers end together.
LONGEST = ("tests/browser", "tests/every/test_leaks.py", "tests/every/test_records.py",
           "tests/test_migrations.py", "tests/ninth/test_ninth.py", "tests/every/test_doors.py",
           "tests/commands/test_demo.py", "tests/every/test_words.py", "tests/every/test_lives.py")


class ByFile(LoadScopeScheduling):
    """A file goes to one worker, and the files of the browser all to the same: one house for all.

    In the order of collection, which `pytest_collection_modifyitems` below has set.
    """

    def _split_scope(self, nodeid: str) -> str:
        return LONGEST[0] if nodeid.startswith(LONGEST[0]) else nodeid.split("::", 1)[0]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByFile | None:
    if config.getvalue("dist") != "loadfile":
        return None
    config.option.loadscopereorder = False
    return ByFile(config, log)


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    items.sort(key=lambda item: next((order for order, name in enumerate(LONGEST)
                                      if item.nodeid.startswith(name)), len(LONGEST)))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--packages", default="app.models",
                     help="packages of subsystems, separated by commas")
    parser.addoption("--filled", default="",
                     help="subsystems whose records the world holds, where not all are needed")
    parser.addoption("--migrations", default="",
                     help="folder of revisions, where it is not the product's own")


def pytest_configure(config: pytest.Config) -> None:
    for name in [name for name in os.environ if name.startswith("POLPUM_")]:
        del os.environ[name]
    # The world is large and stays: looking through it for garbage can wait.
    gc.set_threshold(50_000, 10, 10)
    # A tenth of a second for each password is right at a desk, and minutes in a test run.
    passwords.generate_password_hash = partial(generate_password_hash, method="scrypt:1024:8:1")
    if folder := config.getoption("--migrations"):
        revisions.FOLDER = Path(folder)


class Worlds:
    """The worlds of this worker, each made when first asked for.

    Of several workers the first makes a world and keeps a copy in the folder of the run; the others
    open copies of it.
    """

    def __init__(self, folder: Path, run: Path, packages: tuple[str, ...],
                 filled: tuple[str, ...]) -> None:
        self.folder, self.run, self.compiled = folder, run, run / "templat"
        self.compiled.mkdir(exist_ok=True)
        self.packages, self.filled = packages, filled
        self.made: dict[str, World] = {}
        self.databases: list[str] = []
        self.failed: set[str] = set()

    def get(self, kind: str) -> World:
        if kind in self.failed:
            pytest.fail("The world could not be made; the first error says why.", pytrace=False)
        if kind not in self.made:
            self.failed.add(kind)
            with self._alone(kind):
                self.made[kind] = self._make(kind)
            self.failed.discard(kind)
            # The world stays as long as its worker; the collector need not look through it again.
            gc.collect()
            gc.freeze()
        return self.made[kind]

    @contextmanager
    def _alone(self, kind: str) -> Iterator[None]:
        with (self.run / f"dunia-{kind}.kunci").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield

    def _make(self, kind: str) -> World:
        instance, shelf = self.folder / kind, self.run / f"dunia-{kind}"
        if (shelf / "ingatan").exists():
            kept, memory = pickle.loads((shelf / "ingatan").read_bytes())
            url = self._mine(copied_database(kept, self.folder))
            if kind == "postgresql":
                two_roles.limit(url)
            shutil.copytree(shelf / "instance", instance)
            return World(kind, url, instance, self.packages, compiled=self.compiled, memory=memory)
        url = self._mine(fresh_database(postgres_or_skip()) if kind == "postgresql"
                         else f"sqlite:///{self.folder}/polpum.sqlite3")
        world = World(kind, url, instance, self.packages, self.filled, self.compiled)
        # On a server that outlives the run nothing is left behind for others.
        if "PYTEST_XDIST_WORKER" in os.environ and not (
                kind == "postgresql" and "TEST_DATABASE_URL" in os.environ):
            world.engine.dispose()
            shelf.mkdir()
            shutil.copytree(instance, shelf / "instance")
            kept = copied_database(url, shelf)
            (shelf / "ingatan").write_bytes(pickle.dumps((kept, world.memory())))
        return world

    def _mine(self, url: str) -> str:
        if url.startswith("postgresql"):
            self.databases.append(url)
        return url

    def close(self) -> None:
        for world in self.made.values():
            world.engine.dispose()
        for url in self.databases:
            drop_database(url)


@pytest.fixture(scope="session")
def worlds(tmp_path_factory: Any, request: pytest.FixtureRequest) -> Iterator[Worlds]:
    """Keep the worlds of a worker."""
    packages = tuple(request.config.getoption("--packages").split(","))
    filled = tuple(filter(None, request.config.getoption("--filled").split(",")))
    made = Worlds(tmp_path_factory.mktemp("dunia"), of_the_run(tmp_path_factory), packages, filled)
    yield made
    made.close()


@pytest.fixture(params=[SQLITE, POSTGRES])
def world(request: pytest.FixtureRequest, worlds: Worlds) -> Iterator[World]:
    """Lend a world; the test runs once on each database."""
    with worlds.get(request.param).held() as lent:
        yield lent


@pytest.fixture
def house(worlds: Worlds) -> Iterator[World]:
    """Lend the world on SQLite."""
    with worlds.get("sqlite").held() as lent:
        yield lent
