"""The buttons on a record: what is said once a decision is made."""
from __future__ import annotations

from typing import Any

from app.engine import registry
from app.engine.base import Status
from app.views.screen import entity_url
from tests import people
from tests.every.refusals import as_stored
from tests.every.world import World


def _decided(house: World, code: str, **said: str) -> tuple[Any, str, str]:
    """Let the supervisor decide on a submitted record; return it, and the page that follows."""
    entity: Any = registry.entity("ormas")
    known = house.record(entity, Status.DIAJUKAN)
    client = people.client_of(house.app, "budi")
    page = client.get(entity_url(entity, f"show/{known.id}")).text
    answer = client.post(entity_url(entity, known.id, code),
                         data={"csrf_token": people.csrf_in(page), **said}, follow_redirects=True)
    assert answer.status_code == 200, answer.text[-500:]
    return as_stored(house, entity, known.id), known.title, answer.text


def test_an_approval_names_the_record_and_the_number_it_was_given(house: World) -> None:
    stored, title, page = _decided(house, "setujui")
    assert stored["nomor_registrasi"]
    assert f"Disetujui: {title}. Nomor registrasi: {stored['nomor_registrasi']}." in page


def test_a_return_names_the_record(house: World) -> None:
    _, title, page = _decided(house, "kembalikan", alasan="Alamat belum lengkap.")
    assert f"Dikembalikan kepada petugas: {title}." in page
