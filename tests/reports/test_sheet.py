"""The data sheet of one record."""
from __future__ import annotations

from reports import sheet
from tests.reports import samples
from tests.reports.reading import flat, words

SECTIONS = (("Identitas", (("Nama ormas", "Perkumpulan Contoh"), ("NPWP", ""))),
            ("Riwayat", (("Uraian", " ".join(f"kata{order}" for order in range(2500))),)))
TABLES = (("Pengurus", ("Nama", "Jabatan"),
           tuple((f"Contoh Orang {order}", "Ketua") for order in range(70))),
          ("Legalitas", ("Nomor", "Tanggal"), ()))


def test_every_value_and_row_is_printed():
    pdf = sheet.render("Lembar data ormas", samples.HEAD, SECTIONS, TABLES, "Data nomor 12")
    text = flat(pdf)
    assert "LEMBAR DATA ORMAS" in text
    assert "Nama ormas : Perkumpulan Contoh" in text
    assert "NPWP : -" in text
    assert all(f"kata{order}" in text for order in range(2500))
    assert all(f"Contoh Orang {order} Ketua" in text for order in range(70))
    assert "Nihil" in text
    assert "KONSEP" not in text
    pages = words(pdf)
    assert all("Data nomor 12" in page for page in pages)
    assert all(f"{len(pages)} halaman" in page for page in pages)
    assert sheet.render("Lembar data ormas", samples.HEAD, SECTIONS, TABLES,
                        "Data nomor 12") == pdf
