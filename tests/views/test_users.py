"""Accounts as an admin keeps them: every act, its trail line, its limits, and who is kept out."""
from __future__ import annotations

import re
from typing import Any

import pytest
from sqlalchemy import select

from app.engine.actor import Grant, as_system
from app.engine.audit import Jejak
from app.models.pengguna import Pengguna
from app.views import accounts, interface
from tests import people
from tests.views.tokens import token_lives

SCREENS = ("/pengguna/", "/pengguna/tambah", "/pengguna/wilayah?q=ban")


def typed(**over: Any) -> dict[str, str]:
    """Return what an admin types for a new clerk of Kota Bandung."""
    return {"username": "nina.32.73", "nama": "Nina (Contoh)", "wilayah_kode": "32.73",
            "jabatan": "Analis", "nip": "", "email": "", "batas_klasifikasi": "",
            "hak-rows": "baru1", "hak-baru1-peran": "petugas", "hak-baru1-subsistem": "siormas",
            "hak-baru1-wilayah_kode": "32.73", **over}


def shown(world: Any, name: str) -> dict[str, str]:
    """Return what the form of an account holds, as a browser would send it back."""
    page = world.hands["dewi"].get(f"/pengguna/{key(world, name)}").text
    found = dict(re.findall(r'<input[^>]*? name="([^"]+)"[^>]*? value="([^"]*)"', page))
    found |= {n: v for v, n in re.findall(r'value="([^"]*)"[^>]*? name="([^"]+)"', page)
              if n not in found}
    for select_name, body in re.findall(r'<select[^>]* name="([^"]+)"[^>]*>(.*?)</select>', page,
                                        re.S):
        chosen = re.search(r'<option value="([^"]*)" selected', body)
        found[select_name] = chosen[1] if chosen else ""
    return {n: v for n, v in found.items() if "__KEY__" not in n and n != "csrf_token"}


def key(world: Any, name: str) -> int:
    with world.app.app_context():
        person = accounts.by_name(interface.session(), name)
        assert person is not None
        return person.id


def person(world: Any, name: str) -> dict[str, Any]:
    with world.app.app_context():
        found = accounts.by_name(interface.session(), name)
        assert found is not None
        return {"active": found.user.active, "roles": sorted(r.name for r in found.user.roles),
                "national": found.nasional, "must": found.wajib_ganti_sandi,
                "name": found.user.get_full_name().strip(), "email": found.user.email,
                "hak": sorted((h.peran, h.subsistem, h.wilayah_kode) for h in found.hak)}


def trail(world: Any, name: str) -> list[Any]:
    with world.app.app_context(), as_system("membaca jejak"):
        return [(line.aksi, line.perubahan) for line in interface.session().scalars(
            select(Jejak).where(Jejak.entitas == "pengguna", Jejak.data_id == str(key(world, name)))
            .order_by(Jejak.id)) if line.aksi != "masuk"]


def add(world: Any, **over: Any) -> Any:
    return world.hands["dewi"].post("/pengguna/tambah", typed(**over))


def add_admin(world: Any) -> None:
    answer = add(world, username="admin.dua", **{
        "wilayah_kode": "00", "hak-baru1-peran": "admin", "hak-baru1-subsistem": "*",
        "hak-baru1-wilayah_kode": "00"})
    assert answer.status_code == 200


@pytest.mark.parametrize("url", SCREENS)
def test_only_admins_come_in(house, url):
    assert house.hands["dewi"].get(url).status_code == 200
    for name in ("sari", "budi", "tono"):
        assert house.hands[name].get(url).status_code == 403
    assert house.hands["tamu"].get(url).status_code == 302


@pytest.mark.parametrize("act", ["nonaktif", "aktif", "reset", "buka-kunci", ""])
def test_only_admins_act(house, act):
    url = f"/pengguna/{key(house, 'joko')}{'/' if act else ''}{act}"
    before = person(house, "joko")
    assert house.hands["budi"].post(url, shown(house, "joko")).status_code == 403
    assert house.hands["tamu"].post(url).status_code in (302, 400)
    assert person(house, "joko") == before
    assert house.hands["dewi"].ask("POST", url).status_code == 400, "the token is demanded"
    assert house.hands["dewi"].post(url, shown(house, "joko")).status_code in (200, 302)


def test_a_new_account_signs_in_once_and_must_change(world):
    answer = add(world)
    assert answer.status_code == 200
    password = re.search(r"data-temporary-password>([^<]+)<", answer.text)[1]
    assert person(world, "nina.32.73") == {
        "active": True, "roles": ["siormas.petugas"], "national": False, "must": True,
        "name": "Nina (Contoh)", "email": "nina.32.73@tanpa-pos-el.invalid",
        "hak": [("petugas", "siormas", "32.73")]}
    assert trail(world, "nina.32.73")[0][1]["hak"] == [
        None, ["Petugas (operator) – SIORMAS – Kota Bandung"]]
    client = world.app.test_client()
    token = people.csrf_in(client.get("/login/").text)
    client.post("/login/", data={"username": "nina.32.73", "password": password,
                                 "csrf_token": token})
    assert client.get("/siormas/ormas/list/").headers["Location"] == "/profil/sandi"
    assert "harus diganti" in client.get("/profil/sandi").text


@pytest.mark.parametrize(("over", "sentence"), [
    ({"username": "Ni"}, "Nama pengguna terdiri atas"),
    ({"username": "sari"}, "sudah dipakai"),
    ({"nama": ""}, "Nama wajib diisi"),
    ({"nip": "123"}, "NIP terdiri atas 18 angka"),
    ({"email": "bukan alamat"}, "alamat pos-el"),
    ({"wilayah_kode": "99.99"}, "Pilih kantor"),
    ({"batas_klasifikasi": "xx"}, "Pilih klasifikasi"),
    ({"hak-rows": ""}, "paling sedikit satu hak"),
    ({"hak-baru1-peran": "raja"}, "Pilih peran"),
    ({"hak-baru1-subsistem": "xx"}, "Pilih subsistem"),
    ({"hak-baru1-wilayah_kode": "32.73.05"}, "Pilih kantor"),
    ({"hak-baru1-peran": "admin"}, "hanya diberikan di kantor pusat"),
    ({"hak-baru1-peran": "verifikator_provinsi"}, "hanya diberikan di kantor provinsi"),
    ({"hak-baru1-peran": "admin_direktorat"}, "hanya diberikan di kantor pusat"),
    ({"hak-baru1-peran": "admin_direktorat", "hak-baru1-subsistem": "*",
      "hak-baru1-wilayah_kode": "00"}, "untuk satu subsistem"),
    ({"hak-baru1-peran": "kepala", "hak-baru1-wilayah_kode": "00"}, "kantor provinsi atau"),
    ({"nama": "a\x00b"}, "karakter biasa"),
    ({"jabatan": "x" * 121}, "Jabatan paling banyak"),
])
def test_what_is_wrong_is_said_at_its_field_and_the_typing_stays(house, over, sentence):
    answer = add(house, **over)
    assert answer.status_code == 422
    assert sentence in answer.text
    if "jabatan" not in over:
        assert 'value="Analis"' in answer.text
    with house.app.app_context():
        assert accounts.by_name(interface.session(), "nina.32.73") is None


def test_an_office_typed_in_words_is_understood(house):
    answer = add(house, wilayah_kode="", wilayah_kode_text="kota bandung")
    assert answer.status_code == 200


def test_an_office_left_out_is_told_once(house):
    page = add(house, **{"wilayah_kode": "", "hak-baru1-wilayah_kode": ""}).text
    apart = add(house, **{"wilayah_kode": "", "hak-baru1-wilayah_kode": "99.99"}).text
    assert "Ada 1 isian yang perlu diperbaiki" in page
    assert "Ada 2 isian yang perlu diperbaiki" in apart


def test_saving_unchanged_changes_nothing(house):
    before, lines = person(house, "joko"), trail(house, "joko")
    answer = house.hands["dewi"].post(f"/pengguna/{key(house, 'joko')}", shown(house, "joko"))
    assert answer.status_code == 302
    assert (person(house, "joko"), trail(house, "joko")) == (before, lines)


def test_grants_are_added_and_taken_on_one_form_with_old_and_new_in_the_trail(world):
    form = shown(world, "joko") | {
        "hak-rows": "1,baru1", "hak-1-hapus": "1", "hak-baru1-peran": "pengawas",
        "hak-baru1-subsistem": "ekososbud", "hak-baru1-wilayah_kode": "00"}
    answer = world.hands["dewi"].post(f"/pengguna/{key(world, 'joko')}", form)
    assert answer.status_code == 302
    changed = person(world, "joko")
    assert changed["hak"] == [("pengawas", "ekososbud", "00")]
    assert changed["roles"] == ["ekososbud.pengawas"]
    assert changed["national"] is True
    assert trail(world, "joko")[-1] == ("ubah", {"hak": [
        ["Petugas (operator) – Semua subsistem – Kabupaten Bandung"],
        ["Pengawas – EKOSOSBUD – Pusat"]]})


def test_a_second_admin_saving_over_the_first_is_told(house):
    form = shown(house, "joko")
    url = f"/pengguna/{key(house, 'joko')}"
    assert house.hands["dewi"].post(url, form | {"nama": "Joko Pertama"}).status_code == 302
    answer = house.hands["dewi"].post(url, form | {"nama": "Joko Kedua"})
    assert answer.status_code == 409
    assert "Joko Pertama" in answer.text
    assert 'value="Joko Kedua"' in answer.text
    assert person(house, "joko")["name"] == "Joko Pertama"


def test_closing_ends_sessions_and_opening_lets_in_again(house):
    client, token = people.client_of(house.app, "joko"), people.token_of(house.app, "joko")
    assert client.get("/profil").status_code == 200
    assert token_lives(house, token)
    url = f"/pengguna/{key(house, 'joko')}"
    assert house.hands["dewi"].post(f"{url}/nonaktif").status_code == 302
    assert client.get("/profil").status_code == 302
    assert not token_lives(house, token)
    assert house.hands["dewi"].post(f"{url}/aktif").status_code == 302
    assert client.get("/profil").status_code == 302, "the old session does not come back"
    assert people.client_of(house.app, "joko").get("/profil").status_code == 200
    assert [act for act, _ in trail(house, "joko")][-2:] == ["nonaktifkan", "aktifkan"]


def test_a_reset_ends_sessions_and_shows_the_password_once(house):
    client = people.client_of(house.app, "joko")
    url = f"/pengguna/{key(house, 'joko')}"
    answer = house.hands["dewi"].post(f"{url}/reset")
    password = re.search(r"data-temporary-password>([^<]+)<", answer.text)[1]
    assert client.get("/profil").status_code == 302
    assert person(house, "joko")["must"] is True
    assert password not in house.hands["dewi"].get(url).text
    assert password not in str(trail(house, "joko"))


def test_an_admin_resets_others_only(house):
    assert house.hands["dewi"].post(f"/pengguna/{key(house, 'dewi')}/reset").status_code == 403


def test_unlocking(house):
    with house.app.app_context(), as_system("mengunci"), interface.saving() as session:
        joko = accounts.by_name(session, "joko")
        for _ in range(5):
            accounts.wrong_password(session, joko, 5, 15)
        assert joko.terkunci_sampai is not None
    assert "Terkunci" in house.hands["dewi"].get("/pengguna/?keadaan=terkunci").text
    assert house.hands["dewi"].post(f"/pengguna/{key(house, 'joko')}/buka-kunci").status_code == 302
    assert people.client_of(house.app, "joko").get("/profil").status_code == 200


def test_the_admin_cannot_close_or_strip_themselves(house):
    add_admin(house)
    url = f"/pengguna/{key(house, 'dewi')}"
    assert house.hands["dewi"].post(f"{url}/nonaktif").status_code == 403
    answer = house.hands["dewi"].post(url, shown(house, "dewi") | {"hak-1-peran": "pimpinan"})
    assert answer.status_code == 422
    assert "Hak admin milik sendiri" in answer.text
    assert person(house, "dewi")["hak"] == [("admin", "*", "00")]


def test_the_last_active_admin_stays(world):
    with world.app.app_context(), as_system("mencoba"):
        session = interface.session()
        dewi = accounts.by_name(session, "dewi")
        with pytest.raises(Exception, match="paling sedikit satu admin"):
            accounts.set_active(session, dewi, False, None)
    add_admin(world)
    with world.app.app_context(), as_system("mencoba"), interface.saving() as session:
        accounts.set_active(session, accounts.by_name(session, "dewi"), False, None)
    assert person(world, "dewi")["active"] is False


def test_another_admin_may_be_closed(house):
    add_admin(house)
    assert house.hands["dewi"].post(
        f"/pengguna/{key(house, 'admin.dua')}/nonaktif").status_code == 302


@pytest.mark.parametrize("query", ["keadaan=xx", "peran=xx", "wilayah=99", "page=abc", "page=0",
                                   "q=%00", "q=" + "x" * 201])
def test_a_question_that_makes_no_sense_is_refused(house, query):
    answer = house.hands["dewi"].get(f"/pengguna/?{query}")
    assert answer.status_code == 400


def test_the_list_finds_by_words_role_office_and_state(world):
    def names(query: str) -> set[str]:
        page = world.hands["dewi"].get(f"/pengguna/?{query}").text
        return {name for name in people.PEOPLE if f">{name}</a>" in page}
    assert names("") == set(people.PEOPLE)
    assert names("q=SARI+contoh") == {"sari"}
    assert names("peran=pengawas") == {"budi", "jaka"}
    assert names("wilayah=32") >= {"sari", "joko", "tono"}
    assert "ratna" not in names("wilayah=32")
    assert names("keadaan=nonaktif") == set()


@pytest.mark.parametrize("number", ["999999", "99999999999999999999"])
def test_an_account_that_is_not_there_is_absent(house, number):
    assert house.hands["dewi"].get(f"/pengguna/{number}").status_code == 404
    assert house.hands["dewi"].post(f"/pengguna/{number}/nonaktif").status_code == 404


def test_names_too_long_for_one_column_are_kept_whole(house):
    long = "Profesor Doktor Haji " + "Raden " * 12 + "Contoh, S.IP., M.Si."
    assert add(house, nama=long).status_code == 200
    assert person(house, "nina.32.73")["name"] == long


def test_the_first_accounts_come_through_the_same_rules(house):
    with house.app.app_context(), as_system("mencoba"), interface.saving() as session:
        made = accounts.create(
            session, username="lia", full_name="Lia (Contoh)", password=people.PASSWORD, unit="32",
            grants=[Grant("pengawas", "*", "32"), Grant("pimpinan", "*", "00")])
        assert isinstance(made, Pengguna)
        assert made.nasional is True
        assert made.wajib_ganti_sandi is False
