"""The second adding-up: the JUMLAH of a result compared with the rows printed above it.

Figures are never corrected here. A difference is said in a sentence under the table, so that
nobody signs a sum that does not close.
"""
from __future__ import annotations

from decimal import Decimal

from app.engine.indonesian import rupiah, write_decimal
from app.engine.result import Result
from app.engine.vocabulary import Kind
from reports.cells import ADDED, is_number


def differences(result: Result) -> tuple[str, ...]:
    """Add every column of whole numbers and rupiah again and tell where JUMLAH differs.

    A list that was cut short cannot be added again and gives no sentence.
    """
    if result.totals is None or result.truncated_at:
        return ()
    found = []
    for column, (head, total) in enumerate(zip(result.heads, result.totals, strict=True)):
        if head.kind not in ADDED or not head.adds or not is_number(total):
            continue
        added = sum((Decimal(str(row.cells[column])) for row in result.rows
                     if is_number(row.cells[column])), Decimal())
        gap = abs(Decimal(str(total)) - added)
        if gap:
            say = rupiah if head.kind is Kind.RUPIAH else write_decimal
            found.append(f"Jumlah tidak cocok: selisih {say(gap)} pada kolom {head.label} "
                         f"(tercetak {say(Decimal(str(total)))}, dihitung ulang {say(added)}).")
    return tuple(found)
