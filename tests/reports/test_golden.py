"""Every declared recap prints as it was approved: word by word, a handful also as a picture.

The figures are invented by `synthetic.py`; what is approved is the page. Recorded again by
`make golden`; a recap without its recorded page fails.
"""
from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from app.engine import adding, registry
from app.engine.result import Stamp
from reports import recap, tally
from tests.reports import samples, synthetic
from tests.reports.reading import flat, looks_as_approved, picture, words

registry.load()
GOLDEN = Path(__file__).parents[1] / "golden"
RECAPS = {each.code: each for _, each in registry.recaps()}
PICTURED = sorted(RECAPS.keys() & {"R-ORM-1", "R-EKO-1", "R-WAS-2", "R-POL-3", "R-KON-4"})
# One is signed by one, the other by two: their marks stand in different places.
ISSUED = {"R-ORM-1": samples.HEAD, "R-KON-4": samples.TWO}
STAMP = Stamp("220/001/BKBP/XI/2026", date(2026, 11, 24), "abcd2345abcd2345abcd2345",
              "https://polpum.example/v/abcd2345abcd2345abcd2345")


def _issued(code: str, paper: str) -> str:
    return f"{code}-terbit-{paper}.png".lower()


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
        f"{code.lower()}-1.png" for code in PICTURED} | {
        _issued(code, paper) for code in ISSUED for paper in ("A4", "F4")}
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
    page, kept = picture(printed(code), tmp_path), GOLDEN / f"{code.lower()}-1.png"
    looks_as_approved(page, kept, recording)


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("code", ISSUED)
def test_an_issued_recap_looks_as_approved(code, paper, recording, tmp_path):
    pdf = recap.render(synthetic.result_of(RECAPS[code]), ISSUED[code], paper=paper, stamp=STAMP)
    looks_as_approved(picture(pdf, tmp_path, last=3), GOLDEN / _issued(code, paper), recording)


@pytest.mark.parametrize("code", RECAPS)
def test_the_page_is_upright_or_across_as_declared(code):
    box = pypdf.PdfReader(BytesIO(printed(code))).pages[0].mediabox
    assert (box.width > box.height) is RECAPS[code].landscape
