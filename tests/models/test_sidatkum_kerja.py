"""The legal work of an office: reviews, cases and drafts, each asked both ways."""
from datetime import date
from typing import Any

import pytest

from app.models.sidatkum import Perkara, PerkaraPihak, PropemPerdaPantau, TelaahHukum
from app.models.sidatkum.choices import KedudukanPihak, TahapPerkara, TahapRancangan, TahapTelaah

HARI = date(2026, 2, 2)


def telaah(**over: Any) -> TelaahHukum:
    return TelaahHukum(**{"isu": "Kewenangan (Contoh)", "tanggal": HARI, "pemohon": "Sekretariat",
                          "tahap": TahapTelaah.MASUK} | over)


def perkara(**over: Any) -> Perkara:
    sides = [PerkaraPihak(id=1, nama="Perkumpulan Contoh", kedudukan=KedudukanPihak.PENGGUGAT),
             PerkaraPihak(id=2, nama="Kepala Badan", kedudukan=KedudukanPihak.TERGUGAT)]
    return Perkara(**{"nomor_perkara": "1/G/2026/PTUN.CONTOH", "tanggal_daftar": HARI,
                      "tahap": TahapPerkara.SIDANG, "pihak": sides} | over)


def rancangan(**over: Any) -> PropemPerdaPantau:
    return PropemPerdaPantau(**{
        "rancangan": "Rancangan Perda (Contoh)", "tahun": 2026, "tanggal_perencanaan": HARI,
        "tahap": TahapRancangan.PERENCANAAN} | over)


@pytest.mark.parametrize("whole", [telaah, perkara, rancangan])
def test_a_whole_record_breaks_no_rule(broken, whole):
    assert broken(whole()) == []


@pytest.mark.parametrize("entity", [TelaahHukum, Perkara, PropemPerdaPantau])
def test_an_empty_draft_is_stopped_by_nothing(broken, entity):
    assert all(problem.at_submit for problem in broken(entity()))


def test_a_finished_review_says_what_and_when(broken):
    done = {"tahap": TahapTelaah.SELESAI, "analisis": "a", "rekomendasi": "r",
            "tanggal_selesai": HARI}
    assert broken(telaah(**done)) == []
    for name in ("analisis", "rekomendasi", "tanggal_selesai"):
        assert [p.at_submit for p in broken(telaah(**done | {name: None}), name)] == [True]
    assert broken(telaah(**done | {"tanggal_selesai": date(2026, 2, 1)}), "tanggal_selesai")
    assert broken(telaah(tanggal_selesai=HARI), "tahap")


def test_a_judged_case_holds_its_judgment(broken):
    judged = {"tahap": TahapPerkara.BANDING, "putusan": "Gugatan ditolak.", "tanggal_putusan": HARI}
    assert broken(perkara(**judged)) == []
    assert broken(perkara(**judged | {"putusan": None}), "putusan")
    assert broken(perkara(**judged | {"tanggal_putusan": None}), "tanggal_putusan")
    assert broken(perkara(**judged | {"tanggal_putusan": date(2026, 2, 1)}), "tanggal_putusan")
    assert broken(perkara(tanggal_putusan=HARI), "tahap")


def test_a_case_names_who_brought_it(broken):
    assert [p.at_submit for p in broken(perkara(pihak=[]), "pihak")] == [True]
    parties = perkara().pihak
    assert parties[0].nama in perkara().para_pihak
    assert "(tergugat atau termohon)" in perkara().para_pihak


@pytest.mark.parametrize(("over", "field"), [
    ({"tahap": TahapRancangan.PEMBAHASAN}, "tanggal_pembahasan"),
    ({"tanggal_pembahasan": HARI}, "tahap"),
    ({"tahap": TahapRancangan.PENYUSUNAN, "tanggal_penyusunan": date(2026, 2, 1)},
     "tanggal_penyusunan"),
])
def test_the_stages_of_a_draft_follow_each_other(broken, over, field):
    assert broken(rancangan(**over), field)


def test_a_stage_may_be_passed_over(broken):
    assert broken(rancangan(tahap=TahapRancangan.PENETAPAN, tanggal_penetapan=HARI)) == []
