"""The table and the charts of SIDATKUM: what offices recorded, and where national law stands."""
from __future__ import annotations

from datetime import date
from typing import Any

from app.engine import drawing, periods, registry
from app.models.sidatkum.choices import JenisProduk, StatusHukum
from tests.models.stored import load


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


def test_the_register_says_where_national_law_stands() -> None:
    _, recap = registry.recap("R-HUK-1")
    assert "UU, PP, dan Permendagri, ada pada daftar Peraturan" in recap.note
