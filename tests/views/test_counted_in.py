"""From a record to the tables that count it: the year it counts in, and that it is really there."""
from __future__ import annotations

import re
from datetime import date
from html import unescape
from typing import Any

import pytest

from app.engine import registry
from app.engine.actor import Actor
from app.engine.base import Regional, Status
from app.models.ekososbud import Fkub, RumahIbadatPermohonan
from app.models.sipks import AksiPks, RencanaAksiPks
from app.views import counted_in
from app.views.screen import entity_url
from tests.every.world import World

registry.load()
SYSTEM = Actor(user_id=None, name="uji", home="00", system="uji")
COUNTED = sorted({source.entity for _, recap in registry.recaps() for source in recap.sources
                  if issubclass(registry.entity(source.entity), Regional)})


def codes(record: Any) -> list[tuple[str, int]]:
    return [(each.code, each.year) for each in counted_in.recaps(SYSTEM, record)]


@pytest.fixture(autouse=True)
def a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(counted_in, "today", lambda: date(2026, 11, 24))


@pytest.mark.parametrize(("until", "year"), [(date(2030, 1, 1), 2026), (date(2022, 9, 8), 2022)])
def test_what_stands_counts_until_its_last_day(until: date, year: int) -> None:
    forum = Fkub(wilayah_kode="32.73", status=Status.DISETUJUI, tanggal_sk=date(2017, 9, 9),
                 periode_selesai=until)
    assert codes(forum) == [("R-EKO-1", year)]
    assert counted_in.recaps(SYSTEM, forum)[0].address == f"/rekap/R-EKO-1/32.73/{year}"
    forum.status = Status.DIAJUKAN
    assert codes(forum) == []


def test_what_happened_counts_in_its_year_and_rows_in_their_owners() -> None:
    asked = RumahIbadatPermohonan(wilayah_kode="32.73", status=Status.DISETUJUI,
                                  tanggal_permohonan=date(2024, 5, 1))
    assert codes(asked) == [("R-EKO-4", 2024)]
    plan = RencanaAksiPks(wilayah_kode="32.73", status=Status.DISETUJUI, tahun=2025, aksi=[])
    assert codes(plan) == []
    plan.aksi.append(AksiPks(nomor="1"))
    assert codes(plan) == [("R-KON-3", 2025)]


@pytest.mark.parametrize("table", COUNTED)
def test_a_record_leads_to_tables_that_open_and_count_it(house: World, table: str) -> None:
    entity: Any = registry.entity(table)
    if not house.holds(entity):
        pytest.skip("one record of this kind is made by the machine")
    known = house.record(entity, Status.DISETUJUI)
    reader = house.hands["budi"]
    page = unescape(reader.get(entity_url(entity, f"show/{known.id}")).text)
    part = page.partition("Dihitung dalam rekap")[2].partition("</section>")[0]
    addresses = re.findall(r'href="([^"]+)"', part)
    assert addresses or any(source.where for _, recap in registry.recaps()
                            for source in recap.sources if source.entity == table)
    for address in addresses:
        answer = reader.get(address)
        assert answer.status_code == 200, address
        total = re.sub("<[^>]+>", " ", answer.text.rpartition("JUMLAH")[2].partition("</tr>")[0])
        assert re.search("[1-9]", total), address
