"""Copy a whole database and its attachments into one file, and bring them back, proven.

The file is a zip: `tables/<name>.jsonl` (`rows.py`), `lampiran/<sha256>`, and a manifest of counts
and checksums. It is read through before anything is touched, and a restored database is read
through before it is committed. Migrating an empty database first is `migrating.py`.
"""
from __future__ import annotations

import hashlib
import json
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from alembic.migration import MigrationContext
from sqlalchemy import Connection, Table, delete, func, select

from app.engine import rows
from app.engine.loading import broken_keys, opened, unguarded

FORMAT = 1
MANIFEST = "manifest.json"
CHUNK = 1 << 20
STEP = 1000
Told = Callable[[int], object]
PREPARE = "Jalankan: flask --app run init"
UNPREPARED = f"Basis data ini belum disiapkan. {PREPARE}"


class BackupError(Exception):
    """A backup cannot be made, trusted or brought back; nothing was changed."""


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself; `tables` holds columns, rows and sha256 by table."""

    revision: str
    created_at: str
    tables: dict[str, dict[str, Any]]
    attachments: dict[str, int] = field(default_factory=dict)
    format: int = FORMAT

    @property
    def rows(self) -> int:
        """How many rows the backup holds in all."""
        return sum(said["rows"] for said in self.tables.values())


def unheard(rows: int) -> None:
    """Tell nobody how far the work is."""


def size(url: str) -> int:
    """Count the rows a backup of this database will hold."""
    with opened(url, write=False).begin() as connection:
        _revision(connection)
        return sum(connection.scalar(select(func.count()).select_from(each)) or 0
                   for each in rows.tables_of(connection))


def backup(url: str, attachments: Path | None, file: Path, told: Told = unheard) -> Manifest:
    """Write everything as it stands at one moment; the file appears only when it is whole.

    `told` hears of the rows as they are written.
    """
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{file.name}.{os.getpid()}.part")
    try:
        with open(draft, "xb", opener=_private) as stream:
            with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as package:
                manifest = _write(package, url, attachments, told)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(file)
    finally:
        draft.unlink(missing_ok=True)
    return manifest


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _write(package: zipfile.ZipFile, url: str, attachments: Path | None,
           told: Told) -> Manifest:
    tables: dict[str, dict[str, Any]] = {}
    with opened(url, write=False).begin() as connection:
        revision = _revision(connection)
        for source in rows.tables_of(connection):
            with package.open(f"tables/{source.name}.jsonl", "w", force_zip64=True) as out:
                tables[source.name] = _described(
                    source, _heard(rows.lines(connection, source), told), out.write)
    manifest = Manifest(
        revision, datetime.now().astimezone().isoformat(timespec="seconds"), tables,
        _pack_attachments(package, attachments))
    package.writestr(MANIFEST, json.dumps(asdict(manifest), indent=1))
    return manifest


def _heard(written: Iterable[bytes], told: Told) -> Iterator[bytes]:
    """Hand lines on, telling how many as they go by."""
    count = 0
    for line in written:
        yield line
        count += 1
        if count % STEP == 0:
            told(STEP)
    told(count % STEP)


def _described(source: Table, written: Iterator[bytes], take: Any = None) -> dict[str, Any]:
    """Count and digest lines, handing each on to `take`."""
    digest, count = hashlib.sha256(), 0
    for line in written:
        digest.update(line)
        count += 1
        if take is not None:
            take(line)
    return {"columns": [c.name for c in rows.stored(source)], "rows": count,
            "sha256": digest.hexdigest()}


def _revision(connection: Connection) -> str:
    revision = MigrationContext.configure(connection).get_current_revision()
    if revision is None:
        raise BackupError(UNPREPARED)
    return revision


def _pack_attachments(package: zipfile.ZipFile, folder: Path | None) -> dict[str, int]:
    """Take along every stored file; its name is the checksum of its content."""
    packed: dict[str, int] = {}
    for path in sorted(folder.rglob("*")) if folder and folder.is_dir() else ():
        if re.fullmatch(r"[0-9a-f]{64}", path.name) and path.is_file():
            name = path.relative_to(folder or path).as_posix()
            package.write(path, f"lampiran/{name}", zipfile.ZIP_STORED)
            packed[name] = path.stat().st_size
    return packed


def verify(file: Path) -> Manifest:
    """Read a backup through, and return its manifest; raise BackupError when it is damaged."""
    try:
        with zipfile.ZipFile(file) as package:
            manifest = Manifest(**json.loads(package.read(MANIFEST)))
            if manifest.format != FORMAT:
                raise BackupError("Berkas cadangan dibuat oleh versi aplikasi yang lain.")
            for name, said in manifest.tables.items():
                _check(package, f"tables/{name}.jsonl", said["sha256"], said["rows"])
            for name in manifest.attachments:
                _check(package, f"lampiran/{name}", _content_name(name))
    except FileNotFoundError as absent:
        raise BackupError(f"Berkas cadangan {file.name} tidak ditemukan.") from absent
    except (zipfile.BadZipFile, zlib.error, KeyError, TypeError, ValueError, EOFError) as damage:
        raise BackupError(
            f"Berkas cadangan {file.name} rusak atau terpotong; tidak ada yang diubah.") from damage
    return manifest


def _content_name(name: str) -> str:
    """Return the checksum a path ends with; ValueError for a path that leads elsewhere."""
    parts = name.split("/")
    if ".." in parts or "" in parts or not re.fullmatch(r"[0-9a-f]{64}", parts[-1]):
        raise ValueError(name)
    return parts[-1]


def _check(package: zipfile.ZipFile, name: str, expected: str, count: int | None = None) -> None:
    digest, found = hashlib.sha256(), 0
    with package.open(name) as stream:
        while part := stream.read(CHUNK):
            digest.update(part)
            found += part.count(b"\n")
    if digest.hexdigest() != expected or count not in {None, found}:
        raise ValueError(name)


def restore(file: Path, url: str, attachments: Path, force: bool = False,
            told: Told = unheard) -> Manifest:
    """Bring everything back in one transaction; `force` replaces what the database holds.

    The database must stand at the revision of the backup, and hold no rows unless forced. `told`
    hears of each row twice: when it is written, and when it is read back.
    """
    manifest = verify(file)
    with zipfile.ZipFile(file) as package, opened(url, write=True).begin() as connection:
        tables = _fitting(connection, manifest)
        if not force and any(connection.execute(select(1).select_from(t).limit(1)).first()
                             for t in tables):
            raise BackupError(
                "Basis data tujuan sudah berisi data; tidak ada yang diubah. Ulangi dengan "
                "--force bila seluruh isinya memang hendak diganti.")
        with unguarded(connection, tables):
            _refill(connection, tables, manifest, package, told)
        _prove(connection, tables, manifest, told)
        _unpack_attachments(package, manifest, attachments)
    return manifest


def _fitting(connection: Connection, manifest: Manifest) -> list[Table]:
    """Return the tables in filling order, when they are the ones the backup was made of."""
    revision = _revision(connection)
    if revision != manifest.revision:
        raise BackupError(f"Cadangan dibuat pada versi {manifest.revision}, sedangkan basis data "
                          f"tujuan pada versi {revision}; tidak ada yang diubah.")
    tables = rows.tables_of(connection)
    present = {t.name: [c.name for c in rows.stored(t)] for t in tables}
    for name, said in manifest.tables.items():
        if present.get(name) != said["columns"]:
            raise BackupError(f"Susunan tabel {name} berbeda dari cadangan; tidak ada yang diubah.")
    return [t for t in tables if t.name in manifest.tables]


def _refill(connection: Connection, tables: list[Table], manifest: Manifest,
            package: zipfile.ZipFile, told: Told) -> None:
    for target in reversed(tables):
        connection.execute(delete(target))
    for target in tables:
        with package.open(f"tables/{target.name}.jsonl") as written:
            rows.fill(connection, target, manifest.tables[target.name]["columns"],
                      _heard(written, told))


def _prove(connection: Connection, tables: list[Table], manifest: Manifest, told: Told) -> None:
    """Read back what was written and compare it with the manifest, before it is committed."""
    differing = [t.name for t in tables
                 if _described(t, _heard(rows.lines(connection, t), told))
                 != manifest.tables[t.name]]
    if wrong := sorted({*differing, *broken_keys(connection)}):
        raise BackupError("Pemulihan dibatalkan karena isinya tidak sama dengan cadangan di: "
                          + ", ".join(wrong))


def _unpack_attachments(package: zipfile.ZipFile, manifest: Manifest, folder: Path) -> None:
    """Put the files in place first, so that no committed row ever lacks its file."""
    for name in manifest.attachments:
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        draft = target.with_name(f"{target.name}.part")
        with package.open(f"lampiran/{name}") as source, open(draft, "wb", opener=_private) as out:
            while part := source.read(CHUNK):
                out.write(part)
        draft.replace(target)
