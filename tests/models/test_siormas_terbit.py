"""The published tables of ormas come in through the entity's own workbook, mistakes and all.

The figures are those of the national presentations of 2018 and 2019 and of a yearly publication;
every sum that does not close is told, nothing is mended, and a row is stored with a reason alone.
"""
from __future__ import annotations

import io
from datetime import date
from typing import Any

import openpyxl
import pytest

from app.engine import registry, sheets
from app.views.screen import entity_url
from tests.every.refusals import assert_opens
from tests.every.world import World

NAMES = ("sumber", "tanggal", "skt_pusat", "skt_provinsi", "skt_kabupaten_kota", "skt_total",
         "yayasan", "perkumpulan", "badan_hukum_total", "asing", "jumlah_seluruh")
PRINTED = (
    ("Direktorat Ormas", date(2018, 4, 24), 715, 8170, 16954, 25839, 207212, 145625, 352837, 83,
     378676),
    ("Direktorat Ormas", date(2019, 7, 31), 1688, 8170, 16954, 25812, 230084, 163413, 393497, 72,
     420381),
    ("Direktorat Ormas", date(2019, 11, 22), 1891, 8170, 16954, 27015, 226994, 167385, 404379, 71,
     431465))
WRONG = {2: ["selisih 83"], 3: ["selisih 1.000", "selisih 1.000"], 4: ["selisih 10.000"]}
PER_REGION = (("Jawa Barat", 832), ("Jawa Timur", 827), ("Kalimantan Selatan", 681),
              ("Jawa Tengah", 661), ("Sulawesi Selatan", 658), ("Papua Pegunungan", 6))


@pytest.fixture
def entity(house: World) -> Any:
    return registry.entity("ormas_rekap_terbit")


def _workbook(house: World, entity: Any, reason: str = "") -> Any:
    """Fill the entity's own template, heading by heading, as the centre's clerk would."""
    answer = assert_opens(house.hands["dewi"].get(entity_url(entity, "templat.xlsx")))
    made = openpyxl.load_workbook(io.BytesIO(answer.data))
    main, rows = (sheet for sheet in sheets.layout(entity))
    page = made[main.name]
    for line, printed in enumerate(PRINTED, start=2):
        for name, value in zip(NAMES, printed, strict=True):
            page.cell(line, _column(page, main, name)).value = value
        page.cell(line, _machine(page, sheets.REASON)).value = reason or None
    below = made[rows.name]
    for line, (region, count) in enumerate(PER_REGION, start=2):
        below.cell(line, _machine(below, sheets.OWNER)).value = 4
        below.cell(line, _column(below, rows, "daerah_id")).value = region
        below.cell(line, _column(below, rows, "jumlah")).value = count
    return made


def _column(page: Any, sheet: Any, name: str) -> int:
    heading = next(heading for heading, said in sheet.headings if said.name == name)
    return _machine(page, heading)


def _machine(page: Any, heading: str) -> int:
    return next(cell.column for cell in page[1]
                if cell.value and sheets.known(cell.value) == sheets.known(heading))


def _send(house: World, entity: Any, book: Any) -> Any:
    stream = io.BytesIO()
    book.save(stream)
    return house.hands["dewi"].post(entity_url(entity, "impor"), {
        "berkas": (io.BytesIO(stream.getvalue()), "terbitan.xlsx")})


def test_each_sum_that_does_not_close_is_told_at_its_row_and_nothing_is_stored(house, entity):
    answer = _send(house, entity, _workbook(house, entity))
    assert answer.status_code == 422
    for words in {each for row in WRONG.values() for each in row}:
        assert f"Jumlah tidak cocok: {words}" in answer.text
    assert answer.text.count("Jumlah tidak cocok") == sum(len(row) for row in WRONG.values())
    with house.acting("dewi") as session:
        assert session.query(entity).filter_by(wilayah_kode="00").count() == 0


def test_with_a_reason_the_tables_are_stored_as_they_were_printed(house, entity):
    assert_opens(_send(house, entity, _workbook(
        house, entity, "Angka ditulis seperti tercetak.")), 302)
    with house.acting("dewi") as session:
        stored = session.query(entity).filter_by(wilayah_kode="00").order_by(entity.tanggal).all()
        assert [tuple(getattr(row, name) for name in NAMES) for row in stored] == list(PRINTED)
        assert [(row.daerah.nama, row.jumlah) for row in stored[2].per_wilayah] == list(PER_REGION)
        assert stored[2].jumlah_per_wilayah == 3665
    with house.acting("sari") as session:
        assert session.query(entity).filter_by(wilayah_kode="00").count() == 0
