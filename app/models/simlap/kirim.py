"""What instruction and message have in common: to which offices they go, and what each is given.

Everybody writes for their own office alone. So a letter stays a record of the sending office, and
once it is sent the machine writes one record for each receiving office, owned by that office
(`engine/delivery.py` is the only door): the receiver reads and answers its own record, those above
the receiver read it as they read everything below them, the next office sees nothing. A letter goes
up or down the line of offices, never sideways.
"""
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import and_, func, or_

from app.engine import Problem, inside
from app.engine.indonesian import now, today
from app.models.simlap.choices import KeadaanKirim, KeadaanTerima, SasaranKirim

PUSAT = "00"
PALING_DALAM = 5


def below(ask: Any, kode: str, whole: bool) -> Iterator[str]:
    """Walk the offices under one: those directly below, or all of them."""
    for each in ask.below(kode):
        if len(each) <= PALING_DALAM:
            yield each
            if whole:
                yield from below(ask, each, whole)


def lies_below(kode: str, other: str) -> bool:
    """Tell whether the other office stands under this one."""
    return other != kode and (kode == PUSAT or other.startswith(f"{kode}."))


def di_bawah(wilayah: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer the offices under one."""
    under = wilayah.kode != PUSAT if kantor == PUSAT else and_(
        wilayah.kode >= f"{kantor}.", wilayah.kode < f"{kantor}/")
    return and_(under, func.length(wilayah.kode) <= PALING_DALAM)


def searah(wilayah: Any, kantor: str, tingkat: str, hari: date | None) -> Any:
    """Offer the offices under one and those above it."""
    above = () if kantor == PUSAT else (PUSAT, *(
        kode for kode, dot, _ in (kantor.rpartition("."),) if dot))
    return or_(wilayah.kode.in_(above), di_bawah(wilayah, kantor, tingkat, hari))


def targets(letter: Any, ask: Any) -> list[str]:
    """List the offices a letter goes to, each once."""
    if letter.sasaran is SasaranKirim.TERTENTU:
        found = [_code(row, ask) for row in letter.tujuan if row.deleted_at is None]
    else:
        found = list(below(ask, letter.wilayah_kode, letter.sasaran is SasaranKirim.SEMUA))
    return [kode for kode in dict.fromkeys(found) if kode]


def _code(row: Any, ask: Any) -> str:
    place = ask.get("wilayah", row.wilayah_id)
    return place.kode if place is not None else ""


def letters(letter: Any, ask: Any, table: str,
            values: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield what each office is given, once: when the letter is sent."""
    if letter.keadaan_kirim is not KeadaanKirim.TERKIRIM or letter.terkirim_pada is not None:
        return
    letter.terkirim_pada = now()
    for kode in targets(letter, ask):
        yield table, kode, values


def address_problems(letter: Any, ask: Any, *, upward: bool) -> Iterator[Problem]:
    """Yield what is wrong with the addressees of what is being sent, or with changing it after."""
    yield from _unchanged(letter, ask)
    sending = letter.keadaan_kirim is KeadaanKirim.TERKIRIM and letter.terkirim_pada is None
    if not sending or not letter.wilayah_kode or letter.sasaran is None:
        return
    if letter.sasaran is not SasaranKirim.TERTENTU:
        if letter.tujuan:
            yield Problem("sasaran", "Daftar tujuan hanya diisi untuk Kantor tertentu.")
        elif not targets(letter, ask):
            yield Problem("sasaran", "Tidak ada kantor di bawah kantor Anda; pilih Kantor "
                          "tertentu.")
        return
    if not letter.tujuan:
        yield Problem("tujuan", "Tuliskan sekurang-kurangnya satu kantor tujuan.")
    codes = [_code(row, ask) for row in letter.tujuan]
    often = Counter(codes)
    for row, kode in zip(letter.tujuan, codes, strict=True):
        if kode:
            yield from _row(letter, row, kode, often[kode], upward)


def _row(letter: Any, row: Any, kode: str, often: int, upward: bool) -> Iterator[Problem]:
    at = inside("tujuan", row, "wilayah_id")
    fits = lies_below(letter.wilayah_kode, kode) or (
        upward and lies_below(kode, letter.wilayah_kode))
    if len(kode) > PALING_DALAM:
        yield Problem(at, "Pilih provinsi, kabupaten, atau kota; kecamatan dan desa tidak "
                      "memiliki kantor pada aplikasi ini.")
    elif not fits:
        yield Problem(at, "Hanya kantor di atas atau di bawah kantor Anda yang dapat dituju."
                      if upward else "Instruksi hanya untuk kantor di bawah kantor Anda.")
    if often > 1:
        yield Problem(at, "Kantor ini ditulis lebih dari satu kali.")


def _unchanged(letter: Any, ask: Any) -> Iterator[Problem]:
    """What was sent stays as it was sent, to whom it was sent."""
    if letter.terkirim_pada is None:
        return
    for name in letter.TETAP:
        if ask.before(letter, name) != getattr(letter, name):
            yield Problem(name, "Isi yang sudah dikirim tidak dapat diubah; kirim yang baru.")
    stored = ask.get(letter.__tablename__, letter.id)
    if stored is not None and _addressed(stored) != _addressed(letter):
        yield Problem("tujuan", "Tujuan yang sudah dikirim tidak dapat diubah; kirim yang baru.")


def _addressed(letter: Any) -> list[int]:
    return sorted(row.wilayah_id for row in letter.tujuan if row.deleted_at is None)


def stays_sent(letter: Any) -> str:
    """Say why a sent letter stays: the offices that hold it may ask for it."""
    return "Yang sudah terkirim tetap tersimpan pada kantor pengirim." \
        if letter.terkirim_pada is not None else ""


def stays_received(record: Any) -> str:
    """Say why a received letter stays: its receipt is the sender's."""
    return "Yang diterima lewat aplikasi tetap tersimpan; tandai saja selesai." \
        if record.lewat_aplikasi else ""


def fixed_sent(letter: Any) -> tuple[str, ...]:
    """Name what a letter says, once it is sent."""
    return letter.TETAP if letter.terkirim_pada is not None else ()


def fixed_received(record: Any) -> tuple[str, ...]:
    """Name what a letter says, when it came through the application."""
    return record.TETAP if record.lewat_aplikasi else ()


def sender(facts: Any, table: str, key: int | None) -> str | None:
    """Name the office a letter truly came from, whatever its writer called it."""
    found = facts.rows(table, "wilayah_kode", id=key)
    return facts.kantor(found[0][0]) if found else None


def receipt(record: Any) -> None:
    """Stamp the moment at which the receiving office marked it as read."""
    if record.keadaan_terima is not KeadaanTerima.BELUM_DIBACA and record.dibaca_pada is None:
        record.dibaca_pada = now()


def received_problems(record: Any, ask: Any) -> Iterator[Problem]:
    """What came through the application keeps its words; what is finished says what was done."""
    if record.lewat_aplikasi:
        for name in record.TETAP:
            if ask.before(record, name) != getattr(record, name):
                yield Problem(name, "Isi yang diterima lewat aplikasi tidak dapat diubah.")


def overdue(batas: date | None, selesai: date | None) -> int:
    """Count the days by which something was finished late, or is late today; 0 when it is not."""
    return max(0, ((selesai or today()) - batas).days) if batas is not None else 0


def punctuality(batas: date | None, selesai: date | None) -> str:
    """Say whether something was finished in time, or how it stands today; nothing without a day."""
    if batas is None:
        return ""
    if late := overdue(batas, selesai):
        return f"{'Terlambat' if selesai else 'Lewat batas'} {late} hari"
    if selesai:
        return "Tepat waktu"
    left = (batas - today()).days
    return f"Sisa {left} hari" if left else "Batasnya hari ini"


def summary(facts: Any, table: str, column: str, key: int | None) -> str:
    """Say how many of the receiving offices have read it, for the sender to see."""
    if key is None:
        return ""
    found = facts.rows(table, "keadaan_terima", **{column: key})
    if not found:
        return ""
    dibaca = sum(state is not KeadaanTerima.BELUM_DIBACA for (state,) in found)
    selesai = sum(state is KeadaanTerima.SELESAI for (state,) in found)
    done = f", selesai {selesai}" if selesai else ""
    return f"Dibaca {dibaca} dari {len(found)} kantor{done}"
