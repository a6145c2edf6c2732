"""A paper names office and region as it was printed, also when they bear other names by now."""
from __future__ import annotations

import pytest
from sqlalchemy import update

from app.engine import attachments, freezing, issued, regions, registry
from app.engine.base import Base
from tests.views.signers import issue, paper_of, text_of


@pytest.fixture
def renamed(house):
    """Give the region and its office other names."""
    def rename(name: str, office: str) -> None:
        region, unit = Base.metadata.tables["wilayah"], registry.entity("unit_kerja").__table__
        with house.acting("dewi") as session:
            connection = session.connection()
            connection.execute(update(region).where(region.c.kode == "32.73").values(nama=name))
            connection.execute(update(unit).where(unit.c.wilayah_kode == "32.73").values(
                pemerintah=office))
            session.commit()
        regions.forget()
    yield rename
    regions.forget()


def test_a_renamed_region_is_named_as_on_the_paper_and_as_today(house, renamed) -> None:
    key = issue(house)
    paper = paper_of(house, key)
    pages = (lambda: house.hands["tamu"].get(f"/v/{paper.tanda}").text,
             lambda: house.hands["budi"].get(f"/dokumen/{key}").text)
    for page in pages:
        assert "kini" not in page().split("Wilayah")[1][:200]
        assert "pada kop" not in page()
    renamed("Kota Parahyangan", "Pemerintah Kota Parahyangan")
    for page in pages:
        said = page()
        assert "Kota Bandung (kini Kota Parahyangan)" in said
        assert "(pada kop: " in said
    printed = text_of(house.hands["budi"].get(f"/dokumen/{key}.pdf").data)
    assert "KOTA BANDUNG" in printed
    assert "PARAHYANGAN" not in printed


def test_parts_of_a_frozen_paper_are_read_without_the_rest(house) -> None:
    text = issued.bytes_of(paper_of(house, issue(house)).beku_sha256).decode()
    result, head, *_ = freezing.read(text)
    assert freezing.parts(text, (1,), (0, "place"), (0, "nothing")) == [head, result.place, None]


def test_what_became_of_a_paper_is_told_though_the_store_lost_it(house) -> None:
    paper = paper_of(house, issue(house))
    path = attachments.store().path(paper.beku_sha256)
    whole = path.read_bytes()
    path.write_bytes(whole + b" ")
    try:
        page = house.hands["tamu"].get(f"/v/{paper.tanda}")
    finally:
        path.write_bytes(whole)
    assert page.status_code == 200
    assert "BERLAKU" in page.text
    assert "Kota Bandung" in page.text
