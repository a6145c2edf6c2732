"""What a value is, whatever column holds it; and how a closed list of values is written."""
from __future__ import annotations

from enum import StrEnum


class Choice(StrEnum):
    """A closed list; every member is written `NAME = "value", "Label", "meaning"`.

    Further texts are its synonyms: what paper and clerks also call it. Every door takes them for
    the member; what is shown and stored stays label and value.
    """

    label: str
    meaning: str
    synonyms: tuple[str, ...]

    def __new__(cls, value: str, label: str = "", meaning: str = "", *synonyms: str) -> Choice:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = label or value.replace("_", " ").capitalize()
        member.meaning = meaning
        member.synonyms = synonyms
        return member


class Kind(StrEnum):
    """What a value is, whatever column holds it: decides widget, reading, writing, alignment."""

    TEXT = "teks"
    LONG = "teks_panjang"
    INTEGER = "bilangan"
    DECIMAL = "desimal"
    RUPIAH = "rupiah"
    PERCENT = "persen"
    YEAR = "tahun"
    DATE = "tanggal"
    MOMENT = "tanggal_jam"
    BOOLEAN = "ya_tidak"
    CHOICE = "pilihan"
    SEVERAL = "pilihan_ganda"
    REFERENCE = "rujukan"
    ATTACHMENT = "lampiran"
    LATITUDE = "lintang"
    LONGITUDE = "bujur"
    NIK = "nik"
    NPWP = "npwp"
    NIP = "nip"
    PHONE = "telepon"
    EMAIL = "pos-el"
    URL = "laman"
    POSTCODE = "kode_pos"
    DOCUMENT = "nomor_dokumen"
    POINTER = "nomor_rujukan"


NUMERIC = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RUPIAH, Kind.PERCENT, Kind.YEAR,
                     Kind.LATITUDE, Kind.LONGITUDE})
