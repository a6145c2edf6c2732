"""Checklists: every line of the list is offered at once, and none that the service does not ask."""
from __future__ import annotations

import pytest
from sqlalchemy import select

from app.engine import registry
from tests.every.world import World

registry.load()


@pytest.mark.parametrize(("address", "column"), [
    ("/siormas/permohonan_skt/pilihan/permohonan_persyaratan.persyaratan_id", "sifat_skt"),
    ("/siormas/lapor_keberadaan/pilihan/lapor_persyaratan.persyaratan_id", "sifat_lapor")])
def test_a_checklist_is_answered_whole_in_the_order_of_its_list(
        world: World, address: str, column: str) -> None:
    listed = registry.entity("persyaratan")
    with world.acting("sari") as session:
        wanted = [{"id": each.id, "teks": each.nama} for each in session.scalars(
            select(listed).where(listed.aktif, listed.deleted_at.is_(None)).order_by(listed.kode))
            if getattr(each, column).value != "tidak_diminta"]
    assert len(wanted) > 5
    assert world.hands["sari"].get(f"{address}?semua=ya").json["hasil"] == wanted
    assert world.hands["tamu"].get(f"{address}?semua=ya").status_code in (302, 401)


def test_another_lookup_is_never_answered_whole(world: World) -> None:
    few, every = (world.hands["sari"].get(
        f"/siormas/ormas/pilihan/ormas_bidang.bidang_id?q=pend{more}").json
        for more in ("", "&semua=ya"))
    assert few == every
