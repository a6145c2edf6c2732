"""The rules of an ormas: its dates, its standing in law, its board and its papers.

Asked of plain objects through `conftest.py`; rules of one value (NIK digits, lengths) belong to the
machine and are not asked here.
"""
from datetime import date
from typing import Any

import pytest

from app.models.siormas import Ormas, OrmasBidang, OrmasLegalitas, OrmasPendiri, OrmasPengurus
from app.models.siormas.choices import (
    Basis,
    JabatanPengurus,
    JenisKelamin,
    JenisLegalitas,
    Kedudukan,
    PenerbitSkt,
    PeranPendiri,
    StatusHukum,
    StatusKantor,
    StatusLegalitas,
)
from app.models.siormas.rules import nik_agrees
from app.models.siormas.waktu import years_later

NOMOR_SKT = "01-00-00/010/D.III.4/VI/2014"


def paper(**over: Any) -> OrmasLegalitas:
    said = {"id": 7, "jenis": JenisLegalitas.SK_KEMENKUMHAM, "tanggal_terbit": date(2020, 3, 2),
            "nomor": "AHU-0012345.AH.01.04.TAHUN 2020", "status_legalitas": StatusLegalitas.BERLAKU}
    return OrmasLegalitas(**said | over)


def skt(**over: Any) -> OrmasLegalitas:
    said = {"jenis": JenisLegalitas.SKT_MENTERI, "nomor": NOMOR_SKT,
            "tanggal_terbit": date(2024, 6, 20)}
    return paper(**said | over)


def officer(jabatan: JabatanPengurus, **over: Any) -> OrmasPengurus:
    said = {"id": 3, "jabatan": jabatan, "nama": f"Contoh {jabatan.label}",
            "pejabat_publik": False}
    return OrmasPengurus(**said | over)


def founders(count: int) -> list[OrmasPendiri]:
    return [OrmasPendiri(peran=PeranPendiri.PENDIRI, nama=f"Contoh Pendiri {number}")
            for number in range(count)]


def ormas(**over: Any) -> Ormas:
    """Make a foundation that breaks no rule, changed as said."""
    said = {
        "nama": "Yayasan Contoh Lestari", "singkatan": "YCL", "bidang_utama_id": 1,
        "status_hukum": StatusHukum.BADAN_HUKUM_YAYASAN, "basis": Basis.TIDAK_BERBASIS_ANGGOTA,
        "kedudukan": Kedudukan.PUSAT, "status_kantor": StatusKantor.MILIK,
        "tanggal_pendirian": date(2019, 5, 1), "tanggal_terdaftar": date(2020, 4, 1),
        "masa_bakti_mulai": date(2024, 1, 1), "masa_bakti_selesai": date(2028, 12, 31),
        "legalitas": [paper()], "pendiri": founders(3),
        "pengurus": [officer(JabatanPengurus.KETUA), officer(JabatanPengurus.SEKRETARIS),
                     officer(JabatanPengurus.BENDAHARA)]}
    return Ormas(**said | over)


def ormas_with_skt(**over: Any) -> Ormas:
    said = {"status_hukum": StatusHukum.SKT, "penerbit_skt": PenerbitSkt.MENTERI, "basis": None,
            "npwp": "012345678424000", "legalitas": [skt()], "bukti_kantor_id": 9}
    return ormas(**said | over)


def test_a_complete_foundation_and_a_complete_skt_break_no_rule(broken):
    assert broken(ormas()) == []
    assert broken(ormas_with_skt()) == []


def test_an_empty_draft_is_asked_nothing_before_submission_and_breaks_nothing(broken):
    assert all(problem.at_submit for problem in broken(Ormas(nama="Contoh")))


def test_founding_after_registration_is_refused_and_on_the_same_day_accepted(broken):
    assert broken(ormas(tanggal_pendirian=date(2020, 4, 2)), "tanggal_pendirian")
    assert not broken(ormas(tanggal_pendirian=date(2020, 4, 1)), "tanggal_pendirian")


@pytest.mark.parametrize(("selesai", "refused"), [
    (date(2024, 1, 1), True), (date(2023, 12, 31), True), (date(2024, 1, 2), False)])
def test_a_term_must_end_after_it_begins(broken, selesai, refused):
    found = broken(ormas(masa_bakti_selesai=selesai), "masa_bakti_selesai")
    assert any(not problem.warning for problem in found) is refused


def test_a_term_that_is_over_warns_unless_the_organisation_is_dissolved(broken):
    over = ormas(masa_bakti_selesai=date(2026, 11, 23))
    assert [p.warning and p.at_submit for p in broken(over, "masa_bakti_selesai")] == [True]
    over.tanggal_bubar = date(2026, 1, 5)
    assert not broken(over, "masa_bakti_selesai")
    assert not broken(ormas(masa_bakti_selesai=date(2026, 11, 24)), "masa_bakti_selesai")


def test_nothing_is_dissolved_before_it_is_founded(broken):
    assert broken(ormas(tanggal_bubar=date(2019, 4, 30)), "tanggal_bubar")
    assert not broken(ormas(tanggal_bubar=date(2019, 5, 1)), "tanggal_bubar")


@pytest.mark.parametrize(("hukum", "basis", "refused"), [
    (StatusHukum.BADAN_HUKUM_YAYASAN, Basis.BERBASIS_ANGGOTA, True),
    (StatusHukum.BADAN_HUKUM_PERKUMPULAN, Basis.TIDAK_BERBASIS_ANGGOTA, True),
    (StatusHukum.BADAN_HUKUM_PERKUMPULAN, Basis.BERBASIS_ANGGOTA, False),
    (StatusHukum.SKT, Basis.BERBASIS_ANGGOTA, False)])
def test_the_basis_follows_the_legal_form(broken, hukum, basis, refused):
    assert bool(broken(ormas(status_hukum=hukum, basis=basis), "basis")) is refused


def test_a_legal_body_says_its_basis_at_submission_and_an_skt_need_not(broken):
    assert [p.at_submit for p in broken(ormas(basis=None), "basis")] == [True]
    assert not broken(ormas_with_skt(basis=None), "basis")


def test_an_skt_shows_by_what_right_its_office_is_used(broken):
    bare = ormas_with_skt(bukti_kantor_id=None)
    assert [p.at_submit for p in broken(bare, "bukti_kantor_id")] == [True]
    assert not broken(ormas(bukti_kantor_id=None), "bukti_kantor_id")


def test_an_skt_names_its_issuer_and_nothing_else_may(broken):
    unsaid = broken(ormas_with_skt(penerbit_skt=None), "penerbit_skt")
    assert [p.at_submit for p in unsaid] == [True]
    stray = broken(ormas(penerbit_skt=PenerbitSkt.MENTERI), "penerbit_skt")
    assert [p.at_submit for p in stray] == [False]


def test_an_skt_needs_a_tax_number_and_a_foundation_does_not(broken):
    assert [p.at_submit for p in broken(ormas_with_skt(npwp=None), "npwp")] == [True]
    assert not broken(ormas(npwp=None), "npwp")


def test_headquarters_have_none_above_them_and_a_branch_is_asked_for_them(broken):
    assert broken(ormas(induk_nomor="ORM/1"), "induk_nomor")[0].warning is False
    branch = ormas(kedudukan=Kedudukan.CABANG_PERWAKILAN)
    assert broken(branch, "induk_nomor")[0].warning is True
    branch.induk_nomor = "ORM/1"
    assert not broken(branch, "induk_nomor")
    branch.nomor_registrasi = "ORM/1"
    assert broken(branch, "induk_nomor")[0].warning is False


def test_a_board_without_its_three_officers_cannot_be_submitted(broken):
    lone = ormas(pengurus=[officer(JabatanPengurus.KETUA)])
    (problem,) = broken(lone, "pengurus")
    assert problem.at_submit
    assert not problem.warning
    assert problem.sentence == "Pengurus belum lengkap: tambahkan sekretaris dan bendahara."


def test_the_foreign_officers_of_a_foreign_ormas_are_not_asked_for_an_identity_card(broken):
    lone = ormas(status_hukum=StatusHukum.ASING, pengurus=[officer(JabatanPengurus.SEKRETARIS)])
    (problem,) = broken(lone, "pengurus")
    assert problem.warning
    assert problem.at_submit
    assert "staf ormas asing" in problem.sentence


@pytest.mark.parametrize(("hukum", "count", "warned"), [
    (StatusHukum.BADAN_HUKUM_PERKUMPULAN, 2, True), (StatusHukum.BADAN_HUKUM_PERKUMPULAN, 3, False),
    (StatusHukum.SKT, 2, True), (StatusHukum.BADAN_HUKUM_YAYASAN, 1, False),
    (StatusHukum.BADAN_HUKUM_YAYASAN, 0, True)])
def test_fewer_than_three_founders_warn_and_a_foundation_needs_one(broken, hukum, count, warned):
    found = broken(ormas(status_hukum=hukum, pendiri=founders(count)), "pendiri")
    assert [p.warning and p.at_submit for p in found] == [True] * warned


def test_advisers_are_not_counted_as_founders(broken):
    adviser = OrmasPendiri(peran=PeranPendiri.PENASIHAT, nama="Contoh Penasihat")
    assert broken(ormas_with_skt(pendiri=[*founders(2), adviser]), "pendiri")


def test_a_further_field_may_not_repeat_the_main_one_or_another(broken):
    rows = [OrmasBidang(id=1, bidang_id=1), OrmasBidang(id=2, bidang_id=4),
            OrmasBidang(id=3, bidang_id=4), OrmasBidang(id=4, bidang_id=5)]
    fields = {p.field for p in broken(ormas(bidang_lain=rows))}
    assert fields == {f"bidang_lain.{number}.bidang_id" for number in (1, 2, 3)}


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


def test_a_public_official_brings_a_letter_of_consent(broken):
    record = ormas()
    record.pengurus[0].pejabat_publik = True
    assert [p.at_submit for p in broken(record, "pengurus.3.surat_kesediaan_id")] == [True]
    record.pengurus[0].surat_kesediaan_id = 9
    assert not broken(record, "pengurus.3.surat_kesediaan_id")


def test_the_nik_of_a_woman_born_31_december_1990_carries_day_71(broken):
    born = date(1990, 12, 31)
    assert nik_agrees("3273017112900001", born, JenisKelamin.PEREMPUAN)
    assert not nik_agrees("3273013112900001", born, JenisKelamin.PEREMPUAN)
    assert nik_agrees("3273013112900001", born, JenisKelamin.LAKI_LAKI)
    record = ormas(pengurus=[
        officer(post, nik="3273013112900001", tanggal_lahir=born,
                jenis_kelamin=JenisKelamin.PEREMPUAN)
        for post in (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS, JabatanPengurus.BENDAHARA)])
    assert all(p.warning for p in broken(record, "pengurus.3.nik"))
    assert len(broken(record, "pengurus.3.nik")) == 3


def test_a_problem_of_a_child_names_the_row_by_the_key_of_the_form(broken):
    row = officer(JabatanPengurus.KETUA, pejabat_publik=True)
    row.row_key = "baru1"
    assert broken(ormas(pengurus=[row]), "pengurus.baru1.surat_kesediaan_id")


def test_the_list_prints_names_papers_and_terms_as_a_reader_expects():
    record = ormas_with_skt(legalitas=[
        skt(tanggal_terbit=date(2014, 6, 20), status_legalitas=StatusLegalitas.KEDALUWARSA),
        skt(nomor="01-00-00/020/VI/2024"),
        skt(nomor="batal", tanggal_terbit=date(2025, 1, 1),
            status_legalitas=StatusLegalitas.DICABUT)])
    assert record.nama_singkatan == "Yayasan Contoh Lestari (YCL)"
    assert record.pengurus_inti == "Contoh Ketua / Contoh Sekretaris / Contoh Bendahara"
    assert record.nomor_legalitas == "01-00-00/020/VI/2024 tanggal 20 Juni 2024"
    assert record.masa_berlaku == "s.d. 20 Jun 2029"
    assert record.masa_bakti == "1 Jan 2024 s.d. 31 Des 2028"
    record.legalitas = record.legalitas[:1]
    assert record.masa_berlaku == "s.d. 20 Jun 2019 (kedaluwarsa)"
    assert ormas().masa_berlaku == "Tanpa batas waktu"
