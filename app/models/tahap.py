"""How far a matter has come, where a record may begin at any stage: which stage may follow which.

For matters that an office also enters after the fact, from its register or a workbook: a new record
stands where the matter stands, and the rules of that stage are asked of it; from there it goes only
where it may. A matter that must begin with its first step says so by `steps` of its field.
"""
from collections.abc import Iterator, Mapping
from typing import Any

from app.engine import Problem


def follows(record: Any, ask: Any, name: str,
            langkah: Mapping[Any, tuple[Any, ...]]) -> Iterator[Problem]:
    """Yield a problem at a stage that may not follow the one before this edit."""
    before, after = ask.before(record, name), getattr(record, name)
    if None in (before, after) or after == before or after in langkah[before]:
        return
    further = [each.label for each in langkah[before]]
    if further:
        *most, last = further
        ways = f"{', '.join(most)}{',' if len(most) > 1 else ''} atau {last}" if most else last
        yield Problem(name, f"Dari {before.label} hanya dapat ke {ways}.")
    else:
        yield Problem(name, f"{before.label} adalah tahap terakhir dan tidak dapat diganti.")
