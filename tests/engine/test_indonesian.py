"""Numbers, money and dates as a clerk types them and a letter prints them; there and back again."""
from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine import indonesian, zones
from app.engine.actor import Actor, acting, as_system

PROVINCES = Path(indonesian.__file__).parents[1] / "models" / "reference" / "wilayah.csv"
DAYS = st.dates(date(1800, 1, 1), date(2199, 12, 31))
AMOUNTS = st.decimals(-10**13, 10**13, places=2, allow_nan=False, allow_infinity=False)


@given(AMOUNTS)
def test_a_written_number_is_read_back(value: Decimal) -> None:
    assert indonesian.read_decimal(indonesian.write_decimal(value)) == value
    assert indonesian.read_decimal(indonesian.rupiah(abs(value))) == abs(value)


@given(DAYS)
def test_every_written_date_is_read_back(day: date) -> None:
    for write in (indonesian.typed_date, indonesian.long_date, indonesian.short_date,
                  date.isoformat, lambda d: f"{d:%d/%m/%Y}"):
        assert indonesian.read_date(write(day)) == day


@given(st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30)))
def test_a_typed_moment_is_read_back(moment: datetime) -> None:
    minute = moment.replace(second=0, microsecond=0)
    assert indonesian.read_moment(indonesian.typed_moment(minute)) == minute


@pytest.mark.parametrize(("text", "value"), [
    ("1.234.567,89", "1234567.89"), ("Rp1.234", "1234"), ("Rp 1.234,5", "1234.5"), ("-12", "-12"),
    ("0", "0"), ("1234567", "1234567"), (" 7 ", "7"), ("12,50", "12.50"),
    ("1,234,567", "1234567"), ("1,234.56", "1234.56"), ("Rp1,234,567.80", "1234567.8"),
    ("1,234", "1.234")])
def test_numbers_are_read_as_typed(text: str, value: str) -> None:
    assert indonesian.read_decimal(text) == Decimal(value)


@pytest.mark.parametrize("text", ["1,2345,678", "12.5", "1.23.456", "1e5", "--1", "satu", "1,2,3",
                                  "", "١٢", "0x10", "Infinity", "NaN", "1 .2"])
def test_a_number_that_can_be_misread_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="titik ribuan"):
        indonesian.read_decimal(text)


@pytest.mark.parametrize("text", ["31-02-2026", "00-01-2026", "2026-13-01", "1-1-26", "kemarin",
                                  "1 Foo 2026", "12-12-1799", "12-12-2200", ""])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w{4,}"):
        indonesian.read_date(text)


@pytest.mark.parametrize("text", ["17-08-24", "17/8/24", "17 Agustus 24", "17 Agt '24"])
def test_a_year_of_two_figures_is_refused_for_nobody_knows_its_century(text: str) -> None:
    with pytest.raises(ValueError, match="“24” hanya dua angka; tulis tahun empat angka"):
        indonesian.read_date(text)


@pytest.mark.parametrize(("write", "said"), [
    (lambda: indonesian.long_date(date(2026, 11, 24)), "24 November 2026"),
    (lambda: indonesian.short_date(date(2026, 8, 1)), "1 Agu 2026"),
    (lambda: indonesian.day_and_date(date(2026, 11, 24)), "Selasa, 24 November 2026"),
    (lambda: indonesian.long_moment(datetime(2026, 11, 24, 18, 5)),
     "25 November 2026 pukul 01.05 WIB"),
    (lambda: indonesian.short_moment(datetime(2026, 11, 24, 18, 5)), "25 Nov 2026 01.05 WIB"),
    (lambda: indonesian.uncapital("Laporan kegiatan ormas"), "laporan kegiatan ormas"),
    (lambda: indonesian.uncapital("Petugas SIPANTAU"), "petugas SIPANTAU"),
    (lambda: indonesian.uncapital("Unit Kerja"), "Unit Kerja"),
    (lambda: indonesian.uncapital("FKUB"), "FKUB"),
    (lambda: indonesian.uncapital("RAD P4GN"), "RAD P4GN"),
    (lambda: indonesian.uncapital("Indeks Demokrasi Indonesia"), "Indeks Demokrasi Indonesia"),
    (lambda: indonesian.roman_month(date(2026, 9, 1)), "IX"),
    (lambda: indonesian.rupiah(Decimal("1234567.5")), "Rp1.234.567,50"),
    (lambda: indonesian.write_decimal(Decimal("1000.500")), "1.000,5")])
def test_words_are_official(write, said: str) -> None:
    assert write() == said


@pytest.mark.parametrize(("home", "typed", "shown"), [
    ("32.73", "25-11-2026 01.05", "25 November 2026 pukul 01.05 WIB"),
    ("64.72", "25-11-2026 02.05 WITA", "25 November 2026 pukul 02.05 WITA"),
    ("94", "25-11-2026 03.05 WIT", "25 November 2026 pukul 03.05 WIT"),
    ("00", "25-11-2026 01.05", "25 November 2026 pukul 01.05 WIB")])
def test_an_hour_is_told_and_read_in_the_time_of_ones_office(
        home: str, typed: str, shown: str) -> None:
    moment = datetime(2026, 11, 24, 18, 5)
    with acting(Actor(1, "Sari", home)):
        assert indonesian.typed_moment(moment) == typed
        assert indonesian.long_moment(moment) == shown
        assert indonesian.read_moment(typed) == moment
        assert indonesian.read_moment(typed.removesuffix(shown[-4:])) == moment, "no zone: own time"
        with as_system("menguji jam"):
            assert indonesian.long_moment(moment) == shown
    assert indonesian.long_moment(moment).endswith("01.05 WIB")


@pytest.mark.parametrize(("home", "day"), [("94.03", 1), ("51", 1), ("11", 30), ("00", 30)])
def test_a_day_begins_where_one_works(home: str, day: int, monkeypatch: Any) -> None:
    monkeypatch.setattr(indonesian, "now", lambda: datetime(2026, 11, 30, 16, 30))
    with acting(Actor(1, "Sari", home)):
        assert indonesian.today().day == day
    assert indonesian.today().day == 30


def test_every_province_keeps_one_of_the_three_times() -> None:
    kept = Counter(zones.zone_of(line.split(",")[0]).tzname(None)
                   for line in PROVINCES.read_text("utf-8").splitlines()
                   if re.fullmatch(r"[0-9]{2}", line.split(",")[0]) and line[:2] != "00")
    assert kept == {"WIB": 18, "WITA": 12, "WIT": 8}, "Keppres 41/1987"


@pytest.mark.parametrize(("number", "words"), [
    (0, "nol"), (11, "sebelas"), (19, "sembilan belas"), (20, "dua puluh"), (100, "seratus"),
    (115, "seratus lima belas"), (1000, "seribu"), (1999, "seribu sembilan ratus sembilan puluh "
                                                          "sembilan"),
    (2001, "dua ribu satu"), (1_000_000, "satu juta"), (21_000_000_000, "dua puluh satu miliar"),
    (-5, "minus lima")])
def test_money_is_spelt(number: int, words: str) -> None:
    assert indonesian.terbilang(number) == words


@pytest.mark.parametrize(("money", "words"), [
    (Decimal(0), "nol rupiah"), (0, "nol rupiah"), (Decimal("0.05"), "nol rupiah lima sen"),
    (Decimal("1500.50"), "seribu lima ratus rupiah lima puluh sen"),
    (Decimal("999999.995"), "satu juta rupiah"), (Decimal("-2.10"), "minus dua rupiah sepuluh sen"),
    (Decimal("1000000000000.00"), "satu triliun rupiah"),
    (Decimal("12345678901234.99"),
     "dua belas triliun tiga ratus empat puluh lima miliar enam ratus tujuh puluh delapan juta "
     "sembilan ratus satu ribu dua ratus tiga puluh empat rupiah sembilan puluh sembilan sen")])
def test_money_is_spelt_to_the_sen(money: Decimal | int, words: str) -> None:
    assert indonesian.rupiah_in_words(money) == words


@pytest.mark.parametrize(("text", "key"), [
    ("12", 12), ("", None), ("²", None), ("١٢", None), ("-1", None), ("9" * 5000, None),
    ("1.0", None), (" 1", None)])
def test_the_number_of_a_row_is_read_strictly(text: str, key: int | None) -> None:
    assert indonesian.read_key(text) == key


def test_today_is_the_day_in_jakarta() -> None:
    assert timedelta(hours=6) < (indonesian.local(indonesian.now()).replace(tzinfo=None)
                                 - indonesian.now()) < timedelta(hours=8)
