"""The rules of an ormas: its dates, its standing in law, its board and its founders.

Asked of plain objects through `conftest.py`; rules of one value (NIK digits, lengths) belong to the
machine and are not asked here.
"""
from datetime import date

import pytest

from app.models.siormas import Ormas, OrmasBidang, OrmasPendiri
from app.models.siormas.choices import (
    Basis,
    JabatanPengurus,
    JenisKelamin,
    Kedudukan,
    PenerbitSkt,
    PeranPendiri,
    StatusHukum,
    StatusLegalitas,
)
from app.models.siormas.rules import nik_agrees
from tests.models.siormas_contoh import founders, officer, ormas, ormas_with_skt, skt


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
        officer(post, nama="Contoh Puspa", nik="3273013112900001", tanggal_lahir=born,
                jenis_kelamin=JenisKelamin.PEREMPUAN)
        for post in (JabatanPengurus.KETUA, JabatanPengurus.SEKRETARIS, JabatanPengurus.BENDAHARA)])
    assert all(p.warning for p in broken(record, "pengurus.3.nik"))
    assert len(broken(record, "pengurus.3.nik")) == 3


@pytest.mark.parametrize(("nik", "nama", "warned"), [
    ("3273011203800001", "Contoh Lain", True), ("3273011203800001", "contoh rahayu", False),
    ("3273011203800002", "Contoh Lain", False), (None, "Contoh Lain", False)])
def test_a_nik_beside_two_names_is_asked_about(broken, nik, nama, warned):
    board = [officer(JabatanPengurus.KETUA, nama="Contoh Rahayu", nik="3273011203800001"),
             officer(JabatanPengurus.SEKRETARIS, id=4, nama=nama, nik=nik),
             officer(JabatanPengurus.BENDAHARA, id=5)]
    assert [p.warning for p in broken(ormas(pengurus=board), "pengurus.4.nik")] == [True] * warned


def test_the_place_of_a_secretariat_is_a_pair(broken):
    assert [p.warning for p in broken(ormas(lintang=-6.9), "bujur")] == [False]
    assert [p.warning for p in broken(ormas(bujur=107.6), "lintang")] == [False]
    assert not broken(ormas(lintang=-6.9, bujur=107.6))


def test_a_seat_ends_after_its_decree(broken):
    def seat(last):
        return broken(ormas(pengurus=[officer(
            JabatanPengurus.KETUA, sk_pengurus_tanggal=date(2024, 1, 2), masa_bakti_akhir=last)]),
            "pengurus.3.masa_bakti_akhir")
    assert not seat(date(2024, 1, 3))
    assert [p.warning for p in seat(date(2024, 1, 2))] == [False]


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
    assert record.legalitas_ringkas == "01-00-00/020/VI/2024 tanggal 20 Jun 2024"
    assert record.masa_berlaku == "s.d. 20 Jun 2029"
    assert record.masa_bakti == "1 Jan 2024 s.d. 31 Des 2028"
    record.legalitas = record.legalitas[:1]
    assert record.masa_berlaku == "s.d. 20 Jun 2019 (kedaluwarsa)"
    assert ormas().masa_berlaku == "Tanpa batas waktu"
