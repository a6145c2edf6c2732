"""Monitoring of economy and culture, indices, and the PAKEM team: what each is asked."""
from datetime import date
from typing import Any

import pytest

from app.engine import Klasifikasi
from app.models.ekososbud import (
    AliranKeagamaan,
    PantauBudaya,
    PantauEkonomi,
    PantauEkonomiKomoditas,
    TimPakem,
    TimPakemAnggota,
    TimPakemRapat,
)
from app.models.ekososbud.choices import UnsurPakem
from app.models.ekososbud.choices_ketahanan import Komoditas, MasalahBudaya, StatusBudaya


def goods(number: int, komoditas: Komoditas = Komoditas.BERAS,
          keterangan: str | None = None) -> PantauEkonomiKomoditas:
    return PantauEkonomiKomoditas(id=number, komoditas=komoditas, keterangan=keterangan)


def month(*rows: PantauEkonomiKomoditas, akhir: date = date(2026, 10, 31)) -> PantauEkonomi:
    return PantauEkonomi(akhir_bulan=akhir, komoditas=list(rows))


@pytest.mark.parametrize(("akhir", "wrong"), [
    (date(2026, 10, 30), True), (date(2026, 10, 31), False), (date(2024, 2, 29), False),
    (date(2024, 2, 28), True), (date(2026, 11, 30), False), (date(2026, 12, 31), True)])
def test_a_month_is_named_by_its_last_day_and_has_come(broken, akhir, wrong):
    assert [p.field for p in broken(month(goods(1), akhir=akhir))] == ["akhir_bulan"] * wrong


def test_a_month_has_commodities_each_once(broken):
    assert [p.at_submit for p in broken(month(), "komoditas")] == [True]
    assert [p.field for p in broken(month(goods(1), goods(2)))] == [
        "komoditas.1.komoditas", "komoditas.2.komoditas"]
    assert broken(month(goods(1, keterangan="medium"), goods(2, keterangan="premium"))) == []
    assert [p.field for p in broken(month(goods(1, Komoditas.LAINNYA)))] == [
        "komoditas.1.keterangan"]


@pytest.mark.parametrize(("status", "masalah", "warned"), [
    (StatusBudaya.TERANCAM, MasalahBudaya.TIDAK_ADA, True),
    (StatusBudaya.TERANCAM, MasalahBudaya.REGENERASI, False),
    (StatusBudaya.LESTARI, MasalahBudaya.TIDAK_ADA, False)])
def test_what_is_threatened_says_by_what(broken, status, masalah, warned):
    found = broken(PantauBudaya(status_budaya=status, masalah=masalah))
    assert [p.warning for p in found] == [True] * warned


def team(rapat: date = date(2026, 2, 1), without: int = 0, **over: Any) -> TimPakem:
    seats = [TimPakemAnggota(id=number, unsur=unsur, jabatan="Kepala")
             for number, unsur in enumerate(list(UnsurPakem)[without:])]
    return TimPakem(**{"tanggal_sk": date(2026, 1, 5), "anggota": seats,
                       "rapat": [TimPakemRapat(id=1, tanggal=rapat, agenda="Evaluasi")]} | over)


def test_a_team_has_every_institution_once_and_meets_after_its_decree(broken):
    assert broken(team()) == []
    assert [(p.field, p.warning) for p in broken(team(without=1))] == [("anggota", True)]
    assert [(p.field, p.warning) for p in broken(team(anggota=[]))] == [("anggota", False)]
    assert [p.field for p in broken(team(date(2026, 1, 4)))] == ["rapat.1.tanggal"]
    twins = team()
    twins.anggota.append(TimPakemAnggota(id=90, unsur=UnsurPakem.BIN, jabatan="kepala "))
    assert {p.field for p in broken(twins)} == {"anggota.7.jabatan", "anggota.90.jabatan"}


def test_groups_and_their_watch_begin_as_terbatas():
    for entity in (AliranKeagamaan, TimPakem):
        assert entity.__entity__.starts_as is Klasifikasi.TERBATAS
