"""Workbooks as offices write them: percentages, the names of places and parties, money on paper."""
from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from app.engine import regions, registry, sheet_read, sheets, values
from app.engine.actor import Actor, acting
from app.engine.lookups import Lookups
from app.engine.sheet_formats import is_percent
from app.engine.sheet_places import _SHORT, Places
from app.engine.vocabulary import Field, Kind
from tests import factories
from tests.engine.test_sheet_guard import MAIN, workbook
from tests.engine.test_sheets import Book, exported, run
from tests.every.world import World


def shown(path: Path, name: str, heads: list[str], rows: list[list[Any]]) -> Path:
    """Write a sheet; a cell may be a pair of its value and its number format."""
    made = openpyxl.Workbook()
    page = made.active
    page.title = name
    page.append(heads)
    for number, row in enumerate(rows, start=2):
        for order, cell in enumerate(row, start=1):
            value, form = cell if isinstance(cell, tuple) else (cell, "General")
            page.cell(number, order, value).number_format = form
    made.save(path)
    return path


@pytest.mark.parametrize(("code", "percent"), [
    ("0%", True), ("0.00%", True), ("0.0\\ %", True), ("[Red]-0.0%;0.0%", True),
    ('0" persen"%', True), ("0.00", False), ('0.00" %"', False), ("0\\%", False), ("0_%", False),
    ("0*%", False), ("[$%-421]0", False), ('0.00 %"', False), ('0"%', False), ("General", False)])
def test_only_a_bare_percent_sign_multiplies(code: str, percent: bool) -> None:
    assert is_percent(code) is percent


@pytest.mark.parametrize(("kind", "text"), [
    (Kind.PERCENT, "45,24"), (Kind.DECIMAL, "45,24"), (Kind.INTEGER, "45,24"),
    (Kind.TEXT, "45,24%")])
def test_a_cell_in_percent_reads_as_it_is_seen(kind: Kind, text: str, tmp_path: Path) -> None:
    path = shown(tmp_path / "isi.xlsx", "Isi", ["a", "b"], [[(0.4524, "0.00%"), (0.4524, "0.00")]])
    seen, plain = sheet_read.read(path)["Isi"][1]
    assert sheets.typed(Field("X", kind=kind), seen) == text
    assert plain == 0.4524


def test_a_whole_percentage_stays_whole(tmp_path: Path) -> None:
    path = shown(tmp_path / "isi.xlsx", "Isi", ["a"], [[(0.07, "0%")], [(1, "0%")], [("7%", "0%")]])
    said = Field("X", kind=Kind.INTEGER)
    assert [sheets.typed(said, row[0]) for row in sheet_read.read(path)["Isi"][1:]] \
        == ["7", "100", "7%"]


def test_percentages_are_found_however_the_file_is_written(tmp_path: Path) -> None:
    path = workbook(tmp_path / "isi.xlsx", (
        '<x:row r="2"><x:c r="B2" s="1"><x:v>0.5</x:v></x:c><x:c s="1"><x:v>0.25</x:v></x:c>'
        '<c r="A2"><v>0.5</v></c></x:row><row><c><v>1</v></c><c s="2"><v>0.75</v></c></row>'
        '<row><c s="1" t="b"><v>1</v></c><c s="3"><v>0.5</v></c></row>'), at="Lembar/satu.xml")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/styles.xml", (
            f'<x:styleSheet xmlns:x="{MAIN}"><x:numFmts><x:numFmt numFmtId="164" '
            'formatCode="0.0%"/></x:numFmts><x:cellStyleXfs><x:xf numFmtId="9"/></x:cellStyleXfs>'
            '<x:cellXfs><x:xf numFmtId="0"/><x:xf numFmtId="10"/><x:xf numFmtId="164"/>'
            '<x:xf numFmtId="2"/></x:cellXfs></x:styleSheet>'))
    table = sheet_read.read(path)["S0"]
    assert [row[:3] for row in table[1:]] == [[0.5, 50, 25], [1, 75, ""], [True, 0.5, ""]]


@pytest.mark.parametrize("styles", ["<!DOCTYPE a><a/>", "<a>"])
def test_styles_that_cannot_be_read_are_refused(styles: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "isi.xlsx", "<row r='1'><c r='A1'><v>1</v></c></row>")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/styles.xml", styles)
    with pytest.raises(ValueError, match="rusak"):
        sheet_read.read(path)


def test_a_percentage_is_stored_as_seen_and_survives_export_and_import(
        house: World, tmp_path: Path) -> None:
    path = shown(tmp_path / "isi.xlsx", "Kepala daerah", ["nama", "masa_jabatan_mulai",
                                                          "persen_suara"],
                 [["Contoh Satu", "20-02-2025", (0.4524, "0.00%")],
                  ["Contoh Dua", "20-02-2020", (45.24, '0.00" %"')],
                  ["Contoh Tiga", "20-02-2015", "45,24%"]])
    outcome = run(house, "sari", "kepala_daerah", sheet_read.read(path))
    assert (outcome.wrong, outcome.added) == (0, 3), outcome.problems
    entity = registry.entity("kepala_daerah")
    with house.acting("sari") as session:
        kept = session.scalars(select(entity.persen_suara).where(
            entity.nama.in_(("Contoh Satu", "Contoh Dua", "Contoh Tiga"))))
        assert list(kept) == [Decimal("45.24")] * 3
    tables = exported(house, "sari", "kepala_daerah", tmp_path, status="draf")
    again = run(house, "sari", "kepala_daerah", tables)
    assert again.unchanged == len(tables["Kepala daerah"]) - 1, again.problems


@pytest.mark.parametrize(("text", "called"), [
    ("Partai Gerindra", "Gerindra"), ("PARTAI  GOLKAR", "Golkar"), ("partai garuda", "Garuda"),
    ("Partai Golongan  Karya", "Golkar"), ("Partai PDIP", "PDIP"), ("Partai Buruh", "Partai Buruh"),
    ("PDI Perjuangan", "PDIP"), ("P.D.I.P", "PDIP"), ("Partai Keadilan Sejahtera (PKS)", "PKS"),
    ("Fraksi Golkar", ""), ("Partai", ""), ("Partai %", ""), ("% Golkar", ""), ("Partai gol", "")])
def test_a_party_answers_to_its_printed_name(text: str, called: str, house: World) -> None:
    parpol = registry.entity("parpol")
    with house.acting("sari") as session:
        found = Lookups(session).referred(parpol, text)
        assert [session.get(parpol, key).singkatan for key, _ in found] == ([called] * bool(called))


def test_a_printed_name_of_two_parties_is_neither(house: World) -> None:
    parpol = registry.entity("parpol")
    with house.acting("dewi") as session:
        factories.store(session, house.actors["dewi"], parpol, "", kode="golkar2",
                        singkatan="GOLKAR", nama="Partai Golkar Contoh")
        assert len(Lookups(session).referred(parpol, "Partai Golkar")) == 2
        assert len(Lookups(session).referred(parpol, "golkar")) == 2


def test_a_row_finds_its_record_by_what_its_references_mean(house: World) -> None:
    heads = ["Pemilu", "Partai", "suara_sah", "kursi"]

    def taken(party: str, votes: int) -> tuple[int, int, int, int]:
        outcome = run(house, "joko", "perolehan_pemilu", {"Perolehan suara dan kursi": [
            heads, ["Pemilu Legislatif 2019", party, votes, 5]]})
        return outcome.wrong, outcome.added, outcome.changed, outcome.unchanged

    assert taken("Garuda", 100) == (0, 1, 0, 0)
    assert taken("Partai Garda Republik Indonesia", 100) == (0, 0, 0, 1)
    assert taken("PARTAI GARUDA", 200) == (0, 0, 1, 0)
    assert taken("garuda", 200) == (0, 0, 0, 1)
    assert taken("Partai Perindo", 200) == (0, 1, 0, 0)
    assert taken("Partai Entah", 200)[:2] == (1, 0)


def test_a_child_is_found_by_what_its_references_mean(house: World) -> None:
    entity = registry.entity("kepala_daerah")

    def taken(party: str, told: str) -> tuple[int, int, int, list[str | None]]:
        outcome = run(house, "sari", "kepala_daerah", {
            "Kepala daerah": [["nama", "masa_jabatan_mulai"], ["Contoh Empat", "20-02-2024"]],
            "Partai pengusung": [["Induk", "Partai", "keterangan"], [2, party, told]]})
        with house.acting("sari") as session:
            held = session.scalar(select(entity).where(entity.nama == "Contoh Empat"))
            return (outcome.wrong, outcome.added + outcome.changed, outcome.unchanged,
                    [child.keterangan for child in held.pengusung])

    assert taken("Golkar", "a") == (0, 1, 0, ["a"])
    assert taken("Partai Golongan Karya", "a") == (0, 0, 1, ["a"])
    assert taken("Partai Golongan Karya", "b") == (0, 1, 0, ["b"])
    assert taken("PKB", "c") == (0, 1, 0, ["b", "c"])


def test_references_that_cannot_be_told_apart_are_compared_as_spelt(house: World) -> None:
    """Two parties called alike: the one that the records know is found, as the export wrote it."""
    entity, parpol = registry.entity("perolehan_pemilu"), registry.entity("parpol")
    table = [["Pemilu", "Partai", "kursi"], ["Pemilu Legislatif 2019", "Hanura", 3]]
    assert run(house, "joko", "perolehan_pemilu", {entity.__entity__.label: table}).added == 1
    with house.acting("dewi") as session:
        factories.store(session, house.actors["dewi"], parpol, "", kode="hanura2",
                        singkatan="HANURA", nama="Partai Hanura Contoh")
        session.commit()
    again = run(house, "joko", "perolehan_pemilu", {entity.__entity__.label: table})
    assert (again.wrong, again.unchanged) == (0, 1), again.problems


@pytest.fixture
def places(house: World) -> Iterator[Places]:
    """Two offices of one name and the province above them; an empty cell means the first."""
    with house.acting("sari") as session:
        yield Places(session, ["32.73", "32.04", "32", "34", "11.10"], "32.73")


@pytest.mark.parametrize(("cell", "kode"), [
    ("", "32.73"), (None, "32.73"), ("32.73", "32.73"), ("32.73 Kota Bandung", "32.73"),
    ("Kota Bandung", "32.73"), ("KOTA  BANDUNG", "32.73"), ("kota bandung", "32.73"),
    ("Kota Bandung (32.73)", "32.73"), ("3273", "32.73"), (3273, "32.73"), (3273.0, "32.73"),
    (32.73, "32.73"), ("32,73", "32.73"), ("32.73 - Bandung", "32.73"),
    ("3273 Kota Bandung", "32.73"),
    ("Kab. Bandung", "32.04"), ("Kabupaten Bandung", "32.04"), ("KAB BANDUNG", "32.04"),
    ("32.04 Bandung", "32.04"), ("Provinsi Jawa Barat", "32"), ("Jawa Barat", "32"),
    ("PROV. JAWA BARAT", "32"), (32, "32"), ("32 Jawa Barat", "32"), ("DI Yogyakarta", "34"),
    ("D.I. Yogyakarta", "34"), ("Daerah Istimewa Yogyakarta", "34"), (11.1, "11.10"),
    ("Provinsi Yogyakarta", "34"), ("32.73 Kesbangpol", "32.73"), ("Jabar", "32"),
    ("Pemprov. JABAR", "32"), ("Kesbangpol Provinsi Jabar", "32"), ("DIY", "34"),
    ("D.I.Y.", "34"), ("Kota Bandung, Jawa Barat", "32.73"),
    ("Kab. Bandung, Prov. Jabar", "32.04")])
def test_an_office_is_named_as_officers_write_it(cell: Any, kode: str, places: Places) -> None:
    assert (places.office(cell), places.refusal(cell)) == (kode, "")


def test_a_short_name_is_written_with_letters_of_its_province(house: World) -> None:
    with house.acting("sari") as session:
        names = {short: regions.name(session, code) for short, code in _SHORT.items()}
    assert len({*_SHORT.values()}) == len(_SHORT)
    for short, name in names.items():
        letters = iter("nanggroe aceh darussalam" if short == "nad" else name.casefold())
        assert all(letter in letters for letter in short), (short, name)


@pytest.mark.parametrize(("cell", "sentence"), [
    ("Bandung", "dapat berarti Kabupaten Bandung (32.04) atau Kota Bandung (32.73); tulis kodenya"),
    ("Yogyakarta", "dapat berarti"), ("Gorontalo", "dapat berarti"),
    ("Kota Cimahi", "kantor Anda sendiri"), ("Cimahi", "kantor Anda sendiri"),
    ("3277", "kantor Anda sendiri"), ("Kota Pangkal Pinang", "kantor Anda sendiri"),
    ("Kota Jakarta Selatan", "kantor Anda sendiri"), ("DKI Jakarta", "kantor Anda sendiri"),
    ("32.73.05", "kantor Anda sendiri"), ("pusat", "kantor Anda sendiri"),
    ("Kab. Cimahi", "“Kab. Cimahi” tidak dikenal; tulis kodenya, misalnya 32.73."),
    ("Bandoeng", "tidak dikenal"), ("32.99", "tidak dikenal"), (32.7, "tidak dikenal"),
    ("32.731", "tidak dikenal"), ("Jalan 32", "tidak dikenal"), ("Kota", "tidak dikenal"),
    ("32.73 Kabupaten Bandung", "tidak sama"),
    ("Kota Cimahi (32.73)", "tidak sama")])
def test_any_other_place_is_refused_with_what_is_wrong(cell: Any, sentence: str,
                                                       places: Places) -> None:
    assert places.office(cell) is None
    assert sentence in places.refusal(cell)


def test_a_row_of_an_unknown_place_tells_its_other_mistakes_too(house: World) -> None:
    heads = ["Wilayah", "nama", "tanggal_terdaftar"]
    outcome = run(house, "sari", "ormas", {"Ormas": [
        heads, ["Kota Bandung", "Ormas Contoh Wilayah", ""],
        ["Bandung", "Ormas Contoh Lain", "besok"], ["Kota Cimahi", "Ormas Contoh Ketiga", ""]]})
    assert [(p.row, p.column, p.sentence.split(";")[0]) for p in outcome.problems] == [
        (3, "Wilayah", "Wilayah “Bandung” dapat berarti Kabupaten Bandung (32.04) atau Kota "
                       "Bandung (32.73)"),
        (3, "Tanggal terdaftar", "Tulis tanggal seperti 24-11-2026."),
        (4, "Wilayah", "Wilayah hanya dapat diisi kantor Anda sendiri.")]
    good = run(house, "sari", "ormas", {"Ormas": [heads, ["KOTA BANDUNG", "Ormas Contoh Wilayah",
                                                          ""]]})
    assert (good.wrong, good.added) == (0, 1)
    again = run(house, "sari", "ormas", {"Ormas": [heads, [3273, "Ormas Contoh Wilayah", ""]]})
    assert (again.wrong, again.unchanged) == (0, 1)


def test_a_stored_row_keeps_its_place(house: World) -> None:
    key = house.record(registry.entity("ormas")).id
    for place, sentence in (("Kab. Bandung", "tidak dapat diubah"), ("Entah", "tidak dikenal")):
        outcome = run(house, "sari", "ormas", {"Ormas": [["ID", "Wilayah", "nama", "Singkatan"],
                                                         [key, place, "Apa saja", "X"]]})
        assert [p.column for p in outcome.problems] == ["Wilayah"]
        assert sentence in outcome.problems[0].sentence


def test_an_id_alone_does_not_turn_a_record_into_another(house: World) -> None:
    known = house.record(registry.entity("ormas"))
    heads = ["ID", "nama", "Singkatan"]
    other = run(house, "sari", "ormas", {"Ormas": [heads, [known.id, "Ormas Contoh Lain", "OCL"]]})
    assert [(p.column, p.sentence[:20]) for p in other.problems] == [("ID", "ID ini milik data la")]
    same = run(house, "sari", "ormas", {"Ormas": [heads, [known.id, known.title, "OCM"]]})
    assert (same.problems, same.changed) == ([], 1)
    with house.acting("sari") as session:
        version = session.get(registry.entity("ormas"), known.id).version
    named = run(house, "sari", "ormas", {"Ormas": [
        [*heads, "Versi"], [known.id, "Ormas Contoh Lain", "OCN", version]]})
    assert (named.problems, named.changed) == ([], 1)


def test_a_warning_about_a_stored_child_row_names_its_sheet_and_heading(house: World) -> None:
    main = ["RAD P4GN Kota Bandung Tahun 2026", 2026]
    table: Book = {
        "RAD P4GN": [["nama", "tahun", "nomor_penetapan", sheets.REASON], [*main, "", "Benar."]],
        "Aksi": [[sheets.OWNER, "kode_aksi", "uraian", "batas_waktu"],
                 [2, "G1", "Sosialisasi", "30-06-2027"]]}
    assert run(house, "sari", "rad_p4gn", table).added == 1
    again = run(house, "sari", "rad_p4gn", {
        "RAD P4GN": [["nama", "tahun", "nomor_penetapan"], [*main, "188/2026"]]})
    assert [(p.sheet, p.row, p.column) for p in again.warnings] == [
        ("RAD P4GN", 2, "Aksi: Batas waktu")]


@pytest.mark.parametrize(("who", "written"), [
    (Actor(1, "Sari", "32.73"), datetime(2026, 11, 25, 1, 5)),
    (Actor(1, "Sefnat", "94.71"), "25-11-2026 03.05 WIT"),
    (Actor(1, "Dewi", "00", national=True), "25-11-2026 01.05 WIB")])
def test_an_hour_that_another_zone_may_read_is_written_with_its_own(
        who: Actor, written: datetime | str) -> None:
    moment, said = datetime(2026, 11, 24, 18, 5), Field("Waktu", kind=Kind.MOMENT)
    with acting(who):
        cell = sheets.cell(said, moment)
        assert cell == written
        assert values.read(said, sheets.typed(said, cell)) == moment
