"""One value as text: each kind reads what is possible, refuses what is not, and writes it back."""
from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from app.engine import indonesian, spelling, values
from app.engine.base import Klasifikasi, Status
from app.engine.types import Several
from app.engine.vocabulary import Choice, Field, Kind

GOOD = [
    (Kind.NIK, "3273014507800001", "3273014507800001"), (Kind.NIK, "32.7301.450780.0001",
                                                         "3273014507800001"),
    (Kind.NPWP, "0123456789012345", "0123456789012345"),
    (Kind.NIP, "19691231 199403 1 010", "196912311994031010"),
    (Kind.PHONE, "0812 3456 7890", "6281234567890"), (Kind.PHONE, "(022) 4201234", "62224201234"),
    (Kind.NIP, "199305212022212004", "199305212022212004"),
    (Kind.PHONE, "+62 812-3456-7890", "6281234567890"),
    (Kind.PHONE, "812 3456 7890", "6281234567890"),
    (Kind.PHONE, "+62 0812.3456.7890", "6281234567890"),
    (Kind.EMAIL, "Nama@Contoh.go.id", "nama@contoh.go.id"),
    (Kind.URL, "contoh.or.id/a", "https://contoh.or.id/a"), (Kind.POSTCODE, "40111", "40111"),
    (Kind.YEAR, "2026", 2026), (Kind.INTEGER, "1.250", 1250), (Kind.PERCENT, "12,5 %",
                                                               Decimal("12.5")),
    (Kind.RUPIAH, "Rp1.234.567,89", Decimal("1234567.89")), (Kind.BOOLEAN, "Ya", True),
    (Kind.RUPIAH, "Rp 1.500,-", 1500), (Kind.RUPIAH, "Rp. 149.500.000,--", 149_500_000),
    (Kind.RUPIAH, "rp1.500,00", 1500), (Kind.RUPIAH, "1.500.-", 1500),
    (Kind.RUPIAH, "1.500,", 1500), (Kind.RUPIAH, "Rp\u00a01500 ,\u2013", 1500),
    (Kind.RUPIAH, "-1.500,-", -1500),
    (Kind.BOOLEAN, "tidak", False), (Kind.DATE, "24/11/2026", date(2026, 11, 24)),
    (Kind.LATITUDE, "-6,914744", Decimal("-6.914744")), (Kind.LATITUDE, "-6.914744",
                                                         Decimal("-6.914744")),
    (Kind.LONGITUDE, "107,609810", Decimal("107.609810")),
    (Kind.LATITUDE, "-6.91474412", Decimal("-6.914744")), (Kind.YEAR, "TA 2026", 2026),
    (Kind.BOOLEAN, "Sudah", True), (Kind.BOOLEAN, "Tidak  ada", False),
    (Kind.DATE, "Selasa, 24 Nopember 2026", date(2026, 11, 24)),
    (Kind.DATE, "Jum'at, 1 Peb. 2026", date(2026, 2, 1)),
    (Kind.DATE, "24-Nov-2026", date(2026, 11, 24)), (Kind.DATE, "2026/11/24", date(2026, 11, 24)),
    (Kind.DATE, "2026-11-24 00:00:00", date(2026, 11, 24)),
    (Kind.MOMENT, "24 November 2026 pukul 13.45 WITA", datetime(2026, 11, 24, 5, 45)),
    (Kind.MOMENT, "Selasa, 24 November 2026, 13:45:00", datetime(2026, 11, 24, 6, 45)),
    (Kind.MOMENT, "2026-11-24T13:45", datetime(2026, 11, 24, 6, 45))]
BAD = [
    (Kind.NIK, "3273014507800"), (Kind.NIK, "3273019907800001"), (Kind.NIK, "3273014507800000"),
    (Kind.NIK, "327301450780000x"), (Kind.NPWP, "123"), (Kind.NPWP, "012345678901234"),
    (Kind.NIP, "196912311994031"), (Kind.NIP, "196913311994031010"),
    (Kind.NIP, "196902301994031010"), (Kind.NIP, "199412311994031010"),
    (Kind.NIP, "196912311994133010"), (Kind.NIP, "196912311994033010"), (Kind.PHONE, "123"),
    (Kind.PHONE, "0812"), (Kind.EMAIL, "nama@"), (Kind.EMAIL, "a b@c.id"),
    (Kind.URL, "bukan laman"), (Kind.NIK, "٣٢٧٣٠١٤٥٠٧٨٠٠٠٠١"),
    (Kind.URL, "javascript:alert(1)"), (Kind.POSTCODE, "4011"), (Kind.YEAR, "26"),
    (Kind.INTEGER, "1,5"), (Kind.INTEGER, "9.999.999.999"), (Kind.PERCENT, "-1"),
    (Kind.RUPIAH, "1,234"), (Kind.RUPIAH, "1e9"), (Kind.RUPIAH, "Rp ,-"), (Kind.RUPIAH, "1.50,-"),
    (Kind.RUPIAH, "1.500-"), (Kind.RUPIAH, "1.500,5-"), (Kind.RUPIAH, "1.500."),
    (Kind.DECIMAL, "1.500,-"), (Kind.INTEGER, "1.500,-"), (Kind.DECIMAL, "9" * 20),
    (Kind.BOOLEAN, "mungkin"),
    (Kind.DATE, "31-02-2026"), (Kind.MOMENT, "24-11-2026 25.00"), (Kind.LATITUDE, "45"),
    (Kind.LONGITUDE, "10"), (Kind.TEXT, "a\x00b"), (Kind.LONG, "x" * 20_001)]


@pytest.mark.parametrize(("kind", "text", "value"), GOOD)
def test_a_possible_value_is_read_and_written_back(kind: Kind, text: str, value) -> None:
    said = Field("Contoh", kind=kind)
    assert values.read(said, text) == value
    assert values.read(said, values.write(said, value)) == value
    assert values.show(said, value) not in ("", "–")


@pytest.mark.parametrize(("kind", "text"), BAD)
def test_an_impossible_value_is_refused_with_a_sentence(kind: Kind, text: str) -> None:
    with pytest.raises(ValueError, match=r"[A-Z][\w ]{6,}"):
        values.read(Field("Contoh", kind=kind), text)


@pytest.mark.parametrize("text", ["-", "\u2013", "\u2014", " - "])
def test_a_dash_stands_for_nothing_except_in_words(text: str) -> None:
    for kind in Kind:
        said = Field("Contoh", kind=kind, size=20, choices=Status)
        assert values.read(said, text) == (text.strip() if kind in values.WORDS else None)


def test_nihil_is_a_number_where_a_number_is_asked_and_a_word_elsewhere() -> None:
    for kind in (Kind.INTEGER, Kind.RUPIAH, Kind.PERCENT):
        assert values.read(Field("Contoh", kind=kind), " NIHIL ") == 0
    assert values.read(Field("Contoh", kind=Kind.TEXT), "Nihil") == "Nihil"
    with pytest.raises(ValueError, match="Tulis tahun"):
        values.read(Field("Contoh", kind=Kind.YEAR), "nihil")


def test_a_number_may_bear_the_unit_of_its_own_field() -> None:
    said = Field("Peserta", kind=Kind.INTEGER, unit="orang")
    assert [values.read(said, text) for text in ("25 orang", "1.250 Orang", "3 jiwa")] == [
        25, 1250, 3]
    with pytest.raises(ValueError, match="bilangan bulat seperti"):
        values.read(said, "25 rumah")


class Rank(Choice):
    LOW = "III/a", "Penata Muda (III/a)", "Pertama."
    MANY = "semua", "Suku, ras, dan agama", "Keempat."
    NEXT = "III/b", "Penata Muda Tingkat I (III/b)", "Kedua.", "Penata Muda Tk. I"
    OTHER = "lain", "Lainnya (III/a lama)", "Ketiga."


@pytest.mark.parametrize(("text", "member"), [
    ("III/a", "LOW"), ("iii.A", "LOW"), ("Penata  Muda", "LOW"), ("Penata Muda, III/a", "LOW"),
    ("III/a - Penata Muda", "LOW"), ("PENATA MUDA TK I", "NEXT"),
    ("Penata Muda Tk.I / III b", "NEXT"), ("Penata Muda (III/b)", ""), ("Penata", ""), ("III", ""),
    ("%III/a", ""), ("Suku, ras, agama", "MANY"), ("suku dan ras serta agama", "MANY"),
    ("Suku, ras", ""), ("dan", "")])
def test_a_member_answers_to_what_is_declared_of_it_and_to_nothing_else(text: str,
                                                                        member: str) -> None:
    found = spelling.found(Rank, text)
    assert (found.name if found else "") == member


def test_a_name_without_its_level_is_found_by_the_level_of_the_office() -> None:
    class Rule(Choice):
        PROVINCE = "prov", "Perda Provinsi", "Satu."
        CITY = "kab", "Perda Kab/Kota", "Dua.", "Perda Kota", "Perda Kabupaten"

    assert spelling.found(Rule, "Perda") is None
    assert [spelling.of_level(Rule, "PERDA", level) for level in (
        "provinsi", "kabupaten", "kota", "pusat", "")] == [
        Rule.PROVINCE, Rule.CITY, Rule.CITY, None, None]


def test_a_title_may_begin_with_another_name_of_its_kind() -> None:
    class Law(Choice):
        ACT = "uu", "UU", "Satu.", "Undang-Undang"

    assert spelling.otherwise(Law.ACT, "UU Nomor 17 Tahun 2013") == {
        "undang undang nomor 17 tahun 2013"}
    assert not spelling.otherwise(Law.ACT, "UU")


def test_a_name_of_two_members_is_neither_and_a_declaration_of_it_is_found() -> None:
    class Twice(Choice):
        ONE = "satu", "Satu", "Pertama.", "Awal"
        TWO = "dua", "Dua", "Kedua.", "awal."

    assert spelling.found(Twice, "awal") is None
    assert [name for name, _, _ in spelling.clashes(Twice)] == ["awal."]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_empty_text_is_nothing(kind: Kind) -> None:
    said = Field("Contoh", kind=kind, choices=Status)
    assert values.read(said, "  ") is None
    assert values.write(said, None) == ""
    assert values.show(said, None) == "–"


@pytest.mark.parametrize(("text", "words"), [("-1", "Paling kecil 0 %."),
                                             ("1001", "Paling besar 1.000 %.")])
def test_a_share_is_refused_by_the_bound_it_breaks(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        values.read(Field("Contoh", kind=Kind.PERCENT), text)


def test_bounds_are_kept_and_said_in_words() -> None:
    whole = Field("Anggota", kind=Kind.INTEGER, low=1, high=21)
    assert values.read(whole, "21") == 21
    for text, words in (("0", "Paling kecil 1."), ("22", "Paling besar 21.")):
        with pytest.raises(ValueError, match=words):
            values.read(whole, text)
    past = Field("Tanggal", kind=Kind.DATE, high="hari_ini")
    with pytest.raises(ValueError, match="sesudah hari ini"):
        values.read(past, "01-01-2199")
    term = Field("Selesai", kind=Kind.DATE)
    assert values.read(term, f"31-12-{indonesian.today().year + 50}")
    with pytest.raises(ValueError, match="Tahun 2199 terlalu jauh"):
        values.read(term, "31-12-2199")
    plan = Field("Tahun", kind=Kind.YEAR, low=2013, high="tahun_depan")
    assert values.read(plan, str(indonesian.today().year + 1))
    for text, words in (("2012", "Tahun paling awal 2013."), ("2199", "Tahun paling jauh 20")):
        with pytest.raises(ValueError, match=words):
            values.read(plan, text)
    with pytest.raises(ValueError, match="Paling banyak 5 karakter"):
        values.read(Field("Nama", size=5), "enam..")


def test_a_choice_is_found_by_value_or_label_and_never_guessed() -> None:
    said = Field("Keadaan", kind=Kind.CHOICE, choices=Status)
    assert values.read(said, "DISETUJUI") is Status.DISETUJUI
    assert values.read(said, "Disetujui") is Status.DISETUJUI
    for text in ("Setuju", "DISETUJU", "Status.DRAF", "0"):
        with pytest.raises(ValueError, match="tidak ada dalam pilihan: Draf"):
            values.read(said, text)


def test_several_choices_stand_in_the_order_of_their_list() -> None:
    said = Field("Kelas", kind=Kind.SEVERAL, choices=Klasifikasi)
    chosen = values.read(said, "rahasia; Biasa;rahasia")
    assert chosen == (Klasifikasi.BIASA, Klasifikasi.RAHASIA)
    assert values.write(said, chosen) == "biasa;rahasia"
    assert values.read(said, "Rahasia, biasa dan terbatas") == (
        Klasifikasi.BIASA, Klasifikasi.TERBATAS, Klasifikasi.RAHASIA)
    kept = Several(Klasifikasi)
    assert kept.process_bind_param(reversed(chosen), None) == '["biasa","rahasia"]'
    assert kept.process_result_value('["biasa","rahasia"]', None) == chosen
    assert kept.process_bind_param((), None) is None


def test_a_private_value_is_masked_and_an_empty_one_stays_empty() -> None:
    said = Field("NIK", kind=Kind.NIK)
    assert values.masked(said, "3273014507800001") == "3273014507800001"
    private = replace(said, private=True)
    assert values.masked(private, "3273014507800001") == "•••"
    assert values.masked(private, None) is None


def test_lines_of_a_short_text_become_one_and_of_a_long_one_stay() -> None:
    assert values.read(Field("Nama", size=40), "dua\r\nbaris") == "dua baris"
    assert values.read(Field("Catatan", kind=Kind.LONG), "dua\r\nbaris") == "dua\nbaris"


@pytest.mark.parametrize(("typed", "kept"), [
    ("Yayasan \u202eNama\u202c", "Yayasan Nama"), ("Yayasan\x07 Nama", "Yayasan Nama"),
    ("Yayasan\u2028Nama", "Yayasan Nama"), ("Yayasan\x0bNama", "Yayasan Nama"),
    ("\u2067Yayasan\u200f \x92Nama\x7f", "Yayasan Nama")])
def test_what_no_eye_sees_is_not_kept(typed: str, kept: str) -> None:
    assert values.read(Field("Nama", kind=Kind.TEXT), typed) == kept
