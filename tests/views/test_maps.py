"""Maps: the figures of a chart over its regions, within reach alone; boundaries for every code."""
import json
import re
from pathlib import Path

import pytest

from app.engine import registry
from app.models.reference import FOLDER as REFERENCE
from app.views import maps

FILES = Path(__file__).parents[2] / "app" / "static" / "peta"
ROW = re.compile(r'<tr data-region="([\d.]+)" data-shade="(\d)">.*?<td class="angka">([\d.]+)</td>',
                 re.DOTALL)


def _codes(level: int) -> set[str]:
    lines = (REFERENCE / "wilayah.csv").read_text(encoding="utf-8").splitlines()[1:]
    codes = {line.split(",", 1)[0].strip('"') for line in lines}
    return {code for code in codes if len(code) == level and code != "00"}


def test_every_region_has_its_boundary_once() -> None:
    found = {path.stem: [each["properties"]["kode"] for each in json.loads(
        path.read_text(encoding="utf-8"))["features"]] for path in FILES.glob("*.geojson")}
    assert sorted(found.pop("00")) == sorted(_codes(2)) == sorted(found)
    assert sorted(code for codes in found.values() for code in codes) == sorted(_codes(5))
    assert all(code.startswith(f"{name}.") for name, codes in found.items() for code in codes)
    assert max(path.stat().st_size for path in FILES.glob("*.geojson")) < 300_000


def test_a_map_shows_what_the_chart_counts(house) -> None:
    code, subsystem = "siormas-2", registry.subsystem("siormas")
    assert subsystem.charts[1].by == "wilayah"
    for who, place in (("dewi", "00"), ("tono", "32")):
        hand = house.hands[who]
        page = hand.get(f"/peta/?tema={code}&wilayah={place}&periode=2026").text
        rows = {kode: int(figure.replace(".", "")) for kode, _, figure in ROW.findall(page)}
        assert set(rows) >= (_codes(2) if place == "00" else {
            kode for kode in _codes(5) if kode.startswith("32.")})
        chart = hand.get(f"/grafik/siormas/2.json?wilayah={place}&periode=2026").json
        assert sum(chart["seri"][0]["nilai"]) == sum(rows.values()) > 0
        assert rows["32" if place == "00" else "32.73"] > 0
        assert f"/static/peta/{place}.geojson" in page


def test_a_map_leads_one_level_down_and_back(house) -> None:
    page = house.hands["dewi"].get("/peta/?tema=siormas-2&periode=2026").text
    down = re.search(r'href="(/peta/\?wilayah=32&[^"]+)"', page)
    assert down is not None
    below = house.hands["dewi"].get(down[1].replace("&amp;", "&"))
    assert "Kota Bandung" in below.text
    assert "Seluruh Indonesia" in below.text
    charts = re.search(r'href="(/grafik/siormas\?wilayah=32\.73[^"]+)"', below.text)
    assert charts is not None
    assert house.hands["dewi"].get(charts[1].replace("&amp;", "&")).status_code == 200
    assert "Seluruh Indonesia" not in house.hands["tono"].get("/peta/?wilayah=32").text


def test_a_map_beyond_reach_is_absent(house) -> None:
    assert house.hands["tamu"].get("/peta/").status_code == 302
    for who, query in (("tono", "wilayah=00"), ("tono", "wilayah=11"), ("sari", "wilayah=32"),
                       ("sari", "wilayah=32.04"), ("tono", "tema=tidak-9"),
                       ("agus", "tema=ekososbud-1"), ("tono", "wilayah=%00"),
                       ("tono", "periode=abc")):
        assert house.hands[who].get(f"/peta/?{query}").status_code == 404, (who, query)


def test_a_district_is_shown_its_charts_instead(house) -> None:
    answer = house.hands["agus"].get("/peta/")
    assert answer.status_code == 302
    assert answer.location == "/grafik/siormas?wilayah=32.73"
    assert 'href="/peta/"' not in house.hands["agus"].get("/").text
    assert 'href="/peta/"' in house.hands["tono"].get("/").text


@pytest.mark.parametrize(("figures", "limits", "shades"), [
    ([0, 0], [], [0, 0]), ([0, 5], [5], [0, 1]), ([1, 1, 1, 9], [1, 9], [1, 1, 1, 2]),
    ([1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5])])
def test_shades_divide_the_regions_evenly(figures, limits, shades) -> None:
    assert maps.bounds(figures) == limits
    assert [maps.shade(figure, limits) for figure in figures] == shades
