"""The search of the trail: who comes in, what each filter finds, pages by key, bad questions."""
from __future__ import annotations

import re

import pytest

from app.engine import audit
from app.engine.actor import Grant, as_system
from app.views import accounts, interface, trail_search
from tests import people


def rows(world, query="", name="dewi"):
    answer = world.hands[name].get(f"/jejak/?{query}")
    assert answer.status_code == 200, answer.text
    return re.findall(r"<tr><td><time.*?</tr>", answer.text, re.S)


def notes(world, count):
    with world.app.app_context(), as_system("menguji jejak"), interface.saving() as session:
        for number in range(count):
            audit.note(session, "uji", entity="ormas", title=f"baris {number}", data_id="4242",
                       unit="32.73", subsystem="siormas")


def test_admins_and_auditors_of_the_centre_come_in(house):
    assert house.hands["dewi"].get("/jejak/").status_code == 200
    for name in ("sari", "budi", "tono"):
        refused = house.hands[name].get("/jejak/")
        assert refused.status_code == 403
        assert "hanya untuk Auditor dan Admin Sistem di pusat" in refused.text
        assert house.hands[name].get("/jejak/wilayah?q=ban").status_code == 403
    assert house.hands["tamu"].get("/jejak/").status_code == 302
    with house.app.app_context(), as_system("menambah"), interface.saving() as session:
        accounts.create(session, username="lia", full_name="Lia (Contoh)", unit="00",
                        password=people.PASSWORD, grants=[Grant("auditor", "*", "00")])
    lia = people.client_of(house.app, "lia")
    page = lia.get("/jejak/?entitas=pengguna")
    assert page.status_code == 200
    assert "Lia (Contoh)" in page.text
    assert 'href="/pengguna/' not in page.text  # which is closed to her
    assert 'href="/pengguna/' in house.hands["dewi"].get("/jejak/?entitas=pengguna").text
    refused = lia.get("/pengguna/")
    assert refused.status_code == 403
    assert "hanya untuk Admin Sistem di pusat" in refused.text


def test_each_filter_finds_its_own(world):
    notes(world, 3)
    assert len(rows(world, "data_id=4242&entitas=ormas")) == 3
    assert len(rows(world, "data_id=4242&aksi=UJI&wilayah=32&dari=2020&sampai=2199")) == 3
    assert rows(world, "data_id=4242&wilayah=11") == []
    assert rows(world, "data_id=4242&sampai=31-12-2019") == []
    assert len(rows(world, "data_id=4242&pelaku=SISTEM")) == 3
    assert rows(world, "data_id=4242&pelaku=100%25") == []
    assert all("Sari (Contoh)" in row for row in rows(world, "pelaku=sari"))
    assert rows(world, "pelaku=sari")


def test_pages_turn_by_key_both_ways(world):
    notes(world, 2 * trail_search.PER + 3)
    address, seen = "aksi=uji", []
    while address:
        page = world.hands["dewi"].get(f"/jejak/?{address}").text
        seen.append(re.findall(r"baris (\d+)", page))
        older = re.search(r'href="\?([^"]*)" rel="next"', page)
        address = older[1].replace("&amp;", "&") if older else ""
    assert [len(each) for each in seen] == [trail_search.PER, trail_search.PER, 3]
    assert [int(n) for each in seen for n in each] == sorted(range(2 * trail_search.PER + 3),
                                                             reverse=True)
    newer = re.search(r'href="\?([^"]*)" rel="prev"', page)[1].replace("&amp;", "&")
    assert re.findall(r"baris (\d+)", world.hands["dewi"].get(f"/jejak/?{newer}").text) == seen[1]


def test_changes_are_told_in_words(house):
    with house.app.app_context(), as_system("mencoba"), interface.saving() as session:
        accounts.set_active(session, accounts.by_name(session, "joko"), False, None)
    row = rows(house, "aksi=nonaktifkan")[0]
    assert "Akun aktif: <del>Ya</del> menjadi <ins>Tidak</ins>" in row
    assert "Pengguna" in row
    assert "joko" in row


def test_a_line_that_holds_no_pairs_is_shown_too(house):
    with house.app.app_context(), as_system("mencoba"), interface.saving() as session:
        audit.note(session, "muat", entity="ormas", title="2 Ormas", unit="00",
                   subsystem="siormas", changes={"jumlah": 2, "id": [1, 2]})
    row = rows(house, "aksi=muat")[0]
    assert "jumlah: <del>–</del> menjadi <ins>2</ins>" in row


def test_every_line_of_the_trail_can_be_drawn(house):
    address = ""
    while address is not None:
        page = house.hands["dewi"].get(f"/jejak/?{address}")
        assert page.status_code == 200
        older = re.search(r'href="\?([^"]*)" rel="next"', page.text)
        address = older[1].replace("&amp;", "&") if older else None


@pytest.mark.parametrize("query", [
    "dari=abc", "sampai=32-13-2026", "dari=2026-99", "entitas=xx", "wilayah=99", "sebelum=abc",
    "sesudah=99999999999", "sebelum=-1", "pelaku=%00", "aksi=" + "x" * 31,
    "dari=2026-S2&sampai=2026-06", "data_id=" + "1" * 61])
def test_a_question_that_makes_no_sense_is_refused(house, query):
    answer = house.hands["dewi"].get(f"/jejak/?{query}")
    assert answer.status_code == 400
    assert "Traceback" not in answer.text
