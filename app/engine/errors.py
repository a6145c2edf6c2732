"""The exception tree of the house; each class says whose mistake it is.

    DomainError            .status, .sentence() in Indonesian
    ├── Invalid        422 the person's: .problems, shown at the fields
    ├── Refused        403 the right is missing: .reason
    ├── OutOfRegion    404 outside one's reach: looks exactly like absence
    ├── Unread         404 an address that says nothing: a period, a code of a recap: .reason
    ├── NotYourMove    409 the state or the role does not allow it
    ├── TooFine        400 so short a period would tell of single classified records
    ├── Stale          409 somebody saved first
    ├── Silent         503 a service outside the house does not answer: .reason
    ├── Unready        503 who runs the server has something to set first: .reason
    └── NobodyActing   500 ours: regional data touched with nobody acting
    Misdeclared            ours, at boot: .findings, all of them

Those of which only .reason is said share `Reasoned`. `app/views/errors.py` is the only place where
these become pages or JSON.
"""
from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.engine.indonesian import long_moment


@dataclass(frozen=True)
class Problem:
    """One refusal or warning of a rule: the field as the clerk sees it, and a sentence.

    `warning` may be confirmed with a reason; `at_submit` is asked at *ajukan* only; `named` says
    that the sentence begins with the field's label. A field of a child row is written
    `pengurus.<row key>.nik`.
    """

    field: str
    sentence: str
    warning: bool = False
    at_submit: bool = False
    named: bool = False


def inside(children: str, row: Any, name: str) -> str:
    """Name a field of a child row as the form that holds the row names it."""
    return f"{children}.{getattr(row, 'row_key', row.id)}.{name}"


class DomainError(Exception):
    """Root of everything the house refuses on purpose."""

    status = 400

    def sentence(self) -> str:
        """Say in Indonesian what happened and what to do."""
        return "Permintaan tidak dapat diproses."

    def __str__(self) -> str:
        return self.sentence()


class Invalid(DomainError):
    """The person's mistake; the only one seen on a form."""

    status = 422

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = list(problems)

    @property
    def only_warns(self) -> bool:
        """Tell whether a reason alone would answer it."""
        return bool(self.problems) and all(each.warning for each in self.problems)

    def sentence(self) -> str:
        return "; ".join(p.sentence for p in self.problems) or "Isian belum benar."


class Reasoned(DomainError):
    """A refusal whose sentence is said where it is raised."""

    def __init__(self, reason: str) -> None:
        super().__init__()
        self.reason = reason

    def sentence(self) -> str:
        return self.reason


class Refused(Reasoned):
    """Signed in, but without the right to this act."""

    status = 403

    def __init__(self, reason: str = "Anda tidak memiliki hak untuk tindakan ini.") -> None:
        super().__init__(reason)


class OutOfRegion(DomainError):
    """Reading or writing outside one's reach; indistinguishable from absence."""

    status = 404

    def sentence(self) -> str:
        return "Data tidak ditemukan. Mungkin sudah dipindah ke Sampah, atau bukan wilayah Anda."


class Unread(Reasoned):
    """An address names what cannot be, whoever asks: no period, no recap. It hides nothing."""

    status = 404


class NotYourMove(DomainError):
    """The state of the record or the role of the person does not allow the move."""

    status = 409

    def __init__(self, move: str, state: str, reason: str = "") -> None:
        super().__init__()
        self.move, self.state, self.reason = move, state, reason

    def sentence(self) -> str:
        return self.reason or (
            f"“{self.move}” tidak dapat dilakukan saat data berstatus {self.state}.")


class Stale(DomainError):
    """Somebody saved first; the typing is kept by the form."""

    status = 409

    def __init__(self, by: str = "pengguna lain", at: datetime | None = None) -> None:
        super().__init__()
        self.by, self.at = by, at

    def sentence(self) -> str:
        when = f" pada {long_moment(self.at)}" if self.at else ""
        return (f"Data ini sudah diubah lebih dahulu oleh {self.by}{when}. "
                "Periksa keadaannya yang terbaru, lalu ulangi bila masih perlu.")


class Silent(Reasoned):
    """Nobody's mistake here: a service outside the house does not answer."""

    status = 503


class Unready(Reasoned):
    """Nobody's mistake here: who runs the server has something to set first."""

    status = 503


class TooFine(DomainError):
    """Figures of so few days that they would tell of single records of a closed class."""

    def sentence(self) -> str:
        return ("Angka harian dan mingguan data berklasifikasi hanya untuk yang berwenang membuka "
                "data Rahasia. Pilih periode bulanan atau yang lebih panjang.")


class NobodyActing(DomainError):
    """Our own mistake: regional data was asked for with nobody acting."""

    status = 500

    def sentence(self) -> str:
        return "Terjadi kesalahan pada sistem. Silakan masuk kembali."


class Misdeclared(Exception):
    """Declarations contradict each other; carries every finding at once."""

    def __init__(self, findings: Sequence[str]) -> None:
        self.findings = list(findings)
        super().__init__("\n".join(self.findings))
