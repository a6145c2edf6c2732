"""PPWK, task forces of GNRM, activities and cadres: what each is asked."""
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.engine import closing
from app.models.siwasbang import (
    AksiGnrm,
    GugusTugasGnrm,
    KaderBelaNegara,
    KegiatanWasbang,
    Ppwk,
    PpwkAnggota,
    SimbolNegaraPantau,
)
from app.models.siwasbang.choices import Gerakan, JabatanPokja, KeadaanTemuan, Konsensus


def member(number: int, pokja: Konsensus, **over: Any) -> PpwkAnggota:
    return PpwkAnggota(**{"id": number, "pokja": pokja, "nama": f"Contoh {number}",
                          "jabatan": JabatanPokja.ANGGOTA} | over)


def ppwk(**over: Any) -> Ppwk:
    return Ppwk(**{
        "id": 1, "wilayah_kode": "32.73", "nomor_sk": "1", "tanggal_sk": date(2024, 1, 10),
        "periode_mulai": date(2024, 1, 15), "periode_selesai": date(2029, 1, 14),
        "anggota": [member(number, pokja) for number, pokja in enumerate(Konsensus)]} | over)


def test_a_whole_ppwk_and_an_empty_draft_are_stopped_by_nothing(broken):
    assert broken(ppwk()) == []
    assert all(p.at_submit for p in broken(Ppwk()))


@pytest.mark.parametrize(("over", "field"), [
    ({"periode_selesai": date(2024, 1, 15)}, "periode_selesai"),
    ({"tanggal_sk": date(2029, 1, 15)}, "tanggal_sk"), ({"wilayah_kode": "00"}, "nomor_sk"),
    ({"anggota": []}, "anggota")])
def test_a_ppwk_is_asked_for_term_place_and_members(broken, over, field):
    assert [p.field for p in broken(ppwk(**over))] == [field]


def test_a_pokja_without_members_warns_by_name(broken):
    record = ppwk()
    record.anggota.pop()
    (problem,) = broken(record)
    assert problem.warning
    assert "NKRI" in problem.sentence


def test_a_member_stands_once_in_a_pokja_and_a_pokja_has_one_chair(broken):
    chair = {"jabatan": JabatanPokja.KETUA}
    record = ppwk()
    record.anggota += [member(8, Konsensus.NKRI, nama="contoh 3 "),
                       member(9, Konsensus.PANCASILA, nama="Contoh 3", **chair)]
    assert [p.field for p in broken(record)] == ["anggota.8.nama"]
    record = ppwk()
    record.anggota += [member(8, Konsensus.NKRI, **chair), member(9, Konsensus.NKRI, **chair)]
    assert [(p.field, p.warning) for p in broken(record)] == [("anggota.9.jabatan", True)]


def test_a_second_ppwk_of_the_same_years_warns(ask, broken):
    ask.records["ppwk"] = [ppwk(id=2, periode_mulai=date(2028, 1, 1))]
    assert [p.warning for p in broken(ppwk(), "periode_mulai")] == [True]
    ask.records["ppwk"] = [ppwk(id=2, periode_mulai=date(2029, 1, 14))]
    assert not broken(ppwk(), "periode_mulai")


@pytest.mark.parametrize(("anggaran", "realisasi", "found"), [
    (100, 100, []), (100, 101, [("realisasi", True)]), (None, 5, [("anggaran", False)]),
    (100, None, []), (None, None, [])])
def test_money_spent_stays_within_the_budget(broken, anggaran, realisasi, found):
    money = {name: None if value is None else Decimal(value)
             for name, value in (("anggaran", anggaran), ("realisasi", realisasi))}
    record = KegiatanWasbang(peserta_l=1, peserta_p=2, **money)
    assert [(p.field, p.warning) for p in broken(record)] == found
    assert record.jumlah_peserta == 3


def test_an_activity_without_participants_warns_at_submission(broken):
    (problem,) = broken(KegiatanWasbang(peserta_l=0, peserta_p=0))
    assert problem.warning
    assert problem.at_submit


def force(*rows: AksiGnrm, **over: Any) -> GugusTugasGnrm:
    return GugusTugasGnrm(**{
        "terbentuk": True, "nomor_sk": "1", "tanggal_sk": date(2025, 1, 6),
        "tanggal_data": date(2026, 1, 5), "aksi": list(rows)} | over)


def programmes(tahun: int = 2026) -> list[AksiGnrm]:
    return [AksiGnrm(id=number, tahun=tahun, gerakan=gerakan, program="Program contoh")
            for number, gerakan in enumerate(Gerakan)]


@pytest.mark.parametrize(("over", "fields"), [
    ({}, []), ({"nomor_sk": None, "tanggal_sk": None}, ["nomor_sk", "tanggal_sk"]),
    ({"terbentuk": False}, ["nomor_sk", "tanggal_sk"]),
    ({"terbentuk": False, "nomor_sk": None, "tanggal_sk": None}, []),
    ({"tanggal_data": date(2025, 1, 5)}, ["tanggal_data"]),
    ({"tanggal_bubar": date(2025, 1, 6)}, []),
    ({"tanggal_bubar": date(2025, 1, 5)}, ["tanggal_bubar"]),
    ({"terbentuk": False, "nomor_sk": None, "tanggal_sk": None,
      "tanggal_bubar": date(2026, 1, 6)}, ["tanggal_bubar"])])
def test_a_task_force_that_was_formed_has_its_decree(broken, over, fields):
    assert [p.field for p in broken(force(**over))] == fields


def test_what_was_formed_stands_until_its_own_record_says_otherwise(ask, broken):
    earlier = force(id=2, wilayah_kode="32.73", tanggal_data=date(2025, 6, 1))
    ask.records["gugus_tugas_gnrm"] = [earlier]
    gone = {"id": 3, "wilayah_kode": "32.73", "terbentuk": False, "nomor_sk": None,
            "tanggal_sk": None}
    assert [p.warning for p in broken(force(**gone), "terbentuk")] == [False]
    assert not broken(force(**gone | {"tanggal_data": date(2025, 5, 31)}))
    assert not broken(force(**gone | {"terbentuk": None}))
    earlier.tanggal_bubar = date(2025, 12, 31)
    assert not broken(force(**gone))


def test_the_five_movements_are_asked_of_the_newest_year(broken):
    assert broken(force(*programmes())) == []
    (problem,) = broken(force(*programmes(2025), programmes()[0]))
    assert problem.warning
    assert "Indonesia Bersatu" in problem.sentence
    twin = AksiGnrm(id=9, tahun=2026, gerakan=Gerakan.MELAYANI, program="program contoh ")
    assert [p.field for p in broken(force(*programmes(), twin))] == ["aksi.9.program"]


def test_a_programme_says_how_far_it_came():
    row = AksiGnrm(target=Decimal(8), capaian=Decimal(3))
    assert row.persen == Decimal("37.5")
    assert AksiGnrm(target=Decimal(0), capaian=Decimal(3)).persen is None


@pytest.mark.parametrize(("jumlah", "said"), [(30, []), (10_030, ["selisih 10.000"])])
def test_the_cadres_of_both_sexes_add_up(broken, jumlah, said):
    record = KaderBelaNegara(tahun=2026, jumlah=jumlah, laki_laki=10, perempuan=20)
    found = list(closing.problems(record))
    assert [p.warning for p in found] == [True] * len(said)
    assert all(words in p.sentence for p, words in zip(found, said, strict=True))
    assert broken(record) == []


def test_a_finding_that_is_closed_says_how(broken):
    assert broken(SimbolNegaraPantau(keadaan=KeadaanTemuan.SELESAI), "uraian")
    assert not broken(SimbolNegaraPantau(keadaan=KeadaanTemuan.SELESAI, uraian="Diganti"))
    assert not broken(SimbolNegaraPantau(keadaan=KeadaanTemuan.PROSES))
