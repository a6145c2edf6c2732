"""What the generators share: the day, the random source, numbers given, accounts, files.

One `Book` is carried through a whole filling. It draws document numbers as the offices would have,
so that the first real approval continues where the examples end.
"""
from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Any

from app.engine import Status, patterns
from app.engine.indonesian import now
from app.engine.zones import WIB

Row = dict[str, Any]
PATTERNS = {"ormas": "{urut:4}/ORM-{wilayah}/{bulan}/{tahun}",
            "lapor_keberadaan": "220/{urut:3}/SKM/{bulan}/{tahun}",
            "permohonan_skt": "{urut:4}/SKT/{bulan}/{tahun}"}
REASONS = (
    "Nomor surat berbeda dengan yang tertulis pada naskahnya. Mohon diperiksa.",
    "Tanggalnya berbeda dengan yang tertulis pada surat. Perbaiki, lalu ajukan kembali.",
    "Isiannya belum lengkap. Lengkapi sesuai dokumen sumbernya.",
    "Sumber data belum disebut. Tulis nomor surat atau laporan yang menjadi dasarnya.",
)


@dataclass
class Book:
    """The state of one filling: `accounts` maps (role, office) to the id of its account."""

    today: date
    random: Random
    accounts: dict[tuple[str, str], int] = field(default_factory=dict)
    counters: Counter[tuple[str, str, int]] = field(default_factory=Counter)
    patterned: frozenset[str] = frozenset()
    now: datetime = field(default_factory=now)

    def draw(self, office: str, series: str, day: date) -> str:
        """Draw the next number of an office, by its own pattern where it has one."""
        self.counters[office, series, day.year] += 1
        pattern = PATTERNS.get(series, patterns.DEFAULT) if office in self.patterned \
            else patterns.DEFAULT
        return patterns.fill(pattern, self.counters[office, series, day.year], office, day,
                              series)

    def number(self, row: Row, column: str, series: str) -> Row:
        """Give an approved row its number; others wait for theirs."""
        if row["status"] is Status.DISETUJUI:
            row[column] = self.draw(row["wilayah_kode"], series, row["disetujui_pada"].date())
        return row

    def number_all(self, rows: list[Row], column: str, series: str) -> None:
        """Give numbers in the order of the approvals."""
        for row in sorted(rows, key=lambda each: each.get("disetujui_pada") or datetime.min):
            self.number(row, column, series)

    def between(self, first: date, last: date) -> date:
        """Return a day between two; the last when, early in a year, the first is still ahead."""
        days = self.random.randint(0, max(0, (last - first).days))
        return min(first, last) + timedelta(days=days)

    def moment(self, day: date) -> datetime:
        """Return an hour of office work on a day, as it is stored: in UTC, and not ahead of now."""
        hour = time(self.random.randint(8, 15), self.random.randint(0, 59))
        made = datetime.combine(day, hour, WIB).astimezone(UTC).replace(tzinfo=None)
        return min(made, self.now)

    def progress(self, office: str, day: date, status: Status) -> Row:
        """Return the workflow's columns of a record that was entered on a day and got this far."""
        clerk = self.accounts.get(("petugas", office))
        entered = self.moment(day)
        row: Row = {"status": status, "created_at": entered, "created_by_id": clerk,
                    "changed_at": entered, "changed_by_id": clerk}
        if status is Status.DRAF:
            return row
        sent = self._later(entered)
        row |= {"diajukan_pada": sent, "diajukan_oleh_id": clerk, "changed_at": sent}
        decided = self._later(sent)
        verifier = self.accounts.get(("verifikator", office))
        if verifier and status is not Status.DIKEMBALIKAN and sent.minute % 2:
            row |= {"diverifikasi_pada": min(sent + timedelta(minutes=30), decided),
                    "diverifikasi_oleh_id": verifier}
        if status is Status.DIAJUKAN:
            return row
        decider = self.accounts.get(("pengawas", office))
        row |= {"changed_at": decided, "changed_by_id": decider}
        if status is Status.DISETUJUI:
            return row | {"disetujui_pada": decided, "disetujui_oleh_id": decider}
        return row | {"alasan_kembali": self.random.choice(REASONS)}

    def _later(self, moment: datetime) -> datetime:
        """Return a moment some working days on, and never in the future."""
        step = timedelta(days=self.random.randint(1, 9), minutes=self.random.randint(1, 59))
        return max(moment, min(moment + step, self.now))

    def mostly(self, shown: bool, day: date) -> Status:
        """Return how far one of many records got: some work waits where one can sign in."""
        return self.status(shown and self.random.random() < 0.25, day)

    def status(self, shown: bool, day: date) -> Status:
        """Return how far a record got; what waits was entered lately."""
        chance = self.random.random()
        if shown and (self.today - day).days < 400:
            steps = ((0.25, Status.DRAF), (0.6, Status.DIAJUKAN), (0.75, Status.DIKEMBALIKAN))
        elif (self.today - day).days < 150:
            steps = ((0.06, Status.DRAF), (0.14, Status.DIAJUKAN), (0.18, Status.DIKEMBALIKAN))
        else:
            return Status.DISETUJUI
        return next((status for limit, status in steps if chance < limit), Status.DISETUJUI)
