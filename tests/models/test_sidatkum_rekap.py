"""The table and the charts of SIDATKUM: what offices recorded, and where national law stands."""
from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

from app import models
from app.engine import adding, behind, drawing, periods, regions, registry, summary
from app.engine.result import Row
from app.engine.vocabulary import Column, Recap, Source
from app.models.sidatkum.choices import JenisPeraturan, JenisProduk, StatusHukum
from app.models.sidatkum.rekap import PRODUK
from tests.models.stored import load

REFERENCE = Path(models.__file__).parent / "reference"


def test_no_kind_that_nobody_recorded_is_drawn_as_none(world: Any) -> None:
    """Laws stand on the list of regulations: a bar “UU 0” would say there are none."""
    load(world, "produk_hukum", [
        {"wilayah_kode": "32.73", "jenis": jenis, "nomor": f"{number}/CONTOH", "tahun": 2025,
         "tentang": "Contoh", "tanggal_penetapan": date(2025, 3, number),
         "status_hukum": StatusHukum.BERLAKU} for number, jenis in enumerate(
             (JenisProduk.KEPWALI, JenisProduk.KEPWALI, JenisProduk.SE), start=1)])
    (chart,) = [each for each in registry.charts("sidatkum") if each.by == "jenis"]
    with world.acting("sari") as session:
        drawn = drawing.draw(session, chart, "32.73", periods.parse("2026"))
    assert drawn.labels == ("Kepwali", "SE")
    assert drawn.series[0][1] == (2, 1)


def products(world: Any) -> None:
    load(world, "produk_hukum", [
        {"wilayah_kode": office, "jenis": jenis, "nomor": f"{office}/CONTOH", "tahun": 2025,
         "tentang": "Contoh", "tanggal_penetapan": date(2025, 3, 1),
         "status_hukum": StatusHukum.BERLAKU} for office, jenis in (
             ("32.73", JenisProduk.KEPWALI), ("32", JenisProduk.KEPGUB), ("00", JenisProduk.SE),
             ("11", JenisProduk.KEPGUB))])


def computed(world: Any, recap: Recap, place: str, period: str = "2026") -> Any:
    who = {"00": "dewi", "32": "tono", "32.73": "sari"}[place]
    with world.acting(who) as session:
        return summary.compute(session, world.actors[who], recap, place, periods.parse(period))


def test_national_law_stands_in_the_table_of_the_nation_and_in_no_other(world: Any) -> None:
    products(world)
    recap = registry.recap("R-HUK-1")[1]
    with (REFERENCE / "peraturan.csv").open(encoding="utf-8", newline="") as file:
        seeded = [row for row in csv.DictReader(file) if row["jenis"] != "pergub"]
    with world.acting("dewi") as session:
        known = session.query(registry.entity("peraturan"))
        years = [row.tahun for row in known if row.jenis is not JenisPeraturan.PERGUB]
        assert len(years) >= len(seeded) > 70
        one = known.filter_by(sebutan="Permendagri Nomor 56 Tahun 2017").one()
        written = ("Tingkat pusat", "Permendagri", "56 Tahun 2017", one.tentang, None, "Berlaku",
                   None)
    for period in ("2026", "2016", "1944"):
        nation = computed(world, recap, "00", period)
        law = [row.cells for row in nation.rows if row.cells[0] == "Tingkat pusat"]
        assert len(law) == sum(year <= int(period) for year in years)
        assert nation.rows[:len(law)] == tuple(Row(cells) for cells in law)
        assert [row.cells[0] for row in nation.rows[len(law):]] == (
            ["Pusat", "Provinsi Aceh", "Provinsi Jawa Barat", "Kota Bandung"]
            if period == "2026" else [])
        assert (written in law) is (period == "2026")
    assert adding.closing(computed(world, recap, "00"), 4 + len(years)) == (
        f"JUMLAH {len(years)} peraturan tingkat pusat, 4 produk hukum kantor")
    assert [row.cells[0] for row in computed(world, recap, "32").rows] == [
        "Provinsi Jawa Barat", "Kota Bandung"]
    city = computed(world, recap, "32.73")
    assert [row.cells[1] for row in city.rows] == ["32.73/CONTOH Tahun 2025"]
    assert adding.closing(city, 1) == "JUMLAH 1 data"


def test_a_count_of_national_law_stands_under_the_centre_and_sums_close(world: Any) -> None:
    products(world)
    recap = Recap("X", "Contoh", (PRODUK, Source("peraturan", stock="tahun")), columns=(
        Column("Jumlah", all_of=True),))
    with world.acting("dewi") as session:
        law = session.query(registry.entity("peraturan")).count()
        nation = regions.place(session, "00")
        assert nation is not None
        list(behind.rows(session, registry.recap("R-HUK-1")[1], nation, periods.parse("2026")))
        rows = list(behind.rows(session, recap, nation, periods.parse("2026")))
    found = computed(world, recap, "00")
    assert {row.cells for row in found.rows if row.cells[1]} == {
        ("Aceh", 1), ("Jawa Barat", 2), ("Tingkat pusat", 1 + law)}
    assert found.totals == (None, 4 + law)
    assert len(rows) == 4 + law
    assert computed(world, recap, "32").totals == (None, 2)


def test_the_register_says_where_national_law_stands() -> None:
    _, recap = registry.recap("R-HUK-1")
    assert "didaftar pada tabel nasional" in recap.note
