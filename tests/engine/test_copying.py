"""Many rows in one stream: all arrive as they were sent, and what is refused is refused as ever."""
from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from datetime import date
from decimal import Decimal
from typing import Any

import psycopg
import pytest
from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError

from app.engine import copying, registry
from app.engine.actor import as_system
from app.engine.numbering import Penghitung
from app.models.siwasbang.choices import JenisKegiatan, Konsensus
from app.views import interface
from tests.every.world import World

registry.load()
MANY = copying.LEAST + 1
ODD = ("\\N", "a\\tb", "tab\there", "dua\nbaris", 'kutip " dan \'', "é ’ جمعية", "{}", " ", "\\.")


def rows(start: int) -> list[dict[str, Any]]:
    """Make as many rows as are streamed, each with one odd text."""
    return [{"wilayah_kode": "32.73", "nama": f"Kegiatan {start + number}",
             "jenis": JenisKegiatan.PPWK, "lokasi": ODD[number % len(ODD)],
             "tanggal": date(2021, 3, 4), "materi": (Konsensus.PANCASILA,) if number % 3 else None,
             "anggaran": Decimal(number) + Decimal("0.25"), "realisasi": None}
            for number in range(copying.LEAST + 5)]


def test_every_value_arrives_as_it_was_sent(world: World, monkeypatch: Any) -> None:
    entity, sent = registry.entity("kegiatan_wasbang"), rows(0)
    streamed, read = [], copying._read

    def noted(statement: str) -> Any:
        found = read(statement)
        streamed.append(found and found[0].split()[1])
        return found
    monkeypatch.setattr(copying, "_read", noted)
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.add_all([entity(**row) for row in sent])
    with world.acting("sari") as session:
        known = {each.nama: each for each in session.scalars(
            select(entity).where(entity.nama.in_([row["nama"] for row in sent])))}
    assert len(known) == len(sent)
    for row in sent:
        stored = known[row["nama"]]
        assert {name: getattr(stored, name) for name in row} == row
    assert ("kegiatan_wasbang" in streamed) == (world.bind.dialect.name == "postgresql")


def test_a_row_that_is_there_already_is_refused_with_its_rule_named(world: World) -> None:
    entity = registry.entity("ormas")
    twice = [{"wilayah_kode": "32.73", "nama": f"Perkumpulan Contoh {number % copying.LEAST}"}
             for number in range(copying.LEAST + 1)]
    with world.app.app_context(), as_system("uji"), pytest.raises(IntegrityError) as refused, \
            interface.saving() as session:
        session.add_all([entity(**row) for row in twice])
    assert "nama" in str(refused.value.orig)
    with world.acting("sari") as session:
        assert not session.scalars(select(entity.id).where(
            entity.nama.startswith("Perkumpulan Contoh "))).all()


@pytest.mark.parametrize("statement", [
    "INSERT INTO a (b) VALUES (lower(%(b)s))", "INSERT INTO a (b) VALUES (%(b)s) RETURNING a.id",
    "INSERT INTO a (b) VALUES (%(b)s) ON CONFLICT DO NOTHING", "UPDATE a SET b=%(b)s",
    "INSERT INTO a (b, c) VALUES (%(b)s, now())", "INSERT INTO a (b) SELECT %(b)s"])
def test_only_a_plain_insert_is_streamed(statement: str) -> None:
    assert copying._read(statement) is None


def test_a_column_takes_the_parameter_of_its_place() -> None:
    assert copying._read('INSERT INTO a (b, "user") VALUES (%(x)s::DATE, %(y)s)') == (
        'COPY a (b, "user") FROM STDIN', ("x", "y"))


def test_ahead_a_stream_is_ended_by_what_follows_it(world: World) -> None:
    entity, first, second = registry.entity("kegiatan_wasbang"), rows(1000), rows(2000)
    count = select(func.count(entity.id)).where(entity.nama.in_(
        [row["nama"] for row in (*first, *second)]))
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        with copying.ahead():
            session.add_all([entity(**row) for row in first])
            session.flush()
            assert len(copying._open) == (world.bind.dialect.name == "postgresql")
            assert session.scalar(count) == len(first)
            assert not copying._open
            session.add_all([entity(**row) for row in second])
            session.flush()
        assert len(copying._open) == (world.bind.dialect.name == "postgresql")
    assert not copying._open
    with world.acting("sari") as session:
        assert session.scalar(count) == len(first) + len(second)


def test_ahead_a_refusal_is_told_by_what_follows_and_nothing_is_stored(world: World) -> None:
    entity = registry.entity("ormas")
    with pytest.raises(IntegrityError):
        _store(world, lambda session: session.scalar(select(func.count(entity.id))),
               (f"Paguyuban Contoh {number % copying.LEAST}" for number in range(MANY)))
    assert not copying._open
    _nothing_of(world, "Paguyuban Contoh ")


def test_a_transaction_that_is_given_up_takes_its_open_stream_along(world: World) -> None:
    with pytest.raises(ZeroDivisionError):
        _store(world, lambda session: 1 / 0, (f"Sasana Contoh {number}" for number in range(MANY)))
    assert not copying._open
    _nothing_of(world, "Sasana Contoh ")


def test_ahead_a_refusal_is_told_at_the_latest_by_the_commit(world: World) -> None:
    table = Penghitung.__table__
    twice = [{"wilayah_kode": "32.73", "deret": f"contoh {number % copying.LEAST}", "tahun": 1930,
              "terakhir": 1} for number in range(MANY)]
    streams = world.bind.dialect.name == "postgresql"  # of its own: the world never commits
    with world.bind.engine.connect() if streams else nullcontext(world.bind) as connection:
        with pytest.raises((IntegrityError, psycopg.IntegrityError)), copying.ahead(), \
                connection.begin() if streams else connection.begin_nested():
            connection.execute(insert(table), twice)
        assert not copying._open
        assert not connection.scalar(select(func.count()).where(table.c.tahun == 1930))


def _store(world: World, then: Callable[[Any], Any], names: Iterable[str]) -> None:
    """Stream ormas of these names, do something else, and commit."""
    entity = registry.entity("ormas")
    with world.app.app_context(), as_system("uji"), interface.saving() as session, copying.ahead():
        session.add_all([entity(wilayah_kode="32.73", nama=name) for name in names])
        session.flush()
        assert len(copying._open) == (world.bind.dialect.name == "postgresql")
        then(session)


def _nothing_of(world: World, begins: str) -> None:
    entity = registry.entity("ormas")
    with world.acting("sari") as session:
        assert not session.scalars(select(entity.id).where(entity.nama.startswith(begins))).all()
