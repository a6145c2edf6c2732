"""A recap says what was counted, what was left out, and where a sum does not close."""
from __future__ import annotations

import re
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO

import pypdf
import pytest

from app.engine.indonesian import rupiah_in_words
from app.engine.result import Head, Letterhead, Place, Row, Signatory, Stamp
from app.engine.vocabulary import Kind
from reports import recap, tally
from tests.reports import samples
from tests.reports.reading import flat, words

STAMP = Stamp("220/001/BKBP/XI/2026", date(2026, 11, 24), "abcd2345abcd2345abcd2345",
              "https://polpum.example/v/abcd2345abcd2345abcd2345")


def test_equal_results_give_equal_bytes_at_any_time(monkeypatch):
    charted = samples.charted()
    first = recap.render(charted, samples.CENTRE)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    monkeypatch.setenv("TZ", "America/New_York")
    assert recap.render(charted, samples.CENTRE) == first
    stream = BytesIO()
    recap.render_to(stream, charted, samples.CENTRE)
    assert stream.getvalue() == first


def test_presses_running_together_do_not_mix_letters():
    makes = [samples.by_status, samples.listing, samples.by_field, samples.forums] * 4
    alone = [recap.render(make(), samples.HEAD) for make in makes]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda make: recap.render(make(), samples.HEAD), makes)) == alone


def test_a_sum_that_does_not_close_is_said():
    text = flat(recap.render(samples.unclosed(), samples.CENTRE))
    assert "JUMLAH 404.379" in text
    assert "Jumlah tidak cocok: selisih 10.000 pada kolom Jumlah" in text
    assert "dihitung ulang 394.379" in text
    assert "Baris Yayasan: jumlah bagian 236.994, tertulis 226.994." in text


def test_corrected_yayasan_closes():
    result = samples.unclosed()
    closed = replace(result, rows=(Row(("Yayasan", 236_994)), result.rows[1]), mismatches=())
    assert "tidak cocok" not in flat(recap.render(closed, samples.CENTRE))


@pytest.mark.parametrize("make", [samples.by_status, samples.by_field, samples.forums])
def test_sums_of_the_samples_close(make):
    assert tally.differences(make()) == ()


def test_rupiah_is_added_to_the_sen():
    result = replace(samples.unclosed(), mismatches=(), totals=(None, Decimal("10.30")),
                     heads=(Head("Jenis"), Head("Anggaran", kind=Kind.RUPIAH)),
                     rows=(Row(("a", Decimal("10.10"))), Row(("b", Decimal("0.10")))))
    (sentence,) = tally.differences(result)
    assert sentence.startswith("Jumlah tidak cocok: selisih Rp0,10")


def test_a_total_of_money_stands_below_the_table_in_words():
    full = samples.forums()
    money = next(order for order, head in enumerate(full.heads) if head.kind is Kind.RUPIAH)
    spelt = replace(full, spelt=money)
    said = f"Terbilang: {rupiah_in_words(full.totals[money])}."
    assert said in flat(recap.render(spelt, samples.HEAD))
    # Of several columns of money the one that is spelt is named.
    heads = (*full.heads, Head("Realisasi", kind=Kind.RUPIAH))
    two = replace(spelt, heads=heads, totals=(*full.totals, Decimal("0.50")), spelt=len(heads) - 1,
                  rows=tuple(replace(row, cells=(*row.cells, None)) for row in full.rows))
    assert "Terbilang (Realisasi): nol rupiah lima puluh sen." in flat(
        recap.render(two, samples.HEAD))
    # A list that was cut short has no total to spell.
    cut = replace(spelt, totals=None, truncated_at=12)
    assert "Terbilang" not in flat(recap.render(cut, samples.HEAD))


def test_a_percentage_is_not_added():
    result = replace(samples.unclosed(), heads=(Head("Jenis"), Head("%", kind=Kind.PERCENT)),
                     totals=(None, 50))
    assert tally.differences(result) == ()


def test_what_was_left_out_is_said():
    text = flat(recap.render(samples.by_status(), samples.CENTRE))
    assert "Belum disetujui dan tidak dihitung: 1.234 data." in text
    assert "3 data berklasifikasi tidak ditampilkan." in text


def test_nothing_prints_nihil_and_zeros():
    pages = words(recap.render(samples.nothing(), samples.HEAD))
    assert len(pages) == 1
    assert "Nihil" in pages[0]
    assert re.search(r"JUMLAH( 0){9}\b", pages[0])
    assert "Belum disetujui dan tidak dihitung: 4 data." in pages[0]


def test_every_page_repeats_header_and_says_where_it_is():
    pages = words(recap.render(samples.listing(), samples.HEAD))
    for number, page in enumerate(pages, start=1):
        assert "(1) (2) (3) (4)" in page
        assert "Nama Ormas (Singkatan)" in page
        assert f"{len(pages)} halaman" in page
        assert ("- 2 -" in page) == (number == 2)
        assert "KONSEP" in page
        assert "Keadaan data 25 November 2026 pukul 01.45 WIB" in page


def test_an_issued_paper_is_no_draft():
    assert "KONSEP" not in flat(recap.render(
        samples.by_field(), samples.HEAD, stamp=STAMP))


def test_a_number_is_printed_letter_by_letter():
    stamp = replace(STAMP, nomor="220/001/Kesbangpol.Kota/XI/2026")
    for make in (samples.by_field, samples.listing):
        text = flat(recap.render(make(), samples.HEAD, stamp=stamp))
        assert f"NOMOR {stamp.nomor}" in text


@pytest.mark.parametrize("count", range(1, 40))
@pytest.mark.parametrize("landscape", [True, False])
@pytest.mark.parametrize("least", [1, 2])
def test_signature_stands_with_jumlah_and_one_row_if_tall_else_two(count, landscape, least):
    result = replace(samples.listing(count), landscape=landscape)
    if least == 2:
        result = replace(result, heads=result.heads[:1],
                         rows=tuple(replace(row, cells=row.cells[:1]) for row in result.rows))
    pages = words(recap.render(result, samples.HEAD))
    last = [int(number) for number in re.findall(r"^(\d+) Perkumpulan", pages[-1], re.M)]
    assert "NIP 19691231 199403 1 010" in pages[-1]
    assert f"JUMLAH {count} data" in pages[-1]
    assert len(last) >= min(least, count)
    found = [int(n) for page in pages for n in re.findall(r"^(\d+) Perkumpulan", page, re.M)]
    assert found == list(range(1, count + 1))


def test_two_sign_and_a_missing_name_is_dotted():
    text = flat(recap.render(samples.forums(), samples.TWO))
    assert "Mengetahui," in text
    assert "Plt. KEPALA BIDANG KETAHANAN EKONOMI" in text
    assert f"{'.' * 42} NIP {'.' * 34}" in text
    assert "Bandung, 25 November 2026" in text


def test_delegation_stands_above_the_office():
    head = replace(samples.HEAD, signatories=(
        Signatory("Kepala Badan", "Contoh Nama", prefix="a.n. Gubernur Jawa Barat"),))
    assert "a.n. Gubernur Jawa Barat KEPALA BADAN," in flat(recap.render(samples.forums(), head))


def test_an_office_without_settings_still_prints():
    text = flat(recap.render(samples.by_field(), Letterhead(lines=())))
    assert "REKAPITULASI ORMAS MENURUT BIDANG" in text
    assert "...................., 25 November 2026" in text


def test_broken_emblem_is_replaced():
    plain = recap.render(samples.by_field(), samples.HEAD)
    broken = replace(samples.HEAD, emblem=b"\x89PNG\r\n\x1a\nnot a picture")
    assert recap.render(samples.by_field(), broken) == plain


def test_long_title_and_long_name_wrap_whole():
    title = ("Rekapitulasi Organisasi Kemasyarakatan " * 11)[:400].strip()
    name = ("Perkumpulan Contoh Masyarakat Peduli " * 7)[:255].strip()
    solid = "W" * 255
    result = replace(samples.forums(), title=title)
    cells = result.rows[0].cells
    result = replace(result, rows=(Row((name, *cells[1:])), Row((solid, *cells[1:])),
                                   *result.rows[2:]))
    text = flat(recap.render(result, samples.HEAD))
    assert title.upper() in text
    assert solid in text.replace(" ", "")
    assert re.sub(r"\s", "", name) in re.sub(
        r"FKUB|450/Kep\S+|\d* ?Jan 2024|2024-2029|Rp\S+|\bYa\b|\b19\b|-|\s", "", text)


def test_a_text_taller_than_a_page_goes_on():
    result = samples.listing(3)
    tall = " ".join(f"kata{order}" for order in range(3000))
    row = result.rows[1]
    result = replace(result, rows=(result.rows[0], Row((tall, *row.cells[1:])), result.rows[2]))
    text = flat(recap.render(result, samples.HEAD))
    assert all(f"kata{order}" in text for order in range(3000))


def test_strange_letters_never_stop_the_press():
    odd = ("café ’kutip’ — “é” \u0627\u0644\u0633\u0644\u0627\u0645 \U0001f600 \x00\x07 "
           "a\u0301 \u202e(\\)")
    result = replace(samples.by_field(), title=odd, note=odd)
    text = flat(recap.render(result, replace(samples.HEAD, town=odd), prepared_by=odd))
    assert "café ’kutip’ — “é”" in text
    assert "á (\\)" in text
    assert "?" in text
    assert not {"\x00", "\x07", "\ufffd"} & set(text)


def test_all_fonts_are_embedded_and_the_language_is_said():
    reader = pypdf.PdfReader(BytesIO(recap.render(samples.by_status(), samples.CENTRE)))
    assert reader.trailer["/Root"]["/Lang"] == "id-ID"
    assert reader.metadata.title.startswith("Rekapitulasi Ormas menurut Status Hukum")
    assert reader.metadata.author.startswith("KEMENTERIAN DALAM NEGERI")
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


@pytest.mark.parametrize(("paper", "landscape", "millimetres"), [
    ("A4", True, (297, 210)), ("A4", False, (210, 297)),
    ("F4", True, (330, 215)), ("F4", False, (215, 330))])
def test_paper_has_the_size_asked_for(paper, landscape, millimetres):
    result = replace(samples.by_field(), landscape=landscape)
    pdf = recap.render(result, samples.HEAD, paper=paper)
    box = pypdf.PdfReader(BytesIO(pdf)).pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == millimetres


def test_an_unknown_paper_is_refused():
    with pytest.raises(ValueError, match="pilih A4 atau F4"):
        recap.render(samples.by_field(), samples.HEAD, paper="Letter")


@pytest.mark.parametrize(("place", "spoken"), [
    (samples.NATION, "Tingkat Nasional"), (samples.JABAR, "Provinsi Jawa Barat"),
    (samples.BANDUNG, "Kota Bandung"),
    (Place("32.73.01", "Sukasari", "kecamatan"), "Kecamatan Sukasari")])
def test_regions_are_named_as_titles_name_them(place, spoken):
    assert recap.place_spoken(place) == spoken


def test_ten_thousand_rows_are_all_there():
    heads = (Head("Nama"), *(Head(f"Kolom {order}") for order in range(7)),
             Head("Tanggal", kind=Kind.DATE), samples.number("Anggota"))
    rows = tuple(Row((f"Ormas Contoh {order}", *("isi pendek",) * 7, date(2026, 1, 1), order))
                 for order in range(10_000))
    result = replace(samples.listing(1), heads=heads, rows=rows, truncated_at=10_000,
                     totals=(None,) * 9 + (123_456_789,))
    stream = BytesIO()
    recap.render_to(stream, result, samples.HEAD)
    reader = pypdf.PdfReader(stream)
    assert 250 < len(reader.pages) < 500
    # The header is kept once for all pages; a nation of such lists has to be stored somewhere.
    assert len({page["/Resources"]["/XObject"].raw_get(name).idnum for page in reader.pages
                for name in page["/Resources"]["/XObject"]}) == 1
    assert stream.tell() < 1_000_000
    last = reader.pages[-1].extract_text()
    assert "10.000 Ormas Contoh 9999" in last
    assert "Daftar dihentikan pada 10.000 baris; unduh Excel untuk seluruhnya." in last
    assert "tidak cocok" not in last


def test_a_list_says_how_many_names_have_letters_that_cannot_be_printed():
    def listed(name: str) -> str:
        result = samples.listing(3)
        first = replace(result.rows[0], cells=(name, *result.rows[0].cells[1:]))
        return flat(recap.render(replace(result, rows=(first, *result.rows[1:])), samples.HEAD))

    said = "1 isian memuat huruf yang tidak dapat dicetak dan tertulis sebagai tanda tanya"
    assert said in listed("Perkumpulan \u548c\u8ae7")
    for name in ("Perkumpulan \u00c9t\u00e9’s", "Siapa?", "\u062c\u0645\u0639\u064a\u0629"):
        assert "tidak dapat dicetak" not in listed(name)


def test_headings_of_many_narrow_columns_stand_upright_and_no_word_is_broken():
    labels = ("Ancaman", "Tantangan", "Hambatan", "Gangguan")
    heads = (Head("Kabupaten/Kota", width=3),
             *(samples.number(label, f"Bidang {n}") for n in range(7) for label in labels),
             samples.number("Jumlah"))
    rows = tuple(Row((f"Kabupaten Contoh {n}", *(n * 7 % 480,) * 28, 9_999)) for n in range(5))
    result = replace(samples.by_status(), heads=heads, rows=rows, totals=None)
    for paper in ("A4", "F4"):
        lines = words(recap.render(result, samples.HEAD, paper=paper))[0].splitlines()
        assert all(sum(line == label for line in lines) == 7 for label in labels)
        assert any(line.endswith("9.999") for line in lines)
    few = recap.render(samples.by_field(), samples.HEAD)
    assert "Kesamaan kegiatan" in flat(few)
