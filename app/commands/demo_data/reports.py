"""Reports of existence by organisations whose paper counted that day."""
from __future__ import annotations

from datetime import date, timedelta

from app.commands.demo_data.books import Book, Row
from app.engine import Status, workdays
from app.models.siormas import OrmasLegalitas
from app.models.siormas.choices import JenisLapor
from app.models.siormas.lapor import TIDAK_DAPAT_MELAPOR


def report(book: Book, ormas: Row, documents: list[int], off: frozenset[date],
           shown: bool) -> Row | None:
    """Make a report of an approved organisation; None when nothing gave it standing."""
    if ormas["status"] is not Status.DISETUJUI or not ormas["legalitas"] \
            or ormas["status_keaktifan"] in TIDAK_DAPAT_MELAPOR:
        return None
    paper = ormas["legalitas"][0]
    day = book.between(max(ormas["disetujui_pada"].date(),
                           book.today - timedelta(days=1100)), book.today)
    known = OrmasLegalitas(**{name: paper.get(name) for name in (
        "jenis", "tanggal_terbit", "berlaku_sampai", "status_legalitas")})
    if not known.berlaku_pada(day):
        return None
    office = ormas["wilayah_kode"]
    row: Row = {
        "wilayah_kode": office, "ormas_id": ormas["id"], "tanggal_terima": day,
        "jenis": book.random.choice(list(JenisLapor)), "nomor_legalitas": paper["nomor"],
        "nomor_surat_pengantar": f"{book.random.randint(1, 99):02}/LAPOR-CONTOH/{day.year}",
        "petugas_lapangan": "Petugas lapangan (Contoh)",
        "persyaratan": [{"persyaratan_id": key, "ada": True} for key in documents]}
    row |= book.progress(office, day, book.status(shown, day))
    if row["status"] is Status.DISETUJUI:
        decided = row["disetujui_pada"].date()
        row |= {"tanggal_terbit": decided, "berlaku_sampai": decided + timedelta(days=730),
                "lama_hari_kerja": sum(workdays.is_working(day + timedelta(days=after), off)
                                       for after in range((decided - day).days + 1))}
    return row
