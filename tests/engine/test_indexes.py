"""The indexes an entity gets: named alike everywhere, over living rows, enough to answer alone."""
import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

from app.engine import indexes, listing, registry
from app.engine.base import Regional

registry.load()
REGIONAL = [entity for entity in registry.mains() if issubclass(entity, Regional)]


@pytest.mark.parametrize("entity", REGIONAL, ids=lambda entity: entity.__tablename__)
def test_every_sortable_column_of_a_list_leads_an_index(entity):
    leads = {index.columns[0].name for index in entity.__table__.indexes}
    asked = listing.sortable(entity) - {"changed_at", *entity.__entity__.filters}
    assert asked <= leads


@pytest.mark.parametrize("entity", REGIONAL, ids=lambda entity: entity.__tablename__)
def test_names_are_short_and_no_two_are_alike(entity):
    names = [index.name for index in indexes.of(entity)]
    assert len(set(names)) == len(names)
    assert all(len(name) <= 60 for name in names)
    assert len(names) <= 12


def test_an_office_adds_the_totals_of_its_list_on_one_index():
    adding = [entity for entity in REGIONAL if set(entity.__entity__.totals)
              & set(entity.__entity__.listed)]
    assert len(adding) > 10
    for entity in adding:
        office = next(index for index in entity.__table__.indexes
                      if index.name == f"ix_{entity.__tablename__}_kantor")
        held = {column.name for column in office.columns}
        assert {"wilayah_kode", "klasifikasi", "deleted_at"} | (
            set(entity.__entity__.totals) & set(entity.__entity__.listed)) <= held


@pytest.mark.parametrize("asked", [{}, {"urut": "-tanggal_terdaftar"}, {"urut": "nama"},
                                   {"status": "diajukan"}, {"status_hukum": "skt"}])
def test_a_list_of_the_nation_finds_its_ids_without_reading_a_row(tmp_path, asked):
    ormas = registry.entity("ormas")
    engine = create_engine(f"sqlite:///{tmp_path}/kosong.sqlite3")
    ormas.metadata.create_all(engine)
    with Session(engine) as session:
        found = listing.ids(ormas, listing.parse(session, ormas, asked)).where(
            ormas.deleted_at.is_(None)).limit(25)
        said = found.compile(engine, compile_kwargs={"literal_binds": True})
        plan = [row[3] for row in session.connection().execute(text(f"EXPLAIN QUERY PLAN {said}"))]
    engine.dispose()
    assert "COVERING INDEX" in plan[0], plan
