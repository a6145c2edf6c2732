"""The ways between records: to what one points at, to what points at it, as far as one reads."""
from __future__ import annotations

import re
from html import unescape

import pytest

from app.engine import registry
from app.engine.base import Klasifikasi, Status
from app.views import interface
from app.views.screen import entity_url
from tests.every.world import World
from tests.views.test_letters import change

BOX = re.compile(r'<section class="kartu" aria-labelledby="terkait">.*?</section>', re.S)


def box(world: World, who: str, key: int) -> str:
    """Return what the page of an ormas lists as pointing at it."""
    found = BOX.search(world.hands[who].get(f"/siormas/ormas/show/{key}").text)
    return unescape(found.group()) if found else ""


def complaint(world: World, ormas: int) -> int:
    with world.acting("sari"), interface.saving() as session:
        return world.make(session, registry.entity("ormas_pengaduan"), ormas_id=str(ormas))


def count(found: str, label: str) -> str:
    row = re.search(rf"<li>(?:(?!</li>).)*{label}.*?</li>", found, re.S)
    said = re.search(r'class="angka">(.*?)<', row.group()) if row else None
    return said.group(1) if said else ""


def test_an_ormas_leads_to_its_complaints_and_a_complaint_to_its_ormas(world: World) -> None:
    ormas = world.record(registry.entity("ormas"), Status.DISETUJUI)
    before = count(box(world, "sari", ormas.id), "Pengaduan ormas")
    made = complaint(world, ormas.id)
    found = box(world, "sari", ormas.id)
    assert count(found, "Pengaduan ormas") == str(int(before or 0) + 1)
    listed = f"/siormas/ormas_pengaduan/list/?ormas_id={ormas.id}"
    assert f'href="{listed}"' in found
    assert f"/siormas/ormas_pengaduan/show/{made}" in world.hands["sari"].get(listed).text
    page = world.hands["sari"].get(f"/siormas/ormas_pengaduan/show/{made}").text
    assert f'<a href="/siormas/ormas/show/{ormas.id}">' in page


def test_a_kind_of_its_own_is_begun_from_the_record_by_who_may(world: World) -> None:
    ormas = world.record(registry.entity("ormas"), Status.DISETUJUI)
    begins = f"/siormas/ormas_sanksi/add?ormas_id={ormas.id}"
    assert f'href="{begins}"' in box(world, "sari", ormas.id)
    assert "/add?" not in box(world, "tono", ormas.id)  # the province reads and does not write
    form = unescape(world.hands["sari"].get(begins).text)
    assert ormas.title in form
    strange = world.hands["joko"].get(begins)
    assert strange.status_code == 200
    assert ormas.title not in unescape(strange.text)


@pytest.mark.parametrize("table", ["ormas_pengaduan", "ormas_sanksi", "permohonan_skt"])
def test_a_form_begun_from_a_record_begins_like_any_other(world: World, table: str) -> None:
    ormas = world.record(registry.entity("ormas"), Status.DISETUJUI)

    def begins(query: str) -> list[str]:
        text = world.hands["sari"].get(f"/siormas/{table}/add{query}").text
        return sorted(re.findall(r'<option value="([^"]+)"[^>]* selected', text)
                      + re.findall(r'name="(\w+)"[^>]* checked', text))
    empty = begins("")
    assert empty
    assert begins(f"?ormas_id={ormas.id}") == empty
    assert begins("?kecamatan=Contoh") == empty


def test_what_is_closed_is_neither_counted_nor_led_to(world: World) -> None:
    ormas = world.record(registry.entity("ormas"), Status.DISETUJUI)
    before = count(box(world, "sari", ormas.id), "Pengaduan ormas")
    shut, open_one = complaint(world, ormas.id), complaint(world, ormas.id)
    change(world, "ormas_pengaduan", shut, klasifikasi=Klasifikasi.RAHASIA)
    assert count(box(world, "sari", ormas.id), "Pengaduan ormas") == str(int(before or 0) + 1)
    change(world, "ormas", ormas.id, klasifikasi=Klasifikasi.RAHASIA)
    address = entity_url(registry.entity("ormas_pengaduan"), "show", open_one)
    page = world.hands["sari"].get(address).text
    assert f"/siormas/ormas/show/{ormas.id}" not in page
    assert ormas.title not in unescape(page)
    assert '<span class="tak-diisi">tidak ditampilkan</span>' in page


def test_aid_is_begun_only_from_an_ormas_that_may_be_given_it(world: World) -> None:
    aid = "ormas_hibah_pemberdayaan"
    approved = world.record(registry.entity("ormas"), Status.DISETUJUI)
    draft = world.record(registry.entity("ormas"), Status.DRAF)
    given, kept = box(world, "sari", approved.id), box(world, "sari", draft.id)
    assert f"/siormas/{aid}/add?ormas_id={approved.id}" in given
    assert f"/siormas/{aid}/add" not in kept
    why = registry.entity(aid).__fields__["ormas_id"].help
    assert f"Belum dapat ditambah: {why[0].lower()}{why[1:]}" in kept
    assert "hanya ormas yang datanya disetujui" not in given
    assert f"/siormas/ormas_pengaduan/add?ormas_id={draft.id}" in kept
    assert "Belum dapat ditambah" not in box(world, "tono", draft.id)  # who writes nothing there
