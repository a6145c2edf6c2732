"""The integrated team: level, term, seats, and the report of its decree to the minister."""
from datetime import date
from typing import Any

import pytest

from app.models.sipks import TimduPks, TimduPksAnggota
from app.models.sipks.choices import TingkatTimdu


def timdu(**over: Any) -> TimduPks:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor_sk": "300/Kep.1/2025",
            "tanggal_sk": date(2025, 1, 10), "periode_mulai": date(2025, 1, 15),
            "periode_selesai": date(2028, 1, 14), "tingkat": TingkatTimdu.KABUPATEN_KOTA,
            "dilaporkan_nomor": "300/12/2025", "dilaporkan_tanggal": date(2025, 2, 1),
            "anggota": [TimduPksAnggota(id=1, instansi="Polres", jabatan_instansi="Kepala")]}
    return TimduPks(**said | over)


def test_a_complete_team_and_an_empty_draft_break_no_rule(broken):
    assert broken(timdu()) == []
    assert all(problem.at_submit for problem in broken(TimduPks()))


@pytest.mark.parametrize(("kantor", "tingkat", "refused"), [
    ("32.73", TingkatTimdu.KABUPATEN_KOTA, False), ("32.04", TingkatTimdu.KABUPATEN_KOTA, False),
    ("32.73", TingkatTimdu.PROVINSI, True), ("32", TingkatTimdu.PROVINSI, False),
    ("32", TingkatTimdu.KABUPATEN_KOTA, True), ("00", TingkatTimdu.NASIONAL, False),
    ("00", TingkatTimdu.PROVINSI, True)])
def test_an_office_records_the_team_of_its_own_level(broken, kantor, tingkat, refused):
    assert bool(broken(timdu(wilayah_kode=kantor, tingkat=tingkat), "tingkat")) is refused


def test_a_decree_that_was_not_reported_to_the_minister_warns_at_submission(broken):
    (problem,) = broken(timdu(dilaporkan_nomor=None, dilaporkan_tanggal=None))
    assert problem.warning
    assert problem.at_submit
    assert "Mendagri" in problem.sentence or "Menteri Dalam Negeri" in problem.sentence
    national = timdu(wilayah_kode="00", tingkat=TingkatTimdu.NASIONAL, dilaporkan_nomor=None,
                     dilaporkan_tanggal=None)
    assert not broken(national)


def test_a_decree_is_reported_after_it_is_made_and_with_a_date(broken):
    assert broken(timdu(dilaporkan_tanggal=date(2025, 1, 9)), "dilaporkan_tanggal")
    assert not broken(timdu(dilaporkan_tanggal=date(2025, 1, 10)), "dilaporkan_tanggal")
    assert any(not p.warning for p in broken(timdu(dilaporkan_tanggal=None)))


def test_a_second_team_of_the_same_years_warns(ask, broken):
    other = timdu(id=2, nomor_sk="300/Kep.9/2026", periode_mulai=date(2026, 1, 1))
    ask.records["timdu_pks"] = [timdu(), other]
    assert [p.warning for p in broken(timdu(), "periode_mulai")] == [True]
    other.periode_mulai = date(2028, 1, 14)
    assert not broken(timdu(), "periode_mulai")


def test_one_office_keeps_one_team_per_beginning_of_term():
    assert ("wilayah_kode", "periode_mulai") in [n for n, _ in TimduPks.__entity__.unique]


def test_a_team_has_seats_and_each_post_once(broken):
    assert [p.at_submit for p in broken(timdu(anggota=[]), "anggota")] == [True]
    posts = [TimduPksAnggota(id=n, instansi="Polres", jabatan_instansi=post)
             for n, post in ((1, "Kasat"), (2, "kasat "), (3, "Kepala"))]
    assert [p.field for p in broken(timdu(anggota=posts))] == ["anggota.2.instansi"]
