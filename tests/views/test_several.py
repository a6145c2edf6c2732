"""Acts on many records at once: shown first, done by each record, and what stays is named."""
from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select

from app import views
from app.engine import registry, workflow
from app.engine.actor import acting
from app.engine.audit import Jejak
from app.engine.base import Status
from app.views import several
from app.views.screen import entity_url
from tests.every.refusals import as_stored
from tests.every.world import SAID, World

registry.load()
ORMAS: Any = registry.entity("ormas")
EVENT: Any = registry.entity("kegiatan_wasbang")
HIDDEN = re.compile(r'<input[^>]*name="([^"]+)" value="([^"]*)"')


def _made(house: World, count: int, state: Status = Status.DRAF, entity: Any = ORMAS,
          **over: str) -> list[int]:
    """Make records of Sari's office in a state."""
    with house.acting("sari") as session:
        keys = [house.make(session, entity, **over) for _ in range(count)]
        session.commit()
        for key in keys:
            house.advance(session, entity, key, state)
    return keys


def _asked(house: World, who: str, act: str, keys: list[int], entity: Any = ORMAS,
           **said: Any) -> Any:
    chosen = [f"{key}:{house.edition(entity, key)}" for key in keys]
    return house.hands[who].post(entity_url(entity, "banyak", act), {"pilih": chosen, **said})


def _confirmed(house: World, who: str, act: str, page: str, entity: Any = ORMAS,
               **said: Any) -> Any:
    """Send the form of the page that asked, as a browser does."""
    form = page[page.index('name="_yakin"') - 200:]
    held: dict[str, Any] = {}
    for name, value in HIDDEN.findall(form):
        held.setdefault(name, []).append(value)
    return house.hands[who].post(entity_url(entity, "banyak", act), {**held, **said})


def _states(house: World, keys: list[int], entity: Any = ORMAS) -> list[str]:
    return [str(as_stored(house, entity, key)["status"]) for key in keys]


def test_nothing_changes_before_it_is_confirmed(house: World) -> None:
    keys = _made(house, 3)
    before = [as_stored(house, ORMAS, key) for key in keys]
    answer = _asked(house, "sari", "ajukan", keys)
    assert answer.status_code == 200
    assert "3 data siap diajukan" in answer.text.replace("<strong>", "")
    assert [as_stored(house, ORMAS, key) for key in keys] == before


def test_drafts_are_submitted_and_approved_by_two_people_with_a_line_of_the_trail_each(
        house: World) -> None:
    keys = _made(house, 3)
    page = _asked(house, "sari", "ajukan", keys, saring="status=draf").text
    done = _confirmed(house, "sari", "ajukan", page)
    assert (done.status_code, done.location) == (302, entity_url(ORMAS, "list") + "/?status=draf")
    assert _states(house, keys) == ["diajukan"] * 3
    page = _asked(house, "budi", "setujui", keys).text
    assert _confirmed(house, "budi", "setujui", page).status_code == 302
    stored = [as_stored(house, ORMAS, key) for key in keys]
    assert [str(each["status"]) for each in stored] == ["disetujui"] * 3
    assert len({each["nomor_registrasi"] for each in stored} - {None}) == 3
    with house.acting("sari") as session:
        lines = session.execute(select(Jejak.data_id, Jejak.aksi).where(
            Jejak.entitas == "ormas", Jejak.data_id.in_(map(str, keys)),
            Jejak.aksi.in_(("ajukan", "setujui")))).all()
    assert sorted(lines) == sorted((str(k), a) for k in keys for a in ("ajukan", "setujui"))


def test_what_owes_something_stays_with_its_sentence_and_the_rest_goes(house: World) -> None:
    whole = _made(house, 2)
    bare = _made(house, 1, alamat="")
    page = _asked(house, "sari", "ajukan", [*whole, *bare]).text
    assert "Tidak ikut (1)" in page
    assert "Akan diajukan (2)" in page
    assert f"{bare[0]}:" not in page
    assert _confirmed(house, "sari", "ajukan", page).status_code == 302
    assert _states(house, [*whole, *bare]) == ["diajukan", "diajukan", "draf"]


def test_all_that_is_empty_is_named_in_one_line(house: World) -> None:
    page = _asked(house, "sari", "ajukan", _made(house, 1, alamat="", tujuan="")).text
    assert "Wajib diisi: Tujuan, Alamat sekretariat." in page
    assert ": Wajib diisi." not in page


def test_a_warning_goes_with_one_reason_for_all_and_stays_without(house: World) -> None:
    spent = {"anggaran": "10", "realisasi": "12"}
    keys = _made(house, 2, entity=EVENT, **spent)
    page = _asked(house, "sari", "ajukan", keys, entity=EVENT).text
    assert "Diberi peringatan (2)" in page
    left = _confirmed(house, "sari", "ajukan", page, entity=EVENT)
    assert left.status_code == 200
    assert "2 data tidak diajukan" in left.text
    assert _states(house, keys, EVENT) == ["draf"] * 2
    done = _confirmed(house, "sari", "ajukan", page, entity=EVENT, _alasan_peringatan=SAID)
    assert done.status_code == 302
    assert _states(house, keys, EVENT) == ["diajukan"] * 2


def test_who_saw_an_older_version_is_told_and_the_others_go(house: World) -> None:
    keys = _made(house, 2, Status.DIAJUKAN)
    page = _asked(house, "budi", "setujui", keys).text
    with house.acting("sari") as session:
        record = session.scalar(select(ORMAS).where(ORMAS.id == keys[0]))
        workflow.move(session, house.actors["sari"], record, "tarik")
        session.commit()
    with acting(house.actors["sari"]):
        answer = _confirmed(house, "budi", "setujui", page)
    assert answer.status_code == 200
    assert "1 data tidak disetujui" in answer.text
    assert "sudah diubah lebih dahulu" in answer.text
    assert _states(house, keys) == ["draf", "disetujui"]


def test_one_s_own_submission_is_never_approved_among_others(house: World) -> None:
    keys = _made(house, 2)
    _confirmed(house, "sari", "ajukan", _asked(house, "sari", "ajukan", keys).text)
    refused = _asked(house, "sari", "setujui", keys, _yakin="ya")
    assert refused.status_code == 403
    assert _states(house, keys) == ["diajukan"] * 2


def test_every_row_of_a_filter_is_taken_but_only_those_of_one_s_own_office_and_state(
        house: World) -> None:
    keys = _made(house, 4)
    page = house.hands["sari"].post(entity_url(ORMAS, "banyak/ajukan"), {
        "semua": "ya", "saring": "status=draf,disetujui"}).text
    found = {int(value.partition(":")[0]) for name, value in HIDDEN.findall(page)
             if name == "pilih"}
    assert set(keys) <= found
    drafts = {known.id for (table, state), known in house.known.items()
              if table == "ormas" and state != "draf"}
    assert not found & drafts
    above = house.hands["tono"].post(entity_url(ORMAS, "banyak/ajukan"), {
        "semua": "ya", "saring": ""})
    assert (above.status_code, above.location) == (302, entity_url(ORMAS, "list") + "/")


def test_a_reason_is_asked_where_the_move_asks_one_and_the_typing_is_kept(house: World) -> None:
    keys = _made(house, 2, Status.DIAJUKAN)
    page = _asked(house, "budi", "kembalikan", keys).text
    empty = _confirmed(house, "budi", "kembalikan", page, alasan=" ")
    assert empty.status_code == 422
    assert "Tuliskan alasan mengapa semua ini dikembalikan." in empty.text
    assert _confirmed(house, "budi", "kembalikan", page, alasan="Alamat kurang.").status_code == 302
    assert {as_stored(house, ORMAS, key)["alasan_kembali"] for key in keys} == {"Alamat kurang."}


def test_more_than_a_hundred_are_confirmed_by_their_number(house: World, monkeypatch: Any) -> None:
    monkeypatch.setattr(several, "COUNTED_FROM", 1)
    keys = _made(house, 2)
    page = _asked(house, "sari", "ajukan", keys).text
    assert "Ketik 2 untuk meneruskan" in page
    wrong = _confirmed(house, "sari", "ajukan", page, _banyaknya="3")
    assert wrong.status_code == 422
    assert _states(house, keys) == ["draf"] * 2
    assert _confirmed(house, "sari", "ajukan", page, _banyaknya="2").status_code == 302
    assert _states(house, keys) == ["diajukan"] * 2


def test_no_more_are_taken_at_once_than_told_and_the_rest_is_named(
        house: World, monkeypatch: Any) -> None:
    monkeypatch.setattr(several, "MOST", 2)
    _made(house, 4)
    page = house.hands["sari"].post(entity_url(ORMAS, "banyak/ajukan"), {
        "semua": "ya", "saring": "status=draf"}).text
    assert sum(name == "pilih" for name, _ in HIDDEN.findall(page)) <= 2
    assert re.search(r"\d+ data lain menyusul", page)


def test_what_was_put_aside_together_comes_back_together(house: World) -> None:
    keys = _made(house, 3)
    page = _asked(house, "sari", "hapus", keys).text
    assert _confirmed(house, "sari", "hapus", page, alasan="Salah berkas.").status_code == 302
    assert all(as_stored(house, ORMAS, key)["deleted_at"] for key in keys)
    trash = house.hands["sari"].get(entity_url(ORMAS, "sampah/")).text
    chosen = [value for value in re.findall(r'name="pilih" value="([^"]+)"', trash)
              if int(value.partition(":")[0]) in keys]
    assert len(chosen) == 3
    url = entity_url(ORMAS, "banyak/pulihkan")
    page = house.hands["sari"].post(url, {"pilih": chosen}).text
    assert "Akan dipulihkan (3)" in page
    done = _confirmed(house, "sari", "pulihkan", page)
    assert (done.status_code, done.location) == (302, entity_url(ORMAS, "sampah/"))
    assert not any(as_stored(house, ORMAS, key)["deleted_at"] for key in keys)
    assert house.hands["sari"].post(url, {"pilih": chosen}).status_code == 404
    page = house.hands["sari"].post(url, {"semua": "ya", "saring": ""}).text
    assert not {int(v.partition(":")[0]) for n, v in HIDDEN.findall(page) if n == "pilih"} & {*keys}


def test_a_strange_choice_is_refused_with_a_sentence(house: World) -> None:
    for wrong in ("abc", "1;2", "99999999999"):
        answer = house.hands["sari"].post(entity_url(ORMAS, "banyak/ajukan"), {"pilih": wrong})
        assert answer.status_code == 400
        assert "Pilih paling banyak" in answer.text
    assert house.hands["sari"].post(entity_url(ORMAS, "banyak/lompat"), {}).status_code == 404
    nothing = house.hands["sari"].post(entity_url(ORMAS, "banyak/ajukan"), {})
    assert nothing.status_code == 302


@pytest.mark.parametrize(("filters", "where"), [
    ("q=a\r\nX: y", "?q=a%0D%0AX%3A+y"), ("q=//lain.example", "?q=%2F%2Flain.example"), ("", "")])
def test_one_comes_back_to_the_same_list_and_nowhere_else(
        house: World, filters: str, where: str) -> None:
    answer = house.hands["sari"].post(entity_url(ORMAS, "banyak/ajukan"), {"saring": filters})
    assert (answer.status_code, answer.location) == (302, entity_url(ORMAS, "list/") + where)


@pytest.mark.parametrize("filters", ["//lain.example", "statusdraf", "q=" + "a" * 2000])
def test_filters_that_are_not_wholly_read_choose_nothing(house: World, filters: str) -> None:
    answer = house.hands["sari"].post(entity_url(ORMAS, "banyak/hapus"), {
        "semua": "ya", "saring": filters})
    assert answer.status_code == 400
    assert "Saringan daftar ini tidak dapat dibaca" in answer.text


def test_boxes_stand_where_the_person_may_do_something_and_nowhere_else(house: World) -> None:
    url = entity_url(ORMAS, "list/")
    assert 'name="pilih"' in house.hands["sari"].get(url).text
    assert 'name="pilih"' not in house.hands["tono"].get(url).text


def test_no_part_of_a_screen_hides_a_name_of_another() -> None:
    """The view of an entity joins several classes; a name said twice would silently win."""
    said: dict[str, set[str]] = {}
    for part in views.screen_for(ORMAS).__mro__:
        for name, value in vars(part).items():
            if part.__module__.startswith("app.views.") and callable(value):
                said.setdefault(name, set()).add(part.__name__)
    assert {name: parts for name, parts in said.items() if len(parts) > 1} == {}
