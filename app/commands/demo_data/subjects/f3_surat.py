"""Invented instructions, messages and notes, each with what the receiving offices made of it."""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app.commands.demo_data import places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import NATION, Place
from app.engine import bulk, regions
from app.models.simlap import Disposisi, Instruksi, InstruksiTerima, Pesan, PesanTerima
from app.models.simlap.choices import (
    KeadaanKirim,
    KeadaanTerima,
    PetunjukDisposisi,
    SasaranKirim,
    SifatSurat,
    Sistem,
    StatusTugas,
)

REASON = "data contoh"
_INSTRUCTIONS = (
    ("Kesiapsiagaan menghadapi cuaca ekstrem dan dampak sosialnya", SifatSurat.SEGERA),
    ("Pemutakhiran data ormas dan laporan kegiatan semester", SifatSurat.BIASA),
    ("Penguatan koordinasi Forkopimda menjelang akhir tahun", SifatSurat.SANGAT_SEGERA))
_MESSAGES = (
    ("Jadwal bimbingan teknis penggunaan aplikasi", Sistem.SIMLAP),
    ("Perbaikan isian laporan situasi daerah", Sistem.PUSKOMIN))
_LETTERS = (
    ("Undangan rapat koordinasi Forkopimda", "Sekretaris Daerah", PetunjukDisposisi.DIHADIRI),
    ("Permohonan audiensi pengurus perkumpulan", "Perkumpulan Contoh Sejahtera",
     PetunjukDisposisi.DIJAWAB),
    ("Permintaan data partai politik", "Komisi Pemilihan Umum", PetunjukDisposisi.DITINDAKLANJUTI),
    ("Laporan pengaduan masyarakat", "Kecamatan Contoh", PetunjukDisposisi.DITELAAH))


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write what was sent down from the centre and two provinces, and notes in shown offices."""
    below = {NATION: [each for each in where if each.level == "provinsi"]}
    for kode in ("32", "11"):
        below[kode] = [each for each in where if each.kode.startswith(f"{kode}.")]
    for entity, made, sources in ((Instruksi, InstruksiTerima, _INSTRUCTIONS),
                                  (Pesan, PesanTerima, _MESSAGES)):
        sent, got = [], []
        first = bulk.highest(session, entity)
        for kode, offices in below.items():
            for order, source in enumerate(sources):
                row = _letter(book, kode, order, source, entity is Instruksi)
                received = [_received(book, row, office, first + len(sent) + 1,
                                      entity is Instruksi) for office in offices]
                row["tanda_terima"] = _receipt(received)
                sender = regions.full_name(session, kode)
                received = [each | {"kantor_pengirim": sender} for each in received]
                sent.append(row)
                got += received
        bulk.load(session, entity, sent, reason=REASON)
        bulk.load(session, made, got, reason=REASON)
    bulk.load(session, Disposisi, [
        _note(book, place, number) for place in where if place.kode in places.SHOWN
        for number in range(6)], reason=REASON)


def _letter(book: Book, kode: str, order: int, source: tuple[Any, ...], instructs: bool) -> Row:
    day = book.today - timedelta(days=12 + 30 * order)
    row: Row = {"wilayah_kode": kode, "perihal": f"{source[0]} (Contoh)", "tanggal": day,
                "isi": "Isi contoh untuk peragaan. Laporkan tindak lanjutnya melalui aplikasi ini.",
                "dari": "Direktur Jenderal Politik dan Pemerintahan Umum" if kode == NATION
                else "Kepala Badan Kesatuan Bangsa dan Politik Provinsi",
                "sasaran": SasaranKirim.SEMUA_LANGSUNG, "keadaan_kirim": KeadaanKirim.TERKIRIM,
                "terkirim_pada": book.moment(day), "created_at": book.moment(day)}
    if instructs:
        return row | {"nomor": f"100.2/{order + 1:02}/INS/CONTOH/{day.year}", "sifat": source[1],
                      "batas_waktu": day + timedelta(days=30)}
    return row | {"bidang": source[1]}


def _received(book: Book, letter: Row, office: Place, key: int, instructs: bool) -> Row:
    day: date = letter["tanggal"]
    chance = book.random.random()
    state = (KeadaanTerima.BELUM_DIBACA if chance < 0.2 else KeadaanTerima.DIBACA
             if chance < 0.5 else KeadaanTerima.DIKERJAKAN if chance < 0.7
             else KeadaanTerima.SELESAI)
    read = None if state is KeadaanTerima.BELUM_DIBACA else book.moment(
        book.between(day, min(day + timedelta(days=6), book.today)))
    row: Row = {name: letter[name] for name in ("perihal", "tanggal", "isi", "dari")}
    row |= {"wilayah_kode": office.kode, "keadaan_terima": state, "dibaca_pada": read,
            "lewat_aplikasi": True, "created_at": letter["created_at"]}
    if not instructs:
        return row | {"pesan_id": key, "bidang": letter["bidang"],
                      "jawaban": "Siap dilaksanakan." if state is KeadaanTerima.SELESAI else None}
    done = state is KeadaanTerima.SELESAI
    return row | {"instruksi_id": key, "nomor": letter["nomor"], "sifat": letter["sifat"],
                  "batas_waktu": letter["batas_waktu"],
                  "tindak_lanjut": "Sudah dilaksanakan bersama instansi terkait." if done else None,
                  "tanggal_selesai": book.between(day, min(day + timedelta(days=28), book.today))
                  if done else None}


def _receipt(received: list[Row]) -> str:
    read = sum(row["keadaan_terima"] is not KeadaanTerima.BELUM_DIBACA for row in received)
    done = sum(row["keadaan_terima"] is KeadaanTerima.SELESAI for row in received)
    return f"Dibaca {read} dari {len(received)} kantor" + (f", selesai {done}" if done else "")


def _note(book: Book, place: Place, number: int) -> Row:
    subject, sender, wanted = _LETTERS[number % len(_LETTERS)]
    day = book.between(book.today - timedelta(days=60), book.today - timedelta(days=2))
    done = number % 3 == 0
    return {"wilayah_kode": place.kode, "nomor_agenda": f"{100 + number}/{day.year}",
            "perihal": f"{subject} (Contoh)", "asal_surat": sender, "tanggal": day,
            "nomor_surat": f"005/{book.random.randint(20, 900)}/CONTOH",
            "tanggal_surat": day - timedelta(days=2), "dari": "Kepala Badan",
            "sifat": SifatSurat.BIASA, "isi": "Mohon ditindaklanjuti sesuai ketentuan.",
            "created_at": book.moment(day),
            "tujuan": [{"kepada": "Sekretaris Badan", "petunjuk": PetunjukDisposisi.DIKETAHUI,
                        "status_tugas": StatusTugas.BELUM},
                       {"kepada": "Kepala Bidang terkait", "petunjuk": wanted,
                        "batas_waktu": day + timedelta(days=7),
                        "status_tugas": StatusTugas.SELESAI if done else StatusTugas.PROSES,
                        "jawaban": "Sudah dilaksanakan dan dilaporkan." if done else None,
                        "tanggal_selesai": min(day + timedelta(days=5), book.today)
                        if done else None}]}
