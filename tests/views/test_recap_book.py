"""A recap as a workbook: dates are dates and money is money; the screen reads as a page does."""
import io
import zipfile
from datetime import date
from decimal import Decimal

from python_calamine import CalamineWorkbook

from app.engine import bulk, registry
from app.engine.actor import as_system
from app.engine.base import Status
from app.views import interface


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
    assert "<td>6 Juli 2022</td>" in page
    assert "JUMLAH 501 data" in page
    assert "500 baris pertama dari 501 baris; unduh PDF atau Excel" in page
