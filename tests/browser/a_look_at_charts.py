"""A look at charts: every bar has its name, every figure is whole, on a desk and on a telephone."""
from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from app.engine.indonesian import write_decimal

STATIC = Path(__file__).resolve().parents[2] / "app" / "static"
SCRIPTS = ("vendor/echarts.min.js", "echarts-id.js", "charts.js")
PROGRAMME = "8.01.0{} Peningkatan Kewaspadaan Nasional dan Peningkatan Kualitas Contoh"
CHARTS = {
    "sums": ([PROGRAMME.format(n) for n in range(1, 7)],
             [0, 27_131_000_000, 23_694_000_000, 24_810_000_000, 28_630_000_000, 23_245_000_000]),
    "five": (["Aktif", "Tidak aktif", "Vakum", "Bubar", "Dibekukan"], [1099, 768, 33, 22, 1]),
    "posts": (["Struktural", "Fungsional", "Pelaksana", "PPPK", "Non-ASN"],
              [1841, 195, 370, 224, 210]),
    "force": (["Berlaku", "Diubah", "Dicabut", "Tidak berlaku"], [1000, 0, 0, 0]),
    "forty": ([f"Kabupaten Contoh Kepulauan {n}" for n in range(40)],
              [n * 173 % 900 for n in range(40)]),
}
# A text of several lines is one element each; what the figure says lies in one of its own.
TEXTS = """() => {
  const sheet = document.querySelector('[data-chart] svg').getBoundingClientRect();
  return [...document.querySelectorAll('[data-chart] svg text')].map((each) => {
    const box = each.getBoundingClientRect();
    return {text: each.textContent, left: box.left - sheet.left, right: sheet.right - box.right,
            top: box.top - sheet.top, bottom: sheet.bottom - box.bottom,
            x: [box.left, box.right], y: [box.top, box.bottom]};
  });
}"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(reduced_motion="reduce", locale="id-ID") as context:
        yield context.new_page()


def drawn(page: Page, labels: list[str], values: list[int], width: int) -> list[dict[str, Any]]:
    """Draw bars in a box of this width; return the texts of the drawing and where they stand."""
    data = {"jenis": "batang", "judul": "Contoh", "label": labels, "satuan": "", "uraian": "",
            "seri": [{"nama": "Jumlah", "nilai": values}], "tumpuk": False, "putus": []}
    page.set_content(f'<body style="font-family: sans-serif"><div data-chart style="width:{width}px'
                     f'"><script type="application/json">{json.dumps(data)}</script></div>')
    for script in SCRIPTS:
        page.add_script_tag(path=STATIC / script)
    found: list[dict[str, Any]] = page.evaluate(TEXTS)
    return found


def meeting(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Tell whether two texts touch by more than the edge of a letter."""
    return all(min(one[way][1], other[way][1]) - max(one[way][0], other[way][0]) > 2
               for way in ("x", "y"))


@pytest.mark.parametrize("width", [300, 510, 1000])
@pytest.mark.parametrize("chart", CHARTS)
def test_every_bar_has_its_name_and_every_figure_is_whole(
        page: Page, chart: str, width: int) -> None:
    labels, values = CHARTS[chart]
    texts = drawn(page, labels, values, width)
    said = [each["text"] for each in texts]
    written = " ".join(said)
    assert [label for label in labels if label not in written] == []
    assert [value for value in values if write_decimal(value) not in said] == []
    assert [each["text"] for each in texts
            if min(each[side] for side in ("left", "right", "top", "bottom")) < 0] == []
    assert [(one["text"], other["text"]) for order, one in enumerate(texts)
            for other in texts[order + 1:] if meeting(one, other)] == []


def test_a_chart_is_drawn_anew_where_its_box_becomes_narrow(page: Page) -> None:
    labels, values = CHARTS["posts"]
    drawn(page, labels, values, 900)
    page.evaluate("document.querySelector('[data-chart]').style.width = '260px'")
    page.wait_for_function("document.querySelector('[data-chart] svg').clientWidth === 260")
    said = [each["text"] for each in page.evaluate(TEXTS)]
    assert {*labels, *map(write_decimal, values)} <= set(said)


def test_a_name_too_long_even_so_is_told_whole_by_its_tooltip(page: Page) -> None:
    labels = ["Contoh nama yang panjang sekali, " * 9 + f"nomor {n}" for n in range(3)]
    texts = drawn(page, labels, [1, 2, 3], 300)
    cut = next(each for each in texts if each["text"].endswith("…"))
    page.mouse.move(cut["x"][0] + 5, cut["y"][0] + 5)
    page.get_by_text(labels[0], exact=True).wait_for()


def test_the_region_in_focus_is_ringed_by_its_own_border_alone(page: Page) -> None:
    page.set_content(
        '<svg viewBox="0 0 40 40"><a href="#x" class="peta-wilayah"><path d="M4 4H36V36H4Z"/></a>'
        '</svg>')
    page.add_style_tag(path=STATIC / "app.css")
    page.keyboard.press("Tab")
    ring, border = page.evaluate(
        "[getComputedStyle(document.activeElement).outlineStyle,"
        " getComputedStyle(document.querySelector('path')).strokeWidth]")
    assert (ring, border) == ("none", "3px")
