"""Every declared recap prints as it was approved: word by word, a handful also as a picture.

The figures are invented by `synthetic.py`; what is approved is the page. Recorded again by
`make golden`; a recap without its recorded page fails.
"""
from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageChops, ImageFilter

from app.engine import adding, registry
from reports import recap, tally
from tests.reports import samples, synthetic
from tests.reports.reading import flat, picture, words

registry.load()
GOLDEN = Path(__file__).parents[1] / "golden"
RECAPS = {each.code: each for _, each in registry.recaps()}
PICTURED = sorted(RECAPS.keys() & {"R-ORM-1", "R-EKO-1", "R-WAS-2", "R-POL-3", "R-KON-4"})
OTHERS = {"peran.txt"}


def printed(code: str, paper: str = "A4") -> bytes:
    return recap.render(synthetic.result_of(RECAPS[code]), samples.HEAD, paper=paper,
                        prepared_by="Petugas Contoh")


@pytest.mark.parametrize("code", RECAPS)
def test_words_are_those_approved(code, recording):
    text = "\f\n".join(words(printed(code))) + "\n"
    kept = GOLDEN / f"{code.lower()}.txt"
    if recording:
        kept.write_text(text, encoding="utf-8")
    assert kept.exists(), f"{kept.name} was never recorded: look at the page, then make golden"
    assert text == kept.read_text(encoding="utf-8")


def test_no_page_is_kept_of_a_recap_that_is_gone(recording):
    known = {f"{code.lower()}.txt" for code in RECAPS} | {
        f"{code.lower()}-1.png" for code in PICTURED} | OTHERS
    strange = [path for path in GOLDEN.glob("r-*") if path.name not in known]
    for path in strange if recording else ():
        path.unlink()
    assert not [path.name for path in strange if path.exists()]


@pytest.mark.parametrize("code", RECAPS)
def test_every_head_fits_and_every_sum_closes(code):
    result = synthetic.result_of(RECAPS[code])
    assert tally.differences(result) == ()
    assert not list(adding.differences(result))
    for paper in ("A4", "F4"):
        text = flat(printed(code, paper)).replace(" ", "")
        for head in result.heads:
            assert head.label.replace(" ", "") in text, head.label
    if result.layout == "tabel":
        assert "JUMLAH" in text


@pytest.mark.parametrize("code", RECAPS)
def test_an_empty_period_prints_nihil(code):
    result = synthetic.empty_of(RECAPS[code])
    pdf = recap.render(result, samples.HEAD)
    assert "Nihil" in flat(pdf)
    assert len(words(pdf)) == 1
    if result.layout == "tabel":
        assert "JUMLAH" in flat(pdf)
    assert "tidak cocok" not in flat(pdf)


@pytest.mark.parametrize("code", PICTURED)
def test_first_page_looks_as_approved(code, recording, tmp_path):
    page = picture(printed(code), tmp_path)
    kept = GOLDEN / f"{code.lower()}-1.png"
    if recording:
        page.save(kept, optimize=True)
    with Image.open(kept) as golden:
        assert page.size == golden.size
        # Other versions of poppler smooth edges a little differently: compare softened pictures.
        apart = ImageChops.difference(*(one.filter(ImageFilter.BoxBlur(1))
                                        for one in (page, golden.convert("L"))))
    differing = sum(apart.histogram()[48:]) / (page.size[0] * page.size[1])
    assert differing < 0.002, f"{differing:.2%} of the page differs"


@pytest.mark.parametrize("code", RECAPS)
def test_the_page_is_upright_or_across_as_declared(code):
    box = pypdf.PdfReader(BytesIO(printed(code))).pages[0].mediabox
    assert (box.width > box.height) is RECAPS[code].landscape
