"""What changed since the last decision: never what it wrote, of a proposal only what is new."""
from __future__ import annotations

from html import unescape
from typing import Any

import pytest

from app.engine import registry
from app.engine.audit import Jejak
from app.engine.base import Status
from app.engine.forms import raw_of
from app.views import since, words
from app.views.screen import entity_url
from tests.every.hands import posted
from tests.every.world import World

registry.load()
HEADING = "Perubahan sejak pemeriksaan terakhir"


@pytest.mark.parametrize(("was", "seen"), [
    (Status.DIKEMBALIKAN, ["Kecamatan"]), (Status.DRAF, [])])
def test_what_changed_since_a_return_is_told_though_the_trail_begins_after_it(
        was: Status, seen: list[str]) -> None:
    newest_first = [
        Jejak(aksi="ajukan", entitas="ormas", perubahan={"status": [was.value, "diajukan"]}),
        Jejak(aksi="ubah", entitas="ormas", perubahan={"kecamatan": ["Sukasari", "Sukajadi"]})]
    assert [label for label, *_ in since.decided(newest_first)][:1] == seen


def test_of_a_proposal_sent_back_only_what_is_said_otherwise_is_told(house: World) -> None:
    def line(aksi: str, **said: list[str]) -> Jejak:
        return Jejak(aksi=aksi, entitas="ormas", permintaan=aksi, perubahan=said)

    newest_first = [
        line("usulan: ajukan"),
        line("usulkan", Kecamatan=["Sukasari", "Cicendo"], Alamat=["Jl. A", "Jl. C"],
             **{"Pengurus baris 1: Jenis kelamin": ["L", "P"]}),
        line("usulan: kembalikan"),
        line("usulkan", Kecamatan=["Sukasari", "Cicendo"], Alamat=["Jl. A", "Jl. B"],
             Telepon=["022", "021"]),
        line("setujui", status=["diajukan", "disetujui"])]
    with house.acting("budi"):
        assert since.decided(newest_first) == [
            ("Alamat", "Jl. B", "Jl. C"), ("Telepon", "021", "022"),
            ("Pengurus baris 1: Jenis kelamin", "Laki-laki", "Perempuan")]
        assert since.decided(newest_first[3:]) == [], "its differences stand on the page"
        assert words.changes(newest_first[1])[-1][1:] == ("Laki-laki", "Perempuan")


def test_the_rows_an_approved_proposal_wrote_are_no_change_since(house: World) -> None:
    entity: Any = registry.entity("ormas")
    key = house.record(entity, Status.DISETUJUI).id
    sari, budi = house.hands["sari"], house.hands["budi"]
    with house.acting("sari") as session:
        raw = raw_of(session.get(entity, key))
    raw["pengurus"][0] |= {"nama": "Rahayu (Contoh)"}
    said = posted(entity, raw, version=house.edition(entity, key), _ajukan="1")
    assert sari.post(entity_url(entity, f"edit/{key}"), data=said).status_code == 302
    page = entity_url(entity, f"show/{key}")
    waiting = unescape(budi.get(page).text)
    assert "Usulan perubahan" in waiting
    assert HEADING not in waiting
    house.move("budi", entity, key, "setujui")
    assert HEADING not in unescape(budi.get(page).text)
