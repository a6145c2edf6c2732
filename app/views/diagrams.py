"""A computed chart as a page shows it: the JSON that `charts.js` draws, and its table.

The `Drawing` is that of a declared chart or of a recap, where it is the one that paper prints.
"""
from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.engine.indonesian import write_decimal
from app.engine.result import Drawing


def shown(made: Drawing, where: str, seen: Drawing | None = None) -> dict[str, Any]:
    """Return what `grafik_satu.html` shows; `seen` is what is drawn where that is less."""
    seen = seen or made
    places = max((_places(value) for _, values in made.series for value in values), default=0)
    return {"data": as_json(seen, where), "title": made.title, "unit": made.unit,
            "as_of": made.as_of, "where": where, "heads": [name for name, _ in made.series],
            "rows": list(zip(made.labels, *(values for _, values in made.series), strict=True)),
            "totals": [sum(value or 0 for value in values) for _, values in made.series]
            if made.adds else [], "note": seen.note,
            "written": lambda value: write_decimal(value, places)}


def as_json(made: Drawing, where: str) -> dict[str, Any]:
    """Write a chart as `charts.js` reads it, with its words for those who do not see it.

    Several series of bars are parts of one bar and lie one behind the other.
    """
    whole = [(sum(known), label) for label, *values in zip(
        made.labels, *(values for _, values in made.series), strict=True)
        if (known := [value for value in values if value is not None])]
    largest = max(whole, default=(0, ""), key=lambda one: one[0])
    words = f"{made.title}, {where}." + (
        f" Terbanyak {largest[1]}: {write_decimal(largest[0])} {made.unit}." if largest[0]
        else " Belum ada data.") + (f" {made.note}" if made.note else "")
    return {"jenis": made.shape, "judul": made.title, "label": list(made.labels),
            "seri": [{"nama": name, "nilai": [_plain(value) for value in values]}
                     for name, values in made.series],
            "satuan": made.unit, "tumpuk": made.shape == "batang" and len(made.series) > 1,
            "putus": list(made.breaks), "catatan": made.note, "uraian": words}


def _places(value: Any) -> int:
    """Count the decimals a figure needs; a column gives all its figures as many as the longest."""
    text = write_decimal(value) if value is not None else ""
    return len(text.partition(",")[2])


def _plain(value: Any) -> Any:
    return float(value) if isinstance(value, Decimal) else value
