"""The yearly plan: rows with targets, results in their time, evidence and verdicts."""
from datetime import date
from typing import Any

import pytest

from app.models.sipks import AksiPks, RencanaAksiPks
from app.models.sipks.choices import NilaiAksi, TahapAksi


def action(**over: Any) -> AksiPks:
    said = {"id": 1, "nomor": "1.1", "aksi": "Dialog warga", "tahap": TahapAksi.PENCEGAHAN,
            "p3aks": True, "target_b12": "1 dialog"}
    return AksiPks(**said | over)


def plan(*rows: AksiPks, **over: Any) -> RencanaAksiPks:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor_perkada": "23/2026", "tahun": 2026,
            "tanggal_perkada": date(2026, 1, 5)}
    return RencanaAksiPks(**said | {"aksi": list(rows)} | over)


def test_a_complete_plan_and_an_empty_draft_break_no_rule(broken):
    done = action(target_b04="1 dialog", realisasi_b04="1 dialog", bukti_b04="Notula",
                  nilai_b04=NilaiAksi.TERCAPAI)
    assert broken(plan(done)) == []
    assert all(problem.at_submit for problem in broken(RencanaAksiPks()))


def test_a_plan_has_rows_and_each_number_once(broken):
    assert [p.at_submit for p in broken(plan(), "aksi")] == [True]
    assert [p.field for p in broken(plan(action(), action(id=2)))] == ["aksi.2.nomor"]


def test_a_row_without_any_target_cannot_be_submitted(broken):
    (problem,) = broken(plan(action(target_b12=None)))
    assert problem.at_submit
    assert not problem.warning
    assert not broken(plan(action(target_b12=None, target_b04="1 dialog", realisasi_b04="1",
                                  bukti_b04="Notula")))


@pytest.mark.parametrize(("day", "refused"), [
    (date(2026, 4, 30), {"b08", "b12"}), (date(2026, 5, 1), {"b12"}), (date(2026, 9, 1), set())])
def test_a_result_is_not_written_before_its_part_of_the_year(ask, broken, day, refused):
    ask.day = day
    row = action(**{f"{word}_{part}": "Ada" for word in ("realisasi", "bukti")
                    for part in ("b04", "b08", "b12")})
    assert {p.field.rpartition("_")[2] for p in broken(plan(row))} == refused


def test_a_result_without_evidence_warns_and_a_file_is_evidence(broken):
    (problem,) = broken(plan(action(realisasi_b04="1 dialog")))
    assert problem.warning
    assert problem.field == "aksi.1.bukti_b04"
    assert not broken(plan(action(realisasi_b04="1 dialog", berkas_b04_id=5)))


def test_what_is_judged_was_done(broken):
    assert broken(plan(action(nilai_b08=NilaiAksi.TIDAK)), "aksi.1.realisasi_b08")
    assert not broken(plan(action(nilai_b08=NilaiAksi.TIDAK, target_b08="1",
                                  realisasi_b08="Tertunda", bukti_b08="Nota dinas")))


def test_what_is_judged_had_a_target(broken):
    judged = {"realisasi_b08": "1 dialog", "bukti_b08": "Notula", "nilai_b08": NilaiAksi.SEBAGIAN}
    row = action(**judged | {"target_b08": None})
    assert [p.warning for p in broken(plan(row), f"aksi.{row.id}.target_b08")] == [False]
    assert not broken(plan(action(**judged | {"target_b08": "1 dialog"})))


def test_a_plan_without_an_action_for_women_and_children_warns(broken):
    assert [p.warning for p in broken(plan(action(p3aks=False)), "aksi")] == [True]
    assert not broken(plan(action(p3aks=False), action(id=2, nomor="1.2")), "aksi")


def test_one_office_keeps_one_plan_a_year():
    assert ("wilayah_kode", "tahun") in [n for n, _ in RencanaAksiPks.__entity__.unique]


def test_a_row_prints_its_results_by_part_of_the_year():
    row = action(realisasi_b04="1 dialog", realisasi_b12="2 dialog", nilai_b04=NilaiAksi.TERCAPAI,
                 bukti_b04="Notula", berkas_b12_id=7)
    assert row.nomor_aksi == "1.1. Dialog warga"
    assert row.nilai == "B04: Tercapai"

    def told(month: int) -> list[str]:
        return [vars(AksiPks)[f"{name}_pada"].at(row, date(2026, month, 28))
                for name in ("realisasi", "bukti", "nilai")]
    assert told(4) == told(8) == ["B04: 1 dialog", "B04: Notula", "B04: Tercapai"]
    assert told(12) == ["B04: 1 dialog\nB12: 2 dialog", "B04: Notula\nB12: berkas terlampir",
                        "B04: Tercapai"]
    assert plan(row).penilaian == "1 dari 1 target"


@pytest.mark.parametrize(("day", "asked"), [
    (date(2026, 4, 30), set()), (date(2026, 5, 1), {"b04"}), (date(2026, 12, 31), {"b04", "b08"}),
    (date(2027, 1, 1), {"b04", "b08", "b12"})])
def test_a_part_of_the_year_that_is_over_is_asked_for_its_result(ask, broken, day, asked):
    ask.day = day
    found = broken(plan(action(target_b04="1 dialog", target_b08="1 dialog")))
    assert {p.field.rpartition("_")[2] for p in found} == asked
    assert all(p.warning and p.at_submit and "realisasi" in p.field for p in found)
