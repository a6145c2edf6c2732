"""The tables of SIPKS carry the official columns; every field and value says what it means."""
import re
from datetime import date

import pytest

from app.engine import counting, periods, registry
from app.models import sipks
from app.views import recaps

registry.load()

SUBSYSTEM = sipks.SUBSYSTEM
RECAPS = {recap.code: recap for recap in SUBSYSTEM.recaps}


def test_events_are_counted_across_the_years_by_issue_and_by_source():
    for code, rows in (("R-KON-1", "isu"), ("R-KON-2", "sumber_konflik")):
        assert (RECAPS[code].rows, RECAPS[code].across) == (rows, "tahun")
        assert RECAPS[code].cycles == ("caturwulan", "tahunan")
        assert RECAPS[code].landscape


def test_both_classifications_count_the_same_events():
    assert RECAPS["R-KON-1"].sources == RECAPS["R-KON-2"].sources
    (source,) = RECAPS["R-KON-1"].sources
    assert (source.entity, source.flow, source.where) == (
        "peristiwa_konflik", "tanggal_mulai", None)


def test_the_matrix_lists_actions_of_the_year_in_the_official_columns():
    recap = RECAPS["R-KON-3"]
    assert (recap.rows, recap.sources[0].flow) == ("data", "tahun")
    assert [column.label for column in recap.columns] == [
        "Aksi", "PJ", "Instansi terkait", "Ukuran keberhasilan", "B04", "B08", "B12", "Realisasi",
        "Bukti", "Nilai"]
    assert [c.label for c in recap.columns if c.group == "Target"] == ["B04", "B08", "B12"]


def test_teams_are_counted_against_all_districts():
    recap = RECAPS["R-KON-4"]
    assert [column.label for column in recap.columns] == [
        "Kab/kota jumlah", "Terbentuk", "Belum", "SK"]
    assert recap.columns[2].less == ("Kab/kota jumlah", "Terbentuk")
    assert not recap.landscape


def test_there_are_charts_and_the_subsystem_stands_fourth():
    assert len(SUBSYSTEM.charts) >= 3
    assert (SUBSYSTEM.code, SUBSYSTEM.order) == ("sipks", 40)


def test_every_field_and_every_value_says_what_it_means():
    for entity in SUBSYSTEM.entities:
        machine = {"klasifikasi", "sumber_data", "catatan", "aktif"}
        for name, said in entity.__fields__.items():
            assert said.help.endswith("."), (entity, name)
            assert said.law or name in machine, (entity, name)
            assert all(member.label and member.meaning for member in said.choices or ())


def test_the_harmed_are_counted_and_parties_are_groups():
    for entity in SUBSYSTEM.entities:
        assert not {"nik", "agama", "keyakinan", "korban_nama"} & set(entity.__fields__)
    assert "bukan nama orang" in sipks.PeristiwaPihak.__fields__["nama"].help


@pytest.mark.parametrize(("period", "day"), [("2025", "31 Desember 2025"), ("2026", "24 November")])
def test_a_team_that_still_stands_is_told_with_the_day_it_stood(
        period: str, day: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counting, "today", lambda: date(2026, 11, 24))
    said = recaps.counted_words(registry.recap("R-KON-4")[1], periods.parse(period))
    assert re.search(f"dan belum lewat [a-z ]+ pada {day}", said), said
