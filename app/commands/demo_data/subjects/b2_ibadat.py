"""Applications for houses of worship at every stage, and permits for temporary use.

Counts only, as the offices keep them: nobody who prays anywhere is named.
"""
from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from sqlalchemy.orm import Session

from app.commands.demo_data import names, places
from app.commands.demo_data.books import Book, Row
from app.commands.demo_data.places import Place
from app.engine import bulk
from app.models.ekososbud import IzinSementaraRumahIbadat, RumahIbadatPermohonan
from app.models.ekososbud.choices import AgamaDiwakili, HasilRekomendasi, TahapPermohonan
from app.models.ekososbud.ibadat import BATAS_HARI

REASON = "data contoh"
_KINDS = {AgamaDiwakili.ISLAM: "Masjid", AgamaDiwakili.KRISTEN: "Gereja",
          AgamaDiwakili.KATOLIK: "Gereja Katolik", AgamaDiwakili.HINDU: "Pura",
          AgamaDiwakili.BUDDHA: "Vihara", AgamaDiwakili.KHONGHUCU: "Kelenteng"}
_T = TahapPermohonan
_STAGES = (_T.TERBIT, _T.TERBIT, _T.PROSES, _T.DIFASILITASI_LOKASI, _T.TERBIT, _T.BELUM_LENGKAP,
           _T.DITOLAK, _T.MASUK, _T.PROSES, _T.TERBIT)


def write(session: Session, book: Book, where: list[Place]) -> None:
    """Write applications and permits of the districts, most where one can sign in."""
    districts = [place for place in where if place.level == "daerah"]
    bulk.load(session, RumahIbadatPermohonan, [
        _application(book, place, number) for place in districts
        for number in range(10 if place.kode in places.SHOWN else 2)
        if place.kode in places.SHOWN or book.random.random() < 0.22], reason=REASON)
    bulk.load(session, IzinSementaraRumahIbadat, [
        _permit(book, place, number) for place in districts
        for number in range(3 if place.kode in places.SHOWN else 1)
        if place.kode in places.SHOWN or book.random.random() < 0.06], reason=REASON)


def _faith(book: Book) -> AgamaDiwakili:
    return book.random.choices(list(AgamaDiwakili), (48, 22, 13, 7, 7, 3))[0]


def _building(book: Book, place: Place, number: int) -> Row:
    faith = _faith(book)
    word = names.word(sum(map(ord, place.kode)) * 31 + number * 67)
    return {"wilayah_kode": place.kode, "agama": faith, "alamat": names.address(book.random),
            "kecamatan": f"Contoh {book.random.choice(names.QUARTERS)}",
            "desa_kelurahan": f"Contoh {book.random.choice(names.STREETS)}",
            "nama": f"{_KINDS[faith]} {word} (Contoh)"}


def _application(book: Book, place: Place, number: int) -> Row:
    random = book.random
    stage = _STAGES[number] if place.kode in places.SHOWN else random.choice(_STAGES)
    decided = stage in (_T.TERBIT, _T.DITOLAK)
    last = book.today - timedelta(days=BATAS_HARI if decided else 8)
    received = book.between(last - timedelta(days=420 if decided else 110), last)
    made = _building(book, place, number)
    row: Row = made | {
        "nama_rumah_ibadat": made.pop("nama"), "tahap": stage,
        "panitia": f"Panitia Pembangunan {names.word(number * 41 + len(place.kode))} (Contoh)",
        "nomor_permohonan": f"{number + 1:02}/PAN-CONTOH/{received.year}",
        "tanggal_permohonan": received, **_counts(book, stage)}
    row = {name: value for name, value in row.items() if name != "nama"} | _answers(
        book, stage, received)
    if decided:
        on = received + timedelta(days=random.randint(40, 88))
        row |= {"tanggal_keputusan": on,
                "nomor_keputusan": f"{'PBG' if stage is _T.TERBIT else 'TOLAK'}-CONTOH-{on.year}"
                                   f"-{random.randint(1, 999):03}",
                "alasan_keputusan": None if stage is _T.TERBIT
                else "Lokasi tidak sesuai dengan rencana tata ruang."}
    return row | book.progress(place.kode, received,
                               book.mostly(place.kode in places.SHOWN, received))


def _counts(book: Book, stage: TahapPermohonan) -> Row:
    random = book.random
    users = random.randint(40, 89) if stage is _T.BELUM_LENGKAP else random.randint(90, 260)
    support = random.randint(20, 59) if stage in (_T.DIFASILITASI_LOKASI, _T.BELUM_LENGKAP) \
        else random.randint(60, 140)
    return {"jumlah_pengguna": users, "jumlah_dukungan": support}


def _answers(book: Book, stage: TahapPermohonan, received: date) -> Row:
    """Say who has answered: everybody before a permit, some while it is being decided."""
    found: dict[str, Any] = {}
    for name in ("kemenag", "fkub"):
        given = stage is _T.TERBIT or (stage is _T.PROSES and book.random.random() < 0.5)
        found[f"rekomendasi_{name}"] = HasilRekomendasi.DIBERIKAN if given else (
            HasilRekomendasi.TIDAK_DIBERIKAN if stage is _T.DITOLAK and name == "fkub"
            else HasilRekomendasi.BELUM)
        found[f"nomor_rekomendasi_{name}"] = (
            f"{book.random.randint(10, 99)}/{name.upper()}-CONTOH/{received.year}"
            if given else None)
        found[f"tanggal_rekomendasi_{name}"] = (
            min(received + timedelta(days=book.random.randint(5, 30)), book.today)
            if given else None)
    return found


def _permit(book: Book, place: Place, number: int) -> Row:
    day = book.between(book.today - timedelta(days=600), book.today - timedelta(days=20))
    made = _building(book, place, number + 50)
    row = {name: value for name, value in made.items() if name != "nama"} | {
        "nama_bangunan": f"Gedung Serbaguna {made['nama'].split(' ', 1)[1]}",
        "pemohon": f"Panitia {names.word(number * 29 + 5)} (Contoh)", "izin_pemilik": True,
        "nomor_rekomendasi_lurah": f"{book.random.randint(10, 99)}/CONTOH/{day.year}",
        "tanggal_rekomendasi_lurah": day - timedelta(days=20),
        "tanggal_lapor_fkub": day - timedelta(days=15),
        "tanggal_lapor_kemenag": day - timedelta(days=15),
        "nomor_izin": f"452.1/{number + 1:02}-CONTOH/{day.year}", "tanggal_izin": day,
        "berlaku_sampai": day + timedelta(days=book.random.choice((365, 545, 729)))}
    return row | book.progress(place.kode, day, book.mostly(place.kode in places.SHOWN, day))
