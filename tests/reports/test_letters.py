"""Every letter prints as approved; what is missing is a line, what is private is never there."""
from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pypdf
import pytest
from PIL import Image, ImageDraw

from app.engine import freezing, registry
from app.engine.result import Letterhead, Signatory, Stamp
from app.engine.written import JUDUL, KORESPONDENSI, Hands
from app.models.naskah import JenisSurat
from reports import letters
from reports.letters import blocks
from reports.letters import paper as setting
from tests.reports import letters as made
from tests.reports import samples
from tests.reports.reading import flat, looks_as_approved, picture, words

GOLDEN = Path(__file__).parents[1] / "golden"
CODES = [each.code for each in letters.ALL]
STAMP = Stamp("220/001/CONTOH/2026", date(2026, 11, 24), "a" * 24,
              "https://contoh.example/v/" + "a" * 24)


def kind(code: str) -> letters.Surat:
    return next(each for each in letters.ALL if each.code == code)


def composed(code: str, **said):
    return kind(code).compose(made.RECORDS[code](), made.desk(**said))


@pytest.mark.parametrize("code", CODES)
def test_words_are_those_approved(code, recording):
    text = "\f\n".join(words(letters.render(composed(code), samples.HEAD, paper="A4"))) + "\n"
    kept = GOLDEN / f"surat-{code.replace('_', '-')}.txt"
    if recording:
        kept.write_text(text, encoding="utf-8")
    assert kept.exists(), f"{kept.name} was never recorded: look at the page, then make golden"
    assert text == kept.read_text(encoding="utf-8")


def issued(code: str):
    """Return a letter and its stamp, as issuing leaves them: of one number and one day."""
    letter = composed(code)
    if kind(code).by_hand:
        return letter, None
    number = STAMP.nomor if kind(code).drawn else letter.nomor
    day = letter.tanggal or STAMP.tanggal
    return replace(letter, nomor=number, tanggal=day), replace(STAMP, nomor=number, tanggal=day)


@pytest.mark.parametrize("paper", ["A4", "F4"])
@pytest.mark.parametrize("code", CODES)
def test_pages_look_as_approved(code, paper, recording, tmp_path):
    letter, stamp = issued(code)
    pdf = letters.render(letter, samples.HEAD, paper=paper, stamp=stamp)
    looks_as_approved(picture(pdf, tmp_path, last=3),
                      GOLDEN / f"surat-{code.replace('_', '-')}-{paper.lower()}.png", recording)


@pytest.mark.parametrize("code", CODES)
def test_a_letter_is_whole_on_either_paper_and_frozen_as_it_is(code):
    letter = composed(code)
    assert letter.missing == ()
    assert letter.code == code
    for paper in ("A4", "F4"):
        pdf = letters.render(letter, samples.HEAD, paper=paper, stamp=STAMP)
        text = flat(pdf)
        assert "KONSEP" not in text
        assert "Contoh Nama Kepala, S.IP., M.Si." in text
        assert "Tembusan: 1. Gubernur Contoh (sebagai laporan) 2. Arsip" in text
        assert made.SECRET not in text
        assert "Rahasia Contoh" not in text
        assert pdf == letters.render(freezing.read(freezing.text_of(letter)), samples.HEAD,
                                     paper=paper, stamp=STAMP)
        # The signature never stands alone on its page.
        last = words(pdf)[-2 if letter.annex else -1]
        assert len(last[:last.index("KEPALA BADAN")].split()) > 8


@pytest.mark.parametrize("code", CODES)
def test_a_form_is_never_mixed_with_the_other(code):
    letter = composed(code)
    assert letter.form == kind(code).form
    text = flat(letters.render(letter, samples.HEAD, draft=True))
    assert "KONSEP" in text
    assert ("Yth." in text) is ("Lampiran :" in text) is (letter.form == KORESPONDENSI)
    assert ("NOMOR " in text) is (letter.form == JUDUL)


@pytest.mark.parametrize("code", CODES)
def test_what_a_draft_or_an_office_lacks_is_a_line_and_a_sentence(code):
    head = Letterhead(lines=samples.HEAD.lines)
    desk = made.desk(head=head, called="", copies=())
    letter = kind(code).compose(made.bare(made.RECORDS[code]()), desk)
    assert len(letter.missing) >= 2
    text = flat(letters.render(letter, head, draft=True))
    assert "None" not in text
    assert "." * 30 in text
    assert "NIP ....." in text
    assert "Penandatangan belum diatur pada Unit Kerja; tercetak sebagai garis." in letter.missing


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_a_letter_that_nearly_fits_a_page_closes_up_to_fit_it(paper, monkeypatch):
    letter, stamp = issued("keterangan_keberadaan")
    assert len(words(letters.render(letter, samples.HEAD, paper=paper, stamp=stamp))) == 1
    # A much longer one is not squeezed: its lines stand as on any other letter.
    more = replace(letter, body=(*letter.body, *letter.body))
    pdf = letters.render(more, samples.HEAD, paper=paper, stamp=stamp)
    assert len(words(pdf)) == 2
    monkeypatch.setattr(setting, "TIGHT", setting.ROOMY)
    assert letters.render(more, samples.HEAD, paper=paper, stamp=stamp) == pdf
    assert len(words(letters.render(letter, samples.HEAD, paper="A4", stamp=stamp))) == 2


def test_an_office_rules_its_letters_by_the_same_codes():
    registry.load()
    assert {each.value for each in JenisSurat} - set(CODES) <= {"pengantar_rekap"}
    for each in letters.ALL:
        assert letters.find(registry.entity(each.entity), each.code) is each


def test_who_signs_for_another_names_whom():
    head = replace(samples.HEAD, signatories=(Signatory(
        "Kepala Badan", "Contoh Nama", nip="196912311994031010", prefix="a.n.",
        above="Wali Kota Contoh"),))
    letter = composed("pengingat_laporan", head=head)
    assert "a.n. WALI KOTA CONTOH KEPALA BADAN, Contoh Nama" in flat(letters.render(letter, head))
    head = replace(head, signatories=(replace(
        head.signatories[0], prefix="u.b.", above="Wali Kota Contoh; Sekretaris Daerah"),))
    acting = replace(head, signatories=(replace(
        head.signatories[0], jabatan="Plt. Sekretaris Daerah", prefix="a.n.",
        above="Pj. Wali Kota Contoh"),))
    assert "a.n. Pj. WALI KOTA CONTOH Plt. SEKRETARIS DAERAH, Contoh Nama" in flat(
        letters.render(letter, acting))
    assert "a.n. WALI KOTA CONTOH SEKRETARIS DAERAH u.b. KEPALA BADAN, Contoh Nama" in flat(
        letters.render(letter, head))


def test_a_certificate_names_the_paper_it_was_given_on_and_not_a_newer_one():
    record = made.RECORDS["keterangan_keberadaan"]()
    compose = kind("keterangan_keberadaan").compose
    assert f"{made.AHU} tanggal 2 Maret 2019" in str(compose(record, made.desk()).body)
    record.nomor_legalitas = None
    assert record.ormas.nomor_legalitas in str(compose(record, made.desk()).body)


def test_a_reminder_speaks_by_the_day():
    record = made.RECORDS["pengingat_laporan"]()
    said = {}
    for day in (date(2026, 6, 1), date(2026, 7, 15), date(2026, 8, 1)):
        letter = kind("pengingat_laporan").compose(record, made.desk(today=day))
        said[day.month] = flat(letters.render(letter, samples.HEAD))
    assert "disampaikan paling lambat tanggal 31 Juli 2026" in said[6]
    assert "belum kami terima" not in said[6]
    assert "belum kami terima. Laporan tersebut disampaikan paling lambat" in said[7]
    assert "telah lewat" in said[8]


def test_a_long_text_goes_on_over_the_pages_whole():
    record = made.RECORDS["laporan_politik"]()
    record.uraian_fakta = "\n".join(" ".join(f"kata{number}x{part}" for number in range(300))
                                    for part in range(6))
    pdf = letters.render(kind("laporan_politik").compose(record, made.desk()), samples.HEAD)
    text = flat(pdf)
    assert len(words(pdf)) > 4
    assert all(f"kata{number}x{part}" in text for number in range(300) for part in range(6))


@pytest.mark.parametrize("paper", ["A4", "F4"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(paper):
    """However long the title above and the texts between, down to a single line."""
    record = made.RECORDS["laporan_politik"]()
    record.uraian_fakta = record.analisis = record.prediksi = record.rekomendasi = "Satu baris."
    for lines in range(1, 40):
        record.uraian_fakta = "Satu baris.\n" * lines
        pages = words(letters.render(kind("laporan_politik").compose(record, made.desk()),
                                     samples.HEAD, paper=paper))
        for page in pages:
            body = [line for line in page.splitlines() if line and "halaman" not in line]
            assert not re.match(r"([A-D]\. )?(Fakta|Analisis|Prediksi|Rekomendasi)$", body[-1])


def test_letters_that_cannot_be_printed_are_said_before_a_letter_is_issued():
    record = made.RECORDS["keterangan_keberadaan"]()
    record.ormas.nama = record.ormas.nama_singkatan = "Perkumpulan \u548c\u8ae7 \u00c9t\u00e9’s"
    letter = kind("keterangan_keberadaan").compose(record, made.desk())
    assert letters.unprintable(letter) == [
        "“Perkumpulan \u548c\u8ae7 \u00c9t\u00e9’s” memuat huruf yang tidak dapat dicetak; "
        "tercetak sebagai tanda tanya."]
    assert "Perkumpulan ?? \u00c9t\u00e9’s" in flat(letters.render(letter, samples.HEAD))
    assert letters.unprintable(composed("keterangan_keberadaan")) == []


def test_no_line_is_torn_apart_where_a_long_number_goes_to_the_next():
    """Lines reach from margin to margin by spaces that are still spaces."""
    record = made.RECORDS["keterangan_keberadaan"]()
    for length in range(60):
        record.nomor_surat_pengantar = "96/" + "LAPOR-CONTOH" * 3 + "X" * length + "/2026"
        pdf = letters.render(kind("keterangan_keberadaan").compose(record, made.desk()),
                             samples.HEAD)
        first = pypdf.PdfReader(BytesIO(pdf)).pages[0].get_contents().get_data()
        widened = [float(each) for each in re.findall(rb"([\d.]+) Tw", first) if float(each)]
        assert len(widened) > 5
        assert max(widened) <= 12


CATCHING = replace(samples.HEAD, catchword=True)


@pytest.mark.parametrize("code", CODES)
def test_each_page_ends_with_the_first_word_of_the_next(code):
    record = made.RECORDS[code]()
    if hasattr(record, "uraian_fakta"):
        record.uraian_fakta = "\n".join(
            " ".join(f"kata{part}x{number}" for number in range(90)) for part in range(20))
    letter = kind(code).compose(record, made.desk(head=CATCHING))
    for paper in ("A4", "F4"):
        pages = words(letters.render(letter, CATCHING, paper=paper, stamp=STAMP))
        text = len(pages) - bool(letter.annex)
        for page, after in pairwise(pages[:text]):
            caught = re.search(r"^(.+) \.\.\.$", page, re.M)
            start = re.search(r"^- \d+ -$\s+(.*?)$", after, re.M | re.S)
            assert start[1].split()[0] == caught[1].split()[0]
        # Where a new part or nothing follows there is no word.
        assert not re.search(r"\w \.\.\.$", pages[text - 1], re.M)
    assert not re.search(r"\w \.\.\.$", "".join(words(letters.render(
        letter, samples.HEAD, paper="A4", stamp=STAMP))), re.M)


def test_a_page_that_goes_on_with_who_signs_is_caught_by_the_name_too():
    hands = Hands((("Yohanes Ramadhan", "Anggota"), ("." * 30, "Pengurus")))
    assert [hand.opening for hand in blocks.hands(hands, 400)] == ["1. Yohanes", "2."]


def test_words_with_catchwords_are_those_approved(recording):
    letter = composed("keterangan_keberadaan", head=CATCHING)
    text = "\f\n".join(words(letters.render(letter, CATCHING, paper="A4"))) + "\n"
    kept = GOLDEN / "surat-kata-penyambung.txt"
    if recording:
        kept.write_text(text, encoding="utf-8")
    assert text == kept.read_text(encoding="utf-8")
    assert "4. surat ..." in text


def crest(emblem: bytes | None) -> Letterhead:
    """Return the kop of the head of a region who signs himself and has no NIP."""
    return replace(samples.HEAD, lines=("WALI KOTA CONTOH",), address="", contact="", crest=True,
                   emblem=emblem, signatories=(Signatory("Wali Kota Contoh", "Contoh Nama"),))


def test_the_head_of_a_region_writes_below_the_emblem_that_was_uploaded(recording, tmp_path):
    stream = BytesIO()
    drawn = Image.new("RGB", (80, 90), "white")
    ImageDraw.Draw(drawn).ellipse((3, 3, 76, 86), outline="black", width=3)
    drawn.save(stream, "PNG")
    head = crest(stream.getvalue())
    letter = composed("pengingat_laporan", head=head)
    assert letter.missing == ()
    pdf = letters.render(letter, head, paper="A4", stamp=STAMP)
    looks_as_approved(picture(pdf, tmp_path), GOLDEN / "surat-kepala-daerah-a4.png", recording)
    assert "NIP" not in flat(pdf)
    assert samples.HEAD.address not in flat(pdf)


def test_no_state_emblem_is_made_up():
    head = crest(None)
    letter = composed("pengingat_laporan", head=head)
    assert letter.missing == (
        "Lambang negara belum diunggah pada Unit Kerja; kop tercetak tanpa lambang.",)
    pdf = letters.render(letter, head, paper="A4")
    assert flat(pdf).startswith("WALI KOTA CONTOH")
    office = letters.render(letter, samples.HEAD, paper="A4")
    # The shield that stands for an office's missing emblem is not drawn: curves are its alone.
    assert not _curves(pdf)
    assert _curves(office)


def _curves(pdf: bytes) -> list[bytes]:
    page = pypdf.PdfReader(BytesIO(pdf)).pages[0]
    return re.findall(rb"\d c\s", page.get_contents().get_data())
