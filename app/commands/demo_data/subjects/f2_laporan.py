"""Invented reports: the shown offices report nearly everything, the others what is monthly."""
from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.commands.demo_data import files, places, receipts
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import Status, bulk, periods
from app.engine.attachments import Lampiran
from app.engine.indonesian import now
from app.models.simlap import KewajibanLapor, Laporan
from app.models.simlap.choices import Siklus
from app.models.simlap.laporan import due, punctual

REASON = "data contoh"
_DAYS, _WEEKS, _MONTHS = 7, 4, 3


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write the reports of this year."""
    owed = list(session.scalars(select(KewajibanLapor).where(KewajibanLapor.wajib.is_(True))))
    for each in owed:
        each.berlaku_sejak = _since(book.today, each.siklus)
    session.flush()
    last = session.scalar(select(func.max(Lampiran.id)), execution_options=bulk.DOOR) or 0
    shelf = files.Shelf(last, now())
    rows: list[Row] = []
    for place in where:
        shown = place.kode in places.SHOWN
        likely = 0.95 if shown else 0.55 + 0.4 * book.random.random()
        for each in owed if place.level != "pusat" else ():
            rows += [_report(book, place, each, code, shown)
                     for code in _periods(book.today, each.siklus)
                     if book.random.random() < likely]
    for row in rows:
        if row["wilayah_kode"] in places.SHOWN:
            shelf.hang(Laporan, row, "berkas_id", row["wilayah_kode"])
    shelf.write(session)
    session.expunge_all()
    steps = receipts.decide(book, rows)
    bulk.load(session, Laporan, rows, reason=REASON)
    receipts.write(session, book, shelf, rows, steps, REASON)


def _since(today: date, siklus: Siklus) -> date:
    """Return the day from which the examples owe reports of a cycle."""
    if siklus is Siklus.HARIAN:
        return today - timedelta(days=_DAYS)
    if siklus is Siklus.MINGGUAN:
        return today - timedelta(weeks=_WEEKS, days=today.weekday() + 1 - 7)
    if siklus is Siklus.BULANAN:
        return date(today.year, max(1, today.month - _MONTHS), 1)
    return date(today.year, 1, 1)


def _periods(today: date, siklus: Siklus) -> Iterator[str]:
    """Name the periods that have ended since the examples owe reports."""
    if siklus is Siklus.HARIAN:
        yield from ((today - timedelta(days=back)).isoformat() for back in range(1, _DAYS + 1))
    elif siklus is Siklus.MINGGUAN:
        for back in range(1, _WEEKS + 1):
            year, week, _ = (today - timedelta(weeks=back)).isocalendar()
            yield f"{year}-W{week:02}"
    elif siklus is Siklus.BULANAN:
        yield from (f"{today.year}-{month:02}"
                    for month in range(max(1, today.month - _MONTHS), today.month))
    elif siklus is Siklus.CATURWULAN:
        yield from (f"{today.year}-B{month:02}" for month in (4, 8) if month < today.month)
    elif siklus is Siklus.SEMESTER and today.month > 6:
        yield f"{today.year}-S1"


def _report(book: Book, place: Place, owed: Any, code: str, shown: bool) -> Row:
    period = periods.parse(code)
    batas = due(owed, period.last, "provinsi" if place.level == "provinsi" else "kota")
    late = book.random.random() < 0.16
    sent = book.between(period.last + timedelta(days=1), batas) if not late else \
        batas + timedelta(days=book.random.randint(1, 12))
    sent = min(sent, book.today)
    ketepatan, days = punctual(sent, batas)
    waits = (book.today - period.last).days < 20 and book.random.random() < (0.3 if shown else 0.1)
    return {"wilayah_kode": place.kode, "kewajiban_lapor_id": owed.id, "periode": code,
            "judul": f"{owed.nama_laporan}, {period.spoken} (Contoh)"[:200],
            "nomor_surat": f"200.1/{book.random.randint(10, 990)}/CONTOH/{sent.year}",
            "tanggal_surat": sent, "tanggal_kirim": sent, "siklus": owed.siklus, "wajib": True,
            "urusan": owed.urusan, "periode_akhir": period.last, "batas_kirim": batas,
            "ketepatan": ketepatan, "terlambat_hari": days,
            "ringkasan": "Ringkasan contoh untuk peragaan.",
            } | book.progress(place.kode, sent, Status.DIAJUKAN if waits else Status.DISETUJUI)
