"""What a page of the rows behind a figure says it lists, and how the figure follows from it.

Both pages say it in one way: of a figure as it is now (`recap_rows.py`) and of one that was issued
(`papers.py`). The rows themselves are found there.
"""
from __future__ import annotations

from typing import Any

from app.engine.indonesian import write_decimal
from app.engine.result import LESS, RATIO, Head

NO_FIGURE = "Angka itu tidak ada pada tabel ini. Buka tabelnya, lalu pilih angka di dalamnya."


def said(heads: tuple[Head, ...], order: int, cells: Any, count: int, sums: list[int],
         places: int = 0) -> dict[str, Any]:
    """Return what both pages say: the sentences, and the column whose values are added, if any.

    `sums` are the columns of sums that the figure begins with.
    """
    figure = cells[order]
    return {"listed": listed(heads, order, figure, count, places=places, sums=bool(sums))
            if count else "",
            "unmatched": unmatched(heads, order, figure, count),
            "summed": heads[sums[0]] if sums else None,
            "total": sum(cells[each] or 0 for each in sums)}


def listed(heads: tuple[Head, ...], order: int, figure: Any, count: int, *, places: int = 0,
           sums: bool = False) -> str:
    """Say how many records are listed and what each of them is to the figure.

    `places` is the number of kabupaten/kota where those are what is counted, `sums` tells that a
    value of each record is added.
    """
    head, said = heads[order], f"Tercantum {write_decimal(count)} data"
    if head.made is not None and head.made.how == RATIO:
        of = heads[head.made.of[0]]
        return f"{said} dari kolom {named(of)}; persentasenya dihitung dari angka kolom itu."
    if sums:
        return f"{said}; yang dijumlahkan ialah nilai tiap data."
    if places:
        return (f"{said} di {write_decimal(places)} kabupaten/kota; yang dihitung ialah "
                "kabupaten/kotanya, masing-masing satu kali.")
    if count == figure:
        return f"{said}, masing-masing dihitung satu."
    return f"{said}."


def unmatched(heads: tuple[Head, ...], order: int, figure: Any, count: int) -> str:
    """Say which records that lessen a figure cannot be told one by one; nothing if all can."""
    made, left = heads[order].made, count - figure
    if made is None or made.how != LESS or left <= 0 or not count:
        return ""
    less = " dan ".join(named(heads[each]) for each in made.of[1:])
    return (f"{write_decimal(left)} data {less} mengurangi angka ini tetapi tidak dapat "
            f"dipasangkan dengan satu data di bawah: {write_decimal(count)} − "
            f"{write_decimal(left)} = {write_decimal(figure)}.")


def named(head: Head) -> str:
    """Name a column with the heading that spans it."""
    return " ".join(filter(None, (head.group, head.label)))
