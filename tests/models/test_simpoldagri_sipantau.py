"""SIPANTAU: stages and readiness of a region, its grants, and who keeps watch."""
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.models.simpoldagri import (
    DeskPemilu,
    Nphd,
    PantauKesiapan,
    PantauTahapan,
    Parpol,
    Pemilu,
    PesertaPemilu,
    PetugasSipantau,
    Tahapan,
)
from app.models.simpoldagri.choices import JenisPemilu, StatusParpol
from app.models.simpoldagri.choices_sipantau import (
    PenerimaHibah,
    PeranPetugas,
    StatusNphd,
    StatusTahapan,
    TingkatKerawanan,
)

PILEG, PILPRES, PILBUP, PILWALKOT = (
    Pemilu(id=number, nama=kind.label, jenis=kind, tanggal_pemungutan=date(2024, 2, 14))
    for number, kind in enumerate((JenisPemilu.PILEG, JenisPemilu.PILPRES, JenisPemilu.PILBUP,
                                   JenisPemilu.PILWALKOT), start=1))


@pytest.fixture
def lists(ask: Any) -> Any:
    """A question box with the lists of the centre."""
    ask.levels["31.71"] = "kota_administratif"
    ask.before = lambda record, name: getattr(record, "dahulu", {}).get(name)
    ask.records |= {
        "pemilu": [PILEG, PILPRES, PILBUP, PILWALKOT],
        "parpol": [Parpol(id=1, singkatan="PKB", status_parpol=StatusParpol.PESERTA_PEMILU)],
        "tahapan": [Tahapan(id=number, pemilu_id=number, nama="Kampanye", mulai=date(2026, 10, 1),
                            selesai=date(2026, 10, 31)) for number in range(1, 5)]}
    return ask


def refused(found: list[Any]) -> list[Any]:
    return [problem for problem in found if not problem.warning]


def watched(status: StatusTahapan, figure: int | None = None, **over: Any) -> PantauTahapan:
    said = {"wilayah_kode": "32.73", "tahapan_id": 1, "tanggal": date(2026, 10, 15),
            "status_tahapan": status,
            "persentase": None if figure is None else Decimal(figure)}
    return PantauTahapan(**said | over)


@pytest.mark.parametrize(("status", "figure", "wrong"), [
    (StatusTahapan.SELESAI, 99, True), (StatusTahapan.SELESAI, 100, False),
    (StatusTahapan.BELUM, 1, True), (StatusTahapan.BELUM, 0, False),
    (StatusTahapan.BERJALAN, 100, True), (StatusTahapan.BERJALAN, 40, False),
    (StatusTahapan.BERJALAN, None, True)])
def test_state_and_figure_of_a_stage_agree(lists, broken, status, figure, wrong):
    assert bool(refused(broken(watched(status, figure), "persentase"))) is wrong


def test_what_is_known_of_a_stage_is_filled(lists):
    for status, figure in ((StatusTahapan.SELESAI, 100), (StatusTahapan.BELUM, 0),
                           (StatusTahapan.BERJALAN, None)):
        made = watched(status)
        made.fill(lists)
        assert made.persentase == figure


def test_a_hindered_stage_says_by_what_and_what_is_done(lists, broken):
    bare = watched(StatusTahapan.TERHAMBAT, 20)
    assert {p.field: p.warning for p in broken(bare)} == {"hambatan": False, "tindak_lanjut": True}
    bare.hambatan, bare.tindak_lanjut = "Banjir", "Distribusi lewat darat"
    assert broken(bare) == []


@pytest.mark.parametrize(("office", "stage", "refusal"), [
    ("32.73", 3, True), ("32.04", 3, False), ("32.04", 4, True), ("32.73", 4, False),
    ("32", 3, False), ("31.71", 4, True), ("31.71", 1, False)])
def test_a_stage_belongs_to_regions_that_vote(lists, broken, office, stage, refusal):
    made = watched(StatusTahapan.BERJALAN, 40, wilayah_kode=office, tahapan_id=stage)
    assert bool(refused(broken(made, "tahapan_id"))) is refusal


@pytest.mark.parametrize(("office", "election", "field"), [
    ("32.73", PILBUP, "pemilu_id"), ("32.73", PILWALKOT, None), ("32.04", PILWALKOT, "pemilu_id"),
    ("32.04", PILBUP, None), ("32", PILBUP, None)])
def test_desk_readiness_and_grant_are_for_an_election_held_there(lists, broken, office, election,
                                                                 field):
    for record in (DeskPemilu(wilayah_kode=office, pemilu_id=election.id),
                   PantauKesiapan(wilayah_kode=office, pemilu_id=election.id),
                   Nphd(wilayah_kode=office, pemilu_id=election.id)):
        assert [p.field for p in broken(record, "pemilu_id")] == ([field] if field else [])


def test_a_desk_is_formed_before_the_vote(lists, broken):
    day = PILWALKOT.tanggal_pemungutan
    for given, warned in ((day, []), (day + timedelta(days=1), [True])):
        desk = DeskPemilu(wilayah_kode="32.73", pemilu_id=PILWALKOT.id, tanggal_sk=given)
        assert [p.warning for p in broken(desk, "tanggal_sk")] == warned


def test_what_the_state_budget_pays_has_no_grant_of_a_region(lists, broken):
    (problem,) = broken(Nphd(wilayah_kode="32.73", pemilu_id=PILEG.id), "pemilu_id")
    assert "dibiayai APBN" in problem.sentence


@pytest.mark.parametrize(("day", "status", "warned"), [
    (date(2026, 9, 30), StatusTahapan.BERJALAN, True),
    (date(2026, 10, 1), StatusTahapan.BERJALAN, False),
    (date(2026, 11, 1), StatusTahapan.BERJALAN, True),
    (date(2026, 11, 1), StatusTahapan.SELESAI, False)])
def test_a_stage_off_its_schedule_is_warned_of(lists, broken, day, status, warned):
    made = watched(status, 100 if status is StatusTahapan.SELESAI else 40, tanggal=day)
    assert [p.warning for p in broken(made, "status_tahapan")] == [True] * warned


def test_readiness_has_both_figures_and_a_danger_is_followed_up(broken):
    made = PantauKesiapan(kebutuhan=100, tersedia=90, tingkat_kerawanan=TingkatKerawanan.AMAN)
    assert [p.warning for p in broken(made)] == [True]
    made.tingkat_kerawanan = TingkatKerawanan.WASPADA
    assert broken(made) == []
    made.tersedia = None
    assert refused(broken(made, "tersedia"))
    grave = PantauKesiapan(tingkat_kerawanan=TingkatKerawanan.RAWAN)
    assert refused(broken(grave, "tindak_lanjut"))


def test_a_signed_grant_names_its_paper_and_is_not_overpaid(lists, broken):
    said = {"penerima": PenerimaHibah.KPU, "status_nphd": StatusNphd.DITANDATANGANI,
            "nomor_nphd": "1/NPHD", "tanggal_nphd": date(2024, 1, 5),
            "nilai_disepakati": Decimal(100), "nilai_usulan": Decimal(100)}
    assert broken(Nphd(**said)) == []
    assert {p.field for p in broken(Nphd(**said | {"nomor_nphd": None})) if p.at_submit} == {
        "nomor_nphd"}
    assert refused(broken(Nphd(**said | {"nilai_cair": Decimal(101)}), "nilai_cair"))
    assert [p.warning for p in broken(Nphd(**said | {"nilai_usulan": Decimal(120)}))] == [True]
    early = Nphd(**said | {"tanggal_keadaan": date(2024, 1, 4)})
    assert refused(broken(early, "tanggal_nphd"))
    back = Nphd(**said | {"status_nphd": StatusNphd.PEMBAHASAN, "nilai_usulan": None})
    assert refused(broken(back, "status_nphd"))
    back.nomor_nphd = back.tanggal_nphd = None
    assert broken(back) == []
    back.dahulu = {"status_nphd": StatusNphd.DITANDATANGANI}
    assert refused(broken(back, "status_nphd"))


def test_a_region_has_one_coordinator_at_a_time(lists, broken):
    said = {"wilayah_kode": "32.73", "peran": PeranPetugas.KOORDINATOR}
    lists.records["petugas_sipantau"] = [PetugasSipantau(id=1, nama="Contoh Lama", **said)]
    new = PetugasSipantau(id=2, nama="Contoh Baru", **said)
    assert [p.warning for p in broken(new)] == [True]
    lists.records["petugas_sipantau"][0].berlaku_sampai = date(2026, 11, 23)
    assert broken(new) == []
    operator = PetugasSipantau(id=3, **said | {"peran": PeranPetugas.OPERATOR})
    assert broken(operator) == []


def test_stages_end_after_they_begin_and_parties_stand_in_legislative_elections(lists, broken):
    assert broken(Tahapan(mulai=date(2026, 1, 2), selesai=date(2026, 1, 1)), "selesai")
    assert not broken(Tahapan(mulai=date(2026, 1, 2), selesai=date(2026, 1, 2)))
    assert broken(PesertaPemilu(pemilu_id=2), "pemilu_id")
    assert not broken(PesertaPemilu(pemilu_id=1))
