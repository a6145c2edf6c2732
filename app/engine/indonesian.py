"""Numbers, rupiah and dates, read as a clerk types them and written as a letter prints them.

Nothing here knows a form or a page: text in, value out, and back. A value that cannot be read
raises ValueError with an Indonesian sentence. Periods are spoken in `periods.py`.
"""
from __future__ import annotations

import re
from datetime import UTC, date, datetime, tzinfo
from decimal import Decimal

from app.engine import zones
from app.engine.zones import WIB

MONTHS = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
          "September", "Oktober", "November", "Desember")
SHORT_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des")
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
# What else paper calls a month: old spellings, other abbreviations, and what a program wrote.
OTHER_MONTHS = {
    "pebruari": 2, "peb": 2, "agust": 8, "agt": 8, "ags": 8, "agts": 8, "sept": 9, "nopember": 11,
    "nop": 11, "january": 1, "february": 2, "march": 3, "may": 5, "june": 6, "july": 7,
    "august": 8, "aug": 8, "october": 10, "oct": 10, "december": 12, "dec": 12}
ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
DASHES = frozenset({"-", "--", "\u2010", "\u2013", "\u2014", "\u2212"})

_GROUPED = re.compile(r"-?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?")
_PLAIN = re.compile(r"-?[0-9]+(,[0-9]+)?")
# As an English program writes it, where it can mean nothing else: two commas, or a full stop after
# a comma. `1,234` is one and some thousandths, or a thousand: nobody knows.
_ENGLISH = re.compile(r"-?[0-9]{1,3}(?:(?:,[0-9]{3}){2,}(?:\.[0-9]+)?|,[0-9]{3}\.[0-9]+)")
_RP = re.compile(r"rp\.?", re.IGNORECASE)
_NO_SEN = re.compile(r"(?<=[0-9])(,|[,.][-\u2013\u2014]{1,2})$")
_BLANKS = re.compile("[\u00a0\u2007\u202f]")
_BREAKS = re.compile("[\x0b\x0c\x85\u2028\u2029]")
# What no eye sees: marks of a file or a program, and those that turn the order of what follows, by
# which a name would be read otherwise than it is stored.
_NOTHING = re.compile("[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060"
                      "\u2066-\u2069\ufeff]")
_DAY = "|".join((*DAYS, "Jum['\u2019]at", "Ahad"))
_ISO_DATE = re.compile(r"([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[ T]00:00(?::00(?:\.0+)?)?)?")
_NUMBER_DATE = re.compile(r"([0-9]{1,2}) ?[-/. ] ?([0-9]{1,2}) ?[-/. ] ?([0-9]{4})")
_SHORT_YEAR = re.compile(r".*[0-9][ \-/.]+(?:[0-9]{1,2}|[A-Za-z]+)[ \-/.,]+['\u2019]?([0-9]{2})")
_WORD_DATE = re.compile(r"([0-9]{1,2})[ \-/.]+([A-Za-z]+)[ \-/.,]+([0-9]{4})")
_WEEKDAY = re.compile(rf"(?:{_DAY})(?: ?[,/.] ?| )(?=[0-9])", re.IGNORECASE)
_MOMENT = re.compile(r"(?P<day>.*?),? (?:(?:pukul|pkl\.?|jam) )?(?P<hour>[0-9]{1,2})[.:]"
                     r"(?P<minute>[0-9]{2})(?:[.:][0-9]{2}(?:\.[0-9]+)?)? ?(?P<zone>WIB|WITA|WIT)?",
                     re.IGNORECASE)
_UNITS = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_SCALES = ((10**15, "kuadriliun"), (10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"))


def now() -> datetime:
    """Return this moment in UTC without zone mark, as every column of ours stores it."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def today() -> date:
    """Return today's date at the office of the one who acts; Jakarta's where nobody does.

    It is the date that an office's own paper carries: in Papua a day begins two hours sooner.
    """
    return now().replace(tzinfo=UTC).astimezone(zones.here()).date()


def local(moment: datetime, zone: tzinfo = WIB) -> datetime:
    """Turn a stored UTC moment into Jakarta time (WIB), or another one."""
    return moment.replace(tzinfo=UTC).astimezone(zone)


def read_decimal(text: str) -> Decimal:
    """Read `1.234.567,89`, `1234567,89` or `Rp1.234`; a full stop is only a thousands mark.

    `1,234,567.89` is read as well; what could be meant in both ways is refused.
    """
    bare = text.strip().removeprefix("Rp").strip().replace(" ", "").replace("\u2212", "-")
    if _GROUPED.fullmatch(bare):
        bare = bare.replace(".", "")
    elif _ENGLISH.fullmatch(bare):
        bare = bare.replace(",", "").replace(".", ",")
    elif not _PLAIN.fullmatch(bare):
        raise ValueError("Tulis angka seperti 1.234.567,89: titik ribuan, koma desimal.")
    return Decimal(bare.replace(",", "."))


def read_rupiah(text: str) -> Decimal:
    """Read money also as paper writes it: `Rp 1.500,-`, `Rp. 1.500,--`, `1.500,` half typed."""
    bare = "".join(text.split())
    if sign := _RP.match(bare):
        bare = bare[sign.end():]
    return read_decimal(_NO_SEN.sub("", bare))


def write_decimal(value: Decimal | int | float, places: int | None = None) -> str:
    """Write a number with thousands dots and a decimal comma."""
    number = Decimal(str(value))
    if places is not None:
        text = f"{number:,.{places}f}"
    else:
        text = f"{number:,f}"
        text = text.rstrip("0").rstrip(".") if "." in text else text
    return text.translate(str.maketrans(",.", ".,"))


def rupiah(value: Decimal | int) -> str:
    """Write money as `Rp1.234.567,00`, without a space after Rp."""
    return "Rp" + write_decimal(value, 2)


def tidy(text: str) -> str:
    """Return a text without what only looks like a space or like nothing; no blanks at its ends."""
    if text.isascii() and text.isprintable():
        return text.strip()
    return _NOTHING.sub("", _BREAKS.sub("\n", _BLANKS.sub(" ", text))).strip()


def one_line(text: str) -> str:
    """Return a tidy text with one space where there were blanks or breaks."""
    return " ".join(tidy(text).split())


def read_date(text: str) -> date:
    """Read `24-11-2026`, `24/11/2026`, `Selasa, 24 November 2026` or the machine's `2026-11-24`."""
    bare = _without_weekday(" ".join(text.split()))
    if match := _ISO_DATE.fullmatch(bare):
        year, month, day = (int(part) for part in match.groups())
    elif match := _NUMBER_DATE.fullmatch(bare):
        day, month, year = (int(part) for part in match.groups())
    elif match := _WORD_DATE.fullmatch(bare):
        day, year = int(match[1]), int(match[3])
        month = _month_number(match[2])
    elif match := _SHORT_YEAR.fullmatch(bare):
        raise ValueError(f"Tahun “{match[1]}” hanya dua angka; tulis tahun empat angka, misalnya "
                         "17-08-2024.")
    else:
        raise ValueError("Tulis tanggal seperti 24-11-2026.")
    if not 1800 <= year <= 2199:
        raise ValueError("Tahun harus antara 1800 dan 2199.")
    try:
        return date(year, month, day)
    except ValueError as error:
        raise ValueError(f"Tanggal {bare} tidak ada dalam kalender.") from error


def _without_weekday(text: str) -> str:
    named = _WEEKDAY.match(text)
    return text[named.end():] if named else text


def is_weekday(text: str) -> bool:
    """Tell whether a text is the name of a day of the week and nothing else."""
    return re.fullmatch(_DAY, text.strip(), re.IGNORECASE) is not None


def _month_number(name: str) -> int:
    lowered = name.lower()
    for index, (long, short) in enumerate(zip(MONTHS, SHORT_MONTHS, strict=True), start=1):
        if lowered in (long.lower(), short.lower()):
            return index
    if lowered in OTHER_MONTHS:
        return OTHER_MONTHS[lowered]
    raise ValueError(f"Nama bulan “{name}” tidak dikenal.")


def read_moment(text: str) -> datetime:
    """Read `24-11-2026 13.45`, `24 November 2026 pukul 13.45 WITA` or ISO; give the UTC moment.

    Without a zone the time of one's own office is meant.
    """
    match = _MOMENT.fullmatch(" ".join(text.replace("T", " ", text[10:11] == "T").split()))
    if not match:
        raise ValueError("Tulis tanggal dan jam seperti 24-11-2026 13.45.")
    hour, minute = int(match["hour"]), int(match["minute"])
    if hour > 23 or minute > 59:
        raise ValueError("Jam harus antara 00.00 dan 23.59.")
    zone = zones.ZONES[match["zone"].upper()] if match["zone"] else zones.here()
    typed = datetime.combine(read_date(match["day"]), datetime.min.time())
    return typed.replace(hour=hour, minute=minute, tzinfo=zone).astimezone(UTC).replace(tzinfo=None)


def read_key(text: str) -> int | None:
    """Read the number of a row; None for anything that no row can have."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def typed_date(value: date) -> str:
    """Write a date as a form field holds it."""
    return f"{value:%d-%m-%Y}"


def typed_moment(value: datetime) -> str:
    """Write a stored moment as a form field holds it, in the time of one's office.

    Outside Western Indonesia the zone is named, so that nobody reads another hour in it.
    """
    zone = zones.here()
    return f"{local(value, zone):%d-%m-%Y %H.%M}" + ("" if zone is WIB else f" {zone}")


def long_date(value: date) -> str:
    """Write `24 November 2026`."""
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def short_date(value: date) -> str:
    """Write `24 Nov 2026`, for tables."""
    return f"{value.day} {SHORT_MONTHS[value.month - 1]} {value.year}"


def day_and_date(value: date) -> str:
    """Write `Selasa, 24 November 2026`."""
    return f"{DAYS[value.weekday()]}, {long_date(value)}"


def long_moment(value: datetime) -> str:
    """Write `24 November 2026 pukul 13.45 WIB` from a stored UTC moment, in one's office's time."""
    here = local(value, zones.here())
    return f"{long_date(here.date())} pukul {here:%H.%M} {here:%Z}"


def short_moment(value: datetime) -> str:
    """Write `24 Nov 2026 13.45 WIB` from a stored UTC moment, for tables."""
    here = local(value, zones.here())
    return f"{short_date(here.date())} {here:%H.%M} {here:%Z}"


def roman_month(value: date) -> str:
    """Return the month as the Roman numeral that document numbers use."""
    return ROMAN[value.month - 1]


def terbilang(number: int) -> str:
    """Spell a whole number in words, as money is spelt on receipts and letters."""
    if number < 0:
        return "minus " + terbilang(-number)
    if number == 0:
        return "nol"
    return " ".join(_spell(number))


def rupiah_in_words(value: Decimal | int) -> str:
    """Spell money to the sen: `dua juta rupiah lima puluh sen`."""
    whole, cents = divmod(round(abs(Decimal(value)) * 100), 100)
    said = f"{terbilang(whole)} rupiah" + (f" {terbilang(cents)} sen" if cents else "")
    return f"minus {said}" if value < 0 and (whole or cents) else said


def _spell(number: int) -> list[str]:
    for scale, name in _SCALES:
        if number >= scale:
            head, rest = divmod(number, scale)
            return [*_spell(head), name, *_spell(rest)]
    if number >= 2000:
        return [*_spell(number // 1000), "ribu", *_spell(number % 1000)]
    if number >= 1000:
        return ["seribu", *_spell(number - 1000)]
    if number >= 200:
        return [_UNITS[number // 100], "ratus", *_spell(number % 100)]
    if number >= 100:
        return ["seratus", *_spell(number - 100)]
    if number >= 20:
        return [_UNITS[number // 10], "puluh", *_spell(number % 10)]
    if number >= 12:
        return [_UNITS[number - 10], "belas"]
    return {10: ["sepuluh"], 11: ["sebelas"], 0: []}.get(number) or [
        word for word in (_UNITS[number % 10],) if word]


def uncapital(label: str) -> str:
    """Write a label within a sentence: its first letter small, but names as they are.

    A name is an abbreviation (`FKUB`), or words that all begin with a capital (`Unit Kerja`).
    """
    first, *rest = label.split() or [""]
    named = rest and all(word[:1].isupper() and not word.isupper() for word in rest)
    if named or first[1:] != first[1:].lower() or any(map(str.isdigit, first)):
        return label
    return " ".join([first[:1].lower() + first[1:], *rest])
