"""The kop of each kind of office: two names in the ratio 3 : 4, address, double rule."""
from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pdfplumber
import pytest

from app.commands.prepare import office_words
from app.engine.result import Letterhead, Signatory
from app.views import letterheads
from reports import recap, signature
from tests.reports import samples

LEVELS = {
    "provinsi": ("Jawa Barat", "Bandung", "PEMERINTAH PROVINSI JAWA BARAT",
                 "BADAN KESATUAN BANGSA DAN POLITIK"),
    "kabupaten": ("Kabupaten Bandung", "Soreang", "PEMERINTAH KABUPATEN BANDUNG",
                  "BADAN KESATUAN BANGSA DAN POLITIK"),
    "kota": ("Kota Bandung", None, "PEMERINTAH KOTA BANDUNG", "BADAN KESATUAN BANGSA DAN POLITIK"),
    "kota_administratif": (
        "Kota Administrasi Jakarta Pusat", None, "PEMERINTAH PROVINSI DAERAH KHUSUS JAKARTA",
        "SUKU BADAN KESATUAN BANGSA DAN POLITIK KOTA ADMINISTRASI JAKARTA PUSAT"),
    "pusat": ("Pusat", None, "KEMENTERIAN DALAM NEGERI REPUBLIK INDONESIA",
              "DIREKTORAT JENDERAL POLITIK DAN PEMERINTAHAN UMUM"),
}


def printed(head: Letterhead, paper: str = "A4") -> Any:
    """Return the first page of a recap of an office."""
    document = pdfplumber.open(BytesIO(recap.render(samples.by_field(), head, paper=paper)))
    return document.pages[0]


def sizes(page: Any, words: str) -> set[float]:
    """Return the sizes of the letters of a line."""
    line = next(line for line in page.extract_text_lines() if line["text"] == words)
    return {round(char["size"], 3) for char in line["chars"]}


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("level", LEVELS)
def test_each_kind_of_office_has_its_two_names_and_a_double_rule(level, paper):
    name, town, first, second = LEVELS[level]
    said = office_words(name, level, town, "Provinsi Daerah Khusus Jakarta")
    lines = letterheads._names(said["pemerintah"], said["nama"].upper())
    assert lines == (first, second)
    page = printed(replace(samples.HEAD, lines=lines), paper)
    text = " ".join(page.extract_text().split())
    assert f"{first} {second} Jalan Contoh Nomor 1" in text
    if level != "kota_administratif":
        (upper,), (lower,) = sizes(page, first), sizes(page, second)
        assert upper / lower == pytest.approx(3 / 4, abs=0.001)
        assert lower >= 12
    rules = sorted((line["linewidth"] for line in page.lines
                    if line["width"] > 400 and line["top"] < 150), reverse=True)
    assert rules[:2] == [2.2, 0.6]


def test_a_town_is_named_without_its_kind():
    for name, town in (("Kota Bandung", "Bandung"), ("Kabupaten Garut", "Garut"),
                       ("Kota Administrasi Jakarta Pusat", "Jakarta Pusat")):
        assert office_words(name, "kota", None)["kota_surat"] == town


def test_an_address_is_broken_between_its_parts():
    contact = "Telepon 084000000001, Pos-el kesbangpol.32.73@kantor.example, Laman " \
              "https://kantor.example"
    lines = printed(replace(samples.HEAD, contact=contact)).extract_text().splitlines()
    assert "Telepon 084000000001, Pos-el kesbangpol.32.73@kantor.example," in lines
    assert "Laman https://kantor.example" in lines


def test_each_dotted_line_of_a_signature_is_told_once():
    names = (("Contoh Nama", "199912312024011001"), ("", "1"), ("Contoh Nama", ""), ("", ""))
    signers = tuple(Signatory("Kepala Badan", name, nip=nip) for name, nip in names)
    head = replace(samples.HEAD, signatories=signers)
    assert signature.lacking(head, signers) == [
        "Nama Kepala Badan belum diisi; tercetak sebagai garis.",
        "NIP Contoh Nama belum diisi; tercetak sebagai garis.",
        "Nama dan NIP Kepala Badan belum diisi; tercetak sebagai garis."]
    assert signature.lacking(replace(head, town=""), ()) == [
        "Penandatangan belum diatur pada Unit Kerja; tercetak sebagai garis.",
        "Tempat surat belum diisi pada Unit Kerja; tercetak sebagai titik-titik."]
    assert signature.lacking(replace(head, crest=True), signers[2:]) == [
        "Nama Kepala Badan belum diisi; tercetak sebagai garis."]
