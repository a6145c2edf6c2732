"""The daily situation report (LAPSITDA) of one office as a letter, "nihil" included.

Events and organisations are printed, as the record tells them, under the class of the record. The
recap over many days and regions is R-WAS-1.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.engine.indonesian import day_and_date
from app.engine.written import JUDUL, Letter, Pairs, Text
from reports.letters.declared import BLANK, Desk, Surat, label, paragraphs

TOLD = (("latar_belakang", "Latar belakang"), ("uraian", "Uraian kejadian"), ("dampak", "Dampak"),
        ("langkah_penanganan", "Langkah penanganan"), ("analisa", "Analisa/prediksi"),
        ("rekomendasi", "Rekomendasi"))
NOTHING = "NIHIL. Tidak ada kejadian yang perlu dilaporkan pada hari tersebut."


def lapsitda(record: Any, desk: Desk) -> Letter:
    """Report one day of one office."""
    items = sorted((row for row in record.item if row.deleted_at is None),
                   key=lambda row: row.waktu_kejadian)
    day = day_and_date(record.tanggal) if record.tanggal else desk.need(None, "Tanggal")
    state = record.status_umum
    body: list[Any] = [
        Pairs((("Daerah", desk.place), ("Hari, tanggal", day),
               ("Status umum", state.label if state else desk.need(None, "Status umum")),
               ("Kejadian", "Nihil" if record.nihil else f"{len(items)} kejadian")))]
    if record.ringkasan:
        body += [Text("Ringkasan", bold=True),
                 *(Text(text) for text in paragraphs(record.ringkasan))]
    if not items:
        body.append(Text(NOTHING if record.nihil else desk.need(None, "Kejadian")))
    for number, row in enumerate(items, start=1):
        body += _event(number, row)
    body.append(Text("Demikian laporan situasi daerah ini disampaikan."))
    kind = record.klasifikasi
    return Letter(
        "lapsitda_harian", JUDUL, ("Laporan Situasi Daerah (LAPSITDA) Harian",),
        desk.need(record.nomor, "Nomor laporan"), record.tanggal, tuple(body), copies=desk.copies,
        kelas="" if kind.value == "biasa" else kind.label, missing=desk.seal())


def _event(number: int, row: Any) -> Iterator[Any]:
    yield Text(row.judul, f"{number}.", bold=True)
    yield Pairs((("Waktu", row.saat or BLANK), ("Tempat", row.tempat or BLANK),
                 ("Bidang, jenis", f"{label(row.bidang)}, {label(row.jenis_athg).lower()}"),
                 ("Urgensi", label(row.urgensi)), ("Sumber", row.sumber_dinilai or BLANK),
                 ("Penanganan", label(row.status_penanganan))))
    for name, heading in TOLD:
        for order, text in enumerate(paragraphs(getattr(row, name))):
            yield Text(f"{heading}: {text}" if order == 0 else text, level=1)


SURAT = (Surat("lapsitda_harian", "LAPSITDA harian", "lapsitda", JUDUL, lapsitda),)
