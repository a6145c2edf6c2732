"""A recap as a workbook: dates are dates, money is money; the screen reads as a page does."""
import io
import json
import re
import zipfile
from datetime import date
from decimal import Decimal

from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from app.engine import bulk, registry
from app.engine.actor import as_system
from app.engine.base import Status
from app.views import interface
from tests.engine import counted


def test_a_date_of_a_workbook_is_a_date_and_reads_as_an_official_page_does(house):
    day = date(2022, 7, 6)
    with house.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("kegiatan_wasbang"), [{
            "wilayah_kode": "32.73", "nama": f"Kegiatan Contoh {n}", "tanggal": day,
            "lokasi": "Contoh", "anggaran": Decimal("1234567.50"), "realisasi": Decimal(1000),
            "peserta_l": 1, "peserta_p": 2, "status": Status.DISETUJUI} for n in range(501)],
            reason="uji")
    answer = house.hands["sari"].get("/rekap/R-WSB-1/32.73/2022.xlsx")
    row = next(row for row in CalamineWorkbook.from_filelike(
        io.BytesIO(answer.data)).get_sheet_by_index(0).to_python() if row[1] == "Kegiatan Contoh 0")
    assert (row[3], row[10]) == (day, 1234567.5)
    assert isinstance(row[-1], float)
    with zipfile.ZipFile(io.BytesIO(answer.data)) as book:
        assert "[$-421]d mmmm yyyy" in book.read("xl/styles.xml").decode()
    page = house.hands["sari"].get("/rekap/R-WSB-1/32.73/2022").text
    assert ">6 Juli 2022</td>" in page
    assert "JUMLAH 501 data" in page
    assert "500 baris pertama dari 501 baris; unduh PDF atau Excel" in page


def test_money_is_written_out_below_and_a_chart_has_a_sheet_of_its_own(house):
    with house.app.app_context(), as_system("uji"), interface.saving() as session:
        bulk.load(session, registry.entity("kegiatan_wasbang"), [{
            "wilayah_kode": "32.73", "nama": "Kegiatan Contoh", "tanggal": date(2021, 3, 4),
            "lokasi": "Contoh", "anggaran": Decimal(2000), "realisasi": Decimal(1250),
            "status": Status.DISETUJUI}], reason="uji")
    answer = house.hands["sari"].get("/rekap/R-WSB-1/32.73/2021.xlsx")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.data)).get_sheet_by_index(0).to_python()
    assert any(row[0] == "Terbilang (Realisasi): seribu dua ratus lima puluh rupiah."
               for row in rows)
    counted.load(house, 40)
    answer = house.hands["tono"].get("/rekap/R-ORM-1/32/2026.xlsx")
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.data))
    assert book.sheet_names == ["R-ORM-1", "Grafik"]
    drawn = {row[0]: row[1] for row in book.get_sheet_by_name("Grafik").to_python()[1:] if row[1]}
    table = {row[1]: row for row in book.get_sheet_by_index(0).to_python()}
    whole = next(row for row in table.values() if row[0] == "No").index("Jumlah")
    assert drawn
    assert all(table[label][whole] == figure for label, figure in drawn.items())
    with zipfile.ZipFile(io.BytesIO(answer.data)) as parts:
        assert "Ormas menurut wilayah" in parts.read("xl/charts/chart1.xml").decode()
        sheet = parts.read("xl/worksheets/sheet2.xml").decode()
    assert '<pageSetUpPr fitToPage="1"/>' in sheet
    assert 'orientation="landscape"' in sheet


def test_a_recap_shows_the_chart_that_its_paper_draws(house):
    counted.load(house, 40)
    page = house.hands["tono"].get("/rekap/R-ORM-1/32/2026").text
    data = json.loads(re.search(r'data-chart><script type="application/json">(.+?)</script>',
                                page)[1])
    assert data["judul"] == "Ormas menurut wilayah"
    assert "echarts.min.js" in page
    assert page.count("JUMLAH") == 1, "the chart's table adds up what it does not hold whole"
    paper = PdfReader(io.BytesIO(house.hands["tono"].get("/rekap/R-ORM-1/32/2026.pdf").data))
    words = " ".join(" ".join(each.extract_text().split()) for each in paper.pages)
    assert data["label"]
    for label, figure in zip(data["label"], data["seri"][0]["nilai"], strict=True):
        assert f"{label} {figure} " in words
    assert "data-chart" not in house.hands["tono"].get("/rekap/R-ORM-1/32/2001").text
    assert "data-chart" not in house.hands["tono"].get("/rekap/R-ORM-2/32/2026").text
