"""Getting in: nobody learns which names there are, and a password is not the name of a region."""
from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from app.engine import regions, registry
from app.engine.actor import as_system
from app.engine.indonesian import now
from app.views import accounts, interface, passwords
from tests import people


def attempt(world: Any, name: str, password: str) -> tuple[int, str, int, str]:
    """Try the form and the API; return what each says, without what changes at every page."""
    client = world.app.test_client()
    token = people.csrf_in(client.get("/login/").text)
    page = client.post("/login/", data={"username": name, "password": password,
                                        "csrf_token": token})
    said = page.text.partition('role="alert"')[2].partition("</div>")[0]
    told = client.post("/api/v1/security/login", json={"username": name, "password": password})
    assert said
    return page.status_code, said, told.status_code, told.json["pesan"]


def test_a_name_that_exists_and_one_that_does_not_answer_alike(world: Any) -> None:
    with world.app.app_context(), as_system("menutup"), interface.saving() as session:
        accounts.set_active(session, accounts.by_name(session, "jaka"), False, None)
    answers = {name: [attempt(world, name, "bukan ini sandinya") for _ in range(4)]
               for name in ("sari", "jaka", "tidak.ada")}
    assert answers["sari"] == answers["jaka"] == answers["tidak.ada"]
    assert len(set(answers["sari"])) == 1
    assert "terkunci selama 15 menit" in answers["sari"][0][1]
    with world.app.app_context():
        assert accounts.by_name(interface.session(), "sari").terkunci_sampai is not None
    assert attempt(world, "sari", people.PASSWORD) == answers["sari"][0], "locked, though right"


@pytest.mark.parametrize("said", ["[" * 100_000, "[]", "{", '{"username": 1e999}', "\x00"])
def test_what_is_no_sign_in_is_refused_with_a_sentence(house: Any, said: str) -> None:
    client = house.app.test_client()
    token = client.get("/sesi").json["csrf"]
    answer = client.post("/sesi", data=said, content_type="application/json",
                         headers={"X-CSRFToken": token})
    assert answer.status_code == 400
    assert answer.json["pesan"]


@pytest.mark.parametrize("password", [
    "KotaBandung2026", "Kota-Bandung-2026", "Bandung#2026#oke", "KabupatenBandungBarat2026",
    "kab.bandungbarat.2026", "JawaBarat2026!", "ProvinsiAceh2026", "B4ndung-2026-oke",
    "kesbangpolbandung26", "2026Tasikmalaya!", "jakartaselatan01", "Sari.Kota.Bandung.9"])
def test_names_of_regions_and_offices_make_no_password(house: Any, password: str) -> None:
    with house.app.app_context():
        assert "mudah ditebak" in str(passwords.weakness(password, ("sari",)))


@pytest.mark.parametrize("password", [
    people.PASSWORD, "kuda lembing biru 77", "tujuh gajah menari di bandung", "x7Q!pz2-Lm9w#Kd"])
def test_unrelated_words_will_do(house: Any, password: str) -> None:
    with house.app.app_context():
        assert passwords.weakness(password, ("sari",)) is None


@pytest.mark.parametrize("url", ["/back", "/lang/id", "/lang/en"])
def test_the_pages_of_the_framework_are_not_there(house: Any, url: str) -> None:
    assert house.hands["sari"].get(url).status_code == 404


def test_the_sign_in_page_names_the_office_as_its_settings_do(world: Any) -> None:
    client = world.app.test_client()
    office = registry.entity("unit_kerja")
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        centre = session.scalar(select(office).where(office.wilayah_kode == regions.NATION))
        centre.nama = "Direktorat Jenderal & Contoh"
    assert '<p class="masuk-kantor">Direktorat Jenderal &amp; Contoh</p>' in client.get(
        "/login/").text
    with world.app.app_context(), as_system("uji"), interface.saving() as session:
        session.scalar(select(office).where(
            office.wilayah_kode == regions.NATION)).deleted_at = now()
    assert "masuk-kantor" not in client.get("/login/").text
