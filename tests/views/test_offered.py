"""A lookup offers what the rules of the field take: the elections that are held in the region."""
from __future__ import annotations

import re

import pytest

from app.engine import registry
from tests.every.world import World

registry.load()

KOTA = {"Pemilihan Wali Kota 2024", "Pemilihan Gubernur 2024", "Pemilu Legislatif 2024",
        "Pemilu Presiden 2024"}
KURSI = {"Pemilu Legislatif 2019", "Pemilu Legislatif 2024"}


def offered(world: World, who: str, address: str, words: str = "") -> set[str]:
    found = world.hands[who].get(f"/simpoldagri/{address}?q={words}").json["hasil"]
    return {each["teks"] for each in found if "Contoh" not in each["teks"]}


def select_of(page: str, name: str) -> str:
    return re.search(rf'<select[^>]* name="{name}".*?</select>', page, re.DOTALL)[0]


@pytest.mark.parametrize(("address", "words", "wanted"), [
    ("perolehan_pemilu/pilihan/pemilu_id", "", KURSI),
    ("banpol_pengajuan/pilihan/pemilu_id", "2019", {"Pemilu Legislatif 2019"}),
    ("desk_pemilu/pilihan/pemilu_id", "2024", KOTA),
    ("pantau_kesiapan/pilihan/pemilu_id", "2024", KOTA),
    ("nphd/pilihan/pemilu_id", "", {"Pemilihan Wali Kota 2024", "Pemilihan Gubernur 2024"}),
    ("kepala_daerah/pilihan/pemilu_id", "", {"Pemilihan Wali Kota 2024"})])
def test_a_city_is_offered_the_elections_that_it_holds(
        world: World, address: str, words: str, wanted: set[str]) -> None:
    assert offered(world, "sari", address, words) == wanted


def test_the_stages_offered_are_those_of_elections_held_there(world: World) -> None:
    address = "pantau_tahapan/pilihan/tahapan_id"
    assert offered(world, "sari", address, "Masa tenang") == {
        f"{each} 2024: Masa tenang" for each in ("Pilwalkot", "Pilgub", "Pileg", "Pilpres")
        } & offered(world, "dewi", address, "Masa tenang")
    assert "Pilbup 2024: Masa tenang" in offered(world, "dewi", address, "Masa tenang")
    assert "Pilbup 2024: Masa tenang" not in offered(world, "sari", address, "Masa tenang")


def test_a_rank_is_offered_to_those_who_can_hold_it(world: World) -> None:
    page = world.hands["sari"].get("/simlap/kesbangpol_pegawai/add").text
    ranks = select_of(page, "golongan")
    assert 'data-given="jenis_jabatan"' in ranks
    fits = dict(re.findall(r'value="([^"]+)"[^>]* data-fits="([^"]*)"', ranks))
    assert fits["III/a"] == "struktural fungsional pelaksana"
    assert fits["IX"] == "pppk"
    assert len(fits) == 17 + 17
    head = world.hands["sari"].get("/simlap/kesbangpol_profil/add").text
    assert len(re.findall(r'value="[^"]+"', select_of(head, "kepala_pangkat"))) == 17
