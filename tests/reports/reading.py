"""Reads printed pages back for the tests: their words, their picture."""
from __future__ import annotations

import os
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from PIL import Image


def words(pdf: bytes) -> list[str]:
    """Give the text of every page."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages]


def flat(pdf: bytes) -> str:
    """Give all text on one line, however it was broken."""
    return " ".join(" ".join(words(pdf)).split())


def picture(pdf: bytes, folder: Path, dpi: int = 60) -> Image.Image:
    """Draw the first page; without pdftoppm that is a failure where CI=true."""
    if not shutil.which("pdftoppm"):
        if os.environ.get("CI") == "true":
            pytest.fail("pdftoppm (poppler-utils) is missing")
        pytest.skip("pdftoppm (poppler-utils) is missing")
    source = folder / "page.pdf"
    source.write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-l", "1", "-singlefile", "-png", str(source),
                    str(folder / "page")], check=True)
    with Image.open(folder / "page.png") as image:
        return image.convert("L")
