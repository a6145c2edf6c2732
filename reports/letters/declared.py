"""What is said of a kind of letter, and what its author may ask while composing one.

A `Surat` names the record it is made from, when it is ready, and who composes it. The `Desk` hands
the author the office's words and a question box about other records; a value that is not there
becomes a dotted line and a sentence for the clerk, never an invention.
"""
from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any

from app.engine.ask import Ask
from app.engine.base import Status
from app.engine.indonesian import DAYS, MONTHS, long_date, rupiah, rupiah_in_words, terbilang
from app.engine.result import Letterhead
from app.engine.written import Letter
from reports import signature

BLANK = "." * 30
NOT_APPROVED = "Datanya belum disetujui."


@dataclass
class Desk:
    """The office a letter is written in, and what was found missing on the way."""

    ask: Ask
    head: Letterhead
    place: str
    today: date
    called: str = ""
    sifat: str = ""
    copies: tuple[str, ...] = ()
    missing: list[str] = field(default_factory=list)

    def need(self, value: Any, said: str) -> str:
        """Write a value, or a dotted line and a sentence that it is missing."""
        if isinstance(value, date):
            return long_date(value)
        if value in (None, ""):
            self.missing.append(f"{said} belum diisi; tercetak sebagai garis.")
            return BLANK
        return str(value)

    @property
    def office(self) -> str:
        """Name the post of whoever signs, or the office itself."""
        signer = next(iter(self.head.signatories), None)
        return signer.jabatan if signer else \
            f"Kepala {self.head.lines[-1].title().replace(' Dan ', ' dan ')}"

    def seal(self) -> tuple[str, ...]:
        """Return the sentences on what will be a dotted line, the signature's own first."""
        said = signature.lacking(self.head, self.head.signatories[:1])
        if self.head.crest and not self.head.emblem:
            said.append("Lambang negara belum diunggah pada Unit Kerja; kop tercetak tanpa "
                        "lambang.")
        return (*said, *self.missing)


def approved(record: Any) -> str:
    """Say what keeps a letter from being final: the record must have been approved."""
    return "" if record.status is Status.DISETUJUI else NOT_APPROVED


def always(record: Any) -> bool:
    """Offer a letter of every record."""
    return True


def label(choice: Any) -> str:
    """Write a value of a closed list; an unfilled one as a dotted line."""
    return str(choice.label) if choice else BLANK


@dataclass(frozen=True)
class Surat:
    """One kind of letter: of which entity, in which form, when, and composed by whom.

    `lacking` says what keeps it from being final, empty when nothing does. One signed `by_hand` is
    signed before its record is approved, for the signed sheet is what is approved: it is final as
    soon as its own particulars are there, and is never issued. `drawn` asks a number of the office
    when it is issued, for its record has none.
    """

    code: str
    label: str
    entity: str
    form: str
    compose: Callable[[Any, Desk], Letter]
    lacking: Callable[[Any], str] = approved
    offered: Callable[[Any], bool] = always
    by_hand: bool = False
    drawn: bool = False


def money(value: Decimal | None) -> str:
    """Write money in figures and in words, cents as well."""
    if value is None:
        return BLANK
    return f"{rupiah(value)} ({rupiah_in_words(value)})"


def spelt_day(day: date | None) -> str:
    """Write a day as the minutes of a meeting do, in words and figures."""
    if day is None:
        return (f"Pada hari ini, {BLANK[:18]}, tanggal {BLANK[:18]} bulan {BLANK[:18]} tahun "
                f"{BLANK[:18]}")
    return (f"Pada hari ini, {DAYS[day.weekday()]}, tanggal {terbilang(day.day)} bulan "
            f"{MONTHS[day.month - 1]} tahun {terbilang(day.year)} ({day:%d-%m-%Y})")


def paragraphs(text: str | None) -> list[str]:
    """Cut a long value into its paragraphs."""
    return [line.strip() for line in (text or "").splitlines() if line.strip()]
