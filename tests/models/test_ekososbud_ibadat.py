"""Houses of worship: 90 users, 60 supporters, 90 days, and who must have answered."""
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from app.models.ekososbud import IzinSementaraRumahIbadat, RumahIbadatPermohonan
from app.models.ekososbud.choices import HasilRekomendasi, TahapPermohonan
from app.models.ekososbud.ibadat import LANGKAH
from app.models.tahap import follows

T = TahapPermohonan
SYARAT = [SimpleNamespace(id=number, aktif=True, kode=kode, paling_sedikit=least)
          for number, (kode, least) in enumerate((
              ("pengguna", 90), ("dukungan", 60), ("rekomendasi_fkub", None),
              ("rekomendasi_kemenag", None)))]


@pytest.fixture(autouse=True)
def conditions(ask) -> None:
    """The list of the centre as it is shipped."""
    ask.records["syarat_rumah_ibadat"] = list(SYARAT)


def application(**over: Any) -> RumahIbadatPermohonan:
    return RumahIbadatPermohonan(**{
        "id": 1, "tahap": T.PROSES, "jumlah_pengguna": 90, "jumlah_dukungan": 60,
        "tanggal_permohonan": date(2026, 10, 1), "rekomendasi_fkub": HasilRekomendasi.BELUM,
        "rekomendasi_kemenag": HasilRekomendasi.BELUM} | over)


def issued(**over: Any) -> RumahIbadatPermohonan:
    given = {f"{what}_{name}": value for name in ("rekomendasi_kemenag", "rekomendasi_fkub")
             for what, value in (("nomor", "1/2026"), ("tanggal", date(2026, 10, 20)))}
    return application(**given | {
        "tahap": T.TERBIT, "rekomendasi_fkub": HasilRekomendasi.DIBERIKAN,
        "rekomendasi_kemenag": HasilRekomendasi.DIBERIKAN, "nomor_keputusan": "PBG-1",
        "tanggal_keputusan": date(2026, 11, 1)} | over)


@pytest.mark.parametrize(("users", "supporters", "stage", "sentence"), [
    (89, 60, T.PROSES, "pilih tahap Belum lengkap"),
    (89, 59, T.DIFASILITASI_LOKASI, "pilih tahap Belum lengkap"),
    (89, 60, T.BELUM_LENGKAP, ""),
    (90, 59, T.PROSES, "pilih tahap Difasilitasi lokasi"),
    (90, 59, T.TERBIT, "pilih tahap Difasilitasi lokasi"),
    (90, 59, T.DIFASILITASI_LOKASI, ""),
    (90, 60, T.PROSES, "")])
def test_the_stage_follows_from_users_and_supporters(broken, users, supporters, stage, sentence):
    record = issued if stage is T.TERBIT else application
    found = broken(record(jumlah_pengguna=users, jumlah_dukungan=supporters, tahap=stage), "tahap")
    assert [p.warning for p in found] == [False] * bool(sentence)
    assert all(sentence in p.sentence for p in found)


def test_enough_of_one_and_not_of_the_other_only_warns_before_processing(broken):
    waiting = application(tahap=T.BELUM_LENGKAP, jumlah_dukungan=59)
    placed = application(tahap=T.DIFASILITASI_LOKASI)
    for record, words in ((waiting, "difasilitasi lokasi"), (placed, "dapat diproses")):
        (problem,) = broken(record, "tahap")
        assert problem.warning
        assert words in problem.sentence


def test_counts_that_are_not_filled_are_not_enough(broken):
    assert broken(application(jumlah_pengguna=None), "tahap")
    assert broken(application(jumlah_dukungan=None), "tahap")
    assert broken(RumahIbadatPermohonan()) == []


def test_what_the_centre_no_longer_asks_is_not_asked(ask, broken):
    bare = {"rekomendasi_fkub": HasilRekomendasi.BELUM, "nomor_rekomendasi_fkub": None,
            "tanggal_rekomendasi_fkub": None}
    assert [p.field for p in broken(issued(**bare))] == ["rekomendasi_fkub"]
    ask.records["syarat_rumah_ibadat"] = [row for row in SYARAT if row.kode != "rekomendasi_fkub"]
    assert broken(issued(**bare)) == []


def test_an_issued_permit_is_whole(broken):
    assert broken(issued()) == []


@pytest.mark.parametrize(("over", "field"), [
    ({"nomor_rekomendasi_fkub": None}, "nomor_rekomendasi_fkub"),
    ({"tanggal_rekomendasi_kemenag": None}, "tanggal_rekomendasi_kemenag"),
    ({"tanggal_rekomendasi_fkub": date(2026, 11, 2)}, "tanggal_rekomendasi_fkub"),
    ({"nomor_keputusan": None}, "nomor_keputusan"),
    ({"tanggal_keputusan": None}, "tanggal_keputusan"),
    ({"tanggal_permohonan": date(2026, 11, 2)}, "tanggal_keputusan"),
    ({"tahap": T.DITOLAK}, "alasan_keputusan"),
    ({"tahap": T.PROSES}, "tanggal_keputusan"),
    ({"rekomendasi_kemenag": HasilRekomendasi.TIDAK_DIBERIKAN}, "rekomendasi_kemenag")])
def test_what_is_missing_or_out_of_order_is_told_at_its_field(broken, over, field):
    assert [p.field for p in broken(issued(**over))] == [field]


@pytest.mark.parametrize(("taken", "late"), [(90, False), (91, True)])
def test_a_decision_is_due_within_ninety_days(ask, broken, taken, late):
    received = ask.today() - timedelta(days=taken)
    assert [p.warning for p in broken(application(tanggal_permohonan=received), "tahap")] == (
        [True] * late)
    decided = issued(tanggal_permohonan=received, tanggal_keputusan=ask.today())
    assert len(broken(decided, "tanggal_keputusan")) == late
    assert decided.batas_keputusan == received + timedelta(days=90)
    assert ("lewat 1 hari" in decided.sisa_waktu) is late


def test_an_application_entered_after_the_fact_stands_where_it_stands(broken):
    assert RumahIbadatPermohonan.__fields__["tahap"].default is T.MASUK
    assert not broken(issued(), "tahap")


@pytest.mark.parametrize(("before", "after", "said"), [
    (T.MASUK, T.DIFASILITASI_LOKASI, ""), (T.PROSES, T.TERBIT, ""), (T.TERBIT, T.TERBIT, ""),
    (T.DIFASILITASI_LOKASI, T.TERBIT, "Dari Difasilitasi lokasi hanya dapat ke Dalam proses atau "
     "Ditolak."),
    (T.BELUM_LENGKAP, T.TERBIT, "Dari Belum lengkap hanya dapat ke Difasilitasi lokasi, Dalam "
     "proses, atau Ditolak."),
    (T.DITOLAK, T.PROSES, "Ditolak adalah tahap terakhir dan tidak dapat diganti.")])
def test_an_application_goes_on_step_by_step_and_ends_at_a_decision(ask, before, after, said):
    made = issued(tahap=after)
    made.dahulu = {"tahap": before}
    assert [p.sentence for p in follows(made, ask, "tahap", LANGKAH)] == [said] * bool(said)


def test_nobody_who_prays_there_is_named():
    names = set(RumahIbadatPermohonan.__fields__)
    assert not {name for name in names if "ktp" in name or "nik" in name or "daftar" in name}
    assert not RumahIbadatPermohonan.__children__


def permit(**over: Any) -> IzinSementaraRumahIbadat:
    day = date(2026, 2, 1)
    return IzinSementaraRumahIbadat(**{
        "id": 1, "izin_pemilik": True, "tanggal_izin": day, "berlaku_sampai": date(2028, 2, 1),
        "tanggal_rekomendasi_lurah": day, "tanggal_lapor_fkub": day,
        "tanggal_lapor_kemenag": day} | over)


LEAP = {"tanggal_izin": date(2024, 2, 29), **dict.fromkeys(
    ("tanggal_rekomendasi_lurah", "tanggal_lapor_fkub", "tanggal_lapor_kemenag"),
    date(2024, 2, 1))}


@pytest.mark.parametrize(("over", "wrong"), [
    ({}, []), ({"berlaku_sampai": date(2028, 2, 2)}, ["berlaku_sampai"]),
    ({"berlaku_sampai": date(2026, 2, 1)}, ["berlaku_sampai"]),
    ({**LEAP, "berlaku_sampai": date(2026, 2, 28)}, []),
    ({**LEAP, "berlaku_sampai": date(2026, 3, 1)}, ["berlaku_sampai"]),
    ({"tanggal_rekomendasi_lurah": date(2026, 2, 2)}, ["tanggal_rekomendasi_lurah"]),
    ({"tanggal_lapor_fkub": date(2026, 2, 2)}, ["tanggal_lapor_fkub"]),
    ({"tanggal_lapor_kemenag": date(2026, 2, 2)}, ["tanggal_lapor_kemenag"]),
    ({"izin_pemilik": False}, ["izin_pemilik"]),
    ({"tanggal_lapor_fkub": None}, ["tanggal_lapor_fkub"])])
def test_a_temporary_permit_lasts_two_years_and_three_know_of_it(broken, over, wrong):
    assert [p.field for p in broken(permit(**over))] == wrong
