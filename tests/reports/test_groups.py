"""A list of many offices names each above its rows, again where a page goes on with it."""
from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from io import BytesIO

import pdfplumber
import pytest

from app.engine.result import Head, Result
from app.engine.vocabulary import Kind
from reports import recap
from tests.reports import samples
from tests.reports.reading import words

PLACES = ("Kabupaten Contoh Utara", "Kabupaten Contoh Selatan", "Kota Contoh")


def listed(sizes: tuple[int, ...], *, over: bool = True) -> Result:
    """Make a list of so many rows of each place."""
    made = samples.listing(sum(sizes))
    names = [name for name, size in zip(PLACES, sizes, strict=True) for _ in range(size)]
    return replace(made, heads=(Head("Wilayah", over=over), *made.heads), rows=tuple(
        replace(row, cells=(name, *row.cells))
        for name, row in zip(names, made.rows, strict=True)))


@pytest.mark.parametrize("sizes", [(2, 3, 4), (9, 1, 30), (40, 40, 2)])
def test_each_place_stands_above_its_rows_and_again_on_the_pages_that_go_on(sizes):
    pages = words(recap.render(listed(sizes), samples.HEAD))
    text = "\n".join(pages)
    here, wanted = "", []
    for name, size in zip(PLACES, sizes, strict=True):
        wanted += [name] * size
        assert len(re.findall(rf"^{name}$", text, re.M)) == 1
    found = []
    for page in pages:
        assert "Wilayah" not in page
        assert "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10)\n" in page
        lines = page.splitlines()
        after = lines[next(at for at, line in enumerate(lines) if line.startswith("(1) (2)")) + 1]
        assert after.removesuffix(" (lanjutan)") in PLACES, "a page says first whose rows follow"
        for line in lines:
            if (name := line.removesuffix(" (lanjutan)")) in PLACES:
                assert line.endswith("(lanjutan)") is (name == here)
                here = name
            elif re.match(r"\d+ Perkumpulan", line):
                found.append(here)
        last = [line for line in lines if line in PLACES or re.match(r"\d+ Perkumpulan", line)]
        assert last[-1] not in PLACES, "no heading stands alone at the foot"
    assert found == wanted
    assert f"JUMLAH {sum(sizes)} data" in pages[-1]


@pytest.mark.parametrize("result", [
    listed((2, 3, 4), over=False), listed((1, 1, 1)), listed((9, 0, 0))],
    ids=["not declared", "a row each", "one place"])
def test_otherwise_the_place_stays_a_column(result):
    page, *_ = words(recap.render(result, samples.HEAD))
    assert "Wilayah" in page
    assert "(1) (2) (3) (4) (5) (6) (7) (8) (9) (10) (11)" in page


def test_a_list_as_wide_as_that_of_the_ormas_is_printed_in_nine_points():
    for paper in ("A4", "F4"):
        pdf = recap.render(listed((9, 9, 9)), samples.HEAD, paper=paper)
        with pdfplumber.open(BytesIO(pdf)) as document:
            sizes = {round(char["size"], 1) for page in document.pages for char in page.chars
                     if "Perkumpulan"[0] == char["text"]}
        assert 9.0 in sizes
        assert not {size for size in sizes if size < 7.0 or 7.0 < size < 9.0}


def test_even_a_single_row_stands_below_its_place_before_letters_shrink():
    few = listed((1, 1, 1))
    money = (Head("Nilai", kind=Kind.RUPIAH), *(Head("Tahap", kind=Kind.RUPIAH),) * 3)
    wide = replace(few, heads=(*few.heads, *money), rows=tuple(
        replace(row, cells=(*row.cells, *(Decimal("123456789.00"),) * 4)) for row in few.rows))
    page, *_ = words(recap.render(wide, samples.HEAD))
    assert "Wilayah" not in page
    assert re.search(rf"^{PLACES[1]}$", page, re.M)
    small = replace(wide, heads=(replace(wide.heads[0], over=False), *wide.heads[1:]))
    page, *_ = words(recap.render(small, samples.HEAD))
    assert "Wilayah" in page
