"""What every printed paper carries for the archive, asked of each kind that there is."""
from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from app.engine.result import Row, Stamp
from reports import archive, recap, sheet
from tests.reports import samples
from tests.reports.test_narrative import told
from tests.reports.test_sheet import SECTIONS, TABLES

STAMP = Stamp("220/001/BKBP/XI/2026", date(2026, 11, 24), "abcd2345abcd2345abcd2345",
              "https://polpum.example/v/abcd2345abcd2345abcd2345")


def emblem(mode: str) -> bytes:
    """Make a small picture as a scanner or a printing house would hand it over."""
    stream = BytesIO()
    Image.new(mode, (40, 50)).save(stream, "PNG" if mode == "RGBA" else "JPEG")
    return stream.getvalue()


def offices() -> bytes:
    """Print a list whose rows stand together by office, over several pages."""
    result = samples.listing(90)
    rows = tuple(Row((f"Kota Contoh {order // 30}", *row.cells[1:]))
                 for order, row in enumerate(result.rows))
    return recap.render(replace(result, rows=rows), samples.HEAD)


KINDS = {
    "tabel": lambda: recap.render(samples.by_field(), samples.HEAD),
    "nihil": lambda: recap.render(samples.nothing(), samples.HEAD),
    "grafik": lambda: recap.render(samples.charted(), samples.CENTRE),
    "daftar": offices,
    "uraian": lambda: recap.render(told(4, 60), samples.HEAD),
    "terbit": lambda: recap.render(samples.forums(), samples.TWO, stamp=STAMP),
    "lembar": lambda: sheet.render("Lembar <data> & “ormas”\uffff\x0b", samples.HEAD, SECTIONS,
                                   TABLES),
    "lambang": lambda: recap.render(samples.by_field(),
                                    replace(samples.HEAD, emblem=emblem("CMYK"))),
    "tembus": lambda: recap.render(samples.by_field(),
                                   replace(samples.HEAD, emblem=emblem("RGBA")))}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_paper_is_prepared_for_the_archive(kind: str, tmp_path: Path) -> None:
    made = KINDS[kind]()
    assert KINDS[kind]() == made
    # The closing word of a stream begins a line, which reportlab by itself does not see to.
    assert not re.search(rb"[^\r\n]endstream", made)
    with pikepdf.open(BytesIO(made)) as paper:
        assert paper.check_pdf_syntax() == []
        root = paper.Root
        assert (str(root.Lang), bool(root.ViewerPreferences.DisplayDocTitle)) == ("id-ID", True)
        (intent,) = root.OutputIntents
        assert (intent.S, intent.DestOutputProfile.N) == ("/GTS_PDFA1", 3)
        assert intent.DestOutputProfile.read_bytes() == archive.profile()
        described(paper)
        for each in paper.objects:
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/Font":
                assert "/FontFile2" in each.FontDescriptor, each.BaseFont
        assert not re.search(rb"DeviceCMYK|/JavaScript|/Encrypt|/Launch", made)
    if shutil.which("qpdf"):
        (tmp_path / "a.pdf").write_bytes(made)
        subprocess.run(["qpdf", "--check", str(tmp_path / "a.pdf")], check=True)


def described(paper: pikepdf.Pdf) -> None:
    """Compare what the properties and the XMP say, and that neither claims what nobody checked."""
    said, info = paper.open_metadata(), paper.docinfo
    assert said["dc:language"] == {"id-ID"}
    assert said["dc:title"] == str(info["/Title"]) != ""
    assert said["dc:creator"] == [str(info["/Author"])]
    assert (said["dc:description"] or "") == str(info["/Subject"])
    assert said["xmp:CreatorTool"] == said["pdf:Producer"] == str(info["/Creator"])
    dated = re.sub(r"\D", "", said["xmp:CreateDate"])
    assert dated == re.sub(r"\D", "", str(info["/CreationDate"]))
    assert said.pdfa_status == ""


def bookmarks(pdf: bytes) -> list[tuple[str, int]]:
    """Name every bookmark under the title, with the page it leads to."""
    with pikepdf.open(BytesIO(pdf)) as paper, paper.open_outline() as outline:
        (top,) = outline.root
        assert top.title == str(paper.docinfo["/Title"])
        numbers = {page.obj.objgen: number for number, page in enumerate(paper.pages, 1)}
        return [(each.title, numbers[each.destination[0].objgen]) for each in top.children]


def test_bookmarks_lead_to_offices_records_charts_and_sections() -> None:
    found = bookmarks(KINDS["daftar"]())
    assert [text for text, _ in found] == ["Kota Contoh 0", "Kota Contoh 1", "Kota Contoh 2"]
    assert found[0][1] == 1 < found[1][1] < found[2][1]
    assert bookmarks(KINDS["grafik"]())[-1][0] == samples.charted().chart.title
    assert [text for text, _ in bookmarks(KINDS["uraian"]())] == [
        f"{n}. Pokok {n}" for n in range(1, 5)]
    assert [text for text, _ in bookmarks(KINDS["lembar"]())] == [
        "Identitas", "Riwayat", "Pengurus", "Legalitas"]
    assert bookmarks(KINDS["tabel"]()) == []
