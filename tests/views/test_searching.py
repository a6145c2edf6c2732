"""One box for all kinds of data: it finds what one's lists would, and nothing else."""
from __future__ import annotations

from html import unescape

import pytest

from app.engine import registry
from app.engine.base import Klasifikasi, Status
from app.views import searching
from tests.every.world import World
from tests.views.test_letters import change

BOX = "/cari"


def found(world: World, who: str, words: str) -> str:
    answer = world.hands[who].get(BOX, query_string={"q": words})
    assert answer.status_code == 200
    return unescape(answer.text)


def mark(title: str) -> str:
    """Return the word of a title that occurs nowhere else."""
    return title.split()[-1]


@pytest.mark.parametrize("table", ["ormas", "fkub", "laporan"])
def test_a_record_is_found_by_a_word_of_its_title_within_reach_alone(
        world: World, table: str) -> None:
    entity = registry.entity(table)
    known = world.record(entity, Status.DISETUJUI)
    address = f'href="/{entity.__subsystem__}/{table}/show/{known.id}"'
    assert address in found(world, "sari", mark(known.title))
    assert address in found(world, "tono", mark(known.title))
    for stranger in ("joko", "ratna", world.stranger_within(entity)):
        page = found(world, stranger, mark(known.title))
        assert address not in page
        assert "Tidak ada yang cocok" in page


def test_what_is_closed_or_in_the_trash_is_not_found(world: World) -> None:
    entity = registry.entity("ormas")
    draft, approved = world.record(entity), world.record(entity, Status.DISETUJUI)
    change(world, "ormas", approved.id, klasifikasi=Klasifikasi.RAHASIA)
    assert "Tidak ada yang cocok" in found(world, "sari", mark(approved.title))
    assert f"/show/{approved.id}" in found(world, "budi", mark(approved.title))
    assert f"/show/{draft.id}" in found(world, "sari", mark(draft.title))
    answer = world.hands["sari"].post(f"/siormas/ormas/delete/{draft.id}", {"alasan": "Keliru."})
    assert answer.status_code == 302
    assert "Tidak ada yang cocok" in found(world, "sari", mark(draft.title))


def test_more_than_a_few_lead_to_the_list_with_the_same_words(
        world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "SHOWN", 1)
    page = found(world, "sari", "ZX")
    assert "sedikitnya satu kata dari 3 huruf" in page
    page = found(world, "sari", mark(world.record(registry.entity("ormas")).title)[:3])
    assert 'href="/siormas/ormas/list/?q=ZX0' in page


def test_what_makes_no_sense_is_told_and_a_stranger_signs_in(world: World) -> None:
    hand = world.hands["sari"]
    for words in ("a" * 201, "nama\x00"):
        answer = hand.get(BOX, query_string={"q": words})
        assert answer.status_code == 400
        assert "paling banyak 200 karakter" in answer.text
    assert "Yang dicari nama, nomor" in found(world, "sari", "")
    for words in ('"', "%%%", "' OR 1=1 --", "a AND b*", "(((", "NEAR("):
        assert hand.get(BOX, query_string={"q": words}).status_code == 200
    answer = world.hands["tamu"].get(BOX, query_string={"q": "yayasan"})
    assert (answer.status_code, answer.location.startswith("/login/")) == (302, True)
