"""What a ninth subsystem has without another edit; run by `test_ninth.py`, in its own process."""
from __future__ import annotations

from flask_appbuilder.security.sqla.models import Role
from sqlalchemy import select

from app.engine import periods, registry, roles, summary
from app.engine.base import Status
from tests.every.leaks_sheets import texts
from tests.every.refusals import assert_opens
from tests.every.world import World

TABLE = "fkdm_kejadian"


def test_it_stands_in_the_menu_of_those_who_may(house: World) -> None:
    for who, there in (("sari", True), ("budi", True), ("dewi", True), ("wulan", False)):
        page = assert_opens(house.hands[who].get("/")).text
        assert ("/fkdm/fkdm_kejadian/list/" in page) is there, who
        assert ("/grafik/fkdm" in page) is there, who


def test_it_has_roles_and_permissions(house: World) -> None:
    with house.acting("dewi") as session:
        names = set(session.scalars(select(Role.name)))
    assert {f"fkdm.{role}" for role in roles.ROLES} <= names
    assert ("can_setujui", "FkdmKejadianView") in roles.permissions("pengawas", "fkdm")


def test_its_recaps_count_and_print(house: World) -> None:
    entity = registry.entity(TABLE)
    approved = house.record(entity, Status.DISETUJUI)
    _, recap = registry.recap("R-FKDM-1")
    with house.acting("sari") as session:
        result = summary.compute(session, house.actors["sari"], recap, "32.73",
                                 periods.parse("2026"))
    assert result.totals is not None
    assert result.totals[-1] == 1
    assert result.unapproved == 2
    for end, start in (("", b"<!doctype"), (".pdf", b"%PDF-"), (".xlsx", b"PK")):
        answer = assert_opens(house.hands["sari"].get(f"/rekap/R-FKDM-1/32.73/2026{end}"))
        assert answer.data.lower().startswith(start.lower())
    listed = assert_opens(house.hands["sari"].get("/rekap/R-FKDM-2/32.73/2024"))
    assert approved.title in listed.text


def test_its_chart_is_drawn_with_its_table(house: World) -> None:
    page = assert_opens(house.hands["sari"].get("/grafik/fkdm"))
    assert "Kejadian menurut jenis" in page.text
    figures = assert_opens(house.hands["sari"].get("/grafik/fkdm/1.json"))
    assert "Konflik sosial" in figures.text


def test_it_has_workbooks_and_an_api_with_its_description(house: World) -> None:
    book = texts(assert_opens(house.hands["sari"].get(f"/fkdm/{TABLE}/templat.xlsx")))
    assert any("Nomor laporan" in text for text in book)
    assert any("Korban" in text for text in book)
    spec = assert_opens(house.hands["sari"].api("GET", "/api/v1/_openapi"))
    assert any(f"/{TABLE}/" in path for path in spec.json["paths"])


def test_nobody_wrote_its_name_into_the_house() -> None:
    assert registry.subsystems()[-1].code in ("fkdm", "pengaturan")
    assert TABLE in [entity.__tablename__ for entity in registry.mains()]
