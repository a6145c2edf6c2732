"""The longest words a form accepts stay on the page: nothing is clipped, no figure is broken."""
from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import pdfplumber
import pytest

from app.engine import registry
from app.engine.result import Signatory, Stamp
from reports import letters, recap
from reports.page import paper as paper_of
from tests.reports import letters as made
from tests.reports import samples, synthetic

registry.load()
RECAPS = {each.code: each for _, each in registry.recaps()}
ARABIC = "\u062c\u0645\u0639\u064a\u0629 \u0627\u0644\u0633\u0644\u0627\u0645"
NAME = (f"Perkumpulan Contoh Masyarakat Peduli Persaudaraan ’Al-Ḥikmah’ café {ARABIC} " * 5)[:255]
SOLID = ("Perkumpulancontohmasyarakatpeduli" * 8)[:255]
TITLE = ("Rekapitulasi Organisasi Kemasyarakatan menurut Status ’contoh’ é " * 8)[:400]
STAMP = Stamp("200.1.2.3/000123/SURAT-KELUAR/32.73/VIII/2026", date(2026, 11, 24),
              "abcd2345" * 3, "https://polpum.kesbangpol.contoh.example/v/" + "abcd2345" * 3)
SIGNER = Signatory(
    ("Kepala Badan Kesatuan Bangsa dan Politik Provinsi Contoh Kepulauan " * 3)[:160],
    ("Prof. Dr. Contoh Nama Kepala Panjang, S.IP., M.Si., " * 3)[:120],
    "Pembina Utama Muda (IV/c), contoh pangkat yang ditulis panjang sekali pada setelan",
    "196912311994031010", "a.n.",
    ("Gubernur Contoh Kepulauan Raya; Sekretaris Daerah Provinsi Contoh Kepulauan " * 3)[:200])
HEAD = replace(
    samples.HEAD, lines=(("PEMERINTAH PROVINSI CONTOH PEGUNUNGAN KEPULAUAN RAYA " * 4)[:160],
                         ("BADAN KESATUAN BANGSA DAN POLITIK DALAM NEGERI " * 4)[:160]),
    address=("Jalan Contoh Panjang Nomor 1 Blok A " * 8)[:200],
    contact=f"Pos-el {'contoh' * 19}@a.example, Laman https://{'contoh' * 30}.example",
    town="Kota Contoh Kepulauan Raya Barat Daya Pegunungan Selatan Utara Timur Tengah"[:80],
    signatories=(SIGNER,))
EDGE = 1.0


def strays(pdf: bytes, sheet: Any) -> list[str]:
    """Name the words that reach beyond the margins or run into one another."""
    found = []
    with pdfplumber.open(BytesIO(pdf)) as document:
        for page in document.pages:
            words = page.extract_words(x_tolerance=1.5, keep_blank_chars=False)
            found += [word["text"] for word in words
                      if word["x0"] < sheet.left - EDGE
                      or word["x1"] > sheet.wide - sheet.right + EDGE]
            found += _overlapping(words)
    return found


def _overlapping(words: list[dict[str, Any]]) -> list[str]:
    lines: dict[float, list[dict[str, Any]]] = {}
    for word in words:
        lines.setdefault(round(word["bottom"], 1), []).append(word)
    return [f"{one['text']} ~ {other['text']}" for line in lines.values()
            for one, other in pairwise(sorted(line, key=lambda word: word["x0"]))
            if other["x0"] < one["x1"] - EDGE]


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("code", ["R-WAS-2", "R-LAP-1", "R-ORM-1", "R-ORM-2", "R-KON-4"])
def test_a_recap_of_long_names_stays_within_its_margins(code, paper):
    result = synthetic.result_of(RECAPS[code])
    rows = list(result.rows)
    for order, name in enumerate((NAME, SOLID)):
        rows[order] = replace(rows[order], cells=(name, *rows[order].cells[1:]))
    result = replace(result, rows=tuple(rows), title=TITLE)
    pdf = recap.render(result, HEAD, paper=paper, stamp=STAMP)
    assert strays(pdf, paper_of(paper, result.landscape)) == []
    with pdfplumber.open(BytesIO(pdf)) as document:
        text = "\n".join(page.extract_text() for page in document.pages)
    # A figure that was broken over two lines would not be found whole.
    for total in result.totals or ():
        if isinstance(total, int):
            assert f"{total:,}".replace(",", ".") in text


def longest(value: Any) -> Any:
    """Put the longest words in place of the example's."""
    if isinstance(value, SimpleNamespace):
        return SimpleNamespace(**{name: longest(each) for name, each in vars(value).items()})
    if isinstance(value, list):
        return [longest(each) for each in value]
    if type(value) is str and value.startswith("Contoh Ketua"):
        return SOLID
    return NAME if type(value) is str and "ontoh" in value and " " in value else value


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("surat", letters.ALL, ids=lambda each: each.code)
def test_a_letter_of_long_names_stays_within_its_margins(surat, paper):
    record = longest(made.RECORDS[surat.code]())
    if hasattr(record, "judul"):
        record.judul = TITLE
    letter = surat.compose(record, made.desk(
        head=HEAD, place="Kabupaten Contoh Kepulauan Raya Barat Daya Pegunungan Selatan",
        called=TITLE[:120], copies=(NAME, SOLID)))
    pdf = letters.render(letter, HEAD, paper=paper, stamp=None if surat.by_hand else STAMP)
    assert strays(pdf, paper_of(paper)) == []


def test_no_heading_of_a_letter_is_parted_from_its_table():
    record = made.RECORDS["berita_acara_banpol"]()
    surat = next(each for each in letters.ALL if each.code == "berita_acara_banpol")
    for lines in range(1, 40):
        record.parpol.nama = "\n".join(["Partai Contoh"] * lines)
        letter = surat.compose(record, made.desk())
        with pdfplumber.open(BytesIO(letters.render(letter, samples.HEAD, paper="A4"))) as pdf:
            page = next(page for page in (page.extract_text() for page in pdf.pages)
                        if "Kelengkapan berkas" in page)
        assert "Surat permohonan Ada dan sesuai" in page
