"""Foreigners, foreign workers and foreign bodies: stay, permit, passport, employer."""
import csv
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models import puskomin
from app.models.puskomin import LembagaAsing, OrangAsing, Tka
from app.models.puskomin.choices_asing import IzinTinggal, JenisLembaga, KategoriAsing

REFERENCE = Path(puskomin.__file__).parent.parent / "reference"


def person(**over: Any) -> OrangAsing:
    said = {"id": 1, "nama": "Contoh Asing", "kategori": KategoriAsing.PENELITI,
            "izin_tinggal": IzinTinggal.KITAS, "paspor_nomor": "X1234567",
            "paspor_berlaku": date(2030, 1, 1), "berlaku_sampai": date(2027, 3, 1),
            "tanggal_datang": date(2026, 3, 1), "kegiatan": "Penelitian."}
    return OrangAsing(**said | over)


def work(**over: Any) -> Tka:
    said = {"perusahaan": "PT Contoh", "orang_asing_id": 1, "berlaku_mulai": date(2026, 1, 1),
            "berlaku_sampai": date(2026, 12, 31), "pendamping": "Contoh", "rptka_nomor": "B.1/2026"}
    return Tka(**said | over)


def body(**over: Any) -> LembagaAsing:
    said = {"nama": "Lembaga Contoh", "tanggal_mulai": date(2025, 1, 1),
            "berlaku_sampai": date(2027, 12, 31), "izin_nomor": "1/2025"}
    return LembagaAsing(**said | over)


def test_complete_records_and_empty_drafts_break_no_rule(broken):
    assert broken(person()) == broken(work()) == broken(body()) == []
    assert broken(OrangAsing()) == broken(LembagaAsing()) == []
    assert all(p.at_submit for p in broken(Tka()))


@pytest.mark.parametrize(("made", "name"), [(work, "rptka_nomor"), (body, "izin_nomor")])
def test_a_permit_with_a_term_and_no_number_warns_at_submission(broken, made, name):
    assert [(p.warning, p.at_submit) for p in broken(made(**{name: None}), name)] == [(True, True)]
    assert not broken(made(**{name: None}, berlaku_sampai=None), name)


def test_a_stay_ends_after_it_begins(broken):
    assert broken(person(tanggal_keluar=date(2026, 2, 28)), "tanggal_keluar")
    assert not broken(person(tanggal_keluar=date(2026, 3, 1)), "tanggal_keluar")
    assert broken(person(berlaku_sampai=date(2026, 2, 28)), "berlaku_sampai")


@pytest.mark.parametrize(("until", "left", "warned"), [
    (date(2026, 11, 24), None, False), (date(2026, 11, 23), None, True),
    (date(2026, 6, 1), date(2026, 6, 1), False), (date(2026, 6, 1), date(2026, 6, 2), True)])
def test_a_permit_outlasts_the_stay(broken, until, left, warned):
    found = broken(person(berlaku_sampai=until, tanggal_keluar=left), "berlaku_sampai")
    assert [p.warning for p in found] == [True] * warned


@pytest.mark.parametrize(("number", "warned"), [
    ("X12345", False), ("AB1234567", False), ("x12345", True), ("X1234", True),
    ("X123456789", True), ("X 12345", True), (None, False)])
def test_an_unusual_passport_number_warns(broken, number, warned):
    assert [p.warning for p in broken(person(paspor_nomor=number))] == [True] * warned


def test_a_passport_that_ends_before_the_permit_warns(broken):
    assert broken(person(paspor_berlaku=date(2027, 2, 28)), "paspor_berlaku")
    assert not broken(person(paspor_berlaku=date(2027, 3, 1)), "paspor_berlaku")


@pytest.mark.parametrize(("izin", "warned"), [
    (IzinTinggal.KUNJUNGAN, True), (IzinTinggal.KITAS, False), (IzinTinggal.KITAP, False)])
def test_a_worker_on_a_visit_warns(broken, izin, warned):
    made = person(kategori=KategoriAsing.TKA, izin_tinggal=izin)
    assert [p.warning for p in broken(made, "izin_tinggal")] == [True] * warned


def test_only_who_is_recorded_as_a_worker_has_employment(ask, broken):
    ask.records["orang_asing"] = [person()]
    assert broken(work(), "orang_asing_id")
    ask.records["orang_asing"] = [person(kategori=KategoriAsing.TKA)]
    assert not broken(work(), "orang_asing_id")


def test_employment_lasts_and_is_accompanied(broken):
    assert broken(work(berlaku_sampai=date(2026, 1, 1)), "berlaku_sampai")
    assert [p.warning and p.at_submit for p in broken(work(pendamping=None))] == [True]


def test_a_body_whose_permit_is_over_warns(broken):
    assert broken(body(berlaku_sampai=date(2024, 1, 1)), "berlaku_sampai")
    assert [p.warning for p in broken(body(berlaku_sampai=date(2026, 11, 23)))] == [True]
    assert not broken(body(berlaku_sampai=date(2026, 11, 24)))


def test_a_foreign_ormas_points_at_the_register_of_ormas_and_no_other_body_does(broken):
    ormas, lain = JenisLembaga.ORMAS_ASING, JenisLembaga.BADAN_USAHA
    (problem,) = broken(body(jenis=ormas), "ormas_nomor")
    assert problem.warning
    assert problem.at_submit
    assert not broken(body(jenis=ormas, ormas_nomor="001/ORMAS/2026"))
    assert [p.warning for p in broken(body(jenis=lain, ormas_nomor="1"), "ormas_nomor")] == [False]
    assert not broken(body(jenis=lain))
    assert LembagaAsing.__fields__["ormas_nomor"].points_to == "ormas.nomor_registrasi"


@pytest.mark.parametrize("entity", [OrangAsing, Tka, LembagaAsing])
def test_permits_are_reminded_of_and_records_begin_restricted(entity):
    assert entity.__entity__.expires == "berlaku_sampai"
    assert entity.__entity__.starts_as is Klasifikasi.TERBATAS


def test_numbers_of_a_person_are_private():
    assert {name for name, said in OrangAsing.__fields__.items() if said.private} == {
        "paspor_nomor", "izin_nomor"}


def test_the_countries_are_listed_once_and_without_our_own():
    with (REFERENCE / "daftar_negara.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len({row["kode"] for row in rows}) == len({row["nama"] for row in rows}) == len(rows)
    assert len(rows) > 190
    assert "ID" not in {row["kode"] for row in rows}
