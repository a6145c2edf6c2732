"""The page that says why: it never says anything else than what the doors do."""
from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

import pytest

from app.engine import reasons, registry, roles, scope
from app.engine.actor import Grant
from app.engine.base import Klasifikasi, Status
from app.engine.ranks import ACTS
from app.views.screen import entity_url
from tests.every.world import World

PEOPLE = ("sari", "budi", "tono", "wulan", "agus", "dewi", "joko", "ratna")


def told(page: str) -> str:
    """Return the words of a page, without its marks."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def acts(page: str) -> dict[str, tuple[bool, str]]:
    """Return what the page says of each act."""
    rows = re.findall(r'<tr><th scope="row">(.*?)</th>.*?</svg>(\w+)</span></td>'
                      r"<td[^>]*>(.*?)</td>", page, re.S)
    return {unescape(act): (word == "Ya", unescape(why)) for act, word, why in rows}


def test_a_clerk_reads_in_words_what_they_may_and_why(world: World) -> None:
    entity, hand = registry.entity("fkub"), world.hands["sari"]
    page = hand.get(entity_url(entity, "mengapa", world.record(entity).id)).text
    assert ("Anda membaca data ini sebagai Petugas (operator) semua subsistem Kota Bandung; data "
            "ini milik kantor itu. Klasifikasinya Biasa, dan hak ini membuka sampai Terbatas."
            ) in told(page)
    said = acts(page)
    assert said["Mengubah"] == (True, "Sebagai Petugas (operator) semua subsistem Kota Bandung.")
    assert said["Menyetujui"] == (
        False, "Hanya Kepala Bidang, Kepala Badan, atau Pengawas Kota Bandung yang menyetujui.")
    assert said["Menarik kembali"] == (
        False, "“Tarik kembali” tidak dapat dilakukan saat data berstatus Draf.")


def test_the_province_reads_and_does_not_write(world: World) -> None:
    entity, hand = registry.entity("ormas"), world.hands["tono"]
    page = hand.get(entity_url(entity, "mengapa", world.record(entity).id)).text
    assert "Kota Bandung termasuk wilayah itu." in told(page)
    allowed, why = acts(page)["Mengubah"]
    assert not allowed
    assert why == ("Hanya Petugas (operator) Kota Bandung yang mengubah. Hak Anda untuk itu "
                   "berlaku di Provinsi Jawa Barat.")
    assert "Isian pribadi tersamar." in acts(page)["Membaca isian pribadi"][1]


def test_an_approved_record_changes_by_proposal_and_ones_own_waits_for_others(world: World) -> None:
    entity = registry.entity("fkub")
    page = world.hands["sari"].get(
        entity_url(entity, "mengapa", world.record(entity, Status.DISETUJUI).id)).text
    allowed, why = acts(page)["Mengubah"]
    assert allowed
    assert why.endswith("Data yang disetujui hanya berubah melalui usulan perubahan.")
    key = world.record(entity, Status.DIAJUKAN).id
    both = replace(world.actors["sari"], grants=world.actors["sari"].grants | {
        Grant("pengawas", "*", "32.73")})
    with world.acting(both) as session:
        said = {r.act: r for r in reasons.doing(session, both, session.get(entity, key))}
    assert not said["Menyetujui"].allowed
    assert "diperiksa oleh orang lain" in said["Menyetujui"].sentence


@pytest.mark.parametrize("table", ["ormas", "fkub", "unit_kerja", "bidang_kegiatan"])
def test_the_page_is_absent_where_the_record_is_and_says_what_the_doors_do(
        world: World, table: str) -> None:
    entity = registry.entity(table)
    key = world.record(entity).id
    for name in PEOPLE:
        hand = world.hands[name]
        shown = hand.get(entity_url(entity, "show", key)).status_code
        page = hand.get(entity_url(entity, "mengapa", key))
        assert page.status_code == shown, name
        if shown != 200:
            assert world.record(entity).marks[0] not in page.text
            continue
        said = acts(page.text)
        edits = hand.get(entity_url(entity, "edit", key)).status_code
        assert said["Mengubah"][0] is (edits == 200), name
    assert world.hands["tamu"].get(entity_url(entity, "mengapa", key)).status_code == 302


def test_every_list_says_why_it_is_seen(house: World) -> None:
    for entity in registry.mains():
        for name in ("sari", "budi", "dewi", "agus"):
            answer = house.hands[name].get(entity_url(entity, "mengapa") + "/")
            assert answer.status_code == (
                200 if roles.may(house.actors[name], "list", entity) else 403)
            if answer.status_code == 200:
                assert "Anda membaca" in told(answer.text)
                adds = house.hands[name].get(entity_url(entity, "add")).status_code
                assert acts(answer.text)["Menambah"][0] is (adds == 200), (name, entity)


def test_what_is_said_of_reading_is_what_the_wall_decides(world: World) -> None:
    entity = registry.entity("ormas")
    known = world.record(entity)
    mixed = replace(world.actors["sari"], grants=frozenset({
        Grant("petugas", "siormas", "32.73"), Grant("pimpinan", "ekososbud", "32.73"),
        Grant("pimpinan", "siormas", "32.04")}))
    with world.acting(mixed) as session:
        record = session.get(entity, known.id)
        for secret in Klasifikasi:
            record.klasifikasi = secret
            open_ones = reasons.opened(session, mixed, record)
            assert bool(open_ones) is bool(scope.readers(mixed, "siormas", "32.73", secret))
        record.klasifikasi = Klasifikasi.BIASA
        assert reasons.unused(session, mixed, record) == [
            "Pimpinan SIORMAS Kabupaten Bandung tidak berlaku di sini: Kota Bandung tidak "
            "termasuk wilayahnya.",
            "Pimpinan EKOSOSBUD Kota Bandung tidak berlaku di sini: data ini termasuk SIORMAS."]
        record.klasifikasi = Klasifikasi.RAHASIA
        assert any("membuka data sampai Terbatas saja" in said
                   for said in reasons.unused(session, mixed, record))
        session.expunge_all()


def test_the_roles_stand_on_a_page_for_everybody(house: World) -> None:
    for name in ("sari", "dewi"):
        page = house.hands[name].get("/peran").text
        for role in roles.ROLES.values():
            assert role.label in page
            assert role.meaning in unescape(page)
        assert all(word in page for word in ACTS.values())
        legend = re.search(r"jenis data: (\d+ dari \d+) berarti", page)
        assert legend
        assert f"{legend[1]}</span>" in page, "the legend explains a figure of the table"
    assert "Diberikan di kantor provinsi" in page
    assert 'href="/peran"' in house.hands["sari"].get("/").text
    assert house.hands["tamu"].get("/peran").status_code == 302
