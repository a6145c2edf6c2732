"""Aid paid in stages, accounted for by 31 January, examined, and what that opens or blocks."""
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.engine import Status
from app.models.simpoldagri.choices_banpol import (
    HasilPeriksa,
    HasilVerifikasi,
    Ketepatan,
    TahapBanpol,
    TindakLanjut,
)
from tests.models.simpoldagri_uang import (
    DISETUJUI,
    PENDIDIKAN,
    SEKRETARIAT,
    account,
    applied,
    errors,
    paid,
    rate,
    told,
)


@pytest.fixture
def nation(ask: Any) -> Any:
    """A question box that knows of elections, parties and seats."""
    return told(ask)


def test_a_rate_changed_within_the_year_pays_in_stages_that_sum(nation, broken):
    nation.records["banpol_tarif"] = [rate(1134, date(2023, 1, 1))]
    early = applied(nation)
    assert early.jumlah == 11_340_000
    nation.records["banpol_tarif"].append(rate(1500, date(2023, 10, 1)))
    assert [p.warning for p in broken(early, "nilai_per_suara")] == [True]
    whole = applied(nation)
    assert whole.jumlah == 15_000_000
    nation.records["banpol_pengajuan"] = [whole]
    first = paid(1, 11_340_000, nilai_per_suara=Decimal(1134))
    rest = paid(2, 3_660_000, date(2023, 11, 1), nilai_per_suara=Decimal(366))
    nation.records["banpol_pencairan"] = [first, rest]
    assert broken(first) == broken(rest) == []
    whole.pencairan = [first, rest]
    assert whole.dicairkan == whole.suara_sah * 1500
    assert whole.tahap_sekarang is TahapBanpol.CAIR
    assert broken(paid(2, 3_660_001, date(2023, 11, 1)), "jumlah")
    assert broken(paid(2, 3_659_999, date(2023, 11, 1), nilai_per_suara=Decimal(366)), "jumlah")


@pytest.mark.parametrize(("over", "field"), [
    ({"tanggal": date(2024, 1, 5)}, "tanggal"), ({"tanggal": date(2023, 2, 19)}, "tanggal"),
    ({"tanggal_spm": date(2023, 6, 2)}, "tanggal"), ({"wilayah_kode": "32.04"},
                                                     "banpol_pengajuan_id")])
def test_a_payment_stands_in_its_year_after_its_minutes_and_orders(nation, broken, over, field):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert errors(broken(paid(1, 1_000_000, **over), field))
    assert not broken(paid(1, 1_000_000))


def test_stages_are_paid_one_after_the_other(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert [p.warning for p in broken(paid(2, 1_000_000), "tahap")] == [True]
    nation.records["banpol_pencairan"] = [paid(1, 1_000_000, date(2023, 7, 1))]
    assert errors(broken(paid(2, 1_000_000, date(2023, 6, 30)), "tanggal"))
    assert not broken(paid(2, 1_000_000, date(2023, 7, 1)))


def test_nothing_is_paid_before_approval(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation, status=Status.DIAJUKAN)]
    assert [p.at_submit for p in broken(paid(1, 1_000_000))] == [True]


def test_no_money_goes_to_another_account_than_the_partys(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    (problem,) = errors(broken(paid(1, 1, nomor_rekening="99"), "nomor_rekening"))
    assert problem.at_submit
    assert not broken(paid(1, 1, nomor_rekening="0011 2233"), "nomor_rekening")
    (problem,) = broken(paid(1, 1, nomor_rekening=None), "nomor_rekening")
    assert problem.warning


@pytest.mark.parametrize(("day", "late"), [(date(2024, 1, 31), False), (date(2024, 2, 1), True)])
def test_an_account_after_31_january_is_late(nation, broken, day, late):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    made = account(nation, (PENDIDIKAN, "15000000"), tanggal_terima=day)
    assert made.ketepatan is (Ketepatan.TERLAMBAT if late else Ketepatan.TEPAT)
    assert [p.warning for p in broken(made)] == [True] * late


def test_a_late_account_blocks_next_year_until_bpk_has_reported(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    late = account(nation, (PENDIDIKAN, "15000000"), tanggal_terima=date(2024, 2, 1))
    nation.records["banpol_lpj"] = [late]
    following = {"id": 51, "tahun": 2024, "tanggal": date(2024, 3, 1), "status": Status.DRAF,
                 "tanggal_berita_acara": date(2024, 3, 5)}
    (problem,) = broken(applied(nation, **following), "tahun")
    assert not problem.warning
    assert not problem.at_submit
    (told,) = broken(late, "tanggal_terima")
    assert "terkunci" in told.sentence
    late.nomor_lhp, late.tanggal_lhp = "10/LHP/2024", date(2024, 4, 20)
    (told,) = broken(late, "tanggal_terima")
    assert told.sentence == "LPJ terlambat: batasnya 31 Januari 2024."
    assert not broken(applied(nation, **following), "tahun")


@pytest.mark.parametrize(("day", "blocked"), [(date(2024, 1, 31), False), (date(2024, 2, 1), True)])
def test_a_missing_account_blocks_from_the_day_it_is_overdue(nation, broken, day, blocked):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    (problem,) = broken(applied(nation, id=51, tahun=2024, tanggal=day, status=Status.DRAF,
                                tanggal_berita_acara=None), "tahun")
    assert problem.warning is not blocked


def test_a_year_without_aid_does_not_clear_an_account_that_never_came(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    later = {"id": 52, "tahun": 2026, "tanggal": date(2026, 3, 1), "status": Status.DRAF,
             "tanggal_berita_acara": date(2026, 3, 5)}
    (problem,) = errors(broken(applied(nation, **later), "tahun"))
    assert "LPJ tahun 2023" in problem.sentence
    assert not problem.at_submit
    nation.records["banpol_pengajuan"].append(applied(nation, **later))
    payment = paid(3, 1, date(2026, 6, 1), banpol_pengajuan_id=52, tahap=1)
    assert any("LPJ tahun 2023" in p.sentence for p in errors(broken(payment)))
    nation.records["banpol_lpj"] = [account(nation, (PENDIDIKAN, "15000000"), nomor_lhp="1",
                                            tanggal_lhp=date(2024, 4, 1))]
    assert not broken(applied(nation, **later), "tahun")


def test_aid_that_was_never_paid_owes_no_account(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert not broken(applied(nation, id=51, tahun=2024, tanggal=date(2024, 3, 1)), "tahun")


def test_an_account_in_time_lets_one_apply_and_no_money_leave(nation, broken):
    this = applied(nation, id=51, tahun=2024, tanggal=date(2024, 3, 1),
                   tanggal_berita_acara=date(2024, 3, 5))
    nation.records |= {"banpol_pengajuan": [applied(nation), this],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    nation.records["banpol_lpj"] = [account(nation, (PENDIDIKAN, "15000000"))]
    assert [p.warning for p in broken(this, "tahun")] == [True]
    payment = paid(3, 1_000_000, date(2024, 6, 1), banpol_pengajuan_id=51, tahap=1)
    assert [p.at_submit for p in errors(broken(payment))] == [True]
    nation.records["banpol_lpj"][0].nomor_lhp = "10/LHP/2024"
    assert broken(payment) == []


@pytest.mark.parametrize(("education", "warned"), [("599", True), ("600", False), ("601", False)])
def test_less_than_60_percent_of_education_is_warned_of(nation, broken, education, warned):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1000)]}
    made = account(nation, (PENDIDIKAN, education), (SEKRETARIAT, str(1000 - int(education))))
    assert made.persen_pendidikan == Decimal(education) / 10
    assert [p.warning for p in broken(made, "persen_pendidikan")] == [True] * warned


def test_a_share_is_judged_before_it_is_rounded(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1_000_000)]}
    made = account(nation, (PENDIDIKAN, "599999"), (SEKRETARIAT, "400001"))
    assert made.persen_pendidikan == 60
    assert broken(made, "persen_pendidikan")[0].warning


def test_an_account_adds_up_and_says_what_is_left(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    made = account(nation, (PENDIDIKAN, "9000000"), (SEKRETARIAT, "5000000"))
    assert (made.diterima, made.total, made.sisa) == (15_000_000, 14_000_000, 1_000_000)
    assert [p.warning for p in broken(made)] == [True]
    assert not broken(account(nation, (PENDIDIKAN, "9000000"), (SEKRETARIAT, "5000000"),
                              bukti_setor="STS-1"))
    typed = account(nation, (PENDIDIKAN, "9000000"), total=Decimal(9_010_000))
    assert "selisih Rp10.000,00" in errors(broken(typed, "total"))[0].sentence
    assert broken(account(nation, (PENDIDIKAN, "16000000")), "sisa")[0].warning


@pytest.mark.parametrize(("over", "field"), [
    ({"ketepatan": Ketepatan.TERLAMBAT}, "ketepatan"),
    ({"persen_pendidikan": Decimal(61)}, "persen_pendidikan"),
    ({"tanggal_terima": date(2022, 12, 31)}, "tanggal_terima"),
    ({"wilayah_kode": "32.04"}, "banpol_pengajuan_id")])
def test_what_is_typed_of_an_account_is_what_follows_from_it(nation, broken, over, field):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1000)]}
    lines = ((PENDIDIKAN, "600"), (SEKRETARIAT, "400"))
    assert broken(account(nation, *lines)) == []
    assert [p.at_submit for p in errors(broken(account(nation, *lines, **over), field))] == [False]


def test_a_share_that_shrinks_by_what_was_not_spent_is_told(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 1000)]}
    made = account(nation, (PENDIDIKAN, "500"), (SEKRETARIAT, "300"), bukti_setor="STS-1")
    (problem,) = broken(made, "persen_pendidikan")
    assert problem.warning
    assert "bantuan yang diterima" in problem.sentence


def test_spending_outside_the_budget_year_is_asked_about(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    made = account(nation, (PENDIDIKAN, "600000"), (SEKRETARIAT, "400000"))
    made.rincian[0].tanggal, made.rincian[1].tanggal = date(2023, 12, 31), date(2024, 1, 1)
    assert not broken(made, "rincian.0.tanggal")
    assert [p.warning for p in broken(made, "rincian.1.tanggal")] == [True]


def test_an_account_needs_a_payment_and_lines(nation, broken):
    nation.records["banpol_pengajuan"] = [applied(nation)]
    assert {p.field for p in errors(broken(account(nation))) if p.at_submit} == {
        "banpol_pengajuan_id", "rincian"}


def test_the_report_of_bpk_is_whole_and_its_findings_are_followed(nation, broken):
    nation.records |= {"banpol_pengajuan": [applied(nation)],
                       "banpol_pencairan": [paid(1, 15_000_000)]}
    lines = ((PENDIDIKAN, "15000000"),)
    assert errors(broken(account(nation, *lines, nomor_lhp="1"), "tanggal_lhp"))
    early = account(nation, *lines, nomor_lhp="1", tanggal_lhp=date(2024, 1, 1))
    assert errors(broken(early, "tanggal_lhp"))
    found = account(nation, *lines, nomor_lhp="1", tanggal_lhp=date(2024, 4, 1),
                    periksa_jumlah=HasilPeriksa.TIDAK_SESUAI,
                    status_tindak_lanjut=TindakLanjut.TIDAK_ADA)
    assert errors(broken(found, "status_tindak_lanjut"))
    found.status_tindak_lanjut = TindakLanjut.BELUM
    assert not broken(found)


def test_the_stage_is_read_from_the_papers(nation):
    made = applied(nation, status=Status.DRAF)
    assert made.tahap_sekarang is TahapBanpol.BERITA_ACARA
    made.nomor_berita_acara = None
    assert made.tahap_sekarang is TahapBanpol.PERMOHONAN
    made.hasil_verifikasi = HasilVerifikasi.PERBAIKAN
    assert made.tahap_sekarang is TahapBanpol.DIKEMBALIKAN
    made.status = DISETUJUI
    assert made.tahap_sekarang is TahapBanpol.DISETUJUI
    made.pencairan = [paid(1, 5_000_000, status=Status.DRAF, nomor_spm="SPM-1")]
    assert made.tahap_sekarang is TahapBanpol.SPM
    made.pencairan = [paid(1, 5_000_000)]
    assert made.tahap_sekarang is TahapBanpol.CAIR_SEBAGIAN
    assert "sisa Rp10.000.000,00" in made.keterangan_rekap
    nation.records |= {"banpol_pengajuan": [made], "banpol_pencairan": made.pencairan}
    made.lpj = [account(nation, (PENDIDIKAN, "5000000"), tanggal_terima=date(2024, 2, 1))]
    assert made.tahap_sekarang is TahapBanpol.LPJ_DITERIMA
    assert made.tanggal_lpj == "1 Feb 2024 (terlambat)"
    made.lpj[0].nomor_lhp, made.lpj[0].tanggal_lhp = "10/LHP", date(2024, 4, 20)
    made.lpj[0].status_tindak_lanjut = TindakLanjut.PROSES
    assert made.tahap_sekarang is TahapBanpol.DIPERIKSA_BPK
    made.lpj[0].status_tindak_lanjut = TindakLanjut.SELESAI
    assert made.tahap_sekarang is TahapBanpol.SELESAI
    assert (made.nomor_sp2d, made.tanggal_cair) == ("SP2D-1", date(2023, 6, 1))
    assert made.lhp_bpk == "10/LHP tanggal 20 Apr 2024"
    assert made.persen_pendidikan == 100
