"""The four recaps print as they were approved: word by word, and the first page as a picture."""
from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageFilter

from reports import recap
from tests.reports import samples
from tests.reports.reading import picture, words

GOLDEN = Path(__file__).parents[1] / "golden"
NAMES = tuple(samples.GOLDEN)


def printed(name: str) -> bytes:
    make, head, paper = samples.GOLDEN[name]
    return recap.render(make(), head, paper=paper, prepared_by="Petugas Contoh")


@pytest.mark.parametrize("name", NAMES)
def test_words_are_those_approved(name, recording):
    text = "\f\n".join(words(printed(name))) + "\n"
    kept = GOLDEN / f"{name}.txt"
    if recording:
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_first_page_looks_as_approved(name, recording, tmp_path):
    page = picture(printed(name), tmp_path)
    kept = GOLDEN / f"{name}-1.png"
    if recording:
        page.save(kept, optimize=True)
    with Image.open(kept) as golden:
        assert page.size == golden.size
        # Other versions of poppler smooth edges a little differently: compare softened pictures.
        apart = ImageChops.difference(*(one.filter(ImageFilter.BoxBlur(1))
                                        for one in (page, golden.convert("L"))))
    differing = sum(apart.histogram()[48:]) / (page.size[0] * page.size[1])
    assert differing < 0.002, f"{differing:.2%} of the page differs"
