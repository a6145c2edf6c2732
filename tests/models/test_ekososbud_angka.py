"""The recaps of EKOSOSBUD and SIWASBANG counted again by hand: district, province and nation."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.engine import bulk, periods, regions, registry, scope, summary
from app.engine.actor import as_system
from app.engine.base import Status
from app.engine.result import Result
from app.models.ekososbud.choices import Kantor
from app.views import interface
from tests.every.world import World

PLACES = {"32.73": "sari", "32": "tono", "00": "dewi"}
CYCLES = {"R-EKO-1": "", "R-EKO-2": "-S1", "R-EKO-3": "", "R-EKO-4": "", "R-WSB-1": "-{:02}",
          "R-WSB-2": ""}


@pytest.fixture
def house(worlds: Any) -> Iterator[World]:
    """Lend one world; that both databases count alike is asked with the engine."""
    with worlds.get("sqlite").held() as lent:
        yield lent


def computed(world: World, code: str, place: str, period: str) -> Result:
    with world.acting(PLACES[place]) as session:
        return summary.compute(session, world.actors[PLACES[place]], registry.recap(code)[1],
                               place, periods.parse(period))


def standing(world: World, table: str) -> list[Any]:
    """List the records that count: approved ones, where approval is asked."""
    with world.acting("dewi") as session:
        return [row for row in session.query(registry.entity(table))
                if getattr(row, "status", Status.DISETUJUI) == Status.DISETUJUI]


def listed(result, *labels):
    """Return these columns of every line; a list of many offices begins with its Wilayah."""
    at = [[head.label for head in result.heads].index(label) for label in labels]
    return [tuple(row.cells[order] for order in at) for row in result.rows]


def total(result: Result, label: str) -> Any:
    order = [head.label for head in result.heads].index(label)
    assert result.totals is not None
    return result.totals[order]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("code", CYCLES)
def test_every_recap_is_made_for_a_year_and_for_its_own_period(house, code, place):
    for period in ("2024", f"2024{CYCLES[code].format(2)}", "2026"):
        result = computed(house, code, place, period)
        assert not result.mismatches
        assert result.place.kode == place
        assert all(len(row.cells) == len(result.heads) for row in result.rows)


def test_a_forum_and_its_successor_are_listed_one_at_a_time(house):
    """Two terms of one FKUB: each year has the one in office, its money once."""
    said = {"wilayah_kode": "32.05", "kantor": Kantor.BELUM, "ketua": "Contoh",
            "sekretaris": "Contoh", "status": Status.DISETUJUI}
    with house.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("fkub"), [
            said | {"nomor_sk": f"SK-{first}", "tanggal_sk": date(first, 1, 5),
                    "periode_mulai": date(first, 1, 10), "periode_selesai": date(first + 5, 1, 9),
                    "anggaran_hibah": Decimal(money)} for first, money in ((2019, 100), (2024, 250))
        ], reason="uji")
    for year, number, money in ((2020, "SK-2019", 100), (2026, "SK-2024", 250)):
        with house.acting("dewi") as session:
            result = summary.compute(session, house.actors["dewi"], registry.recap("R-EKO-1")[1],
                                     "32.05", periods.parse(str(year)))
        assert [(sk.split()[0], money) for sk, money in listed(
            result, "SK nomor/tgl", "Anggaran")] == [(number, money)]
        assert total(result, "Anggaran") == money


@pytest.mark.parametrize("place", PLACES)
def test_actions_are_listed_in_the_semester_they_are_due(house, place):
    plans = standing(house, "rad_p4gn")
    (plan,) = plans
    with house.acting("dewi") as session:
        (action,) = session.get(type(plan), plan.id).aksi
        assert action.batas_waktu.month == 6
        name, who = action.aksi, action.penanggung_jawab
    first = computed(house, "R-EKO-2", place, f"{plan.tahun}-S1")
    assert listed(first, "Aksi", "%", "PJ") == [(name, 100, who)]
    assert plan.nama in name
    assert not computed(house, "R-EKO-2", place, f"{plan.tahun}-S2").rows
    assert computed(house, "R-EKO-2", place, str(plan.tahun)).rows == first.rows
    assert first.totals is None, "targets of different units are not added"


@pytest.mark.parametrize("place", PLACES)
def test_organisations_and_groups_stand_in_one_table(house, place):
    organisations = standing(house, "organisasi_penghayat")
    groups = standing(house, "aliran_keagamaan")
    result = computed(house, "R-EKO-3", place, "2026")
    active = [row for row in (*organisations, *groups) if row.status_keaktifan.value == "aktif"]
    assert total(result, "Jumlah") == len(organisations) + len(groups) > 0
    assert total(result, "Organisasi aktif") == len(active)
    assert total(result, "Anggota") == sum(
        [row.jumlah_anggota for row in organisations] + [row.jumlah_pengikut for row in groups])


@pytest.mark.parametrize("place", PLACES)
def test_applications_are_counted_by_the_faith_they_serve(house, place):
    (one,) = standing(house, "rumah_ibadat_permohonan")
    result = computed(house, "R-EKO-4", place, str(one.tanggal_permohonan.year))
    lines = [row.cells[1:] for row in result.rows if row.cells[2]]
    assert lines == [(one.agama.label, 1, 0, 0, 0, 1)]
    assert [head.label for head in result.heads][1:] == [
        "Agama", "Masuk", "Rekomendasi FKUB", "Terbit", "Ditolak", "Proses"]


@pytest.mark.parametrize("place", PLACES)
def test_activities_are_listed_in_their_month_with_their_share_spent(house, place):
    (one,) = standing(house, "kegiatan_wasbang")
    month = one.tanggal.strftime("%Y-%m")
    result = computed(house, "R-WSB-1", place, month)
    assert result.rows == computed(house, "R-WSB-1", place, month[:4]).rows
    assert listed(result, "Kegiatan") == [(one.nama,)]
    assert total(result, "Jml") == one.peserta_l + one.peserta_p
    assert total(result, "%") == 100 * one.realisasi / one.anggaran == 100


@pytest.mark.parametrize(("place", "districts"), [("32.73", 1), ("32", 27), ("00", 514)])
def test_regions_with_a_ppwk_and_a_task_force_are_counted_once(house, place, districts):
    assert len(standing(house, "ppwk")) == 1
    assert [row.terbentuk for row in standing(house, "gugus_tugas_gnrm")] == [True]
    result = computed(house, "R-WSB-2", place, "2026")
    with house.acting("dewi") as session:  # the tests may have made a region of their own
        made = {each.kode for above in regions.provinces(session)
                for each in regions.below(session, above.kode) if scope.covers(place, each.kode)
                or place == regions.NATION}
    assert districts <= len(made) <= districts + 1
    districts = len(made)
    assert [total(result, label) for label in ("Kab/kota", "PPWK ada", "GT ada")] == [
        districts, 1, 1]
    assert float(total(result, "%")) == round(100 / districts, 2)
