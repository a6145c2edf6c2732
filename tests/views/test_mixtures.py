"""Several grants at once: menus, screens, recaps, charts and API follow each in its own place."""
from __future__ import annotations

import re

import pytest

from app.engine import registry
from app.engine.actor import Grant, as_system
from app.engine.base import Status
from app.views import accounts, interface
from tests import people
from tests.every.hands import Hand
from tests.every.world import SAID, World
from tests.views.test_letters import change

BELOW = Grant("petugas", "siormas", "32.73")
ABOVE = Grant("verifikator_provinsi", "ekososbud", "32")


def hired(world: World, *grants: Grant, home: str = "32.73") -> Hand:
    """Give somebody these grants; return their hand."""
    with world.app.app_context(), as_system("menambah"), interface.saving() as session:
        accounts.create(session, username="mira", full_name="Mira (Contoh)", unit=home,
                        password=people.PASSWORD, grants=grants)
    return Hand.signed_in(world.app, "mira")


def key(world: World, table: str, state: Status = Status.DRAF) -> int:
    return world.record(registry.entity(table), state).id


def status(hand: Hand, url: str) -> int:
    answer = hand.api("GET", url) if url.startswith("/api/") else hand.get(url)
    return int(answer.status_code)


def test_a_clerk_of_one_subsystem_reads_another_for_the_province(world: World) -> None:
    hand = hired(world, BELOW, ABOVE)
    home = hand.get("/").text
    assert "/siormas/ormas/list/" in home
    assert "/ekososbud/fkub/list/" in home
    assert "Administrasi" not in home
    own, read = key(world, "ormas"), key(world, "fkub")
    for url, wanted in {
            "/siormas/ormas/add": 200, f"/siormas/ormas/edit/{own}": 200,
            f"/siormas/ormas/show/{own}": 200, f"/ekososbud/fkub/show/{read}": 200,
            "/ekososbud/fkub/list/?wilayah=32.73": 200, "/ekososbud/fkub/add": 403,
            f"/ekososbud/fkub/edit/{read}": 403, "/siormas/ormas/antrean/": 403,
            "/ekososbud/fkub/antrean/": 403, "/siormas/ormas/impor": 200,
            "/ekososbud/fkub/impor": 403,
            "/rekap/R-ORM-1/32.73/2026": 200, "/rekap/R-ORM-1/32/2026": 404,
            "/rekap/R-EKO-1/32/2026": 200, "/rekap/R-EKO-1/32.04/2026": 200,
            "/rekap/R-EKO-1/11/2026": 404, "/rekap/R-EKO-1/00/2026": 404,
            "/grafik/siormas": 200, "/grafik/ekososbud?wilayah=32": 200,
            "/grafik/siormas?wilayah=32": 404, f"/api/v1/ormas/{own}": 200,
            f"/api/v1/fkub/{read}": 200}.items():
        assert status(hand, url) == wanted, url
    catalogue = hand.get("/rekap/?wilayah=32").text
    assert "R-EKO-1" in catalogue
    assert "R-ORM-1" not in catalogue
    told = hand.api("POST", "/api/v1/fkub/", json={"nomor_sk": "1"})
    assert told.status_code == 403


@pytest.mark.parametrize("doors", ["screen", "api"])
def test_a_verifier_here_who_is_a_clerk_next_door(world: World, doors: str) -> None:
    hand = hired(world, Grant("verifikator", "ekososbud", "32.73"),
                 Grant("petugas", "ekososbud", "32.04"))
    waiting = key(world, "fkub", Status.DIAJUKAN)
    assert "/ekososbud/fkub/antrean/" in hand.get("/").text

    def ask(move: str, **said: str) -> int:
        if doors == "api":
            seen = hand.api("GET", f"/api/v1/fkub/{waiting}").json["version"]
            return int(hand.api("POST", f"/api/v1/fkub/{waiting}/{move}", json=said,
                                headers={"If-Match": f'"{seen}"'}).status_code)
        shown = hand.get(f"/ekososbud/fkub/show/{waiting}").text
        version = re.findall(r'name="version" value="([^"]+)"', shown)[:1]
        return int(hand.post(f"/ekososbud/fkub/{waiting}/{move}",
                             {"version": version, **said}).status_code)
    done = 200 if doors == "api" else 302
    assert ask("setujui") == 403
    assert ask("tarik") == 403
    assert ask("verifikasi") == done
    assert ask("verifikasi") == 409
    page = hand.get(f"/ekososbud/fkub/show/{waiting}").text
    assert "Terverifikasi" in page
    assert "/ekososbud/fkub/antrean/" not in hand.get("/").text
    told = hand.api("GET", f"/api/v1/fkub/{waiting}").json
    assert told["diverifikasi_pada"] is not None
    assert ask("kembalikan", alasan=SAID) == done
    assert hand.api("GET", f"/api/v1/fkub/{waiting}").json["diverifikasi_pada"] is None
    assert status(hand, f"/ekososbud/fkub/edit/{key(world, 'fkub')}") in (403, 404)


def test_what_one_may_only_point_at_is_found_by_its_title_alone(world: World) -> None:
    hand = hired(world, Grant("petugas", "sidatkum", "11.71"), BELOW)
    known = world.record(registry.entity("produk_hukum"), Status.DISETUJUI)
    change(world, "produk_hukum", known.id, tentang="Tata cara zxperihalnya")
    lookup = "/siormas/ormas_pengawasan/pilihan/produk_hukum_id?q="
    for asked in (hand, world.hands["agus"]):
        assert known.id in [each["id"] for each in asked.get(lookup + known.marks[0]).json["hasil"]]
        assert asked.get(lookup + "zxperihalnya").json["hasil"] == []
    read = world.hands["sari"].get(lookup + "zxperihalnya").json["hasil"]
    assert [each["id"] for each in read] == [known.id], "who reads it, searches all of it"


def test_somebody_whose_grants_are_all_elsewhere_still_finds_their_pages(house: World) -> None:
    hand = hired(house, Grant("pengawas", "siormas", "11"), home="32.73")
    for url in ("/", "/rekap/", "/grafik/siormas", "/siormas/ormas/list/", "/profil"):
        assert status(hand, url) == 200, url
    assert status(hand, f"/siormas/ormas/show/{key(house, 'ormas')}") == 404


def test_a_directorate_keeps_its_lists_and_nothing_of_anybodys_rights(world: World) -> None:
    hand = hired(world, Grant("admin_direktorat", "siormas", "00"), home="00")
    listed, own = key(world, "bidang_kegiatan"), key(world, "ormas")
    for url, wanted in {
            "/siormas/ormas/list/": 200, f"/siormas/ormas/show/{own}": 200,
            f"/siormas/ormas/edit/{own}": 403, "/siormas/bidang_kegiatan/add": 200,
            f"/siormas/bidang_kegiatan/edit/{listed}": 200, "/pengaturan/wilayah/add": 403,
            "/ekososbud/fkub/list/": 403, "/rekap/R-ORM-1/00/2026": 200,
            "/pengguna/": 403, "/pengguna/tambah": 403, "/jejak/": 403}.items():
        assert status(hand, url) == wanted, url
    with world.app.app_context():
        session = interface.session()
        mine, theirs = (accounts.by_name(session, name).id for name in ("mira", "sari"))
    for url in ("/pengguna/tambah", f"/pengguna/{mine}", f"/pengguna/{theirs}",
                f"/pengguna/{theirs}/reset", f"/pengguna/{theirs}/nonaktif"):
        answer = hand.post(url, {
            "username": "lia.00", "nama": "Lia (Contoh)", "wilayah_kode": "00",
            "hak-rows": "baru1", "hak-baru1-peran": "admin", "hak-baru1-subsistem": "*",
            "hak-baru1-wilayah_kode": "00"})
        assert answer.status_code == 403, url
    with world.app.app_context():
        mira = accounts.by_name(interface.session(), "mira")
        assert [(h.peran, h.subsistem) for h in mira.hak] == [("admin_direktorat", "siormas")]
        assert accounts.by_name(interface.session(), "lia.00") is None
