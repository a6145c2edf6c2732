"""The migrations of the product: one line of revisions, both ways, on both databases, filled too.

How a database is moved at all is asked in `engine/test_migrating.py`, with revisions of its own.
"""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, func, inspect, select, table

from app.engine import migrating, registry
from app.engine.base import Base
from app.engine.indonesian import now
from app.engine.issued import Dokumen
from tests.databases import copied_database, drop_database, fresh_database, postgres_or_skip

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def url(request, tmp_path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/data.sqlite3"
        return
    made = fresh_database(postgres_or_skip())
    yield made
    drop_database(made)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def filled(request, worlds, tmp_path) -> Iterator[str]:
    """Copy a database that holds a record of every entity in each state."""
    world = worlds.get(request.param)
    world.engine.dispose()
    copy = copied_database(world.settings.database_url, tmp_path)
    yield copy
    if request.param == "postgresql":
        drop_database(copy)


def counts(url: str) -> dict[str, int]:
    """Count the rows of every table."""
    engine = create_engine(url)
    with engine.connect() as connection:
        names = [n for n in inspect(connection).get_table_names()
                 if n != migrating.VERSIONS and not n.startswith("cari_")]
        found = {n: connection.scalar(select(func.count()).select_from(table(n))) for n in names}
    engine.dispose()
    return found


def rows(url: str) -> dict[str, int]:
    """Count the rows of every table that has any."""
    return {name: count for name, count in counts(url).items() if count}


def test_there_is_one_newest_revision_and_it_is_written_down() -> None:
    script = ScriptDirectory.from_config(migrating.configured())
    assert len(script.get_heads()) == 1
    assert len(script.get_bases()) == 1
    assert (ROOT / "migrations/HEAD.txt").read_text().strip() == migrating.head()


def test_every_revision_is_numbered_and_goes_both_ways() -> None:
    script = ScriptDirectory.from_config(migrating.configured())
    for revision in script.walk_revisions():
        assert Path(revision.path).name.startswith(f"{revision.revision}_")
        assert revision.revision.isdigit()
        source = Path(revision.path).read_text("utf-8")
        assert "def downgrade() -> None:" in source
        assert "import app" not in source
        assert "from app" not in source


def test_an_empty_database_goes_up_down_and_up(url: str) -> None:
    registry.load()
    assert migrating.current(url) is None
    assert migrating.upgrade(url)[-1] == migrating.head()
    assert migrating.drift(url, Base.metadata) == []
    before = set(counts(url))
    migrating.downgrade(url, "base")
    assert migrating.current(url) is None
    assert not set(counts(url))
    migrating.upgrade(url)
    assert set(counts(url)) == before
    assert migrating.drift(url, Base.metadata) == []


@pytest.mark.slow
def test_a_filled_database_goes_down_and_up_again(filled: str) -> None:
    """Step by step down to the first revision, and up; then down to nothing."""
    before = counts(filled)
    assert before["ormas"] >= 3
    script = ScriptDirectory.from_config(migrating.configured())
    steps = [each.revision for each in script.walk_revisions()]
    below = before
    for revision in steps[1:]:
        migrating.downgrade(filled, revision)
        below, above = counts(filled), below
        assert below == {table: above[table] for table in below}
    for revision in reversed(steps[:-1]):
        migrating.upgrade(filled, revision)
        assert rows(filled) == {name: n for name, n in below.items() if n}
    assert set(counts(filled)) == set(before)
    assert migrating.drift(filled, Base.metadata) == []
    migrating.downgrade(filled, "base")
    assert not set(counts(filled))


@pytest.mark.slow
def test_letters_of_before_find_the_recap_they_carry(filled: str) -> None:
    """Two recaps alike, each with a letter, and a letter whose recap is not there."""
    engine, papers = create_engine(filled), Dokumen.__table__
    said = {
        "judul": "Contoh", "tempat": "32.73", "nomor": "1", "tanggal": date(2026, 3, 1),
        "keadaan_data": now(), "penandatangan": "", "keadaan": "berlaku", "sha256": "0" * 64,
        "ukuran": 1, "beku_sha256": "0" * 64, "baris": 0, "versi": "2", "terbit_pada": now(),
        "terbit_oleh": "Contoh", "subsistem": "siormas", "entitas": "ormas",
        "wilayah_kode": "32.73", "klasifikasi": "biasa"}
    made = [("rekap", "R-ORM-1", "2026", None), ("surat", "pengantar_rekap", "2026", 9001),
            ("rekap", "R-ORM-3", "2026", None), ("surat", "pengantar_rekap", "2026", 9003),
            ("surat", "pengantar_rekap", "2025", None)]
    with engine.begin() as connection:
        connection.execute(papers.insert(), [
            {**said, "id": 9001 + order, "tanda": f"tanda-{order}", "jenis": jenis, "kode": kode,
             "periode": periode, "mengantar_id": of}
            for order, (jenis, kode, periode, of) in enumerate(made)])
    engine.dispose()
    migrating.downgrade(filled, "0007")
    migrating.upgrade(filled, "0008")
    with engine.connect() as connection:
        assert [row.mengantar_id for row in connection.execute(select(
            papers.c.mengantar_id).where(papers.c.id > 9000).order_by(papers.c.id))] == [
                of for *_, of in made]
    engine.dispose()
