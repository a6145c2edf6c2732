"""The two roles of the operator's manual, on a database of the tests, by the operator's own SQL.

The server is entered as who keeps it; a connection then is the owner or the application by its
address alone, so that a test may step back out of the role (`stepped_out`). Where the server lets
the tests make no roles they work under one.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, NullPool, create_engine, make_url, text
from sqlalchemy.exc import IntegrityError, ProgrammingError

SCRIPTS = Path(__file__).resolve().parents[1] / "deploy" / "postgresql"
OWNER, APP = "polpum_uji_owner", "polpum_uji_app"
_EXISTS = ("42710", "23505")


def as_owner(url: str) -> str:
    """Return the address under which tables are made and changed."""
    return _as(url, OWNER)


def as_app(url: str) -> str:
    """Return the address under which rows are read and written, and no table is changed."""
    return _as(url, APP)


def _as(url: str, role: str) -> str:
    address = make_url(url)
    if address.get_backend_name() != "postgresql" or not are_had(url):
        return url
    return address.update_query_dict({"options": f"-c role={role}"}).render_as_string(False)


@cache
def are_had(url: str) -> bool:
    """Tell whether the server lets these tests make roles and step into them."""
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        return bool(connection.scalar(text(
            "SELECT rolsuper FROM pg_roles WHERE rolname = session_user")))


def arrange(url: str) -> None:
    """Make the roles where the server has none, and give them what the first script gives."""
    if not are_had(url):
        return
    for role in (OWNER, APP):
        try:
            _run(url, [f"CREATE ROLE {role} NOINHERIT"])
        except (ProgrammingError, IntegrityError) as error:
            if getattr(error.orig, "sqlstate", "") not in _EXISTS:
                raise
    limit(url)
    _run(url, _statements("1-roles.sql", after="\\connect polpum"))


def limit(url: str) -> None:
    """Take from everybody what a database gives to everybody; a copy does not remember it."""
    if not are_had(url):
        return
    name = make_url(url).database
    _run(url, [f'REVOKE ALL ON DATABASE "{name}" FROM PUBLIC',
               f'GRANT CONNECT ON DATABASE "{name}" TO {APP}',
               f'ALTER DATABASE "{name}" OWNER TO {OWNER}'])


def close_trail(url: str) -> None:
    """Take from the application what the second script takes, once the tables are there.

    One thing it gets beyond its role: to set a sequence, for tests load rows in bulk themselves,
    which else is the owner's work.
    """
    if not are_had(url):
        return
    _run(as_owner(url), [*_statements("2-trail.sql"),
                         f"GRANT UPDATE ON ALL SEQUENCES IN SCHEMA public TO {APP}"])


@contextmanager
def stepped_out(connection: Connection) -> Iterator[None]:
    """Work as who keeps the server, on a connection that is the application's."""
    if connection.dialect.name != "postgresql" or connection.scalar(
            text("SELECT current_user = session_user")):
        yield
        return
    connection.execute(text("SET ROLE NONE"))
    yield
    # After a failure the transaction is taken back, and the role with it.
    connection.execute(text(f"SET ROLE {APP}"))


def _statements(script: str, after: str = "") -> list[str]:
    """Return the statements of a script for these roles, without what only psql understands.

    What is set for a whole role is left out: two workers that set it at once would clash, and a
    test does not sign in as that role.
    """
    words = (SCRIPTS / script).read_text("utf-8").partition(after)[2] if after \
        else (SCRIPTS / script).read_text("utf-8")
    lines = [line for line in words.splitlines() if not line.startswith(("--", "\\"))]
    named = "\n".join(lines).replace("polpum_owner", OWNER).replace("polpum_app", APP)
    return [each for each in map(str.strip, named.split(";"))
            if each and not each.startswith("ALTER ROLE")]


def _run(url: str, statements: list[str]) -> None:
    engine = create_engine(url, poolclass=NullPool, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
