"""Rows inside a record are called by name where a page speaks of them away from their place."""
from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from app.engine import registry
from app.engine.base import Status
from app.engine.forms import raw_of
from app.engine.sheet_read import Outcome
from app.views.screen import entity_url
from app.views.sheets import told_stored
from tests import people
from tests.every.hands import posted
from tests.every.world import World

BORN_ANOTHER_DAY = "3273011203800001"


def _changed(house: World, key: int, nik: str, **more: str) -> tuple[Any, str]:
    """Give the first officer another NIK and send the form; return the answer and the name."""
    entity: Any = registry.entity("ormas")
    client = people.client_of(house.app, "sari")
    with house.acting("sari") as session:
        raw = raw_of(session.get(entity, key))
    raw["pengurus"][0] |= {"nik": nik, "tanggal_lahir": "11-11-1999",
                           "jenis_kelamin": "L"}
    said = posted(entity, raw, csrf_token=client.get("/sesi").json["csrf"],
                  version=house.edition(entity, key), **more)
    return client.post(entity_url(entity, f"edit/{key}"), data=said), raw["pengurus"][0]["nama"]


def test_a_warning_about_a_row_says_which_row_and_leads_to_it(house: World) -> None:
    key = house.record(registry.entity("ormas"), Status.DRAF).id
    answer, _ = _changed(house, key, BORN_ANOTHER_DAY, _alasan_peringatan="")
    assert answer.status_code == 422
    told = re.search(r'<li><a href="#(f-pengurus-[^"]+-nik)">Pengurus baris 1: NIK</a>: Angka '
                     "tanggal lahir pada NIK berbeda", unescape(answer.text))
    assert told, answer.text
    assert f'id="{told[1]}"' in answer.text


def test_what_changed_since_a_return_names_the_officer_it_changed_for(house: World) -> None:
    entity = registry.entity("ormas")
    key = house.record(entity, Status.DIAJUKAN).id
    budi = people.client_of(house.app, "budi")
    returned = budi.post(entity_url(entity, key, "kembalikan"), data={
        "csrf_token": budi.get("/sesi").json["csrf"], "version": house.edition(entity, key),
        "alasan": "NIK ketua keliru."})
    assert returned.status_code == 302
    answer, name = _changed(house, key, BORN_ANOTHER_DAY, _ajukan="1")
    assert answer.status_code == 302, answer.text
    page = unescape(budi.get(entity_url(entity, f"show/{key}")).text)
    lately = re.findall("<li>.*?<strong>(.*?)</strong>", page.split("Riwayat terakhir")[1])
    assert lately[:2] == ["Diajukan", "Dikembalikan"], "its rows are told by the history"
    history = unescape(budi.get(entity_url(entity, f"riwayat/{key}")).text)
    assert f" {name}<br>" in history
    assert "Perubahan sejak pemeriksaan terakhir" in page
    assert f'<th scope="row">Pengurus {name}: NIK</th>' in page


@pytest.mark.parametrize(("table", "outcome", "told"), [
    ("ormas", Outcome(added=2), "Tersimpan: 2 data baru. Data baru masih draf; centang pada "
                                "daftar, lalu ajukan."),
    ("ormas", Outcome(changed=1, unchanged=3), "Tersimpan: 1 data diubah, 3 data tetap."),
    ("organisasi_penghayat", Outcome(added=1), "Tersimpan: 1 data baru."),
    ("ormas", Outcome(unchanged=3), "3 data tetap")])
def test_an_import_says_what_is_to_be_done_with_what_it_stored(
        table: str, outcome: Outcome, told: str) -> None:
    assert told_stored(registry.entity(table), outcome) == told


def test_the_menu_shows_where_one_is_below_a_list_too(house: World) -> None:
    entity = registry.entity("ormas")
    known = house.record(entity, Status.DRAF)
    for place, how in (("list/", "page"), ("add", "true"), (f"show/{known.id}", "true"),
                       (f"edit/{known.id}", "true"), ("impor", "true")):
        page = house.hands["sari"].get(entity_url(entity, place)).text
        marked = re.findall(r'class="sisi-anak" href="([^"]+)" aria-current="([^"]+)"', page)
        assert marked == [(entity_url(entity, "list/"), how)], place
