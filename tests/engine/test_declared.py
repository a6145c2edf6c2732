"""What a class statement says: the fields of plain mixins join the class's own, in form order."""
from typing import Any

import pytest
from sqlalchemy import ForeignKey
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from app.engine import declared
from app.engine.vocabulary import Entity, Kind, field, ref


class Ground:
    """A plain mixin."""

    peraturan_id: Mapped[int | None] = ref("peraturan", "Dasar hukum", help="x")
    nomor: Mapped[str | None] = field("Nomor", size=20, help="x")


class Root(DeclarativeBase):
    """Tables of these tests alone, completed as entities are."""

    def __init_subclass__(cls, **said: Any) -> None:
        if "__entity__" in cls.__dict__:
            assert declared.complete(cls, [Ground]) == []
        super().__init_subclass__(**said)


class Peraturan(Root):
    __tablename__ = "peraturan"
    id: Mapped[int] = mapped_column(primary_key=True)


def declare(name: str, sections: tuple[tuple[str, str], ...] = ()) -> Any:
    """Map a class that takes the mixin, as an entity is mapped."""
    return type(name, (Ground, Root), {
        "__entity__": Entity("Contoh", key=("nama",), listed=("nama",), sections=sections),
        "__tablename__": name.lower(), "__fields__": {}, "__children__": {}, "__owner__": None,
        "id": mapped_column(primary_key=True),
        "nama": field("Nama", size=40, help="x"), "akhir": field("Akhir", size=40, help="x"),
        "__annotations__": {"id": Mapped[int], "nama": Mapped[str], "akhir": Mapped[str | None]}})


@pytest.mark.parametrize(("sections", "order"), [
    ((), ["nama", "akhir", "peraturan_id", "nomor"]),
    ((("Satu", "nama"), ("Dua", "akhir")), ["nama", "akhir", "peraturan_id", "nomor"]),
    ((("Satu", "nama"), ("Dasar", "peraturan_id"), ("Tiga", "akhir")),
     ["nama", "peraturan_id", "nomor", "akhir"]),
    ((("Dasar", "peraturan_id"), ("Dua", "nama"), ("Nomor", "nomor")),
     ["peraturan_id", "nama", "akhir", "nomor"])])
def test_a_mixin_stands_where_the_sections_put_it(
        sections: tuple[tuple[str, str], ...], order: list[str]) -> None:
    entity = declare(f"Urut{abs(hash(sections))}", sections)
    assert list(entity.__fields__) == order


def test_every_class_has_columns_of_its_own() -> None:
    one, other = declare("Satu"), declare("Lain")
    for entity in (one, other):
        assert entity.__fields__["peraturan_id"].kind is Kind.REFERENCE
        assert entity.__fields__["nomor"].kind is Kind.TEXT
        assert not entity.__fields__["nomor"].required
        keys = entity.__table__.c.peraturan_id.foreign_keys
        assert [key.target_fullname for key in keys] == ["peraturan.id"]
        assert isinstance(next(iter(keys)), ForeignKey)
    assert one.__table__.c.nomor is not other.__table__.c.nomor
    assert one.peraturan.property.mapper.class_ is Peraturan
