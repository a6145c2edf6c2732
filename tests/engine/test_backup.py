"""A backup brings back every value, on either database and from one to the other.

The tables here are made for the test: one of each kind of column, a table that points at itself,
and triggers that must not do their work twice. Migrations around a backup: `test_migrating.py`.
"""
from __future__ import annotations

import hashlib
import json
import zipfile
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy import event

from app.engine import backup
from app.engine.backup import BackupError
from tests.databases import drop_database, fresh_database, postgres_or_skip

METADATA = sa.MetaData()
WILAYAH = sa.Table(
    "wilayah", METADATA, sa.Column("kode", sa.String(13), primary_key=True),
    sa.Column("induk", sa.ForeignKey("wilayah.kode", name="fk_wilayah_induk")))
KANTOR = sa.Table(
    "kantor", METADATA, sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("wilayah_kode", sa.ForeignKey("wilayah.kode", name="fk_kantor_wilayah")),
    sa.Column("nama", sa.Text), sa.Column("aktif", sa.Boolean),
    sa.Column("dana", sa.Numeric(18, 4)),
    sa.Column("terbit", sa.Date), sa.Column("disimpan", sa.DateTime), sa.Column("isi", sa.JSON),
    sa.Column("lambang", sa.LargeBinary), sa.Column("rasio", sa.Float),
    sa.Column("panjang", sa.Integer, sa.Computed("length(nama)", persisted=True)))
HITUNGAN = sa.Table("hitungan", METADATA, sa.Column("kode", sa.String(13), primary_key=True),
                    sa.Column("jumlah", sa.Integer))
FULL = {"wilayah_kode": "32.73", "nama": 'Kantor “Contoh”\nbaris kedua \\ "kutip" 𝒜', "aktif": True,
        "dana": Decimal("12345678901.2345"), "terbit": date(2026, 11, 24),
        "disimpan": datetime(2026, 11, 24, 7, 5, 9, 123456), "isi": {"z": [1, None], "a": "é"},
        "lambang": bytes(range(256)), "rasio": 0.1}
NOTHING = {**dict.fromkeys(FULL), "isi": sa.null()}


def prepared(url: str, filled: bool = False, revision: str = "0001") -> str:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    METADATA.create_all(engine)
    with engine.begin() as connection:
        connection.execute(sa.text("CREATE TABLE alembic_version (version_num VARCHAR(32))"))
        connection.execute(sa.text(f"INSERT INTO alembic_version VALUES ('{revision}')"))
        for statement in TRIGGERS[connection.dialect.name]:
            connection.exec_driver_sql(statement)
        if filled:
            _populate(connection)
    return url


TRIGGERS = {
    "sqlite": [
        "CREATE VIRTUAL TABLE kantor_fts USING fts5(nama, content='kantor', content_rowid='id')",
        "CREATE TRIGGER hitung AFTER INSERT ON kantor BEGIN "
        "INSERT INTO kantor_fts(rowid, nama) VALUES (new.id, new.nama); "
        "UPDATE hitungan SET jumlah = jumlah + 1 WHERE kode = new.wilayah_kode; END",
        "CREATE TRIGGER utuh BEFORE DELETE ON kantor BEGIN SELECT RAISE(ABORT, 'utuh'); END"],
    "postgresql": [
        "CREATE FUNCTION hitung() RETURNS trigger AS $$ BEGIN UPDATE hitungan SET jumlah = "
        "jumlah + 1 WHERE kode = new.wilayah_kode; RETURN new; END $$ LANGUAGE plpgsql",
        "CREATE TRIGGER hitung AFTER INSERT ON kantor FOR EACH ROW EXECUTE FUNCTION hitung()",
        "CREATE FUNCTION utuh() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'utuh'; END $$ "
        "LANGUAGE plpgsql",
        "CREATE TRIGGER utuh BEFORE DELETE ON kantor FOR EACH ROW EXECUTE FUNCTION utuh()"]}


def _populate(connection: sa.Connection) -> None:
    # The child of "11" sorts before it, so that no order of rows satisfies the key by itself.
    connection.execute(WILAYAH.insert(), [{"kode": "32", "induk": None},
                                          {"kode": "32.73", "induk": "32"},
                                          {"kode": "99", "induk": None},
                                          {"kode": "11", "induk": "99"}])
    connection.execute(HITUNGAN.insert(), [{"kode": "32.73", "jumlah": 0}])
    for row in (FULL, NOTHING, {**FULL, "isi": None}):
        connection.execute(KANTOR.insert().values(**row))
    connection.execute(KANTOR.insert(), [{"wilayah_kode": "32", "nama": f"{n}"}
                                         for n in range(2500)])


def contents(url: str) -> dict[str, list[tuple[object, ...]]]:
    with sa.create_engine(url, poolclass=sa.NullPool).connect() as connection:
        return {t.name: sorted((tuple(r) for r in connection.execute(t.select())), key=repr)
                for t in METADATA.sorted_tables}


def keeping_keys(url: str) -> sa.Engine:
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = ON"))
    return engine


@pytest.fixture
def made(tmp_path):
    """Make an empty database of the kind asked for; all are gone afterwards."""
    urls: list[str] = []

    def make(kind: str) -> str:
        urls.append(fresh_database(postgres_or_skip()) if kind == "postgresql"
                    else f"sqlite:///{tmp_path}/{len(urls)}.sqlite3")
        return urls[-1]

    yield make
    for url in urls:
        if url.startswith("postgresql"):
            drop_database(url)


@pytest.fixture
def attachments(tmp_path) -> Path:
    folder = tmp_path / "lampiran"
    for content in (b"surat", b""):
        name = hashlib.sha256(content).hexdigest()
        (folder / name[:2]).mkdir(parents=True)
        (folder / name[:2] / name).write_bytes(content)
    (folder / "unggahan-sementara").write_bytes(b"bukan lampiran")
    return folder


WAYS = [("sqlite", "sqlite"), ("postgresql", "postgresql"), ("sqlite", "postgresql"),
        ("postgresql", "sqlite")]


@pytest.mark.parametrize(("source", "target"), WAYS)
def test_every_value_comes_back(made, tmp_path, attachments, source, target):
    before = prepared(made(source), filled=True)
    manifest = backup.backup(before, attachments, tmp_path / "a.zip")
    after = prepared(made(target))
    assert backup.restore(tmp_path / "a.zip", after, tmp_path / "baru") == manifest
    assert contents(after) == contents(before)
    assert manifest.rows == 4 + 1 + 2503


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_counts_kept_by_triggers_do_not_double_and_the_triggers_are_there_again(
        made, tmp_path, kind):
    backup.backup(prepared(made(kind), filled=True), None, tmp_path / "a.zip")
    after = prepared(made(kind))
    backup.restore(tmp_path / "a.zip", after, tmp_path)
    with keeping_keys(after).begin() as connection:
        count = sa.select(HITUNGAN.c.jumlah)
        assert connection.scalar(count) == 2
        connection.execute(KANTOR.insert().values(wilayah_kode="32.73", nama="Sesudahnya"))
        assert connection.scalar(count) == 3
        with pytest.raises(sa.exc.DBAPIError, match="utuh"), connection.begin_nested():
            connection.execute(KANTOR.delete())


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_keys_and_numbers_go_on_where_they_were(made, tmp_path, kind):
    backup.backup(prepared(made(kind), filled=True), None, tmp_path / "a.zip")
    after = prepared(made(kind))
    backup.restore(tmp_path / "a.zip", after, tmp_path)
    with keeping_keys(after).begin() as connection:
        result = connection.execute(KANTOR.insert().values(wilayah_kode="32.73", nama="Baru"))
        assert result.inserted_primary_key == (2504,)
        with pytest.raises(sa.exc.IntegrityError), connection.begin_nested():
            connection.execute(KANTOR.insert().values(wilayah_kode="77"))


def test_full_text_search_finds_the_restored_rows(made, tmp_path):
    backup.backup(prepared(made("sqlite"), filled=True), None, tmp_path / "a.zip")
    after = prepared(made("sqlite"))
    backup.restore(tmp_path / "a.zip", after, tmp_path)
    found = sa.text("SELECT count(*) FROM kantor_fts WHERE kantor_fts MATCH 'contoh'")
    with sa.create_engine(after, poolclass=sa.NullPool).connect() as connection:
        assert connection.scalar(found) == 2


def test_who_waits_hears_of_every_row(made, tmp_path):
    before, heard = prepared(made("sqlite"), filled=True), []
    manifest = backup.backup(before, None, tmp_path / "a.zip", heard.append)
    assert sum(heard) == manifest.rows == backup.size(before)
    assert len([rows for rows in heard if rows]) > 2, "on the way, not at the end alone"
    heard.clear()
    backup.restore(tmp_path / "a.zip", prepared(made("sqlite")), tmp_path, told=heard.append)
    assert sum(heard) == 2 * manifest.rows


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_that_holds_rows_is_replaced_only_when_forced(made, tmp_path, kind):
    before = prepared(made(kind), filled=True)
    backup.backup(before, None, tmp_path / "a.zip")
    kept = contents(before)
    with sa.create_engine(before, poolclass=sa.NullPool).begin() as connection:
        connection.execute(KANTOR.update().values(nama="berubah"))
    changed = contents(before)
    with pytest.raises(BackupError, match="sudah berisi data"):
        backup.restore(tmp_path / "a.zip", before, tmp_path)
    assert contents(before) == changed
    backup.restore(tmp_path / "a.zip", before, tmp_path, force=True)
    assert contents(before) == kept


def test_attachments_come_back_by_their_content(made, tmp_path, attachments):
    backup.backup(prepared(made("sqlite")), attachments, tmp_path / "a.zip")
    backup.restore(tmp_path / "a.zip", prepared(made("sqlite")), tmp_path / "baru")
    files = [p for p in (tmp_path / "baru").rglob("*") if p.is_file()]
    assert len(files) == 2
    assert all(hashlib.sha256(p.read_bytes()).hexdigest() == p.name for p in files)


@pytest.mark.parametrize("share", [0, 0.1, 0.5, 0.99])
def test_a_file_cut_short_is_refused_before_anything_is_touched(made, tmp_path, share):
    before = prepared(made("sqlite"), filled=True)
    whole = tmp_path / "a.zip"
    backup.backup(before, None, whole)
    kept = contents(before)
    content = whole.read_bytes()
    whole.write_bytes(content[:int(len(content) * share)])
    with pytest.raises(BackupError, match="rusak atau terpotong"):
        backup.restore(whole, before, tmp_path, force=True)
    assert contents(before) == kept


def rewritten(file: Path, name: str, content: bytes) -> None:
    with zipfile.ZipFile(file) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    with zipfile.ZipFile(file, "w") as package:
        for each, kept in {**parts, name: content}.items():
            package.writestr(each, kept)


def test_a_table_that_was_tampered_with_is_refused(made, tmp_path):
    url = prepared(made("sqlite"), filled=True)
    backup.backup(url, None, tmp_path / "a.zip")
    rewritten(tmp_path / "a.zip", "tables/hitungan.jsonl", b'[99,"32.73"]\n')
    with pytest.raises(BackupError, match="rusak atau terpotong"):
        backup.restore(tmp_path / "a.zip", url, tmp_path, force=True)


def test_a_path_that_leads_out_of_the_folder_is_refused(made, tmp_path):
    url = prepared(made("sqlite"))
    backup.backup(url, None, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip") as package:
        manifest = json.loads(package.read("manifest.json"))
    manifest["attachments"] = {"../" + hashlib.sha256(b"x").hexdigest(): 1}
    rewritten(tmp_path / "a.zip", "manifest.json", json.dumps(manifest).encode())
    with pytest.raises(BackupError, match="rusak"):
        backup.restore(tmp_path / "a.zip", url, tmp_path)


def test_a_backup_of_another_revision_is_refused(made, tmp_path):
    backup.backup(prepared(made("sqlite"), filled=True), None, tmp_path / "a.zip")
    with pytest.raises(BackupError, match=r"versi 0001, sedangkan .* pada versi 0002"):
        backup.restore(tmp_path / "a.zip", prepared(made("sqlite"), revision="0002"), tmp_path)


def test_a_missing_file_is_said_so(made, tmp_path):
    with pytest.raises(BackupError, match="tidak ditemukan"):
        backup.restore(tmp_path / "tiada.zip", prepared(made("sqlite")), tmp_path)


def test_a_backup_that_fails_leaves_no_file(made, tmp_path):
    with pytest.raises(BackupError, match="belum disiapkan"):
        backup.backup(made("sqlite"), None, tmp_path / "b" / "a.zip")
    assert list((tmp_path / "b").iterdir()) == []


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_backup_shows_one_moment_while_others_write(made, tmp_path, monkeypatch, kind):
    url = prepared(made(kind), filled=True)
    engine = sa.create_engine(url, poolclass=sa.NullPool)
    if kind == "sqlite":
        with engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA journal_mode = WAL")
    true_lines = backup.rows.lines

    def writing_meanwhile(connection, source):
        if source.name == "kantor":
            with engine.begin() as other:
                other.execute(KANTOR.insert().values(wilayah_kode="32", nama="Terlambat"))
        return true_lines(connection, source)

    monkeypatch.setattr(backup.rows, "lines", writing_meanwhile)
    manifest = backup.backup(url, None, tmp_path / "a.zip")
    assert manifest.tables["kantor"]["rows"] == 2503


def test_the_file_can_be_read_by_its_owner_alone(made, tmp_path):
    backup.backup(prepared(made("sqlite")), None, tmp_path / "a.zip")
    assert (tmp_path / "a.zip").stat().st_mode & 0o777 == 0o600
    moment = datetime.fromisoformat(backup.verify(tmp_path / "a.zip").created_at)
    assert moment <= datetime.now(UTC)
