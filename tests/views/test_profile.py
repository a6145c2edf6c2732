"""One's own page and password: old one asked, strength, other sessions ended, one's own kept."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.engine.actor import as_system
from app.engine.audit import Jejak
from app.views import accounts, interface
from tests import people
from tests.views.tokens import token_lives

NEW = "Gajah-Lembayung-Sepeda-41"


def change(client: Any, old: str = people.PASSWORD, new: str = NEW,
           again: str | None = None) -> Any:
    token = people.csrf_in(client.get("/profil/sandi").text)
    return client.post("/profil/sandi", data={
        "lama": old, "baru": new, "ulang": new if again is None else again, "csrf_token": token})


def test_the_profile_shows_oneself_and_ones_rights(house):
    page = house.hands["sari"].get("/profil").text
    assert "Sari (Contoh)" in page
    assert "Petugas (operator) – Semua subsistem – Kota Bandung" in page
    assert "Terbatas" in page
    assert house.hands["tamu"].get("/profil").status_code == 302
    assert house.hands["tamu"].get("/profil/sandi").status_code == 302


def test_a_change_ends_other_sessions_and_keeps_ones_own(world):
    here, elsewhere = (people.client_of(world.app, "sari") for _ in range(2))
    token = people.token_of(world.app, "sari")
    assert token_lives(world, token)
    assert change(here).headers["Location"] == "/"
    assert here.get("/profil").status_code == 200
    assert elsewhere.get("/profil").status_code == 302
    assert not token_lives(world, token)
    with world.app.app_context(), as_system("membaca jejak"):
        session = interface.session()
        line = session.scalar(select(Jejak).where(Jejak.aksi == "ganti sandi"))
        assert (line.judul, line.perubahan) == ("sari", {})


@pytest.mark.parametrize(("said", "sentence"), [
    ({"old": ""}, "Isi kata sandi yang sekarang"),
    ({"new": "pendek"}, "paling sedikit 12"),
    ({"new": "sarisarisari"}, "mudah ditebak"),
    ({"new": people.PASSWORD}, "harus berbeda"),
    ({"again": "lain"}, "tidak sama"),
    ({"old": "bukan ini sandinya"}, "tidak cocok"),
])
def test_what_is_wrong_is_said_and_nothing_changes(house, said, sentence):
    client = people.client_of(house.app, "sari")
    answer = change(client, **said)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert people.client_of(house.app, "sari").get("/profil").status_code == 200


def test_guessing_the_old_password_locks(house):
    client = people.client_of(house.app, "sari")
    answers = [change(client, old=f"tebakan ke-{n} saja") for n in range(5)]
    assert [a.status_code for a in answers] == [422, 422, 422, 422, 302]
    assert client.get("/profil").status_code == 302
    token = people.csrf_in(client.get("/login/").text)
    again = client.post("/login/", data={"username": "sari", "password": people.PASSWORD,
                                         "csrf_token": token})
    assert "terkunci" in again.text


def test_whoever_must_change_sees_nothing_else_until_it_is_done(house):
    with house.app.app_context(), as_system("mengatur ulang"), interface.saving() as session:
        password = accounts.reset(session, accounts.by_name(session, "sari"))
    client = house.app.test_client()
    token = people.csrf_in(client.get("/login/").text)
    client.post("/login/", data={"username": "sari", "password": password, "csrf_token": token})
    for url in ("/", "/profil", "/siormas/ormas/list/"):
        assert client.get(url).headers["Location"] == "/profil/sandi"
    assert change(client, old=password).status_code == 302
    assert client.get("/siormas/ormas/list/").status_code == 200
