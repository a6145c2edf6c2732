"""Reads printed pages back for the tests: their words, their picture."""
from __future__ import annotations

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageChops, ImageFilter


def words(pdf: bytes) -> list[str]:
    """Give the text of every page."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def flat(pdf: bytes) -> str:
    """Give all text on one line, however it was broken."""
    return " ".join(" ".join(words(pdf)).split())


def picture(pdf: bytes, folder: Path, dpi: int = 60, last: int = 1) -> Image.Image:
    """Draw the first pages side by side; without pdftoppm that is a failure where CI=true."""
    if not shutil.which("pdftoppm"):
        if os.environ.get("CI") == "true":
            pytest.fail("pdftoppm (poppler-utils) is missing")
        pytest.skip("pdftoppm (poppler-utils) is missing")
    source = folder / "page.pdf"
    source.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-l", str(last), "-png", str(source),
                    str(folder / "page")], check=True)
    pages = [Image.open(path).convert("L") for path in sorted(folder.glob("page-*.png"))]
    whole = Image.new("L", (sum(page.width for page in pages), pages[0].height), 255)
    left = 0
    for page in pages:
        whole.paste(page, (left, 0))
        left += page.width
    return whole


def looks_as_approved(page: Image.Image, kept: Path, recording: bool) -> None:
    """Compare a page with its recorded picture, or record it."""
    if recording:
        page.save(kept, optimize=True)
    assert kept.exists(), f"{kept.name} was never recorded: look at the page, then make golden"
    with Image.open(kept) as golden:
        assert page.size == golden.size
        # Other versions of poppler smooth edges a little differently: compare softened pictures.
        apart = ImageChops.difference(*(one.filter(ImageFilter.BoxBlur(1))
                                        for one in (page, golden.convert("L"))))
    differing = sum(apart.histogram()[48:]) / (page.size[0] * page.size[1])
    assert differing < 0.002, f"{differing:.2%} of {kept.name} differs"
