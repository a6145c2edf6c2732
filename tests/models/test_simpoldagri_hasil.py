"""An election and what is told of it: its decree comes in time, and it is held in the region."""
from datetime import date

import pytest

from app.models.simpoldagri import KepalaDaerah, Nphd, Parpol, Pemilu, PerolehanPemilu
from app.models.simpoldagri.choices import JenisPemilu, StatusKepalaDaerah, StatusParpol


@pytest.fixture
def lists(ask):
    ask.levels |= {"34": "provinsi", "34.71": "kota", "31.71": "kota_administratif"}
    ask.records |= {
        "pemilu": [Pemilu(id=number, nama=kind.label, jenis=kind,
                          tanggal_pemungutan=date(2024, 2, 14))
                   for number, kind in enumerate((JenisPemilu.PILEG, JenisPemilu.PILGUB), start=1)],
        "parpol": [Parpol(id=1, singkatan="PKB", status_parpol=StatusParpol.PESERTA_PEMILU)]}
    return ask


@pytest.mark.parametrize(("hari", "warned"), [
    (date(2025, 2, 14), []), (date(2025, 2, 15), [True]), (date(2026, 11, 20), [True])])
def test_a_decree_years_after_its_election_is_asked_about_and_may_stand(
        lists, broken, hari, warned):
    found = broken(PerolehanPemilu(wilayah_kode="32.73", parpol_id=1, pemilu_id=1, suara_sah=300,
                                   kursi=3, tanggal_sk=hari))
    assert [p.warning for p in found] == warned
    assert all(p.field == "tanggal_sk" and "14 Februari 2024" in p.sentence for p in found)


@pytest.mark.parametrize(("office", "refused"), [
    ("34", True), ("34.71", True), ("32", False), ("32.73", False)])
def test_the_governor_of_yogyakarta_is_appointed_and_not_elected(lists, broken, office, refused):
    found = broken(Nphd(wilayah_kode=office, pemilu_id=2), "pemilu_id")
    assert [p.sentence for p in found if "UU 13/2012" in p.sentence] == [
        "Pemilihan gubernur tidak diselenggarakan di wilayah ini; gubernur Daerah Istimewa "
        "Yogyakarta ditetapkan (UU 13/2012)."] * refused


@pytest.mark.parametrize(("office", "why"), [
    ("31.71", "kepala wilayah administratif diangkat gubernur, bukan dipilih."),
    ("34", "gubernur Daerah Istimewa Yogyakarta ditetapkan, bukan dipilih (UU 13/2012).")])
def test_who_is_not_elected_has_no_election(lists, broken, office, why):
    said = {"wilayah_kode": office, "status_jabatan": StatusKepalaDaerah.DEFINITIF}
    assert [p.sentence for p in broken(KepalaDaerah(**said, pemilu_id=2), "pemilu_id")] == [
        f"Kosongkan; {why}"]
    assert not broken(KepalaDaerah(**said), "pemilu_id")
