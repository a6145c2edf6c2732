"""Potentials, events, declared states and recovery: two classifications, ninety days, figures."""
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models.sipks import (
    Pemulihan,
    PeristiwaKonflik,
    PeristiwaPihak,
    PotensiKonflik,
    PotensiPihak,
    StatusKeadaanKonflik,
)
from app.models.sipks.choices import (
    Eskalasi,
    IsuKonflik,
    Kerawanan,
    SkalaKeadaan,
    StatusPeristiwa,
    StatusPotensi,
    SumberKonflik,
)


def potential(**over: Any) -> PotensiKonflik:
    said = {"id": 1, "judul": "Batas desa (Contoh)", "tingkat_kerawanan": Kerawanan.SEDANG,
            "eskalasi": Eskalasi.TETAP, "status_potensi": StatusPotensi.POTENSI,
            "pihak": [PotensiPihak(id=1, nama="Warga Desa Contoh")]}
    return PotensiKonflik(**said | over)


def event(**over: Any) -> PeristiwaKonflik:
    said = {"id": 1, "judul": "Bentrok (Contoh)", "tanggal_mulai": date(2026, 3, 1),
            "sumber_konflik": SumberKonflik.BATAS_WILAYAH, "isu": IsuKonflik.BENTROK_WARGA,
            "status_penanganan": StatusPeristiwa.BELUM_DITANGANI,
            "pihak": [PeristiwaPihak(id=1, nama="Warga Desa Contoh")]}
    return PeristiwaKonflik(**said | over)


def state(**over: Any) -> StatusKeadaanKonflik:
    said = {"id": 1, "wilayah_kode": "32.73", "nomor_sk": "300/Kep.1/2026",
            "skala": SkalaKeadaan.KABUPATEN_KOTA, "polri_tidak_mampu": True,
            "pemerintahan_terganggu": True, "konsultasi_tanggal": date(2026, 1, 1),
            "mulai": date(2026, 1, 1), "akhir": date(2026, 3, 31)}
    return StatusKeadaanKonflik(**said | over)


def recovery(**over: Any) -> Pemulihan:
    said = {"kegiatan": "Rekonsiliasi (Contoh)", "peristiwa_konflik_id": 1,
            "mulai": date(2026, 4, 1), "anggaran": Decimal(100), "realisasi": Decimal(80)}
    return Pemulihan(**said | over)


def test_complete_records_break_no_rule(broken):
    assert broken(potential()) == broken(event()) == broken(state()) == broken(recovery()) == []


@pytest.mark.parametrize("entity", [PotensiKonflik, PeristiwaKonflik, StatusKeadaanKonflik,
                                    Pemulihan])
def test_an_empty_draft_is_stopped_by_nothing(broken, entity):
    assert all(problem.at_submit for problem in broken(entity()))


@pytest.mark.parametrize("made", [potential, event])
def test_a_conflict_has_parties_each_once(broken, made):
    child = PotensiPihak if made is potential else PeristiwaPihak
    assert [p.at_submit for p in broken(made(pihak=[]), "pihak")] == [True]
    twins = [child(id=1, nama="Warga"), child(id=2, nama=" warga")]
    assert broken(made(pihak=twins), "pihak.2.nama")


@pytest.mark.parametrize("over", [{"tingkat_kerawanan": Kerawanan.TINGGI},
                                  {"eskalasi": Eskalasi.MENINGKAT}])
def test_what_is_near_to_breaking_out_comes_with_advice(broken, over):
    assert [p.at_submit for p in broken(potential(**over), "rekomendasi")] == [True]
    assert not broken(potential(**over, rekomendasi="Mediasi."))
    assert not broken(potential(**over, status_potensi=StatusPotensi.SELESAI, upaya="Mediasi."))


def test_a_potential_that_is_settled_says_how(broken):
    assert broken(potential(status_potensi=StatusPotensi.SELESAI), "upaya")


def test_potentials_begin_restricted():
    assert PotensiKonflik.__entity__.starts_as is Klasifikasi.TERBATAS


def test_the_two_classifications_are_chosen_apart(broken):
    for sumber in SumberKonflik:
        for isu in IsuKonflik:
            assert not broken(event(sumber_konflik=sumber, isu=isu))
    for name in ("sumber_konflik", "isu"):
        assert PeristiwaKonflik.__fields__[name].required
    assert (len(SumberKonflik), len(IsuKonflik)) == (5, 8)


def test_an_event_ends_after_it_begins(broken):
    assert broken(event(tanggal_selesai=date(2026, 2, 28)), "tanggal_selesai")
    assert not broken(event(tanggal_selesai=date(2026, 3, 1)))


def test_casualties_close_on_their_parts():
    assert dict(PeristiwaKonflik.__entity__.closes) == {
        total: tuple(f"{total}_{part}" for part in ("l", "p", "anak"))
        for total in ("meninggal", "luka_berat", "luka_ringan", "pengungsi_jiwa")}


@pytest.mark.parametrize("name", ["meninggal", "luka_ringan_anak", "pengungsi_kk", "rumah_rusak",
                                  "nilai_kerugian"])
def test_no_figure_is_below_zero(name):
    assert PeristiwaKonflik.__fields__[name].low == 0


def test_a_family_is_at_least_one_person(broken):
    assert broken(event(pengungsi_kk=10, pengungsi_jiwa=9), "pengungsi_jiwa")
    assert not broken(event(pengungsi_kk=10, pengungsi_jiwa=10))


def test_an_event_does_not_begin_before_the_potential_it_grew_from_was_known(ask, broken):
    ask.records["potensi_konflik"] = [potential(id=4, sejak=date(2026, 3, 2))]
    assert [p.warning for p in broken(event(potensi_konflik_id=4), "potensi_konflik_id")] == [True]
    ask.records["potensi_konflik"][0].sejak = date(2026, 3, 1)
    assert not broken(event(potensi_konflik_id=4), "potensi_konflik_id")


@pytest.mark.parametrize(("status", "asked"), [
    (StatusPeristiwa.BELUM_DITANGANI, set()), (StatusPeristiwa.PROSES, {"penanganan"}),
    (StatusPeristiwa.SELESAI, {"penanganan", "tanggal_selesai"})])
def test_what_is_handled_says_how_and_until_when(broken, status, asked):
    assert {p.field for p in broken(event(status_penanganan=status))} == asked


@pytest.mark.parametrize(("akhir", "refused"), [
    (date(2026, 3, 31), False), (date(2026, 4, 1), True), (date(2026, 1, 1), False),
    (date(2025, 12, 31), True)])
def test_a_state_lasts_ninety_days_at_most(broken, akhir, refused):
    assert [p.warning for p in broken(state(akhir=akhir), "akhir")] == [False] * refused
    assert state().lama == 90


@pytest.mark.parametrize(("days", "found"), [(0, [False]), (30, []), (31, [True])])
def test_a_state_is_prolonged_usually_by_thirty_days(broken, days, found):
    made = state(perpanjangan_akhir=date(2026, 3, 31) + timedelta(days=days))
    assert [p.warning for p in broken(made, "perpanjangan_akhir")] == found


def test_what_prolongs_or_revokes_a_state_is_a_decree_with_a_number(broken):
    longer = {"perpanjangan_akhir": date(2026, 4, 30)}
    assert [p.at_submit for p in broken(state(**longer), "perpanjangan_nomor")] == [True]
    assert not broken(state(**longer, perpanjangan_nomor="3/2026"), "perpanjangan_nomor")
    over = {"pencabutan_tanggal": date(2026, 2, 1)}
    assert [p.at_submit for p in broken(state(**over), "pencabutan_nomor")] == [True]
    assert not broken(state(**over, pencabutan_nomor="4/2026"), "pencabutan_nomor")


def test_a_prolonged_state_is_reminded_of_by_its_last_day():
    made = state(perpanjangan_akhir=date(2026, 4, 30))
    made.compute(None)
    assert made.hari_terakhir == date(2026, 4, 30)
    assert made.keadaan == "Berlaku s.d. 30 Apr 2026"
    plain = state()
    plain.compute(None)
    assert plain.hari_terakhir == plain.akhir
    assert StatusKeadaanKonflik.__entity__.expires == "hari_terakhir"


@pytest.mark.parametrize("name", ["polri_tidak_mampu", "pemerintahan_terganggu"])
def test_both_conditions_must_hold(broken, name):
    assert [p.warning for p in broken(state(**{name: False}), name)] == [False]


def test_the_council_is_consulted_first(broken):
    assert broken(state(konsultasi_tanggal=date(2026, 1, 2)), "konsultasi_tanggal")


def test_a_state_does_not_begin_before_the_event_that_caused_it(ask, broken):
    ask.records["peristiwa_konflik"] = [event(id=7, tanggal_mulai=date(2026, 1, 2))]
    assert [p.warning for p in broken(state(peristiwa_konflik_id=7), "mulai")] == [False]
    ask.records["peristiwa_konflik"][0].tanggal_mulai = date(2026, 1, 1)
    assert not broken(state(peristiwa_konflik_id=7), "mulai")


@pytest.mark.parametrize(("kantor", "skala", "refused"), [
    ("32.73", SkalaKeadaan.KABUPATEN_KOTA, False), ("32.73", SkalaKeadaan.PROVINSI, True),
    ("32", SkalaKeadaan.PROVINSI, False), ("00", SkalaKeadaan.NASIONAL, False),
    ("32", SkalaKeadaan.NASIONAL, True)])
def test_an_office_records_the_state_of_its_own_scale(broken, kantor, skala, refused):
    assert bool(broken(state(wilayah_kode=kantor, skala=skala), "skala")) is refused


@pytest.mark.parametrize(("day", "refused"), [
    (date(2025, 12, 31), True), (date(2026, 1, 1), False), (date(2026, 3, 31), False),
    (date(2026, 4, 1), True)])
def test_a_state_is_revoked_while_it_runs(broken, day, refused):
    made = state(pencabutan_nomor="300/Kep.2/2026", pencabutan_tanggal=day)
    assert bool(broken(made, "pencabutan_tanggal")) is refused
    assert broken(state(pencabutan_nomor="300/Kep.2/2026"), "pencabutan_tanggal")


def test_two_states_at_once_warn_unless_the_first_was_revoked(ask, broken):
    first = state(id=2, nomor_sk="300/Kep.0/2025", mulai=date(2025, 12, 1),
                  akhir=date(2026, 1, 31))
    ask.records["status_keadaan_konflik"] = [first]
    assert [p.warning for p in broken(state(), "mulai")] == [True]
    first.pencabutan_tanggal = date(2025, 12, 31)
    assert not broken(state(), "mulai")


def test_recovery_follows_its_event_and_keeps_its_budget(ask, broken):
    ask.records["peristiwa_konflik"] = [event()]
    assert broken(recovery(mulai=date(2026, 2, 28)), "mulai")
    assert not broken(recovery())
    assert [p.warning for p in broken(recovery(realisasi=Decimal(101)), "realisasi")] == [True]
    assert broken(recovery(selesai=date(2026, 3, 31), capaian="Ada."), "selesai")
    assert [p.at_submit for p in broken(recovery(selesai=date(2026, 5, 1)))] == [True]
