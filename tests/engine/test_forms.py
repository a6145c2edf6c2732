"""One raw record for three doors: what was typed is kept, rows are known by id, errors by path."""
from __future__ import annotations

from typing import Any

import pytest
from werkzeug.datastructures import MultiDict

from app.engine import intake, registry
from app.engine.forms import MOST_HELD, TOO_MANY, RecordForm, form_fields, from_posted, raw_of
from tests import factories
from tests.every.hands import posted
from tests.every.world import World

registry.load()
MAINS = [pytest.param(entity, id=entity.__tablename__) for entity in registry.mains()]


def multi(data: dict[str, Any]) -> MultiDict[str, str]:
    made: MultiDict[str, str] = MultiDict()
    for name, value in data.items():
        for each in value if isinstance(value, list) else [value]:
            made.add(name, each)
    return made


@pytest.mark.parametrize("entity", MAINS)
def test_what_a_browser_posts_is_the_raw_record_again(house: World, entity) -> None:
    with house.app.app_context():
        raw = factories.raw_for(entity)
        again = from_posted(entity, multi(posted(entity, raw)))
        for name in form_fields(entity):
            assert again[name] == raw[name], name
        for name, child in registry.children(entity).items():
            assert [row["id"] for row in again[name]] == [
                f"baru{n}" for n in range(1, len(raw[name]) + 1)]
            for row, sent in zip(again[name], raw[name], strict=True):
                assert all(row[each] == sent[each] for each in form_fields(child))


@pytest.mark.parametrize("entity", MAINS)
def test_a_stored_record_posted_back_changes_nothing(house: World, entity) -> None:
    who = house.writer(entity)
    with house.acting(who) as session:
        record = session.get(entity, house.record(entity).id)
        raw = raw_of(record)
        form = RecordForm(entity, raw, record)
        unit = getattr(record, "wilayah_kode", "")
        ready = intake.examine(session, house.actors[who], form, unit=unit, confirmed=True)
        assert ready, form.errors()
        intake.keep(session, form, unit=unit)
        assert not session.dirty
        assert raw_of(session.get(entity, record.id)) == raw


def test_typing_that_cannot_be_read_is_kept_as_typed(house: World) -> None:
    entity = registry.entity("ormas")
    typed = {"nama": "  Nama  ", "tanggal_terdaftar": "31-02-2026", "jumlah_anggota": "banyak",
             "status_hukum": "kerajaan", "lintang": "utara"}
    with house.app.app_context():
        form = RecordForm(entity, typed)
        for name, text in typed.items():
            assert form[name].text == text
        wrong = {path for path, _, _ in form.errors()}
    assert wrong == set(typed) - {"nama"}


def test_a_row_is_matched_by_its_id_within_its_owner_alone(house: World) -> None:
    entity = registry.entity("ormas")
    with house.acting("sari") as session:
        record = session.get(entity, house.record(entity).id)
        ids = [str(row.id) for row in record.pengurus]
        for forged in ("999999", "-1", "abc", "1 OR 1", "", "baru1", "baru99999999999", "²"):
            form = RecordForm(entity, {"pengurus": [{"id": forged, "nama": "Satu"},
                                                    {"id": ids[0], "nama": "Dua"}]}, record)
            keys = [row.key for row in form.rows["pengurus"]]
            assert keys[1] == ids[0]
            assert keys[0].startswith("baru")
            assert len(set(keys)) == len(keys)
            assert set(ids) <= set(keys)
        twice = RecordForm(entity, {"pengurus": [{"id": ids[0], "nama": "Satu"},
                                                 {"id": ids[0], "nama": "Dua"}]}, record)
        keys = [row.key for row in twice.rows["pengurus"]]
        assert keys.count(ids[0]) == 1


def test_an_error_finds_its_field_by_path(house: World) -> None:
    entity = registry.entity("ormas")
    with house.app.app_context():
        form = RecordForm(entity, factories.raw_for(entity))
        key = form.rows["pengurus"][1].key
        for path in ("nama", f"pengurus.{key}.nik", "pengurus", "tidak.ada"):
            form.add_error(path, f"Keliru di {path}.")
        told = {path: (label, sentence) for path, label, sentence in form.errors()}
    assert told["nama"] == ("Nama organisasi", "Keliru di nama.")
    assert told[f"pengurus.{key}.nik"][0] == "Pengurus baris 2: NIK"
    assert told["pengurus"][0] == "Pengurus"
    assert "Keliru di tidak.ada." in [sentence for _, sentence in told.values()]


def test_too_many_rows_are_told_and_not_cut_in_silence(house: World) -> None:
    entity = registry.entity("ormas")
    with house.acting("sari") as session:
        raw = factories.raw_for(entity)
        raw["pendiri"] = [{"id": "", "peran": "pendiri", "nama": f"Pendiri {n}"}
                          for n in range(700)]
        form = RecordForm(entity, raw)
        ready = intake.examine(session, house.actors["sari"], form, unit="32.73", confirmed=True)
        assert not ready
        assert any(path == "pendiri" for path, _, _ in form.errors())


def test_a_flood_of_rows_is_refused_before_it_is_read(house: World) -> None:
    entity = registry.entity("ormas")
    flood = [{"id": "", "nama": f"Pendiri {n}"} for n in range(20_000)]
    form = RecordForm(entity, {"pendiri": flood})
    assert len(form.rows["pendiri"]) == MOST_HELD
    assert [path for path, _, sentence in form.errors() if sentence == TOO_MANY] == ["pendiri"]
    keys = ",".join(str(n) for n in range(20_000))
    raw = from_posted(entity, MultiDict({"pendiri-rows": keys}))
    assert len(raw["pendiri"]) == MOST_HELD
    answer = house.hands["sari"].api("POST", "/api/v1/ormas/", json={
        "nama": "Contoh", "pendiri": flood})
    assert answer.status_code == 422
    assert answer.json["masalah"] == {"pendiri": [TOO_MANY]}
