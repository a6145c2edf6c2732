"""Rights on the form of an account: filled in before, and never one's own."""
from __future__ import annotations

from tests.views.test_users import add, key, person, shown


def test_the_office_is_filled_in_before_and_a_grant_without_one_is_given_there(house):
    page = house.hands["dewi"].get("/pengguna/tambah?wilayah=32.73").text
    assert page.count('value="32.73"') == 3, "the office, the first grant, and each added one"
    assert 'value="Kota Bandung (32.73)"' in page
    assert 'value="99"' not in house.hands["dewi"].get("/pengguna/tambah?wilayah=99").text
    assert "tambah?wilayah=32.04" in house.hands["dewi"].get("/pengguna/?wilayah=32.04").text
    answer = add(house, **{"hak-baru1-wilayah_kode": "", "wilayah_kode": "32.04"})
    assert answer.status_code == 200
    assert person(house, "nina.32.73")["hak"] == [("petugas", "siormas", "32.04")]


def test_nobody_changes_how_far_they_open_classes_themselves(house):
    form = shown(house, "dewi") | {"batas_klasifikasi": "rahasia"}
    answer = house.hands["dewi"].post(f"/pengguna/{key(house, 'dewi')}", form)
    assert answer.status_code == 422
    assert "Hak sendiri tidak dapat diubah sendiri" in answer.text
