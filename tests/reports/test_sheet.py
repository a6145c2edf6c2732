"""The data sheet of one record, and charts on paper."""
from __future__ import annotations

from dataclasses import replace

import pytest

from reports import figure, recap, sheet
from tests.reports import samples
from tests.reports.reading import flat, words

SECTIONS = (("Identitas", (("Nama ormas", "Perkumpulan Contoh"), ("NPWP", ""))),
            ("Riwayat", (("Uraian", " ".join(f"kata{order}" for order in range(2500))),)))
TABLES = (("Pengurus", ("Nama", "Jabatan"),
           tuple((f"Contoh Orang {order}", "Ketua") for order in range(70))),
          ("Legalitas", ("Nomor", "Tanggal"), ()))


def test_every_value_and_row_is_printed():
    pdf = sheet.render("Lembar data ormas", samples.HEAD, SECTIONS, TABLES, "Data nomor 12")
    text = flat(pdf)
    assert "LEMBAR DATA ORMAS" in text
    assert "Nama ormas : Perkumpulan Contoh" in text
    assert "NPWP : -" in text
    assert all(f"kata{order}" in text for order in range(2500))
    assert all(f"Contoh Orang {order} Ketua" in text for order in range(70))
    assert "Nihil" in text
    assert "KONSEP" not in text
    pages = words(pdf)
    assert all("Data nomor 12" in page for page in pages)
    assert f"halaman 1 dari {len(pages)}" in pages[0]
    assert sheet.render("Lembar data ormas", samples.HEAD, SECTIONS, TABLES,
                        "Data nomor 12") == pdf


@pytest.mark.parametrize("shape", ["batang", "garis", "lingkaran", "lain"])
@pytest.mark.parametrize("labels", [0, 1, 5, 38])
@pytest.mark.parametrize("names", [1, 2])
def test_charts_of_any_shape_are_drawn(shape, labels, names):
    series = tuple((f"Seri {name}", tuple(range(name, labels + name))) for name in range(names))
    chart = replace(samples.chart(), shape=shape, labels=samples.PROVINCES[:labels],
                    series=series)
    assert figure.draw(chart).width == figure.WIDE
    text = flat(recap.render(samples.by_field(), samples.HEAD, charts=[chart]))
    assert "Ormas menurut provinsi (ormas)" in text
    assert ("Nihil" in text) == (labels == 0)


def test_a_chart_of_zeros_and_gaps_is_drawn():
    chart = replace(samples.chart(), labels=("a", "b"), series=(("Ormas", (None, 0)),))
    for shape in ("batang", "garis", "lingkaran"):
        figure.draw(replace(chart, shape=shape))


def test_a_line_is_cut_where_figures_cannot_be_compared_or_are_missing():
    chart = replace(samples.chart(), shape="garis", labels=("2019", "2020", "2021", "2022", "2023"),
                    series=(("Indeks", (74, 75, 78, None, 80)),), breaks=(2,),
                    note="Angka sebelum dan sejak 2021 tidak dapat dibandingkan.")
    pieces, of = figure._segments(chart)
    known = [[at for at, value in enumerate(piece) if value is not None] for piece in pieces]
    assert known == [[0, 1], [2], [4]]
    assert of == [0, 0, 0]
    text = flat(recap.render(samples.by_field(), samples.HEAD, charts=[chart]))
    assert chart.note in text
    assert all(figures in text for figures in ("74", "75", "78", "80"))
