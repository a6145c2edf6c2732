"""Boot checks: each contradiction of a declaration is one numbered finding, all told at once."""
from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from app.engine import checks, recap_checks, registry
from app.engine.base import Approvable, Part, Reference, Regional, Status
from app.engine.vocabulary import (
    Bars,
    Chart,
    Choice,
    Column,
    Entity,
    Field,
    Kind,
    Recap,
    Source,
    Subsystem,
)

registry.load()


class Silent(Choice):
    """A list whose member says nothing."""

    SATU = "satu", "Satu"


SOUND = {"nama": Field("Nama", help="Nama.", size=40, name="nama"),
         "rahasia": Field("Rahasia", help="x", size=40, private=True, name="rahasia")}


def said(kinds: tuple[type, ...] = (Regional,), fields: dict[str, Field] | None = None,
         children: dict[str, Any] | None = None, owner: tuple[str, str] | None = None,
         **about: Any) -> list[str]:
    """Return the findings about an entity declared so."""
    entity = type("Contoh", kinds, {
        "__entity__": Entity(**{"label": "Contoh", "key": ("nama",), "listed": ("nama",)} | about),
        "__fields__": fields or SOUND, "__children__": children or {}, "__owner__": owner,
        "__tablename__": "contoh"})
    return list(checks._of_entity(entity))


def numbers(found: list[str]) -> set[str]:
    return {finding[:4] for finding in found}


def test_what_is_shipped_has_no_finding() -> None:
    assert checks.findings() == []


def test_a_sound_declaration_has_none() -> None:
    assert said() == []


@pytest.mark.parametrize("kinds", [(), (Regional, Reference), (Part, Regional), (Approvable,)])
def test_an_entity_is_exactly_one_kind_of_thing(kinds: tuple[type, ...]) -> None:
    assert "E001" in numbers(said(kinds))


@pytest.mark.parametrize("about", [
    {"key": ("namaa",)}, {"listed": ("namaa",)}, {"filters": ("x",)}, {"similar": ("x",)},
    {"totals": ("x",)}, {"stock": "x"}, {"sort": "-x"}, {"sections": (("Judul", "x"),)},
    {"unique": ((("x",), "Sudah ada."),)}])
def test_a_misspelt_name_is_found_with_the_near_one(about: dict[str, Any]) -> None:
    found = said(**about)
    assert numbers(found) == {"E002"}
    assert ("mean “nama”" in found[0]) is ("namaa" in str(about))


@pytest.mark.parametrize("name", ["data", "errors", "meta", "process", "validate", "populate_obj",
                                  "version", "status", "id", "_x"])
def test_a_name_that_breaks_the_form_is_found(name: str) -> None:
    assert "E003" in numbers(said(fields={**SOUND, name: replace(SOUND["nama"], name=name)}))


def test_a_reference_to_nothing_is_found() -> None:
    for field in (replace(SOUND["nama"], kind=Kind.REFERENCE, target="tidak_ada"),
                  replace(SOUND["nama"], kind=Kind.POINTER, points_to="ormas.tidak_ada"),
                  replace(SOUND["nama"], kind=Kind.POINTER, points_to="tidak_ada.x"),
                  replace(SOUND["nama"], kind=Kind.CHOICE, choices=Status, given=("nama", {})),
                  *(replace(SOUND["nama"], kind=Kind.REFERENCE, target="tahapan", offered_on=name)
                    for name in ("nama", "tidak_ada")),
                  *(replace(SOUND["nama"], kind=Kind.REFERENCE, target="tahapan", **{rule: (path, {
                      "": ()})}) for rule in ("among", "offered")
                    for path in ("nama", "tidak_ada", "pemilu_id.nama", "urutan.jenis"))):
        assert "E004" in numbers(said(fields={**SOUND, "lain": field}))


@pytest.mark.parametrize("about", [{"listed": ("nama", "rahasia")}, {"filters": ("rahasia",)},
                                   {"sort": "rahasia"}, {"similar": ("rahasia",)}])
def test_a_private_field_that_shows_is_found(about: dict[str, Any]) -> None:
    assert "E005" in numbers(said(**about))


def test_a_private_field_that_is_searched_or_unique_is_found() -> None:
    for shown in ({"search": True}, {"unique": "negara"}):
        fields = SOUND | {"rahasia": replace(SOUND["rahasia"], **shown)}
        assert "E005" in numbers(said(fields=fields))


def test_a_field_without_words_or_size_is_found() -> None:
    found = said(fields={"nama": Field("Nama"), "lain": Field(
        "Lain", help="x", kind=Kind.CHOICE, choices=Silent)})
    assert numbers(found) == {"E006", "E007"}


@pytest.mark.parametrize("bounds", [{}, {"low": 1945}, {"high": "tahun_ini"}])
def test_a_year_without_its_bounds_is_found(bounds: dict[str, Any]) -> None:
    tahun = Field("Tahun", help="x", kind=Kind.YEAR, name="tahun", **bounds)
    assert numbers(said(fields=SOUND | {"tahun": tahun})) == {"E018"}


def test_a_part_without_its_owner_is_found() -> None:
    assert "E009" in numbers(said((Part,)))
    assert "E009" in numbers(said((Part,), owner=("induk_id", "ormas")))
    assert "E009" in numbers(said((Part,), owner=("ormas_id", "ormas")))


def test_a_recap_of_what_is_not_there_is_found() -> None:
    ormas = Source("ormas", stock="tanggal_terdaftar")

    def of(**about: Any) -> set[str]:
        recap = Recap(**{"code": "X", "title": "X", "sources": (ormas,)} | about)
        return numbers(list(recap_checks.of(Subsystem("x", "X", "X", 1, "x", (), (recap,)))))
    assert of() == set()
    assert of(sources=(Source("tidak_ada"),)) == {"E004"}
    assert of(sources=(replace(ormas, stock="tanggal"),)) == {"E008"}
    assert of(columns=(Column("Kolom", where={"zz": 1}),)) == {"E008"}
    assert of(columns=(Column("Kolom", sum="zz"),)) == {"E008"}
    assert of(rows="data", columns=(Column("Rekening", show="nomor_rekening"),)) == {"E005"}
    chart = Chart("Grafik", replace(ormas, where={"zz": 1}), by="yy")
    found = list(recap_checks.of(Subsystem("x", "X", "X", 1, "x", (), (), (chart,))))
    assert len(found) == 2


ORMAS = Source("ormas", stock="tanggal_terdaftar")
COUNT, PART = Column("Jumlah"), Column("Bagian", where={"jenis_kelamin": None})


@pytest.mark.parametrize("about", [
    {"columns": (COUNT, Column("X", source="lain"))},
    {"columns": (COUNT, Column("X", plus=("Jumlah", "Entah")))},
    {"columns": (COUNT, Column("X", less=("Jumlah",)))},
    {"columns": (COUNT, Column("X", ratio=("Jumlah", "Jumlah", "Jumlah")))},
    {"columns": (COUNT, Column("X", plus=("Y", "Jumlah")), Column("Y", less=("X", "Jumlah")))},
    {"columns": (COUNT, replace(COUNT, group="A"), replace(COUNT, group="A"),
                 Column("X", ratio=("A: Jumlah", "Jumlah")))},
    {"columns": (replace(COUNT, group="A"), replace(COUNT, group="B"),
                 Column("X", ratio=("Jumlah",)))},
    {"columns": (Column("X", offices=True, sum="jumlah_anggota"),)},
    {"columns": (Column("X", offices=True),), "rows": "status_hukum"},
    {"columns": (Column("X", show="nama"), Column("Y", ratio=("X",))), "rows": "data"},
    {"columns": (Column("X", show="zz"),), "rows": "data"},
    {"columns": (COUNT,), "sums": (("Jumlah", ("Entah",)),)},
    {"across": "tahun"}, {"across": "nama"}, {"rows": "nama"}, {"rows": "zz"},
    {"layout": "uraian"}, {"layout": "lain", "rows": "data"},
    {"sources": (ORMAS, ORMAS)},
    {"sources": (replace(ORMAS, flow="tanggal_terdaftar"),)},
    {"sources": (replace(ORMAS, stock="nama"),)},
    {"sources": (replace(ORMAS, latest="zz"),)},
    {"sources": (replace(ORMAS, latest="nama"),)},
    {"sources": (replace(ORMAS, stock="", latest="bidang_utama_id"),)},
    {"sources": (replace(ORMAS, latest="bidang_utama_id", until="tanggal_bubar"),)},
    {"sources": (Source("ormas_pengurus", stock="tanggal_terdaftar", latest="ormas_id"),)},
    {"sources": (replace(ORMAS, stock=""), Source("ormas_pengurus")), "columns": (PART,)},
    {"sort": ("zz",), "rows": "data"},
    {"columns": (COUNT,), "bars": (Bars("X"),)},
    {"columns": (COUNT,), "bars": (Bars("X", of=("Jumlah",), whole=("Jumlah",)),)},
    {"columns": (COUNT,), "bars": (Bars("X", of=("Entah",)),)},
    {"columns": (COUNT,), "bars": (Bars("X", of=("Jumlah",), names=("A", "B")),)},
    {"columns": (Column("A", group="G"), Column("B", group="G")), "bars": (Bars("X", of=("G",)),)},
    {"rows": "data", "columns": (Column("X", show="jumlah_anggota"),),
     "bars": (Bars("X", of=("X",)),)},
    {"columns": (COUNT,), "spelt": "Jumlah"}, {"columns": (COUNT,), "spelt": "zz"},
], ids=str)
def test_a_word_of_a_recap_that_cannot_be_true_is_found(about: dict[str, Any]) -> None:
    recap = Recap(**{"code": "X", "title": "X", "sources": (ORMAS,)} | about)
    assert numbers(list(recap_checks.of(
        Subsystem("x", "X", "X", 1, "x", (), (recap,))))) == {"E008"}


def test_words_of_a_recap_that_can_be_true_are_let_pass() -> None:
    recap = Recap("X", "X", (replace(ORMAS, latest="bidang_utama_id"),
                             Source("ormas_pengurus", stock="tanggal_terdaftar", name="p")),
                  columns=(COUNT, replace(COUNT, group="A", source="ormas"),
                           replace(PART, source="p"), Column("Kab/kota", regions=True),
                           Column("Ada", offices=True, source="p"),
                           Column("Belum", less=("Kab/kota", "Ada")),
                           Column("%", ratio=("A: Jumlah", "Jumlah")),
                           Column("%%", ratio=("Belum",))),
                  sums=(("Jumlah", ("A: Jumlah", "Bagian")),))
    assert not list(recap_checks.of(Subsystem("x", "X", "X", 1, "x", (), (recap,))))


@pytest.mark.parametrize("about", [
    {"by": "nama"}, {"shape": "lain"}, {"by": "status_hukum", "breaks": (2021,)},
    {"average": True}, {"sum": "zz"}])
def test_a_chart_that_cannot_be_drawn_is_found(about: dict[str, Any]) -> None:
    chart = replace(Chart("Grafik", ORMAS), **about)
    assert numbers(list(recap_checks.of(
        Subsystem("x", "X", "X", 1, "x", (), (), (chart,))))) == {"E008"}


def test_findings_stop_the_start_all_at_once(monkeypatch, tmp_path) -> None:
    from app import create_app
    from app.engine.errors import Misdeclared
    from config import Settings
    monkeypatch.setattr(checks, "findings", lambda: ["E001 Satu.", "E002 Dua."])
    settings = Settings(env="test", instance=str(tmp_path), secret_key="k" * 40,
                        database_url=f"sqlite:///{tmp_path}/x.sqlite3")
    with pytest.raises(Misdeclared) as refused:
        create_app(settings)
    assert refused.value.findings == ["E001 Satu.", "E002 Dua."]
