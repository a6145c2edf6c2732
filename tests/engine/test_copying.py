"""Many rows in one stream: all arrive as they were sent, and what is refused is refused as ever."""
from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from app.engine import copying, registry
from app.engine.actor import as_system
from app.models.siwasbang.choices import JenisKegiatan, Konsensus
from app.views import interface
from tests.every.world import World

registry.load()
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
