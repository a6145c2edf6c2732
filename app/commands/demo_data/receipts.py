"""Invented receipts: what the offices above did with the reports that were sent to them.

The newest have only come in, the older ones are accepted, a few were returned with a note, and what
is due three times or twice a year was passed on to the centre where one can sign in.
"""
from __future__ import annotations

from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session

from app.commands.demo_data import files, places
from app.commands.demo_data.books import Book, Row
from app.engine import Status, bulk, regions
from app.models.simlap import LaporanTerima
from app.models.simlap.choices import KeadaanLaporan, Siklus
from app.models.simlap.kirim import PUSAT
from app.models.simlap.laporan import above, received

K = KeadaanLaporan
RETURNED = "Lampiran rekap belum ditandatangani; unggah kembali naskah yang lengkap (Contoh)."
FRESH, ONE_IN = 6, 23
PASSED_ON = (Siklus.CATURWULAN, Siklus.SEMESTER)


def decide(book: Book, rows: list[Row]) -> list[list[tuple[str, KeadaanLaporan]]]:
    """Say on each report how far it has come; return, report by report, who did what with it."""
    made = []
    for number, row in enumerate(rows):
        steps = _steps(book, number, row)
        note = RETURNED if steps and steps[-1][1] is K.DIKEMBALIKAN else None
        row["penerimaan"], row["penerima_catatan"] = received(
            [(at, office, state, note) for at, (office, state) in enumerate(steps)])
        row["disampaikan_pada"] = datetime.combine(row["tanggal_kirim"], time(3)) if steps else None
        made.append(steps)
    return made


def _steps(book: Book, number: int, row: Row) -> list[tuple[str, KeadaanLaporan]]:
    if row["status"] is not Status.DISETUJUI:
        return []
    atasan = above(row["wilayah_kode"])
    if (book.today - row["tanggal_kirim"]).days < FRESH:
        return [(atasan, K.MASUK)]
    if number % ONE_IN == 0:
        return [(atasan, K.DIKEMBALIKAN)]
    if row["siklus"] in PASSED_ON and row["wilayah_kode"] in places.SHOWN and atasan != PUSAT:
        return [(atasan, K.DITERUSKAN), (PUSAT, K.DITERIMA)]
    return [(atasan, K.DITERIMA)]


def write(session: Session, book: Book, shelf: files.Shelf, rows: list[Row],
          steps: list[list[tuple[str, KeadaanLaporan]]], reason: str) -> None:
    """Write the records of the receiving offices; the reports have their ids by now."""
    kept = [_receipt(session, book, row, office, state)
            for row, taken in zip(rows, steps, strict=True) for office, state in taken]
    for row in kept:
        if row["wilayah_kode"] in (*places.SHOWN, PUSAT):
            shelf.hang(LaporanTerima, row, "berkas_id", row["wilayah_kode"])
    shelf.write(session)
    bulk.load(session, LaporanTerima, kept, reason=reason)


def _receipt(session: Session, book: Book, row: Row, office: str,
             state: KeadaanLaporan) -> Row:
    answered = min(row["tanggal_kirim"] + timedelta(days=2), book.today)
    done = state is not K.MASUK
    return {
        "wilayah_kode": office, "laporan_id": row["id"], "lewat_aplikasi": True,
        "pelapor": regions.full_name(session, row["wilayah_kode"]), "keadaan_laporan": state,
        "tanggal_terima": answered if done and state is not K.DIKEMBALIKAN else None,
        "catatan_penerima": RETURNED if state is K.DIKEMBALIKAN else None,
        "diteruskan_pada": datetime.combine(answered, time(3)) if state is K.DITERUSKAN else None,
    } | {name: row[name] for name in ("judul", "periode", "nomor_surat", "tanggal_surat",
                                      "tanggal_kirim", "ringkasan")}

