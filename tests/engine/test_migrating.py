"""A migration keeps every row, or is not done at all; a filled database is copied first.

The revisions here are written for the test. Those of the product: `tests/test_migrations.py`.
"""
from __future__ import annotations

import shutil
import zipfile

import pytest
import sqlalchemy as sa

from app.engine import migrating
from app.engine import revisions as where
from app.engine.backup import BackupError
from app.engine.migrating import MigrationError
from app.engine.types import Several, by_value
from app.engine.vocabulary import Choice
from tests.databases import drop_database, fresh_database, postgres_or_skip

FIRST = '''
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0001", None

def upgrade():
    op.create_table("kantor", sa.Column("id", sa.Integer, primary_key=True),
                    sa.Column("nama", sa.String(40)))
    op.create_table("berkas", sa.Column("id", sa.Integer, primary_key=True), sa.Column(
        "kantor_id", sa.Integer, sa.ForeignKey("kantor.id", name="fk_berkas", ondelete="CASCADE")))
    op.execute("INSERT INTO kantor (nama) VALUES ('Satu'), ('Dua')")
    op.execute("INSERT INTO berkas (kantor_id) VALUES (1), (2), (2)")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE TRIGGER jaga BEFORE DELETE ON kantor WHEN old.nama = 'Satu' "
                   "BEGIN SELECT RAISE(ABORT, 'jaga'); END")

def downgrade():
    op.drop_table("berkas")
    op.drop_table("kantor")
'''
SECOND = '''
import sqlalchemy as sa
from alembic import op
revision, down_revision = "0002", "0001"
{declared}

def upgrade():
    with op.batch_alter_table("kantor", recreate="auto") as batch:
        batch.alter_column("nama", existing_type=sa.String(40), type_=sa.String(80), nullable=False)
        batch.add_column(sa.Column("aktif", sa.Boolean, server_default=sa.true(), nullable=False))
    {extra}

def downgrade():
    with op.batch_alter_table("kantor") as batch:
        batch.drop_column("aktif")
        batch.alter_column("nama", existing_type=sa.String(80), type_=sa.String(40), nullable=True)
'''


@pytest.fixture
def revisions(tmp_path, monkeypatch):
    """Give a folder of revisions of one's own; call it to write the second one."""
    folder = tmp_path / "migrations"
    (folder / "versions").mkdir(parents=True)
    for name in ("env.py", "script.py.mako"):
        shutil.copy(where.FOLDER / name, folder)
    monkeypatch.setattr(where, "FOLDER", folder)
    (folder / "versions" / "0001_awal.py").write_text(FIRST)

    def second(extra: str = "pass", declared: str = "") -> None:
        (folder / "versions" / "0002_aktif.py").write_text(
            SECOND.format(extra=extra, declared=declared))

    return second


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request, tmp_path):
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/baru/data.sqlite3"
        return
    made = fresh_database(postgres_or_skip())
    yield made
    drop_database(made)


def rows(url: str, statement: str) -> list[tuple[object, ...]]:
    with sa.create_engine(url, poolclass=sa.NullPool).begin() as connection:
        result = connection.execute(sa.text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []


def test_up_down_and_up_again_keeps_every_row(revisions, url):
    assert migrating.current(url) is None
    assert migrating.upgrade(url) == ["0001"]
    revisions()
    assert migrating.upgrade(url) == ["0002"]
    assert migrating.upgrade(url) == []
    assert rows(url, "SELECT nama, aktif FROM kantor ORDER BY id") == [("Satu", 1), ("Dua", 1)]
    assert migrating.downgrade(url, "0001") == ["0002"]
    assert migrating.current(url) == "0001"
    assert rows(url, "SELECT count(*) FROM berkas") == [(3,)]
    assert migrating.upgrade(url) == ["0002"]
    assert migrating.downgrade(url, "base") == ["0002", "0001"]


def test_a_migration_that_loses_rows_is_undone_whole(revisions, url):
    migrating.upgrade(url)
    revisions(extra='op.execute("DELETE FROM berkas WHERE kantor_id = 2")')
    with pytest.raises(MigrationError, match=r"berkas \(3 menjadi 1 baris\)"):
        migrating.upgrade(url)
    assert migrating.current(url) == "0001"
    assert rows(url, "SELECT count(*) FROM berkas") == [(3,)]
    columns = sa.inspect(sa.create_engine(url, poolclass=sa.NullPool)).get_columns("kantor")
    assert "aktif" not in {column["name"] for column in columns}


def test_a_migration_may_say_that_it_changes_row_counts(revisions, url):
    migrating.upgrade(url)
    revisions('op.execute("DELETE FROM berkas WHERE kantor_id = 2")', 'ROWS_CHANGE = {"berkas"}')
    assert migrating.upgrade(url) == ["0002"]


def test_a_key_that_points_at_nothing_stops_a_migration_on_sqlite(revisions, tmp_path):
    url = f"sqlite:///{tmp_path}/data.sqlite3"
    migrating.upgrade(url)
    revisions(extra='op.execute("UPDATE berkas SET kantor_id = 77 WHERE id = 1")')
    with pytest.raises(MigrationError, match="rujukan yang putus di: berkas"):
        migrating.upgrade(url)
    assert rows(url, "SELECT count(*) FROM berkas WHERE kantor_id = 77") == [(0,)]


def test_a_trigger_outlives_the_table_that_is_recreated_under_it(revisions, tmp_path):
    url = f"sqlite:///{tmp_path}/data.sqlite3"
    migrating.upgrade(url)
    revisions()
    migrating.upgrade(url)
    with pytest.raises(sa.exc.IntegrityError, match="jaga"):
        rows(url, "DELETE FROM kantor WHERE nama = 'Satu'")


def test_a_filled_database_is_copied_before_it_is_migrated(revisions, url, tmp_path):
    backups = tmp_path / "backups"
    migrating.upgrade(url, backups=backups)
    assert not backups.exists()
    revisions()
    migrating.upgrade(url, backups=backups)
    copy, = backups.iterdir()
    assert copy.name.startswith("sebelum-0002-")
    with zipfile.ZipFile(copy) as package:
        assert package.read("tables/berkas.jsonl").count(b"\n") == 3


def test_an_older_copy_comes_back_into_an_empty_database(revisions, url, tmp_path):
    source = f"sqlite:///{tmp_path}/lama.sqlite3"
    migrating.upgrade(source)
    revisions()
    migrating.upgrade(source, backups=tmp_path / "backups")
    copy, = (tmp_path / "backups").iterdir()
    # The first revision fills its tables itself, so that even a new database holds rows.
    with pytest.raises(BackupError, match="sudah berisi data"):
        migrating.restore(copy, url, tmp_path / "lampiran")
    migrating.restore(copy, url, tmp_path / "lampiran", force=True)
    assert migrating.current(url) == "0001"
    assert migrating.upgrade(url) == ["0002"]


def test_a_database_of_a_newer_program_is_left_alone(revisions, url):
    migrating.upgrade(url)
    rows(url, "UPDATE alembic_version SET version_num = '0099'")
    with pytest.raises(MigrationError, match="versi 0099, yang tidak dikenal"):
        migrating.upgrade(url)


class Warna(Choice):
    """A closed list of this test."""

    MERAH = "merah", "Merah", "Warna merah."
    BIRU = "biru", "Biru", "Warna biru."


def test_our_own_types_are_written_as_plain_ones():
    assert migrating.OPTIONS["render_item"]("type", by_value(Warna), None) == "sa.String(length=40)"
    assert migrating.OPTIONS["render_item"]("type", Several(Warna), None) == "sa.String(length=400)"
    assert migrating.OPTIONS["render_item"]("type", sa.Integer(), None) is False


def test_a_difference_between_models_and_database_is_said(revisions, url):
    migrating.upgrade(url)
    metadata = sa.MetaData()
    metadata.reflect(sa.create_engine(url, poolclass=sa.NullPool), only=["kantor", "berkas"])
    assert migrating.drift(url, metadata) == []
    metadata.tables["kantor"].append_column(sa.Column("warna", by_value(Warna)))
    difference, = migrating.drift(url, metadata)
    assert "add_column" in difference
    assert "warna" in difference
