"""What FKUB, FPK and Timdu P4GN have in common: a decree, a term, and seats.

Rules and wordings shared by the three; their fields stand in their own files, because a clerk reads
each form by itself. Nothing here knows which forum it is asked about beyond its label.
"""
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.engine import Problem, inside
from app.engine.indonesian import long_date, short_date
from app.models.ekososbud.choices import Kantor

PUSAT = "pusat"


def named(nomor: str | None, tanggal: date | None) -> str:
    """Write a decree's number and date as a table prints them."""
    return " ".join(part for part in (
        nomor or "", f"tanggal {long_date(tanggal)}" if tanggal else "") if part)


def term(mulai: date | None, selesai: date | None) -> str:
    """Write a term as a table prints it."""
    return f"{short_date(mulai)} s.d. {short_date(selesai)}" if mulai and selesai else ""


def forum_problems(forum: Any, ask: Any, label: str) -> Iterator[Problem]:
    """Yield what is wrong with the term, the office and the seats of a forum."""
    yield from _term(forum)
    yield from _place(forum, ask, label)
    yield from _overlap(forum, ask, label)
    if not forum.anggota:
        yield Problem("anggota", f"Isi anggota {label} sesuai surat keputusan.", at_submit=True)
    if forum.kantor == Kantor.ADA and not forum.alamat_sekretariat:
        yield Problem("alamat_sekretariat", "Isi alamat sekretariat karena kantor sudah ada.",
                      at_submit=True)


def _term(forum: Any) -> Iterator[Problem]:
    mulai, selesai = forum.periode_mulai, forum.periode_selesai
    if mulai and selesai and selesai <= mulai:
        yield Problem("periode_selesai", "Periode selesai harus sesudah periode mulai.")
    if forum.tanggal_sk and selesai and forum.tanggal_sk > selesai:
        yield Problem("tanggal_sk", "Tanggal SK tidak boleh sesudah periode selesai.")


def _place(forum: Any, ask: Any, label: str) -> Iterator[Problem]:
    if forum.wilayah_kode and ask.tingkat(forum.wilayah_kode) == PUSAT:
        yield Problem("nomor_sk",
                      f"{label} dibentuk di provinsi dan kabupaten/kota, bukan di pusat.")


def _overlap(forum: Any, ask: Any, label: str) -> Iterator[Problem]:
    if not (forum.wilayah_kode and forum.periode_mulai and forum.periode_selesai):
        return
    for other in ask.find(forum.__tablename__, wilayah_kode=forum.wilayah_kode):
        if other.id == forum.id or not (other.periode_mulai and other.periode_selesai):
            continue
        if (other.periode_mulai < forum.periode_selesai
                and forum.periode_mulai < other.periode_selesai):
            yield Problem("periode_mulai",
                          f"Periode ini bertumpuk dengan {label} {other.nomor_sk} "
                          f"({term(other.periode_mulai, other.periode_selesai)}).", warning=True)
            return


def twice(rows: Sequence[Any], children: str, names: tuple[str, ...],
          sentence: str) -> Iterator[Problem]:
    """Yield a problem for each row that repeats an earlier one in all these fields."""
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        values = tuple(str(getattr(row, name) or "").strip().casefold() for name in names)
        if values[0] and values in seen:
            yield Problem(inside(children, row, names[0]), sentence)
        seen.add(values)
