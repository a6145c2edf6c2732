"""The words of a record's life, asked of plain objects: steps, closing totals, boot checks."""
from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import pytest

from app.engine import checks_words, closing, registry, steps
from app.engine.base import Part, Reference, Regional
from app.engine.vocabulary import Choice, Entity, Field, Kind, field

registry.load()


class Tahap(Choice):
    """A way of five steps."""

    MASUK = "masuk", "Masuk", "x"
    DIPERIKSA = "diperiksa", "Diperiksa", "x"
    LENGKAP = "lengkap", "Lengkap", "x"
    DIKEMBALIKAN = "dikembalikan", "Dikembalikan", "x"
    TERBIT = "terbit", "Terbit", "x"


WAY = {Tahap.MASUK: (Tahap.DIPERIKSA,),
       Tahap.DIPERIKSA: (Tahap.LENGKAP, Tahap.DIKEMBALIKAN),
       Tahap.DIKEMBALIKAN: (Tahap.DIPERIKSA,),
       Tahap.LENGKAP: (Tahap.TERBIT, Tahap.DIKEMBALIKAN, Tahap.DIPERIKSA)}
SAID = Field("Tahap", kind=Kind.CHOICE, choices=Tahap, steps=WAY, name="tahap", help="x")


@pytest.mark.parametrize(("before", "wanted", "sentence"), [
    (None, Tahap.MASUK, ""),
    (None, Tahap.TERBIT, "Data baru dimulai dari Masuk."),
    (Tahap.MASUK, Tahap.MASUK, ""),
    (Tahap.MASUK, Tahap.DIPERIKSA, ""),
    (Tahap.MASUK, Tahap.LENGKAP, "Dari Masuk hanya dapat ke Diperiksa."),
    (Tahap.DIPERIKSA, Tahap.TERBIT, "Dari Diperiksa hanya dapat ke Lengkap atau Dikembalikan."),
    (Tahap.LENGKAP, Tahap.MASUK,
     "Dari Lengkap hanya dapat ke Diperiksa, Dikembalikan, atau Terbit."),
    (Tahap.TERBIT, Tahap.MASUK, "Terbit adalah tahap terakhir dan tidak dapat diganti."),
    (Tahap.DIPERIKSA, None, "")])
def test_a_step_goes_only_where_it_may(before: Any, wanted: Any, sentence: str) -> None:
    assert steps.refusal(SAID, before, wanted) == sentence


def test_what_is_over_is_entered_where_it_ended() -> None:
    past = replace(SAID, starts=(Tahap.TERBIT,))
    assert steps.refusal(past, None, Tahap.TERBIT) == ""
    assert steps.refusal(past, None, Tahap.LENGKAP) == (
        "Data baru dimulai dari Masuk. Yang sudah selesai dapat langsung dicatat sebagai Terbit.")
    assert steps.refusal(past, Tahap.MASUK, Tahap.TERBIT) == "Dari Masuk hanya dapat ke Diperiksa."
    assert steps.offered(past, None) == [Tahap.MASUK, Tahap.TERBIT]


def test_the_form_offers_the_present_step_and_the_next() -> None:
    assert steps.offered(SAID, None) == [Tahap.MASUK]
    assert steps.offered(SAID, Tahap.DIPERIKSA) == [
        Tahap.DIPERIKSA, Tahap.LENGKAP, Tahap.DIKEMBALIKAN]
    assert steps.offered(SAID, Tahap.TERBIT) == [Tahap.TERBIT]


def test_an_emptied_step_stays_where_it_was() -> None:
    emptied = SimpleNamespace(process_errors=[], data=None, object_data=Tahap.LENGKAP, typed="")
    steps.stay(emptied)
    assert (emptied.data, emptied.typed) == (Tahap.LENGKAP, None)
    wrong = SimpleNamespace(process_errors=["x"], data=None, object_data=Tahap.LENGKAP, typed="y")
    steps.stay(wrong)
    assert (wrong.data, wrong.typed) == (None, "y")


def test_a_new_record_begins_at_the_first_step() -> None:
    assert field("Tahap", steps=WAY).column.info["field"].default is Tahap.MASUK


def summed(kind: Kind = Kind.INTEGER, **held: Any) -> list[str]:
    """Return what is warned of a record with a total and two parts."""
    names = ("jumlah", "laki_laki", "perempuan")
    entity = type("Hitung", (), {
        "__entity__": Entity("x", key=(), listed=(), closes=(
            ("jumlah", ("laki_laki", "perempuan")), ("seluruh", ("rincian.orang",)))),
        "__fields__": {name: Field(name, kind=kind, name=name) for name in (*names, "seluruh")}})
    record = entity()
    for name, value in ({**dict.fromkeys((*names, "seluruh")), "rincian": []} | held).items():
        setattr(record, name, value)
    found = list(closing.problems(record))
    assert all(problem.warning for problem in found)
    return [f"{problem.field}: {problem.sentence}" for problem in found]


@pytest.mark.parametrize("held", [
    {}, {"jumlah": 5}, {"laki_laki": 3}, {"jumlah": 5, "laki_laki": 2, "perempuan": 3},
    {"jumlah": 2, "laki_laki": 2}, {"jumlah": 0, "laki_laki": 0, "perempuan": 0},
    {"seluruh": 5, "rincian": []},
    {"seluruh": 5, "rincian": [SimpleNamespace(orang=2), SimpleNamespace(orang=3)]}])
def test_a_total_that_closes_is_not_spoken_of(held: dict[str, Any]) -> None:
    assert summed(**held) == []


def test_a_total_that_does_not_close_is_warned_of_with_the_difference() -> None:
    # The published table of November 2019: yayasan was printed 10.000 too high.
    assert summed(jumlah=404_379, laki_laki=216_994, perempuan=177_385) == [
        "jumlah: Jumlah tidak cocok: selisih 10.000; tertulis 404.379, "
        "penjumlahan bagiannya 394.379."]
    assert summed(jumlah=1, laki_laki=3) == [
        "jumlah: Jumlah tidak cocok: selisih 2; tertulis 1, penjumlahan bagiannya 3."]
    assert summed(Kind.RUPIAH, jumlah=Decimal(1500), laki_laki=Decimal(500)) == [
        "jumlah: Jumlah tidak cocok: selisih Rp1.000,00; tertulis Rp1.500,00, "
        "penjumlahan bagiannya Rp500,00."]
    assert summed(seluruh=4, rincian=[SimpleNamespace(orang=2), SimpleNamespace(orang=None)]) == [
        "seluruh: Jumlah tidak cocok: selisih 2; tertulis 4, penjumlahan bagiannya 2."]


def found(kind: type = Regional, fields: dict[str, Field] | None = None, **about: Any) -> set[str]:
    """Return the numbers of what is wrong with the words of an entity declared so."""
    entity: Any = type("Contoh", (kind,), {
        "__entity__": Entity(**{"label": "Contoh", "key": (), "listed": ()} | about),
        "__fields__": {"tahap": SAID, "jumlah": Field("x", kind=Kind.INTEGER),
                       "akhir": Field("x", kind=Kind.DATE),
                       "lahir": Field("x", kind=Kind.DATE, private=True), **(fields or {})},
        "__children__": {}, "__owner__": None, "__tablename__": "contoh"})
    return {finding[:4] for finding in checks_words.findings(entity)}


def test_sound_words_have_no_finding() -> None:
    assert found(expires="akhir", shared=True, closes=(("jumlah", ("jumlah",)),)) == set()


@pytest.mark.parametrize("wrong", [
    replace(SAID, steps={}), replace(SAID, kind=Kind.SEVERAL),
    replace(SAID, steps={**WAY, "lain": ()}), replace(SAID, steps={**WAY, Tahap.LENGKAP: ("x",)}),
    replace(SAID, steps={Tahap.MASUK: (Tahap.DIPERIKSA,)})])
def test_steps_that_lead_nowhere_are_found(wrong: Field) -> None:
    assert found(fields={"tahap": wrong}) == {"E010"}


def test_a_name_of_two_members_and_other_names_of_no_list_are_found() -> None:
    class Ganda(Choice):
        A = "a", "Satu", "Pertama.", "Awal"
        B = "b", "Dua", "Kedua.", "AWAL"

    assert found(fields={"g": Field("x", kind=Kind.CHOICE, choices=Ganda)}) == {"E015"}
    names = Field("x", size=20, search=True, synonyms=True)
    assert found(fields={"g": names}) == {"E015"}
    assert found(Reference, fields={"g": replace(names, search=False)}) == {"E015"}
    assert found(Reference, fields={"g": names}) == set()


@pytest.mark.parametrize(("about", "number"), [
    ({"closes": (("jumlah", ("tahap",)),)}, "E011"),
    ({"closes": (("hilang", ("jumlah",)),)}, "E011"),
    ({"closes": (("jumlah", ("rincian.orang",)),)}, "E011"),
    ({"awaits": ("jumlah", "Perlu dibaca")}, "E016"), ({"awaits": ("x", "Perlu")}, "E016"),
    ({"expires": "jumlah"}, "E012"), ({"expires": "hilang"}, "E012"),
    ({"expires": "lahir"}, "E012"), ({"kind": Reference, "expires": "akhir"}, "E012"),
    ({"kind": Part, "key": ("jumlah",), "checklist": {}}, "E017"),
    ({"kind": Part, "key": ("tahap",), "checklist": {"sifat": ("x",)}}, "E017"),
    ({"key": ("tahap",), "checklist": {}}, "E017"),
    ({"kind": Part, "shared": True}, "E013")])
def test_a_word_about_the_wrong_thing_is_found(about: dict[str, Any], number: str) -> None:
    assert found(**about) == {number}
