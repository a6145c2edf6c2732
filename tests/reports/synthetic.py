"""A computed result of any declared recap, without a database: its own heads, invented figures.

Values follow the kind of the column and a fixed rule, declared sums close, and made columns are
made by the engine, so that the page of every recap can be printed and looked at. No person, place
or office in it is real.
"""
from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from app.engine import adding, bars, listed, parts, periods, registry, spread, summary
from app.engine.columns import columns_of
from app.engine.result import Head, Place, Result, Row
from app.engine.vocabulary import Column, Field, Kind, Recap

AS_OF = datetime(2026, 11, 24, 18, 45)
DAY = date(2026, 3, 14)
PLACE = Place("32", "Jawa Barat", "provinsi")
REGIONS = ("Kabupaten Contoh Utara", "Kabupaten Contoh Selatan", "Kabupaten Contoh Kepulauan Raya",
           "Kota Contoh", "Kota Contoh Baru")
LISTED = 7
SHORT = "Contoh {label} {n}"
LONGER = "Contoh {label} yang lebih panjang, dengan keterangan tambahan nomor {n}"
PARAGRAPHS = ("Contoh uraian {label} pertama. " * 9 + "\n" + "Contoh uraian lanjutan. " * 6).strip()


def result_of(recap: Recap, place: Place = PLACE) -> Result:
    """Make the result of a recap for its own natural period."""
    recap = written_out(recap)
    period = periods.containing(recap.cycles[0], DAY)
    empty = replace(summary.blank(recap, place, period), as_of=AS_OF)
    columns = columns_of(recap, period)
    lines = LISTED if recap.rows == "data" else len(_labels(recap))
    rows = tuple(_row(recap, empty, columns, order) for order in range(lines))
    rows, totals = adding.with_shares(empty.heads, rows, adding.totals(empty.heads, rows))
    made = replace(empty, rows=rows, totals=totals, unapproved=3, kinds=_kinds(recap, lines))
    return replace(made, mismatches=tuple(adding.differences(made)),
                   chart=bars.drawn(recap, made))


def written_out(recap: Recap) -> Recap:
    """Write out the columns that are repeated: seven reports, say; of elections the last."""
    if not recap.spread:
        return recap
    if recap.titled:
        return replace(spread.plain(recap), title=f"{recap.title} DPRD Contoh, Pemilu Contoh 2024")
    return spread.written(recap, [(n, f"Laporan contoh pembentukan tim {n}")
                                  for n in range(1, 8)])


def _kinds(recap: Recap, lines: int) -> tuple[tuple[str, int], ...]:
    """Say of a list of several kinds how many it holds of each, as `_value` deals them out."""
    if recap.rows != "data" or len(recap.sources) == 1:
        return ()
    return tuple((source.label, len(range(order, lines, len(recap.sources))))
                 for order, source in enumerate(recap.sources))


def empty_of(recap: Recap) -> Result:
    """Make the result of a recap of a period in which there was nothing."""
    full = result_of(recap)
    return replace(full, rows=(), kinds=_kinds(recap, 0), chart=None,
                   totals=adding.totals(full.heads, ()), unapproved=0, mismatches=())


def _labels(recap: Recap) -> tuple[str, ...]:
    if recap.rows == "wilayah":
        return (*REGIONS, "Tingkat provinsi")
    said = _field(recap, recap.rows)
    if said is None or said.kind is Kind.YEAR:
        return ("2024", "2025", "2026")
    if said.kind is Kind.BOOLEAN:
        return ("Ya", "Tidak", "Tidak diisi")
    members = tuple(member.label for member in said.choices or ()) or tuple(
        f"{said.label} Contoh {n}" for n in range(1, 9))
    return (*members, "Tidak diisi")


def _field(recap: Recap, name: str) -> Field | None:
    return parts.field_of(registry.entity(recap.sources[0].entity), name)


def _row(recap: Recap, empty: Result, columns: tuple[Column, ...], order: int) -> Row:
    lead = len(empty.heads) - len(columns)
    labels = _labels(recap) if lead else ("",)
    words = [f"Contoh {head.label}" for head in empty.heads[1:lead]]
    cells = [*labels[order:order + 1], *words][:lead]
    cells += [_value(recap, column, head, order, at) for at, (column, head) in enumerate(
        zip(columns, empty.heads[lead:], strict=True))]
    closed = adding.finish(empty.heads, _close(empty, cells))
    return Row(closed, bool(lead) and order == len(labels) - 1)


def _close(empty: Result, cells: list[Any]) -> list[Any]:
    """Make the declared sums close: the first makes the whole, a further one its last part."""
    stated: set[int] = set()
    for whole, of in empty.sums:
        if empty.heads[whole].made is not None:
            continue
        if whole not in stated:
            cells[whole] = sum(cells[part] or 0 for part in of)
            stated.add(whole)
            continue
        for share, part in enumerate(of, start=2):
            cells[part] = cells[whole] // share if part != of[-1] else None
        cells[of[-1]] = cells[whole] - sum(cells[part] or 0 for part in of[:-1])
    return cells


def _value(recap: Recap, column: Column, head: Head, order: int, at: int) -> Any:
    shown, said = _shown(recap, column)
    serial = order * 7 + at * 3 + 1
    if recap.rows == "data" and not shown:
        return None
    if column.regions or column.offices:
        return int(order < len(REGIONS) and (column.regions or serial % 3 > 0))
    if shown == "wilayah":
        return REGIONS[order % len(REGIONS)]
    if shown == "sumber":
        source = recap.sources[order % len(recap.sources)]
        return source.label or registry.entity(source.entity).__entity__.label
    if said is not None and said.choices is not None:
        members = list(said.choices)
        return members[order % len(members)].label
    return _of_kind(said.kind if said is not None and head.kind is Kind.TEXT else head.kind,
                    head, serial, order)


def _shown(recap: Recap, column: Column) -> tuple[str, Field | None]:
    for source in recap.sources:
        name = listed.shown(column, source)
        if name:
            return name, parts.field_of(registry.entity(source.entity), name)
    return "", None


def _of_kind(kind: Kind, head: Head, serial: int, order: int) -> Any:
    figures = {
        Kind.INTEGER: serial * 37 % 480, Kind.DECIMAL: Decimal(serial * 173 % 900) / 4,
        Kind.RUPIAH: Decimal(serial * 173 % 900 + 12) * 1_250_000,
        Kind.PERCENT: Decimal(serial * 1_733 % 10_000) / 100, Kind.YEAR: 2020 + serial % 7,
        Kind.DATE: date(2026, serial % 12 + 1, serial % 28 + 1), Kind.BOOLEAN: serial % 3 > 0,
        Kind.MOMENT: datetime(2026, 3, serial % 28 + 1, serial % 24),
        Kind.NPWP: "09.254.294.3-407.000", Kind.NIP: "19691231 199403 1 010",
        Kind.PHONE: "081200000000", Kind.DOCUMENT: f"{serial:03}/CONTOH/III/2026",
        Kind.LONG: PARAGRAPHS.format(label=head.label.lower())}
    if kind in figures:
        return figures[kind]
    if head.kind is Kind.TEXT and not head.made:
        return (LONGER if order % 3 == 1 else SHORT).format(label=head.label, n=serial)
    return None
