"""Where something lies: latitude and longitude mean nothing one without the other."""
from collections.abc import Iterator
from typing import Any

from app.engine import Problem


def halved(record: Any, *, at_submit: bool = False) -> Iterator[Problem]:
    """Yield a problem at the half of a place that is missing."""
    if (record.lintang is None) != (record.bujur is None):
        yield Problem("bujur" if record.bujur is None else "lintang",
                      "Lintang dan bujur diisi bersama.", at_submit=at_submit)
