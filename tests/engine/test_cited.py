"""A regulation is found by kind, number and year however it is cited, and never guessed."""
from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest

from app.engine import intake, meant, registry, spelling
from app.engine.forms import RecordForm
from app.engine.lookups import Lookups
from tests.engine.worded import SWELLING, lengths_compared
from tests.every.world import World
from tests.models.stored import load

registry.load()
ORMAS_LAW = "UU Nomor 17 Tahun 2013"
WORSHIP = "PBM Menteri Agama Nomor 9 Tahun 2006 dan Menteri Dalam Negeri Nomor 8 Tahun 2006"
BELIEF = ("PBM Menteri Dalam Negeri Nomor 43 Tahun 2009 dan Menteri Kebudayaan dan Pariwisata "
          "Nomor 41 Tahun 2009")
PRODUCTS = (("32.73", "perda_kab_kota", "3", 2020), ("32.73", "perwali", "3", 2020),
            ("32.73", "kepwali", "450/Kep.12-Kesbangpol/2026", 2026),
            ("32.73", "sk_kepala_badan", "188.4/07", 2024), ("32.04", "perda_kab_kota", "3", 2020),
            ("32.04", "kepbup", "12", 2024), ("32", "perda_provinsi", "3", 2020))
Find = Callable[..., list[str]]


@pytest.fixture
def find(house: World) -> Find:
    """Return what tells which records a text in a field of references means to somebody."""
    kinds = registry.entity("produk_hukum").__fields__["jenis"].members
    load(house, "produk_hukum", [
        {"wilayah_kode": unit, "jenis": kinds(kind), "nomor": number, "tahun": year,
         "tentang": "Contoh"} for unit, kind, number, year in PRODUCTS])

    def of(text: str, who: str = "sari", field: str = "fkub.produk_hukum_id",
           unit: str = "") -> list[str]:
        table, name = field.split(".")
        said = registry.entity(table).__fields__[name]
        with house.acting(who) as session:
            lookups = Lookups(session)
            found = meant.find(lookups, said, text, unit)
            return sorted(meant.several(lookups, registry.entity(said.target), found))
    return of


@pytest.mark.parametrize("text", [
    "Perda Nomor 3 Tahun 2020", "Perda No. 3/2020", "PERDA 3 TAHUN 2020", "Perda 3/2020",
    "Perda Kota Bandung No. 3/2020", "Perda Kota Nomor 3 Tahun 2020", "Perda Bandung 3/2020",
    "Peraturan Daerah Kota Bandung Nomor 3 Tahun 2020 tentang Ketertiban Umum",
    "Peraturan Daerah Nomor 3 Thn. 2020"])
def test_an_office_cites_its_own_product_as_paper_does(find: Find, text: str) -> None:
    assert find(text) == ["Perda Kab/Kota Nomor 3 Tahun 2020 (Kota Bandung)"]


@pytest.mark.parametrize(("text", "kind", "number"), [
    ("Perwal No. 3 Tahun 2020", "Perwali", "3"),
    ("Peraturan Walikota Bandung Nomor 3 Tahun 2020", "Perwali", "3"),
    ("Keputusan Wali Kota Bandung Nomor 450/Kep.12-Kesbangpol/2026", "Kepwali",
     "450/Kep.12-Kesbangpol/2026"),
    ("SK Wali Kota No. 450 / Kep.12 \u2013 Kesbangpol Tahun 2026", "", ""),
    ("SK Wali Kota No. 450/Kep.12\u2013Kesbangpol/2026", "Kepwali", "450/Kep.12-Kesbangpol/2026"),
    ("Keputusan Kepala Badan Kesbangpol Nomor 188.4/07 Tahun 2024", "SK Kepala Badan", "188.4/07"),
    ("SK Kaban 188.4/07/2024", "SK Kepala Badan", "188.4/07")])
def test_a_number_may_hold_strokes_and_its_own_year(find: Find, text: str, kind: str,
                                                    number: str) -> None:
    year = 2020 if number == "3" else 2026 if "450" in number else 2024
    assert find(text) == ([f"{kind} Nomor {number} Tahun {year} (Kota Bandung)"] if kind else [])


@pytest.mark.parametrize("text", [
    "Perda Nomor 4 Tahun 2020", "Perda Nomor 3 Tahun 2021", "Pergub Nomor 3 Tahun 2020",
    "Perda Kota Cimahi Nomor 3 Tahun 2020", "Perda Kabupaten Bandung No. 3/2020",
    "Perda Provinsi No. 3/2020", "Perda 32020", "Perda Nomor 3", "SK Bupati No. 12 Tahun 2024"])
def test_what_an_office_has_not_is_not_found(find: Find, text: str) -> None:
    assert find(text) == []


def test_a_citation_that_fits_several_finds_them_all_and_names_them(find: Find) -> None:
    assert find("Nomor 3 Tahun 2020") == [
        "Perda Kab/Kota Nomor 3 Tahun 2020 (Kota Bandung)",
        "Perwali Nomor 3 Tahun 2020 (Kota Bandung)"]
    assert len(find("Perda Nomor 3 Tahun 2020", "tono")) == 3
    assert find("Perda Kabupaten Bandung 3/2020", "tono") == [
        "Perda Kab/Kota Nomor 3 Tahun 2020 (Kabupaten Bandung)"]
    assert find("Perda Kota Bandung 3/2020", "tono") == [
        "Perda Kab/Kota Nomor 3 Tahun 2020 (Kota Bandung)"]
    assert find("Perda Provinsi Jawa Barat 3/2020", "tono") == [
        "Perda Provinsi Nomor 3 Tahun 2020 (Provinsi Jawa Barat)"]


@pytest.mark.parametrize(("text", "title"), [
    ("UU 17/2013", ORMAS_LAW), ("Undang-Undang Nomor 17 Tahun 2013", ORMAS_LAW),
    ("Undang-Undang Nomor 17 Tahun 2013 tentang Organisasi Kemasyarakatan", ORMAS_LAW),
    ("UU No. 17 Tahun 2013 ttg Ormas", ORMAS_LAW),
    ("Peraturan Bersama Menteri Agama dan Menteri Dalam Negeri Nomor 9 Tahun 2006 dan Nomor 8 "
     "Tahun 2006", WORSHIP),
    ("PBM 9 dan 8 Tahun 2006", WORSHIP), ("PBM No. 9/2006 dan No. 8/2006", WORSHIP),
    ("PBM Nomor 9/8 Tahun 2006", WORSHIP), ("PBM Menag dan Mendagri No 9 dan 8 Tahun 2006",
                                            WORSHIP), ("PBM 9/2006", WORSHIP),
    ("Peraturan Bersama Menteri Dalam Negeri dan Menteri Agama Nomor 8 dan 9 Tahun 2006 tentang "
     "Pedoman", WORSHIP),
    ("Peraturan Bersama Menteri Dalam Negeri dan Menteri Kebudayaan dan Pariwisata Nomor 43 Tahun "
     "2009 dan Nomor 41 Tahun 2009", BELIEF),
    ("Peraturan Bersama Menteri Agama RI Nomor 9 Tahun 2006 dan Menteri Dalam Negeri Republik "
     "Indonesia Nomor 8 Tahun 2006", WORSHIP)])
def test_a_regulation_of_the_centre_is_found_as_it_is_cited(find: Find, text: str,
                                                            title: str) -> None:
    assert find(text, field="fkub.peraturan_id") == [title]


@pytest.mark.parametrize("text", [
    "PBM Menteri Agama dan Menteri Dalam Negeri Nomor 8 dan 9 Tahun 2006", "PBM 9 dan 7 Tahun 2006",
    "PBM 9 dan 8 Tahun 2007", "UU 17/2014", "Peraturan Nomor 3 Tahun 2018", "SKB 9 dan 8/2006"])
def test_a_regulation_that_is_cited_wrongly_is_not_found(find: Find, text: str) -> None:
    assert find(text, field="fkub.peraturan_id") == []


@pytest.mark.parametrize(("text", "field", "unit", "titles"), [
    ("Pemilu 2024", "perolehan_pemilu.pemilu_id", "", ["Pemilu Legislatif 2024"]),
    ("PEMILU TAHUN 2019", "perolehan_pemilu.pemilu_id", "", ["Pemilu Legislatif 2019"]),
    ("Pemilu 2024", "desk_pemilu.pemilu_id", "",
     ["Pemilu Legislatif 2024", "Pemilu Presiden 2024"]),
    ("Pilkada 2024", "kepala_daerah.pemilu_id", "32.73", ["Pemilihan Wali Kota 2024"]),
    ("Pilkada 2024", "kepala_daerah.pemilu_id", "32.04", ["Pemilihan Bupati 2024"]),
    ("Pilkada 2024", "nphd.pemilu_id", "32", ["Pemilihan Gubernur 2024"]),
    ("Pilkada 2024", "desk_pemilu.pemilu_id", "32.73",
     ["Pemilihan Bupati 2024", "Pemilihan Gubernur 2024", "Pemilihan Wali Kota 2024"]),
    ("Pemilu 2014", "desk_pemilu.pemilu_id", "", [])])
def test_an_election_without_its_kind_is_the_one_that_fits(find: Find, text: str, field: str,
                                                           unit: str, titles: list[str]) -> None:
    assert find(text, field=field, unit=unit) == titles


def test_a_refusal_names_between_which_a_text_does_not_tell(house: World) -> None:
    desk: Any = registry.entity("desk_pemilu")
    with house.acting("sari") as session:
        form = RecordForm(desk, {"nomor_sk": "1", "pemilu_id": "Pemilu 2024"})
        assert not intake.examine(session, house.actors["sari"], form, unit="32.73")
        (said,) = [sentence for path, _, sentence in form.errors() if path == "pemilu_id"]
    assert said == ("Ada lebih dari satu “Pemilu 2024”: Pemilu Legislatif 2024 atau Pemilu "
                    "Presiden 2024; tulis salah satunya, atau pilih dari daftar.")


def test_what_no_name_is_as_long_as_is_not_compared(
        find: Find, monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = lengths_compared(monkeypatch)
    swelling = SWELLING * 19_000
    assert find(swelling, field="fkub.produk_hukum_id") == []
    assert find(swelling, field="ormas.bidang_utama_id") == []
    kinds = registry.entity("produk_hukum").__fields__["jenis"].members
    assert spelling.found(kinds, swelling) is None
    assert max(lengths) <= spelling.LONGEST


@pytest.mark.parametrize("text", [
    "a" * 180 + "1" * 180 + "," * 180 + " x", "no " * 160 + "1" * 160 + "," * 300 + "x"])
def test_a_text_made_to_be_long_is_read_once_and_not_over_again(find: Find, text: str) -> None:
    begun = time.process_time()
    assert find(text) == []
    assert time.process_time() - begun < 2  # the first took a quarter of a minute
