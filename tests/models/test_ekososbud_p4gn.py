"""The action plan of P4GN, activities, areas and regulations: what each is asked."""
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models.ekososbud import (
    KawasanRawanNarkoba,
    KegiatanP4gn,
    ProdukHukumP4gn,
    RadP4gn,
    RadP4gnAksi,
)
from app.models.ekososbud.choices_p4gn import JenisAksi, JenisKegiatanP4gn, KeadaanProdukHukum


def action(number: int, **over: Any) -> RadP4gnAksi:
    return RadP4gnAksi(**{
        "id": number, "kode_aksi": f"G{number}", "uraian": "Sosialisasi", "satuan": "orang",
        "jenis_aksi": JenisAksi.GENERIK, "batas_waktu": date(2026, 6, 30),
        "target": Decimal(100), "realisasi": Decimal(100)} | over)


def plan(*actions: RadP4gnAksi, **over: Any) -> RadP4gn:
    return RadP4gn(**{"id": 1, "tahun": 2026, "aksi": list(actions)} | over)


def test_a_plan_has_actions_and_an_empty_draft_is_stopped_by_nothing(broken):
    assert broken(plan(action(1))) == []
    assert [(p.field, p.at_submit) for p in broken(plan())] == [("aksi", True)]
    assert all(p.at_submit for p in broken(RadP4gn(aksi=[RadP4gnAksi(id=1)])))


@pytest.mark.parametrize(("over", "field"), [
    ({"batas_waktu": date(2025, 12, 31)}, "batas_waktu"),
    ({"realisasi": None}, "realisasi"),
    ({"realisasi": Decimal(99)}, "kendala"),
    ({"anggaran": Decimal(10), "realisasi_anggaran": Decimal(11)}, "realisasi_anggaran")])
def test_an_action_is_asked_for_its_year_its_result_and_what_hindered_it(broken, over, field):
    assert [p.field for p in broken(plan(action(1, **over)))] == [f"aksi.1.{field}"]


@pytest.mark.parametrize("over", [
    {"realisasi": Decimal(99), "kendala": "Anggaran digeser"},
    {"realisasi": None, "batas_waktu": date(2026, 12, 31)},
    {"anggaran": Decimal(11), "realisasi_anggaran": Decimal(11)}])
def test_an_action_that_explains_itself_is_accepted(broken, over):
    assert broken(plan(action(1, **over))) == []


def test_an_action_stands_once_in_each_semester(broken):
    second = action(2, kode_aksi="g1 ", batas_waktu=date(2026, 12, 31))
    assert broken(plan(action(1), second)) == []
    second.batas_waktu = date(2026, 3, 31)
    assert [p.field for p in broken(plan(action(1), second))] == ["aksi.2.kode_aksi"]
    assert plan(action(1), second).jumlah_aksi == 1


@pytest.mark.parametrize(("count", "tahun", "warned"), [
    (6, 2024, False), (5, 2024, True), (7, 2024, True), (5, 2026, False)])
def test_the_national_plan_of_2020_to_2024_has_six_generic_actions(broken, count, tahun, warned):
    rows = [action(number, batas_waktu=date(tahun, 6, 30)) for number in range(1, count + 1)]
    found = broken(plan(*rows, tahun=tahun), "aksi")
    assert [p.warning and p.at_submit for p in found] == [True] * warned


def test_an_action_says_its_semester_and_how_far_it_came():
    row = action(1, realisasi=Decimal("62.5"), batas_waktu=date(2026, 7, 1))
    assert row.semester == "Semester II"
    assert row.aksi == "G1. Sosialisasi (Semester II)"
    row.rad_p4gn = plan(nama="RAD Contoh 2026")
    assert row.aksi == "G1. Sosialisasi (RAD Contoh 2026, Semester II)"
    assert row.capaian == Decimal("62.5")
    assert (row.target_satuan, row.realisasi_satuan) == ("100 orang", "62,5 orang")
    assert action(1, target=Decimal(0)).capaian is None
    assert action(1, realisasi=None).capaian is None


@pytest.mark.parametrize(("jenis", "positif", "wrong"), [
    (JenisKegiatanP4gn.TES_URINE, None, True), (JenisKegiatanP4gn.TES_URINE, 31, True),
    (JenisKegiatanP4gn.TES_URINE, 30, False), (JenisKegiatanP4gn.TES_URINE, 0, False),
    (JenisKegiatanP4gn.MEDIA, 0, True), (JenisKegiatanP4gn.MEDIA, None, False)])
def test_positives_belong_to_a_urine_test_and_to_those_who_took_it(broken, jenis, positif, wrong):
    record = KegiatanP4gn(jenis=jenis, positif=positif, peserta_l=20, peserta_p=10)
    assert [p.field for p in broken(record)] == ["positif"] * wrong


def test_an_area_is_mapped_once_a_year_and_begins_as_terbatas(ask, broken):
    def area(number: int, day: date, desa: str = "Dago") -> KawasanRawanNarkoba:
        return KawasanRawanNarkoba(id=number, wilayah_kode="32.73", nama="Kawasan Contoh",
                                   desa_kelurahan=desa, tanggal_pemetaan=day)
    ask.records["kawasan_rawan_narkoba"] = [area(1, date(2026, 1, 5))]
    assert [p.field for p in broken(area(2, date(2026, 9, 1)))] == ["nama"]
    assert broken(area(2, date(2025, 9, 1))) == []
    assert broken(area(2, date(2026, 9, 1), "Lebakgede")) == []
    assert broken(area(1, date(2026, 9, 1))) == []
    assert area(1, date(2025, 9, 1)).tahun == 2025
    assert KawasanRawanNarkoba.__entity__.starts_as is Klasifikasi.TERBATAS


@pytest.mark.parametrize(("keadaan", "nomor", "tahun", "wrong"), [
    (KeadaanProdukHukum.ADA, None, None, ["nomor", "tahun_penetapan"]),
    (KeadaanProdukHukum.ADA, "4", 2026, []),
    (KeadaanProdukHukum.DISUSUN, "4", None, ["nomor"]),
    (KeadaanProdukHukum.BELUM, None, None, [])])
def test_a_regulation_that_is_there_has_number_and_year(broken, keadaan, nomor, tahun, wrong):
    record = ProdukHukumP4gn(keadaan=keadaan, nomor=nomor, tahun_penetapan=tahun)
    assert [p.field for p in broken(record)] == wrong
