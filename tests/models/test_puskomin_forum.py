"""FKDM, TKDPD, Puskomin and the team that watches foreigners: decree, level, members."""
import csv
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.models import puskomin
from app.models.puskomin import (
    ForumWasdin,
    ForumWasdinAnggota,
    TimAsingAnggota,
    TimPemantauanOrangAsing,
)
from app.models.puskomin.choices import JenisForum, TingkatForum, UnsurForum
from app.models.puskomin.choices_asing import InstansiTim

REFERENCE = Path(puskomin.__file__).parent.parent / "reference"


def forum(count: int = 9, **over: Any) -> ForumWasdin:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor_sk": "300/Kep.1/2025",
            "tanggal_sk": date(2025, 1, 10), "periode_mulai": date(2025, 1, 15),
            "periode_selesai": date(2028, 1, 14), "jenis": JenisForum.FKDM,
            "tingkat": TingkatForum.KABUPATEN_KOTA, "ketua": "Contoh",
            "anggota": [ForumWasdinAnggota(id=n, nama=f"Contoh {n}", unsur=UnsurForum.ORMAS)
                        for n in range(count)]}
    return ForumWasdin(**said | over)


def team(**over: Any) -> TimPemantauanOrangAsing:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor_sk": "300/Kep.2/2025",
            "tanggal_sk": date(2025, 1, 10), "periode_mulai": date(2025, 1, 15),
            "anggota": [TimAsingAnggota(id=1, instansi=InstansiTim.IMIGRASI,
                                        nama_instansi="Kantor Imigrasi (Contoh)")]}
    return TimPemantauanOrangAsing(**said | over)


def test_complete_bodies_and_empty_drafts_break_no_rule(broken):
    assert broken(forum()) == []
    assert broken(team()) == []
    assert all(p.at_submit for p in (*broken(ForumWasdin()), *broken(TimPemantauanOrangAsing())))


@pytest.mark.parametrize(("kantor", "tingkat", "refused"), [
    ("32.73", TingkatForum.KABUPATEN_KOTA, False), ("32.73", TingkatForum.PROVINSI, True),
    ("32", TingkatForum.PROVINSI, False), ("32", TingkatForum.KABUPATEN_KOTA, True),
    ("00", TingkatForum.PROVINSI, True)])
def test_an_office_records_the_bodies_of_its_own_level_and_below(broken, kantor, tingkat, refused):
    assert bool(broken(forum(wilayah_kode=kantor, tingkat=tingkat), "tingkat")) is refused


def test_a_body_below_the_district_names_its_place(broken):
    kecamatan = forum(tingkat=TingkatForum.KECAMATAN)
    assert [p.at_submit for p in broken(kecamatan, "kecamatan")] == [True]
    assert not broken(forum(tingkat=TingkatForum.KECAMATAN, kecamatan="Contoh"))
    desa = forum(tingkat=TingkatForum.DESA_KELURAHAN, kecamatan="Contoh")
    assert broken(desa, "desa_kelurahan")
    assert not broken(forum(tingkat=TingkatForum.DESA_KELURAHAN, kecamatan="Contoh",
                            desa_kelurahan="Contoh Jaya"))


def test_a_term_ends_after_it_begins_and_the_decree_precedes_its_end(broken):
    assert broken(forum(periode_selesai=date(2025, 1, 15)), "periode_selesai")
    assert broken(forum(tanggal_sk=date(2028, 1, 15)), "tanggal_sk")
    assert not broken(forum(periode_selesai=None))


def test_a_second_body_of_the_same_place_and_beginning_is_refused_and_an_overlap_warns(
        ask, broken):
    other = forum(id=2, nomor_sk="300/Kep.9/2025")
    ask.records["forum_wasdin"] = [other]
    assert [p.warning for p in broken(forum(), "periode_mulai")] == [False]
    other.periode_mulai = date(2026, 1, 1)
    assert [p.warning for p in broken(forum(), "periode_mulai")] == [True]
    other.periode_mulai = date(2028, 1, 14)
    assert not broken(forum(), "periode_mulai")


@pytest.mark.parametrize("over", [{"jenis": JenisForum.TKDPD}, {"kecamatan": "Lain"}])
def test_another_kind_or_place_may_stand_beside(ask, broken, over):
    ask.records["forum_wasdin"] = [forum(id=2, nomor_sk="300/Kep.9/2025", **over)]
    assert not broken(forum(), "periode_mulai")


@pytest.mark.parametrize(("limit", "warned"), [(None, False), (9, False), (8, True)])
def test_the_number_of_members_is_a_setting_and_only_warns(ask, broken, limit, warned):
    ask.records["batas_anggota_wasdin"] = [SimpleNamespace(
        nama="FKDM kabupaten/kota", jenis=JenisForum.FKDM, aktif=True, paling_banyak=limit,
        tingkat=TingkatForum.KABUPATEN_KOTA)]
    assert [p.warning for p in broken(forum(9), "anggota")] == [True] * warned


def test_the_shipped_limits_name_every_body_and_level_and_set_none():
    with (REFERENCE / "batas_anggota_wasdin.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {(row["jenis"], row["tingkat"]) for row in rows} == {
        (jenis.value, tingkat.value) for jenis in JenisForum for tingkat in TingkatForum}
    assert {row["paling_banyak"] for row in rows} == {""}


def test_a_body_without_members_cannot_be_submitted_and_a_member_is_written_once(broken):
    assert [p.at_submit for p in broken(forum(0), "anggota")] == [True]
    twins = [ForumWasdinAnggota(id=n, nama=name, unsur=UnsurForum.ORMAS)
             for n, name in ((1, "Contoh"), (2, " contoh"))]
    assert broken(forum(anggota=twins), "anggota.2.nama")


def test_a_phone_number_is_private():
    assert ForumWasdinAnggota.__fields__["kontak"].private


def test_a_team_holds_immigration_and_does_not_overlap(ask, broken):
    seats = [TimAsingAnggota(id=1, instansi=InstansiTim.POLRI, nama_instansi="Polres (Contoh)")]
    assert [p.warning for p in broken(team(anggota=seats), "anggota")] == [True]
    assert [p.at_submit for p in broken(team(anggota=[]), "anggota")] == [True]
    ask.records["tim_pemantauan_orang_asing"] = [team(id=2, nomor_sk="300/Kep.3/2026",
                                                      periode_mulai=date(2026, 1, 1))]
    assert [p.warning for p in broken(team(), "periode_mulai")] == [True]
    assert not broken(team(periode_selesai=date(2025, 12, 31)), "periode_mulai")
