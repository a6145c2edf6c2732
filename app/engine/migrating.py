"""Bring a database to a revision and back, losing nothing on the way.

The revisions are files in `migrations/versions`; new ones are written by `scripts/migrate.py`. A
whole run is one transaction. On SQLite foreign keys are off meanwhile, for recreating a parent
table with them on deletes its children; afterwards keys, row counts and triggers are examined.
"""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import (
    Connection,
    Engine,
    Enum,
    MetaData,
    NullPool,
    Select,
    TypeDecorator,
    column,
    create_engine,
    event,
    func,
    inspect,
    make_url,
    select,
    table,
)

from app.engine import backup, revisions

VERSIONS = "alembic_version"
HANDMADE = ("fts_", "trgm_", "cari_")
_LOCK = 7_305_001


class MigrationError(Exception):
    """A migration would lose something, or does not fit this database; nothing was changed."""


def _rendered(what: str, thing: Any, context: Any) -> str | bool:
    """Write our own column types as plain ones, so that a migration never imports the app."""
    if what == "type" and isinstance(thing, Enum) and not thing.native_enum:
        return f"sa.String(length={thing.length})"
    if what == "type" and isinstance(thing, TypeDecorator):
        return f"sa.{thing.impl_instance!r}"
    return False


def _is_handmade(name: str) -> bool:
    """Tell whether a table or index is made beside the migrations, as `search.py` does."""
    return name.startswith(HANDMADE) or "_fts" in name


def _declared(thing: Any, name: str | None, what: str, reflected: bool, model: Any) -> bool:
    """Leave alone what a migration made by hand: full-text tables and trigram indexes."""
    handmade = bool(name) and _is_handmade(str(name))
    return not (reflected and model is None and handmade)


OPTIONS: dict[str, Any] = {
    "render_as_batch": True, "compare_type": True,
    "render_item": _rendered, "include_object": _declared}


def configured(connection: Connection | None = None, **attributes: Any) -> Config:
    """Return Alembic's settings; `attributes` reach `migrations/env.py`."""
    config = Config()
    config.set_main_option("script_location", str(revisions.FOLDER).replace("%", "%%"))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    config.set_main_option("path_separator", "os")
    config.attributes.update(attributes, connection=connection)
    return config


def head() -> str:
    """Return the newest revision there is a file for."""
    return ScriptDirectory.from_config(configured()).get_current_head() or ""


def current(url: str) -> str | None:
    """Return the revision a database stands at; None when it was never migrated."""
    file = make_url(url).database
    if url.startswith("sqlite") and file and not Path(file).exists():
        return None
    with _connected(url) as connection:
        return MigrationContext.configure(connection).get_current_revision()


def upgrade(url: str, revision: str = "head", *, backups: Path | None = None,
            attachments: Path | None = None) -> list[str]:
    """Migrate up and return the revisions applied; none when there was nothing to do.

    A database that already holds something is first copied into the folder `backups`, with its
    `attachments`, unless no such folder is given.
    """
    target, stands = (head() if revision == "head" else revision), current(url)
    if stands == target:
        return []
    if stands is not None:
        _recognise(stands)
        if backups is not None:
            moment = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
            backup.backup(url, attachments, backups / f"sebelum-{target}-{moment}.zip")
    return _move(url, lambda config: command.upgrade(config, target))


def downgrade(url: str, revision: str) -> list[str]:
    """Migrate down to a revision (`base` for before the first) and return those taken back."""
    return _move(url, lambda config: command.downgrade(config, revision))


def restore(file: Path, url: str, attachments: Path, force: bool = False,
            told: backup.Told = backup.unheard) -> backup.Manifest:
    """Bring a backup back; a database that holds nothing yet is first migrated to its revision."""
    manifest = backup.verify(file)
    if current(url) is None:
        _recognise(manifest.revision)
        upgrade(url, manifest.revision)
    return backup.restore(file, url, attachments, force=force, told=told)


def drift(url: str, metadata: MetaData) -> list[str]:
    """Say each difference between a database and the models; none when they agree."""
    with _connected(url) as connection:
        context = MigrationContext.configure(
            connection, opts={**OPTIONS, "target_metadata": metadata})
        found = compare_metadata(context, metadata)
    lists = [entry if isinstance(entry, list) else [entry] for entry in found]
    return [str(difference) for each in lists for difference in each]


def _recognise(revision: str) -> None:
    script = ScriptDirectory.from_config(configured())
    if revision not in {known.revision for known in script.walk_revisions()}:
        raise MigrationError(
            f"Data berasal dari versi {revision}, yang tidak dikenal oleh aplikasi ini. "
            "Pasang versi aplikasi yang lebih baru, lalu ulangi.")


def _engine(url: str) -> Engine:
    engine = create_engine(url, poolclass=NullPool)
    if engine.dialect.name == "sqlite":
        Path(engine.url.database or ".").parent.mkdir(parents=True, exist_ok=True)
        event.listen(engine, "connect", _keys_off)
        event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine


def _keys_off(raw: Any, _record: Any) -> None:
    raw.isolation_level = None
    raw.execute("PRAGMA busy_timeout = 60000")
    raw.execute("PRAGMA foreign_keys = OFF")


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    engine = create_engine(url, poolclass=NullPool)
    with engine.connect() as connection:
        yield connection


def _move(url: str, act: Callable[[Config], None]) -> list[str]:
    """Run one command of Alembic in one transaction, and examine what it left."""
    steps: list[Any] = []
    with _engine(url).begin() as connection:
        if connection.dialect.name == "postgresql":
            connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
        before, triggers = _counts(connection), _triggers(connection)
        for name in triggers:
            if _is_handmade(name):  # a renamed table must not meet one that speaks of lost columns
                connection.exec_driver_sql(f"DROP TRIGGER {name}")
        act(configured(connection, steps=steps))
        modules = [step.up_revision.module for step in steps]
        _put_back(connection, triggers, _named(modules, "TRIGGERS_DROPPED"))
        _examine(connection, before, _named(modules, "ROWS_CHANGE"))
    return [step.up_revision_id for step in steps]


def _named(modules: list[Any], declaration: str) -> set[str]:
    return {name for module in modules for name in getattr(module, declaration, ())}


def _counts(connection: Connection) -> dict[str, int]:
    names = [name for name in inspect(connection).get_table_names()
             if name != VERSIONS and not _is_handmade(name)]
    return {name: connection.scalar(select(func.count()).select_from(table(name))) or 0
            for name in names}


def _triggers(connection: Connection) -> dict[str, tuple[str, str]]:
    if connection.dialect.name != "sqlite":
        return {}
    found: Select[*tuple[Any, ...]] = select(
        column("name"), column("tbl_name"), column("sql")).select_from(
            table("sqlite_master")).where(column("type") == "trigger")
    return {name: (owner, sql) for name, owner, sql in connection.execute(found)}


def _put_back(connection: Connection, before: dict[str, tuple[str, str]],
              dropped: set[str]) -> None:
    """Make the triggers again that went away with a table that was recreated.

    One that speaks of a column that is no more stays away; `search.py` makes it anew at the start.
    """
    present, seen = _triggers(connection), inspect(connection)
    tables = set(seen.get_table_names())
    for name, (owner, sql) in before.items():
        if name in present or name in dropped or owner not in tables:
            continue
        if set(re.findall(r"\b(?:new|old)\.(\w+)", sql)) <= {
                column["name"] for column in seen.get_columns(owner)}:
            connection.exec_driver_sql(sql)


def _examine(connection: Connection, before: dict[str, int], may_change: set[str]) -> None:
    after = _counts(connection)
    lost = [f"{name} ({count} menjadi {after[name]} baris)" for name, count in before.items()
            if name in after and name not in may_change and after[name] != count]
    if lost:
        raise MigrationError("Migrasi dibatalkan karena jumlah baris berubah: " + ", ".join(lost))
    if connection.dialect.name == "sqlite":
        broken = {row[0] for row in connection.exec_driver_sql("PRAGMA foreign_key_check")}
        if broken:
            raise MigrationError(
                "Migrasi dibatalkan karena ada rujukan yang putus di: " + ", ".join(sorted(broken)))
