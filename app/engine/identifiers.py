"""Numbers and addresses that name a person, a body or a place, read as they are kept.

Each reads one text and gives what is stored, or raises ValueError with an Indonesian sentence. What
kind of field holds them is `values.py`'s.
"""
from __future__ import annotations

import re
from datetime import date

from stdnum.exceptions import ValidationError
from stdnum.id import npwp as tax_number


def _digits(text: str) -> str:
    return re.sub(r"[\s.\-/]", "", text)


def nik(text: str) -> str:
    """Read the number of a resident: 16 digits with a possible day of birth in them."""
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{16}", digits):
        raise ValueError(f"NIK terdiri atas 16 angka; isian ini {len(digits)} karakter.")
    day, month = int(digits[6:8]), int(digits[8:10])
    if not (1 <= day <= 31 or 41 <= day <= 71) or not 1 <= month <= 12:
        raise ValueError("Angka ke-7 sampai ke-12 NIK bukan tanggal lahir yang mungkin.")
    if digits[12:] == "0000" or digits[:2] == "00":
        raise ValueError("NIK ini tidak mungkin: kode wilayah atau nomor urutnya nol.")
    return digits


def npwp(text: str) -> str:
    """Read a tax number, old or new, as digits; the old one by its check digit."""
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{15,16}", digits):
        raise ValueError("NPWP terdiri atas 15 angka (lama) atau 16 angka (baru).")
    if len(digits) == 15:
        try:
            tax_number.validate(digits)
        except ValidationError as error:
            raise ValueError("Angka pemeriksa NPWP tidak cocok; periksa kembali.") from error
    return digits


def nip(text: str) -> str:
    """Read the number of a civil servant or PPPK: born, appointed, sex, serial."""
    digits = _digits(text)
    if not re.fullmatch(r"[0-9]{18}", digits):
        raise ValueError("NIP terdiri atas 18 angka, misalnya 19691231 199403 1 010.")
    # Where a civil servant's has the month of appointment, a PPPK's has the number of the contract.
    month = "01" if "21" <= digits[12:14] <= "29" else digits[12:14]
    try:
        born = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
        began = date(int(digits[8:12]), int(month), 1)
    except ValueError:
        born = began = date.max
    if born >= began or digits[14] not in "12":
        raise ValueError("Susunan NIP tidak benar: tanggal lahir, TMT, atau jenis kelamin.")
    return digits


def phone(text: str) -> str:
    """Read a telephone number of Indonesia as it is stored, `62812...`."""
    digits = re.sub(r"[\s.\-()]", "", text)
    # A workbook drops the zero before a number, and some write both +62 and the zero.
    if mobile := re.fullmatch(r"(?:\+?62)?0?(8[0-9]{7,12})", digits):
        return "62" + mobile[1]
    if re.fullmatch(r"(\+?62|0)[2-79][0-9]{6,11}", digits):
        return "62" + re.sub(r"^(\+?62|0)", "", digits)
    raise ValueError("Tulis nomor telepon Indonesia, misalnya 0812 3456 7890 atau (022) 4201234.")


def email(text: str) -> str:
    """Read an address of e-mail, in small letters."""
    if not re.fullmatch(r"[^@\s]{1,64}@[^@\s.]+(\.[^@\s.]+)+", text) or len(text) > 120:
        raise ValueError("Tulis alamat pos-el seperti nama@contoh.go.id.")
    return text.lower()


def url(text: str) -> str:
    """Read an address of the web; https where nothing is said."""
    address = text if "://" in text else "https://" + text
    if not re.fullmatch(r"https?://[^\s/$.?#]+\.[^\s]+", address) or len(address) > 200:
        raise ValueError("Tulis alamat laman seperti https://contoh.or.id.")
    return address


def postcode(text: str) -> str:
    """Read a postal code."""
    if not re.fullmatch(r"[0-9]{5}", text):
        raise ValueError("Kode pos terdiri atas 5 angka.")
    return text
