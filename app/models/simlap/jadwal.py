"""Which periods a cycle has, and by when the report of one is due; pure dates, no records.

The grammar of a period is `engine/periods.py`'s. Days of grace are a setting of each obligation,
because no regulation that could be read names them.
"""
from calendar import monthrange
from datetime import date, timedelta

from app.engine.periods import Period, parse
from app.models.simlap.choices import Siklus

BULAN_AKHIR = {Siklus.BULANAN: range(1, 13), Siklus.CATURWULAN: (4, 8, 12),
               Siklus.SEMESTER: (6, 12), Siklus.TAHUNAN: (12,)}
MINGGU = 6


def read(periode: str | None, siklus: Siklus | None) -> Period | None:
    """Return the period a text names in a cycle, or None for any other text."""
    if not periode or siklus is None:
        return None
    try:
        found = parse(periode.strip())
    except ValueError:
        return None
    wanted = Siklus.HARIAN.value if siklus is Siklus.INSIDENTAL else siklus.value
    return found if found.cycle == wanted else None


def spoken(periode: str | None) -> str:
    """Say a period in words, such as `Minggu ke-9 Tahun 2026`; any other text as it is."""
    try:
        return parse((periode or "").strip()).spoken
    except ValueError:
        return periode or ""


def count(siklus: Siklus, first: date, last: date) -> int:
    """Count the periods of a cycle that end from one day to another, both included."""
    if last < first or siklus is Siklus.INSIDENTAL:
        return 0
    if siklus is Siklus.HARIAN:
        return (last - first).days + 1
    if siklus is Siklus.MINGGUAN:
        sunday = first + timedelta(days=(MINGGU - first.weekday()) % 7)
        return 0 if sunday > last else (last - sunday).days // 7 + 1
    return sum(first <= _end(year, month) <= last
               for year in range(first.year, last.year + 1) for month in BULAN_AKHIR[siklus])


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
