"""What bodies formed and plans set by a decree share: how they are printed, and their plain rules.

Wordings and rules only, for whichever subsystem has such bodies and plans; fields stand in
their own files, because a clerk reads each form by itself. Nothing here knows an entity.
"""
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from app.engine import Problem, inside
from app.engine.indonesian import long_date, short_date

# What ends the overlap of two terms, so that no table counts both bodies.
DIGANTIKAN = "Bila yang itu sudah digantikan, usulkan dahulu perubahan periode selesainya."


def named(nomor: str | None, tanggal: date | None) -> str:
    """Write a decree's number and date as a table prints them."""
    return " ".join(part for part in (
        nomor or "", f"tanggal {long_date(tanggal)}" if tanggal else "") if part)


def term(mulai: date | None, selesai: date | None) -> str:
    """Write a term as a table prints it; one without an end runs on."""
    if not mulai:
        return ""
    return f"{short_date(mulai)} s.d. {short_date(selesai) if selesai else 'sekarang'}"


def spot(named_place: str | None, desa_kelurahan: str | None, kecamatan: str | None) -> str:
    """Write where something is: the named place, then desa or kelurahan and kecamatan.

    Takes values, not a record: a list loads the columns that a property speaks of by name.
    """
    return ", ".join(part for part in (
        named_place, f"Desa/Kel. {desa_kelurahan}" if desa_kelurahan else "",
        f"Kec. {kecamatan}" if kecamatan else "") if part)


def ordered(record: Any, first: str, last: str, sentence: str, *,
            same: bool = True) -> Iterator[Problem]:
    """Yield a problem at `last` when it comes before `first`, or with it unless `same` is well."""
    begins, ends = getattr(record, first), getattr(record, last)
    if begins and ends and (ends < begins or (ends == begins and not same)):
        yield Problem(last, sentence)


def decree_problems(body: Any) -> Iterator[Problem]:
    """Yield what is wrong with the dates of a decree and of the term it gives."""
    yield from ordered(body, "periode_mulai", "periode_selesai",
                       "Periode selesai harus sesudah periode mulai.", same=False)
    if body.tanggal_sk and body.periode_selesai and body.tanggal_sk > body.periode_selesai:
        yield Problem("tanggal_sk", "Tanggal SK tidak boleh sesudah periode selesai.")


def overlapping(body: Any, others: Sequence[Any]) -> Any:
    """Return the first other body whose term runs into this one's, or None."""
    for other in others:
        if other.id == body.id or not (body.periode_mulai and other.periode_mulai):
            continue
        if (other.periode_mulai < (body.periode_selesai or date.max)
                and body.periode_mulai < (other.periode_selesai or date.max)):
            return other
    return None


def twice(rows: Sequence[Any], children: str, names: tuple[str, ...],
          sentence: str) -> Iterator[Problem]:
    """Yield a problem for each row that repeats an earlier one in all these fields."""
    seen: set[tuple[str, ...]] = set()
    for row in rows:
        values = tuple(str(getattr(row, name) or "").strip().casefold() for name in names)
        if values[0] and values in seen:
            yield Problem(inside(children, row, names[0]), sentence)
        seen.add(values)
