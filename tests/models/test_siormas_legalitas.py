"""The rules of the papers of an ormas: on which it stands, by whom, how long and how numbered."""
from datetime import date

import pytest

from app.models.siormas.choices import JenisLegalitas, PenerbitSkt, StatusHukum, StatusLegalitas
from app.models.siormas.waktu import years_later
from tests.models.siormas_contoh import ormas, ormas_with_skt, paper, skt


@pytest.mark.parametrize(("record", "refused"), [
    (ormas(legalitas=[]), True),
    (ormas(legalitas=[skt()]), True),
    (ormas(legalitas=[paper(status_legalitas=StatusLegalitas.DICABUT)]), True),
    (ormas_with_skt(legalitas=[]), True),
    (ormas_with_skt(legalitas=[skt(jenis=JenisLegalitas.SKT_GUBERNUR_LAMA)]), True),
    (ormas_with_skt(legalitas=[skt(jenis=JenisLegalitas.SKT_GUBERNUR_LAMA,
                                   tanggal_terbit=date(2016, 6, 20))],
                    penerbit_skt=PenerbitSkt.GUBERNUR_LAMA), False),
    (ormas(status_hukum=StatusHukum.TIDAK_TERDAFTAR, basis=None, legalitas=[]), False)])
def test_the_legal_status_stands_on_its_own_kind_of_paper(broken, record, refused):
    assert [p.at_submit and not p.warning for p in broken(record, "legalitas")] == [True] * refused


@pytest.mark.parametrize(("jenis", "terbit", "refused"), [
    (JenisLegalitas.SKT_GUBERNUR_LAMA, date(2017, 12, 31), False),
    (JenisLegalitas.SKT_GUBERNUR_LAMA, date(2018, 1, 1), True),
    (JenisLegalitas.SKT_BUPATI_WALI_KOTA_LAMA, date(2018, 1, 1), True),
    (JenisLegalitas.SKT_MENTERI, date(2018, 1, 1), False)])
def test_the_minister_alone_issues_an_skt_since_2017(broken, jenis, terbit, refused):
    record = ormas_with_skt(legalitas=[skt(jenis=jenis, tanggal_terbit=terbit)])
    assert [p.warning or p.at_submit for p in broken(record, "legalitas.7.jenis")] == \
        [False] * refused


def test_who_is_said_to_be_unregistered_has_no_paper_that_counts(broken):
    record = ormas(status_hukum=StatusHukum.TIDAK_TERDAFTAR, basis=None)
    (problem,) = broken(record, "legalitas")
    assert problem.warning
    assert "SK Kemenkumham" in problem.sentence
    record.legalitas[0].status_legalitas = StatusLegalitas.DICABUT
    assert not broken(record, "legalitas")


def test_a_foreign_organisation_without_a_permit_is_warned(broken):
    assert [p.warning for p in broken(ormas(
        status_hukum=StatusHukum.ASING, basis=None, legalitas=[]), "legalitas")] == [True]


def test_a_permit_of_a_foreign_organisation_says_its_last_day(broken):
    permit = paper(jenis=JenisLegalitas.IZIN_PRINSIP_KEMLU, nomor="1/IP/2025",
                   tanggal_terbit=date(2025, 3, 2))
    record = ormas(status_hukum=StatusHukum.ASING, basis=None, legalitas=[permit])
    assert [p.warning for p in broken(record, "legalitas.7.berlaku_sampai")] == [True]
    permit.berlaku_sampai = date(2028, 3, 2)
    assert not broken(record, "legalitas.7.berlaku_sampai")


def test_a_paper_must_end_after_it_begins(broken):
    bad = ormas(legalitas=[paper(berlaku_sampai=date(2020, 3, 2))])
    assert broken(bad, "legalitas.7.berlaku_sampai")[0].warning is False


def test_the_deed_precedes_the_paper_that_stands_on_it(broken):
    field = "legalitas.7.akta_tanggal"
    assert not broken(ormas(legalitas=[paper(akta_tanggal=date(2020, 3, 2))]), field)
    late = broken(ormas(legalitas=[paper(akta_tanggal=date(2020, 3, 3))]), field)
    assert [p.warning for p in late] == [False]


def test_an_skt_of_other_than_five_years_warns(broken):
    field = "legalitas.7.berlaku_sampai"
    assert not broken(ormas_with_skt(legalitas=[skt(berlaku_sampai=date(2029, 6, 20))]), field)
    other = broken(ormas_with_skt(legalitas=[skt(berlaku_sampai=date(2027, 6, 20))]), field)
    assert [p.warning for p in other] == [True]
    assert "20 Juni 2029" in other[0].sentence


def test_an_skt_of_20_june_2014_counts_until_20_june_2019_and_is_then_flagged(ask, broken):
    old = skt(tanggal_terbit=date(2014, 6, 20))
    assert old.akhir_berlaku == date(2019, 6, 20)
    assert old.berlaku_pada(date(2019, 6, 20))
    assert not old.berlaku_pada(date(2019, 6, 21))
    ask.day = date(2019, 6, 20)
    record = ormas_with_skt(legalitas=[old], tanggal_pendirian=date(2010, 1, 1))
    assert not broken(record, "legalitas.7.status_legalitas")
    ask.day = date(2019, 6, 21)
    (flag,) = broken(record, "legalitas.7.status_legalitas")
    assert flag.warning
    assert "kedaluwarsa" in flag.sentence


def test_a_leap_day_ends_on_28_february():
    assert years_later(date(2024, 2, 29), 5) == date(2029, 2, 28)


@pytest.mark.parametrize(("record", "warned"), [
    (ormas_with_skt(legalitas=[skt(nomor="SKT nomor sepuluh")]), True),
    (ormas_with_skt(legalitas=[skt(nomor="0100-32-73/12/IX/2019")]), False),
    (ormas(legalitas=[paper(nomor="AHU-0012345.AH.01.07.TAHUN 2020")]), True),
    (ormas(legalitas=[paper(nomor="AHU-0012345.AH.01.04.Tahun 2020")]), False)])
def test_an_unusual_number_warns_and_never_blocks(broken, record, warned):
    found = broken(record, "legalitas.7.nomor")
    assert [p.warning for p in found] == [True] * warned
