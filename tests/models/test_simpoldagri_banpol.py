"""Who gets aid and what it comes to: seats, votes, rates, the board, the minutes, the papers."""
from datetime import date
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import Status
from app.models.simpoldagri import (
    BanpolBerkas,
    BanpolPencairan,
    BanpolPengajuan,
    BanpolTarif,
    PerolehanPemilu,
    hitung,
    jejak,
)
from app.models.simpoldagri.choices import StatusKepengurusan
from app.models.simpoldagri.choices_banpol import (
    BerkasBanpol,
    HasilBerkas,
    HasilVerifikasi,
    Penyetuju,
)
from tests.models.simpoldagri_uang import PA, applied, errors, rate, told, won


@pytest.fixture
def nation(ask: Any) -> Any:
    """A question box that knows of elections, parties and seats."""
    return told(ask)


def test_votes_rate_and_amount_are_filled_from_what_is_recorded(nation, broken):
    made = applied(nation)
    assert (made.pemilu_id, made.kursi, made.suara_sah) == (1, 3, 10_000)
    assert made.nilai_per_suara == 1_500
    assert made.jumlah == 15_000_000
    assert made.judul == "Banpol 2023 PDIP"
    assert broken(made) == []


@pytest.mark.parametrize(("office", "base"), [("00", 1000), ("32", 1200), ("32.04", 1500),
                                              ("32.73", 1500)])
def test_the_base_rate_follows_the_level(nation, office, base):
    assert hitung.tarif_dasar(nation, office) == base
    assert hitung.tarif_akhir(nation, office, 2023) == base


@pytest.mark.parametrize(("year", "election"), [(2019, None), (2020, 1), (2024, 1), (2025, 3)])
def test_the_last_election_before_the_year_counts(nation, year, election):
    found = hitung.pemilu_terakhir(nation, year)
    assert (found.id if found else None) == election


def test_a_typed_amount_that_differs_is_refused_with_the_difference(nation, broken):
    (problem,) = broken(applied(nation, jumlah=Decimal(15_010_000)), "jumlah")
    assert not problem.warning
    assert "selisih Rp10.000,00" in problem.sentence
    assert not broken(applied(nation, jumlah=Decimal(15_000_000)), "jumlah")


@pytest.mark.parametrize(("field", "value"), [("suara_sah", 10_001), ("kursi", 4)])
def test_votes_and_seats_are_those_on_record(nation, broken, field, value):
    assert errors(broken(applied(nation, **{field: value}), field))
    assert not broken(applied(nation, **{field: getattr(applied(nation), field)}), field)


def test_a_party_without_seats_gets_no_aid(nation, broken):
    nation.records["perolehan_pemilu"][0].kursi = 0
    (problem,) = broken(applied(nation), "parpol_id")
    assert not problem.warning
    assert not problem.at_submit
    assert "tidak memiliki kursi" in problem.sentence


def test_what_is_not_on_record_waits_as_a_draft_and_is_not_submitted(nation, broken):
    nation.records["perolehan_pemilu"].clear()
    made = applied(nation, suara_sah=10_000)
    assert made.jumlah == 15_000_000
    assert [p.at_submit for p in errors(broken(made))] == [True]
    assert errors(broken(applied(nation, kursi=0), "parpol_id"))[0].at_submit is False


def test_a_party_that_is_not_in_the_recorded_result_is_refused_at_once(nation, broken):
    """The draft itself is refused, with seats left out: not only what is submitted."""
    nation.records["perolehan_pemilu"][0].parpol_id = PA
    (problem,) = errors(broken(applied(nation), "parpol_id"))
    assert not problem.at_submit
    assert "tidak memuat kursi PDIP" in problem.sentence
    nation.records["perolehan_pemilu"][0].status = Status.DRAF
    (problem,) = errors(broken(applied(nation), "parpol_id"))
    assert problem.at_submit, "a result that nobody approved says nothing of a party yet"
    nation.records["perolehan_pemilu"][0] = won(1, parpol_id=PA, wilayah_kode="11.71")
    assert errors(broken(applied(nation), "parpol_id"))[0].at_submit


def test_unapproved_votes_are_warned_of(nation, broken):
    nation.records["perolehan_pemilu"][0].status = Status.DRAF
    assert [p.warning for p in broken(applied(nation), "suara_sah")] == [True]


@pytest.mark.parametrize("office", ["31.71", "32.73"])
def test_an_administrative_region_gives_no_aid_and_has_no_seats(nation, broken, office):
    refused = office == "31.71"
    assert bool(errors(broken(applied(nation, wilayah_kode=office), "parpol_id"))) is refused
    assert bool(broken(won(1, wilayah_kode=office), "lembaga")) is refused
    assert bool(broken(rate(1500, date(2023, 1, 1), wilayah_kode=office),
                       "nilai_per_suara")) is refused


@pytest.mark.parametrize(("office", "refused"), [("32.73", True), ("11.71", False), ("11", False),
                                                 ("00", True)])
def test_a_local_party_stands_in_aceh_alone(nation, broken, office, refused):
    record = won(1, wilayah_kode=office, parpol_id=PA)
    assert bool(broken(record, "parpol_id")) is refused


def test_a_rate_above_the_base_needs_an_approval(broken, nation):
    fields = {p.field for p in broken(rate(1501, date(2023, 1, 1))) if p.at_submit}
    assert fields == {"penyetuju", "nomor_persetujuan", "tanggal_persetujuan"}
    assert not broken(rate(1501, date(2023, 1, 1), penyetuju=Penyetuju.GUBERNUR,
                           nomor_persetujuan="1", tanggal_persetujuan=date(2022, 12, 1)))
    assert not broken(rate(1500, date(2023, 1, 1)))
    assert [p.warning for p in broken(rate(1134, date(2023, 1, 1)))] == [True]
    assert broken(rate(1500, date(2022, 12, 31), tahun=2023), "berlaku_mulai")


@pytest.mark.parametrize(("day", "refused"), [(date(2023, 1, 1), False), (date(2023, 1, 2), True)])
def test_a_raised_rate_begins_once_it_is_approved(nation, broken, day, refused):
    made = rate(1501, date(2023, 1, 1), penyetuju=Penyetuju.MENDAGRI, nomor_persetujuan="1",
                tanggal_persetujuan=day)
    assert [p.at_submit for p in errors(broken(made, "tanggal_persetujuan"))] == [True] * refused


@pytest.mark.parametrize(("over", "field", "warned"), [
    ({"tanggal": date(2024, 1, 2), "tanggal_berita_acara": None}, "tanggal", True),
    ({"pemilu_id": 4}, "pemilu_id", False), ({"pemilu_id": 3}, "pemilu_id", False)])
def test_an_application_is_of_its_year_and_of_a_legislative_election_before_it(
        nation, broken, over, field, warned):
    assert [p.warning for p in broken(applied(nation, **over), field)] == [warned]
    assert not broken(applied(nation), field)


def test_a_board_whose_term_is_over_is_asked_about(nation, broken):
    nation.records["parpol_kepengurusan"][0].berlaku_sampai = date(2023, 1, 31)
    assert [p.warning for p in broken(applied(nation), "parpol_kepengurusan_id")] == [True]
    nation.records["parpol_kepengurusan"][0].berlaku_sampai = date(2023, 2, 1)
    assert not broken(applied(nation), "parpol_kepengurusan_id")


def test_a_rate_not_yet_approved_prices_nothing(nation, broken):
    nation.records["banpol_tarif"] = [rate(2000, date(2023, 1, 1), status=Status.DIAJUKAN)]
    made = applied(nation)
    assert made.nilai_per_suara == 1500
    assert [p.at_submit for p in broken(made, "nilai_per_suara")] == [True]


def test_a_rate_no_decree_sets_is_not_submitted(nation, broken):
    made = applied(nation, nilai_per_suara=Decimal(2000))
    assert [p.at_submit for p in errors(broken(made, "nilai_per_suara"))] == [True]
    nation.records["banpol_tarif"] = [rate(2000, date(2023, 1, 1))]
    assert not broken(made, "nilai_per_suara")
    assert errors(broken(applied(nation, nilai_per_suara=Decimal(1999)), "nilai_per_suara"))


def test_the_team_has_kpu_and_the_minutes_conclude(nation, broken):
    made = applied(nation, tim=[], nomor_berita_acara=None,
                   hasil_verifikasi=HasilVerifikasi.PERBAIKAN)
    found = {p.field: p for p in broken(made)}
    assert found["tim"].warning
    assert found["nomor_berita_acara"].at_submit
    assert found["hasil_verifikasi"].at_submit
    assert errors(broken(applied(nation, tanggal_berita_acara=date(2023, 1, 4)),
                         "tanggal_berita_acara"))


def test_missing_papers_are_named_and_none_is_written_twice(nation, broken):
    papers = [BanpolBerkas(id=1, jenis_berkas=BerkasBanpol.NPWP, hasil=HasilBerkas.SESUAI),
              BanpolBerkas(id=2, jenis_berkas=BerkasBanpol.NPWP, hasil=HasilBerkas.SESUAI)]
    found = broken(applied(nation, berkas=papers))
    assert {p.field for p in errors(found) if not p.at_submit} == {
        "berkas.1.jenis_berkas", "berkas.2.jenis_berkas"}
    (missing,) = [p for p in found if p.field == "berkas"]
    assert missing.at_submit
    assert not missing.warning
    assert BerkasBanpol.AUTENTIFIKASI.label in missing.sentence
    assert BerkasBanpol.PEMBAYARAN.label not in missing.sentence


@pytest.mark.parametrize(("before", "warned"), [(None, False), (2022, True), (2024, False)])
def test_last_years_account_is_asked_of_who_received_aid_before(nation, broken, before, warned):
    papers = [BanpolBerkas(id=number, jenis_berkas=kind, hasil=HasilBerkas.SESUAI)
              for number, kind in enumerate(BerkasBanpol) if kind != BerkasBanpol.LAPORAN_LALU]
    if before:
        nation.records["banpol_pengajuan"] = [applied(nation, id=40, tahun=before)]
    assert [p.warning for p in broken(applied(nation, berkas=papers), "berkas")] == [True] * warned


@pytest.mark.parametrize(("over", "refused"), [
    ({"parpol_id": 4}, True), ({"wilayah_kode": "32.04"}, True),
    ({"status_pengurus": StatusKepengurusan.KOSONG}, True),
    ({"status_pengurus": StatusKepengurusan.SENGKETA}, False), ({}, False)])
def test_the_board_is_the_partys_and_the_offices(nation, broken, over, refused):
    for name, value in over.items():
        setattr(nation.records["parpol_kepengurusan"][0], name, value)
    found = broken(applied(nation), "parpol_kepengurusan_id")
    assert bool(errors(found)) is refused
    assert bool(found) is bool(over)


def test_an_empty_application_is_stopped_by_nothing(nation, broken):
    empty = BanpolPengajuan(wilayah_kode="32.73")
    empty.fill(nation)
    assert all(p.at_submit for p in broken(empty))
    for record in (BanpolPencairan(wilayah_kode="32.73"), BanpolTarif(wilayah_kode="32.73"),
                   PerolehanPemilu(wilayah_kode="32.73")):
        record.fill(nation)
        assert broken(record) == []
    assert jejak.pencairan(SimpleNamespace(pencairan=[])) == []


def test_nine_parties_sum_to_the_published_total():
    suara = (27_053_961, 17_594_839, 17_229_789, 13_570_097, 12_661_792, 11_493_663, 10_876_507,
             9_572_623, 6_323_147)
    made = [BanpolPengajuan(suara_sah=votes, nilai_per_suara=Decimal(1000)) for votes in suara]
    assert sum(one.jumlah_seharusnya for one in made) == 126_376_418_000
