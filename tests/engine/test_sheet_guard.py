"""Workbooks that would swell, however they are written, are refused before the reader has them.

What an honest workbook says is asked in `test_sheets.py`.
"""
from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

import pytest

from app.engine import sheet_read

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>'


def workbook(path: Path, rows: str, at: str = "worksheets/sheet1.xml", head: str = "",
             shared: str = "", sheets_told: int = 1) -> Path:
    told = "".join(f'<sheet name="S{i}" sheetId="{i + 1}" r:id="r1"/>' for i in range(sheets_told))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", (
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
            f'Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'))
        archive.writestr("xl/workbook.xml", f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>'
                                            f"{told}</sheets></workbook>")
        archive.writestr("xl/_rels/workbook.xml.rels", (
            f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" Type="{OFFICE}/worksheet" '
            f'Target="{at}"/></Relationships>'))
        archive.writestr(f"xl/{at}", f'{head}<worksheet xmlns="{MAIN}" xmlns:x="{MAIN}">'
                                     f"<sheetData>{rows}</sheetData></worksheet>")
        if shared:
            archive.writestr("xl/sharedStrings.xml", f'<sst xmlns="{MAIN}">{shared}</sst>')
    return path


@pytest.mark.parametrize(("rows", "more", "sentence"), [
    ('<row r="1000000"><c r="XFD1000000"/></row>', {"at": "lembar/sheet1.xml"}, "jauh di luar"),
    ('<row r="1000000"><c r="XFD1000000"/></row>', {"at": "gambar/a.png"}, "jauh di luar"),
    ('<row r="1000000"><c r="A1000000"/></row>', {"at": "Worksheets/sheet1.xml"}, "jauh di luar"),
    (FIRST + '<row><c s=">" r="XFD1000000"/></row>', {}, "jauh di luar"),
    (FIRST + '<row r="99999"><c r="CZ99999"/></row>', {}, "jauh di luar"),
    (FIRST + '<row r="2"><!-- > --><x:c\tr="xfd2"/></row>', {}, "jauh di luar"),
    ('<dimension ref="A1:XFD1048576"/>' + FIRST, {}, "jauh di luar"),
    ("<row>" + "<c/>" * 401 + "</row>", {}, "jauh di luar"),
    ("<row r='1'>" + "<c r='A1'/>" * 3_000_001 + "</row>", {}, "terlalu besar"),
    (FIRST, {"head": "<!DOCTYPE a>"}, "rusak"), ("<a>" * 200, {}, "rusak"), ("<row>", {}, "rusak"),
    ("<row r='1'>" + "<c t='s'><v>0</v></c>" * 300 + "</row>",
     {"shared": "<si><t>" + "x " * 500_000 + "</t></si>"}, "terlalu besar"),
    (FIRST, {"sheets_told": 200_001}, "terlalu besar"), (FIRST, {"sheets_told": 31}, "lembar"),
    (FIRST + "<row r='9999'><c r='NR9999'><v>1</v></c></row>", {"sheets_told": 2},
     "terlalu besar")])
def test_a_sheet_is_measured_wherever_and_however_it_is_written(
        rows: str, more: dict[str, Any], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=sentence):
        sheet_read.read(workbook(tmp_path / "serang.xlsx", rows, **more))


def test_an_ordinary_sheet_passes_wherever_it_lies(tmp_path: Path) -> None:
    rows = FIRST + '<row r="2"><c r="B2" t="s"><v>0</v></c><c><v>7</v></c></row>'
    for at in ("worksheets/sheet1.xml", "lembar/sheet1.xml"):
        read = sheet_read.read(workbook(tmp_path / "baik.xlsx", rows, at,
                                        shared="<si><t>teks</t></si>"))
        assert read == {"S0": [[1.0, "", ""], ["", "teks", 7.0]]}
