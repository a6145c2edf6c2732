"""Many accounts from a pasted table: all or none, mistakes at their lines, passwords shown once."""
from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest

from app.views import account_table, accounts, interface
from tests import people
from tests.views.test_users import person, trail

URL = "/pengguna/banyak"
HEADINGS = "Nama pengguna\tNama lengkap\tKantor\tPeran\tSubsistem"
TWO = f"{HEADINGS}\nrina.32.04\tRina (Contoh)\tKabupaten Bandung\tPetugas (operator)\tSIORMAS\n" \
      "rina.32.04\t\t\tpetugas\tSIPKS\nadi.11\tAdi (Contoh)\t11\tPengawas\t\n"


def ask(house: Any, text: str, who: str = "dewi", **said: str) -> Any:
    return house.hands[who].post(URL, {"tabel": text, **said})


def told(answer: Any) -> list[tuple[str, ...]]:
    """Return the lines of the table of mistakes: line, name, column, sentence."""
    body = answer.text.partition("Yang perlu diperbaiki</caption>")[2].partition("</table>")[0]
    return [tuple(unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in re.findall(
        r"<td.*?</td>", row)) for row in body.split("<tr>")[2:]]


def test_a_table_is_tried_first_and_makes_whole_accounts_with_passwords_that_work(
        house: Any) -> None:
    tried = ask(house, TWO)
    assert tried.status_code == 200
    assert "2 akun siap dibuat" in re.sub(r"</?strong>", "", tried.text)
    with house.app.app_context():
        assert accounts.by_name(interface.session(), "adi.11") is None
    made = ask(house, TWO, _yakin="ya")
    assert made.status_code == 200
    given = re.findall(r"data-temporary-password>([^<]+)<", made.text)
    assert len(set(given)) == 2
    assert person(house, "rina.32.04")["hak"] == [
        ("petugas", "siormas", "32.04"), ("petugas", "sipks", "32.04")]
    assert person(house, "adi.11") | {"email": ""} == {
        "active": True, "roles": ["semua.pengawas"], "national": False, "must": True,
        "name": "Adi (Contoh)", "email": "", "hak": [("pengawas", "*", "11")]}
    assert [action for action, _ in trail(house, "adi.11")] == ["buat"]
    client = house.app.test_client()
    page = client.get("/login/").text
    entered = client.post("/login/", data={"username": "adi.11", "password": given[1],
                                           "csrf_token": people.csrf_in(page)})
    assert entered.status_code == 302
    assert client.get("/").location == "/profil/sandi"
    again = ask(house, TWO, _yakin="ya")
    assert again.status_code == 422
    assert "data-temporary-password" not in again.text


@pytest.mark.parametrize(("line", "where"), [
    ("BESAR\tRina\t32.04\tpetugas", ("Nama pengguna", "huruf kecil")),
    ("sari\tSari\t32.04\tpetugas", ("Nama pengguna", "sudah dipakai")),
    ("rina\t\t32.04\tpetugas", ("Nama lengkap", "wajib")),
    ("rina\tRina\tAtlantis\tpetugas", ("Kantor", "dari daftar")),
    ("rina\tRina\t32.04\tdirektur", ("Peran", "dari daftar")),
    ("rina\tRina\t32.04\tpetugas\tSIMAYA", ("Subsistem", "dari daftar")),
    ("rina\tRina\t32.04\tadmin", ("Kantor", "hanya diberikan")),
    ("rina\tRina\t32.04\tpetugas\t\t\t123", ("NIP", "")),
    ("rina\tRina\t32.04\tpetugas\t\t\t\tbukan-pos-el", ("Pos-el", "")),
    ("rina\tRina\t32.04\tpetugas\t\t\t\t\tgaib", ("Batas klasifikasi", "dari daftar")),
    ("rina\tRina\t32.04\tpetugas\t\t\t\t\t\tlebih", ("–", "lebih dari 9 kolom")),
    ("rina\tRina\t32.04\tpetugas\nrina\tRini\t\tpengawas", ("Nama lengkap", "Berbeda dengan")),
    ("rina\tRina\t32.04\tpetugas\nrina\t\t\tpetugas", ("Peran", "sudah tertulis")),
    ("a.a\tA\t32\tpetugas\t\t\t\ta@b.id\nb.b\tB\t32\tpetugas\t\t\t\tA@b.id",
     ("Pos-el", "beberapa")),
])
def test_a_mistake_is_told_at_its_line_and_nobody_is_made(
        house: Any, line: str, where: tuple[str, str]) -> None:
    answer = ask(house, f"lain.32\tLain (Contoh)\t32\tpetugas\n{line}", _yakin="ya")
    assert answer.status_code == 422
    assert any(column == where[0] and where[1] in sentence and int(re.sub(r"\D", "", row)) > 1
               for row, _, column, sentence in told(answer)), told(answer)
    assert "lain.32\tLain (Contoh)" in unescape(answer.text)
    with house.app.app_context():
        assert accounts.by_name(interface.session(), "lain.32") is None


@pytest.mark.parametrize(("text", "sentence"), [
    ("", "Tempelkan paling sedikit satu baris"), (" \n\t\n", "Tempelkan paling sedikit"),
    (HEADINGS, "Tempelkan paling sedikit"), ("x" * 100_001, "terlalu panjang"),
    ("a\x00b", "bukan teks"), ("a\tb\n" * 301, "Paling banyak 300 baris")])
def test_what_is_no_table_is_refused_with_a_sentence(house: Any, text: str, sentence: str) -> None:
    answer = ask(house, text)
    assert answer.status_code == 422
    assert sentence in answer.text


def test_a_table_of_semicolons_is_read_as_well() -> None:
    lines = account_table.read("nama pengguna;nama lengkap\nrina;Rina\n")
    assert [(line.number, line.texts["nama"]) for line in lines] == [(2, "Rina")]


@pytest.mark.parametrize("who", ["sari", "budi", "agus", "tamu"])
def test_nobody_but_an_admin_of_the_centre_comes_in(house: Any, who: str) -> None:
    expected = (302, 400) if who == "tamu" else (403,)
    assert house.hands["dewi"].get(URL).status_code == 200
    assert house.hands[who].get(URL).status_code in expected
    assert ask(house, TWO, who, _yakin="ya").status_code in expected
    with house.app.app_context():
        assert accounts.by_name(interface.session(), "adi.11") is None
